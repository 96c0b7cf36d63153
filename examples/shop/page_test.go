package main

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
)

func marshal(t *testing.T, s event.Shipment) string {
	t.Helper()
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

const number = "201630000001"

func (r *rig) troubled() string {
	r.t.Helper()
	if got := r.post("m1", invoice(number, accepted(60), moving(120), outFor(400), wrongAddress(500), outFor(600), nobodyHome(700))).status; got != 200 {
		r.t.Fatal("status", got)
	}
	return "/track/" + r.token(number)
}

// long is the page of a parcel with more events than it shows at first, and with something to do.
func (r *rig) long() (path string) {
	r.t.Helper()
	var events []string
	for i := range 40 {
		events = append(events, moving(60+10*i))
	}
	if got := r.post("m1", invoice(number, append(events, nobodyHome(800))...)).status; got != 200 {
		r.t.Fatal("status", got)
	}
	return "/track/" + r.token(number)
}

func TestPageInEveryLanguage(t *testing.T) {
	r := newRig(t, "")
	path := r.troubled()
	for _, tag := range label.Supported() {
		for how, get := range map[string]func() reply{
			"header": func() reply {
				return r.do("GET", path, http.Header{"Accept-Language": {tag.String() + ",ja;q=0.5"}}, "")
			},
			"switch": func() reply { return r.get(path + "?lang=" + tag.String()) },
		} {
			t.Run(tag.String()+" by "+how, func(t *testing.T) {
				page := get()
				dir, way := "ltr", "⇥"
				if tag.String() == "ar" {
					dir, way = "rtl", "⇤"
				}
				l := label.For(tag)
				for _, want := range []string{
					`<html lang="` + tag.String() + `" dir="` + dir + `">`,
					way, l.Text("ui.expected"), l.Text("ui.history"), l.Text("ui.what_you_can_do"), wording[tag.String()]["shop.report"],
				} {
					if !strings.Contains(page.body, escaped(want)) && !strings.Contains(page.body, want) {
						t.Errorf("no %q in it", want)
					}
				}
				if strings.Contains(page.body, ">ui.") || strings.Contains(page.body, ">shop.") || strings.Contains(page.body, ">action.") {
					t.Error("a key without a word shows")
				}
			})
		}
	}
	if len(wording) != len(label.Supported()) {
		t.Errorf("%d languages have the shop's words, want %d", len(wording), len(label.Supported()))
	}
}

func escaped(s string) string {
	return strings.NewReplacer("'", "&#39;", `"`, "&#34;", "&", "&amp;").Replace(s)
}

func TestPageIsLocked(t *testing.T) {
	r := newRig(t, "")
	page := r.get(r.troubled())
	for name, want := range map[string]string{
		"Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
		"X-Robots-Tag":            "noindex, nofollow",
		"X-Content-Type-Options":  "nosniff",
		"Referrer-Policy":         "same-origin",
		"Set-Cookie":              "",
	} {
		if got := page.header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for _, no := range []string{"<script", " style=", " onclick", "<style"} {
		if strings.Contains(page.body, no) {
			t.Errorf("the policy forbids %q", no)
		}
	}
	if !strings.Contains(page.body, `<meta name="robots" content="noindex`) {
		t.Error("no robots meta")
	}
	if len(r.token(number)) < 22 || strings.Contains(r.token(number), number) {
		t.Error("a token that can be guessed")
	}
	for _, path := range []string{"/track/" + number, "/track/x", "/track/" + strings.Repeat("x", 5000)} {
		if got := r.get(path).status; got != 404 {
			t.Errorf("%.30s: %d, want 404", path, got)
		}
	}
}

func TestPageIsSmall(t *testing.T) {
	r := newRig(t, "")
	path := r.long()
	for _, tag := range label.Supported() {
		page := r.get(path + "?tz=Asia/Almaty&lang=" + tag.String())
		if n := strings.Count(page.body, "<small>"); n != someEvents {
			t.Fatalf("%d events, want %d", n, someEvents)
		}
		if len(page.body) > 20_000 {
			t.Errorf("%s: %d bytes", tag, len(page.body))
		}
	}
	if n := strings.Count(r.get(path+"?all=1").body, "<small>"); n != 41 {
		t.Errorf("all: %d events, want 41", n)
	}
}

func TestHostileTextsStayText(t *testing.T) {
	r := newRig(t, "")
	hostile := `<script>alert(1)</script>"'><img src=x onerror=alert(1)>` + "\u202eabc\u2066"
	r.post("m1", invoice(number, accepted(60), scan(120, "PM2PP", "41", "", hostile+strings.Repeat("Ж", 10_000), hostile, hostile),
		scan(121, "NOPE", "9999", "", hostile, strings.Repeat("x", 10_000), "")))
	path := "/track/" + r.token(number)
	r.form(path, url.Values{"action": {report}, "text": {hostile}})
	for _, page := range []reply{r.get(path), r.do("GET", "/desk", staffHeader(), "")} {
		if page.status != 200 || len(page.body) > 20_000 {
			t.Errorf("status %d, %d bytes", page.status, len(page.body))
		}
		if strings.Contains(page.body, "<script") || strings.Contains(page.body, "<img") {
			t.Error("markup came through")
		}
	}
	page := r.get(path).body
	if strings.ContainsAny(page, "\u202e\u2066") {
		t.Error("a bidi control came through")
	}
	if !strings.Contains(page, "&lt;script&gt;alert(1)") {
		t.Error("the place is not shown as text")
	}
}

func TestForms(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.troubled()
		page := r.get(path + "?lang=de&tz=Europe/Berlin")
		for _, action := range []string{"rebook_slot", "pick_point", report} {
			if !strings.Contains(page.body, `name="action" value="`+action+`"`) {
				t.Errorf("no form to %s", action)
			}
		}
		res := r.form(path+"?lang=de&tz=Europe/Berlin", url.Values{"action": {"rebook_slot"}, "text": {"2016-10-08"}})
		if got := res.header.Get("Location"); res.status != 303 || got != path+"?done=1&lang=de&tz=Europe%2FBerlin" {
			t.Errorf("%d to %q", res.status, got)
		}
		if thanks := r.get(res.header.Get("Location")).body; !strings.Contains(thanks, wording["de"]["shop.thanks"]) {
			t.Error("no thanks")
		}
		r.form(path, url.Values{"action": {"pick_point"}, "text": {"the shop on the corner"}})
		r.form(path, url.Values{"action": {report}, "text": {"the box was open"}})
		if a, c := r.rows("acts"), r.rows("contacts"); a != 3 || c != 3 {
			t.Errorf("%d acts and %d contacts, want 3 and 3", a, c)
		}
		if state := r.state(t)["spsr "+number]; !strings.Contains(state, "the box was open") || !strings.Contains(state, "2016-10-08") {
			t.Error("the history has no note of it")
		}
		desk := r.do("GET", "/desk", staffHeader(), "").body
		if !strings.Contains(desk, "the box was open") || !strings.Contains(desk, "the shop on the corner") {
			t.Error("the desk does not see what the buyer wrote")
		}
		if strings.Contains(r.get(path).body, "the box was open") {
			t.Error("the page shows what is personal")
		}
		for why, v := range map[string]url.Values{
			"nothing written":   {"action": {report}, "text": {" "}},
			"too much written":  {"action": {report}, "text": {strings.Repeat("ы", maxText+1)}},
			"not offered":       {"action": {"pay"}, "text": {"x"}},
			"no such action":    {"action": {"drop"}, "text": {"x"}},
			"no day":            {"action": {"rebook_slot"}, "text": {"tomorrow"}},
			"not a text at all": {"action": {report}, "text": {"\xff"}},
		} {
			if got := r.form(path, v).status; got != 400 {
				t.Errorf("%s: %d, want 400", why, got)
			}
		}
		h := http.Header{"Content-Type": {"application/x-www-form-urlencoded"}, "Sec-Fetch-Site": {"cross-site"}}
		if got := r.do("POST", path, h, "action=report&text=x").status; got != 403 {
			t.Errorf("a form of another site: %d, want 403", got)
		}
	})
}

