### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = کەسێک لە پڕکردنەوەدا یارمەتیم دەدات
helper-lead = دەتوانن ڕێگە بدەن کەسێک لە پڕکردنەوەدا یارمەتیتان بدات، بۆ نموونە خۆبەخشێک یان خزمێک. ئەوەی یارمەتی دەدات تەنها ئەو بەشانە دەبینێت و دەنووسێت کە ئێوە هەڵیاندەبژێرن. هەموو ئەوەی دەکرێتەوە و دەنووسرێت تۆمار دەکرێت. هەر کاتێک دەتوانن کۆتایی بە یارمەتییەکە بهێنن.
helper-called = ئەو کەسەی یارمەتی دەدات ناوی چییە؟
helper-parts = کام بەشانە؟
helper-private = زۆر تایبەتە. تەنها ئەگەر پێویست بێت هەڵیبژێرن.
helper-span-h2 = 2 کاتژمێر
helper-span-d1 = 1 ڕۆژ
helper-span-w1 = 1 هەفتە
helper-span-w4 = 4 هەفتە
helper-let = کۆد دروست بکەن
helper-code = کۆدی یارمەتی
helper-code-once = ئەم کۆدە تەنها ئێستا دەبینن. تەنها یەک جار و تا 24 کاتژمێر کار دەکات. تەنها بیدەن بە { $name }.
helper-code-how = { $name } وێنەکە بە تەلەفۆنی خۆی سکان دەکات. یان ئەم ناونیشانە دەکاتەوە و کۆدەکە دەنووسێت:
helper-now = ئێستا کێ یارمەتی دەدات
helper-past = یارمەتی پێشوو
helper-waits = کۆدەکە هێشتا بەکارنەهاتووە، تا { $time } کار دەکات
helper-lapsed = کۆدەکە بەکارنەهات
helper-runs = تا { $time } یارمەتی دەدات
helper-ended = کۆتایی هات: { $time }
helper-stop = کۆتایی بە یارمەتی بهێنن
helper-news = زانیاری نوێ، { $name } نووسیویەتی: { $n }
helper-entered = تازە نووسراوە
helper-looked = بینیم
helper-by = { $name } نووسیویەتی (یارمەتی)، { $date }
ui-state-helped = بە یارمەتی نووسراوە

## The pages of the helper

helper-enter = یارمەتیدانی کەسێک لە پڕکردنەوەدا
helper-enter-lead = ئەو کەسەی یارمەتی دەدەن، کۆدێکتان دەداتێ.
helper-rules-title = پێش ئەوەی دەست پێ بکەن
helper-rules = ئەوەی لێرە دەیخوێننەوە نهێنییە. بە کەسی مەڵێن. وێنە مەگرن. ناوتان و هەموو ئەوەی دەیکەنەوە و دەینووسن تۆمار دەکرێت. کەسەکە ئەمە دەبینێت و هەر کاتێک دەتوانێت کۆتایی بە یارمەتیتان بهێنێت.
helper-may = ئەمانە دەتوانن ببینن و پڕ بکەنەوە
helper-name = ناوتان
helper-kind = ئێوە کێن؟
helper-kind-volunteer = خۆبەخش
helper-kind-staff = کارمەند (شار، ناوچە یان ڕێکخراو)
helper-kind-relative = خزم
helper-kind-other = کەسێکی تر
helper-promise = ئەوەی لێرە دەیزانم لای خۆم دەیهێڵمەوە.
helper-bar = یارمەتی ئەمە دەدەن: { $name }
helper-leave = ئیتر یارمەتی نادەم
helper-remind = بۆ هەر وەڵامێک لە کەسەکە بپرسن. تەنها ئەوە بنووسن کە ئەو دەیڵێت.
helper-by-person = لەلایەن کەسەکە خۆیەوە، { $date }
helper-over = ئەم یارمەتییە کۆتایی هاتووە یان کۆتایی پێ هێنراوە. دووبارە پێویستتان بە چوونەژوورەوەیە؟ لە کەسەکە داوای کۆدێکی نوێ بکەن.
flash-help-stopped = یارمەتییەکە کۆتایی هات.
error-wrong-help-code = ئەم کۆدە کار ناکات. ڕەنگە پێشتر بەکارهاتبێت یان کۆن بووبێت. تکایە لە کەسەکە داوای کۆدێکی نوێ بکەن.
error-consent-of-person = پێویستە سەرەتا کەسەکە خۆی ڕێگە بەمە بدات. تکایە بە بەتاڵی بیهێڵنەوە.

## Log, roles, what is kept

role-helper = یارمەتی لە پڕکردنەوەدا
action-help-let = ڕێگە بە یارمەتی لە پڕکردنەوەدا درا
action-help-end = یارمەتی لە پڕکردنەوەدا کۆتایی هات
action-helped-read = لە کاتی یارمەتیدا زانیاری کرایەوە
action-helped-edit = لە کاتی یارمەتیدا زانیاری نووسرا
action-help-redeem = کۆدی یارمەتی بەکارهات
holding-help = کێ لە پڕکردنەوەدا یارمەتیتان دەدات
    .text = ناو، بەشە هەڵبژێردراوەکان و کاتەکان. بۆ ئەوەی ڕوون بێت کێ چی نووسیوە. تا زانیارییەکانتان بمێنن.
