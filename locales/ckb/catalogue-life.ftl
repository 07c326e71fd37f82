### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = دەربارەی ئێوە
part-life = ژیانی ڕۆژانەتان
part-learning = فێربوون و کار
part-plans = پلانەکانتان

## Sections

section-children = باخچەی منداڵان (Kita) و قوتابخانە
section-health = تەندروستی
section-money = پارە
section-participation = کاتی بەتاڵ و پەیوەندی لەگەڵ خەڵک

## Groups of questions

group-housing-search = گەڕان بەدوای خانوودا
group-search-papers = کاغەز بۆ گەڕان بەدوای خانوودا
group-viewings = ئەو خانووانەی سەیرتان کردوون
group-childcare = کێ ئاگای لە منداڵەکانە؟
group-kita = باخچەی منداڵان (Kita)
group-school = قوتابخانە
group-youth-office = فەرمانگەی منداڵان و گەنجان (Jugendamt)
group-insurance = بیمەی تەندروستی (Krankenversicherung)
group-doctors = دکتۆرەکان
group-pregnancy = دووگیانی
group-checkups = پشکنینی منداڵان
group-health-needs = ئەو یارمەتییەی پێویستتانە
group-benefits = پارە لە فەرمانگەوە
group-discounts = حسابی بانک و داشکاندن
group-debts = قەرز
group-leisure = کاتی بەتاڵ
group-volunteers = ئەو خۆبەخشانەی (Ehrenamtliche) یارمەتیتان دەدەن

## Children in the household

field-family-children-here = چەند منداڵ لەگەڵ ئێوە دەژین؟
    .help = منداڵی خوار تەمەنی 18 ساڵ کە ئێوە ئاگاتان لێیانە. ئەگەر منداڵ نییە: 0.

## Search for a dwelling

field-housing-search = بەدوای خانوودا دەگەڕێن؟
field-housing-search-persons = بۆ چەند کەس؟
    .help = هەموو ئەوانەی لەوێ دەژین، ئێوەش.
field-housing-search-rooms = چەند ژوورتان پێویستە؟
    .help = بەبێ چێشتخانە و گەرماو.
field-housing-search-rent = کرێی مانگانە، لەگەڵ گەرمکردنەوە (Warmmiete)، دەکرێت تا چەند بێت؟
    .help = بە یۆرۆ، بەبێ سێنت. ئەگەر جۆبسێنتەر (Jobcenter) کرێ دەدات: سەرەتا بپرسن چەند دەدات.
field-housing-search-area = لە کام گەڕەکەکان دەگەڕێن؟
    .help = دەتوانن چەند گەڕەکێک هەڵبژێرن.
field-housing-permit = مۆڵەتی خانووی کۆمەڵایەتی (Wohnberechtigungsschein, WBS)
    .help = بەم کاغەزە ڕێگەتان پێدراوە خانوویەکی کۆمەڵایەتی (Sozialwohnung) بە کرێ بگرن. لە شارەوانی وەری دەگرن.
field-housing-permit-until = ئەم مۆڵەتە تا کەی کار دەکات؟
    .help = بەروارەکە لەسەر کاغەزەکە نووسراوە.
field-housing-lists = ناوتان لە لیستی چاوەڕوانیی کێدایە؟
    .help = بۆ نموونە Wohnbau Ludwigsburg یان کۆمەڵەیەکی هەرەوەزیی خانوو (Genossenschaft).
field-housing-schufa = کاغەزی شوفاتان هەیە (SCHUFA-Auskunft)؟
    .help = خاوەن خانووەکان زۆر جار داوای دەکەن. نیشان دەدات قەرزتان هەیە یان نا.
field-housing-rent-course = بڕوانامەی کرێچیتان هەیە (Mietführerschein)؟
    .help = ئەمە کۆرسێکی کورتە: گەرمکردنەوە، زبڵ، یاساکانی بیناکە، گرێبەست.
field-housing-viewing-date = ڕۆژی سەیرکردنی خانووەکە
field-housing-viewing-address = ناونیشانی خانووەکە
field-housing-viewing-result = ئەنجامەکەی چی بوو؟

housing-search-no = نەخێر
housing-search-wish = هێشتا نا، بەڵام دەمەوێت ماڵ بگوازمەوە
housing-search-searching = بەڵێ، دەگەڕێم
housing-search-found = خانوویەکم دۆزیوەتەوە

