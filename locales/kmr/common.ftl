### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }
button-save = Tomar bikin
button-save-continue = Tomar bikin û bidomînin
button-continue = Bidomînin
button-back = Vegerin
button-cancel = Betal bikin
button-change = Biguherînin
button-add = Lê zêde bikin
button-search = Bigerin
button-confirm = Piştrast bikin
button-show = Nîşan bidin
button-start = Dest pê bikin
button-sign-in = Têkevin
button-sign-out = Derkevin
button-show-german = Almanî jî nîşan bidin
button-hide-german = Tenê zimanê min nîşan bidin
button-listen = Bi deng bixwînin
answer-yes = Erê
answer-no = Na
answer-dont-know = Ez nizanim
answer-not-applicable = Ev ne ji bo min e
answer-later = Paşê: di randevûya bê (Termin) de bipirsin
answer-choose = Ji kerema xwe hilbijêrin
answer-none = Bê agahî
answer-changed = Ev hatiye guhertin
answer-corrected = Ev berê şaş bû
answer-since = Ji kengî ve?
date-day = Roj
date-month = Meh
date-year = Sal
date-hint = Eger hûn tenê salê dizanin, sal bes e.
date-estimate = Roj ne tam e, nêzîkî ye
date-estimated = nêzîkî { $date }
date-time = { $date }, saet { $time }
weekday-monday = Duşem
weekday-tuesday = Sêşem
weekday-wednesday = Çarşem
weekday-thursday = Pêncşem
weekday-friday = În
weekday-saturday = Şemî
weekday-sunday = Yekşem
date-calendar = Salname
date-calendar-gregorian = Salnameya almanî
date-calendar-persian = Salnameya farisî (Îran, Afganistan)
date-calendar-ethiopian = Salnameya etiyopî
calendar-persian = { $date } (salnameya farisî)
calendar-ethiopian = { $date } (salnameya etiyopî)
ethiopian-day = roj { $day }, meh { $month }, sal { $year }
ethiopian-month = meh { $month }, sal { $year }
ethiopian-year = sal { $year }
ago-now = niha
ago-minutes = { $n ->
    [one] berî deqeyekê
   *[other] berî { $n } deqeyan
}
ago-hours = { $n ->
    [one] berî saetekê
   *[other] berî { $n } saetan
}
ago-days = { $n ->
    [one] berî rojekê
   *[other] berî { $n } rojan
}
ago-weeks = { $n ->
    [one] berî hefteyekê
   *[other] berî { $n } hefteyan
}
ago-months = { $n ->
    [one] berî mehekê
   *[other] berî { $n } mehan
}
ago-years = { $n ->
    [one] berî salekê
   *[other] berî { $n } salan
}
day-yesterday = duh
day-today = îro
day-tomorrow = sibê
in-days = { $n ->
    [one] piştî rojekê
   *[other] piştî { $n } rojan
}
in-weeks = { $n ->
    [one] piştî hefteyekê
   *[other] piştî { $n } hefteyan
}
in-months = { $n ->
    [one] piştî mehekê
   *[other] piştî { $n } mehan
}
in-years = { $n ->
    [one] piştî salekê
   *[other] piştî { $n } salan
}
saved-at = Saet { $time } hat tomarkirin
state-open = Vekirî
state-done = Qediya
skip-to-content = Biçin naverokê
why-we-ask = Em çima vê dipirsin?
required-proof = Ji kerema xwe kaxezeke ku vê agahiyê nîşan dide bi xwe re bînin.
errors-title = Ji kerema xwe li agahiyên xwe binêrin
errors-summary = { $n ->
    [one] Di agahiyekê de tiştek ne rast e.
   *[other] Di { $n } agahiyan de tiştek ne rast e.
}
step-of = Gav { $step } ji { $steps }
language-choice = Ziman hilbijêrin
translation-unreviewed = Ev werger hê ji aliyê tu mirovî ve nehatiye kontrolkirin. Eger guman hebe, nivîsa almanî derbasdar e.
role-refugee = Penaber
role-manager = Şêwirmenda an şêwirmendê entegrasyonê
role-coordinator = Koordînasyon
role-carrier-admin = Rêveberiya rêxistinê
role-instance-admin = Rêveberiya sîstemê
role-auditor = Parastina daneyan (Datenschutz)
role-system = Sîstem
case-state-invited = Vexwendî
case-state-open = Alîkarî didome
case-state-restricted = Girtî (gesperrt)
    .help = Dane hê hene. Êdî kes bi wan naxebite (Einschränkung der Verarbeitung).
case-state-closed = Qediya
case-state-handed-over = Dewrkirî
action-own-record-read = Agahiyên xwe xwendin
action-own-record-edit = Agahiyên xwe guhertin
action-own-log-read = Lîsteya xwe ya nihêrînan xwend
action-own-copy-take = Kopiyek girt
action-own-consent-give = Destûr hat dayîn an redkirin
action-own-consent-withdraw = Destûr hat paşvekişandin
action-own-request-make = Daxwaz an pirs hat şandin
action-cases-list = Lîsteya dosyeyên alîkariyê vekir
action-case-read = Dosyeya alîkariyê vekir
action-case-edit = Agahiyên di dosyeya alîkariyê de guhertin
action-consent-record = Destûra ji kaxezê hat nivîsandin
action-case-create = Dosyeya alîkariyê çêkir
action-card-print = Karta vexwendinê çap kir
action-stand-in-grant = Cihgirek danî
action-figures-read = Hejmar xwendin
action-case-assign = Dosyeya alîkariyê da kesekî
action-name-show = Nav nîşan da
action-requests-list = Lîsteya daxwazan dît
action-request-read = Daxwaz xwend
action-request-answer = Daxwaz bersivand
action-request-end = Daxwaz hat bicihanîn
action-grant-confirm = Destûr piştrast kir
action-accounts-manage = Hesab bi rê ve birin
action-instance-manage = Sîstem bi rê ve bir
action-audit-read = Lîsteya nihêrînan xwend
action-case-close = Alîkarî qediya
action-data-expire = Hat jêbirin, ji ber ku dema wê qediya
action-card-redeem = Kart bi kar anî
action-own-account-edit = Hesabê xwe guhert
