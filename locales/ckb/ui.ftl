### Translation of ui.ftl

ui-language = زمان
ui-exit = زوو دەربچن
ui-exit-help = پەڕەیەکی بێلایەن دەکاتەوە و دەتانباتە دەرەوە.
ui-signed-in-until = تا کاتژمێر { $time } لە ژوورەوەن
ui-nav = بەشە سەرەکییەکان
ui-nav-home = سەرەتا
ui-nav-data = زانیارییەکانم
ui-nav-log = کێ سەیری کردووە
ui-nav-more = یارمەتی و زیاتر
ui-footer = دەربارەی ئەم پەڕەیە
ui-imprint = خاوەنی پەڕەکە (Impressum)
ui-privacy = پاراستنی زانیاری (Datenschutz)
ui-accessibility = بێبەربەست (Barrierefreiheit)
ui-easy = ئەڵمانیی ئاسان (Leichte Sprache)
ui-answered-of = { $answered } لە { $total } وەڵام دراوەتەوە
ui-confirmed-of = { $confirmed } لە { $total } پشتڕاست کراوەتەوە
ui-sections-done = { $total ->
    [one] { $done } لە { $total } بەش تەواوە
   *[other] { $done } لە { $total } بەش تەواون
}
ui-proposals = { $n ->
    [one] یەک بۆ پشتڕاستکردنەوە
   *[other] { $n } بۆ پشتڕاستکردنەوە
}
ui-questions = { $n ->
    [one] پرسیارێک بۆ ئێوە
   *[other] { $n } پرسیار بۆ ئێوە
}
ui-staff-questions = { $n ->
    [one] پرسیارێک ماوە
   *[other] { $n } پرسیار ماون
}
ui-state-open = ماوە
ui-state-waiting = هێشتا دەپشکنرێت
ui-state-stated = ئێوە نووسیوتانە
ui-state-on-behalf = بۆ ئێوە نووسراوە
ui-state-confirmed = پشتڕاست کراوەتەوە
ui-state-refused = تکایە سەیری بکەنەوە
ui-state-question = پرسیار بۆ ئێوە
ui-state-disputed = ناڕەزاییتان دەربڕیوە
ui-staff-state-open = ماوە
ui-staff-state-waiting = بۆ پشتڕاستکردنەوە
ui-staff-state-stated = وتراوە
ui-staff-state-on-behalf = لە گفتوگۆدا نووسراوە
ui-staff-state-confirmed = پشتڕاست کراوەتەوە
ui-staff-state-refused = پشتڕاست نەکراوەتەوە
ui-staff-state-question = پرسیار کراوە
ui-staff-state-disputed = ناڕەزایی دەربڕراوە
ui-choices-show = لیستەکە بکەنەوە
ui-choices-more = زیاتر هەڵبژێرن
ui-voluntary = ئارەزوومەندانە
ui-write-not = تکایە لێرە هیچ دەربارەی نەخۆشی، ئایین یان سیاسەت مەنووسن، و هیچ شتێک مەنووسن کە زیان بە ئێوە یان کەسانی تر بگەیەنێت.
ui-no-answer = هێشتا وەڵام نییە
ui-since = لەو کاتەوە: { $date }
ui-how = چی ڕوویدا؟
ui-conflict = کەسێکی تریش ئەمەی گۆڕیوە. کامیان بمێنێتەوە؟
ui-conflict-mine = وەڵامی ئێوە
ui-conflict-theirs = وەڵامی: { $who }، { $time }
ui-conflict-before = پێشتر لێرە ئەمە بوو: { $value }
ui-pages = پەڕەکان
ui-page-next = پەڕەی دواتر
ui-page-previous = پەڕەی پێشوو
ui-sorted-up = لە بچووکەوە بۆ گەورە ڕیزکراوە
ui-sorted-down = لە گەورەوە بۆ بچووک ڕیزکراوە
ui-as-of = بەرواری { $date }
ui-definition = چی دەژمێردرێت؟
