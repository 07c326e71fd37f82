### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = دربارهٔ شما
part-life = زندگی روزمرهٔ شما
part-learning = آموختن و کار
part-plans = پلان‌های شما

## Sections

section-children = کودکستان (Kita) و مکتب
section-health = صحت
section-money = پول
section-participation = وقت فراغت و آشنایی با مردم

## Groups of questions

group-housing-search = پالیدن خانه
group-search-papers = اسناد برای پالیدن خانه
group-viewings = خانه‌هایی که دیده‌اید
group-childcare = کی از اطفال نگهداری می‌کند؟
group-kita = کودکستان (Kita)
group-school = مکتب
group-youth-office = ادارهٔ اطفال و نوجوانان (Jugendamt)
group-insurance = بیمهٔ صحی
group-doctors = داکترها
group-pregnancy = حاملگی
group-checkups = معاینات اطفال
group-health-needs = کمکی که به آن ضرورت دارید
group-benefits = پول از اداره
group-discounts = حساب بانکی و تخفیف‌ها
group-debts = قرض‌ها
group-leisure = وقت فراغت
group-volunteers = رضاکارانی که به شما کمک می‌کنند

## Children in the household

field-family-children-here = چند طفل با شما یکجا زندگی می‌کنند؟
    .help = اطفال زیر 18 سال که شما از آن‌ها نگهداری می‌کنید. اگر طفل ندارید: 0.

## Search for a dwelling

field-housing-search = آیا خانه می‌پالید؟
field-housing-search-persons = برای چند نفر؟
    .help = همهٔ کسانی که آن‌جا زندگی خواهند کرد، شما هم.
field-housing-search-rooms = به چند اتاق ضرورت دارید؟
    .help = بدون آشپزخانه و تشناب.
field-housing-search-rent = کرایهٔ ماهانه با مرکزگرمی (Warmmiete) تا چند یورو بوده می‌تواند؟
    .help = به یورو، بدون سنت. اگر کرایه را جاب‌سنتر (Jobcenter) می‌دهد: اول بپرسید که چقدر می‌دهد.
field-housing-search-area = در کدام ناحیه‌های شهر خانه می‌پالید؟
    .help = می‌توانید چند ناحیه را انتخاب کنید.
field-housing-permit = تصدیق برای خانهٔ ارزان اجتماعی (Wohnberechtigungsschein, WBS)
    .help = با این ورق اجازه دارید یک خانهٔ اجتماعی (Sozialwohnung) را کرایه بگیرید. آن را از شاروالی می‌گیرید.
field-housing-permit-until = این تصدیق (Wohnberechtigungsschein) تا چه وقت اعتبار دارد؟
    .help = تاریخ در ورق نوشته است.
field-housing-lists = نام شما در لست انتظار کجاها است؟
    .help = مثلاً در Wohnbau Ludwigsburg یا در یک کوپراتیف رهایشی (Genossenschaft).
field-housing-schufa = آیا ورق SCHUFA دارید؟
    .help = صاحبان خانه بسیار وقت‌ها آن را می‌خواهند. این ورق نشان می‌دهد که قرض دارید یا نه.
field-housing-rent-course = آیا تصدیق کورس کرایه‌نشین‌ها (Mietführerschein) دارید؟
    .help = این یک کورس کوتاه است: مرکزگرمی، کثافات، مقررات خانه، قرارداد.
field-housing-viewing-date = روز دیدن خانه
field-housing-viewing-address = آدرس خانه
field-housing-viewing-result = نتیجه چه شد؟

housing-search-no = نخیر
housing-search-wish = هنوز نه، اما می‌خواهم کوچ کنم
housing-search-searching = بلی، خانه می‌پالم
housing-search-found = خانه پیدا کرده‌ام

card-state-none = نخیر
card-state-applied = درخواست داده شده
card-state-have = بلی، دارم

viewing-planned = دیدن خانه هنوز باقی است
viewing-waiting = منتظر جواب هستم
viewing-accepted = خانه را به من می‌دهند
viewing-refused = خانه را به من نمی‌دهند
viewing-declined = خودم این خانه را نمی‌خواهم

## Children: who looks after them

field-children-care-need = آیا کسی را دارید که از اطفال نگهداری کند؟
    .help = سؤال‌ها دربارهٔ کودکستان (Kita) و مکتب در معلومات هر طفل است.
field-children-care-for = برای چه به نگهداری اطفال ضرورت دارید؟

search-not-needed = ضرورت ندارم
search-searching = نخیر، می‌پالم
search-have = بلی

care-for-course = برای کورس
care-for-work = برای کار
care-for-appointments = برای وعده‌های ملاقات (Termine)

## Children: Kita

