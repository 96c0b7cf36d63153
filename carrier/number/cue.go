package number

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cueReach is how far, in bytes, a word speaks of the number behind it.
const cueReach = 80

// A cue is the nearest telling word before a place in a text.
type cue struct {
	end   int  // where the word ends
	heard bool // there is one
	track bool // it speaks of tracking; else of another thing with a number
}

// hear takes the token t, if it is a telling word; it reports whether it is.
func (c *cue) hear(text string, t token) bool {
	if t.digits > 0 {
		return false
	}
	word := text[t.start:t.end]
	first, _ := utf8.DecodeRuneInString(word)
	for _, s := range stems[unicode.ToLower(first)] {
		if s.begins(word) {
			*c = cue{end: t.end, heard: true, track: s.track}
			return true
		}
	}
	return false
}

// near reports whether a number that starts at the offset is told to be one.
func (c cue) near(start int) bool { return c.heard && c.track && start-c.end <= cueReach }

// A stem is the beginning of a telling word; one of up to three letters is the
// whole word.
type stem struct {
	text  string
	track bool
}

func (s stem) begins(word string) bool {
	if len(word) < len(s.text) || !strings.EqualFold(word[:len(s.text)], s.text) {
		return false
	}
	return len(word) == len(s.text) || utf8.RuneCountInString(s.text) > 3
}

const trackWords = `
	track tracing waybill awb airway consignment parcel package shipment shipped
	трек отслеж посыл отправлен накладн бандерол рпо шпи ттн відстеж посил відправлен
	sendung paket verfolg suivi colis expédié seguimiento envío envio guía paquete rastre encomenda objeto
	spedizione tracciamento zending pakket przesył paczk śledz kolli försändelse
	ups usps fedex dhl dpd gls ontrac lasership purolator amazon landmark yanwen cainiao yunexpress
	cdek сдэк boxberry боксберри spsr спср pochta почта colissimo correios postnord postnl bpost ukrposhta укрпошта`

const otherWords = `
	order invoice receipt phone telephone mobile call fax card visa mastercard account iban customer client
	vat tax sku ean upc gtin isbn coupon voucher
	заказ телефон тел моб звон карт счет счёт договор инн кпп огрн бик снилс паспорт чек артикул клиент замовлен рахун
	bestell rechnung kunde konto telefon tel handy karte commande facture téléphone tél compte carte client
	pedido factura tarjeta cuenta teléfono ordine fattura telefono factuur rekening klant zamówien faktur
	telemóvel cartão nota`

// stems are the telling words by their first letter.
var stems = func() map[rune][]stem {
	all := map[rune][]stem{}
	for _, list := range []struct {
		words string
		track bool
	}{{trackWords, true}, {otherWords, false}} {
		for word := range strings.FieldsSeq(list.words) {
			first, _ := utf8.DecodeRuneInString(word)
			all[first] = append(all[first], stem{word, list.track})
		}
	}
	return all
}()
