package eta

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
)

// ErrModel is what the errors of Model.UnmarshalBinary and Model.UnmarshalJSON unwrap to: the
// bytes are no model, or one of another version.
var ErrModel = errors.New("eta: not a readable model")

// The binary form is the magic and the version, then the numbers in little-endian order as walk
// names them, then the CRC-32 (IEEE) of all that.
const (
	magic        = "pfeta"
	modelVersion = 1
)

// MarshalBinary returns the binary form: 20 bytes for each value of a factor, and little else.
// The same model always gives the same bytes. It never fails.
func (m *Model) MarshalBinary() ([]byte, error) {
	w := &packer{out: append([]byte(magic), modelVersion)}
	m.walk(w)
	return binary.LittleEndian.AppendUint32(w.out, crc32.ChecksumIEEE(w.out)), nil
}

// UnmarshalBinary reads what MarshalBinary wrote. Damaged bytes are an error that unwraps to
// ErrModel, and leave the Model as it was.
func (m *Model) UnmarshalBinary(data []byte) error {
	head, tail := len(magic)+1, len(data)-4
	if tail < head || string(data[:len(magic)]) != magic {
		return fmt.Errorf("%w: no model begins so", ErrModel)
	}
	if v := data[len(magic)]; v != modelVersion {
		return fmt.Errorf("%w: version %d, want %d", ErrModel, v, modelVersion)
	}
	if binary.LittleEndian.Uint32(data[tail:]) != crc32.ChecksumIEEE(data[:tail]) {
		return fmt.Errorf("%w: the checksum does not fit", ErrModel)
	}
	r := &packer{in: data[:tail], at: head, reading: true}
	read := Model{}
	read.walk(r)
	if r.err == nil && r.at != len(r.in) {
		r.err = fmt.Errorf("%w: byte %d: more than a model", ErrModel, r.at)
	}
	if r.err == nil {
		r.err = read.check()
	}
	if r.err != nil {
		return r.err
	}
	*m = read.indexed()
	return nil
}

// indexed is the model ready to predict.
func (m Model) indexed() Model {
	for _, s := range m.stages {
		if s != nil {
			s.indexed()
		}
	}
	return m
}

// walk visits every number of the model in one order, to write or to read it.
func (m *Model) walk(p *packer) {
	p.int64(&m.asOf)
	m.clocks.walk(p)
	for s := range m.stages {
		if p.flag(m.stages[s] != nil) {
			if p.reading {
				m.stages[s] = &stageModel{}
			}
			m.stages[s].walk(p)
		}
	}
	list(p, (*[]promiseHistogram)(&m.promises), 8, func(h *promiseHistogram) {
		p.uint64(&h.key)
		p.uint32(&h.rows)
		p.floats(h.bin[:])
	})
}

func (c *clocks) walk(p *packer) {
	if p.flag(c.all != nil) {
		c.all = p.clock(c.all)
	}
	list(p, &c.country, weekHours*4, func(cc *countryClock) {
		p.uint64(&cc.key)
		cc.clock = p.clock(cc.clock)
	})
}

func (s *stageModel) walk(p *packer) {
	p.uint32(&s.rows)
	p.floats2(&s.mean, &s.width)
	p.floats(s.unit[:])
	p.floats(s.shift[:])
	for f := range s.effects {
		list(p, &s.effects[f], 20, func(e *effect) {
			p.uint64(&e.key)
			p.floats2(&e.centre, &e.width)
			p.uint32(&e.rows)
		})
	}
	p.int64(&s.levels.first)
	p.floatList(&s.levels.all)
	list(p, &s.levels.carrier, 12, func(c *carrierLevel) {
		p.uint64(&c.key)
		p.floatList(&c.day)
	})
}

// The years 1 to 9999, in Unix seconds: what a time can be written as.
const (
	earliest = -62135596800
	latest   = 253402300799
)

// check says whether the numbers can be a model's: what Predict relies on holds.
func (m *Model) check() error {
	if m.asOf < earliest || m.asOf > latest {
		return fmt.Errorf("%w: learned at %d", ErrModel, m.asOf)
	}
	if err := m.clocks.check(); err != nil {
		return err
	}
	for stage, s := range m.stages {
		if s != nil {
			if err := s.check(); err != nil {
				return fmt.Errorf("%w: stage %s: %w", ErrModel, Stage(stage), err)
			}
		}
	}
	if !ascending(m.promises, func(h promiseHistogram) uint64 { return h.key }) {
		return fmt.Errorf("%w: promises out of order", ErrModel)
	}
	for _, h := range m.promises {
		for _, w := range h.bin {
			if !(w >= 0 && w < mostNumber) {
				return fmt.Errorf("%w: promises: weight %v", ErrModel, w)
			}
		}
	}
	return nil
}

