package exception

import (
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// Play is what to do about one sort of trouble. The zero Play opens no case.
type Play struct {
	Category      status.Category `json:"category,omitzero"`       // for counting and routing
	Severity      Severity        `json:"severity,omitzero"`       // at the first occurrence; each of the next two adds one
	Owner         Role            `json:"owner,omitzero"`          // acts
	Escalate      Role            `json:"escalate,omitzero"`       // takes over when the owner does not; NoRole: nobody
	EscalateAfter time.Duration   `json:"escalate_after,omitzero"` // working time until then, zero: at once; a second occurrence escalates at once too
	Respond       time.Duration   `json:"respond,omitzero"`        // goal for the first response, in working time; zero: none
	Resolve       time.Duration   `json:"resolve,omitzero"`        // goal for the resolution, in working time; zero: none
	Actions       []Action        `json:"actions,omitempty"`       // first things first
	BuyerActs     bool            `json:"buyer_acts,omitzero"`     // it cannot go on without the buyer
}

// hours are written as plain numbers in the tables.
const h = time.Hour

// playbook holds the Play of every reason; the category is that of the reason. The figures are
// defaults without data behind them, taken from common practice of support desks.
//
// Two of the roles that other playbooks name are none here. The carrier's operations desk is reached
// through the shop's support, so a case that the carrier does not solve escalates to support. The
// customs broker is reached through compliance.
var playbook = [...]Play{
	status.RecipientAbsent:      {Severity: 2, Owner: RoleBuyer, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionRebookSlot, ActionPickPoint, ActionCheckPhone}},
	status.RecipientUnreachable: {Severity: 2, Owner: RoleBuyer, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionCheckPhone, ActionRebookSlot, ActionPickPoint}},
	status.RecipientUnknown:     {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, BuyerActs: true, Actions: []Action{ActionVerifyRecipient, ActionCheckPhone, ActionCorrectAddress}},
	status.RecipientMoved:       {Severity: 3, Owner: RoleBuyer, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, BuyerActs: true, Actions: []Action{ActionCorrectAddress, ActionStartReturn}},
	// Nobody is left to ask: the merchant takes it back, and no reminder may go out.
	status.RecipientDeceased: {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionStartReturn, ActionRefund}},
	status.RecipientRequest:  {Severity: 1, Owner: RoleBuyer, Actions: []Action{ActionUseAskedDate}},
	status.Refused:           {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionAskWhy, ActionStopReturn, ActionStartReturn, ActionRefund}},
	status.IdCheckFailed:     {Severity: 2, Owner: RoleBuyer, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionShowDocument, ActionRebookSlot}},
	// Like a route that was missed: the next run brings it.
	status.Holiday:        {Severity: 1, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 24 * h, Resolve: 48 * h, Actions: []Action{ActionWait}},
	status.BusinessClosed: {Severity: 2, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, Actions: []Action{ActionSetHours, ActionRebookSlot}},
	status.NoAccess:       {Severity: 2, Owner: RoleBuyer, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionGiveAccess, ActionPickPoint}},
	status.NoSafePlace:    {Severity: 2, Owner: RoleBuyer, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionRebookSlot, ActionPickPoint}},
	// Resolve holds where the carrier named no storage term; else it is 24 hours before its end.
	status.Unclaimed:      {Severity: 3, Owner: RoleBuyer, Escalate: RoleMerchant, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionRemindBuyer, ActionExtendStorage}},
	status.AddressProblem: {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, BuyerActs: true, Actions: []Action{ActionConfirmAddress, ActionCorrectAddress, ActionStartReturn}},
	status.PaymentDue:     {Severity: 2, Owner: RoleBuyer, Escalate: RoleMerchant, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, BuyerActs: true, Actions: []Action{ActionPay}},

	status.CustomsHold:       {Severity: 2, Owner: RoleCustoms, Escalate: RoleCompliance, EscalateAfter: 120 * h, Respond: 24 * h, Resolve: 120 * h, Actions: []Action{ActionWait, ActionNotifyBuyer}},
	status.CustomsDelay:      {Severity: 2, Owner: RoleCustoms, Escalate: RoleCompliance, EscalateAfter: 120 * h, Respond: 24 * h, Resolve: 120 * h, Actions: []Action{ActionWait, ActionNotifyBuyer}},
	status.CustomsDocuments:  {Severity: 3, Owner: RoleMerchant, Escalate: RoleCompliance, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, Actions: []Action{ActionSendPapers}},
	status.CustomsDuties:     {Severity: 3, Owner: RoleBuyer, Escalate: RoleMerchant, EscalateAfter: 72 * h, Respond: 4 * h, Resolve: 72 * h, BuyerActs: true, Actions: []Action{ActionPay}},
	status.CustomsInspection: {Severity: 2, Owner: RoleCustoms, Escalate: RoleCompliance, EscalateAfter: 120 * h, Respond: 24 * h, Resolve: 120 * h, Actions: []Action{ActionWait, ActionNotifyBuyer}},
	status.CustomsRejected:   {Severity: 4, Owner: RoleMerchant, Escalate: RoleCompliance, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionAppeal, ActionStartReturn, ActionAbandon}},

	status.Delayed:         {Severity: 1, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionWait}},
	status.Weather:         {Severity: 1, Owner: RoleCarrier, Respond: 24 * h, Resolve: 96 * h, Actions: []Action{ActionNotifyBuyer, ActionWait}},
	status.TransportDelay:  {Severity: 1, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionWait}},
	status.ProcessingDelay: {Severity: 1, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionWait}},
	status.Capacity:        {Severity: 1, Owner: RoleCarrier, Escalate: RoleSupervisor, EscalateAfter: 96 * h, Respond: 24 * h, Resolve: 96 * h, Actions: []Action{ActionNotifyBuyer, ActionWait}},
	// The carrier finds another point by itself; the buyer may choose a better one.
	status.PointUnavailable: {Severity: 2, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, Actions: []Action{ActionPickPoint, ActionContactCarrier}},
	status.Missorted:        {Severity: 2, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionWait, ActionOpenTrace}},
	status.ForceMajeure:     {Severity: 2, Owner: RoleCarrier, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 24 * h, Actions: []Action{ActionReroute, ActionHoldLabels, ActionNotifyBuyer}},

	// The cause is not given, so the first thing is to ask for it.
	status.Held:           {Severity: 2, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 48 * h, Respond: 8 * h, Resolve: 72 * h, Actions: []Action{ActionContactCarrier, ActionNotifyBuyer}},
	status.Investigation:  {Severity: 3, Owner: RoleCarrier, Escalate: RoleClaims, EscalateAfter: 72 * h, Respond: 8 * h, Resolve: 72 * h, Actions: []Action{ActionOpenTrace, ActionNotifyBuyer, ActionReship}},
	status.SenderRequest:  {Severity: 1, Owner: RoleMerchant, Actions: []Action{ActionNotifyBuyer}},
	status.SenderNotReady: {Severity: 2, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionHandOver}},
	status.Security:       {Severity: 4, Owner: RoleMerchant, Escalate: RoleFraud, Respond: 1 * h, Resolve: 24 * h, Actions: []Action{ActionVerifyShipment, ActionFreezeRelease}},
	// Held by the law: what is asked for is papers, and the line may have to stop.
	status.RegulatoryHold: {Severity: 4, Owner: RoleMerchant, Escalate: RoleCompliance, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionSendPapers, ActionStopSelling}},

	status.Stolen:           {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionFileClaim, ActionReship, ActionRefund}},
	status.Lost:             {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionFileClaim, ActionReship, ActionRefund}},
	status.Destroyed:        {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionFileClaim, ActionReship, ActionRefund}},
	status.Forfeited:        {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionFileClaim, ActionReship, ActionRefund}},
	status.Damaged:          {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionTakePhotos, ActionFileClaim, ActionReship}},
	status.PackagingProblem: {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionRepack, ActionRelabel}},
	status.Incomplete:       {Severity: 4, Owner: RoleCarrier, Escalate: RoleClaims, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionCompareWeight, ActionFileClaim}},
	status.SizeOrWeight:     {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionCompareWeight, ActionRepack, ActionSendData}},
	status.ProhibitedGoods:  {Severity: 4, Owner: RoleMerchant, Escalate: RoleCompliance, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionStopSelling, ActionStartReturn}},
	status.Noncompliant:     {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionRepack, ActionRelabel}},

	status.DocumentsMissing: {Severity: 3, Owner: RoleMerchant, Escalate: RoleCompliance, EscalateAfter: 48 * h, Respond: 4 * h, Resolve: 48 * h, Actions: []Action{ActionSendPapers}},
	status.DataMissing:      {Severity: 2, Owner: RoleMerchant, Escalate: RoleSupport, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionSendData}},
	status.DataError:        {Severity: 2, Owner: RoleMerchant, Escalate: RoleSupport, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionSendData, ActionRelabel}},
	// Given up by the carrier: like a refusal, the choice is to save the sale or to take it back.
	status.Undeliverable: {Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionContactCarrier, ActionNotifyBuyer, ActionReship, ActionRefund}},
}

// play returns the row of a reason: the override in book, or the default one. The Actions are shared
// with the table and must be copied before they are handed out.
func play(book map[status.Reason]Play, r status.Reason) Play {
	p, ok := book[r]
	if !ok {
		p = playbook[r]
	}
	p.Category = cmp.Or(p.Category, r.Category())
	p.Severity = p.Severity.worse(0)
	return p
}

// outlives reports whether the trouble is still there when the parcel is delivered: goods damaged or
// gone, or money still due. All else a delivery cures.
func outlives(r status.Reason) bool {
	switch r.Category() {
	case status.CategoryDamage, status.CategoryLoss, status.CategoryPayment:
		return true
	}
	return r == status.CustomsDuties
}
