### Translation of public.ftl

public-start-title = خوش آمدید
public-start-what = با { -lotse } می‌بینید که دربارهٔ شما چه نوشته شده است، و معلومات خود را خودتان می‌نویسید – به زبان خودتان. این‌طور مشاور ادغام شما می‌تواند زودتر به شما کمک کند.
public-start-card = من کارت دارم
public-start-card-help = بار اول است که این‌جا هستید یا یک کارت نو گرفته‌اید.
public-start-login-help = شما از پیش نمبر ورود و کلمهٔ رمز دارید.
public-start-home = به صفحه‌های من
public-start-free = Lotse رایگان است. مجبور نیستید اشتراک کنید. کارت را از مشاور ادغام خود می‌گیرید.

public-login-number = نمبر ورود
    .help = این نمبر را وقتی گرفتید که کارت را استفاده کردید.
public-login-secret = کلمهٔ رمز
public-login-own = این دستگاه از خودم است
    .help = در این صورت 14 روز این‌جا داخل می‌مانید. اگر دیگران هم از این دستگاه استفاده می‌کنند، لطفاً نشانی نکنید.
public-login-forgot = نمبر یا کلمهٔ رمز را فراموش کرده‌اید؟
public-login-forgot-text = پس به یک کارت نو ضرورت دارید. آن را شخصاً از مشاور ادغام خود می‌گیرید. معلومات شما باقی می‌ماند.
public-login-timed-out = وقت ورود شما ختم شده بود. چیزی که آخرین بار فرستادید، محفوظ است. داخل شوید: بعد می‌توانید آن را ببینید و ذخیره کنید.

public-code-title = قدم دوم
public-code-digits = شش رقم از اپ شما
    .help = تیلفون با شما نیست؟ یکی از کودهای عاجل خود را این‌جا بنویسید.

public-card-title = کارت شما
public-card-code = کود روی کارت
    .help = حروف خرد و کلان فرق ندارد. خط و فاصله مهم نیست.
public-card-camera = با کمره بدون نوشتن هم می‌شود: کمرهٔ موبایل خود را باز کنید. آن را بالای مربع نقطه‌دار (QR) روی کارت بگیرید.
public-card-limits = کارت 14 روز و تنها یک بار اعتبار دارد. اگر کهنه شده یا گم شده باشد، یک کارت نو می‌گیرید.

public-welcome-title = پیش از شروع
public-welcome-lead = لطفاً مختصر بخوانید که با معلومات شما چه می‌شود.
public-welcome-who = کی مسئول است؟
public-welcome-who-text = { $carrier } مسئول معلومات شما است.
public-welcome-why = این معلومات برای چیست؟
public-welcome-why-text = تا بتوانیم شما را خوب همراهی کنیم: با اداره‌ها و نامه‌ها، با خانه، کورس آلمانی و کار. در ارقام برای شهر، ولسوالی (Landkreis) و ایالت، بدون نام حساب می‌کنیم.
public-welcome-sees = معلومات را کی می‌بیند؟
public-welcome-sees-text = مشاور ادغام شما و جانشین او. شما همیشه می‌بینید که کی معلومات شما را باز کرده است. Lotse خودبه‌خود هیچ چیزی به ادارهٔ خارجی‌ها (Ausländerbehörde)، ادارهٔ فدرال (BAMF) یا پولیس نمی‌فرستد.
public-welcome-law = حالت‌های کمی است که قانون ما را مجبور می‌کند چیزی را به کدام اداره خبر بدهیم (مثلاً Aufenthaltsgesetz § 87). لطفاً تنها چیزی را بنویسید که پرسیده شده است.
public-welcome-voluntary = آیا مجبور هستم جواب بدهم؟
public-welcome-voluntary-text = نخیر. همه چیز اختیاری است. اگر جواب ندهید، برای اقامت یا پول شما هیچ ضرر ندارد. در این صورت بعضی کمک‌ها وقت بیشتر می‌گیرد.
public-welcome-long = معلومات تا چه وقت می‌ماند؟
public-welcome-long-text = تا وقتی که شما را همراهی می‌کنیم. بعد از آن هیچ‌کس با آن کار نمی‌کند، و بعد از سه سال پاک می‌شود. معلومات دربارهٔ صحت را همان وقت ختم همراهی پاک می‌کنیم.
public-welcome-rights = کدام حقوق را دارم؟
public-welcome-rights-text = می‌توانید همه چیز را بخوانید، تغییر بدهید و به ذخیره شدن آن اعتراض کنید. می‌توانید بخواهید که چیزی را پاک کنیم. می‌توانید به ادارهٔ حفاظت معلومات شکایت کنید.
public-welcome-more = خواندن همه چیز دربارهٔ حفاظت معلومات
public-welcome-no-consent = با «ادامه دادن» به هیچ چیزی رضایت نمی‌دهید. ما تنها می‌نویسیم که این معلومات را گرفته‌اید. اگر نمی‌خواهید ادامه بدهید، صفحه را بسته کنید: این هیچ پیامد ندارد.
public-welcome-staff = شما دسترسی خود را آماده می‌کنید. هر چه در همراهی‌ها باز کنید و تغییر بدهید، ثبت می‌شود. خود شخص آن را در لست خود می‌بیند. تنها چیزی را باز کنید که برای کارتان لازم دارید.

