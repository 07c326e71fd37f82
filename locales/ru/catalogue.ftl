### Translation of catalogue.ftl

section-person = О вас
section-contact = Связь
section-family = Семья
section-residence = Статус пребывания
section-housing = Жильё
section-language = Язык


group-names = Ваше имя в документе
group-own-name = Ваше имя на вашем языке
group-other-names = Другие имена и написания
group-birth = Рождение
group-nationality = Пол и гражданство
group-arrival = Приезд
group-papers = Паспорт и другие документы
group-file-numbers = Номера в ведомствах
group-phone = Телефон и электронная почта
group-address = Адрес
group-safe-contact = Безопасная связь
group-marital = Ваша ситуация
group-relatives = Родственники
group-status = Ваше право на пребывание (Aufenthaltstitel)
group-asylum = Процедура убежища
group-conditions = Место жительства и работа: что разрешено
group-dwelling = Где вы живёте
group-tenancy = Квартира и аренда
group-equipment = Чего не хватает в квартире
group-handover-talk = Беседа при передаче (Übergabegespräch)
group-speaking = Языки
group-literacy = Чтение и письмо
group-german = Немецкий язык
group-course = Курс немецкого


field-person-family-name = Фамилия
    .help = Как в вашем документе. Если у вас только одно имя, напишите его здесь.
field-person-given-names = Имена
    .help = Все имена, как в вашем документе.
field-person-birth-name = Фамилия при рождении
    .help = Ваша фамилия при рождении, если она была другой.
field-person-original-name = Имя на вашем языке
    .help = Вашими буквами, например арабскими или эфиопскими. Фамилия и имена.
field-person-call-name = Как к вам обращаться?
    .help = Мы будем называть вас этим именем.
field-person-other-name = Другое имя
    .help = Прежнее имя или ваше имя, если в каком-то документе оно написано иначе.
field-person-other-name-kind = Что это за имя?


field-person-birth-date = Дата рождения
    .help = Как в вашем документе. Если вы знаете только год, достаточно года.
field-person-birth-place = Место рождения
    .help = Город или село.
field-person-birth-country = Страна рождения
    .help = Как эта страна называется сегодня.
field-person-sex = Пол
    .help = Как в вашем документе.
field-person-nationality = Гражданство
    .help = Паспорт какой страны у вас есть или был? Можно выбрать несколько стран.
field-person-entry-germany = С какого времени вы в Германии?
    .help = День, когда вы в первый раз приехали в Германию. Можно примерно.
field-person-entry-state = С какого времени вы в Баден-Вюртемберге (Baden-Württemberg)?
    .help = Можно примерно.
field-person-entry-town = С какого времени вы в этом городе?
    .help = Можно примерно.


field-person-paper-kind = Какой это документ?
field-person-paper-country = Какая страна его выдала?
field-person-paper-until = Действует до
    .help = Дата указана в документе.
field-person-paper-place = Где документ сейчас?


field-person-azr-number = Номер AZR
    .help = 12 цифр из Центрального реестра иностранцев (Ausländerzentralregister).
field-person-bamf-number = Номер дела в BAMF (Aktenzeichen)
    .help = Например, 1234567-475. Он указан в письмах Федерального ведомства по миграции и беженцам (BAMF).
field-person-arrival-number = Номер справки о прибытии (Ankunftsnachweis)
    .help = Он указан в Ankunftsnachweis (AKN-Nummer).


field-contact-phone = Номер телефона
    .help = Например, 0170 1234567.
field-contact-email = Адрес электронной почты
    .help = Если почты нет, оставьте поле пустым.
field-contact-messenger = Мессенджер
    .help = Например, Signal или WhatsApp, и ваше имя там.
field-contact-care-of = Имя на почтовом ящике
    .help = Только если там стоит не ваше имя.
field-contact-street = Улица и номер дома
field-contact-room = Этаж или комната
field-contact-postcode = Почтовый индекс
    .help = 5 цифр.
field-contact-town = Город или посёлок
field-contact-safe-times = Когда вам можно звонить или писать?
    .help = Например: только до обеда. Мы будем это соблюдать.
field-contact-no-calls = Вы хотите, чтобы мы вам не звонили?
    .help = Если вы выберете «Да», мы никогда не будем вам звонить.
field-contact-unmarked-letters = Присылать письма без отправителя?
    .help = Тогда снаружи не видно, откуда письмо.
field-contact-secret-address = Ваш адрес нужно держать в тайне?
    .help = Например, вас ищет человек, которого вы боитесь. Тогда адрес увидит только ваш интеграционный менеджер.


field-family-marital = Семейное положение
    .help = Вы в браке? Как в ваших документах.
field-family-single-parent = Вы растите детей без второго родителя (alleinerziehend)?
field-family-due-date = Если вы беременны: когда родится ребёнок?
    .help = Дата указана в карте беременной (Mutterpass). Отвечать не обязательно.
field-family-care-needed = Вам нужен уход?
    .help = Например, помощь при мытье, одевании или еде. Отвечать не обязательно.
