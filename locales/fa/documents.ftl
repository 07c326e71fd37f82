### Translation of documents.ftl

document-title = مدارک
document-lead = از کاغذهای مهم عکس بگیرید یا یک فایل انتخاب کنید. این‌طور شما و مشاور شما همیشه آن‌ها را در دسترس دارید.
document-not = لطفاً کاغذ پزشک یا چیزی دربارهٔ بیماری نفرستید.
document-none = هنوز مدرکی اینجا نیست.
document-open = باز کردن
document-valid = معتبر تا { $date }
document-due = { $n ->
    [0] فقط امروز معتبر است
    [one] { $n } روز دیگر معتبر است
   *[other] { $n } روز دیگر معتبر است
}
document-expired = دیگر معتبر نیست
document-waiting = هنوز دیده نشده
document-seen = { $who } اصل را در { $date } دیده است
document-refused = لطفاً دوباره بفرستید: { $reason }
document-no-file = بدون فایل
document-due-title = لطفاً به‌موقع آن را تمدید کنید
document-due-text = زود از اداره وقت بگیرید. مشاور شما در این کار کمک می‌کند. کاغذ تازه را دارید؟ پس آن را به مدارک خود اضافه کنید.
document-add = اضافه کردن مدرک
document-kind = این چه کاغذی است؟
document-note = یادداشت
    .help = اگر بخواهید. مثلاً: نامهٔ 3 مه.
document-valid-until = معتبر تا
    .help = همان‌طور که روی کاغذ نوشته است. تاریخ ندارد؟ پس خالی بگذارید.
document-file = عکس یا فایل
    .help = JPEG، PNG، HEIC یا PDF. همهٔ کاغذ باید دیده و خوانده شود. جای عکس و نوع دوربین را پاک می‌کنیم.
document-file-new = عکس یا فایل تازه
    .help = فقط اگر می‌خواهید فایل را عوض کنید.
document-change = تغییر یا حذف
document-remove = حذف مدرک
    .help = فایل پاک می‌شود. این کار برگشت ندارد.
document-fixed = شما نمی‌توانید این مدرک را تغییر دهید یا حذف کنید. می‌خواهید پاک شود؟ پس به مشاور خود بگویید. کاغذ تازه را هر وقت خواستید می‌توانید اضافه کنید.
document-outdated = در این میان کسی این مدرک را تغییر داده است. لطفاً آن را ببینید. بعد دوباره ذخیره کنید.
document-kind-bamf-decision = نامهٔ تصمیم (Bescheid) ادارهٔ فدرال (BAMF)
document-kind-marriage-certificate = سند ازدواج
document-kind-registration = تأیید ثبت نشانی (Meldebestätigung)
document-kind-lease = قرارداد اجاره (Mietvertrag)
document-kind-benefits = نامهٔ تصمیم (Bescheid) دربارهٔ کمک‌ها (Jobcenter، Sozialamt)
document-kind-insurance-card = کارت بیمهٔ درمانی
document-kind-school = کارنامهٔ مدرسه
document-kind-training = مدرک دورهٔ حرفه‌ای یا دانشگاه
document-kind-language-certificate = مدرک زبان
document-kind-work-contract = قرارداد کار
document-kind-payslip = فیش حقوق
document-kind-letter = نامهٔ یک اداره
document-kind-other = کاغذ دیگر
error-file-missing = عکس یا فایل کم است. لطفاً یکی انتخاب کنید.
error-file-incomplete = فایل کامل نرسیده است. چیزی از آن ذخیره نشد. لطفاً دوباره انتخاب کنید و بفرستید.
error-file-too-large = فایل خیلی بزرگ است. حداکثر { $n } مگابایت مجاز است. چیزی از آن ذخیره نشد. لطفاً عکس تازه‌ای با وضوح کمتر بگیرید.
error-file-unknown = این نوع فایل را نمی‌توانیم بپذیریم. لطفاً عکس (JPEG، PNG یا HEIC) یا PDF بفرستید.
error-file-damaged = این فایل باز نمی‌شود. چیزی از آن ذخیره نشد. لطفاً دوباره از کاغذ عکس بگیرید.
error-file-points = عکس خیلی بزرگ است. حداکثر { $n } مگاپیکسل مجاز است. لطفاً عکس تازه‌ای با وضوح کمتر بگیرید.
error-file-pages = صفحه‌های PDF خیلی زیاد است. حداکثر { $n } مجاز است. لطفاً آن را تقسیم کنید.
error-file-locked = PDF رمز دارد. لطفاً آن را بدون رمز ذخیره کنید یا از کاغذ عکس بگیرید.
error-file-active = در PDF برنامه یا فایل دیگری هست. این امن نیست. لطفاً از کاغذ عکس بگیرید.
error-files-full = شما همین حالا { $n } مدرک دارید. لطفاً اول مدرکی را که دیگر لازم ندارید حذف کنید.
flash-document-added = مدرک ذخیره شد.
flash-file-lost = مدت زیادی اینجا نبودید و از حساب خارج شدید. فایل ذخیره نشد. وارد شوید و دوباره بفرستید.
action-document-read = باز کردن مدرک
action-document-edit = کار روی مدارک
