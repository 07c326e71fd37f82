### Translation of public.ftl

public-start-title = أهلًا وسهلًا
public-start-what = مع { -lotse } ترون ما هو مكتوب عنكم، وتكتبون معلوماتكم بأنفسكم – بلغتكم. هكذا تستطيع مستشارة الاندماج أو مستشار الاندماج أن يساعدكم بشكل أسرع.
public-start-card = لديّ بطاقة
public-start-card-help = أنتم هنا لأول مرة، أو حصلتم على بطاقة جديدة.
public-start-login-help = لديكم رقم دخول وكلمة سر من قبل.
public-start-home = إلى صفحاتي
public-start-free = Lotse مجاني. لستم ملزمين بالمشاركة. تحصلون على البطاقة من مستشارة الاندماج أو مستشار الاندماج.

public-login-number = رقم الدخول
    .help = حصلتم على هذا الرقم عندما استخدمتم البطاقة.
public-login-secret = كلمة السر
public-login-own = هذا جهازي الخاص
    .help = عندها يبقى دخولكم هنا مفتوحًا 14 يومًا. الرجاء ألا تضعوا العلامة إذا كان آخرون يستخدمون الجهاز أيضًا.
public-login-forgot = هل نسيتم الرقم أو كلمة السر؟
public-login-forgot-text = عندها تحتاجون إلى بطاقة جديدة. تستلمونها شخصيًّا من مستشارة الاندماج أو مستشار الاندماج. معلوماتكم تبقى محفوظة.
public-login-timed-out = انتهى دخولكم. آخر ما أرسلتموه محفوظ بأمان. سجّلوا الدخول: عندها يمكنكم أن تروه وتحفظوه.

public-code-title = الخطوة الثانية
public-code-digits = ستة أرقام من تطبيقكم
    .help = هاتفكم ليس معكم؟ اكتبوا هنا أحد رموز الطوارئ.

public-card-title = بطاقتكم
public-card-code = الرمز على البطاقة
    .help = لا فرق بين الأحرف الكبيرة والصغيرة. الشرطات والفراغات غير مهمة.
public-card-camera = بالكاميرا لا تحتاجون إلى الكتابة: افتحوا كاميرا هاتفكم. ضعوها فوق المربع المنقّط (QR) على البطاقة.
public-card-limits = البطاقة صالحة 14 يومًا ولمرة واحدة فقط. إذا كانت قديمة أو ضاعت، فستحصلون على بطاقة جديدة.

public-welcome-title = قبل أن تبدؤوا
public-welcome-lead = الرجاء أن تقرؤوا باختصار ماذا يحدث بمعلوماتكم.
public-welcome-who = من المسؤول؟
public-welcome-who-text = المسؤول عن معلوماتكم: { $carrier }
public-welcome-why = لماذا هذه المعلومات؟
public-welcome-why-text = لكي نرافقكم بشكل جيد: مع الدوائر والرسائل، وفي السكن ودورة الألمانية والعمل. وفي الإحصاءات للمدينة والمقاطعة والولاية نحسب دون أسماء.
public-welcome-sees = من يرى المعلومات؟
public-welcome-sees-text = مستشارة الاندماج أو مستشار الاندماج ومن ينوب عنهما. وأنتم ترون دائمًا من فتح معلوماتكم. لا يرسل Lotse شيئًا من تلقاء نفسه إلى دائرة الأجانب (Ausländerbehörde) أو المكتب الاتحادي (BAMF) أو الشرطة.
public-welcome-law = هناك حالات قليلة يُلزمنا فيها القانون بأن نخبر دائرة بشيء (مثلًا Aufenthaltsgesetz § 87). الرجاء أن تكتبوا فقط ما نسأل عنه.
public-welcome-voluntary = هل يجب أن أجيب؟
public-welcome-voluntary-text = لا. كل شيء اختياري. إذا لم تجيبوا، فليس لذلك أي ضرر على إقامتكم أو أموالكم. بعض المساعدة تحتاج عندها إلى وقت أطول.
public-welcome-long = كم تبقى المعلومات؟
public-welcome-long-text = ما دمنا نرافقكم. بعد ذلك لا يعمل بها أحد، وبعد ثلاث سنوات تُحذف. أما المعلومات عن الصحة فنحذفها عند النهاية مباشرة.
public-welcome-rights = ما هي حقوقي؟
public-welcome-rights-text = يمكنكم أن تقرؤوا كل شيء وتغيّروه وأن تعترضوا على الحفظ. يمكنكم أن تطلبوا أن نحذف شيئًا. يمكنكم تقديم شكوى إلى سلطة حماية البيانات.
public-welcome-more = قراءة كل شيء عن حماية البيانات
public-welcome-no-consent = بالضغط على «متابعة» لا توافقون على شيء. نحن نسجّل فقط أنكم حصلتم على هذه المعلومات. إذا كنتم لا تريدون المتابعة، فأغلقوا الصفحة: ليس لذلك أي عواقب.
public-welcome-staff = أنتم تنشئون حسابكم. ما تفتحونه وتغيّرونه في ملفات المرافقة يُسجَّل. والشخص المعني يراه في سجلّه. افتحوا فقط ما تحتاجون إليه في عملكم.

public-secret-title = دخولكم
public-secret-number = رقم دخولكم
public-secret-number-help = اكتبوا الرقم على ورقة. تحتاجون إليه في كل دخول.
public-secret-new = كلمة السر الجديدة
    .help = 8 أحرف أو رموز على الأقل، بأي نوع من الكتابة. من الجيد اختيار ثلاث كلمات لا يعرفها معًا أحد غيركم.
