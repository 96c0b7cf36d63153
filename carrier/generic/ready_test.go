package generic_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

const readyFixtures = "../../testdata/generic/"

// rowBodies hold one event for the code and sub that they are given as JSON strings.
var rowBodies = map[string]string{
	"ups":        `{"trackResponse":{"shipment":[{"package":[{"trackingNumber":"1","activity":[{"status":{"code":%s,"type":%s},"date":"20310304"}]}]}]}}`,
	"fedex":      `{"output":{"completeTrackResults":[{"trackingNumber":"1","trackResults":[{"scanEvents":[{"eventType":%s,"exceptionCode":%s,"date":"2031-03-04"}]}]}]}}`,
	"dhlexpress": `{"shipments":[{"shipmentTrackingNumber":"1","events":[{"typeCode":%s,"signedBy":%s,"date":"2031-03-04"}]}]}`,
	"dpd":        `{"parcellifecycleResponse":{"parcelLifeCycleData":{"shipmentInfo":{"parcelLabelNumber":"1"},"scanInfo":{"scan":[{"date":"2031-03-04","scanData":{"scanType":{"code":%s,"name":%s}}}]}}}}`,
	"gls":        `{"parcels":[{"unitno":"1","events":[{"code":%s,"city":%s,"eventDateTime":"2031-03-04"}]}]}`,
	"mygls":      `{"ParcelNumber":1,"ParcelStatusList":[{"StatusCode":%s,"DepotCity":%s,"StatusDate":"2031-03-04"}]}`,
	"cdek":       `{"entity":{"cdek_number":"1","statuses":[{"code":%s,"reason_code":%s,"date_time":"2031-03-04"}]}}`,
	"boxberry":   `{"statuses":[{"Name":%s,"Comment":%s,"Date":"2031-03-04 10:00:00"}]}`,
}

// unmappedReady are the invented codes of the fixtures, which stay unknown.
var unmappedReady = map[string][]string{
	"karrio":     {"QQ//QQ"},
	"shippo":     {"UNKNOWN"},
	"ups":        {"ZZ9/X"},
	"fedex":      {"Q9"},
	"dhlexpress": {"Q7"},
	"dpd":        {"77"},
	"gls":        {"DELIVD.DOORSTEP"},
	"mygls":      {"998"},
	"cdek":       {"SOMETHING_NEW"},
	"boxberry":   {"Новое слово"},
}

func ready(t testing.TB, id string) *generic.Adapter {
	t.Helper()
	for _, m := range generic.Ready() {
		if m.ID == id {
			a, err := generic.New(m)
			require.NoError(t, err)
			return a
		}
	}
	t.Fatalf("no ready mapping %s", id)
	return nil
}

// everyRow returns a payload for each row of a mapping.
func everyRow(t testing.TB, m generic.Mapping) []carrier.Payload {
	t.Helper()
	var out []carrier.Payload
	for _, row := range m.Codes {
		code, err := json.Marshal(row.Code)
		require.NoError(t, err)
		sub, err := json.Marshal(row.Sub)
		require.NoError(t, err)
		body := fmt.Appendf(nil, rowBodies[m.ID], code, sub)
		if row.Code == "statusCode" {
			body = fmt.Appendf(nil, `{"trackResponse":{"shipment":[{"package":[{"trackingNumber":"1","activity":[{"status":{"statusCode":%s},"date":"20310304"}]}]}]}}`, sub)
		}
		out = append(out, carrier.Payload{Body: body, Number: "1"})
	}
	return out
}

func TestReady(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range generic.Ready() {
		t.Run(m.ID, func(t *testing.T) {
			require.NoError(t, m.Validate())
			require.False(t, seen[m.ID], "the ID is taken")
			seen[m.ID] = true
			carriertest.Run(t, ready(t, m.ID), os.DirFS(readyFixtures+m.ID), carriertest.Config{
				Dir: readyFixtures + m.ID, More: everyRow(t, m), Unmapped: unmappedReady[m.ID],
			})
		})
	}
}

// A body is recognized by its own adapter, and by no other as strongly.
func TestReadyAreToldApart(t *testing.T) {
	home, err := spsr.New(spsr.Options{})
	require.NoError(t, err)
	r, err := carrier.NewRegistry(append(append(generic.All(), postal.All()...), home)...)
	require.NoError(t, err)
	for _, m := range generic.Ready() {
		fsys := os.DirFS(readyFixtures + m.ID)
		count := 0
		for item := range replay.Feed(r, fsys) {
			count++
			meta, err := replay.ReadMeta(fsys, item.File)
			require.NoError(t, err)
			if meta.Carrier != "" {
				continue // too little in it to be recognized
			}
			body, err := fs.ReadFile(fsys, item.File)
			require.NoError(t, err)
			matches := r.Recognize(carrier.Payload{Body: body})
			if len(matches) == 0 || matches[0].ID != m.ID {
				t.Errorf("%s/%s is recognized as %v", m.ID, item.File, matches)
			} else if len(matches) > 1 && matches[1].Confidence == matches[0].Confidence {
				t.Errorf("%s/%s could be two: %v", m.ID, item.File, matches)
			}
		}
		if count < 3 {
			t.Errorf("%s has %d fixtures", m.ID, count)
		}
	}
}

