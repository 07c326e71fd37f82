### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = آپ کے بارے میں
part-life = آپ کی روزمرہ زندگی
part-learning = سیکھنا اور کام
part-plans = آپ کے ارادے

## Sections

section-children = کنڈرگارٹن (Kita) اور اسکول
section-health = صحت
section-money = پیسے
section-participation = فارغ وقت اور میل جول

## Groups of questions

group-housing-search = گھر کی تلاش
group-search-papers = گھر کی تلاش کے لیے کاغذات
group-viewings = گھر جو آپ نے دیکھے ہیں
group-childcare = بچوں کو کون سنبھالتا ہے؟
group-kita = کنڈرگارٹن (Kita)
group-school = اسکول
group-youth-office = بچوں اور نوجوانوں کا دفتر (Jugendamt)
group-insurance = ہیلتھ انشورنس (Krankenversicherung)
group-doctors = ڈاکٹر
group-pregnancy = حمل
group-checkups = بچوں کے طبی معائنے
group-health-needs = مدد جس کی آپ کو ضرورت ہے
group-benefits = دفتروں سے ملنے والے پیسے
group-discounts = بینک اکاؤنٹ اور رعایتیں
group-debts = قرض
group-leisure = فارغ وقت
group-volunteers = رضاکار جو آپ کی مدد کرتے ہیں

## Children in the household

field-family-children-here = آپ کے ساتھ کتنے بچے رہتے ہیں؟
    .help = 18 سال سے کم عمر کے بچے جن کی آپ دیکھ بھال کرتے ہیں۔ بچے نہیں: 0۔

## Search for a dwelling

field-housing-search = کیا آپ گھر تلاش کر رہے ہیں؟
field-housing-search-persons = کتنے لوگوں کے لیے؟
    .help = وہ سب جو وہاں رہیں گے، آپ بھی۔
field-housing-search-rooms = آپ کو کتنے کمرے چاہییں؟
    .help = باورچی خانے اور غسل خانے کے بغیر۔
field-housing-search-rent = مہینے کا کرایہ، ہیٹنگ کے ساتھ (Warmmiete)، زیادہ سے زیادہ کتنا ہو سکتا ہے؟
    .help = یورو میں، سینٹ کے بغیر۔ اگر کرایہ Jobcenter دیتا ہے: پہلے پوچھیں کہ وہ کتنا دیتا ہے۔
field-housing-search-area = آپ کن محلوں میں تلاش کر رہے ہیں؟
    .help = آپ ایک سے زیادہ محلے چن سکتے ہیں۔
field-housing-permit = سستے کرائے کے گھر کا سرٹیفکیٹ (Wohnberechtigungsschein, WBS)
    .help = اس کاغذ سے آپ کو سستے کرائے کا گھر (Sozialwohnung) لینے کی اجازت ہے۔ یہ آپ کو شہر کے دفتر سے ملتا ہے۔
field-housing-permit-until = یہ سرٹیفکیٹ (Wohnberechtigungsschein) کب تک کارآمد ہے؟
    .help = تاریخ کاغذ پر لکھی ہے۔
field-housing-lists = گھر کے لیے آپ کا نام کس کس کی انتظار کی فہرست میں ہے؟
    .help = مثلاً Wohnbau Ludwigsburg یا رہائشی کوآپریٹو (Genossenschaft) کے پاس۔
field-housing-schufa = کیا آپ کے پاس SCHUFA کا کاغذ (SCHUFA-Auskunft) ہے؟
    .help = مالک مکان اکثر یہ مانگتے ہیں۔ اس سے پتا چلتا ہے کہ آپ پر قرض ہے یا نہیں۔
field-housing-rent-course = کیا آپ کے پاس کرایہ دار کا سرٹیفکیٹ (Mietführerschein) ہے؟
    .help = یہ ایک چھوٹا کورس ہے: ہیٹنگ، کوڑا، عمارت کے قاعدے (Hausordnung)، معاہدہ۔
field-housing-viewing-date = گھر دیکھنے کا دن (Besichtigung)
field-housing-viewing-address = گھر کا پتہ
field-housing-viewing-result = نتیجہ کیا نکلا؟

housing-search-no = نہیں
housing-search-wish = ابھی نہیں، لیکن گھر بدلنے کی خواہش ہے
housing-search-searching = ہاں، تلاش جاری ہے
housing-search-found = مجھے گھر مل گیا ہے

