### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = მოთხოვნები და შეკითხვები
request-lead = შეგიძლიათ მოითხოვოთ, რომ მონაცემები წაიშალოს ან დაიბლოკოს. ეს უფასოა და თქვენ არ დაგაზარალებთ. პასუხი მოვა არაუგვიანეს ერთი თვისა. (Artikel 12 DSGVO)
request-log-hint = არ იცით, რატომ გახსნა ვიღაცამ თქვენი მონაცემები? იკითხეთ აქ, იმავე სტრიქონთან:
request-none = ჯერ არაფერი მოგითხოვიათ და არაფერი გიკითხავთ.
request-new = რისი მოთხოვნა შეგიძლიათ

## What is asked for

request-kind-deletion = მონაცემების წაშლა
request-kind-restriction = მონაცემების დაბლოკვა
request-kind-question = შეკითხვა ჟურნალზე (Protokoll)
request-deletion-text = წაიშლება ყველაფერი: მონაცემები, გეგმა და დოკუმენტები. მათ ვერავინ დააბრუნებს.
request-deletion-sign-in = ამის შემდეგ შესვლა აღარ შეგეძლებათ. თქვენი შვილების მონაცემები ამასთან ერთად არ წაიშლება. ესეც გსურთ? მაშინ მანამდე მოითხოვეთ თითოეული ბავშვის გვერდზე.
request-deletion-wait = თუ პასუხია „დიახ“, კიდევ 14 დღეს ველოდებით. მანამდე მონაცემების დატოვება მაინც შეგიძლიათ.
request-deletion-copy = მანამდე აიღეთ ასლი.
request-restriction-text = მონაცემები შენახული რჩება, მაგრამ მათთან მუშაობა არავის აქვს უფლება. თქვენი საკონტაქტო პირიც ვერ გახსნის მათ და ვერ დაგეხმარებათ. თქვენ თვითონ ყველაფრის წაკითხვა შეგიძლიათ, მაგრამ ვერაფერს შეცვლით. დაბლოკვის დასრულება ნებისმიერ დროს შეგიძლიათ.
request-words = გსურთ ამაზე რამე თქვათ?
    .help = წერა აუცილებელი არ არის. ამას კოორდინაცია წაიკითხავს. შეგიძლიათ თქვენს ენაზე დაწეროთ.
request-question = თქვენი შეკითხვა
    .help = მას კოორდინაცია წაიკითხავს. შეგიძლიათ თქვენს ენაზე დაწეროთ.
request-send = გაგზავნა
request-ask = ამაზე კითხვა

## What became of it

request-state-open = ელოდება პასუხს
request-state-granted = პასუხია „დიახ“
request-state-refused = უარი
request-state-answered = პასუხი გაცემულია
request-state-withdrawn = უკან წაღებულია
request-state-ended = დასრულებულია
request-made = მოთხოვნილია { $date }. პასუხი არაუგვიანეს { $due }.
request-mine = თქვენ დაწერეთ:
request-answered = კოორდინაციის პასუხი, { $date }:
request-deleted-on = { $date } ყველაფერი წაიშლება.
request-lifted-on = { $date } დაბლოკვა დასრულდება.
request-withdraw = უკან წაღება
request-keep = მონაცემების დატოვება
request-release = დაბლოკვის დასრულება

## On the home page

request-home-text = გსურთ მონაცემების დატოვება? ეს ჯერ კიდევ შეიძლება.
request-news = პასუხი თქვენს მოთხოვნაზე ან შეკითხვაზე
request-restricted-title = ეს მონაცემები დაბლოკილია
request-restricted-text = მათთან არავინ მუშაობს. ყველაფრის წაკითხვა შეგიძლიათ, მაგრამ ვერაფერს შეცვლით.
