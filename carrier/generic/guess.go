package generic

import (
	"strings"
	"unicode"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// This file tells fields apart for Suggest, by their names and by their values.

// column is one field of some records.
type column struct {
	path   string
	name   string // in lower case without marks and accents
	values []string
}

// The words in the names of fields, the best first: of English, then of Russian and Ukrainian, German,
// French, Polish, Spanish and Portuguese, without blanks and accents. One that begins with "=" is the whole
// name: it is too short, or part of too many other words.
var (
	numberWords = []string{
		"trackingnumber", "trackingno", "trackingid", "trackingcode", "tracknumber", "tracking", "awb", "waybill", "barcode", "consignment",
		"parcelnumber", "parcelno", "parcelid", "shipmentnumber", "shipmentid",
		"накладн", "трек", "отправлени", "відправлення", "посылк", "посилк", "штрихкод", "=шпи", "=ттн",
		"sendungsnummer", "sendungsnr", "paketnummer", "sendung", "suivi", "colis", "przesylk", "listprzewozow",
		"numerodeguia", "seguimiento", "rastreo", "rastreamento", "rastreio", "guia", "envio", "objeto",
		"numero", "nummer", "numer", "номер", "number", "parcel", "track",
	}
	codeWords = []string{
		"eventcode", "statuscode", "code", "eventid", "statusid", "eventtype",
		"кодстатуса", "кодсобытия", "кодоперации", "кодстатусу", "кодподії", "=код", "=kod", "kodstatusu", "kodzdarzenia", "codigo",
		"event", "status", "type", "state", "scan", "milestone",
	}
	textWords = []string{
		"description", "message", "wording", "text", "eventname", "statusname", "name", "remark", "comment", "detail", "info", "status",
		"описание", "сообщение", "статус", "состояние", "событие", "операци", "комментарий", "опис", "подія", "операція", "=стан",
		"beschreibung", "meldung", "ereignis", "vorgang", "libelle", "statut", "evenement", "=etat", "opis", "zdarzenie",
		"descripcion", "descricao", "estado", "evento", "situacion", "situacao",
		"event", "label", "title", "state", "activity",
	}
	timeWords = []string{
		"datetime", "timestamp", "occurred", "eventdate", "eventtime", "scandate", "date", "time", "when", "at", "moment", "datum", "stamp",
		"дата", "время", "=час", "zeitpunkt", "horodatage", "fecha", "data",
	}
	clockWords    = []string{"time", "clock", "hour", "uhrzeit", "zeit", "время", "=час", "heure", "godzina", "hora"}
	countryWords  = []string{"country", "страна", "країна", "=land", "landcode", "pays", "kraj", "pais", "=cc"}
	postcodeWords = []string{"postal", "zip", "postcode", "index", "plz", "postleitzahl", "индекс", "індекс", "kodpocztowy", "=cep", "=cp"}
	cityWords     = []string{
		"city", "town", "locality", "город", "населенныйпункт", "місто", "населенийпункт",
		"=ort", "ortschaft", "=stadt", "ville", "miasto", "miejscowosc", "ciudad", "localidad", "poblacion", "cidade",
	}
	regionWords = []string{"region", "province", "регион", "область", "регіон", "bundesland", "wojewodztwo", "provincia"}
	placeWords  = []string{
		"location", "place", "office", "facility", "depot", "hub", "branch", "area", "site",
		"место", "отделение", "склад", "місце", "відділення", "standort", "filiale", "niederlassung", "lieu", "agence",
		"miejsce", "placowka", "oddzial", "lugar", "oficina", "sucursal", "unidade",
	}
)

// otherNumbers are words in the names of numbers that are not those of consignments.
var otherNumbers = [...]string{
	"phone", "mobile", "fax", "order", "customer", "client", "recipient", "postal", "postcode", "zip",
	"телефон", "заказ", "замовлення", "клиент", "клієнт", "получател", "одержувач", "индекс", "індекс",
	"telefon", "telephone", "bestell", "auftrag", "kunde", "plz", "commande", "zamowieni", "klient", "kodpocztowy", "pedido",
}

// accents are Latin letters that the words above have without their accents.
var accents = strings.NewReplacer(
	"á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "ą", "a", "ç", "c", "ć", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "ę", "e",
	"í", "i", "î", "i", "ï", "i", "ł", "l", "ñ", "n", "ń", "n", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ś", "s", "ú", "u", "ù", "u",
	"û", "u", "ü", "u", "ź", "z", "ż", "z",
)

// columnsOf returns the fields of records, those inside objects too, lists left out.
func columnsOf(items []wire.Node) []column {
	var out []column
	var walk func(n wire.Node, path string, depth int)
	add := func(n wire.Node, path string) {
		if n.Trim() == "" {
			return
		}
		for i := range out {
			if out[i].path == path {
				out[i].values = append(out[i].values, n.Trim())
				return
			}
		}
		out = append(out, column{path: path, name: plainName(path), values: []string{n.Trim()}})
	}
	walk = func(n wire.Node, path string, depth int) {
		below := func(child wire.Node) {
			if !sayable(child.Name()) || depth > 3 {
				return
			}
			at := joinPath([]string{child.Name()})
			if path != "" {
				at = path + "." + at
			}
			add(child, at)
			if child.Kind() == wire.Object || child.Kind() == wire.Element {
				walk(child, at, depth+1)
			}
		}
		for a := range n.Attrs() {
			below(a)
		}
		for child := range n.Children() {
			below(child)
		}
	}
	for _, n := range items {
		walk(n, "", 0)
	}
	return out
}

func plainName(path string) string {
	return accents.Replace(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' {
			return unicode.ToLower(r)
		}
		return -1
	}, path))
}

