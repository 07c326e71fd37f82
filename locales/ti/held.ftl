### Translation of held.ftl

## What is kept

held-title = እንታይ ከም እንዕቅብን ንምንታይን
held-lead = ኣብዚ፣ ኣብ Lotse ብዛዕባኹም ክጽሓፍ ዝኽእል ኩሉ ኣሎ። ዘይነገርኩምና ነገር ኣይንዕቅብን።
held-fields = ሓበሬታኹም
held-others = ብተወሳኺ
held-why = ንምንታይ
held-basis = ስለምንታይ ይፍቀደና
held-sees = መን ይርእዮ
held-long = ክሳብ መዓስ
held-basis-task = ንዓኹም ንምስናይ የድልየና። ብድሌትኩም ኢኹም እትህቡዎ። (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = እንተ ፈቒድኩም ጥራይ፦ { $kind }። (Art. 6 (1) a, Art. 9 (2) a DSGVO)
held-sees-staff = ንስኹም፣ እቲ ዝሕግዘኩም ሰብን ተካኢኡን (Vertretung)
held-sees-assigned = ንስኹምን እቲ ዝሕግዘኩም ሰብን። ተካኢኡ (Vertretung) ገለ ነገር ከም ዘሎ ጥራይ ይርኢ።
held-long-file = ምስናይኩም ክሳብ ዝውዳእ። ድሕሪኡ ይዕጾ (gesperrt)፦ ማንም ኣይሰርሓሉን። ምስናይኩም ዝተወድኣሉ ዓመት ምስ ተዛዘመ፣ ድሕሪ ሰለስተ ዓመት ይድምሰስ።
held-long-end = ምስናይኩም ክሳብ ዝውዳእ። ድሕሪኡ ይድምሰስ።

## Other things; the attribute says what it is, what for, and how long

holding-record = መን፣ መዓስ፣ እንታይ ከም ዝጸሓፈ
    .text = ኣብ ጎኒ ነፍሲ ወከፍ ሓበሬታ፣ መን ከም ዝጸሓፎ ወይ ከም ዘረጋገጾን መዓስን ተጻሒፉ ኣሎ። በዚ እቲ ቅኑዕ ንጹር ይኸውን። እቲ ሓበሬታ ክሳብ ዝተዓቀበ ይጸንሕ።
holding-documents = ሰነዳትኩም
    .text = ስእልታትን ፋይላትን፣ ወረቐት ክሳብ መዓስ ከም ዝሰርሕን። ናይ ግዜ ገደብ (Frist) ንማንም ከይሓልፎ። ምስናይኩም ምስ ተወድአ እንተ ደንጐየ ድሕሪ ሽዱሽተ ወርሒ ይድምሰስ።
holding-consents = እትፈቕድዎ
    .text = ዝፈቐድኩምዎ፣ ኣይፋል ዝበልኩምዎን ዘልዓልኩምዎን። ከነረጋግጾ ምእንቲ ክንክእል። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
holding-plan = ውጥንኩም
    .text = ሸቶታት፣ ስጉምትታት፣ ኣብኦም ዝተገብረ ኩሉ ለውጥን። ንስኹምን እቲ ዝሕግዘኩም ሰብን ብሓባር ምእንቲ ክትውጥኑ። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
holding-accompaniment = መን የሰንየኩም
    .text = ንዓኹም ሓላፍነት ዝነበሮ መን እዩ፣ ካብ መዓስ ክሳብ መዓስ፣ መን ከም ዝተክኦን። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
holding-family = መን ምስ መን ሓደ እዩ
    .text = መን ኣብ ሓደ ገዛ ብሓባር ከም ዝነብር (Haushalt)፣ ንቖልዓ መን ከም ዝከናኸኖን። ዝምልከቶም ሰባት ጥራይ ምእንቲ ክርእዩ። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
holding-figures = እንታይ ከም እንቖጽር
    .text = ናይ መንበሪ ፍቓድ ኩነታት፣ ዓይነት ገዛን ክፍሊ ከተማን፣ ብዘይ ስም። ከተማን ወረዳን (Landkreis) ክንደይ ሰብ ከም ዘሰንዩ ምእንቲ ክፈልጡ።
holding-sign-in = መእተዊኹም
    .text = ቁጽሪ መእተውን ምስጢራዊ ቃልን፣ ማንም ከንብቦም ብዘይክእል ምስጢራዊ ኮድ ዝተዓቀቡ። ቋንቋኹምን ካርድታትኩምን። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
holding-sessions = ኣበይ ኣቲኹም ከም ዘለኹም
    .text = ኣየናይ መርበብ መንበቢ (Browser)፣ ጽሒፍኩም ገና ዘይዓቀብኩምዎን። እንተ በዝሐ 14 መዓልቲ።
holding-log = መን ርእዩዎ
    .text = መን ሓበሬታኹም ከም ዝኸፈተ ወይ ከም ዝለወጠን መዓስን። ንስኹም ክትምርምርዎ ምእንቲ ክትክእሉ። 12 ኣዋርሕ።
holding-deletion = ዝተደምሰሰ
    .text = ገለ ነገር ከም ዝተደምሰሰን መዓስን፣ ብዘይ ትሕዝቶኡ። ናይ ቅድም ኩነታት Lotse እንተ ተመልሰ እውን፣ ከም ዝተደምሰሰ ምእንቲ ክጸንሕ።

## The copy

copy-title = ቅዳሕ ናይ ሓበሬታይ
copy-lead = ብዛዕባኹም ዝዓቀብናዮ ኩሉ ክትወስዱ ይፍቀደኩም፦ ሓበሬታኹም ምስ ኩሉ ለውጥታቱ፣ ሰነዳት፣ ውጥንኩም፣ እትፈቕድዎ፣ መን ከም ዝረኣዮን።
copy-shared = እዚ መሳርሒ ሰብ ኣለቂሑኩም ድዩ? ሽዑ ኣብዚ ፋይል ኣይትዓቅቡ። እቲ ፋይል ኣብቲ መሳርሒ ይተርፍ።
copy-read = ኣንብቡን ሕተሙን
copy-file = ከም ፋይል ዓቅቡ
copy-file-text = እዚ ፋይል ንኮምፒተር ዝተሰርሐ እዩ (JSON)። ካልእ ቤት ጽሕፈት ኣብ ኮምፒተሩ ከእትዎ ይኽእል።
copy-withheld-title = ኣብቲ ቅዳሕ ዘይርከብ
copy-withheld-text = ንኻልኦት ሰባት እውን ዝምልከት፣ ንኣብነት ንቤተሰብኩም፦ ኣብቲ ቅዳሕ ገለ ነገር ከም ዘሎ ጥራይ ተጻሒፉ ኣሎ። ንስኹም ግን ኣብ «ሓበሬታይ» ሕጂ እውን ትርእይዎ።
copy-logged = ቅዳሕ እንተ ወሲድኩም፣ እዚ ድሕሪኡ ኣብ «መን ርእዩዎ» ይጸሓፍ።
copy-made = ቅዳሕ፦ { $time } · ሓላፍነት ዘለዎ፦ { $carrier }
copy-withheld = ንኻልኦት ስለ ዝምልከት ኣብቲ ቅዳሕ የለን።
copy-refused = ኣይተረጋገጸን
copy-replied = መሊስኩም ኣለኹም
copy-withdrawn = ነዚ ኣልዒልኩምዎ
copy-until = ክሳብ { $date } ይሰርሕ
copy-plan-changes = { $n ->
    [one] { $n } ለውጢ
   *[other] { $n } ለውጥታት
}