card-state-none = نەخێر
card-state-applied = داوام کردووە
card-state-have = بەڵێ، هەمە

viewing-planned = هێشتا سەیرم نەکردووە
viewing-waiting = چاوەڕێی وەڵامم
viewing-accepted = خانووەکەم دەدەنێ
viewing-refused = خانووەکەم نادەنێ
viewing-declined = ئەم خانووەم ناوێت

## Children: who looks after them

field-children-care-need = کەسێکتان هەیە ئاگای لە منداڵەکان بێت؟
    .help = پرسیارەکانی باخچەی منداڵان (Kita) و قوتابخانە لە زانیاریی هەر منداڵێکدان.
field-children-care-for = بۆ چی پێویستتان بە کەسێکە ئاگای لە منداڵەکان بێت؟

search-not-needed = پێویستم نییە
search-searching = نەخێر، دەگەڕێم
search-have = بەڵێ

care-for-course = بۆ کۆرسێک
care-for-work = بۆ کار
care-for-appointments = بۆ چاوپێکەوتن (Termin)

## Children: Kita

field-children-kita = شوێن لە باخچەی منداڵان (Kita)
field-children-kita-name = کام باخچەی منداڵان یان کام چاودێری منداڵ (Tagespflege)؟
    .help = ناو و شوێن. ئەگەر ناوی منداڵەکەتان تۆمار کردووە: لە کوێ.
field-children-kita-registered = کەی ناوی منداڵەکەتان تۆمار کرد؟
field-children-kita-from = شوێنەکە لە چ ڕۆژێکەوە هی ئێوەیە؟
field-children-kita-hours = هەفتەی چەند کاتژمێر؟
    .help = منداڵەکە چەند لەوێ بمێنێتەوە.
field-children-kita-costs = فەرمانگەی منداڵان و گەنجان (Jugendamt) پارەکەی دەدات؟
    .help = ئەگەر پارەتان کەمە، دەتوانن داوای ئەمە بکەن.
field-children-early-language = یارمەتیی منداڵەکە دەدرێت بۆ فێربوونی ئەڵمانی؟
    .help = بۆ نموونە Kolibri یان باخچەی زمان (Sprach-Kita).

kita-not-wanted = شوێنمان پێویست نییە
kita-wish = شوێنمان دەوێت
kita-registered = ناوی منداڵەکە تۆمار کراوە
kita-waiting = لە لیستی چاوەڕوانیداین (Warteliste)
kita-offered = بەڵێنی شوێنمان پێ دراوە
kita-attending = منداڵەکە دەچێتە باخچەی منداڵان
kita-childminder = منداڵەکە لای چاودێری منداڵە (Tagespflege, Tagesmutter)

## Children: school

field-children-school = چ جۆرە قوتابخانەیەک؟
field-children-school-name = ناوی قوتابخانە
field-children-school-class = پۆل
    .help = بۆ نموونە 3b.
field-children-school-from = لە کەیەوە؟
field-children-school-needs = لە قوتابخانە چی کەمە؟
    .help = دەتوانن چەند وەڵامێک هەڵبژێرن.
field-children-youth-office = کەسی پەیوەندی لە فەرمانگەی منداڵان و گەنجان (Jugendamt)
    .help = تەنها ناو و تەلەفۆن، هۆکار مەنووسن.

school-primary = قوتابخانەی سەرەتایی (Grundschule)
school-community = قوتابخانەی هاوبەش (Gemeinschaftsschule)
school-werkreal = Werkrealschule یان Hauptschule
school-real = ڕیالشولە (Realschule)
school-gymnasium = گیمنازیۆم (Gymnasium)
school-sbbz = قوتابخانە بۆ پێداویستیی تایبەت (SBBZ)
school-vkl = پۆلێک کە سەرەتا ئەڵمانی تێیدا فێر دەبن (Vorbereitungsklasse, VKL)
school-vabo = ئامادەکردن بۆ کار لەگەڵ ئەڵمانی (VABO)
school-avdual = ئامادەکردن بۆ فێربوونی پیشە (AVdual)
school-vocational = قوتابخانەی پیشەیی (Berufsschule)
school-none = هێشتا قوتابخانە نییە

school-need-german = یارمەتی لە ئەڵمانیدا
school-need-homework = یارمەتی لە ئەرکی ماڵەوەدا (Hausaufgaben)
school-need-materials = پارە بۆ دەفتەر، جانتا و گەشت
school-need-transport = بلیتی هاتوچۆ بۆ قوتابخانە
school-need-lunch = نانی نیوەڕۆ
school-need-talk = گفتوگۆ لەگەڵ قوتابخانە
school-need-support = یارمەتیی تایبەت (Förderung)

