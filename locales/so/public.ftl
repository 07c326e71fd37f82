### Translation of public.ftl

public-start-title = Soo dhowow
public-start-what = { -lotse } waxaad ku arkaysaa waxa adiga lagaa qoray, xogtaadana adiga ayaa qoraya – luqaddaada. Sidaas ayuu la-taliyahaaga isdhexgalka (Integrationsmanagement) si dhaqso ah kuugu caawin karaa.
public-start-card = Kaar baan haystaa
public-start-card-help = Waa markii kuugu horreysay halkan, ama kaar cusub baad heshay.
public-start-login-help = Hore ayaad u haysataa lambarka gelitaanka iyo erayga sirta ah.
public-start-home = U gal bogaggayga
public-start-free = Lotse waa bilaash. Kuma qasbanid inaad ka qayb gasho. Kaar waxaad ka helaysaa la-taliyahaaga isdhexgalka.

public-login-number = Lambarka gelitaanka
    .help = Lambarka waxaad heshay markii aad kaarka isticmaashay.
public-login-secret = Erayga sirta ah
public-login-own = Kani waa qalabkayga u gaarka ah
    .help = Markaas 14 maalmood ayaad halkan ku jiraysaa. Fadlan ha calaamadin haddii dad kale qalabka isticmaalaan.
public-login-forgot = Lambarka ama erayga sirta ah ma ilowday?
public-login-forgot-text = Markaas waxaad u baahan tahay kaar cusub. Gacanta ayaad kaga qaadanaysaa la-taliyahaaga isdhexgalka. Xogtaadu way jiraysaa.
public-login-timed-out = Waqtigaagii gelitaanka wuu dhammaaday. Wixii ugu dambeeyay ee aad dirtay si ammaan ah ayaa loo hayaa. Gal: Markaas waad eegi kartaa, waadna kaydin kartaa.

public-code-title = Tallaabada labaad
public-code-digits = Lix lambar oo ka muuqda app-kaaga
    .help = Telefoonku kuma agyaal miyaa? Halkan ku qor mid ka mid ah koodhadhkaaga degdegga ah.

public-card-title = Kaarkaaga
public-card-code = Koodhka kaarka ku qoran
    .help = Xarfaha waaweyn iyo kuwa yaryar waa isku mid. Jiitimaha iyo meelaha bannaan muhiim ma aha.
public-card-camera = Kamaradda waxaad ku geli kartaa qoraal la’aan: Fur kamaradda telefoonkaaga. Ku dul hay sawirka koodhka ee kaarka.
public-card-limits = Kaarku wuxuu shaqaynayaa 14 maalmood, hal mar oo keliya. Haddii uu duugoobo ama lumo, mid cusub baad helaysaa.

