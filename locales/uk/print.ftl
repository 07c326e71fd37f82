### Translation of print.ftl

print-card-title = Ваша картка для Lotse
print-card-for = Для
print-card-from = Від
print-card-intro = З цією карткою ви входите вперше.
print-card-camera = Відкрийте камеру телефона. Наведіть її на візерунок.
print-card-type = Або відкрийте цю адресу і напишіть код:
print-card-secret = Придумайте таємне слово. Не кажіть його нікому, навіть нам.
print-card-code = Код
print-card-valid = Картка дійсна до { $date } і лише один раз.
print-card-keep = Не показуйте картку нікому: хто нею скористається, зможе прочитати ваші дані. Якщо картка загубилася, одразу скажіть нам.
print-card-once = Код ви бачите лише зараз. Надрукуйте картку і передайте її особисто. Попередня картка більше не діє.

print-slip = Аркуш із собою
print-slip-title = Ваша зустріч (Termin)
print-slip-day = День
print-slip-time = Час
print-slip-with = У кого
print-slip-place = Місце
print-slip-bring = Будь ласка, візьміть із собою
print-slip-interpreter = Переклад
print-slip-interpreted = Потрібен
print-slip-not-interpreted = Не потрібен
print-slip-cancel = Не можете прийти? Будь ласка, повідомте заздалегідь.
print-slip-keep = Роздрукуйте цю сторінку або сфотографуйте її.
print-slip-date = { $weekday }, { $date }
