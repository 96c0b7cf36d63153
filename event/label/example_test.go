package label_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/status"
)

// The top of a tracking page, in the reader's language.
func Example() {
	want, _, err := language.ParseAcceptLanguage("ru-KZ, kk;q=0.8, en;q=0.5")
	if err != nil {
		want = nil // English
	}
	l := label.For(want...)
	almaty := time.FixedZone("Asia/Almaty", 5*60*60)
	today := time.Date(2025, 11, 24, 9, 0, 0, 0, almaty)
	start, end := time.Date(2025, 11, 25, 0, 0, 0, 0, almaty), time.Date(2025, 11, 27, 18, 0, 0, 0, almaty)

	fmt.Println(l.Verdict(event.Verdict{Status: status.AttemptFailed, Reason: status.RecipientAbsent}))
	fmt.Println(l.Text("ui.expected")+":", l.Window(start, end), "·", l.Relative(start, today))
	// Output:
	// Доставить не удалось: никого не было дома
	// Ожидаемая доставка: вт, 25 – чт, 27 нояб., до 18:00 · завтра
}

// What is not served is not read as something near it.
func ExampleFor() {
	fmt.Println(label.For(language.MustParse("de-AT")).Tag())
	fmt.Println(label.For(language.MustParse("pt-PT")).Tag())
	fmt.Println(label.For(language.MustParse("pt-PT"), language.Spanish).Tag())
	// Output:
	// de
	// en
	// es
}

func ExampleSupported() {
	fmt.Println(label.Supported())
	// Output: [en ru uk kk zh-Hans de fr es pt-BR ar]
}

func ExampleLabeler_Tag() {
	l := label.For(language.MustParse("es-MX"))
	fmt.Printf("<html lang=%q>\n", l.Tag())
	// Output: <html lang="es">
}

func ExampleLabeler_Status() {
	fmt.Println(label.For(language.German).Status(status.AvailableForPickup))
	// Output: Abholbereit
}

func ExampleLabeler_Detail() {
	fmt.Println(label.For(language.French).Detail(status.NoticeLeft))
	// Output: Avis de passage déposé
}

func ExampleLabeler_Reason() {
	fmt.Println(label.For(language.Ukrainian).Reason(status.CustomsDuties))
	// Output: Потрібно сплатити мито або податок
}

func ExampleLabeler_Verdict() {
	var l label.Labeler
	fmt.Println(l.Verdict(event.Verdict{Status: status.Delivered, Detail: status.Signed}))
	fmt.Println(l.Verdict(event.Verdict{Status: status.AttemptFailed, Reason: status.RecipientAbsent}))
	// Output:
	// Delivered, signed for
	// Delivery failed: nobody home
}

// A clock, a clock without a zone, and a day read differently.
func ExampleLabeler_Stamp() {
	var l label.Labeler
	moscow := time.FixedZone("MSK", 3*60*60)
	scan := time.Date(2025, 11, 25, 21, 30, 0, 0, moscow)
	fmt.Println(l.Stamp(event.At(scan, event.ToMinute, event.ZoneGiven), time.UTC))
	fmt.Println(l.Stamp(event.At(scan, event.ToMinute, event.ZoneCarrier), time.UTC))
	fmt.Println(l.Stamp(event.At(scan, event.ToMinute, event.ZoneUnknown), time.UTC))
	fmt.Println(l.Stamp(event.On(2025, 11, 25), time.UTC))
	// Output:
	// November 25, 2025, 18:30
	// November 25, 2025, 18:30 (time zone assumed)
	// November 25, 2025, 21:30 (time zone not given)
	// November 25, 2025
}

func ExampleLabeler_Window() {
	l := label.For(language.Spanish)
	start, end := time.Date(2025, 11, 25, 0, 0, 0, 0, time.UTC), time.Date(2025, 11, 28, 0, 0, 0, 0, time.UTC)
	fmt.Println(l.Window(start, end))
	fmt.Println(l.Window(start, start.Add(18*time.Hour)))
	fmt.Println(l.Window(time.Time{}, end))
	// Output:
	// mar, 25 – jue, 27 nov
	// mar, 25 nov, antes de las 18:00
	// a más tardar el jue, 27 nov
}

func ExampleLabeler_Date() {
	l := label.For(language.BrazilianPortuguese)
	day := time.Date(2025, 11, 25, 0, 0, 0, 0, time.UTC)
	fmt.Println(l.Date(day, label.StyleLong))
	fmt.Println(l.Date(day, label.StyleDayMonth))
	fmt.Println(l.Date(day, label.StyleWeekday))
	// Output:
	// 25 de novembro de 2025
	// 25 de novembro
	// terça-feira, 25 de novembro
}

func ExampleLabeler_Relative() {
	now := time.Date(2025, 11, 25, 20, 0, 0, 0, time.UTC)
	day := time.Date(2025, 11, 27, 0, 0, 0, 0, time.UTC)
	fmt.Println(label.For(language.English).Relative(day, now))
	fmt.Println(label.For(language.Kazakh).Relative(day, now))
	// Output:
	// in 2 days
	// бүрсігүні
}

func ExampleLabeler_Count() {
	l := label.For(language.Russian)
	fmt.Println(l.Count(1, label.UnitParcel), l.Count(3, label.UnitParcel), l.Count(5, label.UnitParcel))
	// Output: 1 посылка 3 посылки 5 посылок
}

func ExampleLabeler_Days() {
	fmt.Println(label.For(language.English).Days(1.5), label.For(language.Russian).Days(1.5))
	// Output: 1.5 days 1,5 дня
}

func ExampleLabeler_Of() {
	fmt.Println(label.For(language.Chinese).Of(event.NotFound))
	// Output: 查无此单号
}

func ExampleLabeler_Text() {
	fmt.Println(label.For(language.Arabic).Text("ui.history"))
	// Output: السجل
}

// A shop with a voice of its own.
func ExampleLabeler_With() {
	l := label.For(language.English).With(map[string]string{
		"status.out_for_delivery": "Almost there",
		"unit.parcel.one":         "{} box",
		"unit.parcel.other":       "{} boxes",
	})
	fmt.Println(l.Status(status.OutForDelivery)+":", l.Count(2, label.UnitParcel))
	// Output: Almost there: 2 boxes
}

// Before a shop goes live: every key that it changes is one that is asked for.
func ExampleLabeler_Keys() {
	known := map[string]bool{}
	for key := range label.For(language.English).Keys() {
		known[key] = true
	}
	for _, key := range []string{"status.delivered", "status.deliverd"} {
		fmt.Println(key, known[key])
	}
	// Output:
	// status.delivered true
	// status.deliverd false
}