field-children-kita = جای در کودکستان (Kita)
field-children-kita-name = کدام کودکستان (Kita) یا کدام پرستار روزانهٔ طفل (Tagespflege)؟
    .help = نام و محل. اگر ثبت نام کرده‌اید: در کجا.
field-children-kita-registered = طفل را چه وقت ثبت نام کردید؟
field-children-kita-from = از چه وقت جای دارید؟
field-children-kita-hours = چند ساعت در هفته؟
    .help = طفل چقدر وقت باید آن‌جا باشد.
field-children-kita-costs = آیا ادارهٔ اطفال و نوجوانان (Jugendamt) مصارف را می‌دهد؟
    .help = اگر پول کم دارید، می‌توانید برای این درخواست بدهید.
field-children-early-language = آیا طفل در یاد گرفتن آلمانی کمک می‌گیرد؟
    .help = مثلاً Kolibri یا کودکستان زبان (Sprach-Kita).

kita-not-wanted = به جای ضرورت نداریم
kita-wish = جای می‌خواهیم
kita-registered = ثبت نام شده
kita-waiting = در لست انتظار
kita-offered = وعدهٔ جای داده شده
kita-attending = طفل به کودکستان می‌رود
kita-childminder = طفل پیش پرستار روزانه است (Tagespflege, Tagesmutter)

## Children: school

field-children-school = کدام مکتب؟
field-children-school-name = نام مکتب
field-children-school-class = صنف
    .help = مثلاً 3b.
field-children-school-from = از چه وقت؟
field-children-school-needs = در مکتب چه چیزی کم است؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-children-youth-office = شخص ارتباطی در ادارهٔ اطفال و نوجوانان (Jugendamt)
    .help = تنها نام و تیلفون، نه دلیل.

school-primary = مکتب ابتدائیه (Grundschule)
school-community = مکتب مشترک (Gemeinschaftsschule)
school-werkreal = ویرک‌ریال‌شوله (Werkrealschule) یا هاوپت‌شوله (Hauptschule)
school-real = ریال‌شوله (Realschule)
school-gymnasium = گیمنازیوم (Gymnasium)
school-sbbz = مکتب با آموزش خاص (Sonderpädagogisches Zentrum, SBBZ)
school-vkl = صنف آمادگی برای یاد گرفتن آلمانی (Vorbereitungsklasse, VKL)
school-vabo = آمادگی برای کار و مسلک، با آلمانی (VABO)
school-avdual = آمادگی برای آموزش مسلکی (AVdual)
school-vocational = مکتب مسلکی (Berufsschule)
school-none = هنوز مکتب نیست

school-need-german = کمک در آلمانی
school-need-homework = کمک در کار خانگی
school-need-materials = پول برای کتابچه، بکس، سیر و گردش
school-need-transport = تکت رفت‌وآمد به مکتب
school-need-lunch = نان چاشت
school-need-talk = گفت‌وگو با مکتب
school-need-support = کمک خاص در درس

## Health: needs only, never diagnoses

field-health-insurance = بیمهٔ صحی شما چطور است؟
field-health-insurer = نام شرکت بیمهٔ صحی (Krankenkasse)
    .help = مثلاً AOK. نام در کارت نوشته است.
field-health-family-doctor = آیا داکتر فامیلی (Hausarztpraxis) یا داکتر اطفال (Kinderarztpraxis) دارید؟
field-health-dentist = آیا داکتر دندان (Zahnarztpraxis) دارید؟
field-health-midwife = آیا قابله (Hebamme) دارید؟
    .help = تنها اگر حامله هستید یا طفل نوزاد دارید. قابله هیچ مصرف ندارد.
field-health-checkups = آیا معاینات اطفال اجرا شده است (U1 تا U9، J1)؟
    .help = تاریخ‌ها در کتابچهٔ زرد (gelbes Heft) نوشته است. نتیجه‌ها را ننویسید.
field-health-measles = آیا سندی برای واکسین سرخکان (Masern) وجود دارد؟
    .help = کودکستان و مکتب آن را می‌پرسند. در کارت واکسین (Impfpass) نوشته است.
field-health-disability-card = کارت معلولیت (Schwerbehindertenausweis)
    .help = با این کارت حقوق بیشتر دارید. ننویسید که کدام مریضی را دارید.
field-health-disability-degree = درجهٔ معلولیت (Grad der Behinderung, GdB)
    .help = عدد در کارت نوشته است.
field-health-care-degree = درجهٔ مراقبت (Pflegegrad)
    .help = در نامهٔ بیمهٔ مراقبت (Pflegekasse) نوشته است.
field-health-talk-support = آیا می‌خواهید با کسی گپ بزنید که در غم‌ها و تشویش‌های کلان کمک می‌کند؟
    .help = مثلاً در یک مشوره یا تداوی روانی (Therapie). مجبور نیستید بگویید چرا.
