### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = ብዛዕባኹም
part-life = መዓልታዊ ህይወትኩም
part-learning = ትምህርትን ስራሕን
part-plans = ውጥናትኩም

## Sections

section-children = መዋእለ ህጻናትን (Kita) ቤት ትምህርትን
section-health = ጥዕና
section-money = ገንዘብ
section-participation = ትርፊ ግዜን ርክብ ምስ ሰባትን

## Groups of questions

group-housing-search = ገዛ ምድላይ
group-search-papers = ገዛ ንምድላይ ዘድሊ ወረቓቕቲ
group-viewings = ዝረኣኹምዎም ገዛውቲ
group-childcare = ንቖልዑ መን ይሕልዎም?
group-kita = መዋእለ ህጻናት (Kita)
group-school = ቤት ትምህርቲ
group-youth-office = ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt)
group-insurance = መድሕን ጥዕና (Krankenversicherung)
group-doctors = ሓካይም
group-pregnancy = ጥንሲ
group-checkups = ናይ ቆልዑ ምርመራ ጥዕና (Untersuchungen)
group-health-needs = ዘድልየኩም ሓገዝ
group-benefits = ካብ ቤት ጽሕፈት ዝወሃብ ገንዘብ
group-discounts = ሕሳብ ባንክን ምንካይ ዋጋን
group-debts = ዕዳ
group-leisure = ትርፊ ግዜ
group-volunteers = ዝሕግዙኹም ወለንተኛታት (Ehrenamtliche)

## Children in the household

field-family-children-here = ክንደይ ቆልዑ ምሳኹም ይነብሩ?
    .help = ትሕቲ 18 ዓመት ዘለዉ እትከናኸንዎም ቆልዑ። ቆልዑ እንተ ዘየልዮም፦ 0።

## Search for a dwelling

field-housing-search = ገዛ ትደልዩ ዲኹም ዘለኹም?
field-housing-search-persons = ንኽንደይ ሰባት?
    .help = ኣብኡ ክነብሩ ዘለዎም ኩሎም፣ ንስኹም እውን።
field-housing-search-rooms = ክንደይ ክፍልታት የድልየኩም?
    .help = ክሽነን ባኞን ከይሓወሰ።
field-housing-search-rent = ወርሓዊ ክራይ ምስ መሞቒ (Warmmiete) ክሳብ ክንደይ ክኸውን ይኽእል?
    .help = ብዩሮ፣ ብዘይ ሰንቲም። ነቲ ክራይ Jobcenter ዝኸፍሎ እንተ ኾይኑ፦ መጀመርታ ክንደይ ከም ዝኸፍል ሕተቱ።
field-housing-search-area = ኣብ ኣየኖት ክፍልታት ከተማ ኢኹም ትደልዩ ዘለኹም?
    .help = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
field-housing-permit = ብመንግስቲ ዝድገፍ ገዛ ንምክራይ ዘድሊ ወረቐት (Wohnberechtigungsschein, WBS)
    .help = በዚ ወረቐት እዚ ብመንግስቲ ዝድገፍ ገዛ (Sozialwohnung) ክትካረዩ ይፍቀደልኩም። ካብ ከተማ ትረኽብዎ።
field-housing-permit-until = እቲ Wohnberechtigungsschein ክሳብ መዓስ የገልግል?
    .help = እቲ ዕለት ኣብቲ ወረቐት ተጻሒፉ ኣሎ።
field-housing-lists = ኣብ ዝርዝር መጸበዪ ናይ መን ኣለኹም?
    .help = ንኣብነት ኣብ Wohnbau Ludwigsburg ወይ ኣብ ናይ ገዛ ማሕበር (Genossenschaft)።
field-housing-schufa = SCHUFA-Auskunft (ወረቐት ካብ SCHUFA) ኣለኩም ድዩ?
    .help = ኣካረይቲ ገዛ መብዛሕትኡ ግዜ ይሓትዎ። ዕዳ ከም ዘለኩም ወይ ከም ዘይብልኩም የርኢ።
field-housing-rent-course = Mietführerschein (ናይ ተኻረይቲ ምስክር ወረቐት) ኣለኩም ድዩ?
    .help = ሓጺር ኮርስ እዩ፦ ኣጠቓቕማ መሞቒ፣ ጐሓፍ፣ ናይ ገዛ ሕግታት (Hausordnung)፣ ውዕል።
