package main

import (
	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event/label"
)

// wording are the shop's own words, beside those that label has.
var wording = map[string]map[string]string{
	"en":      words("English", "Send", "Report a problem", "Thank you, we have noted it.", "Your message", "Day", "Add to calendar", "Language"),
	"ru":      words("Русский", "Отправить", "Сообщить о проблеме", "Спасибо, мы это записали.", "Ваше сообщение", "День", "Добавить в календарь", "Язык"),
	"uk":      words("Українська", "Надіслати", "Повідомити про проблему", "Дякуємо, ми це записали.", "Ваше повідомлення", "День", "Додати до календаря", "Мова"),
	"kk":      words("Қазақша", "Жіберу", "Мәселе туралы хабарлау", "Рақмет, жазып алдық.", "Хабарламаңыз", "Күні", "Күнтізбеге қосу", "Тіл"),
	"zh-Hans": words("简体中文", "发送", "报告问题", "谢谢，我们已记录。", "您的留言", "日期", "添加到日历", "语言"),
	"de":      words("Deutsch", "Senden", "Problem melden", "Danke, wir haben es notiert.", "Ihre Nachricht", "Tag", "In den Kalender", "Sprache"),
	"fr":      words("Français", "Envoyer", "Signaler un problème", "Merci, c’est noté.", "Votre message", "Jour", "Ajouter au calendrier", "Langue"),
	"es":      words("Español", "Enviar", "Informar de un problema", "Gracias, lo hemos anotado.", "Su mensaje", "Día", "Añadir al calendario", "Idioma"),
	"pt-BR":   words("Português (Brasil)", "Enviar", "Relatar um problema", "Obrigado, está anotado.", "Sua mensagem", "Dia", "Adicionar ao calendário", "Idioma"),
	"ar":      words("العربية", "إرسال", "الإبلاغ عن مشكلة", "شكرًا، لقد سجّلنا ذلك.", "رسالتك", "اليوم", "إضافة إلى التقويم", "اللغة"),
}

func words(own, send, report, thanks, text, day, calendar, lang string) map[string]string {
	return map[string]string{
		"shop.own": own, "shop.send": send, "shop.report": report, "shop.thanks": thanks,
		"shop.text": text, "shop.day": day, "shop.calendar": calendar, "shop.language": lang,
	}
}

// labelerFor speaks the language asked for, else one that the browser accepts, else English.
func labelerFor(asked, accepted string) label.Labeler {
	var want []language.Tag
	if tag, err := language.Parse(clip(asked, 35)); err == nil && asked != "" {
		want = append(want, tag)
	}
	if tags, _, err := language.ParseAcceptLanguage(clip(accepted, 200)); err == nil {
		want = append(want, tags...)
	}
	l := label.For(want...)
	return l.With(wording[l.Tag().String()])
}

func clip(s string, n int) string { return s[:min(n, len(s))] }
