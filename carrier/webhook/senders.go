package webhook

// StandardWebhooks is the scheme of the Standard Webhooks specification 1.0:
// HMAC-SHA256 in base64 over id, time and body. Secrets are base64, with
// "whsec_" in front or without. The header may hold several signatures; versions
// other than v1 are passed over. Body, time and id are covered.
//
// Some senders write svix-id, svix-timestamp and svix-signature instead: set
// IDHeader, TimeHeader and Header.
func StandardWebhooks(secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: "webhook-signature", Prefix: "v1,", Separator: " ",
		Encoding: EncodingBase64, Key: KeyBase64, Signed: "{id}.{timestamp}.{body}",
		IDHeader: "webhook-id", TimeHeader: "webhook-timestamp", Secrets: secrets,
	}
}

// AfterShip is the scheme of AfterShip's tracking webhooks: HMAC-SHA256 of the
// body in base64; the secret is text, though it may look like base64. The time in
// the body is covered as a part of it and not checked: keep event_id against
// replays. Its other products use other header names.
func AfterShip(secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: "aftership-hmac-sha256", Encoding: EncodingBase64, Secrets: secrets,
	}
}

// SeventeenTrack is the scheme of 17TRACK since version 2: the plain SHA-256 of
// body, slash and API key, in hex. It is no HMAC, but with the key at the end
// nobody else can make it. No time and no id: a recorded message passes for
// ever.
func SeventeenTrack(secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHash, Header: "sign", Signed: "{body}/{secret}", Secrets: secrets,
	}
}

// EasyPost is the first scheme of EasyPost: HMAC-SHA256 of the body in hex. The
// key is the secret in Unicode form NFKD: see [KeyNFKD]. No time: keep the id of
// the Event against replays.
func EasyPost(secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: "X-Hmac-Signature", Prefix: "hmac-sha256-hex=", Key: KeyNFKD, Secrets: secrets,
	}
}

// EasyPostV2 is the second scheme of EasyPost: HMAC-SHA256 in hex over time,
// POST, path and body. path is that of the receiving URL as EasyPost was given
// it ("/hooks/easypost"); the X-Path header is not believed. What is signed is
// known from receivers, not from EasyPost's documents.
func EasyPostV2(path string, secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: "X-Hmac-Signature-V2", Prefix: "hmac-sha256-hex=", Key: KeyNFKD,
		Signed: "{timestamp}POST" + path + "{body}", TimeHeader: "X-Timestamp", TimeFormat: TimeRFC2822, Secrets: secrets,
	}
}

// Shippo is the scheme of Shippo once its staff has turned it on: HMAC-SHA256 in
// hex over time and body, both in one header: "t=1779179400,v1=...".
func Shippo(secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: "Shippo-Auth-Signature", Prefix: "v1=", Separator: ",",
		Signed: "{timestamp}.{body}", TimeHeader: "Shippo-Auth-Signature", TimePrefix: "t=", Secrets: secrets,
	}
}

// ShippoToken is what Shippo's receivers do without signatures: a secret in the
// query of the URL, "?token=...". Give Verify the url.Values of the query as its
// header. Weak: the body is not covered, and URLs are logged on the way.
func ShippoToken(secrets ...Secret) Scheme {
	return Scheme{Method: MethodToken, Header: "token", Secrets: secrets}
}

// Sendcloud is the scheme of Sendcloud: HMAC-SHA256 of the body in hex, under the
// secret key of the integration. No time in the header: the body's own is
// covered and not checked.
func Sendcloud(secrets ...Secret) Scheme {
	return Scheme{Method: MethodHMAC, Header: "Sendcloud-Signature", Secrets: secrets}
}

// TrackingMore is the scheme that the text of TrackingMore's fourth version
// describes: HMAC-SHA256 of the body in base64. The header's name is not
// settled, so it is asked for; "signature" and "X-Signature" are seen.
func TrackingMore(header string, secrets ...Secret) Scheme {
	return Scheme{Method: MethodHMAC, Header: header, Encoding: EncodingBase64, Secrets: secrets}
}

// TrackingMoreTime is the scheme of the sample beside that text: HMAC-SHA256 in
// hex of the time alone. Weak: any body may stand beside it.
//
// The second and third versions sign so too, under the account's e-mail address,
// inside the body.
func TrackingMoreTime(header, timeHeader string, secrets ...Secret) Scheme {
	return Scheme{
		Method: MethodHMAC, Header: header, Signed: "{timestamp}", TimeHeader: timeHeader, Secrets: secrets,
	}
}

// Ship24 is the bearer token of Ship24: "Authorization: Bearer <secret>". Weak:
// the body is not covered.
func Ship24(secrets ...Secret) Scheme {
	return Scheme{Method: MethodToken, Header: "Authorization", Prefix: "Bearer ", Secrets: secrets}
}

// Karrio is the token of Karrio: the secret in clear in X-Event-Id. It begins
// with "whsec_" and is not a secret of Standard Webhooks. Weak: the body is not
// covered.
func Karrio(secrets ...Secret) Scheme {
	return Scheme{Method: MethodToken, Header: "X-Event-Id", Secrets: secrets}
}