func (c *clocks) check() error {
	all := []*clock{}
	if c.all != nil {
		all = append(all, c.all)
	}
	for _, cc := range c.country {
		all = append(all, cc.clock)
	}
	for _, k := range all {
		for h := range weekHours {
			if !(k.cum[h] <= k.cum[h+1]) {
				return fmt.Errorf("%w: clock goes back at hour %d", ErrModel, h)
			}
		}
		if k.cum[weekHours] != weekHours {
			return fmt.Errorf("%w: clock with a week of %v hours", ErrModel, k.cum[weekHours])
		}
	}
	if !ascending(c.country, func(c countryClock) uint64 { return c.key }) {
		return fmt.Errorf("%w: clocks out of order", ErrModel)
	}
	return nil
}

// mostNumber is beyond what any number of a model may be, and far from where sums overflow.
const mostNumber = 1e9

func (s *stageModel) check() error {
	for f, effects := range s.effects {
		if !ascending(effects, func(e effect) uint64 { return e.key }) {
			return fmt.Errorf("factor %s out of order", factorNames[f])
		}
		for _, e := range effects {
			if !plain(e.centre, e.width) {
				return fmt.Errorf("factor %s: no number", factorNames[f])
			}
		}
	}
	if !plain(s.mean, s.width) || !plain(s.unit[:]...) || !plain(s.shift[:]...) || !plain(s.levels.all...) {
		return errors.New("no number")
	}
	if !ascending(s.levels.carrier, func(c carrierLevel) uint64 { return c.key }) {
		return errors.New("levels out of order")
	}
	for _, c := range s.levels.carrier {
		if len(c.day) != len(s.levels.all) || !plain(c.day...) {
			return errors.New("levels of unlike length, or no number")
		}
	}
	return nil
}

func plain(numbers ...float32) bool {
	for _, n := range numbers {
		if !(n > -mostNumber && n < mostNumber) {
			return false
		}
	}
	return true
}

// ascending reports whether keys grow and none is zero, which would mean unknown.
func ascending[T any](list []T, key func(T) uint64) bool {
	last := uint64(0)
	for _, v := range list {
		if cmp.Compare(key(v), last) <= 0 {
			return false
		}
		last = key(v)
	}
	return true
}

// packer writes numbers to out, or reads them from in, as reading says. After the first error
// reading gives zeros.
type packer struct {
	out     []byte
	in      []byte
	at      int
	reading bool
	err     error
}

func (p *packer) next(n int) []byte {
	if p.err == nil && len(p.in)-p.at < n {
		p.err = fmt.Errorf("%w: byte %d: %d more bytes wanted", ErrModel, p.at, n)
	}
	if p.err != nil {
		return make([]byte, n)
	}
	p.at += n
	return p.in[p.at-n : p.at]
}

func (p *packer) uint64(v *uint64) {
	if p.reading {
		*v = binary.LittleEndian.Uint64(p.next(8))
	} else {
		p.out = binary.LittleEndian.AppendUint64(p.out, *v)
	}
}

func (p *packer) int64(v *int64) {
	u := uint64(*v)
	p.uint64(&u)
	*v = int64(u)
}

func (p *packer) uint32(v *uint32) {
	if p.reading {
		*v = binary.LittleEndian.Uint32(p.next(4))
	} else {
		p.out = binary.LittleEndian.AppendUint32(p.out, *v)
	}
}

func (p *packer) float(v *float32) {
	u := math.Float32bits(*v)
	p.uint32(&u)
	*v = math.Float32frombits(u)
}

func (p *packer) floats2(a, b *float32) { p.float(a); p.float(b) }

func (p *packer) floats(v []float32) {
	for i := range v {
		p.float(&v[i])
	}
}

func (p *packer) flag(v bool) bool {
	u := uint32(0)
	if v {
		u = 1
	}
	p.uint32(&u)
	if u > 1 && p.err == nil {
		p.err = fmt.Errorf("%w: byte %d: neither there nor not", ErrModel, p.at)
	}
	return u == 1 && p.err == nil
}

// length writes the length of a list, or reads it and holds it to what the bytes left can be,
// each element taking at least size of them.
func (p *packer) length(n, size int) int {
	u := uint32(n)
	p.uint32(&u)
	if p.reading && p.err == nil && int64(u)*int64(size) > int64(len(p.in)-p.at) {
		p.err = fmt.Errorf("%w: byte %d: a list of %d", ErrModel, p.at, u)
	}
	if p.err != nil {
		return 0
	}
	return int(u)
}

func list[T any](p *packer, v *[]T, size int, each func(*T)) {
	n := p.length(len(*v), size)
	if p.reading && n > 0 {
		*v = make([]T, n)
	}
	for i := range *v {
		each(&(*v)[i])
	}
}

func (p *packer) floatList(v *[]float32) { list(p, v, 4, p.float) }

// clock writes c, or reads one.
func (p *packer) clock(c *clock) *clock {
	if !p.reading {
		p.floats(c.cum[1:])
		return c
	}
	var cum [weekHours + 1]float32
	p.floats(cum[1:])
	return clockOf(cum)
}
