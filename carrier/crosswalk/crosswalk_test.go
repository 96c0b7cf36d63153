package crosswalk_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

type (
	word    = crosswalk.Word
	reading = crosswalk.Reading
)

// peerNames are the names in testdata/peer_crosswalk.csv with the number of
// their rows there.
var peerNames = map[string]struct {
	peer crosswalk.Peer
	rows int
}{
	"AfterShip":    {crosswalk.AfterShip, 58},
	"17TRACK":      {crosswalk.SeventeenTrack, 57},
	"EasyPost":     {crosswalk.EasyPost, 38},
	"Shippo":       {crosswalk.Shippo, 33},
	"ShipEngine":   {crosswalk.ShipEngine, 91},
	"Ship24":       {crosswalk.Ship24, 34},
	"TrackingMore": {crosswalk.TrackingMore, 44},
	"Karrio":       {crosswalk.Karrio, 51},
	"GS1 EPCIS":    {crosswalk.EPCIS, 76},
}

func TestNoWordIsLost(t *testing.T) {
	file, err := os.ReadFile("testdata/peer_crosswalk.csv")
	require.NoError(t, err)
	lines, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	require.NoError(t, err)
	counted := map[string]int{}
	for _, line := range lines[1:] {
		counted[line[0]]++
		known, ok := peerNames[line[0]]
		require.True(t, ok, line[0])
		s, err := status.Parse(line[3])
		require.NoError(t, err)
		d, err := status.ParseDetail(line[4])
		require.NoError(t, err)
		r, err := status.ParseReason(line[5])
		require.NoError(t, err)

		w := word{line[1], line[2]}
		want := reading{Status: s, Detail: d, Reason: r, Issue: event.IssueKind(line[6])}
		got, ok := crosswalk.From(known.peer, w)
		if !ok {
			t.Errorf("%v %q is not read", known.peer, w)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v %q (-want +got):\n%s", known.peer, w, diff)
		}
	}
	for name, known := range peerNames {
		if counted[name] != known.rows {
			t.Errorf("%s: %d rows in the list, want %d: a short list tests nothing", name, counted[name], known.rows)
		}
	}
}

func TestThereAndBack(t *testing.T) {
	for p := range crosswalk.Peers() {
		n := 0
		for w, want := range crosswalk.Words(p) {
			n++
			if got, ok := crosswalk.From(p, w); !ok || got != want {
				t.Errorf("%v %q reads %+v, %v; want %+v as Words says", p, w, got, ok, want)
			}
			back, ok := crosswalk.To(p, want)
			if !ok {
				t.Errorf("%v %q: no word for its reading %+v", p, w, want)
				continue
			}
			if got, ok := crosswalk.From(p, back); !ok || got != want {
				t.Errorf("%v %q -> %+v -> %q -> %+v, %v", p, w, want, back, got, ok)
			}
		}
		if n == 0 {
			t.Errorf("%v has no words", p)
		}
	}
	for range crosswalk.Words(0) {
		t.Error("no peer, no words")
	}
	for range crosswalk.Words(crosswalk.AfterShip) {
		break // an early end must not panic
	}
}

