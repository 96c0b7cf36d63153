package dhl

import (
	"bytes"
	"math/bits"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Rule is the Rule of events whose text says more than their statusCode.
const Rule = "dhl:text"

// beside says beside which statusCodes a phrase is believed.
type beside uint8

const (
	onNone      beside = 1 << iota // no statusCode, unknown, or a new one
	onPre                          // pre-transit
	onTransit                      // transit
	onDelivered                    // delivered
	onFailure                      // failure

	moving = onNone | onTransit
	stuck  = onNone | onTransit | onFailure
	open   = stuck | onPre
	bare   = onNone | onPre
)

func besideOf(code string) beside {
	switch strings.ToLower(code) {
	case "pre-transit":
		return onPre
	case "transit":
		return onTransit
	case "delivered":
		return onDelivered
	case "failure":
		return onFailure
	}
	return onNone
}

// phrases are what DHL writes in English and German. The first that stands in the text at the beginning
// of a word decides, so what looks ahead goes before what it looks at. A phrase after "not" is none, nor is
// a return in a sentence with "if" or "otherwise". "=" is for a text that is no more than that.
var phrases = []struct {
	words string // alternatives, in small letters
	on    beside
	row   carrier.Row
}{
	// Waiting for the recipient: where, says another word of the text. Before what goes back, because the
	// text may warn that it will go back if nobody comes.
	{"not ready for|not yet ready for|noch nicht zur abholung|noch nicht abholbereit|will be ready for|will be available for|will be held for", open, carrier.Row{Status: status.InTransit, Detail: status.PickupReadyLater}},
	{"ready for pick|ready for collection|ready to be collected|ready to be picked|available for pick|available for collection|awaiting collection|awaiting pick|waiting for collection|waiting to be collected|waiting to be picked|zur abholung bereit|abholbereit|kann abgeholt werden|liegt zur abholung", open | onDelivered, carrier.Row{Status: status.AvailableForPickup}},

	// Going back. A return shipment that a buyer sends ("Rücksendung", "return shipment") is none.
	{"returned to shipper|returned to sender|returned to the sender|returned to the shipper|to the original sender|back to the sender|back to sender|an den absender zurück|zurück an den absender|dem absender zugestellt|an den absender zugestellt", onDelivered, carrier.Row{Status: status.Returned}},
	{"refused and return|refused and will be returned|annahme verweigert und zurück", stuck, carrier.Row{Status: status.Returning, Reason: status.Refused}},
	{"not collected and return|nicht abgeholt und", stuck, carrier.Row{Status: status.Returning, Reason: status.Unclaimed}},
	{"return to sender|return to shipper|return to the sender|return to the shipper|returned to shipper|returned to sender|returned to the sender|returned to the shipper|being returned|returning to|back to the sender|back to sender|zurückgesandt|zurückgesendet|an den absender zurück|zurück an den absender|zurück zum absender", stuck, carrier.Row{Status: status.Returning}},

	// Not delivered.
	{"not at home|not home|no one home|nobody home|no one was home|recipient was absent|recipient absent|recipient not available|nicht angetroffen|niemand angetroffen", stuck, carrier.Row{Status: status.AttemptFailed, Reason: status.RecipientAbsent}},
	{"premises closed|premises were closed|business closed|business was closed|company closed|firma geschlossen", stuck, carrier.Row{Status: status.AttemptFailed, Reason: status.BusinessClosed}},
	{"refused|annahme verweigert|annahme wurde verweigert", stuck, carrier.Row{Status: status.Exception, Reason: status.Refused}}, // where is not said
	{"recipient moved|recipient has moved|empfänger verzogen|empfänger ist verzogen", stuck, carrier.Row{Status: status.Exception, Reason: status.RecipientMoved}},
	{"recipient unknown|recipient is unknown|empfänger unbekannt|empfänger ist unbekannt", stuck, carrier.Row{Status: status.Exception, Reason: status.RecipientUnknown}},
	{"incorrect address|incomplete address|bad address|wrong address|address is incorrect|address is incomplete|address incorrect|address incomplete|address information needed|adresse unvollständig|adresse ist unvollständig|adresse falsch|anschrift unvollständig", stuck, carrier.Row{Status: status.Exception, Reason: status.AddressProblem}},
	{"not collected|not picked up|nicht abgeholt", stuck, carrier.Row{Status: status.Exception, Reason: status.Unclaimed}},
	{"could not be delivered|delivery attempted|attempted delivery|delivery attempt failed|delivery attempt was unsuccessful|delivery attempt unsuccessful|unsuccessful delivery|delivery unsuccessful|delivery was unsuccessful|delivery not possible|konnte nicht zugestellt|konnte heute nicht zugestellt|nicht zugestellt werden|erfolgloser zustellversuch|zustellversuch erfolglos|zustellung war nicht möglich|zustellung nicht möglich", stuck, carrier.Row{Status: status.AttemptFailed}},
	{"damaged|beschädigt", stuck, carrier.Row{Status: status.Exception, Reason: status.Damaged}},
	{"shipment lost|shipment is lost|has been lost|ist verloren gegangen", stuck, carrier.Row{Status: status.Exception, Reason: status.Lost}},
	{"shipment on hold|shipment is on hold|on hold", stuck, carrier.Row{Status: status.Exception, Reason: status.Held}},

	// Customs.
	{"clearance processing complete|clearance complete|clearance completed|customs clearance completed|customs clearance has been completed|released by customs|cleared by customs|cleared customs|customs cleared|zollabfertigung abgeschlossen|zollabfertigung ist abgeschlossen|vom zoll freigegeben|durch den zoll freigegeben", moving, carrier.Row{Status: status.InTransit, Detail: status.CustomsCleared}},
	{"clearance delay|customs delay", stuck, carrier.Row{Status: status.Exception, Reason: status.CustomsDelay}},
	{"held by customs|held at customs|held in customs|customs hold|vom zoll einbehalten|vom zoll zurückgehalten|beim zoll angehalten", stuck, carrier.Row{Status: status.Exception, Reason: status.CustomsHold}},
	{"presented to customs|handed over to customs|transferred to customs|dem zoll übergeben|an den zoll übergeben|dem zoll vorgeführt", moving, carrier.Row{Status: status.InTransit, Detail: status.CustomsPresented}},
	{"customs status updated|customs clearance|clearance event|in clearance|customs processing|zollabfertigung|verzollung", moving, carrier.Row{Status: status.InTransit, Detail: status.CustomsProcessing}},

	// Late.
	{"is delayed|was delayed|has been delayed|will be delayed|shipment delayed|delivery delayed|verzögert sich|verspätet sich|verspätung", stuck, carrier.Row{Status: status.Exception, Reason: status.Delayed}},

	// Delivered: in part, where and how.
	{"partial delivery|partially delivered|delivered in part|delivered partially|teilzustellung|teilweise zugestellt", onDelivered | bare, carrier.Row{Status: status.Delivered, Detail: status.Partial}},
	{"picked up|collected|abgeholt|entnommen", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.Collected}},
	{"to a neighbo|to neighbo|to your neighbo|to the neighbo|to recipient's neighbo|with a neighbo|with neighbo|by neighbo|by a neighbo|neighbo|nachbar|einem nachbarn|hausnachbar", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.ToNeighbor}},
	{"preferred location|preferred drop-off|preferred place|agreed location|safe place|ablageort|wunschort|ablagevertrag", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.ToSafePlace}},
	{"letterbox|letter box|mailbox|briefkasten", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.InMailbox}},
	{"delivered to the packstation|delivered to packstation|delivered to a packstation|delivered to the locker|delivered to a locker|delivered to locker|in die packstation eingestellt|in der packstation hinterlegt", onDelivered, carrier.Row{Status: status.AvailableForPickup, Detail: status.AtLocker}},
	{"delivered to a parcel shop|delivered to the parcel shop|delivered to parcelshop|delivered to the parcelshop|delivered to a service point|delivered to the service point|delivered to dhl servicepoint", onDelivered, carrier.Row{Status: status.AvailableForPickup, Detail: status.AtPickupPoint}},
	{"signed for by|signed by", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.Signed}},
	{"cod collected|cod amount collected|cash on delivery collected", onDelivered, carrier.Row{Status: status.Delivered, Detail: status.CodCollected}},

	// Delivered, beside a statusCode that says less. "Delivered to ..." alone may be to a depot.
	{"delivered to a neighbo|delivered to neighbo|delivered to your neighbo|bei einem nachbarn abgegeben", bare, carrier.Row{Status: status.Delivered, Detail: status.ToNeighbor}},
	{"delivered - signed|delivered, signed", bare, carrier.Row{Status: status.Delivered, Detail: status.Signed}},
	{"=delivered|=zugestellt|successfully delivered|erfolgreich zugestellt|delivered to the recipient|delivered to recipient", bare, carrier.Row{Status: status.Delivered}},

	// On the way.
	{"out for delivery|out with courier|out with delivery courier|with delivery courier|has been loaded onto the delivery vehicle|wurde in das zustellfahrzeug geladen|in zustellung", open, carrier.Row{Status: status.OutForDelivery}},
	{"shipment picked up|picked up from the sender|picked up from sender|collected from the sender|vom absender abgeholt", moving, carrier.Row{Status: status.Accepted, Detail: status.PickedUp}},
	{"posted by the sender|posted by sender|handed in by the sender|dropped off by|handed in at|im paketshop eingeliefert|in der filiale eingeliefert|in die packstation eingeliefert|vom absender in", moving, carrier.Row{Status: status.Accepted, Detail: status.DroppedOff}},
	{"shipment information received|instruction data|electronically|elektronisch angekündigt|elektronisch an dhl", onNone, carrier.Row{Status: status.Registered}},
	{"departed|has left the|shipment has departed|abgegangen", moving, carrier.Row{Status: status.InTransit, Detail: status.DepartedFacility}},
	{"arrived at delivery|arrived at the delivery base|arrived at the delivery depot|in der zustellbasis", moving, carrier.Row{Status: status.InTransit, Detail: status.AtDeliveryDepot}},
	{"arrived at|eingetroffen", moving, carrier.Row{Status: status.InTransit, Detail: status.ArrivedFacility}},
	{"processed at|processed in|has been processed|sorted|im paketzentrum|bearbeitet", moving, carrier.Row{Status: status.InTransit, Detail: status.Processing}},
	{"=in transit|=transit|shipment is in transit|transferred through", onNone, carrier.Row{Status: status.InTransit}},
}

