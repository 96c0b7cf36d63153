package spsr

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// codes says what the codes of SPSR mean. The dictionary is the carrier's event list as two public
// clients keep it, the OpenCart module and the Bitrix module; its wording stands behind each row.
//
// Left out because they name nothing certain: the strings IN3CC (from a slot agreed to a refusal),
// IN3DL and INDLV (delivered, damaged or in part) without a number that says which; the numbers 118,
// 121, 148 and 151 to 174, which no published list explains.
var codes = carrier.MustTable(
	// The dictionary: EventStrCode and EventNumCode.
	carrier.Row{Code: "CLCCH", Sub: "1", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                                // "Отправление готово к вручению в офисе."
	carrier.Row{Code: "CLCCS", Sub: "2", Status: status.Info},                                                                                // "Оформлен самовывоз."; arranged is not ready; a note never moves the parcel
	carrier.Row{Code: "CLCLB", Sub: "3", Status: status.OutForDelivery},                                                                      // "Отправление выдано курьеру для доставки."
	carrier.Row{Code: "INGCL", Sub: "4", Status: status.Info, Detail: status.DeliveryScheduled},                                              // "Согласована доставка."
	carrier.Row{Code: "RIDLV", Sub: "5", Status: status.Returned},                                                                            // "Возвратное отправление доставлено отправителю."
	carrier.Row{Code: "IN3CC", Sub: "6", Status: status.Info, Detail: status.DeliveryRescheduled},                                            // "Изменена дата доставки на ."; the new day is a promise; who moved it is not said
	carrier.Row{Code: "IN3CC", Sub: "7", Status: status.Info, Detail: status.AppointmentPending},                                             // "Дата и время не согласованы при звонке получателю."; the call was answered, so nobody is unreachable
	carrier.Row{Code: "IN3CC", Sub: "8", Status: status.AvailableForPickup},                                                                  // "Согласован самовывоз. Готово для самовывоза."; where it waits is not said
	carrier.Row{Code: "IN3CC", Sub: "9", Status: status.Exception, Reason: status.Refused},                                                   // "Отказ от отправления при звонке получателю."; said on the telephone: nothing was tried at the door
	carrier.Row{Code: "IN3CC", Sub: "10", Status: status.Info, Detail: status.AppointmentPending},                                            // "Дата и время не согласованы при звонке получателю."; as 7
	carrier.Row{Code: "IN3CC", Sub: "11", Status: status.Exception},                                                                          // "Проблема по отправлению."; which problem is not said
	carrier.Row{Code: "IN3CI", Sub: "12", Status: status.InTransit, Detail: status.CustomsPresented},                                         // "Отправление прибыло в зону таможенного оформления."
	carrier.Row{Code: "IN3CO", Sub: "13", Status: status.InTransit, Detail: status.CustomsCleared},                                           // "Отправление прошло таможенное оформление."
	carrier.Row{Code: "IN3DC", Sub: "14", Status: status.OutForDelivery},                                                                     // "Отправление выдано курьеру для доставки."
	carrier.Row{Code: "IN3DL", Sub: "15", Status: status.Delivered},                                                                          // "Доставлено."
	carrier.Row{Code: "IN3DL", Sub: "16", Status: status.Delivered, Reason: status.Damaged},                                                  // "Доставлено с повреждениями."
	carrier.Row{Code: "IN3DL", Sub: "17", Status: status.Delivered, Detail: status.Partial},                                                  // "Частичная доставка."
	carrier.Row{Code: "IN3ND", Sub: "18", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено."
	carrier.Row{Code: "IN3ND", Sub: "19", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // "Отправление не доставлено. Неправильный адрес."
	carrier.Row{Code: "IN3ND", Sub: "20", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                       // "Отправление не доставлено. Офис получателя закрыт."
	carrier.Row{Code: "IN3ND", Sub: "21", Status: status.AttemptFailed, Reason: status.RecipientMoved},                                       // "Отправление не доставлено. Получатель переехал."
	carrier.Row{Code: "IN3ND", Sub: "22", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                      // "Отправление не доставлено. Получателя нет дома/в офисе."
	carrier.Row{Code: "IN3ND", Sub: "23", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления."; refused at the door: a delivery was tried
	carrier.Row{Code: "IN3PE", Sub: "24", Status: status.Exception},                                                                          // "Проблема по отправлению."; which problem is not said
	carrier.Row{Code: "IN3PL", Sub: "25", Status: status.Exception, Reason: status.Lost},                                                     // "Посылка утеряна."
	carrier.Row{Code: "IN3RB", Sub: "26", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                               // "Отправление прибыло в офис пункта назначения."
	carrier.Row{Code: "IN3RD", Sub: "27", Status: status.Returned},                                                                           // "Возврат доставлен отправителю."; a public client calls it handed over, which the recipient never saw
	carrier.Row{Code: "IN3RE", Sub: "28", Status: status.Returning, Detail: status.ReturnPrepared},                                           // "Оформлен возврат отправителю."
	carrier.Row{Code: "IN3SC", Sub: "29", Status: status.InTransit, Detail: status.HandedToPartner},                                          // "Передано для доставки контрагенту."
	carrier.Row{Code: "IN3SI", Sub: "30", Status: status.InTransit, Detail: status.ArrivedFacility},                                          // "Отправление поступило на главный сортировочный центр."
	carrier.Row{Code: "INAPT", Sub: "31", Status: status.AvailableForPickup, Detail: status.AtLocker},                                        // "Отправление находится в постамате."
	carrier.Row{Code: "INBAD", Sub: "32", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INCHI", Sub: "33", Status: status.InTransit, Detail: status.CustomsPresented},                                         // "Отправление прибыло в зону таможенной очистки."
	carrier.Row{Code: "INCHO", Sub: "34", Status: status.InTransit},                                                                          // "Отправление передано в офис SPSR."; out of the customs hall (INCHI is in); that customs released it is 39
	carrier.Row{Code: "INDDA", Sub: "35", Status: status.Info, Detail: status.DeliveryScheduled},                                             // "Согласована доставка."
	carrier.Row{Code: "INDEN", Sub: "36", Status: status.Exception, Reason: status.Refused},                                                  // "Отказ получателя от отправления."; no try at the door is told
	carrier.Row{Code: "INDLV", Sub: "37", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INRCE", Sub: "38", Status: status.Exception, Reason: status.Unclaimed},                                                // "Срок хранения истёк."; a return usually follows, but none is opened yet
	carrier.Row{Code: "INREL", Sub: "39", Status: status.InTransit, Detail: status.CustomsCleared},                                           // "Отправление прошло таможенную очистку."
	carrier.Row{Code: "LDCRE", Sub: "40", Status: status.InTransit},                                                                          // "Отправление в процессе доставки в постамат."; a run sheet is made (LD); that it is on the vehicle is not said
	carrier.Row{Code: "PM2PP", Sub: "41", Status: status.InTransit, Detail: status.DepartedFacility},                                         // "Отправление покинуло офис SPSR."
	carrier.Row{Code: "PMAWH", Sub: "42", Status: status.InTransit, Detail: status.ArrivedFacility},                                          // "Отправление прибыло в экспортный транзитный терминал."
	carrier.Row{Code: "PMCLR", Sub: "43", Status: status.InTransit, Detail: status.CustomsCleared},                                           // "Экпортное таможенное оформление завершено."; the spelling is the carrier's
	carrier.Row{Code: "PMEMS", Sub: "44", Status: status.InTransit, Detail: status.HandedToPartner},                                          // "Передано для доставки третьей стороне."
	carrier.Row{Code: "PMFDT", Sub: "45", Status: status.InTransit, Detail: status.DepartedOriginCountry},                                    // "Отправление выслано в Россию."; follows export customs and the flight booking
	carrier.Row{Code: "PMFSH", Sub: "46", Status: status.InTransit, Detail: status.Processing},                                               // "Отправление забронировано на вылет."; in the terminal, booked on a flight that has not left
	carrier.Row{Code: "PMLWH", Sub: "47", Status: status.InTransit, Detail: status.CustomsProcessing},                                        // "Отправление проходит экспортное таможенное оформление."
	carrier.Row{Code: "PMPDU", Sub: "48", Status: status.Accepted, Detail: status.PickedUp},                                                  // "Отправление покинуло склад отправителя."
	carrier.Row{Code: "PMRDC", Sub: "49", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                               // "Отправление прибыло в офис SPSR пункта назначения."
	carrier.Row{Code: "PMWGT", Sub: "50", Status: status.Accepted},                                                                           // "Отправление поступило в офис SPSR."; weighed at intake (WGT)
	carrier.Row{Code: "PPOPN", Sub: "51", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                          // "Отправление готово к доставке."; ready for the courier, not for the recipient
	carrier.Row{Code: "RICRE", Sub: "52", Status: status.Returning, Detail: status.ReturnPrepared},                                           // "Оформлен возврат отправления."
	carrier.Row{Code: "ININF", Sub: "53", Status: status.Info, Detail: status.DataChanged},                                                   // "Изменен адрес доставки."
	carrier.Row{Code: "IN2MN", Sub: "54", Status: status.Registered, Detail: status.LabelCreated},                                            // "Получена информация об отправлении."
	carrier.Row{Code: "INDLV", Sub: "55", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "56", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "57", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "58", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "59", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "60", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "61", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "62", Status: status.Delivered, Detail: status.Partial, Reason: status.Incomplete},                       // "Отправление доставлено. Неполное количество мест многоместного отправления"
	carrier.Row{Code: "INBAD", Sub: "63", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "64", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "65", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                     // "Отправление не доставлено. По адресу получатель не найден"
	carrier.Row{Code: "INBAD", Sub: "66", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "67", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "68", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Доставка без созвона невозможна"; a call must come first; that nobody answered is not said
	carrier.Row{Code: "INBAD", Sub: "69", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // "Отправление не доставлено. Доставка без указания ФИО получателя невозможна"; the name is missing from the address
	carrier.Row{Code: "INBAD", Sub: "70", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // "Отправление не доставлено. Юридический адрес"; a registered office where nobody receives
	carrier.Row{Code: "INBAD", Sub: "71", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                       // "Отправление не доставлено. Закрыто в стандартное рабочее время"
	carrier.Row{Code: "INBAD", Sub: "72", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "73", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "74", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // "Отправление не доставлено. По инициативе получателя изменена дата доставки"
	carrier.Row{Code: "INBAD", Sub: "75", Status: status.AttemptFailed, Reason: status.RecipientRequest},                                     // "Отправление не доставлено. По инициативе получателя изменен адрес доставки"; sent on to the new address is not said yet
	carrier.Row{Code: "INBAD", Sub: "76", Status: status.AttemptFailed, Reason: status.RecipientRequest},                                     // "Отправление не доставлено. Получатель заберет отправление самостоятельно в офисе СПСР"; will be collected; ready at the office is event 1
	carrier.Row{Code: "INBAD", Sub: "77", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // "Отправление не доставлено. Получатель отказался заполнить ЛИП"; ЛИП is a form about the recipient; a paper to be signed was not to be had
	carrier.Row{Code: "INBAD", Sub: "78", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "79", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "80", Status: status.AttemptFailed, Reason: status.NoAccess},                                             // "Отправление не доставлено. Вход в здание получателя невозможен"
	carrier.Row{Code: "INBAD", Sub: "81", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "82", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // "Отправление не доставлено. Получатель не может подтвердить свою личность"
	carrier.Row{Code: "INBAD", Sub: "83", Status: status.AttemptFailed, Reason: status.PaymentDue},                                           // "Отправление не доставлено. Получатель не готов к оплате"
	carrier.Row{Code: "INBAD", Sub: "84", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "85", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "86", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "87", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления (неполное содержимое)"; the refusal decides what happens next, not its cause
	carrier.Row{Code: "INBAD", Sub: "88", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления"
	carrier.Row{Code: "INBAD", Sub: "89", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления (не требуется)"
	carrier.Row{Code: "INBAD", Sub: "90", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления"
	carrier.Row{Code: "INBAD", Sub: "91", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления (бракованный товар)"
	carrier.Row{Code: "INDLV", Sub: "92", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INDLV", Sub: "93", Status: status.Delivered},                                                                          // "Отправление доставлено."
	carrier.Row{Code: "INBAD", Sub: "94", Status: status.AttemptFailed, Reason: status.Refused},                                              // "Отправление не доставлено. Отказ от отправления (не подошел товар)"
	carrier.Row{Code: "INBAD", Sub: "95", Status: status.AttemptFailed, Reason: status.DocumentsMissing},                                     // "Отправление не доставлено. Не готовы возвратные документы"
	carrier.Row{Code: "INBAD", Sub: "96", Status: status.AttemptFailed},                                                                      // "Отправление не доставлено. Отправление не доставлено"
	carrier.Row{Code: "INBAD", Sub: "97", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // "Отправление не доставлено. Расходятся данные в документах и паспорте"
	carrier.Row{Code: "INBAD", Sub: "98", Status: status.AttemptFailed, Reason: status.DocumentsMissing},                                     // "Отправление не доставлено. Отсутствие документов"; whose papers is not said
	carrier.Row{Code: "INBAD", Sub: "99", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // "Отправление не доставлено. Неидентичная подпись получателя"
	carrier.Row{Code: "INDLV", Sub: "100", Status: status.Delivered, Detail: status.Partial},                                                 // "Отправление доставлено. Доставлена часть товара в отправлении"; the rest was not wanted: nothing is missing
	carrier.Row{Code: "INBAD", Sub: "101", Status: status.AttemptFailed, Reason: status.PointUnavailable},                                    // "Отправление не доставлено. В постамате нет места"
	carrier.Row{Code: "INBAD", Sub: "102", Status: status.AttemptFailed, Reason: status.SizeOrWeight},                                        // "Отправление не доставлено. Не поместилось в постамат"
	carrier.Row{Code: "INBAD", Sub: "103", Status: status.AttemptFailed, Reason: status.PointUnavailable},                                    // "Отправление не доставлено. Постамат не работает"
	carrier.Row{Code: "INBAD", Sub: "104", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                       // "Отправление не доставлено. Отказ получателя от фото/подписания документов"; a signature that is required could not be had
	carrier.Row{Code: "PLPST", Sub: "105", Status: status.Info},                                                                              // "Планируемая отправка."; a plan: its date is a promise
	carrier.Row{Code: "PPOUT1", Sub: "106", Status: status.InTransit, Detail: status.DepartedFacility},                                       // "Отправление покинуло офис SPSR."
	carrier.Row{Code: "CLCTR1", Sub: "107", Status: status.InTransit, Detail: status.ArrivedFacility},                                        // "Отправление прибыло в транзитный пункт."
	carrier.Row{Code: "PPOUT2", Sub: "108", Status: status.InTransit, Detail: status.DepartedFacility},                                       // "Отправление покинуло транзитный пункт."
	carrier.Row{Code: "CLCTR2", Sub: "109", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                        // "Отправление готово к доставке."; not a transit point, whatever the string says
	carrier.Row{Code: "CLCSV", Sub: "110", Status: status.Info},                                                                              // "Оформлен самовывоз."; as 2
	carrier.Row{Code: "CLCDD", Sub: "111", Status: status.Info, Detail: status.DeliveryScheduled},                                            // "Согласована доставка."
	carrier.Row{Code: "CLCDR", Sub: "112", Status: status.Delivered},                                                                         // "Отправление доставлено."
	carrier.Row{Code: "CLCRI", Sub: "113", Status: status.Returning, Detail: status.ReturnPrepared},                                          // "Оформлен возврат отправления."
	carrier.Row{Code: "CLCRD", Sub: "114", Status: status.Returned},                                                                          // "Возвратное отправление доставлено отправителю."
	carrier.Row{Code: "MBDON", Sub: "115", Status: status.Info, Detail: status.PaymentTransferred},                                           // "Денежные средства переведены на счет клиента."; comes after the delivery and must not reopen it
	carrier.Row{Code: "INDSS", Sub: "116", Status: status.Delivered},                                                                         // "Отправление доставлено."
	carrier.Row{Code: "INLST", Sub: "117", Status: status.Exception, Reason: status.Lost},                                                    // "Отправление утрачено."
	carrier.Row{Code: "INGCA", Sub: "119", Status: status.Info, Detail: status.DataChanged},                                                  // "Изменение адреса доставки ."
	carrier.Row{Code: "INATC", Sub: "120", Status: status.Info, Detail: status.AppointmentPending},                                           // "Ожидание согласования даты и времени."
	carrier.Row{Code: "PM2LD", Sub: "122", Status: status.OutForDelivery},                                                                    // "Отправление выдано курьеру для доставки."
	carrier.Row{Code: "INACR", Sub: "123", Status: status.Info, Detail: status.AppointmentPending},                                           // "Ожидание согласования даты и времени."
	carrier.Row{Code: "INACR", Sub: "124", Status: status.Info, Reason: status.AddressProblem},                                               // "Прозвон получателя: Проблема - контактный телефон не принадлежит получателю."; the telephone number is wrong
	carrier.Row{Code: "INACR", Sub: "125", Status: status.Info, Detail: status.AppointmentPending},                                           // "Ожидание согласования даты и времени."
	carrier.Row{Code: "INACR", Sub: "126", Status: status.Info, Reason: status.RecipientUnreachable},                                         // "Прозвон получателя: Неудачная попытка связаться с получателем."
	carrier.Row{Code: "INACR", Sub: "127", Status: status.Info, Reason: status.RecipientUnreachable},                                         // "Прозвон получателя: Не доступен/выключен/заблокирован."
	carrier.Row{Code: "INACR", Sub: "128", Status: status.Info, Reason: status.RecipientUnreachable},                                         // "Прозвон получателя: Не отвечает на телефонный звонок."
	carrier.Row{Code: "INACR", Sub: "129", Status: status.Info, Reason: status.RecipientUnreachable},                                         // "Прозвон получателя: Неудачная попытка связаться с получателем."
	carrier.Row{Code: "INACR", Sub: "130", Status: status.Info, Reason: status.AddressProblem},                                               // "Прозвон получателя: Проблема - телефонный номер не существует."; the telephone number is wrong
	carrier.Row{Code: "INACR", Sub: "131", Status: status.Info, Reason: status.RecipientUnreachable},                                         // "Прозвон получателя: Занято."
	carrier.Row{Code: "INACR", Sub: "132", Status: status.Info, Detail: status.NotificationSent},                                             // "Прозвон получателя: Проблема - направлен запрос отправителю."; the problem is not named
	carrier.Row{Code: "INRCR", Sub: "133", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Качество, брак товара."
	carrier.Row{Code: "INRCR", Sub: "134", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Не подошёл товар."
	carrier.Row{Code: "INRCR", Sub: "135", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Неполная комплектация заказа."
	carrier.Row{Code: "INRCR", Sub: "136", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Нет необходимости в заказе."
	carrier.Row{Code: "INRCR", Sub: "137", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Не устраивают условия доставки."
	carrier.Row{Code: "INRCR", Sub: "138", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Долгое ожидание заказа."
	carrier.Row{Code: "INRCR", Sub: "139", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Не доступны дополнительные сервисы."
	carrier.Row{Code: "INRCR", Sub: "140", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Нечем оплатить заказ."
	carrier.Row{Code: "INRCR", Sub: "141", Status: status.Exception, Reason: status.SenderRequest},                                           // "Отказ от отправления. По запросу отправителя."; the sender had it stopped
	carrier.Row{Code: "INRCR", Sub: "142", Status: status.Exception, Reason: status.Refused},                                                 // "Отказ от отправления. Ошибочное оформление заказа."
	carrier.Row{Code: "INBAD", Sub: "143", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                     // "Отправление не доставлено. Получателя нет дома"
	carrier.Row{Code: "INBAD", Sub: "144", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                     // "Отправление не доставлено. Получателя нет в офисе"
	carrier.Row{Code: "INBAD", Sub: "145", Status: status.AttemptFailed, Reason: status.SenderRequest},                                       // "Отправление не доставлено. По запросу отправителя"
	carrier.Row{Code: "INBAD", Sub: "146", Status: status.AttemptFailed, Reason: status.AddressProblem},                                      // "Отправление не доставлено. Неправильный адрес"
	carrier.Row{Code: "INBAD", Sub: "147", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                    // "Отправление не доставлено. Сотрудник получателя не работает в компании"
	carrier.Row{Code: "INBAD", Sub: "149", Status: status.AttemptFailed, Reason: status.Incomplete},                                          // "Отправление не доставлено. Неполное количество мест многоместного отправления"; receipt 60 is a partial delivery under INDLV; the string code decides
	carrier.Row{Code: "INBAD", Sub: "150", Status: status.Delivered, Detail: status.Partial},                                                 // "Отправление не доставлено. Доставлена часть товара в отправлении"; the string says not delivered, the words that part was; not final either way
	carrier.Row{Code: "INJNK", Sub: "175", Status: status.Exception, Reason: status.Destroyed},                                               // "Отправление утилизировано."

	// Without a number the receipt code (DeliveryNumCode) tells: the same receipt means a delivery under
	// INDLV and a failed one under INBAD.
	carrier.Row{Code: "INBAD", Sub: "/60", Status: status.AttemptFailed, Reason: status.Incomplete},                                           // as 149
	carrier.Row{Code: "INBAD", Sub: "/62", Status: status.AttemptFailed},                                                                      // as 63
	carrier.Row{Code: "INBAD", Sub: "/63", Status: status.AttemptFailed},                                                                      // as 64
	carrier.Row{Code: "INBAD", Sub: "/64", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                     // as 65
	carrier.Row{Code: "INBAD", Sub: "/65", Status: status.AttemptFailed},                                                                      // as 66
	carrier.Row{Code: "INBAD", Sub: "/67", Status: status.AttemptFailed},                                                                      // as 67
	carrier.Row{Code: "INBAD", Sub: "/68", Status: status.AttemptFailed},                                                                      // as 68
	carrier.Row{Code: "INBAD", Sub: "/69", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // as 69
	carrier.Row{Code: "INBAD", Sub: "/70", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // as 70
	carrier.Row{Code: "INBAD", Sub: "/74", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                       // as 71
	carrier.Row{Code: "INBAD", Sub: "/75", Status: status.AttemptFailed},                                                                      // as 72
	carrier.Row{Code: "INBAD", Sub: "/83", Status: status.AttemptFailed},                                                                      // as 73
	carrier.Row{Code: "INBAD", Sub: "/84", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // as 74
	carrier.Row{Code: "INBAD", Sub: "/85", Status: status.AttemptFailed, Reason: status.RecipientRequest},                                     // as 75
	carrier.Row{Code: "INBAD", Sub: "/86", Status: status.AttemptFailed, Reason: status.RecipientRequest},                                     // as 76
	carrier.Row{Code: "INBAD", Sub: "/87", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // as 77
	carrier.Row{Code: "INBAD", Sub: "/88", Status: status.AttemptFailed},                                                                      // as 78
	carrier.Row{Code: "INBAD", Sub: "/89", Status: status.AttemptFailed},                                                                      // as 79
	carrier.Row{Code: "INBAD", Sub: "/90", Status: status.AttemptFailed, Reason: status.NoAccess},                                             // as 80
	carrier.Row{Code: "INBAD", Sub: "/92", Status: status.AttemptFailed},                                                                      // as 81
	carrier.Row{Code: "INBAD", Sub: "/93", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                        // as 82
	carrier.Row{Code: "INBAD", Sub: "/94", Status: status.AttemptFailed, Reason: status.PaymentDue},                                           // as 83
	carrier.Row{Code: "INBAD", Sub: "/95", Status: status.AttemptFailed},                                                                      // as 84
	carrier.Row{Code: "INBAD", Sub: "/96", Status: status.AttemptFailed},                                                                      // as 85
	carrier.Row{Code: "INBAD", Sub: "/98", Status: status.AttemptFailed},                                                                      // as 86
	carrier.Row{Code: "INBAD", Sub: "/102", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 87
	carrier.Row{Code: "INBAD", Sub: "/103", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 88
	carrier.Row{Code: "INBAD", Sub: "/105", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 89
	carrier.Row{Code: "INBAD", Sub: "/107", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 90
	carrier.Row{Code: "INBAD", Sub: "/109", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 91
	carrier.Row{Code: "INBAD", Sub: "/114", Status: status.AttemptFailed, Reason: status.Refused},                                             // as 94
	carrier.Row{Code: "INBAD", Sub: "/115", Status: status.AttemptFailed, Reason: status.DocumentsMissing},                                    // as 95
	carrier.Row{Code: "INBAD", Sub: "/116", Status: status.AttemptFailed},                                                                     // as 96
	carrier.Row{Code: "INBAD", Sub: "/117", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                       // as 97
	carrier.Row{Code: "INBAD", Sub: "/118", Status: status.AttemptFailed, Reason: status.DocumentsMissing},                                    // as 98
	carrier.Row{Code: "INBAD", Sub: "/119", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                       // as 99
	carrier.Row{Code: "INBAD", Sub: "/120", Status: status.Delivered, Detail: status.Partial},                                                 // as 150
	carrier.Row{Code: "INBAD", Sub: "/121", Status: status.AttemptFailed, Reason: status.PointUnavailable},                                    // as 101
	carrier.Row{Code: "INBAD", Sub: "/122", Status: status.AttemptFailed, Reason: status.SizeOrWeight},                                        // as 102
	carrier.Row{Code: "INBAD", Sub: "/123", Status: status.AttemptFailed, Reason: status.PointUnavailable},                                    // as 103
	carrier.Row{Code: "INBAD", Sub: "/125", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                       // as 104
	carrier.Row{Code: "INBAD", Sub: "/127", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                     // as 143
	carrier.Row{Code: "INBAD", Sub: "/128", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                     // as 144
	carrier.Row{Code: "INBAD", Sub: "/129", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                    // as 147
	carrier.Row{Code: "INBAD", Sub: "/130", Status: status.AttemptFailed, Reason: status.SenderRequest},                                       // as 145
	carrier.Row{Code: "INBAD", Sub: "/134", Status: status.AttemptFailed, Reason: status.AddressProblem},                                      // as 146
	carrier.Row{Code: "INDLV", Sub: "/50", Status: status.Delivered},                                                                          // as 55
	carrier.Row{Code: "INDLV", Sub: "/51", Status: status.Delivered},                                                                          // as 56
	carrier.Row{Code: "INDLV", Sub: "/53", Status: status.Delivered},                                                                          // as 57
	carrier.Row{Code: "INDLV", Sub: "/54", Status: status.Delivered},                                                                          // as 58
	carrier.Row{Code: "INDLV", Sub: "/55", Status: status.Delivered},                                                                          // as 59
	carrier.Row{Code: "INDLV", Sub: "/56", Status: status.Delivered},                                                                          // as 60
	carrier.Row{Code: "INDLV", Sub: "/59", Status: status.Delivered},                                                                          // as 61
	carrier.Row{Code: "INDLV", Sub: "/60", Status: status.Delivered, Detail: status.Partial, Reason: status.Incomplete},                       // as 62
	carrier.Row{Code: "INDLV", Sub: "/111", Status: status.Delivered},                                                                         // as 92
	carrier.Row{Code: "INDLV", Sub: "/112", Status: status.Delivered},                                                                         // as 93
	carrier.Row{Code: "INDLV", Sub: "/120", Status: status.Delivered, Detail: status.Partial},                                                 // as 100

	// With a number that no list explains, or with none: the string alone, where it has one meaning.
	carrier.Row{Code: "CLCCH", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, // as 1
	carrier.Row{Code: "CLCCS", Status: status.Info},                                                 // as 2
	carrier.Row{Code: "CLCDD", Status: status.Info, Detail: status.DeliveryScheduled},               // as 111
	carrier.Row{Code: "CLCDR", Status: status.Delivered},                                            // as 112
	carrier.Row{Code: "CLCLB", Status: status.OutForDelivery},                                       // as 3
	carrier.Row{Code: "CLCND", Status: status.AttemptFailed},                                        // not delivered; only the public shape has it
	carrier.Row{Code: "CLCRD", Status: status.Returned},                                             // as 114
	carrier.Row{Code: "CLCRI", Status: status.Returning, Detail: status.ReturnPrepared},             // as 113
	carrier.Row{Code: "CLCSV", Status: status.Info},                                                 // as 110
	carrier.Row{Code: "CLCTR", Status: status.InTransit, Detail: status.ArrivedFacility},            // 107 and 109 differ; the weaker: it reached a point on the way
	carrier.Row{Code: "CLCTR1", Status: status.InTransit, Detail: status.ArrivedFacility},           // as 107
	carrier.Row{Code: "CLCTR2", Status: status.InTransit, Detail: status.AtDeliveryDepot},           // as 109
	carrier.Row{Code: "IN2MN", Status: status.Registered, Detail: status.LabelCreated},              // as 54
	carrier.Row{Code: "IN3CI", Status: status.InTransit, Detail: status.CustomsPresented},           // as 12
	carrier.Row{Code: "IN3CO", Status: status.InTransit, Detail: status.CustomsCleared},             // as 13
	carrier.Row{Code: "IN3DC", Status: status.OutForDelivery},                                       // as 14
	carrier.Row{Code: "IN3ND", Status: status.AttemptFailed},                                        // not delivered, for many causes
	carrier.Row{Code: "IN3PE", Status: status.Exception},                                            // as 24
	carrier.Row{Code: "IN3PL", Status: status.Exception, Reason: status.Lost},                       // as 25
	carrier.Row{Code: "IN3RB", Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, // as 26
	carrier.Row{Code: "IN3RD", Status: status.Returned},                                             // as 27
	carrier.Row{Code: "IN3RE", Status: status.Returning, Detail: status.ReturnPrepared},             // as 28
	carrier.Row{Code: "IN3SC", Status: status.InTransit, Detail: status.HandedToPartner},            // as 29
	carrier.Row{Code: "IN3SI", Status: status.InTransit, Detail: status.ArrivedFacility},            // as 30
	carrier.Row{Code: "INACR", Status: status.Info},                                                 // calls and their outcomes: notes all
	carrier.Row{Code: "INAPT", Status: status.AvailableForPickup, Detail: status.AtLocker},          // as 31
	carrier.Row{Code: "INATC", Status: status.Info, Detail: status.AppointmentPending},              // as 120
	carrier.Row{Code: "INBAD", Status: status.AttemptFailed},                                        // not delivered, for many causes; of 150 the weaker half
	carrier.Row{Code: "INCHI", Status: status.InTransit, Detail: status.CustomsPresented},           // as 33
	carrier.Row{Code: "INCHO", Status: status.InTransit},                                            // as 34
	carrier.Row{Code: "INDDA", Status: status.Info, Detail: status.DeliveryScheduled},               // as 35
	carrier.Row{Code: "INDEN", Status: status.Exception, Reason: status.Refused},                    // as 36
	carrier.Row{Code: "INDSS", Status: status.Delivered},                                            // as 116
	carrier.Row{Code: "INGCA", Status: status.Info, Detail: status.DataChanged},                     // as 119
	carrier.Row{Code: "INGCL", Status: status.Info, Detail: status.DeliveryScheduled},               // as 4
	carrier.Row{Code: "ININF", Status: status.Info, Detail: status.DataChanged},                     // as 53
	carrier.Row{Code: "INJNK", Status: status.Exception, Reason: status.Destroyed},                  // as 175
	carrier.Row{Code: "INLST", Status: status.Exception, Reason: status.Lost},                       // as 117
	carrier.Row{Code: "INRCE", Status: status.Exception, Reason: status.Unclaimed},                  // as 38
	carrier.Row{Code: "INRCR", Status: status.Exception, Reason: status.Refused},                    // refused, for many causes
	carrier.Row{Code: "INREL", Status: status.InTransit, Detail: status.CustomsCleared},             // as 39
	carrier.Row{Code: "LDCRE", Status: status.InTransit},                                            // as 40
	carrier.Row{Code: "MBDON", Status: status.Info, Detail: status.PaymentTransferred},              // as 115
	carrier.Row{Code: "PLPST", Status: status.Info},                                                 // as 105
	carrier.Row{Code: "PM2LD", Status: status.OutForDelivery},                                       // as 122
	carrier.Row{Code: "PM2PP", Status: status.InTransit, Detail: status.DepartedFacility},           // as 41
	carrier.Row{Code: "PMAWH", Status: status.InTransit, Detail: status.ArrivedFacility},            // as 42
	carrier.Row{Code: "PMCLR", Status: status.InTransit, Detail: status.CustomsCleared},             // as 43
	carrier.Row{Code: "PMEMS", Status: status.InTransit, Detail: status.HandedToPartner},            // as 44
	carrier.Row{Code: "PMFDT", Status: status.InTransit, Detail: status.DepartedOriginCountry},      // as 45
	carrier.Row{Code: "PMFSH", Status: status.InTransit, Detail: status.Processing},                 // as 46
	carrier.Row{Code: "PMLWH", Status: status.InTransit, Detail: status.CustomsProcessing},          // as 47
	carrier.Row{Code: "PMPDU", Status: status.Accepted, Detail: status.PickedUp},                    // as 48
	carrier.Row{Code: "PMRDC", Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, // as 49
	carrier.Row{Code: "PMWGT", Status: status.Accepted},                                             // as 50
	carrier.Row{Code: "PPOPN", Status: status.InTransit, Detail: status.AtDeliveryDepot},            // as 51
	carrier.Row{Code: "PPOUT", Status: status.InTransit, Detail: status.DepartedFacility},           // 106 and 108 without their digit
	carrier.Row{Code: "PPOUT1", Status: status.InTransit, Detail: status.DepartedFacility},          // as 106
	carrier.Row{Code: "PPOUT2", Status: status.InTransit, Detail: status.DepartedFacility},          // as 108
	carrier.Row{Code: "RICRE", Status: status.Returning, Detail: status.ReturnPrepared},             // as 52
	carrier.Row{Code: "RIDLV", Status: status.Returned},                                             // as 5

	// The public 1.0 and 1.1 shape has a numbering of its own. Of the pairs only the first two are
	// certain; the others are paired by their place in a client's list, and their strings decide.
	carrier.Row{Code: "CLCDR", Sub: "v1:11100", Status: status.Delivered},                                            // delivered
	carrier.Row{Code: "CLCND", Sub: "v1:10800", Status: status.AttemptFailed},                                        // not delivered
	carrier.Row{Code: "CLCTR", Sub: "v1:10100", Status: status.InTransit, Detail: status.ArrivedFacility},            // arrived at a transit point
	carrier.Row{Code: "PMRDC", Sub: "v1:11", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},    // arrived at the destination; 11 is a problem in 1.3
	carrier.Row{Code: "CLCDD", Sub: "v1:10400", Status: status.Info, Detail: status.DeliveryScheduled},               // delivery agreed
	carrier.Row{Code: "CLCCS", Sub: "v1:10600", Status: status.Info},                                                 // self-pickup arranged
	carrier.Row{Code: "CLCCH", Sub: "v1:10201", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, // ready at the office
	carrier.Row{Code: "CLCLB", Sub: "v1:10301", Status: status.OutForDelivery},                                       // issued to courier

	// Milestones of the documents without codes, by the name of their element or attribute.
	carrier.Row{Code: "RealPost", Status: status.InTransit, Detail: status.DepartedFacility}, // actual dispatch
	carrier.Row{Code: "RecvPoint", Status: status.InTransit, Detail: status.ArrivedFacility}, // arrived in a city; whether the last one is not said
	carrier.Row{Code: "Delivery", Status: status.Delivered},                                  // handed over: it names the day or the person
	carrier.Row{Code: "Delivery", Sub: "DT", Status: status.Info},                            // neither day nor person: that it was handed over is not said
	carrier.Row{Code: "Undelivery", Status: status.AttemptFailed},                            // its reason is free text
	carrier.Row{Code: "Receipt_Date", Status: status.Info},                                   // received by the carrier or from it: not said
	carrier.Row{Code: "DeliveryDT", Status: status.Info},                                     // without CurState: delivered or tried, not said
)