func TestFrom(t *testing.T) {
	const none = "the word is not read"
	tests := []struct {
		name string
		peer crosswalk.Peer
		word word
		want any // reading, or none
		why  string
	}{
		{"going back", crosswalk.AfterShip, word{"Exception", "Exception_010"}, reading{Status: status.Returning}, "010 is going, 011 is back"},
		{"going back, reversed", crosswalk.TrackingMore, word{"exception", "exception010"}, reading{Status: status.Returned}, "010 is back, 011 is going"},
		{"old ready to collect", crosswalk.AfterShip, word{"OutForDelivery", "OutForDelivery_002"}, reading{Status: status.AvailableForPickup}, "the tag lies, the subtag tells"},
		{"appointment", crosswalk.AfterShip, word{"OutForDelivery", "OutForDelivery_004"}, reading{Status: status.InTransit, Detail: status.DeliveryScheduled}, "not on a vehicle yet"},
		{"two-faced pickup", crosswalk.TrackingMore, word{"pickup", "pickup002"}, reading{Status: status.AvailableForPickup}, "on the vehicle or ready: 002 is ready"},
		{"customs trouble", crosswalk.SeventeenTrack, word{"InTransit", "InTransit_CustomsRequiringInformation"}, reading{Status: status.Exception, Reason: status.CustomsDocuments}, "the status says moving"},
		{"locker", crosswalk.ShipEngine, word{"SP", "DELIVERED_TO_LOCKER_COLLECTION_POINT"}, reading{Status: status.AvailableForPickup, Detail: status.AtLocker}, "in the locker is not delivered"},
		{"pre-advice", crosswalk.ShipEngine, word{"AC", "ELEC_ADVICE_RECD_BY_CARRIER"}, reading{Status: status.Registered}, "data is not the parcel"},
		{"not found", crosswalk.SeventeenTrack, word{"NotFound", ""}, reading{Issue: event.NotFound}, "a fact about the watcher"},
		{"expired", crosswalk.AfterShip, word{"Expired", "Expired_001"}, reading{Issue: event.TrackingExpired}, "a fact about the watcher"},
		{"goods expired", crosswalk.EPCIS, word{"disposition", "expired"}, reading{Status: status.Info}, "milk past its date is no tracking fact"},
		{"first version's number", crosswalk.SeventeenTrack, word{"v1:35", ""}, reading{Status: status.AttemptFailed}, "undelivered"},
		{"other spelling", crosswalk.SeventeenTrack, word{"Exception", "Exception_Damaged"}, reading{Status: status.Exception, Reason: status.Damaged}, "seen beside Exception_Damage"},
		{"American spelling", crosswalk.EasyPost, word{"canceled", "canceled"}, reading{Status: status.Cancelled}, "seen with one l"},

		{"lower case", crosswalk.AfterShip, word{"intransit", "intransit_003"}, reading{Status: status.InTransit, Detail: status.ArrivedFacility}, "case is not meaning"},
		{"upper case", crosswalk.TrackingMore, word{"TRANSIT", "TRANSIT001"}, reading{Status: status.InTransit}, "case is not meaning"},
		{"blank for underscore", crosswalk.Karrio, word{"out for delivery", ""}, reading{Status: status.OutForDelivery}, "as people paste it"},
		{"hyphen for underscore", crosswalk.Ship24, word{"info-received", ""}, reading{Status: status.Registered}, "as people paste it"},
		{"blanks around", crosswalk.Shippo, word{" TRANSIT ", "\tpackage_held\n"}, reading{Status: status.Exception, Reason: status.Held}, "blanks are not meaning"},
		{"underscore left out", crosswalk.Karrio, word{"intransit", ""}, none, "inforeceived and info_received are words of different peers"},
		{"two underscores", crosswalk.Karrio, word{"in__transit", ""}, none, "a near miss is a miss"},
		{"other letters", crosswalk.AfterShip, word{"InTran\u017fit", ""}, none, "a long s folds to s in Unicode, not here"},
		{"Cyrillic letters", crosswalk.AfterShip, word{"Ехрired", ""}, none, "looks alike, is not"},

		{"unknown status", crosswalk.AfterShip, word{"Teleported", ""}, none, "not in the table"},
		{"unknown substatus", crosswalk.AfterShip, word{"InTransit", "InTransit_011"}, none, "the list is open; it may be trouble"},
		{"unknown substatus, independent", crosswalk.EasyPost, word{"in_transit", "eaten_by_dog"}, none, "not read as its status"},
		{"known substatus, unknown status", crosswalk.EasyPost, word{"teleported", "damaged"}, none, "half known is not known"},
		{"substatus of another status", crosswalk.AfterShip, word{"Delivered", "Exception_013"}, none, "this peer's subtag belongs to its tag: garbled"},
		{"another peer's word", crosswalk.Shippo, word{"InTransit", ""}, none, "words are the peer's own"},
		{"empty", crosswalk.AfterShip, word{}, none, "nothing said"},
		{"blanks only", crosswalk.EPCIS, word{" ", "\t"}, none, "nothing said"},
		{"no peer", crosswalk.Peer(0), word{"InTransit", ""}, none, "the zero Peer is none"},
		{"no such peer", crosswalk.Peer(200), word{"InTransit", ""}, none, "must not panic"},

		{"substatus alone", crosswalk.SeventeenTrack, word{"", "InTransit_PickedUp"}, reading{Status: status.Accepted, Detail: status.PickedUp}, "events have sub_status without status"},
		{"stage alone", crosswalk.SeventeenTrack, word{"", "Arrival"}, reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, "events have a stage"},
		{"reason alone", crosswalk.Karrio, word{"", "consignee_not_home"}, reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, "a reason says enough"},
		{"unknown alone", crosswalk.Karrio, word{"", "gone_fishing"}, none, "not in the table"},

		{"detail decides", crosswalk.EasyPost, word{"in_transit", "weather_delay"}, reading{Status: status.Exception, Reason: status.Weather}, "the finer word"},
		{"detail under another status", crosswalk.ShipEngine, word{"UN", "HUB_SCAN_OUT"}, reading{Status: status.InTransit, Detail: status.DepartedFacility}, "any detail may stand beside any status"},
		{"carrier-side detail", crosswalk.ShipEngine, word{"IT", "PARCEL_REDIRECTED"}, reading{Status: status.InTransit, Detail: status.Redirected}, "listed under any status"},
		{"code beside a milestone", crosswalk.Ship24, word{"in_transit", "customs_cleared"}, reading{Status: status.InTransit, Detail: status.CustomsCleared}, "events have milestone and code"},
		{"code beside its category", crosswalk.Ship24, word{"customs", "customs_cleared"}, reading{Status: status.InTransit, Detail: status.CustomsCleared}, "events have category and code"},
		{"return under the exception bucket", crosswalk.Ship24, word{"exception", "exception_return"}, reading{Status: status.Returning}, "the bucket holds returns"},
		{"return under failure", crosswalk.EasyPost, word{"failure", "return"}, reading{Status: status.Returning}, "given up, so it goes back"},
		{"called off before handover", crosswalk.EasyPost, word{"pre_transit", "cancelled"}, reading{Status: status.Cancelled}, "the finer word"},
		{"reason under the attempt bucket", crosswalk.Karrio, word{"delivery_failed", "carrier_damaged_parcel"}, reading{Status: status.Exception, Reason: status.Damaged}, "connectors use delivery_failed for damage"},
		{"bucket without a reason", crosswalk.Karrio, word{"delivery_failed", "unknown"}, reading{Status: status.Exception}, "nothing says that it was a try"},
		{"status without a reason", crosswalk.Karrio, word{"in_transit", "unknown"}, reading{Status: status.InTransit}, "no alarm from an unknown reason"},
		{"scan on the way back", crosswalk.EasyPost, word{"return_to_sender", "arrived_at_facility"}, reading{Status: status.Returning, Detail: status.ArrivedFacility}, "a return is not hidden by its scans"},
		{"why it goes back", crosswalk.EasyPost, word{"return_to_sender", "refused"}, reading{Status: status.Returning, Reason: status.Refused}, "both are said"},
		{"late and delivered", crosswalk.EasyPost, word{"delivered", "delayed"}, reading{Status: status.Delivered, Reason: status.Delayed}, "lateness does not hide the delivery"},
		{"delivered with an odd detail", crosswalk.EasyPost, word{"delivered", "departed_facility"}, reading{Status: status.Delivered}, "a detail that cannot stand with delivered is left out"},
		{"back to the sender, said as delivered", crosswalk.ShipEngine, word{"DE", "RETURN_TO_SENDER"}, reading{Status: status.Returning}, "delivered to whom? the weaker claim"},
		{"trouble with a scan", crosswalk.ShipEngine, word{"EX", "HUB_SCAN_OUT"}, reading{Status: status.Exception, Detail: status.DepartedFacility}, "trouble is not hidden by a scan"},
		{"at the destination, not delivered", crosswalk.EasyPost, word{"in_transit", "arrived_at_destination"}, reading{Status: status.InTransit}, "no detail says delivered on its own"},
		{"trouble and delivered", crosswalk.ShipEngine, word{"EX", "DELIVERED_DAMAGED"}, reading{Status: status.Exception, Reason: status.Damaged}, "no detail says delivered on its own"},
		{"recalled and going back", crosswalk.Karrio, word{"return_to_sender", "retailer_cancelled"}, reading{Status: status.Returning, Reason: status.SenderRequest}, "a parcel recalled on its way goes back"},
		{"delivered and called off", crosswalk.EasyPost, word{"delivered", "cancelled"}, reading{Status: status.Delivered}, "garbled; the end that the status names stays"},
		{"called off and late", crosswalk.Karrio, word{"cancelled", "weather_delay"}, reading{Status: status.Cancelled, Reason: status.Weather}, "nothing will come late"},
		{"trouble and plainly delivered", crosswalk.ShipEngine, word{"EX", "DELIVERED"}, reading{Status: status.Exception}, "no detail says delivered on its own"},
		{"note", crosswalk.EasyPost, word{"out_for_delivery", "status_update"}, reading{Status: status.OutForDelivery}, "the status decides"},
		{"note with a name", crosswalk.ShipEngine, word{"AT", "PARCEL_UPDATE_NOTIFICATION"}, reading{Status: status.Info, Detail: status.NotificationSent}, "a message sent moves no parcel"},
		{"unknown detail word", crosswalk.EasyPost, word{"delivered", "unknown"}, reading{Status: status.Delivered}, "the word unknown takes nothing away"},
		{"first state", crosswalk.EasyPost, word{"unknown", "unknown"}, reading{Issue: event.AwaitingData}, "the normal first state of a tracker"},
		{"watch ended", crosswalk.EasyPost, word{"in_transit", "expired"}, reading{Status: status.InTransit, Issue: event.TrackingExpired}, "where it stood, and that nobody looks any more"},
		{"unmapped by the peer", crosswalk.ShipEngine, word{"IT", "CARRIER_STATUS_NOT_MAPPED"}, reading{Status: status.InTransit, Issue: event.UnmappedCode}, "the peer could not place the rest"},
		{"nothing with something", crosswalk.ShipEngine, word{"NY", "PICKED_UP"}, reading{Status: status.Accepted, Detail: status.PickedUp}, "the finer word"},

		{"URN", crosswalk.EPCIS, word{"disposition", "urn:epcglobal:cbv:disp:in_transit"}, reading{Status: status.InTransit}, "as in version 1"},
		{"URI", crosswalk.EPCIS, word{"bizStep", "https://ref.gs1.org/cbv/BizStep-loading"}, reading{Status: status.InTransit, Detail: status.Loaded}, "as in version 2"},
		{"short URI", crosswalk.EPCIS, word{"", "cbv:BizStep-void_shipping"}, reading{Status: status.Cancelled, Detail: status.LabelVoided}, "the URI names its field"},
		{"error reason", crosswalk.EPCIS, word{"", "urn:epcglobal:cbv:er:did_not_occur"}, reading{Status: status.Info}, "the URI names its field"},
		{"URI of another field", crosswalk.EPCIS, word{"disposition", "urn:epcglobal:cbv:bizstep:loading"}, none, "garbled"},
		{"value of another field", crosswalk.EPCIS, word{"bizStep", "in_transit"}, none, "a disposition is no step"},
		{"URI with nothing behind", crosswalk.EPCIS, word{"disposition", "urn:epcglobal:cbv:disp:"}, none, "no value"},
		{"own URI", crosswalk.EPCIS, word{"bizStep", "https://example.com/steps/loading"}, none, "somebody's own word"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := crosswalk.From(tt.peer, tt.word)
			if want, known := tt.want.(reading); ok != known {
				t.Errorf("read as %+v, %v; want %v; %s", got, ok, tt.want, tt.why)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s%s", diff, tt.why)
			}
		})
	}
}

