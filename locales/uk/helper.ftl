### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Мені допомагають заповнювати
helper-lead = Ви можете дозволити комусь допомагати вам із заповненням, наприклад волонтерці, волонтеру або родичам. Хто допомагає, бачить і заповнює лише ті частини, які ви виберете. Усе, що відкривають і пишуть, записується. Ви можете закінчити допомогу будь-коли.
helper-called = Як звати того, хто допомагає?
helper-parts = Які частини?
helper-private = Дуже особисте. Вибирайте, лише якщо це потрібно.
helper-span-h2 = 2 години
helper-span-d1 = 1 день
helper-span-w1 = 1 тиждень
helper-span-w4 = 4 тижні
helper-let = Створити код
helper-code = Код для допомоги
helper-code-once = Цей код ви бачите лише зараз. Він діє один раз протягом 24 годин. Дайте його лише цій людині: { $name }.
helper-code-how = { $name }: відсканувати зображення своїм телефоном. Або відкрити цю адресу й ввести код:
helper-now = Хто допомагає зараз
helper-past = Попередня допомога
helper-waits = Код ще не використано, діє до { $time }
helper-lapsed = Код не використано
helper-runs = Допомагає до { $time }
helper-ended = Закінчено: { $time }
helper-stop = Закінчити допомогу
helper-news = Нові дані, за допомогою { $name }: { $n }
helper-entered = Записано нещодавно
helper-looked = Я це переглянула або переглянув
helper-by = Записано з допомогою: { $name }, { $date }
ui-state-helped = Записано з допомогою

## The pages of the helper

helper-enter = Допомогти комусь заповнити
helper-enter-lead = Людина, якій ви допомагаєте, дасть вам код.
helper-rules-title = Перш ніж почати
helper-rules = Те, що ви тут читаєте, — таємниця. Нікому не розповідайте. Не фотографуйте. Ваше ім’я та все, що ви відкриваєте й пишете, записується. Людина це бачить і може закінчити вашу допомогу будь-коли.
helper-may = Це ви можете бачити й заповнювати
helper-name = Ваше ім’я
helper-kind = Хто ви?
helper-kind-volunteer = Волонтерка або волонтер
helper-kind-staff = Працівниця або працівник (місто, район, організація)
helper-kind-relative = Родичка або родич
helper-kind-other = Хтось інший
helper-promise = Я нікому не розкажу те, що тут дізнаюся.
helper-bar = Ви допомагаєте: { $name }
helper-leave = Більше не допомагати
helper-remind = Питайте людину про кожну відповідь. Пишіть лише те, що вона каже.
helper-by-person = Від самої людини, { $date }
helper-over = Ця допомога закінчилася або її закінчили. Знову потрібен доступ? Попросіть у людини новий код.
flash-help-stopped = Допомогу закінчено.
error-wrong-help-code = Цей код не діє. Можливо, його вже використали або він застарий. Будь ласка, попросіть у людини новий код.
error-consent-of-person = Це спочатку має дозволити сама людина. Будь ласка, залиште порожнім.

## Log, roles, what is kept

role-helper = Допомога із заповненням
action-help-let = Дозволено допомогу із заповненням
action-help-end = Допомогу із заповненням закінчено
action-helped-read = Дані відкрито під час допомоги
action-helped-edit = Дані записано під час допомоги
action-help-redeem = Використано код для допомоги
holding-help = Хто допомагає вам заповнювати
    .text = Ім’я, вибрані частини й час. Щоб було зрозуміло, хто що написав. Стільки ж, скільки ваші дані.
