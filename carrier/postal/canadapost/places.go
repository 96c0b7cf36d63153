package canadapost

import (
	"time"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event"
)

// countries holds the names of countries that stand where the zone should, and their ISO codes: those
// that send most parcels to Canada.
var countries = map[string]string{
	"AUSTRALIA": "AU", "AUSTRIA": "AT", "BELGIUM": "BE", "BRAZIL": "BR", "CANADA": "CA", "CHINA": "CN",
	"CZECH REPUBLIC": "CZ", "DENMARK": "DK", "FINLAND": "FI", "FRANCE": "FR", "GERMANY": "DE", "GREAT BRITAIN": "GB",
	"GREECE": "GR", "HONG KONG": "HK", "INDIA": "IN", "IRELAND": "IE", "ISRAEL": "IL", "ITALY": "IT",
	"JAPAN": "JP", "KOREA": "KR", "SOUTH KOREA": "KR", "MEXICO": "MX", "NETHERLANDS": "NL", "NEW ZEALAND": "NZ",
	"NORWAY": "NO", "POLAND": "PL", "PORTUGAL": "PT", "SINGAPORE": "SG", "SPAIN": "ES", "SWEDEN": "SE",
	"SWITZERLAND": "CH", "TAIWAN": "TW", "UKRAINE": "UA", "UNITED KINGDOM": "GB", "UNITED STATES": "US", "USA": "US",
}

// zoned are Canada, whose provinces tell, and the countries of one zone, or nearly so.
var zoned = []string{"CA", "AT", "BE", "CH", "CN", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HK", "IE", "IL", "IN", "IT", "JP", "KR", "NL", "NO", "NZ", "PL", "PT", "SE", "SG", "TW", "UA"}

// central is CST, which elsewhere means China or Cuba.
const central = -6 * 3600

// abbreviation returns the offset of a zone's abbreviation in seconds east of UTC.
func abbreviation(text string) (int, bool) {
	if text == "CST" {
		return central, true
	}
	return clock.Zone(text)
}

// place is a site in a province; elsewhere the site alone is known.
func place(site, province string) event.Place {
	p := event.Place{City: site, Region: province}
	switch province {
	case "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT":
		p.Country = "CA"
	}
	return p
}

// zone is that of the province or the country; nil where neither is known, none abroad.
func (a *Adapter) zone(p event.Place) *time.Location {
	loc, _ := a.places.At(p.Country, p.Region, "")
	if loc == nil && p.Country != "" && p.Country != "CA" {
		return walk.Unzoned
	}
	return loc
}