func TestTo(t *testing.T) {
	const none = "the peer has no word"
	tests := []struct {
		name    string
		peer    crosswalk.Peer
		reading reading
		want    any // word, or none
		why     string
	}{
		{"plain", crosswalk.AfterShip, reading{Status: status.InTransit}, word{"InTransit", ""}, "a substatus that adds nothing is left out"},
		{"two-faced status", crosswalk.TrackingMore, reading{Status: status.OutForDelivery}, word{"pickup", "pickup001"}, "pickup alone may be ready to collect"},
		{"two-faced status, the other", crosswalk.TrackingMore, reading{Status: status.AvailableForPickup}, word{"pickup", "pickup002"}, "the other face"},
		{"accepted", crosswalk.ShipEngine, reading{Status: status.Accepted}, word{"IT", "RECEIVED_BY_CARRIER"}, "AC may be mere advice"},
		{"last try", crosswalk.ShipEngine, reading{Status: status.AttemptFailed, Detail: status.FinalAttempt}, word{"AT", "ATTEMPTED_DELIVERY_FINAL"}, "the last need not be the third"},
		{"old code", crosswalk.AfterShip, reading{Status: status.AvailableForPickup}, word{"AvailableForPickup", ""}, "OutForDelivery_002 was replaced"},
		{"numbers of the first version", crosswalk.SeventeenTrack, reading{Status: status.Delivered}, word{"Delivered", ""}, "v1:40 was replaced"},
		{"milestone key", crosswalk.SeventeenTrack, reading{Status: status.Returned}, word{"Exception", "Exception_Returned"}, "milestones are no statuses"},
		{"any status", crosswalk.EasyPost, reading{Status: status.Exception, Reason: status.Weather}, word{"in_transit", "weather_delay"}, "with a status that EasyPost may send"},
		{"any status, lost", crosswalk.EasyPost, reading{Status: status.Exception, Reason: status.Lost}, word{"failure", "lost"}, "no longer on the way"},
		{"note", crosswalk.EasyPost, reading{Status: status.Info, Detail: status.NotificationSent}, word{"*", "status_update"}, "beside whatever status stands"},
		{"reason", crosswalk.Karrio, reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, word{"delivery_failed", "consignee_not_home"}, "status and reason"},
		{"code", crosswalk.Ship24, reading{Status: status.InTransit, Detail: status.CustomsCleared}, word{"customs", "customs_cleared"}, "category and code"},
		{"fields of goods", crosswalk.EPCIS, reading{Status: status.InTransit, Detail: status.DepartedFacility}, word{"bizStep", "departing"}, "shipping would claim staging too"},

		{"reason kept before detail", crosswalk.AfterShip, reading{Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.RecipientAbsent}, word{"AttemptFail", "AttemptFail_002"}, "who is to act hangs on the reason"},
		{"detail kept", crosswalk.Shippo, reading{Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoAccess}, word{"TRANSIT", "notice_left"}, "the detail has a word, the reason none"},
		{"both dropped", crosswalk.AfterShip, reading{Status: status.Exception, Detail: status.Stored, Reason: status.CustomsInspection}, word{"Exception", ""}, "customs_delay would be another claim"},
		{"issue beside a status", crosswalk.AfterShip, reading{Status: status.InTransit, Issue: event.TrackingExpired}, word{"InTransit", ""}, "where the parcel stands comes first"},
		{"back, one word for both", crosswalk.Shippo, reading{Status: status.Returned, Detail: status.Signed}, word{"RETURNED", ""}, "covers going back and back"},
		{"back, bucket", crosswalk.Ship24, reading{Status: status.Returned}, word{"exception", ""}, "exception_return would say still going"},
		{"attempt, no word", crosswalk.EasyPost, reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, word{"in_transit", "transit_exception"}, "failure would say given up"},
		{"accepted, no word", crosswalk.Karrio, reading{Status: status.Accepted, Detail: status.DroppedOff}, word{"in_transit", ""}, "picked_up would claim a collection"},
		{"on the vehicle, no word", crosswalk.EPCIS, reading{Status: status.OutForDelivery}, word{"disposition", "in_transit"}, "goods between two partners"},

		{"half delivered", crosswalk.AfterShip, reading{Status: status.Delivered, Detail: status.Partial}, none, "Delivered would say that all is there"},
		{"half delivered, with a reason", crosswalk.ShipEngine, reading{Status: status.Delivered, Detail: status.Partial, Reason: status.Incomplete}, word{"DE", "DELIVERED_IN_PART"}, "the reason may go, the detail may not"},
		{"half returned", crosswalk.TrackingMore, reading{Status: status.Returned, Detail: status.Partial}, none, "exception010 would say that all is back"},
		{"called off, no word", crosswalk.Shippo, reading{Status: status.Cancelled}, none, "FAILURE would be a delivery problem"},
		{"trouble, no word", crosswalk.EPCIS, reading{Status: status.Exception, Reason: status.CustomsHold}, none, "holding is another claim"},
		{"note, no word", crosswalk.AfterShip, reading{Status: status.Info}, none, "every tag places the parcel"},
		{"plain note of goods", crosswalk.EPCIS, reading{Status: status.Info}, word{"bizStep", "sensor_reporting"}, "of forty notes the one that claims least"},
		{"named note of goods", crosswalk.EPCIS, reading{Status: status.Info, Detail: status.NotificationSent}, none, "a message is no sensor"},

		{"not found", crosswalk.TrackingMore, reading{Issue: event.NotFound}, word{"notfound", ""}, "its own word"},
		{"not found, no word", crosswalk.AfterShip, reading{Issue: event.NotFound}, word{"Pending", ""}, "what AfterShip says then"},
		{"bad number", crosswalk.SeventeenTrack, reading{Issue: event.InvalidNumber}, word{"NotFound", "NotFound_InvalidCode"}, "its own word"},
		{"bad number, no word", crosswalk.EasyPost, reading{Issue: event.InvalidNumber}, word{"unknown", ""}, "a bad number is not found either"},
		{"wrong carrier", crosswalk.Shippo, reading{Issue: event.WrongCarrier}, word{"UNKNOWN", ""}, "not known to this carrier"},
		{"waiting", crosswalk.SeventeenTrack, reading{Issue: event.AwaitingData}, word{"NotFound", ""}, "no data yet"},
		{"expired, no word", crosswalk.Karrio, reading{Issue: event.TrackingExpired}, word{"unknown", ""}, "what Karrio sets then"},
		{"expired, nothing near", crosswalk.Ship24, reading{Issue: event.TrackingExpired}, none, "pending would promise data"},
		{"nothing known", crosswalk.EasyPost, reading{}, word{"*", "unknown"}, "unknown alone is the state of waiting"},
		{"nothing known, no word", crosswalk.AfterShip, reading{}, none, "Pending would promise data"},
		{"unreadable", crosswalk.ShipEngine, reading{Issue: event.UnmappedCode}, word{"UN", "CARRIER_STATUS_NOT_MAPPED"}, "its own word"},
		{"issue of a newer release", crosswalk.ShipEngine, reading{Issue: "watcher_asleep"}, word{"UN", ""}, "less is said, nothing wrong"},

		{"no peer", crosswalk.Peer(0), reading{Status: status.InTransit}, none, "the zero Peer is none"},
		{"no such peer", crosswalk.Peer(10), reading{Status: status.InTransit}, none, "must not panic"},
		{"no such status", crosswalk.AfterShip, reading{Status: status.Status(200)}, none, "must not panic"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := crosswalk.To(tt.peer, tt.reading)
			if want, known := tt.want.(word); ok != known {
				t.Errorf("%q, %v; want %v; %s", got, ok, tt.want, tt.why)
			} else if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s%s", diff, tt.why)
			}
		})
	}
}

