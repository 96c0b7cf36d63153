package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
)

func TestOneNode(t *testing.T) {
	if text := check(t, settings{nodes: 1, workers: 4, repeat: 2, seed: 7, limit: 2 * time.Minute}); !strings.Contains(text, "leader of the stream: none\n") {
		t.Error("a single node must live")
	}
}

// Three nodes, of which the stream's leader dies on the way.
func TestClusterLosesItsLeader(t *testing.T) {
	if testing.Short() {
		t.Skip("a cluster of three takes its time")
	}
	if text := check(t, settings{nodes: 3, workers: 4, repeat: 2, seed: 8, limit: 4 * time.Minute}); !strings.Contains(text, "leader of the stream: node") {
		t.Error("no leader died, and nothing was proved")
	}
}

func check(t *testing.T, s settings) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(context.Background(), s, &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	text := out.String()
	t.Log(text)
	if !strings.HasSuffix(text, "equal\n") {
		t.Error("the digests differ")
	}
	if !strings.Contains(text, "died: workers 1,") {
		t.Error("no worker died")
	}
	if strings.Contains(text, "redelivered 0,") {
		t.Error("a worker died before it acknowledged, and nothing was delivered again")
	}
	if strings.Contains(text, "quarantined 0\n") {
		t.Error("the feed holds bodies that cannot be decoded, and none was set aside")
	}
	return text
}

func TestNodesAreOneOrThree(t *testing.T) {
	if err := run(context.Background(), settings{nodes: 2, workers: 1, repeat: 1, limit: time.Minute}, &bytes.Buffer{}); err == nil {
		t.Error("two nodes cannot agree on a leader")
	}
}
