### Translation of documents.ftl

document-title = ሰነዳት
document-lead = ኣገደስቲ ወረቓቕቲ ስኣሉ ወይ ፋይል ምረጹ። ከምኡ ንስኹምን እቲ ዝሕግዘኩም ሰብን ኩሉ ግዜ ኣብ ኢድኩም ኣለዉ።
document-not = ብኽብረትኩም ወረቓቕቲ ሓኪም ወይ ብዛዕባ ሕማም ዝኾነ ነገር ኣይትስደዱ።
document-none = ኣብዚ ክሳብ ሕጂ ሰነድ የለን።
document-open = ክፈቱ
document-valid = ክሳብ { $date } ይሰርሕ
document-due = { $n ->
    [0] ሎሚ ጥራይ ይሰርሕ
    [one] ገና { $n } መዓልቲ ይሰርሕ
   *[other] ገና { $n } መዓልታት ይሰርሕ
}
document-expired = ድሕሪ ሕጂ ኣይሰርሕን
document-waiting = ገና ኣይተራእየን
document-seen = { $who } ነቲ ኦሪጅናል ብ { $date } ርእይዎ
document-refused = ብኽብረትኩም ደጊምኩም ስደዱ፦ { $reason }
document-no-file = ብዘይ ፋይል
document-due-title = ብኽብረትኩም ብግዜኡ ኣሐድሱ
document-due-text = ካብቲ ቤት ጽሕፈት ቀልጢፍኩም ቆጸራ ሓዙ። እቲ ዝሕግዘኩም ሰብ ይሕግዘኩም። ሓድሽ ወረቐት ኣለኩም ድዩ? ሽዑ ናብ ሰነዳትኩም ወስኽዎ።
document-add = ሰነድ ምውሳኽ
document-kind = እዚ እንታይ ዓይነት ወረቐት እዩ?
document-note = መዘኻኸሪ
    .help = እንተ ደሊኹም። ንኣብነት፦ ደብዳቤ 03.05።
document-valid-until = ክሳብ ይሰርሕ
    .help = ከምቲ ኣብ ወረቐት ተጻሒፉ ዘሎ። ዕለት የብሉን ድዩ? ሽዑ ባዶ ግደፍዎ።
document-file = ስእሊ ወይ ፋይል
    .help = JPEG፣ PNG፣ HEIC ወይ PDF። ምሉእ ወረቐት ክረአን ክንበብን ኣለዎ። እቲ ስእሊ ኣበይን ብምንታይን ከም ዝተላዕለ ንድምስሶ።
document-file-new = ሓድሽ ስእሊ ወይ ሓድሽ ፋይል
    .help = ነቲ ፋይል ክትቅይርዎ እንተ ደሊኹም ጥራይ።
document-change = ምቕያር ወይ ምእላይ
document-remove = ነቲ ሰነድ ኣልግስዎ
    .help = እቲ ፋይል ይድምሰስ። ክምለስ ኣይክእልን።
document-fixed = ነዚ ሰነድ ክትቅይርዎ ወይ ከተልግስዎ ኣይትኽእሉን። ክድምሰስ ኣለዎ ድዩ? ሽዑ ነቲ ዝሕግዘኩም ሰብ ንገርዎ። ሓድሽ ወረቐት ኩሉ ግዜ ክትውስኹ ትኽእሉ።
document-outdated = ኣብዚ ግዜ እዚ ካልእ ሰብ ነዚ ሰነድ ለዊጥዎ ኣሎ። ብኽብረትኩም ርኣይዎ። ካብኡ ደጊምኩም ዓቅብዎ።
document-kind-bamf-decision = ውሳኔ ፌደራላዊ ቤት ጽሕፈት (BAMF)
document-kind-marriage-certificate = ወረቐት መርዓ
document-kind-registration = መረጋገጺ ምዝገባ ኣድራሻ (Meldebestätigung)
document-kind-lease = ውዕል ክራይ
document-kind-benefits = ወረቐት ሓገዝ ገንዘብ (Jobcenter, Sozialamt)
document-kind-insurance-card = ካርድ ኢንሹራንስ ጥዕና
document-kind-school = ወረቐት ቤት ትምህርቲ
document-kind-training = ወረቐት ሞያዊ ስልጠና ወይ ዩኒቨርሲቲ
document-kind-language-certificate = ወረቐት ቋንቋ
document-kind-work-contract = ውዕል ስራሕ
document-kind-payslip = ወረቐት ደሞዝ
document-kind-letter = ደብዳቤ ናይ ቤት ጽሕፈት
document-kind-other = ካልእ ወረቐት
error-file-missing = ስእሊ ወይ ፋይል ይጎድል ኣሎ። ብኽብረትኩም ሓደ ምረጹ።
error-file-incomplete = እቲ ፋይል ምሉእ ኣይበጽሐን። ካብኡ ዝተዓቀበ የለን። ብኽብረትኩም ደጊምኩም ምረጽዎን ስደድዎን።
error-file-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ። ዝፍቀድ ክሳብ { $n } MB እዩ። ካብኡ ዝተዓቀበ የለን። ብኽብረትኩም ብትሑት ጽሬት ሓድሽ ስእሊ ኣልዕሉ።
error-file-unknown = ከምዚ ዓይነት ፋይል ክንቅበል ኣይንኽእልን። ብኽብረትኩም ስእሊ (JPEG፣ PNG ወይ HEIC) ወይ PDF ስደዱ።
error-file-damaged = እዚ ፋይል ክኽፈት ኣይከኣለን። ካብኡ ዝተዓቀበ የለን። ብኽብረትኩም ነቲ ወረቐት ደጊምኩም ስኣልዎ።
error-file-points = እቲ ስእሊ ኣዝዩ ዓቢ እዩ። ዝፍቀድ ክሳብ { $n } ሜጋፒክሰል እዩ። ብኽብረትኩም ብትሑት ጽሬት ሓድሽ ስእሊ ኣልዕሉ።
error-file-pages = እቲ PDF ብዙሕ ገጻት ኣለዎ። ዝፍቀድ ክሳብ { $n } እዩ። ብኽብረትኩም ክፈልዎ።
error-file-locked = እቲ PDF ብቃል ምስጢር ተዓጽዩ ኣሎ። ብኽብረትኩም ብዘይ ቃል ምስጢር ዓቅብዎ ወይ ነቲ ወረቐት ስኣልዎ።
error-file-active = ኣብቲ PDF ፕሮግራማት ወይ ካልኦት ፋይላት ኣለዉ። እዚ ውሑስ ኣይኮነን። ብኽብረትኩም ነቲ ወረቐት ስኣልዎ።
error-files-full = ድሮ { $n } ሰነዳት ኣለዉኹም። ብኽብረትኩም መጀመርታ ዘየድልየኩም ሰነድ ኣልግሱ።
flash-document-added = እቲ ሰነድ ተዓቂቡ ኣሎ።
flash-file-lost = ንነዊሕ ግዜ ኣይነበርኩምን፣ ስለዚ ካብ መእተዊ ወጺእኩም። እቲ ፋይል ኣይተዓቀበን። እተዉ እሞ ደጊምኩም ስደድዎ።
action-document-read = ሰነድ ተኸፊቱ
action-document-edit = ሰነዳት ተለዊጦም
