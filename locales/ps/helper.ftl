### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = یو څوک په ډکولو کې راسره مرسته کوي
helper-lead = تاسو کولی شئ چا ته اجازه ورکړئ چې په ډکولو کې درسره مرسته وکړي، د بېلګې په توګه یوه رضاکار یا خپلوان ته. څوک چې مرسته کوي یوازې هغه برخې ویني او لیکي چې تاسو یې ټاکئ. هر څه چې پرانیستل او لیکل کېږي ثبتېږي. تاسو هر وخت مرسته پای ته رسولی شئ.
helper-called = د هغه چا نوم څه دی چې مرسته کوي؟
helper-parts = کومې برخې؟
helper-private = ډېر شخصي. یوازې که اړین وي ویې ټاکئ.
helper-span-h2 = 2 ساعته
helper-span-d1 = 1 ورځ
helper-span-w1 = 1 اونۍ
helper-span-w4 = 4 اونۍ
helper-let = کوډ جوړول
helper-code = د مرستې کوډ
helper-code-once = دا کوډ یوازې همدا اوس وینئ. یوازې یو ځل او تر 24 ساعتونو کار کوي. یوازې { $name } ته یې ورکړئ.
helper-code-how = { $name } انځور په خپل ټېلیفون سکن کوي. یا دا پته پرانیزي او کوډ لیکي:
helper-now = اوس څوک مرسته کوي
helper-past = پخوانۍ مرسته
helper-waits = کوډ لا نه دی کارول شوی، تر { $time } اعتبار لري
helper-lapsed = کوډ ونه کارول شو
helper-runs = تر { $time } مرسته کوي
helper-ended = پای ته ورسېده: { $time }
helper-stop = مرسته پای ته رسول
helper-news = نوي معلومات، د { $name } لیکل: { $n }
helper-entered = نوي لیکل شوي
helper-looked = ما ولیدل
helper-by = د { $name } لیکل (مرسته)، { $date }
ui-state-helped = په مرسته لیکل شوي

## The pages of the helper

helper-enter = په ډکولو کې له چا سره مرسته
helper-enter-lead = هغه څوک چې تاسو ورسره مرسته کوئ، کوډ درکوي.
helper-rules-title = مخکې له دې چې پیل وکړئ
helper-rules = څه چې دلته لولئ محرم دي. هېچا ته یې مه وایئ. عکسونه مه اخلئ. ستاسو نوم او هر څه چې پرانیزئ او لیکئ ثبتېږي. هغه کس دا ویني او هر وخت ستاسو مرسته پای ته رسولی شي.
helper-may = دا لیدلی او ډکولی شئ
helper-name = ستاسو نوم
helper-kind = تاسو څوک یئ؟
helper-kind-volunteer = رضاکاره یا رضاکار
helper-kind-staff = کارکوونکی (ښار، ولسوالۍ یا اداره)
helper-kind-relative = خپلوان
helper-kind-other = بل څوک
helper-promise = څه چې دلته پوهېږم، له ځان سره یې ساتم.
helper-bar = تاسو مرسته کوئ له: { $name }
helper-leave = نور مرسته نه کوم
helper-remind = د هر ځواب لپاره له هغه کس وپوښتئ. یوازې هغه څه ولیکئ چې هغه یې وايي.
helper-by-person = پخپله د کس له خوا، { $date }
helper-over = دا مرسته پای ته رسېدلې یا بنده شوې ده. بیا لاسرسي ته اړتیا لرئ؟ له هغه کس نوی کوډ وغواړئ.
flash-help-stopped = مرسته پای ته ورسېده.
error-wrong-help-code = دا کوډ اعتبار نه لري. ښايي مخکې کارول شوی یا زوړ شوی وي. مهرباني وکړئ له هغه کس نوی کوډ وغواړئ.
error-consent-of-person = دې ته باید لومړی پخپله هغه کس اجازه ورکړي. مهرباني وکړئ تش یې پرېږدئ.

## Log, roles, what is kept

role-helper = په ډکولو کې مرسته
action-help-let = په ډکولو کې د مرستې اجازه ورکړل شوه
action-help-end = په ډکولو کې مرسته پای ته ورسېده
action-helped-read = د مرستې پر مهال معلومات پرانیستل شول
action-helped-edit = د مرستې پر مهال معلومات ولیکل شول
action-help-redeem = د مرستې کوډ وکارول شو
holding-help = څوک په ډکولو کې درسره مرسته کوي
    .text = نوم، ټاکل شوې برخې او وختونه. د دې لپاره چې روښانه وي چا څه لیکلي دي. تر هغه چې ستاسو معلومات وي.
