package wire

import (
	"hash/maphash"
	"math/bits"
	"strings"
)

// manyKeys is the number of siblings up to which names are compared one by
// one; more go through a hash table.
const manyKeys = 16

// manyVariants bounds the case variants of one name that are told apart, for
// they share a place in the table.
const manyVariants = 2

// keys finds names that stand twice among siblings. Its table is reused.
type keys struct {
	seed  maphash.Seed
	ready bool
	table []keySlot
}

type keySlot struct {
	hash uint32
	node uint32 // plus one; zero: free
}

// check marks the duplicates among the n nodes from first to end that are each
// other's siblings. With fold, JSON keys that differ in ASCII case are marked
// as variants.
func (k *keys) check(b *builder, first, end uint32, n int, fold bool) {
	if n > manyKeys {
		k.hashed(b, first, end, n, fold)
		return
	}
	// One bit for each name seen: most names need no comparing.
	var seen uint64
	for j := first; j < end; j = b.nodes[j].end {
		name := b.str(span{b.nodes[j].name, b.nodes[j].nameLen})
		bit := keyBit(name)
		if seen&bit != 0 {
			found := different
			for i := first; i < j && found != equal; i = b.nodes[i].end {
				found = max(found, b.compare(i, j, name, fold))
			}
			b.repeated(found, j, name)
		}
		seen |= bit
	}
}

// keyBit picks a bit by length and three letters, whatever their case.
func keyBit(name string) uint64 {
	n := len(name)
	if n == 0 {
		return 1
	}
	h := uint(n) + uint(name[0]|0x20)*7 + uint(name[n/2]|0x20)*31 + uint(name[n-1]|0x20)*5
	return 1 << (h & 63)
}

// likeness is how alike two names are.
type likeness uint8

const (
	different likeness = iota
	variant            // but for ASCII case
	equal
)

// compare compares the name of node j with that of node i, its earlier sibling.
func (b *builder) compare(i, j uint32, name string, fold bool) likeness {
	p, q := &b.nodes[i], &b.nodes[j]
	if p.nameLen != q.nameLen || p.space != q.space {
		return different
	}
	switch other := b.str(span{p.name, p.nameLen}); {
	case other == name:
		return equal
	case fold && equalFold(other, name):
		return variant
	}
	return different
}

// repeated marks node j by its likeness to an earlier one.
func (b *builder) repeated(l likeness, j uint32, name string) {
	switch {
	case l == different:
	case len(b.marks) >= maxFindings:
		b.omitted++ // no need to look for the place
	case l == equal:
		b.mark(DuplicateKey, b.nameStart(&b.nodes[j]), j, label(name))
	default:
		b.mark(CaseVariant, b.nameStart(&b.nodes[j]), j, label(name))
	}
}

// equalFold compares strings of one length, without regard to ASCII case.
func equalFold(a, b string) bool {
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}

// hashed is check with an open hash table. The seed is random, so that nobody
// can choose names that collide; it has no effect on what is found.
func (k *keys) hashed(b *builder, first, end uint32, n int, fold bool) {
	if !k.ready {
		k.seed, k.ready = maphash.MakeSeed(), true
	}
	size := 1 << bits.Len(uint(2*n))
	if cap(k.table) < size {
		k.table = make([]keySlot, size)
	}
	table := k.table[:size]
	clear(table)
	mask := uint32(size - 1)
	for j := first; j < end; j = b.nodes[j].end {
		name := b.str(span{b.nodes[j].name, b.nodes[j].nameLen})
		hash := k.hash(name, fold) + uint32(b.nodes[j].space)
		found, variants := different, 0
		at := hash & mask
		for ; table[at].node != 0 && found != equal; at = (at + 1) & mask {
			if table[at].hash == hash {
				if l := b.compare(table[at].node-1, j, name, fold); l != different {
					found = max(found, l)
					variants++
				}
			}
		}
		if found != equal && variants < manyVariants {
			table[at] = keySlot{hash, j + 1}
		}
		b.repeated(found, j, name)
	}
}

func (k *keys) hash(name string, fold bool) uint32 {
	if !fold || len(name) > 64 {
		// Longer names have no case variants: see doc.go.
		return uint32(maphash.String(k.seed, name))
	}
	var low [64]byte
	for i := range len(name) {
		low[i] = lower(name[i])
	}
	return uint32(maphash.Bytes(k.seed, low[:len(name)]))
}

// nameStart is where the name of a node is written in text.
func (b *builder) nameStart(n *node) int {
	if int(n.name) < len(b.text) {
		return int(n.name)
	}
	if n.kind == Row {
		return int(n.off)
	}
	// A JSON key with escapes: back from the value over the colon to its quotes.
	end := strings.LastIndexByte(b.text[:n.off], ':')
	end = strings.LastIndexByte(b.text[:max(end, 0)], '"')
	for start := end; start > 0; {
		start = strings.LastIndexByte(b.text[:start], '"')
		slashes := 0
		for start-slashes > 0 && b.text[start-slashes-1] == '\\' {
			slashes++
		}
		if start >= 0 && slashes%2 == 0 {
			return start + 1
		}
	}
	return int(n.off)
}
