### Translation of print.ftl

print-card-title = کارتەکەتان بۆ Lotse
print-card-for = بۆ
print-card-from = لە
print-card-intro = بەم کارتە یەکەم جار دەچنە ژوورەوە.
print-card-camera = کامێرای مۆبایلەکەتان بکەنەوە. لەسەر نەخشەکە بیگرن.
print-card-type = یان ئەم ناونیشانە بکەنەوە و کۆدەکە بنووسن:
print-card-secret = وشەیەکی نهێنی بۆ خۆتان دابنێن. بە کەسی مەڵێن، بە ئێمەش.
print-card-code = کۆد
print-card-valid = کارتەکە تا { $date } و تەنها یەک جار کار دەکات.
print-card-keep = کارتەکە پیشانی کەس مەدەن: هەرکەس بەکاری بهێنێت دەتوانێت زانیارییەکانتان بخوێنێتەوە. ئەگەر ون بوو، دەستبەجێ پێمان بڵێن.
print-card-once = کۆدەکە تەنها ئێستا دەبینن. کارتەکە چاپ بکەن و بە دەستی خۆتان بیدەن. کارتی کۆنتر چیتر کار ناکات.

print-slip = پارچە کاغەزێک بۆ لەگەڵ خۆ بردن
print-slip-title = چاوپێکەوتنەکەتان
print-slip-day = ڕۆژ
print-slip-time = کاتژمێر
print-slip-with = لای
print-slip-place = شوێن
print-slip-bring = تکایە لەگەڵ خۆتان بیهێنن
print-slip-interpreter = وەرگێڕان
print-slip-interpreted = پێویستە
print-slip-not-interpreted = پێویست نییە
print-slip-cancel = ناتوانن بێن؟ تکایە پێشتر ئاگادارمان بکەنەوە.
print-slip-keep = ئەم لاپەڕەیە چاپ بکەن، یان وێنەی بگرن.
print-slip-date = { $weekday }، { $date }
