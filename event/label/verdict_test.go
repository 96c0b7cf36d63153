package label_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/status"
)

func TestVerdict(t *testing.T) {
	en, de := label.For(language.English), label.For(language.German)
	zh, fr, ar := label.For(language.SimplifiedChinese), label.For(language.French), label.For(language.Arabic)
	tests := []struct {
		name string
		l    label.Labeler
		v    event.Verdict
		want string
		why  string
	}{
		{"nothing", en, event.Verdict{}, "Status unknown", "nobody has said anything, and it says so"},
		{"status alone", en, event.Verdict{Status: status.InTransit}, "In transit", "no step was named"},
		{"detail", en, event.Verdict{Status: status.Delivered, Detail: status.Signed},
			"Delivered, signed for", "the step goes on in the same sentence, without a capital"},
		{"reason", en, event.Verdict{Status: status.AttemptFailed, Reason: status.RecipientAbsent},
			"Delivery failed: nobody home", "the cause follows a colon"},
		{"detail and reason", en, event.Verdict{Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoAccess},
			"Delivery failed, notice left: no access to the address", "what was done stands before why"},
		{"a trouble on the way back", en, event.Verdict{Status: status.Exception, Reason: status.Lost, Leg: event.LegReturn},
			"Delivery problem, on the way back to the sender: lost", "a refund hangs on which way it was lost"},
		{"returning", en, event.Verdict{Status: status.Returning, Reason: status.Refused, Leg: event.LegReturn},
			"On its way back to the sender: refused by the recipient", "the status says the leg, once is enough"},
		{"returned", en, event.Verdict{Status: status.Returned, Detail: status.Signed, Leg: event.LegReturn},
			"Returned to the sender, signed for", "the same"},
		{"a note alone", en, event.Verdict{Status: status.Info, Detail: status.DeliveryScheduled},
			"Delivery date agreed", "that it is a note tells a buyer nothing"},
		{"an empty note", en, event.Verdict{Status: status.Info}, "Note", "there is no more to say"},
		{"a note on the way back", en, event.Verdict{Status: status.Info, Leg: event.LegReturn},
			"On the way back to the sender", "the leg is more than the note"},
		{"values of a newer release", en, event.Verdict{Status: 200, Detail: 200, Reason: 200},
			"Status unknown", "unknown stays unknown, and nothing panics"},
		{"German nouns", de, event.Verdict{Status: status.Delivered, Detail: status.ToSafePlace},
			"Zugestellt, am Ablageort hinterlegt", "small inside the sentence"},
		{"German nouns keep their capital", de, event.Verdict{Status: status.AttemptFailed, Reason: status.RecipientMoved},
			"Zustellung nicht möglich: Empfänger ist verzogen", "a noun is never small"},
		{"Chinese marks", zh, event.Verdict{Status: status.Delivered, Detail: status.AtLocker, Reason: status.Damaged},
			"已送达，已放入快递柜：破损", "full-width comma and colon, no blanks"},
		{"French colon", fr, event.Verdict{Status: status.AttemptFailed, Reason: status.BusinessClosed},
			"Livraison non effectuée\u00a0: établissement fermé", "a no-break space stands before a French colon"},
		{"Arabic comma", ar, event.Verdict{Status: status.Delivered, Detail: status.ToSafePlace},
			"تم التسليم، تُركت في مكان آمن", "Arabic has a comma of its own"},
	}
	for _, tt := range tests {
		if got := tt.l.Verdict(tt.v); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}
