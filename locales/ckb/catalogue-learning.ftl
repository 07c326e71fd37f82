### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = قوتابخانە و فێربوونی پیشە
section-work = کار

group-schooling = ساڵانی قوتابخانەتان
group-training = فێربوونی پیشە و زانکۆ
group-recognition = دانپێدانان بە بڕوانامە لە ئەڵمانیا (Anerkennung)
group-measure = کۆرس و پرۆگرام بۆ گەورەکان (Maßnahmen)
group-work-state = کاری ئێستا
group-jobs = کارەکان، ئێستا و پێشتر
group-work-wish = خواستەکانتان بۆ کار

## School

field-education-school = تا چ پۆلێک چوونەتە قوتابخانە؟
    .help = هەموو وەڵامێک باشە.
field-education-school-years = ئەمە چەند ساڵ بوو؟
field-education-school-country = لە کام وڵات؟
field-education-school-certificate = بڕوانامەکەتان هەیە (Zeugnis)؟

schooling-none = هیچم نەخوێندووە
schooling-to-4 = تا پۆلی 4
schooling-to-9 = تا پۆلی 9
schooling-to-10 = تا پۆلی 10
schooling-higher = تا ئەو ئاستەی ڕێگەی زانکۆ دەدات (Abitur)

certificate-have = بەڵێ، ئەسڵەکەی
certificate-translated = بەڵێ، و وەرگێڕدراوەتە سەر ئەڵمانی
certificate-lost = نەخێر، ون بووە یان لێرە نییە
certificate-none = نەخێر، وەرم نەگرتووە

## Training and study

field-education-training = فێری چی بوون؟
    .help = بۆ هەر فێربوونێکی پیشە و هەر خوێندنێکی زانکۆ نووسراوێکی جیا.
field-education-training-subject = پیشە یان بەشی خوێندن
    .help = بۆ نموونە نانەوایی، پەرستاری، ئەندازیاریی میکانیک.
field-education-training-country = لە کام وڵات؟
field-education-training-years = چەند ساڵی خایاند؟
field-education-training-state = تەواوتان کردووە؟
field-education-training-certificate = بڕوانامە یان دیپلۆمتان هەیە (Zeugnis, Diplom)؟

training-apprenticeship = فێربوونی پیشە لە کۆمپانیا (Ausbildung im Betrieb)
training-school = فێربوونی پیشە لە قوتابخانە
training-bachelor = زانکۆ، بەکالۆریۆس (Bachelor)
training-master = زانکۆ، ماستەر یان دیپلۆم (Master, Diplom)
training-doctorate = دکتۆرا
training-other = شتێکی تر

training-state-finished = بەڵێ، تەواوم کردووە
training-state-running = هێشتا دەخوێنم
training-state-broken-off = نەخێر، جێم هێشتووە

## Recognition

field-education-recognition = دانپێدانان بە پیشە یان بڕوانامەکەتان (Anerkennung)
    .help = فەرمانگەیەک سەیر دەکات بڕوانامەکەتان لە ئەڵمانیا کار دەکات یان نا. ڕاوێژەکە بێبەرامبەرە.
field-education-recognition-occupation = بۆ کام پیشە؟
field-education-recognition-office = کام فەرمانگە؟
    .help = بۆ نموونە IHK، Handwerkskammer، Regierungspräsidium.
field-education-recognition-date = کەی داواکارییەکەتان پێشکەش کرد؟

recognition-not-wanted = پێویستم نییە
recognition-advice = چووم بۆ ڕاوێژ
recognition-applied = داوام کردووە
recognition-papers-missing = هێشتا هەندێک کاغەز کەمە
recognition-full = بە تەواوی دانی پێدا نراوە
recognition-partial = بەشێکی دانی پێدا نراوە
recognition-refused = دانی پێدا نەنراوە
recognition-adaptation = کۆرسی تەواوکردنی کەموکوڕی دەکەم (Anpassungslehrgang)
recognition-exam = تاقیکردنەوەی زانیاری دەکەم (Kenntnisprüfung)
recognition-zab = هەڵسەنگاندنی بڕوانامە لەلایەن ZAB (Zeugnisbewertung)

## Measures

field-education-measure = بەشداریی کۆرسێک یان پرۆگرامێک دەکەن (Maßnahme)؟
    .help = نەک کۆرسی ئەڵمانی: ئەوە لە بەشی «زمان»دایە.
field-education-measure-provider = لە کوێیە؟
    .help = ناوی ناوەندی فێرکردن (Bildungsträger).
field-education-measure-until = تا کەی دەبێت؟