field-housing-viewing-date = ነቲ ገዛ እትርእዩሉ መዓልቲ (Besichtigung)
field-housing-viewing-address = ኣድራሻ ናይቲ ገዛ
field-housing-viewing-result = ድሕሪኡ እንታይ ኮይኑ?

housing-search-no = ኣይፋል
housing-search-wish = ገና፣ ግን ገዛ ክቕይር እደሊ
housing-search-searching = እወ፣ እደሊ ኣለኹ
housing-search-found = ገዛ ረኺበ ኣለኹ

card-state-none = ኣይፋል
card-state-applied = ሓቲተዮ ኣለኹ (beantragt)
card-state-have = እወ፣ ኣለኒ

viewing-planned = ነቲ ገዛ ገና ክርእዮ እየ
viewing-waiting = መልሲ እጽበ ኣለኹ
viewing-accepted = ነቲ ገዛ ክረኽቦ እየ
viewing-refused = ነቲ ገዛ ኣይረክቦን እየ
viewing-declined = ነቲ ገዛ ኣይደልዮን እየ

## Children: who looks after them

field-children-care-need = ንቖልዑ ዝሕልዎም ሰብ ኣለኩም ድዩ?
    .help = ብዛዕባ መዋእለ ህጻናትን (Kita) ቤት ትምህርትን ዘሎ ሕቶታት ኣብ ሓበሬታ ነፍሲ ወከፍ ቆልዓ ኣሎ።
field-children-care-for = ምሕላው ቆልዑ ንምንታይ የድልየኩም?

search-not-needed = ኣየድልየንን
search-searching = ኣይፋል፣ እደሊ ኣለኹ
search-have = እወ

care-for-course = ንኮርስ
care-for-work = ንስራሕ
care-for-appointments = ንቖጸራታት

## Children: Kita

field-children-kita = ቦታ ኣብ መዋእለ ህጻናት (Kita)
field-children-kita-name = ኣየነይቲ መዋእለ ህጻናት (Kita) ወይ ሓላዊት ቆልዑ (Tagespflege)?
    .help = ስምን ቦታን። ኣመዝጊብኩም እንተ ኴንኩም፦ ኣበይ ከም ዘመዝገብኩም።
field-children-kita-registered = ነቲ ቆልዓ መዓስ ኣመዝጊብኩሞ?
field-children-kita-from = ነቲ ቦታ ካብ መዓስ ክትጥቀሙሉ ትኽእሉ?
field-children-kita-hours = ኣብ ሰሙን ክንደይ ሰዓታት?
    .help = እቲ ቆልዓ ኣብኡ ክንደይ ግዜ ክጸንሕ ከም ዘለዎ።
field-children-kita-costs = ነቲ ክፍሊት ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ይኸፍሎ ድዩ?
    .help = ውሑድ ገንዘብ እንተ ኣልዩኩም፣ ነዚ ክትሓትዎ ትኽእሉ።
field-children-early-language = እቲ ቆልዓ ጀርመንኛ ንምምሃር ሓገዝ ይረክብ ድዩ?
    .help = ንኣብነት Kolibri ወይ Sprach-Kita።

kita-not-wanted = ቦታ ኣየድልየናን
kita-wish = ቦታ ንደሊ ኢና
kita-registered = ተመዝጊቡ (angemeldet)
kita-waiting = ኣብ ዝርዝር መጸበዪ (Warteliste)
kita-offered = እቲ ቦታ ከም ዝወሃብ ተነጊሩ
kita-attending = ናብ መዋእለ ህጻናት (Kita) ይኸይድ/ትኸይድ
kita-childminder = ምስ ሓላዊት ቆልዑ (Tagespflege) ይውዕል/ትውዕል

## Children: school

field-children-school = ኣየናይ ዓይነት ቤት ትምህርቲ?
field-children-school-name = ስም ናይቲ ቤት ትምህርቲ
field-children-school-class = ክፍሊ (Klasse)
    .help = ንኣብነት 3b።