// later says that a parcel does not wait yet.
var later = [...]string{"tomorrow", "next working day", "next business day", "ab morgen", "nächsten werktag"}

// places say where a parcel waits.
var places = [...]struct {
	word   string
	detail status.Detail
}{
	{"packstation", status.AtLocker}, {"locker", status.AtLocker}, {"poststation", status.AtLocker},
	{"filiale", status.AtPostOffice}, {"post office", status.AtPostOffice}, {"retail outlet", status.AtPostOffice},
	{"service point", status.AtPickupPoint}, {"servicepoint", status.AtPickupPoint}, {"parcel shop", status.AtPickupPoint},
	{"parcelshop", status.AtPickupPoint}, {"paketshop", status.AtPickupPoint},
	{"depot", status.AtCarrierFacility}, {"zustellbasis", status.AtCarrierFacility},
}

// entry is one alternative of a phrase.
type entry struct {
	words string
	exact bool
	at    int // in phrases
}

// byStart holds, for each bit of beside, the entries by their first two bytes, in the order of phrases.
var byStart = index()

func index() (out [5][starts][]entry) {
	for at, p := range phrases {
		for words := range strings.SplitSeq(p.words, "|") {
			bare, exact := strings.CutPrefix(words, "=")
			for bit := range out {
				if p.on>>bit&1 == 1 {
					k := start(bare[0], bare[1])
					out[bit][k] = append(out[bit][k], entry{bare, exact, at})
				}
			}
		}
	}
	return out
}

