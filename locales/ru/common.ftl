### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }


button-save = Сохранить
button-save-continue = Сохранить и дальше
button-continue = Дальше
button-back = Назад
button-cancel = Отменить
button-change = Изменить
button-add = Добавить
button-search = Искать
button-confirm = Подтвердить
button-show = Показать
button-start = Начать
button-sign-in = Войти
button-sign-out = Выйти
button-show-german = Показать и по-немецки
button-hide-german = Показать только мой язык
button-listen = Прочитать вслух


answer-yes = Да
answer-no = Нет
answer-dont-know = Не знаю
answer-not-applicable = Ко мне это не относится
answer-later = Позже: спросить на следующей встрече
answer-choose = Пожалуйста, выберите
answer-none = Не указано
answer-changed = Это изменилось
answer-corrected = Раньше было неверно
answer-since = С какого времени?


date-day = День
date-month = Месяц
date-year = Год
date-hint = Если вы знаете только год, достаточно года.
date-estimate = Дата примерная
date-estimated = примерно { $date }
date-time = { $date }, { $time }
weekday-monday = Понедельник
weekday-tuesday = Вторник
weekday-wednesday = Среда
weekday-thursday = Четверг
weekday-friday = Пятница
weekday-saturday = Суббота
weekday-sunday = Воскресенье
date-calendar = Календарь
date-calendar-gregorian = Немецкий календарь
date-calendar-persian = Персидский календарь (Иран, Афганистан)
date-calendar-ethiopian = Эфиопский календарь
calendar-persian = { $date } (персидский календарь)
calendar-ethiopian = { $date } (эфиопский календарь)
ethiopian-day = День { $day }, месяц { $month }, год { $year }
ethiopian-month = Месяц { $month }, год { $year }
ethiopian-year = Год { $year }


ago-now = только что
ago-minutes = { $n ->
    [one] { $n } минуту назад
    [few] { $n } минуты назад
    [many] { $n } минут назад
   *[other] { $n } минуты назад
}
ago-hours = { $n ->
    [one] { $n } час назад
    [few] { $n } часа назад
    [many] { $n } часов назад
   *[other] { $n } часа назад
}
ago-days = { $n ->
    [one] { $n } день назад
    [few] { $n } дня назад
    [many] { $n } дней назад
   *[other] { $n } дня назад
}
ago-weeks = { $n ->
    [one] { $n } неделю назад
    [few] { $n } недели назад
    [many] { $n } недель назад
   *[other] { $n } недели назад
}
ago-months = { $n ->
    [one] { $n } месяц назад
    [few] { $n } месяца назад
    [many] { $n } месяцев назад
   *[other] { $n } месяца назад
}
ago-years = { $n ->
    [one] { $n } год назад
    [few] { $n } года назад
    [many] { $n } лет назад
   *[other] { $n } года назад
}
day-yesterday = вчера
day-today = сегодня
day-tomorrow = завтра
in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дня
    [many] через { $n } дней
   *[other] через { $n } дня
}
in-weeks = { $n ->
    [one] через { $n } неделю
    [few] через { $n } недели
    [many] через { $n } недель
   *[other] через { $n } недели
}
in-months = { $n ->
    [one] через { $n } месяц
    [few] через { $n } месяца
    [many] через { $n } месяцев
   *[other] через { $n } месяца
}
in-years = { $n ->
    [one] через { $n } год
    [few] через { $n } года
    [many] через { $n } лет
   *[other] через { $n } года
}


saved-at = Сохранено в { $time }
state-open = Нет ответа
state-done = Готово


skip-to-content = Перейти к содержанию
why-we-ask = Почему мы это спрашиваем?
required-proof = Пожалуйста, возьмите с собой документ, который это показывает.
errors-title = Пожалуйста, проверьте ваши данные
errors-summary = { $n ->
    [one] Что-то не так в { $n } ответе.
    [few] Что-то не так в { $n } ответах.
    [many] Что-то не так в { $n } ответах.
   *[other] Что-то не так в { $n } ответа.
}
step-of = Шаг { $step } из { $steps }
language-choice = Выбрать язык
translation-unreviewed = Этот перевод ещё не проверил человек. Если есть сомнения, верен немецкий текст.


role-refugee = Беженка или беженец
role-manager = Интеграционный менеджер
role-coordinator = Координация
role-carrier-admin = Управление организации
role-instance-admin = Управление системой
role-auditor = Защита данных
role-system = Система


case-state-invited = Есть приглашение
case-state-open = Идёт сопровождение
case-state-restricted = Закрыто для работы
    .help = Данные ещё есть. Но с ними больше никто не работает (ограничение обработки, Einschränkung der Verarbeitung).
case-state-closed = Завершено
case-state-handed-over = Передано


action-own-record-read = Прочитаны свои данные
action-own-record-edit = Изменены свои данные
action-own-log-read = Прочитан свой журнал
action-own-copy-take = Взята копия
action-own-consent-give = Разрешение дано или отклонено
action-own-consent-withdraw = Разрешение отозвано
action-own-request-make = Подан запрос или задан вопрос
action-cases-list = Открыт список сопровождений
action-case-read = Открыто сопровождение
action-case-edit = Изменены данные в сопровождении
action-consent-record = Разрешение внесено с бумаги
action-case-create = Создано сопровождение
action-card-print = Напечатана карта-приглашение
action-stand-in-grant = Назначена замена
action-figures-read = Прочитана статистика
action-case-assign = Сопровождение распределено
action-name-show = Показано имя
action-requests-list = Открыт список запросов
action-request-read = Прочитан запрос
action-request-answer = Дан ответ на запрос
action-request-end = Запрос выполнен
action-grant-confirm = Подтверждено право доступа
action-accounts-manage = Управление учётными записями
action-instance-manage = Управление системой
action-audit-read = Прочитан журнал
action-case-close = Сопровождение завершено
action-data-expire = Удалено, потому что срок истёк
action-card-redeem = Использована карта
action-own-account-edit = Изменена своя учётная запись
