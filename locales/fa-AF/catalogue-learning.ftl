### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = مکتب و آموزش مسلکی
section-work = کار

group-schooling = دوران مکتب شما
group-training = آموزش مسلکی و پوهنتون
group-recognition = به رسمیت شناختن در آلمان (Anerkennung)
group-measure = کورس‌ها و برنامه‌ها (Maßnahmen) برای بزرگسالان
group-work-state = کار امروز
group-jobs = وظیفه‌ها، حالا و پیشتر
group-work-wish = آرزوهای شما برای کار

## School

field-education-school = تا کدام صنف مکتب رفته‌اید؟
    .help = هر جواب خوب است.
field-education-school-years = چند سال شد؟
field-education-school-country = در کدام کشور؟
field-education-school-certificate = آیا شهادت‌نامه را دارید؟

schooling-none = هیچ نرفته‌ام
schooling-to-4 = تا صنف 4
schooling-to-9 = تا صنف 9
schooling-to-10 = تا صنف 10
schooling-higher = تا جایی که آدم به پوهنتون رفته می‌تواند (Abitur)

certificate-have = بلی، اصل سند را دارم
certificate-translated = بلی، با ترجمهٔ آلمانی
certificate-lost = نخیر، گم شده یا این‌جا نیست
certificate-none = نخیر، شهادت‌نامه نگرفتم

## Training and study

field-education-training = چه آموخته‌اید یا چه خوانده‌اید؟
    .help = برای هر آموزش مسلکی و هر تحصیل در پوهنتون یک مورد جدا بنویسید.
field-education-training-subject = مسلک یا رشته
    .help = مثلاً نانوایی، نرسنگ، انجنیری میخانیک.
field-education-training-country = در کدام کشور؟
field-education-training-years = چند سال را گرفت؟
field-education-training-state = آیا آن را تمام کردید؟
field-education-training-certificate = آیا شهادت‌نامه یا دیپلوم آن را دارید؟

training-apprenticeship = آموزش مسلکی در جای کار (Ausbildung)
training-school = آموزش مسلکی در مکتب
training-bachelor = پوهنتون، لیسانس (Bachelor)
training-master = پوهنتون، ماستری (Master یا Diplom)
training-doctorate = دوکتورا
training-other = چیز دیگر

training-state-finished = بلی، تمام کردم
training-state-running = هنوز می‌خوانم
training-state-broken-off = نخیر، نیمه‌کاره رها کردم

## Recognition

field-education-recognition = به رسمیت شناختن مسلک یا سند تحصیلی شما (Anerkennung)
    .help = یک اداره بررسی می‌کند که آیا سند شما در آلمان اعتبار دارد. مشوره رایگان است.
field-education-recognition-occupation = برای کدام مسلک؟
field-education-recognition-office = کدام اداره؟
    .help = مثلاً IHK، Handwerkskammer، Regierungspräsidium.
field-education-recognition-date = چه وقت درخواست دادید؟

recognition-not-wanted = ضرورت ندارم
recognition-advice = به مشوره رفته‌ام
recognition-applied = درخواست داده شده
recognition-papers-missing = هنوز بعضی اسناد کم است
recognition-full = مکمل به رسمیت شناخته شده
recognition-partial = یک حصه به رسمیت شناخته شده
recognition-refused = به رسمیت شناخته نشده
recognition-adaptation = در کورس تکمیلی هستم (Anpassungslehrgang)
recognition-exam = امتحان مسلکی می‌دهم (Kenntnisprüfung)
recognition-zab = ورق ارزیابی سند تحصیلی از ZAB (Zeugnisbewertung)

## Measures

field-education-measure = آیا در کدام کورس یا برنامه (Maßnahme) اشتراک می‌کنید؟
    .help = نه کورس آلمانی: آن در بخش «زبان» است.
field-education-measure-provider = این در کجا است؟
    .help = نام مرکز آموزشی (Bildungsträger).
field-education-measure-until = تا چه وقت دوام دارد؟

