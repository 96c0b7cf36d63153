package number

// upsServices are the services in the ninth and tenth character of a 1Z number
// that carriers' documents and label software agree on.
var upsServices = map[string]string{
	"01": "Next Day Air",
	"02": "2nd Day Air",
	"03": "Ground",
	"12": "3 Day Select",
	"13": "Next Day Air Saver",
	"15": "Next Day Air Early",
	"YW": "Handed over to the post",
}

// readUPS reads the service of a 1Z number.
func readUPS(whole string) (issuer, bool) {
	return issuer{service: upsServices[whole[8:10]]}, true
}
