### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = Dugsiga iyo tababarka shaqada
section-work = Shaqada

group-schooling = Waqtigii aad dugsiga dhiganaysay
group-training = Tababarka shaqada iyo jaamacadda
group-recognition = Aqoonsiga shahaadada ee Jarmalka (Anerkennung)
group-measure = Koorsooyinka iyo barnaamijyada dadka waaweyn (Maßnahmen)
group-work-state = Shaqada hadda
group-jobs = Shaqooyinka, hadda iyo hore
group-work-wish = Shaqada aad jeclaan lahayd

## School

field-education-school = Intee baad dugsi dhiganaysay?
    .help = Jawaab kasta waa caadi.
field-education-school-years = Immisa sano ayay ahayd?
field-education-school-country = Dalkee baad ku dhigatay?
field-education-school-certificate = Ma haysataa shahaadada (Zeugnis)?

schooling-none = weligay ma dhigan
schooling-to-4 = ilaa fasalka 4aad
schooling-to-9 = ilaa fasalka 9aad
schooling-to-10 = ilaa fasalka 10aad
schooling-higher = ilaa heer jaamacad lagu geli karo (Abitur)

certificate-have = haa, tii asalka ahayd
certificate-translated = haa, Af-Jarmalna waa loo turjumay
certificate-lost = maya, way luntay ama halkan ma taal
certificate-none = maya, shahaado la ima siin

## Training and study

field-education-training = Maxaad baratay?
    .help = Tababar kasta iyo jaamacad kasta gaar u qor.
field-education-training-subject = Xirfadda ama maaddada
    .help = Tusaale rooti dubista, kalkaalinta bukaanka, injineernimada makiinadaha.
field-education-training-country = Dalkee baad ku baratay?
field-education-training-years = Immisa sano ayay qaadatay?
field-education-training-state = Ma dhammaysay?
field-education-training-certificate = Ma haysataa shahaadada ama dibloomada?

training-apprenticeship = Tababar shirkad laga helo (Ausbildung)
training-school = Tababar dugsi laga helo
training-bachelor = Jaamacad, heerka Bachelor
training-master = Jaamacad, heerka Master ama Diplom
training-doctorate = Doktoor (PhD)
training-other = wax kale

training-state-finished = haa, waan dhammeeyay
training-state-running = weli waan baranayaa
training-state-broken-off = maya, waan joojiyay

## Recognition

field-education-recognition = Aqoonsiga xirfaddaada ama shahaadadaada (Anerkennung)
    .help = Xafiis ayaa hubinaya in shahaadadaadu Jarmalka ka shaqaynayso iyo in kale. La-talintu waa bilaash.
field-education-recognition-occupation = Xirfaddee?
field-education-recognition-office = Waa xafiiskee?
    .help = Tusaale IHK, Handwerkskammer, Regierungspräsidium.
field-education-recognition-date = Goorma ayaad codsiga gudbisay?

recognition-not-wanted = uma baahni
recognition-advice = la-talin ayaan tagay
recognition-applied = codsiga waa la gudbiyay
recognition-papers-missing = waraaqo ayaa weli maqan
recognition-full = si buuxda ayaa loo aqoonsaday
recognition-partial = qayb ahaan ayaa loo aqoonsaday
recognition-refused = lama aqoonsan
recognition-adaptation = koorsada waxa dhiman lagu buuxiyo ayaan ku jiraa (Anpassungslehrgang)
recognition-exam = imtixaanka aqoonta ayaan galayaa (Kenntnisprüfung)
recognition-zab = Qiimaynta shahaadada ee ZAB (Zeugnisbewertung)

## Measures

field-education-measure = Koorso ama barnaamij (Maßnahme) ma ku jirtaa?
    .help = Ma aha koorsada Af-Jarmalka: Waxay ku jirtaa “Luqadda”.
field-education-measure-provider = Xaggee bay ka socotaa?
    .help = Magaca xarunta waxbarashada (Bildungsträger).
field-education-measure-until = Ilaa goorma ayay socotaa?

