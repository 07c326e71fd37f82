### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = ትምህርትን ናይ ሞያ ስልጠናን
section-work = ስራሕ

group-schooling = ናይ ትምህርቲ ዓመታትኩም
group-training = ናይ ሞያ ስልጠናን ላዕለዋይ ትምህርትን
group-recognition = ኣብ ጀርመን ተፈላጥነት ምርካብ (Anerkennung)
group-measure = ንዓበይቲ ዝወሃብ ኮርሳትን መደባትን (Maßnahmen)
group-work-state = ናይ ሎሚ ስራሕ
group-jobs = ናይ ሕጂን ናይ ቀደምን ስራሓት
group-work-wish = ብዛዕባ ስራሕ ትምኒትኩም

## School

field-education-school = ክሳብ ክንደይ ቤት ትምህርቲ ተማሂርኩም?
    .help = ዝኾነ መልሲ ጽቡቕ እዩ።
field-education-school-years = ክንደይ ዓመታት ነይሩ?
field-education-school-country = ኣብ ኣየነይቲ ሃገር?
field-education-school-certificate = ናይ ትምህርቲ ምስክር ወረቐት (Zeugnis) ኣለኩም ድዩ?

schooling-none = ፈጺመ ኣይተማህርኩን
schooling-to-4 = ክሳብ 4ይ ክፍሊ
schooling-to-9 = ክሳብ 9ይ ክፍሊ
schooling-to-10 = ክሳብ 10ይ ክፍሊ
schooling-higher = ዩኒቨርሲቲ ንምእታው ዘብቅዕ ትምህርቲ (Abitur)

certificate-have = እወ፣ እቲ ኦርጅናል
certificate-translated = እወ፣ ናብ ጀርመንኛ እውን ተተርጒሙ
certificate-lost = ኣይፋል፣ ጠፊኡ ወይ ኣብዚ የለን
certificate-none = ኣይፋል፣ ኣይተዋህበንን

## Training and study

field-education-training = እንታይ ተማሂርኩም?
    .help = ነፍሲ ወከፍ ናይ ሞያ ስልጠናን ላዕለዋይ ትምህርትን በበይኑ ጽሓፉ።
field-education-training-subject = ሞያ ወይ ዓይነት ትምህርቲ
    .help = ንኣብነት ባኒ ምስንካት (Bäcker)፣ ክንክን ሕሙማት፣ መካኒካል ምህንድስና።
field-education-training-country = ኣብ ኣየነይቲ ሃገር?
field-education-training-years = ክንደይ ዓመታት ወሲዱ?
field-education-training-state = ወዲእኩምዎ ዲኹም?
field-education-training-certificate = ምስክር ወረቐት ወይ ዲፕሎማ ኣለኩም ድዩ?

training-apprenticeship = ኣብ ትካል ናይ ሞያ ስልጠና (Ausbildung)
training-school = ኣብ ቤት ትምህርቲ ናይ ሞያ ስልጠና
training-bachelor = ላዕለዋይ ትምህርቲ ምስ Bachelor
training-master = ላዕለዋይ ትምህርቲ ምስ Master ወይ ዲፕሎማ
training-doctorate = ዶክትረይት (Doktor)
training-other = ካልእ

training-state-finished = እወ፣ ወዲአዮ
training-state-running = ገና እመሃር ኣለኹ
training-state-broken-off = ኣይፋል፣ ኣቋሪጸዮ

## Recognition

field-education-recognition = ተፈላጥነት ሞያኹም ወይ ምስክር ወረቐትኩም (Anerkennung)
    .help = ምስክር ወረቐትኩም ኣብ ጀርመን ዘገልግል እንተ ኾይኑ ሓደ ቤት ጽሕፈት ይምርምር። እቲ ምኽሪ ብናጻ እዩ።
field-education-recognition-occupation = ንኣየናይ ሞያ?
field-education-recognition-office = ኣየናይ ቤት ጽሕፈት?
    .help = ንኣብነት IHK፣ Handwerkskammer፣ Regierungspräsidium።
field-education-recognition-date = መዓስ ሓቲትኩምዎ?

recognition-not-wanted = ኣየድልየንን
recognition-advice = ናብ ምኽሪ ከይደ ነይረ
recognition-applied = ሓቲተዮ ኣለኹ (Antrag gestellt)
recognition-papers-missing = ገና ዝጐድል ወረቓቕቲ ኣሎ
recognition-full = ብምሉኡ ተፈላጥነት ረኺቡ (voll anerkannt)
recognition-partial = ብኸፊል ተፈላጥነት ረኺቡ (teilweise anerkannt)
recognition-refused = ተፈላጥነት ኣይረኸበን (nicht anerkannt)
recognition-adaptation = ነቲ ዝጐድል ዝምልእ ኮርስ እወስድ ኣለኹ (Anpassungslehrgang)
recognition-exam = ናይ ፍልጠት ፈተና እገብር ኣለኹ (Kenntnisprüfung)
recognition-zab = ናይ ZAB ገምጋም ምስክር ወረቐት (Zeugnisbewertung)

## Measures

field-education-measure = ኣብ ኮርስ ወይ መደብ (Maßnahme) ትሳተፉ ዲኹም?
    .help = ኮርስ ጀርመንኛ ኣይኮነን፦ ንሱ ኣብ «ቋንቋ» ኣሎ።
field-education-measure-provider = ኣበይ እዩ?
    .help = ስም ናይቲ ዝምህር ትካል (Bildungsträger)።
field-education-measure-until = ክሳብ መዓስ ይቕጽል?

