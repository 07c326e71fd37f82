### Translation of documents.ftl

document-title = اسناد
document-lead = از کاغذهای مهم عکس بگیرید یا یک فایل انتخاب کنید. این‌طور شما و مشاور شما همیشه آن‌ها را در دست دارید.
document-not = لطفاً کاغذ داکتر یا چیزی دربارهٔ مریضی نفرستید.
document-none = هنوز این‌جا سندی نیست.
document-open = باز کردن
document-valid = اعتبار تا { $date }
document-due = { $n ->
    [0] تنها امروز اعتبار دارد
    [one] { $n } روز دیگر اعتبار دارد
   *[other] { $n } روز دیگر اعتبار دارد
}
document-expired = دیگر اعتبار ندارد
document-waiting = هنوز دیده نشده
document-seen = { $who } اصل آن را در { $date } دیده است
document-refused = لطفاً دوباره بفرستید: { $reason }
document-no-file = بدون فایل
document-due-title = لطفاً آن را به وقت تمدید کنید
document-due-text = زود از اداره وقت بگیرید. مشاور شما در این کار کمک می‌کند. کاغذ نو را دارید؟ پس آن را به اسناد خود اضافه کنید.
document-add = اضافه کردن سند
document-kind = این چه کاغذی است؟
document-note = یادداشت
    .help = اگر بخواهید. مثلاً: نامهٔ 3 می.
document-valid-until = اعتبار تا
    .help = همان‌طور که روی کاغذ نوشته است. تاریخ ندارد؟ پس خالی بگذارید.
document-file = عکس یا فایل
    .help = JPEG، PNG، HEIC یا PDF. تمام کاغذ باید دیده و خوانده شود. جای عکس و نوع کمره را پاک می‌کنیم.
document-file-new = عکس یا فایل نو
    .help = تنها اگر می‌خواهید فایل را تبدیل کنید.
document-change = تغییر یا حذف
document-remove = حذف سند
    .help = فایل پاک می‌شود. این کار برگشت ندارد.
document-fixed = شما نمی‌توانید این سند را تغییر بدهید یا حذف کنید. می‌خواهید پاک شود؟ پس به مشاور خود بگویید. کاغذ نو را هر وقت می‌توانید اضافه کنید.
document-outdated = در این میان کسی این سند را تغییر داده است. لطفاً آن را ببینید. بعد دوباره ذخیره کنید.
document-kind-bamf-decision = نامهٔ فیصله (Bescheid) از ادارهٔ فدرال (BAMF)
document-kind-marriage-certificate = نکاح‌نامه
document-kind-registration = تصدیق ثبت آدرس (Meldebestätigung)
document-kind-lease = قرارداد کرایه (Mietvertrag)
document-kind-benefits = نامهٔ فیصله (Bescheid) دربارهٔ کمک‌ها (Jobcenter، Sozialamt)
document-kind-insurance-card = کارت بیمهٔ صحی
document-kind-school = پارچهٔ مکتب
document-kind-training = سند آموزش مسلکی یا پوهنتون
document-kind-language-certificate = سند زبان
document-kind-work-contract = قرارداد کار
document-kind-payslip = ورق معاش
document-kind-letter = نامهٔ یک اداره
document-kind-other = کاغذ دیگر
error-file-missing = عکس یا فایل کم است. لطفاً یکی انتخاب کنید.
error-file-incomplete = فایل کامل نرسیده است. چیزی از آن ذخیره نشد. لطفاً دوباره انتخاب کنید و بفرستید.
error-file-too-large = فایل بسیار کلان است. حد اکثر { $n } میگابایت اجازه است. چیزی از آن ذخیره نشد. لطفاً عکس نو با کیفیت کمتر بگیرید.
error-file-unknown = این نوع فایل را گرفته نمی‌توانیم. لطفاً عکس (JPEG، PNG یا HEIC) یا PDF بفرستید.
error-file-damaged = این فایل باز نمی‌شود. چیزی از آن ذخیره نشد. لطفاً دوباره از کاغذ عکس بگیرید.
error-file-points = عکس بسیار کلان است. حد اکثر { $n } میگاپکسل اجازه است. لطفاً عکس نو با کیفیت کمتر بگیرید.
error-file-pages = صفحه‌های PDF بسیار زیاد است. حد اکثر { $n } اجازه است. لطفاً آن را تقسیم کنید.
error-file-locked = PDF رمز دارد. لطفاً آن را بدون رمز ذخیره کنید یا از کاغذ عکس بگیرید.
error-file-active = در PDF پروگرام یا فایل دیگر است. این مصون نیست. لطفاً از کاغذ عکس بگیرید.
error-files-full = شما از پیش { $n } سند دارید. لطفاً اول سندی را که دیگر کار ندارید حذف کنید.
flash-document-added = سند ذخیره شد.
flash-file-lost = وقت زیادی این‌جا نبودید و از حساب خارج شدید. فایل ذخیره نشد. داخل شوید و دوباره بفرستید.
action-document-read = باز کردن سند
action-document-edit = کار روی اسناد