func TestBuyersZone(t *testing.T) {
	r := newRig(t, "")
	r.post("m1", invoice(number, accepted(60))) // 01:00 in Moscow, UTC+3
	path := "/track/" + r.token(number)
	for query, want := range map[string]string{
		"?tz=Asia/Tokyo":   "October 5, 2016, 07:00",
		"?tz=Europe/Paris": "October 5, 2016, 00:00",
		"":                 "October 5, 2016, 01:00",
		"?tz=../etc":       "October 5, 2016, 01:00",
		"?tz=Local":        "October 5, 2016, 01:00",
	} {
		if page := r.get(path + query).body; !strings.Contains(page, want) {
			t.Errorf("%q: no %q", query, want)
		}
	}
}

func TestCalendar(t *testing.T) {
	r := newRig(t, "")
	r.post("m1", invoice(number, accepted(60), moving(120)))
	for _, tag := range label.Supported() {
		res := r.get("/track/" + r.token(number) + "/delivery.ics?lang=" + tag.String())
		if res.status != 200 || !strings.HasPrefix(res.header.Get("Content-Type"), "text/calendar") {
			t.Fatalf("%d %s", res.status, res.header.Get("Content-Type"))
		}
		fields := map[string]string{}
		for l := range strings.SplitSeq(strings.TrimSuffix(res.body, "\r\n"), "\r\n") {
			if len(l) > 75 || strings.Contains(l, "\n") {
				t.Errorf("%s: line %q", tag, l)
			}
			name, value, _ := strings.Cut(l, ":")
			fields[name] += value
		}
		start, err1 := time.Parse("20060102", fields["DTSTART;VALUE=DATE"])
		end, err2 := time.Parse("20060102", fields["DTEND;VALUE=DATE"])
		if err1 != nil || err2 != nil || !start.Before(end) || !end.After(clock) {
			t.Errorf("from %v to %v", start, end)
		}
		if !strings.HasPrefix(res.body, "BEGIN:VCALENDAR\r\n") || !strings.HasSuffix(res.body, "END:VCALENDAR\r\n") || fields["UID"] == "" || fields["DTSTAMP"] == "" {
			t.Errorf("not whole: %q", res.body)
		}
		if strings.Contains(res.body, r.token(number)) {
			t.Error("the token is in it")
		}
	}
	r.post("m2", invoice(number, delivered(600, "")))
	if got := r.get("/track/" + r.token(number) + "/delivery.ics").status; got != 404 {
		t.Errorf("delivered: %d, want 404", got)
	}
}

