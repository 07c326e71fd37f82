### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }
button-save = ዓቅቡ
button-save-continue = ዓቂብኩም ቀጽሉ
button-continue = ቀጽሉ
button-back = ተመለሱ
button-cancel = ሰርዙ
button-change = ለውጡ
button-add = ወስኹ
button-search = ድለዩ
button-confirm = ኣረጋግጹ
button-show = ኣርእዩ
button-start = ጀምሩ
button-sign-in = እተዉ
button-sign-out = ውጽኡ
button-show-german = ጀርመንኛ እውን ኣርእዩ
button-hide-german = ቋንቋይ ጥራይ ኣርእዩ
button-listen = ብድምጺ ስምዑ
answer-yes = እወ
answer-no = ኣይፋል
answer-dont-know = ኣይፈልጦን
answer-not-applicable = ንዓይ ኣይምልከትን
answer-later = ጸኒሑ፦ ኣብ ዝቕጽል ቆጸራ ሕተቱኒ
answer-choose = በጃኹም ምረጹ
answer-none = ሓበሬታ የለን
answer-changed = እዚ ተለዊጡ ኣሎ
answer-corrected = እዚ ቅድሚ ሕጂ ጌጋ ነይሩ
answer-since = ካብ መዓስ?
date-day = መዓልቲ
date-month = ወርሒ
date-year = ዓመት
date-hint = ዓመት ጥራይ እንተ ፈሊጥኩም፣ ዓመት ይኣክል።
date-estimate = እቲ ዕለት ብግምት እዩ
date-estimated = ኣስታት { $date }
date-time = { $date }፣ ሰዓት { $time }
weekday-monday = ሰኑይ
weekday-tuesday = ሰሉስ
weekday-wednesday = ረቡዕ
weekday-thursday = ሓሙስ
weekday-friday = ዓርቢ
weekday-saturday = ቀዳም
weekday-sunday = ሰንበት
date-calendar = ዓውደ-ኣዋርሕ
date-calendar-gregorian = ናይ ጀርመን ዓውደ-ኣዋርሕ
date-calendar-persian = ናይ ፋርስ ዓውደ-ኣዋርሕ (ኢራን፣ ኣፍጋኒስታን)
date-calendar-ethiopian = ዓውደ-ኣዋርሕ ግእዝ
calendar-persian = { $date } (ናይ ፋርስ ዓውደ-ኣዋርሕ)
calendar-ethiopian = { $date } (ዓውደ-ኣዋርሕ ግእዝ)
ethiopian-day = መዓልቲ { $day }፣ ወርሒ { $month }፣ ዓመት { $year }
ethiopian-month = ወርሒ { $month }፣ ዓመት { $year }
ethiopian-year = ዓመት { $year }
ago-now = ሕጂ
ago-minutes = { $n ->
    [one] ቅድሚ { $n } ደቒቕ
   *[other] ቅድሚ { $n } ደቓይቕ
}
ago-hours = { $n ->
    [one] ቅድሚ { $n } ሰዓት
   *[other] ቅድሚ { $n } ሰዓታት
}
ago-days = { $n ->
    [one] ቅድሚ { $n } መዓልቲ
   *[other] ቅድሚ { $n } መዓልታት
}
ago-weeks = { $n ->
    [one] ቅድሚ { $n } ሰሙን
   *[other] ቅድሚ { $n } ሰሙናት
}
ago-months = { $n ->
    [one] ቅድሚ { $n } ወርሒ
   *[other] ቅድሚ { $n } ኣዋርሕ
}
ago-years = { $n ->
    [one] ቅድሚ { $n } ዓመት
   *[other] ቅድሚ { $n } ዓመታት
}
day-yesterday = ትማሊ
day-today = ሎሚ
day-tomorrow = ጽባሕ
in-days = { $n ->
    [one] ድሕሪ { $n } መዓልቲ
   *[other] ድሕሪ { $n } መዓልታት
}
in-weeks = { $n ->
    [one] ድሕሪ { $n } ሰሙን
   *[other] ድሕሪ { $n } ሰሙናት
}
in-months = { $n ->
    [one] ድሕሪ { $n } ወርሒ
   *[other] ድሕሪ { $n } ኣዋርሕ
}
in-years = { $n ->
    [one] ድሕሪ { $n } ዓመት
   *[other] ድሕሪ { $n } ዓመታት
}
saved-at = ሰዓት { $time } ተዓቂቡ
state-open = ገና ክፉት
state-done = ተወዲኡ
skip-to-content = ናብ ትሕዝቶ ኪዱ
why-we-ask = እዚ ስለምንታይ ንሓትት?
required-proof = በጃኹም ነዚ ሓበሬታ እዚ ዘርኢ ወረቐት ሒዝኩም ምጹ።
errors-title = በጃኹም ሓበሬታኹም መርምሩ
errors-summary = { $n ->
    [one] ኣብ { $n } ሓበሬታ ዘይቅኑዕ ነገር ኣሎ።
   *[other] ኣብ { $n } ሓበሬታታት ዘይቅኑዕ ነገር ኣሎ።
}
step-of = ስጉምቲ { $step } ካብ { $steps }
language-choice = ቋንቋ ምረጹ
translation-unreviewed = ነዚ ትርጉም እዚ ገና ሰብ ኣይመርመሮን። ጥርጥር እንተሎ እቲ ናይ ጀርመንኛ ጽሑፍ እዩ ዝጸንዕ።
role-refugee = ስደተኛ ሰብ
role-manager = ናይ ውህደት ኣማኻሪት ወይ ኣማኻሪ
role-coordinator = ኣወሃሃዲ ክፍሊ (Koordination)
role-carrier-admin = ምምሕዳር ናይቲ ትካል
role-instance-admin = ምምሕዳር ናይቲ ሲስተም
role-auditor = ሓለዋ ሓበሬታ (Datenschutz)
role-system = ሲስተም
case-state-invited = ተዓዲሙ
case-state-open = ምስናይ ይካየድ ኣሎ
case-state-restricted = ተዓጽዩ (gesperrt)
    .help = እቲ ሓበሬታ ገና ኣሎ። ማንም ግን ኣይሰርሓሉን (Einschränkung der Verarbeitung)።
