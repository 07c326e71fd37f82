### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = ذخیره
button-save-continue = ذخیره و ادامه
button-continue = ادامه
button-back = بازگشت
button-cancel = انصراف
button-change = تغییر
button-add = افزودن
button-search = جست‌وجو
button-confirm = تأیید
button-show = نشان دادن
button-start = شروع
button-sign-in = ورود
button-sign-out = خروج
button-show-german = نشان دادن آلمانی در کنار متن
button-hide-german = فقط زبان خودم
button-listen = بلند خواندن

answer-yes = بله
answer-no = نه
answer-dont-know = نمی‌دانم
answer-not-applicable = شامل من نمی‌شود
answer-later = بعداً: در قرار بعدی بپرسید
answer-choose = لطفاً انتخاب کنید
answer-none = بدون جواب
answer-changed = این تغییر کرده است
answer-corrected = این قبلاً اشتباه بود
answer-since = از چه زمانی؟

date-day = روز
date-month = ماه
date-year = سال
date-hint = اگر فقط سال را می‌دانید، سال کافی است.
date-estimate = تاریخ تقریبی است
date-estimated = حدود { $date }
date-time = { $date }، ساعت { $time }
date-calendar = تقویم
date-calendar-gregorian = تقویم آلمانی (میلادی)
date-calendar-persian = تقویم خورشیدی (ایران، افغانستان)
date-calendar-ethiopian = تقویم اتیوپیایی
calendar-persian = { $date } (تقویم خورشیدی)
calendar-ethiopian = { $date } (تقویم اتیوپیایی)
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
in-days = { $n } روز دیگر
in-weeks = { $n } هفتهٔ دیگر
in-months = { $n } ماه دیگر
in-years = { $n } سال دیگر

saved-at = ساعت { $time } ذخیره شد
state-open = باز
state-done = تمام شده

skip-to-content = رفتن به متن اصلی
why-we-ask = چرا این را می‌پرسیم؟
required-proof = لطفاً مدرکی بیاورید که این را نشان می‌دهد.
errors-title = لطفاً نوشته‌هایتان را بررسی کنید
errors-summary = { $n } مورد نیاز به اصلاح دارد.
step-of = قدم { $step } از { $steps }
language-choice = انتخاب زبان
translation-unreviewed = این ترجمه را هنوز هیچ انسانی بررسی نکرده است. در صورت تردید، متن آلمانی معتبر است.

role-refugee = فرد پناهنده
role-manager = مشاور ادغام (Integrationsmanagement)
role-coordinator = هماهنگی (Koordination)
role-carrier-admin = مدیریت سازمان مسئول (Träger)
role-instance-admin = مدیریت سامانه
role-auditor = حفاظت از داده‌ها (Datenschutz)
role-system = سامانه

case-state-invited = دعوت شده
case-state-open = در حال همراهی
case-state-restricted = قفل شده
    .help = اطلاعات هنوز هست. دیگر کسی با آن کار نمی‌کند (محدود کردن پردازش).
case-state-closed = پایان یافته
case-state-handed-over = تحویل داده شده

action-own-record-read = خواندن اطلاعات خود
action-own-record-edit = تغییر اطلاعات خود
action-own-log-read = خواندن گزارش خود
action-own-copy-take = گرفتن کپی
action-own-consent-give = چیزی اجازه داده یا رد شد
action-own-consent-withdraw = اجازه پس گرفته شد
action-cases-list = باز کردن فهرست همراهی‌ها
action-case-read = باز کردن پروندهٔ همراهی
action-case-edit = کار روی اطلاعات پروندهٔ همراهی
action-consent-record = اجازهٔ روی کاغذ وارد شد
action-case-create = ساختن پروندهٔ همراهی
action-card-print = چاپ کارت دعوت
action-stand-in-grant = تعیین جانشین
action-figures-read = خواندن آمار
action-case-assign = سپردن پروندهٔ همراهی
action-name-show = نشان دادن نام
action-grant-confirm = تأیید دسترسی
action-accounts-manage = مدیریت حساب‌ها
action-instance-manage = مدیریت سامانه
action-audit-read = خواندن گزارش
action-card-redeem = استفاده از کارت
action-own-account-edit = تغییر حساب خود
