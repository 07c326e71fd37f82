### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = ሕቶታትን ጠለባትን
request-lead = ሓበሬታ ክድምሰስ ወይ ክዕጾ ክትሓቱ ትኽእሉ። ገንዘብ የድልዮን፣ ጉድኣት እውን የብልኩምን። መልሲ እንተ ደንጐየ ድሕሪ ሓደ ወርሒ ይመጽእ። (Artikel 12 DSGVO)
request-log-hint = ሓደ ሰብ ሓበሬታኹም ስለምንታይ ከም ዝኸፈቶ ዘይተረድኣኩም ድዩ? ኣብዚ ኣብታ መስመር ሕተቱ፦
request-none = ክሳብ ሕጂ ዝሓተትኩምዎ የለን።
request-new = ክትሓትዎ እትኽእሉ

## What is asked for

request-kind-deletion = ሓበሬታ ምድምሳስ
request-kind-restriction = ሓበሬታ ምዕጻው
request-kind-question = ሕቶ ብዛዕባ መዝገብ (Protokoll)
request-deletion-text = ኩሉ ይድምሰስ፦ ሓበሬታ፣ መደብን ሰነዳትን። ማንም ሰብ ክመልሶ ኣይክእልን።
request-deletion-sign-in = ድሕሪኡ ክትኣትዉ ኣይትኽእሉን። ሓበሬታ ደቅኹም ምስኡ ኣይድምሰስን። እዚ እውን ትደልዩ ዲኹም? ቅድሚኡ ኣብ ገጽ ነፍሲ ወከፍ ቆልዓ ሕተቱ።
request-deletion-wait = መልሲ እወ እንተ ኾይኑ፣ 14 መዓልቲ ንጽበ። ክሳብ ሽዑ ነቲ ሓበሬታ ከተትርፍዎ ትኽእሉ።
request-deletion-copy = ቅድሚኡ ቅዳሕ ውሰዱ።
request-restriction-text = እቲ ሓበሬታ ተዓቂቡ ይጸንሕ፣ ግን ማንም ሰብ ክሰርሓሉ ኣይፍቀዶን። እቲ ዝሕግዘኩም ሰብ እውን ክኸፍቶን ብእኡ ክሕግዘኩምን ኣይክእልን። ንስኹም ኩሉ ከተንብቡ ትኽእሉ፣ ግን ክትልውጡ ኣይትኽእሉን። ነቲ ምዕጻው ኩሉ ግዜ ክትውድእዎ ትኽእሉ።
request-words = ብዛዕባኡ ክትብልዎ እትደልዩ ኣሎ ድዩ?
    .help = ክትጽሕፉ ግዴታ የብልኩምን። ምውህሃድ (Koordination) የንብቦ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።
request-question = ሕቶኹም
    .help = ምውህሃድ (Koordination) የንብቦ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።
request-send = ስደዱ
request-ask = ብዛዕባዚ ሕተቱ

## What became of it

request-state-open = መልሲ ይጽበ ኣሎ
request-state-granted = እቲ መልሲ እወ እዩ
request-state-refused = ተነጺጉ
request-state-answered = ተመሊሱ
request-state-withdrawn = ተላዒሉ
request-state-ended = ተወዲኡ
request-made = ብ { $date } ተሓቲቱ። መልሲ ክሳብ { $due }።
request-mine = ንስኹም ጽሒፍኩም፦
request-answered = መልሲ ናይ ምውህሃድ ብ { $date }፦
request-deleted-on = ብ { $date } ኩሉ ይድምሰስ።
request-lifted-on = ብ { $date } እቲ ምዕጻው ይውዳእ።
request-withdraw = ኣልዕሉ
request-keep = ነቲ ሓበሬታ ኣትርፍዎ
request-release = ነቲ ምዕጻው ወድእዎ

## On the home page

request-home-text = ነቲ ሓበሬታ ከተትርፍዎ ትደልዩ ዲኹም? ክሳብ ሕጂ ይከኣል እዩ።
request-news = መልሲ ንጠለብኩም ወይ ሕቶኹም
request-restricted-title = እዚ ሓበሬታ ተዓጽዩ ኣሎ (gesperrt)
request-restricted-text = ማንም ሰብ ኣይሰርሓሉን። ኩሉ ከተንብቡ ትኽእሉ፣ ግን ክትልውጡ ኣይትኽእሉን።
