### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Запити й запитання
request-lead = Ви можете вимагати, щоб дані видалили або заблокували. Це нічого не коштує, і Ви нічого не втратите. Відповідь прийде не пізніше ніж через місяць. (Artikel 12 DSGVO)
request-log-hint = Незрозуміло, чому хтось відкрив Ваші дані? Запитайте тут, біля цього рядка:
request-none = Ви ще нічого не вимагали й не запитували.
request-new = Що Ви можете вимагати

## What is asked for

request-kind-deletion = Видалити дані
request-kind-restriction = Заблокувати дані
request-kind-question = Запитання про список переглядів (Protokoll)
request-deletion-text = Видаляють усе: дані, план і документи. Повернути їх не зможе ніхто.
request-deletion-sign-in = Після цього Ви більше не зможете увійти. Дані Ваших дітей разом із цим не видаляють. Хочете й цього? Тоді вимагайте цього заздалегідь на сторінці кожної дитини.
request-deletion-wait = Якщо відповідь «так», ми чекаємо ще 14 днів. До того Ви ще можете залишити дані.
request-deletion-copy = Спершу візьміть копію.
request-restriction-text = Дані залишаються, але працювати з ними нікому не можна. Ваша контактна особа теж не зможе їх відкрити й допомогти Вам із ними. Самі Ви можете все читати, але нічого не змінювати. Зняти блокування Ви можете будь-коли.
request-words = Хочете щось про це сказати?
    .help = Писати не обов’язково. Це прочитає координація. Можна писати своєю мовою.
request-question = Ваше запитання
    .help = Його прочитає координація. Можна писати своєю мовою.
request-send = Надіслати
request-ask = Запитати про це

## What became of it

request-state-open = Чекає на відповідь
request-state-granted = Відповідь «так»
request-state-refused = Відмовлено
request-state-answered = Є відповідь
request-state-withdrawn = Відкликано
request-state-ended = Закінчено
request-made = Подано { $date }. Відповідь не пізніше { $due }.
request-mine = Ви написали:
request-answered = Відповідь координації від { $date }:
request-deleted-on = { $date } усе буде видалено.
request-lifted-on = { $date } блокування закінчиться.
request-withdraw = Відкликати
request-keep = Залишити дані
request-release = Зняти блокування

## On the home page

request-home-text = Хочете все ж залишити дані? Це ще можна.
request-news = Відповідь на Ваш запит або запитання
request-restricted-title = Ці дані заблоковано
request-restricted-text = Ніхто з ними не працює. Ви можете все читати, але нічого не змінювати.