field-health-addiction-advice = آیا مشوره دربارهٔ اعتیاد (Suchtberatung) می‌خواهید؟
    .help = مشوره رایگان و محرمانه است. مجبور نیستید بگویید چرا.
field-health-help = پیش داکتر و در زندگی روزمره چه چیزی به شما کمک می‌کند؟
    .help = می‌توانید چند جواب را انتخاب کنید.

insurance-slip = ورق تداوی (Behandlungsschein) از ادارهٔ امور اجتماعی (Sozialamt)
insurance-card-264 = کارت صحی (Gesundheitskarte)، پول را ادارهٔ امور اجتماعی (Sozialamt) می‌دهد
insurance-statutory = بیمهٔ صحی عمومی (gesetzliche Krankenkasse)
insurance-family = با خانواده یکجا بیمه هستم
insurance-private = بیمهٔ صحی خصوصی
insurance-none = بیمه ندارم

care-degree-none = نخیر
care-degree-applied = درخواست داده شده
care-degree-1 = درجهٔ 1 (Pflegegrad 1)
care-degree-2 = درجهٔ 2 (Pflegegrad 2)
care-degree-3 = درجهٔ 3 (Pflegegrad 3)
care-degree-4 = درجهٔ 4 (Pflegegrad 4)
care-degree-5 = درجهٔ 5 (Pflegegrad 5)

support-no = نخیر
support-wish = بلی، می‌خواهم
support-waiting = منتظر جای یا وعدهٔ ملاقات هستم
support-running = بلی، شروع شده است

health-help-appointment = کمک در گرفتن وقت (Termin)
health-help-interpreter = کسی که ترجمانی کند
health-help-company = کسی که با من برود
health-help-glasses = عینک یا آلهٔ شنوایی
health-help-mobility = ویلچر یا وسیله برای راه رفتن

## Money: benefits

field-money-benefit = این کدام پول است؟
field-money-benefit-state = درخواست تا کجا رسیده است؟
    .help = در نامهٔ اداره (Bescheid) نوشته است.
field-money-benefit-office = کدام اداره؟
    .help = نام اداره و نام کسی که مسئول کار شما است.
field-money-benefit-number = نمبر دوسیه (Aktenzeichen)
    .help = نمبر در بالای نامه نوشته است، مثلاً Kundennummer یا BG-Nummer.
field-money-benefit-applied = چه وقت برای آن درخواست دادید؟
field-money-benefit-until = تا چه وقت آن را می‌گیرید؟
    .help = بعد از آن باید از نو درخواست بدهید. تاریخ در نامهٔ اداره (Bescheid) نوشته است.
field-money-benefit-amount = در ماه چقدر؟
    .help = به یورو، بدون سنت. مجبور نیستید جواب بدهید.