field-family-relative-name = Имя
field-family-relative-kind = Кем вам приходится этот человек?
    .help = Этот человек для вас …
field-family-relative-birth = Дата рождения
    .help = Достаточно года.
field-family-relative-where = Где живёт этот человек?
field-family-relative-country = В какой стране живёт этот человек?
field-family-relative-dependent = Этот человек зависит от вас?
    .help = Например, ребёнок или тот, за кем вы ухаживаете или кто живёт на ваши деньги.
field-family-relative-reunification = Этот человек должен приехать в Германию (воссоединение семьи, Familiennachzug)?
    .help = Некоторые сроки короткие: всего 3 месяца. Пожалуйста, спросите заранее.


field-residence-status = Статус пребывания (Aufenthaltsstatus)
    .help = Он указан на вашей карте или в документе из ведомства по делам иностранцев (Ausländerbehörde).
field-residence-paper = Какой у вас документ об этом?
field-residence-until = Действует до
    .help = Дата указана на карте или в документе.
field-residence-prolongation = Когда вы подали заявление на продление?
field-residence-asylum-applied = Когда вы попросили убежище?
    .help = День, когда вы были в Федеральном ведомстве (BAMF). Можно примерно.
field-residence-asylum-decision = Что решило Федеральное ведомство (BAMF)?
    .help = Это указано в письме с решением (Bescheid).
field-residence-asylum-decided = Когда пришло решение?
    .help = Дата указана в письме.
field-residence-court = Вы обжалуете это решение в суде (Klage)?
field-residence-procedure-closed = Когда закончилась процедура убежища?
    .help = День, с которого решение уже нельзя обжаловать в суде (unanfechtbar).
field-residence-hardship = Когда подали заявление об особо трудном случае (Härtefallantrag)?
    .help = Это заявление в комиссию земли по таким случаям (Härtefallkommission).
field-residence-rule-until = До какого времени вы обязаны жить здесь (Wohnsitzregelung)?
    .help = Обычно 3 года после признания.
field-residence-work-permit = Вам можно работать?
    .help = Это указано в вашем документе, например: „Erwerbstätigkeit erlaubt“ (работать разрешено).


field-housing-kind = Как вы живёте?
field-housing-district = Район города
field-housing-building = Здание
    .help = Название или адрес общежития или дома.
field-housing-rooms = Сколько у вас комнат?
    .help = Без кухни и ванной.
field-housing-occupancy = На каком основании вы там живёте?
    .help = У вас есть договор аренды или письмо от города?
field-housing-rent-warm = Аренда в месяц вместе с отоплением (Warmmiete)
    .help = В евро, без центов.
field-housing-rent-payer = Кто платит за жильё?
field-housing-wlan = Есть ли Wi-Fi (WLAN)?
field-housing-defects = Что сломано или чего не хватает?
    .help = Например: сломано отопление, плесень, нет шкафа.
field-housing-barrier-free = Вам нужна квартира без ступенек (barrierefrei)?
    .help = Например, из-за инвалидной коляски. Отвечать не обязательно.
field-housing-handover-date = День беседы при передаче
field-housing-handover-notes = О чём говорили на беседе при передаче?
    .help = Семья, места в детском саду и школе, обучение профессии, работа.


field-language-mother-tongue = Родной язык
    .help = Язык, на котором вы говорите дома. Можно выбрать несколько.
field-language-other = Другие языки
    .help = Какие ещё языки вы знаете?
field-language-talk = На каком языке нам с вами говорить?
field-language-interpreter = Вам нужен человек, который переводит?
field-language-interpreter-wish = Кто должен переводить?
field-language-literacy = Вы умеете читать и писать?
    .help = Мы спрашиваем, чтобы найти подходящий курс. Любой ответ — это нормально.
field-language-german = Как хорошо вы знаете немецкий?
    .help = Уровень указан в вашем свидетельстве с курса немецкого.
field-language-listening = Понимать немецкую речь
field-language-reading = Читать по-немецки
field-language-writing = Писать по-немецки
field-language-speaking = Говорить по-немецки
field-language-level-proof = Откуда вы это знаете?
field-language-level-date = Когда был экзамен или тест?
field-language-course = Какой курс немецкого?
field-language-course-state = Как обстоят дела с курсом?
field-language-course-end = Почему вы прервали курс?
field-language-entitlement = Вам можно или вы обязаны ходить на курс?
    .help = Это указано в письме от BAMF, Jobcenter или ведомства по делам иностранцев (Ausländerbehörde).


purpose-reach = Чтобы мы знали, с кем говорим и как с вами связаться.
purpose-rights = Чтобы мы знали, какие права, сроки и предложения есть для вас.
purpose-responsibility = Чтобы мы знали, кто за вас отвечает. Для статистики мы считаем без имён.
purpose-planning = Чтобы мы могли вместе с вами планировать следующие шаги.
purpose-safety = Чтобы вы были в безопасности.
