### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = کوئی بھرنے میں میری مدد کرتا ہے
helper-lead = آپ کسی کو بھرنے میں اپنی مدد کرنے کی اجازت دے سکتے ہیں، مثلاً کسی رضاکار یا رشتہ دار کو۔ مدد کرنے والا صرف وہ حصے دیکھتا اور بھرتا ہے جو آپ چنتے ہیں۔ جو کچھ کھولا اور لکھا جائے، درج ہوتا ہے۔ آپ مدد کسی بھی وقت ختم کر سکتے ہیں۔
helper-called = مدد کرنے والے کا نام کیا ہے؟
helper-parts = کون سے حصے؟
helper-private = بہت نجی۔ صرف ضرورت ہو تو چنیں۔
helper-span-h2 = 2 گھنٹے
helper-span-d1 = 1 دن
helper-span-w1 = 1 ہفتہ
helper-span-w4 = 4 ہفتے
helper-let = کوڈ بنائیں
helper-code = مدد کا کوڈ
helper-code-once = یہ کوڈ آپ صرف ابھی دیکھتے ہیں۔ یہ 24 گھنٹے کے اندر صرف ایک بار چلتا ہے۔ یہ صرف { $name } کو دیں۔
helper-code-how = { $name } اپنے فون سے تصویر سکین کرے۔ یا یہ پتہ کھول کر کوڈ لکھے:
helper-now = ابھی کون مدد کر رہا ہے
helper-past = پہلے کی مدد
helper-waits = کوڈ ابھی استعمال نہیں ہوا، { $time } تک کارآمد
helper-lapsed = کوڈ استعمال نہیں ہوا
helper-runs = { $time } تک مدد
helper-ended = ختم ہوئی: { $time }
helper-stop = مدد ختم کریں
helper-news = نئی معلومات، لکھنے والا { $name }: { $n }
helper-entered = نیا لکھا گیا
helper-looked = میں نے دیکھ لیا
helper-by = { $name } نے لکھا (مدد)، { $date }
ui-state-helped = مدد سے لکھا گیا

## The pages of the helper

helper-enter = کسی کو بھرنے میں مدد دینا
helper-enter-lead = جس کی آپ مدد کرتے ہیں، وہ آپ کو ایک کوڈ دے گا۔
helper-rules-title = شروع کرنے سے پہلے
helper-rules = جو آپ یہاں پڑھتے ہیں وہ راز ہے۔ کسی کو نہ بتائیں۔ تصویریں نہ لیں۔ آپ کا نام اور جو کچھ آپ کھولتے اور لکھتے ہیں، درج ہوتا ہے۔ وہ شخص یہ دیکھتا ہے اور آپ کی مدد کسی بھی وقت ختم کر سکتا ہے۔
helper-may = آپ یہ دیکھ اور بھر سکتے ہیں
helper-name = آپ کا نام
helper-kind = آپ کون ہیں؟
helper-kind-volunteer = رضاکار
helper-kind-staff = ملازم (شہر، ضلع یا ادارہ)
helper-kind-relative = رشتہ دار
helper-kind-other = کوئی اور
helper-promise = جو میں یہاں جانوں، اپنے تک رکھوں گا / رکھوں گی۔
helper-bar = آپ ان کی مدد کر رہے ہیں: { $name }
helper-leave = مدد کرنا بند کریں
helper-remind = ہر جواب کے لیے اس شخص سے پوچھیں۔ صرف وہی لکھیں جو وہ کہے۔
helper-by-person = خود اس شخص کی طرف سے، { $date }
helper-over = یہ مدد ختم ہو گئی یا ختم کر دی گئی۔ دوبارہ رسائی چاہیے؟ تو اس شخص سے نیا کوڈ مانگیں۔
flash-help-stopped = مدد ختم ہو گئی۔
error-wrong-help-code = یہ کوڈ کارآمد نہیں۔ شاید پہلے استعمال ہو چکا ہے یا بہت پرانا ہے۔ براہِ کرم اس شخص سے نیا کوڈ مانگیں۔
error-consent-of-person = اس کی اجازت پہلے وہ شخص خود دے۔ براہِ کرم خالی چھوڑیں۔

## Log, roles, what is kept

role-helper = بھرنے میں مدد
action-help-let = بھرنے میں مدد کی اجازت دی گئی
action-help-end = بھرنے میں مدد ختم کی گئی
action-helped-read = مدد کے دوران معلومات کھولی گئیں
action-helped-edit = مدد کے دوران معلومات لکھی گئیں
action-help-redeem = مدد کا کوڈ استعمال ہوا
holding-help = کون بھرنے میں آپ کی مدد کرتا ہے
    .text = نام، چنے ہوئے حصے اور اوقات۔ تاکہ واضح ہو کس نے کیا لکھا۔ جب تک آپ کی معلومات ہیں۔
