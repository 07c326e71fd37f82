### Translation of public.ftl

public-start-title = ښه راغلئ
public-start-what = د { -lotse } په مرسته وینئ چې ستاسو په اړه څه لیکل شوي دي، او خپل معلومات پخپله لیکئ – په خپله ژبه. په دې توګه ستاسو د ادغام سلاکاره یا سلاکار ژر درسره مرسته کولای شي.
public-start-card = زه کارت لرم
public-start-card-help = لومړی ځل دلته یاست یا نوی کارت مو ترلاسه کړی دی.
public-start-login-help = له مخکې د ننوتلو شمېره او پټه کلمه لرئ.
public-start-home = زما پاڼو ته
public-start-free = Lotse وړیا دی. ګډون لازم نه دی. کارت د ادغام له خپلې سلاکارې یا سلاکار څخه ترلاسه کوئ.

public-login-number = د ننوتلو شمېره
    .help = دا شمېره مو هغه وخت ترلاسه کړه چې کارت مو وکاراوه.
public-login-secret = پټه کلمه
public-login-own = دا زما خپله وسیله ده
    .help = بیا 14 ورځې دلته ننوتي پاتې کېږئ. که نور کسان هم دا وسیله کاروي، مهرباني وکړئ په نښه یې مه کړئ.
public-login-forgot = شمېره یا پټه کلمه مو هېره شوې؟
public-login-forgot-text = نو نوي کارت ته اړتیا لرئ. هغه د ادغام له خپلې سلاکارې یا سلاکار څخه مخامخ ترلاسه کوئ. ستاسو معلومات پاتې کېږي.
public-login-timed-out = ستاسو د ننوتلو وخت پای ته رسېدلی و. هغه څه چې وروستی ځل مو ولېږل، خوندي ساتل شوي دي. ننوځئ: بیا یې کتلای او خوندي کولای شئ.

public-code-title = دویم ګام
public-code-digits = ستاسو د اپ شپږ رقمونه
    .help = ټیلیفون درسره نشته؟ دلته له خپلو بیړنیو کوډونو یو ولیکئ.

public-card-title = ستاسو کارت
public-card-code = د کارت کوډ
    .help = لوی او واړه توري توپیر نه کوي. کرښې او تش ځایونه مهم نه دي.
public-card-camera = په کمره بې له لیکلو هم کېږي: د خپل موبایل کمره پرانیزئ. پر کارت د ټکو د مربع (QR) له پاسه یې ونیسئ.
public-card-limits = کارت 14 ورځې او یوازې یو ځل اعتبار لري. که زوړ یا ورک شوی وي، نوی ترلاسه کوئ.

