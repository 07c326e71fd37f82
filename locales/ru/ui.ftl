### Translation of ui.ftl

ui-language = Язык
ui-exit = Быстро уйти
ui-exit-help = Открывает обычную страницу и завершает ваш вход.
ui-signed-in-until = Вход действует до { $time }
ui-nav = Главные разделы
ui-nav-home = Начало
ui-nav-data = Мои данные
ui-nav-log = Кто смотрел
ui-nav-more = Помощь и другое
ui-footer = Об этом сайте
ui-imprint = Об издателе (Impressum)
ui-privacy = Защита данных
ui-accessibility = Доступность для всех
ui-easy = Простой язык (Leichte Sprache)


ui-answered-of = Есть ответы: { $answered } из { $total }
ui-confirmed-of = Подтверждено: { $confirmed } из { $total }
ui-sections-done = { $total ->
    [one] Готово: { $done } из { $total } раздела
    [few] Готово: { $done } из { $total } разделов
    [many] Готово: { $done } из { $total } разделов
   *[other] Готово: { $done } из { $total } раздела
}
ui-proposals = { $n ->
    [one] Подтвердить: { $n } запись
    [few] Подтвердить: { $n } записи
    [many] Подтвердить: { $n } записей
   *[other] Подтвердить: { $n } записи
}
ui-questions = { $n ->
    [one] { $n } вопрос к вам
    [few] { $n } вопроса к вам
    [many] { $n } вопросов к вам
   *[other] { $n } вопроса к вам
}
ui-staff-questions = { $n ->
    [one] { $n } вопрос без ответа
    [few] { $n } вопроса без ответа
    [many] { $n } вопросов без ответа
   *[other] { $n } вопроса без ответа
}


ui-state-open = Нет ответа
ui-state-waiting = Ещё проверяется
ui-state-stated = Это написали вы
ui-state-on-behalf = Записано за вас
ui-state-confirmed = Подтверждено
ui-state-refused = Пожалуйста, проверьте
ui-state-question = Вопрос к вам
ui-state-disputed = Вы возразили


ui-staff-state-open = Нет ответа
ui-staff-state-waiting = Нужно подтвердить
ui-staff-state-stated = Указано
ui-staff-state-on-behalf = Записано в беседе
ui-staff-state-confirmed = Подтверждено
ui-staff-state-refused = Отклонено
ui-staff-state-question = Задан вопрос
ui-staff-state-disputed = Есть возражение


ui-choices-show = Открыть список
ui-choices-more = Выбрать ещё
ui-no-answer = Ответа пока нет
ui-voluntary = По желанию
ui-write-not = Пожалуйста, не пишите здесь ничего о болезнях, религии или политике и ничего, что может навредить вам или другим.
ui-since = с { $date }
ui-how = Что произошло?


ui-conflict = Кто-то другой тоже это изменил. Что верно?
ui-conflict-mine = Ваш ответ
ui-conflict-theirs = Ответ от: { $who }, { $time }
ui-conflict-before = Раньше здесь было: { $value }


ui-pages = Страницы
ui-page-next = Листать вперёд
ui-page-previous = Листать назад
ui-sorted-up = по возрастанию
ui-sorted-down = по убыванию
ui-as-of = На { $date }
ui-definition = Что считается?
