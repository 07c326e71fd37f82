### Translation of print.ftl

print-card-title = کارت شما برای Lotse
print-card-for = برای
print-card-from = از طرف
print-card-intro = با این کارت برای اولین بار وارد می‌شوید.
print-card-camera = دوربین گوشی خود را باز کنید. آن را بالای مربع نقطه‌دار (QR) بگیرید.
print-card-type = یا این نشانی را باز کنید و کد را بنویسید:
print-card-secret = یک کلمهٔ رمز برای خود انتخاب کنید. آن را به هیچ‌کس نگویید، به ما هم نه.
print-card-code = کد
print-card-valid = کارت تا { $date } و فقط یک بار معتبر است.
print-card-keep = کارت را به هیچ‌کس نشان ندهید: هر کس از آن استفاده کند، می‌تواند اطلاعات شما را بخواند. اگر گم شد، فوراً به ما بگویید.
print-card-once = کد را فقط همین حالا می‌بینید. کارت را چاپ کنید و حضوری تحویل دهید. کارت قدیمی‌تر دیگر معتبر نیست.

print-slip = برگه برای همراه داشتن
print-slip-title = قرار شما
print-slip-day = روز
print-slip-time = ساعت
print-slip-with = با
print-slip-place = مکان
print-slip-bring = لطفاً همراه بیاورید
print-slip-interpreter = ترجمه
print-slip-interpreted = لازم است
print-slip-not-interpreted = لازم نیست
print-slip-cancel = نمی‌توانید بیایید؟ لطفاً از قبل خبر دهید.
print-slip-keep = این صفحه را چاپ کنید یا از آن عکس بگیرید.
print-slip-date = { $weekday }، { $date }