public-welcome-title = Ka hor intaadan bilaabin
public-welcome-lead = Fadlan akhri waxa xogtaada lagu samaynayo.
public-welcome-who = Yaa masuul ka ah?
public-welcome-who-text = { $carrier } ayaa xogtaada masuul ka ah.
public-welcome-why = Maxaa xogta loo isticmaalaa?
public-welcome-why-text = Si aan si fiican kuu taageerno: xafiisyada iyo warqadaha, guriga, koorsada Af-Jarmalka iyo shaqada. Tirooyinka la siiyo magaalada, degmada (Landkreis) iyo gobolka magac la’aan ayaan u tirinnaa.
public-welcome-sees = Yaa xogta arka?
public-welcome-sees-text = La-taliyahaaga isdhexgalka iyo ku-simihiisa. Mar kasta waad arki kartaa cidda xogtaada furtay. Lotse iskiis waxba uma diro xafiiska ajaanibta (Ausländerbehörde), xafiiska federaalka (Bundesamt, BAMF) ama booliska.
public-welcome-law = Waxaa jira xaalado yar oo sharci nagu qasbo inaan xafiis wax u sheegno (tusaale § 87 Aufenthaltsgesetz). Fadlan qor keliya waxa lagu weydiiyay.
public-welcome-voluntary = Ma igu qasab baa inaan jawaabo?
public-welcome-voluntary-text = Maya. Wax walba waa ikhtiyaari. Haddii aadan jawaabin, wax dhib ah uma keenayso deganaanshahaaga ama lacagtaada. Caawimada qaar markaas waqti dheeraad ah ayay qaadanaysaa.
public-welcome-long = Xogtu ilaa goorma ayay jiraysaa?
public-welcome-long-text = Inta aan ku taageerayno. Kadib qofna kuma shaqaynayo, saddex sano kadibna waa la tirtirayaa. Xogta caafimaadka isla dhammaadka ayaan tirtirnaa.
public-welcome-rights = Xuquuqdee baan leeyahay?
public-welcome-rights-text = Wax walba waad akhrin kartaa, waad beddeli kartaa, kaydintana waad ka soo horjeesan kartaa. Waxaad dalban kartaa inaan wax tirtirno. Waxaad u caban kartaa hay’adda ilaalinta xogta (Datenschutzbehörde).
public-welcome-more = Akhri wax walba oo ku saabsan ilaalinta xogta
public-welcome-no-consent = Markaad riixdo “Sii wad” waxba ma oggolaanaysid. Waxaan qoraynaa keliya inaad warbixintan heshay. Haddii aadan rabin inaad sii waddo, xir bogga: Waxba kama dhalanayaan.
public-welcome-staff = Waxaad samaysanaysaa gelitaankaaga. Waxa aad xogta dadka ka furto ama ka beddesho waa la diiwaangelinayaa. Qofku wuxuu ku arkayaa diiwaankiisa. Fur keliya waxa shaqadaadu u baahan tahay.

public-secret-title = Gelitaankaaga
public-secret-number = Lambarkaaga gelitaanka
public-secret-number-help = Lambarka qoro. Mar kasta oo aad gelayso waad u baahan tahay.
public-secret-new = Eraygaaga sirta ah ee cusub
    .help = Ugu yaraan 8 xaraf, far kasta. Waxaa fiican saddex eray oo adiga oo keliya isku taqaan.
public-secret-again = Erayga sirta ah mar kale
public-secret-never = Erayga sirta ah cidna ha u sheegin, xataa annaga. Weligeen ku weydiin mayno.
public-secret-finish = Dhammee oo gal
public-totp-title = App-ka tallaabada labaad
public-totp-scan = Telefoonkaaga ka fur app-ka koodhadhka hal-marka ah. Ku sawir koodhkan.
public-totp-letters = Ma shaqayn miyaa? Xarfahan ku qor app-ka:
public-codes-title = Koodhadhkaaga degdegga ah
public-codes-text = Koodh kasta hal mar ayuu beddelaa lambarrada app-ka. Koodhadhka daabac ama qoro. Hadda oo keliya ayaad arkaysaa.
public-codes-done = Koodhadhka waan haystaa, sii wad

public-imprint-operator = Cidda boggan maamusha
public-imprint-address = Cinwaanka
public-imprint-email = Iimayl
public-imprint-phone = Telefoon
public-imprint-software = Lotse waa barnaamij furan (freie Software), shatigiisu waa EUPL 1.2.

