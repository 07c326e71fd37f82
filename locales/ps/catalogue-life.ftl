### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = ستاسو په اړه
part-life = ستاسو ورځنی ژوند
part-learning = زده کړه او کار
part-plans = ستاسو پلانونه

## Sections

section-children = وړکتون (Kita) او ښوونځی
section-health = روغتیا
section-money = پیسې
section-participation = وزګار وخت او له خلکو سره اړیکې

## Groups of questions

group-housing-search = د کور لټون
group-search-papers = د کور لټولو لپاره اسناد
group-viewings = هغه کورونه چې تاسو کتلي دي
group-childcare = ماشومان څوک ساتي؟
group-kita = وړکتون (Kita)
group-school = ښوونځی
group-youth-office = د ماشومانو او ځوانانو اداره (Jugendamt)
group-insurance = روغتیايي بیمه (Krankenversicherung)
group-doctors = ډاکټرې او ډاکټران
group-pregnancy = امیندواري
group-checkups = د ماشومانو روغتیايي کتنې
group-health-needs = هغه مرسته چې ورته اړتیا لرئ
group-benefits = له ادارو پیسې
group-discounts = بانکي حساب او تخفیفونه
group-debts = پورونه
group-leisure = وزګار وخت
group-volunteers = رضاکاران چې له تاسو سره مرسته کوي

## Children in the household

field-family-children-here = څو ماشومان له تاسو سره یو ځای اوسېږي؟
    .help = له 18 کلونو کم عمره ماشومان چې تاسو یې پالنه کوئ. که ماشوم نشته: 0.

## Search for a dwelling

field-housing-search = ایا کور لټوئ؟
field-housing-search-persons = د څو کسانو لپاره؟
    .help = ټول هغه کسان چې هلته به اوسېږي، تاسو هم.
field-housing-search-rooms = څو کوټو ته اړتیا لرئ؟
    .help = له پخلنځي او تشناب پرته.
field-housing-search-rent = میاشتنۍ کرایه، له تودولو سره (Warmmiete)، تر څو یورو پورې کېدای شي؟
    .help = په یورو، له سېنټ پرته. که جاب سنټر (Jobcenter) کرایه ورکوي: لومړی ترې وپوښتئ چې څومره ورکوي.
field-housing-search-area = د ښار په کومو ناحیو کې کور لټوئ؟
    .help = څو ناحیې ټاکلی شئ.
field-housing-permit = د ارزانه ټولنیز کور د کرایې پاڼه (Wohnberechtigungsschein, WBS)
    .help = په دې پاڼه اجازه لرئ ټولنیز کور (Sozialwohnung) په کرایه واخلئ. پاڼه له ښاروالۍ ترلاسه کوئ.
field-housing-permit-until = د ټولنیز کور د کرایې پاڼه (Wohnberechtigungsschein) تر کله اعتبار لري؟
    .help = نېټه په پاڼه کې لیکل شوې ده.
field-housing-lists = د چا د انتظار په لیست کې ستاسو نوم شته؟
    .help = د بېلګې په توګه د Wohnbau Ludwigsburg یا د کورونو د کوم کوپراتیف (Genossenschaft).
field-housing-schufa = ایا د SCHUFA پاڼه (SCHUFA-Auskunft) لرئ؟
    .help = د کور خاوندان یې ډېر ځله غواړي. پاڼه ښيي چې پورونه لرئ که نه.
field-housing-rent-course = ایا د کرایه‌نشین تصدیق پاڼه (Mietführerschein) لرئ؟
    .help = دا یو لنډ کورس دی: تودول، کثافات، د ودانۍ اصول، قرارداد.
field-housing-viewing-date = د کور د کتلو ورځ
field-housing-viewing-address = د کور پته
field-housing-viewing-result = پایله یې څه شوه؟

housing-search-no = نه
housing-search-wish = لا نه، خو غواړم کوچ وکړم
housing-search-searching = هو، لټوم
housing-search-found = کور مې پیدا کړی دی

