package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// boxberryCodes are the status names of Boxberry, old and new: it has no other codes.
var boxberryCodes = []carrier.Row{
	{Code: "Загружен реестр ИМ", Status: status.Registered},                                                             // order list loaded by the shop; no parcel
	{Code: "Заказ создан в личном кабинете", Status: status.Registered},                                                 // order made in the account
	{Code: "В обработке", Status: status.Registered},                                                                    // being processed (order data)
	{Code: "Ошибка выгрузки", Status: status.Exception, Reason: status.DataError},                                       // upload failed
	{Code: "Получена информация о заказе от ИМ", Status: status.Registered},                                             // order data received from the shop
	{Code: "Заказ передан на доставку", Status: status.Registered, Detail: status.AwaitingHandover},                     // order given for delivery (by the shop)
	{Code: "Принято к доставке", Status: status.Accepted},                                                               // accepted: labelled and taken
	{Code: "Отправлен на сортировочный терминал", Status: status.InTransit, Detail: status.DepartedFacility},            // sent to the sorting terminal
	{Code: "Передано на сортировку", Status: status.InTransit, Detail: status.Processing},                               // given to sorting
	{Code: "На терминале-отправителе", Status: status.InTransit, Detail: status.ArrivedFacility},                        // at the sending terminal
	{Code: "В пути на терминал", Status: status.InTransit},                                                              // on the way to the terminal
	{Code: "В пути из отделения на терминал", Status: status.InTransit},                                                 // on the way from the office to the terminal
	{Code: "Отправлено в город назначения", Status: status.InTransit, Detail: status.DepartedFacility},                  // sent to the destination city
	{Code: "В пути в город получателя", Status: status.InTransit},                                                       // on the way to the destination city
	{Code: "В городе Получателя", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                  // in the recipient city
	{Code: "На отделении-получателе", Status: status.InTransit, Detail: status.AtDeliveryDepot},                         // at the receiving office; not yet ready for the recipient
	{Code: "Поступил в город для передачи курьеру", Status: status.InTransit, Detail: status.AtDeliveryDepot},           // in the city, will be given to a courier
	{Code: "Передан на доставку до Пункта выдачи", Status: status.InTransit},                                            // on the way to the pickup point
	{Code: "Передано на курьерскую доставку", Status: status.OutForDelivery},                                            // given to courier delivery
	{Code: "Передан на Курьерскую доставку, курьер позвонит за 30-60 минут до доставки", Status: status.OutForDelivery}, // with the courier, who will call before
	{Code: "Поступило в пункт выдачи", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                 // at the pickup point
	{Code: "Доступен к получению в Пункте выдачи", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},     // ready at the pickup point
	{Code: "Выдано", Status: status.Delivered, Detail: status.ToRecipient},                                              // handed over
	{Code: "Успешно Выдан", Status: status.Delivered, Detail: status.ToRecipient},                                       // handed over
	{Code: "Возвращено с курьерской доставки", Status: status.AttemptFailed},                                            // courier brought it back: a try failed
	{Code: "Готовится к возврату", Status: status.Returning, Detail: status.ReturnPrepared},                             // the return is being prepared
	{Code: "Заказ передан на возврат в Интернет-магазин", Status: status.Returning},                                     // given for return to the shop
	{Code: "Отправлено в пункт приема", Status: status.Returning},                                                       // sent to the intake point (way back)
	{Code: "Заказ в пути в Интернет-магазин", Status: status.Returning},                                                 // on the way to the shop
	{Code: "Возвращено в пункт приема", Status: status.Returning},                                                       // back at the intake point, the shop may collect it
	{Code: "Возвращено в ИМ", Status: status.Returned},                                                                  // the shop has it back
	{Code: "Заказ возвращен в Интернет-магазин", Status: status.Returned},                                               // the shop has it back
	{Code: "Искусственная проблема", Status: status.Exception, Reason: status.Held},                                     // problem marker set by hand
	{Code: "Отменено", Status: status.Cancelled},                                                                        // cancelled
	{Code: "Утилизирован", Status: status.Exception, Reason: status.Destroyed},                                          // destroyed
	{Code: "Отправлено в пункт приёма", Status: status.Returning},                                                       // the same, with ё
	{Code: "Возвращено в пункт приёма", Status: status.Returning},                                                       // the same, with ё
}
