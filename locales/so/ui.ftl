### Translation of ui.ftl

ui-language = Luqadda
ui-exit = Dhaqso u bax
ui-exit-help = Wuxuu furayaa bog kale oo caadi ah, wuuna kaa saarayaa.
ui-signed-in-until = Waad ku jirtaa ilaa { $time }
ui-nav = Qaybaha waaweyn
ui-nav-home = Bilowga
ui-nav-data = Xogtayda
ui-nav-log = Yaa eegay
ui-nav-more = Caawimo iyo wax kale
ui-footer = Ku saabsan boggan
ui-imprint = Cidda bogga leh (Impressum)
ui-privacy = Ilaalinta xogta (Datenschutz)
ui-accessibility = Fududaynta isticmaalka (Barrierefreiheit)
ui-easy = Af-Jarmal fudud (Leichte Sprache)

ui-answered-of = { $total } waxaa laga jawaabay { $answered }
ui-confirmed-of = { $total } waxaa laga xaqiijiyay { $confirmed }
ui-sections-done = { $total ->
    [one] Hal qayb waxaa ka dhammaaday { $done }
   *[other] { $total } qaybood waxaa ka dhammaaday { $done }
}
ui-proposals = { $n ->
    [one] Hal xaqiijin baa dhiman
   *[other] { $n } xaqiijin baa dhiman
}
ui-questions = { $n ->
    [one] Hal su’aal oo adiga kuu taal
   *[other] { $n } su’aalood oo adiga kuu yaal
}
ui-staff-questions = { $n ->
    [one] Hal su’aal baa furan
   *[other] { $n } su’aalood baa furan
}

ui-state-open = Furan
ui-state-waiting = Weli waa la hubinayaa
ui-state-stated = Adiga ayaa qoray
ui-state-on-behalf = Adiga ayaa laguu qoray
ui-state-confirmed = La xaqiijiyay
ui-state-refused = Fadlan hubi
ui-state-question = Su’aal adiga kuu taal
ui-state-disputed = Waad ka soo horjeesatay

ui-staff-state-open = Furan
ui-staff-state-waiting = In la xaqiijiyo
ui-staff-state-stated = La sheegay
ui-staff-state-on-behalf = Wada hadalka ayaa lagu qoray
ui-staff-state-confirmed = La xaqiijiyay
ui-staff-state-refused = Lama aqbalin
ui-staff-state-question = Su’aal baa la weydiiyay
ui-staff-state-disputed = Qofku waa ka soo horjeestay

ui-choices-show = Fur liiska
ui-choices-more = Wax kale dooro
ui-voluntary = Ikhtiyaari
ui-write-not = Fadlan halkan ha ku qorin wax ku saabsan xanuun, diin ama siyaasad, hana qorin wax adiga ama dad kale dhibi kara.
ui-no-answer = Weli jawaab ma jirto
ui-since = laga bilaabo { $date }
ui-how = Maxaa dhacay?

ui-conflict = Qof kale ayaa isla tan beddelay. Kee baa la raacaa?
ui-conflict-mine = Jawaabtaada
ui-conflict-theirs = Jawaabta ka timid: { $who }, { $time }
ui-conflict-before = Hore waxaa halkan ku qornaa: { $value }

ui-pages = Bogag
ui-page-next = Bogga xiga
ui-page-previous = Bogga hore
ui-sorted-up = ka yar ilaa ka weyn
ui-sorted-down = ka weyn ilaa ka yar
ui-as-of = Xaaladda { $date }
ui-definition = Maxaa la tirinayaa?
