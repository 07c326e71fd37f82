### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = پاشەکەوتی بکەن
button-save-continue = پاشەکەوتی بکەن و بەردەوام بن
button-continue = بەردەوام بن
button-back = بگەڕێنەوە
button-cancel = هەڵیبوەشێننەوە
button-change = بیگۆڕن
button-add = زیادی بکەن
button-search = بگەڕێن
button-confirm = پشتڕاستی بکەنەوە
button-show = پیشانی بدەن
button-start = دەست پێ بکەن
button-sign-in = بچنە ژوورەوە
button-sign-out = بچنە دەرەوە
button-show-german = ئەڵمانییەکەش پیشان بدەن
button-hide-german = تەنها زمانی خۆم پیشان بدەن

answer-yes = بەڵێ
answer-no = نەخێر
answer-dont-know = نازانم
answer-not-applicable = ئەمە من ناگرێتەوە
answer-later = دواتر بپرسن
answer-choose = تکایە هەڵبژێرن
answer-none = بێ وەڵام
answer-changed = ئەمە گۆڕاوە
answer-corrected = ئەمە پێشتر هەڵە بوو
answer-since = لە کەیەوە؟

date-day = ڕۆژ
date-month = مانگ
date-year = ساڵ
date-hint = ئەگەر تەنها ساڵەکە دەزانن، ساڵەکە بەسە.
date-estimate = بەروارەکە بە نزیکەییە
date-estimated = نزیکەی { $date }
date-time = { $date }، کاتژمێر { $time }
date-calendar = ڕۆژژمێر
date-calendar-gregorian = ڕۆژژمێری ئەڵمانی
date-calendar-persian = ڕۆژژمێری فارسی (ئێران، ئەفغانستان)
date-calendar-ethiopian = ڕۆژژمێری ئەسیوپی
calendar-persian = { $date } (ڕۆژژمێری فارسی)
calendar-ethiopian = { $date } (ڕۆژژمێری ئەسیوپی)
ethiopian-day = ڕۆژ { $day }، مانگ { $month }، ساڵ { $year }
ethiopian-month = مانگ { $month }، ساڵ { $year }
ethiopian-year = ساڵ { $year }

ago-now = هەر ئێستا
ago-minutes = { $n ->
    [one] پێش یەک خولەک
   *[other] پێش { $n } خولەک
}
ago-hours = { $n ->
    [one] پێش یەک کاتژمێر
   *[other] پێش { $n } کاتژمێر
}
ago-days = { $n ->
    [one] پێش یەک ڕۆژ
   *[other] پێش { $n } ڕۆژ
}
ago-weeks = { $n ->
    [one] پێش یەک هەفتە
   *[other] پێش { $n } هەفتە
}
ago-months = { $n ->
    [one] پێش یەک مانگ
   *[other] پێش { $n } مانگ
}
ago-years = { $n ->
    [one] پێش یەک ساڵ
   *[other] پێش { $n } ساڵ
}
day-yesterday = دوێنێ
day-today = ئەمڕۆ
day-tomorrow = سبەینێ
in-days = { $n ->
    [one] دوای یەک ڕۆژ
   *[other] دوای { $n } ڕۆژ
}
in-weeks = { $n ->
    [one] دوای یەک هەفتە
   *[other] دوای { $n } هەفتە
}
in-months = { $n ->
    [one] دوای یەک مانگ
   *[other] دوای { $n } مانگ
}
in-years = { $n ->
    [one] دوای یەک ساڵ
   *[other] دوای { $n } ساڵ
}

saved-at = کاتژمێر { $time } پاشەکەوت کرا
state-open = ماوە
state-done = تەواو

skip-to-content = بڕۆنە سەر ناوەڕۆک
why-we-ask = بۆچی ئەمە دەپرسین؟
required-proof = تکایە کاغەزێک لەگەڵ خۆتان بهێنن کە ئەم زانیارییە پیشان بدات.
errors-title = تکایە سەیری زانیارییەکانتان بکەنەوە
errors-summary = { $n ->
    [one] لە یەک وەڵامدا شتێک ڕاست نییە.
   *[other] لە { $n } وەڵامدا شتێک ڕاست نییە.
}
step-of = هەنگاوی { $step } لە { $steps }
language-choice = زمان هەڵبژێرن
translation-unreviewed = ئەم وەرگێڕانە هێشتا هیچ کەسێک سەیری نەکردووە. ئەگەر گومان هەبوو، دەقە ئەڵمانییەکە بڕیار دەدات.

role-refugee = کەسی پەنابەر
role-manager = ڕاوێژکاری ئینتیگراسیۆن (Integrationsmanager)
role-coordinator = هەماهەنگی (Koordination)
role-carrier-admin = بەڕێوەبردنی ڕێکخراو (Träger)
role-instance-admin = بەڕێوەبردنی سیستەم
role-auditor = پاراستنی زانیاری (Datenschutz)
role-system = سیستەم

case-state-invited = بانگهێشت کراوە
case-state-open = یاوەری دەکرێت
case-state-restricted = داخراوە (gesperrt)
    .help = زانیارییەکان هێشتا ماون. کەس ئیتر کاریان پێ ناکات (Einschränkung der Verarbeitung).
case-state-closed = کۆتایی هاتووە
case-state-handed-over = ڕادەست کراوە

action-own-record-read = زانیارییەکانی خۆی خوێندەوە
action-own-record-edit = زانیارییەکانی خۆی گۆڕی
action-own-log-read = تۆماری خۆی (Protokoll) خوێندەوە
action-cases-list = لیستی یاوەرییەکانی (Fälle) کردەوە
action-case-read = پەڕەی یاوەریی (Fall) کردەوە
action-case-edit = زانیاریی لە یاوەریدا (Fall) گۆڕی
action-case-create = یاوەرییەکی نوێی (Fall) دروست کرد
action-card-print = کارتی بانگهێشتی چاپ کرد
action-stand-in-grant = جێگری دانا
action-figures-read = ئامارەکانی خوێندەوە
action-case-assign = یاوەرییەکەی (Fall) بە کەسێک سپارد
action-name-show = ناوەکانی پیشان دا
action-grant-confirm = ڕێگەپێدانی پشتڕاست کردەوە
action-accounts-manage = هەژمارەکانی بەڕێوە برد
action-instance-manage = سیستەمی بەڕێوە برد
action-audit-read = تۆماری (Protokoll) خوێندەوە
action-card-redeem = کارتی بەکار هێنا
action-own-account-edit = هەژماری خۆی گۆڕی
