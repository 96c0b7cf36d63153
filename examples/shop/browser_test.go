package main

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/parcelfold/parcelfold/event/label"
)

const chromium = "/usr/bin/chromium"

// browser is a real one, with scripts of pages switched on: none may run.
func browser(t *testing.T) context.Context {
	t.Helper()
	if _, err := os.Stat(chromium); err != nil {
		t.Skipf("%s is not installed: no browser to test with (.ci installs it)", chromium)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.WSURLReadTimeout(90*time.Second))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// keep writes a file into SHOP_SCREENSHOTS, for people to look at.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	dir := os.Getenv("SHOP_SCREENSHOTS")
	if dir == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// shoot takes a picture of the page.
func shoot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	if len(picture) < 1000 {
		t.Errorf("%s: a picture of %d bytes", name, len(picture))
	}
	keep(t, name+".png", picture)
}

// looks is what a page is like.
type looks struct {
	Width, Inner int
	Dir          string
	Small        []string // links and buttons that are hard to hit
	Unlabelled   int
	H1           int
	Background   string
}

const measure = `({
	width: document.documentElement.scrollWidth, inner: innerWidth, dir: getComputedStyle(document.body).direction,
	small: [...document.querySelectorAll('a, button, summary')].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24).map(e => e.textContent),
	unlabelled: [...document.querySelectorAll('textarea, input:not([type=hidden])')].filter(e => e.labels.length === 0).length,
	h1: document.querySelectorAll('h1').length, background: getComputedStyle(document.body).backgroundColor
})`

func media(t *testing.T, ctx context.Context, scheme string) {
	t.Helper()
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	if err != nil {
		t.Fatal(err)
	}
}

// accessible runs axe-core over the page as it stands: it must find nothing. Evaluating through the
// debugger does not go by the policy of the page.
func accessible(t *testing.T, ctx context.Context) {
	t.Helper()
	t.Run("axe", func(t *testing.T) {
		file := os.Getenv("SHOP_AXE")
		if file == "" {
			t.Skip("SHOP_AXE does not name axe-core's axe.min.js (.ci installs it)")
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got, err := chromedp.Run(ctx, chromedp.Evaluate[struct {
			Passes     int
			Violations []string
		}](string(source)+axeRun, chromedp.EvalAwaitPromise))
		if err != nil {
			t.Fatal(err)
		}
		if got.Passes < 10 {
			t.Errorf("only %d rules found something to look at", got.Passes)
		}
		for _, v := range got.Violations {
			t.Error(v)
		}
	})
}

// axeRun looks at the page with all forms unfolded, and folds them again.
const axeRun = `;
const folded = [...document.querySelectorAll('details:not([open])')];
folded.forEach(d => d.open = true);
axe.run().then(r => {
	folded.forEach(d => d.open = false);
	return {passes: r.passes.length, violations: r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))};
})`

func TestBrowser(t *testing.T) {
	ctx := browser(t)
	r := newRig(t, "")
	path := r.server.URL + r.troubled()
	faults := &safeBuffer{} // of the console: what the policy refuses, scripts, missing files
	err := chromedp.Listen(ctx, func(ev any) {
		switch e := ev.(type) {
		case *runtime.EventExceptionThrown:
			fmt.Fprintln(faults, e.ExceptionDetails.Text)
		case *log.EventEntryAdded:
			fmt.Fprintln(faults, e.Entry.Text)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	see := func(t *testing.T, url string) looks {
		t.Helper()
		if err := chromedp.Do(ctx, chromedp.EmulateViewport(320, 640), chromedp.Navigate(url)); err != nil {
			t.Fatal(err)
		}
		got, err := chromedp.Run(ctx, chromedp.Evaluate[looks](measure))
		if err != nil {
			t.Fatal(err)
		}
		if got.Width > got.Inner {
			t.Errorf("%d px wide on a phone of %d", got.Width, got.Inner)
		}
		if len(got.Small) > 0 || got.Unlabelled > 0 || got.H1 != 1 {
			t.Errorf("too small: %q; without a label: %d; headings: %d", got.Small, got.Unlabelled, got.H1)
		}
		accessible(t, ctx)
		return got
	}
	for _, tag := range label.Supported() {
		t.Run(tag.String(), func(t *testing.T) {
			want := "ltr"
			if tag.String() == "ar" {
				want = "rtl"
			}
			if got := see(t, path+"?lang="+tag.String()); got.Dir != want {
				t.Errorf("direction %s", got.Dir)
			}
			shoot(t, ctx, "phone-"+tag.String())
		})
	}
	t.Run("dark", func(t *testing.T) {
		light := see(t, path)
		media(t, ctx, "dark")
		if got := see(t, path); got.Background == light.Background {
			t.Errorf("the background stays %s", got.Background)
		}
		shoot(t, ctx, "dark")
		media(t, ctx, "light")
	})
	t.Run("hostile", func(t *testing.T) {
		hostile := `"><script>document.title='MARKER'</script><img src=x onerror="document.title='MARKER'">`
		r.post("h1", invoice("201630000009", scan(120, "PM2PP", "41", "", hostile, hostile+strings.Repeat("Ж", 10_000), ""), nobodyHome(700)))
		see(t, r.server.URL+"/track/"+r.token("201630000009"))
		if title, err := chromedp.Run(ctx, chromedp.Title()); err != nil || strings.Contains(title, "MARKER") {
			t.Errorf("a script ran: %q, %v", title, err)
		}
		shoot(t, ctx, "hostile")
	})
	t.Run("form by keyboard", func(t *testing.T) {
		see(t, path)
		err := chromedp.Do(ctx,
			chromedp.Focus(`details:last-of-type summary`), chromedp.KeyEvent(kb.Enter), // opens it
			chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent("the box was open"),
			chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter),
			chromedp.WaitVisible(`[role=status]`),
		)
		if err != nil {
			t.Fatal(err)
		}
		body, err := chromedp.Run(ctx, chromedp.Text("body"))
		if err != nil || !strings.Contains(body, wording["en"]["shop.thanks"]) || r.rows("acts") != 1 {
			t.Errorf("%v, %d acts", err, r.rows("acts"))
		}
		accessible(t, ctx)
	})
	t.Run("desk and report", func(t *testing.T) {
		r.post("m2", onTime("201630000002"))
		for _, page := range []string{"/desk", "/reports/month"} {
			see(t, r.asStaff(page))
			shoot(t, ctx, strings.ReplaceAll(page[1:], "/", "-"))
		}
	})
	t.Run("list of the demonstration", func(t *testing.T) {
		r.demo = true
		server := httptest.NewServer(r.handler())
		defer server.Close()
		see(t, server.URL)
		shoot(t, ctx, "list")
	})
	if all := faults.String(); all != "" {
		t.Errorf("faults: %s", all)
	}
}
