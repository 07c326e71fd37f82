### Translation of documents.ftl

document-title = ሰነዳት
document-lead = ኣገደስቲ ወረቓቕቲ ስኣሉ ወይ ፋይል ምረጹ። ከምኡ ብምግባር ንስኹምን እቲ ዝሕግዘኩም ሰብን ኩሉ ግዜ ክትረኽብዎም ትኽእሉ።
document-not = ብኽብረትኩም ወረቓቕቲ ሓኪም ወይ ብዛዕባ ሕማም ዝኾነ ነገር ኣይትስደዱ።
document-none = ኣብዚ ክሳብ ሕጂ ሰነድ የለን።
document-open = ክፈቱ
document-valid = ክሳብ { $date } የገልግል
document-due = { $n ->
    [0] ሎሚ ጥራይ የገልግል
    [one] ገና { $n } መዓልቲ የገልግል
   *[other] ገና { $n } መዓልታት የገልግል
}
document-expired = ድሕሪ ሕጂ ኣየገልግልን
document-waiting = ገና ኣይተራእየን
document-seen = ኦርጅናል ተራእዩ፦ { $who }፣ { $date }
document-refused = ብኽብረትኩም ደጊምኩም ስደዱ፦ { $reason }
document-no-file = ብዘይ ፋይል
document-due-title = ብኽብረትኩም ብግዜኡ ኣሐድሱ
document-due-text = ኣብቲ ቤት ጽሕፈት ኣቐዲምኩም ቆጸራ ሓዙ። እቲ ዝሕግዘኩም ሰብ ይሕግዘኩም። እቲ ሓድሽ ወረቐት ድሮ ኣለኩም ድዩ? ሽዑ ናብ ሰነዳትኩም ወስኽዎ።
document-add = ሰነድ ወስኹ
document-kind = እዚ እንታይ ዓይነት ወረቐት እዩ?
document-note = መዘኻኸሪ
    .help = እንተ ደሊኹም። ንኣብነት፦ ናይ 03.05. ደብዳበ።
document-valid-until = ክሳብ መዓስ የገልግል
    .help = ከምቲ ኣብ ወረቐት ተጻሒፉ ዘሎ። ዕለት የብሉን ድዩ? ሽዑ ባዶ ግደፍዎ።
document-file = ስእሊ ወይ ፋይል
    .help = JPEG፣ PNG፣ HEIC ወይ PDF። ምሉእ ወረቐት ክረአን ክንበብን ኣለዎ። እቲ ስእሊ ኣበይን ብምንታይን ከም ዝተላዕለ ንድምስሶ።
document-file-new = ሓድሽ ስእሊ ወይ ሓድሽ ፋይል
    .help = ነቲ ፋይል ክትቅይርዎ እንተ ደሊኹም ጥራይ።
document-change = ለውጡ ወይ ኣልግሱ
document-remove = ነቲ ሰነድ ኣልግስዎ
    .help = እቲ ፋይል ይድምሰስ። ክምለስ ኣይክእልን።
document-fixed = ነዚ ሰነድ ክትልውጥዎ ወይ ከተልግስዎ ኣይትኽእሉን። ክድምሰስ ትደልዩ ዲኹም? ሽዑ ነቲ ዝሕግዘኩም ሰብ ንገርዎ። ሓድሽ ወረቐት ኩሉ ግዜ ክትውስኹ ትኽእሉ።
document-outdated = ኣብዚ መንጎ ካልእ ሰብ ነዚ ሰነድ ለዊጡዎ ኣሎ። ብኽብረትኩም ርኣይዎ። ድሕሪኡ ደጊምኩም ዓቅቡ።
document-kind-bamf-decision = ናይ ውሳነ ደብዳበ (Bescheid) ካብቲ ፈደራላዊ ቤት ጽሕፈት (BAMF)
document-kind-marriage-certificate = ወረቐት መርዓ
document-kind-registration = መረጋገጺ ምዝገባ ኣድራሻ (Meldebestätigung)
document-kind-lease = ውዕል ክራይ (Mietvertrag)
document-kind-benefits = ናይ ውሳነ ደብዳበ (Bescheid) ብዛዕባ ሓገዝ ገንዘብ (Jobcenter, Sozialamt)
document-kind-insurance-card = ካርድ መድሕን ጥዕና (Krankenkasse)
document-kind-school = ምስክር ወረቐት ቤት ትምህርቲ (Zeugnis)
document-kind-training = ምስክር ወረቐት ናይ ሞያ ስልጠና ወይ ዩኒቨርሲቲ (Zeugnis)
document-kind-language-certificate = ምስክር ወረቐት ቋንቋ (Zertifikat)
document-kind-work-contract = ውዕል ስራሕ
document-kind-payslip = ወረቐት ደሞዝ
document-kind-letter = ደብዳበ ካብ ቤት ጽሕፈት
document-kind-other = ካልእ ወረቐት
error-file-missing = ስእሊ ወይ ፋይል ይጐድል ኣሎ። ብኽብረትኩም ሓደ ምረጹ።
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
flash-file-lost = ንነዊሕ ግዜ ኣይነበርኩምን፣ ስለዚ ካብ ኣካውንትኩም ወጺእኩም ኣለኹም። እቲ ፋይል ኣይተዓቀበን። እተዉ እሞ ደጊምኩም ስደድዎ።
action-document-read = ሰነድ ተኸፊቱ
action-document-edit = ሰነዳት ተለዊጦም
