### Translation of errors.ftl

error-required = ኣብዚ ገና ዝጐድል ኣሎ። በጃኹም ምልእዎ።
error-too-long = { $n ->
    [one] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ክሳብ { $n } ፊደል ይፍቀድ።
   *[other] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ክሳብ { $n } ፊደላት ይፍቀድ።
}
error-too-short = { $n ->
    [one] እቲ ጽሑፍ ኣዝዩ ሓጺር እዩ። እንተወሓደ { $n } ፊደል የድሊ።
   *[other] እቲ ጽሑፍ ኣዝዩ ሓጺር እዩ። እንተወሓደ { $n } ፊደላት የድሊ።
}
error-control-character = ኣብቲ ጽሑፍ ዘይርአ ምልክት ኣሎ። በጃኹም ነቲ ጽሑፍ ደምሲስኩም ዳግማይ ጽሓፍዎ።
error-bidi-character = ኣብቲ ጽሑፍ ኣንፈት ጽሕፈት ዝልውጥ ዘይርአ ምልክት ኣሎ። በጃኹም ነቲ ጽሑፍ ደምሲስኩም ዳግማይ ጽሓፍዎ።
error-not-in-alphabet = ናይ ጀርመን ቤት ጽሕፈታት ነቲ ምልክት «{ $character }» ኣብ ስም ኣይፈልጥዎን። በጃኹም ነቲ ስም ብላቲን ፊደል ጽሓፍዎ፣ ከምቲ ኣብ መንነት ወረቐትኩም ዘሎ።
error-not-letters = ኣብዚ ፊደል የለን። በጃኹም ስም ጽሓፉ።
error-unknown-choice = እዚ መልሲ እዚ የለን። በጃኹም ካብቲ ዝርዝር መልሲ ምረጹ።
error-not-a-number = በጃኹም ኣብዚ ኣሃዛት ጥራይ ጽሓፉ፣ ንኣብነት 12።
error-out-of-range = በጃኹም ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ ጽሓፉ።
error-date-no-month = ናይዚ መዓልቲ እዚ ወርሒ ይጐድል ኣሎ። በጃኹም ወርሒ እውን ጽሓፉ።
error-date-no-year = ዓመት ይጐድል ኣሎ። በጃኹም ዓመት እውን ጽሓፉ፣ ንኣብነት 1990።
error-date-impossible = ከምዚ ዝበለ መዓልቲ የለን። በጃኹም መዓልትን ወርሕን መርምሩ።
error-date-out-of-range = በጃኹም ነቲ ዓመት መርምሩ። ኣብ መንጎ 1900ን 2100ን ክኸውን ኣለዎ።
error-date-in-future = እዚ መዓልቲ እዚ ገና ኣይመጸን። በጃኹም ዝሓለፈ መዓልቲ ጽሓፉ።
error-date-required = በጃኹም ካብ መዓስ ከምኡ ከም ዝኾነ ጽሓፉ። ዓመት ይኣክል።
error-not-a-phone = እዚ ቁጽሪ ተሌፎን ኣይኮነን። በጃኹም ከምዚ ጽሓፍዎ፦ 0170 1234567 ወይ +49 170 1234567።
error-not-an-email = እዚ ኣድራሻ ኢመይል ኣይኮነን። በጃኹም ከምዚ ጽሓፍዎ፦ name@beispiel.de።
error-unknown-field = እዚ ገጽ እዚ ተለዊጡ ኣሎ። በጃኹም ነቲ ገጽ ዳግማይ ከፊትኩም ፈትኑ።
error-wrong-credentials = ቁጽሪ መእተዊ ወይ ምስጢራዊ ቃል ቅኑዕ ኣይኮነን። በጃኹም ክልቲኡ መርምሩ።
error-too-many-attempts = { $n ->
    [one] እቲ ፈተነታት ኣዝዩ በዚሑ። በጃኹም { $n } ደቒቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
   *[other] እቲ ፈተነታት ኣዝዩ በዚሑ። በጃኹም { $n } ደቓይቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
}
error-wrong-second-factor = እተን ሽዱሽተ ኣሃዛት ቅኑዓት ኣይኮናን። በጃኹም ነተን ሕጂ ኣብ ኣፕኩም ዘለዋ ኣሃዛት ጽሓፉ።
error-wrong-card-code = እዚ ኮድ እዚ ኣይሰርሕን። ምናልባት በቲ ካርድ ድሮ ተጠቒሞም ወይ ግዜኡ ሓሊፉ ይኸውን። በጃኹም ሓድሽ ካርድ ሕተቱ።
error-secrets-differ = እቶም ክልተ ምስጢራዊ ቃላት ሓደ ኣይኮኑን። በጃኹም ክልተ ግዜ ሓደ ዓይነት ጽሓፉ።
error-secret-too-common = እዚ ምስጢራዊ ቃል ብቐሊሉ ይግመት። በጃኹም ካልእ ውሰዱ።
error-taken = እዚ ስም እዚ ድሮ ኣሎ። በጃኹም ካልእ ውሰዱ።
error-reason-required = በጃኹም ምኽንያት ጽሓፉ።
error-consent-needed = እዚ ክንዕቅቦ ዝፍቀደና እንተ ፈቒድኩም ጥራይ እዩ። በጃኹም ኣብቲ ሳጹን ምልክት ግበሩ ወይ ነቲ ሓበሬታ ደምስስዎ።
error-consent-missing = ንዚ ናይቲ ሰብ ፍቓድ የለን። በጃኹም ቅድም መዝግብዎ።
