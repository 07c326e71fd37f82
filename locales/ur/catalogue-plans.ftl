### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = مقاصد اور خواہشیں
section-appointments = اپائنٹمنٹس (Termine)

group-strengths = آپ کیا کر سکتے ہیں
group-wishes = آپ کی خواہشیں
group-appointments = آپ کی اپائنٹمنٹس

## Strengths and wishes

field-goals-strengths = آپ کون سے کام اچھی طرح کر سکتے ہیں؟
    .help = مثلاً کھانا پکانا، مرمت کرنا، بچوں کو سنبھالنا، حساب کرنا۔
field-goals-hard = ابھی کیا مشکل ہے؟
    .help = آپ کس چیز میں مدد چاہتے ہیں؟
field-goals-area = یہ کس بارے میں ہے؟
field-goals-wish = آپ کیا حاصل کرنا چاہتے ہیں؟
    .help = اپنے لفظوں میں، اپنی زبان میں۔ ہر خانے میں ایک خواہش۔
field-goals-until = کب تک؟
    .help = اندازاً کافی ہے۔

wish-area-language = جرمن زبان
wish-area-training = اسکول، پیشہ ورانہ تربیت، یونیورسٹی
wish-area-work = کام
wish-area-housing = رہائش
wish-area-family = خاندان
wish-area-children = بچے
wish-area-residence = جرمنی میں قیام
wish-area-money = پیسے
wish-area-people = فارغ وقت اور میل جول
wish-area-everyday = روزمرہ زندگی

## Appointments

field-appointments-with = کس کے پاس؟
    .help = براہِ کرم ڈاکٹر کی اپائنٹمنٹ نہ لکھیں: وہ آپ کی ذاتی بات ہے۔
field-appointments-day = کس دن؟
field-appointments-time = کتنے بجے؟
    .help = مثلاً 9:30۔
field-appointments-place = کہاں؟
    .help = گلی، مکان نمبر، کمرہ۔
field-appointments-bring = ساتھ کیا لانا ضروری ہے؟
    .help = مثلاً شناختی کارڈ، خط، تصویر۔
field-appointments-interpreter = کیا آپ کو کسی ترجمہ کرنے والے کی ضرورت ہے؟

office-kind-integration = انٹیگریشن مینیجر (Integrationsmanagement)
office-kind-foreigners-office = غیر ملکیوں کا دفتر (Ausländerbehörde)
office-kind-bamf = وفاقی دفتر (BAMF)
office-kind-jobcenter = جاب سینٹر (Jobcenter) یا روزگار کا دفتر (Agentur für Arbeit)
office-kind-social-office = سماجی امداد کا دفتر (Sozialamt) یا ضلعی دفتر (Landratsamt)
office-kind-town-hall = ٹاؤن ہال (Rathaus)
office-kind-school = اسکول یا کنڈرگارٹن (Kita)
office-kind-course = جرمن کورس
office-kind-landlord = مالک مکان یا گھر (Vermieter)
office-kind-lawyer = وکیل
office-kind-bank = بینک
office-kind-employer = کام دینے والے (Arbeitgeber)
office-kind-other = کہیں اور
