package testdata_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// A record that says no number is the parcel asked for only if it stands alone: beside one that does, it
// may be any other, and one parcel's delivery must not end another's way.
func TestAskedNumberIsOfOneParcel(t *testing.T) {
	const transit = `{"id":"A1","events":[{"timestamp":"2026-05-05T10:00:00","statusCode":"transit","status":"x"}]}`
	const delivered = `"events":[{"timestamp":"2026-05-05T12:00:00","statusCode":"delivered","status":"y"}]`
	for _, tt := range []struct {
		id, body string
		numbers  []string
		why      string
	}{
		{"dhl", `{"shipments":[{` + delivered + `}]}`, []string{"A1"}, "alone it is what was asked for"},
		{"dhl", `{"shipments":[` + transit + `,{` + delivered + `,"id":"B`, []string{"A1", ""}, "cut off before its number"},
		{"dhl", `{"shipments":[` + transit + `,{` + delivered + `}]}`, []string{"A1", ""}, "without a number beside one that has it"},
	} {
		tracks, err := registry(t).Decode(tt.id, carrier.Payload{Body: []byte(tt.body), Number: "A1"})
		require.NoError(t, err)
		require.Len(t, tracks, len(tt.numbers), tt.why)
		for i, want := range tt.numbers {
			if tracks[i].Number != want {
				t.Errorf("%s: track %d is of %q, want %q", tt.why, i, tracks[i].Number, want)
			}
			if want == "" && (len(tracks[i].Events) != 1 || tracks[i].Events[0].Status != status.Delivered) {
				t.Errorf("%s: what is read is not lost: %v", tt.why, tracks[i])
			}
		}
	}
}
