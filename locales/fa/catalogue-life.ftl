### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = دربارهٔ شما
part-life = زندگی روزمرهٔ شما
part-learning = یادگیری و کار
part-plans = برنامه‌های شما

## Sections

section-children = مهدکودک (Kita) و مدرسه
section-health = سلامت
section-money = پول
section-participation = اوقات فراغت و آشنایان

## Groups of questions

group-housing-search = جست‌وجوی خانه
group-search-papers = مدارک برای جست‌وجوی خانه
group-viewings = خانه‌هایی که دیده‌اید
group-childcare = چه کسی از بچه‌ها نگهداری می‌کند؟
group-kita = مهدکودک (Kita)
group-school = مدرسه
group-youth-office = ادارهٔ کودکان و نوجوانان (Jugendamt)
group-insurance = بیمهٔ درمانی
group-doctors = پزشک‌ها
group-pregnancy = بارداری
group-checkups = معاینه‌های کودکان
group-health-needs = کمکی که لازم دارید
group-benefits = پول از اداره‌ها
group-discounts = حساب بانکی و تخفیف‌ها
group-debts = بدهی
group-leisure = اوقات فراغت
group-volunteers = داوطلبانی که به شما کمک می‌کنند

## Children in the household

field-family-children-here = چند بچه با شما زندگی می‌کنند؟
    .help = بچه‌های زیر 18 سال که شما از آن‌ها نگهداری می‌کنید. اگر بچه ندارید: 0.

## Search for a dwelling

field-housing-search = آیا دنبال خانه می‌گردید؟
field-housing-search-persons = برای چند نفر؟
    .help = همهٔ کسانی که قرار است آنجا زندگی کنند، شما هم.
field-housing-search-rooms = چند اتاق لازم دارید؟
    .help = بدون آشپزخانه و حمام.
field-housing-search-rent = اجارهٔ ماهانه با گرمایش (Warmmiete) تا چه مبلغی می‌تواند باشد؟
    .help = به یورو، بدون سنت. اگر جاب‌سنتر (Jobcenter) اجاره را می‌پردازد: اول بپرسید چقدر می‌پردازد.
field-housing-search-area = در کدام محله‌ها دنبال خانه می‌گردید؟
    .help = می‌توانید چند محله را انتخاب کنید.
field-housing-permit = گواهی خانهٔ اجتماعی (Wohnberechtigungsschein, WBS)
    .help = با این برگه اجازه دارید یک خانهٔ اجتماعی با اجارهٔ کمتر (Sozialwohnung) اجاره کنید. آن را از شهرداری می‌گیرید.
field-housing-permit-until = این گواهی (Wohnberechtigungsschein) تا چه زمانی معتبر است؟
    .help = تاریخ روی برگه نوشته شده است.
field-housing-lists = نام شما در فهرست انتظار چه جاهایی هست؟
    .help = مثلاً نزد Wohnbau Ludwigsburg یا یک تعاونی مسکن (Genossenschaft).
field-housing-schufa = آیا گواهی SCHUFA دارید؟
    .help = صاحب‌خانه‌ها اغلب آن را می‌خواهند. نشان می‌دهد که آیا بدهی دارید یا نه.
field-housing-rent-course = آیا گواهی دورهٔ مستأجران (Mietführerschein) دارید؟
    .help = یک دورهٔ کوتاه است: گرمایش، زباله، قواعد ساختمان، قرارداد.
field-housing-viewing-date = روز بازدید خانه
field-housing-viewing-address = نشانی خانه
field-housing-viewing-result = نتیجه چه شد؟

housing-search-no = نه
housing-search-wish = هنوز نه، ولی می‌خواهم جابه‌جا شوم
housing-search-searching = بله، دنبال خانه می‌گردم
housing-search-found = خانه پیدا کرده‌ام

card-state-none = نه
card-state-applied = درخواست داده شده
card-state-have = بله، دارم

viewing-planned = هنوز وقت بازدید نرسیده است
viewing-waiting = منتظر جواب هستم
viewing-accepted = خانه را به من می‌دهند
viewing-refused = خانه را به من نمی‌دهند
viewing-declined = خودم این خانه را نمی‌خواهم

## Children: who looks after them

field-children-care-need = آیا کسی را دارید که از بچه‌ها نگهداری کند؟
    .help = سؤال‌های مهدکودک (Kita) و مدرسه در اطلاعات هر فرزند آمده است.
field-children-care-for = برای چه کاری به نگهداری از بچه‌ها نیاز دارید؟

search-not-needed = لازم ندارم
search-searching = نه، دنبالش می‌گردم
search-have = بله

care-for-course = برای کلاس
care-for-work = برای کار
care-for-appointments = برای قرارها (Termine)

## Children: Kita

