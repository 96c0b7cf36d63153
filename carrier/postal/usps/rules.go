package usps

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// ruleSender reads "Delivered, To Original Sender": code 01 like any other delivery.
const ruleSender = ID + ":to_sender"

// Read returns today's reading of a stored code, and of its text where the text decides.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	row, ok := a.Base.Read(n)
	if row.Status == status.Delivered && toSender(n.Text.Reveal()) {
		row.Status, row.Detail = status.Returned, status.NoDetail
	}
	return row, ok
}

// read reads the code of e, and its text where that decides.
func read(t *walk.Track, e *event.Event, code wire.Node, sub, text string) {
	t.Read(e, code, code.Trim(), sub)
	e.Native.Text = event.Sensitive(text)
	if e.Status == status.Delivered && toSender(text) {
		e.Status, e.Detail, e.Rule = status.Returned, status.NoDetail, ruleSender
	}
}

func toSender(text string) bool {
	const words = "original sender"
	for i := 0; i+len(words) <= len(text); i++ {
		if strings.EqualFold(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}
