package exception

import (
	"strings"

	"github.com/parcelfold/parcelfold/event"
)

// Preflight returns what will be missed later, before the parcel is sent: a number that cannot be
// tracked, an address that cannot be delivered to, no way to reach the buyer, data that customs will
// ask for, and what signs of fraud are measured against. The surest come first. Next is zero in all:
// there is nothing to wait for. A complete order gives none.
func Preflight(o Order) []Finding {
	var out []Finding
	for _, c := range []Confidence{ConfidenceHigh, ConfidenceMedium} {
		for i := range checks {
			k := &checks[i]
			if because, sure := k.missing(&o); len(because) > 0 && sure == c {
				out = append(out, Finding{Cause: k.cause, Confidence: c, Owner: RoleMerchant, Action: k.action, Because: because})
			}
		}
	}
	return out
}

// checks are what an order is looked at for. Each returns the fields that are missing.
var checks = [...]struct {
	cause   FindingCause
	action  Action
	missing func(*Order) ([]string, Confidence)
}{
	{CauseInvalidNumber, ActionCheckNumber, func(o *Order) ([]string, Confidence) {
		return present(o.NumberIssue == event.InvalidNumber, "number_issue=invalid_number"), ConfidenceHigh
	}},
	{CauseWrongCarrier, ActionSwitchCarrier, func(o *Order) ([]string, Confidence) {
		return present(o.NumberIssue == event.WrongCarrier, "number_issue=wrong_carrier"), ConfidenceHigh
	}},
	{CauseNumberMissing, ActionCheckNumber, func(o *Order) ([]string, Confidence) {
		return present(o.Number == "", "number"), ConfidenceHigh
	}},
	{CauseAddressIncomplete, ActionConfirmAddress, missingAddress},
	{CauseContactMissing, ActionAddContact, missingContact},
	{CauseCustomsDataMissing, ActionSendPapers, missingCustoms},
	{CauseOrderDataMissing, ActionAddOrderData, missingData},
}

func present(is bool, field string) []string {
	if is {
		return []string{field}
	}
	return nil
}

// missingAddress wants a country, a town, and a postal code where there are any.
func missingAddress(o *Order) (missing []string, _ Confidence) {
	d := &o.Destination
	missing = append(missing, present(!isCountry(d.Country), "destination.country")...)
	missing = append(missing, present(d.City == "", "destination.city")...)
	missing = append(missing, present(d.PostalCode == "" && !in(withoutPostalCodes, d.Country), "destination.postal_code")...)
	return missing, ConfidenceHigh
}

// missingContact wants a phone number, which couriers and customs call; with a mail address alone it
// is less urgent.
func missingContact(o *Order) ([]string, Confidence) {
	switch {
	case o.Phone:
		return nil, 0
	case o.Email:
		return []string{"phone"}, ConfidenceMedium
	}
	return []string{"phone", "email"}, ConfidenceHigh
}

// missingCustoms wants customs data for what crosses a border. Where the order does not say so but
// the countries differ and share no customs union, that is likely.
func missingCustoms(o *Order) ([]string, Confidence) {
	switch {
	case o.CustomsData:
		return nil, 0
	case o.CrossBorder:
		return []string{"customs_data"}, ConfidenceHigh
	case otherCountry(o.Origin.Country, o.Destination.Country):
		return []string{"customs_data", "cross_border"}, ConfidenceMedium
	}
	return nil, 0
}

// missingData wants what later checks compare with.
func missingData(o *Order) (missing []string, _ Confidence) {
	missing = append(missing, present(o.Placed.IsZero(), "placed")...)
	missing = append(missing, present(!isCountry(o.Origin.Country), "origin.country")...)
	missing = append(missing, present(o.WeightGrams <= 0, "weight_grams")...)
	missing = append(missing, present(o.Items <= 0, "items")...)
	return missing, ConfidenceMedium
}

// withoutPostalCodes lists countries that use none, by the address formats of the Universal Postal
// Union.
const withoutPostalCodes = "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GM GQ GY HK KI KM KN KP LY ML MO MR MW NR NU QA RW SB SC SL SR ST SY TD TG TK TO TV UG VU YE ZW"

// unions lists customs unions: the European Union, and the Eurasian Economic Union.
var unions = [...]string{
	"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
	"AM BY KG KZ RU",
}

// otherCountry reports whether customs stand between two countries.
func otherCountry(a, b string) bool {
	for _, u := range unions {
		if in(u, a) && in(u, b) {
			return false
		}
	}
	return isCountry(a) && isCountry(b) && differ(a, b)
}

// in reports whether a list of country codes holds the code.
func in(list, code string) bool {
	return isCountry(code) && strings.Contains(list, strings.ToUpper(code))
}

// isCountry reports whether code has the form of an ISO 3166-1 alpha-2 code.
func isCountry(code string) bool {
	if len(code) != 2 {
		return false
	}
	for _, c := range []byte(code) {
		if c|0x20 < 'a' || c|0x20 > 'z' {
			return false
		}
	}
	return true
}
