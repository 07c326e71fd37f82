### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = خوندي کول
button-save-continue = خوندي کول او مخته تلل
button-continue = مخته تلل
button-back = شاته تلل
button-cancel = لغوه کول
button-change = بدلول
button-add = زیاتول
button-search = لټول
button-confirm = تاییدول
button-show = ښودل
button-start = پیل کول
button-sign-in = ننوتل
button-sign-out = وتل
button-show-german = جرمني هم ښودل
button-hide-german = یوازې زما ژبه ښودل
button-listen = په لوړ غږ لوستل

answer-yes = هو
answer-no = نه
answer-dont-know = نه پوهېږم
answer-not-applicable = دا په ما پورې اړه نه لري
answer-later = وروسته: په راتلونکي ملاقات کې وپوښتئ
answer-choose = مهرباني وکړئ وټاکئ
answer-none = بې ځوابه
answer-changed = دا بدل شوي دي
answer-corrected = دا مخکې غلط وو
answer-since = له کله راهیسې؟

date-day = ورځ
date-month = میاشت
date-year = کال
date-hint = که یوازې کال درته معلوم وي، کال بس دی.
date-estimate = نېټه نژدې (تخمیني) ده
date-estimated = شاوخوا { $date }
date-time = { $date }، { $time } بجې
weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه
date-calendar = جنتري
date-calendar-gregorian = جرمنۍ جنتري (میلادي)
date-calendar-persian = هجري لمریزه جنتري (افغانستان، ایران)
date-calendar-ethiopian = ایتوپیايي جنتري
calendar-persian = { $date } (هجري لمریز)
calendar-ethiopian = { $date } (ایتوپیايي جنتري)
ethiopian-day = ورځ { $day }، میاشت { $month }، کال { $year }
ethiopian-month = میاشت { $month }، کال { $year }
ethiopian-year = کال { $year }

ago-now = همدا اوس
ago-minutes = { $n ->
    [one] یوه دقیقه مخکې
   *[other] { $n } دقیقې مخکې
}
ago-hours = { $n ->
    [one] یو ساعت مخکې
   *[other] { $n } ساعته مخکې
}
ago-days = { $n ->
    [one] یوه ورځ مخکې
   *[other] { $n } ورځې مخکې
}
ago-weeks = { $n ->
    [one] یوه اوونۍ مخکې
   *[other] { $n } اوونۍ مخکې
}
ago-months = { $n ->
    [one] یوه میاشت مخکې
   *[other] { $n } میاشتې مخکې
}
ago-years = { $n ->
    [one] یو کال مخکې
   *[other] { $n } کاله مخکې
}
day-yesterday = پرون
day-today = نن
day-tomorrow = سبا
in-days = { $n ->
    [one] یوه ورځ وروسته
   *[other] { $n } ورځې وروسته
}
in-weeks = { $n ->
    [one] یوه اوونۍ وروسته
   *[other] { $n } اوونۍ وروسته
}
in-months = { $n ->
    [one] یوه میاشت وروسته
   *[other] { $n } میاشتې وروسته
}
in-years = { $n ->
    [one] یو کال وروسته
   *[other] { $n } کاله وروسته
}

saved-at = په { $time } بجو خوندي شول
state-open = پاتې
state-done = بشپړ

skip-to-content = اصلي متن ته تلل
why-we-ask = دا ولې پوښتو؟
required-proof = مهرباني وکړئ داسې سند راوړئ چې دا ښيي.
errors-title = مهرباني وکړئ خپل معلومات وګورئ
errors-summary = { $n ->
    [one] په یوه ځای کې یو څه سم نه دي.
   *[other] په { $n } ځایونو کې یو څه سم نه دي.
}
step-of = ګام { $step } له { $steps }
language-choice = ژبه ټاکل
translation-unreviewed = دا ژباړه لا هېڅ انسان نه ده کتلې. که شک وي، جرمني متن معتبر دی.

role-refugee = کډوال کس
role-manager = د ادغام سلاکاره یا سلاکار (Integrationsmanagement)
role-coordinator = همغږي (Koordination)
role-carrier-admin = د مسوول سازمان اداره (Träger)
role-instance-admin = د سیستم اداره
role-auditor = د معلوماتو ساتنه (Datenschutz)
role-system = سیستم

case-state-invited = بلنه ورکړل شوې
case-state-open = ملتیا روانه ده
case-state-restricted = بنده شوې
    .help = معلومات لا شته. نور هېڅوک ورسره کار نه کوي (د معلوماتو کارول محدود شوي دي).
case-state-closed = پای ته رسېدلې
case-state-handed-over = سپارل شوې

action-own-record-read = خپل معلومات لوستل
action-own-record-edit = خپل معلومات بدلول
action-own-log-read = د «چا کتلي دي» لیست لوستل
action-own-copy-take = کاپي اخیستل
action-own-consent-give = یو شي ته اجازه ورکړل شوه یا رد شو
action-own-consent-withdraw = اجازه بېرته واخیستل شوه
action-own-request-make = غوښتنه یا پوښتنه شوې
action-cases-list = د ملتیاوو لیست پرانیستل
action-case-read = د ملتیا پاڼه پرانیستل
action-case-edit = د ملتیا پر معلوماتو کار کول
action-consent-record = له کاغذه اجازه ثبت شوه
action-case-create = نوې ملتیا جوړول
action-card-print = د بلنې کارت چاپول
action-stand-in-grant = ځای ناستی ټاکل
action-figures-read = شمېرې لوستل
action-case-assign = ملتیا یوه سلاکار یا سلاکارې ته سپارل
action-name-show = نوم ښودل
action-requests-list = د غوښتنو لیست کتل
action-request-read = غوښتنه لوستل
action-request-answer = غوښتنې ته ځواب ورکول
action-request-end = غوښتنه عملي کول
action-grant-confirm = واک تاییدول
action-accounts-manage = حسابونه سمبالول
action-instance-manage = سیستم سمبالول
action-audit-read = د کارونو لیست لوستل (Protokoll)
action-case-close = ملتیا پای ته ورسېده
action-data-expire = ړنګ شو، ځکه چې وخت یې پوره شوی و
action-card-redeem = کارت کارول
action-own-account-edit = خپل حساب بدلول
