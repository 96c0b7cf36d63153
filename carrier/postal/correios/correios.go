package correios

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "correios"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of Correios. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

var profile = carrier.Profile{
	Name:        "Correios",
	TrackingURL: "https://rastreamento.correios.com.br/app/index.php?objetos={number}",
	Week:        calendar.MonFri,
}

const home = "America/Sao_Paulo"

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, home, profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{base}, nil
}

// Recognize reports whether the body is a tracking answer of Correios.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	switch {
	case bytes.Contains(head, []byte(`"codObjeto"`)), bytes.Contains(head, []byte("buscaEventos")),
		bytes.Contains(head, []byte("<sroxml")):
		return carrier.Certain
	case bytes.Contains(head, []byte("<objeto>")) && bytes.Contains(head, []byte("<numero>")),
		bytes.Contains(head, []byte(`"objeto"`)) && bytes.Contains(head, []byte(`"evento"`)),
		bytes.Contains(head, []byte(`"SRO-0`)):
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of Correios.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an answer. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	n := answer(b.Root())
	several := strings.HasPrefix(n.Get("resultado").Trim(), "T") // "Todos os Eventos", "T"
	last := !several && n.Get("resultado").Trim() != ""
	for _, name := range [...]string{"objetos", "objeto"} {
		for o := range n.Each(name) {
			t := a.object(b, o)
			if several || !last && len(t.Events) > 1 {
				t.Complete()
			}
			retract(t)
		}
	}
	for _, name := range [...]string{"erro", "mensagem"} {
		if e := n.Get(name); e.Trim() != "" && !n.Get("objeto").Present() && !n.Get("objetos").Present() {
			return refusal(b, e)
		}
	}
	if f := b.Root().At("Body", "Fault"); f.Present() {
		return nil, b.Fail(f, fault(f.Get("faultcode").Trim(), f.Get("faultstring").Trim()))
	}
	return b.Tracks()
}

// answer is the node that holds the objects: within the SOAP envelope, that of any method's return.
func answer(root wire.Node) wire.Node {
	for method := range root.Get("Body").Children() {
		if r := method.Get("return"); r.Present() {
			return r
		}
	}
	return root
}

// fault is a fault of SOAP, whose code says whose it is.
func fault(code, message string) *carrier.RemoteError {
	out := &carrier.RemoteError{Code: code, Message: message}
	if whose := code[strings.LastIndexByte(code, ':')+1:]; whose == "Server" || whose == "Receiver" {
		out.Retry = carrier.RetryLater
	}
	return out
}

// refusal reads an answer without objects.
func refusal(b *walk.Body, e wire.Node) ([]event.Track, error) {
	text := e.Trim()
	kind, code := complaint(text)
	switch {
	case kind != event.NotFound:
		out := &carrier.RemoteError{Code: code, Message: text}
		if strings.Contains(strings.ToLower(text), "indispon") { // out of service
			out.Retry = carrier.RetryLater
		}
		return nil, b.Fail(e, out)
	case b.Number == "":
		return nil, b.Fail(e, carrier.ErrNoNumber)
	}
	b.Track(e, "", 0).Issue(event.NotFound, e, code)
	return b.Tracks()
}

// complaint returns what an erro or a mensagem says of the number, and its code, as in "SRO-020: Objeto
// não encontrado na base de dados dos Correios."
func complaint(text string) (kind event.IssueKind, code string) {
	if head, _, _ := strings.Cut(text, ":"); len(head) == len("SRO-000") && strings.HasPrefix(head, "SRO-") && plain(head[4:]) {
		code = head
	}
	if code == "SRO-020" || strings.Contains(text, "encontrado") {
		return event.NotFound, code
	}
	return event.SourceError, code
}

// plain reports whether a text is all digits.
func plain(s string) bool { return strings.Trim(s, "0123456789") == "" }

