### Translation of documents.ftl

document-title = الوثائق
document-lead = صوّروا الأوراق المهمة أو اختاروا ملفًّا. هكذا تكون دائمًا في متناولكم وفي متناول الشخص المرافق لكم.
document-not = الرجاء ألّا ترسلوا أوراقًا من الأطباء ولا شيئًا عن الأمراض.
document-none = لا توجد هنا أي وثيقة بعد.
document-open = فتح
document-valid = صالحة حتى { $date }
document-due = { $n ->
    [0] صالحة اليوم فقط
    [zero] صالحة اليوم فقط
    [one] صالحة ليوم واحد بعد
    [two] صالحة ليومين بعد
    [few] صالحة لمدة { $n } أيام
    [many] صالحة لمدة { $n } يومًا
   *[other] صالحة لمدة { $n } يوم
}
document-expired = لم تعد صالحة
document-waiting = لم يُنظر فيها بعد
document-seen = رأى { $who } الأصل في { $date }
document-refused = الرجاء إرسالها من جديد: { $reason }
document-no-file = بدون ملف
document-due-title = الرجاء التجديد في الوقت المناسب
document-due-text = احجزوا موعدًا عند الدائرة مبكرًا. الشخص المرافق لكم يساعدكم في ذلك. هل لديكم الورقة الجديدة؟ إذن أضيفوها إلى وثائقكم.
document-add = إضافة وثيقة
document-kind = ما نوع هذه الورقة؟
document-note = ملاحظة
    .help = إذا أردتم. مثلًا: رسالة بتاريخ 3 مايو.
document-valid-until = صالحة حتى
    .help = كما هو مكتوب على الورقة. لا يوجد تاريخ؟ إذن اتركوه فارغًا.
document-file = صورة أو ملف
    .help = JPEG أو PNG أو HEIC أو PDF. يجب أن تظهر الورقة كاملة وأن تكون سهلة القراءة. نحن نمسح مكان التقاط الصورة ونوع الجهاز.
document-file-new = صورة جديدة أو ملف جديد
    .help = فقط إذا أردتم تبديل الملف.
document-change = تغيير أو إزالة
document-remove = إزالة الوثيقة
    .help = سيُمسح الملف. لا يمكن التراجع عن ذلك.
document-fixed = لا يمكنكم تغيير هذه الوثيقة أو إزالتها. هل يجب مسحها؟ إذن قولوا ذلك للشخص المرافق لكم. يمكنكم إضافة ورقة جديدة في أي وقت.
document-outdated = شخص آخر غيّر هذه الوثيقة في هذه الأثناء. الرجاء أن تنظروا إليها. ثم احفظوا مرة أخرى.
document-kind-bamf-decision = قرار المكتب الاتحادي (BAMF)
document-kind-marriage-certificate = وثيقة زواج
document-kind-registration = إثبات تسجيل السكن (Meldebestätigung)
document-kind-lease = عقد إيجار
document-kind-benefits = قرار المساعدات (Jobcenter، Sozialamt)
document-kind-insurance-card = بطاقة التأمين الصحي
document-kind-school = شهادة مدرسية
document-kind-training = شهادة تدريب مهني أو دراسة جامعية
document-kind-language-certificate = شهادة لغة
document-kind-work-contract = عقد عمل
document-kind-payslip = كشف الراتب
document-kind-letter = رسالة من دائرة رسمية
document-kind-other = ورقة أخرى
error-file-missing = تنقص صورة أو ملف. الرجاء أن تختاروا واحدًا.
error-file-incomplete = لم يصل الملف كاملًا. لم يُحفظ منه شيء. الرجاء أن تختاروه وترسلوه مرة أخرى.
error-file-too-large = الملف كبير جدًّا. المسموح { $n } ميغابايت على الأكثر. لم يُحفظ منه شيء. الرجاء أن تلتقطوا صورة جديدة بدقة أقل.
error-file-unknown = لا يمكننا قبول هذا النوع من الملفات. الرجاء أن تأخذوا صورة (JPEG أو PNG أو HEIC) أو ملف PDF.
error-file-damaged = لا يمكن فتح هذا الملف. لم يُحفظ منه شيء. الرجاء أن تصوّروا الورقة مرة أخرى.
error-file-points = الصورة كبيرة جدًّا. المسموح { $n } ميغابكسل على الأكثر. الرجاء أن تلتقطوا صورة جديدة بدقة أقل.
error-file-pages = عدد صفحات ملف PDF كبير جدًّا. المسموح { $n } على الأكثر. الرجاء أن تقسموه.
error-file-locked = ملف PDF محمي بكلمة مرور. الرجاء أن تحفظوه بدون كلمة مرور أو أن تصوّروا الورقة.
error-file-active = ملف PDF يحتوي على برامج أو ملفات أخرى. هذا غير آمن. الرجاء أن تصوّروا الورقة.
error-files-full = عدد وثائقكم الآن { $n }. الرجاء أن تزيلوا أولًا وثيقة لم تعودوا بحاجة إليها.
flash-document-added = حُفظت الوثيقة.
flash-file-lost = غبتم وقتًا طويلًا وانتهى دخولكم. لم يُحفظ الملف. سجّلوا الدخول وأرسلوه مرة أخرى.
action-document-read = فُتحت وثيقة
action-document-edit = عُدّلت الوثائق
