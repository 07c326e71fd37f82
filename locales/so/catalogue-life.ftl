### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = Ku saabsan adiga
part-life = Nolol maalmeedkaaga
part-learning = Waxbarashada iyo shaqada
part-plans = Qorshayaashaada

## Sections

section-children = Kita (xannaano) iyo dugsi
section-health = Caafimaadka
section-money = Lacagta
section-participation = Waqtiga firaaqada iyo dadka aad taqaan

## Groups of questions

group-housing-search = Guri raadinta
group-search-papers = Waraaqaha guri raadinta
group-viewings = Guryihii aad soo eegtay
group-childcare = Yaa carruurta haya?
group-kita = Kita (xannaano)
group-school = Dugsiga
group-youth-office = Xafiiska carruurta iyo dhallinyarada (Jugendamt)
group-insurance = Caymiska caafimaadka (Krankenversicherung)
group-doctors = Dhakhaatiirta
group-pregnancy = Uurka
group-checkups = Baaritaannada carruurta
group-health-needs = Caawimada aad u baahan tahay
group-benefits = Lacagta xafiisyada
group-discounts = Akoonka bangiga iyo qiimo dhimista
group-debts = Deymaha
group-leisure = Waqtiga firaaqada
group-volunteers = Mutadawiciinta ku caawiya (Ehrenamtliche)

## Children in the household

field-family-children-here = Immisa carruur ah ayaa kula nool?
    .help = Carruurta ka yar 18 sano ee aad adigu hayso. Haddii aanay carruur jirin: 0.

## Search for a dwelling

field-housing-search = Guri ma raadinaysaa?
field-housing-search-persons = Immisa qof baa degaysa?
    .help = Dhammaan dadka halkaas degaya, adiguna waad ku jirtaa.
field-housing-search-rooms = Immisa qol baad u baahan tahay?
    .help = Jikada iyo musqusha la’aantood.
field-housing-search-rent = Kirada bishii ugu badnaan immisa ayay noqon kartaa, kuleylku ku jiro (Warmmiete)?
    .help = Yuuro ku qor, senti la’aan. Haddii Jobcenter kirada bixiyo: Marka hore weydii inta uu bixiyo.
field-housing-search-area = Xaafadahee baad guri ka raadinaysaa?
    .help = Waxaad dooran kartaa dhowr xaafadood.
field-housing-permit = Warqadda guryaha bulshada (Wohnberechtigungsschein, WBS)
    .help = Warqaddan ayaa kuu oggolaanaysa inaad kiraysato guri bulsho oo jaban (Sozialwohnung). Waxaad ka helaysaa magaalada.
field-housing-permit-until = Warqaddu (Wohnberechtigungsschein) ilaa goorma ayay shaqaynaysaa?
    .help = Taariikhdu waxay ku qoran tahay warqadda.
field-housing-lists = Liiska sugitaanka ee cidee baad ku qoran tahay?
    .help = Tusaale Wohnbau Ludwigsburg ama iskaashato guryo (Genossenschaft).
field-housing-schufa = Ma haysataa warqadda SCHUFA (SCHUFA-Auskunft)?
    .help = Milkiilayaasha guryuhu badanaa way weydiiyaan. Waxay muujinaysaa in deymo lagugu leeyahay iyo in kale.
field-housing-rent-course = Ma haysataa shahaadada kiraystaha (Mietführerschein)?
    .help = Waa koorso gaaban: kuleylka, qashinka, xeerarka guriga, heshiiska.
field-housing-viewing-date = Maalinta guriga la eegayo (Besichtigung)
field-housing-viewing-address = Cinwaanka guriga
field-housing-viewing-result = Maxaa ka soo baxay?

housing-search-no = maya
housing-search-wish = weli maya, laakiin waxaan rabaa inaan guuro
housing-search-searching = haa, waan raadinayaa
housing-search-found = guri waan helay

card-state-none = maya
card-state-applied = waa la codsaday
card-state-have = haa, waan haystaa

viewing-planned = Weli guriga ma eegin
viewing-waiting = Jawaab ayaan sugayaa
viewing-accepted = Guriga waan helayaa
viewing-refused = Guriga ma helayo
viewing-declined = Guriga ma rabo

## Children: who looks after them

field-children-care-need = Ma haysataa qof carruurta kuu haya?
    .help = Su’aalaha Kita iyo dugsiga waxay ku jiraan xogta ilmo kasta.
field-children-care-for = Maxaad ugu baahan tahay in carruurta laguu hayo?

search-not-needed = uma baahni
search-searching = maya, waan raadinayaa
search-have = haa

care-for-course = Koorso
care-for-work = Shaqo
care-for-appointments = Ballamo

## Children: Kita