public-welcome-title = مخکې له دې چې پیل وکړئ
public-welcome-lead = مهرباني وکړئ په لنډه توګه ولولئ چې ستاسو له معلوماتو سره څه کېږي.
public-welcome-who = څوک مسوول دی؟
public-welcome-who-text = { $carrier } ستاسو د معلوماتو مسوولیت لري.
public-welcome-why = معلومات د څه لپاره دي؟
public-welcome-why-text = چې ستاسو ښه ملتیا وکړای شو: په ادارو او لیکونو کې، په کور، د جرمني ژبې کورس او کار کې. ښار، ولسوالۍ (Landkreis) او ایالت ته د شمېرو لپاره بې له نومونو حساب کوو.
public-welcome-sees = معلومات څوک ویني؟
public-welcome-sees-text = ستاسو د ادغام سلاکاره یا سلاکار او ځای ناستی. تاسو تل وینئ چې چا ستاسو معلومات پرانیستي دي. Lotse پخپله هېڅ شی د بهرنیانو ادارې (Ausländerbehörde)، فدرالي ادارې (BAMF) یا پولیسو ته نه لېږي.
public-welcome-law = لږ داسې حالتونه شته چې قانون موږ مجبوروي کومې ادارې ته یو څه ووایو (د بېلګې په توګه Aufenthaltsgesetz § 87). مهرباني وکړئ یوازې هغه څه ولیکئ چې پوښتل شوي دي.
public-welcome-voluntary = ایا باید ځواب ورکړم؟
public-welcome-voluntary-text = نه. هر څه اختیاري دي. که ځواب ورنه کړئ، ستاسو اقامت یا پیسو ته هېڅ زیان نه لري. بیا ځینې مرستې ډېر وخت ته اړتیا لري.
public-welcome-long = معلومات څومره وخت پاتې کېږي؟
public-welcome-long-text = تر هغو چې ستاسو ملتیا کوو. وروسته هېڅوک ورسره کار نه کوي، او درې کاله وروسته پاکېږي. د روغتیا معلومات د ملتیا له پای سره سم پاکوو.
public-welcome-rights = کوم حقونه لرم؟
public-welcome-rights-text = هر څه لوستلای او بدلولای شئ، او د هغو پر خوندي کولو اعتراض کولای شئ. غوښتلای شئ چې یو څه پاک کړو. د معلوماتو د ساتنې ادارې ته شکایت کولای شئ.
public-welcome-more = د معلوماتو د ساتنې په اړه ټول لوستل
public-welcome-no-consent = په «مخته تلل» سره هېڅ شي ته رضایت نه ورکوئ. موږ یوازې لیکو چې دا معلومات مو ترلاسه کړي دي. که نه غواړئ دوام ورکړئ، پاڼه وتړئ: دا هېڅ پایله نه لري.
public-welcome-staff = تاسو خپل لاسرسی جوړوئ. په ملتیاوو کې چې څه پرانیزئ او بدلوئ، ثبتېږي. پخپله کس یې په خپل لیست کې ویني. یوازې هغه څه پرانیزئ چې د کار لپاره مو لازم وي.

public-secret-title = ستاسو ننوتل
public-secret-number = ستاسو د ننوتلو شمېره
public-secret-number-help = شمېره یادداشت کړئ. په هر ننوتلو کې ورته اړتیا لرئ.
public-secret-new = ستاسو نوې پټه کلمه
    .help = لږ تر لږه 8 توري یا نښې، په هر خط. ښه ده چې درې کلمې وي چې یوازې تاسو یې یو ځای پېژنئ.
public-secret-again = پټه کلمه یو ځل بیا
public-secret-never = پټه کلمه هېچا ته مه وایئ، موږ ته هم نه. موږ یې هېڅکله نه پوښتو.
public-secret-finish = بشپړ شو، ننوتل
public-totp-title = د دویم ګام لپاره اپ
public-totp-scan = په خپل ټیلیفون کې د یو ځلي کوډونو یو اپ پرانیزئ. د ټکو دا مربع (QR) پرې ولولئ.
public-totp-letters = نه کېږي؟ دا توري په اپ کې ولیکئ:
public-codes-title = ستاسو بیړني کوډونه
public-codes-text = هر کوډ یو ځل د اپ د رقمونو ځای نیسي. کوډونه چاپ یا یادداشت کړئ. یوازې همدا اوس یې وینئ.
public-codes-done = کوډونه راسره دي، مخته تلل

public-imprint-operator = دا پاڼه څوک چلوي
public-imprint-address = پته
public-imprint-email = ایمیل
public-imprint-phone = ټیلیفون
public-imprint-software = Lotse د EUPL 1.2 جواز لاندې ازاد سافټوېر دی.