// mute lists the plain statuses that a peer cannot say.
var mute = map[crosswalk.Peer]map[status.Status]string{
	crosswalk.AfterShip:      {status.Unknown: "Pending promises data", status.Info: "every tag places the parcel"},
	crosswalk.SeventeenTrack: {status.Unknown: "NotFound is a claim", status.Info: "every status places the parcel"},
	crosswalk.Shippo:         {status.Info: "every code places the parcel", status.Cancelled: "no such code"},
	crosswalk.Ship24:         {status.Unknown: "pending promises data"},
	crosswalk.TrackingMore:   {status.Unknown: "pending and notfound are claims", status.Info: "every code places the parcel"},
	crosswalk.Karrio:         {status.Info: "every status places the parcel"},
	crosswalk.EPCIS:          {status.Exception: "only named troubles", status.Cancelled: "void_shipping says that a shipping was said in error"},
}

func TestEveryStatusHasAWordOrAReason(t *testing.T) {
	for p := range crosswalk.Peers() {
		for s := range status.All() {
			w, ok := crosswalk.To(p, reading{Status: s})
			if why, isMute := mute[p][s]; ok == isMute {
				t.Errorf("%v, %v: %q, %v; in the list of missing words: %v %s", p, s, w, ok, isMute, why)
			}
		}
	}
}

