### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = حفظ
button-save-continue = حفظ ومتابعة
button-continue = متابعة
button-back = رجوع
button-cancel = إلغاء
button-change = تغيير
button-add = إضافة
button-search = بحث
button-confirm = تأكيد
button-show = إظهار
button-start = بدء
button-sign-in = تسجيل الدخول
button-sign-out = تسجيل الخروج
button-show-german = إظهار الألمانية أيضًا
button-hide-german = إظهار لغتي فقط
button-listen = القراءة بصوت عالٍ

answer-yes = نعم
answer-no = لا
answer-dont-know = لا أعرف
answer-not-applicable = هذا لا ينطبق عليّ
answer-later = لاحقًا: اسألوني في الموعد القادم
answer-choose = الرجاء الاختيار
answer-none = لا إجابة
answer-changed = هذا تغيّر
answer-corrected = هذا كان خطأً من قبل
answer-since = منذ متى؟

date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = إذا كنتم تعرفون السنة فقط، فالسنة تكفي.
date-estimate = التاريخ تقريبي
date-estimated = حوالي { $date }
date-time = { $date }، الساعة { $time }
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
date-calendar = التقويم
date-calendar-gregorian = التقويم الألماني (الميلادي)
date-calendar-persian = التقويم الفارسي (إيران، أفغانستان)
date-calendar-ethiopian = التقويم الإثيوبي
calendar-persian = { $date } (التقويم الفارسي)
calendar-ethiopian = { $date } (التقويم الإثيوبي)
ethiopian-day = اليوم { $day }، الشهر { $month }، السنة { $year }
ethiopian-month = الشهر { $month }، السنة { $year }
ethiopian-year = السنة { $year }

ago-now = الآن
ago-minutes = { $n ->
    [zero] قبل { $n } دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
}
ago-hours = { $n ->
    [zero] قبل { $n } ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
}
ago-days = { $n ->
    [zero] قبل { $n } يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
ago-weeks = { $n ->
    [zero] قبل { $n } أسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $n } أسابيع
    [many] قبل { $n } أسبوعًا
   *[other] قبل { $n } أسبوع
}
ago-months = { $n ->
    [zero] قبل { $n } شهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $n } أشهر
    [many] قبل { $n } شهرًا
   *[other] قبل { $n } شهر
}
ago-years = { $n ->
    [zero] قبل { $n } سنة
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $n } سنوات
    [many] قبل { $n } سنة
   *[other] قبل { $n } سنة
}
day-yesterday = أمس
day-today = اليوم
day-tomorrow = غدًا
in-days = { $n ->
    [zero] بعد { $n } يوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يومًا
   *[other] بعد { $n } يوم
}
in-weeks = { $n ->
    [zero] بعد { $n } أسبوع
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $n } أسابيع
    [many] بعد { $n } أسبوعًا
   *[other] بعد { $n } أسبوع
}
in-months = { $n ->
    [zero] بعد { $n } شهر
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $n } أشهر
    [many] بعد { $n } شهرًا
   *[other] بعد { $n } شهر
}
in-years = { $n ->
    [zero] بعد { $n } سنة
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $n } سنوات
    [many] بعد { $n } سنة
   *[other] بعد { $n } سنة
}

saved-at = حُفظ الساعة { $time }
state-open = مفتوح
state-done = مكتمل

skip-to-content = الانتقال إلى المحتوى
why-we-ask = لماذا نسأل عن هذا؟
required-proof = الرجاء أن تُحضروا ورقة تثبت هذه المعلومة.
errors-title = الرجاء أن تتحققوا من معلوماتكم
errors-summary = { $n ->
    [zero] { $n } معلومة تحتاج إلى تصحيح.
    [one] هناك معلومة تحتاج إلى تصحيح.
    [two] هناك معلومتان تحتاجان إلى تصحيح.
    [few] هناك { $n } معلومات تحتاج إلى تصحيح.
    [many] هناك { $n } معلومة تحتاج إلى تصحيح.
   *[other] هناك { $n } معلومة تحتاج إلى تصحيح.
}
step-of = الخطوة { $step } من { $steps }
language-choice = اختيار اللغة
translation-unreviewed = لم يراجع أحد هذه الترجمة بعد. عند الشك يُعتمد النص الألماني.

role-refugee = لاجئة أو لاجئ
role-manager = مستشارة أو مستشار الاندماج (Integrationsmanagement)
role-coordinator = التنسيق (Koordination)
role-carrier-admin = إدارة المنظمة المسؤولة (Träger)
role-instance-admin = إدارة النظام
role-auditor = حماية البيانات (Datenschutz)
role-system = النظام

case-state-invited = تمت الدعوة
case-state-open = قيد المرافقة
case-state-restricted = مقفل
    .help = البيانات ما زالت موجودة. لم يعد أحد يعمل بها (تقييد المعالجة).
case-state-closed = انتهى
case-state-handed-over = تم التسليم

action-own-record-read = قراءة المعلومات الخاصة
action-own-record-edit = تغيير المعلومات الخاصة
action-own-log-read = قراءة السجل الخاص
action-own-copy-take = أخذ نسخة
action-own-consent-give = السماح بشيء أو رفضه
action-own-consent-withdraw = سحب الموافقة
action-own-request-make = تقديم طلب أو سؤال
action-cases-list = فتح قائمة ملفات المرافقة
action-case-read = فتح ملف المرافقة
action-case-edit = تعديل معلومات في ملف المرافقة
action-consent-record = إدخال موافقة من الورق
action-case-create = إنشاء ملف المرافقة
action-card-print = طباعة بطاقة الدعوة
action-stand-in-grant = تعيين من ينوب
action-figures-read = قراءة الأرقام
action-case-assign = توزيع ملف المرافقة
action-name-show = إظهار الاسم
action-requests-list = عرض قائمة الطلبات
action-request-read = قراءة طلب
action-request-answer = الإجابة عن طلب
action-request-end = تنفيذ طلب
action-grant-confirm = تأكيد صلاحية
action-accounts-manage = إدارة الحسابات
action-instance-manage = إدارة النظام
action-audit-read = قراءة السجل
action-case-close = انتهاء المرافقة
action-data-expire = حُذف لأن مدته انتهت
action-card-redeem = استخدام البطاقة
action-own-account-edit = تغيير الحساب الخاص