measure-none = نەخێر
measure-parent-child = پرۆگرام بۆ دایک و باوک لەگەڵ منداڵ
measure-orientation = ڕێنمایی بۆ فێربوونی پیشە و کار
measure-application = یارمەتی لە داواکردنی کاردا (Bewerbung)
measure-preparation = ئامادەکردن بۆ فێربوونی پیشە
measure-school = تەواوکردنی قوتابخانە و بڕوانامەکەی (Schulabschluss nachholen)
measure-other = شتێکی تر

## Work

field-work-state = ئێستا چی دەکەن؟
field-work-approval = ڕێگەپێدانی فەرمانگەی بیانییەکان (Ausländerbehörde) بۆ ئەم کارە
    .help = بەبێ ڕێگەپێدان بۆتان نییە دەست پێ بکەن. لە داواکارییەکەدا یارمەتیتان دەدەین.
field-work-office = کێ یارمەتیتان دەدات کار بدۆزنەوە؟
field-work-contact = لەوێ کێ بەرپرسی ئێوەیە؟
    .help = ناو و تەلەفۆن. لە سەرەوەی نامەکە نووسراوە.

work-state-jobseeker = بەدوای کاردا دەگەڕێم (وەک بێکار تۆمار کراوم)
work-state-measure = لە پرۆگرامێکدام (Maßnahme)
work-state-opportunity = کار بۆ سوودی گشتی (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = ڕاهێنان لە شوێنی کار (Praktikum)
work-state-minijob = کاری بچووک (Minijob)
work-state-part-time = کاری نیوەکات (Teilzeit)
work-state-full-time = کاری تەواوکات (Vollzeit)
work-state-self-employed = کاری سەربەخۆی خۆم هەیە (selbständig)
work-state-apprenticeship = فێربوونی پیشە (Ausbildung)
work-state-study = خوێندنی زانکۆ (Studium)
work-state-school = قوتابخانە یان کۆرس
work-state-parental-leave = پشوو بۆ چاودێریی منداڵ (Elternzeit)
work-state-unable = ئێستا ناتوانم کار بکەم
work-state-retired = خانەنشینی (Rente)
work-state-household = ئاگام لە ماڵ و خێزانە

work-approval-applied = داوا کراوە
work-approval-granted = بەڵێ، هەمە
work-approval-refused = ڕەت کراوەتەوە

work-office-jobcenter = جۆبسێنتەر (Jobcenter)
work-office-agency = فەرمانگەی کار (Agentur für Arbeit)
work-office-none = کەس

## Jobs

field-work-employer = خاوەنکار (Arbeitgeber)
    .help = ناوی کۆمپانیا و شوێنەکەی.
field-work-occupation = لەوێ چ کارێک دەکەن؟
    .help = بۆ نموونە فرۆشیار، شوفێر، یارمەتیدەر لە چاودێریی نەخۆش.
field-work-country = لە کام وڵات؟
field-work-hours = هەفتەی چەند کاتژمێر؟
field-work-from = لە کەیەوە؟
    .help = بە نزیکەیی بەسە.
field-work-until = تا کەی؟
    .help = ئەگەر هێشتا لەوێ کار دەکەن، بە بەتاڵی جێی بهێڵن.
field-work-insured = کارەکە بیمەی کۆمەڵایەتیی هەیە (sozialversichert)؟
    .help = لە کاغەزی مووچەدا (Gehaltsabrechnung) نووسراوە. تەنها بۆ کار لە ئەڵمانیا.

## Wishes for work

field-work-wish = دەتانەوێت چ کارێک بکەن؟
field-work-obstacles = هێشتا چیتان کەمە؟
    .help = دەتوانن چەند وەڵامێک هەڵبژێرن.
field-work-licence = مۆڵەتی شوفێری (Führerschein)
field-work-cv = سیڤیتان بە ئەڵمانی هەیە (Lebenslauf)؟

work-obstacle-german = ئەڵمانیی زیاتر
work-obstacle-childcare = کەسێک ئاگای لە منداڵەکان بێت
work-obstacle-permit = مۆڵەتی کارکردن
work-obstacle-recognition = دانپێدانان بە بڕوانامەکەم (Anerkennung)
work-obstacle-experience = ئەزموون یان فێربوونی پیشە
work-obstacle-transport = هاتوچۆ بۆ سەر کار
work-obstacle-nothing = هیچ، دەتوانم دەست پێ بکەم

licence-none = نەخێر
licence-foreign = بەڵێ، لە وڵاتێکی ترەوە
licence-recoding = دەگۆڕدرێت بۆ مۆڵەتی ئەڵمانی (Umschreibung)
licence-german = بەڵێ، لە ئەڵمانیاوە
licence-learning = ئێستا فێری شوفێری دەبم
