### Translation of ui.ftl

ui-language = زبان
ui-exit = خروج سریع
ui-exit-help = یک صفحهٔ عادی دیگر را باز می‌کند و شما را از حساب‌تان خارج می‌کند.
ui-signed-in-until = تا ساعت { $time } داخل هستید
ui-nav = بخش‌های اصلی
ui-nav-home = شروع
ui-nav-data = معلومات من
ui-nav-log = کی دیده است
ui-nav-more = کمک و چیزهای دیگر
ui-footer = دربارهٔ این صفحه
ui-imprint = معلومات ناشر (Impressum)
ui-privacy = حفاظت معلومات (Datenschutz)
ui-accessibility = دسترسی برای همه
ui-easy = زبان ساده (Leichte Sprache)

ui-answered-of = { $answered } از { $total } جواب داده شده
ui-confirmed-of = { $confirmed } از { $total } تأیید شده
ui-sections-done = { $done } از { $total } بخش تمام شده
ui-proposals = { $n } مورد برای تأیید
ui-questions = { $n } سؤال از شما
ui-staff-questions = { $n } سؤال بی‌جواب

ui-state-open = هنوز بی‌جواب
ui-state-waiting = هنوز بررسی می‌شود
ui-state-stated = شما این را نوشته‌اید
ui-state-on-behalf = برای شما درج شده
ui-state-confirmed = تأیید شده
ui-state-refused = لطفاً بررسی کنید
ui-state-question = سؤال از شما
ui-state-disputed = شما اعتراض کرده‌اید

ui-staff-state-open = بی‌جواب
ui-staff-state-waiting = برای تأیید
ui-staff-state-stated = نوشته شده
ui-staff-state-on-behalf = در گفت‌وگو درج شده
ui-staff-state-confirmed = تأیید شده
ui-staff-state-refused = رد شده
ui-staff-state-question = سؤال پرسیده شده
ui-staff-state-disputed = اعتراض شده

ui-choices-show = باز کردن لست
ui-choices-more = انتخاب کردن بیشتر
ui-voluntary = اختیاری
ui-write-not = لطفاً این‌جا دربارهٔ مریضی، دین یا سیاست چیزی ننویسید. چیزی را هم ننویسید که به شما یا به دیگران ضرر رسانده می‌تواند.
ui-no-answer = هنوز جواب نیست
ui-since = از { $date } به این سو
ui-how = چه شده است؟

ui-conflict = شخص دیگری هم این را تغییر داده است. کدام یکی درست باشد؟
ui-conflict-mine = جواب شما
ui-conflict-theirs = جواب از: { $who }، { $time }
ui-conflict-before = پیشتر این‌جا نوشته بود: { $value }

ui-pages = صفحه‌ها
ui-page-next = صفحهٔ بعدی
ui-page-previous = صفحهٔ پیشتر
ui-sorted-up = مرتب از کم به زیاد
ui-sorted-down = مرتب از زیاد به کم
ui-as-of = تا تاریخ { $date }
ui-definition = چه چیزی حساب می‌شود؟
