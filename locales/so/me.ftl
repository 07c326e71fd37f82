### Translation of me.ftl

me-hello = Maalin wanaagsan
me-hello-name = Maalin wanaagsan, { $name }
me-child = Xogta { $name }
me-child-unnamed = Xogta ilmahaaga
me-children = Carruurtaada

me-next = Tallaabadaada xigta
me-next-answer = Su’aal baan ka qabnaa: { $group }
me-next-answer-text = Qofka ku caawiya ayaa jawaabtaada sugaya. Waxaa fiican inaad jawaabto ka hor wada hadalka xiga.
me-next-begin = Ka bilow: { $group }
me-next-begin-text = Goortii aad rabto. Waxay qaadanaysaa qiyaastii laba daqiiqo. Bog kasta kadib waa la kaydiyaa, goor kastana waad joojin kartaa.
me-next-continue = Ka sii wad: { $group }
me-next-continue-text = Waxaa fiican ka hor wada hadalka xiga. Waxay qaadanaysaa qiyaastii laba daqiiqo.
me-next-appointment = Inta hartay waxaad ka hadli doontaan ballanta xigta.
me-next-nothing = Su’aalaha oo dhan waa laga jawaabay. Aad baad u mahadsan tahay!
me-next-nothing-text = Hadda waxba looma baahna inaad samayso. Wax ma isbeddeleen? Markaas hoos ka beddel.
me-next-more = Haddii aad rabto, kuwanna wax nooga sheeg
me-answer = Ka jawaab
me-manager = Qofka ku caawiya: { $name }
me-manager-none = Weli qof ku caawiya ma lihid. Xogtaadu ammaan bay ku sugaysaa ilaa qof laguu helo.

me-news = Cusub
me-news-confirmed = La xaqiijiyay: { $field }
me-news-refused = Fadlan hubi: { $field }
me-news-question = Su’aal adiga kuu taal: { $field }
me-news-on-behalf = Adiga ayaa laguu qoray: { $field }

me-card-title = Kaar adiga laguu sameeyay ayaa la isticmaalay
me-card-text = { $who } ayaa { $time } kaar kuu daabacay. Kadib qof baa kaarkaas ku soo galay. Adiga ma ahayn? Markaas fadlan isla markiiba u sheeg qofka ku caawiya.
me-card-tick = Aniga ayay ahayd
me-draft-title = Tani weli lama kaydin
me-draft-text = Markii hore waqtigaagii gelitaanka ayaa dhammaaday intaan kaydin karin. Qoraalkaagu weli wuu jiraa. Eeg oo kaydi.
me-draft-show = Eeg
me-draft-discard = Tuur
me-draft-shown = Tani waa wixii aad markii hore qortay. Weli lama kaydin.
me-closed-title = Taageeradaadii waa dhammaatay
me-closed-text = Wax walba waad akhrin kartaa. Waxba ma beddeli kartid mar dambe.

me-sees = Tan waxaa arka keliya adiga, qofka ku caawiya iyo ku-simihiisa. Dadka kale waxay arkaan oo keliya haddii aad rabto.
me-sees-child = Tan waxaa arka keliya waalidka sharci ahaan masuulka ka ah ilmaha (Sorgerecht), qofka ku caawiya iyo ku-simihiisa.
me-sees-assigned = Tan waxaa arka keliya adiga iyo qofka ku caawiya, ku-simuhu ma arko. Dadka kale waxay arkaan oo keliya haddii aad rabto.
me-saved-last = Markii ugu dambaysay ee la kaydiyay: { $time }
me-by-me = Adiga ayaa qoray, { $date }
me-by-staff = { $who }, { $date }
me-confirmed-is = Waxa la xaqiijiyay: { $answer }
me-asked = Su’aal adiga kuu taal: { $text }
me-refused = Lama xaqiijin: { $text }
me-replied = Jawaabtaada: { $text }
me-item = Qoraalka { $n }
me-none-yet = Halkan weli waxba kuma qorna.
me-by-office = Tan waxaa buuxiya qofka ku caawiya.

me-reply = Jawaabtaada su’aasha
    .help = Qofka ku caawiya ayaa akhrinaya. Xogta lafteedana waad beddeli kartaa.
me-dispute = Tani waa khalad. Waan ka soo horjeedaa.
    .help = Markaas xogta waxaa lagu ag qorayaa “la isku haysto” (bestritten), qofka ku caawiyana waa inuu adiga kula caddeeyaa.
me-conflict-title = Qof baa isla waqtigaas wax beddelay
me-conflict-text = Waxba ma lumin. Fadlan hoos ka dooro waxa la raacayo. Kadib mar kale kaydi.
me-later = Mar dambe
me-remove = Qoraalkan ka saar
me-remove-help = Markaas qoraalku wuu ka baxayaa xogtaada.

me-log-lead = Halkan waxaa ku qoran cidda xogtaada furtay ama beddeshay. Haddii magacaaga oo keliya liis ku jiray, halkan kuma qorna.
me-log-reason = Sabab: { $reason }
me-log-empty = Ilaa hadda qofna xogtaada ma furin.
me-log-older = Tus kuwii hore
me-log-strange = Wax yaab leh ma ku aragtay? Weydii qofka ku caawiya ama masuulka ilaalinta xogta (Datenschutzbeauftragte).

me-help = Caawimo
me-help-text = Haddii aad su’aalo qabto, qofka ku caawiya ayaa kaa caawinaya. Wuu kula qori karaa sidoo kale.
me-help-112 = Gurmadka: dab-damiska iyo ambalaaska
me-help-110 = Booliska
me-help-116016 = Caawimo haddii dumarka lagu xadgudbo. Waa bilaash, habeen iyo maalin, luqado badan.
me-language-german = Af-Jarmalka oo hoos ku qoran
me-language-german-text = Qoraal kasta hoostiisa waxaa lagu qori karaa qoraalka Jarmalka. Taasi waxay fududaynaysaa akhriska warqadaha.
me-secret = Beddel erayga sirta ah
me-secret-old = Eraygaaga sirta ah ee hadda
me-sessions = Meelaha aad ku jirto
me-sessions-text = Qalab aadan aqoon ma ku aragtay? Ka saar, kadib beddel eraygaaga sirta ah.
me-session-this = Qalabkan
me-session-seen = Markii ugu dambaysay ee la isticmaalay: { $time }
me-session-end = Ka saar
