### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = Зберегти
button-save-continue = Зберегти і далі
button-continue = Далі
button-back = Назад
button-cancel = Скасувати
button-change = Змінити
button-add = Додати
button-search = Шукати
button-confirm = Підтвердити
button-show = Показати
button-start = Почати
button-sign-in = Увійти
button-sign-out = Вийти
button-show-german = Показати також німецькою
button-hide-german = Лише моєю мовою
button-listen = Прочитати вголос

answer-yes = Так
answer-no = Ні
answer-dont-know = Я не знаю
answer-not-applicable = Це мене не стосується
answer-later = Пізніше: запитати на наступній зустрічі
answer-choose = Будь ласка, виберіть
answer-none = Немає відповіді
answer-changed = Це змінилося
answer-corrected = Раніше було неправильно
answer-since = Відколи?

date-day = День
date-month = Місяць
date-year = Рік
date-hint = Якщо ви знаєте лише рік, досить року.
date-estimate = Дата приблизна
date-estimated = приблизно { $date }
date-time = { $date }, { $time }
weekday-monday = Понеділок
weekday-tuesday = Вівторок
weekday-wednesday = Середа
weekday-thursday = Четвер
weekday-friday = П’ятниця
weekday-saturday = Субота
weekday-sunday = Неділя
date-calendar = Календар
date-calendar-gregorian = Німецький календар
date-calendar-persian = Перський календар (Іран, Афганістан)
date-calendar-ethiopian = Ефіопський календар
calendar-persian = { $date } (перський календар)
calendar-ethiopian = { $date } (ефіопський календар)
ethiopian-day = День { $day }, місяць { $month }, рік { $year }
ethiopian-month = Місяць { $month }, рік { $year }
ethiopian-year = Рік { $year }

ago-now = щойно
ago-minutes = { $n ->
    [one] { $n } хвилину тому
    [few] { $n } хвилини тому
    [many] { $n } хвилин тому
   *[other] { $n } хвилини тому
}
ago-hours = { $n ->
    [one] { $n } годину тому
    [few] { $n } години тому
    [many] { $n } годин тому
   *[other] { $n } години тому
}
ago-days = { $n ->
    [one] { $n } день тому
    [few] { $n } дні тому
    [many] { $n } днів тому
   *[other] { $n } дня тому
}
ago-weeks = { $n ->
    [one] { $n } тиждень тому
    [few] { $n } тижні тому
    [many] { $n } тижнів тому
   *[other] { $n } тижня тому
}
ago-months = { $n ->
    [one] { $n } місяць тому
    [few] { $n } місяці тому
    [many] { $n } місяців тому
   *[other] { $n } місяця тому
}
ago-years = { $n ->
    [one] { $n } рік тому
    [few] { $n } роки тому
    [many] { $n } років тому
   *[other] { $n } року тому
}
day-yesterday = вчора
day-today = сьогодні
day-tomorrow = завтра
in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дні
    [many] через { $n } днів
   *[other] через { $n } дня
}
in-weeks = { $n ->
    [one] через { $n } тиждень
    [few] через { $n } тижні
    [many] через { $n } тижнів
   *[other] через { $n } тижня
}
in-months = { $n ->
    [one] через { $n } місяць
    [few] через { $n } місяці
    [many] через { $n } місяців
   *[other] через { $n } місяця
}
in-years = { $n ->
    [one] через { $n } рік
    [few] через { $n } роки
    [many] через { $n } років
   *[other] через { $n } року
}

saved-at = Збережено о { $time }
state-open = Без відповіді
state-done = Готово

skip-to-content = Перейти до змісту
why-we-ask = Чому ми про це питаємо?
required-proof = Будь ласка, принесіть документ, який це показує.
errors-title = Будь ласка, перевірте свої відповіді
errors-summary = { $n ->
    [one] { $n } відповідь треба виправити.
    [few] { $n } відповіді треба виправити.
    [many] { $n } відповідей треба виправити.
   *[other] { $n } відповіді треба виправити.
}
step-of = Крок { $step } з { $steps }
language-choice = Вибрати мову
translation-unreviewed = Цей переклад ще не перевіряла людина. Якщо є сумніви, діє німецький текст.

role-refugee = Біженка або біженець
role-manager = Інтеграційна менеджерка або інтеграційний менеджер
role-coordinator = Координація
role-carrier-admin = Адміністрація організації
role-instance-admin = Адміністрація системи
role-auditor = Захист даних
role-system = Система

case-state-invited = Запрошено
case-state-open = Триває супровід
case-state-restricted = Заблоковано
    .help = Дані ще є. З ними більше ніхто не працює (Einschränkung der Verarbeitung).
case-state-closed = Завершено
case-state-handed-over = Передано

action-own-record-read = Прочитано власні дані
action-own-record-edit = Змінено власні дані
action-own-log-read = Прочитано список переглядів власних даних
action-own-copy-take = Взято копію
action-own-consent-give = Дозвіл надано або відхилено
action-own-consent-withdraw = Дозвіл відкликано
action-own-request-make = Подано запит або поставлено запитання
action-cases-list = Відкрито список людей у супроводі
action-case-read = Відкрито дані людини
action-case-edit = Змінено дані людини
action-consent-record = Дозвіл внесено з паперу
action-case-create = Розпочато супровід
action-card-print = Надруковано картку-запрошення
action-stand-in-grant = Призначено заміну
action-figures-read = Прочитано статистику
action-case-assign = Призначено, хто супроводжує
action-name-show = Показано імена
action-requests-list = Переглянуто список запитів
action-request-read = Прочитано запит
action-request-answer = Дано відповідь на запит
action-request-end = Запит виконано
action-grant-confirm = Підтверджено доступ
action-accounts-manage = Змінено облікові записи
action-instance-manage = Змінено налаштування системи
action-audit-read = Прочитано список переглядів
action-case-close = Супровід завершено
action-data-expire = Видалено, бо строк минув
action-card-redeem = Використано картку
action-own-account-edit = Змінено власний обліковий запис
