### Translation of lists.ftl

sex-female = женский
sex-male = мужской
sex-diverse = другой (divers)
sex-not-stated = не указан


country-af = Афганистан
country-al = Албания
country-am = Армения
country-az = Азербайджан
country-ba = Босния и Герцеговина
country-bd = Бангладеш
country-by = Беларусь
country-cm = Камерун
country-cn = Китай
country-dz = Алжир
country-eg = Египет
country-er = Эритрея
country-et = Эфиопия
country-ge = Грузия
country-gh = Гана
country-gm = Гамбия
country-gn = Гвинея
country-in = Индия
country-iq = Ирак
country-ir = Иран
country-jo = Иордания
country-ke = Кения
country-lb = Ливан
country-lk = Шри-Ланка
country-ly = Ливия
country-ma = Марокко
country-md = Молдова
country-mk = Северная Македония
country-ml = Мали
country-ng = Нигерия
country-pk = Пакистан
country-ps = Палестинские территории
country-rs = Сербия
country-ru = Россия
country-sd = Судан
country-sl = Сьерра-Леоне
country-sn = Сенегал
country-so = Сомали
country-ss = Южный Судан
country-sy = Сирия
country-tg = Того
country-tn = Тунис
country-tr = Турция
country-ua = Украина
country-ve = Венесуэла
country-vn = Вьетнам
country-xk = Косово
country-ye = Йемен
country-de = Германия
country-xx = никакая страна (без гражданства, staatenlos)
country-xu = не выяснено (ungeklärt)
country-xo = другая страна


paper-passport = Загранпаспорт (Reisepass)
paper-passport-substitute = Документ вместо паспорта (Passersatz)
paper-identity-card = Внутренний паспорт или удостоверение личности вашей страны
paper-travel-document-refugee = Проездной документ беженца (синий паспорт, Reiseausweis für Flüchtlinge)
paper-travel-document-foreigner = Проездной документ иностранца (серый паспорт, Reiseausweis für Ausländer)
paper-travel-document-stateless = Проездной документ лица без гражданства (Reiseausweis für Staatenlose)
paper-eat = Карта из ведомства по делам иностранцев (elektronischer Aufenthaltstitel, eAT)
paper-id-substitute = Документ вместо удостоверения личности (Ausweisersatz)
paper-birth-certificate = Свидетельство о рождении
paper-other = другой документ

paper-place-with-me = У меня
paper-place-foreigners-office = В ведомстве по делам иностранцев (Ausländerbehörde)
paper-place-bamf = В Федеральном ведомстве (BAMF)
paper-place-lost = Потерян
paper-place-other = В другом месте


name-kind-spelling = Другое написание
name-kind-earlier = Прежнее имя
name-kind-alias = Другое имя, которым я пользовался или пользовалась
name-kind-religious = Религиозное имя или творческий псевдоним


marital-single = никогда не в браке (ledig)
marital-married = в браке
marital-partnership = в зарегистрированном партнёрстве
marital-widowed = вдова или вдовец
marital-divorced = в разводе
marital-annulled = партнёрство расторгнуто
marital-separated = живём раздельно
marital-unknown = неизвестно


relation-spouse = жена или муж
relation-registered-partner = зарегистрированная партнёрша или зарегистрированный партнёр
relation-partner = партнёрша или партнёр, без брака
relation-religious-spouse = жена или муж, только религиозный брак
relation-child = дочь или сын
relation-stepchild = ребёнок жены или мужа (Stiefkind)
relation-foster-child = приёмный ребёнок (Pflegekind)
relation-parent = мать или отец
relation-sibling = сестра или брат
relation-grandparent = бабушка или дедушка
relation-grandchild = внучка или внук
relation-guardian = мой опекун (Vormund)
relation-ward = ребёнок, которого я опекаю (Vormund)
relation-carer = человек, назначенный мне судом в помощь (gesetzliche Betreuung)
relation-fiance = невеста или жених
relation-other = другое родство

whereabouts-same-household = живёт вместе со мной
whereabouts-same-town = в этом городе
whereabouts-germany = в Германии
whereabouts-eu = в другой стране ЕС
whereabouts-origin = на родине
whereabouts-third-state = в другой стране
whereabouts-missing = нет вестей (без вести)
whereabouts-dead = нет в живых