// No ready mapping takes the bodies of a post for its own.
func TestReadyLeaveOthersAlone(t *testing.T) {
	for _, a := range generic.All() {
		rec, ok := a.(carrier.Recognizer)
		require.True(t, ok)
		for _, folder := range []string{"postal", "spsr"} {
			fsys := os.DirFS("../../testdata/" + folder)
			err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() || strings.HasSuffix(name, ".golden.json") || strings.HasSuffix(name, ".meta.json") {
					return err
				}
				body, err := fs.ReadFile(fsys, name)
				if c := rec.Recognize(carrier.Payload{Body: body}); c != carrier.No {
					t.Errorf("%s takes %s/%s for its own: %v", a.ID(), folder, name, c)
				}
				return err
			})
			require.NoError(t, err)
		}
	}
}

// What is nearly a code of a table, or a word of an aggregator, gets no status.
func TestReadyNearMisses(t *testing.T) {
	for _, m := range generic.Ready() {
		a := ready(t, m.ID)
		near := []event.Native{{Code: "Delivere"}, {Code: "deliveredx"}, {Code: "x delivered"}, {Code: "-"}}
		for _, row := range m.Codes {
			near = append(near, event.Native{Code: row.Code + "~", Sub: row.Sub}, event.Native{Code: "~" + row.Code, Sub: row.Sub})
		}
		for _, n := range near {
			if row, ok := a.Read(n); ok {
				t.Errorf("%s: %s/%s is read as %v", m.ID, n.Code, n.Sub, row.Status)
			}
		}
	}
}

// The ready mappings are plain JSON too: written and loaded they are the same.
func TestReadyAreJSON(t *testing.T) {
	for _, m := range generic.Ready() {
		text, err := json.Marshal(m)
		require.NoError(t, err)
		back, err := generic.Load(text)
		require.NoError(t, err, m.ID)
		if diff := cmp.Diff(m, back); diff != "" {
			t.Errorf("%s (-want +got):\n%s", m.ID, diff)
		}
	}
}

func TestReadyErrors(t *testing.T) {
	tests := []struct {
		id, file, code, why string
		retry               carrier.Retry
	}{
		{"aftership", "login", "401", "the key is wrong: ask again after a login", carrier.RetryLogin},
		{"trackingmore", "too-many", "429", "the source is busy", carrier.RetryLater},
		{"17track", "bad-key", "-18010002", "the key is wrong", carrier.RetryLogin},
		{"shippo", "error", "", "a body without an envelope", carrier.RetryNo},
		{"karrio", "error", "not_found", "the tracker is not known", carrier.RetryNo},
		{"dhlexpress", "refused", "401", "the status of the answer stands in the body", carrier.RetryLogin},
		{"gls", "refused", "oauth.v2.InvalidAccessToken", "the gateway refuses the token: a new one may help", carrier.RetryLogin},
		{"fedex", "error", "NOT.AUTHORIZED.ERROR", "the token is over", carrier.RetryLogin},
		{"ship24", "error", "auth_invalid_api_key", "the key is wrong", carrier.RetryLogin},
		{"shipengine", "error", "invalid_field_value", "the request is wrong", carrier.RetryNo},
		{"ups", "error", "TV1002", "the number is none of theirs", carrier.RetryNo},
		{"boxberry", "error", "", "a failure inside a list", carrier.RetryNo},
	}
	for _, tt := range tests {
		body, err := os.ReadFile(readyFixtures + tt.id + "/" + tt.file + ".json")
		require.NoError(t, err)
		_, err = ready(t, tt.id).Decode(carrier.Payload{Body: body, Number: "1"})
		var got *carrier.RemoteError
		if !errors.As(err, &got) || got.Code != tt.code || got.Retry != tt.retry {
			t.Errorf("%s/%s: %v; want code %q, retry %v: %s", tt.id, tt.file, err, tt.code, tt.retry, tt.why)
		}
	}
}

