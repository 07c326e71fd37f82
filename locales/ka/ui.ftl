### Translation of ui.ftl

ui-language = ენა
ui-exit = სწრაფად გასვლა
ui-exit-help = ხსნის ნეიტრალურ გვერდს და გამოდიხართ სისტემიდან.
ui-signed-in-until = შესული ხართ { $time }-მდე
ui-nav = მთავარი განყოფილებები
ui-nav-home = დასაწყისი
ui-nav-data = ჩემი მონაცემები
ui-nav-log = ვინ ნახა
ui-nav-more = დახმარება და სხვა
ui-footer = ამ გვერდის შესახებ
ui-imprint = გვერდის მფლობელი (Impressum)
ui-privacy = მონაცემთა დაცვა
ui-accessibility = ხელმისაწვდომობა
ui-easy = მარტივი ენა (Leichte Sprache)

ui-answered-of = პასუხი გაცემულია: { $answered }, სულ { $total }
ui-confirmed-of = დადასტურებულია: { $confirmed }, სულ { $total }
ui-sections-done = { $total ->
    [one] მზად არის { $done }, სულ ერთი ნაწილი
   *[other] მზად არის { $done }, სულ { $total } ნაწილი
}
ui-proposals = { $n ->
    [one] ერთი დასადასტურებელი
   *[other] { $n } დასადასტურებელი
}
ui-questions = { $n ->
    [one] ერთი შეკითხვა თქვენთან
   *[other] { $n } შეკითხვა თქვენთან
}
ui-staff-questions = { $n ->
    [one] ერთი ღია შეკითხვა
   *[other] { $n } ღია შეკითხვა
}

ui-state-open = პასუხის გარეშე
ui-state-waiting = ჯერ მოწმდება
ui-state-stated = თქვენ დაწერეთ
ui-state-on-behalf = თქვენ ნაცვლად ჩაწერილია
ui-state-confirmed = დადასტურებულია
ui-state-refused = გთხოვთ, შეამოწმოთ
ui-state-question = შეკითხვა თქვენთან
ui-state-disputed = თქვენ არ დაეთანხმეთ

ui-staff-state-open = ღია
ui-staff-state-waiting = დასადასტურებელი
ui-staff-state-stated = მითითებულია
ui-staff-state-on-behalf = საუბრისას ჩაწერილია
ui-staff-state-confirmed = დადასტურებულია
ui-staff-state-refused = უარყოფილია
ui-staff-state-question = შეკითხვა დასმულია
ui-staff-state-disputed = სადავოა

ui-choices-show = სიის გახსნა
ui-choices-more = კიდევ არჩევა
ui-voluntary = ნებაყოფლობითია
ui-write-not = გთხოვთ, აქ ნუ დაწერთ ავადმყოფობაზე, რელიგიაზე ან პოლიტიკაზე. ნურც იმას დაწერთ, რამაც შეიძლება თქვენ ან სხვებს ავნოს.
ui-no-answer = პასუხი ჯერ არ არის
ui-since = { $date }-დან
ui-how = რა მოხდა?

ui-conflict = ეს სხვამაც შეცვალა. რომელი უნდა დარჩეს?
ui-conflict-mine = თქვენი პასუხი
ui-conflict-theirs = პასუხის ავტორი: { $who }, { $time }
ui-conflict-before = ადრე აქ ეწერა: { $value }

ui-pages = გვერდები
ui-page-next = შემდეგი გვერდი
ui-page-previous = წინა გვერდი
ui-sorted-up = ზრდადობით დალაგებული
ui-sorted-down = კლებადობით დალაგებული
ui-as-of = მდგომარეობა: { $date }
ui-definition = რა ითვლება?
