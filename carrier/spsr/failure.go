package spsr

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// failure is what an answer says of its own failure: Result@RC and the element error.
type failure struct {
	rc   wire.Node // if it is not 0
	node wire.Node
}

// result notes a result code that is not 0.
func (f *failure) result(rc wire.Node) {
	if strings.Trim(rc.Trim(), "0") != "" {
		f.rc = rc
	}
}

// is reports whether there is a failure. An empty error element, null and false are none.
func (f failure) is() bool {
	code, message := f.words()
	return code != "" || message != ""
}

// at returns where the failure stands.
func (f failure) at() wire.Node {
	if f.node.Exists() {
		return f.node
	}
	return f.rc
}

// words returns the code and the carrier's message.
func (f failure) words() (code, message string) {
	fold := func(name string) string {
		return cmp.Or(f.node.GetFold(name[1:]).Trim(), f.node.GetFold(name).Trim())
	}
	code = fold("_ErrorNumber")
	if code == "" {
		code = fold("_Type")
		if sub := fold("_SubType"); code != "" && sub != "" {
			code += "/" + sub
		}
	}
	message = cmp.Or(fold("_ErrorMessage"), fold("_ErrorMessageRU"), fold("_ErrorMessageEN"))
	if text := f.node.Trim(); f.node.Kind() == wire.Number || isDigits(text) {
		code = cmp.Or(code, strings.TrimLeft(text, "0"))
	} else if f.node.Kind() != wire.Bool || text == "true" {
		message = cmp.Or(message, text)
	}
	return cmp.Or(code, f.rc.Trim()), message
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// unknown reports whether a result code says that SPSR does not know the invoice, or that it is
// another client's.
func unknown(code string) bool { return code == "1059" || code == "1012" }

// retry returns what may help against a result code. Most speak of the request or the contract: the
// same request will fail again.
func retry(code string) carrier.Retry {
	switch code {
	case "1", "8", "1050": // unknown error; procedure disabled; not at this hour
		return carrier.RetryLater
	case "1004", "1005", "1006", "1015", "1062": // login or password; client blocked; session expired; user disabled; another's session
		return carrier.RetryLogin
	}
	return carrier.RetryNo
}

// refused ends a walk that found a failure and no track: an unknown number is a track that says so,
// all else an error.
func (r *reader) refused() error {
	code, message := r.failure.words()
	at := r.failure.at()
	if unknown(code) && r.Number != "" {
		r.track(at, r.Number, 0).Issue(event.NotFound, at, code)
		return nil
	}
	return r.Fail(at, &carrier.RemoteError{Code: code, Message: message, Retry: retry(code)})
}

// notFound reads an invoice under NotFound: the keys that were asked for and why there is no answer.
func (r *reader) notFound(n wire.Node) {
	if !n.Whole() {
		return
	}
	number := first(n, "_InvoiceNumber", "_ShipmentNumber", "_BarCode", "_GCInvoiceNumber", "_ShipRefNum", "_GCBarCode")
	t := r.track(n, cmp.Or(number, r.asked()), 0)
	r.order(t, n)
	code := field(n, "_ErrorCode")
	kind := event.NotFound
	if c := code.Trim(); !unknown(c) && retry(c) != carrier.RetryNo {
		kind = event.SourceError
	}
	if !code.Exists() {
		code = n
	}
	t.Issue(kind, code, field(n, "_ErrorCode").Trim())
}