// What to do after a failure is read from its code: of a code that nobody has documented, nothing is promised.
func TestReadyRetries(t *testing.T) {
	const (
		aftership = `{"meta":{"code":%s,"message":"m"},"data":{}}`
		track17   = `{"code":%s,"data":{"errors":[{"code":0,"message":"m"}]}}`
		more      = `{"meta":{"code":%s,"message":"m"},"data":[]}`
		easypost  = `{"error":{"code":"%s","message":"m","errors":[]}}`
		engine    = `{"request_id":"r","errors":[{"error_source":"s","error_code":"%s","message":"m"}]}`
		fedex     = `{"transactionId":"x","errors":[{"code":"%s","message":"m"}]}`
		ups       = `{"response":{"errors":[{"code":"%s","message":"m"}]}}`
		gls       = `{"fault":{"faultstring":"f","detail":{"errorcode":"%s"}}}`
		problem   = `{"type":"about:blank","title":"t","status":%s,"detail":"d"}`
		cdek      = `{"requests":[{"state":"INVALID","errors":[{"code":"%s","message":"m"}]}]}`
	)
	tests := []struct {
		id, shape, code string
		want            carrier.Retry
		why             string
	}{
		{"aftership", aftership, "400", carrier.RetryNo, "a bad request stays bad"},
		{"aftership", aftership, "403", carrier.RetryLogin, "the key has no right to this"},
		{"aftership", aftership, "4017", carrier.RetryNo, "the number is bad"},
		{"aftership", aftership, "429", carrier.RetryLater, "too many requests pass"},
		{"aftership", aftership, "500", carrier.RetryLater, "their own failure passes"},
		{"17track", track17, "-18010012", carrier.RetryNo, "the request is of a bad format"},
		{"17track", track17, "-18010003", carrier.RetryLater, "their own failure passes"},
		{"17track", track17, "429", carrier.RetryLater, "too many requests pass"},
		{"trackingmore", more, "401", carrier.RetryLogin, "the key is wrong"},
		{"trackingmore", more, "400", carrier.RetryNo, "a bad request stays bad"},
		{"trackingmore", more, "4110", carrier.RetryNo, "the number is bad"},
		{"trackingmore", more, "4190", carrier.RetryLater, "the quota is filled up again"},
		{"trackingmore", more, "511", carrier.RetryLater, "their own failure passes"},
		{"easypost", easypost, "RATE_LIMITED", carrier.RetryLater, "too many requests pass"},
		{"easypost", easypost, "APIKEY.INACTIVE", carrier.RetryLogin, "the key is at fault"},
		{"easypost", easypost, "TRACKER.CREATE.ERROR", carrier.RetryNo, "the request is at fault"},
		{"shipengine", engine, "unauthorized", carrier.RetryLogin, "the key is at fault"},
		{"shipengine", engine, "rate_limit_exceeded", carrier.RetryLater, "too many requests pass"},
		{"fedex", fedex, "SERVICE.UNAVAILABLE.ERROR", carrier.RetryLater, "their service is down"},
		{"fedex", fedex, "FORBIDDEN.ERROR", carrier.RetryLogin, "the credentials are at fault"},
		{"fedex", fedex, "TRACKING.TRACKINGNUMBER.EMPTY", carrier.RetryNo, "the request is at fault"},
		{"ups", ups, "10429", carrier.RetryLater, "too many requests pass"},
		{"ups", ups, "250002", carrier.RetryLogin, "the credentials are at fault"},
		{"gls", gls, "policies.ratelimit.QuotaViolation", carrier.RetryLater, "the quota of the gateway"},
		{"gls", gls, "protocol.http.BadPath", carrier.RetryNo, "a fault that nobody has documented"},
		{"gls", problem, "401", carrier.RetryLogin, "the status stands in the body"},
		{"gls", problem, "503", carrier.RetryLater, "the status stands in the body"},
		{"gls", problem, "400", carrier.RetryNo, "a bad request stays bad"},
		{"cdek", cdek, "v2_internal_error", carrier.RetryLater, "their own failure passes"},
		{"cdek", cdek, "v2_bad_request", carrier.RetryNo, "a bad request stays bad"},
	}
	for _, tt := range tests {
		_, err := ready(t, tt.id).Decode(carrier.Payload{Body: fmt.Appendf(nil, tt.shape, tt.code), Number: "1"})
		var got *carrier.RemoteError
		if !errors.As(err, &got) || got.Code != tt.code || got.Retry != tt.want {
			t.Errorf("%s %s: %v; want retry %v: %s", tt.id, tt.code, err, tt.want, tt.why)
		}
	}
}

// An error that says only that the number is not known is an issue of the track asked for.
func TestReadyNotFound(t *testing.T) {
	tests := []struct{ id, body, why string }{
		{"aftership", `{"meta":{"code":4004,"message":"m"},"data":{}}`, "unknown to the account"},
		{"easypost", `{"error":{"code":"TRACKER.NOT_FOUND","message":"m"}}`, "unknown to the account"},
		{"ups", `{"response":{"errors":[{"code":"TW0001","message":"m"}]}}`, "the same code is a warning in an answer that is none"},
	}
	for _, tt := range tests {
		got, err := ready(t, tt.id).Decode(carrier.Payload{Body: []byte(tt.body), Number: "N1"})
		if err != nil || len(got) != 1 || got[0].Number != "N1" || !errors.Is(got[0].Err(), event.NotFound) {
			t.Errorf("%s: %v, %v; want N1 not found: %s", tt.id, got, err, tt.why)
		}
	}
}