field-children-kita = Booska Kita (xannaanada)
field-children-kita-name = Magaca Kita ama qofka ilmaha haya (Tagespflege)
    .help = Magaca iyo goobta. Haddii aad diiwaangelin oo keliya samaysay: halka aad ka diiwaangelisay.
field-children-kita-registered = Goorma ayaad ilmaha diiwaangelisay?
field-children-kita-from = Goorma ayuu boosku bilaabmayaa?
field-children-kita-hours = Toddobaadkii immisa saacadood?
    .help = Inta uu ilmuhu halkaas joogayo.
field-children-kita-costs = Xafiiska carruurta iyo dhallinyarada (Jugendamt) ma bixiyaa kharashka?
    .help = Haddii lacagtaadu yar tahay, waad codsan kartaa.
field-children-early-language = Ilmaha ma laga caawiyaa barashada Af-Jarmalka?
    .help = Tusaale Kolibri ama Sprach-Kita.

kita-not-wanted = boos uma baahnin
kita-wish = boos waan rabnaa
kita-registered = waa la diiwaangeliyay
kita-waiting = liiska sugitaanka ayuu ku jiraa (Warteliste)
kita-offered = boos waa naloo ballanqaaday
kita-attending = ilmuhu wuxuu tagaa Kita
kita-childminder = qof gurigiisa ku haya ayaa ilmaha haya (Tagespflege, Tagesmutter)

## Children: school

field-children-school = Waa dugsi noocee ah?
field-children-school-name = Magaca dugsiga
field-children-school-class = Fasalka
    .help = Tusaale 3b.
field-children-school-from = Laga bilaabo goorma?
field-children-school-needs = Muxuu ilmuhu dugsiga ugu baahan yahay?
    .help = Waxaad dooran kartaa dhowr jawaabood.
field-children-youth-office = Qofka lagala xiriiro Jugendamt
    .help = Magaca iyo telefoonka oo keliya, sababta ha qorin.

school-primary = Dugsiga hoose (Grundschule)
school-community = Dugsi isku dhafan (Gemeinschaftsschule)
school-werkreal = Werkrealschule ama Hauptschule
school-real = Realschule
school-gymnasium = Gymnasium
school-sbbz = Dugsi caawimo gaar ah leh (SBBZ)
school-vkl = Fasalka marka hore Af-Jarmalka lagu barto (Vorbereitungsklasse, VKL)
school-vabo = U diyaargarowga shaqada oo Af-Jarmal leh (VABO)
school-avdual = U diyaargarowga tababarka shaqada (AVdual)
school-vocational = Dugsiga xirfadda (Berufsschule)
school-none = weli dugsi ma jiro

school-need-german = Caawimo Af-Jarmalka ah
school-need-homework = Caawimo shaqada guriga (Hausaufgaben)
school-need-materials = Lacag buugaag, boorso iyo safarro dugsi
school-need-transport = Tikidka dugsiga loo raaco
school-need-lunch = Qado
school-need-talk = Wada hadal lala yeesho dugsiga
school-need-support = Taageero gaar ah

## Health: needs only, never diagnoses

field-health-insurance = Caymis caafimaad noocee ah ayaad leedahay?
field-health-insurer = Magaca shirkadda caymiska (Krankenkasse)
    .help = Tusaale AOK. Magacu wuxuu ku qoran yahay kaarka.
field-health-family-doctor = Ma leedahay dhakhtar qoys ama dhakhtar carruur (Hausarzt, Kinderarzt)?
field-health-dentist = Ma leedahay dhakhtar ilko (Zahnarzt)?
field-health-midwife = Ma leedahay umuliso (Hebamme)?
    .help = Keliya haddii aad uur leedahay ama aad ilmo yar dhashay. Umulisadu waa bilaash.
field-health-checkups = Baaritaannada carruurta ma la sameeyay (U1 ilaa U9, J1)?
    .help = Ballamuhu waxay ku qoran yihiin buugga jaallaha ah. Natiijooyinka ha qorin.
field-health-measles = Ma jirtaa warqad caddaynaysa tallaalka jadeecada (Masern-Impfung)?
    .help = Kita iyo dugsigu way weydiiyaan. Waxay ku jirtaa buugga tallaalka (Impfpass).
field-health-disability-card = Kaarka naafada (Schwerbehindertenausweis)
    .help = Kaarkani xuquuq dheeraad ah ayuu ku siinayaa. Ha qorin xanuunka aad qabto.
field-health-disability-degree = Heerka naafanimada (Grad der Behinderung, GdB)
    .help = Lambarku wuxuu ku qoran yahay kaarka.
field-health-care-degree = Heerka daryeelka (Pflegegrad)
    .help = Wuxuu ku qoran yahay warqadda caymiska daryeelka (Pflegekasse).
