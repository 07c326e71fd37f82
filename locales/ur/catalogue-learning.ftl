### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = اسکول اور پیشہ ورانہ تربیت
section-work = کام

group-schooling = آپ کی اسکول کی تعلیم
group-training = پیشہ ورانہ تربیت اور یونیورسٹی
group-recognition = جرمنی میں پیشے یا ڈگری کی منظوری (Anerkennung)
group-measure = بالغوں کے لیے کورس اور پروگرام (Maßnahmen)
group-work-state = آج کل کا کام
group-jobs = نوکریاں، اب اور پہلے
group-work-wish = کام کے لیے آپ کی خواہشیں

## School

field-education-school = آپ نے اسکول میں کہاں تک پڑھا ہے؟
    .help = ہر جواب ٹھیک ہے۔
field-education-school-years = یہ کتنے سال تھے؟
field-education-school-country = کس ملک میں؟
field-education-school-certificate = کیا آپ کے پاس سرٹیفکیٹ (Zeugnis) ہے؟

schooling-none = بالکل نہیں
schooling-to-4 = چوتھی جماعت تک
schooling-to-9 = نویں جماعت تک
schooling-to-10 = دسویں جماعت تک
schooling-higher = اتنا کہ یونیورسٹی میں پڑھنے کی اجازت ہو (Abitur)

certificate-have = ہاں، اصل
certificate-translated = ہاں، اور جرمن ترجمہ بھی
certificate-lost = نہیں، گم ہو گیا یا یہاں نہیں ہے
certificate-none = نہیں، مجھے ملا ہی نہیں

## Training and study

field-education-training = آپ نے کیا سیکھا یا پڑھا ہے؟
    .help = ہر تربیت اور یونیورسٹی کی ہر تعلیم کے لیے ایک الگ اندراج۔
field-education-training-subject = پیشہ یا مضمون
    .help = مثلاً نان بائی، نرسنگ، مکینیکل انجینئرنگ۔
field-education-training-country = کس ملک میں؟
field-education-training-years = اس میں کتنے سال لگے؟
field-education-training-state = کیا آپ نے یہ مکمل کیا؟
field-education-training-certificate = کیا آپ کے پاس سرٹیفکیٹ یا ڈپلومہ ہے؟

training-apprenticeship = کمپنی میں پیشہ ورانہ تربیت
training-school = اسکول میں پیشہ ورانہ تربیت
training-bachelor = یونیورسٹی، بیچلر کے ساتھ (Bachelor)
training-master = یونیورسٹی، ماسٹر یا ڈپلوم کے ساتھ (Master, Diplom)
training-doctorate = پی ایچ ڈی (Doktor)
training-other = کچھ اور

training-state-finished = ہاں، مکمل
training-state-running = ابھی جاری ہے
training-state-broken-off = نہیں، بیچ میں چھوڑ دیا

## Recognition

field-education-recognition = آپ کے پیشے یا ڈگری کی منظوری (Anerkennung)
    .help = ایک دفتر جانچتا ہے کہ آپ کی ڈگری جرمنی میں مانی جاتی ہے یا نہیں۔ مشورے کے کوئی پیسے نہیں لگتے۔
field-education-recognition-occupation = کس پیشے کے لیے؟
field-education-recognition-office = کون سا دفتر؟
    .help = مثلاً IHK یا Handwerkskammer یا Regierungspräsidium۔
field-education-recognition-date = آپ نے درخواست کب دی؟

recognition-not-wanted = مجھے ضرورت نہیں
recognition-advice = میں نے مشورہ لیا ہے
recognition-applied = درخواست دے دی ہے
recognition-papers-missing = ابھی کچھ کاغذ باقی ہیں
recognition-full = پوری منظوری
recognition-partial = کچھ حصے کی منظوری
recognition-refused = منظوری نہیں ملی
recognition-adaptation = کمی پوری کرنے کا کورس جاری ہے (Anpassungslehrgang)
recognition-exam = پیشے کے علم کا امتحان (Kenntnisprüfung)
recognition-zab = ڈگری کا جائزہ، ZAB کی طرف سے (Zeugnisbewertung)

## Measures

field-education-measure = کیا آپ کسی کورس یا پروگرام (Maßnahme) میں ہیں؟
    .help = جرمن کورس نہیں: وہ “زبان” کے نیچے ہے۔
field-education-measure-provider = یہ کہاں ہے؟
    .help = تعلیمی ادارے (Bildungsträger) کا نام۔
field-education-measure-until = یہ کب تک چلے گا؟