measure-none = maya
measure-parent-child = Barnaamijka waalidka iyo ilmaha
measure-orientation = Hagidda tababarka iyo shaqada
measure-application = Caawimo shaqo codsashada (Bewerbung)
measure-preparation = U diyaargarowga tababarka shaqada
measure-school = In mar dambe shahaadada dugsiga la qaato (Schulabschluss)
measure-other = wax kale

## Work

field-work-state = Maxaad hadda qabataa?
field-work-approval = Oggolaanshaha xafiiska ajaanibta (Ausländerbehörde) ee shaqadan
    .help = Oggolaansho la’aan laguuma oggola inaad bilowdo. Codsiga waan kaa caawinaynaa.
field-work-office = Yaa kaa caawiya inaad shaqo hesho?
field-work-contact = Yaa halkaas kaaga masuul ah?
    .help = Magaca iyo telefoonka. Wuxuu ku qoran yahay warqadda korkeeda.

work-state-jobseeker = Shaqo ayaan raadinayaa (waan diiwaangashanahay, arbeitslos gemeldet)
work-state-measure = Barnaamij ayaan ku jiraa (Maßnahme)
work-state-opportunity = Shaqo inta kiiska magangelyadu socdo (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = Shaqo barasho gaaban (Praktikum)
work-state-minijob = Minijob
work-state-part-time = Shaqo waqti dhiman (Teilzeit)
work-state-full-time = Shaqo waqti buuxa (Vollzeit)
work-state-self-employed = Shaqo ii gaar ah ayaan leeyahay (selbständig)
work-state-apprenticeship = Tababar shaqo (Ausbildung)
work-state-study = Jaamacad
work-state-school = Dugsi ama koorso
work-state-parental-leave = Fasaxa waalidka (Elternzeit)
work-state-unable = Hadda ma shaqayn karo
work-state-retired = Hawlgab (Rente)
work-state-household = Guriga iyo qoyska ayaan hayaa

work-approval-applied = waa la codsaday
work-approval-granted = haa, waan haystaa
work-approval-refused = waa la diiday

work-office-jobcenter = Jobcenter
work-office-agency = Xafiiska shaqada (Agentur für Arbeit)
work-office-none = cidna

## Jobs

field-work-employer = Cidda aad u shaqayso (Arbeitgeber)
    .help = Magaca shirkadda iyo goobta.
field-work-occupation = Maxaad halkaas ka qabataa?
    .help = Tusaale iibiye, darawal, kaaliye daryeel (Pflegehilfe).
field-work-country = Waa dalkee?
field-work-hours = Toddobaadkii immisa saacadood?
field-work-from = Laga bilaabo goorma?
    .help = Qiyaas ayaa ku filan.
field-work-until = Ilaa goorma?
    .help = Haddii aad weli halkaas ka shaqayso, meesha bannee.
field-work-insured = Shaqadu ma leedahay caymiska bulshada (sozialversichert)?
    .help = Waxay ku qoran tahay warqadda mushaharka (Gehaltsabrechnung). Keliya shaqada Jarmalka.

## Wishes for work

field-work-wish = Shaqo noocee ah ayaad jeclaan lahayd?
field-work-obstacles = Maxaad weli u baahan tahay?
    .help = Waxaad dooran kartaa dhowr jawaabood.
field-work-licence = Laysanka darawalnimada (Führerschein)
field-work-cv = Ma haysataa CV Af-Jarmal ah (Lebenslauf)?

work-obstacle-german = Af-Jarmal dheeraad ah
work-obstacle-childcare = Qof carruurta haya
work-obstacle-permit = Oggolaansho shaqo
work-obstacle-recognition = In shahaadadayda la aqoonsado
work-obstacle-experience = Khibrad ama tababar
work-obstacle-transport = Hab aan shaqada ku tago
work-obstacle-nothing = Waxba, waan bilaabi karaa

licence-none = maya
licence-foreign = haa, dal kale ayuu ka yimid
licence-recoding = waxaa loo beddelayaa mid Jarmal ah (Umschreibung)
licence-german = haa, Jarmalka ayuu ka yimid
licence-learning = Hadda ayaan baranayaa