func TestDesk(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.troubled()
		if got := r.get("/desk").status; got != 401 {
			t.Errorf("without password: %d", got)
		}
		before := r.rows("cases")
		ids := regexp.MustCompile(`name="case" value="([0-9a-f]{32})"`).FindAllStringSubmatch(r.do("GET", "/desk", staffHeader(), "").body, -1)
		if before == 0 || len(ids) != before {
			t.Fatalf("%d cases, %d on the desk", before, len(ids))
		}
		h := staffHeader()
		h.Set("Content-Type", "application/x-www-form-urlencoded")
		answer := url.Values{"carrier": {"spsr"}, "number": {number}, "case": {ids[0][1]}, "note": {"called the buyer"}, "closes": {"1"}}
		if got := r.do("POST", "/desk", h, answer.Encode()).status; got != 303 {
			t.Fatalf("answer: %d", got)
		}
		if got := r.rows("cases"); got != before-1 {
			t.Errorf("%d open cases after one of %d was closed", got, before)
		}
		if page := r.do("GET", "/desk", staffHeader(), "").body; !strings.Contains(page, "called the buyer") {
			t.Error("the note is not shown")
		}
		answer.Set("case", strings.Repeat("0", 31)+"1")
		if got := r.do("POST", "/desk", h, answer.Encode()).status; got != 404 {
			t.Errorf("unknown case: %d", got)
		}
		answer.Del("note")
		if got := r.do("POST", "/desk", h, answer.Encode()).status; got != 400 {
			t.Errorf("no note: %d", got)
		}
	})
}

func TestReports(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.troubled()
		r.form(path, url.Values{"action": {report}, "text": {"x"}})
		if page := r.do("GET", "/reports/week", staffHeader(), "").body; strings.Contains(page, "<svg") {
			t.Error("a picture of nothing: no parcel was promised and delivered")
		}
		r.post("m2", onTime("201630000002"))
		for _, period := range []string{"week", "month"} {
			page := r.do("GET", "/reports/"+period, staffHeader(), "")
			if page.status != 200 || !strings.Contains(page.body, "<svg") || !strings.Contains(page.body, "<td>100 %</td>") {
				t.Errorf("%s: status %d, or no picture, or not all on time", period, page.status)
			}
			list, err := csv.NewReader(strings.NewReader(r.do("GET", "/reports/"+period+".csv", staffHeader(), "").body)).ReadAll()
			if err != nil || len(list) != 2 {
				t.Errorf("%s: %v, %v; want a header and one period", period, list, err)
			}
		}
		for path, want := range map[string]int{"/reports/year": 404, "/reports/week.txt": 404} {
			if got := r.do("GET", path, staffHeader(), "").status; got != want {
				t.Errorf("%s: %d, want %d", path, got, want)
			}
		}
		if got := r.get("/reports/week").status; got != 401 {
			t.Errorf("without password: %d", got)
		}
	})
}
