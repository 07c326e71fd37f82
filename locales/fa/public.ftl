### Translation of public.ftl

public-start-title = خوش آمدید
public-start-what = با { -lotse } می‌بینید دربارهٔ شما چه نوشته شده است، و خودتان اطلاعات خود را می‌نویسید – به زبان خودتان. این‌طور مشاور ادغام شما می‌تواند زودتر به شما کمک کند.
public-start-card = کارت دارم
public-start-card-help = بار اول است که اینجا هستید یا کارت تازه گرفته‌اید.
public-start-login-help = از قبل شمارهٔ ورود و کلمهٔ رمز دارید.
public-start-home = به صفحه‌های من
public-start-free = Lotse رایگان است. مجبور نیستید شرکت کنید. کارت را از مشاور ادغام خود می‌گیرید.

public-login-number = شمارهٔ ورود
    .help = این شماره را وقتی گرفتید که از کارت استفاده کردید.
public-login-secret = کلمهٔ رمز
public-login-own = این دستگاه مال خودم است
    .help = آن وقت ورود شما اینجا 14 روز باقی می‌ماند. اگر دیگران هم از این دستگاه استفاده می‌کنند، لطفاً علامت نزنید.
public-login-forgot = شماره یا کلمهٔ رمز را فراموش کرده‌اید؟
public-login-forgot-text = پس به کارت تازه نیاز دارید. آن را حضوری از مشاور ادغام خود می‌گیرید. اطلاعات شما باقی می‌ماند.
public-login-timed-out = ورود شما تمام شده بود. آنچه آخر فرستادید، در جای امن نگه داشته شده است. وارد شوید: آن وقت می‌توانید آن را ببینید و ذخیره کنید.

public-code-title = قدم دوم
public-code-digits = شش رقم از اپلیکیشن شما
    .help = تلفن همراهتان نیست؟ یکی از کدهای اضطراری خود را اینجا بنویسید.

public-card-title = کارت شما
public-card-code = کد روی کارت
    .help = حروف بزرگ و کوچک فرقی ندارند. خط تیره و فاصله مهم نیست.
public-card-camera = با دوربین لازم نیست بنویسید: دوربین گوشی خود را باز کنید. آن را بالای مربع نقطه‌دار (QR) روی کارت بگیرید.
public-card-limits = کارت 14 روز و فقط یک بار معتبر است. اگر قدیمی یا گم شده باشد، کارت تازه می‌گیرید.

public-welcome-title = پیش از شروع
public-welcome-lead = لطفاً کوتاه بخوانید که با اطلاعات شما چه می‌شود.
public-welcome-who = چه کسی مسئول است؟
public-welcome-who-text = { $carrier } مسئول اطلاعات شماست.
public-welcome-why = این اطلاعات برای چیست؟
public-welcome-why-text = تا بتوانیم شما را خوب همراهی کنیم: در کار با اداره‌ها و نامه‌ها، خانه، کلاس آلمانی و کار. در آمار برای شهر، شهرستان (Landkreis) و ایالت بدون نام می‌شماریم.
public-welcome-sees = چه کسی اطلاعات را می‌بیند؟
public-welcome-sees-text = مشاور ادغام شما و جانشین او. شما همیشه می‌بینید چه کسی اطلاعات شما را باز کرده است. Lotse خودبه‌خود چیزی به ادارهٔ خارجیان (Ausländerbehörde)، ادارهٔ فدرال (BAMF) یا پلیس نمی‌فرستد.
public-welcome-law = در موارد کمی قانون ما را مجبور می‌کند چیزی را به اداره‌ای خبر بدهیم (مثلاً Aufenthaltsgesetz § 87). لطفاً فقط چیزی را بنویسید که پرسیده شده است.
public-welcome-voluntary = آیا باید جواب بدهم؟
public-welcome-voluntary-text = نه. همه چیز اختیاری است. اگر جواب ندهید، برای اقامت یا پول شما هیچ ضرری ندارد. در این صورت بعضی کمک‌ها زمان بیشتری می‌برد.
public-welcome-long = اطلاعات چه مدت می‌ماند؟
public-welcome-long-text = تا وقتی شما را همراهی می‌کنیم. بعد از آن دیگر کسی با آن کار نمی‌کند و پس از سه سال پاک می‌شود. اطلاعات دربارهٔ سلامت را همان پایان همراهی پاک می‌کنیم.
public-welcome-rights = چه حقوقی دارم؟
public-welcome-rights-text = می‌توانید همه چیز را بخوانید، تغییر دهید و به ذخیره کردن آن اعتراض کنید. می‌توانید بخواهید که چیزی را پاک کنیم. می‌توانید نزد نهاد حفاظت از داده‌ها شکایت کنید.
public-welcome-more = خواندن همه چیز دربارهٔ حفاظت از داده‌ها
public-welcome-no-consent = با «ادامه» به چیزی رضایت نمی‌دهید. ما فقط ثبت می‌کنیم که این اطلاعات را گرفته‌اید. اگر نمی‌خواهید ادامه دهید، صفحه را ببندید: هیچ پیامدی ندارد.
public-welcome-staff = شما دسترسی خود را می‌سازید. هر چه در پرونده‌های همراهی باز کنید و تغییر دهید، ثبت می‌شود. خود شخص آن را در گزارشش می‌بیند. فقط چیزی را باز کنید که برای کارتان لازم دارید.

