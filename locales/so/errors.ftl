### Translation of errors.ftl

error-required = Halkan weli wax baa ka maqan. Fadlan buuxi meesha bannaan.
error-too-long = { $n ->
    [one] Qoraalku aad buu u dheer yahay. Waxaa la oggol yahay hal xaraf.
   *[other] Qoraalku aad buu u dheer yahay. Waxaa la oggol yahay { $n } xaraf.
}
error-too-short = { $n ->
    [one] Qoraalku aad buu u gaaban yahay. Waxaa loo baahan yahay ugu yaraan hal xaraf.
   *[other] Qoraalku aad buu u gaaban yahay. Waxaa loo baahan yahay ugu yaraan { $n } xaraf.
}
error-control-character = Qoraalka waxaa ku jira calaamad aan la arki karin. Fadlan qoraalka tirtir oo mar kale qor.
error-bidi-character = Qoraalka waxaa ku jira calaamad aan la arki karin oo beddesha jihada qoraalka. Fadlan qoraalka tirtir oo mar kale qor.
error-not-in-alphabet = Xafiisyada Jarmalku magacyada kuma qoraan calaamadda “{ $character }”. Fadlan magaca ku qor xarfaha Laatiinka, sida uu ugu qoran yahay aqoonsigaaga.
error-not-letters = Halkan wax xaraf ah kuma qorna. Fadlan qor magaca.
error-unknown-choice = Jawaabtaas ma jirto. Fadlan jawaab ka dooro liiska.
error-not-a-number = Fadlan halkan lambar oo keliya ku qor, tusaale 12.
error-out-of-range = Fadlan qor lambar u dhexeeya { $min } iyo { $max }.
error-date-no-month = Maalintan bishii baa ka maqan. Fadlan bisha sidoo kale qor.
error-date-no-year = Sannadkii baa maqan. Fadlan sannadka sidoo kale qor, tusaale 1990.
error-date-impossible = Maalintaas ma jirto. Fadlan hubi maalinta iyo bisha.
error-date-out-of-range = Fadlan hubi sannadka. Waa inuu u dhexeeyaa 1900 iyo 2100.
error-date-in-future = Maalintaas weli ma iman. Fadlan qor maalin hore u dhaaftay.
error-date-required = Fadlan qor goorta ay sidaas ka bilaabatay. Sannadka ayaa ku filan.
error-not-a-phone = Kani ma aha lambar telefoon. Fadlan sidan u qor: 0170 1234567 ama +49 170 1234567.
error-not-an-email = Kani ma aha cinwaan iimayl. Fadlan sidan u qor: name@beispiel.de.
error-unknown-field = Boggani wuu isbeddelay. Fadlan bogga dib u soo rar oo mar kale isku day.
error-wrong-credentials = Lambarka gelitaanka ama erayga sirta ah sax ma aha. Fadlan labadaba hubi.
error-too-many-attempts = { $n ->
    [one] Isku dayadu aad bay u badnaayeen. Fadlan sug hal daqiiqo, kadib mar kale isku day.
   *[other] Isku dayadu aad bay u badnaayeen. Fadlan sug { $n } daqiiqo, kadib mar kale isku day.
}
error-wrong-second-factor = Lixda lambar sax ma aha. Fadlan qor lambarrada hadda ka muuqda app-kaaga.
error-wrong-card-code = Koodhkani ma shaqaynayo. Waxaa laga yaabaa in kaarka hore loo isticmaalay ama uu duug yahay. Fadlan codso kaar cusub.
error-secrets-differ = Labada eray ee sirta ah isku mid ma aha. Fadlan laba jeer isla erayga qor.
error-secret-too-common = Eraygan sirta ah si fudud baa loo malayn karaa. Fadlan mid kale dooro.
error-taken = Magacani hore ayuu u jiraa. Fadlan mid kale dooro.
error-reason-required = Fadlan sabab qor.
error-consent-needed = Tan waxaan kaydin karnaa keliya haddii aad oggolaato. Fadlan calaamadi sanduuqa ama tirtir xogta.
error-consent-missing = Oggolaanshaha qofka ee arrintan ma jiro. Fadlan marka hore geli.
