package label

import (
	"strings"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Verdict says in one line where a consignment stands and why: "Delivered, signed for" or "Delivery
// failed: nobody home". It has no full stop. A consignment that is on its way back says so, whatever
// its status. Of a mere note only the step is named. Since, pieces and trace are not part of it.
func (l Labeler) Verdict(v event.Verdict) string {
	x := l.words()
	parts := []string{l.Status(v.Status)}
	if v.Leg == event.LegReturn && v.Status != status.Returning && v.Status != status.Returned {
		leg, _ := x.find(event.LegReturn.Key())
		parts = append(parts, leg)
	}
	if detail := x.detailOf(v.Detail); detail != "" {
		parts = append(parts, detail)
	}
	if v.Status == status.Info && len(parts) > 1 {
		parts = parts[1:]
	}
	text := capital(strings.Join(parts, x.marks.comma))
	if reason := x.reasonOf(v.Reason); reason != "" {
		text += x.marks.colon + reason
	}
	return text
}