## Health: needs only, never diagnoses

field-health-insurance = چ جۆرە بیمەیەکی تەندروستیتان هەیە؟
field-health-insurer = ناوی بیمەی تەندروستی (Krankenkasse)
    .help = بۆ نموونە AOK. ناوەکە لەسەر کارتەکە نووسراوە.
field-health-family-doctor = دکتۆری خێزان (Hausarztpraxis) یان دکتۆری منداڵانتان (Kinderarztpraxis) هەیە؟
field-health-dentist = دکتۆری ددانتان هەیە (Zahnarztpraxis)؟
field-health-midwife = مامانتان هەیە (Hebamme)؟
    .help = تەنها ئەگەر دووگیانن یان کۆرپەتان هەیە. یارمەتیی مامان بێبەرامبەرە.
field-health-checkups = پشکنینەکانی منداڵان کراون (U1 تا U9، J1)؟
    .help = بەروارەکان لە دەفتەرە زەردەکەدا (gelbes Heft) نووسراون. ئەنجامەکان مەنووسن.
field-health-measles = بەڵگەی کوتانی سوورێژە هەیە (Masern-Impfung)؟
    .help = باخچەی منداڵان و قوتابخانە داوای دەکەن. لە دەفتەری کوتاندا (Impfpass) نووسراوە.
field-health-disability-card = کارتی کەمئەندامی (Schwerbehindertenausweis)
    .help = بەم کارتە مافی زیاترتان هەیە. مەنووسن چ نەخۆشییەکتان هەیە.
field-health-disability-degree = پلەی کەمئەندامی (Grad der Behinderung, GdB)
    .help = ژمارەکە لەسەر کارتەکە نووسراوە.
field-health-care-degree = پلەی چاودێریی جەستەیی (Pflegegrad)
    .help = لە نامەی بیمەی چاودێریدا (Pflegekasse) نووسراوە.
field-health-talk-support = دەتانەوێت لەگەڵ کەسێک قسە بکەن کە لە خەمی گەورەدا یارمەتی دەدات؟
    .help = بۆ نموونە ڕاوێژ یان تێراپی (Therapie). مەرج نییە بڵێن بۆچی.
field-health-addiction-advice = ڕاوێژتان دەوێت بۆ ئالوودەبوون (Suchtberatung)؟
    .help = ڕاوێژەکە بێبەرامبەرە و بە نهێنی دەمێنێتەوە. مەرج نییە بڵێن بۆچی.
field-health-help = لای دکتۆر و لە ژیانی ڕۆژانەدا چی یارمەتیتان دەدات؟
    .help = دەتوانن چەند وەڵامێک هەڵبژێرن.

insurance-slip = کاغەزی چارەسەر (Behandlungsschein) لە فەرمانگەی یارمەتیی کۆمەڵایەتییەوە (Sozialamt)
insurance-card-264 = کارتی تەندروستی (Gesundheitskarte)، فەرمانگەی یارمەتیی کۆمەڵایەتی (Sozialamt) پارەکەی دەدات
insurance-statutory = بیمەی تەندروستیی گشتی (gesetzliche Krankenkasse)
insurance-family = لەگەڵ خێزان بیمە کراوم
insurance-private = بیمەی تەندروستیی تایبەت (private Krankenversicherung)
insurance-none = بیمەم نییە

care-degree-none = نەخێر
care-degree-applied = داوا کراوە
care-degree-1 = پلەی 1 (Pflegegrad 1)
care-degree-2 = پلەی 2 (Pflegegrad 2)
care-degree-3 = پلەی 3 (Pflegegrad 3)
care-degree-4 = پلەی 4 (Pflegegrad 4)
care-degree-5 = پلەی 5 (Pflegegrad 5)

support-no = نەخێر
support-wish = بەڵێ، دەمەوێت
support-waiting = چاوەڕێی شوێن یان چاوپێکەوتنم (Termin)
support-running = بەڵێ، دەستی پێ کردووە

health-help-appointment = یارمەتی بۆ وەرگرتنی کاتی چاوپێکەوتن (Termin)
health-help-interpreter = کەسێک وەربگێڕێت
health-help-company = کەسێک لەگەڵم بێت
health-help-glasses = چاویلکە یان ئامێری بیستن
health-help-mobility = کورسیی چەرخدار یان ئامێری یارمەتیی ڕۆیشتن