public-secret-title = ورود شما
public-secret-number = شمارهٔ ورود شما
public-secret-number-help = این شماره را یادداشت کنید. در هر ورود به آن نیاز دارید.
public-secret-new = کلمهٔ رمز تازهٔ شما
    .help = دست‌کم 8 حرف یا نشانه، به هر خطی. سه کلمه خوب است که فقط شما می‌دانید کنار هم می‌آیند.
public-secret-again = کلمهٔ رمز، یک بار دیگر
public-secret-never = کلمهٔ رمز را به هیچ‌کس نگویید، به ما هم نه. ما هرگز آن را نمی‌پرسیم.
public-secret-finish = پایان و ورود
public-totp-title = اپلیکیشن برای قدم دوم
public-totp-scan = در تلفن خود یک اپلیکیشن کد یک‌بارمصرف باز کنید. با آن این مربع نقطه‌دار (QR) را بخوانید.
public-totp-letters = نمی‌شود؟ این نشانه‌ها را در اپلیکیشن بنویسید:
public-codes-title = کدهای اضطراری شما
public-codes-text = هر کد یک بار جای رقم‌های اپلیکیشن را می‌گیرد. کدها را چاپ یا یادداشت کنید. آن‌ها را فقط همین حالا می‌بینید.
public-codes-done = کدها را دارم، ادامه

public-imprint-operator = چه کسی این سایت را اداره می‌کند
public-imprint-address = نشانی
public-imprint-email = ایمیل
public-imprint-phone = تلفن
public-imprint-software = Lotse نرم‌افزار آزاد با مجوز EUPL 1.2 است.

