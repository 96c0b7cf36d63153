package eta

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"time"
)

var factorNames = [numFactors]string{
	byRoute: "route", byMode: "mode", byLane: "lane", byOrigin: "origin", byDestination: "destination", byZone: "zone",
	byDistance: "distance", bySender: "sender", bySenderLane: "sender_lane", byService: "service",
	byWeight: "weight", byItems: "items", byPrep: "prep",
}

// The JSON form has the fields of the binary one. Keys are hashes and stand as hex digits,
// because JSON numbers of 64 bits do not survive every reader.
type (
	jsonModel struct {
		Version  int           `json:"version"`
		AsOf     time.Time     `json:"as_of,omitzero"`
		Clocks   []jsonClock   `json:"clocks,omitempty"`
		Stages   []jsonStage   `json:"stages,omitempty"`
		Promises []jsonPromise `json:"promises,omitempty"`
	}
	jsonClock struct {
		Country jsonKey            `json:"country,omitzero"` // zero: all
		Hours   [weekHours]float32 `json:"hours"`
	}
	jsonStage struct {
		Stage       Stage             `json:"stage"`
		Rows        uint32            `json:"rows"`
		Mean        float32           `json:"mean"`
		Width       float32           `json:"width"`
		Quantiles   [numKnots]float32 `json:"quantiles"`
		Calibration [numKnots]float32 `json:"calibration"`
		Factors     []jsonFactor      `json:"factors,omitempty"`
		First       int64             `json:"first_day,omitzero"` // of the levels, since 1970-01-01
		Levels      []jsonLevel       `json:"levels,omitempty"`
	}
	jsonFactor struct {
		Factor string    `json:"factor"`
		Keys   []jsonKey `json:"keys"`
		Centre []float32 `json:"centre"`
		Width  []float32 `json:"width"`
		Rows   []uint32  `json:"rows"`
	}
	jsonLevel struct {
		Carrier jsonKey   `json:"carrier,omitzero"` // zero: all
		Days    []float32 `json:"days"`
	}
	jsonPromise struct {
		Key  jsonKey          `json:"key"`
		Rows uint32           `json:"rows"`
		Bins [numBins]float32 `json:"bins"`
	}
)

type jsonKey uint64

func (k jsonKey) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%016x", uint64(k)), nil }

func (k *jsonKey) UnmarshalText(text []byte) error {
	v, err := strconv.ParseUint(string(text), 16, 64)
	*k = jsonKey(v)
	if err != nil {
		return fmt.Errorf("%w: key %+.120q", ErrModel, text)
	}
	return nil
}

// MarshalJSON returns the JSON form. The same model always gives the same bytes.
func (m *Model) MarshalJSON() ([]byte, error) {
	out := jsonModel{Version: modelVersion, AsOf: m.AsOf()}
	if m.clocks.all != nil {
		out.Clocks = append(out.Clocks, jsonClock{Hours: [weekHours]float32(m.clocks.all.cum[1:])})
	}
	for _, c := range m.clocks.country {
		out.Clocks = append(out.Clocks, jsonClock{jsonKey(c.key), [weekHours]float32(c.clock.cum[1:])})
	}
	for stage, s := range m.stages {
		if s != nil {
			out.Stages = append(out.Stages, s.toJSON(Stage(stage)))
		}
	}
	for _, h := range m.promises {
		out.Promises = append(out.Promises, jsonPromise{jsonKey(h.key), h.rows, h.bin})
	}
	return json.Marshal(out)
}

func (s *stageModel) toJSON(stage Stage) jsonStage {
	out := jsonStage{
		Stage: stage, Rows: s.rows, Mean: s.mean, Width: s.width, Quantiles: s.unit, Calibration: s.shift, First: s.levels.first,
	}
	for f, effects := range s.effects {
		if len(effects) == 0 {
			continue
		}
		jf := jsonFactor{Factor: factorNames[f]}
		for _, e := range effects {
			jf.Keys = append(jf.Keys, jsonKey(e.key))
			jf.Centre = append(jf.Centre, e.centre)
			jf.Width = append(jf.Width, e.width)
			jf.Rows = append(jf.Rows, e.rows)
		}
		out.Factors = append(out.Factors, jf)
	}
	if s.levels.all != nil {
		out.Levels = append(out.Levels, jsonLevel{Days: s.levels.all})
	}
	for _, c := range s.levels.carrier {
		out.Levels = append(out.Levels, jsonLevel{jsonKey(c.key), c.day})
	}
	return out
}

// UnmarshalJSON reads what MarshalJSON wrote. Fields it does not know are an error, as is anything
// that cannot be a model: it unwraps to ErrModel, and leaves the Model as it was.
func (m *Model) UnmarshalJSON(data []byte) error {
	var in jsonModel
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return fmt.Errorf("%w: %w", ErrModel, err)
	}
	if in.Version != modelVersion {
		return fmt.Errorf("%w: version %d, want %d", ErrModel, in.Version, modelVersion)
	}
	read := Model{}
	if !in.AsOf.IsZero() {
		read.asOf = in.AsOf.Unix()
	}
	for _, c := range in.Clocks {
		var cum [weekHours + 1]float32
		copy(cum[1:], c.Hours[:])
		if c.Country == 0 {
			read.clocks.all = clockOf(cum)
		} else {
			read.clocks.country = append(read.clocks.country, countryClock{uint64(c.Country), clockOf(cum)})
		}
	}
	for _, s := range in.Stages {
		sm, err := s.model()
		if err != nil {
			return err
		}
		read.stages[s.Stage] = sm
	}
	for _, p := range in.Promises {
		read.promises = append(read.promises, promiseHistogram{uint64(p.Key), p.Rows, p.Bins})
	}
	if err := read.check(); err != nil {
		return err
	}
	*m = read.indexed()
	return nil
}

func (s *jsonStage) model() (*stageModel, error) {
	out := &stageModel{
		rows: s.Rows, mean: s.Mean, width: s.Width, unit: s.Quantiles, shift: s.Calibration, levels: levels{first: s.First},
	}
	for _, jf := range s.Factors {
		f := 0
		for f < len(factorNames) && factorNames[f] != jf.Factor {
			f++
		}
		n := len(jf.Keys)
		if f == len(factorNames) || len(jf.Centre) != n || len(jf.Width) != n || len(jf.Rows) != n {
			return nil, fmt.Errorf("%w: stage %s: factor %+.120q", ErrModel, s.Stage, jf.Factor)
		}
		for i, k := range jf.Keys {
			out.effects[f] = append(out.effects[f], effect{uint64(k), jf.Centre[i], jf.Width[i], jf.Rows[i]})
		}
	}
	for _, l := range s.Levels {
		if l.Carrier == 0 {
			out.levels.all = l.Days
		} else {
			out.levels.carrier = append(out.levels.carrier, carrierLevel{uint64(l.Carrier), l.Days})
		}
	}
	return out, nil
}
