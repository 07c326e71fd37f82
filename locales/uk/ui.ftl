### Translation of ui.ftl

ui-language = Мова
ui-exit = Швидко вийти
ui-exit-help = Відкриває нейтральну сторінку і завершує ваш вхід.
ui-signed-in-until = Вхід діє до { $time }
ui-nav = Головні розділи
ui-nav-home = Головна
ui-nav-data = Мої дані
ui-nav-log = Хто дивився
ui-nav-more = Допомога та інше
ui-footer = Про цей сайт
ui-imprint = Про власника сайту (Impressum)
ui-privacy = Захист даних
ui-accessibility = Доступність
ui-easy = Проста німецька (Leichte Sprache)

ui-answered-of = Відповіді: { $answered } з { $total }
ui-confirmed-of = Підтверджено: { $confirmed } з { $total }
ui-sections-done = { $total ->
    [one] Готово { $done } з { $total } розділу
    [few] Готово { $done } з { $total } розділів
    [many] Готово { $done } з { $total } розділів
   *[other] Готово { $done } з { $total } розділу
}
ui-proposals = { $n ->
    [one] Треба підтвердити { $n } відповідь
    [few] Треба підтвердити { $n } відповіді
    [many] Треба підтвердити { $n } відповідей
   *[other] Треба підтвердити { $n } відповіді
}
ui-questions = { $n ->
    [one] { $n } запитання до вас
    [few] { $n } запитання до вас
    [many] { $n } запитань до вас
   *[other] { $n } запитання до вас
}
ui-staff-questions = { $n ->
    [one] { $n } запитання без відповіді
    [few] { $n } запитання без відповіді
    [many] { $n } запитань без відповіді
   *[other] { $n } запитання без відповіді
}

ui-state-open = Без відповіді
ui-state-waiting = Ще перевіряють
ui-state-stated = Це написали ви
ui-state-on-behalf = Записано за вас
ui-state-confirmed = Підтверджено
ui-state-refused = Будь ласка, перевірте
ui-state-question = Запитання до вас
ui-state-disputed = Ви не згодні

ui-staff-state-open = Без відповіді
ui-staff-state-waiting = Треба підтвердити
ui-staff-state-stated = Вказано
ui-staff-state-on-behalf = Записано під час розмови
ui-staff-state-confirmed = Підтверджено
ui-staff-state-refused = Не підтверджено
ui-staff-state-question = Поставлено запитання
ui-staff-state-disputed = Людина не згодна

ui-choices-show = Відкрити список
ui-choices-more = Вибрати ще
ui-no-answer = Відповіді ще немає
ui-voluntary = За бажанням
ui-write-not = Будь ласка, не пишіть тут нічого про хвороби, релігію чи політику й нічого, що може зашкодити вам або іншим.
ui-since = від { $date }
ui-how = Що сталося?

ui-conflict = Хтось інший теж це змінив. Що має бути дійсним?
ui-conflict-mine = Ваша відповідь
ui-conflict-theirs = Відповідь від: { $who }, { $time }
ui-conflict-before = Раніше тут було: { $value }

ui-pages = Сторінки
ui-page-next = Наступна сторінка
ui-page-previous = Попередня сторінка
ui-sorted-up = за зростанням
ui-sorted-down = за спаданням
ui-as-of = Станом на { $date }
ui-definition = Що тут рахують?
