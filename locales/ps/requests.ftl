### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = غوښتنې او پوښتنې
request-lead = تاسو غوښتلی شئ چې معلومات پاک یا بند شي. دا پیسې نه غواړي او تاسو ته هېڅ زیان نه لري. ځواب ډېر تر ډېره یوه میاشت وروسته راځي. (Artikel 12 DSGVO)
request-log-hint = نه پوهېږئ چې چا ولې ستاسو معلومات پرانیستي دي؟ دلته د هماغې کرښې تر څنګ وپوښتئ:
request-none = تاسو تر اوسه څه نه دي غوښتي او نه مو پوښتلي دي.
request-new = څه چې غوښتلی شئ

## What is asked for

request-kind-deletion = معلومات پاکول
request-kind-restriction = معلومات بندول
request-kind-question = د کارونو د لیست پوښتنه (Protokoll)
request-deletion-text = هر څه پاکېږي: معلومات، پلان او سندونه. هېڅوک یې بېرته نه شي راوړلای.
request-deletion-sign-in = وروسته تاسو نور ننوتلای نه شئ. ستاسو د ماشومانو معلومات ورسره نه پاکېږي. دا هم غواړئ؟ نو مخکې یې د هر ماشوم په پاڼه کې وغواړئ.
request-deletion-wait = که ځواب هو وي، نورې 14 ورځې انتظار کوو. تر هغو تاسو معلومات لا هم ساتلای شئ.
request-deletion-copy = مخکې یوه کاپي واخلئ.
request-restriction-text = معلومات خوندي پاتې کېږي، خو هېڅوک اجازه نه لري کار ورباندې وکړي. ستاسو د اړیکې کس یې هم نه شي پرانیستلای او مرسته درسره نه شي کولای. تاسو پخپله هر څه لوستلای شئ، خو څه بدلولای نه شئ. بندیز هر وخت پای ته رسولای شئ.
request-words = غواړئ په دې اړه څه ووایئ؟
    .help = اړینه نه ده چې څه ولیکئ. همغږي (Koordination) یې لولي. په خپله ژبه لیکلای شئ.
request-question = ستاسو پوښتنه
    .help = همغږي (Koordination) یې لولي. په خپله ژبه لیکلای شئ.
request-send = لېږل
request-ask = په دې اړه پوښتل

## What became of it

request-state-open = ځواب ته په تمه
request-state-granted = ځواب هو دی
request-state-refused = رد شوی
request-state-answered = ځواب ورکړل شوی
request-state-withdrawn = بېرته اخیستل شوی
request-state-ended = پای ته رسېدلی
request-made = پر { $date } غوښتل شوي. ځواب تر { $due } پورې.
request-mine = تاسو لیکلي دي:
request-answered = د همغږۍ ځواب پر { $date }:
request-deleted-on = پر { $date } هر څه پاکېږي.
request-lifted-on = پر { $date } بندیز پای ته رسېږي.
request-withdraw = بېرته اخیستل
request-keep = معلومات ساتل
request-release = بندیز پای ته رسول

## On the home page

request-home-text = غواړئ معلومات وساتئ؟ دا لا هم کېدای شي.
request-news = ستاسو د غوښتنې یا پوښتنې ځواب
request-restricted-title = دا معلومات بند دي (gesperrt)
request-restricted-text = هېڅوک کار ورباندې نه کوي. تاسو هر څه لوستلای شئ، خو څه بدلولای نه شئ.
