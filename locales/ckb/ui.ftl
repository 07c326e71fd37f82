### Translation of ui.ftl

ui-language = زمان
ui-exit = خێرا بڕۆن
ui-exit-help = پەڕەیەکی ئاسایی دەکاتەوە و دەتانباتە دەرەوە.
ui-signed-in-until = تا کاتژمێر { $time } لە ژوورەوەن
ui-nav = بەشە سەرەکییەکان
ui-nav-home = سەرەتا
ui-nav-data = زانیارییەکانم
ui-nav-log = کێ سەیری کردووە
ui-nav-more = یارمەتی و زیاتر
ui-footer = دەربارەی ئەم پەڕەیە
ui-imprint = خاوەنی پەڕەکە (Impressum)
ui-privacy = پاراستنی زانیاری (Datenschutz)
ui-accessibility = دەستگەیشتنی ئاسان (Barrierefreiheit)
ui-easy = ئەڵمانیی ئاسان (Leichte Sprache)

ui-answered-of = { $answered } لە { $total } وەڵام دراوەتەوە
ui-confirmed-of = { $confirmed } لە { $total } پشتڕاست کراوەتەوە
ui-sections-done = { $total ->
    [one] { $done } لە یەک بەش تەواوە
   *[other] { $done } لە { $total } بەش تەواوە
}
ui-proposals = { $n ->
    [one] یەک وەڵام بۆ پشتڕاستکردنەوە
   *[other] { $n } وەڵام بۆ پشتڕاستکردنەوە
}
ui-questions = { $n ->
    [one] یەک پرسیار لە ئێوە
   *[other] { $n } پرسیار لە ئێوە
}
ui-staff-questions = { $n ->
    [one] یەک پرسیار ماوە
   *[other] { $n } پرسیار ماوە
}

ui-state-open = ماوە
ui-state-waiting = هێشتا سەیری دەکرێت
ui-state-stated = ئێوە ئەمەتان نووسیوە
ui-state-on-behalf = بۆ ئێوە نووسراوە
ui-state-confirmed = پشتڕاست کراوەتەوە
ui-state-refused = تکایە سەیری بکەنەوە
ui-state-question = پرسیار لە ئێوە
ui-state-disputed = ئێوە ناڕازی بوون

ui-staff-state-open = ماوە
ui-staff-state-waiting = بۆ پشتڕاستکردنەوە
ui-staff-state-stated = نووسراوە
ui-staff-state-on-behalf = لە گفتوگۆدا نووسراوە
ui-staff-state-confirmed = پشتڕاست کراوەتەوە
ui-staff-state-refused = ڕەت کراوەتەوە
ui-staff-state-question = پرسیار کراوە
ui-staff-state-disputed = کەسەکە ناڕازییە

ui-choices-show = لیستەکە بکەنەوە
ui-choices-more = زیاتر هەڵبژێرن
ui-no-answer = هێشتا وەڵام نییە
ui-since = لە { $date } ەوە
ui-how = چی ڕوویداوە؟

ui-conflict = کەسێکی تریش ئەمەی گۆڕیوە. کامیان بمێنێت؟
ui-conflict-mine = وەڵامی ئێوە
ui-conflict-theirs = وەڵامی: { $who }، { $time }
ui-conflict-before = پێشتر ئەمە نووسرابوو: { $value }

ui-pages = پەڕەکان
ui-page-next = پەڕەی دواتر
ui-page-previous = پەڕەی پێشوو
ui-sorted-up = لە بچووکەوە بۆ گەورە ڕیزکراوە
ui-sorted-down = لە گەورەوە بۆ بچووک ڕیزکراوە
ui-as-of = تا بەرواری { $date }
ui-definition = چی دەژمێردرێت؟
