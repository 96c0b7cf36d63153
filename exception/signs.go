package exception

import "github.com/parcelfold/parcelfold/status"

// signs holds the Kind and the Play of every sign. For silence, the severity of the Play is replaced
// by that of the level reached: 1 watch, 2 stale, 3 suspected lost. Figures are defaults without data
// behind them, unless said otherwise.
var signs = [...]struct {
	kind Kind
	play Play
}{
	SignSilent:        {KindSilence, Play{Category: status.CategoryDelay, Severity: 1, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionWait, ActionContactCarrier, ActionOpenTrace}}},
	SignSuspectedLost: {KindSilence, Play{Category: status.CategoryLoss, Severity: 3, Owner: RoleCarrier, Escalate: RoleClaims, EscalateAfter: 72 * h, Respond: 8 * h, Resolve: 72 * h, Actions: []Action{ActionOpenTrace, ActionNotifyBuyer, ActionReship}}},
	SignNotHandedOver: {KindSilence, Play{Category: status.CategoryHold, Severity: 1, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 48 * h, Respond: 24 * h, Resolve: 48 * h, Actions: []Action{ActionHandOver, ActionAskHandover}}},
	SignNotFound:      {KindSilence, Play{Category: status.CategoryData, Severity: 1, Owner: RoleMerchant, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionCheckNumber, ActionAskHandover, ActionHandOver}}},
	SignCustomsSilent: {KindSilence, Play{Category: status.CategoryCustoms, Severity: 1, Owner: RoleCustoms, Escalate: RoleCompliance, EscalateAfter: 120 * h, Respond: 24 * h, Resolve: 120 * h, Actions: []Action{ActionWait, ActionNotifyBuyer, ActionContactCarrier}}},
	SignStorageEnding: {KindSilence, Play{Category: status.CategoryRecipient, Severity: 1, Owner: RoleBuyer, Escalate: RoleMerchant, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, BuyerActs: true, Actions: []Action{ActionRemindBuyer, ActionExtendStorage}}},
	// The buyer is too late, so the merchant asks the carrier: more time, or what becomes of the goods.
	SignStorageEnded:    {KindSilence, Play{Category: status.CategoryRecipient, Severity: 3, Owner: RoleMerchant, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionContactCarrier, ActionExtendStorage, ActionNotifyBuyer}}},
	SignTrackingExpired: {KindSilence, Play{Category: status.CategoryData, Severity: 2, Owner: RoleMerchant, Escalate: RoleSupport, EscalateAfter: 72 * h, Respond: 24 * h, Resolve: 72 * h, Actions: []Action{ActionAskBuyer, ActionContactCarrier}}},

	SignOverdue: {KindLateness, Play{Category: status.CategoryDelay, Severity: 2, Owner: RoleCarrier, Escalate: RoleSupport, EscalateAfter: 24 * h, Respond: 8 * h, Resolve: 72 * h, Actions: []Action{ActionNotifyBuyer, ActionContactCarrier, ActionOpenTrace}}},

	SignDeliveredOnReturn: {KindContradiction, Play{Category: status.CategoryData, Severity: 2, Owner: RoleSupport, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionAskProof, ActionAskBuyer, ActionContactCarrier}}},
	SignMovedAfterEnd:     {KindContradiction, Play{Category: status.CategoryData, Severity: 2, Owner: RoleSupport, Escalate: RoleSupervisor, EscalateAfter: 24 * h, Respond: 4 * h, Resolve: 24 * h, Actions: []Action{ActionAskBuyer, ActionAskProof, ActionContactCarrier}}},

	// Another country than ordered counts as a number used for another parcel.
	SignNumberReused: {KindFraud, Play{Category: status.CategorySecurity, Severity: 4, Owner: RoleMerchant, Escalate: RoleFraud, Respond: 1 * h, Resolve: 24 * h, Actions: []Action{ActionCutHistory, ActionCheckSender}}},
	SignOtherRoute:   {KindFraud, Play{Category: status.CategorySecurity, Severity: 4, Owner: RoleMerchant, Escalate: RoleFraud, Respond: 1 * h, Resolve: 24 * h, Actions: []Action{ActionCheckSender, ActionCutHistory}}},
	SignAbruptChange: {KindFraud, Play{Category: status.CategorySecurity, Severity: 3, Owner: RoleMerchant, Escalate: RoleFraud, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionAskProof, ActionComparePlace}}},
	SignOtherPlace:   {KindFraud, Play{Category: status.CategorySecurity, Severity: 3, Owner: RoleMerchant, Escalate: RoleFraud, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionComparePlace, ActionAskProof, ActionAskBuyer}}},
	// Scales differ and packing adds weight, so this alone says less than another country.
	SignOtherWeight:  {KindFraud, Play{Category: status.CategorySecurity, Severity: 3, Owner: RoleMerchant, Escalate: RoleFraud, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionCompareWeight, ActionCheckSender}}},
	SignSharedNumber: {KindFraud, Play{Category: status.CategorySecurity, Severity: 3, Owner: RoleMerchant, Escalate: RoleFraud, EscalateAfter: 24 * h, Respond: 2 * h, Resolve: 24 * h, Actions: []Action{ActionCheckNumber, ActionCheckSender}}},
}

// signPlay returns the row of a sign: the override in book, or the default one, whose Actions are
// shared with the table.
func signPlay(book map[Sign]Play, s Sign) Play {
	p, ok := book[s]
	if !ok {
		p = signs[s].play
	}
	p.Severity = p.Severity.worse(0)
	return p
}
