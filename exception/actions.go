package exception

import "iter"

// Action is one thing to do next. The zero value is NoAction.
type Action uint8

// The actions.
const (
	NoAction              Action = iota // nothing to do; prints as ""
	ActionWait                          // wait for the next scan
	ActionNotifyBuyer                   // tell the buyer the cause and what is expected
	ActionAskBuyer                      // ask the buyer whether it came
	ActionRemindBuyer                   // remind the buyer to fetch it: 72, 48 and 24 hours before the storage term ends
	ActionCheckPhone                    // check the phone number that the carrier has
	ActionRebookSlot                    // agree another day or slot
	ActionUseAskedDate                  // use the date the recipient asked for
	ActionPickPoint                     // send it to a pickup point or another address
	ActionSetHours                      // tell the carrier the opening hours
	ActionGiveAccess                    // give the entry code or the way in
	ActionConfirmAddress                // ask the buyer to confirm the address
	ActionCorrectAddress                // send the carrier the right address
	ActionVerifyRecipient               // check the name and the phone number
	ActionShowDocument                  // have the document ready that the carrier asks for
	ActionExtendStorage                 // have the storage term made longer
	ActionAskWhy                        // ask the buyer why
	ActionStopReturn                    // stop the return, if the buyer wants it after all
	ActionStartReturn                   // have it sent back
	ActionRefund                        // refund by the shop's rule
	ActionReship                        // offer or send a replacement
	ActionPay                           // pay what is due; the link names the amount
	ActionSendPapers                    // send the invoice, tax number or declaration
	ActionSendData                      // send the electronic advice anew
	ActionAppeal                        // appeal against the decision
	ActionAbandon                       // give up the goods, if the way back costs more
	ActionStopSelling                   // stop the line and check the catalogue
	ActionRepack                        // pack it anew
	ActionRelabel                       // print a new label
	ActionCompareWeight                 // compare the weights on record
	ActionHandOver                      // hand it over to the carrier, or cancel
	ActionAskHandover                   // ask the sender or consolidator for the proof of handover
	ActionContactCarrier                // ask the carrier
	ActionOpenTrace                     // open a trace with the carrier
	ActionInquire                       // file an inquiry; with posts, form CN 08
	ActionFileClaim                     // claim the damage
	ActionTakePhotos                    // collect photos of the goods and the wrapping
	ActionReroute                       // send it around the closed way
	ActionHoldLabels                    // make no new labels on that lane
	ActionVerifyShipment                // check sender, recipient and goods
	ActionFreezeRelease                 // let nothing be handed out meanwhile
	ActionAskProof                      // ask the carrier for the proof of delivery
	ActionComparePlace                  // compare the place of delivery with the order
	ActionCutHistory                    // cut the history where the number changed hands
	ActionCheckSender                   // check who sent it
	ActionCheckNumber                   // ask the sender for the right number
	ActionSwitchCarrier                 // ask the other carrier
	ActionRetry                         // keep what is known, tell nobody, ask again
	ActionStopAsking                    // keep what is known and ask no more
	ActionAskOrigin                     // ask the post of origin, not that of the destination
	ActionTellStage                     // tell the buyer the stage; later ask the post of the destination
	ActionCheckService                  // check whether the service is tracked at all
	ActionLinkNumber                    // link the next carrier's number
	ActionAddContact                    // get a phone number or mail address
	ActionAddOrderData                  // fill in what the order lacks
)

var actionWords = words{
	NoAction:              "",
	ActionWait:            "wait",
	ActionNotifyBuyer:     "notify_buyer",
	ActionAskBuyer:        "ask_buyer",
	ActionRemindBuyer:     "remind_buyer",
	ActionCheckPhone:      "check_phone",
	ActionRebookSlot:      "rebook_slot",
	ActionUseAskedDate:    "use_asked_date",
	ActionPickPoint:       "pick_point",
	ActionSetHours:        "set_opening_hours",
	ActionGiveAccess:      "give_access",
	ActionConfirmAddress:  "confirm_address",
	ActionCorrectAddress:  "correct_address",
	ActionVerifyRecipient: "verify_recipient",
	ActionShowDocument:    "show_document",
	ActionExtendStorage:   "extend_storage",
	ActionAskWhy:          "ask_why",
	ActionStopReturn:      "stop_return",
	ActionStartReturn:     "start_return",
	ActionRefund:          "refund",
	ActionReship:          "reship",
	ActionPay:             "pay",
	ActionSendPapers:      "send_papers",
	ActionSendData:        "send_data",
	ActionAppeal:          "appeal",
	ActionAbandon:         "abandon_goods",
	ActionStopSelling:     "stop_selling",
	ActionRepack:          "repack",
	ActionRelabel:         "relabel",
	ActionCompareWeight:   "compare_weight",
	ActionHandOver:        "hand_over",
	ActionAskHandover:     "ask_handover",
	ActionContactCarrier:  "contact_carrier",
	ActionOpenTrace:       "open_trace",
	ActionInquire:         "file_inquiry",
	ActionFileClaim:       "file_claim",
	ActionTakePhotos:      "take_photos",
	ActionReroute:         "reroute",
	ActionHoldLabels:      "hold_labels",
	ActionVerifyShipment:  "verify_shipment",
	ActionFreezeRelease:   "freeze_release",
	ActionAskProof:        "ask_proof",
	ActionComparePlace:    "compare_place",
	ActionCutHistory:      "cut_history",
	ActionCheckSender:     "check_sender",
	ActionCheckNumber:     "check_number",
	ActionSwitchCarrier:   "switch_carrier",
	ActionRetry:           "retry",
	ActionStopAsking:      "stop_asking",
	ActionAskOrigin:       "ask_origin_post",
	ActionTellStage:       "tell_stage",
	ActionCheckService:    "check_service",
	ActionLinkNumber:      "link_number",
	ActionAddContact:      "add_contact",
	ActionAddOrderData:    "add_order_data",
}

// Key returns the key of its label.
func (v Action) Key() string { return "action." + v.String() }

// String returns the word, or a form like action(200) for a value outside the table.
func (v Action) String() string { return actionWords.word("action", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Action) MarshalText() ([]byte, error) { return actionWords.marshal("action", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Action) UnmarshalText(b []byte) error {
	*v = Action(actionWords.find(b))
	return nil
}

// Actions yields every action but NoAction.
func Actions() iter.Seq[Action] { return all(Action(1), actionWords) }

// SelfService reports whether a buyer can do it alone on a page of the shop.
func (v Action) SelfService() bool {
	switch v {
	case ActionRebookSlot,
		ActionPickPoint,
		ActionSetHours,
		ActionGiveAccess,
		ActionCorrectAddress,
		ActionExtendStorage,
		ActionPay,
		ActionSendPapers:
		return true
	}
	return false
}
