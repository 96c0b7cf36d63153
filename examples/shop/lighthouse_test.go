package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"
)

// lighthouse is a part of Lighthouse's answer.
type lighthouse struct {
	Categories map[string]struct {
		Score     float64
		AuditRefs []struct {
			ID     string
			Weight float64
		}
	}
	Audits map[string]struct {
		Score *float64 // none: it says nothing about this page
		Title string
	}
}

// rate has Lighthouse rate a page as a slow phone sees it.
func rate(t *testing.T, cli, url string) (got lighthouse) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", cli, url, "--quiet", "--output=json", "--no-enable-error-reporting",
		"--only-categories=performance,accessibility,best-practices", "--max-wait-for-load=30000",
		"--chrome-flags=--headless --no-sandbox --disable-dev-shm-usage --disable-background-networking")
	cmd.Env = append(os.Environ(), "CHROME_PATH="+chromium, "HOME="+t.TempDir())
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // then it ends its browser, too
	cmd.WaitDelay = 10 * time.Second
	cmd.Stderr = t.Output()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal("Lighthouse: ", err)
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// A page is as fast as its best run: what is slower comes from the machine, which has other things to do.
func TestLighthouse(t *testing.T) {
	cli := os.Getenv("SHOP_LIGHTHOUSE")
	if cli == "" {
		t.Skip("SHOP_LIGHTHOUSE does not name Lighthouse's cli/index.js (.ci installs it)")
	}
	const want = 0.95
	r := newRig(t, "")
	path := r.long()
	best := map[string]float64{"performance": 0, "accessibility": 0, "best-practices": 0}
	var faults []string
	for range 3 {
		got := rate(t, cli, r.server.URL+path)
		faults = nil
		for name := range best {
			c := got.Categories[name]
			best[name] = max(best[name], c.Score)
			for _, ref := range c.AuditRefs {
				if a := got.Audits[ref.ID]; ref.Weight > 0 && a.Score != nil && *a.Score < 0.9 {
					faults = append(faults, fmt.Sprintf("%s: %s, %.2f", name, a.Title, *a.Score))
				}
			}
		}
		t.Log(best)
		if min(best["performance"], best["accessibility"], best["best-practices"]) >= want {
			return
		}
	}
	slices.Sort(faults)
	t.Errorf("scores %v, want %.2f each; in the last run: %q", best, want, faults)
}
