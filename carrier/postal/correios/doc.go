// Package correios reads the tracking answers of Correios, the post of Brazil.
//
// # Payloads
//
// The XML of the SRO web service (buscaEventosLista and its like, with or without the SOAP envelope, and
// the older sroxml document), and the JSON of its successors (objetos). Sources: the recorded answers and
// the event table of the Python library olist/correios, the Ruby library prodis/correios-sro-xml, public
// clients of the JSON.
//
// # Quirks
//
//   - One scan is a type and a two-digit number. The XML calls them tipo and status; the JSON calls them
//     codigo and tipo, and codigo of the XML is the unit's own code. An event with a status is read the
//     first way, one without the second way. Native.Code is the type (BDE), Native.Sub the number.
//   - EST says that the event before it is void. It becomes a retraction of it.
//   - Delivered is only what the listed numbers say; BDE 23 is handed back to the sender, OEC 09 and LDE
//     are on the way to the sender's door.
//   - Newest first; not relied on.
//   - Times have no zone: they are the clock of Brasilia wherever the unit is, marked as assumed.
//     dtHrCriado is a text, or an object that names its zone, which then counts if it is an offset.
//   - Which events were asked for, all or the last, is a matter of the question. Only the JSON's
//     resultado repeats it. A list of one event is not taken for the full history unless resultado says so.
//
// # Not found and errors
//
// An objeto with erro, or with a mensagem that begins with SRO-020, is not known. Another erro or mensagem
// is a failure of the source. Without any objeto the answer is an error: a SOAP fault, erro or mensagem.
//
// # Fields
//
// Read: numero, codObjeto, categoria, tipoPostal, dtPrevista, resultado, erro, mensagem; of an event tipo,
// status, codigo, data, hora, dtHrCriado, descricao, detalhe (where there is no descricao), recebedor,
// documento, local, codigo, cidade, uf, unidade with nome, tipo and endereco (cidade, uf, cep). Ignored:
// versao, qtd, quantidade, sigla, nome and the flags of the object, comentario, destino and
// unidadeDestino (where it is to go next), urlIcone, bairro, codSro and the other parts of an address.
package correios
