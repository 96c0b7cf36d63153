package dhl

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// The statusCodes, whole. Left unknown: "unknown", by which DHL says that it has no usable state.
var codes = carrier.MustTable(
	carrier.Row{Code: "delivered", Status: status.Delivered},    // delivered: to whom or where is said in words only
	carrier.Row{Code: "failure", Status: status.Exception},      // delivery failed, or going back, or stuck: which is said in words only
	carrier.Row{Code: "pre-transit", Status: status.Registered}, // announced, not yet with the carrier
	carrier.Row{Code: "transit", Status: status.InTransit},      // moving or waiting inside the network
)
