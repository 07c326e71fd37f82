### Translation of me.ftl

me-hello = Rojbaş
me-hello-name = Rojbaş, { $name }
me-child = Agahî ji bo { $name }
me-child-unnamed = Agahî ji bo zarokê we
me-children = Zarokên we

me-next = Gava we ya din
me-next-answer = Pirseke me heye li ser: { $group }
me-next-answer-text = Kesê we yê têkiliyê li benda bersiva we ye. Ya herî baş, berî axaftina din bersivê bidin.
me-next-begin = Bi vê dest pê bikin: { $group }
me-next-begin-text = Kengî hûn bixwazin. Nêzîkî du deqeyan dikişîne. Piştî her rûpelê tê tomarkirin, û hûn dikarin her gav rawestin.
me-next-continue = Bi vê bidomînin: { $group }
me-next-continue-text = Ya herî baş, berî axaftina din. Nêzîkî du deqeyan dikişîne.
me-next-nothing = Hemû pirs hatine bersivandin. Gelek spas!
me-next-nothing-text = Niha ne pêwîst e hûn tiştekî bikin. Tiştek hatiye guhertin? Li jêr biguherînin.
me-answer = Bersivê bidin
me-manager = Kesê we yê têkiliyê: { $name }
me-manager-none = Hîn kesekî we yê têkiliyê tune ye. Agahiyên we parastî dimînin heta ku kesek ji bo we hebe.

me-news = Nû
me-news-confirmed = Hatiye piştrastkirin: { $field }
me-news-refused = Ji kerema xwe lê binêrin: { $field }
me-news-question = Pirsek ji bo we: { $field }
me-news-on-behalf = Ji bo we hatiye nivîsandin: { $field }

me-card-title = Karteke ji bo we hat bikaranîn
me-card-text = { $who } di { $time } de kartek ji bo we çap kir. Piştre kesek bi vê kartê têket. Ew ne hûn bûn? Hingê ji kerema xwe tavilê ji kesê xwe yê têkiliyê re bibêjin.
me-card-tick = Ew ez bûm
me-draft-title = Ev hîn nehatiye tomarkirin
me-draft-text = Cara dawî têketina we qediya berî ku em tomar bikin. Nivîsa we hîn li vir e. Lê binêrin û tomar bikin.
me-draft-show = Lê binêrin
me-draft-discard = Bavêjin
me-draft-shown = We ev cara dawî nivîsand. Hîn nehatiye tomarkirin.
me-closed-title = Şopandina we qediya
me-closed-text = Hûn dikarin her tiştî bixwînin. Êdî hûn nikarin tiştekî biguherînin.

me-sees = Vê tenê hûn, kesê we yê têkiliyê û cîgirê wî/wê dibînin.
me-sees-child = Vê tenê dê û bavê ku mafê lênêrînê (Sorgerecht) li cem wan e, kesê we yê têkiliyê û cîgirê wî/wê dibînin.
me-sees-assigned = Vê tenê hûn û kesê we yê têkiliyê dibînin, cîgir nabîne.
me-saved-last = Cara dawî hat tomarkirin: { $time }
me-by-me = Ji we, { $date }
me-by-staff = { $who }, { $date }
me-confirmed-is = Ya piştrastkirî: { $answer }
me-asked = Pirsek ji bo we: { $text }
me-refused = Nehatiye piştrastkirin: { $text }
me-replied = Bersiva we: { $text }
me-item = Tomar { $n }
me-none-yet = Li vir hîn tiştek tune ye.
me-by-office = Vê kesê we yê têkiliyê tijî dike.

me-reply = Bersiva we ji bo pirsê
    .help = Kesê we yê têkiliyê vê dixwîne. Hûn dikarin agahiyê bi xwe jî biguherînin.
me-dispute = Ev şaş e. Ez îtiraz dikim.
    .help = Hingê li cem agahiyê „bestritten“ (îtiraz lê heye) tê nivîsandin, û divê kesê we yê têkiliyê vê bi we re zelal bike.
me-consent-c2 = Erê, hûn dikarin van agahiyên li ser tenduristiya min tomar bikin.
me-consent-c10 = Erê, hûn dikarin bi vî awayî xwe bigihînin min û agahiyên ji bo vê tomar bikin.
me-consent-text = Hûn ne mecbûr in. Bêyî «Erê»ya we em van agahiyan tomar nakin, û tu zirara vê ji we re nabe. Hûn dikarin «Erê»ya xwe her gav vegerînin: Ji kesê xwe yê têkiliyê re bibêjin. Eger we berê «Erê» gotibe, ne pêwîst e hûn dîsa bikin.
me-conflict-title = Kesekî di heman demê de tiştek guhert
me-conflict-text = Tiştek winda nebûye. Ji kerema xwe li jêr hilbijêrin kîjan derbasdar be. Paşê careke din tomar bikin.
me-later = Paşê
me-remove = Vê tomarê rakin
me-remove-help = Hingê ev tomar di agahiyên we de namîne.

me-log-lead = Li vir dinivîse kê agahiyên we vekirine an guhertine. Eger tenê navê we di lîsteyekê de hebû, ew li vir nanivîse.
me-log-reason = Sedem: { $reason }
me-log-empty = Heta niha kesî agahiyên we venekirine.
me-log-older = Yên kevntir nîşan bidin
me-log-strange = Tiştek ji van ji we re ecêb e? Ji kesê xwe yê têkiliyê an ji berpirsên parastina daneyan (Datenschutzbeauftragte) bipirsin.

me-help = Alîkarî
me-help-text = Eger pirsên we hebin, kesê we yê têkiliyê alîkariya we dike. Ew dikare bi we re jî binivîse.
me-help-112 = Telefona lezgîn: agirkuj û ambulans
me-help-110 = Polîs
me-help-116016 = Alîkarî li dijî tundiya li ser jinan. Bê pere, şev û roj, bi gelek zimanan.
me-language-german = Almanî li jêr
me-language-german-text = Li jêr her nivîsê dikare nivîsa almanî jî hebe. Ev di xwendina nameyan de alîkar e.
me-secret = Peyva veşartî biguherînin
me-secret-old = Peyva we ya veşartî ya niha
me-sessions = Hûn li ku têketî ne
me-sessions-text = Cîhazek heye ku hûn nas nakin? Wê bigirin û paşê peyva xwe ya veşartî biguherînin.
me-session-this = Ev cîhaz
me-session-seen = Cara dawî hat bikaranîn: { $time }
me-session-end = Bigirin