// covers lists the words that say a status among others: To writes them for the
// first, From reads them as the second.
var covers = map[[2]status.Status]string{
	{status.Accepted, status.InTransit}:           "their transit begins at acceptance",
	{status.Returned, status.Returning}:           "one word for going back and back",
	{status.Returned, status.Exception}:           "a bucket that names returns",
	{status.AttemptFailed, status.Exception}:      "trouble",
	{status.AttemptFailed, status.InTransit}:      "goods still in the chain",
	{status.AvailableForPickup, status.InTransit}: "goods still in the chain",
	{status.OutForDelivery, status.InTransit}:     "goods between two partners",
}

// checkCoarser reports whether word, read back, says nothing that r does not.
func checkCoarser(t interface{ Errorf(string, ...any) }, p crosswalk.Peer, r reading, w word) {
	back, ok := crosswalk.From(p, w)
	switch {
	case !ok:
		t.Errorf("%v: To(%+v) = %q, which From does not read", p, r, w)
	case back.Status != r.Status && covers[[2]status.Status{r.Status, back.Status}] == "":
		t.Errorf("%v: To(%+v) = %q, which says %v", p, r, w, back.Status)
	case back.Detail != status.NoDetail && back.Detail != r.Detail,
		back.Reason != status.NoReason && back.Reason != r.Reason:
		t.Errorf("%v: To(%+v) = %q, which adds %v %v", p, r, w, back.Detail, back.Reason)
	case r.Detail == status.Partial && back.Detail != status.Partial && back.Status != status.Unknown: // unknown says nothing of pieces
		t.Errorf("%v: To(%+v) = %q, which says that all pieces are there", p, r, w)
	}
}

