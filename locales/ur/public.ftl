### Translation of public.ftl

public-start-title = خوش آمدید
public-start-what = { -lotse } میں آپ دیکھتے ہیں کہ آپ کے بارے میں کیا لکھا ہے، اور اپنی معلومات خود لکھتے ہیں – اپنی زبان میں۔ اس طرح آپ کے انٹیگریشن مینیجر (Integrationsmanagerin, Integrationsmanager) آپ کی جلد مدد کر سکتے ہیں۔
public-start-card = میرے پاس کارڈ ہے
public-start-card-help = آپ یہاں پہلی بار آئے ہیں یا آپ کو نیا کارڈ ملا ہے۔
public-start-login-help = آپ کے پاس پہلے سے لاگ اِن نمبر اور خفیہ لفظ ہے۔
public-start-home = میرے صفحات پر جائیں
public-start-free = Lotse مفت ہے۔ حصہ لینا لازمی نہیں۔ کارڈ آپ کو اپنے انٹیگریشن مینیجر سے ملتا ہے۔

public-login-number = لاگ اِن نمبر
    .help = یہ نمبر آپ کو تب ملا جب آپ نے کارڈ استعمال کیا۔
public-login-secret = خفیہ لفظ
public-login-own = یہ میرا اپنا آلہ ہے
    .help = پھر آپ یہاں 14 دن لاگ اِن رہیں گے۔ اگر دوسرے بھی یہ آلہ استعمال کرتے ہیں تو براہِ کرم نشان نہ لگائیں۔
public-login-forgot = نمبر یا خفیہ لفظ بھول گئے؟
public-login-forgot-text = پھر آپ کو نئے کارڈ کی ضرورت ہے۔ یہ آپ کو اپنے انٹیگریشن مینیجر سے خود مل کر ملے گا۔ آپ کی معلومات باقی رہیں گی۔
public-login-timed-out = آپ کا لاگ اِن ختم ہو گیا تھا۔ آپ نے آخر میں جو بھیجا، وہ محفوظ رکھا ہے۔ لاگ اِن کریں: پھر آپ اسے دیکھ اور محفوظ کر سکتے ہیں۔

public-code-title = دوسرا قدم
public-code-digits = آپ کی ایپ کے چھ ہندسے
    .help = ٹیلی فون پاس نہیں؟ یہاں اپنا کوئی ہنگامی کوڈ لکھیں۔

public-card-title = آپ کا کارڈ
public-card-code = کارڈ پر لکھا کوڈ
    .help = بڑے اور چھوٹے حروف برابر ہیں۔ لکیریں اور خالی جگہیں اہم نہیں۔
public-card-camera = کیمرے سے لکھے بغیر بھی ہو سکتا ہے: اپنے موبائل کا کیمرہ کھولیں۔ اسے کارڈ پر بنے نقش کے اوپر رکھیں۔
public-card-limits = کارڈ 14 دن اور صرف ایک بار کارآمد ہے۔ اگر پرانا ہو جائے یا گم ہو جائے تو آپ کو نیا ملے گا۔

