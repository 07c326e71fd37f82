### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = ښوونځی او مسلکي زده کړه
section-work = کار

group-schooling = ستاسو د ښوونځي وخت
group-training = مسلکي زده کړه او لوړې زده کړې
group-recognition = په جرمني کې د سندونو رسمي منل (Anerkennung)
group-measure = د لویانو لپاره کورسونه او پروګرامونه (Maßnahmen)
group-work-state = اوسنی کار
group-jobs = کارونه، اوسني او پخواني
group-work-wish = د کار لپاره ستاسو هیلې

## School

field-education-school = ښوونځی مو تر کومه لوستی دی؟
    .help = هر ځواب سم دی.
field-education-school-years = دا څو کاله وو؟
field-education-school-country = په کوم هېواد کې؟
field-education-school-certificate = ایا شهادتنامه (Zeugnis) لرئ؟

schooling-none = هېڅ مې نه دی لوستی
schooling-to-4 = تر 4 ټولګي پورې
schooling-to-9 = تر 9 ټولګي پورې
schooling-to-10 = تر 10 ټولګي پورې
schooling-higher = تر هغه چې پوهنتون ته د تلو اجازه ورکوي (Abitur)

certificate-have = هو، اصلي سند
certificate-translated = هو، او جرمني ته ژباړل شوې
certificate-lost = نه، ورکه شوې یا دلته نه ده
certificate-none = نه، ماته نه ده راکړل شوې

## Training and study

field-education-training = څه مو زده کړي دي؟
    .help = د هرې مسلکي زده کړې او د هرو لوړو زده کړو لپاره بېله برخه ولیکئ.
field-education-training-subject = مسلک یا څانګه
    .help = د بېلګې په توګه نانوايي، نرسنګ، ماشین جوړونه.
field-education-training-country = په کوم هېواد کې؟
field-education-training-years = څو کاله یې ونیول؟
field-education-training-state = ایا پای ته مو رسولې ده؟
field-education-training-certificate = ایا شهادتنامه یا ډیپلوم (Zeugnis, Diplom) لرئ؟

training-apprenticeship = په شرکت کې مسلکي زده کړه (Ausbildung im Betrieb)
training-school = په ښوونځي کې مسلکي زده کړه
training-bachelor = پوهنتون، لېسانس (Bachelor)
training-master = پوهنتون، ماسټري یا ډیپلوم (Master, Diplom)
training-doctorate = دوکتورا
training-other = بل څه

training-state-finished = هو، پای ته رسېدلې
training-state-running = لا زده کړه کوم
training-state-broken-off = نه، نیمایي مې پرېښوده

## Recognition

field-education-recognition = ستاسو د مسلک یا سند رسمي منل (Anerkennung)
    .help = یوه اداره ګوري چې ستاسو سند په جرمني کې اعتبار لري که نه. مشوره وړیا ده.
field-education-recognition-occupation = د کوم مسلک لپاره؟
field-education-recognition-office = کومه اداره؟
    .help = د بېلګې په توګه IHK، Handwerkskammer، Regierungspräsidium.
field-education-recognition-date = غوښتنه مو کله وکړه؟

recognition-not-wanted = اړتیا نه لرم
recognition-advice = مشوره مې اخیستې ده
recognition-applied = غوښتنه مې کړې ده
recognition-papers-missing = لا ځینې پاڼې کمې دي
recognition-full = په بشپړ ډول منل شوی دی
recognition-partial = یوه برخه یې منل شوې ده
recognition-refused = نه دی منل شوی
recognition-adaptation = د کمیو د پوره کولو کورس کوم (Anpassungslehrgang)
recognition-exam = د پوهې ازموینه ورکوم (Kenntnisprüfung)
recognition-zab = د ZAB له خوا د سند ارزونه (Zeugnisbewertung)

## Measures

field-education-measure = ایا په کوم کورس یا پروګرام (Maßnahme) کې ګډون کوئ؟
    .help = د جرمني ژبې کورس نه: هغه د «ژبه» په برخه کې دی.
field-education-measure-provider = چېرته دی؟
    .help = د زده کړې د مرکز نوم (Bildungsträger).
field-education-measure-until = تر کله دی؟

