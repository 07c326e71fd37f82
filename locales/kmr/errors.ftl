### Translation of errors.ftl

error-required = Li vir hîn tiştek kêm e. Ji kerema xwe vî cihî tijî bikin.
error-too-long = { $n ->
    [one] Nivîs pir dirêj e. Tenê yek tîp destûrkirî ye.
   *[other] Nivîs pir dirêj e. Herî zêde { $n } tîp destûrkirî ne.
}
error-too-short = { $n ->
    [one] Nivîs pir kurt e. Herî kêm yek tîp pêwîst e.
   *[other] Nivîs pir kurt e. Herî kêm { $n } tîp pêwîst in.
}
error-control-character = Di nivîsê de nîşaneke ku nayê dîtin heye. Ji kerema xwe nivîsê jê bibin û ji nû ve binivîsin.
error-bidi-character = Di nivîsê de nîşaneke ku nayê dîtin heye û aliyê nivîsê diguherîne. Ji kerema xwe nivîsê jê bibin û ji nû ve binivîsin.
error-not-in-alphabet = Daîreyên Almanyayê nîşana „{ $character }“ di navan de nas nakin. Ji kerema xwe nav bi tîpên latînî binivîsin, wekî di nasnameya we de.
error-not-letters = Li vir tu tîp tune ye. Ji kerema xwe nav binivîsin.
error-unknown-choice = Ev bersiv tune ye. Ji kerema xwe bersivekê ji lîsteyê hilbijêrin.
error-not-a-number = Ji kerema xwe li vir tenê reqeman binivîsin, mînak 12.
error-out-of-range = Ji kerema xwe hejmarekê ji { $min } heta { $max } binivîsin.
error-date-no-month = Ji bo vê rojê meh kêm e. Ji kerema xwe mehê jî binivîsin.
error-date-no-year = Sal kêm e. Ji kerema xwe salê jî binivîsin, mînak 1990.
error-date-impossible = Rojeke wisa tune ye. Ji kerema xwe li roj û mehê binêrin.
error-date-out-of-range = Ji kerema xwe li salê binêrin. Divê ew di navbera 1900 û 2100 de be.
error-date-in-future = Ev roj hîn nehatiye. Ji kerema xwe rojeke ku derbas bûye binivîsin.
error-date-required = Ji kerema xwe binivîsin ji kengî ve wisa ye. Sal bes e.
error-not-a-phone = Ev ne hejmareke telefonê ye. Ji kerema xwe wisa binivîsin: 0170 1234567 an +49 170 1234567.
error-not-an-email = Ev ne navnîşaneke e-nameyê ye. Ji kerema xwe wisa binivîsin: name@beispiel.de.
error-unknown-field = Ev rûpel hatiye guhertin. Ji kerema xwe rûpelê ji nû ve bar bikin û careke din biceribînin.
error-wrong-credentials = Hejmara têketinê an peyva veşartî ne rast e. Ji kerema xwe li herduyan binêrin.
error-too-many-attempts = { $n ->
    [one] Ceribandin pir zêde bûn. Ji kerema xwe deqeyekê li bendê bimînin û paşê careke din biceribînin.
   *[other] Ceribandin pir zêde bûn. Ji kerema xwe { $n } deqeyan li bendê bimînin û paşê careke din biceribînin.
}
error-wrong-second-factor = Şeş reqem ne rast in. Ji kerema xwe reqemên ku niha di sepana we de ne, binivîsin.
error-wrong-card-code = Ev kod ne derbasdar e. Dibe ku kart berê hatibe bikaranîn an jî pir kevn be. Ji kerema xwe karteke nû bixwazin.
error-secrets-differ = Her du peyvên veşartî ne wekî hev in. Ji kerema xwe du caran heman tiştî binivîsin.
error-secret-too-common = Ev peyva veşartî bi hêsanî tê texmînkirin. Ji kerema xwe yeke din hilbijêrin.
error-taken = Ev nav jixwe heye. Ji kerema xwe navekî din hilbijêrin.
error-reason-required = Ji kerema xwe sedemekê binivîsin.
error-consent-needed = Em dikarin vê tenê bi razîbûna we tomar bikin. Ji kerema xwe qutiyê nîşan bikin an agahiyê jê bibin.
