### Translation of documents.ftl

document-title = اسناد
document-lead = د مهمو پاڼو عکس واخلئ یا یو فایل وټاکئ. داسې به تاسو او ستاسو د اړیکې کس تل هغه په لاس کې لرئ.
document-not = مهرباني وکړئ د ډاکټر پاڼې یا د ناروغۍ په اړه څه مه لېږئ.
document-none = دلته لا سند نشته.
document-open = پرانیستل
document-valid = تر { $date } اعتبار لري
document-due = { $n ->
    [0] یوازې نن اعتبار لري
    [one] یوه ورځ نور اعتبار لري
   *[other] { $n } ورځې نور اعتبار لري
}
document-expired = نور اعتبار نه لري
document-waiting = لا نه دی کتل شوی
document-seen = { $who } اصل سند په { $date } لیدلی دی
document-refused = مهرباني وکړئ بیا یې ولېږئ: { $reason }
document-no-file = بې فایله
document-due-title = مهرباني وکړئ پر وخت یې تمدید کړئ
document-due-text = وختي له ادارې د ملاقات وخت واخلئ. ستاسو د اړیکې کس درسره مرسته کوي. نوې پاڼه مو ترلاسه کړې ده؟ نو خپلو اسنادو ته یې ور زیاته کړئ.
document-add = سند زیاتول
document-kind = دا څه ډول پاڼه ده؟
document-note = یادښت
    .help = که وغواړئ. د بېلګې په توګه: د مې د 3 لیک.
document-valid-until = اعتبار تر
    .help = لکه پر پاڼه چې لیکل شوی. نېټه نه لري؟ نو تشه یې پرېږدئ.
document-file = عکس یا فایل
    .help = JPEG، PNG، HEIC یا PDF. ټوله پاڼه باید ولیدل شي او ولوستل شي. د عکس ځای او د کمرې نوم پاکوو.
document-file-new = نوی عکس یا نوی فایل
    .help = یوازې که غواړئ فایل بدل کړئ.
document-change = بدلول یا لرې کول
document-remove = سند لرې کول
    .help = فایل پاکېږي. دا بېرته نه راځي.
document-fixed = تاسو دا سند نه شئ بدلولای یا لرې کولای. غواړئ چې پاک شي؟ نو د خپلې اړیکې کس ته یې ووایئ. نوې پاڼه هر وخت ور زیاتولای شئ.
document-outdated = په دې منځ کې چا دا سند بدل کړی دی. مهرباني وکړئ ویې ګورئ. بیا یې یو ځل بیا خوندي کړئ.
document-kind-bamf-decision = د فدرالي ادارې (BAMF) د پرېکړې لیک (Bescheid)
document-kind-marriage-certificate = نکاح‌خط
document-kind-registration = د پتې د ثبت تصدیق (Meldebestätigung)
document-kind-lease = د کرایې قرارداد (Mietvertrag)
document-kind-benefits = د مرستو په اړه د پرېکړې لیک (Bescheid: Jobcenter، Sozialamt)
document-kind-insurance-card = د روغتیايي بیمې کارت
document-kind-school = د ښوونځي پارچه
document-kind-training = د مسلکي زده کړې یا پوهنتون سند
document-kind-language-certificate = د ژبې سند
document-kind-work-contract = د کار قرارداد
document-kind-payslip = د معاش پاڼه
document-kind-letter = د ادارې لیک
document-kind-other = بله پاڼه
error-file-missing = عکس یا فایل نشته. مهرباني وکړئ یو وټاکئ.
error-file-incomplete = فایل بشپړ نه دی رسېدلی. هېڅ شی ترې خوندي نه شو. مهرباني وکړئ بیا یې وټاکئ او ولېږئ.
error-file-too-large = فایل ډېر لوی دی. تر { $n } میګابایټه اجازه ده. هېڅ شی ترې خوندي نه شو. مهرباني وکړئ نوی عکس په کم کیفیت واخلئ.
error-file-unknown = دا ډول فایل نه شو اخیستلای. مهرباني وکړئ عکس (JPEG، PNG یا HEIC) یا PDF ولېږئ.
error-file-damaged = دا فایل نه پرانیستل کېږي. هېڅ شی ترې خوندي نه شو. مهرباني وکړئ د پاڼې عکس بیا واخلئ.
error-file-points = عکس ډېر لوی دی. تر { $n } میګاپکسله اجازه ده. مهرباني وکړئ نوی عکس په کم کیفیت واخلئ.
error-file-pages = PDF ډېر مخونه لري. تر { $n } اجازه ده. مهرباني وکړئ ویې وېشئ.
error-file-locked = PDF په رمز تړلی دی. مهرباني وکړئ بې رمزه یې خوندي کړئ یا د پاڼې عکس واخلئ.
error-file-active = په PDF کې پروګرامونه یا نور فایلونه دي. دا خوندي نه دي. مهرباني وکړئ د پاڼې عکس واخلئ.
error-files-full = تاسو له مخکې { $n } اسناد لرئ. مهرباني وکړئ لومړی هغه لرې کړئ چې نور مو نه پکارېږي.
flash-document-added = سند خوندي شو.
flash-file-lost = تاسو ډېر وخت دلته نه وئ، نو ستاسو ننوتل پای ته ورسېدل. فایل خوندي نه شو. ننوځئ او بیا یې ولېږئ.
action-document-read = سند پرانیستل
action-document-edit = پر اسنادو کار کول
