### Translation of public.ftl

public-start-title = Bi xêr hatin
public-start-what = Bi { -lotse } hûn dibînin ku li ser we çi hatiye nivîsandin, û hûn agahiyên xwe bi xwe dinivîsin – bi zimanê xwe. Bi vî awayî şêwirmenda an şêwirmendê we yê entegrasyonê (Integrationsmanager) dikare zûtir alîkariya we bike.
public-start-card = Karteke min heye
public-start-card-help = Hûn cara pêşî li vir in an karteke nû ji we re hatiye dayîn.
public-start-login-help = Hejmara têketinê û peyva veşartî ya we jixwe hene.
public-start-home = Biçin rûpelên min
public-start-free = Lotse bê pere ye. Hûn ne mecbûr in ku beşdar bibin. Kartê hûn ji şêwirmenda an şêwirmendê xwe yê entegrasyonê distînin.

public-login-number = Hejmara têketinê
    .help = Dema we kart bi kar anî, ev hejmar ji we re hat dayîn.
public-login-secret = Peyva veşartî
public-login-own = Ev cîhaza min bi xwe ye
    .help = Hingê hûn 14 rojan li vir têketî dimînin. Eger kesên din jî cîhazê bi kar tînin, ji kerema xwe nîşan nekin.
public-login-forgot = We hejmar an peyva veşartî ji bîr kir?
public-login-forgot-text = Hingê karteke nû ji we re pêwîst e. Hûn wê rasterast ji destê şêwirmenda an şêwirmendê xwe yê entegrasyonê distînin. Agahiyên we dimînin.
public-login-timed-out = Têketina we qediyabû. Tiştê ku we cara dawî şandiye, parastî ye. Têkevin: Hingê hûn dikarin lê binêrin û tomar bikin.

public-code-title = Gava duyem
public-code-digits = Şeş reqem ji sepana we
    .help = Telefon ne li cem we ye? Li vir yek ji kodên xwe yên lezgîn binivîsin.

public-card-title = Karta we
public-card-code = Koda li ser kartê
    .help = Tîpên mezin û biçûk wekî hev in. Xêzik û valahî ne girîng in.
public-card-camera = Bi kamerayê bêyî nivîsandinê jî dibe: Kameraya telefona xwe vekin. Wê li ser neqşa kartê bigirin.
public-card-limits = Kart 14 rojan û tenê carekê derbasdar e. Eger pir kevn be an winda bibe, hûn yeke nû distînin.

public-welcome-title = Berî ku hûn dest pê bikin
public-welcome-lead = Ji kerema xwe bi kurtî bixwînin ku bi agahiyên we çi tê kirin.
public-welcome-who = Kî berpirsiyar e?
public-welcome-who-text = { $carrier } ji agahiyên we berpirsiyar e.
public-welcome-why = Agahî ji bo çi ne?
public-welcome-why-text = Da ku em baş bi we re bin: li daîreyan û bi nameyan, bi xanî, kursa almanî û kar. Ji bo hejmarên ji bo bajar, navçe (Landkreis) û eyaletê em bê nav dihejmêrin.
public-welcome-sees = Kî agahiyan dibîne?
public-welcome-sees-text = Şêwirmenda an şêwirmendê we yê entegrasyonê û cîgir. Hûn her gav dibînin kê agahiyên we vekirine. Lotse ji xwe tiştekî naşîne Daîreya Biyaniyan (Ausländerbehörde), Daîreya Federal (BAMF) an polîs.
public-welcome-law = Hin rewşên kêm hene ku qanûn me mecbûr dike tiştekî ji daîreyekê re bibêjin (mînak § 87 Aufenthaltsgesetz). Ji kerema xwe tenê tiştê ku tê pirsîn binivîsin.
public-welcome-voluntary = Ma ez mecbûr im bersivê bidim?
public-welcome-voluntary-text = Na. Her tişt bi dilê we ye. Eger hûn bersivê nedin, ji bo mayîna we ya li Almanyayê an pereyê we tu zirara wê nabe. Hingê ji bo hin alîkariyan bêtir dem pêwîst e.
public-welcome-long = Agahî çiqas dimînin?
public-welcome-long-text = Heta ku em bi we re ne. Piştre kes êdî bi wan kar nake, û piştî sê salan tên jêbirin. Agahiyên li ser tenduristiyê em di dawiyê de tavilê jê dibin.
public-welcome-rights = Çi mafên min hene?
public-welcome-rights-text = Hûn dikarin her tiştî bixwînin, biguherînin û li dijî tomarkirinê îtiraz bikin. Hûn dikarin bixwazin ku em tiştekî jê bibin. Hûn dikarin li cem daîreya parastina daneyan (Datenschutzbehörde) gilî bikin.
public-welcome-more = Her tiştî li ser parastina daneyan bixwînin
public-welcome-no-consent = Bi „Bidomînin“ hûn razîbûna xwe ji bo tiştekî nadin. Em tenê dinivîsin ku ev agahî gihîştiye we. Eger hûn nexwazin bidomînin, rûpelê bigirin: Tu encama vê nabe.
public-welcome-staff = Hûn têketina xwe amade dikin. Tiştê ku hûn di dosyayan de vedikin û diguherînin, tê tomarkirin. Kes vê di lîsteya xwe de dibîne. Tenê tiştê ku ji bo karê we pêwîst e vekin.

public-secret-title = Têketina we
public-secret-number = Hejmara we ya têketinê
public-secret-number-help = Hejmarê binivîsin û hilînin. Ew di her têketinê de pêwîst e.
public-secret-new = Peyva we ya veşartî ya nû
    .help = Herî kêm 8 tîp, bi her nivîsê. Sê peyvên ku tenê hûn bi hev re dizanin baş in.