## Money: benefits

field-money-benefit = ئەمە چ پارەیەکە؟
field-money-benefit-state = داواکارییەکە گەیشتووەتە کوێ؟
    .help = لە نامەی فەرمانگەکەدا (Bescheid) نووسراوە.
field-money-benefit-office = کام فەرمانگە؟
    .help = ناوی فەرمانگەکە و ناوی کەسی بەرپرس.
field-money-benefit-number = ژمارەی دۆسیە (Aktenzeichen)
    .help = ژمارەکە لە سەرەوەی نامەکەیە، بۆ نموونە Kundennummer یان BG-Nummer.
field-money-benefit-applied = کەی داوای ئەم پارەیەتان کرد؟
field-money-benefit-until = تا کەی وەری دەگرن؟
    .help = دوای ئەوە دەبێت سەرلەنوێ داوای بکەن. بەروارەکە لە نامەی بڕیاردا (Bescheid) نووسراوە.
field-money-benefit-amount = مانگی چەند؟
    .help = بە یۆرۆ، بەبێ سێنت. مەرج نییە وەڵام بدەنەوە.

benefit-asylblg = پارە لە فەرمانگەی یارمەتیی کۆمەڵایەتی (Sozialamt) بەپێی یاسای یارمەتیی پەناخوازان (Asylbewerberleistungsgesetz)
benefit-sgb2 = پارە لە جۆبسێنتەر (Jobcenter): Bürgergeld، پێشتر Arbeitslosengeld II
benefit-sgb12 = یارمەتیی کۆمەڵایەتی یان یارمەتیی بنەڕەتیی ژیان (Sozialhilfe، Grundsicherung، SGB XII)
benefit-housing = یارمەتی بۆ کرێی خانوو (Wohngeld)
benefit-child = پارەی منداڵ (Kindergeld)
benefit-child-supplement = پارەی زیادەی منداڵ (Kinderzuschlag)
benefit-parental = پارەی دایک و باوک (Elterngeld)
benefit-maintenance = نەفەقەی منداڵ لە فەرمانگەوە (Unterhaltsvorschuss)
benefit-education = پارە بۆ خوێندن و چالاکیی منداڵان (Bildung und Teilhabe, BuT)
benefit-bafoeg = پارەی زانکۆ (BAföG) یان فێربوونی پیشە (Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = پارەی بێکاری (Arbeitslosengeld I)
benefit-pension = خانەنشینی (Rente)
benefit-other = شتێکی تر

benefit-state-planned = هێشتا داوا نەکراوە
benefit-state-applied = داوا کراوە
benefit-state-granted = پەسەند کراوە (bewilligt)
benefit-state-refused = ڕەت کراوەتەوە (abgelehnt)
benefit-state-objection = ناڕەزاییم دەربڕیوە (Widerspruch)

## Money: account and discounts

field-money-account = حسابی بانکتان هەیە؟
    .help = ژمارەی حسابەکەمان پێویست نییە.
field-money-city-card = کارتی Ludwigsburg (Ludwigsburg Card)
    .help = بەم کارتە پارەی کەمتر دەدەن، بۆ نموونە لە مەلەوانگە یان کتێبخانە.
field-money-food-card = کارتی خواردنی هەرزان (Tafelausweis)
    .help = بەم کارتە لە تافل (Tafel) خواردەمەنی بە هەرزانی دەکڕن.
field-money-broadcasting = نەدانی پارەی ڕادیۆ و تەلەفزیۆن (Befreiung vom Rundfunkbeitrag)
    .help = ئەگەر لە فەرمانگەوە پارە وەردەگرن، زۆربەی کات پێویست ناکات پارەی ڕادیۆ و تەلەفزیۆن (Rundfunkbeitrag) بدەن. دەبێت داوای ئەمە بکەن.
field-money-ticket = بلیتی هەرزان (Sozialticket)

## Money: debts

field-money-debt = ئەمە چ قەرزێکە؟
field-money-debt-creditor = قەرزاری کێن؟
    .help = کۆمپانیا یان خاوەن خانوو.
field-money-debt-amount = چەند؟
    .help = بە یۆرۆ، بەبێ سێنت. بە نزیکەیی بەسە.
field-money-debt-state = ئێستا بارەکەی چۆنە؟
field-money-debt-eviction = تا کەی دەبێت لە خانووەکە دەربچن؟
    .help = تەنها ئەگەر گرێبەستی خانووەکە هەڵوەشێندرابێتەوە (gekündigt). تکایە دەستبەجێ قسەمان لەگەڵ بکەن.
field-money-debt-advice = ڕاوێژتان دەوێت بۆ قەرز (Schuldnerberatung)؟
    .help = ڕاوێژەکە بێبەرامبەرە.

debt-rent = کرێ
debt-energy = کارەبا یان گەرمکردنەوە
debt-phone = مۆبایل یان ئینتەرنێت
debt-purchase = کڕین یان قەرزی بانک (Kredit)
debt-private = پارەی خێزان یان ناسیاو
debt-other = شتێکی تر

debt-state-open = هێشتا نەدراوە
debt-state-reminder = نامەی بیرخستنەوەم پێ گەیشتووە (Mahnung)
debt-state-instalments = بە قیست دەیدەم
debt-state-court = نامەی دادگام پێ گەیشتووە
debt-state-settled = دراوە

## Leisure and contacts

field-participation-activities = حەزتان لە کردنی چییە؟
    .help = دەتوانن چەند وەڵامێک هەڵبژێرن.
field-participation-club = لە یانەیەک (Verein) یان گرووپێکدان؟
    .help = ناوەکەی، بۆ نموونە یانەی وەرزش. گرووپی ئایینی یان سیاسی مەنووسن.
field-participation-contacts = لێرە کەسانێک دەناسن کە لەگەڵیان کۆ دەبنەوە؟
field-participation-own-help = خۆتان دەتانەوێت یارمەتیی کەسانی تر بدەن؟
    .help = بۆ نموونە وەرگێڕان، چێشت لێنان، یارمەتی لە یانەیەکدا.
field-participation-volunteer-wish = کەسێکی خۆبەخش یارمەتیتان دەدات (ehrenamtlich)؟
    .help = ئەمانە کەسانێکن کە بەبێ پارە یارمەتی دەدەن: مەشقی زمانی ئەڵمانی، چوون لەگەڵ ئێوە بۆ فەرمانگە، فێربوون.

activity-sport = وەرزش
activity-music = مۆسیقا
activity-culture = شانۆ، سینەما، مۆزەخانە
activity-garden = باخچە و سروشت
activity-cooking = چێشت لێنان
activity-crafts = دوورین، کاری دەستی، چاککردنەوە
activity-reading = خوێندنەوە
activity-women = کۆبوونەوەی ژنان
activity-children = کۆبوونەوە لەگەڵ منداڵان
activity-language-cafe = کافێی زمان (Sprachcafé)
activity-other = شتێکی تر

contacts-many = بەڵێ، زۆر
contacts-some = بەڵێ، هەندێک
contacts-none = نەخێر، هێشتا نا

## Volunteers

field-participation-volunteer = ناو
    .help = تکایە پێشتر لەم کەسە بپرسن ڕازییە یان نا.
field-participation-volunteer-group = گرووپ یان یانە (Arbeitskreis, Verein)
field-participation-volunteer-phone = ژمارەی تەلەفۆن
field-participation-volunteer-help = ئەم کەسە لە چیدا یارمەتی دەدات؟
field-participation-volunteer-from = لە کەیەوە؟
field-participation-volunteer-until = تا کەی؟
    .help = تەنها ئەگەر یارمەتییەکە کۆتایی هاتبێت.
field-participation-volunteer-papers = چ کاغەزێک هەیە؟
    .help = تەنها ئەوە نیشان بکەن کە بینیوتانە.

volunteer-help-language = مەشقی زمانی ئەڵمانی
volunteer-help-offices = چوون بۆ فەرمانگە، نامە
volunteer-help-housing = گەڕان بەدوای خانوودا
volunteer-help-learning = فێربوون، ئەرکی ماڵەوە
volunteer-help-work = گەڕان بەدوای کاردا
volunteer-help-leisure = کاتی بەتاڵ

volunteer-paper-confidentiality = بەڵێنی نهێنی پاراستن (Erklärung zur Verschwiegenheit)
volunteer-paper-police = کاغەزی بێتاوانی (Führungszeugnis، بۆ یارمەتیی منداڵان)
volunteer-paper-released = ڕەزامەندیی کەسەکە: ڕێگە هەیە چی پیشان بدرێت