// bestOf returns the column that fits and whose name has the best word; -1 if none has one.
func bestOf(columns []column, words []string, fits func(column) bool) int {
	best, score := -1, 0
	for i, c := range columns {
		if !fits(c) {
			continue
		}
		last := c.name[strings.LastIndexByte(c.name, '.')+1:]
		for w, word := range words {
			s := 0
			word, whole := strings.CutPrefix(word, "=")
			switch {
			case last == word:
				s = 300 - w
			case whole:
			case strings.Contains(last, word):
				s = 200 - w
			case strings.Contains(c.name, word):
				s = 100 - w
			}
			if s -= strings.Count(c.name, "."); s > score {
				best, score = i, s
			}
		}
	}
	return best
}

func eachValue(c column, holds func(string) bool) bool {
	for _, v := range c.values {
		if !holds(v) {
			return false
		}
	}
	return len(c.values) > 0
}

// isNumber reports whether all values look like consignment numbers, and the name is not that of another number.
func isNumber(c column) bool {
	for _, other := range otherNumbers {
		if strings.Contains(c.name, other) {
			return false
		}
	}
	return layoutOf(c.values) == "" && eachValue(c, func(s string) bool {
		digits := 0
		for _, r := range s {
			switch {
			case unicode.IsDigit(r):
				digits++
			case r > unicode.MaxASCII || r != '-' && r != ' ' && !unicode.IsLetter(r):
				return false
			}
		}
		return digits >= 4 && len(s) >= 6 && len(s) <= 40
	})
}

