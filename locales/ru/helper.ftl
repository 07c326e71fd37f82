### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Мне помогают заполнять
helper-lead = Вы можете разрешить кому-то помогать вам с заполнением, например волонтёру или родственнику. Помощник видит и заполняет только те части, которые вы выберете. Всё, что открывают и пишут, записывается. Вы можете закончить помощь в любое время.
helper-called = Как зовут того, кто помогает?
helper-parts = Какие части?
helper-private = Очень личное. Выбирайте, только если это нужно.
helper-span-h2 = 2 часа
helper-span-d1 = 1 день
helper-span-w1 = 1 неделя
helper-span-w4 = 4 недели
helper-let = Создать код
helper-code = Код для помощи
helper-code-once = Этот код вы видите только сейчас. Он действует один раз в течение 24 часов. Дайте его только этому человеку: { $name }.
helper-code-how = { $name }: отсканировать картинку своим телефоном. Или открыть этот адрес и ввести код:
helper-now = Кто помогает сейчас
helper-past = Прежняя помощь
helper-waits = Код ещё не использован, действует до { $time }
helper-lapsed = Код не использован
helper-runs = Помогает до { $time }
helper-ended = Закончено: { $time }
helper-stop = Закончить помощь
helper-news = Новые данные, записал помощник { $name }: { $n }
helper-entered = Записано недавно
helper-looked = Я это просмотрел(а)
helper-by = Записано с помощью: { $name }, { $date }
ui-state-helped = Записано с помощью

## The pages of the helper

helper-enter = Помочь кому-то заполнить
helper-enter-lead = Человек, которому вы помогаете, даст вам код.
helper-rules-title = Прежде чем начать
helper-rules = То, что вы здесь читаете, — тайна. Никому не рассказывайте. Не фотографируйте. Ваше имя и всё, что вы открываете и пишете, записывается. Человек видит это и может закончить вашу помощь в любое время.
helper-may = Это вы можете видеть и заполнять
helper-name = Ваше имя
helper-kind = Кто вы?
helper-kind-volunteer = Волонтёр
helper-kind-staff = Сотрудница или сотрудник (город, район, организация)
helper-kind-relative = Родственница или родственник
helper-kind-other = Кто-то другой
helper-promise = Я никому не расскажу то, что здесь узнаю.
helper-bar = Вы помогаете: { $name }
helper-leave = Больше не помогать
helper-remind = Спрашивайте человека о каждом ответе. Пишите только то, что он говорит.
helper-by-person = От самого человека, { $date }
helper-over = Эта помощь закончилась или её закончили. Снова нужен доступ? Попросите у человека новый код.
flash-help-stopped = Помощь закончена.
error-wrong-help-code = Этот код не действует. Возможно, его уже использовали или он слишком старый. Пожалуйста, попросите у человека новый код.
error-consent-of-person = Это сначала должен разрешить сам человек. Пожалуйста, оставьте пустым.

## Log, roles, what is kept

role-helper = Помощь с заполнением
action-help-let = Разрешена помощь с заполнением
action-help-end = Помощь с заполнением закончена
action-helped-read = Данные открыты при помощи другому
action-helped-edit = Данные записаны при помощи другому
action-help-redeem = Использован код для помощи
holding-help = Кто помогает вам заполнять
    .text = Имя, выбранные части и время. Чтобы было ясно, кто что написал. Столько же, сколько ваши данные.
