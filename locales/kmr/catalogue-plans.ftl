### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = Armanc û xwestek
section-appointments = Randevû (Termine)

group-strengths = Tiştên ku hûn baş dikin
group-wishes = Xwestekên we
group-appointments = Randevûyên we

## Strengths and wishes

field-goals-strengths = Hûn çi baş dikin?
    .help = Wek mînak çêkirina xwarinê, tamîr, karê bi zarokan re, hesabkirin.
field-goals-hard = Niha çi zehmet e?
    .help = Hûn di çi de alîkariyê dixwazin?
field-goals-area = Ev li ser çi ye?
field-goals-wish = Hûn dixwazin bigihîjin çi?
    .help = Bi gotinên xwe, bi zimanê xwe. Di her qutiyê de xwestekek.
field-goals-until = Heta kengî?
    .help = Nêzîkî jî bes e.

wish-area-language = Almanî
wish-area-training = Dibistan, perwerdeya pîşeyî, zanîngeh
wish-area-work = Kar
wish-area-housing = Cihê rûniştinê
wish-area-family = Malbat
wish-area-children = Zarok
wish-area-residence = Mafê mayînê
wish-area-money = Pere
wish-area-people = Dema vala û nasyar
wish-area-everyday = Jiyana rojane

## Appointments

field-appointments-with = Li cem kê?
    .help = Ji kerema xwe randevûyên doktor nenivîsin: Ew taybet in.
field-appointments-day = Kîjan rojê?
field-appointments-time = Saet di çendan de?
    .help = Wek mînak 9:30.
field-appointments-place = Li ku?
    .help = Kolan, hejmara malê, ode.
field-appointments-bring = Divê hûn çi bi xwe re bînin?
    .help = Wek mînak nasname, name, wêne.
field-appointments-interpreter = Pêwîstiya we bi kesekî heye ku wergerîne?

office-kind-integration = Şêwirmendiya entegrasyonê (Integrationsmanagement)
office-kind-foreigners-office = Daîreya biyaniyan (Ausländerbehörde)
office-kind-bamf = Daîreya Federal (BAMF)
office-kind-jobcenter = Jobcenter an daîreya kar (Agentur für Arbeit)
office-kind-social-office = Daîreya alîkariya civakî (Sozialamt) an Landratsamt
office-kind-town-hall = Şaredarî (Rathaus)
office-kind-school = Dibistan an Kita
office-kind-course = Kursa almanî
office-kind-landlord = Xwediyê malê an xanî
office-kind-lawyer = Parêzer
office-kind-bank = Bank
office-kind-employer = Xwediyê kar (Arbeitgeber)
office-kind-other = cihekî din
