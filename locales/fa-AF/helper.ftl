### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = کسی در خانه‌پری به من کمک می‌کند
helper-lead = می‌توانید اجازه بدهید که کسی در خانه‌پری به شما کمک کند، مثلاً یک رضاکار یا یکی از خویشاوندان. کسی که کمک می‌کند تنها بخش‌هایی را می‌بیند و می‌نویسد که شما انتخاب می‌کنید. هر چه باز و نوشته شود ثبت می‌شود. هر وقت می‌توانید کمک را ختم کنید.
helper-called = نام کسی که کمک می‌کند چیست؟
helper-parts = کدام بخش‌ها؟
helper-private = بسیار شخصی. تنها اگر لازم است انتخاب کنید.
helper-span-h2 = 2 ساعت
helper-span-d1 = 1 روز
helper-span-w1 = 1 هفته
helper-span-w4 = 4 هفته
helper-let = ساختن کود
helper-code = کود کمک
helper-code-once = این کود را تنها همین حالا می‌بینید. تنها یک بار و تا 24 ساعت کار می‌دهد. آن را تنها به { $name } بدهید.
helper-code-how = { $name } تصویر را با تلیفون خود سکن می‌کند. یا این آدرس را باز می‌کند و کود را می‌نویسد:
helper-now = حالا کی کمک می‌کند
helper-past = کمک‌های پیشین
helper-waits = کود هنوز استفاده نشده، اعتبار تا { $time }
helper-lapsed = کود استفاده نشد
helper-runs = کمک می‌کند تا { $time }
helper-ended = ختم شد: { $time }
helper-stop = ختم کردن کمک
helper-news = معلومات نو، نوشتهٔ { $name }: { $n }
helper-entered = نو نوشته شده
helper-looked = آن را دیدم
helper-by = نوشتهٔ { $name } (کمک)، { $date }
ui-state-helped = با کمک نوشته شده

## The pages of the helper

helper-enter = کمک به کسی در خانه‌پری
helper-enter-lead = کسی که به او کمک می‌کنید، به شما یک کود می‌دهد.
helper-rules-title = پیش از شروع
helper-rules = آنچه این‌جا می‌خوانید محرمانه است. آن را به هیچ‌کس نگویید. عکس نگیرید. نام شما و هر چه باز می‌کنید و می‌نویسید ثبت می‌شود. آن شخص این را می‌بیند و هر وقت می‌تواند کمک شما را ختم کند.
helper-may = این‌ها را می‌توانید ببینید و بنویسید
helper-name = نام شما
helper-kind = شما کی هستید؟
helper-kind-volunteer = رضاکار
helper-kind-staff = کارمند (شهر، ولسوالی یا مؤسسه)
helper-kind-relative = خویشاوند
helper-kind-other = شخص دیگر
helper-promise = آنچه این‌جا می‌دانم پیش خود نگاه می‌کنم.
helper-bar = شما کمک می‌کنید به: { $name }
helper-leave = دیگر کمک نمی‌کنم
helper-remind = برای هر جواب از آن شخص پرسان کنید. تنها چیزی را بنویسید که او می‌گوید.
helper-by-person = از خود شخص، { $date }
helper-over = این کمک تمام شده یا ختم شده است. باز هم اجازهٔ دیدن لازم دارید؟ از آن شخص کود نو بخواهید.
flash-help-stopped = کمک ختم شد.
error-wrong-help-code = این کود اعتبار ندارد. شاید پیشتر استفاده شده یا کهنه شده است. لطفاً از آن شخص کود نو بخواهید.
error-consent-of-person = این را اول باید خود شخص اجازه بدهد. لطفاً خالی بگذارید.

## Log, roles, what is kept

role-helper = کمک در خانه‌پری
action-help-let = اجازهٔ کمک در خانه‌پری داده شد
action-help-end = کمک در خانه‌پری ختم شد
action-helped-read = باز کردن معلومات هنگام کمک
action-helped-edit = نوشتن معلومات هنگام کمک
action-help-redeem = کود کمک استفاده شد
holding-help = کی در خانه‌پری به شما کمک می‌کند
    .text = نام، بخش‌های انتخاب‌شده و وقت‌ها. تا روشن باشد که کی چه نوشته است. تا وقتی معلومات شما هست، این هم می‌ماند.
