### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = Dibistan û perwerdeya pîşeyî
section-work = Kar

group-schooling = Salên we yên dibistanê
group-training = Perwerdeya pîşeyî û zanîngeh
group-recognition = Naskirin li Almanyayê (Anerkennung)
group-measure = Kurs û bername ji bo mezinan (Maßnahmen)
group-work-state = Karê we yê niha
group-jobs = Cihên kar, niha û berê
group-work-wish = Xwestekên we ji bo kar

## School

field-education-school = Hûn çiqas çûn dibistanê?
    .help = Her bersiv baş e.
field-education-school-years = Ew çend sal bûn?
field-education-school-country = Li kîjan welatî?
field-education-school-certificate = Belgeya dibistanê li cem we ye (Zeugnis)?

schooling-none = qet neçûm
schooling-to-4 = heta pola 4an
schooling-to-9 = heta pola 9an
schooling-to-10 = heta pola 10an
schooling-higher = heta ku mirov dikare biçe zanîngehê (Abitur)

certificate-have = erê, orîjînal
certificate-translated = erê, û bo almanî wergerandî
certificate-lost = na, winda bûye an ne li vir e
certificate-none = na, belge nedan min

## Training and study

field-education-training = We çi xwendiye an hûn fêrî çi pîşeyî bûne?
    .help = Her perwerdeya pîşeyî û her xwendina zanîngehê cuda binivîsin.
field-education-training-subject = Pîşe an beşa xwendinê
    .help = Wek mînak nanpêj, lênêrîna nexweşan, endezyariya makîneyan.
field-education-training-country = Li kîjan welatî?
field-education-training-years = Çend sal kişand?
field-education-training-state = We qedand?
field-education-training-certificate = Belge an dîploma li cem we ye?

training-apprenticeship = Perwerde li cihê kar (Ausbildung im Betrieb)
training-school = Perwerde li dibistanekê
training-bachelor = Zanîngeh bi bachelor (lîsans)
training-master = Zanîngeh bi master an dîploma
training-doctorate = Doktora
training-other = tiştekî din

training-state-finished = erê, qediya
training-state-running = ez hê fêr dibim
training-state-broken-off = na, min di nîvî de hişt

## Recognition

field-education-recognition = Naskirina pîşe an dîplomaya we (Anerkennung)
    .help = Daîreyek dinêre ka dîplomaya we li Almanyayê derbasdar e an na. Şêwirmendî bê pere ye.
field-education-recognition-occupation = Ji bo kîjan pîşeyî?
field-education-recognition-office = Kîjan daîre?
    .help = Wek mînak IHK, Handwerkskammer, Regierungspräsidium.
field-education-recognition-date = We kengî daxwaz kir?

recognition-not-wanted = ne pêwîst e
recognition-advice = ez çûm şêwirmendiyê
recognition-applied = daxwaz hatiye kirin
recognition-papers-missing = hin kaxez hê kêm in
recognition-full = bi temamî hatiye naskirin
recognition-partial = hinek hatiye naskirin
recognition-refused = nehatiye naskirin
recognition-adaptation = ez kursa temamkirinê dikim (Anpassungslehrgang)
recognition-exam = ez azmûna zanînê dikim (Kenntnisprüfung)
recognition-zab = Nirxandina dîplomayê ji ZAB (Zeugnisbewertung)

## Measures

field-education-measure = Hûn di kurs an bernameyekê (Maßnahme) de ne?
    .help = Ne kursa almanî: Ew di bin “Ziman” de ye.
field-education-measure-provider = Ev li ku ye?
    .help = Navê saziya perwerdeyê (Bildungsträger).
field-education-measure-until = Heta kengî didome?

measure-none = na
measure-parent-child = Bername ji bo dê û bavan bi zarok re
measure-orientation = Alîkarî di hilbijartina perwerde û kar de
measure-application = Alîkarî di serlêdana kar de (Bewerbung)
measure-preparation = Amadekariya perwerdeya pîşeyî
measure-school = Girtina belgeya dibistanê paşê (Schulabschluss)
measure-other = tiştekî din

## Work

field-work-state = Hûn niha çi dikin?
field-work-approval = Destûra daîreya biyaniyan (Ausländerbehörde) ji bo vî karî
    .help = Bê destûr qedexe ye ku hûn dest pê bikin. Em di daxwazê de alîkariya we dikin.
field-work-office = Kî alîkariya we dike da ku hûn kar bibînin?
field-work-contact = Li wir kî ji bo we berpirsiyar e?
    .help = Nav û telefon. Ew li jora nameyê ye.

work-state-jobseeker = Ez li kar digerim (wek bêkar qeydkirî, arbeitslos gemeldet)
work-state-measure = Ez di bernameyekê de me (Maßnahme)
work-state-opportunity = Kar di dema doza penaberiyê de (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = Staj (Praktikum)
work-state-minijob = Minijob
work-state-part-time = Karê nîvdem (Teilzeit)
work-state-full-time = Karê tevdem (Vollzeit)
work-state-self-employed = Karê min bi xwe heye (selbständig)
work-state-apprenticeship = Perwerdeya pîşeyî (Ausbildung)
work-state-study = Zanîngeh
work-state-school = Dibistan an kurs
work-state-parental-leave = Navbera kar ji bo zarok (Elternzeit)
work-state-unable = Ez niha nikarim kar bikim
work-state-retired = Teqawidî (Rente)
work-state-household = Ez li mal û malbatê dinêrim

work-approval-applied = daxwaz hatiye kirin
work-approval-granted = erê, heye
work-approval-refused = hatiye redkirin

work-office-jobcenter = Jobcenter
work-office-agency = Daîreya kar (Agentur für Arbeit)
work-office-none = tu kes

## Jobs

field-work-employer = Xwediyê kar (Arbeitgeber)
    .help = Navê şirketê û cih.
field-work-occupation = Hûn li wir çi kar dikin?
    .help = Wek mînak firotina li dikanê, ajotina otobusê, alîkariya lênêrînê (Pflegehilfe).
field-work-country = Li kîjan welatî?
field-work-hours = Hefteyê çend saet?
field-work-from = Ji kengî ve?
    .help = Nêzîkî jî bes e.
field-work-until = Heta kengî?
    .help = Eger hûn hê li wir dixebitin, vala bihêlin.
field-work-insured = Ev kar bi sîgorteya civakî ye (sozialversichert)?
    .help = Ew li ser kaxeza meaş (Gehaltsabrechnung) e. Tenê ji bo karê li Almanyayê.

## Wishes for work

field-work-wish = Hûn dixwazin çi kar bikin?
field-work-obstacles = Hê çi ji we re kêm e?
    .help = Hûn dikarin çend bersivan hilbijêrin.
field-work-licence = Destûra ajotinê (Führerschein)
field-work-cv = CV ya we bi almanî heye (Lebenslauf)?

work-obstacle-german = Bêtir almanî
work-obstacle-childcare = Kesek ku li zarokan binêre
work-obstacle-permit = Destûra xebatê
work-obstacle-recognition = Naskirina dîplomaya min
work-obstacle-experience = Tecrube an perwerdeyek
work-obstacle-transport = Rêyek ji bo çûna kar
work-obstacle-nothing = Tiştek kêm nîne, ez dikarim dest pê bikim

licence-none = na
licence-foreign = erê, ji welatekî din
licence-recoding = dibe destûra almanî (Umschreibung)
licence-german = erê, ji Almanyayê
licence-learning = Ez niha fêrî ajotinê dibim