field-children-kita = جا در مهدکودک (Kita)
field-children-kita-name = کدام مهدکودک (Kita) یا کدام نگهدارندهٔ روزانهٔ کودک (Tagespflege)؟
    .help = نام و محل. اگر ثبت‌نام کرده‌اید: کجا ثبت‌نام کرده‌اید.
field-children-kita-registered = کودک را چه زمانی ثبت‌نام کردید؟
field-children-kita-from = از چه تاریخی جا دارید؟
field-children-kita-hours = چند ساعت در هفته؟
    .help = کودک چند ساعت باید آنجا باشد.
field-children-kita-costs = آیا ادارهٔ کودکان و نوجوانان (Jugendamt) هزینه را می‌پردازد؟
    .help = اگر پول کمی دارید، می‌توانید برای این درخواست بدهید.
field-children-early-language = آیا کودک برای یادگیری آلمانی کمک می‌گیرد؟
    .help = مثلاً Kolibri یا مهدکودک زبان (Sprach-Kita).

kita-not-wanted = جا لازم نداریم
kita-wish = جا می‌خواهیم
kita-registered = ثبت‌نام شده
kita-waiting = در فهرست انتظار
kita-offered = قول جا داده‌اند
kita-attending = کودک به مهدکودک می‌رود
kita-childminder = کودک نزد نگهدارندهٔ روزانه است (Tagespflege, Tagesmutter)

## Children: school

field-children-school = کدام مدرسه؟
field-children-school-name = نام مدرسه
field-children-school-class = کلاس
    .help = مثلاً 3b.
field-children-school-from = از چه زمانی؟
field-children-school-needs = در مدرسه چه چیزی کم است؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-children-youth-office = فرد رابط در ادارهٔ کودکان و نوجوانان (Jugendamt)
    .help = فقط نام و تلفن، نه دلیل آن.

school-primary = دبستان (Grundschule)
school-community = مدرسهٔ مشترک (Gemeinschaftsschule)
school-werkreal = ورک‌رئال‌شوله (Werkrealschule) یا هاوپت‌شوله (Hauptschule)
school-real = رئال‌شوله (Realschule)
school-gymnasium = گیمنازیوم (Gymnasium)
school-sbbz = مدرسه با آموزش ویژه (Sonderpädagogisches Zentrum, SBBZ)
school-vkl = کلاس آمادگی برای یادگیری آلمانی (Vorbereitungsklasse, VKL)
school-vabo = آمادگی برای کار و حرفه، همراه با آلمانی (VABO)
school-avdual = آمادگی برای آموزش حرفه‌ای (AVdual)
school-vocational = مدرسهٔ حرفه‌ای (Berufsschule)
school-none = هنوز مدرسه ندارد

school-need-german = کمک در زبان آلمانی
school-need-homework = کمک در تکالیف مدرسه
school-need-materials = پول برای دفتر، کیف، گردش مدرسه
school-need-transport = بلیت رفت‌وآمد به مدرسه
school-need-lunch = ناهار
school-need-talk = گفت‌وگو با مدرسه
school-need-support = حمایت آموزشی ویژه

## Health: needs only, never diagnoses

field-health-insurance = بیمهٔ درمانی شما چگونه است؟
field-health-insurer = نام شرکت بیمهٔ درمانی (Krankenkasse)
    .help = مثلاً AOK. نام آن روی کارت نوشته شده است.
field-health-family-doctor = آیا پزشک خانواده (Hausarztpraxis) یا پزشک کودکان (Kinderarztpraxis) دارید؟
field-health-dentist = آیا دندان‌پزشک (Zahnarztpraxis) دارید؟
field-health-midwife = آیا ماما (Hebamme) دارید؟
    .help = فقط اگر باردار هستید یا نوزاد دارید. ماما برای شما رایگان است.
field-health-checkups = آیا معاینه‌های کودکان انجام شده است (U1 تا U9، J1)؟
    .help = تاریخ‌ها در دفترچهٔ زرد (gelbes Heft) نوشته شده است. نتیجه‌ها را ننویسید.
field-health-measles = آیا مدرکی برای واکسن سرخک (Masern) هست؟
    .help = مهدکودک و مدرسه آن را می‌خواهند. در کارت واکسن (Impfpass) نوشته شده است.
field-health-disability-card = کارت معلولیت (Schwerbehindertenausweis)
    .help = با آن حقوق بیشتری دارید. ننویسید چه بیماری‌ای دارید.
field-health-disability-degree = درجهٔ معلولیت (Grad der Behinderung, GdB)
    .help = عدد روی کارت نوشته شده است.
field-health-care-degree = درجهٔ مراقبت (Pflegegrad)
    .help = در نامهٔ بیمهٔ مراقبت (Pflegekasse) نوشته شده است.