benefit-asylblg = پول از ادارهٔ امور اجتماعی (Sozialamt) مطابق قانون کمک به پناهجویان (Asylbewerberleistungsgesetz)
benefit-sgb2 = پول از جاب‌سنتر (Jobcenter): بورگرگیلد (Bürgergeld)، پیشتر Arbeitslosengeld II
benefit-sgb12 = کمک اجتماعی (Sozialhilfe) یا تأمین اساسی (Grundsicherung, SGB XII)
benefit-housing = کمک برای کرایهٔ خانه (Wohngeld)
benefit-child = پول اطفال (Kindergeld)
benefit-child-supplement = پول اضافی برای اطفال (Kinderzuschlag)
benefit-parental = پول والدین بعد از تولد طفل (Elterngeld)
benefit-maintenance = نفقهٔ طفل از طرف دولت، وقتی پدر یا مادر آن را نمی‌دهد (Unterhaltsvorschuss)
benefit-education = پول برای مکتب، نان چاشت، سیر و ورزش اطفال (Bildung und Teilhabe, BuT)
benefit-bafoeg = پول برای تحصیل (BAföG) یا آموزش مسلکی (Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = پول بیکاری (Arbeitslosengeld I)
benefit-pension = معاش تقاعد (Rente)
benefit-other = چیز دیگر

benefit-state-planned = هنوز درخواست داده نشده
benefit-state-applied = درخواست داده شده
benefit-state-granted = منظور شده (bewilligt)
benefit-state-refused = رد شده (abgelehnt)
benefit-state-objection = اعتراض فرستاده شده (Widerspruch)

## Money: account and discounts

field-money-account = آیا حساب بانکی دارید؟
    .help = به نمبر حساب ضرورت نداریم.
field-money-city-card = کارت تخفیف شهر (Ludwigsburg Card)
    .help = با این کارت کمتر پول می‌دهید، مثلاً در حوض آب‌بازی یا کتابخانه.
field-money-food-card = کارت مغازهٔ Tafel (Tafelausweis)
    .help = با این کارت از Tafel مواد خوراکی ارزان می‌خرید.
field-money-broadcasting = معافیت از پول رادیو و تلویزیون (Befreiung vom Rundfunkbeitrag)
    .help = اگر از اداره پول می‌گیرید، بیشتر وقت‌ها لازم نیست پول رادیو و تلویزیون (Rundfunkbeitrag) را بدهید. برای این باید درخواست بدهید.
field-money-ticket = تکت ارزان (Sozialticket)

## Money: debts

field-money-debt = این چه نوع قرض است؟
field-money-debt-creditor = از کی قرضدار هستید؟
    .help = شرکت یا صاحب خانه.
field-money-debt-amount = چقدر؟
    .help = به یورو، بدون سنت. مقدار تخمینی کافی است.
field-money-debt-state = حالا وضعیت چطور است؟
field-money-debt-eviction = تا چه وقت باید از خانه بیرون شوید؟
    .help = تنها اگر قرارداد خانه لغو شده است (gekündigt). لطفاً فوراً با ما گپ بزنید.
field-money-debt-advice = آیا مشوره دربارهٔ قرض‌ها (Schuldnerberatung) می‌خواهید؟
    .help = مشوره رایگان است.

debt-rent = کرایهٔ خانه
debt-energy = برق یا مرکزگرمی
debt-phone = موبایل یا انترنت
debt-purchase = خرید یا قرضه از بانک
debt-private = پول از خانواده یا آشناها
debt-other = چیز دیگر

debt-state-open = هنوز داده نشده
debt-state-reminder = نامهٔ اخطار گرفته‌ام (Mahnung)
debt-state-instalments = به قسط می‌دهم (Raten)
debt-state-court = از محکمه نامه گرفته‌ام
debt-state-settled = داده شده

## Leisure and contacts

field-participation-activities = کدام کارها را خوش دارید؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-participation-club = آیا در کدام انجمن (Verein) یا گروه هستید؟
    .help = نام آن، مثلاً یک کلب ورزشی. گروه‌های دینی یا سیاسی را ننویسید.
field-participation-contacts = آیا این‌جا کسانی را می‌شناسید که با آن‌ها رفت‌وآمد دارید؟
field-participation-own-help = آیا می‌خواهید خودتان به دیگران کمک کنید؟
    .help = مثلاً ترجمانی، آشپزی، کمک در انجمن.
field-participation-volunteer-wish = آیا کسی رضاکارانه (ehrenamtlich) به شما کمک می‌کند؟
    .help = این‌ها کسانی هستند که بدون پول کمک می‌کنند: تمرین آلمانی، رفتن با شما به اداره‌ها، درس خواندن.

activity-sport = ورزش
activity-music = موسیقی
activity-culture = تیاتر، سینما، موزیم
activity-garden = باغچه و طبیعت
activity-cooking = آشپزی
activity-crafts = خیاطی، کارهای دستی، ترمیم
activity-reading = کتاب خواندن
activity-women = گردهمایی زنان
activity-children = گردهمایی با اطفال
activity-language-cafe = کافهٔ زبان (Sprachcafé)
activity-other = چیز دیگر

contacts-many = بلی، بسیار کسان را
contacts-some = بلی، چند نفر را
contacts-none = نخیر، هنوز نه

## Volunteers

field-participation-volunteer = نام
    .help = لطفاً پیش از نوشتن از این شخص بپرسید که آیا موافق است.
field-participation-volunteer-group = گروه کاری یا انجمن (Arbeitskreis, Verein)
field-participation-volunteer-phone = نمبر تیلفون
field-participation-volunteer-help = این شخص در چه کمک می‌کند؟
field-participation-volunteer-from = از چه وقت؟
field-participation-volunteer-until = تا چه وقت؟
    .help = تنها اگر کمک ختم شده است.
field-participation-volunteer-papers = کدام سند موجود است؟
    .help = تنها چیزی را نشانی کنید که خودتان دیده‌اید.

volunteer-help-language = تمرین آلمانی
volunteer-help-offices = همراهی به اداره‌ها، نامه‌ها
volunteer-help-housing = پالیدن خانه
volunteer-help-learning = درس، کار خانگی
volunteer-help-work = پالیدن کار
volunteer-help-leisure = وقت فراغت

volunteer-paper-confidentiality = تعهدنامهٔ رازداری (Verschwiegenheit)
volunteer-paper-police = تصدیق عدم سابقهٔ جرمی (Führungszeugnis، برای کمک به اطفال)
volunteer-paper-released = رضایت شخص به این که چه چیزی نشان داده شود
