### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = Agahiyên li ser we
part-life = Jiyana we ya rojane
part-learning = Fêrbûn û kar
part-plans = Planên we

## Sections

section-children = Kita (zarokxane) û dibistan
section-health = Tenduristî
section-money = Pere
section-participation = Dema vala û nasyar

## Groups of questions

group-housing-search = Lêgerîna xanî
group-search-papers = Kaxezên ji bo lêgerîna xanî
group-viewings = Xaniyên ku we dîtine
group-childcare = Kî li zarokan dinêre?
group-kita = Kita (zarokxane)
group-school = Dibistan
group-youth-office = Daîreya zarok û ciwanan (Jugendamt)
group-insurance = Sîgorteya tenduristiyê (Krankenversicherung)
group-doctors = Doktor
group-pregnancy = Ducanî
group-checkups = Kontrolên doktor ji bo zarokan
group-health-needs = Alîkariya ku ji we re divê
group-benefits = Pereyên ji daîreyê
group-discounts = Hesabê bankê û erzanî (Vergünstigungen)
group-debts = Deyn
group-leisure = Dema vala
group-volunteers = Dilxwazên ku alîkariya we dikin (Ehrenamtliche)

## Children in the household

field-family-children-here = Çend zarok bi we re dijîn?
    .help = Zarokên di bin 18 salî de ku hûn li wan dinêrin. Eger zarok tune bin: 0.

## Search for a dwelling

field-housing-search = Hûn li xaniyekî digerin?
field-housing-search-persons = Ji bo çend kesan?
    .help = Hemû kesên ku dê li wir rûnin, hûn jî.
field-housing-search-rooms = Çend ode ji we re divên?
    .help = Bê metbex û serşok.
field-housing-search-rent = Kirêya mehê herî zêde dikare çiqas be, bi germkirinê re (Warmmiete)?
    .help = Bi euro, bê sent. Eger Jobcenter kirê bide: Pêşî bipirsin ew çiqas dide.
field-housing-search-area = Hûn li kîjan taxên bajêr digerin?
    .help = Hûn dikarin çend taxan hilbijêrin.
field-housing-permit = Belgeya ji bo xaniyê civakî (Wohnberechtigungsschein, WBS)
    .help = Bi vê kaxezê destûra we heye ku hûn xaniyekî civakî (Sozialwohnung) kirê bikin. Bajar wê dide we.
field-housing-permit-until = Belge (Wohnberechtigungsschein) heta kengî derbasdar e?
    .help = Roj li ser kaxezê nivîsandî ye.
field-housing-lists = Navê we li cem kê di lîsteyê de ye?
    .help = Wek mînak li cem Wohnbau Ludwigsburg an kooperatîfekê (Genossenschaft).
field-housing-schufa = Kaxeza we ya SCHUFA heye (SCHUFA-Auskunft)?
    .help = Xwediyên malan gelek caran wê dixwazin. Ew nîşan dide ka deynên we hene.
field-housing-rent-course = Belgeya we ya kirêdariyê heye (Mietführerschein)?
    .help = Ew kurseke kurt e: germkirin, zibil, qaîdeyên malê, peyman.
field-housing-viewing-date = Roja dîtina xanî (Besichtigung)
field-housing-viewing-address = Navnîşana xanî
field-housing-viewing-result = Encam çi bû?

housing-search-no = na
housing-search-wish = hê na, lê ez dixwazim malê biguherînim
housing-search-searching = erê, ez digerim
housing-search-found = min xaniyek dît

card-state-none = na
card-state-applied = daxwaz hatiye kirin
card-state-have = erê, heye

viewing-planned = Dîtina xanî hê li pêş e
viewing-waiting = Ez li benda bersivê me
viewing-accepted = Xanî didin min
viewing-refused = Xanî nadin min
viewing-declined = Ez xanî naxwazim

## Children: who looks after them

field-children-care-need = Kesek heye ku li zarokan binêre?
    .help = Pirsên li ser Kita û dibistanê di agahiyên her zarokî de ne.
field-children-care-for = Ji bo çi divê kesek li zarokan binêre?

search-not-needed = ne pêwîst e
search-searching = na, ez digerim
search-have = erê

care-for-course = Ji bo kursekê
care-for-work = Ji bo kar
care-for-appointments = Ji bo randevûyan (Termine)

## Children: Kita

field-children-kita = Cih di Kitayê (zarokxane) de
field-children-kita-name = Kîjan Kita an Tagespflege?
    .help = Nav û cih. Eger we zarok tenê qeyd kiribe: we li ku qeyd kir.
