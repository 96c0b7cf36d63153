package generic

import (
	"slices"
)

// DPD reads the parcel life cycle of DPD Germany in JSON: its scans, and where there are none the steps
// that have been reached. Steps that have not are the future, and no events. Clocks are those of the
// place, which stands with its country in brackets.
func DPD() Mapping {
	town := func(path string) Place {
		return Place{City: Field{Paths: []string{path}, Before: "("}, Country: Field{Paths: []string{path}, After: "(", Before: ")"}}
	}
	return Mapping{
		ID: "dpd", Name: "DPD", TrackingURL: "https://tracking.dpd.de/status/de_DE/parcel/{number}", Format: JSON,
		Marks:      []string{`"parcellifecycleResponse"`, `"parcelLifeCycleData"`},
		Shipments:  []Root{{Path: "parcellifecycleResponse.parcelLifeCycleData"}},
		Number:     P("shipmentInfo.parcelLabelNumber"),
		PlaceZones: placeZones,
		Events: []List{
			{Path: "scanInfo.scan"},
			{Path: "statusInfo", Fallback: true, Event: &Event{
				Code: P("status"), Text: P("description.content", "label"),
				At:    []Time{{Path: "date", Layouts: []string{"02.01.2006, 15:04"}}},
				Place: town("location"),
				Skip:  []Test{{Path: "statusHasBeenReached", Not: []string{"true"}}},
			}},
		},
		Event: Event{
			Code: P("scanData.scanType.code"), Text: P("scanDescription.content", "scanDescription.label"),
			At:    []Time{{Path: "date"}},
			Place: town("scanData.location"),
		},
		Codes:       slices.Clone(dpdCodes),
		Destination: Place{Country: P("shipmentInfo.receiverCountryIsoCode")},
		Service:     P("shipmentInfo.serviceDescription.content"),
		Errors: []Error{{
			When:   []Test{{Path: "parcellifecycleResponse.~"}, {Path: "parcellifecycleResponse.parcelLifeCycleData.shipmentInfo.parcelLabelNumber", Absent: true}},
			Number: true,
		}},
	}
}