public-welcome-title = شروع کرنے سے پہلے
public-welcome-lead = براہِ کرم مختصراً پڑھ لیں کہ آپ کی معلومات کا کیا ہوتا ہے۔
public-welcome-who = ذمہ دار کون ہے؟
public-welcome-who-text = آپ کی معلومات کا ذمہ دار { $carrier } ہے۔
public-welcome-why = معلومات کس لیے ہیں؟
public-welcome-why-text = تاکہ ہم آپ کا اچھی طرح ساتھ دے سکیں: دفتروں اور خطوں میں، گھر، جرمن کورس اور کام میں۔ شہر، ضلع اور صوبے کو اعداد دینے کے لیے ہم ناموں کے بغیر گنتے ہیں۔
public-welcome-sees = معلومات کون دیکھتا ہے؟
public-welcome-sees-text = آپ کے انٹیگریشن مینیجر اور ان کے قائم مقام۔ آپ ہمیشہ دیکھ سکتے ہیں کہ آپ کی معلومات کس نے کھولیں۔ Lotse خود سے کچھ بھی غیر ملکیوں کے دفتر (Ausländerbehörde)، وفاقی دفتر (Bundesamt, BAMF) یا پولیس کو نہیں بھیجتا۔
public-welcome-law = چند صورتوں میں قانون ہمیں مجبور کرتا ہے کہ کسی دفتر کو کچھ بتائیں (مثلاً Aufenthaltsgesetz § 87)۔ براہِ کرم صرف وہ لکھیں جو پوچھا گیا ہے۔
public-welcome-voluntary = کیا جواب دینا لازمی ہے؟
public-welcome-voluntary-text = نہیں۔ سب کچھ اختیاری ہے۔ اگر آپ جواب نہ دیں تو آپ کے قیام یا آپ کے پیسوں کا کوئی نقصان نہیں ہوتا۔ کچھ مدد میں پھر زیادہ وقت لگتا ہے۔
public-welcome-long = معلومات کتنے عرصے تک رہتی ہیں؟
public-welcome-long-text = جب تک ہم آپ کے ساتھ ہیں۔ اس کے بعد کوئی ان کے ساتھ کام نہیں کرتا، اور تین سال بعد وہ مٹا دی جاتی ہیں۔ صحت کی معلومات ہم اختتام پر فوراً مٹا دیتے ہیں۔
public-welcome-rights = میرے کیا حقوق ہیں؟
public-welcome-rights-text = آپ سب کچھ پڑھ سکتے ہیں، تبدیل کر سکتے ہیں، اور محفوظ کیے جانے پر اعتراض کر سکتے ہیں۔ آپ مطالبہ کر سکتے ہیں کہ ہم کچھ مٹا دیں۔ آپ ڈیٹا کے تحفظ کے دفتر (Datenschutzbehörde) سے شکایت کر سکتے ہیں۔
public-welcome-more = ڈیٹا کے تحفظ کے بارے میں سب پڑھیں
public-welcome-no-consent = “آگے بڑھیں” دبانے سے آپ کسی چیز پر رضامند نہیں ہوتے۔ ہم صرف یہ لکھتے ہیں کہ آپ کو یہ اطلاع ملی۔ اگر آپ آگے نہیں جانا چاہتے تو صفحہ بند کر دیں: اس کا کوئی نتیجہ نہیں ہو گا۔
public-welcome-staff = آپ اپنی رسائی قائم کر رہے ہیں۔ افراد کی معلومات میں آپ جو کھولتے اور تبدیل کرتے ہیں، وہ درج ہوتا ہے۔ وہ فرد اسے اپنے ریکارڈ میں دیکھتا ہے۔ صرف وہی کھولیں جس کی آپ کو کام کے لیے ضرورت ہے۔

public-secret-title = آپ کا لاگ اِن
public-secret-number = آپ کا لاگ اِن نمبر
public-secret-number-help = یہ نمبر لکھ لیں۔ ہر بار لاگ اِن کے لیے اس کی ضرورت ہو گی۔
public-secret-new = آپ کا نیا خفیہ لفظ
    .help = کم از کم 8 حروف، کسی بھی رسم الخط میں۔ تین ایسے لفظ اچھے ہیں جن کا ساتھ صرف آپ جانتے ہیں۔
public-secret-again = خفیہ لفظ ایک بار پھر
public-secret-never = خفیہ لفظ کسی کو نہ بتائیں، ہمیں بھی نہیں۔ ہم کبھی نہیں پوچھتے۔
public-secret-finish = مکمل کریں، لاگ اِن کریں
public-totp-title = دوسرے قدم کے لیے ایپ
public-totp-scan = اپنے ٹیلی فون پر ایک بار کے کوڈ والی ایپ کھولیں۔ اس سے یہ نقش اسکین کریں۔
public-totp-letters = یہ نہیں ہو رہا؟ یہ حروف ایپ میں لکھیں:
public-codes-title = آپ کے ہنگامی کوڈ
public-codes-text = ہر کوڈ ایک بار ایپ کے ہندسوں کی جگہ چلتا ہے۔ کوڈ پرنٹ کریں یا لکھ لیں۔ یہ آپ صرف ابھی دیکھ سکتے ہیں۔
public-codes-done = کوڈ میرے پاس ہیں، آگے بڑھیں

public-imprint-operator = یہ صفحہ کون چلاتا ہے
public-imprint-address = پتہ
public-imprint-email = ای میل
public-imprint-phone = ٹیلی فون
public-imprint-software = Lotse آزاد سافٹ ویئر ہے، لائسنس EUPL 1.2 کے تحت۔

