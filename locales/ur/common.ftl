### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = محفوظ کریں
button-save-continue = محفوظ کریں اور آگے بڑھیں
button-continue = آگے بڑھیں
button-back = واپس جائیں
button-cancel = منسوخ کریں
button-change = تبدیل کریں
button-add = شامل کریں
button-search = تلاش کریں
button-confirm = تصدیق کریں
button-show = دکھائیں
button-start = شروع کریں
button-sign-in = لاگ اِن کریں
button-sign-out = لاگ آؤٹ کریں
button-show-german = ساتھ جرمن بھی دکھائیں
button-hide-german = صرف میری زبان دکھائیں
button-listen = بلند آواز سے پڑھیں

answer-yes = ہاں
answer-no = نہیں
answer-dont-know = مجھے معلوم نہیں
answer-not-applicable = یہ مجھ پر لاگو نہیں ہوتا
answer-later = بعد میں: اگلی ملاقات پر پوچھیں
answer-choose = براہِ کرم چنیں
answer-none = کوئی جواب نہیں
answer-changed = یہ بدل گیا ہے
answer-corrected = یہ پہلے غلط تھا
answer-since = کب سے؟

date-day = دن
date-month = مہینہ
date-year = سال
date-hint = اگر آپ کو صرف سال معلوم ہے تو سال کافی ہے۔
date-estimate = تاریخ اندازاً ہے
date-estimated = تقریباً { $date }
date-time = { $date }، { $time } بجے
weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ
weekday-sunday = اتوار
date-calendar = کیلنڈر
date-calendar-gregorian = جرمن کیلنڈر (عیسوی)
date-calendar-persian = فارسی کیلنڈر (ایران، افغانستان)
date-calendar-ethiopian = ایتھوپیائی کیلنڈر
calendar-persian = { $date } (فارسی کیلنڈر)
calendar-ethiopian = { $date } (ایتھوپیائی کیلنڈر)
ethiopian-day = دن { $day }، مہینہ { $month }، سال { $year }
ethiopian-month = مہینہ { $month }، سال { $year }
ethiopian-year = سال { $year }

ago-now = ابھی ابھی
ago-minutes = { $n ->
    [one] ایک منٹ پہلے
   *[other] { $n } منٹ پہلے
}
ago-hours = { $n ->
    [one] ایک گھنٹہ پہلے
   *[other] { $n } گھنٹے پہلے
}
ago-days = { $n ->
    [one] ایک دن پہلے
   *[other] { $n } دن پہلے
}
ago-weeks = { $n ->
    [one] ایک ہفتہ پہلے
   *[other] { $n } ہفتے پہلے
}
ago-months = { $n ->
    [one] ایک مہینہ پہلے
   *[other] { $n } مہینے پہلے
}
ago-years = { $n ->
    [one] ایک سال پہلے
   *[other] { $n } سال پہلے
}
day-yesterday = گزشتہ کل
day-today = آج
day-tomorrow = آئندہ کل
in-days = { $n ->
    [one] ایک دن میں
   *[other] { $n } دن میں
}
in-weeks = { $n ->
    [one] ایک ہفتے میں
   *[other] { $n } ہفتوں میں
}
in-months = { $n ->
    [one] ایک مہینے میں
   *[other] { $n } مہینوں میں
}
in-years = { $n ->
    [one] ایک سال میں
   *[other] { $n } سال میں
}

saved-at = { $time } بجے محفوظ ہوا
state-open = باقی
state-done = مکمل

skip-to-content = اصل متن پر جائیں
why-we-ask = ہم یہ کیوں پوچھتے ہیں؟
required-proof = براہِ کرم ایسا کاغذ ساتھ لائیں جس میں یہ معلومات لکھی ہو۔
errors-title = براہِ کرم اپنے جوابات دیکھ لیں
errors-summary = { $n ->
    [one] ایک جواب میں کچھ درست نہیں۔
   *[other] { $n } جوابات میں کچھ درست نہیں۔
}
step-of = قدم { $step } از { $steps }
language-choice = زبان چنیں
translation-unreviewed = یہ ترجمہ ابھی کسی انسان نے نہیں دیکھا۔ شک ہو تو جرمن متن درست مانا جائے گا۔

role-refugee = پناہ گزین فرد
role-manager = انٹیگریشن مینیجر (Integrationsmanagerin, Integrationsmanager)
role-coordinator = رابطہ و نگرانی (Koordination)
role-carrier-admin = ادارے کا انتظام (Träger)
role-instance-admin = سسٹم کا انتظام
role-auditor = ڈیٹا کا تحفظ (Datenschutz)
role-system = سسٹم

case-state-invited = دعوت دی گئی
case-state-open = مدد جاری ہے
case-state-restricted = بند رکھا گیا
    .help = معلومات ابھی موجود ہیں۔ اب کوئی ان کے ساتھ کام نہیں کرتا (Einschränkung der Verarbeitung)۔
case-state-closed = ختم ہوا
case-state-handed-over = حوالے کیا گیا

action-own-record-read = اپنی معلومات پڑھی گئیں
action-own-record-edit = اپنی معلومات تبدیل کی گئیں
action-own-log-read = اپنا ریکارڈ (کس نے دیکھا) پڑھا گیا
action-own-copy-take = کاپی لی گئی
action-own-consent-give = کسی بات کی اجازت دی گئی یا رد کی گئی
action-own-consent-withdraw = اجازت واپس لی گئی
action-own-request-make = درخواست یا سوال بھیجا گیا
action-cases-list = زیرِ مدد افراد کی فہرست کھولی گئی
action-case-read = مدد کا صفحہ کھولا گیا
action-case-edit = مدد کے صفحے پر معلومات تبدیل کی گئیں
action-consent-record = کاغذ سے اجازت درج کی گئی
action-case-create = مدد کا نیا صفحہ بنایا گیا
action-card-print = دعوتی کارڈ پرنٹ کیا گیا
action-stand-in-grant = قائم مقام مقرر کیا گیا
action-figures-read = اعداد و شمار پڑھے گئے
action-case-assign = مدد کی ذمہ داری سونپی گئی
action-name-show = نام دکھایا گیا
action-requests-list = درخواستوں کی فہرست دیکھی گئی
action-request-read = درخواست پڑھی گئی
action-request-answer = درخواست کا جواب دیا گیا
action-request-end = درخواست پر عمل ہوا
action-grant-confirm = رسائی کی اجازت کی تصدیق کی گئی
action-accounts-manage = اکاؤنٹس کا انتظام کیا گیا
action-instance-manage = سسٹم کا انتظام کیا گیا
action-audit-read = ریکارڈ پڑھا گیا
action-case-close = رہنمائی ختم ہوئی
action-data-expire = مدت پوری ہونے پر حذف کیا گیا
action-card-redeem = کارڈ استعمال کیا گیا
action-own-account-edit = اپنا اکاؤنٹ تبدیل کیا گیا