public-secret-title = ورود شما
public-secret-number = نمبر ورود شما
public-secret-number-help = این نمبر را نوشته کنید. در هر ورود به آن ضرورت دارید.
public-secret-new = کلمهٔ رمز نو شما
    .help = کم از کم 8 حرف یا رقم، به هر خط. خوب است سه کلمه باشد که تنها شما یکجا می‌شناسید.
public-secret-again = کلمهٔ رمز یک بار دیگر
public-secret-never = کلمهٔ رمز را به هیچ‌کس نگویید، به ما هم نه. ما هیچ‌وقت آن را نمی‌پرسیم.
public-secret-finish = تمام، داخل شدن
public-totp-title = اپ برای قدم دوم
public-totp-scan = در تیلفون خود یک اپ برای کودهای یک‌باره باز کنید. با آن این مربع نقطه‌دار (QR) را بخوانید.
public-totp-letters = نمی‌شود؟ این حروف و رقم‌ها را در اپ بنویسید:
public-codes-title = کودهای عاجل شما
public-codes-text = هر کود یک بار جای رقم‌های اپ را می‌گیرد. کودها را چاپ کنید یا نوشته کنید. آن‌ها را تنها همین حالا می‌بینید.
public-codes-done = کودها را دارم، ادامه

public-imprint-operator = کی این صفحه را اداره می‌کند
public-imprint-address = آدرس
public-imprint-email = ایمیل
public-imprint-phone = تیلفون
public-imprint-software = Lotse یک نرم‌افزار آزاد با جواز EUPL 1.2 است.

