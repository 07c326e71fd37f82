### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = Kaydi
button-save-continue = Kaydi oo sii wad
button-continue = Sii wad
button-back = Dib u noqo
button-cancel = Jooji
button-change = Beddel
button-add = Ku dar
button-search = Raadi
button-confirm = Xaqiiji
button-show = Tus
button-start = Bilow
button-sign-in = Gal
button-sign-out = Ka bax
button-show-german = Af-Jarmalka sidoo kale tus
button-hide-german = Luqaddayda oo keliya tus
button-listen = Cod ku akhri

answer-yes = Haa
answer-no = Maya
answer-dont-know = Ma garanayo
answer-not-applicable = Aniga ima khusayso
answer-later = Mar dambe: i weydii ballanta xigta
answer-choose = Fadlan dooro
answer-none = Jawaab ma jirto
answer-changed = Tani way isbeddeshay
answer-corrected = Hore waxay ahayd khalad
answer-since = Laga bilaabo goorma?

date-day = Maalin
date-month = Bil
date-year = Sannad
date-hint = Haddii aad sannadka oo keliya taqaan, sannadka ayaa ku filan.
date-estimate = Taariikhdu waa qiyaas
date-estimated = qiyaastii { $date }
date-time = { $date }, saacadda { $time }
weekday-monday = Isniin
weekday-tuesday = Talaado
weekday-wednesday = Arbaco
weekday-thursday = Khamiis
weekday-friday = Jimce
weekday-saturday = Sabti
weekday-sunday = Axad
date-calendar = Kalandarka
date-calendar-gregorian = Kalandarka Jarmalka (Miilaadi)
date-calendar-persian = Kalandarka Faarisiga (Iiraan, Afgaanistaan)
date-calendar-ethiopian = Kalandarka Itoobiya
calendar-persian = { $date } (kalandarka Faarisiga)
calendar-ethiopian = { $date } (kalandarka Itoobiya)
ethiopian-day = Maalin { $day }, bil { $month }, sannad { $year }
ethiopian-month = Bil { $month }, sannad { $year }
ethiopian-year = Sannad { $year }

ago-now = hadda
ago-minutes = { $n ->
    [one] hal daqiiqo ka hor
   *[other] { $n } daqiiqo ka hor
}
ago-hours = { $n ->
    [one] hal saac ka hor
   *[other] { $n } saacadood ka hor
}
ago-days = { $n ->
    [one] hal maalin ka hor
   *[other] { $n } maalmood ka hor
}
ago-weeks = { $n ->
    [one] hal toddobaad ka hor
   *[other] { $n } toddobaad ka hor
}
ago-months = { $n ->
    [one] hal bil ka hor
   *[other] { $n } bilood ka hor
}
ago-years = { $n ->
    [one] hal sano ka hor
   *[other] { $n } sano ka hor
}
day-yesterday = shalay
day-today = maanta
day-tomorrow = berri
in-days = { $n ->
    [one] hal maalin kadib
   *[other] { $n } maalmood kadib
}
in-weeks = { $n ->
    [one] hal toddobaad kadib
   *[other] { $n } toddobaad kadib
}
in-months = { $n ->
    [one] hal bil kadib
   *[other] { $n } bilood kadib
}
in-years = { $n ->
    [one] hal sano kadib
   *[other] { $n } sano kadib
}

saved-at = Waxaa la kaydiyay { $time }
state-open = Furan
state-done = Dhammaad

skip-to-content = U bood nuxurka bogga
why-we-ask = Maxaan tan u weydiinaynaa?
required-proof = Fadlan keen warqad muujinaysa xogtan.
errors-title = Fadlan hubi jawaabahaaga
errors-summary = { $n ->
    [one] Hal jawaab wax baa ka khaldan.
   *[other] { $n } jawaabood wax baa ka khaldan.
}
step-of = Tallaabada { $step } ee { $steps }
language-choice = Dooro luqadda
translation-unreviewed = Turjumaaddan weli qof ma hubin. Haddii shaki jiro, qoraalka Jarmalka ayaa la raacayaa.

role-refugee = Qofka qaxootiga ah
role-manager = La-taliyaha isdhexgalka (Integrationsmanagement)
role-coordinator = Isku-duwidda (Koordination)
role-carrier-admin = Maamulka ururka (Träger)
role-instance-admin = Maamulka nidaamka
role-auditor = Ilaalinta xogta (Datenschutz)
role-system = Nidaamka

case-state-invited = La casuumay
case-state-open = Waa la taageerayaa
case-state-restricted = La xannibay
    .help = Xogtu weli way jirtaa. Qofna kuma shaqaynayo mar dambe (Einschränkung der Verarbeitung).
case-state-closed = Dhammaaday
case-state-handed-over = La wareejiyay

action-own-record-read = Xogta u gaarka ah ayaa la akhriyay
action-own-record-edit = Xogta u gaarka ah ayaa la beddelay
action-own-log-read = Diiwaanka u gaarka ah ayaa la akhriyay
action-own-copy-take = Koobi ayaa la qaatay
action-own-consent-give = Wax la oggolaaday ama la diiday
action-own-consent-withdraw = Oggolaansho laga noqday
action-own-request-make = Codsi ama su’aal ayaa la diray
action-cases-list = Liiska dadka la taageero ayaa la furay
action-case-read = Xogta taageerada ayaa la furay
action-case-edit = Xogta taageerada wax baa laga beddelay
action-consent-record = Oggolaansho warqad laga qoray
action-case-create = Taageero cusub ayaa la bilaabay
action-card-print = Kaarka casuumaadda ayaa la daabacay
action-stand-in-grant = Ku-simaha ayaa la qoray
action-figures-read = Tirooyinka ayaa la akhriyay
action-case-assign = Taageerada qof baa loo xilsaaray
action-name-show = Magaca ayaa la muujiyay
action-requests-list = Liiska codsiyada ayaa la eegay
action-request-read = Codsi ayaa la akhriyay
action-request-answer = Codsi ayaa laga jawaabay
action-request-end = Codsi ayaa la fuliyay
action-grant-confirm = Oggolaanshaha gelitaanka ayaa la xaqiijiyay
action-accounts-manage = Akoonnada ayaa la maamulay
action-instance-manage = Nidaamka ayaa la maamulay
action-audit-read = Diiwaanka ayaa la akhriyay
action-case-close = Taageeradii waa dhammaatay
action-data-expire = Waa la tirtiray, sababtoo ah waqtigii wuu dhammaaday
action-card-redeem = Kaarka ayaa la isticmaalay
action-own-account-edit = Akoonka u gaarka ah ayaa la beddelay