func (a *Adapter) object(b *walk.Body, n wire.Node) *walk.Track {
	number := cmp.Or(n.Get("numero").Trim(), n.Get("codObjeto").Trim())
	t := b.Track(n, number, n.CountEach("evento")+n.CountEach("eventos"))
	t.Service = cmp.Or(n.Get("categoria").Trim(), n.At("tipoPostal", "categoria").Trim(), n.At("tipoPostal", "descricao").Trim(), n.Get("tipoPostal").Trim())
	for _, name := range [...]string{"eventos", "evento"} {
		for x := range n.Each(name) {
			a.scan(t, x)
		}
	}
	for _, name := range [...]string{"erro", "mensagem"} {
		if e := n.Get(name); e.Trim() != "" && e.Kind() != wire.Bool {
			kind, code := complaint(e.Trim())
			t.Issue(kind, e, code)
		}
	}
	t.Promise(event.PromiseDelivery, event.Stamp{}, t.Due(n.Get("dtPrevista"), due))
	return t
}

// due reads a day to come; a clock beside it is the end of that day.
func due(s string) clock.Reading { return dates(s).DayOf() }

var (
	slashed = clock.Layout("02/01/2006")
	dates   = clock.First(clock.ISO, slashed, clock.Layout("02/01/2006 15:04:05"))
)

// scan reads an event in the words of the XML, where it is one or has a status, else in those of the JSON.
func (a *Adapter) scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	e.Native.Text = event.Sensitive(cmp.Or(x.Get("descricao").Trim(), x.Get("detalhe").Trim()))
	e.Proof.SignedBy = event.Sensitive(x.Get("recebedor").Trim())
	e.Proof.Document = event.Sensitive(x.Get("documento").Trim())
	if x.Kind() == wire.Element || x.Get("status").Trim() != "" || x.Get("data").Trim() != "" {
		t.Read(e, x.Get("tipo"), x.Get("tipo").Trim(), x.Get("status").Trim())
		e.Place = place(x.Get("local"), x.Get("codigo"), x.Get("cidade"), x.Get("uf"))
		e.At = clockOf(t, x)
		return
	}
	t.Read(e, x.Get("codigo"), x.Get("codigo").Trim(), x.Get("tipo").Trim())
	unit, address := x.Get("unidade"), x.At("unidade", "endereco")
	name := unit.Get("nome")
	if name.Trim() == "" {
		name = unit.Get("tipo")
	}
	e.Place = place(name, address.Get("cep"), address.Get("cidade"), address.Get("uf"))
	e.At = a.created(t, x.Get("dtHrCriado"))
}

// clockOf reads the day and the hour of an event. A day whose hour cannot be read stays a day.
func clockOf(t *walk.Track, x wire.Node) event.Stamp {
	day, hour := x.Get("data"), x.Get("hora")
	if day.Trim() == "" {
		t.Issue(event.MissingField, x, "time")
		return event.Stamp{}
	}
	at := clock.Clock(hour.Trim())
	if hour.Trim() != "" && !at.OK() {
		t.Issue(event.UnreadableTime, hour, hour.Trim())
	}
	return t.Stamp(day, clock.Join(slashed(day.Trim()), at), nil)
}

// created reads a time that is a text, or a PHP date: {date, timezone_type, timezone}.
func (a *Adapter) created(t *walk.Track, n wire.Node) event.Stamp {
	if n.Kind() != wire.Object {
		return t.Time(n, clock.ISO, nil)
	}
	date, name := n.Get("date"), n.Get("timezone").Trim()
	if off, ok := offset(name); ok && date.Trim() != "" {
		return t.Stamp(date, clock.ISO(date.Trim()).At(off), nil)
	}
	return t.Time(date, clock.ISO, nil)
}

func offset(name string) (int, bool) {
	if off, ok := clock.Offset(name); ok {
		return off, true
	}
	return clock.Zone(name)
}

const states = " AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO "

// place reads a unit. Only one in a state is in Brazil; the others are named by their country.
func place(name, code, city, state wire.Node) event.Place {
	p := event.Place{Name: name.Trim(), City: city.Trim(), Region: state.Trim(), PostalCode: code.Trim()}
	if len(p.Region) == 2 {
		if i := strings.Index(states, p.Region); i > 0 && i%3 == 1 {
			p.Country = "BR"
		}
	}
	return p
}