field-children-school-from = ካብ መዓስ ጀሚሩ?
field-children-school-needs = ኣብ ቤት ትምህርቲ እንታይ ይጐድል?
    .help = ካብ ሓደ መልሲ ንላዕሊ ክትመርጹ ትኽእሉ።
field-children-youth-office = ኣብ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ዝምልከቶ ሰብ
    .help = ስምን ተሌፎንን ጥራይ፣ ምኽንያት ኣይትጽሓፉ።

school-primary = መባእታ ቤት ትምህርቲ (Grundschule)
school-community = Gemeinschaftsschule
school-werkreal = Werkrealschule ወይ Hauptschule
school-real = Realschule
school-gymnasium = Gymnasium
school-sbbz = ቤት ትምህርቲ፣ ፍሉይ ሓገዝ ንዘድልዮም ቆልዑ (SBBZ)
school-vkl = መጀመርታ ጀርመንኛ እትምህር ክፍሊ (Vorbereitungsklasse, VKL)
school-vabo = ምድላው ንስራሕን ሞያን ምስ ጀርመንኛ (VABO)
school-avdual = ምድላው ንናይ ሞያ ስልጠና (AVdual)
school-vocational = ናይ ሞያ ቤት ትምህርቲ (Berufsschule)
school-none = ገና ቤት ትምህርቲ የለን

school-need-german = ሓገዝ ኣብ ጀርመንኛ
school-need-homework = ሓገዝ ኣብ ዕዮ ገዛ
school-need-materials = ገንዘብ ንጥራውዝ፣ ቦርሳ፣ ዙረት
school-need-transport = ናብ ቤት ትምህርቲ ንምኻድ ቲኬት
school-need-lunch = ምሳሕ
school-need-talk = ምስ ቤት ትምህርቲ ዝርርብ
school-need-support = ፍሉይ ሓገዝ ኣብ ትምህርቲ (Förderung)

## Health: needs only, never diagnoses

field-health-insurance = እንታይ መድሕን ጥዕና ኣለኩም?
field-health-insurer = ስም ናይቲ መድሕን ጥዕና (Krankenkasse)
    .help = ንኣብነት AOK። እቲ ስም ኣብቲ ካርድ ተጻሒፉ ኣሎ።
field-health-family-doctor = ናይ ስድራቤት ሓኪም (Hausarzt) ወይ ናይ ቆልዑ ሓኪም (Kinderarzt) ኣለኩም ድዩ?
field-health-dentist = ሓኪም ስኒ ኣለኩም ድዩ?
field-health-midwife = መሕረሲት (Hebamme) ኣላትክን ድያ?
    .help = ጥንስቲ እንተ ዄንክን ወይ ህጻን እንተ ኣልዩክን ጥራይ። Hebamme ብናጻ እያ።
field-health-checkups = እቲ ናይ ቆልዑ ምርመራ ጥዕና (U1 ክሳብ U9፣ J1) ተገይሩ ድዩ?
    .help = እቲ ቆጸራታት ኣብቲ ብጫ ጥራዝ ተጻሒፉ ኣሎ። ውጽኢት ምርመራ ኣይትጽሓፉ።
field-health-measles = ክታበት ንፍዮ (Masern) ከም ዝተወስደ ዘርኢ ወረቐት ኣሎ ድዩ?
    .help = መዋእለ ህጻናትን (Kita) ቤት ትምህርትን ይሓትዎ። ኣብ ናይ ክታበት ጥራዝ (Impfpass) ተጻሒፉ ኣሎ።
field-health-disability-card = ካርድ ስንክልና (Schwerbehindertenausweis)
    .help = በዚ ካርድ ዝያዳ መሰላት ይህልወኩም። እንታይ ሕማም ከም ዘለኩም ኣይትጽሓፉ።
field-health-disability-degree = ደረጃ ስንክልና (Grad der Behinderung, GdB)
    .help = እቲ ቁጽሪ ኣብቲ ካርድ ተጻሒፉ ኣሎ።
field-health-care-degree = ደረጃ ናይ ኣካል ክንክን (Pflegegrad)
    .help = ኣብቲ ካብ Pflegekasse ዝመጸ ደብዳበ ተጻሒፉ ኣሎ።