reunification-not-planned = нет, не планируется
reunification-wish = да, я этого хочу
reunification-advice = консультация уже была
reunification-notice-filed = уведомление, которое сохраняет срок, отправлено
reunification-visa-applied = заявление на визу подано
reunification-refused = отказано
reunification-arrived = человек приехал


status-asylber = Право на убежище (Asylberechtigt, статья 16a Grundgesetz)
status-fluechtl = Статус беженца признан (Flüchtlingseigenschaft)
status-subs = Дополнительная защита (subsidiärer Schutz)
status-ae-25-3 = Запрет высылки (Abschiebungsverbot, § 25 Absatz 3)
status-ae-25-4 = Aufenthaltserlaubnis (вид на жительство) по гуманитарным причинам (§ 25 Absatz 4)
status-ae-25-5 = Aufenthaltserlaubnis (вид на жительство), потому что выезд невозможен (§ 25 Absatz 5)
status-ae-22-23 = Приём из-за границы (§§ 22, 23)
status-ae-23a = Особо трудный случай (Härtefall, § 23a)
status-ae-24 = Защита из-за войны, например в Украине (§ 24)
status-ae-25a = Хорошо интегрированная молодёжь (§ 25a)
status-ae-25b = Хорошая интеграция за многие годы (§ 25b)
status-ae-104c = Право на шанс остаться (Chancen-Aufenthaltsrecht, § 104c)
status-ae-16g-19d = Aufenthaltserlaubnis для обучения профессии или работы после Duldung (§§ 16g, 19d)
status-ae-fam = Воссоединение семьи (Familiennachzug)
status-ae-sonst = Другая Aufenthaltserlaubnis (вид на жительство)
status-ne = Без срока (Niederlassungserlaubnis)
status-fiktion = Заявление рассматривается (Fiktionsbescheinigung)
status-gest = Идёт процедура убежища (Aufenthaltsgestattung)
status-duld = Duldung (временная отсрочка высылки)
status-duld-erm = Duldung по личным причинам
status-duld-ausb = Duldung на время обучения профессии (Ausbildungsduldung)
status-duld-besch = Duldung для работы (Beschäftigungsduldung)
status-duld-id = Duldung, потому что личность не выяснена (§ 60b)
status-gueb = Требуют выехать (Grenzübertrittsbescheinigung)
status-none = Нет документа
status-eu-de = Паспорт Германии или страны ЕС

status-paper-eat = Карта (elektronischer Aufenthaltstitel, eAT)
status-paper-paper-sheet = Складная бумага с фото
status-paper-arrival-certificate = Справка о прибытии (Ankunftsnachweis)
status-paper-none = нет документа


decision-pending = решения ещё нет
decision-recognised = право на убежище (asylberechtigt)
decision-refugee = статус беженца признан (Flüchtlingseigenschaft)
decision-subsidiary = дополнительная защита (subsidiärer Schutz)
decision-ban-on-removal = запрет высылки (Abschiebungsverbot)
decision-refused = отказ (abgelehnt)
decision-inadmissible = отвечает другая страна (unzulässig)
decision-withdrawn = заявление отозвано или процедура прекращена

work-permit-allowed = да (Erwerbstätigkeit erlaubt)
work-permit-with-permission = только с разрешения ведомства по делам иностранцев (Ausländerbehörde)
work-permit-not-allowed = нет (Erwerbstätigkeit nicht erlaubt)


housing-eae = центр первичного приёма земли (Erstaufnahme)
housing-vu = общежитие района (Landkreis, vorläufige Unterbringung)
housing-au-komm = общежитие или квартира города (Anschlussunterbringung)
housing-au-priv = своя квартира или комната, частная аренда
housing-jugendhilfe = молодёжная группа или приёмная семья (Jugendhilfe)
housing-frauenhaus = приют для женщин (Frauenhaus)
housing-klinik = больница
housing-haft = тюрьма (Haft)
housing-obdachlos = без жилья (obdachlos)

district-mitte = Mitte (центр)
district-nord = Nord (север)
district-sued = Süd (юг)
district-ost = Ost (восток)
district-west = West (запад)
district-eglosheim = Eglosheim
district-grunbuehl = Grünbühl
district-hoheneck = Hoheneck
district-neckarweihingen = Neckarweihingen
district-ossweil = Oßweil
district-pflugfelden = Pflugfelden
district-poppenweiler = Poppenweiler
district-ausserhalb = за пределами города