card-state-none = نہیں
card-state-applied = درخواست دے دی ہے
card-state-have = ہاں، میرے پاس ہے

viewing-planned = گھر دیکھنا ابھی باقی ہے
viewing-waiting = مجھے جواب کا انتظار ہے
viewing-accepted = گھر مجھے مل رہا ہے
viewing-refused = گھر مجھے نہیں مل رہا
viewing-declined = مجھے یہ گھر نہیں چاہیے

## Children: who looks after them

field-children-care-need = کیا کوئی ہے جو آپ کے بچوں کو سنبھالے؟
    .help = کنڈرگارٹن (Kita) اور اسکول کے سوال ہر بچے کی معلومات میں ہیں۔
field-children-care-for = بچوں کی دیکھ بھال آپ کو کس لیے چاہیے؟

search-not-needed = مجھے ضرورت نہیں
search-searching = نہیں، تلاش جاری ہے
search-have = ہاں

care-for-course = کورس کے لیے
care-for-work = کام کے لیے
care-for-appointments = اپائنٹمنٹس کے لیے (Termine)

## Children: Kita

field-children-kita = کنڈرگارٹن (Kita) میں جگہ
field-children-kita-name = کون سا کنڈرگارٹن (Kita) یا دن کی دیکھ بھال (Tagespflege)؟
    .help = نام اور جگہ۔ اگر نام لکھوایا ہے: کہاں لکھوایا۔
field-children-kita-registered = آپ نے بچے کا نام کب لکھوایا (Anmeldung)؟
field-children-kita-from = جگہ کب سے ہے؟
field-children-kita-hours = ہفتے میں کتنے گھنٹے؟
    .help = بچے کو وہاں کتنی دیر رہنا ہے۔
field-children-kita-costs = کیا خرچ بچوں اور نوجوانوں کا دفتر (Jugendamt) دیتا ہے؟
    .help = اگر آپ کے پاس پیسے کم ہیں تو آپ اس کی درخواست دے سکتے ہیں۔
field-children-early-language = کیا بچے کو جرمن سیکھنے میں مدد ملتی ہے؟
    .help = مثلاً Kolibri یا زبان سکھانے والا کنڈرگارٹن (Sprach-Kita)۔

kita-not-wanted = ہمیں جگہ نہیں چاہیے
kita-wish = ہمیں جگہ چاہیے
kita-registered = نام لکھوا دیا ہے
kita-waiting = انتظار کی فہرست میں (Warteliste)
kita-offered = جگہ کا وعدہ مل گیا ہے (Zusage)
kita-attending = بچہ کنڈرگارٹن (Kita) جاتا ہے
kita-childminder = بچہ دن میں کسی کے گھر دیکھ بھال میں ہے (Tagespflege, Tagesmutter)

## Children: school

field-children-school = کون سا اسکول؟
field-children-school-name = اسکول کا نام
field-children-school-class = جماعت (Klasse)
    .help = مثلاً 3b۔
field-children-school-from = کب سے؟
field-children-school-needs = اسکول میں کس چیز کی کمی ہے؟
    .help = آپ ایک سے زیادہ جواب چن سکتے ہیں۔
field-children-youth-office = بچوں اور نوجوانوں کے دفتر (Jugendamt) میں رابطے کا فرد
    .help = صرف نام اور ٹیلی فون، وجہ نہیں۔

school-primary = پرائمری اسکول (Grundschule)
school-community = مشترکہ اسکول (Gemeinschaftsschule)
school-werkreal = اسکول: Werkrealschule یا Hauptschule
school-real = اسکول: Realschule
school-gymnasium = اسکول: Gymnasium
school-sbbz = خاص مدد کی ضرورت والے بچوں کا اسکول (SBBZ)
school-vkl = پہلے جرمن سیکھنے کی کلاس (Vorbereitungsklasse, VKL)
school-vabo = جرمن کے ساتھ کام کی تیاری (VABO)
school-avdual = پیشہ ورانہ تربیت کی تیاری (AVdual)
school-vocational = پیشہ ورانہ اسکول (Berufsschule)
school-none = ابھی کوئی اسکول نہیں

school-need-german = جرمن میں مدد
school-need-homework = ہوم ورک میں مدد
school-need-materials = کاپیوں، بستے اور سیر کے لیے پیسے
school-need-transport = اسکول آنے جانے کا ٹکٹ
school-need-lunch = دوپہر کا کھانا
school-need-talk = اسکول سے بات چیت
school-need-support = خاص تعلیمی مدد

