package main

import (
	"context"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// printed is what a page is like on paper.
type printed struct {
	Texts    int      // elements with a text of their own
	Events   int      // of the history
	Clicked  []string // what is of no use on paper
	Pale     []string // texts that are not dark on white
	Cut      []string // what does not fit
	Overflow float64  // pixels beside the paper
}

const onPaper = `(() => {
	const seen = [...document.querySelectorAll('body, body *')].filter(e => e.checkVisibility());
	const own = e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '');
	const channels = color => color.match(/[\d.]+/g).map(Number);
	const dark = color => { const c = channels(color); return Math.max(c[0], c[1], c[2]) < 100 && (c[3] ?? 1) === 1; };
	const white = color => { const c = channels(color); return c[3] === 0 || Math.min(c[0], c[1], c[2]) === 255; };
	const name = e => e.tagName + ' ' + e.textContent.trim().slice(0, 40);
	const texts = seen.filter(own);
	return {
		texts: texts.length, events: document.querySelectorAll('.history li').length,
		clicked: seen.filter(e => e.matches('a, button, form, input, textarea, summary, nav')).map(name),
		pale: [...texts.filter(e => !dark(getComputedStyle(e).color)), ...seen.filter(e => !white(getComputedStyle(e).backgroundColor))].map(name),
		cut: seen.filter(e => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX !== 'visible').map(name),
		overflow: Math.max(...seen.map(e => e.getBoundingClientRect()).map(r => Math.max(r.right - innerWidth, -r.left))),
	};
})()`

// paper switches the page to print, as a buyer prints it whose screen is dark, and measures it at the width
// of A4 between margins.
func paper(t *testing.T, ctx context.Context, url string) printed {
	t.Helper()
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: "print", Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(718, 1000), chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
	got, err := chromedp.Run(ctx, chromedp.Evaluate[printed](onPaper))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestPrint(t *testing.T) {
	ctx := browser(t)
	r := newRig(t, "")
	path := r.long()
	r.post("m2", onTime("201630000002"))
	for name, url := range map[string]string{
		"en": path + "?lang=en&done=1", "ar": path + "?lang=ar", "ru": path + "?lang=ru", "desk": "/desk", "report": "/reports/month",
	} {
		t.Run(name, func(t *testing.T) {
			got := paper(t, ctx, r.asStaff(url))
			if got.Texts < 10 {
				t.Errorf("%d texts are printed, that is not the page", got.Texts)
			}
			if len(got.Clicked) > 0 {
				t.Errorf("on paper nobody can use: %q", got.Clicked)
			}
			if len(got.Pale) > 0 {
				t.Errorf("not dark on white: %q", got.Pale)
			}
			if len(got.Cut) > 0 || got.Overflow > 0 {
				t.Errorf("cut: %q, and %.0f px stand out beside", got.Cut, got.Overflow)
			}
			shoot(t, ctx, "print-"+name)
			pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground()))
			if err != nil {
				t.Fatal(err)
			}
			keep(t, "print-"+name+".pdf", pdf)
			if n := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(pdf, -1)); n < 1 || n > 3 {
				t.Errorf("%d pages, want 1 to 3", n)
			}
			if name != "desk" && name != "report" && got.Events != someEvents {
				t.Errorf("%d events, want %d", got.Events, someEvents)
			}
		})
	}
}
