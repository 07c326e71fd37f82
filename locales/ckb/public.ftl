### Translation of public.ftl

public-start-title = بەخێربێن
public-start-what = لە { -lotse } دەبینن چی دەربارەی ئێوە نووسراوە، و خۆتان زانیارییەکانتان دەنووسن – بە زمانی خۆتان. بەم شێوەیە ڕاوێژکاری ئینتیگراسیۆنەکەتان (Integrationsmanager) دەتوانێت خێراتر یارمەتیتان بدات.
public-start-card = کارتێکم هەیە
public-start-card-help = یەکەم جارە لێرەن یان کارتێکی نوێتان وەرگرتووە.
public-start-login-help = پێشتر ژمارەی چوونەژوورەوە و وشەی نهێنیتان هەیە.
public-start-home = بۆ پەڕەکانی خۆم
public-start-free = Lotse بێ بەرامبەرە. ناچار نین بەشداری بکەن. کارتەکە لە ڕاوێژکاری ئینتیگراسیۆنەکەتان (Integrationsmanager) وەردەگرن.

public-login-number = ژمارەی چوونەژوورەوە
    .help = ئەم ژمارەیەتان کاتێک وەرگرت کە کارتەکەتان بەکار هێنا.
public-login-secret = وشەی نهێنی
public-login-own = ئەمە ئامێری خۆمە
    .help = ئەوکات لێرە 14 ڕۆژ لە ژوورەوە دەمێننەوە. تکایە نیشانەی مەکەن، ئەگەر کەسانی تریش ئامێرەکە بەکار دەهێنن.
public-login-forgot = ژمارە یان وشەی نهێنیتان لەبیر کردووە؟
public-login-forgot-text = ئەوا پێویستتان بە کارتێکی نوێیە. خۆتان ڕاستەوخۆ لە ڕاوێژکاری ئینتیگراسیۆنەکەتانی (Integrationsmanager) وەردەگرن. زانیارییەکانتان دەمێننەوە.
public-login-timed-out = چوونەژوورەوەکەتان کۆتایی هاتبوو. ئەوەی دوایین جار ناردتان، پارێزراوە. بچنە ژوورەوە: ئەوکات دەتوانن بیبینن و پاشەکەوتی بکەن.

public-code-title = هەنگاوی دووەم
public-code-digits = شەش ژمارە لە ئەپەکەتانەوە
    .help = تەلەفۆنتان پێ نییە؟ لێرە یەکێک لە کۆدەکانی فریاکەوتنتان بنووسن.

public-card-title = کارتەکەتان
public-card-code = کۆدی سەر کارتەکە
    .help = پیتی گەورە و بچووک وەک یەکن. هێڵ و بۆشایی گرنگ نین.
public-card-camera = بە کامێرا بەبێ نووسینیش دەبێت: کامێرای مۆبایلەکەتان بکەنەوە. بیگرن بەسەر نەخشەی سەر کارتەکەدا.
public-card-limits = کارتەکە 14 ڕۆژ و تەنها یەک جار کار دەکات. ئەگەر کۆن بوو یان ون بوو، یەکێکی نوێ وەردەگرن.

