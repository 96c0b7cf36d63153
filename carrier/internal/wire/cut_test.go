package wire_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// describe writes a node and all in it down.
func describe(n wire.Node) string {
	s := fmt.Sprintf("%d %s %s %s@%d(", n.Kind(), n.Space(), n.Name(), n.Text(), n.Offset())
	for a := range n.Attrs() {
		s += describe(a)
	}
	for c := range n.Children() {
		s += describe(c)
	}
	return s + ")"
}

// step is how far apart the bytes are that a short run tries.
func step() int {
	if testing.Short() {
		return 7
	}
	return 1
}

// A body cut at any byte keeps the records that were complete before the cut,
// as they were, and says that it was cut.
func TestCutAtEveryByte(t *testing.T) {
	windows := []byte(encode(t, wire.Windows1251, string(spsrBody(4))))
	tests := []struct {
		name    string
		body    []byte
		o       wire.Options
		records func(wire.Node) []wire.Node
	}{
		{"json", jsonBody(3), jsonO, func(n wire.Node) (list []wire.Node) {
			for shipment := range n.Each("shipments") {
				for event := range shipment.Each("events") {
					list = append(list, event)
				}
			}
			return list
		}},
		{"soap", soapBody(2), xmlO, func(n wire.Node) (list []wire.Node) {
			for record := range n.At("Body", "getOperationHistoryResponse", "OperationHistoryData").Each("historyRecord") {
				list = append(list, record)
			}
			return list
		}},
		{"windows-1251", windows, xmlO, func(n wire.Node) (list []wire.Node) {
			for event := range n.At("Invoices", "Invoice", "events").Each("event") {
				list = append(list, event)
			}
			return list
		}},
		{"csv", csvBody(6), csvH, func(n wire.Node) (list []wire.Node) {
			for row := range n.Children() {
				list = append(list, row)
			}
			return list
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			full, err := wire.Read(tt.body, tt.o)
			require.NoError(t, err)
			var want []string
			for _, n := range tt.records(full.Root()) {
				require.True(t, n.Whole())
				want = append(want, describe(n))
			}
			require.NotEmpty(t, want)
			most := 0
			for cut := 0; cut < len(bytes.TrimRight(tt.body, " \r\n")); cut += step() {
				d, err := wire.Read(tt.body[:cut], tt.o)
				invariants(t, tt.body[:cut], tt.o, d, err)
				if err != nil {
					require.Zero(t, most, "cut at %d: %v after records were read", cut, err)
					continue
				}
				stopped := spoiled(d, wire.Truncated)
				if !stopped && tt.o.Format != wire.FormatCSV {
					t.Fatalf("cut at %d: not told", cut)
				}
				var got []string
				for _, n := range tt.records(d.Root()) {
					if n.Whole() {
						got = append(got, describe(n))
					}
				}
				if tt.o.Format == wire.FormatCSV && len(got) > 0 && cut < len(tt.body) && tt.body[cut-1] != '\n' {
					got = got[:len(got)-1] // a last row without its end may be cut: see doc.go
				}
				require.GreaterOrEqual(t, len(got), most-1, "cut at %d: a record was lost", cut)
				most = max(most, len(got))
				require.True(t, slices.Equal(want[:len(got)], got), "cut at %d", cut)
			}
			require.GreaterOrEqual(t, most, len(want)-2, "few records were read")
		})
	}
}

// Each bit of a body flipped in turn: no panic, and all is well formed.
func TestFlippedBits(t *testing.T) {
	for name, body := range map[string][]byte{"json": jsonBody(1), "soap": soapBody(1), "csv": csvBody(3)} {
		t.Run(name, func(t *testing.T) {
			for i := 0; i < len(body); i += step() {
				damaged := bytes.Clone(body)
				damaged[i] ^= 1 << (i % 8)
				switch name {
				case "json":
					checkJSON(t, damaged)
				case "soap":
					checkXML(t, damaged)
				default:
					checkCSV(t, damaged, ';')
				}
				if t.Failed() {
					t.Fatalf("byte %d", i)
				}
			}
		})
	}
}