field-health-talk-support = ከቢድ ጭንቀት ንዘለዎም ምስ ዝሕግዝ ሰብ ክትዘራረቡ ትደልዩ ዲኹም?
    .help = ንኣብነት ኣብ ምኽሪ (Beratung) ወይ ቴራፒ (Therapie)። ስለምንታይ ከም እትደልዩ ክትነግሩ ኣየድልየኩምን።
field-health-addiction-advice = ብዛዕባ ወልፊ ምኽሪ (Suchtberatung) ትደልዩ ዲኹም?
    .help = እቲ ምኽሪ ብናጻን ብምስጢርን እዩ። ስለምንታይ ከም እትደልዩ ክትነግሩ ኣየድልየኩምን።
field-health-help = ናብ ሓኪም ክትከዱ ከለኹምን ኣብ መዓልታዊ ህይወትን እንታይ ይሕግዘኩም?
    .help = ካብ ሓደ መልሲ ንላዕሊ ክትመርጹ ትኽእሉ።

insurance-slip = ናይ ሕክምና ወረቐት ካብ Sozialamt (Behandlungsschein)
insurance-card-264 = ካርድ ጥዕና፣ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ይኸፍል
insurance-statutory = ናይ ህዝቢ መድሕን ጥዕና (gesetzliche Krankenkasse)
insurance-family = ምስ ስድራቤት መድሕን ኣለኒ (mitversichert)
insurance-private = ናይ ብሕቲ መድሕን ጥዕና (privat)
insurance-none = መድሕን የብለይን

care-degree-none = ኣይፋል
care-degree-applied = ሓቲተዮ ኣለኹ (beantragt)
care-degree-1 = ደረጃ 1 (Pflegegrad 1)
care-degree-2 = ደረጃ 2 (Pflegegrad 2)
care-degree-3 = ደረጃ 3 (Pflegegrad 3)
care-degree-4 = ደረጃ 4 (Pflegegrad 4)
care-degree-5 = ደረጃ 5 (Pflegegrad 5)

support-no = ኣይፋል
support-wish = እወ፣ እደሊ
support-waiting = ቦታ ወይ ቆጸራ እጽበ ኣለኹ
support-running = እወ፣ ጀሚሩ ኣሎ

health-help-appointment = ቆጸራ ንምሓዝ ሓገዝ
health-help-interpreter = ዘስተርጉም ሰብ
health-help-company = ምሳይ ዝኸይድ ሰብ
health-help-glasses = መነጽር ወይ መሳርሒ ምስማዕ
health-help-mobility = ዊልቸር ወይ መሳርሒ ንምኻድ

## Money: benefits

field-money-benefit = እዚ እንታይ ዓይነት ገንዘብ እዩ?
field-money-benefit-state = እቲ ሕቶኹም (Antrag) ክሳብ ኣበይ በጺሑ?
    .help = ኣብቲ ካብ ቤት ጽሕፈት ዝመጸ ደብዳበ (Bescheid) ተጻሒፉ ኣሎ።
field-money-benefit-office = ኣየናይ ቤት ጽሕፈት?
    .help = ስም ናይቲ ቤት ጽሕፈትን ናይቲ ዝምልከቶ ሰብን።
field-money-benefit-number = ቁጽሪ መዝገብ (Aktenzeichen)
    .help = እቲ ቁጽሪ ኣብ ላዕሊ ናይቲ ደብዳበ ተጻሒፉ ኣሎ፣ ንኣብነት Kundennummer ወይ BG-Nummer።
field-money-benefit-applied = መዓስ ሓቲትኩምዎ?
field-money-benefit-until = ክሳብ መዓስ ትረኽብዎ?
    .help = ድሕሪኡ ብሓድሽ ክትሓትዎ ኣለኩም። እቲ ዕለት ኣብቲ ናይ ውሳነ ደብዳበ (Bescheid) ተጻሒፉ ኣሎ።
field-money-benefit-amount = ኣብ ወርሒ ክንደይ?
    .help = ብዩሮ፣ ብዘይ ሰንቲም። ክትምልሱ ግዴታ የብልኩምን።

