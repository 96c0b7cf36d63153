package usps

// countries holds the names that USPS writes for the countries that send most parcels to and from
// America, and their ISO codes. A name that is not here is kept as the name of the place.
var countries = map[string]string{
	"AUSTRALIA": "AU", "AUSTRIA": "AT", "BELGIUM": "BE", "BRAZIL": "BR", "CANADA": "CA",
	"CHINA": "CN", "CHINA, PEOPLES REPUBLIC OF": "CN", "CZECH REPUBLIC": "CZ", "DENMARK": "DK", "FINLAND": "FI",
	"FRANCE": "FR", "GERMANY": "DE", "GREAT BRITAIN AND NORTHERN IRELAND": "GB", "GREECE": "GR", "HONG KONG": "HK",
	"INDIA": "IN", "IRELAND": "IE", "ISRAEL": "IL", "ITALY": "IT", "JAPAN": "JP",
	"KOREA, REPUBLIC OF": "KR", "KOREA REPUBLIC OF": "KR", "MEXICO": "MX", "NETHERLANDS": "NL", "NEW ZEALAND": "NZ",
	"NORWAY": "NO", "POLAND": "PL", "PORTUGAL": "PT", "RUSSIA": "RU", "RUSSIAN FEDERATION": "RU",
	"SINGAPORE": "SG", "SOUTH KOREA": "KR", "SPAIN": "ES", "SWEDEN": "SE", "SWITZERLAND": "CH",
	"TAIWAN": "TW", "UKRAINE": "UA", "UNITED KINGDOM": "GB", "UNITED STATES": "US", "USA": "US",
}

// zoned are the countries of one zone, or nearly so, whose clocks are read in it; of America the state
// and the ZIP code tell.
var zoned = []string{"US", "AT", "BE", "CH", "CN", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HK", "IE", "IL", "IN", "IT", "JP", "KR", "NL", "NO", "NZ", "PL", "PT", "SE", "SG", "TW", "UA"}