public-privacy-carrier = نهادی که شما را همراهی می‌کند، مسئول معلومات شما است. نام آن در کارت شما نوشته است. این صفحه را اداره می‌کند:
public-privacy-basis = اساسات قانونی
public-privacy-basis-text = همراهی یک وظیفهٔ عامه است: Artikel 6 Absatz 1 Buchstabe e DSGVO همراه با Landesdatenschutzgesetz § 4 و Flüchtlingsaufnahmegesetz Baden-Württemberg § 18. معلومات دربارهٔ صحت، نمبر تیلفون و آدرس ایمیل شما را تنها وقتی ذخیره می‌کنیم که رضایت داشته باشید: Artikel 6 Absatz 1 Buchstabe a و Artikel 9 Absatz 2 Buchstabe a DSGVO. این رضایت را هر وقت بخواهید می‌توانید پس بگیرید.
public-privacy-rights = حقوق شما مطابق قانون
public-privacy-rights-text = گرفتن معلومات (Artikel 15)، اصلاح (Artikel 16)، پاک کردن (Artikel 17)، محدود کردن استفاده (Artikel 18) و اعتراض (Artikel 21 DSGVO). اگر بر یک مورد اعتراض شده باشد، پهلوی آن نوشته می‌شود (SGB X § 84 Absatz 2).
public-privacy-officer = مسئولان حفاظت معلومات (Datenschutzbeauftragte)
public-privacy-authority = می‌توانید به مسئول ایالتی حفاظت معلومات و آزادی معلومات Baden-Württemberg شکایت کنید (Landesbeauftragter für den Datenschutz und die Informationsfreiheit).
public-privacy-device = چه چیزی در دستگاه شما می‌ماند
public-privacy-device-text = تنها فایل‌های کوچک (Cookies) برای ورود و زبان شما. نه تبلیغ، نه زیر نظر گرفتن، نه چیزی از شرکت‌های دیگر. بعد از خارج شدن، هیچ معلومات شما در دستگاه نمی‌ماند.
public-privacy-logs = چه چیزی را ثبت می‌کنیم
public-privacy-logs-text = کی معلومات شما را باز کرده یا تغییر داده است: 12 ماه. پاک کردن‌ها و رضایت‌ها: 3 سال. آدرس انترنت شما را تنها رمزی‌شده و تنها برای حفاظت در برابر حمله‌ها ذخیره می‌کنیم.

public-access-lead = همهٔ انسان‌ها باید بتوانند از Lotse استفاده کنند: با موبایل کوچک، با کیبورد، با پروگرام متن‌خوان، با خط کلان و بدون JavaScript.
public-access-state = تا کجا رسیده‌ایم
public-access-state-text = معیار ما استندرد اروپایی EN 301 549 با WCAG 2.2 سویهٔ AA است. Lotse بیشترین بخش آن را برآورده می‌کند. این را خودمان بررسی کرده‌ایم، با پروگرام‌ها و با دست.
public-access-gaps = چه چیزی هنوز کم است
public-access-gaps-text = هنوز ویدیو به زبان اشارهٔ آلمانی و صدای ثبت‌شدهٔ متن‌ها نیست. بعضی ترجمه‌ها را هنوز هیچ انسانی بررسی نکرده است. در بالای چنین صفحه‌ها این نوشته است.
public-access-report = مانع‌ها را به ما خبر بدهید
public-access-report-text = چیزی کار نمی‌دهد یا فهمیده نمی‌شود؟ بنویسید یا زنگ بزنید. در چهار هفته جواب می‌دهیم:
public-access-enforce = اگر جواب ما کمک نکرد، می‌توانید به دفتر حل اختلاف (Schlichtungsstelle) نزد مسئول ایالتی امور اشخاص دارای معلولیت در Baden-Württemberg مراجعه کنید.
public-access-date = تاریخ این اعلامیه { $date } است.

public-easy-what = Lotse چیست؟
public-easy-start = این‌طور شروع می‌کنید
public-easy-pages = این‌جا چه پیدا می‌کنید
public-easy-home = در «شروع» می‌بینید که قدم بعدی شما چه بوده می‌تواند.
public-easy-data = در «معلومات من» جواب‌های شما است. می‌توانید آن‌ها را تغییر بدهید.
public-easy-log = در «کی دیده است» نوشته است که کی معلومات شما را خوانده است.
public-easy-more = در «کمک و چیزهای دیگر» زبان و کلمهٔ رمز را تغییر می‌دهید.
public-easy-exit = دکمهٔ «خروج سریع» در بالای هر صفحه است. آن صفحهٔ دیگری را باز می‌کند و شما را خارج می‌کند.

public-weather-title = آب‌وهوا
public-weather-lead = آب‌وهوا و هشدارها برای آلمان
public-weather-forecast = پیش‌بینی
public-weather-warnings = هشدار هوای خطرناک
public-weather-rivers = سیلاب
public-weather-pollen = گردهٔ گل و اشعهٔ UV
