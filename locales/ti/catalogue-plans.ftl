### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = ሸቶታትን ትምኒትን
section-appointments = ቆጸራታት

group-strengths = እትኽእልዎ ነገራት
group-wishes = ትምኒትኩም
group-appointments = ቆጸራታትኩም

## Strengths and wishes

field-goals-strengths = ጽቡቕ ጌርኩም እንታይ ትኽእሉ?
    .help = ንኣብነት ምብሳል፣ ምዕራይ፣ ቆልዑ ምክንኻን፣ ሕሳብ ምስራሕ።
field-goals-hard = ሕጂ እንታይ የጸግመኩም ኣሎ?
    .help = ኣብ ምንታይ ሓገዝ ትደልዩ?
field-goals-area = ብዛዕባ ምንታይ እዩ?
field-goals-wish = እንታይ ክትበጽሑ ትደልዩ?
    .help = ብናይ ገዛእ ርእስኹም ቃላት፣ ብቋንቋኹም። ኣብ ነፍሲ ወከፍ ቦታ ሓደ ትምኒት ጽሓፉ።
field-goals-until = ክሳብ መዓስ?
    .help = ብግምት ይኣክል።

wish-area-language = ጀርመንኛ
wish-area-training = ቤት ትምህርቲ፣ ናይ ሞያ ስልጠና፣ ላዕለዋይ ትምህርቲ
wish-area-work = ስራሕ
wish-area-housing = መንበሪ ገዛ
wish-area-family = ስድራቤት
wish-area-children = ቆልዑ
wish-area-residence = መንበሪ ፍቓድ
wish-area-money = ገንዘብ
wish-area-people = ትርፊ ግዜን ርክብ ምስ ሰባትን
wish-area-everyday = መዓልታዊ ህይወት

## Appointments

field-appointments-with = ምስ መን?
    .help = ናይ ሓኪም ቆጸራታት በጃኹም ኣይትጽሓፉ፦ ናይ ብሕትኹም እዩ።
field-appointments-day = ኣየናይ መዓልቲ?
field-appointments-time = ሰዓት ክንደይ?
    .help = ንኣብነት 9:30፣ ብናይ ጀርመን ሰዓት።
field-appointments-place = ኣበይ?
    .help = ጎደና፣ ቁጽሪ ገዛ፣ ክፍሊ።
field-appointments-bring = እንታይ ሒዝኩም ክትከዱ ኣለኩም?
    .help = ንኣብነት መንነት ካርድ፣ ደብዳበ፣ ስእሊ።
field-appointments-interpreter = ዘስተርጉም ሰብ የድልየኩም ድዩ?

office-kind-integration = ምሕደራ ውህደት (Integrationsmanagement)
office-kind-foreigners-office = ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde)
office-kind-bamf = ፈደራላዊ ቤት ጽሕፈት (BAMF)
office-kind-jobcenter = Jobcenter ወይ ቤት ጽሕፈት ስራሕ (Agentur für Arbeit)
office-kind-social-office = ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ወይ Landratsamt
office-kind-town-hall = ምምሕዳር ከተማ (Rathaus)
office-kind-school = ቤት ትምህርቲ ወይ መዋእለ ህጻናት (Kita)
office-kind-course = ኮርስ ጀርመንኛ
office-kind-landlord = ኣካራዪ ገዛ ወይ ገዛ
office-kind-lawyer = ጠበቓ
office-kind-bank = ባንክ
office-kind-employer = ኣስራሒ (Arbeitgeber)
office-kind-other = ኣብ ካልእ ቦታ
