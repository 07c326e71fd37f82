### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = ذخیره کردن
button-save-continue = ذخیره کردن و ادامه
button-continue = ادامه دادن
button-back = برگشتن
button-cancel = لغو کردن
button-change = تغییر دادن
button-add = اضافه کردن
button-search = جست‌وجو کردن
button-confirm = تأیید کردن
button-show = نشان دادن
button-start = شروع کردن
button-sign-in = داخل شدن
button-sign-out = خارج شدن
button-show-german = آلمانی را هم نشان دادن
button-hide-german = تنها زبان خودم
button-listen = به آواز بلند خواندن

answer-yes = بلی
answer-no = نخیر
answer-dont-know = نمی‌دانم
answer-not-applicable = این به من ربط ندارد
answer-later = بعداً: در ملاقات بعدی پرسیده شود
answer-choose = لطفاً انتخاب کنید
answer-none = بدون جواب
answer-changed = این تغییر کرده است
answer-corrected = این پیشتر غلط بود
answer-since = از چه وقت؟

date-day = روز
date-month = ماه
date-year = سال
date-hint = اگر تنها سال را می‌دانید، سال کافی است.
date-estimate = تاریخ تخمینی است
date-estimated = حدود { $date }
date-time = { $date }، ساعت { $time }
date-calendar = تقویم
date-calendar-gregorian = تقویم آلمانی (میلادی)
date-calendar-persian = تقویم هجری شمسی (افغانستان، ایران)
date-calendar-ethiopian = تقویم ایتوپیایی
calendar-persian = { $date } (هجری شمسی)
calendar-ethiopian = { $date } (تقویم ایتوپیایی)
ethiopian-day = روز { $day }، ماه { $month }، سال { $year }
ethiopian-month = ماه { $month }، سال { $year }
ethiopian-year = سال { $year }

ago-now = همین حالا
ago-minutes = { $n } دقیقه پیش
ago-hours = { $n } ساعت پیش
ago-days = { $n } روز پیش
ago-weeks = { $n } هفته پیش
ago-months = { $n } ماه پیش
ago-years = { $n } سال پیش
day-yesterday = دیروز
day-today = امروز
day-tomorrow = فردا
in-days = بعد از { $n } روز
in-weeks = بعد از { $n } هفته
in-months = بعد از { $n } ماه
in-years = بعد از { $n } سال

saved-at = ساعت { $time } ذخیره شد
state-open = باقی‌مانده
state-done = تمام شد

skip-to-content = رفتن به متن اصلی
why-we-ask = چرا این را می‌پرسیم؟
required-proof = لطفاً سندی را با خود بیاورید که این را نشان می‌دهد.
errors-title = لطفاً معلومات خود را بررسی کنید
errors-summary = در { $n } مورد چیزی درست نیست.
step-of = قدم { $step } از { $steps }
language-choice = انتخاب زبان
translation-unreviewed = این ترجمه را هنوز هیچ انسانی بررسی نکرده است. اگر شک باشد، متن آلمانی معتبر است.

role-refugee = شخص پناهنده
role-manager = مشاور ادغام (Integrationsmanagement)
role-coordinator = هماهنگی (Koordination)
role-carrier-admin = ادارهٔ نهاد مسئول (Träger)
role-instance-admin = ادارهٔ سیستم
role-auditor = حفاظت معلومات (Datenschutz)
role-system = سیستم

case-state-invited = دعوت شده
case-state-open = در حال همراهی
case-state-restricted = قفل شده
    .help = معلومات هنوز موجود است. دیگر هیچ‌کس با آن کار نمی‌کند (محدود کردن استفاده از معلومات).
case-state-closed = ختم شده
case-state-handed-over = تسلیم داده شده

action-own-record-read = خواندن معلومات خود
action-own-record-edit = تغییر معلومات خود
action-own-log-read = دیدن لست «کی دیده است»
action-own-copy-take = گرفتن کاپی
action-own-consent-give = چیزی اجازه داده یا رد شد
action-own-consent-withdraw = اجازه پس گرفته شد
action-cases-list = باز کردن لست همراهی‌ها
action-case-read = باز کردن صفحهٔ همراهی
action-case-edit = کار روی معلومات همراهی
action-consent-record = اجازهٔ روی کاغذ وارد شد
action-case-create = ساختن یک همراهی نو
action-card-print = چاپ کردن کارت دعوت
action-stand-in-grant = تعیین کردن جانشین
action-figures-read = دیدن ارقام
action-case-assign = سپردن همراهی به یک مشاور
action-name-show = نشان دادن نام
action-grant-confirm = تأیید کردن صلاحیت
action-accounts-manage = تنظیم کردن حساب‌ها
action-instance-manage = تنظیم کردن سیستم
action-audit-read = دیدن لست کارها (Protokoll)
action-card-redeem = استفاده از کارت
action-own-account-edit = تغییر حساب خود
