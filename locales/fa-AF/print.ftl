### Translation of print.ftl

print-card-title = کارت شما برای Lotse
print-card-for = برای
print-card-from = از طرف
print-card-intro = با این کارت بار اول داخل می‌شوید.
print-card-camera = کمرهٔ موبایل خود را باز کنید. آن را بالای مربع نقطه‌دار (QR) بگیرید.
print-card-type = یا این آدرس را باز کنید و کود را بنویسید:
print-card-secret = یک کلمهٔ رمز برای خود فکر کنید. آن را به هیچ‌کس نگویید، به ما هم نه.
print-card-code = کود
print-card-valid = کارت تا { $date } و تنها یک بار اعتبار دارد.
print-card-keep = کارت را به هیچ‌کس نشان ندهید: هر کس از آن استفاده کند، می‌تواند معلومات شما را بخواند. اگر گم شد، فوراً به ما بگویید.
print-card-once = کود را تنها همین حالا می‌بینید. کارت را چاپ کنید و خودتان به دست شخص بدهید. کارت کهنه‌تر دیگر اعتبار ندارد.

print-slip = ورق برای با خود بردن
print-slip-title = وعدهٔ ملاقات شما
print-slip-day = روز
print-slip-time = ساعت
print-slip-with = نزد
print-slip-place = جای
print-slip-bring = لطفاً با خود بیاورید
print-slip-interpreter = ترجمانی
print-slip-interpreted = ضرورت است
print-slip-not-interpreted = ضرورت نیست
print-slip-cancel = آمده نمی‌توانید؟ لطفاً پیش از آن خبر بدهید.
print-slip-keep = این صفحه را چاپ کنید یا از آن عکس بگیرید.
print-slip-date = { $weekday }، { $date }
