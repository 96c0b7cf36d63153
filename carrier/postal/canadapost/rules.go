package canadapost

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// The rules that read more than the code.
const (
	ruleSender  = ID + ":to_sender"
	ruleRefused = ID + ":import_refused"
)

// toSender is the field by which the page says that the parcel went back. It is the further code of a
// delivery that may end a return.
const toSender = "returnedToSender"

// senderWords in the text of a delivery say that it ended a return. "Return" and "retour" alone do not: a
// receipt may be returned, or a return be asked for.
var senderWords = [...]string{
	"returned", "return to", "to sender", "to the sender", "expéditeur", "expediteur", "retourné", "retourne", "retour à",
}

// refusedWords in the text of an item that customs gave back say that it may not come in.
var refusedWords = [...]string{"refus"}

// read reads the code of e, and its text where that decides.
func read(t *walk.Track, e *event.Event, code wire.Node, sub string, text event.Sensitive) {
	t.Read(e, code, code.Trim(), sub)
	e.Native.Text = text
	row := carrier.Row{Code: e.Native.Code, Status: e.Status, Detail: e.Detail, Reason: e.Reason}
	row, rule := byText(row, text)
	e.Status, e.Detail, e.Reason, e.Rule = row.Status, row.Detail, row.Reason, rule
}

// byText returns what the row says under this text, and the rule that decided, if one did.
func byText(row carrier.Row, text event.Sensitive) (carrier.Row, string) {
	switch {
	case row.Status == status.Delivered && endsReturns(row.Code) && holds(text, senderWords[:]):
		row.Status, row.Detail, row.Reason = status.Returned, status.NoDetail, status.NoReason
		return row, ruleSender
	case row.Status == status.InTransit && trim(row.Code) == "4450" && holds(text, refusedWords[:]):
		row.Status, row.Detail, row.Reason = status.Exception, status.NoDetail, status.CustomsRejected
		return row, ruleRefused
	}
	return row, ""
}

func endsReturns(code string) bool {
	c := trim(code)
	return c == "1476" || c == "1496" || c == "1498"
}

func trim(code string) string { return strings.TrimLeft(code, "0") }

func holds(text event.Sensitive, words []string) bool {
	low := strings.ToLower(text.Reveal())
	for _, w := range words {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
