### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Kesek di dagirtinê de alîkariya min dike
helper-lead = Hûn dikarin destûrê bidin ku kesek di dagirtinê de alîkariya we bike, wek mînak dilxwazek an xizmek. Kesê ku alîkariyê dike, tenê beşên ku hûn hilbijêrin dibîne û dinivîse. Her tiştê ku tê vekirin û nivîsandin tê tomarkirin. Hûn her dem dikarin alîkariyê biqedînin.
helper-called = Navê kesê ku alîkariyê dike çi ye?
helper-parts = Kîjan beş?
helper-private = Pir taybet e. Tenê eger pêwîst be hilbijêrin.
helper-span-h2 = 2 saet
helper-span-d1 = 1 roj
helper-span-w1 = 1 hefte
helper-span-w4 = 4 hefte
helper-let = Kodê çêbikin
helper-code = Koda alîkariyê
helper-code-once = Hûn vê kodê tenê niha dibînin. Tenê carekê û heta 24 saetan derbas dibe. Tenê bidin { $name }.
helper-code-how = { $name } wêneyê bi telefona xwe dixwîne. An jî vê navnîşanê vedike û kodê dinivîse:
helper-now = Niha kî alîkariyê dike
helper-past = Alîkariya berê
helper-waits = Kod hêj nehatiye bikaranîn, heta { $time } derbas dibe
helper-lapsed = Kod nehat bikaranîn
helper-runs = Heta { $time } alîkariyê dike
helper-ended = Qediya: { $time }
helper-stop = Alîkariyê biqedînin
helper-news = Agahiyên nû, { $name } nivîsandine: { $n }
helper-entered = Nû hatiye nivîsandin
helper-looked = Min dît
helper-by = { $name } nivîsandiye (alîkarî), { $date }
ui-state-helped = Bi alîkariyê hatiye nivîsandin

## The pages of the helper

helper-enter = Di dagirtinê de alîkariya kesekî bikin
helper-enter-lead = Kesê ku hûn alîkariya wî dikin, kodekê dide we.
helper-rules-title = Berî ku hûn dest pê bikin
helper-rules = Tiştê ku hûn li vir dixwînin veşartî ye. Ji kesî re nebêjin. Wêneyan negirin. Navê we û her tiştê ku hûn vedikin û dinivîsin tê tomarkirin. Ew kes vê dibîne û her dem dikare alîkariya we biqedîne.
helper-may = Hûn dikarin van bibînin û dagirin
helper-name = Navê we
helper-kind = Hûn kî ne?
helper-kind-volunteer = Dilxwaz
helper-kind-staff = Karmend (bajar, navçe an rêxistin)
helper-kind-relative = Xizm
helper-kind-other = Kesekî din
helper-promise = Tiştê ku ez li vir hîn dibim ji xwe re dihêlim.
helper-bar = Hûn alîkariya vî kesî dikin: { $name }
helper-leave = Êdî alîkariyê nakim
helper-remind = Ji bo her bersivê ji wî kesî bipirsin. Tenê tiştê ku ew dibêje binivîsin.
helper-by-person = Ji kes bi xwe, { $date }
helper-over = Ev alîkarî qediya an hat qedandin. Dîsa pêwîstiya we bi têketinê heye? Ji wî kesî kodeke nû bixwazin.
flash-help-stopped = Alîkarî qediya.
error-wrong-help-code = Ev kod derbas nabe. Dibe ku berê hatibe bikaranîn an pir kevn be. Ji kerema xwe ji wî kesî kodeke nû bixwazin.
error-consent-of-person = Divê pêşî ew kes bi xwe destûrê bide. Ji kerema xwe vala bihêlin.

## Log, roles, what is kept

role-helper = Alîkariya dagirtinê
action-help-let = Destûra alîkariya dagirtinê hat dayîn
action-help-end = Alîkariya dagirtinê qediya
action-helped-read = Di dema alîkariyê de agahî hatin vekirin
action-helped-edit = Di dema alîkariyê de agahî hatin nivîsandin
action-help-redeem = Koda alîkariyê hat bikaranîn
holding-help = Kî di dagirtinê de alîkariya we dike
    .text = Nav, beşên hilbijartî û dem. Da ku diyar be kê çi nivîsandiye. Heta ku agahiyên we hebin.