field-health-talk-support = آیا می‌خواهید با کسی صحبت کنید که در نگرانی‌های بزرگ به شما کمک کند؟
    .help = مثلاً در مشاوره یا روان‌درمانی (Therapie). لازم نیست بگویید چرا.
field-health-addiction-advice = آیا مشاورهٔ اعتیاد (Suchtberatung) می‌خواهید؟
    .help = مشاوره رایگان و محرمانه است. لازم نیست بگویید چرا.
field-health-help = پیش پزشک و در زندگی روزمره چه چیزی به شما کمک می‌کند؟
    .help = می‌توانید چند جواب را انتخاب کنید.

insurance-slip = برگهٔ درمان (Behandlungsschein) از ادارهٔ امور اجتماعی (Sozialamt)
insurance-card-264 = کارت بیمهٔ درمانی (Gesundheitskarte)، ادارهٔ امور اجتماعی (Sozialamt) پول آن را می‌دهد
insurance-statutory = بیمهٔ درمانی عمومی (gesetzliche Krankenkasse)
insurance-family = همراه خانواده بیمه هستم
insurance-private = بیمهٔ درمانی خصوصی
insurance-none = بیمه نیستم

care-degree-none = نه
care-degree-applied = درخواست داده شده
care-degree-1 = درجهٔ 1 (Pflegegrad 1)
care-degree-2 = درجهٔ 2 (Pflegegrad 2)
care-degree-3 = درجهٔ 3 (Pflegegrad 3)
care-degree-4 = درجهٔ 4 (Pflegegrad 4)
care-degree-5 = درجهٔ 5 (Pflegegrad 5)

support-no = نه
support-wish = بله، می‌خواهم
support-waiting = منتظر جا یا وقت (Termin) هستم
support-running = بله، شروع شده است

health-help-appointment = کمک برای گرفتن وقت (Termin)
health-help-interpreter = کسی که ترجمه کند
health-help-company = کسی که همراهم بیاید
health-help-glasses = عینک یا سمعک
health-help-mobility = صندلی چرخدار یا وسیلهٔ کمکی برای راه رفتن

## Money: benefits

field-money-benefit = این چه پولی است؟
field-money-benefit-state = درخواست تا کجا رسیده است؟
    .help = در نامهٔ اداره (Bescheid) نوشته شده است.
field-money-benefit-office = کدام اداره؟
    .help = نام اداره و نام کسی که مسئول کار شماست.
field-money-benefit-number = شمارهٔ پرونده (Aktenzeichen)
    .help = شماره بالای نامه نوشته شده است، مثلاً Kundennummer یا BG-Nummer.
field-money-benefit-applied = چه زمانی برای آن درخواست دادید؟
field-money-benefit-until = تا چه زمانی آن را می‌گیرید؟
    .help = بعد از آن باید دوباره درخواست بدهید. تاریخ در نامهٔ اداره (Bescheid) نوشته شده است.
field-money-benefit-amount = ماهی چقدر؟
    .help = به یورو، بدون سنت. لازم نیست جواب بدهید.

