### Translation of ui.ftl

ui-language = زبان
ui-exit = خروج سریع
ui-exit-help = یک صفحهٔ معمولی دیگر باز می‌کند و شما را خارج می‌کند.
ui-signed-in-until = ورود شما تا ساعت { $time } برقرار است
ui-nav = بخش‌های اصلی
ui-nav-home = صفحهٔ اصلی
ui-nav-data = اطلاعات من
ui-nav-log = چه کسی دیده
ui-nav-more = کمک و موارد دیگر
ui-footer = دربارهٔ این سایت
ui-imprint = ناشر (Impressum)
ui-privacy = حفاظت از داده‌ها (Datenschutz)
ui-accessibility = دسترسی آسان برای همه
ui-easy = زبان ساده (Leichte Sprache)

ui-answered-of = { $answered } از { $total } جواب داده شده
ui-confirmed-of = { $confirmed } از { $total } تأیید شده
ui-sections-done = { $done } از { $total } بخش تمام شده
ui-proposals = { $n } مورد برای تأیید
ui-questions = { $n } سؤال از شما
ui-staff-questions = { $n } سؤال باز

ui-state-open = هنوز جوابی نیست
ui-state-waiting = هنوز بررسی می‌شود
ui-state-stated = شما این را نوشته‌اید
ui-state-on-behalf = از طرف شما ثبت شده
ui-state-confirmed = تأیید شده
ui-state-refused = لطفاً بررسی کنید
ui-state-question = سؤال از شما
ui-state-disputed = اعتراض کرده‌اید

ui-staff-state-open = باز
ui-staff-state-waiting = برای تأیید
ui-staff-state-stated = نوشته شده
ui-staff-state-on-behalf = ثبت شده در گفت‌وگو
ui-staff-state-confirmed = تأیید شده
ui-staff-state-refused = رد شده
ui-staff-state-question = سؤال پرسیده شده
ui-staff-state-disputed = اعتراض شده

ui-choices-show = باز کردن فهرست
ui-choices-more = انتخاب موارد بیشتر
ui-voluntary = اختیاری
ui-write-not = لطفاً اینجا دربارهٔ بیماری، دین یا سیاست چیزی ننویسید. چیزی هم ننویسید که ممکن است به شما یا دیگران آسیب برساند.
ui-no-answer = هنوز جوابی نیست
ui-since = از { $date }
ui-how = چه اتفاقی افتاده است؟

ui-conflict = شخص دیگری هم این را تغییر داده است. کدام باید معتبر باشد؟
ui-conflict-mine = جواب شما
ui-conflict-theirs = جواب از: { $who }، { $time }
ui-conflict-before = قبلاً اینجا نوشته شده بود: { $value }

ui-pages = صفحه‌ها
ui-page-next = صفحهٔ بعد
ui-page-previous = صفحهٔ قبل
ui-sorted-up = مرتب از کم به زیاد
ui-sorted-down = مرتب از زیاد به کم
ui-as-of = به تاریخ { $date }
ui-definition = چه چیزی شمرده می‌شود؟