benefit-asylblg = ገንዘብ ካብ Sozialamt ብሕጊ ሓተቲ ዑቕባ (Asylbewerberleistungsgesetz)
benefit-sgb2 = ገንዘብ ካብ Jobcenter (Bürgergeld፣ ቀደም Arbeitslosengeld II)
benefit-sgb12 = ማሕበራዊ ሓገዝ (Sozialhilfe, Grundsicherung, SGB XII)
benefit-housing = ናይ ገዛ ሓገዝ (Wohngeld)
benefit-child = ናይ ቆልዑ ገንዘብ (Kindergeld)
benefit-child-supplement = ተወሳኺ ናይ ቆልዑ ገንዘብ (Kinderzuschlag)
benefit-parental = ናይ ወለዲ ገንዘብ (Elterngeld)
benefit-maintenance = ገንዘብ ንቖልዓ፣ እቲ ካልእ ወላዲ ኣብ ዘይከፍለሉ (Unterhaltsvorschuss)
benefit-education = ንትምህርትን ንጥፈታትን ቆልዑ (Bildung und Teilhabe, BuT)
benefit-bafoeg = ገንዘብ ንትምህርቲ ወይ ንስልጠና (BAföG, BAB)
benefit-unemployment = ገንዘብ ንስራሕ ዘይብሎም (Arbeitslosengeld I)
benefit-pension = ጡረታ (Rente)
benefit-other = ካልእ

benefit-state-planned = ገና ኣይተሓተተን
benefit-state-applied = ተሓቲቱ (beantragt)
benefit-state-granted = ተፈቒዱ (bewilligt)
benefit-state-refused = ተነጺጉ (abgelehnt)
benefit-state-objection = ተቓውሞ ቀሪቡ (Widerspruch)

## Money: account and discounts

field-money-account = ሕሳብ ባንክ ኣለኩም ድዩ?
    .help = ቁጽሪ ሕሳብ ኣየድልየናን።
field-money-city-card = Ludwigsburg Card
    .help = በዚ ካርድ ውሑድ ትኸፍሉ፣ ንኣብነት ኣብ መሐምበሲ ወይ ኣብ ቤት ንባብ።
field-money-food-card = ካርድ ናይ Tafel (Tafelausweis)
    .help = በዚ ካርድ ኣብ Tafel ሕሱር መግቢ ትገዝኡ።
field-money-broadcasting = ካብ ክፍሊት ሬድዮን ቲቪን ነጻ ምዃን (Befreiung vom Rundfunkbeitrag)
    .help = ካብ ቤት ጽሕፈት ገንዘብ ትረኽቡ እንተ ኴንኩም፣ መብዛሕትኡ ግዜ Rundfunkbeitrag ናይ ምኽፋል ግዴታ የብልኩምን። ግን ነዚ ክትሓትዎ ኣለኩም።
field-money-ticket = ሕሱር ናይ መጓዓዝያ ቲኬት (Sozialticket)

## Money: debts

field-money-debt = እዚ እንታይ ዓይነት ዕዳ እዩ?
field-money-debt-creditor = ነቲ ገንዘብ ንመን ክትከፍሉ ኣለኩም?
    .help = ትካል ወይ ኣካራዪ ገዛ።
field-money-debt-amount = ክንደይ?
    .help = ብዩሮ፣ ብዘይ ሰንቲም። ብግምት ይኣክል።
field-money-debt-state = ሕጂ ኣብ ምንታይ ኣሎ?
field-money-debt-eviction = ካብቲ ገዛ ክሳብ መዓስ ክትወጹ ኣለኩም?
    .help = ካብቲ ገዛ ክትወጹ ደብዳበ እንተ መጺኡኩም (gekündigt) ጥራይ። በጃኹም ብቕጽበት ምሳና ተዘራረቡ።
field-money-debt-advice = ምኽሪ ብዛዕባ ዕዳ (Schuldnerberatung) ትደልዩ ዲኹም?
    .help = እቲ ምኽሪ ብናጻ እዩ።

debt-rent = ክራይ ገዛ
debt-energy = ኤለክትሪክ (መብራህቲ) ወይ መሞቒ
debt-phone = ሞባይል ወይ ኢንተርነት
debt-purchase = ዝተገዝአ ነገር ወይ ልቃሕ
debt-private = ገንዘብ ካብ ስድራቤት ወይ ፈለጥቲ
debt-other = ካልእ