const starts = 512

// start is where entries with these first bytes are kept, maybe with some others.
func start(a, b byte) int { return (int(a)<<4 ^ int(b)) % starts }

// phrase returns what a text says beside a statusCode.
func phrase(on beside, text string) (carrier.Row, bool) {
	var room [512]byte
	low := lower(&room, text)
	entries := &byStart[bits.TrailingZeros8(uint8(on))]
	best := len(phrases)
	for i := range max(len(low)-1, 0) {
		if i > 0 && letter(low[i-1]) {
			continue
		}
		for _, e := range entries[start(low[i], low[i+1])] {
			if e.at >= best {
				break
			}
			if begins(low[i:], e.words) && (!e.exact || len(e.words) == len(low)) && meant(low, i, e) {
				best = e.at
				break
			}
		}
	}
	if best == len(phrases) {
		return carrier.Row{}, false
	}
	row := phrases[best].row
	if row.Status == status.AvailableForPickup && row.Detail == status.NoDetail {
		return waiting(row, low), true
	}
	return row, true
}

// meant reports whether the words of e at i are meant: not denied, not a return that hangs on something, and
// no money collected.
func meant(low []byte, i int, e entry) bool {
	switch to := phrases[e.at].row.Status; {
	case denied(low[:i]):
		return false
	case to == status.Returning || to == status.Returned:
		return !conditional(low, i)
	}
	return e.words != "collected" || !money(low[:i])
}