public-privacy-carrier = سازمانی که شما را همراهی می‌کند مسئول اطلاعات شماست. نام آن روی کارت شماست. ادارهٔ این سایت با:
public-privacy-basis = پایه‌های قانونی
public-privacy-basis-text = همراهی یک وظیفهٔ عمومی است: Artikel 6 Absatz 1 Buchstabe e DSGVO همراه با Landesdatenschutzgesetz § 4 و Flüchtlingsaufnahmegesetz Baden-Württemberg § 18. اطلاعات سلامت، شمارهٔ تلفن و ایمیل شما را فقط با موافقت شما ذخیره می‌کنیم: Artikel 6 Absatz 1 Buchstabe a و Artikel 9 Absatz 2 Buchstabe a DSGVO. این موافقت را هر وقت بخواهید می‌توانید پس بگیرید.
public-privacy-rights = حقوق شما طبق قانون
public-privacy-rights-text = آگاهی از آنچه ذخیره شده (Artikel 15)، اصلاح (Artikel 16)، پاک کردن (Artikel 17)، محدود کردن پردازش (Artikel 18) و اعتراض (Artikel 21 DSGVO). اگر به موردی اعتراض شده باشد، کنار آن نوشته می‌شود (SGB X § 84 Absatz 2).
public-privacy-officer = مسئولان حفاظت از داده‌ها (Datenschutzbeauftragte)
public-privacy-authority = می‌توانید نزد مسئول ایالتی حفاظت از داده‌ها و آزادی اطلاعات در Baden-Württemberg شکایت کنید (Landesbeauftragter für den Datenschutz und die Informationsfreiheit).
public-privacy-device = چه چیزی در دستگاه شما می‌ماند
public-privacy-device-text = فقط فایل‌های کوچک (Cookies) برای ورود و زبان شما. بدون تبلیغ، بدون زیر نظر گرفتن، بدون چیزی از شرکت‌های دیگر. بعد از خروج، هیچ اطلاعاتی از شما در دستگاه نمی‌ماند.
public-privacy-logs = چه چیزی را ثبت می‌کنیم
public-privacy-logs-text = چه کسی اطلاعات شما را باز کرده یا تغییر داده است: 12 ماه. پاک کردن‌ها و موافقت‌ها: 3 سال. نشانی اتصال اینترنت شما را فقط رمزگذاری‌شده و فقط برای محافظت در برابر حمله ذخیره می‌کنیم.

public-access-lead = همهٔ انسان‌ها باید بتوانند از Lotse استفاده کنند: با گوشی کوچک، با صفحه‌کلید، با برنامهٔ متن‌خوان، با خط بزرگ و بدون JavaScript.
public-access-state = تا کجا رسیده‌ایم
public-access-state-text = معیار ما استاندارد اروپایی EN 301 549 با WCAG 2.2 در سطح AA است. Lotse بیشتر آن را برآورده می‌کند. این را خودمان بررسی کرده‌ایم، با برنامه و با دست.
public-access-gaps = چه چیزی هنوز نیست
public-access-gaps-text = هنوز ویدیو به زبان اشارهٔ آلمانی و فایل صوتی نداریم. بعضی ترجمه‌ها را هنوز هیچ انسانی بررسی نکرده است. در چنین صفحه‌هایی این در بالا نوشته شده است.
public-access-report = مانع‌ها را به ما خبر دهید
public-access-report-text = چیزی کار نمی‌کند یا فهمیده نمی‌شود؟ بنویسید یا زنگ بزنید. ظرف چهار هفته جواب می‌دهیم:
public-access-enforce = اگر جواب ما کمک نکرد، می‌توانید به مرکز حل اختلاف (Schlichtungsstelle) نزد مسئول ایالتی امور افراد دارای معلولیت در Baden-Württemberg مراجعه کنید.
public-access-date = تاریخ این بیانیه { $date } است.

public-easy-what = Lotse چیست؟
public-easy-start = این‌طور شروع می‌کنید
public-easy-pages = اینجا چه پیدا می‌کنید
public-easy-home = در «صفحهٔ اصلی» می‌بینید قدم بعدی شما چیست.
public-easy-data = در «اطلاعات من» جواب‌های شماست. می‌توانید آن‌ها را تغییر دهید.
public-easy-log = در «چه کسی دیده» نوشته شده چه کسی اطلاعات شما را خوانده است.
public-easy-more = در «کمک و موارد دیگر» زبان و کلمهٔ رمز را تغییر می‌دهید.
public-easy-exit = دکمهٔ «خروج سریع» بالای هر صفحه است. صفحهٔ دیگری باز می‌کند و شما را خارج می‌کند.

public-weather-title = آب‌وهوا
public-weather-lead = آب‌وهوا و هشدارها برای آلمان
public-weather-forecast = پیش‌بینی
public-weather-warnings = هشدار هوای خطرناک
public-weather-rivers = سیل
public-weather-pollen = گرده و اشعهٔ فرابنفش
