### Translation of documents.ftl

document-title = بەڵگەنامەکان
document-lead = وێنەی کاغەزە گرنگەکان بگرن یان فایلێک هەڵبژێرن. بەم شێوەیە هەمیشە لەبەردەستی ئێوە و ڕاوێژکارەکەتاندان.
document-not = تکایە کاغەزی دکتۆر یان هیچ شتێک لەبارەی نەخۆشییەوە مەنێرن.
document-none = لێرە هێشتا بەڵگەنامە نییە.
document-open = بیکەنەوە
document-valid = کارپێکراوە تا { $date }
document-due = { $n ->
    [0] تەنها ئەمڕۆ کارپێکراوە
    [one] ڕۆژێکی تر کارپێکراوە
   *[other] { $n } ڕۆژی تر کارپێکراوە
}
document-expired = ماوەکەی بەسەر چووە
document-waiting = هێشتا نەبینراوە
document-seen = { $who } ڕەسەنەکەی لە { $date } بینی
document-refused = تکایە دووبارە بینێرن: { $reason }
document-no-file = بێ فایل
document-due-title = تکایە لە کاتی خۆیدا درێژی بکەنەوە
document-due-text = زوو لە فەرمانگەکە کات (Termin) وەربگرن. ڕاوێژکارەکەتان یارمەتیتان دەدات. کاغەزە نوێیەکەتان پێ گەیشتووە؟ کەواتە بیخەنە سەر بەڵگەنامەکانتان.
document-add = بەڵگەنامە زیاد بکەن
document-kind = ئەمە چ کاغەزێکە؟
document-note = تێبینی
    .help = ئەگەر دەتانەوێت. بۆ نموونە: نامەی 3ی ئایار.
document-valid-until = کارپێکراوە تا
    .help = وەک لەسەر کاغەزەکە نووسراوە. بەرواری نییە؟ کەواتە بە بەتاڵی بەجێی بهێڵن.
document-file = وێنە یان فایل
    .help = JPEG، PNG، HEIC یان PDF. دەبێت هەموو کاغەزەکە دیار بێت و بخوێنرێتەوە. ئێمە زانیاریی ئەوە دەسڕینەوە کە وێنەکە لە کوێ و بە چی گیراوە.
document-file-new = وێنەی نوێ یان فایلی نوێ
    .help = تەنها ئەگەر دەتانەوێت فایلەکە بگۆڕن.
document-change = بیگۆڕن یان لایببەن
document-remove = بەڵگەنامەکە لاببەن
    .help = فایلەکە دەسڕدرێتەوە. دوای ئەوە ناتوانرێت بگەڕێنرێتەوە.
document-fixed = ناتوانن ئەم بەڵگەنامەیە بگۆڕن یان لای ببەن. دەتانەوێت بسڕدرێتەوە؟ کەواتە بە ڕاوێژکارەکەتان بڵێن. هەر کاتێک دەتوانن کاغەزی نوێ زیاد بکەن.
document-outdated = لەم ماوەیەدا کەسێک ئەم بەڵگەنامەیەی گۆڕیوە. تکایە سەیری بکەن. پاشان دووبارە پاشەکەوتی بکەن.
document-kind-bamf-decision = نامەی بڕیاری (Bescheid) فەرمانگەی فیدراڵی (BAMF)
document-kind-marriage-certificate = بەڵگەی هاوسەرگیری (Heiratsurkunde)
document-kind-registration = پشتڕاستکردنەوەی ناونیشان (Meldebestätigung)
document-kind-lease = گرێبەستی کرێ (Mietvertrag)
document-kind-benefits = نامەی بڕیار (Bescheid) دەربارەی یارمەتی (Jobcenter، Sozialamt)
document-kind-insurance-card = کارتی بیمەی تەندروستی (Krankenkasse)
document-kind-school = بڕوانامەی قوتابخانە
document-kind-training = بڕوانامەی پیشەیی یان زانکۆ
document-kind-language-certificate = بڕوانامەی زمان
document-kind-work-contract = گرێبەستی کار (Arbeitsvertrag)
document-kind-payslip = کاغەزی مووچە (Lohnabrechnung)
document-kind-letter = نامەی فەرمانگەیەک
document-kind-other = کاغەزێکی تر
error-file-missing = وێنە یان فایل کەمە. تکایە یەکێک هەڵبژێرن.
error-file-incomplete = فایلەکە بە تەواوی نەگەیشت. هیچی لێ پاشەکەوت نەکرا. تکایە دووبارە هەڵیبژێرن و بینێرن.
error-file-too-large = فایلەکە زۆر گەورەیە. زۆرترین ڕێگەپێدراو { $n } مێگابایتە. هیچی لێ پاشەکەوت نەکرا. تکایە وێنەیەکی نوێ بە وردیی کەمتر بگرن.
error-file-unknown = ناتوانین ئەم جۆرە فایلە وەربگرین. تکایە وێنە (JPEG، PNG یان HEIC) یان PDF بنێرن.
error-file-damaged = ئەم فایلە ناکرێتەوە. هیچی لێ پاشەکەوت نەکرا. تکایە دووبارە وێنەی کاغەزەکە بگرن.
error-file-points = وێنەکە زۆر گەورەیە. زۆرترین ڕێگەپێدراو { $n } مێگاپیکسڵە. تکایە وێنەیەکی نوێ بە وردیی کەمتر بگرن.
error-file-pages = لاپەڕەکانی PDF زۆرن. زۆرترین ڕێگەپێدراو { $n } یە. تکایە دابەشی بکەن.
error-file-locked = PDFەکە بە وشەی نهێنی (Passwort) پارێزراوە. تکایە بێ وشەی نهێنی پاشەکەوتی بکەن یان وێنەی کاغەزەکە بگرن.
error-file-active = لەناو PDF پرۆگرام یان فایلی تر هەیە. ئەمە سەلامەت نییە. تکایە وێنەی کاغەزەکە بگرن.
error-files-full = ئێستا { $n } بەڵگەنامەتان هەیە. تکایە سەرەتا یەکێک لاببەن کە چیتر پێویستتان نییە.
flash-document-added = بەڵگەنامەکە پاشەکەوت کرا.
flash-file-lost = ماوەیەکی زۆر لێرە نەبوون، بۆیە چوونەژوورەوەکەتان کۆتایی پێ هات. فایلەکە پاشەکەوت نەکرا. بچنە ژوورەوە و دووبارە بینێرن.
action-document-read = بەڵگەنامەیەکی کردەوە
action-document-edit = لەسەر بەڵگەنامەکان کاری کرد