public-privacy-carrier = آپ کی معلومات کا ذمہ دار وہ ادارہ ہے جو آپ کا ساتھ دیتا ہے۔ اس کا نام آپ کے کارڈ پر لکھا ہے۔ یہ صفحہ چلانے والے:
public-privacy-basis = قانونی بنیادیں
public-privacy-basis-text = آپ کا ساتھ دینا ایک سرکاری ذمہ داری ہے: Artikel 6 Absatz 1 Buchstabe e DSGVO، اور ساتھ Landesdatenschutzgesetz § 4 اور Flüchtlingsaufnahmegesetz Baden-Württemberg § 18۔ صحت کی معلومات، آپ کا ٹیلی فون نمبر اور ای میل پتہ ہم صرف آپ کی رضامندی سے محفوظ کرتے ہیں: Artikel 6 Absatz 1 Buchstabe a اور Artikel 9 Absatz 2 Buchstabe a DSGVO۔ یہ رضامندی آپ کسی بھی وقت واپس لے سکتے ہیں۔
public-privacy-rights = قانون کے مطابق آپ کے حقوق
public-privacy-rights-text = معلومات حاصل کرنا (Artikel 15)، درست کروانا (Artikel 16)، مٹوانا (Artikel 17)، استعمال محدود کروانا (Artikel 18) اور اعتراض کرنا (Artikel 21 DSGVO)۔ اگر کسی معلومات پر اعتراض ہے تو یہ ساتھ لکھا ہوتا ہے (SGB X § 84 Absatz 2)۔
public-privacy-officer = ڈیٹا کے تحفظ کے ذمہ دار (Datenschutzbeauftragte)
public-privacy-authority = شکایت آپ صوبے کے ڈیٹا کے تحفظ کے دفتر سے کر سکتے ہیں (Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg)۔
public-privacy-device = آپ کے آلے پر کیا رہتا ہے
public-privacy-device-text = صرف چھوٹی فائلیں (Cookies) آپ کے لاگ اِن اور آپ کی زبان کے لیے۔ کوئی اشتہار نہیں، کوئی نگرانی نہیں، دوسری کمپنیوں کا کچھ نہیں۔ لاگ آؤٹ کے بعد آپ کی کوئی معلومات آلے پر نہیں رہتی۔
public-privacy-logs = ہم کیا درج کرتے ہیں
public-privacy-logs-text = کس نے آپ کی معلومات کھولیں یا تبدیل کیں: 12 مہینے۔ مٹانا اور رضامندی: 3 سال۔ آپ کے انٹرنیٹ کنکشن کا پتہ ہم صرف خفیہ شکل میں اور صرف حملوں سے بچاؤ کے لیے محفوظ کرتے ہیں۔

public-access-lead = سب لوگ Lotse استعمال کر سکیں: چھوٹے موبائل سے، کی بورڈ سے، پڑھ کر سنانے والے پروگرام سے، بڑے حروف میں اور JavaScript کے بغیر۔
public-access-state = ہم کہاں تک پہنچے ہیں
public-access-state-text = ہمارا معیار یورپی معیار EN 301 549 ہے، WCAG 2.2 سطح AA کے ساتھ۔ Lotse اسے زیادہ تر پورا کرتا ہے۔ جانچ ہم نے خود کی ہے، پروگراموں سے اور ہاتھ سے۔
public-access-gaps = ابھی کیا کمی ہے
public-access-gaps-text = ابھی جرمن اشاروں کی زبان میں ویڈیوز نہیں ہیں اور پڑھ کر سنانے کی ریکارڈنگ نہیں ہے۔ سب ترجمے کسی انسان نے نہیں جانچے۔ ایسے صفحات پر یہ اوپر لکھا ہوتا ہے۔
public-access-report = ہمیں رکاوٹوں کے بارے میں بتائیں
public-access-report-text = کچھ کام نہیں کرتا یا سمجھ نہیں آتا؟ لکھیں یا فون کریں۔ ہم چار ہفتوں میں جواب دیتے ہیں:
public-access-enforce = اگر ہمارے جواب سے مدد نہ ملے تو آپ Baden-Württemberg میں معذور افراد کے امور کے صوبائی نمائندے کے مصالحتی دفتر (Schlichtungsstelle) سے رجوع کر سکتے ہیں۔
public-access-date = یہ بیان { $date } کا ہے۔

public-easy-what = Lotse کیا ہے؟
public-easy-start = آپ اس طرح شروع کریں
public-easy-pages = یہاں آپ کو کیا ملے گا
public-easy-home = “شروع” میں آپ دیکھتے ہیں کہ آگے آپ کیا کر سکتے ہیں۔
public-easy-data = “میری معلومات” میں آپ کے جواب ہیں۔ آپ انہیں تبدیل کر سکتے ہیں۔
public-easy-log = “کس نے دیکھا” میں لکھا ہے کہ آپ کی معلومات کس نے پڑھیں۔
public-easy-more = “مدد اور مزید” میں آپ زبان اور خفیہ لفظ تبدیل کرتے ہیں۔
public-easy-exit = بٹن “فوراً نکلیں” ہر صفحے پر اوپر ہے۔ یہ دوسرا صفحہ کھولتا ہے اور آپ کو لاگ آؤٹ کر دیتا ہے۔

public-weather-title = موسم
public-weather-lead = جرمنی کا موسم اور انتباہات
public-weather-forecast = پیش گوئی
public-weather-warnings = خراب موسم کے انتباہات
public-weather-rivers = سیلاب
public-weather-pollen = پولن اور UV
