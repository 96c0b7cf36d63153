package russianpost

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// fault reads a Fault of SOAP 1.2 or 1.1. The element in its detail names the cause; without one the code
// says who is at fault.
func (r *reader) fault(n wire.Node) error {
	code := cmp.Or(n.Get("Code").Get("Value").Trim(), n.Get("faultcode").Trim())
	message := cmp.Or(n.Get("Reason").Get("Text").Trim(), n.Get("faultstring").Trim())
	for cause := range n.GetFold("Detail").Children() {
		if strings.Contains(cause.Name(), "Fault") {
			code, message = cause.Name(), cmp.Or(cause.Trim(), message)
			break
		}
	}
	return r.Fail(n, &carrier.RemoteError{Code: code, Message: message, Retry: faultRetry(code)})
}

func faultRetry(code string) carrier.Retry {
	_, local, qualified := strings.Cut(code, ":")
	if !qualified {
		local = code
	}
	switch {
	case strings.HasPrefix(local, "AuthorizationFault"):
		return carrier.RetryLogin
	case strings.HasPrefix(local, "OperationHistoryFault"), local == "Receiver", local == "Server":
		return carrier.RetryLater
	}
	return carrier.RetryNo
}