public-secret-again = كلمة السر مرة أخرى
public-secret-never = لا تقولوا كلمة السر لأحد، ولا لنا. نحن لا نسأل عنها أبدًا.
public-secret-finish = إنهاء وتسجيل الدخول
public-totp-title = تطبيق للخطوة الثانية
public-totp-scan = افتحوا على هاتفكم تطبيقًا للرموز المؤقتة. صوّروا به هذا المربع المنقّط (QR).
public-totp-letters = لا ينجح ذلك؟ اكتبوا هذه الرموز في التطبيق:
public-codes-title = رموز الطوارئ
public-codes-text = كل رمز يحل مرة واحدة محل أرقام التطبيق. اطبعوا الرموز أو اكتبوها على ورقة. لن تروها إلا الآن.
public-codes-done = الرموز لديّ، متابعة

public-imprint-operator = من يدير هذا الموقع
public-imprint-address = العنوان
public-imprint-email = البريد الإلكتروني
public-imprint-phone = الهاتف
public-imprint-software = Lotse برنامج حر برخصة EUPL 1.2.

public-privacy-carrier = المنظمة التي ترافقكم هي المسؤولة عن معلوماتكم. اسمها مكتوب على بطاقتكم. هذا الموقع يديره:
public-privacy-basis = الأسس القانونية
public-privacy-basis-text = المرافقة مهمة عامة: Artikel 6 Absatz 1 Buchstabe e DSGVO مع Landesdatenschutzgesetz § 4 ومع Flüchtlingsaufnahmegesetz Baden-Württemberg § 18. لا نحفظ المعلومات عن الصحة ورقم هاتفكم وبريدكم الإلكتروني إلا إذا وافقتم: Artikel 6 Absatz 1 Buchstabe a مع Artikel 9 Absatz 2 Buchstabe a DSGVO. يمكنكم سحب هذه الموافقة في أي وقت.
public-privacy-rights = حقوقكم حسب القانون
public-privacy-rights-text = معرفة ما نحفظه (Artikel 15)، والتصحيح (Artikel 16)، والحذف (Artikel 17)، وتقييد المعالجة (Artikel 18)، والاعتراض (Artikel 21 DSGVO). إذا كان هناك اعتراض على معلومة، فيُكتب ذلك بجانبها (SGB X § 84 Absatz 2).
public-privacy-officer = مسؤولو حماية البيانات (Datenschutzbeauftragte)
public-privacy-authority = يمكنكم تقديم شكوى إلى مفوض الولاية لحماية البيانات وحرية المعلومات في Baden-Württemberg (Landesbeauftragter für den Datenschutz und die Informationsfreiheit).
public-privacy-device = ما يبقى على جهازكم
public-privacy-device-text = ملفات صغيرة فقط (Cookies) لدخولكم ولغتكم. لا إعلانات، لا مراقبة، ولا شيء من شركات أخرى. بعد تسجيل الخروج لا تبقى أي معلومة عنكم على الجهاز.
public-privacy-logs = ما الذي نسجّله
public-privacy-logs-text = من فتح معلوماتكم أو غيّرها: 12 شهرًا. عمليات الحذف والموافقات: 3 سنوات. عنوان اتصالكم بالإنترنت لا نحفظه إلا مشفّرًا، وفقط للحماية من الهجمات.

public-access-lead = يجب أن يستطيع كل الناس استخدام Lotse: بهاتف صغير، بلوحة المفاتيح، ببرنامج القراءة بصوت عالٍ، بخط كبير، ودون JavaScript.
public-access-state = إلى أين وصلنا
public-access-state-text = مقياسنا هو المعيار الأوروبي EN 301 549 مع WCAG 2.2 بالمستوى AA. يحققه Lotse في معظمه. فحصنا ذلك بأنفسنا، ببرامج ويدويًّا.
public-access-gaps = ما الذي ما زال ناقصًا
public-access-gaps-text = لا توجد بعد فيديوهات بلغة الإشارة الألمانية ولا تسجيلات صوتية. ليست كل الترجمات مراجَعة من إنسان. وعلى هذه الصفحات يُكتب ذلك في الأعلى.
public-access-report = أخبرونا عن العوائق
public-access-report-text = هل هناك شيء لا يعمل أو لا يُفهم؟ اكتبوا لنا أو اتصلوا بنا. نجيب خلال أربعة أسابيع:
public-access-enforce = إذا لم يساعدكم جوابنا، فيمكنكم التوجه إلى هيئة الصلح (Schlichtungsstelle) لدى مفوضة أو مفوض الولاية لشؤون الأشخاص ذوي الإعاقة في Baden-Württemberg.
public-access-date = هذا البيان بتاريخ { $date }.

public-easy-what = ما هو Lotse؟
public-easy-start = هكذا تبدؤون
public-easy-pages = ماذا تجدون هنا
public-easy-home = في «الرئيسية» ترون ما يمكنكم فعله الآن.
public-easy-data = في «معلوماتي» توجد إجاباتكم. يمكنكم تغييرها.
public-easy-log = في «من اطّلع» ترون من قرأ معلوماتكم.
public-easy-more = في «المساعدة والمزيد» تغيّرون اللغة وكلمة السر.
public-easy-exit = الزر «خروج سريع» موجود في أعلى كل صفحة. يفتح صفحة أخرى ويسجّل خروجكم.

public-weather-title = الطقس
public-weather-lead = الطقس والتحذيرات في ألمانيا
public-weather-forecast = توقعات الطقس
public-weather-warnings = تحذيرات من الطقس السيئ
public-weather-rivers = فيضانات
public-weather-pollen = غبار الطلع والأشعة فوق البنفسجية
