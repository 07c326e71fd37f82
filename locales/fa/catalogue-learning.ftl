### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = مدرسه و آموزش حرفه‌ای
section-work = کار

group-schooling = دوران مدرسهٔ شما
group-training = آموزش حرفه‌ای و دانشگاه
group-recognition = به رسمیت شناختن مدرک در آلمان (Anerkennung)
group-measure = کلاس‌ها و دوره‌ها (Maßnahmen) برای بزرگسالان
group-work-state = کار امروز
group-jobs = شغل‌ها، حالا و قبلاً
group-work-wish = خواسته‌های شما برای کار

## School

field-education-school = تا کلاس چند به مدرسه رفته‌اید؟
    .help = هر جوابی خوب است.
field-education-school-years = چند سال بود؟
field-education-school-country = در کدام کشور؟
field-education-school-certificate = آیا مدرک آن را دارید؟

schooling-none = اصلاً نرفته‌ام
schooling-to-4 = تا کلاس 4
schooling-to-9 = تا کلاس 9
schooling-to-10 = تا کلاس 10
schooling-higher = تا جایی که می‌شود به دانشگاه رفت (Abitur)

certificate-have = بله، اصل مدرک را دارم
certificate-translated = بله، با ترجمهٔ آلمانی
certificate-lost = نه، گم شده یا اینجا نیست
certificate-none = نه، مدرکی نگرفتم

## Training and study

field-education-training = چه آموزش یا تحصیلاتی داشته‌اید؟
    .help = برای هر آموزش حرفه‌ای و هر تحصیل دانشگاهی یک مورد جدا بنویسید.
field-education-training-subject = شغل یا رشته
    .help = مثلاً نانوایی، پرستاری، مهندسی مکانیک.
field-education-training-country = در کدام کشور؟
field-education-training-years = چند سال طول کشید؟
field-education-training-state = آیا آن را تمام کردید؟
field-education-training-certificate = آیا مدرک یا دانشنامهٔ آن را دارید؟

training-apprenticeship = آموزش حرفه‌ای در محل کار (Ausbildung)
training-school = آموزش حرفه‌ای در مدرسه
training-bachelor = دانشگاه، لیسانس (Bachelor)
training-master = دانشگاه، فوق‌لیسانس (Master یا Diplom)
training-doctorate = دکترا
training-other = چیز دیگر

training-state-finished = بله، تمام کردم
training-state-running = هنوز درس می‌خوانم
training-state-broken-off = نه، نیمه‌کاره گذاشتم

## Recognition

field-education-recognition = به رسمیت شناختن شغل یا مدرک شما (Anerkennung)
    .help = اداره‌ای بررسی می‌کند که آیا مدرک شما در آلمان معتبر است. مشاوره رایگان است.
field-education-recognition-occupation = برای کدام شغل؟
field-education-recognition-office = کدام اداره؟
    .help = مثلاً IHK، Handwerkskammer، Regierungspräsidium.
field-education-recognition-date = چه زمانی درخواست دادید؟

recognition-not-wanted = لازم ندارم
recognition-advice = به مشاوره رفته‌ام
recognition-applied = درخواست داده شده
recognition-papers-missing = هنوز بعضی مدارک کم است
recognition-full = کامل به رسمیت شناخته شده
recognition-partial = بخشی از آن به رسمیت شناخته شده
recognition-refused = به رسمیت شناخته نشده
recognition-adaptation = در دورهٔ تکمیلی هستم (Anpassungslehrgang)
recognition-exam = امتحان دانش شغلی می‌دهم (Kenntnisprüfung)
recognition-zab = برگهٔ ارزیابی مدرک از ZAB (Zeugnisbewertung)

## Measures

field-education-measure = آیا در کلاس یا دوره‌ای (Maßnahme) شرکت می‌کنید؟
    .help = منظور کلاس آلمانی نیست: آن در بخش «زبان» است.
field-education-measure-provider = کجا برگزار می‌شود؟
    .help = نام مؤسسهٔ آموزشی (Bildungsträger).
field-education-measure-until = تا چه زمانی ادامه دارد؟