## Health: needs only, never diagnoses

field-health-insurance = آپ کی ہیلتھ انشورنس کیسی ہے؟
field-health-insurer = ہیلتھ انشورنس کمپنی (Krankenkasse) کا نام
    .help = مثلاً AOK۔ نام کارڈ پر لکھا ہے۔
field-health-family-doctor = کیا آپ کا کوئی فیملی ڈاکٹر (Hausarzt) یا بچوں کا ڈاکٹر (Kinderarzt) ہے؟
field-health-dentist = کیا آپ کا کوئی دانتوں کا ڈاکٹر (Zahnarzt) ہے؟
field-health-midwife = کیا آپ کے پاس مڈوائف یا دائی (Hebamme) ہے؟
    .help = صرف اگر آپ حاملہ ہیں یا آپ کا ننھا بچہ ہے۔ مڈوائف کے کوئی پیسے نہیں لگتے۔
field-health-checkups = کیا بچوں کے طبی معائنے ہو چکے ہیں (U1 سے U9 تک، اور J1)؟
    .help = تاریخیں پیلی کتاب (gelbes Heft) میں لکھی ہیں۔ نتیجے نہ لکھیں۔
field-health-measles = کیا خسرے (Masern) کے ٹیکے کا ثبوت ہے؟
    .help = کنڈرگارٹن (Kita) اور اسکول اس کا پوچھتے ہیں۔ یہ ٹیکوں کی کتاب (Impfpass) میں لکھا ہے۔
field-health-disability-card = معذوری کا کارڈ (Schwerbehindertenausweis)
    .help = اس سے آپ کے حقوق زیادہ ہوتے ہیں۔ یہ نہ لکھیں کہ آپ کو کون سی بیماری ہے۔
field-health-disability-degree = معذوری کا درجہ (Grad der Behinderung, GdB)
    .help = یہ نمبر کارڈ پر لکھا ہے۔
field-health-care-degree = دیکھ بھال کا درجہ (Pflegegrad)
    .help = یہ دیکھ بھال کی انشورنس (Pflegekasse) کے خط میں لکھا ہے۔
field-health-talk-support = کیا آپ کسی ایسے فرد سے بات کرنا چاہتے ہیں جو بڑی پریشانیوں میں مدد کرے؟
    .help = مثلاً مشورہ (Beratung) یا تھراپی (Therapie)۔ وجہ بتانا لازمی نہیں۔
field-health-addiction-advice = کیا آپ نشے کے مسئلے پر مشورہ (Suchtberatung) چاہتے ہیں؟
    .help = مشورہ مفت ہے اور راز میں رہتا ہے۔ وجہ بتانا لازمی نہیں۔
field-health-help = ڈاکٹر کے پاس اور روزمرہ زندگی میں آپ کو کس چیز سے مدد ملتی ہے؟
    .help = آپ ایک سے زیادہ جواب چن سکتے ہیں۔

insurance-slip = سماجی امداد کے دفتر سے علاج کی پرچی (Behandlungsschein)
insurance-card-264 = ہیلتھ کارڈ (Gesundheitskarte)، پیسے سماجی امداد کا دفتر (Sozialamt) دیتا ہے
insurance-statutory = سرکاری ہیلتھ انشورنس (gesetzliche Krankenkasse)
insurance-family = خاندان کے ساتھ انشورنس (Familienversicherung)
insurance-private = نجی ہیلتھ انشورنس (private Krankenversicherung)
insurance-none = انشورنس نہیں ہے

care-degree-none = نہیں
care-degree-applied = درخواست دے دی ہے
care-degree-1 = درجہ 1 (Pflegegrad 1)
care-degree-2 = درجہ 2 (Pflegegrad 2)
care-degree-3 = درجہ 3 (Pflegegrad 3)
care-degree-4 = درجہ 4 (Pflegegrad 4)
care-degree-5 = درجہ 5 (Pflegegrad 5)

support-no = نہیں
support-wish = ہاں، میری خواہش ہے
support-waiting = مجھے جگہ یا اپائنٹمنٹ کا انتظار ہے
support-running = ہاں، شروع ہو چکا ہے

