### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = ሓደ ሰብ ኣብ ምምላእ ይሕግዘኒ
helper-lead = ሓደ ሰብ ኣብ ምምላእ ክሕግዘኩም ክትፈቕዱ ትኽእሉ፣ ንኣብነት ወለንተኛ ወይ ቤተሰብ። እቲ ዝሕግዝ ሰብ ነቲ ንስኹም እትመርጽዎ ክፋላት ጥራይ ይርእን ይጽሕፍን። ዝተኸፍተን ዝተጻሕፈን ኩሉ ይምዝገብ። ነቲ ሓገዝ ኣብ ዝኾነ ግዜ ከተቋርጽዎ ትኽእሉ።
helper-called = እቲ ዝሕግዝ ሰብ መን ይበሃል፧
helper-parts = ኣየኖት ክፋላት፧
helper-private = ብጣዕሚ ውልቃዊ። ኣድላዪ እንተ ኾይኑ ጥራይ ምረጹ።
helper-span-h2 = 2 ሰዓት
helper-span-d1 = 1 መዓልቲ
helper-span-w1 = 1 ሰሙን
helper-span-w4 = 4 ሰሙን
helper-let = ኮድ ግበሩ
helper-code = ናይ ሓገዝ ኮድ
helper-code-once = ነዚ ኮድ ሕጂ ጥራይ ትርእይዎ። ኣብ ውሽጢ 24 ሰዓት ሓደ ግዜ ጥራይ ይሰርሕ። ን{ $name } ጥራይ ሃብዎ።
helper-code-how = { $name } ነቲ ስእሊ ብናይ ገዛእ ርእሱ ተሌፎን የንብቦ። ወይ ነዚ ኣድራሻ ከፊቱ ነቲ ኮድ ይጽሕፎ፦
helper-now = ሕጂ ዝሕግዝ
helper-past = ናይ ቅድም ሓገዝ
helper-waits = እቲ ኮድ ገና ኣይተጠቕሙሉን፣ ክሳብ { $time } ይሰርሕ
helper-lapsed = እቲ ኮድ ኣይተጠቕሙሉን
helper-runs = ክሳብ { $time } ይሕግዝ
helper-ended = ተዛዚሙ፦ { $time }
helper-stop = ነቲ ሓገዝ ኣቋርጹ
helper-news = ሓድሽ ሓበሬታ፣ ብ{ $name } ዝተጻሕፈ፦ { $n }
helper-entered = ሓድሽ ዝተጻሕፈ
helper-looked = ርእየዮ
helper-by = ብ{ $name } ዝተጻሕፈ (ሓገዝ)፣ { $date }
ui-state-helped = ብሓገዝ ዝተጻሕፈ

## The pages of the helper

helper-enter = ንሓደ ሰብ ኣብ ምምላእ ምሕጋዝ
helper-enter-lead = እቲ እትሕግዝዎ ሰብ ኮድ ይህበኩም።
helper-rules-title = ቅድሚ ምጅማርኩም
helper-rules = ኣብዚ እተንብብዎ ምስጢር እዩ። ንማንም ኣይትንገሩ። ስእሊ ኣይተልዕሉ። ስምኩምን እትኸፍትዎን እትጽሕፍዎን ኩሉን ይምዝገብ። እቲ ሰብ ይርእዮ፣ ሓገዝኩም ድማ ኣብ ዝኾነ ግዜ ከቋርጾ ይኽእል።
helper-may = እዚ ክትርእዩን ክትመልኡን ትኽእሉ
helper-name = ስምኩም
helper-kind = መን ኢኹም፧
helper-kind-volunteer = ወለንተኛ
helper-kind-staff = ሰራሕተኛ (ከተማ፣ ወረዳ ወይ ትካል)
helper-kind-relative = ቤተሰብ
helper-kind-other = ካልእ ሰብ
helper-promise = ኣብዚ ዝፈልጦ ንገዛእ ርእሰይ እሕዞ።
helper-bar = ትሕግዝዎ ዘለኹም፦ { $name }
helper-leave = ምሕጋዝ ኣቋርጹ
helper-remind = ንነፍሲ ወከፍ መልሲ ነቲ ሰብ ሕተቱ። እቲ ሰብ ዝብሎ ጥራይ ጽሓፉ።
helper-by-person = ብገዛእ ርእሱ እቲ ሰብ፣ { $date }
helper-over = እዚ ሓገዝ እዚ ተዛዚሙ ወይ ተቋሪጹ። እንደገና ምእታው የድልየኩም ድዩ፧ ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ።
flash-help-stopped = እቲ ሓገዝ ተዛዚሙ።
error-wrong-help-code = እዚ ኮድ እዚ ኣይሰርሕን። ምናልባት ድሮ ተጠቒሞምሉ ወይ ግዜኡ ሓሊፉ ይኸውን። በጃኹም ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ።
error-consent-of-person = ነዚ መጀመርታ እቲ ሰብ ባዕሉ ክፈቕዶ ኣለዎ። በጃኹም ባዶ ግደፍዎ።

## Log, roles, what is kept

role-helper = ኣብ ምምላእ ሓገዝ
action-help-let = ኣብ ምምላእ ሓገዝ ተፈቒዱ
action-help-end = ኣብ ምምላእ ሓገዝ ተዛዚሙ
action-helped-read = ኣብ ግዜ ሓገዝ ሓበሬታ ተኸፊቱ
action-helped-edit = ኣብ ግዜ ሓገዝ ሓበሬታ ተጻሒፉ
action-help-redeem = ናይ ሓገዝ ኮድ ተጠቒሞምሉ
holding-help = ኣብ ምምላእ ዝሕግዘኩም ሰብ
    .text = ስም፣ ዝተመርጹ ክፋላትን ግዜታትን። መን እንታይ ከም ዝጸሓፈ ብሩህ ምእንቲ ክኸውን። ሓበሬታኹም ክሳብ ዝተዓቀበ ይጸንሕ።
