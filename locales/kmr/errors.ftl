### Translation of errors.ftl

error-required = Li vir hê tiştek kêm e. Ji kerema xwe dagirin.
error-too-long = { $n ->
    [one] Nivîs pir dirêj e. Tenê tîpek destûr e.
   *[other] Nivîs pir dirêj e. Herî zêde { $n } tîp destûr in.
}
error-too-short = { $n ->
    [one] Nivîs pir kurt e. Herî kêm tîpek pêwîst e.
   *[other] Nivîs pir kurt e. Herî kêm { $n } tîp pêwîst in.
}
error-control-character = Di nivîsê de nîşaneke ku nayê dîtin heye. Ji kerema xwe nivîsê jê bibin û ji nû ve binivîsin.
error-bidi-character = Di nivîsê de nîşaneke ku nayê dîtin heye û aliyê nivîsandinê diguherîne. Ji kerema xwe nivîsê jê bibin û ji nû ve binivîsin.
error-not-in-alphabet = Daîreyên Almanyayê nîşana “{ $character }” di navan de nas nakin. Ji kerema xwe navê xwe bi tîpên latînî binivîsin, wek di nasnameya we de.
error-not-letters = Li vir tîp tune ne. Ji kerema xwe nav binivîsin.
error-unknown-choice = Ev bersiv tune ye. Ji kerema xwe bersivekê ji lîsteyê hilbijêrin.
error-not-a-number = Ji kerema xwe li vir tenê reqeman binivîsin, wek mînak 12.
error-out-of-range = Ji kerema xwe hejmarekê ji { $min } heta { $max } binivîsin.
error-date-no-month = Ji bo vê rojê meh kêm e. Ji kerema xwe mehê jî binivîsin.
error-date-no-year = Sal kêm e. Ji kerema xwe salê jî binivîsin, wek mînak 1990.
error-date-impossible = Rojeke wiha tune ye. Ji kerema xwe li roj û mehê binêrin.
error-date-out-of-range = Ji kerema xwe li salê binêrin. Divê ew di navbera 1900 û 2100 de be.
error-date-in-future = Ev roj hê nehatiye. Ji kerema xwe rojeke derbasbûyî binivîsin.
error-date-required = Ji kerema xwe binivîsin ji kengî ve wisa ye. Sal bes e.
error-not-a-phone = Ev ne hejmara telefonê ye. Ji kerema xwe wiha binivîsin: 0170 1234567 an +49 170 1234567.
error-not-an-email = Ev ne navnîşana e-mailê ye. Ji kerema xwe wiha binivîsin: name@beispiel.de.
error-unknown-field = Ev rûpel hatiye guhertin. Ji kerema xwe rûpelê ji nû ve bar bikin û careke din biceribînin.
error-wrong-credentials = Hejmara têketinê an peyva veşartî ne rast e. Ji kerema xwe li herduyan binêrin.
error-too-many-attempts = { $n ->
    [one] Ceribandin pir zêde bûn. Ji kerema xwe deqeyekê li bendê bimînin û paşê careke din biceribînin.
   *[other] Ceribandin pir zêde bûn. Ji kerema xwe { $n } deqeyan li bendê bimînin û paşê careke din biceribînin.
}
error-wrong-second-factor = Şeş reqem ne rast in. Ji kerema xwe reqemên ku niha di appa we de ne binivîsin.
error-wrong-card-code = Ev kod ne derbasdar e. Dibe ku kart berê hatibe bikaranîn an pir kevn be. Ji kerema xwe karteke nû bixwazin.
error-secrets-differ = Herdu peyvên veşartî ne wek hev in. Ji kerema xwe du caran heman tiştî binivîsin.
error-secret-too-common = Ev peyva veşartî bi hêsanî tê texmînkirin. Ji kerema xwe yeke din hilbijêrin.
error-taken = Ev nav jixwe heye. Ji kerema xwe yekî din hilbijêrin.
error-reason-required = Ji kerema xwe sedemekê binivîsin.
error-consent-needed = Destûra me heye ku em vê tenê bi razîbûna we tomar bikin. Ji kerema xwe qutiyê nîşan bikin an agahiyê jê bibin.
error-consent-missing = Razîbûna kesê ji bo vê kêm e. Ji kerema xwe pêşî wê binivîsin.