field-children-kita-registered = We zarok kengî qeyd kir?
field-children-kita-from = Cih ji kîjan rojê pê ve ye?
field-children-kita-hours = Hefteyê çend saet?
    .help = Zarok dê çiqas li wir bimîne.
field-children-kita-costs = Daîreya zarok û ciwanan (Jugendamt) mesrefê dide?
    .help = Eger pereyên we kêm bin, hûn dikarin vê daxwaz bikin.
field-children-early-language = Di fêrbûna almanî de alîkariya zarok tê kirin?
    .help = Wek mînak Kolibri an Sprach-Kita.

kita-not-wanted = cih ji me re ne pêwîst e
kita-wish = em cihekî dixwazin
kita-registered = zarok qeydkirî ye
kita-waiting = di lîsteya bendê de (Warteliste)
kita-offered = soza cihekî dane me
kita-attending = zarok diçe Kitayê
kita-childminder = kesek li mala xwe li zarok dinêre (Tagespflege, Tagesmutter)

## Children: school

field-children-school = Kîjan dibistan?
field-children-school-name = Navê dibistanê
field-children-school-class = Pol (sinif)
    .help = Wek mînak 3b.
field-children-school-from = Ji kengî ve?
field-children-school-needs = Di dibistanê de çi kêm e?
    .help = Hûn dikarin çend bersivan hilbijêrin.
field-children-youth-office = Kesê ku hûn pê re diaxivin li Jugendamtê
    .help = Tenê nav û telefon, sedemê nenivîsin.

school-primary = Dibistana seretayî (Grundschule)
school-community = Dibistana hevbeş (Gemeinschaftsschule)
school-werkreal = Werkrealschule an Hauptschule
school-real = Realschule
school-gymnasium = Gymnasium
school-sbbz = Dibistan bi alîkariya taybet (SBBZ)
school-vkl = Pola ku pêşî almanî fêr dike (Vorbereitungsklasse, VKL)
school-vabo = Amadekariya kar û pîşeyî bi almanî re (VABO)
school-avdual = Amadekariya perwerdeya pîşeyî (AVdual)
school-vocational = Dibistana pîşeyî (Berufsschule)
school-none = hê dibistan tune ye

school-need-german = Alîkarî di almanî de
school-need-homework = Alîkarî di wezîfeyên malê de (Hausaufgaben)
school-need-materials = Pere ji bo defter, çente û geran
school-need-transport = Bilêt ji bo çûna dibistanê
school-need-lunch = Firavîn
school-need-talk = Axaftinek bi dibistanê re
school-need-support = Alîkariya taybet a fêrbûnê

## Health: needs only, never diagnoses

field-health-insurance = Sîgorteya we ya tenduristiyê çawa ye?
field-health-insurer = Navê sîgorteyê (Krankenkasse)
    .help = Wek mînak AOK. Nav li ser kartê ye.
field-health-family-doctor = Doktorek ji bo malbatê an ji bo zarokan heye (Hausarzt, Kinderarzt)?
field-health-dentist = Doktorek ji bo diranan heye (Zahnarzt)?
field-health-midwife = Pîrika we heye (Hebamme)?
    .help = Tenê eger hûn ducanî bin an pitika we hebe. Pîrik bê pere ye.
field-health-checkups = Kontrolên zarokan li cem doktor hatine kirin (U1 heta U9, J1)?
    .help = Roj di deftera zer de ne. Ji kerema xwe encaman nenivîsin.
field-health-measles = Belgeya derziya sorikê (Masern-Impfung) heye?
    .help = Kita û dibistan wê dixwazin. Ew di deftera derziyan (Impfpass) de ye.
field-health-disability-card = Karta kêmendamiyê (Schwerbehindertenausweis)
    .help = Bi wê mafên we zêdetir in. Nenivîsin ku nexweşiya we çi ye.
field-health-disability-degree = Asta kêmendamiyê (Grad der Behinderung, GdB)
    .help = Hejmar li ser kartê ye.
field-health-care-degree = Asta lênêrînê (Pflegegrad)
    .help = Ew di nameya sîgorteya lênêrînê (Pflegekasse) de ye.
field-health-talk-support = Hûn dixwazin bi kesekî re biaxivin ku di xemên mezin de alîkariyê dike?
    .help = Wek mînak şêwirmendî an terapî. Ne pêwîst e hûn bibêjin çima.