debt-state-open = ገና ኣይተኸፍለን
debt-state-reminder = መዘኻኸሪ ደብዳበ መጺኡኒ (Mahnung)
debt-state-instalments = ብክፋል እኸፍል ኣለኹ (Raten)
debt-state-court = ካብ ቤት ፍርዲ ደብዳበ መጺኡኒ
debt-state-settled = ተኸፊሉ

## Leisure and contacts

field-participation-activities = እንታይ ምግባር ትፈትዉ?
    .help = ካብ ሓደ መልሲ ንላዕሊ ክትመርጹ ትኽእሉ።
field-participation-club = ኣባል ናይ ሓደ ማሕበር (Verein) ወይ ጕጅለ ዲኹም?
    .help = ስም፣ ንኣብነት ናይ ስፖርት ማሕበር። ናይ ሃይማኖት ወይ ናይ ፖለቲካ ጕጅለ ኣይትጽሓፉ።
field-participation-contacts = ኣብዚ እትራኸብዎም ሰባት ትፈልጡ ዲኹም?
field-participation-own-help = ባዕልኹም ንኻልኦት ክትሕግዙ ትደልዩ ዲኹም?
    .help = ንኣብነት ምትርጓም፣ ምብሳል፣ ኣብ ማሕበር ምሕጋዝ።
field-participation-volunteer-wish = ብወለንታ ዝሕግዘኩም ሰብ ኣሎ ድዩ (Ehrenamtliche)?
    .help = እዚኣቶም ብዘይ ገንዘብ ዝሕግዙ ሰባት እዮም፦ ጀርመንኛ ምልምማድ፣ ምሳኹም ናብ ቤት ጽሕፈታት ምኻድ፣ ምጽናዕ።

activity-sport = ስፖርት
activity-music = ሙዚቃ
activity-culture = ትያትር፣ ሲነማ፣ ቤተ-መዘክር
activity-garden = ጀርዲንን ተፈጥሮን
activity-cooking = ምብሳል
activity-crafts = ስፌት፣ ኢደ-ጥበብ፣ ምዕራይ
activity-reading = ምንባብ
activity-women = ምትእኽኻብ ደቂ ኣንስትዮ
activity-children = ምትእኽኻብ ምስ ቆልዑ
activity-language-cafe = Sprachcafé (ቋንቋ እትለማመድሉ ካፈ)
activity-other = ካልእ

contacts-many = እወ፣ ብዙሓት
contacts-some = እወ፣ ገለ
contacts-none = ኣይፋል፣ ገና

## Volunteers

field-participation-volunteer = ስም
    .help = በጃኹም ነዚ ሰብ እዚ ቅድሚኡ ይሰማማዕ እንተ ኾይኑ ሕተቱ።
field-participation-volunteer-group = ጕጅለ (Arbeitskreis) ወይ ማሕበር (Verein)
field-participation-volunteer-phone = ቁጽሪ ተሌፎን
field-participation-volunteer-help = እዚ ሰብ እዚ ኣብ ምንታይ ይሕግዝ?
field-participation-volunteer-from = ካብ መዓስ ጀሚሩ?
field-participation-volunteer-until = ክሳብ መዓስ?
    .help = እቲ ሓገዝ ተወዲኡ እንተ ኾይኑ ጥራይ።
field-participation-volunteer-papers = እንታይ ወረቓቕቲ ኣሎ?
    .help = ዝረኣኹምዎ ጥራይ ምልክት ግበሩሉ።

volunteer-help-language = ጀርመንኛ ምልምማድ
volunteer-help-offices = ናብ ቤት ጽሕፈታት ምኻድ፣ ደብዳበታት
volunteer-help-housing = ገዛ ምድላይ
volunteer-help-learning = ምጽናዕ፣ ዕዮ ገዛ
volunteer-help-work = ስራሕ ምድላይ
volunteer-help-leisure = ትርፊ ግዜ

volunteer-paper-confidentiality = ምስጢር ንምሕላው ዝተፈረመ ወረቐት (Verschwiegenheit)
volunteer-paper-police = ገበን ከም ዘየለ ዘርኢ ወረቐት (Führungszeugnis፣ ንቖልዑ ንዝሕግዙ)
volunteer-paper-released = እንታይ ክርአ ከም ዝፍቀድ፣ ናይቲ ሰብ ፍቓድ (Einwilligung)
