### Translation of ui.ftl

ui-language = زبان
ui-exit = فوراً نکلیں
ui-exit-help = ایک عام صفحہ کھولتا ہے اور آپ کو لاگ آؤٹ کر دیتا ہے۔
ui-signed-in-until = { $time } بجے تک لاگ اِن
ui-nav = اہم حصے
ui-nav-home = شروع
ui-nav-data = میری معلومات
ui-nav-log = کس نے دیکھا
ui-nav-more = مدد اور مزید
ui-footer = اس صفحے کے بارے میں
ui-imprint = صفحہ کس کا ہے (Impressum)
ui-privacy = ڈیٹا کا تحفظ (Datenschutz)
ui-accessibility = سب کے لیے آسان استعمال (Barrierefreiheit)
ui-easy = آسان جرمن (Leichte Sprache)

ui-answered-of = { $total } میں سے { $answered } کے جواب دیے گئے
ui-confirmed-of = { $total } میں سے { $confirmed } کی تصدیق ہوئی
ui-sections-done = { $total ->
    [one] ایک حصے میں سے { $done } مکمل
   *[other] { $total } حصوں میں سے { $done } مکمل
}
ui-proposals = { $n ->
    [one] ایک کی تصدیق باقی
   *[other] { $n } کی تصدیق باقی
}
ui-questions = { $n ->
    [one] آپ سے ایک سوال
   *[other] آپ سے { $n } سوال
}
ui-staff-questions = { $n ->
    [one] ایک سوال کا جواب باقی
   *[other] { $n } سوالوں کے جواب باقی
}

ui-state-open = باقی
ui-state-waiting = ابھی جانچ ہو رہی ہے
ui-state-stated = یہ آپ نے لکھا ہے
ui-state-on-behalf = آپ کی طرف سے لکھا گیا
ui-state-confirmed = تصدیق شدہ
ui-state-refused = براہِ کرم دیکھ لیں
ui-state-question = آپ سے سوال
ui-state-disputed = آپ نے اعتراض کیا ہے

ui-staff-state-open = باقی
ui-staff-state-waiting = تصدیق کرنی ہے
ui-staff-state-stated = بتایا گیا
ui-staff-state-on-behalf = گفتگو میں لکھا گیا
ui-staff-state-confirmed = تصدیق شدہ
ui-staff-state-refused = تصدیق نہیں کی گئی
ui-staff-state-question = سوال پوچھا گیا
ui-staff-state-disputed = اعتراض کیا گیا

ui-choices-show = فہرست کھولیں
ui-choices-more = مزید چنیں
ui-voluntary = اختیاری
ui-write-not = براہِ کرم یہاں بیماریوں، مذہب یا سیاست کے بارے میں کچھ نہ لکھیں، اور نہ ایسی کوئی بات جو آپ کو یا دوسروں کو نقصان پہنچا سکتی ہو۔
ui-no-answer = ابھی کوئی جواب نہیں
ui-since = { $date } سے
ui-how = کیا ہوا؟

ui-conflict = کسی اور نے بھی یہ تبدیل کیا ہے۔ کون سا جواب رکھا جائے؟
ui-conflict-mine = آپ کا جواب
ui-conflict-theirs = جواب از: { $who }، { $time }
ui-conflict-before = پہلے یہاں لکھا تھا: { $value }

ui-pages = صفحات
ui-page-next = اگلا صفحہ
ui-page-previous = پچھلا صفحہ
ui-sorted-up = چھوٹے سے بڑے کی ترتیب
ui-sorted-down = بڑے سے چھوٹے کی ترتیب
ui-as-of = { $date } تک کی صورتِ حال
ui-definition = کیا گنا جاتا ہے؟