func TestToNeverSaysMore(t *testing.T) {
	details := append(slices.Collect(status.Details()), status.NoDetail)
	reasons := append(slices.Collect(status.Reasons()), status.NoReason)
	for p := range crosswalk.Peers() {
		for s := range status.All() {
			for _, d := range details {
				if d != status.NoDetail && !d.Allows(s) {
					continue // no such reading
				}
				for _, reason := range reasons {
					r := reading{Status: s, Detail: d, Reason: reason}
					if w, ok := crosswalk.To(p, r); ok {
						checkCoarser(t, p, r, w)
					}
				}
			}
		}
	}
}

// watcher lists what may be said of a number instead of an issue.
var watcher = map[event.IssueKind][]event.IssueKind{
	event.NotFound:      {event.AwaitingData},
	event.AwaitingData:  {event.NotFound},
	event.InvalidNumber: {event.NotFound, event.AwaitingData},
	event.WrongCarrier:  {event.NotFound, event.AwaitingData},
}

func TestToNeverMovesAnIssue(t *testing.T) {
	for p := range crosswalk.Peers() {
		for kind := range event.IssueKinds() {
			w, ok := crosswalk.To(p, reading{Issue: kind})
			if !ok {
				continue
			}
			back, ok := crosswalk.From(p, w)
			if !ok || back.Status != status.Unknown {
				t.Errorf("%v: %v becomes %q, which places the parcel at %v, %v", p, kind, w, back.Status, ok)
			}
			coarse := back.Issue == event.NoIssue || back.Issue == event.UnmappedCode // "anything else"
			if back.Issue != kind && !coarse && !slices.Contains(watcher[kind], back.Issue) {
				t.Errorf("%v: %v becomes %q, which says %v", p, kind, w, back.Issue)
			}
		}
	}
}