// denied reports whether a text ends in "not", "not yet", "not been" and the like.
func denied(before []byte) bool {
	for {
		rest, word := lastWord(before)
		switch string(word) {
		case "not", "cannot", "never", "nicht":
			return true
		case "yet", "be", "been", "being", "noch":
			before = rest
		default:
			return false
		}
	}
}

// money reports whether a text ends in something that is paid.
func money(before []byte) bool {
	rest, word := lastWord(before)
	switch string(word) {
	case "cod", "cash", "payment", "amount", "charges", "duties", "fees":
		return true
	}
	return string(word) == "delivery" && bytes.HasSuffix(rest, []byte("cash on "))
}

func lastWord(text []byte) (rest, word []byte) {
	text = bytes.TrimRight(text, " ")
	i := len(text)
	for i > 0 && letter(text[i-1]) {
		i--
	}
	return text[:i], text[i:]
}

// doubts make of a sentence about a return a warning.
var doubts = [...]string{"if", "unless", "otherwise", "falls", "andernfalls", "sonst", "wenn", "sofern"}

// conditional reports whether the sentence around i holds a word of doubt.
func conditional(low []byte, i int) bool {
	sentence := low[bytes.LastIndexByte(low[:i], '.')+1:]
	if end := bytes.IndexByte(low[i:], '.'); end >= 0 {
		sentence = sentence[:len(sentence)-len(low)+i+end]
	}
	for at := range sentence {
		if at > 0 && letter(sentence[at-1]) {
			continue
		}
		for _, w := range doubts {
			if begins(sentence[at:], w) && (len(sentence) == at+len(w) || !letter(sentence[at+len(w)])) {
				return true
			}
		}
	}
	return false
}

// waiting says where a parcel waits, and whether it does so only from the next day on.
func waiting(row carrier.Row, low []byte) carrier.Row {
	for _, word := range later {
		if bytes.Contains(low, []byte(word)) {
			return carrier.Row{Status: status.InTransit, Detail: status.PickupReadyLater}
		}
	}
	for _, p := range places {
		if bytes.Contains(low, []byte(p.word)) {
			row.Detail = p.detail
			break
		}
	}
	return row
}

func begins(b []byte, words string) bool {
	return len(b) >= len(words) && string(b[:len(words)]) == words
}

// letter reports whether a byte belongs to a word; those of letters beyond ASCII do.
func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 0x80 }

// lower returns the beginning of a text in small letters, those of German included.
func lower(room *[512]byte, text string) []byte {
	low := room[:copy(room[:], text)]
	for i, c := range low {
		switch {
		case c >= 'A' && c <= 'Z':
			low[i] += 'a' - 'A'
		case i > 0 && low[i-1] == 0xC3 && c >= 0x80 && c < 0x9F: // À to Þ
			low[i] += 0x20
		}
	}
	return low
}