occupancy-assignment = Место мне дал город (Einweisung)
occupancy-lease = Договор аренды (Mietvertrag)
occupancy-sublease = Субаренда (Untermiete)
occupancy-guest = в гостях

rent-payer-jobcenter = Jobcenter
rent-payer-social-office = социальное ведомство (Sozialamt)
rent-payer-self = я
rent-payer-shared = часть я, часть ведомство


language-ar = арабский
language-fa = персидский (фарси)
language-fa-af = дари
language-ps = пушту
language-ti = тигринья
language-am = амхарский
language-om = оромо
language-kmr = курдский (курманджи)
language-ckb = курдский (сорани)
language-tr = турецкий
language-so = сомалийский
language-sw = суахили
language-fr = французский
language-en = английский
language-ur = урду
language-pa = панджаби
language-hi = хинди
language-bn = бенгальский
language-ta = тамильский
language-ru = русский
language-uk = украинский
language-ka = грузинский
language-hy = армянский
language-az = азербайджанский
language-sq = албанский
language-sr = сербский, боснийский или хорватский
language-mk = македонский
language-rom = цыганский (романи)
language-mnk = мандинка
language-wo = волоф
language-ff = фула
language-ha = хауса
language-ig = игбо
language-yo = йоруба
language-vi = вьетнамский
language-zh = китайский
language-de = немецкий
language-other = другой язык

literacy-none = нет или совсем немного
literacy-other-script = да, но не латинскими буквами
literacy-latin-beginner = да, латинские буквы я сейчас учу
literacy-latin-fluent = да, хорошо латинскими буквами
literacy-second-script = да, хорошо двумя видами письма


cefr-0 = совсем нет
cefr-a1 = A1: отдельные слова и простые фразы
cefr-a2 = A2: простые разговоры в быту
cefr-b1 = B1: почти всё в быту
cefr-b2 = B2: хорошо, и на работе тоже
cefr-c1 = C1: очень хорошо
cefr-c2 = C2: как родной язык

level-proof-self = Это моя собственная оценка
level-proof-placement = Тест на уровень (Einstufungstest)
level-proof-certificate = Экзамен со свидетельством (Zertifikat)

interpreter-no = нет
interpreter-sometimes = да, иногда
interpreter-always = да, всегда

interpreter-wish-any = всё равно
interpreter-wish-woman = женщина
interpreter-wish-man = мужчина


course-integration = Интеграционный курс (Integrationskurs)
course-integration-youth = Интеграционный курс для молодых (Jugendkurs)
course-integration-parents = Интеграционный курс для родителей или для женщин
course-integration-literacy = Интеграционный курс с обучением чтению и письму (Alphabetisierung)
course-integration-intensive = Интеграционный курс, быстрый (Intensivkurs)
course-job-b1 = Курс немецкого для работы до B1 (Berufssprachkurs)
course-job-b2 = Курс немецкого для работы до B2 (Berufssprachkurs)
course-job-c1 = Курс немецкого для работы до C1 (Berufssprachkurs)
course-job-special = Курс немецкого для определённой профессии (Berufssprachkurs)
course-state-course = Курс немецкого от земли (VwV Deutsch)
course-first-orientation = Первый ориентационный курс (Erstorientierungskurs)
course-volunteer = Немецкий с волонтёрами
course-vhs = Курс в народном университете (Volkshochschule, VHS)
course-online = Курс в интернете

course-state-interested = Мне это интересно
course-state-registered = Запись на курс уже есть
course-state-waiting = Жду место (Warteliste)
course-state-running = Курс идёт
course-state-paused = У меня перерыв
course-state-finished = Курс закончен
course-state-broken-off = Курс прерван

course-end-childcare = Некому смотреть за детьми
course-end-illness = Болезнь
course-end-work = Работа
course-end-move = Переезд
course-end-pregnancy = Беременность
course-end-other = другая причина

entitlement-claim = У меня есть право на курс (Anspruch)
entitlement-admission = Мне можно ходить на курс (Zulassung от BAMF)
entitlement-obligation = Мне обязательно ходить на курс (Verpflichtung)
entitlement-none = нет
