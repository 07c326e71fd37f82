### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = هدف‌ها و آرزوها
section-appointments = وعده‌های ملاقات (Termine)

group-strengths = چیزهایی که یاد دارید
group-wishes = آرزوهای شما
group-appointments = وعده‌های ملاقات شما

## Strengths and wishes

field-goals-strengths = کدام کار را خوب یاد دارید؟
    .help = مثلاً آشپزی، ترمیم، کار با اطفال، حساب کردن.
field-goals-hard = حالا چه چیزی سخت است؟
    .help = در چه کمک می‌خواهید؟
field-goals-area = موضوع چیست؟
field-goals-wish = به چه می‌خواهید برسید؟
    .help = با کلمه‌های خودتان، به زبان خودتان. در هر خانه یک آرزو.
field-goals-until = تا چه وقت؟
    .help = تاریخ تخمینی کافی است.

wish-area-language = آلمانی
wish-area-training = مکتب، آموزش مسلکی، پوهنتون
wish-area-work = کار
wish-area-housing = جای بود و باش
wish-area-family = خانواده
wish-area-children = اطفال
wish-area-residence = اقامت
wish-area-money = پول
wish-area-people = وقت فراغت و آشنایی با مردم
wish-area-everyday = زندگی روزمره

## Appointments

field-appointments-with = پیش کی یا در کجا؟
    .help = لطفاً وقت داکتر را ننویسید: آن شخصی است.
field-appointments-day = کدام روز؟
field-appointments-time = ساعت چند؟
    .help = مثلاً 9:30.
field-appointments-place = کجا؟
    .help = سرک، نمبر خانه، اتاق.
field-appointments-bring = چه را باید با خود بیاورید؟
    .help = مثلاً کارت هویت، نامه، عکس.
field-appointments-interpreter = آیا به ترجمان ضرورت دارید؟

office-kind-integration = مشورهٔ ادغام (Integrationsmanagement)
office-kind-foreigners-office = ادارهٔ خارجی‌ها (Ausländerbehörde)
office-kind-bamf = ادارهٔ فدرال (BAMF)
office-kind-jobcenter = جاب‌سنتر (Jobcenter) یا ادارهٔ کار (Agentur für Arbeit)
office-kind-social-office = ادارهٔ امور اجتماعی (Sozialamt) یا ادارهٔ ولسوالی (Landratsamt)
office-kind-town-hall = شاروالی (Rathaus)
office-kind-school = مکتب یا کودکستان (Kita)
office-kind-course = کورس آلمانی
office-kind-landlord = صاحب خانه یا دربارهٔ خانه
office-kind-lawyer = وکیل مدافع
office-kind-bank = بانک
office-kind-employer = کارفرما
office-kind-other = جای دیگر
