### Translation of print.ftl

print-card-title = د Lotse لپاره ستاسو کارت
print-card-for = د دې کس لپاره
print-card-from = ورکوونکی
print-card-intro = په دې کارت لومړی ځل ننوځئ.
print-card-camera = د خپل موبایل کمره پرانیزئ. د ټکو د مربع (QR) له پاسه یې ونیسئ.
print-card-type = یا دا پته پرانیزئ او کوډ ولیکئ:
print-card-secret = د ځان لپاره یوه پټه کلمه وټاکئ. هېچا ته یې مه وایئ، موږ ته هم نه.
print-card-code = کوډ
print-card-valid = کارت تر { $date } او یوازې یو ځل اعتبار لري.
print-card-keep = کارت هېچا ته مه ښیئ: هر څوک چې یې وکاروي، ستاسو معلومات لوستلی شي. که ورک شو، سمدستي یې موږ ته ووایئ.
print-card-once = کوډ یوازې همدا اوس وینئ. کارت چاپ کړئ او پخپله یې کس ته په لاس ورکړئ. زوړ کارت نور اعتبار نه لري.

print-slip = د ځان سره د وړلو پاڼه
print-slip-title = ستاسو ملاقات
print-slip-day = ورځ
print-slip-time = ساعت
print-slip-with = له چا سره
print-slip-place = ځای
print-slip-bring = مهرباني وکړئ له ځان سره راوړئ
print-slip-interpreter = ژباړه
print-slip-interpreted = اړتیا شته
print-slip-not-interpreted = اړتیا نشته
print-slip-cancel = راتلای نه شئ؟ مهرباني وکړئ مخکې خبر راکړئ.
print-slip-keep = دا پاڼه چاپ کړئ، یا یې عکس واخلئ.
print-slip-date = { $weekday }، { $date }
