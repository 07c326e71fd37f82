### Translation of print.ftl

print-card-title = بطاقتكم لـ Lotse
print-card-for = إلى
print-card-from = من
print-card-intro = بهذه البطاقة تسجّلون الدخول لأول مرة.
print-card-camera = افتحوا كاميرا هاتفكم. ضعوها فوق المربع المنقّط (QR).
print-card-type = أو افتحوا هذا العنوان واكتبوا الرمز:
print-card-secret = اختاروا كلمة سر. لا تقولوها لأحد، ولا لنا.
print-card-code = الرمز
print-card-valid = البطاقة صالحة حتى { $date } ولمرة واحدة فقط.
print-card-keep = لا تُظهروا البطاقة لأحد: من يستخدمها يستطيع قراءة معلوماتكم. إذا ضاعت، فأخبرونا فورًا.
print-card-once = لن تروا الرمز إلا الآن. اطبعوا البطاقة وسلّموها شخصيًّا. البطاقة الأقدم لم تعد صالحة.

print-slip = ورقة لتأخذوها معكم
print-slip-title = موعدكم
print-slip-day = اليوم
print-slip-time = الساعة
print-slip-with = عند
print-slip-place = المكان
print-slip-bring = يُرجى إحضار
print-slip-interpreter = الترجمة
print-slip-interpreted = مطلوبة
print-slip-not-interpreted = غير مطلوبة
print-slip-cancel = لا تستطيعون الحضور؟ يُرجى إبلاغنا قبل الموعد.
print-slip-keep = اطبعوا هذه الصفحة أو التقطوا صورة لها.
print-slip-date = { $weekday }، { $date }
