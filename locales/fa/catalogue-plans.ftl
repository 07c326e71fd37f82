### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = هدف‌ها و خواسته‌ها
section-appointments = قرارها (Termine)

group-strengths = توانایی‌های شما
group-wishes = خواسته‌های شما
group-appointments = قرارهای شما

## Strengths and wishes

field-goals-strengths = چه کاری را خوب بلد هستید؟
    .help = مثلاً آشپزی، تعمیر، کار با بچه‌ها، حساب کردن.
field-goals-hard = الان چه چیزی سخت است؟
    .help = در چه کاری دوست دارید کمک بگیرید؟
field-goals-area = موضوع چیست؟
field-goals-wish = می‌خواهید به چه چیزی برسید؟
    .help = با کلمه‌های خودتان، به زبان خودتان. در هر کادر یک خواسته.
field-goals-until = تا چه زمانی؟
    .help = تاریخ تقریبی کافی است.

wish-area-language = آلمانی
wish-area-training = مدرسه، آموزش حرفه‌ای، دانشگاه
wish-area-work = کار
wish-area-housing = محل زندگی
wish-area-family = خانواده
wish-area-children = بچه‌ها
wish-area-residence = اقامت
wish-area-money = پول
wish-area-people = اوقات فراغت و آشنایان
wish-area-everyday = زندگی روزمره

## Appointments

field-appointments-with = قرار با چه کسی یا کجاست؟
    .help = لطفاً وقت پزشک را اینجا ننویسید: آن خصوصی است.
field-appointments-day = چه روزی؟
field-appointments-time = ساعت چند؟
    .help = مثلاً 9:30.
field-appointments-place = کجا؟
    .help = خیابان، پلاک، اتاق.
field-appointments-bring = چه چیزی باید همراه بیاورید؟
    .help = مثلاً کارت شناسایی، نامه، عکس.
field-appointments-interpreter = آیا به کسی نیاز دارید که ترجمه کند؟

office-kind-integration = مشاورهٔ ادغام (Integrationsmanagement)
office-kind-foreigners-office = ادارهٔ خارجیان (Ausländerbehörde)
office-kind-bamf = ادارهٔ فدرال (BAMF)
office-kind-jobcenter = جاب‌سنتر (Jobcenter) یا ادارهٔ کار (Agentur für Arbeit)
office-kind-social-office = ادارهٔ امور اجتماعی (Sozialamt) یا ادارهٔ شهرستان (Landratsamt)
office-kind-town-hall = شهرداری (Rathaus)
office-kind-school = مدرسه یا مهدکودک (Kita)
office-kind-course = کلاس آلمانی
office-kind-landlord = صاحب‌خانه یا دربارهٔ خانه
office-kind-lawyer = وکیل
office-kind-bank = بانک
office-kind-employer = کارفرما
office-kind-other = جای دیگر