field-health-talk-support = Ma jeclaan lahayd inaad la hadasho qof kaa caawiya welwelka badan?
    .help = Tusaale la-talin ama daaweyn hadal ah (Therapie). Kuma qasbanid inaad sababta sheegto.
field-health-addiction-advice = Ma jeclaan lahayd la-talin ku saabsan balwadda, tusaale khamri ama maandooriye (Suchtberatung)?
    .help = La-talintu waa bilaash, waana sir. Kuma qasbanid inaad sababta sheegto.
field-health-help = Maxaa kaa caawiya marka aad dhakhtarka joogto iyo nolol maalmeedka?
    .help = Waxaad dooran kartaa dhowr jawaabood.

insurance-slip = Warqadda daaweynta ee Sozialamt (Behandlungsschein)
insurance-card-264 = Kaarka caafimaadka, Sozialamt ayaa bixiya
insurance-statutory = Caymiska dadweynaha (gesetzliche Krankenkasse)
insurance-family = Caymiska qoyska ayaan ku jiraa
insurance-private = Caymis gaar loo leeyahay (private Krankenversicherung)
insurance-none = caymis ma lihi

care-degree-none = maya
care-degree-applied = waa la codsaday
care-degree-1 = Heerka 1 (Pflegegrad 1)
care-degree-2 = Heerka 2 (Pflegegrad 2)
care-degree-3 = Heerka 3 (Pflegegrad 3)
care-degree-4 = Heerka 4 (Pflegegrad 4)
care-degree-5 = Heerka 5 (Pflegegrad 5)

support-no = maya
support-wish = haa, waan jeclaan lahaa
support-waiting = boos ama ballan ayaan sugayaa
support-running = haa, way socotaa

health-help-appointment = In ballanta la iga caawiyo
health-help-interpreter = Qof ii turjuma
health-help-company = Qof i raaca
health-help-glasses = Muraayadaha indhaha ama qalabka maqalka
health-help-mobility = Kursiga curyaanka ama qalab socodka fududeeya

## Money: benefits

field-money-benefit = Waa lacag noocee ah?
field-money-benefit-state = Codsigu halkee buu marayaa?
    .help = Waxay ku qoran tahay warqadda go’aanka ee xafiiska (Bescheid).
field-money-benefit-office = Waa xafiiskee?
    .help = Magaca xafiiska iyo magaca qofka masuulka ka ah.
field-money-benefit-number = Lambarka faylka (Aktenzeichen)
    .help = Lambarku wuxuu ku qoran yahay warqadda korkeeda, tusaale Kundennummer ama BG-Nummer.
field-money-benefit-applied = Goorma ayaad codsatay?
field-money-benefit-until = Ilaa goorma ayaad helaysaa?
    .help = Kadib waa inaad mar kale codsato. Taariikhdu waxay ku qoran tahay warqadda go’aanka (Bescheid).
field-money-benefit-amount = Bishii immisa?
    .help = Yuuro ku qor, senti la’aan. Kuma qasbanid inaad jawaabto.