measure-none = نه
measure-parent-child = دوره برای والدین همراه کودک
measure-orientation = راهنمایی برای آموزش حرفه‌ای و کار
measure-application = کمک برای درخواست کار (Bewerbung)
measure-preparation = آمادگی برای آموزش حرفه‌ای (Ausbildung)
measure-school = گرفتن مدرک مدرسه در بزرگسالی (Schulabschluss)
measure-other = چیز دیگر

## Work

field-work-state = در حال حاضر چه کار می‌کنید؟
field-work-approval = اجازهٔ ادارهٔ خارجیان (Ausländerbehörde) برای این کار
    .help = بدون این اجازه حق ندارید شروع کنید. ما در درخواست کمک می‌کنیم.
field-work-office = چه کسی به شما کمک می‌کند کار پیدا کنید؟
field-work-contact = آنجا چه کسی مسئول کار شماست؟
    .help = نام و تلفن. بالای نامه نوشته شده است.

work-state-jobseeker = دنبال کار هستم (به‌عنوان بیکار ثبت‌نام کرده‌ام، arbeitslos gemeldet)
work-state-measure = در یک دوره هستم (Maßnahme)
work-state-opportunity = کار عام‌المنفعه برای پناهجویان (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = کارآموزی (Praktikum)
work-state-minijob = مینی‌جاب (Minijob)
work-state-part-time = کار نیمه‌وقت (Teilzeit)
work-state-full-time = کار تمام‌وقت (Vollzeit)
work-state-self-employed = شغل آزاد دارم (selbständig)
work-state-apprenticeship = آموزش حرفه‌ای (Ausbildung)
work-state-study = دانشگاه (Studium)
work-state-school = مدرسه یا کلاس
work-state-parental-leave = مرخصی والدین (Elternzeit)
work-state-unable = فعلاً نمی‌توانم کار کنم
work-state-retired = بازنشستگی (Rente)
work-state-household = به خانه و خانواده می‌رسم

work-approval-applied = درخواست داده شده
work-approval-granted = بله، دارم
work-approval-refused = رد شده (abgelehnt)

work-office-jobcenter = جاب‌سنتر (Jobcenter)
work-office-agency = ادارهٔ کار (Agentur für Arbeit)
work-office-none = هیچ‌کس

## Jobs

field-work-employer = کارفرما
    .help = نام شرکت و شهر آن.
field-work-occupation = آنجا چه کار می‌کنید؟
    .help = مثلاً فروشنده، راننده، کمک‌پرستار.
field-work-country = در کدام کشور؟
field-work-hours = چند ساعت در هفته؟
field-work-from = از چه زمانی؟
    .help = تاریخ تقریبی کافی است.
field-work-until = تا چه زمانی؟
    .help = اگر هنوز آنجا کار می‌کنید، اینجا را خالی بگذارید.
field-work-insured = آیا این کار بیمهٔ اجتماعی دارد (sozialversichert)؟
    .help = در فیش حقوق (Gehaltsabrechnung) نوشته شده است. فقط برای کار در آلمان.

## Wishes for work

field-work-wish = دوست دارید در چه شغلی کار کنید؟
field-work-obstacles = هنوز چه چیزی کم دارید؟
    .help = می‌توانید چند جواب را انتخاب کنید.
field-work-licence = گواهینامهٔ رانندگی (Führerschein)
field-work-cv = آیا رزومه (Lebenslauf) به زبان آلمانی دارید؟

work-obstacle-german = آلمانی بیشتر
work-obstacle-childcare = کسی که از بچه‌ها نگهداری کند
work-obstacle-permit = اجازهٔ کار
work-obstacle-recognition = به رسمیت شناختن مدرکم (Anerkennung)
work-obstacle-experience = تجربه یا آموزش حرفه‌ای
work-obstacle-transport = راهی برای رفتن به محل کار
work-obstacle-nothing = هیچ چیز، می‌توانم شروع کنم

licence-none = نه
licence-foreign = بله، از کشوری دیگر
licence-recoding = در حال تبدیل به گواهینامهٔ آلمانی است (Umschreibung)
licence-german = بله، از آلمان
licence-learning = الان دارم گواهینامه می‌گیرم