card-state-none = نه
card-state-applied = غوښتنه مې کړې ده
card-state-have = هو، لرم یې

viewing-planned = د کتلو ورځ لا نه ده راغلې
viewing-waiting = ځواب ته په تمه یم
viewing-accepted = دا کور ماته راکوي
viewing-refused = دا کور ماته نه راکوي
viewing-declined = دا کور نه غواړم

## Children: who looks after them

field-children-care-need = ایا داسې څوک لرئ چې ماشومان وساتي؟
    .help = د وړکتون او ښوونځي پوښتنې د هر ماشوم په خپلو معلوماتو کې دي.
field-children-care-for = د څه لپاره اړتیا لرئ چې څوک ماشومان وساتي؟

search-not-needed = اړتیا نه لرم
search-searching = نه، لټوم
search-have = هو

care-for-course = د کورس لپاره
care-for-work = د کار لپاره
care-for-appointments = د ملاقات د وختونو (Termine) لپاره

## Children: Kita

field-children-kita = په وړکتون (Kita) کې ځای
field-children-kita-name = کوم وړکتون یا د ماشومانو کومه ساتونکې (Tagespflege)؟
    .help = نوم او ځای. که د ماشوم نوم مو ثبت کړی وي: چېرته.
field-children-kita-registered = د ماشوم نوم مو کله ثبت کړ؟
field-children-kita-from = ځای له کومې نېټې ستاسو دی؟
field-children-kita-hours = په اوونۍ کې څو ساعته؟
    .help = چې ماشوم به څومره وخت هلته وي.
field-children-kita-costs = ایا د ماشومانو او ځوانانو اداره (Jugendamt) لګښت ورکوي؟
    .help = که لږ پیسې لرئ، د دې غوښتنه کولای شئ.
field-children-early-language = ایا د جرمني ژبې په زده کولو کې له ماشوم سره مرسته کېږي؟
    .help = د بېلګې په توګه Kolibri یا د ژبې وړکتون (Sprach-Kita).

kita-not-wanted = ځای ته اړتیا نه لرو
kita-wish = ځای غواړو
kita-registered = د ماشوم نوم ثبت دی
kita-waiting = د انتظار په لیست کې یو (Warteliste)
kita-offered = د ځای ژمنه راسره شوې ده
kita-attending = ماشوم وړکتون ته ځي
kita-childminder = ماشوم له ساتونکې سره دی (Tagespflege, Tagesmutter)

## Children: school

field-children-school = څه ډول ښوونځی؟
field-children-school-name = د ښوونځي نوم
field-children-school-class = ټولګی
    .help = د بېلګې په توګه 3b.
field-children-school-from = له کله راهیسې؟
field-children-school-needs = په ښوونځي کې څه کم دي؟
    .help = څو ځوابونه ټاکلی شئ.
field-children-youth-office = د ماشومانو او ځوانانو په اداره (Jugendamt) کې د اړیکې کس
    .help = یوازې نوم او ټیلیفون، دلیل مه لیکئ.

school-primary = لومړنی ښوونځی (Grundschule)
school-community = ګډ ښوونځی (Gemeinschaftsschule)
school-werkreal = Werkrealschule یا Hauptschule
school-real = ریالشوله (Realschule)
school-gymnasium = ګیمنازیوم (Gymnasium)
school-sbbz = د ځانګړو اړتیاوو لپاره ښوونځی (SBBZ)
school-vkl = ټولګی چې لومړی پکې جرمني زده کوي (Vorbereitungsklasse, VKL)
school-vabo = کار ته تیاری له جرمني ژبې سره (VABO)
school-avdual = مسلکي زده کړې ته تیاری (AVdual)
school-vocational = مسلکي ښوونځی (Berufsschule)
school-none = لا ښوونځی نشته

school-need-german = په جرمني ژبه کې مرسته
school-need-homework = په کورنیو دندو کې مرسته (Hausaufgaben)
school-need-materials = د کتابچو، بکس او د ښوونځي د چکرونو لپاره پیسې
school-need-transport = ښوونځي ته د تلو ټکټ
school-need-lunch = د غرمې ډوډۍ
school-need-talk = له ښوونځي سره خبرې
school-need-support = ځانګړې مرسته (Förderung)