measure-none = نخیر
measure-parent-child = برنامه برای والدین با طفل
measure-orientation = رهنمایی برای آموزش مسلکی و کار
measure-application = کمک در درخواست دادن برای کار (Bewerbung)
measure-preparation = آمادگی برای آموزش مسلکی (Ausbildung)
measure-school = گرفتن شهادت‌نامهٔ مکتب در بزرگسالی (Schulabschluss)
measure-other = چیز دیگر

## Work

field-work-state = فعلاً چه کار می‌کنید؟
field-work-approval = اجازهٔ ادارهٔ خارجی‌ها (Ausländerbehörde) برای این کار
    .help = بدون این اجازه حق ندارید شروع کنید. ما در درخواست کمک می‌کنیم.
field-work-office = کی به شما کمک می‌کند که کار پیدا کنید؟
field-work-contact = آن‌جا کی مسئول کار شما است؟
    .help = نام و تیلفون. در بالای نامه نوشته است.

work-state-jobseeker = کار می‌پالم (به حیث بیکار ثبت هستم، arbeitslos gemeldet)
work-state-measure = در یک برنامه هستم (Maßnahme)
work-state-opportunity = کار عام‌المنفعه برای پناهجویان (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = کارآموزی (Praktikum)
work-state-minijob = مینی‌جاب (Minijob)
work-state-part-time = کار نیمه‌وقت (Teilzeit)
work-state-full-time = کار تمام‌وقت (Vollzeit)
work-state-self-employed = کار شخصی خود را دارم (selbständig)
work-state-apprenticeship = آموزش مسلکی (Ausbildung)
work-state-study = تحصیل در پوهنتون (Studium)
work-state-school = مکتب یا کورس
work-state-parental-leave = رخصتی والدین (Elternzeit)
work-state-unable = فعلاً کار کرده نمی‌توانم
work-state-retired = تقاعد (Rente)
work-state-household = کار خانه و خانواده را پیش می‌برم

work-approval-applied = درخواست داده شده
work-approval-granted = بلی، دارم
work-approval-refused = رد شده (abgelehnt)

work-office-jobcenter = جاب‌سنتر (Jobcenter)
work-office-agency = ادارهٔ کار (Agentur für Arbeit)
work-office-none = هیچ‌کس

## Jobs

field-work-employer = کارفرما
    .help = نام شرکت و جای آن.
field-work-occupation = آن‌جا چه کار می‌کنید؟
    .help = مثلاً فروشنده، دریور، کمک‌نرس.
field-work-country = در کدام کشور؟
field-work-hours = چند ساعت در هفته؟
field-work-from = از چه وقت؟
    .help = تاریخ تخمینی کافی است.
field-work-until = تا چه وقت؟
    .help = اگر هنوز آن‌جا کار می‌کنید، این‌جا را خالی بگذارید.
field-work-insured = آیا این کار بیمهٔ اجتماعی دارد (sozialversichert)؟
    .help = در ورق معاش (Gehaltsabrechnung) نوشته است. تنها برای کار در آلمان.

## Wishes for work

field-work-wish = می‌خواهید در کدام وظیفه کار کنید؟
field-work-obstacles = هنوز چه چیزی کم دارید؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-work-licence = لایسنس رانندگی (Führerschein)
field-work-cv = آیا خلص سوانح (CV, Lebenslauf) به زبان آلمانی دارید؟

work-obstacle-german = آلمانی بیشتر
work-obstacle-childcare = کسی که از اطفال نگهداری کند
work-obstacle-permit = اجازهٔ کار
work-obstacle-recognition = به رسمیت شناختن سند تحصیلی‌ام (Anerkennung)
work-obstacle-experience = تجربه یا آموزش مسلکی
work-obstacle-transport = راهی برای رفتن به کار
work-obstacle-nothing = هیچ چیز، شروع کرده می‌توانم

licence-none = نخیر
licence-foreign = بلی، از یک کشور دیگر
licence-recoding = به لایسنس آلمانی تبدیل می‌شود (Umschreibung)
licence-german = بلی، از آلمان
licence-learning = در حال گرفتن لایسنس هستم
