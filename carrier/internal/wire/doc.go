// Package wire reads the bodies that carriers send, JSON, XML and CSV in any
// charset, into one flat tree.
//
// [Read] makes one pass over the bytes. A [Doc] is the decoded text, an array
// of nodes in the order of the body, and the few texts that had to be put
// together; a [Node] is a place in it, with names, texts, byte offsets in the
// body as sent, and paths. Nothing is matched to structs, numbers stay text,
// and walking allocates nothing. [Lines] and [ReadRows] cut streams larger than
// memory.
//
// What is wrong with a body is a [Finding] with its place where the rest can
// still be read, else an [Error]. Neither quotes texts of the body. What a body
// may cost is bounded by [Limits]: time and memory grow with its length
// whatever it holds.
//
// The package knows no carrier: it gives no meaning to names, times or codes.
// It opens no file, follows no reference and resolves no entity but the five of
// XML. It does not inflate.
//
// # Charsets
//
// A byte order mark decides; then what is declared, in the XML declaration or
// else the content type; then Options.Fallback. But bytes that are UTF-8 are
// UTF-8 whatever is declared, bytes that hardly are UTF-8 are not, and bytes
// that are Cyrillic words in windows-1251 are read so where UTF-8 is declared
// or nothing is; ISO-8859-1 with characters that only windows-1252 has is that.
// UTF-16 needs no mark where it is declared. A reading against the declaration is a CharsetGuess. Bytes
// that fit nothing become U+FFFD, with InvalidUTF8.
//
// # Differences to the standard library
//
// Fuzz targets hold that nothing is read without a finding that encoding/json,
// encoding/xml (Strict, all tokens) or encoding/csv reject, and that names,
// texts and attributes are theirs. The differences:
//
// Read without a finding, and rejected there:
//   - a byte order mark before JSON, and any body in UTF-16 with one: it says
//     what follows;
//   - charsets other than UTF-8 where declared: encoding/xml leaves them to the
//     caller.
//
// Repaired, with a finding, and rejected there:
//   - XML control characters and references to them become U+FFFD, up to 16
//     (feeds carry U+0004 and U+0008 for years);
//   - bare ampersands and unknown entities in XML stay as written (names like
//     "A & B" are common);
//   - XML version 1.1 is read as 1.0;
//   - bytes that are not UTF-8 become U+FFFD in XML too, as in JSON;
//   - a body that breaks or ends after its root has begun keeps what was
//     complete; a CSV row that breaks is left, and reading goes on at the line
//     after the one it began on, where encoding/csv goes on at the line after
//     the fault: one stray quote does not swallow the rows after it;
//   - bytes after the root are left.
//
// Rejected or found here, and accepted there:
//   - document type declarations, and any other "<!NAME";
//   - duplicate keys and attributes, keys that differ in ASCII case only (up to
//     64 bytes long where an object has more than 16 of them), half surrogate
//     pairs, invalid UTF-8 in JSON, undeclared prefixes, numbers of more than
//     64 characters: findings; all are read as there, but keys are not folded;
//   - text or CDATA outside the root, a second root, an XML declaration that is
//     not first or not as the grammar has it;
//   - attributes without a blank between them; names with a colon first or
//     last; processing instructions without a blank after the name; elements
//     named xmlns;
//   - letters in XML names that are not of the Latin, Greek, Cyrillic, Hebrew,
//     Arabic, Japanese, Chinese or Korean scripts, or not in every edition of
//     XML 1.0;
//   - a CR inside a CSV cell without quotes: kept, with a finding; control
//     characters in CSV: replaced, with a finding.
//
// Read differently:
//   - the text of an XML element with child elements is empty if it is only
//     blanks: that is layout;
//   - an element that is not whole has no text;
//   - namespace declarations are no attributes;
//   - empty CSV cells are no nodes: a table of them costs nothing, and Text of
//     an absent node is empty too;
//   - a CSV file without LF whose lines end in CR is read by lines.
//
// A CSV file cut inside its last cell cannot be told from one without a last
// line end; only a last row that lacks cells is Truncated.
package wire
