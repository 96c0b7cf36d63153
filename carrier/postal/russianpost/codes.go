package russianpost

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// codes says what an operation means: Code is its type (OperType), Sub its attribute (OperAttr). The
// wording is the carrier's, from the list of operations as the client library lapaygroup/RussianPost
// keeps it; the English is ours.
//
// A row without an attribute reads every attribute of its type that has no row of its own, where the type
// alone says where the item stands. Types 2, 8, 14, 21 and 40 have none, because an attribute can turn
// their meaning: a new one stays unknown. An operation without an attribute is read as attribute 0.
//
// Left out because they name nothing certain: 2/14 (handed over to be digitised: in whose hands it is
// then is not said), 8/45 and 8/46 (reserved).
var codes = carrier.MustTable(
	// 1 "Прием": acceptance.
	carrier.Row{Code: "1", Status: status.Accepted},                                     // any attribute not named below, and none
	carrier.Row{Code: "1", Sub: "1", Status: status.Accepted},                           // "Единичный": single
	carrier.Row{Code: "1", Sub: "2", Status: status.Accepted},                           // "Партионный": batch
	carrier.Row{Code: "1", Sub: "3", Status: status.Accepted},                           // "Партионный электронно": batch, electronic
	carrier.Row{Code: "1", Sub: "4", Status: status.Accepted},                           // "Упрощенный единичный": simplified single
	carrier.Row{Code: "1", Sub: "5", Status: status.Accepted},                           // "По ведомости в РЦ (распределительном центре)": by manifest at distribution centre
	carrier.Row{Code: "1", Sub: "6", Status: status.Accepted},                           // "По ведомости в СЦ (сортировочном центре": by manifest at sorting centre
	carrier.Row{Code: "1", Sub: "7", Status: status.Accepted},                           // "Упрощенный предзаполненный": simplified, pre-filled
	carrier.Row{Code: "1", Sub: "8", Status: status.Accepted},                           // "Упрощенный предоплаченный": simplified, prepaid
	carrier.Row{Code: "1", Sub: "9", Status: status.Accepted},                           // "В соответствие с Поручением экспедитору": under forwarding-agent order
	carrier.Row{Code: "1", Sub: "10", Status: status.Accepted},                          // "По поручению адресата": on addressee order
	carrier.Row{Code: "1", Sub: "11", Status: status.Accepted, Detail: status.PickedUp}, // "Партионный почтальоном": batch, by postman; the postman took it along

	// 2 "Вручение": handover (delivery).
	carrier.Row{Code: "2", Sub: "0", Status: status.Delivered},                              // "Вручение": handover (unspecified); to whom is not said
	carrier.Row{Code: "2", Sub: "1", Status: status.Delivered, Detail: status.ToRecipient},  // "Вручение адресату": to addressee
	carrier.Row{Code: "2", Sub: "2", Status: status.Returned},                               // "Вручение отправителю": to sender; so are 4, 7, 9, 16, 20, 22, 24 and 28 to 31: the sender has it
	carrier.Row{Code: "2", Sub: "3", Status: status.Delivered, Detail: status.ToRecipient},  // "Выдано адресату через почтомат": to addressee via locker; that it was the addressee says more than the locker
	carrier.Row{Code: "2", Sub: "4", Status: status.Returned},                               // "Выдано отправителю через почтомат": to sender via locker
	carrier.Row{Code: "2", Sub: "5", Status: status.Delivered, Detail: status.ToRecipient},  // "Адресату электронно": to addressee electronically
	carrier.Row{Code: "2", Sub: "6", Status: status.Delivered, Detail: status.ToRecipient},  // "Адресату почтальоном": to addressee by postman
	carrier.Row{Code: "2", Sub: "7", Status: status.Returned},                               // "Отправителю почтальоном": to sender by postman
	carrier.Row{Code: "2", Sub: "8", Status: status.Delivered, Detail: status.ToRecipient},  // "Адресату курьером": to addressee by courier
	carrier.Row{Code: "2", Sub: "9", Status: status.Returned},                               // "Отправителю курьером": to sender by courier
	carrier.Row{Code: "2", Sub: "10", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату с контролем ответа": to addressee with reply control
	carrier.Row{Code: "2", Sub: "11", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату с контролем ответа почтальоном": to addressee with reply control, by postman
	carrier.Row{Code: "2", Sub: "12", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату с контролем ответа курьером": to addressee with reply control, by courier
	carrier.Row{Code: "2", Sub: "13", Status: status.Delivered, Detail: status.ToRecipient}, // "Вручение адресату по ПЭП": to addressee by simple e-signature
	carrier.Row{Code: "2", Sub: "15", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату Экспедитором": to addressee by forwarding agent
	carrier.Row{Code: "2", Sub: "16", Status: status.Returned},                              // "Отправителю Экспедитором": to sender by forwarding agent
	carrier.Row{Code: "2", Sub: "17", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату почтальоном по ПЭП": to addressee by postman, e-signature
	carrier.Row{Code: "2", Sub: "18", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату курьером по ПЭП": to addressee by courier, e-signature
	carrier.Row{Code: "2", Sub: "19", Status: status.Delivered, Detail: status.ToRecipient}, // "Вручение адресату роботом-курьером": to addressee by robot courier
	carrier.Row{Code: "2", Sub: "20", Status: status.Returned},                              // "Вручение отправителю роботом-курьером": to sender by robot courier
	carrier.Row{Code: "2", Sub: "21", Status: status.Delivered, Detail: status.ToRecipient}, // "Вручение адресату через ААПС": to addressee via AAPS locker
	carrier.Row{Code: "2", Sub: "22", Status: status.Returned},                              // "Вручение отправителю через ААПС": to sender via AAPS locker
	carrier.Row{Code: "2", Sub: "23", Status: status.Delivered, Detail: status.ToRecipient}, // "Вручение адресату через АПШ": to addressee via APSh cabinet
	carrier.Row{Code: "2", Sub: "24", Status: status.Returned},                              // "Вручение отправителю через АПШ": to sender via APSh cabinet
	carrier.Row{Code: "2", Sub: "25", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату по QR коду": to addressee by QR code
	carrier.Row{Code: "2", Sub: "26", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату почтальоном по QR коду": to addressee by postman, QR code
	carrier.Row{Code: "2", Sub: "27", Status: status.Delivered, Detail: status.ToRecipient}, // "Адресату курьером по QR коду": to addressee by courier, QR code
	carrier.Row{Code: "2", Sub: "28", Status: status.Returned},                              // "Отправителю по QR коду": to sender by QR code
	carrier.Row{Code: "2", Sub: "29", Status: status.Returned},                              // "Отправителю почтальоном по QR коду": to sender by postman, QR code
	carrier.Row{Code: "2", Sub: "30", Status: status.Returned},                              // "Отправителю курьером по QR коду": to sender by courier, QR code
	carrier.Row{Code: "2", Sub: "31", Status: status.Returned},                              // "Отправителю курьером по ПЭП": to sender by courier, e-signature

	// 3 "Возврат": return.
	carrier.Row{Code: "3", Status: status.Returning},                                             // any attribute not named below, and none
	carrier.Row{Code: "3", Sub: "1", Status: status.Returning, Reason: status.Unclaimed},         // "Истёк срок хранения": storage period expired
	carrier.Row{Code: "3", Sub: "2", Status: status.Returning, Reason: status.SenderRequest},     // "Заявление отправителя": sender request
	carrier.Row{Code: "3", Sub: "3", Status: status.Returning, Reason: status.RecipientAbsent},   // "Отсутствие адресата по указанному адресу": addressee not at the address; "absence": that nobody of that name lives there is not said
	carrier.Row{Code: "3", Sub: "4", Status: status.Returning, Reason: status.Refused},           // "Отказ адресата": refused by addressee
	carrier.Row{Code: "3", Sub: "5", Status: status.Returning, Reason: status.RecipientDeceased}, // "Смерть адресата": addressee deceased
	carrier.Row{Code: "3", Sub: "6", Status: status.Returning, Reason: status.AddressProblem},    // "Невозможно прочесть адрес адресата": address unreadable
	carrier.Row{Code: "3", Sub: "7", Status: status.Returning, Reason: status.CustomsRejected},   // "Отказ в выпуске таможней": customs refused release
	carrier.Row{Code: "3", Sub: "8", Status: status.Returning, Reason: status.AddressProblem},    // "Адресат, абонирующий абонементный почтовый шкаф, не указан или указан неправильно": PO box holder missing or wrong
	carrier.Row{Code: "3", Sub: "9", Status: status.Returning},                                   // "Иные обстоятельства": other circumstances
	carrier.Row{Code: "3", Sub: "10", Status: status.Returning, Reason: status.AddressProblem},   // "Неверный адрес": wrong address
	carrier.Row{Code: "3", Sub: "11", Status: status.Returning, Reason: status.Incomplete},       // "Несоответствие комплектности": contents incomplete
	carrier.Row{Code: "3", Sub: "12", Status: status.Returning, Reason: status.Security},         // "Запрещено САБ": forbidden by SAB; SAB is the aviation security service
	carrier.Row{Code: "3", Sub: "13", Status: status.Returning, Reason: status.CustomsHold},      // "Для проведения таможенных операций": for customs operations; the carrier counts it as a return
	carrier.Row{Code: "3", Sub: "14", Status: status.Returning, Reason: status.SenderRequest},    // "Распоряжение ЭТП": order of the trading platform; the trading platform acts for the sender
	carrier.Row{Code: "3", Sub: "15", Status: status.Returning},                                  // "Частичный выкуп": partial buy-out; the recipient kept a part, as the order allowed; this is the rest
	carrier.Row{Code: "3", Sub: "16", Status: status.Returning, Reason: status.RecipientRequest}, // "По согласованию с адресатом": agreed with addressee
	carrier.Row{Code: "3", Sub: "17", Status: status.Returning, Reason: status.IdCheckFailed},    // "Несоответствие возраста получателя 18+": recipient under 18; the age
	carrier.Row{Code: "3", Sub: "18", Status: status.Returning, Reason: status.PointUnavailable}, // "ПВЗ закрыт": pick-up point closed
	carrier.Row{Code: "3", Sub: "19", Status: status.Returning, Reason: status.PointUnavailable}, // "Отказ ПВЗ в приеме": pick-up point refused the item
	carrier.Row{Code: "3", Sub: "20", Status: status.Returning, Reason: status.NoAccess},         // "Отсутствие беспрепятственного доступа к адресату": no free access to addressee
	carrier.Row{Code: "3", Sub: "21", Status: status.Returning, Reason: status.NoAccess},         // "Нет доступа к абонентским п/я или они неисправны": no access to letterboxes or they are broken
	carrier.Row{Code: "3", Sub: "22", Status: status.Returning, Reason: status.AddressProblem},   // "Адрес отсутствует": address does not exist
	carrier.Row{Code: "3", Sub: "23", Status: status.Returning, Reason: status.Damaged},          // "По причине дефектности": item defective

	// 4 "Досылка почты": forwarding / redirection.
	carrier.Row{Code: "4", Status: status.InTransit, Detail: status.Redirected},                                             // any attribute not named below, and none
	carrier.Row{Code: "4", Sub: "1", Status: status.InTransit, Detail: status.Redirected},                                   // "По заявлению пользователя": customer request; of which side is not said
	carrier.Row{Code: "4", Sub: "2", Status: status.InTransit, Detail: status.Redirected, Reason: status.RecipientMoved},    // "Выбытие адресата по новому адресу": addressee left for a new address
	carrier.Row{Code: "4", Sub: "3", Status: status.InTransit, Detail: status.Redirected, Reason: status.Missorted},         // "Засылка": missent
	carrier.Row{Code: "4", Sub: "4", Status: status.InTransit, Detail: status.Redirected, Reason: status.Security},          // "Запрещено САБ": forbidden by SAB; as 3/12
	carrier.Row{Code: "4", Sub: "5", Status: status.Exception, Reason: status.Undeliverable},                                // "Передача на временное хранение": moved to temporary storage; to the store of what can be neither delivered nor returned (15, 23)
	carrier.Row{Code: "4", Sub: "6", Status: status.Exception, Reason: status.Unclaimed},                                    // "Передача в невостребованные": moved to unclaimed mail; to the unclaimed mail: it is not sent on to anyone
	carrier.Row{Code: "4", Sub: "7", Status: status.InTransit, Detail: status.Redirected},                                   // "По техническим причинам": technical reasons
	carrier.Row{Code: "4", Sub: "8", Status: status.InTransit, Detail: status.Redirected, Reason: status.RecipientRequest},  // "По согласованию с адресатом": agreed with addressee
	carrier.Row{Code: "4", Sub: "9", Status: status.InTransit, Detail: status.Redirected, Reason: status.IdCheckFailed},     // "Отсутствует ПЭП": no simple e-signature; the signature without which the locker does not hand it over
	carrier.Row{Code: "4", Sub: "10", Status: status.InTransit, Detail: status.Redirected, Reason: status.CustomsDuties},    // "Требуется оплата ТПО": customs fee payment required
	carrier.Row{Code: "4", Sub: "11", Status: status.InTransit, Detail: status.Redirected, Reason: status.Damaged},          // "Дефектность отправления": item defective
	carrier.Row{Code: "4", Sub: "12", Status: status.InTransit, Detail: status.Redirected, Reason: status.SizeOrWeight},     // "Превышение габаритных размеров": oversized
	carrier.Row{Code: "4", Sub: "13", Status: status.InTransit, Detail: status.Redirected, Reason: status.Unclaimed},        // "Истечение срока хранения в АПС": locker storage expired
	carrier.Row{Code: "4", Sub: "14", Status: status.InTransit, Detail: status.Redirected, Reason: status.PointUnavailable}, // "Нет свободных ячеек": no free locker cells
	carrier.Row{Code: "4", Sub: "15", Status: status.InTransit, Detail: status.Redirected},                                  // "ПЭП подключен": simple e-signature enabled
	carrier.Row{Code: "4", Sub: "16", Status: status.InTransit, Detail: status.Redirected},                                  // "ТПО оплачен": customs fee paid
	carrier.Row{Code: "4", Sub: "17", Status: status.InTransit, Detail: status.Redirected},                                  // "ПЭП подключен и ТПО оплачен": E-signature enabled and customs fee paid
	carrier.Row{Code: "4", Sub: "18", Status: status.InTransit, Detail: status.Redirected},                                  // "По заявлению пользователя на конкретное РПО": customer request for this item; as 1
	carrier.Row{Code: "4", Sub: "19", Status: status.InTransit, Detail: status.Redirected, Reason: status.RecipientRequest}, // "По заявлению адресата на все поступающие РПО": addressee request for all incoming items

	// 5 "Невручение": non-delivery.
	carrier.Row{Code: "5", Status: status.Exception},                                          // any attribute not named below, and none; also 9, which is reserved: not handed over, says the type
	carrier.Row{Code: "5", Sub: "1", Status: status.Exception, Reason: status.Lost},           // "Утрачено": lost
	carrier.Row{Code: "5", Sub: "2", Status: status.Exception, Reason: status.RegulatoryHold}, // "Изъято": seized; by whom is not said; not by the post
	carrier.Row{Code: "5", Sub: "3", Status: status.Exception, Reason: status.Missorted},      // "Засылка": missent
	carrier.Row{Code: "5", Sub: "8", Status: status.Exception, Reason: status.CustomsHold},    // "Решение таможни": customs decision; which decision is not said

	// 6 "Хранение": storage.
	carrier.Row{Code: "6", Status: status.AvailableForPickup},                                        // any attribute not named below, and none
	carrier.Row{Code: "6", Sub: "1", Status: status.AvailableForPickup, Detail: status.AtPostOffice}, // "До востребования": poste restante
	carrier.Row{Code: "6", Sub: "2", Status: status.AvailableForPickup, Detail: status.AtPostOffice}, // "На абонементный ящик": to PO box; the boxes are at the office; not yet taken out
	carrier.Row{Code: "6", Sub: "3", Status: status.AvailableForPickup},                              // "Установленный срок хранения": statutory storage period; at an office, point or locker, which is not said
	carrier.Row{Code: "6", Sub: "4", Status: status.AvailableForPickup},                              // "Продление срока хранения по заявлению адресата": storage extended by addressee
	carrier.Row{Code: "6", Sub: "5", Status: status.AvailableForPickup},                              // "Продление срока хранения по заявлению отправителя": storage extended by sender

	// 7 "Временное хранение": temporary storage (undeliverable).
	carrier.Row{Code: "7", Status: status.Exception, Reason: status.Undeliverable},             // any attribute not named below, and none; kept because it could be neither delivered nor returned
	carrier.Row{Code: "7", Sub: "1", Status: status.Exception, Reason: status.Undeliverable},   // "Нероздано": could not be distributed
	carrier.Row{Code: "7", Sub: "2", Status: status.Exception, Reason: status.Unclaimed},       // "Невостребовано": unclaimed
	carrier.Row{Code: "7", Sub: "3", Status: status.Exception, Reason: status.ProhibitedGoods}, // "Содержимое запрещено к пересылке": contents prohibited in the mail
	carrier.Row{Code: "7", Sub: "4", Status: status.Exception, Reason: status.Held},            // "Ожидает результаты экспертизы": awaiting expert examination; what is examined is not said

	// 8 "Обработка": processing.
	carrier.Row{Code: "8", Sub: "0", Status: status.InTransit, Detail: status.Processing},                 // "Сортировка": sorting; also without an attribute
	carrier.Row{Code: "8", Sub: "1", Status: status.InTransit, Detail: status.DepartedFacility},           // "Покинуло место приёма": left acceptance office
	carrier.Row{Code: "8", Sub: "2", Status: status.AvailableForPickup},                                   // "Прибыло в место вручения": arrived at place of handover; in practice the office of the addressee, where it waits; what a courier carries out from there has 15 or 18 next
	carrier.Row{Code: "8", Sub: "3", Status: status.InTransit, Detail: status.ArrivedFacility},            // "Прибыло в сортировочный центр": arrived at sorting centre
	carrier.Row{Code: "8", Sub: "4", Status: status.InTransit, Detail: status.DepartedFacility},           // "Покинуло сортировочный центр": left sorting centre
	carrier.Row{Code: "8", Sub: "5", Status: status.InTransit, Detail: status.ArrivedFacility},            // "Прибыло в место международного обмена": arrived at international exchange office
	carrier.Row{Code: "8", Sub: "6", Status: status.InTransit, Detail: status.DepartedFacility},           // "Покинуло место международного обмена": left international exchange office; of which side of the border is not said
	carrier.Row{Code: "8", Sub: "7", Status: status.InTransit, Detail: status.ArrivedFacility},            // "Прибыло в место транзита": arrived at transit point; within a country or between, which is not said
	carrier.Row{Code: "8", Sub: "8", Status: status.InTransit, Detail: status.DepartedFacility},           // "Покинуло место транзита": left transit point
	carrier.Row{Code: "8", Sub: "9", Status: status.AvailableForPickup, Detail: status.AtLocker},          // "Прибыло в почтомат": arrived at parcel locker
	carrier.Row{Code: "8", Sub: "10", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения в почтомате": locker storage about to expire; it waits where it waited
	carrier.Row{Code: "8", Sub: "11", Status: status.InTransit, Detail: status.Redirected},                // "Переадресовано в почтомат": redirected to parcel locker
	carrier.Row{Code: "8", Sub: "12", Status: status.InTransit},                                           // "Изъято из почтомата": taken out of parcel locker; by the post: handed over is 2/3
	carrier.Row{Code: "8", Sub: "13", Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, // "Прибыло на территорию РФ": arrived in Russia
	carrier.Row{Code: "8", Sub: "14", Status: status.AvailableForPickup, Detail: status.AtPostOffice},     // "Прибыло в Центр выдачи посылок": arrived at parcel issue centre; an office of the post for parcels only
	carrier.Row{Code: "8", Sub: "15", Status: status.OutForDelivery},                                      // "Передано курьеру": handed to courier
	carrier.Row{Code: "8", Sub: "16", Status: status.AvailableForPickup},                                  // "Доставлено для вручения электронно": delivered for electronic handover; an electronic letter that waits to be opened
	carrier.Row{Code: "8", Sub: "17", Status: status.InTransit, Detail: status.ArrivedFacility},           // "Прибыло в ЦГП": arrived at hybrid printing centre
	carrier.Row{Code: "8", Sub: "18", Status: status.OutForDelivery},                                      // "Передано почтальону": handed to postman
	carrier.Row{Code: "8", Sub: "19", Status: status.Info},                                                // "Передача в кладовую хранения": moved to storeroom; a store within the site: it stands where it stood, ready for the addressee or not
	carrier.Row{Code: "8", Sub: "20", Status: status.InTransit, Detail: status.DepartedFacility},          // "Покинуло место возврата/досылки": left place of return or forwarding
	carrier.Row{Code: "8", Sub: "21", Status: status.Exception, Reason: status.AddressProblem},            // "Уточнение адреса": address being clarified; it does not go on until the address is known
	carrier.Row{Code: "8", Sub: "22", Status: status.InTransit, Detail: status.AtDeliveryDepot},           // "Ожидает курьерской доставки": awaiting courier delivery
	carrier.Row{Code: "8", Sub: "23", Status: status.Info},                                                // "Продление срока хранения": storage period extended; it waits where it waited, for longer
	carrier.Row{Code: "8", Sub: "24", Status: status.Info, Detail: status.NotificationSent},               // "Направлено извещение": notice sent
	carrier.Row{Code: "8", Sub: "25", Status: status.Info, Detail: status.NotificationSent},               // "Доставлено извещение": notice delivered; the notice was delivered, not the item
	carrier.Row{Code: "8", Sub: "26", Status: status.InTransit, Detail: status.Repacked},                  // "Зарегистрировано с новым номером": re-registered under a new number; a new label; the new number is not in the operation
	carrier.Row{Code: "8", Sub: "27", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения (осталось 25 дней)": storage expiring, 25 days left
	carrier.Row{Code: "8", Sub: "28", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения (осталось 5 дней)": storage expiring, 5 days left
	carrier.Row{Code: "8", Sub: "29", Status: status.Exception, Reason: status.Held},                      // "Находится на техническом исследовании": under technical examination; what is examined is not said
	carrier.Row{Code: "8", Sub: "30", Status: status.InTransit, Detail: status.ArrivedFacility},           // "Поступило в ЦГП": entered hybrid printing centre
	carrier.Row{Code: "8", Sub: "31", Status: status.InTransit, Detail: status.DepartedFacility},          // "Покинуло ЦГП": left hybrid printing centre
	carrier.Row{Code: "8", Sub: "32", Status: status.InTransit, Detail: status.DepartedFacility},          // "Направлено в УКД": sent to courier delivery depot
	carrier.Row{Code: "8", Sub: "33", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения (осталось 23 дня)": storage expiring, 23 days left
	carrier.Row{Code: "8", Sub: "34", Status: status.Info, Detail: status.DataChanged},                    // "До ввод данных": supplementary data entry
	carrier.Row{Code: "8", Sub: "35", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения (осталось 10 дней)": storage expiring, 10 days left
	carrier.Row{Code: "8", Sub: "36", Status: status.Info},                                                // "Зарегистрировано заявление на возврат": return request registered; asked for, not begun
	carrier.Row{Code: "8", Sub: "37", Status: status.Info},                                                // "Зарегистрировано заявление отправителя на продление срока хранения": sender request to extend storage registered
	carrier.Row{Code: "8", Sub: "38", Status: status.Info},                                                // "Зарегистрировано заявление адресата на продление срока хранения": addressee request to extend storage registered
	carrier.Row{Code: "8", Sub: "39", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},    // "Сдано в ПВЗ": handed in to pick-up point
	carrier.Row{Code: "8", Sub: "40", Status: status.Exception, Reason: status.Unclaimed},                 // "Истек срок хранения": storage period expired; a return usually follows, but none is opened yet
	carrier.Row{Code: "8", Sub: "41", Status: status.Returning, Detail: status.ReturnPrepared},            // "Возврат скомплектован": return assembled
	carrier.Row{Code: "8", Sub: "42", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истекает срок хранения (остался 1 день)": storage expiring, 1 day left
	carrier.Row{Code: "8", Sub: "43", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Истек срок хранения (осталось 2 дня)": storage expiring, 2 days left; "expired" and "2 days left" at once: the days count
	carrier.Row{Code: "8", Sub: "44", Status: status.InTransit, Detail: status.ArrivedFacility},           // "Сдано в СЦ": handed in to sorting centre
	carrier.Row{Code: "8", Sub: "47", Status: status.Exception, Reason: status.RegulatoryHold},            // "Приостановлена обработка по 115-ФЗ": processing suspended under law 115-FZ; the law against money laundering
	carrier.Row{Code: "8", Sub: "48", Status: status.Info},                                                // "Присвоено место адресного хранения": storage place assigned; a shelf within the office: it stands where it stood
	carrier.Row{Code: "8", Sub: "49", Status: status.InTransit, Detail: status.DepartedFacility},          // "Направлено в пункт выдачи": sent to issue point
	carrier.Row{Code: "8", Sub: "50", Status: status.Info},                                                // "Отправка запроса в Колл-центр": call-centre request sent
	carrier.Row{Code: "8", Sub: "51", Status: status.Info},                                                // "Фиксация веса после таможенного осмотра": weight recorded after customs inspection
	carrier.Row{Code: "8", Sub: "52", Status: status.Info},                                                // "Вручение разрешено": handover allowed
	carrier.Row{Code: "8", Sub: "53", Status: status.Info, Reason: status.Held},                           // "Вручение не разрешено": handover not allowed; a check on a handover that was asked for; the item stands where it stood
	carrier.Row{Code: "8", Sub: "54", Status: status.Info},                                                // "Бронирование ячейки почтомата, отправление в очереди": locker cell reserved, item queued
	carrier.Row{Code: "8", Sub: "55", Status: status.InTransit},                                           // "Ожидает закладку": awaiting locker deposit; not in the locker yet
	carrier.Row{Code: "8", Sub: "56", Status: status.Info, Detail: status.PickupDeadlineNear},             // "Хранение отправления в адресном ОПС 2 дня до окончания срока хранения": at destination office, 2 days of storage left
	carrier.Row{Code: "8", Sub: "57", Status: status.AvailableForPickup, Detail: status.AtPostOffice},     // "Хранение отправления в адресном ОПС 5 дней после доставки в ОПС": at destination office, day 5 after arrival
	carrier.Row{Code: "8", Sub: "58", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},    // "Хранение отправления в адресном ПВЗ 5 дней": at pick-up point, day 5
	carrier.Row{Code: "8", Sub: "59", Status: status.AvailableForPickup, Detail: status.AtPostOffice},     // "Хранение отправления в адресном ОПС 5 дней после доставки в ОПС": at destination office, day 5 after arrival
	carrier.Row{Code: "8", Sub: "60", Status: status.AvailableForPickup, Detail: status.AtLocker},         // "Заложено в ячейку АПШ/ААПС": placed in APSh/AAPS cell
	carrier.Row{Code: "8", Sub: "61", Status: status.Info},                                                // "Зарегистрировано заявление получателя на досыл": addressee forwarding request registered
	carrier.Row{Code: "8", Sub: "62", Status: status.AvailableForPickup, Detail: status.AtPostOffice},     // "Передано в клиентский зал": moved to customer hall
	carrier.Row{Code: "8", Sub: "63", Status: status.Info},                                                // "Отправка заявки в КЦ": request sent to contact centre
	carrier.Row{Code: "8", Sub: "64", Status: status.InTransit},                                           // "Изъятие из АПШ/ААПС": taken out of APSh/AAPS; as 12
	carrier.Row{Code: "8", Sub: "65", Status: status.Exception, Reason: status.Investigation},             // "Отправление отсутствует": item missing; it may turn up: lost is 5/1 or 18
	carrier.Row{Code: "8", Sub: "66", Status: status.Info},                                                // "Запрос согласия на вручение через а/я": consent to PO-box handover requested
	carrier.Row{Code: "8", Sub: "67", Status: status.Info},                                                // "Согласие на вручение через а/я": consent to PO-box handover given
	carrier.Row{Code: "8", Sub: "68", Status: status.InTransit},                                           // "Передано курьеру для доставки в АПС": handed to courier for locker delivery; to a locker, not to the recipient
	carrier.Row{Code: "8", Sub: "69", Status: status.InTransit},                                           // "Передано курьеру для доставки в ПВЗ": handed to courier for pick-up-point delivery; to a point, not to the recipient
	carrier.Row{Code: "8", Sub: "70", Status: status.InTransit},                                           // "Принято курьером для доставки в УКД": taken by courier to courier depot
	carrier.Row{Code: "8", Sub: "71", Status: status.InTransit, Detail: status.DepartedFacility},          // "Направлено в ОПС вручения": sent to handover office
	carrier.Row{Code: "8", Sub: "72", Status: status.InTransit, Detail: status.DepartedFacility},          // "Направлено в УОПК": sent to UOPK
	carrier.Row{Code: "8", Sub: "73", Status: status.InTransit, Detail: status.ArrivedFacility},           // "Прибыло в УОПК": arrived at UOPK
	carrier.Row{Code: "8", Sub: "74", Status: status.AvailableForPickup, Detail: status.AtLocker},         // "Заложено в ячейку АПС": placed in locker cell
	carrier.Row{Code: "8", Sub: "75", Status: status.InTransit},                                           // "Забор из АПС": collected from locker; by the courier; of the recipient it is 2/3
	carrier.Row{Code: "8", Sub: "76", Status: status.InTransit, Detail: status.Redirected},                // "Вынужденная переадресация отправлений в ОПС": forced redirection to post office
	carrier.Row{Code: "8", Sub: "77", Status: status.InTransit},                                           // "Принято курьером для доставки в СЦ": taken by courier to sorting centre
	carrier.Row{Code: "8", Sub: "78", Status: status.Info},                                                // "Запрос отмены": cancellation requested; asked for, not done

	// 9 "Импорт международной почты": import of international mail.
	carrier.Row{Code: "9", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},           // any attribute not named below, and none
	carrier.Row{Code: "9", Sub: "1", Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, // "Поступило приписано": arrived, manifested
	carrier.Row{Code: "9", Sub: "2", Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, // "Поступило не приписано": arrived, not manifested; arrived without an entry in the bill

	// 10 "Экспорт международной почты": export of international mail.
	carrier.Row{Code: "10", Status: status.InTransit, Detail: status.DepartedOriginCountry}, // alone or with attribute 0

	// 11 "Прием на таможню": handed to customs.
	carrier.Row{Code: "11", Status: status.InTransit, Detail: status.CustomsPresented}, // alone or with attribute 0

	// 12 "Неудачная попытка вручения": unsuccessful delivery attempt.
	carrier.Row{Code: "12", Status: status.AttemptFailed},                                                 // any attribute not named below, and none
	carrier.Row{Code: "12", Sub: "1", Status: status.AttemptFailed, Reason: status.RecipientAbsent},       // "Временное отсутствие адресата": addressee temporarily absent
	carrier.Row{Code: "12", Sub: "2", Status: status.AttemptFailed, Reason: status.RecipientRequest},      // "Доставка отложена по просьбе адресата": delivery postponed at addressee request
	carrier.Row{Code: "12", Sub: "3", Status: status.AttemptFailed, Reason: status.AddressProblem},        // "Неполный адрес": incomplete address
	carrier.Row{Code: "12", Sub: "4", Status: status.AttemptFailed, Reason: status.AddressProblem},        // "Неправильный адрес": wrong address
	carrier.Row{Code: "12", Sub: "5", Status: status.AttemptFailed, Reason: status.RecipientMoved},        // "Адресат выбыл": addressee has left
	carrier.Row{Code: "12", Sub: "6", Status: status.AttemptFailed, Reason: status.Refused},               // "Отказ от получения": refused by addressee
	carrier.Row{Code: "12", Sub: "7", Status: status.AttemptFailed, Reason: status.ForceMajeure},          // "Обстоятельства непреодолимой силы": force majeure
	carrier.Row{Code: "12", Sub: "8", Status: status.AttemptFailed},                                       // "Иная": other reason
	carrier.Row{Code: "12", Sub: "9", Status: status.AttemptFailed, Reason: status.RecipientRequest},      // "Адресат заберет отправление сам": addressee will collect
	carrier.Row{Code: "12", Sub: "10", Status: status.AttemptFailed, Reason: status.RecipientAbsent},      // "Нет адресата": addressee not there
	carrier.Row{Code: "12", Sub: "11", Status: status.AttemptFailed},                                      // "По техническим причинам": technical reasons; what failed is not said
	carrier.Row{Code: "12", Sub: "12", Status: status.AttemptFailed, Reason: status.Unclaimed},            // "Истек срок хранения в почтомате": locker storage period expired
	carrier.Row{Code: "12", Sub: "13", Status: status.AttemptFailed, Reason: status.SenderRequest},        // "По требованию отправителя": at sender request
	carrier.Row{Code: "12", Sub: "14", Status: status.AttemptFailed, Reason: status.Damaged},              // "Отправление повреждено и/или без вложения": item damaged and/or contents missing; which of the two is not said
	carrier.Row{Code: "12", Sub: "15", Status: status.AttemptFailed, Reason: status.PaymentDue},           // "В ожидании оплаты сбора": awaiting payment of a charge
	carrier.Row{Code: "12", Sub: "16", Status: status.AttemptFailed, Reason: status.RecipientMoved},       // "Адресат переехал": addressee moved
	carrier.Row{Code: "12", Sub: "17", Status: status.AttemptFailed},                                      // "У адресата есть абонентский ящик": addressee has a PO box; where it goes next is not said
	carrier.Row{Code: "12", Sub: "18", Status: status.AttemptFailed},                                      // "Нет доставки на дом": no home delivery service; the address is served by the office alone
	carrier.Row{Code: "12", Sub: "19", Status: status.AttemptFailed, Reason: status.CustomsHold},          // "Не отвечает таможенным требованиям": customs requirements not met; which requirement is not said
	carrier.Row{Code: "12", Sub: "20", Status: status.AttemptFailed, Reason: status.DocumentsMissing},     // "Неполные/недостаточные/неверные документы": documents missing, insufficient or wrong; that customs asks is not said
	carrier.Row{Code: "12", Sub: "21", Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, // "Невозможно связаться с клиентом": customer cannot be contacted
	carrier.Row{Code: "12", Sub: "22", Status: status.AttemptFailed, Reason: status.ForceMajeure},         // "Адресат бастует": addressee on strike
	carrier.Row{Code: "12", Sub: "23", Status: status.AttemptFailed, Reason: status.ProhibitedGoods},      // "Запрещенные вложения – отправление не доставлено": prohibited contents, not delivered
	carrier.Row{Code: "12", Sub: "24", Status: status.AttemptFailed, Reason: status.CustomsRejected},      // "Отказ в импорте – запрещенные вложения": import refused, prohibited contents
	carrier.Row{Code: "12", Sub: "25", Status: status.AttemptFailed, Reason: status.Missorted},            // "Засыл отправления": item missent
	carrier.Row{Code: "12", Sub: "26", Status: status.AttemptFailed, Reason: status.RecipientDeceased},    // "За смертью получателя": addressee deceased
	carrier.Row{Code: "12", Sub: "27", Status: status.AttemptFailed, Reason: status.Holiday},              // "Национальный праздник": national holiday
	carrier.Row{Code: "12", Sub: "28", Status: status.Exception, Reason: status.Lost},                     // "Утрата": loss; a loss is no attempt
	carrier.Row{Code: "12", Sub: "29", Status: status.AttemptFailed, Reason: status.RecipientRequest},     // "По распоряжению адресата": at addressee order
	carrier.Row{Code: "12", Sub: "30", Status: status.AttemptFailed, Reason: status.IdCheckFailed},        // "Несоответствие возраста получателя 18+": recipient under 18; the age

	// 13 "Регистрация отправки": registration of dispatch.
	carrier.Row{Code: "13", Status: status.InTransit, Detail: status.DepartedFacility}, // alone or with attribute 0

	// 14 "Таможенное оформление": customs clearance.
	carrier.Row{Code: "14", Sub: "0", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // without an attribute; not in the list
	carrier.Row{Code: "14", Sub: "1", Status: status.InTransit, Detail: status.CustomsCleared},                                       // "Выпущено таможней": released by customs
	carrier.Row{Code: "14", Sub: "2", Status: status.Exception, Reason: status.CustomsHold},                                          // "Возвращено таможней": returned by customs; given back to the post or sent back: the list does not say. No release and no return by itself
	carrier.Row{Code: "14", Sub: "3", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // "Осмотрено таможней": inspected by customs
	carrier.Row{Code: "14", Sub: "4", Status: status.Exception, Reason: status.CustomsRejected},                                      // "Отказ в выпуске": release refused
	carrier.Row{Code: "14", Sub: "5", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // "Направлено с таможенным уведомлением": sent on with customs notice; on with a notice, to be settled at the office
	carrier.Row{Code: "14", Sub: "6", Status: status.InTransit, Detail: status.CustomsCleared, Reason: status.CustomsDuties},         // "Направлено с обязательной уплатой таможенных платежей": sent on with mandatory customs payment; released against duty to be paid
	carrier.Row{Code: "14", Sub: "7", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsInspection},  // "Требуется досмотр": inspection required
	carrier.Row{Code: "14", Sub: "8", Status: status.Exception, Reason: status.CustomsHold},                                          // "Выпуск приостановлен": release suspended
	carrier.Row{Code: "14", Sub: "9", Status: status.Exception, Reason: status.CustomsHold},                                          // "Отказ в приеме на таможню": customs refused to take the item; not refused entry: not taken in for clearance
	carrier.Row{Code: "14", Sub: "10", Status: status.InTransit, Detail: status.CustomsProcessing},                                   // "Проведен осмотр с использованием ТСТК": inspected with technical means
	carrier.Row{Code: "14", Sub: "11", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsInspection}, // "ТК в рамках СУР*": risk-profile control
	carrier.Row{Code: "14", Sub: "12", Status: status.InTransit, Detail: status.CustomsProcessing},                                   // "Досмотр завершен": inspection finished; the outcome is not said
	carrier.Row{Code: "14", Sub: "13", Status: status.InTransit, Detail: status.CustomsCleared},                                      // "Выпуск разрешен. Таможенные платежи уплачены": release allowed, customs payments made
	carrier.Row{Code: "14", Sub: "14", Status: status.Exception, Reason: status.CustomsDuties},                                       // "Отказ в выпуске. Таможенные платежи не уплачены": release refused, customs payments not made
	carrier.Row{Code: "14", Sub: "15", Status: status.Exception, Reason: status.CustomsDocuments},                                    // "Таможенная декларация не прошла ФЛК": declaration failed format check; the check of its format
	carrier.Row{Code: "14", Sub: "16", Status: status.InTransit, Detail: status.CustomsCleared},                                      // "Выпущено таможней. Средства зарезервированы": released, funds reserved
	carrier.Row{Code: "14", Sub: "17", Status: status.Exception, Reason: status.CustomsRejected},                                     // "Отказ в выпуске по решению должностного лица": release refused by officer
	carrier.Row{Code: "14", Sub: "18", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsInspection}, // "Требуется предъявление в ТО": must be presented to customs; a step more, not a refusal
	carrier.Row{Code: "14", Sub: "19", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsDelay},      // "Отказ в автоматическом выпуске": automatic release refused; an officer decides next
	carrier.Row{Code: "14", Sub: "20", Status: status.Exception, Reason: status.CustomsHold},                                         // "Отказ в выпуске. Товары не предъявлены": release refused, goods not presented; for want of the goods, which can be brought
	carrier.Row{Code: "14", Sub: "21", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsInspection}, // "Требуются результаты осмотра": inspection results required
	carrier.Row{Code: "14", Sub: "22", Status: status.InTransit, Detail: status.CustomsCleared},                                      // "Возврат разрешен": return allowed; of goods on their way back; it opens no return itself
	carrier.Row{Code: "14", Sub: "23", Status: status.Exception, Reason: status.CustomsRejected},                                     // "Отказ в выпуске возвращаемых товаров": release of returned goods refused
	carrier.Row{Code: "14", Sub: "24", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsInspection}, // "Требуется рентген-контроль": X-ray control required
	carrier.Row{Code: "14", Sub: "25", Status: status.Exception, Reason: status.CustomsRejected},                                     // "В убытии отказано": departure refused
	carrier.Row{Code: "14", Sub: "26", Status: status.InTransit, Detail: status.CustomsCleared},                                      // "Убытие разрешено": departure allowed

	// 15 "Передача на временное хранение": transfer to temporary storage (undeliverable stock).
	carrier.Row{Code: "15", Status: status.Exception, Reason: status.Undeliverable}, // alone or with attribute 0

	// 16 "Уничтожение": destruction.
	carrier.Row{Code: "16", Status: status.Exception, Reason: status.Destroyed}, // alone or with attribute 0

	// 17 "Оформление в собственность": contents taken into ownership (balance sheet).
	carrier.Row{Code: "17", Status: status.Exception, Reason: status.Forfeited}, // alone or with attribute 0, "Передача вложения на баланс"; the post owns the contents

	// 18 "Регистрация утраты": loss registered.
	carrier.Row{Code: "18", Status: status.Exception, Reason: status.Lost}, // alone or with attribute 0

	// 19 "Таможенные платежи поступили": customs payments received.
	carrier.Row{Code: "19", Status: status.Info, Detail: status.PaymentTransferred}, // alone or with attribute 0

	// 20 "Регистрация": registration.
	carrier.Row{Code: "20", Status: status.Registered}, // alone or with attribute 0

	// 21 "Доставка": delivery (to letterbox / hand).
	carrier.Row{Code: "21", Sub: "0", Status: status.Delivered},                             // without an attribute; not in the list
	carrier.Row{Code: "21", Sub: "1", Status: status.Delivered, Detail: status.InMailbox},   // "Доставлено в почтовый ящик": put in letterbox
	carrier.Row{Code: "21", Sub: "2", Status: status.Delivered, Detail: status.ToRecipient}, // "Доставлено в руки адресату под роспись": handed to addressee against signature
	carrier.Row{Code: "21", Sub: "3", Status: status.Delivered, Detail: status.ToNeighbor},  // "Доставлено на ресепшн или секретариат под роспись": handed to reception or secretary against signature; a person at the address

	// 22 "Недоставка": not delivered (letterbox mail).
	carrier.Row{Code: "22", Status: status.AttemptFailed},                                          // any attribute not named below, and none
	carrier.Row{Code: "22", Sub: "1", Status: status.AttemptFailed, Reason: status.NoSafePlace},    // "Отсутствие п/я": no letterbox
	carrier.Row{Code: "22", Sub: "2", Status: status.AttemptFailed, Reason: status.AddressProblem}, // "Отсутствие улицы, дома, квартиры": street, house or flat missing
	carrier.Row{Code: "22", Sub: "3", Status: status.AttemptFailed, Reason: status.AddressProblem}, // "Несоответствие индекса ОПС выдачи": delivery-office postcode mismatch
	carrier.Row{Code: "22", Sub: "4", Status: status.AttemptFailed, Reason: status.AddressProblem}, // "Неверный адрес/адрес не существует": wrong or non-existent address
	carrier.Row{Code: "22", Sub: "5", Status: status.AttemptFailed, Reason: status.Refused},        // "Отказ в получении": refused
	carrier.Row{Code: "22", Sub: "6", Status: status.AttemptFailed, Reason: status.NoAccess},       // "Нет доступа по адресу": no access to address
	carrier.Row{Code: "22", Sub: "7", Status: status.AttemptFailed, Reason: status.RecipientMoved}, // "Организация сменила адрес": organisation moved
	carrier.Row{Code: "22", Sub: "8", Status: status.AttemptFailed, Reason: status.RecipientMoved}, // "Адресат выбыл": addressee has left
	carrier.Row{Code: "22", Sub: "9", Status: status.AttemptFailed, Reason: status.NoSafePlace},    // "Отправление не поместилось в п/я": does not fit letterbox

	// 23 "Поступление на временное хранение": arrival at temporary storage.
	carrier.Row{Code: "23", Status: status.Exception, Reason: status.Undeliverable}, // alone or with attribute 0

	// 24 "Продление срока выпуска таможней": extension of customs release period.
	carrier.Row{Code: "24", Status: status.Exception, Reason: status.CustomsDelay},                      // any attribute not named below, and none; longer, and nothing is asked of anyone
	carrier.Row{Code: "24", Sub: "1", Status: status.Exception, Reason: status.RegulatoryHold},          // "Предъявить на ветеринарный контроль": veterinary control
	carrier.Row{Code: "24", Sub: "2", Status: status.Exception, Reason: status.RegulatoryHold},          // "Предъявить на фитосанитарный контроль": phytosanitary control
	carrier.Row{Code: "24", Sub: "3", Status: status.Exception, Reason: status.CustomsInspection},       // "Отбор проб и образцов": sampling
	carrier.Row{Code: "24", Sub: "4", Status: status.Exception, Reason: status.CustomsDelay},            // "Прочее": other
	carrier.Row{Code: "24", Sub: "5", Status: status.Exception, Reason: status.RecipientUnreachable},    // "Контакт с клиентом для запроса информации невозможен": customer cannot be contacted
	carrier.Row{Code: "24", Sub: "1019", Status: status.Exception, Reason: status.CustomsRejected},      // "Запрещенные объекты": prohibited articles
	carrier.Row{Code: "24", Sub: "1020", Status: status.Exception, Reason: status.CustomsHold},          // "Имеются ограничения на импортируемые вложения": import restrictions on contents; restricted is not forbidden, and what is asked for is not said
	carrier.Row{Code: "24", Sub: "1050", Status: status.Exception, Reason: status.CustomsDocuments},     // "Счет отсутствует": invoice missing
	carrier.Row{Code: "24", Sub: "1051", Status: status.Exception, Reason: status.CustomsDocuments},     // "Счет некорректен": invoice incorrect
	carrier.Row{Code: "24", Sub: "1052", Status: status.Exception, Reason: status.CustomsDocuments},     // "Сертификат отсутствует или некорректен": certificate missing or incorrect
	carrier.Row{Code: "24", Sub: "1053", Status: status.Exception, Reason: status.CustomsDocuments},     // "Сертификат некорректен": certificate incorrect
	carrier.Row{Code: "24", Sub: "1054", Status: status.Exception, Reason: status.CustomsDocuments},     // "Таможенная декларация отсутствует или некорректна": customs declaration missing or incorrect
	carrier.Row{Code: "24", Sub: "1055", Status: status.Exception, Reason: status.CustomsDocuments},     // "CN 22/23 некорректна": CN 22/23 incorrect
	carrier.Row{Code: "24", Sub: "1056", Status: status.Exception, Reason: status.CustomsDocuments},     // "Вложения с высокой стоимостью - требуется ТД": high-value contents, declaration required
	carrier.Row{Code: "24", Sub: "1057", Status: status.Exception, Reason: status.RecipientUnreachable}, // "Контакт с клиентом невозможен": customer cannot be contacted
	carrier.Row{Code: "24", Sub: "1058", Status: status.Exception, Reason: status.CustomsDelay},         // "Ожидается передача в таможенный орган": awaiting presentation to customs
	carrier.Row{Code: "24", Sub: "1059", Status: status.Exception, Reason: status.CustomsDocuments},     // "Требуются данные НДС/Номер ввоза": VAT or import number required
	carrier.Row{Code: "24", Sub: "1060", Status: status.Exception, Reason: status.CustomsDocuments},     // "Требуется сертификат для возвращенных вложений": certificate required for returned goods
	carrier.Row{Code: "24", Sub: "1061", Status: status.Exception, Reason: status.CustomsDocuments},     // "Требуется форма перевода для банка": bank transfer form required
	carrier.Row{Code: "24", Sub: "1062", Status: status.Exception, Reason: status.Incomplete},           // "Некомплектная поставка": incomplete shipment
	carrier.Row{Code: "24", Sub: "1063", Status: status.Exception, Reason: status.CustomsHold},          // "Передано в таможенный орган": handed to customs authority; as the reason of a hold
	carrier.Row{Code: "24", Sub: "1064", Status: status.Exception, Reason: status.CustomsHold},          // "Задержано в таможенном органе без указания причины": retained by customs, no reason given
	carrier.Row{Code: "24", Sub: "1065", Status: status.Exception, Reason: status.CustomsDocuments},     // "Ожидается подтверждение стоимости от получателя": awaiting value confirmation from addressee
	carrier.Row{Code: "24", Sub: "1070", Status: status.Exception, Reason: status.CustomsHold},          // "Имеются ограничения на экспортируемые вложения": export restrictions on contents; as 1020
	carrier.Row{Code: "24", Sub: "1073", Status: status.Exception, Reason: status.CustomsDocuments},     // "Неполная или некорректная документация": documents incomplete or incorrect
	carrier.Row{Code: "24", Sub: "1099", Status: status.Exception, Reason: status.CustomsDelay},         // "Прочее": other

	// 25 "Вскрытие": opening of the item.
	carrier.Row{Code: "25", Status: status.Info}, // alone or with attribute 0; by whom and why is not said

	// 26 "Отмена": cancellation.
	carrier.Row{Code: "26", Status: status.Info, Detail: status.Retracted},                                         // any attribute not named below, and none; it takes back an operation before it, see Voids
	carrier.Row{Code: "26", Sub: "1", Status: status.Info, Detail: status.Retracted, Reason: status.SenderRequest}, // "Требование отправителя": sender request; an operation, not the shipment: that is 46
	carrier.Row{Code: "26", Sub: "2", Status: status.Info, Detail: status.Retracted},                               // "Ошибка оператора": operator error

	// 27 "Получена электронная регистрация": electronic registration received.
	carrier.Row{Code: "27", Status: status.Registered}, // alone or with attribute 0

	// 28 "Присвоение идентификатора": identifier assigned.
	carrier.Row{Code: "28", Status: status.Registered, Detail: status.LabelCreated}, // alone or with attribute 0

	// 29 "Регистрация прохождения в ММПО": passage registered at international exchange office (MMPO).
	carrier.Row{Code: "29", Status: status.InTransit, Detail: status.Processing}, // alone or with attribute 0; in or out is not said

	// 30 "Отправка SRM": SRM sent.
	carrier.Row{Code: "30", Status: status.Info}, // alone or with attribute 0

	// 31 "Обработка перевозчиком": handling by the transport carrier.
	carrier.Row{Code: "31", Status: status.InTransit},                                            // any attribute not named below, and none; the airline or railway has it
	carrier.Row{Code: "31", Sub: "1", Status: status.InTransit},                                  // "Транспорт прибыл": transport arrived
	carrier.Row{Code: "31", Sub: "5", Status: status.Info},                                       // "Бронирование подтверждено": booking confirmed; a plan: nothing moved
	carrier.Row{Code: "31", Sub: "6", Status: status.Info},                                       // "Включено в план погрузки": added to loading plan; a plan: nothing moved
	carrier.Row{Code: "31", Sub: "7", Status: status.Info, Reason: status.TransportDelay},        // "Исключено из плана погрузки": removed from loading plan; a plan: nothing moved
	carrier.Row{Code: "31", Sub: "14", Status: status.InTransit},                                 // "Транспортный участок завершен": transport leg completed
	carrier.Row{Code: "31", Sub: "21", Status: status.InTransit},                                 // "Доставлено": delivered (by carrier); by the airline or railway to the post; no delivery
	carrier.Row{Code: "31", Sub: "23", Status: status.InTransit, Detail: status.ArrivedFacility}, // "Почта в месте назначения": mail at destination
	carrier.Row{Code: "31", Sub: "24", Status: status.InTransit, Detail: status.Loaded},          // "Погружено на борт": loaded on board
	carrier.Row{Code: "31", Sub: "31", Status: status.InTransit},                                 // "В пути": en route
	carrier.Row{Code: "31", Sub: "40", Status: status.InTransit, Detail: status.ArrivedFacility}, // "Прибыло на склад перевозчика": arrived at carrier warehouse
	carrier.Row{Code: "31", Sub: "41", Status: status.InTransit, Detail: status.Processing},      // "Перегрузка": transhipment
	carrier.Row{Code: "31", Sub: "42", Status: status.InTransit, Detail: status.HandedToAirline}, // "Передано другому перевозчику": handed to another carrier
	carrier.Row{Code: "31", Sub: "43", Status: status.InTransit, Detail: status.HandedToAirline}, // "Получено от другого перевозчика": received from another carrier
	carrier.Row{Code: "31", Sub: "48", Status: status.InTransit, Detail: status.Loaded},          // "Погружено": loaded
	carrier.Row{Code: "31", Sub: "57", Status: status.InTransit, Reason: status.TransportDelay},  // "Не погружено": not loaded
	carrier.Row{Code: "31", Sub: "59", Status: status.InTransit, Detail: status.Unloaded},        // "Выгружено": unloaded
	carrier.Row{Code: "31", Sub: "74", Status: status.InTransit, Detail: status.HandedToAirline}, // "Принято к перевозке": accepted for carriage
	carrier.Row{Code: "31", Sub: "82", Status: status.InTransit, Reason: status.TransportDelay},  // "Возвращено": returned; to the post, not to the sender

	// 32 "Поступление АПО": APO arrival.
	carrier.Row{Code: "32", Status: status.InTransit, Detail: status.ArrivedFacility}, // alone or with attribute 0

	// 33 "Международная обработка": international handling.
	carrier.Row{Code: "33", Status: status.InTransit},                                             // any attribute not named below, and none
	carrier.Row{Code: "33", Sub: "1", Status: status.InTransit, Detail: status.HandedToAirline},   // "Передано перевозчику": handed to carrier
	carrier.Row{Code: "33", Sub: "2", Status: status.InTransit, Detail: status.ReceivedByPartner}, // "Получено назначенным оператором": received by designated operator; the post of another country
	carrier.Row{Code: "33", Sub: "3", Status: status.InTransit, Detail: status.Processing},        // "Обработка назначенным оператором": handling by designated operator

	// 34 "Электронное уведомление загружено": electronic notice uploaded.
	carrier.Row{Code: "34", Status: status.Info, Detail: status.NotificationSent}, // alone or with attribute 0; it comes after the end too

	// 35 "Отказ в курьерской доставке": courier delivery refused (by post).
	carrier.Row{Code: "35", Status: status.Info},                                            // any attribute not named below, and none; the post brings it no farther than the office
	carrier.Row{Code: "35", Sub: "1", Status: status.Info},                                  // "Не подлежащий доставке вид почтового отправления": mail type not eligible
	carrier.Row{Code: "35", Sub: "2", Status: status.Info, Reason: status.SizeOrWeight},     // "Превышение предельного веса, подлежащее доставке": weight limit exceeded
	carrier.Row{Code: "35", Sub: "3", Status: status.Info, Reason: status.SizeOrWeight},     // "Превышение габаритных размеров, подлежащее доставке": size limit exceeded
	carrier.Row{Code: "35", Sub: "4", Status: status.Info, Reason: status.Damaged},          // "Дефектное почтовое отправление": item defective
	carrier.Row{Code: "35", Sub: "5", Status: status.Info, Reason: status.CustomsDuties},    // "Наличие Таможенного уведомления": customs notice present
	carrier.Row{Code: "35", Sub: "6", Status: status.Info},                                  // "Отсутствие Соглашения об обмене почтовыми отправлениями с наложенным платежом": no COD exchange agreement
	carrier.Row{Code: "35", Sub: "7", Status: status.Info},                                  // "Возвращенное почтовое отправление": returned item
	carrier.Row{Code: "35", Sub: "8", Status: status.Info},                                  // "Превышение суммы наложенного платежа, подлежащей взиманию на дому": COD amount too high for home collection
	carrier.Row{Code: "35", Sub: "9", Status: status.Info, Reason: status.DocumentsMissing}, // "Неверно оформленные бланки или их отсутствие": forms wrong or missing

	// 36 "Уточнение вида оплаты доставки": delivery payment type clarified.
	carrier.Row{Code: "36", Status: status.Info},           // any attribute not named below, and none
	carrier.Row{Code: "36", Sub: "0", Status: status.Info}, // "Включена в тариф": included in tariff
	carrier.Row{Code: "36", Sub: "1", Status: status.Info}, // "Платная": paid
	carrier.Row{Code: "36", Sub: "2", Status: status.Info}, // "Предоплаченная": prepaid

	// 37 "Предварительное оформление": preliminary registration.
	carrier.Row{Code: "37", Status: status.Registered}, // alone or with attribute 0

	// 38 "Задержка для уточнений у отправителя": held for clarification with sender.
	carrier.Row{Code: "38", Status: status.Exception, Reason: status.Held},                     // any attribute not named below, and none
	carrier.Row{Code: "38", Sub: "4", Status: status.Exception, Reason: status.AddressProblem}, // "Неправильный/нечитаемый/неполный адрес": address wrong, unreadable or incomplete
	carrier.Row{Code: "38", Sub: "13", Status: status.Exception, Reason: status.SenderRequest}, // "По требованию отправителя": at sender request
	carrier.Row{Code: "38", Sub: "25", Status: status.Exception, Reason: status.Missorted},     // "Засыл отправления": missent

	// 39 "Предварительное таможенное декларирование": advance customs declaration.
	carrier.Row{Code: "39", Status: status.Info},                                             // any attribute not named below, and none; about the data, before the goods are there
	carrier.Row{Code: "39", Sub: "1", Status: status.Info},                                   // "Регистрация": registered
	carrier.Row{Code: "39", Sub: "2", Status: status.Info},                                   // "Предварительное решение «выпуск разрешен»": preliminary decision: release allowed
	carrier.Row{Code: "39", Sub: "3", Status: status.Info, Reason: status.CustomsInspection}, // "Отказ в выпуске товаров. Требуется предъявление таможенному органу без осмотра": release refused, presentation to customs without inspection
	carrier.Row{Code: "39", Sub: "4", Status: status.Info, Reason: status.CustomsInspection}, // "Отказ в выпуске товаров. Требуется предъявление таможенному органу с осмотром": release refused, presentation to customs with inspection
	carrier.Row{Code: "39", Sub: "5", Status: status.Info, Reason: status.CustomsDocuments},  // "Отказ в регистрации": registration refused
	carrier.Row{Code: "39", Sub: "6", Status: status.Info, Reason: status.CustomsHold},       // "Отказ в выпуске. Товары не предъявлены": release refused, goods not presented
	carrier.Row{Code: "39", Sub: "7", Status: status.Info},                                   // "Данные от торговой площадки получены": marketplace data received
	carrier.Row{Code: "39", Sub: "8", Status: status.Info},                                   // "Выпуск разрешен": release allowed
	carrier.Row{Code: "39", Sub: "9", Status: status.Info, Reason: status.CustomsRejected},   // "Отказ в выпуске": release refused

	// 40 "Таможенный контроль": customs control.
	carrier.Row{Code: "40", Sub: "0", Status: status.InTransit, Detail: status.CustomsProcessing}, // without an attribute; not in the list
	carrier.Row{Code: "40", Sub: "1", Status: status.Info, Detail: status.PaymentTransferred},     // "Платежи уплачены": payments made
	carrier.Row{Code: "40", Sub: "2", Status: status.InTransit, Detail: status.CustomsProcessing}, // "Уведомление о проведении контроля": notice of control
	carrier.Row{Code: "40", Sub: "3", Status: status.Exception, Reason: status.CustomsRejected},   // "Отказ в выпуске по решению должностного лица": release refused by officer; as 14/17: a refusal, though the type speaks of control

	// 41 "Обработка таможенных платежей": customs payment processing.
	carrier.Row{Code: "41", Status: status.Info},                                              // any attribute not named below, and none; about money; it comes after the end too
	carrier.Row{Code: "41", Sub: "1", Status: status.Info, Detail: status.PaymentTransferred}, // "Сумма платежа удержана УО": amount withheld by authorised operator
	carrier.Row{Code: "41", Sub: "2", Status: status.Info, Detail: status.PaymentTransferred}, // "Сумма платежа списана ФТС": amount debited by customs service
	carrier.Row{Code: "41", Sub: "3", Status: status.Info},                                    // "Сумма платежа для удержания УО": amount to be withheld by authorised operator; a sum, not yet a payment
	carrier.Row{Code: "41", Sub: "4", Status: status.Info, Detail: status.PaymentTransferred}, // "Сумма платежа удержана УО полностью": amount fully withheld by authorised operator
	carrier.Row{Code: "41", Sub: "5", Status: status.Info},                                    // "Сумма платежа рассчитана УО": amount calculated by authorised operator; a sum, not yet a payment
	carrier.Row{Code: "41", Sub: "6", Status: status.Info, Detail: status.PaymentTransferred}, // "Сумма платежа удержана ФТС полностью": amount fully withheld by customs service

	// 42 "Вторая неудачная попытка вручения": second unsuccessful delivery attempt.
	carrier.Row{Code: "42", Status: status.AttemptFailed},                                                 // any attribute not named below, and none; second attempt
	carrier.Row{Code: "42", Sub: "1", Status: status.AttemptFailed, Reason: status.RecipientAbsent},       // "Временное отсутствие адресата": addressee temporarily absent
	carrier.Row{Code: "42", Sub: "2", Status: status.AttemptFailed, Reason: status.RecipientRequest},      // "Доставка отложена по просьбе адресата": delivery postponed at addressee request
	carrier.Row{Code: "42", Sub: "3", Status: status.AttemptFailed, Reason: status.AddressProblem},        // "Неполный адрес": incomplete address
	carrier.Row{Code: "42", Sub: "4", Status: status.AttemptFailed, Reason: status.AddressProblem},        // "Неправильный/нечитаемый/неполный адрес": wrong, unreadable or incomplete address
	carrier.Row{Code: "42", Sub: "5", Status: status.AttemptFailed, Reason: status.RecipientMoved},        // "Адресат выбыл": addressee has left
	carrier.Row{Code: "42", Sub: "6", Status: status.AttemptFailed, Reason: status.Refused},               // "Адресат отказался от отправления": refused by addressee
	carrier.Row{Code: "42", Sub: "7", Status: status.AttemptFailed, Reason: status.ForceMajeure},          // "Форс-мажор/непредвиденные обстоятельства": force majeure
	carrier.Row{Code: "42", Sub: "8", Status: status.AttemptFailed},                                       // "Иная": other reason
	carrier.Row{Code: "42", Sub: "9", Status: status.AttemptFailed, Reason: status.RecipientRequest},      // "Адресат заберет отправление сам": addressee will collect
	carrier.Row{Code: "42", Sub: "10", Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, // "Адресат не доступен": addressee unavailable; "not available", where 12/10 says "not there"
	carrier.Row{Code: "42", Sub: "11", Status: status.AttemptFailed},                                      // "Неудачная доставка": delivery failed
	carrier.Row{Code: "42", Sub: "12", Status: status.AttemptFailed, Reason: status.Unclaimed},            // "Истек срок хранения в почтомате": locker storage period expired
	carrier.Row{Code: "42", Sub: "13", Status: status.AttemptFailed, Reason: status.SenderRequest},        // "По требованию отправителя": at sender request
	carrier.Row{Code: "42", Sub: "14", Status: status.AttemptFailed, Reason: status.Damaged},              // "Отправление повреждено и/или без вложения": item damaged and/or contents missing; as 12/14
	carrier.Row{Code: "42", Sub: "15", Status: status.AttemptFailed, Reason: status.PaymentDue},           // "В ожидании оплаты сбора": awaiting payment of a charge
	carrier.Row{Code: "42", Sub: "16", Status: status.AttemptFailed, Reason: status.RecipientMoved},       // "Адресат переехал": addressee moved
	carrier.Row{Code: "42", Sub: "17", Status: status.AttemptFailed},                                      // "У адресата есть абонентский ящик": addressee has a PO box; as 12/17
	carrier.Row{Code: "42", Sub: "18", Status: status.AttemptFailed},                                      // "Нет доставки на дом": no home delivery service; as 12/18
	carrier.Row{Code: "42", Sub: "19", Status: status.AttemptFailed, Reason: status.CustomsHold},          // "Не отвечает таможенным требованиям": customs requirements not met; as 12/19
	carrier.Row{Code: "42", Sub: "20", Status: status.AttemptFailed, Reason: status.DocumentsMissing},     // "Неполные/недостаточные/неверные документы": documents missing, insufficient or wrong; as 12/20
	carrier.Row{Code: "42", Sub: "21", Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, // "Невозможно связаться с клиентом": customer cannot be contacted
	carrier.Row{Code: "42", Sub: "22", Status: status.AttemptFailed, Reason: status.ForceMajeure},         // "Адресат бастует": addressee on strike
	carrier.Row{Code: "42", Sub: "23", Status: status.AttemptFailed, Reason: status.ProhibitedGoods},      // "Запрещенные вложения – отправление не доставлено": prohibited contents, not delivered
	carrier.Row{Code: "42", Sub: "24", Status: status.AttemptFailed, Reason: status.CustomsRejected},      // "Отказ в импорте – запрещенные вложения": import refused, prohibited contents
	carrier.Row{Code: "42", Sub: "25", Status: status.AttemptFailed, Reason: status.Missorted},            // "Засыл отправления": item missent
	carrier.Row{Code: "42", Sub: "26", Status: status.AttemptFailed, Reason: status.RecipientDeceased},    // "За смертью получателя": addressee deceased
	carrier.Row{Code: "42", Sub: "27", Status: status.AttemptFailed, Reason: status.Holiday},              // "Национальный праздник": national holiday
	carrier.Row{Code: "42", Sub: "28", Status: status.Exception, Reason: status.Lost},                     // "Утрата": loss; a loss is no attempt
	carrier.Row{Code: "42", Sub: "29", Status: status.AttemptFailed, Reason: status.RecipientRequest},     // "По распоряжению адресата": at addressee order
	carrier.Row{Code: "42", Sub: "30", Status: status.AttemptFailed, Reason: status.IdCheckFailed},        // "Несоответствие возраста получателя «18+»": recipient under 18; as 12/30

	// 43 "Вручение разрешено": handover allowed.
	carrier.Row{Code: "43", Status: status.Info}, // alone or with attribute 0

	// 44 "Отказ в приеме": acceptance refused.
	carrier.Row{Code: "44", Status: status.Exception},                                             // any attribute not named below, and none; not taken in; the sender can bring it again, so nothing has ended
	carrier.Row{Code: "44", Sub: "1", Status: status.Exception, Reason: status.Noncompliant},      // "Нарушение применения тарифов": tariff misapplied
	carrier.Row{Code: "44", Sub: "2", Status: status.Exception, Reason: status.SizeOrWeight},      // "Несоответствие фактической массы": weight mismatch
	carrier.Row{Code: "44", Sub: "3", Status: status.Exception, Reason: status.Noncompliant},      // "Несоответствие оформления": formatting mismatch
	carrier.Row{Code: "44", Sub: "4", Status: status.Exception, Reason: status.PackagingProblem},  // "Нечитаемый ШИ": identifier unreadable; the barcode
	carrier.Row{Code: "44", Sub: "5", Status: status.Exception, Reason: status.PackagingProblem},  // "Повреждение упаковки": packaging damaged
	carrier.Row{Code: "44", Sub: "6", Status: status.Exception, Reason: status.Noncompliant},      // "Нарушение подлинности ГЗПО": franking authenticity violated
	carrier.Row{Code: "44", Sub: "7", Status: status.Exception, Reason: status.DataError},         // "Штрих-код РПО был отсканирован ранее": barcode already scanned
	carrier.Row{Code: "44", Sub: "8", Status: status.Exception, Reason: status.AddressProblem},    // "Ошибка в адресе": address error
	carrier.Row{Code: "44", Sub: "9", Status: status.Exception, Reason: status.SizeOrWeight},      // "Превышение габаритов": oversized
	carrier.Row{Code: "44", Sub: "10", Status: status.Exception, Reason: status.DataError},        // "Некорректный индекс отправителя": sender postcode wrong
	carrier.Row{Code: "44", Sub: "11", Status: status.Exception, Reason: status.DocumentsMissing}, // "Некорректный ЗОО": return-address form wrong
	carrier.Row{Code: "44", Sub: "12", Status: status.Exception, Reason: status.SenderNotReady},   // "Отсутствует отправление": item absent
	carrier.Row{Code: "44", Sub: "13", Status: status.Exception, Reason: status.Noncompliant},     // "Несоответствие вложения": contents mismatch
	carrier.Row{Code: "44", Sub: "14", Status: status.Exception},                                  // "Возврат по условиям договора": return under contract
	carrier.Row{Code: "44", Sub: "15", Status: status.Exception, Reason: status.SenderRequest},    // "Распоряжение ЭТП": order of the trading platform; as 3/14

	// 45 "Отказ от отправки электронного уведомления получателем": addressee declined electronic notice.
	carrier.Row{Code: "45", Status: status.Info}, // alone or with attribute 0

	// 46 "Отмена присвоения идентификатора": identifier assignment cancelled.
	carrier.Row{Code: "46", Status: status.Cancelled, Detail: status.LabelVoided}, // alone or with attribute 0

	// 47 "Подтверждение возможности приема": acceptance capacity confirmed.
	carrier.Row{Code: "47", Status: status.Info}, // alone or with attribute 0

	// 48 "Частичное вручение": partial handover.
	carrier.Row{Code: "48", Status: status.Delivered, Detail: status.Partial}, // alone or with attribute 0; the rest is open

	// 49 "Отказ в продлении срока хранения": storage extension refused.
	carrier.Row{Code: "49", Status: status.Info},                                            // any attribute not named below, and none
	carrier.Row{Code: "49", Sub: "1", Status: status.Info},                                  // "Отправление уже вручено": item already handed over
	carrier.Row{Code: "49", Sub: "2", Status: status.Info},                                  // "Заявка на продление срока хранения получена повторно": duplicate extension request
	carrier.Row{Code: "49", Sub: "3", Status: status.Info},                                  // "Заявка на продление срока хранения подана позже, чем за 24 часа окончания нормативного срока хранения": request later than 24 h before expiry
	carrier.Row{Code: "49", Sub: "4", Status: status.Info},                                  // "Наличие дебиторской задолженности по корпоративному клиенту": corporate client debt
	carrier.Row{Code: "49", Sub: "5", Status: status.Info},                                  // "Наличие запрета со стороны Компании дистанционной торговли (интернет-магазина) на продление срока хранения": shop forbids extension
	carrier.Row{Code: "49", Sub: "6", Status: status.Info, Reason: status.PointUnavailable}, // "ПВЗ закрыт": pick-up point closed

	// 50 "Неудачная доставка в АПС": failed delivery to parcel locker.
	carrier.Row{Code: "50", Status: status.AttemptFailed},                                            // any attribute not named below, and none
	carrier.Row{Code: "50", Sub: "1", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "АПС отсутствует": locker missing
	carrier.Row{Code: "50", Sub: "2", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "АПС не работает": locker out of order
	carrier.Row{Code: "50", Sub: "3", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "К АПС нет доступа": no access to locker
	carrier.Row{Code: "50", Sub: "4", Status: status.InTransit, Reason: status.ProcessingDelay},      // "Курьер не успел": courier ran out of time; nobody came to the locker: a delay, no attempt
	carrier.Row{Code: "50", Sub: "5", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "Нет свободных ячеек в АПС": no free cells
	carrier.Row{Code: "50", Sub: "6", Status: status.AttemptFailed},                                  // "Курьер не смог совершить закладку": courier could not deposit
	carrier.Row{Code: "50", Sub: "7", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "Размер открывшейся ячейки меньше размера отправления": cell smaller than item; the cell that was chosen, not the size of the item
	carrier.Row{Code: "50", Sub: "8", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "Ячейка не открывается, сломана": cell does not open, broken

	// 51 "Неудачная доставка в ПВЗ": failed delivery to pick-up point.
	carrier.Row{Code: "51", Status: status.AttemptFailed},                                            // any attribute not named below, and none
	carrier.Row{Code: "51", Sub: "1", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "ПВЗ закрыт временно": pick-up point closed temporarily
	carrier.Row{Code: "51", Sub: "2", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "ПВЗ закрыт постоянно": pick-up point closed permanently
	carrier.Row{Code: "51", Sub: "3", Status: status.AttemptFailed, Reason: status.PointUnavailable}, // "Отказ ПВЗ в приеме": pick-up point refused
	carrier.Row{Code: "51", Sub: "4", Status: status.InTransit, Reason: status.ProcessingDelay},      // "Курьер не успел": courier ran out of time; as 50/4
	carrier.Row{Code: "51", Sub: "5", Status: status.Exception, Reason: status.Investigation},        // "Отправление отсутствует": item absent; as 8/65
	carrier.Row{Code: "51", Sub: "6", Status: status.AttemptFailed, Reason: status.Missorted},        // "Засыл": missent

	// 52 "Отказ в резервировании ячейки АПС": locker cell reservation refused.
	carrier.Row{Code: "52", Status: status.Info, Reason: status.PointUnavailable}, // alone or with attribute 0

	// 53 "Бронирование интервала доставки": delivery slot booked.
	carrier.Row{Code: "53", Status: status.Info, Detail: status.DeliveryScheduled},           // any attribute not named below, and none
	carrier.Row{Code: "53", Sub: "1", Status: status.Info, Detail: status.DeliveryScheduled}, // "Назначен интервал доставки при поступлении в место вручения": slot assigned on arrival at place of handover
	carrier.Row{Code: "53", Sub: "2", Status: status.Info, Detail: status.DeliveryScheduled}, // "Назначен интервал доставки при оформлении отправления интернет-магазином": slot assigned by shop at creation
	carrier.Row{Code: "53", Sub: "3", Status: status.Info, Detail: status.DeliveryScheduled}, // "Назначен интервал доставки адресатом": slot assigned by addressee

	// 54 "Изменение (перебронирование) интервала доставки": delivery slot changed.
	carrier.Row{Code: "54", Status: status.Info, Detail: status.DeliveryRescheduled},           // any attribute not named below, and none
	carrier.Row{Code: "54", Sub: "1", Status: status.Info, Detail: status.DeliveryRescheduled}, // "Перенос по согласованию с клиентом": rescheduled with customer
	carrier.Row{Code: "54", Sub: "2", Status: status.Info, Detail: status.DeliveryRescheduled}, // "Перенос по инициативе Почты России": rescheduled by the post

	// 55 "Отказ от бронирования интервала доставки": delivery slot booking declined.
	carrier.Row{Code: "55", Status: status.Info},                                            // any attribute not named below, and none
	carrier.Row{Code: "55", Sub: "1", Status: status.Info},                                  // "Возврат отправителю": return to sender; why the slot is void; the return is told by 3
	carrier.Row{Code: "55", Sub: "2", Status: status.Info, Reason: status.RecipientRequest}, // "Самостоятельный забор": customer will collect
	carrier.Row{Code: "55", Sub: "3", Status: status.Info},                                  // "Техническая причина": technical reason
	carrier.Row{Code: "55", Sub: "4", Status: status.Info, Reason: status.SenderNotReady},   // "Нарушен срок сдачи отправителем": sender hand-in deadline missed
	carrier.Row{Code: "55", Sub: "5", Status: status.Info, Reason: status.RecipientRequest}, // "Отмена заявки на доставку клиентом": delivery request cancelled by customer
	carrier.Row{Code: "55", Sub: "6", Status: status.Info, Reason: status.Delayed},          // "Отправление не прибыло в место вручения": item did not arrive at place of handover

	// 56 "Возврат в адресное ОПС": return to destination post office.
	carrier.Row{Code: "56", Status: status.InTransit, Detail: status.Redirected},           // any attribute not named below, and none
	carrier.Row{Code: "56", Sub: "1", Status: status.InTransit, Detail: status.Redirected}, // "Адресат оставил РПО в ячейке ААПС": addressee left the item in the locker cell; from the locker; the addressee may fetch it there

	// 57 "Отказ закладки в АПС": locker deposit refused.
	carrier.Row{Code: "57", Status: status.Info, Reason: status.PointUnavailable}, // alone or with attribute 0

	// 58 "Изменение способа вручения ММО": handover method changed (international item).
	carrier.Row{Code: "58", Status: status.Info, Detail: status.DataChanged}, // alone or with attribute 0

	// 59 "Регистрация внешнего идентификатора": external identifier registered.
	carrier.Row{Code: "59", Status: status.Registered}, // alone or with attribute 0

	// 60 "Неудачное изъятие из АПС": unsuccessful retrieval from parcel locker.
	carrier.Row{Code: "60", Status: status.Info},                                            // any attribute not named below, and none; the courier came to empty the locker
	carrier.Row{Code: "60", Sub: "1", Status: status.Info},                                  // "Ячейка АПС пуста": cell empty
	carrier.Row{Code: "60", Sub: "2", Status: status.Info, Reason: status.PointUnavailable}, // "Ячейка АПС не открылась": cell did not open
	carrier.Row{Code: "60", Sub: "3", Status: status.Info, Reason: status.PointUnavailable}, // "АПС не работает": locker out of order
	carrier.Row{Code: "60", Sub: "4", Status: status.Info, Reason: status.PointUnavailable}, // "К АПС нет доступа": no access to locker
	carrier.Row{Code: "60", Sub: "5", Status: status.Info, Reason: status.Damaged},          // "Дефектное отправление": item defective

	// 61 "Передано ведомственному перевозчику": handed to departmental carrier.
	carrier.Row{Code: "61", Status: status.InTransit, Detail: status.HandedToPartner}, // alone or with attribute 0

	// 62 "Возвращено клиенту": returned to client.
	carrier.Row{Code: "62", Status: status.Returned}, // alone or with attribute 0; the client is who posted it

	// 63 "НП оплачен": cash on delivery paid.
	carrier.Row{Code: "63", Status: status.Info, Detail: status.PaymentTransferred}, // alone or with attribute 0

	// 1027 "Недостача": shortage (item missing).
	carrier.Row{Code: "1027", Status: status.Exception, Reason: status.Investigation},           // any attribute not named below, and none; missed at a count; it may turn up: lost is 5/1 or 18
	carrier.Row{Code: "1027", Sub: "1", Status: status.Exception, Reason: status.Investigation}, // "Отсутствие в ёмкости": missing in container
	carrier.Row{Code: "1027", Sub: "2", Status: status.Exception, Reason: status.Investigation}, // "Отсутствие при инвентаризации": missing at stocktaking
	carrier.Row{Code: "1027", Sub: "3", Status: status.Exception, Reason: status.Investigation}, // "При приеме с транспортного средства": missing on receipt from vehicle
	carrier.Row{Code: "1027", Sub: "4", Status: status.Exception, Reason: status.Investigation}, // "Отсутствие в наличии в ОСП": missing at the facility

	// Events of a money order for cash on delivery. Their types are not those of the item's operations and
	// their list is not public: notes.
	carrier.Row{Code: order, Status: status.Info},
)