measure-none = نه
measure-parent-child = د والدینو لپاره پروګرام، له ماشوم سره
measure-orientation = د مسلکي زده کړې او کار لپاره لارښوونه
measure-application = د کار په غوښتنلیک کې مرسته (Bewerbung)
measure-preparation = مسلکي زده کړې ته تیاری
measure-school = د ښوونځي د فراغت سند وروسته اخیستل (Schulabschluss nachholen)
measure-other = بل څه

## Work

field-work-state = اوس څه کوئ؟
field-work-approval = د دې کار لپاره د بهرنیانو د ادارې (Ausländerbehörde) اجازه
    .help = له اجازې پرته د پیل کولو حق نه لرئ. په غوښتنه کې درسره مرسته کوو.
field-work-office = د کار په موندلو کې څوک درسره مرسته کوي؟
field-work-contact = هلته ستاسو مسوول کس څوک دی؟
    .help = نوم او ټیلیفون. د لیک په سر کې لیکل شوي دي.

work-state-jobseeker = کار لټوم (په بې کارو کې ثبت یم، arbeitslos gemeldet)
work-state-measure = په پروګرام کې یم (Maßnahme)
work-state-opportunity = د عامې ګټې کار (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = د کار عملي زده کړه (Praktikum)
work-state-minijob = کوچنی کار (Minijob)
work-state-part-time = د نیمايي وخت کار (Teilzeit)
work-state-full-time = د پوره وخت کار (Vollzeit)
work-state-self-employed = خپل شخصي کار لرم (selbständig)
work-state-apprenticeship = مسلکي زده کړه (Ausbildung)
work-state-study = د پوهنتون زده کړه (Studium)
work-state-school = ښوونځی یا کورس
work-state-parental-leave = د ماشوم د پالنې رخصتي (Elternzeit)
work-state-unable = اوس کار نه شم کولای
work-state-retired = تقاعد (Rente)
work-state-household = د کور او کورنۍ پالنه کوم

work-approval-applied = غوښتنه شوې ده
work-approval-granted = هو، لرم یې
work-approval-refused = رد شوې ده

work-office-jobcenter = جاب سنټر (Jobcenter)
work-office-agency = د کار اداره (Agentur für Arbeit)
work-office-none = هېڅوک

## Jobs

field-work-employer = کار ورکوونکی (Arbeitgeber)
    .help = د شرکت نوم او ځای.
field-work-occupation = هلته څه کار کوئ؟
    .help = د بېلګې په توګه پلورل، موټر چلول، د ناروغانو په پالنه کې مرسته.
field-work-country = په کوم هېواد کې؟
field-work-hours = په اوونۍ کې څو ساعته؟
field-work-from = له کله راهیسې؟
    .help = نژدې نېټه بس ده.
field-work-until = تر کله؟
    .help = که لا هلته کار کوئ، دا ځای تش پرېږدئ.
field-work-insured = ایا دا کار ټولنیزه بیمه لري (sozialversichert)؟
    .help = د معاش په پاڼه (Gehaltsabrechnung) کې لیکل شوي دي. یوازې په جرمني کې د کار لپاره.

## Wishes for work

field-work-wish = کوم کار کول غواړئ؟
field-work-obstacles = لا څه درته کم دي؟
    .help = څو ځوابونه ټاکلی شئ.
field-work-licence = د موټر چلولو لایسنس (Führerschein)
field-work-cv = ایا په جرمني ژبه سي وي (Lebenslauf) لرئ؟

work-obstacle-german = نوره جرمني ژبه
work-obstacle-childcare = څوک چې ماشومان وساتي
work-obstacle-permit = د کار اجازه
work-obstacle-recognition = زما د سند رسمي منل (Anerkennung)
work-obstacle-experience = تجربه یا مسلکي زده کړه
work-obstacle-transport = کار ته د رسېدو لار
work-obstacle-nothing = هېڅ، پیل کولای شم

licence-none = نه
licence-foreign = هو، له بل هېواده
licence-recoding = په جرمني لایسنس بدلېږي (Umschreibung)
licence-german = هو، له جرمني
licence-learning = همدا اوس موټر چلول زده کوم
