### Translation of print.ftl

print-card-title = Ваша карта для Lotse
print-card-for = Для кого
print-card-from = От кого
print-card-intro = С этой картой вы входите в первый раз.
print-card-camera = Откройте камеру телефона. Наведите её на узор (QR-код).
print-card-type = Или откройте этот адрес и напишите код:
print-card-secret = Придумайте секретное слово. Не говорите его никому, даже нам.
print-card-code = Код
print-card-valid = Карта действует до { $date } и только один раз.
print-card-keep = Никому не показывайте карту: кто её использует, может читать ваши данные. Если карта потерялась, сразу скажите нам.
print-card-once = Код виден только сейчас. Распечатайте карту и передайте её лично. Старая карта больше не действует.

print-slip = Листок с собой
print-slip-title = Ваша встреча (Termin)
print-slip-day = День
print-slip-time = Время
print-slip-with = У кого
print-slip-place = Место
print-slip-bring = Пожалуйста, возьмите с собой
print-slip-interpreter = Перевод
print-slip-interpreted = Нужен
print-slip-not-interpreted = Не нужен
print-slip-cancel = Не можете прийти? Пожалуйста, сообщите заранее.
print-slip-keep = Распечатайте эту страницу или сфотографируйте её.
print-slip-date = { $weekday }, { $date }
