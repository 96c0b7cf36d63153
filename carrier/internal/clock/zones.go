package clock

import "sort"

// zones are the abbreviations that mean one offset the world over, or nearly so. Left out because they
// mean several: CST (America, China, Cuba), IST (India, Ireland, Israel), BST (Britain, Bangladesh),
// AMT (Brazil, Armenia), SST, GST, PST in the Philippines is not used by a post.
var zones = [...]struct {
	name   string
	offset int // hours times 60 plus minutes east of UTC
}{
	{"ACDT", 630}, {"ACST", 570}, {"ADT", -180}, {"AEDT", 660}, {"AEST", 600}, {"AKDT", -480}, {"AKST", -540},
	{"AST", -240}, {"AWST", 480}, {"BRT", -180}, {"CDT", -300}, {"CEST", 120}, {"CET", 60}, {"EDT", -240},
	{"EEST", 180}, {"EET", 120}, {"EST", -300}, {"GMT", 0}, {"HKT", 480}, {"HST", -600}, {"JST", 540},
	{"KST", 540}, {"MDT", -360}, {"MSD", 240}, {"MSK", 180}, {"MST", -420}, {"NDT", -150}, {"NST", -210},
	{"NZDT", 780}, {"NZST", 720}, {"PDT", -420}, {"PST", -480}, {"SGT", 480}, {"UTC", 0}, {"WEST", 60},
	{"WET", 0}, {"Z", 0},
}

// Zone returns the offset of a zone abbreviation in seconds east of UTC; false for one that is not
// known or means several. MSK is +03:00.
func Zone(name string) (seconds int, ok bool) {
	i := sort.Search(len(zones), func(i int) bool { return zones[i].name >= name })
	if i == len(zones) || zones[i].name != name {
		return 0, false
	}
	return zones[i].offset * 60, true
}