public-welcome-title = پێش ئەوەی دەست پێ بکەن
public-welcome-lead = تکایە بە کورتی بخوێننەوە چی لە زانیارییەکانتان دەکرێت.
public-welcome-who = کێ بەرپرسە؟
public-welcome-who-text = { $carrier } بەرپرسی زانیارییەکانتانە.
public-welcome-why = زانیارییەکان بۆ چین؟
public-welcome-why-text = تا بتوانین باش یاوەریتان بکەین: لە فەرمانگە و نامە، لە خانوو، کۆرسی ئەڵمانی و کار. بۆ ئاماری شار، Landkreis و هەرێم بەبێ ناو دەژمێرین.
public-welcome-sees = کێ زانیارییەکان دەبینێت؟
public-welcome-sees-text = ڕاوێژکاری ئینتیگراسیۆنەکەتان (Integrationsmanager) و جێگرەکەی. هەمیشە دەبینن کێ زانیارییەکانتانی کردووەتەوە. Lotse لە خۆیەوە هیچ نانێرێت بۆ فەرمانگەی بیانییەکان (Ausländerbehörde)، فەرمانگەی فیدراڵی (BAMF) یان پۆلیس.
public-welcome-law = چەند حاڵەتێکی کەم هەن کە یاسا ناچارمان دەکات شتێک بە فەرمانگەیەک ڕابگەیەنین (بۆ نموونە Aufenthaltsgesetz § 87). تکایە تەنها ئەوە بنووسن کە پرسیاری لێ کراوە.
public-welcome-voluntary = دەبێت وەڵام بدەمەوە؟
public-welcome-voluntary-text = نەخێر. هەموو شتێک ئارەزوومەندانەیە. ئەگەر وەڵام نەدەنەوە، هیچ زیانێکی بۆ مانەوەتان یان پارەکەتان نییە. هەندێک یارمەتی ئەوکات کاتی زیاتری دەوێت.
public-welcome-long = زانیارییەکان تا کەی دەمێننەوە؟
public-welcome-long-text = تا ئەو کاتەی یاوەریتان دەکەین. دواتر کەس کاریان پێ ناکات، و دوای سێ ساڵ دەسڕێنەوە. زانیاریی تەندروستی یەکسەر لە کۆتاییدا دەسڕینەوە.
public-welcome-rights = چ مافێکم هەیە؟
public-welcome-rights-text = دەتوانن هەموو شتێک بخوێننەوە، بیگۆڕن و دژی پاشەکەوتکردن ناڕەزایی دەرببڕن. دەتوانن داوا بکەن شتێک بسڕینەوە. دەتوانن لای فەرمانگەی پاراستنی زانیاری (Datenschutzbehörde) سکاڵا بکەن.
public-welcome-more = هەموو شتێک دەربارەی پاراستنی زانیاری بخوێننەوە
public-welcome-no-consent = بە «بەردەوام بن» بە هیچ شتێک ڕازی نابن. تەنها دەنووسین کە ئەم زانیارییەتان وەرگرتووە. ئەگەر ناتانەوێت بەردەوام بن، پەڕەکە دابخەن: هیچ ئەنجامێکی نابێت.
public-welcome-staff = ئێوە هەژماری خۆتان ئامادە دەکەن. ئەوەی لە یاوەرییەکاندا (Fälle) دەیکەنەوە و دەیگۆڕن، تۆمار دەکرێت. کەسەکە لە تۆماری خۆیدا دەیبینێت. تەنها ئەوە بکەنەوە کە بۆ کارەکەتان پێویستە.

public-secret-title = چوونەژوورەوەتان
public-secret-number = ژمارەی چوونەژوورەوەتان
public-secret-number-help = ژمارەکە بنووسنەوە. بۆ هەموو چوونەژوورەوەیەک پێویستتان پێیەتی.
public-secret-new = وشەی نهێنیی نوێتان
    .help = لانیکەم 8 پیت، بە هەر نووسینێک. سێ وشە باشن، کە تەنها ئێوە پێکەوە دەیانزانن.
public-secret-again = جارێکی تر وشەی نهێنی
public-secret-never = وشەی نهێنی بە کەس مەڵێن، تەنانەت بە ئێمەش. ئێمە هەرگیز لێتان ناپرسین.
public-secret-finish = تەواو، بچنە ژوورەوە
public-totp-title = ئەپ بۆ هەنگاوی دووەم
public-totp-scan = ئەپێکی کۆدی یەکجارەکی لە تەلەفۆنەکەتان بکەنەوە. ئەم نەخشەیەی پێ بخوێننەوە.
public-totp-letters = نابێت؟ ئەم پیتانە لە ئەپەکەدا بنووسن:
public-codes-title = کۆدەکانی فریاکەوتنتان
public-codes-text = هەر کۆدێک یەک جار جێگەی ژمارەکانی ئەپەکە دەگرێتەوە. کۆدەکان چاپ بکەن یان بیاننووسنەوە. تەنها ئێستا دەیانبینن.
public-codes-done = کۆدەکانم هەیە، بەردەوام بن

public-imprint-operator = کێ ئەم پەڕەیە بەڕێوە دەبات
public-imprint-address = ناونیشان
public-imprint-email = ئیمەیڵ
public-imprint-phone = تەلەفۆن
public-imprint-software = Lotse بەرنامەیەکی ئازادە بە مۆڵەتی EUPL 1.2.

