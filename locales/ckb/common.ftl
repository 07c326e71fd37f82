### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }
button-save = پاشەکەوت بکەن
button-save-continue = پاشەکەوت بکەن و بەردەوام بن
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
button-show-german = ئەڵمانیش پیشان بدەن
button-hide-german = تەنها زمانی من پیشان بدەن
button-listen = بە دەنگ بیخوێننەوە
answer-yes = بەڵێ
answer-no = نەخێر
answer-dont-know = نازانم
answer-not-applicable = ئەمە بۆ من نییە
answer-later = دواتر: لە چاوپێکەوتنی داهاتوودا بپرسن
answer-choose = تکایە هەڵبژێرن
answer-none = بەبێ زانیاری
answer-changed = ئەمە گۆڕاوە
answer-corrected = ئەمە پێشتر هەڵە بوو
answer-since = لە کەیەوە؟
date-day = ڕۆژ
date-month = مانگ
date-year = ساڵ
date-hint = ئەگەر تەنها ساڵەکە دەزانن، ساڵ بەسە.
date-estimate = بەروارەکە نزیکەییە
date-estimated = نزیکەی { $date }
date-time = { $date }، کاتژمێر { $time }
weekday-monday = دووشەممە
weekday-tuesday = سێشەممە
weekday-wednesday = چوارشەممە
weekday-thursday = پێنجشەممە
weekday-friday = هەینی
weekday-saturday = شەممە
weekday-sunday = یەکشەممە
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
    [one] خولەکێک لەمەوبەر
   *[other] { $n } خولەک لەمەوبەر
}
ago-hours = { $n ->
    [one] کاتژمێرێک لەمەوبەر
   *[other] { $n } کاتژمێر لەمەوبەر
}
ago-days = { $n ->
    [one] ڕۆژێک لەمەوبەر
   *[other] { $n } ڕۆژ لەمەوبەر
}
ago-weeks = { $n ->
    [one] هەفتەیەک لەمەوبەر
   *[other] { $n } هەفتە لەمەوبەر
}
ago-months = { $n ->
    [one] مانگێک لەمەوبەر
   *[other] { $n } مانگ لەمەوبەر
}
ago-years = { $n ->
    [one] ساڵێک لەمەوبەر
   *[other] { $n } ساڵ لەمەوبەر
}
day-yesterday = دوێنێ
day-today = ئەمڕۆ
day-tomorrow = سبەی
in-days = { $n ->
    [one] دوای ڕۆژێک
   *[other] دوای { $n } ڕۆژ
}
in-weeks = { $n ->
    [one] دوای هەفتەیەک
   *[other] دوای { $n } هەفتە
}
in-months = { $n ->
    [one] دوای مانگێک
   *[other] دوای { $n } مانگ
}
in-years = { $n ->
    [one] دوای ساڵێک
   *[other] دوای { $n } ساڵ
}
saved-at = کاتژمێر { $time } پاشەکەوت کرا
state-open = ماوە
state-done = تەواو
skip-to-content = بچنە سەر ناوەڕۆک
why-we-ask = بۆچی ئەمە دەپرسین؟
required-proof = تکایە کاغەزێک لەگەڵ خۆتان بهێنن کە ئەم زانیارییە نیشان بدات.
errors-title = تکایە سەیری زانیارییەکانتان بکەنەوە
errors-summary = { $n ->
    [one] لە زانیارییەکدا شتێک ڕاست نییە.
   *[other] لە { $n } زانیاریدا شتێک ڕاست نییە.
}
step-of = هەنگاوی { $step } لە { $steps }
language-choice = زمان هەڵبژێرن
translation-unreviewed = هێشتا هیچ مرۆڤێک ئەم وەرگێڕانەی نەپشکنیوە. ئەگەر گومان هەبوو، دەقی ئەڵمانی بنەمایە.
role-refugee = پەنابەر
role-manager = ڕاوێژکاری ئینتیگراسیۆن
role-coordinator = هەماهەنگی (Koordination)
role-carrier-admin = بەڕێوەبەریی ڕێکخراو
role-instance-admin = بەڕێوەبەریی سیستەم
role-auditor = پاراستنی زانیاری (Datenschutz)
role-system = سیستەم
case-state-invited = بانگهێشت کراوە
case-state-open = یارمەتی دەدرێت
case-state-restricted = داخراوە (gesperrt)
    .help = زانیارییەکان هێشتا ماون. کەس چیتر کاریان لەسەر ناکات (Einschränkung der Verarbeitung).
case-state-closed = کۆتایی هاتووە
case-state-handed-over = ڕادەست کراوە
action-own-record-read = زانیاریی خۆی خوێندەوە
action-own-record-edit = زانیاریی خۆی گۆڕی
action-own-log-read = لیستی بینینی خۆی خوێندەوە
action-own-copy-take = کۆپییەکی وەرگرت
action-own-consent-give = ڕێگە بە شتێک درا یان ڕەتکرایەوە
action-own-consent-withdraw = ڕێگەپێدان وەرگیرایەوە
action-own-request-make = داواکاری یان پرسیار نێردرا
action-cases-list = لیستی دۆسیەکانی یارمەتی کردەوە
action-case-read = دۆسیەی یارمەتی کردەوە
action-case-edit = زانیاریی ناو دۆسیەی یارمەتی گۆڕی
action-consent-record = ڕێگەپێدان لە کاغەزەوە تۆمارکرا
action-case-create = دۆسیەی یارمەتی دروست کرد
action-card-print = کارتی بانگهێشت چاپ کرا
action-stand-in-grant = جێگر دانرا
action-figures-read = ژمارەکان خوێندرانەوە
action-case-assign = دۆسیەی یارمەتی درا بە کەسێک
action-name-show = ناو پیشان درا
action-requests-list = لیستی داواکارییەکان بینرا
action-request-read = داواکاری خوێندرایەوە
action-request-answer = داواکاری وەڵام درایەوە
action-request-end = داواکاری جێبەجێ کرا
action-grant-confirm = مۆڵەت پشتڕاست کرایەوە
action-accounts-manage = هەژمارەکان بەڕێوە بران
action-instance-manage = سیستەم بەڕێوە برا
action-audit-read = لیستی بینین خوێندرایەوە
action-case-close = یارمەتیدان کۆتایی هات
action-data-expire = سڕایەوە، چونکە کاتەکەی تەواو بوو
action-card-redeem = کارت بەکار هات
action-own-account-edit = هەژماری خۆی گۆڕی