field-health-addiction-advice = Hûn şêwirmendiyê li ser tiryakîbûnê dixwazin (Suchtberatung), wek mînak alkol an madeyên hişber?
    .help = Şêwirmendî bê pere ye û veşartî dimîne. Ne pêwîst e hûn bibêjin çima.
field-health-help = Li cem doktor û di jiyana rojane de çi alîkariya we dike?
    .help = Hûn dikarin çend bersivan hilbijêrin.

insurance-slip = Kaxeza ji bo doktor ji Sozialamtê (Behandlungsschein)
insurance-card-264 = Karta tenduristiyê, Sozialamt pereyan dide
insurance-statutory = Sîgorteya qanûnî (gesetzliche Krankenkasse)
insurance-family = Di sîgorteya malbatê de
insurance-private = Sîgorteya taybet (private Krankenversicherung)
insurance-none = bê sîgorte

care-degree-none = na
care-degree-applied = daxwaz hatiye kirin
care-degree-1 = Ast 1 (Pflegegrad 1)
care-degree-2 = Ast 2 (Pflegegrad 2)
care-degree-3 = Ast 3 (Pflegegrad 3)
care-degree-4 = Ast 4 (Pflegegrad 4)
care-degree-5 = Ast 5 (Pflegegrad 5)

support-no = na
support-wish = erê, ez dixwazim
support-waiting = ez li benda cih an randevûyê me
support-running = erê, dest pê kiriye

health-help-appointment = Alîkarî di girtina randevûyê de (Termin)
health-help-interpreter = Kesek ku wergerîne
health-help-company = Kesek ku bi min re were
health-help-glasses = Berçavk an cîhaza bihîstinê
health-help-mobility = Kursiya bi teker (Rollstuhl) an alîkariya meşê

## Money: benefits

field-money-benefit = Ev çi pere ne?
field-money-benefit-state = Daxwaz gihîştiye ku?
    .help = Ew di nameya daîreyê (Bescheid) de ye.
field-money-benefit-office = Kîjan daîre?
    .help = Navê daîreyê û navê kesê ku berpirsiyar e.
field-money-benefit-number = Hejmara dosyeyê (Aktenzeichen)
    .help = Hejmar li jora nameyê ye, wek mînak Kundennummer an BG-Nummer.
field-money-benefit-applied = We kengî daxwaz kir?
field-money-benefit-until = Hûn heta kengî distînin?
    .help = Piştî wê divê hûn ji nû ve daxwaz bikin. Roj di nameya biryarê (Bescheid) de ye.
field-money-benefit-amount = Mehê çiqas?
    .help = Bi euro, bê sent. Ne mecbûr e ku hûn bersivê bidin.