public-secret-again = Peyva veşartî careke din
public-secret-never = Peyva veşartî ji kesî re nebêjin, ji me re jî na. Em tu carî wê napirsin.
public-secret-finish = Qediya, têkevin
public-totp-title = Sepan ji bo gava duyem
public-totp-scan = Li ser telefona xwe sepaneke kodên yekcarî vekin. Bi wê vê neqşê bixwînin.
public-totp-letters = Nabe? Van tîpan di sepanê de binivîsin:
public-codes-title = Kodên we yên lezgîn
public-codes-text = Her kod carekê dikeve şûna reqemên sepanê. Kodan çap bikin an binivîsin. Hûn wan tenê niha dibînin.
public-codes-done = Kod li cem min in, bidomînin

public-imprint-operator = Kî vê rûpelê birêve dibe
public-imprint-address = Navnîşan
public-imprint-email = E-name
public-imprint-phone = Telefon
public-imprint-software = Lotse nermalaveke azad e bi lîsansa EUPL 1.2.

public-privacy-carrier = Ji agahiyên we ew rêxistin berpirsiyar e ku bi we re ye. Navê wê li ser karta we ye. Vê rûpelê birêve dibe:
public-privacy-basis = Bingehên qanûnî
public-privacy-basis-text = Ev alîkarî karekî giştî ye: Artikel 6 Absatz 1 Buchstabe e DSGVO bi § 4 Landesdatenschutzgesetz û § 18 Flüchtlingsaufnahmegesetz Baden-Württemberg re. Agahiyên li ser tenduristiyê, hejmara telefona we û e-nameya we em tenê bi razîbûna we tomar dikin: Artikel 6 Absatz 1 Buchstabe a û Artikel 9 Absatz 2 Buchstabe a DSGVO. Hûn dikarin vê «Erê»yê her gav vegerînin.
public-privacy-rights = Mafên we li gorî qanûnê
public-privacy-rights-text = Agahîdayîn (Auskunft, Artikel 15), rastkirin (Berichtigung, 16), jêbirin (Löschung, 17), sînorkirin (Einschränkung, 18) û îtiraz (Widerspruch, 21 DSGVO). Eger îtiraz li agahiyekê hebe, ew li cem wê tê nivîsandin (§ 84 Absatz 2 SGB X).
public-privacy-officer = Berpirsên parastina daneyan (Datenschutzbeauftragte)
public-privacy-authority = Hûn dikarin li vir gilî bikin: Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg (daîreya eyaletê ya parastina daneyan).
public-privacy-device = Çi li ser cîhaza we dimîne
public-privacy-device-text = Tenê pelên biçûk (cookies) ji bo têketin û zimanê we. Reklam tune ye, çavdêrî tune ye, tiştek ji şirketên din tune ye. Piştî derketinê tu agahiyeke we li ser cîhazê namîne.
public-privacy-logs = Em çi tomar dikin
public-privacy-logs-text = Kê agahiyên we vekirine an guhertine: 12 meh. Jêbirin û razîbûn: 3 sal. Navnîşana înterneta we em tenê şîfrekirî û tenê ji bo parastina li dijî êrîşan tomar dikin.

public-access-lead = Divê hemû mirov karibin Lotse bi kar bînin: bi telefona biçûk, bi klavyeyê, bi bernameya ku bi deng dixwîne, bi nivîsa mezin û bêyî JavaScript.
public-access-state = Em gihîştine ku
public-access-state-text = Pîvana me norma Ewropayê EN 301 549 bi WCAG 2.2 asta AA ye. Lotse piraniya wê bi cih tîne. Me ev bi xwe, bi bernameyan û bi destan kontrol kiriye.
public-access-gaps = Çi hîn kêm e
public-access-gaps-text = Hîn vîdyoyên bi zimanê îşaretan ê almanî û tomarên dengî tune ne. Hemû werger ji aliyê mirovan ve nehatine kontrolkirin. Li ser rûpelên wisa ev li jor dinivîse.
public-access-report = Astengan ji me re bibêjin
public-access-report-text = Tiştek naxebite an nayê fêmkirin? Binivîsin an telefon bikin. Em di nav çar hefteyan de bersivê didin:
public-access-enforce = Eger bersiva me alîkar nebe, hûn dikarin serî li vê navenda lihevanînê (Schlichtungsstelle) bidin: li cem Landesbeauftragte für die Belange von Menschen mit Behinderungen in Baden-Württemberg (berpirsa an berpirsê eyaletê ji bo kesên astengdar).
public-access-date = Ev daxuyanî ya { $date } e.

public-easy-what = Lotse çi ye?
public-easy-start = Hûn wisa dest pê dikin
public-easy-pages = Hûn li vir van dibînin
public-easy-home = Li „Destpêk“ hûn dibînin ku hûn niha dikarin çi bikin.
public-easy-data = Li „Agahiyên min“ bersivên we hene. Hûn dikarin wan biguherînin.
public-easy-log = Li „Kê lê nêriye“ dinivîse kê agahiyên we xwendine.
public-easy-more = Li „Alîkarî û yên din“ hûn ziman û peyva veşartî diguherînin.
public-easy-exit = Bişkoka „Zû derkevin“ li jora her rûpelê ye. Ew rûpeleke din vedike û we derdixe.

public-weather-title = Hewa
public-weather-lead = Hewa û hişyarî ji bo Almanyayê
public-weather-forecast = Pêşbîniya hewayê
public-weather-warnings = Hişyariyên bahozê
public-weather-rivers = Lehî
public-weather-pollen = Polen û UV