benefit-asylblg = پول از ادارهٔ امور اجتماعی (Sozialamt) طبق قانون کمک به پناهجویان (Asylbewerberleistungsgesetz)
benefit-sgb2 = پول از جاب‌سنتر (Jobcenter): بورگرگلد (Bürgergeld)، قبلاً Arbeitslosengeld II
benefit-sgb12 = کمک اجتماعی (Sozialhilfe) یا تأمین پایه (Grundsicherung, SGB XII)
benefit-housing = کمک‌هزینهٔ مسکن (Wohngeld)
benefit-child = کمک‌هزینهٔ فرزند (Kindergeld)
benefit-child-supplement = کمک اضافی برای فرزند (Kinderzuschlag)
benefit-parental = کمک‌هزینهٔ والدین بعد از تولد بچه (Elterngeld)
benefit-maintenance = نفقهٔ فرزند از دولت، وقتی پدر یا مادر آن را نمی‌دهد (Unterhaltsvorschuss)
benefit-education = پول برای مدرسه، ناهار، گردش و ورزش بچه‌ها (Bildung und Teilhabe, BuT)
benefit-bafoeg = کمک‌هزینهٔ تحصیل (BAföG) یا آموزش حرفه‌ای (Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = بیمهٔ بیکاری (Arbeitslosengeld I)
benefit-pension = حقوق بازنشستگی (Rente)
benefit-other = چیز دیگر

benefit-state-planned = هنوز درخواست داده نشده
benefit-state-applied = درخواست داده شده
benefit-state-granted = قبول شده (bewilligt)
benefit-state-refused = رد شده (abgelehnt)
benefit-state-objection = اعتراض فرستاده شده (Widerspruch)

## Money: account and discounts

field-money-account = آیا حساب بانکی دارید؟
    .help = شمارهٔ حساب را لازم نداریم.
field-money-city-card = کارت تخفیف شهر (Ludwigsburg Card)
    .help = با آن کمتر می‌پردازید، مثلاً در استخر یا کتابخانه.
field-money-food-card = کارت فروشگاه Tafel (Tafelausweis)
    .help = با آن از فروشگاه خیریهٔ Tafel مواد غذایی ارزان می‌خرید.
field-money-broadcasting = معافیت از هزینهٔ رادیو و تلویزیون (Befreiung vom Rundfunkbeitrag)
    .help = اگر از اداره پول می‌گیرید، معمولاً لازم نیست هزینهٔ رادیو و تلویزیون (Rundfunkbeitrag) بپردازید. برای این باید درخواست بدهید.
field-money-ticket = بلیت ارزان (Sozialticket)

## Money: debts

field-money-debt = این چه نوع بدهی است؟
field-money-debt-creditor = به چه کسی بدهکار هستید؟
    .help = شرکت یا صاحب‌خانه.
field-money-debt-amount = چقدر؟
    .help = به یورو، بدون سنت. مبلغ تقریبی کافی است.
field-money-debt-state = الان وضع چطور است؟
field-money-debt-eviction = تا چه زمانی باید از خانه بروید؟
    .help = فقط اگر قرارداد خانه را فسخ کرده‌اند (gekündigt). لطفاً فوراً با ما صحبت کنید.
field-money-debt-advice = آیا مشاورهٔ بدهی (Schuldnerberatung) می‌خواهید؟
    .help = مشاوره رایگان است.

debt-rent = اجاره
debt-energy = برق یا گرمایش
debt-phone = موبایل یا اینترنت
debt-purchase = خرید یا وام
debt-private = پول از خانواده یا آشنایان
debt-other = چیز دیگر

debt-state-open = هنوز پرداخت نشده
debt-state-reminder = نامهٔ اخطار پرداخت گرفته‌ام (Mahnung)
debt-state-instalments = قسطی می‌پردازم (Raten)
debt-state-court = از دادگاه نامه گرفته‌ام
debt-state-settled = پرداخت شده

## Leisure and contacts

field-participation-activities = چه کارهایی را دوست دارید؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-participation-club = آیا در انجمن (Verein) یا گروهی هستید؟
    .help = نام آن، مثلاً یک باشگاه ورزشی. گروه‌های مذهبی یا سیاسی را ننویسید.
field-participation-contacts = آیا اینجا کسانی را می‌شناسید که با آن‌ها رفت‌وآمد دارید؟
field-participation-own-help = آیا خودتان می‌خواهید به دیگران کمک کنید؟
    .help = مثلاً ترجمه، آشپزی، کمک در انجمن.
field-participation-volunteer-wish = آیا کسی داوطلبانه (ehrenamtlich) به شما کمک می‌کند؟
    .help = کسانی که بدون پول کمک می‌کنند: تمرین آلمانی، همراهی تا اداره‌ها، درس خواندن.

activity-sport = ورزش
activity-music = موسیقی
activity-culture = تئاتر، سینما، موزه
activity-garden = باغچه و طبیعت
activity-cooking = آشپزی
activity-crafts = خیاطی، کاردستی، تعمیر
activity-reading = کتاب خواندن
activity-women = دورهمی زنان
activity-children = دورهمی با بچه‌ها
activity-language-cafe = کافهٔ زبان (Sprachcafé)
activity-other = چیز دیگر

contacts-many = بله، خیلی‌ها را
contacts-some = بله، چند نفر را
contacts-none = نه، هنوز نه

## Volunteers

field-participation-volunteer = نام
    .help = لطفاً اول از این شخص بپرسید که آیا موافق است.
field-participation-volunteer-group = گروه یا انجمن (Arbeitskreis, Verein)
field-participation-volunteer-phone = شمارهٔ تلفن
field-participation-volunteer-help = این شخص در چه کاری کمک می‌کند؟
field-participation-volunteer-from = از چه زمانی؟
field-participation-volunteer-until = تا چه زمانی؟
    .help = فقط اگر کمک تمام شده است.
field-participation-volunteer-papers = چه مدرکی موجود است؟
    .help = فقط آنچه را خودتان دیده‌اید علامت بزنید.

volunteer-help-language = تمرین آلمانی
volunteer-help-offices = همراهی تا اداره‌ها، نامه‌ها
volunteer-help-housing = جست‌وجوی خانه
volunteer-help-learning = درس و تکالیف مدرسه
volunteer-help-work = جست‌وجوی کار
volunteer-help-leisure = اوقات فراغت

volunteer-paper-confidentiality = تعهدنامهٔ رازداری (Verschwiegenheit)
volunteer-paper-police = گواهی عدم سوءپیشینه (Führungszeugnis، برای کمک به کودکان)
volunteer-paper-released = موافقت شخص با اینکه چه چیزی را می‌شود نشان داد