// isCode reports whether all values are short and without blanks.
func isCode(c column) bool {
	return layoutOf(c.values) == "" && eachValue(c, func(s string) bool {
		return len(s) <= 32 && !strings.ContainsAny(s, " \t") && isASCII(s) && s != "true" && s != "false"
	})
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// isText reports whether the values are words for people.
func isText(c column) bool {
	letters := 0
	for _, v := range c.values {
		if strings.ContainsFunc(v, unicode.IsLetter) {
			letters++
		}
	}
	return 2*letters > len(c.values) && layoutOf(c.values) == ""
}

func isLabel(c column) bool { return layoutOf(c.values) == "" }

// layouts are tried in this order: of days and months that could be either, the day first.
var layouts = []string{
	"iso", "wcf", "compact", "epoch", "epoch_ms",
	"02.01.2006 15:04:05", "02.01.2006 15:04", "02.01.2006", "2.1.2006 15:04", "02.01.06 15:04",
	"2006/01/02 15:04:05", "2006/01/02 15:04", "2006/01/02", "2006.01.02 15:04:05", "2006.01.02 15:04",
	"02/01/2006 15:04:05", "02/01/2006 15:04", "02/01/2006",
	"1/2/2006 3:04:05 PM", "1/2/2006 3:04 PM", "01/02/2006 15:04:05", "01/02/2006 15:04", "01/02/2006",
	"02-01-2006 15:04:05", "02-01-2006 15:04", "02-01-2006", "02-Jan-2006 15:04", "02-Jan-2006 15:04:05",
	"Jan 2, 2006 3:04 PM", "January 2, 2006 3:04 PM", "January 2, 2006, 3:04 PM", "Jan 2, 2006, 3:04 PM", "2 Jan 2006 15:04", "2 January 2006 15:04",
	"2 Jan 2006", "Jan 2, 2006", "January 2, 2006", "Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02 3:04 PM",
}

// isWording reports whether the values are words of more than one letter, some with a blank between them
// or of another script: texts for people, whatever the field's name.
func isWording(c column) bool {
	return isText(c) && !eachValue(c, func(s string) bool { return isASCII(s) && !strings.Contains(s, " ") })
}

// anyOf returns the first column that fits; -1 if none does.
func anyOf(columns []column, fits func(column) bool) int {
	for i, c := range columns {
		if fits(c) {
			return i
		}
	}
	return -1
}

// layoutOf returns the layout in which most values are times of this century, the first of equals; empty if
// there is none for two thirds of them: feeds have odd ones.
func layoutOf(values []string) string {
	best, most := "", 0
	for _, name := range layouts {
		f := named[name]
		if f == nil {
			f = clock.Layout(name)
		}
		if n := timesIn(values, f); n > most {
			best, most = name, n
		}
	}
	if 3*most < 2*len(values) {
		return ""
	}
	return best
}

// timesIn counts the values that f reads.
func timesIn(values []string, f clock.Format) int {
	read := 0
	for _, v := range values {
		r := f(v)
		if s, _ := r.Stamp(nil, 0); r.OK() && s.Wall().Year() >= 2000 && s.Wall().Year() <= 2100 {
			read++
		}
	}
	return read
}

// timeOf returns the time of events with these columns.
func timeOf(columns []column) (Time, bool) {
	i := bestOf(columns, timeWords, func(c column) bool { return layoutOf(c.values) != "" })
	if i < 0 {
		i = anyOf(columns, func(c column) bool { return layoutOf(c.values) != "" })
	}
	if i < 0 {
		return Time{}, false
	}
	at := Time{Path: columns[i].path}
	if l := layoutOf(columns[i].values); l != "iso" {
		at.Layouts = []string{l}
	}
	if j := bestOf(columns, clockWords, func(c column) bool { return clocksOf(c.values) != "" }); j >= 0 {
		at.Clock = columns[j].path
		if l := clocksOf(columns[j].values); l != "15:04" {
			at.Clocks = []string{l}
		}
	}
	return at, true
}

// clocksOf returns the layout in which all values are clocks; empty if there is none.
func clocksOf(values []string) string {
	for _, c := range []struct {
		name string
		read clock.Format
	}{{"15:04", clock.Clock}, {"3:04 PM", clock.Layout("3:04 PM")}, {"3:04:05 PM", clock.Layout("3:04:05 PM")}} {
		read := 0
		for _, v := range values {
			if c.read(v).OK() {
				read++
			}
		}
		if read > 0 && 3*read >= 2*len(values) {
			return c.name
		}
	}
	return ""
}
