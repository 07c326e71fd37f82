### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Запросы и вопросы
request-lead = Вы можете потребовать, чтобы данные удалили или закрыли для работы. Это ничего не стоит и не принесёт Вам никаких минусов. Ответ придёт не позднее чем через месяц. (Artikel 12 DSGVO)
request-log-hint = Непонятно, почему кто-то открыл Ваши данные? Спросите здесь, у этой строки:
request-none = Вы ещё ничего не требовали и не спрашивали.
request-new = Что Вы можете потребовать

## What is asked for

request-kind-deletion = Удалить данные
request-kind-restriction = Закрыть данные для работы
request-kind-question = Вопрос о журнале
request-deletion-text = Удалят всё: данные, план и документы. Вернуть их не сможет никто.
request-deletion-sign-in = После этого Вы больше не сможете войти. Данные Ваших детей вместе с этим не удаляют. Хотите и этого? Тогда потребуйте это заранее на странице каждого ребёнка.
request-deletion-wait = Если ответ «да», мы ждём ещё 14 дней. До этого Вы всё ещё можете оставить данные.
request-deletion-copy = Сначала возьмите копию.
request-restriction-text = Данные остаются, но работать с ними никому нельзя. Ваш консультант тоже не сможет их открыть и помочь Вам с ними. Сами Вы можете всё читать, но ничего не менять. Снять ограничение Вы можете в любое время.
request-words = Хотите что-нибудь об этом сказать?
    .help = Писать необязательно. Это прочитает координация. Можно писать на своём языке.
request-question = Ваш вопрос
    .help = Его прочитает координация. Можно писать на своём языке.
request-send = Отправить
request-ask = Спросить об этом

## What became of it

request-state-open = Ждёт ответа
request-state-granted = Ответ «да»
request-state-refused = Отказано
request-state-answered = Ответ дан
request-state-withdrawn = Отозвано
request-state-ended = Закончено
request-made = Подано { $date }. Ответ не позднее { $due }.
request-mine = Вы написали:
request-answered = Ответ координации от { $date }:
request-deleted-on = { $date } всё будет удалено.
request-lifted-on = { $date } ограничение закончится.
request-withdraw = Отозвать
request-keep = Оставить данные
request-release = Снять ограничение

## On the home page

request-home-text = Хотите всё-таки оставить данные? Это ещё можно.
request-news = Ответ на Ваш запрос или вопрос
request-restricted-title = Эти данные закрыты для работы
request-restricted-text = Никто с ними не работает. Вы можете всё читать, но ничего не менять.
