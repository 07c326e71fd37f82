### Translation of print.ftl

print-card-title = ናይ Lotse ካርድኹም
print-card-for = ንመን
print-card-from = ካብ መን
print-card-intro = በዚ ካርድ ንመጀመርታ ግዜ ትኣትዉ።
print-card-camera = ካሜራ ሞባይልኩም ክፈቱ። ኣብ ልዕሊ እቲ ቅርጺ ሓዝዎ።
print-card-type = ወይ ነዚ ኣድራሻ ክፈቱ፣ እቲ ኮድ ድማ ጽሓፉ፦
print-card-secret = ምስጢራዊ ቃል ሕሰቡ። ንማንም ኣይትንገሩ፣ ንዓና እውን።
print-card-code = ኮድ
print-card-valid = እቲ ካርድ ክሳብ { $date } ንሓደ ግዜ ጥራይ የገልግል።
print-card-keep = ነቲ ካርድ ንማንም ኣይተርእዩ፦ ዝተጠቐመሉ ሰብ ሓበሬታኹም ከንብብ ይኽእል። እንተ ጠፊኡ ብቕጽበት ንገሩና።
print-card-once = ነቲ ኮድ ሕጂ ጥራይ ኢኹም እትርእይዎ። ነቲ ካርድ ሓቲምኩም ብኣካል ሃብዎ። ናይ ቅድሚኡ ካርድ ኣየገልግልን።