## Health: needs only, never diagnoses

field-health-insurance = څه ډول روغتیايي بیمه لرئ؟
field-health-insurer = د روغتیايي بیمې نوم (Krankenkasse)
    .help = د بېلګې په توګه AOK. نوم پر کارت لیکل شوی دی.
field-health-family-doctor = ایا د کورنۍ ډاکټر (Hausarztpraxis) یا د ماشومانو ډاکټر (Kinderarztpraxis) لرئ؟
field-health-dentist = ایا د غاښونو ډاکټر (Zahnarztpraxis) لرئ؟
field-health-midwife = ایا قابله (Hebamme) لرئ؟
    .help = یوازې که امیندواره یاست یا غېږنی ماشوم لرئ. د قابلې مرسته وړیا ده.
field-health-checkups = ایا د ماشومانو روغتیايي کتنې شوې دي (U1 تر U9، J1)؟
    .help = نېټې یې په ژېړه کتابچه (gelbes Heft) کې لیکل شوې دي. پایلې مه لیکئ.
field-health-measles = ایا د شري د واکسین (Masern-Impfung) سند شته؟
    .help = وړکتون او ښوونځی یې غواړي. د واکسین په کتابچه (Impfpass) کې لیکل شوی دی.
field-health-disability-card = د معلولیت کارت (Schwerbehindertenausweis)
    .help = په دې کارت زیات حقونه لرئ. مه لیکئ چې کومه ناروغي لرئ.
field-health-disability-degree = د معلولیت درجه (Grad der Behinderung, GdB)
    .help = عدد پر کارت لیکل شوی دی.
field-health-care-degree = د پالنې درجه (Pflegegrad)
    .help = د پالنې د بیمې (Pflegekasse) په لیک کې لیکل شوې ده.
field-health-talk-support = ایا غواړئ له داسې چا سره خبرې وکړئ چې په لویو اندېښنو کې مرسته کوي؟
    .help = د بېلګې په توګه مشوره یا تیراپي (Therapie). لازم نه ده ووایئ چې ولې.
field-health-addiction-advice = ایا د روږدیتوب (اعتیاد) په اړه مشوره غواړئ (Suchtberatung)؟
    .help = مشوره وړیا ده او پټه پاتې کېږي. لازم نه ده ووایئ چې ولې.
field-health-help = د ډاکټر په معاینه‌خانه کې او په ورځني ژوند کې څه درسره مرسته کوي؟
    .help = څو ځوابونه ټاکلی شئ.

insurance-slip = د ټولنیزو چارو د ادارې (Sozialamt) د درملنې پاڼه (Behandlungsschein)
insurance-card-264 = د روغتیا کارت (Gesundheitskarte)، پیسې د ټولنیزو چارو اداره (Sozialamt) ورکوي
insurance-statutory = عامه روغتیايي بیمه (gesetzliche Krankenkasse)
insurance-family = له کورنۍ سره یو ځای بیمه یم
insurance-private = شخصي روغتیايي بیمه
insurance-none = بیمه نه لرم

care-degree-none = نه
care-degree-applied = غوښتنه شوې ده
care-degree-1 = 1 درجه (Pflegegrad 1)
care-degree-2 = 2 درجه (Pflegegrad 2)
care-degree-3 = 3 درجه (Pflegegrad 3)
care-degree-4 = 4 درجه (Pflegegrad 4)
care-degree-5 = 5 درجه (Pflegegrad 5)

support-no = نه
support-wish = هو، غواړم
support-waiting = ځای یا د ملاقات وخت (Termin) ته په تمه یم
support-running = هو، له مخکې روانه ده

health-help-appointment = د ملاقات د وخت (Termin) په اخیستلو کې مرسته
health-help-interpreter = څوک چې ژباړه وکړي
health-help-company = څوک چې راسره لاړ شي
health-help-glasses = عینکې یا د اورېدو اله
health-help-mobility = ویلچر یا د تلو لپاره مرستندویه وسیله