case-state-closed = ተወዲኡ
case-state-handed-over = ናብ ካልእ ተመሓላሊፉ
action-own-record-read = ናይ ገዛእ ርእሱ/ሳ ሓበሬታ ተነቢቡ
action-own-record-edit = ናይ ገዛእ ርእሱ/ሳ ሓበሬታ ተለዊጡ
action-own-log-read = ናይ ገዛእ ርእሱ/ሳ መዝገብ ተነቢቡ
action-own-copy-take = ቅዳሕ ተወሲዱ
action-own-consent-give = ገለ ተፈቒዱ ወይ ተነጺጉ
action-own-consent-withdraw = ፍቓድ ተሳሒቡ
action-own-request-make = ጠለብ ወይ ሕቶ ቀሪቡ
action-cases-list = ዝርዝር ጉዳያት ተኸፊቱ
action-case-read = ጉዳይ ተኸፊቱ
action-case-edit = ኣብ ጉዳይ ዘሎ ሓበሬታ ተለዊጡ
action-consent-record = ፍቓድ ካብ ወረቐት ተመዝጊቡ
action-case-create = ሓድሽ ጉዳይ ተፈጢሩ
action-card-print = ናይ ዕድመ ካርድ ተሓቲሙ
action-stand-in-grant = ተካኢ ሰብ ተመዲቡ
action-figures-read = ቁጽርታት ተነቢቡ
action-case-assign = ጉዳይ ንሰብ ተዋሂቡ
action-name-show = ስም ተራእዩ
action-requests-list = ዝርዝር ጠለባት ተራእዩ
action-request-read = ጠለብ ተነቢቡ
action-request-answer = ጠለብ ተመሊሱ
action-request-end = ጠለብ ተፈጺሙ
action-grant-confirm = ናይ ምእታው ፍቓድ ተረጋጊጹ
action-accounts-manage = ኣካውንታት ተመሓዲሩ
action-instance-manage = ሲስተም ተመሓዲሩ
action-audit-read = መዝገብ ተነቢቡ
action-case-close = ምስናይ ተወዲኡ
action-data-expire = ግዜኡ ስለ ዝተወድአ ተደምሲሱ
action-card-redeem = ካርድ ኣብ ጥቕሚ ውዒሉ
action-own-account-edit = ናይ ገዛእ ርእሱ/ሳ ኣካውንት ተለዊጡ