measure-none = ኣይፋል
measure-parent-child = መደብ ንወለዲ ምስ ቆልዓ
measure-orientation = ንስልጠናን ንስራሕን መላለዪ መደብ (Orientierung)
measure-application = ስራሕ ንምሕታት ሓገዝ (Bewerbung)
measure-preparation = ምድላው ንናይ ሞያ ስልጠና (Ausbildung)
measure-school = ምስክር ወረቐት ቤት ትምህርቲ ደሓር ምርካብ (Schulabschluss)
measure-other = ካልእ

## Work

field-work-state = ሕጂ እንታይ ትገብሩ ኣለኹም?
field-work-approval = ንዚ ስራሕ እዚ ፍቓድ ካብ ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde)
    .help = ብዘይ ፍቓድ ክትጅምሩ ኣይፍቀደልኩምን። ነቲ ሕቶ (Antrag) ንምጽሓፍ ክንሕግዘኩም ኢና።
field-work-office = ስራሕ ንምርካብ መን ይሕግዘኩም?
field-work-contact = ኣብኡ ንዓኹም ዝምልከት ሰብ መን እዩ?
    .help = ስምን ተሌፎንን። ኣብ ላዕሊ ናይቲ ደብዳበ ተጻሒፉ ኣሎ።

work-state-jobseeker = ስራሕ እደሊ ኣለኹ (arbeitslos gemeldet)
work-state-measure = ኣብ መደብ (Maßnahme) ኣለኹ
work-state-opportunity = ኣብ መስርሕ ዑቕባ ዝወሃብ ስራሕ (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = ተግባራዊ ልምምድ ስራሕ (Praktikum)
work-state-minijob = Minijob
work-state-part-time = ናይ ከፊል ግዜ ስራሕ (Teilzeit)
work-state-full-time = ናይ ምሉእ ግዜ ስራሕ (Vollzeit)
work-state-self-employed = ናይ ገዛእ ርእሰይ ስራሕ (selbständig)
work-state-apprenticeship = ናይ ሞያ ስልጠና (Ausbildung)
work-state-study = ናይ ዩኒቨርሲቲ ትምህርቲ (Studium)
work-state-school = ቤት ትምህርቲ ወይ ኮርስ
work-state-parental-leave = ናይ ወለዲ ዕረፍቲ (Elternzeit)
work-state-unable = ሕጂ ክሰርሕ ኣይክእልን
work-state-retired = ጡረታ (Rente)
work-state-household = ገዛን ስድራቤትን እከናኸን

work-approval-applied = ተሓቲቱ (beantragt)
work-approval-granted = እወ፣ ኣለኒ
work-approval-refused = ተነጺጉ (abgelehnt)

work-office-jobcenter = Jobcenter
work-office-agency = ቤት ጽሕፈት ስራሕ (Agentur für Arbeit)
work-office-none = ሓደ እውን የለን

## Jobs

field-work-employer = ኣስራሒ (Arbeitgeber)
    .help = ስም ናይቲ ትካልን ቦታኡን።
field-work-occupation = ኣብኡ እንታይ ትሰርሑ?
    .help = ንኣብነት ኣብ ድኳን ሸያጢት ወይ ሸያጢ፣ መራሕ መኪና፣ ሓጋዚ ክንክን (Pflegehilfe)።
field-work-country = ኣብ ኣየነይቲ ሃገር?
field-work-hours = ኣብ ሰሙን ክንደይ ሰዓታት?
field-work-from = ካብ መዓስ ጀሚርኩም?
    .help = ብግምት ይኣክል።
field-work-until = ክሳብ መዓስ?
    .help = ሕጂ እውን ኣብኡ ትሰርሑ እንተ ኣሊኹም፣ ባዶ ግደፍዎ።
field-work-insured = እቲ ስራሕ ማሕበራዊ መድሕን ኣለዎ ድዩ (sozialversichert)?
    .help = ኣብቲ ናይ ደሞዝ ወረቐት (Gehaltsabrechnung) ተጻሒፉ ኣሎ። ኣብ ጀርመን ንዘሎ ስራሕ ጥራይ።

## Wishes for work

field-work-wish = እንታይ ክትሰርሑ ትደልዩ?
field-work-obstacles = ገና እንታይ ይጐድለኩም?
    .help = ካብ ሓደ መልሲ ንላዕሊ ክትመርጹ ትኽእሉ።
field-work-licence = ፍቓድ መኪና ምዝዋር፣ ፓተንተ (Führerschein)
field-work-cv = ብጀርመንኛ ዝተጻሕፈ ሓጺር ታሪኽ ህይወት (Lebenslauf) ኣለኩም ድዩ?

work-obstacle-german = ዝያዳ ጀርመንኛ
work-obstacle-childcare = ንቖልዑ ዝሕልዎም ሰብ
work-obstacle-permit = ፍቓድ ስራሕ
work-obstacle-recognition = ተፈላጥነት ምስክር ወረቐተይ (Anerkennung)
work-obstacle-experience = ልምዲ ወይ ናይ ሞያ ስልጠና
work-obstacle-transport = ናብ ስራሕ ዝኸደሉ መገዲ
work-obstacle-nothing = ምንም ኣይጐድለንን፣ ክጅምር እኽእል

licence-none = ኣይፋል
licence-foreign = እወ፣ ካብ ካልእ ሃገር
licence-recoding = ናብ ጀርመናዊ ይቕየር ኣሎ (Umschreibung)
licence-german = እወ፣ ካብ ጀርመን
licence-learning = ሕጂ እመሃር ኣለኹ