measure-none = نہیں
measure-parent-child = بچے والے والدین کے لیے پروگرام
measure-orientation = تربیت اور کام کے لیے رہنمائی
measure-application = نوکری کی درخواست میں مدد (Bewerbung)
measure-preparation = پیشہ ورانہ تربیت کی تیاری
measure-school = اسکول کا سرٹیفکیٹ بعد میں لینا (Schulabschluss)
measure-other = کچھ اور

## Work

field-work-state = آپ آج کل کیا کر رہے ہیں؟
field-work-approval = اس کام کے لیے غیر ملکیوں کے دفتر (Ausländerbehörde) کی اجازت
    .help = اجازت کے بغیر کام شروع کرنا منع ہے۔ ہم درخواست میں مدد کرتے ہیں۔
field-work-office = کام ڈھونڈنے میں آپ کی مدد کون کرتا ہے؟
field-work-contact = وہاں آپ کا ذمہ دار کون ہے؟
    .help = نام اور ٹیلی فون۔ یہ خط میں اوپر لکھا ہے۔

work-state-jobseeker = مجھے کام کی تلاش ہے (بے روزگاری کا اندراج ہے، arbeitslos gemeldet)
work-state-measure = میں ایک پروگرام (Maßnahme) میں ہوں
work-state-opportunity = عوامی فائدے کا عارضی کام (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = انٹرن شپ (Praktikum)
work-state-minijob = چھوٹی نوکری (Minijob)
work-state-part-time = جزوقتی کام (Teilzeit)
work-state-full-time = کل وقتی کام (Vollzeit)
work-state-self-employed = میرا اپنا کام یا کاروبار ہے (selbständig)
work-state-apprenticeship = پیشہ ورانہ تربیت (Ausbildung)
work-state-study = یونیورسٹی کی تعلیم (Studium)
work-state-school = اسکول یا کورس
work-state-parental-leave = والدین کی چھٹی (Elternzeit)
work-state-unable = فی الحال کام کرنا میرے لیے ممکن نہیں
work-state-retired = پنشن (Rente)
work-state-household = گھر اور خاندان کی دیکھ بھال

work-approval-applied = درخواست دے دی ہے
work-approval-granted = ہاں، میرے پاس ہے
work-approval-refused = نامنظور (abgelehnt)

work-office-jobcenter = Jobcenter
work-office-agency = روزگار کا دفتر (Agentur für Arbeit)
work-office-none = کوئی نہیں

## Jobs

field-work-employer = آپ کو کام دینے والے (Arbeitgeber)
    .help = کمپنی کا نام اور جگہ۔
field-work-occupation = آپ وہاں کیا کام کرتے ہیں؟
    .help = مثلاً دکان میں سیلز، ڈرائیور، مریضوں کی دیکھ بھال میں مدد۔
field-work-country = کس ملک میں؟
field-work-hours = ہفتے میں کتنے گھنٹے؟
field-work-from = کب سے؟
    .help = اندازاً کافی ہے۔
field-work-until = کب تک؟
    .help = اگر آپ ابھی بھی وہاں کام کرتے ہیں تو خانہ خالی چھوڑ دیں۔
field-work-insured = کیا اس کام کے ساتھ سوشل انشورنس ہے (sozialversichert)؟
    .help = یہ تنخواہ کی پرچی (Gehaltsabrechnung) پر لکھا ہے۔ صرف جرمنی میں کام کے لیے۔

## Wishes for work

field-work-wish = آپ کیا کام کرنا چاہتے ہیں؟
field-work-obstacles = ابھی کس چیز کی کمی ہے؟
    .help = آپ ایک سے زیادہ جواب چن سکتے ہیں۔
field-work-licence = ڈرائیونگ لائسنس (Führerschein)
field-work-cv = کیا آپ کے پاس جرمن میں سی وی (Lebenslauf) ہے؟

work-obstacle-german = بہتر جرمن
work-obstacle-childcare = کوئی جو بچوں کو سنبھالے
work-obstacle-permit = کام کی اجازت
work-obstacle-recognition = میری ڈگری کی منظوری (Anerkennung)
work-obstacle-experience = تجربہ یا پیشہ ورانہ تربیت
work-obstacle-transport = کام پر جانے کا ذریعہ
work-obstacle-nothing = کسی چیز کی نہیں، کام شروع ہو سکتا ہے

licence-none = نہیں
licence-foreign = ہاں، کسی اور ملک کا
licence-recoding = جرمن لائسنس میں تبدیلی جاری ہے (Umschreibung)
licence-german = ہاں، جرمنی کا
licence-learning = ڈرائیونگ سیکھنا جاری ہے
