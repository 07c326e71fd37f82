### Translation of ui.ftl

ui-language = اللغة
ui-exit = خروج سريع
ui-exit-help = يفتح صفحة محايدة ويسجّل خروجكم.
ui-signed-in-until = الدخول صالح حتى الساعة { $time }
ui-nav = الأقسام الرئيسية
ui-nav-home = الرئيسية
ui-nav-data = معلوماتي
ui-nav-log = من اطّلع
ui-nav-more = المساعدة والمزيد
ui-footer = عن هذا الموقع
ui-imprint = الناشر (Impressum)
ui-privacy = حماية البيانات
ui-accessibility = سهولة الوصول
ui-easy = لغة سهلة (Leichte Sprache)

ui-answered-of = أُجيب عن { $answered } من { $total }
ui-confirmed-of = أُكِّد { $confirmed } من { $total }
ui-sections-done = { $total ->
    [zero] اكتمل { $done } من { $total } قسم
    [one] اكتمل { $done } من قسم واحد
    [two] اكتمل { $done } من قسمين
    [few] اكتمل { $done } من { $total } أقسام
    [many] اكتمل { $done } من { $total } قسمًا
   *[other] اكتمل { $done } من { $total } قسم
}
ui-proposals = { $n ->
    [zero] لا شيء للتأكيد
    [one] معلومة للتأكيد
    [two] معلومتان للتأكيد
    [few] { $n } معلومات للتأكيد
    [many] { $n } معلومة للتأكيد
   *[other] { $n } معلومة للتأكيد
}
ui-questions = { $n ->
    [zero] لا أسئلة لكم
    [one] سؤال لكم
    [two] سؤالان لكم
    [few] { $n } أسئلة لكم
    [many] { $n } سؤالًا لكم
   *[other] { $n } سؤال لكم
}
ui-staff-questions = { $n ->
    [zero] لا أسئلة مفتوحة
    [one] سؤال مفتوح
    [two] سؤالان مفتوحان
    [few] { $n } أسئلة مفتوحة
    [many] { $n } سؤالًا مفتوحًا
   *[other] { $n } سؤال مفتوح
}

ui-state-open = لا إجابة بعد
ui-state-waiting = قيد التحقق
ui-state-stated = أنتم كتبتم هذا
ui-state-on-behalf = سُجّل نيابة عنكم
ui-state-confirmed = مؤكَّد
ui-state-refused = الرجاء التحقق
ui-state-question = سؤال لكم
ui-state-disputed = لقد اعترضتم

ui-staff-state-open = مفتوح
ui-staff-state-waiting = بانتظار التأكيد
ui-staff-state-stated = مكتوب
ui-staff-state-on-behalf = سُجّل أثناء الحديث
ui-staff-state-confirmed = مؤكَّد
ui-staff-state-refused = مرفوض
ui-staff-state-question = طُرح سؤال
ui-staff-state-disputed = عليه اعتراض

ui-choices-show = فتح القائمة
ui-choices-more = اختيار المزيد
ui-voluntary = اختياري
ui-write-not = الرجاء ألا تكتبوا هنا شيئًا عن الأمراض أو الدين أو السياسة، ولا شيئًا يمكن أن يضرّكم أو يضرّ غيركم.
ui-no-answer = لا إجابة بعد
ui-since = منذ { $date }
ui-how = ماذا حدث؟

ui-conflict = شخص آخر غيّر هذا أيضًا. ما الذي يجب أن يُعتمد؟
ui-conflict-mine = إجابتكم
ui-conflict-theirs = إجابة من: { $who }، { $time }
ui-conflict-before = كان مكتوبًا هنا من قبل: { $value }

ui-pages = الصفحات
ui-page-next = الصفحة التالية
ui-page-previous = الصفحة السابقة
ui-sorted-up = مرتب تصاعديًّا
ui-sorted-down = مرتب تنازليًّا
ui-as-of = بتاريخ { $date }
ui-definition = ما الذي نحسبه؟