public-privacy-carrier = ستاسو د معلوماتو مسوولیت هغه سازمان لري چې ستاسو ملتیا کوي. نوم یې ستاسو پر کارت لیکل شوی دی. دا پاڼه چلوي:
public-privacy-basis = قانوني بنسټونه
public-privacy-basis-text = ملتیا یوه عامه دنده ده: Artikel 6 Absatz 1 Buchstabe e DSGVO له Landesdatenschutzgesetz § 4 او Flüchtlingsaufnahmegesetz Baden-Württemberg § 18 سره. د روغتیا معلومات، ستاسو د ټیلیفون شمېره او د ایمیل پته یوازې ستاسو په رضایت خوندي کوو: Artikel 6 Absatz 1 Buchstabe a او Artikel 9 Absatz 2 Buchstabe a DSGVO. دا رضایت هر وخت بېرته اخیستلای شئ.
public-privacy-rights = د قانون له مخې ستاسو حقونه
public-privacy-rights-text = د معلوماتو ترلاسه کول (Artikel 15)، سمول (Artikel 16)، پاکول (Artikel 17)، د کارولو محدودول (Artikel 18) او اعتراض (Artikel 21 DSGVO). که پر کومو معلوماتو اعتراض شوی وي، تر څنګ یې لیکل کېږي (SGB X § 84 Absatz 2).
public-privacy-officer = د معلوماتو د ساتنې مسوولین (Datenschutzbeauftragte)
public-privacy-authority = د Baden-Württemberg د معلوماتو د ساتنې او معلوماتو د ازادۍ ایالتي مسوول ته شکایت کولای شئ (Landesbeauftragter für den Datenschutz und die Informationsfreiheit).
public-privacy-device = ستاسو په وسیله کې څه پاتې کېږي
public-privacy-device-text = یوازې واړه فایلونه (Cookies) ستاسو د ننوتلو او ژبې لپاره. نه اعلانونه، نه څارنه، نه د نورو شرکتونو څه شی. له وتلو وروسته ستاسو هېڅ معلومات په وسیله کې نه پاتې کېږي.
public-privacy-logs = څه ثبتوو
public-privacy-logs-text = چا چې ستاسو معلومات پرانیستي یا بدل کړي دي: 12 میاشتې. پاکول او رضایتونه: 3 کاله. ستاسو د انټرنېټ پته یوازې کوډ شوې او یوازې د بریدونو پر وړاندې د ساتنې لپاره خوندي کوو.

public-access-lead = ټول خلک باید Lotse وکارولای شي: په کوچني موبایل، په کیبورډ، په متن لوستونکي پروګرام، په غټو تورو او بې له JavaScript.
public-access-state = تر کومه رسېدلي یو
public-access-state-text = زموږ معیار اروپايي سټنډرډ EN 301 549 له WCAG 2.2 سره د AA په کچه دی. Lotse یې تر ډېره پوره کوي. دا مو پخپله کتلي دي، په پروګرامونو او په لاس.
public-access-gaps = لا څه کم دي
public-access-gaps-text = په جرمنۍ اشاري ژبه ویډیوګانې او د متنونو غږیز ثبتونه لا نشته. ځینې ژباړې لا هېڅ انسان نه دي کتلې. د داسې پاڼو په سر کې دا لیکل شوي دي.
public-access-report = خنډونه موږ ته ووایئ
public-access-report-text = یو څه کار نه کوي یا پرې نه پوهېږئ؟ ولیکئ یا زنګ ووهئ. په څلورو اوونیو کې ځواب درکوو:
public-access-enforce = که زموږ ځواب مرسته ونه کړي، په Baden-Württemberg کې د معلولیت لرونکو کسانو د چارو د ایالتي مسوول د پخلاینې دفتر (Schlichtungsstelle) ته ورتلای شئ.
public-access-date = د دې اعلامیې نېټه { $date } ده.

public-easy-what = Lotse څه شی دی؟
public-easy-start = داسې پیل کوئ
public-easy-pages = دلته دا مومئ
public-easy-home = په «پیل» کې وینئ چې اوس څه کولای شئ.
public-easy-data = په «زما معلومات» کې ستاسو ځوابونه دي. بدلولای یې شئ.
public-easy-log = په «چا کتلي دي» کې لیکل شوي دي چې ستاسو معلومات چا لوستي دي.
public-easy-more = په «مرسته او نور» کې ژبه او پټه کلمه بدلوئ.
public-easy-exit = د «ژر وتل» تڼۍ د هرې پاڼې په سر کې ده. بله پاڼه پرانیزي او تاسو وباسي.

public-weather-title = هوا
public-weather-lead = د جرمني لپاره د هوا حالات او خبرتیاوې
public-weather-forecast = وړاندوینه
public-weather-warnings = د سختې هوا خبرتیاوې
public-weather-rivers = سېلاب
public-weather-pollen = د ګلونو ګرد او UV
