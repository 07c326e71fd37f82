### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = შევსებაში ვიღაც მეხმარება
helper-lead = შეგიძლიათ ნება მისცეთ ვინმეს, შევსებაში დაგეხმაროთ, მაგალითად მოხალისეს ან ნათესავს. ვინც გეხმარებათ, მხოლოდ თქვენ მიერ არჩეულ ნაწილებს ხედავს და ავსებს. ყველაფერი, რაც იხსნება და იწერება, აღირიცხება. დახმარება ნებისმიერ დროს შეგიძლიათ დაასრულოთ.
helper-called = რა ჰქვია მას, ვინც გეხმარებათ?
helper-parts = რომელი ნაწილები?
helper-private = ძალიან პირადი. აირჩიეთ მხოლოდ, თუ საჭიროა.
helper-span-h2 = 2 საათი
helper-span-d1 = 1 დღე
helper-span-w1 = 1 კვირა
helper-span-w4 = 4 კვირა
helper-let = კოდის შექმნა
helper-code = დახმარების კოდი
helper-code-once = ამ კოდს მხოლოდ ახლა ხედავთ. ის 24 საათში მხოლოდ ერთხელ მოქმედებს. მიეცით მხოლოდ ამ ადამიანს: { $name }.
helper-code-how = { $name } სურათს საკუთარი ტელეფონით დაასკანერებს. ან ამ მისამართს გახსნის და კოდს აკრეფს:
helper-now = ვინ გეხმარებათ ახლა
helper-past = ადრინდელი დახმარება
helper-waits = კოდი ჯერ არ გამოუყენებიათ, მოქმედებს { $time }-მდე
helper-lapsed = კოდი არ გამოუყენებიათ
helper-runs = გეხმარებათ { $time }-მდე
helper-ended = დასრულდა: { $time }
helper-stop = დახმარების დასრულება
helper-news = ახალი მონაცემები, ჩაწერა { $name }: { $n }
helper-entered = ახლად ჩაწერილი
helper-looked = ვნახე
helper-by = ჩაწერა { $name } (დახმარება), { $date }
ui-state-helped = დახმარებით ჩაწერილი

## The pages of the helper

helper-enter = ვინმეს დახმარება შევსებაში
helper-enter-lead = ადამიანი, რომელსაც ეხმარებით, კოდს მოგცემთ.
helper-rules-title = სანამ დაიწყებთ
helper-rules = რასაც აქ კითხულობთ, საიდუმლოა. არავის უთხრათ. ფოტოები არ გადაიღოთ. თქვენი სახელი და ყველაფერი, რასაც ხსნით და წერთ, აღირიცხება. ადამიანი ამას ხედავს და თქვენი დახმარება ნებისმიერ დროს შეუძლია დაასრულოს.
helper-may = ამის ნახვა და შევსება შეგიძლიათ
helper-name = თქვენი სახელი
helper-kind = ვინ ხართ?
helper-kind-volunteer = მოხალისე
helper-kind-staff = თანამშრომელი (ქალაქი, რაიონი, ორგანიზაცია)
helper-kind-relative = ნათესავი
helper-kind-other = სხვა ვინმე
helper-promise = რასაც აქ გავიგებ, არავის ვეტყვი.
helper-bar = ეხმარებით: { $name }
helper-leave = დახმარების შეწყვეტა
helper-remind = ყოველ პასუხზე ჰკითხეთ ადამიანს. დაწერეთ მხოლოდ ის, რასაც ის ამბობს.
helper-by-person = თავად ადამიანისგან, { $date }
helper-over = ეს დახმარება დასრულდა ან შეწყვიტეს. ისევ გჭირდებათ წვდომა? მაშინ სთხოვეთ ადამიანს ახალი კოდი.
flash-help-stopped = დახმარება დასრულდა.
error-wrong-help-code = ეს კოდი არ მოქმედებს. შეიძლება უკვე გამოყენებულია ან ძველია. გთხოვთ, ადამიანს ახალი კოდი სთხოვოთ.
error-consent-of-person = ამის უფლება ჯერ თავად ადამიანმა უნდა მისცეს. გთხოვთ, ცარიელი დატოვოთ.

## Log, roles, what is kept

role-helper = დახმარება შევსებაში
action-help-let = შევსებაში დახმარების უფლება გაიცა
action-help-end = შევსებაში დახმარება დასრულდა
action-helped-read = დახმარებისას მონაცემები გაიხსნა
action-helped-edit = დახმარებისას მონაცემები ჩაიწერა
action-help-redeem = დახმარების კოდი გამოიყენეს
holding-help = ვინ გეხმარებათ შევსებაში
    .text = სახელი, არჩეული ნაწილები და დროები. რომ ცხადი იყოს, ვინ რა დაწერა. მანამ, სანამ თქვენი მონაცემებია.
