### Translation of ui.ftl

ui-language = ቋንቋ
ui-exit = ቀልጢፍኩም ውጽኡ
ui-exit-help = ካልእ ገጽ ይኸፍት፣ ካብ ኣካውንትኩም ድማ የውጽኣኩም።
ui-signed-in-until = ክሳብ ሰዓት { $time } ኣቲኹም ኣለኹም
ui-nav = ቀንዲ ክፍልታት
ui-nav-home = መጀመርታ
ui-nav-data = ሓበሬታይ
ui-nav-log = መን ርእዩዎ
ui-nav-more = ሓገዝን ካልእን
ui-footer = ብዛዕባ እዚ ገጽ
ui-imprint = ዋና እዚ ገጽ (Impressum)
ui-privacy = ሓለዋ ሓበሬታ (Datenschutz)
ui-accessibility = ንኹሉ ሰብ ዝጥዕም (Barrierefreiheit)
ui-easy = ቀሊል ጀርመንኛ (Leichte Sprache)
ui-answered-of = { $answered } ካብ { $total } ተመሊሱ
ui-confirmed-of = { $confirmed } ካብ { $total } ተረጋጊጹ
ui-sections-done = { $total ->
    [one] { $done } ካብ { $total } ክፍሊ ተወዲኡ
   *[other] { $done } ካብ { $total } ክፍልታት ተወዲኡ
}
ui-proposals = { $n ->
    [one] { $n } ክረጋገጽ ዘለዎ
   *[other] { $n } ክረጋገጹ ዘለዎም
}
ui-questions = { $n ->
    [one] { $n } ሕቶ ንዓኹም
   *[other] { $n } ሕቶታት ንዓኹም
}
ui-staff-questions = { $n ->
    [one] { $n } ዘይተመለሰ ሕቶ
   *[other] { $n } ዘይተመለሱ ሕቶታት
}
ui-state-open = ገና ክፉት
ui-state-waiting = ገና ይምርመር ኣሎ
ui-state-stated = ንስኹም ጽሒፍኩምዎ
ui-state-on-behalf = ኣብ ክንዳኹም ዝተጻሕፈ
ui-state-confirmed = ተረጋጊጹ
ui-state-refused = በጃኹም መርምርዎ
ui-state-question = ሕቶ ንዓኹም
ui-state-disputed = ተቓዊምኩም ኣለኹም
ui-staff-state-open = ገና ክፉት
ui-staff-state-waiting = ክረጋገጽ ዘለዎ
ui-staff-state-stated = ዝተዋህበ
ui-staff-state-on-behalf = ኣብ ዝርርብ ዝተጻሕፈ
ui-staff-state-confirmed = ተረጋጊጹ
ui-staff-state-refused = ኣይተረጋገጸን
ui-staff-state-question = ሕቶ ቀሪቡ
ui-staff-state-disputed = ተቓውሞ ቀሪቡ
ui-choices-show = ዝርዝር ክፈቱ
ui-choices-more = ተወሳኺ ምረጹ
ui-voluntary = ብድሌትኩም (freiwillig)
ui-write-not = በጃኹም ኣብዚ ብዛዕባ ሕማም፣ ሃይማኖት ወይ ፖለቲካ ኣይትጽሓፉ፣ ንዓኹም ወይ ንኻልኦት ክጐድእ ዝኽእል ነገር እውን ኣይትጽሓፉ።
ui-no-answer = ገና መልሲ የለን
ui-since = ካብ { $date }
ui-how = እንታይ ተፈጢሩ?
ui-conflict = ካልእ ሰብ እውን ነዚ ለዊጡዎ ኣሎ። ኣየናይ ይጽናዕ?
ui-conflict-mine = መልስኹም
ui-conflict-theirs = መልሲ ካብ፦ { $who }፣ { $time }
ui-conflict-before = ቅድሚኡ ዝነበረ፦ { $value }
ui-pages = ገጻት
ui-page-next = ዝቕጽል ገጽ ክፈቱ
ui-page-previous = ዝሓለፈ ገጽ ክፈቱ
ui-sorted-up = ካብ ንእሽቶ ናብ ዓቢ ተሰሪዑ
ui-sorted-down = ካብ ዓቢ ናብ ንእሽቶ ተሰሪዑ
ui-as-of = ኩነታት ናይ { $date }
ui-definition = እንታይ ይቝጸር?
