### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = کسی در پر کردن به من کمک می‌کند
helper-lead = می‌توانید اجازه دهید کسی در پر کردن به شما کمک کند، مثلاً یک داوطلب یا یکی از خویشاوندان. کسی که کمک می‌کند فقط بخش‌هایی را می‌بیند و پر می‌کند که شما انتخاب می‌کنید. هر چه باز و نوشته شود ثبت می‌شود. هر وقت بخواهید می‌توانید کمک را پایان دهید.
helper-called = نام کسی که کمک می‌کند چیست؟
helper-parts = کدام بخش‌ها؟
helper-private = بسیار خصوصی. فقط اگر لازم است انتخاب کنید.
helper-span-h2 = 2 ساعت
helper-span-d1 = 1 روز
helper-span-w1 = 1 هفته
helper-span-w4 = 4 هفته
helper-let = ساختن کد
helper-code = کد کمک
helper-code-once = این کد را فقط همین حالا می‌بینید. فقط یک بار و تا 24 ساعت کار می‌کند. آن را فقط به { $name } بدهید.
helper-code-how = { $name } تصویر را با تلفن خودش اسکن می‌کند. یا این نشانی را باز می‌کند و کد را می‌نویسد:
helper-now = چه کسی الان کمک می‌کند
helper-past = کمک‌های پیشین
helper-waits = کد هنوز استفاده نشده، معتبر تا { $time }
helper-lapsed = کد استفاده نشد
helper-runs = کمک می‌کند تا { $time }
helper-ended = پایان یافت: { $time }
helper-stop = پایان دادن به کمک
helper-news = اطلاعات تازه، نوشتهٔ { $name }: { $n }
helper-entered = تازه نوشته شده
helper-looked = آن را دیدم
helper-by = نوشتهٔ { $name } (کمک)، { $date }
ui-state-helped = با کمک نوشته شده

## The pages of the helper

helper-enter = کمک به کسی در پر کردن
helper-enter-lead = کسی که به او کمک می‌کنید، به شما یک کد می‌دهد.
helper-rules-title = پیش از آنکه شروع کنید
helper-rules = آنچه اینجا می‌خوانید محرمانه است. آن را به هیچ‌کس نگویید. عکس نگیرید. نام شما و هر چه باز می‌کنید و می‌نویسید ثبت می‌شود. آن شخص این را می‌بیند و هر وقت بخواهد می‌تواند کمک شما را پایان دهد.
helper-may = این‌ها را می‌توانید ببینید و پر کنید
helper-name = نام شما
helper-kind = شما کیستید؟
helper-kind-volunteer = داوطلب
helper-kind-staff = کارمند (شهر، شهرستان یا سازمان)
helper-kind-relative = خویشاوند
helper-kind-other = شخص دیگر
helper-promise = آنچه اینجا می‌فهمم پیش خودم نگه می‌دارم.
helper-bar = شما کمک می‌کنید به: { $name }
helper-leave = دیگر کمک نمی‌کنم
helper-remind = برای هر پاسخ از آن شخص بپرسید. فقط چیزی را بنویسید که او می‌گوید.
helper-by-person = از خود شخص، { $date }
helper-over = این کمک تمام شده یا پایان داده شده است. دوباره دسترسی لازم دارید؟ از آن شخص کد تازه بخواهید.
flash-help-stopped = کمک پایان یافت.
error-wrong-help-code = این کد معتبر نیست. شاید قبلاً استفاده شده یا قدیمی است. لطفاً از آن شخص کد تازه بخواهید.
error-consent-of-person = این را اول باید خود شخص اجازه دهد. لطفاً خالی بگذارید.

## Log, roles, what is kept

role-helper = کمک در پر کردن
action-help-let = اجازهٔ کمک در پر کردن داده شد
action-help-end = کمک در پر کردن پایان یافت
action-helped-read = باز کردن اطلاعات هنگام کمک
action-helped-edit = نوشتن اطلاعات هنگام کمک
action-help-redeem = کد کمک استفاده شد
holding-help = چه کسی در پر کردن به شما کمک می‌کند
    .text = نام، بخش‌های انتخاب‌شده و زمان‌ها. تا روشن باشد چه کسی چه نوشته است. تا وقتی اطلاعات شما هست، این هم می‌ماند.