health-help-appointment = اپائنٹمنٹ لینے میں مدد
health-help-interpreter = کوئی جو ترجمہ کرے
health-help-company = کوئی جو ساتھ جائے
health-help-glasses = عینک یا سننے کا آلہ
health-help-mobility = وہیل چیئر یا چلنے کا سہارا

## Money: benefits

field-money-benefit = یہ کس قسم کے پیسے ہیں؟
field-money-benefit-state = درخواست کہاں تک پہنچی ہے؟
    .help = یہ دفتر کے خط (Bescheid) میں لکھا ہے۔
field-money-benefit-office = کون سا دفتر؟
    .help = دفتر کا نام اور وہاں کے ذمہ دار فرد کا نام۔
field-money-benefit-number = فائل نمبر (Aktenzeichen)
    .help = نمبر خط میں اوپر لکھا ہے، مثلاً Kundennummer یا BG-Nummer۔
field-money-benefit-applied = آپ نے درخواست کب دی؟
field-money-benefit-until = یہ پیسے آپ کو کب تک ملیں گے؟
    .help = اس کے بعد آپ کو نئی درخواست دینی ہو گی۔ تاریخ فیصلے کے خط (Bescheid) میں لکھی ہے۔
field-money-benefit-amount = مہینے میں کتنے پیسے؟
    .help = یورو میں، سینٹ کے بغیر۔ جواب دینا لازمی نہیں۔