public-privacy-carrier = ئەو ڕێکخراوەی یاوەریتان دەکات، بەرپرسی زانیارییەکانتانە. ناوی لەسەر کارتەکەتانە. ئەم پەڕەیە لەلایەن ئەمەوە بەڕێوە دەبرێت:
public-privacy-basis = بنەما یاساییەکان
public-privacy-basis-text = یاوەریکردن ئەرکێکی گشتییە: DSGVO Artikel 6 Absatz 1 Buchstabe e لەگەڵ Landesdatenschutzgesetz § 4 و Flüchtlingsaufnahmegesetz Baden-Württemberg § 18. زانیاریی تەندروستی، ژمارەی تەلەفۆن و ناونیشانی ئیمەیڵتان تەنها کاتێک پاشەکەوت دەکەین کە ڕازی بن: DSGVO Artikel 6 Absatz 1 Buchstabe a و DSGVO Artikel 9 Absatz 2 Buchstabe a. هەر کاتێک دەتوانن لەم ڕازیبوونە پەشیمان ببنەوە.
public-privacy-rights = مافەکانتان بەپێی یاسا
public-privacy-rights-text = وەرگرتنی زانیاری (DSGVO Artikel 15)، ڕاستکردنەوە (16)، سڕینەوە (17)، سنووردارکردن (18) و ناڕەزایی (21). ئەگەر ناڕەزایی لەسەر زانیارییەک هەبێت، لای نووسراوە (SGB X § 84 Absatz 2).
public-privacy-officer = بەرپرسی پاراستنی زانیاری (Datenschutzbeauftragte)
public-privacy-authority = دەتوانن لێرە سکاڵا بکەن: بەرپرسی پاراستنی زانیاری و ئازادیی زانیاریی هەرێم (Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg).
public-privacy-device = چی لەسەر ئامێرەکەتان دەمێنێتەوە
public-privacy-device-text = تەنها فایلی بچووک (Cookies) بۆ چوونەژوورەوە و زمانەکەتان. نە ڕیکلام، نە چاودێری، نە هیچ شتێکی کۆمپانیای تر. دوای چوونەدەرەوە هیچ زانیارییەکتان لەسەر ئامێرەکە نامێنێت.
public-privacy-logs = چی تۆمار دەکەین
public-privacy-logs-text = کێ زانیارییەکانتانی کردووەتەوە یان گۆڕیوە: 12 مانگ. سڕینەوە و ڕازیبوونەکان: 3 ساڵ. ناونیشانی هێڵی ئینتەرنێتەکەتان تەنها بە شێوەی کۆدکراو و تەنها بۆ پاراستن لە هێرش پاشەکەوت دەکەین.

public-access-lead = هەموو کەسێک دەبێت بتوانێت Lotse بەکار بهێنێت: بە مۆبایلی بچووک، بە تەختەکلیل، بە بەرنامەی خوێندنەوەی دەنگی، بە نووسینی گەورە و بەبێ JavaScript.
public-access-state = تا کوێ گەیشتووین
public-access-state-text = پێوەرمان ستانداردی ئەوروپی EN 301 549 لەگەڵ WCAG 2.2 ئاستی AA یە. Lotse زۆربەی جێبەجێ دەکات. خۆمان تاقیمان کردووەتەوە، بە بەرنامە و بە دەست.
public-access-gaps = چی هێشتا کەمە
public-access-gaps-text = هێشتا ڤیدیۆ بە زمانی ئاماژەی ئەڵمانی و دەنگی تۆمارکراو نییە. هەموو وەرگێڕانەکان لەلایەن مرۆڤەوە سەیر نەکراون. لەو پەڕانەدا ئەمە لە سەرەوە نووسراوە.
public-access-report = ئەگەر ڕێگرییەک هەبوو، پێمان بڵێن
public-access-report-text = شتێک کار ناکات یان لێی تێناگەن؟ نامە بنووسن یان تەلەفۆن بکەن. لە ماوەی چوار هەفتەدا وەڵام دەدەینەوە:
public-access-enforce = ئەگەر وەڵامەکەمان یارمەتی نەدان، دەتوانن پەیوەندی بکەن بە ناوبژیوانی (Schlichtungsstelle) لای بەرپرسی هەرێمی Baden-Württemberg بۆ کاروباری کەسانی خاوەن پێداویستیی تایبەت (Landesbeauftragte für die Belange von Menschen mit Behinderungen).
public-access-date = ئەم ڕاگەیاندنە هی { $date } یە.

public-easy-what = Lotse چییە؟
public-easy-start = بەم شێوەیە دەست پێ دەکەن
public-easy-pages = ئەمانە لێرە دەدۆزنەوە
public-easy-home = لە «سەرەتا» دەبینن دواتر دەتوانن چی بکەن.
public-easy-data = لە «زانیارییەکانم» وەڵامەکانتان هەن. دەتوانن بیانگۆڕن.
public-easy-log = لە «کێ سەیری کردووە» نووسراوە کێ زانیارییەکانتانی خوێندووەتەوە.
public-easy-more = لە «یارمەتی و زیاتر» زمان و وشەی نهێنی دەگۆڕن.
public-easy-exit = دوگمەی «خێرا بڕۆن» لە سەرەوەی هەموو پەڕەیەکە. پەڕەیەکی تر دەکاتەوە و دەتانباتە دەرەوە.

public-weather-title = کەشوهەوا
public-weather-lead = کەشوهەوا و ئاگادارییەکان بۆ ئەڵمانیا
public-weather-forecast = پێشبینی
public-weather-warnings = ئاگاداری لە کەشی خراپ
public-weather-rivers = لافاو
public-weather-pollen = گەردی گوڵ و تیشکی UV
