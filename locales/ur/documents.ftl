### Translation of documents.ftl

document-title = دستاویزات
document-lead = اہم کاغذات کی تصویر لیں یا کوئی فائل چنیں۔ اس طرح وہ ہمیشہ آپ اور آپ کے رابطہ کار کے پاس ہوں گے۔
document-not = براہِ کرم ڈاکٹروں کے کاغذات یا بیماریوں کے بارے میں کچھ نہ بھیجیں۔
document-none = یہاں ابھی کوئی دستاویز نہیں ہے۔
document-open = کھولیں
document-valid = { $date } تک کارآمد
document-due = { $n ->
    [0] صرف آج تک کارآمد
    [one] ایک دن اور کارآمد
   *[other] { $n } دن اور کارآمد
}
document-expired = اب کارآمد نہیں
document-waiting = ابھی نہیں دیکھا گیا
document-seen = { $who } نے اصل { $date } کو دیکھا
document-refused = براہِ کرم دوبارہ بھیجیں: { $reason }
document-no-file = فائل کے بغیر
document-due-title = براہِ کرم وقت پر تجدید کروائیں
document-due-text = دفتر سے جلد وقت لیں۔ آپ کے رابطہ کار آپ کی مدد کریں گے۔ کیا نیا کاغذ آپ کے پاس ہے؟ تو اسے اپنی دستاویزات میں شامل کریں۔
document-add = دستاویز شامل کریں
document-kind = یہ کس قسم کا کاغذ ہے؟
document-note = نوٹ
    .help = اگر آپ چاہیں۔ مثلاً: 3 مئی کا خط۔
document-valid-until = کب تک کارآمد
    .help = جیسا کاغذ پر لکھا ہے۔ تاریخ نہیں ہے؟ تو خالی چھوڑ دیں۔
document-file = تصویر یا فائل
    .help = JPEG، PNG، HEIC یا PDF۔ پورا کاغذ نظر آئے اور پڑھا جا سکے۔ تصویر کہاں اور کس سے لی گئی، یہ ہم مٹا دیتے ہیں۔
document-file-new = نئی تصویر یا نئی فائل
    .help = صرف اگر آپ فائل بدلنا چاہتے ہیں۔
document-change = بدلیں یا ہٹائیں
document-remove = دستاویز ہٹائیں
    .help = فائل مٹا دی جائے گی۔ اسے واپس نہیں لایا جا سکتا۔
document-fixed = آپ اس دستاویز کو بدل یا ہٹا نہیں سکتے۔ کیا اسے مٹانا ہے؟ تو اپنے رابطہ کار کو بتائیں۔ نیا کاغذ آپ کسی بھی وقت شامل کر سکتے ہیں۔
document-outdated = اس دوران کسی نے یہ دستاویز بدل دی ہے۔ براہِ کرم اسے دیکھیں۔ پھر ایک بار اور محفوظ کریں۔
document-kind-bamf-decision = وفاقی دفتر (BAMF) کا فیصلہ
document-kind-marriage-certificate = نکاح نامہ
document-kind-registration = پتے کے اندراج کی تصدیق (Meldebestätigung)
document-kind-lease = کرائے کا معاہدہ
document-kind-benefits = مالی امداد کا خط (Jobcenter، Sozialamt)
document-kind-insurance-card = صحت بیمہ کارڈ
document-kind-school = اسکول کا رزلٹ
document-kind-training = پیشہ ورانہ یا یونیورسٹی کی سند
document-kind-language-certificate = زبان کی سند
document-kind-work-contract = کام کا معاہدہ
document-kind-payslip = تنخواہ کی پرچی
document-kind-letter = کسی دفتر کا خط
document-kind-other = کوئی اور کاغذ
error-file-missing = تصویر یا فائل نہیں ہے۔ براہِ کرم ایک چنیں۔
error-file-incomplete = فائل پوری نہیں پہنچی۔ اس میں سے کچھ محفوظ نہیں ہوا۔ براہِ کرم اسے دوبارہ چن کر بھیجیں۔
error-file-too-large = فائل بہت بڑی ہے۔ زیادہ سے زیادہ { $n } MB کی اجازت ہے۔ اس میں سے کچھ محفوظ نہیں ہوا۔ براہِ کرم کم ریزولوشن والی نئی تصویر لیں۔
error-file-unknown = اس قسم کی فائل ہم نہیں لے سکتے۔ براہِ کرم تصویر (JPEG، PNG یا HEIC) یا PDF بھیجیں۔
error-file-damaged = یہ فائل نہیں کھلتی۔ اس میں سے کچھ محفوظ نہیں ہوا۔ براہِ کرم کاغذ کی تصویر دوبارہ لیں۔
error-file-points = تصویر بہت بڑی ہے۔ زیادہ سے زیادہ { $n } میگا پکسل کی اجازت ہے۔ براہِ کرم کم ریزولوشن والی نئی تصویر لیں۔
error-file-pages = PDF میں صفحے بہت زیادہ ہیں۔ زیادہ سے زیادہ { $n } کی اجازت ہے۔ براہِ کرم اسے تقسیم کریں۔
error-file-locked = PDF پر پاس ورڈ لگا ہے۔ براہِ کرم اسے پاس ورڈ کے بغیر محفوظ کریں یا کاغذ کی تصویر لیں۔
error-file-active = PDF میں پروگرام یا دوسری فائلیں ہیں۔ یہ محفوظ نہیں۔ براہِ کرم کاغذ کی تصویر لیں۔
error-files-full = آپ کے پاس پہلے سے { $n } دستاویزات ہیں۔ براہِ کرم پہلے ایک ہٹائیں جس کی اب ضرورت نہیں۔
flash-document-added = دستاویز محفوظ ہو گئی۔
flash-file-lost = آپ بہت دیر تک موجود نہیں تھے اور آپ کو لاگ آؤٹ کر دیا گیا۔ فائل محفوظ نہیں ہوئی۔ لاگ اِن کریں اور اسے دوبارہ بھیجیں۔
action-document-read = دستاویز کھولی گئی
action-document-edit = دستاویزات پر کام کیا گیا