public-privacy-carrier = Xogtaada waxaa masuul ka ah ururka ku taageera. Magaciisu wuxuu ku qoran yahay kaarkaaga. Boggan waxaa maamula:
public-privacy-basis = Saldhigga sharciga
public-privacy-basis-text = Taageeradu waa hawl dawladeed: Artikel 6 Absatz 1 Buchstabe e DSGVO, oo ay la socdaan § 4 Landesdatenschutzgesetz iyo § 18 Flüchtlingsaufnahmegesetz Baden-Württemberg. Xogta caafimaadka, lambarkaaga telefoonka iyo iimaylkaaga waxaan kaydinnaa keliya haddii aad oggolaato: Artikel 6 Absatz 1 Buchstabe a iyo Artikel 9 Absatz 2 Buchstabe a DSGVO. Oggolaanshahan goor kasta waad kala noqon kartaa.
public-privacy-rights = Xuquuqdaada sharciga ah
public-privacy-rights-text = Ogaanshaha xogta (Artikel 15), saxid (16), tirtirid (17), xannibid (18) iyo ka soo horjeesasho (21 DSGVO). Haddii xog la isku haysto, taas ayaa lagu ag qorayaa (§ 84 Absatz 2 SGB X).
public-privacy-officer = Masuulka ilaalinta xogta (Datenschutzbeauftragte)
public-privacy-authority = Waxaad u caban kartaa masuulka gobolka ee ilaalinta xogta (Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg).
public-privacy-device = Waxa ku haraya qalabkaaga
public-privacy-device-text = Faylal yaryar (Cookies) oo keliya oo gelitaankaaga iyo luqaddaada ah. Xayeysiis ma jiro, dabagal ma jiro, wax shirkado kale ka yimidna ma jiraan. Markaad ka baxdo kadib, xogtaada waxba kuma harayaan qalabka.
public-privacy-logs = Waxa aan diiwaangelinno
public-privacy-logs-text = Cidda xogtaada furtay ama beddeshay: 12 bilood. Tirtiridda iyo oggolaanshaha: 3 sano. Cinwaanka internetkaaga waxaan u kaydinnaa si qarsoon oo keliya, waana ka hortagga weerarrada oo keliya.

public-access-lead = Dadka oo dhan waa inay Lotse isticmaali karaan: telefoon yar, kiiboodh, barnaamijka cod-akhriska, far weyn iyo JavaScript la’aan.
public-access-state = Halka aan marayno
public-access-state-text = Waxaan ku cabbirnaa heerka Yurub EN 301 549 oo leh WCAG 2.2 heerka AA. Lotse inta badan wuu buuxiyaa. Annaga ayaa hubinnay, barnaamijyo iyo gacanba.
public-access-gaps = Waxa weli dhiman
public-access-gaps-text = Weli ma jiraan fiidiyowyo luqadda dhegoolaha Jarmalka ah iyo codad la duubay. Turjumaadaha oo dhan qof ma wada hubin. Bogagga noocaas ah kor baa lagaga qoray.
public-access-report = Noo sheeg waxa kugu adag
public-access-report-text = Wax ma shaqayn waayeen ama lama fahmi karo? Noo soo qor ama na soo wac. Afar toddobaad gudahood ayaan kuugu jawaabaynaa:
public-access-enforce = Haddii jawaabtayadu ku caawin weydo, waxaad la xiriiri kartaa xafiiska dhexdhexaadinta (Schlichtungsstelle) ee masuulka gobolka Baden-Württemberg u qaabilsan dadka naafada ah.
public-access-date = Qoraalkani wuxuu ku taariikhaysan yahay { $date }.

public-easy-what = Waa maxay Lotse?
public-easy-start = Sidan ayaad u bilaabaysaa
public-easy-pages = Waxa aad halkan ka helayso
public-easy-home = “Bilowga” waxaad ku arkaysaa waxa aad xigto samayn karto.
public-easy-data = “Xogtayda” waxaa ku jira jawaabahaaga. Waad beddeli kartaa.
public-easy-log = “Yaa eegay” waxaa ku qoran cidda xogtaada akhriday.
public-easy-more = “Caawimo iyo wax kale” waxaad ku beddeshaa luqadda iyo erayga sirta ah.
public-easy-exit = Batoonka “Dhaqso u bax” wuxuu ku yaal bog kasta korkiisa. Bog kale ayuu furayaa, wuuna kaa saarayaa.

public-weather-title = Cimilada
public-weather-lead = Cimilada iyo digniinaha Jarmalka
public-weather-forecast = Saadaasha
public-weather-warnings = Digniinta cimilada xun
public-weather-rivers = Daadadka
public-weather-pollen = Manka dhirta iyo UV
