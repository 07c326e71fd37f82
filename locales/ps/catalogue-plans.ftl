### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = هدفونه او هیلې
section-appointments = د ملاقات وختونه (Termine)

group-strengths = هغه څه چې کولای یې شئ
group-wishes = ستاسو هیلې
group-appointments = ستاسو د ملاقات وختونه

## Strengths and wishes

field-goals-strengths = کوم کارونه ښه کولای شئ؟
    .help = د بېلګې په توګه پخلی، ترمیم، له ماشومانو سره ښه چلند، ښه حساب کول.
field-goals-hard = اوس څه درته سخت دي؟
    .help = په څه کې مرسته غواړئ؟
field-goals-area = د څه په اړه ده؟
field-goals-wish = څه ته رسېدل غواړئ؟
    .help = په خپلو کلمو، په خپله ژبه. په هر ځای کې یوه هیله.
field-goals-until = تر کله؟
    .help = نژدې نېټه بس ده.

wish-area-language = جرمني ژبه
wish-area-training = ښوونځی، مسلکي زده کړه، لوړې زده کړې
wish-area-work = کار
wish-area-housing = د اوسېدو ځای
wish-area-family = کورنۍ
wish-area-children = ماشومان
wish-area-residence = اقامت
wish-area-money = پیسې
wish-area-people = وزګار وخت او له خلکو سره اړیکې
wish-area-everyday = ورځنی ژوند

## Appointments

field-appointments-with = له چا سره؟
    .help = مهرباني وکړئ د ډاکټر وختونه مه لیکئ: هغه ستاسو شخصي خبره ده.
field-appointments-day = په کومه ورځ؟
field-appointments-time = په څو بجو؟
    .help = د بېلګې په توګه 9:30.
field-appointments-place = چېرته؟
    .help = سړک، د کور شمېره، کوټه.
field-appointments-bring = څه باید له ځان سره یوسئ؟
    .help = د بېلګې په توګه د پېژندنې سند، لیک، عکس.
field-appointments-interpreter = ایا داسې چا ته اړتیا لرئ چې ژباړه وکړي؟

office-kind-integration = د ادغام مشوره (Integrationsmanagement)
office-kind-foreigners-office = د بهرنیانو اداره (Ausländerbehörde)
office-kind-bamf = فدرالي اداره (BAMF)
office-kind-jobcenter = جاب سنټر (Jobcenter) یا د کار اداره (Agentur für Arbeit)
office-kind-social-office = د ټولنیزو چارو اداره (Sozialamt) یا د ولسوالۍ اداره (Landratsamt)
office-kind-town-hall = ښاروالي (Rathaus)
office-kind-school = ښوونځی یا وړکتون (Kita)
office-kind-course = د جرمني ژبې کورس
office-kind-landlord = د کور خاوند یا کور
office-kind-lawyer = وکیله یا وکیل (Anwalt)
office-kind-bank = بانک
office-kind-employer = کار ورکوونکی (Arbeitgeber)
office-kind-other = بل ځای