func TestASubstatusMeansOneThing(t *testing.T) {
	for p := range crosswalk.Peers() {
		seen := map[string]reading{}
		for w, r := range crosswalk.Words(p) {
			if w.Substatus == "" {
				continue
			}
			key := strings.ToLower(w.Substatus)
			if other, ok := seen[key]; ok && other != r {
				t.Errorf("%v: %s reads %+v and %+v, so it cannot stand alone", p, w.Substatus, other, r)
			}
			seen[key] = r
			if got, ok := crosswalk.From(p, word{Substatus: w.Substatus}); !ok || got != r {
				t.Errorf("%v: %s alone reads %+v, %v; want %+v", p, w.Substatus, got, ok, r)
			}
		}
	}
}

// independent are the peers where any substatus may stand beside any status.
var independent = []crosswalk.Peer{crosswalk.EasyPost, crosswalk.ShipEngine, crosswalk.Ship24, crosswalk.Karrio}

// mayHide lists, for a status that must not get lost, what a substatus may make
// of it.
var mayHide = map[status.Status][]status.Status{
	status.AttemptFailed: {status.Info, status.Exception, status.Cancelled, status.Returning, status.Returned},
	status.Exception:     {status.Info, status.AttemptFailed, status.Cancelled, status.Returning, status.Returned},
	status.Cancelled:     {status.Info, status.Returning, status.Returned},
	status.Delivered:     {status.Info, status.Returning, status.Returned},
	status.Returning:     {status.Info, status.Returned},
}

func TestPairsKeepWhatTheyMustNotHide(t *testing.T) {
	for _, p := range independent {
		words := maps.Collect(crosswalk.Words(p))
		for main, m := range words {
			if main.Substatus != "" {
				continue
			}
			for sub, s := range words {
				if sub.Substatus == "" {
					continue
				}
				pair := word{main.Status, sub.Substatus}
				got, ok := crosswalk.From(p, pair)
				if !ok {
					t.Errorf("%v %q: both known, so read", p, pair)
					continue
				}
				if _, listed := words[pair]; listed {
					continue // its own row
				}
				if got.Detail != status.NoDetail && !got.Detail.Allows(got.Status) {
					t.Errorf("%v %q: %v does not stand with %v", p, pair, got.Detail, got.Status)
				}
				if got.Status == status.Delivered && m.Status != status.Delivered && m.Status != status.Unknown && m.Status != status.Info {
					t.Errorf("%v %q: delivered, though the status says %v", p, pair, m.Status)
				}
				if got.Status != m.Status && got.Status != s.Status {
					t.Errorf("%v %q: %v is neither %v nor %v", p, pair, got.Status, m.Status, s.Status)
				}
				if named := mayHide[m.Status]; named != nil && got.Status != m.Status && !slices.Contains(named, got.Status) {
					t.Errorf("%v %q: %v hides %v", p, pair, got.Status, m.Status)
				}
				if w, ok := crosswalk.To(p, got); !ok {
					t.Errorf("%v %q: no word for %+v", p, pair, got)
				} else if got.Status != status.Unknown {
					checkCoarser(t, p, got, w)
				}
			}
		}
	}
}

func TestUnknownWordsAreNotRead(t *testing.T) {
	for p := range crosswalk.Peers() {
		var all []word
		lists := map[word]bool{}
		for w := range crosswalk.Words(p) {
			all = append(all, w)
			lists[fold(w)] = true
		}
		rapid.Check(t, func(t *rapid.T) {
			w := rapid.SampledFrom(all).Draw(t, "word")
			field := &w.Status
			if w.Substatus != "" {
				field = &w.Substatus
			}
			at := rapid.IntRange(0, len(*field)-1).Draw(t, "at")
			c := rapid.StringMatching(`[a-zA-Z0-9_:*.]?`).Draw(t, "instead")
			*field = (*field)[:at] + c + (*field)[at+1:]
			if lists[fold(w)] || *field == "" {
				return
			}
			if r, ok := crosswalk.From(p, w); ok && !pair(p, w) {
				t.Fatalf("%v %q, a near miss, reads %+v", p, w, r)
			}
		})
	}
}

// pair reports whether both halves of w are words of an independent peer.
func pair(p crosswalk.Peer, w word) bool {
	_, main := crosswalk.From(p, word{Status: w.Status})
	_, sub := crosswalk.From(p, word{Substatus: w.Substatus})
	return slices.Contains(independent, p) && main && sub
}

func fold(w word) word {
	r := strings.NewReplacer(" ", "_", "-", "_")
	return word{r.Replace(strings.ToLower(w.Status)), r.Replace(strings.ToLower(w.Substatus))}
}

