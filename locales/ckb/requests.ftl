### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = داواکاری و پرسیار
request-lead = دەتوانن داوا بکەن زانیارییەکان بسڕدرێنەوە یان دابخرێن. پارەی ناوێت و هیچ زیانێکتان پێ ناگات. وەڵام دوای زۆرترین مانگێک دێت. (Artikel 12 DSGVO)
request-log-hint = نازانن بۆچی کەسێک زانیارییەکانتانی کردووەتەوە؟ لێرە لای هەمان دێڕ بپرسن:
request-none = هێشتا هیچ داوا و پرسیارێکتان نەکردووە.
request-new = دەتوانن داوای چی بکەن

## What is asked for

request-kind-deletion = سڕینەوەی زانیارییەکان
request-kind-restriction = داخستنی زانیارییەکان
request-kind-question = پرسیار لەسەر لیستی بینین (Protokoll)
request-deletion-text = هەموو شتێک دەسڕدرێتەوە: زانیاری، پلان و بەڵگەنامەکان. کەس ناتوانێت بیانگەڕێنێتەوە.
request-deletion-sign-in = دوای ئەوە چیتر ناتوانن بچنە ژوورەوە. زانیاریی منداڵەکانتان لەگەڵیدا ناسڕدرێنەوە. ئەوەشتان دەوێت؟ کەواتە پێشتر لە لاپەڕەی هەر منداڵێکدا داوای بکەن.
request-deletion-wait = ئەگەر وەڵام بەڵێ بێت، 14 ڕۆژی تر چاوەڕێ دەکەین. تا ئەو کاتە هێشتا دەتوانن زانیارییەکان بهێڵنەوە.
request-deletion-copy = پێشتر کۆپییەک وەربگرن.
request-restriction-text = زانیارییەکان هەڵگیراو دەمێننەوە، بەڵام کەس ڕێگەی پێ نادرێت کاریان پێ بکات. ڕاوێژکارەکەشتان ناتوانێت بیانکاتەوە و پێیان یارمەتیتان بدات. خۆتان دەتوانن هەموو شتێک بخوێننەوە، بەڵام ناتوانن هیچ بگۆڕن. هەر کاتێک دەتوانن داخستنەکە کۆتایی پێ بهێنن.
request-words = دەتانەوێت شتێک لەسەری بڵێن؟
    .help = پێویست ناکات هیچ بنووسن. هەماهەنگی (Koordination) دەیخوێنێتەوە. دەتوانن بە زمانی خۆتان بنووسن.
request-question = پرسیارەکەتان
    .help = هەماهەنگی (Koordination) دەیخوێنێتەوە. دەتوانن بە زمانی خۆتان بنووسن.
request-send = ناردن
request-ask = پرسین لەسەر ئەمە

## What became of it

request-state-open = چاوەڕێی وەڵامە
request-state-granted = وەڵام بەڵێیە
request-state-refused = ڕەتکرایەوە
request-state-answered = وەڵام درایەوە
request-state-withdrawn = وەرگیرایەوە
request-state-ended = کۆتایی هات
request-made = لە { $date } داوا کراوە. وەڵام تا { $due }.
request-mine = نووسیوتانە:
request-answered = وەڵامی هەماهەنگی لە { $date }:
request-deleted-on = لە { $date } هەموو شتێک دەسڕدرێتەوە.
request-lifted-on = لە { $date } داخستنەکە کۆتایی دێت.
request-withdraw = وەرگرتنەوە
request-keep = هێشتنەوەی زانیارییەکان
request-release = کۆتایی هێنان بە داخستن

## On the home page

request-home-text = دەتانەوێت زانیارییەکان بهێڵنەوە؟ هێشتا دەکرێت.
request-news = وەڵامی داواکاری یان پرسیارەکەتان
request-restricted-title = ئەم زانیارییانە داخراون (gesperrt)
request-restricted-text = کەس کاریان پێ ناکات. دەتوانن هەموو شتێک بخوێننەوە، بەڵام ناتوانن هیچ بگۆڕن.
