### Translation of print.ftl

print-card-title = ናይ Lotse ካርድኹም
print-card-for = ንመን
print-card-from = ካብ መን
print-card-intro = በዚ ካርድ ንመጀመርታ ግዜ ትኣትዉ።
print-card-camera = ካሜራ ሞባይልኩም ክፈቱ። ኣብ ልዕሊ እቲ ቅርጺ ሓዝዎ።
print-card-type = ወይ ነዚ ኣድራሻ ክፈቱ፣ ነቲ ኮድ ድማ ጽሓፉ፦
print-card-secret = ምስጢራዊ ቃል ሕሰቡ። ንማንም ኣይትንገሩ፣ ንዓና እውን።
print-card-code = ኮድ
print-card-valid = እቲ ካርድ ክሳብ { $date } ንሓደ ግዜ ጥራይ የገልግል።
print-card-keep = ነቲ ካርድ ንማንም ኣይተርእዩ፦ ዝተጠቐመሉ ሰብ ሓበሬታኹም ከንብብ ይኽእል። እንተ ጠፊኡ ብቕጽበት ንገሩና።
print-card-once = ነቲ ኮድ ሕጂ ጥራይ ኢኹም እትርእይዎ። ነቲ ካርድ ሓቲምኩም ብኣካል ሃብዎ። ናይ ቅድሚኡ ካርድ ኣየገልግልን።

print-slip = ምሳኹም ትወስድዎ ወረቐት
print-slip-title = ቆጸራኹም
print-slip-day = መዓልቲ
print-slip-time = ሰዓት
print-slip-with = ምስ መን
print-slip-place = ቦታ
print-slip-bring = በጃኹም ሒዝኩም ምጹ
print-slip-interpreter = ትርጉም
print-slip-interpreted = የድሊ እዩ
print-slip-not-interpreted = ኣየድልን እዩ
print-slip-cancel = ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ኣቐዲምኩም ሓብሩ።
print-slip-keep = ነዚ ገጽ ሕተምዎ፣ ወይ ስኣልዎ።
print-slip-date = { $weekday }፣ { $date }
