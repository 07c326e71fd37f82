### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }

button-save = შენახვა
button-save-continue = შენახვა და გაგრძელება
button-continue = გაგრძელება
button-back = უკან
button-cancel = გაუქმება
button-change = შეცვლა
button-add = დამატება
button-search = ძებნა
button-confirm = დადასტურება
button-show = ჩვენება
button-start = დაწყება
button-sign-in = შესვლა
button-sign-out = გასვლა
button-show-german = გერმანულის ჩვენებაც
button-hide-german = მხოლოდ ჩემი ენის ჩვენება
button-listen = ხმამაღლა წაკითხვა

answer-yes = დიახ
answer-no = არა
answer-dont-know = არ ვიცი
answer-not-applicable = ეს მე არ მეხება
answer-later = მოგვიანებით: მკითხეთ შემდეგ შეხვედრაზე
answer-choose = გთხოვთ, აირჩიოთ
answer-none = პასუხის გარეშე
answer-changed = ეს შეიცვალა
answer-corrected = ეს ადრე არასწორი იყო
answer-since = როდიდან?

date-day = დღე
date-month = თვე
date-year = წელი
date-hint = თუ მხოლოდ წელი იცით, წელიც საკმარისია.
date-estimate = თარიღი დაახლოებითია
date-estimated = დაახლოებით { $date }
date-time = { $date }, { $time }
weekday-monday = ორშაბათი
weekday-tuesday = სამშაბათი
weekday-wednesday = ოთხშაბათი
weekday-thursday = ხუთშაბათი
weekday-friday = პარასკევი
weekday-saturday = შაბათი
weekday-sunday = კვირა
date-calendar = კალენდარი
date-calendar-gregorian = გერმანული კალენდარი
date-calendar-persian = სპარსული კალენდარი (ირანი, ავღანეთი)
date-calendar-ethiopian = ეთიოპიური კალენდარი
calendar-persian = { $date } (სპარსული კალენდარი)
calendar-ethiopian = { $date } (ეთიოპიური კალენდარი)
ethiopian-day = დღე { $day }, თვე { $month }, წელი { $year }
ethiopian-month = თვე { $month }, წელი { $year }
ethiopian-year = წელი { $year }

ago-now = ახლახან
ago-minutes = { $n ->
    [one] ერთი წუთის წინ
   *[other] { $n } წუთის წინ
}
ago-hours = { $n ->
    [one] ერთი საათის წინ
   *[other] { $n } საათის წინ
}
ago-days = { $n ->
    [one] ერთი დღის წინ
   *[other] { $n } დღის წინ
}
ago-weeks = { $n ->
    [one] ერთი კვირის წინ
   *[other] { $n } კვირის წინ
}
ago-months = { $n ->
    [one] ერთი თვის წინ
   *[other] { $n } თვის წინ
}
ago-years = { $n ->
    [one] ერთი წლის წინ
   *[other] { $n } წლის წინ
}
day-yesterday = გუშინ
day-today = დღეს
day-tomorrow = ხვალ
in-days = { $n ->
    [one] ერთ დღეში
   *[other] { $n } დღეში
}
in-weeks = { $n ->
    [one] ერთ კვირაში
   *[other] { $n } კვირაში
}
in-months = { $n ->
    [one] ერთ თვეში
   *[other] { $n } თვეში
}
in-years = { $n ->
    [one] ერთ წელიწადში
   *[other] { $n } წელიწადში
}

saved-at = შენახულია: { $time }
state-open = პასუხის გარეშე
state-done = მზად არის

skip-to-content = შინაარსზე გადასვლა
why-we-ask = რატომ გეკითხებით ამას?
required-proof = გთხოვთ, მოიტანოთ საბუთი, რომელიც ამას ადასტურებს.
errors-title = გთხოვთ, შეამოწმოთ თქვენი მონაცემები
errors-summary = { $n ->
    [one] ერთ მონაცემში რაღაც არ არის სწორი.
   *[other] { $n } მონაცემში რაღაც არ არის სწორი.
}
step-of = ნაბიჯი { $step }, სულ { $steps }
language-choice = აირჩიეთ ენა
translation-unreviewed = ეს თარგმანი ადამიანს ჯერ არ შეუმოწმებია. თუ რამე გაურკვეველია, გერმანული ტექსტი მოქმედებს.

role-refugee = ლტოლვილი
role-manager = ინტეგრაციის მენეჯერი
role-coordinator = კოორდინაცია
role-carrier-admin = ორგანიზაციის ადმინისტრაცია
role-instance-admin = სისტემის ადმინისტრაცია
role-auditor = მონაცემთა დაცვა
role-system = სისტემა

case-state-invited = მოწვეულია
case-state-open = თანხლება მიმდინარეობს
case-state-restricted = დაბლოკილია (gesperrt)
    .help = მონაცემები ისევ ინახება. მათზე აღარავინ მუშაობს (Einschränkung der Verarbeitung).
case-state-closed = დასრულებულია
case-state-handed-over = გადაცემულია

action-own-record-read = საკუთარი მონაცემების წაკითხვა
action-own-record-edit = საკუთარი მონაცემების შეცვლა
action-own-log-read = საკუთარი ჟურნალის წაკითხვა
action-own-copy-take = ასლის აღება
action-own-consent-give = რაღაცის უფლება გაიცა ან უარი ითქვა
action-own-consent-withdraw = ნებართვა უკან წაღებულია
action-own-request-make = მოთხოვნის ან შეკითხვის გაგზავნა
action-cases-list = თანხლებების სიის გახსნა
action-case-read = თანხლების მონაცემების გახსნა
action-case-edit = თანხლების მონაცემების შეცვლა
action-consent-record = ნებართვა ქაღალდიდან შეტანილია
action-case-create = ახალი თანხლების შექმნა
action-card-print = მოსაწვევი ბარათის დაბეჭდვა
action-stand-in-grant = შემცვლელის დანიშვნა
action-figures-read = სტატისტიკის წაკითხვა
action-case-assign = თანხლების გადანაწილება
action-name-show = სახელის ჩვენება
action-requests-list = მოთხოვნების სიის ნახვა
action-request-read = მოთხოვნის წაკითხვა
action-request-answer = მოთხოვნაზე პასუხი
action-request-end = მოთხოვნის შესრულება
action-grant-confirm = უფლების დადასტურება
action-accounts-manage = ანგარიშების მართვა
action-instance-manage = სისტემის მართვა
action-audit-read = ჟურნალის წაკითხვა
action-case-close = თანხლება დასრულდა
action-data-expire = წაიშალა, რადგან ვადა გავიდა
action-card-redeem = ბარათის გამოყენება
action-own-account-edit = საკუთარი ანგარიშის შეცვლა