func TestPeerText(t *testing.T) {
	want := []string{"aftership", "17track", "easypost", "shippo", "shipengine", "ship24", "trackingmore", "karrio", "epcis"}
	var got []string
	for p := range crosswalk.Peers() {
		got = append(got, p.String())
		text, err := p.MarshalText()
		require.NoError(t, err)
		var back crosswalk.Peer
		require.NoError(t, back.UnmarshalText(text))
		if back != p {
			t.Errorf("%v reads back as %v", p, back)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the names are stored and stay (-want +got):\n%s", diff)
	}
	for range crosswalk.Peers() {
		break // an early end must not panic
	}
	p := crosswalk.Shippo
	for _, bad := range []string{"", "AfterShip", "dhl", strings.Repeat("\u202e", 1000)} {
		err := p.UnmarshalText([]byte(bad))
		if err == nil || p != crosswalk.Shippo || len(err.Error()) > 1000 {
			t.Errorf("%.20q: peer %v, error %v; want a short error and the value kept", bad, p, err)
		}
	}
	for _, p := range []crosswalk.Peer{0, 10, 255} {
		if text, err := p.MarshalText(); err == nil || p.IsValid() {
			t.Errorf("%v is written as %q; a value that is no peer has no name", p, text)
		}
	}
	if got := crosswalk.Peer(42).String(); got != "peer(42)" {
		t.Errorf("String %q, want peer(42)", got)
	}
}

func TestReadingJSON(t *testing.T) {
	tests := []struct {
		name string
		in   any
		want string
		why  string
	}{
		{"all", reading{status.AttemptFailed, status.NoticeLeft, status.RecipientAbsent, event.NoIssue}, `{"status":"attempt_failed","detail":"notice_left","reason":"recipient_absent"}`, "words, not numbers"},
		{"issue", reading{Issue: event.NotFound}, `{"status":"unknown","issue":"not_found"}`, "the status is always there"},
		{"word", word{"EX", ""}, `{"status":"EX"}`, "empty fields are left out"},
		{"peer", map[string]crosswalk.Peer{"peer": crosswalk.SeventeenTrack}, `{"peer":"17track"}`, "a mapping names a peer"},
	}
	for _, tt := range tests {
		text, err := json.Marshal(tt.in)
		require.NoError(t, err)
		if got := string(text); got != tt.want {
			t.Errorf("%s: %s, want %s; %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestFromAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		crosswalk.From(crosswalk.ShipEngine, word{"IT", "ATTEMPTED_DELIVERY_FINAL"})
		crosswalk.From(crosswalk.EPCIS, word{"disposition", "urn:epcglobal:cbv:disp:unknown"})
	}); n != 0 {
		t.Errorf("%v allocations, want 0: it runs once an event", n)
	}
}

// BenchmarkFrom stands beside a map lookup of folded words, which allocates.
func BenchmarkFrom(b *testing.B) {
	w := word{"IT", "CUSTOMS_PROCESSING"}
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			if _, ok := crosswalk.From(crosswalk.ShipEngine, w); !ok {
				b.Fatal("not read")
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		m := map[word]reading{}
		for w, r := range crosswalk.Words(crosswalk.ShipEngine) {
			m[fold(w)] = r
		}
		for b.Loop() {
			if _, ok := m[fold(w)]; !ok {
				b.Fatal("not read")
			}
		}
	})
}

func FuzzFrom(f *testing.F) {
	for p := range crosswalk.Peers() {
		for w := range crosswalk.Words(p) {
			f.Add(uint8(p), w.Status, w.Substatus)
		}
	}
	f.Add(uint8(crosswalk.EPCIS), "", "urn:epcglobal:cbv:disp:in_transit")
	f.Add(uint8(crosswalk.EasyPost), " RETURN-TO SENDER\x00", "\xff")
	f.Fuzz(func(t *testing.T, peer uint8, s, sub string) {
		p, w := crosswalk.Peer(peer), word{s, sub}
		r, ok := crosswalk.From(p, w)
		if !ok {
			if r != (reading{}) {
				t.Fatalf("%v %q is not read and yet %+v", p, w, r)
			}
			return
		}
		if !p.IsValid() || !r.Status.IsValid() || r.Detail != status.NoDetail && !r.Detail.Allows(r.Status) {
			t.Fatalf("%v %q reads %+v", p, w, r)
		}
		if again, ok := crosswalk.From(p, word{" " + s, sub + "\n"}); !ok || again != r {
			t.Fatalf("%v %q reads %+v, with blanks around %+v", p, w, r, again)
		}
		back, ok := crosswalk.To(p, r)
		if !ok {
			t.Fatalf("%v %q: no word for its reading %+v", p, w, r)
		}
		if r.Status != status.Unknown {
			checkCoarser(t, p, r, back)
		}
	})
}
