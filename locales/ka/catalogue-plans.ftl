### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = მიზნები და სურვილები
section-appointments = შეხვედრები (Termine)

group-strengths = რა შეგიძლიათ
group-wishes = თქვენი სურვილები
group-appointments = თქვენი შეხვედრები

## Strengths and wishes

field-goals-strengths = რა გამოგდით კარგად?
    .help = მაგალითად: საჭმლის მომზადება, შეკეთება, ბავშვებთან ყოფნა, ანგარიში.
field-goals-hard = რა არის ახლა რთული?
    .help = რაში გსურთ დახმარება?
field-goals-area = რას ეხება ეს?
field-goals-wish = რისი მიღწევა გსურთ?
    .help = თქვენი სიტყვებით, თქვენს ენაზე. თითო ველში ერთი სურვილი.
field-goals-until = როდემდე?
    .help = დაახლოებით საკმარისია.

wish-area-language = გერმანული
wish-area-training = სკოლა, პროფესიული სწავლება, უნივერსიტეტი
wish-area-work = სამუშაო
wish-area-housing = საცხოვრებელი
wish-area-family = ოჯახი
wish-area-children = ბავშვები
wish-area-residence = გერმანიაში ყოფნა (Aufenthalt)
wish-area-money = ფული
wish-area-people = თავისუფალი დრო და ნაცნობები
wish-area-everyday = ყოველდღიურობა

## Appointments

field-appointments-with = ვისთან?
    .help = ექიმთან ვიზიტებს ნუ ჩაწერთ: ეს პირადია.
field-appointments-day = რომელ დღეს?
field-appointments-time = რომელ საათზე?
    .help = მაგალითად, 9:30.
field-appointments-place = სად?
    .help = ქუჩა, სახლის ნომერი, ოთახი.
field-appointments-bring = რა უნდა წაიღოთ?
    .help = მაგალითად: პირადობის დოკუმენტი, წერილი, ფოტო.
field-appointments-interpreter = გჭირდებათ ვინმე, ვინც თარგმნის?

office-kind-integration = ინტეგრაციის მენეჯმენტი (Integrationsmanagement)
office-kind-foreigners-office = უცხოელთა უწყება (Ausländerbehörde)
office-kind-bamf = ფედერალური უწყება (BAMF)
office-kind-jobcenter = Jobcenter ან დასაქმების სააგენტო (Agentur für Arbeit)
office-kind-social-office = სოციალური უწყება (Sozialamt) ან Landratsamt
office-kind-town-hall = ქალაქის მერია (Rathaus)
office-kind-school = სკოლა ან ბაღი (Kita)
office-kind-course = გერმანულის კურსი
office-kind-landlord = ბინის გამქირავებელი ან ბინა
office-kind-lawyer = ადვოკატი
office-kind-bank = ბანკი
office-kind-employer = დამსაქმებელი
office-kind-other = სხვაგან