## Money: benefits

field-money-benefit = دا څه ډول پیسې دي؟
field-money-benefit-state = غوښتنه تر کومه رسېدلې ده؟
    .help = د ادارې په لیک (Bescheid) کې لیکل شوي دي.
field-money-benefit-office = کومه اداره؟
    .help = د ادارې نوم او د مسوول کس نوم.
field-money-benefit-number = د دوسیې شمېره (Aktenzeichen)
    .help = شمېره د لیک په سر کې ده، د بېلګې په توګه Kundennummer یا BG-Nummer.
field-money-benefit-applied = غوښتنه مو کله وکړه؟
field-money-benefit-until = تر کله یې ترلاسه کوئ؟
    .help = وروسته باید له سره غوښتنه وکړئ. نېټه د ادارې په لیک (Bescheid) کې لیکل شوې ده.
field-money-benefit-amount = په میاشت کې څومره؟
    .help = په یورو، له سېنټ پرته. ځواب ورکول لازم نه دي.

benefit-asylblg = د ټولنیزو چارو له ادارې (Sozialamt) پیسې، د پناه غوښتونکو د مرستو د قانون له مخې (Asylbewerberleistungsgesetz)
benefit-sgb2 = له جاب سنټر (Jobcenter) پیسې (Bürgergeld، پخوا Arbeitslosengeld II)
benefit-sgb12 = ټولنیزه مرسته یا د ژوند بنسټیزه مرسته (Sozialhilfe، Grundsicherung، SGB XII)
benefit-housing = د کرایې لپاره مرسته (Wohngeld)
benefit-child = د ماشوم پیسې (Kindergeld)
benefit-child-supplement = د ماشوم اضافي پیسې (Kinderzuschlag)
benefit-parental = د والدینو پیسې (Elterngeld)
benefit-maintenance = د ماشوم نفقه، چې اداره یې ورکوي (Unterhaltsvorschuss)
benefit-education = د ماشومانو د زده کړې او ګډون لپاره پیسې (Bildung und Teilhabe, BuT)
benefit-bafoeg = د زده کړو لپاره پیسې (BAföG یا Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = د بې کارۍ پیسې (Arbeitslosengeld I)
benefit-pension = تقاعد (Rente)
benefit-other = بل څه

benefit-state-planned = لا غوښتنه نه ده شوې
benefit-state-applied = غوښتنه شوې ده
benefit-state-granted = منل شوې ده (bewilligt)
benefit-state-refused = رد شوې ده (abgelehnt)
benefit-state-objection = اعتراض مې کړی دی (Widerspruch)

## Money: account and discounts

field-money-account = ایا بانکي حساب لرئ؟
    .help = د حساب شمېرې ته اړتیا نه لرو.
field-money-city-card = د Ludwigsburg کارت (Ludwigsburg Card)
    .help = په دې کارت لږې پیسې ورکوئ، د بېلګې په توګه د لامبو په حوض یا کتابتون کې.
field-money-food-card = د ارزانه خوراکي توکو کارت (Tafelausweis)
    .help = په دې کارت له تافل (Tafel) څخه خوراکي توکي ارزانه اخلئ.
field-money-broadcasting = د راډیو او ټلوېزیون له فیس څخه معافیت (Befreiung vom Rundfunkbeitrag)
    .help = که له ادارې پیسې ترلاسه کوئ، زیاتره د راډیو او ټلوېزیون فیس (Rundfunkbeitrag) ورکول لازم نه دي. باید د دې غوښتنه وکړئ.
field-money-ticket = ارزانه ټکټ (Sozialticket)

## Money: debts

field-money-debt = دا څه ډول پور دی؟
field-money-debt-creditor = د چا پوروړي یاست؟
    .help = شرکت یا د کور خاوند.
field-money-debt-amount = څومره؟
    .help = په یورو، له سېنټ پرته. نژدې اندازه بس ده.
field-money-debt-state = اوس یې حالت څنګه دی؟
field-money-debt-eviction = تر کله باید له کور څخه ووځئ؟
    .help = یوازې که د کور قرارداد لغوه شوی وي (gekündigt). مهرباني وکړئ سمدستي له موږ سره خبرې وکړئ.
field-money-debt-advice = ایا د پورونو په اړه مشوره غواړئ (Schuldnerberatung)؟
    .help = مشوره وړیا ده.

debt-rent = کرایه
debt-energy = برېښنا یا تودول
debt-phone = موبایل یا انټرنېټ
debt-purchase = پېرودل یا بانکي پور (Kredit)
debt-private = له کورنۍ یا پېژندویانو پیسې
debt-other = بل څه

debt-state-open = لا نه دی ورکړل شوی
debt-state-reminder = د پیسو د ورکولو اخطار راغلی دی (Mahnung)
debt-state-instalments = په قسطونو یې ورکوم
debt-state-court = له محکمې لیک راغلی دی
debt-state-settled = ورکړل شوی دی

## Leisure and contacts

field-participation-activities = کوم کارونه مو خوښېږي؟
    .help = څو ځوابونه ټاکلی شئ.
field-participation-club = ایا په کوم کلپ (Verein) یا ډله کې یاست؟
    .help = نوم یې، د بېلګې په توګه یو سپورټي کلپ. مذهبي یا سیاسي ډلې مه لیکئ.
field-participation-contacts = ایا دلته داسې خلک پېژنئ چې لیدنه کتنه ورسره کوئ؟
field-participation-own-help = ایا تاسو پخپله غواړئ له نورو سره مرسته وکړئ؟
    .help = د بېلګې په توګه ژباړه، پخلی، په کلپ کې مرسته.
field-participation-volunteer-wish = ایا کوم رضاکار کس له تاسو سره مرسته کوي (ehrenamtlich)؟
    .help = دا هغه خلک دي چې بې له پیسو مرسته کوي: جرمني تمرینول، ادارو ته درسره تلل، زده کړه.

activity-sport = سپورټ
activity-music = موسیقي
activity-culture = تیاتر، سینما، موزیم
activity-garden = باغ او طبیعت
activity-cooking = پخلی
activity-crafts = ګنډل، لاسي کارونه، ترمیم
activity-reading = کتاب لوستل
activity-women = د ښځو غونډې
activity-children = له ماشومانو سره غونډې
activity-language-cafe = د ژبې کافې (Sprachcafé)
activity-other = بل څه

contacts-many = هو، ډېر
contacts-some = هو، ځینې
contacts-none = نه، لا نه

## Volunteers

field-participation-volunteer = نوم
    .help = مهرباني وکړئ مخکې له دې کس څخه وپوښتئ چې موافقه لري که نه.
field-participation-volunteer-group = ډله یا کلپ (Arbeitskreis, Verein)
field-participation-volunteer-phone = د ټیلیفون شمېره
field-participation-volunteer-help = دا کس په څه کې مرسته کوي؟
field-participation-volunteer-from = له کله راهیسې؟
field-participation-volunteer-until = تر کله؟
    .help = یوازې که مرسته پای ته رسېدلې وي.
field-participation-volunteer-papers = کومې پاڼې شته؟
    .help = یوازې هغه په نښه کړئ چې تاسو لیدلې دي.

volunteer-help-language = جرمني تمرینول
volunteer-help-offices = ادارو ته ملتیا، لیکونه
volunteer-help-housing = کور لټول
volunteer-help-learning = زده کړه، کورنۍ دندې
volunteer-help-work = کار لټول
volunteer-help-leisure = وزګار وخت

volunteer-paper-confidentiality = د راز ساتلو ژمنلیک (Erklärung zur Verschwiegenheit)
volunteer-paper-police = د جرم د نشتوالي سند (Führungszeugnis، که له ماشومانو سره مرسته کوي)
volunteer-paper-released = د کس رضایت چې د څه ښودلو اجازه شته
