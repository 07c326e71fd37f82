### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Qof baa buuxinta iga caawinaya
helper-lead = Waxaad oggolaan kartaa in qof buuxinta kaa caawiyo, tusaale mutadawic ama qaraabo. Qofka ku caawinaya wuxuu arkaa oo wax ku qoraa qaybaha aad doorato oo keliya. Wax kasta oo la furo ama la qoro waa la diiwaan geliyaa. Caawinta mar walba waad joojin kartaa.
helper-called = Qofka ku caawinaya magaciisu waa maxay?
helper-parts = Qaybahee?
helper-private = Aad bay gaar u tahay. Dooro keliya haddii loo baahan yahay.
helper-span-h2 = 2 saacadood
helper-span-d1 = 1 maalin
helper-span-w1 = 1 toddobaad
helper-span-w4 = 4 toddobaad
helper-let = Samee koodh
helper-code = Koodhka caawinta
helper-code-once = Koodhkan hadda oo keliya ayaad arkaysaa. Hal mar ayuu shaqeeyaa, 24 saacadood gudahood. Sii { $name } oo keliya.
helper-code-how = { $name } sawirka ha ku iskaan gareeyo taleefankiisa. Ama ha furo cinwaankan oo ha qoro koodhka:
helper-now = Qofka hadda caawinaya
helper-past = Caawin hore
helper-waits = Koodhka weli lama isticmaalin, wuxuu shaqeeyaa ilaa { $time }
helper-lapsed = Koodhka lama isticmaalin
helper-runs = Wuxuu caawinayaa ilaa { $time }
helper-ended = Waa dhammaatay: { $time }
helper-stop = Jooji caawinta
helper-news = Xog cusub, waxaa qoray { $name }: { $n }
helper-entered = Hadda la qoray
helper-looked = Waan arkay
helper-by = Waxaa qoray { $name } (caawin), { $date }
ui-state-helped = Caawin ayaa lagu qoray

## The pages of the helper

helper-enter = Qof buuxinta ka caawi
helper-enter-lead = Qofka aad caawinayso ayaa koodh ku siinaya.
helper-rules-title = Ka hor intaadan bilaabin
helper-rules = Waxa aad halkan ka akhrido waa sir. Cidna ha u sheegin. Sawirro ha qaadin. Magacaaga iyo wax kasta oo aad furto oo aad qorto waa la diiwaan geliyaa. Qofku wuu arkaa, caawintaadana mar walba wuu joojin karaa.
helper-may = Kuwan waad arki kartaa oo waad buuxin kartaa
helper-name = Magacaaga
helper-kind = Yaad tahay?
helper-kind-volunteer = Mutadawic
helper-kind-staff = Shaqaale (magaalo, degmo ama hay’ad)
helper-kind-relative = Qaraabo
helper-kind-other = Qof kale
helper-promise = Waxa aan halkan ku ogaado cidna uma sheegayo.
helper-bar = Waxaad caawinaysaa: { $name }
helper-leave = Jooji caawintayda
helper-remind = Jawaab kasta qofka weydii. Qor keliya waxa uu qofku sheego.
helper-by-person = Qofka laftiisa, { $date }
helper-over = Caawintani way dhammaatay ama waa la joojiyay. Ma u baahan tahay inaad mar kale gasho? Qofka koodh cusub weydii.
flash-help-stopped = Caawintii way dhammaatay.
error-wrong-help-code = Koodhkani ma shaqaynayo. Waxaa laga yaabaa in hore loo isticmaalay ama uu duug yahay. Fadlan qofka koodh cusub weydii.
error-consent-of-person = Tan marka hore qofka laftiisa ayaa oggolaanaya. Fadlan banaan uga tag.

## Log, roles, what is kept

role-helper = Caawinta buuxinta
action-help-let = Caawinta buuxinta waa la oggolaaday
action-help-end = Caawinta buuxinta waa la joojiyay
action-helped-read = Xog ayaa la furay inta la caawinayay
action-helped-edit = Xog ayaa la qoray inta la caawinayay
action-help-redeem = Koodhka caawinta waa la isticmaalay
holding-help = Qofka buuxinta kaa caawiya
    .text = Magac, qaybaha la doortay iyo waqtiyada. Si loo ogaado cidda wax qortay. Inta xogtaadu jirto.