benefit-asylblg = Lacagta xafiiska arrimaha bulshada (Sozialamt) ee sharciga Asylbewerberleistungsgesetz
benefit-sgb2 = Lacagta Jobcenter (Bürgergeld, hore Arbeitslosengeld II)
benefit-sgb12 = Kaalmada bulshada (Sozialhilfe ama Grundsicherung, SGB XII)
benefit-housing = Kaalmada kirada (Wohngeld)
benefit-child = Lacagta carruurta (Kindergeld)
benefit-child-supplement = Lacagta dheeraadka ah ee carruurta (Kinderzuschlag)
benefit-parental = Lacagta waalidka ilmo u dhashay (Elterngeld)
benefit-maintenance = Lacagta biilka ilmaha oo xafiisku bixiyo (Unterhaltsvorschuss)
benefit-education = Lacagta dugsiga iyo hawlaha carruurta (Bildung und Teilhabe, BuT)
benefit-bafoeg = BAföG ama kaalmada tababarka shaqada (Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = Lacagta shaqo la’aanta (Arbeitslosengeld I)
benefit-pension = Lacagta hawlgabka (Rente)
benefit-other = wax kale

benefit-state-planned = weli lama codsan
benefit-state-applied = waa la codsaday
benefit-state-granted = waa la oggolaaday (bewilligt)
benefit-state-refused = waa la diiday (abgelehnt)
benefit-state-objection = go’aanka waa laga soo horjeestay (Widerspruch)

## Money: account and discounts

field-money-account = Ma leedahay akoon bangi?
    .help = Lambarka akoonka uma baahnin.
field-money-city-card = Ludwigsburg Card
    .help = Kaarkan waxaad ku bixinaysaa lacag ka yar, tusaale barkadda dabaasha ama maktabadda.
field-money-food-card = Kaarka Tafel (Tafelausweis)
    .help = Kaarkan waxaad cunto jaban kaga iibsanaysaa Tafel.
field-money-broadcasting = Ka dhaafidda lacagta raadiyaha iyo TV-ga (Befreiung vom Rundfunkbeitrag)
    .help = Haddii aad xafiis lacag ka hesho, inta badan kuma qasbanid inaad lacagtan (Rundfunkbeitrag) bixiso. Waa inaad codsato.
field-money-ticket = Tikid jaban (Sozialticket)

## Money: debts

field-money-debt = Waa deyn noocee ah?
field-money-debt-creditor = Yaa deynta kugu leh?
    .help = Shirkad ama milkiilaha guriga.
field-money-debt-amount = Waa immisa?
    .help = Yuuro ku qor, senti la’aan. Qiyaas ayaa ku filan.
field-money-debt-state = Hadda xaaladdu waa sidee?
field-money-debt-eviction = Ilaa goorma ayay tahay inaad guriga ka baxdo?
    .help = Keliya haddii heshiiska guriga lagaa joojiyay (gekündigt). Fadlan isla markiiba nala hadal.
field-money-debt-advice = Ma jeclaan lahayd la-talin deymaha ah (Schuldnerberatung)?
    .help = La-talintu waa bilaash.

debt-rent = Kiro
debt-energy = Koronto ama kuleyl
debt-phone = Telefoon ama internet
debt-purchase = Alaab la iibsaday ama amaah bangi
debt-private = Lacag qoyska ama dad aan aqaan
debt-other = wax kale

debt-state-open = weli lama bixin
debt-state-reminder = Warqad xusuusin ah ayaa ii timid (Mahnung)
debt-state-instalments = Qayb-qayb ayaan u bixiyaa (Raten)
debt-state-court = Warqad maxkamadeed ayaa ii timid
debt-state-settled = waa la bixiyay

## Leisure and contacts

field-participation-activities = Maxaad jeceshahay inaad samayso?
    .help = Waxaad dooran kartaa dhowr jawaabood.
field-participation-club = Naadi (Verein) ama koox ma ku jirtaa?
    .help = Magaca, tusaale naadi ciyaareed. Kooxaha diinta ama siyaasadda ha qorin.
field-participation-contacts = Halkan dad ma ka taqaan oo aad la kulanto?
field-participation-own-help = Ma jeclaan lahayd inaad adigu dad kale caawiso?
    .help = Tusaale inaad turjunto, cunto kariso, naadi caawiso.
field-participation-volunteer-wish = Qof mutadawic ah ma ku caawiyaa (Ehrenamtliche)?
    .help = Waa dad lacag la’aan wax kuu caawiya: Af-Jarmalka ayay kula tababartaan, xafiisyada ayay ku raacaan, waxbarashada ayay ku caawiyaan.

activity-sport = Ciyaaraha iyo jimicsiga
activity-music = Muusig
activity-culture = Riwaayad, shineemo, matxaf
activity-garden = Beer iyo dabeecadda
activity-cooking = Cunto karinta
activity-crafts = Tolliin, farshaxan gacmeed, dayactir
activity-reading = Akhris
activity-women = Kulanka dumarka
activity-children = Kulan carruurta lala tago
activity-language-cafe = Kulan luqadda lagu barto (Sprachcafé)
activity-other = wax kale

contacts-many = haa, dad badan
contacts-some = haa, dad kooban
contacts-none = maya, weli maya

## Volunteers

field-participation-volunteer = Magaca
    .help = Fadlan marka hore qofkan weydii inuu oggol yahay.
field-participation-volunteer-group = Kooxda (Arbeitskreis) ama naadiga (Verein)
field-participation-volunteer-phone = Lambarka telefoonka
field-participation-volunteer-help = Maxuu qofkani kaa caawiyaa?
field-participation-volunteer-from = Laga bilaabo goorma?
field-participation-volunteer-until = Ilaa goorma?
    .help = Keliya haddii caawimadu dhammaatay.
field-participation-volunteer-papers = Waraaqahee baa jira?
    .help = Calaamadi keliya waxa aad aragtay.

volunteer-help-language = Tababarka Af-Jarmalka
volunteer-help-offices = Xafiisyada in la raaco, warqadaha
volunteer-help-housing = Guri raadinta
volunteer-help-learning = Waxbarashada, shaqada guriga
volunteer-help-work = Shaqo raadinta
volunteer-help-leisure = Waqtiga firaaqada

volunteer-paper-confidentiality = Ballanqaadka sir-haynta (Verschwiegenheit)
volunteer-paper-police = Warqadda dambi la’aanta (Führungszeugnis; marka carruur la caawinayo)
volunteer-paper-released = Oggolaanshaha qofka ee waxa la muujin karo