benefit-asylblg = سماجی امداد کے دفتر (Sozialamt) سے پیسے، پناہ کے درخواست گزاروں کے قانون کے مطابق (Asylbewerberleistungsgesetz)
benefit-sgb2 = جاب سینٹر (Jobcenter) سے پیسے (Bürgergeld، پہلے Arbeitslosengeld II)
benefit-sgb12 = سماجی امداد یا بنیادی گزارے کے پیسے (Sozialhilfe, Grundsicherung, SGB XII)
benefit-housing = کرائے میں مدد (Wohngeld)
benefit-child = بچوں کا الاؤنس (Kindergeld)
benefit-child-supplement = بچوں کا اضافی الاؤنس (Kinderzuschlag)
benefit-parental = والدین کا الاؤنس (Elterngeld)
benefit-maintenance = بچے کا خرچ سرکار کی طرف سے (Unterhaltsvorschuss)
benefit-education = بچوں کی تعلیم اور سرگرمیوں کے لیے پیسے (Bildung und Teilhabe, BuT)
benefit-bafoeg = تعلیم یا تربیت کے لیے پیسے (BAföG یا Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = بے روزگاری الاؤنس (Arbeitslosengeld I)
benefit-pension = پنشن (Rente)
benefit-other = کچھ اور

benefit-state-planned = ابھی درخواست نہیں دی
benefit-state-applied = درخواست دے دی ہے
benefit-state-granted = منظور (bewilligt)
benefit-state-refused = نامنظور (abgelehnt)
benefit-state-objection = اعتراض جمع کرایا ہے (Widerspruch)

## Money: account and discounts

field-money-account = کیا آپ کا بینک اکاؤنٹ ہے؟
    .help = ہمیں اکاؤنٹ نمبر کی ضرورت نہیں۔
field-money-city-card = رعایتی کارڈ (Ludwigsburg Card)
    .help = اس سے آپ کے کم پیسے لگتے ہیں، مثلاً سوئمنگ پول یا لائبریری میں۔
field-money-food-card = سستے راشن کا کارڈ (Tafelausweis)
    .help = اس سے آپ Tafel میں کھانے پینے کی چیزیں سستی خریدتے ہیں۔
field-money-broadcasting = ریڈیو اور ٹی وی کی فیس سے چھوٹ (Befreiung vom Rundfunkbeitrag)
    .help = اگر آپ کو کسی دفتر سے پیسے ملتے ہیں تو عام طور پر ریڈیو اور ٹی وی کی فیس (Rundfunkbeitrag) دینا لازمی نہیں۔ اس کے لیے درخواست دینا ضروری ہے۔
field-money-ticket = سستا ٹکٹ (Sozialticket)

## Money: debts

field-money-debt = یہ کس چیز کا قرض ہے؟
field-money-debt-creditor = آپ پر کس کا قرض ہے؟
    .help = کمپنی یا مالک مکان۔
field-money-debt-amount = کتنے پیسے؟
    .help = یورو میں، سینٹ کے بغیر۔ اندازاً کافی ہے۔
field-money-debt-state = ابھی کیا صورتِ حال ہے؟
field-money-debt-eviction = آپ کو گھر کب تک خالی کرنا ہو گا؟
    .help = صرف اگر گھر خالی کرنے کا نوٹس (Kündigung) ملا ہے۔ براہِ کرم فوراً ہم سے بات کریں۔
field-money-debt-advice = کیا آپ قرض کے بارے میں مشورہ (Schuldnerberatung) چاہتے ہیں؟
    .help = مشورے کے کوئی پیسے نہیں لگتے۔

debt-rent = کرایہ
debt-energy = بجلی یا ہیٹنگ
debt-phone = موبائل یا انٹرنیٹ
debt-purchase = خریداری یا قرض (Kredit)
debt-private = خاندان یا جاننے والوں کے پیسے
debt-other = کچھ اور

debt-state-open = ابھی ادا نہیں ہوا
debt-state-reminder = یاد دہانی کا خط ملا ہے (Mahnung)
debt-state-instalments = قسطوں میں ادا ہو رہا ہے
debt-state-court = عدالت کا خط ملا ہے
debt-state-settled = ادا ہو گیا

## Leisure and contacts

field-participation-activities = آپ کو کیا کرنا پسند ہے؟
    .help = آپ ایک سے زیادہ جواب چن سکتے ہیں۔
field-participation-club = کیا آپ کسی کلب (Verein) یا گروپ میں ہیں؟
    .help = نام، مثلاً کھیلوں کا کلب۔ مذہبی یا سیاسی گروپ نہ لکھیں۔
field-participation-contacts = کیا آپ یہاں ایسے لوگوں کو جانتے ہیں جن سے آپ ملتے ہیں؟
field-participation-own-help = کیا آپ خود بھی دوسروں کی مدد کرنا چاہتے ہیں؟
    .help = مثلاً ترجمہ، کھانا پکانا، کلب میں مدد۔
field-participation-volunteer-wish = کیا آپ کو کسی رضاکار (ehrenamtlich) سے مدد ملتی ہے؟
    .help = یہ وہ لوگ ہیں جو پیسے لیے بغیر مدد کرتے ہیں: جرمن کی مشق، دفتروں میں ساتھ جانا، پڑھائی۔

activity-sport = کھیل
activity-music = موسیقی
activity-culture = تھیٹر، سینما، عجائب گھر
activity-garden = باغبانی اور فطرت
activity-cooking = کھانا پکانا
activity-crafts = سلائی، دستکاری، مرمت
activity-reading = پڑھنا
activity-women = عورتوں کے لیے ملاقاتیں
activity-children = بچوں کے ساتھ ملاقاتیں
activity-language-cafe = زبان کی مشق کا کیفے (Sprachcafé)
activity-other = کچھ اور

contacts-many = ہاں، بہت سے
contacts-some = ہاں، کچھ
contacts-none = نہیں، ابھی نہیں

## Volunteers

field-participation-volunteer = نام
    .help = براہِ کرم پہلے اس فرد سے پوچھیں کہ کیا وہ رضامند ہے۔
field-participation-volunteer-group = رضاکاروں کا گروپ یا کلب (Arbeitskreis, Verein)
field-participation-volunteer-phone = ٹیلی فون نمبر
field-participation-volunteer-help = یہ فرد کس کام میں مدد کرتا ہے؟
field-participation-volunteer-from = کب سے؟
field-participation-volunteer-until = کب تک؟
    .help = صرف اگر مدد ختم ہو گئی ہے۔
field-participation-volunteer-papers = کون سے کاغذ موجود ہیں؟
    .help = صرف ان پر نشان لگائیں جو آپ نے دیکھے ہیں۔

volunteer-help-language = جرمن کی مشق
volunteer-help-offices = دفتروں میں ساتھ جانا، خط
volunteer-help-housing = گھر کی تلاش
volunteer-help-learning = پڑھائی، ہوم ورک
volunteer-help-work = کام کی تلاش
volunteer-help-leisure = فارغ وقت

volunteer-paper-confidentiality = رازداری کا اقرار نامہ (Verschwiegenheit)
volunteer-paper-police = کریکٹر سرٹیفکیٹ (Führungszeugnis، بچوں کی مدد کے لیے)
volunteer-paper-released = اس فرد کی رضامندی کہ کیا دکھایا جا سکتا ہے