benefit-asylblg = Pereyên ji daîreya alîkariya civakî (Sozialamt) li gor Asylbewerberleistungsgesetz
benefit-sgb2 = Pereyên ji Jobcenterê (Bürgergeld, berê Arbeitslosengeld II)
benefit-sgb12 = Alîkariya civakî (Sozialhilfe an Grundsicherung, SGB XII)
benefit-housing = Alîkariya kirêyê (Wohngeld)
benefit-child = Pereyên zarokan (Kindergeld)
benefit-child-supplement = Pereyên zêde ji bo zarokan (Kinderzuschlag)
benefit-parental = Pereyên dê û bavan ji bo pitikê (Elterngeld)
benefit-maintenance = Pereyên daîreyê li şûna nafaqeyê (Unterhaltsvorschuss)
benefit-education = Pere ji bo dibistan û çalakiyên zarokan (Bildung und Teilhabe, BuT)
benefit-bafoeg = BAföG an alîkariya perwerdeya pîşeyî (Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = Pereyên bêkariyê (Arbeitslosengeld I)
benefit-pension = Pereyên teqawidiyê (Rente)
benefit-other = tiştekî din

benefit-state-planned = hê daxwaz nehatiye kirin
benefit-state-applied = daxwaz hatiye kirin
benefit-state-granted = hatiye qebûlkirin (bewilligt)
benefit-state-refused = hatiye redkirin (abgelehnt)
benefit-state-objection = îtiraz hatiye kirin (Widerspruch)

## Money: account and discounts

field-money-account = Hesabê we yê bankê heye?
    .help = Hejmara hesabê we ji me re ne pêwîst e.
field-money-city-card = Ludwigsburg Card
    .help = Bi wê hûn kêmtir pere didin, wek mînak li hewza avjeniyê an li pirtûkxaneyê.
field-money-food-card = Karta Tafelê (Tafelausweis)
    .help = Bi wê hûn li Tafelê xwarinê erzan dikirin.
field-money-broadcasting = Nedana pereyên radyo û televîzyonê (Befreiung vom Rundfunkbeitrag)
    .help = Eger hûn ji daîreyê pere bistînin, bi piranî ne mecbûr in van pereyan (Rundfunkbeitrag) bidin. Divê hûn vê daxwaz bikin.
field-money-ticket = Bilêta erzan (Sozialticket)

## Money: debts

field-money-debt = Ev çi deyn in?
field-money-debt-creditor = Hûn ji kê re deyndar in?
    .help = Şirket an xwediyê malê.
field-money-debt-amount = Çiqas?
    .help = Bi euro, bê sent. Nêzîkî jî bes e.
field-money-debt-state = Niha rewş çawa ye?
field-money-debt-eviction = Divê hûn heta kengî ji xanî derkevin?
    .help = Tenê eger peymana xanî hatibe betalkirin (gekündigt). Ji kerema xwe yekser bi me re biaxivin.
field-money-debt-advice = Hûn şêwirmendiyê li ser deynan dixwazin (Schuldnerberatung)?
    .help = Şêwirmendî bê pere ye.

debt-rent = Kirê
debt-energy = Elektrîk an germkirin
debt-phone = Telefon an înternet
debt-purchase = Kirîn an kredî
debt-private = Pereyên ji malbatê an nasyaran
debt-other = tiştekî din

debt-state-open = hê nehatiye dayîn
debt-state-reminder = Nameya hişyariyê hat (Mahnung)
debt-state-instalments = Ez bi qistan didim (Raten)
debt-state-court = Name ji dadgehê hat
debt-state-settled = hatiye dayîn

## Leisure and contacts

field-participation-activities = Hûn ji kirina çi hez dikin?
    .help = Hûn dikarin çend bersivan hilbijêrin.
field-participation-club = Hûn di komeleyekê (Verein) an di komekê de ne?
    .help = Nav, wek mînak komeleya werzîşê. Komên olî an siyasî nenivîsin.
field-participation-contacts = Li vir nasyar an hevalên we hene ku hûn wan dibînin?
field-participation-own-help = Hûn bi xwe dixwazin alîkariya kesên din bikin?
    .help = Wek mînak wergerandin, çêkirina xwarinê, alîkarî di komeleyê de.
field-participation-volunteer-wish = Kesekî dilxwaz (Ehrenamtliche) alîkariya we dike?
    .help = Ev mirov bê pere alîkariyê dikin: bi we re almanî diaxivin, bi we re diçin daîreyan, bi we re ders dixwînin.

activity-sport = Werzîş (spor)
activity-music = Muzîk
activity-culture = Şano, sînema, muze
activity-garden = Baxçe û xweza
activity-cooking = Çêkirina xwarinê
activity-crafts = Dirûtin, karê destan, tamîr
activity-reading = Xwendin
activity-women = Hevdîtinên jinan
activity-children = Hevdîtin bi zarokan re
activity-language-cafe = Hevdîtina axaftina almanî (Sprachcafé)
activity-other = tiştekî din

contacts-many = erê, gelek
contacts-some = erê, çend kes
contacts-none = na, hê na

## Volunteers

field-participation-volunteer = Nav
    .help = Ji kerema xwe pêşî ji vî kesî bipirsin ka razî ye.
field-participation-volunteer-group = Kom an komele (Verein)
field-participation-volunteer-phone = Hejmara telefonê
field-participation-volunteer-help = Ev kes di çi de alîkariyê dike?
field-participation-volunteer-from = Ji kengî ve?
field-participation-volunteer-until = Heta kengî?
    .help = Tenê eger alîkarî qediyabe.
field-participation-volunteer-papers = Çi kaxez hene?
    .help = Tenê tiştên ku we dîtine nîşan bikin.

volunteer-help-language = Axaftina almanî
volunteer-help-offices = Çûna daîreyan, name
volunteer-help-housing = Lêgerîna xanî
volunteer-help-learning = Ders, wezîfeyên malê
volunteer-help-work = Lêgerîna kar
volunteer-help-leisure = Dema vala

volunteer-paper-confidentiality = Soza veşartina sirê (Verschwiegenheit)
volunteer-paper-police = Belgeya qeyda sûcan (Führungszeugnis; dema alîkariya zarokan)
volunteer-paper-released = Razîbûna vî kesî: destûr heye çi bê nîşandan
