### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = თქვენ შესახებ
part-life = თქვენი ყოველდღიურობა
part-learning = სწავლა და მუშაობა
part-plans = თქვენი გეგმები

## Sections

section-children = საბავშვო ბაღი (Kita) და სკოლა
section-health = ჯანმრთელობა
section-money = ფული
section-participation = თავისუფალი დრო და ნაცნობები

## Groups of questions

group-housing-search = ბინის ძებნა
group-search-papers = საბუთები ბინის საძებნელად
group-viewings = ბინები, რომლებიც ნახეთ
group-childcare = ვინ უვლის ბავშვებს?
group-kita = საბავშვო ბაღი (Kita)
group-school = სკოლა
group-youth-office = ახალგაზრდობის უწყება (Jugendamt)
group-insurance = ჯანმრთელობის დაზღვევა (Krankenversicherung)
group-doctors = ექიმები
group-pregnancy = ორსულობა
group-checkups = ბავშვების გასინჯვა ექიმთან
group-health-needs = დახმარება, რომელიც გჭირდებათ
group-benefits = ფული უწყებიდან
group-discounts = საბანკო ანგარიში და შეღავათები
group-debts = ვალები
group-leisure = თავისუფალი დრო
group-volunteers = მოხალისეები, რომლებიც გეხმარებიან

## Children in the household

field-family-children-here = რამდენი ბავშვი ცხოვრობს თქვენთან ერთად?
    .help = 18 წლამდე ბავშვები, რომლებზეც თქვენ ზრუნავთ. თუ ბავშვი არ არის: 0.

## Search for a dwelling

field-housing-search = ეძებთ ბინას?
field-housing-search-persons = რამდენი ადამიანისთვის?
    .help = ყველა, ვინც იქ იცხოვრებს, თქვენც.
field-housing-search-rooms = რამდენი ოთახი გჭირდებათ?
    .help = სამზარეულოსა და აბაზანის გარეშე.
field-housing-search-rent = რამდენი შეიძლება იყოს ქირა თვეში, გათბობით (Warmmiete)?
    .help = ევროში, ცენტების გარეშე. თუ ქირას Jobcenter იხდის: ჯერ ჰკითხეთ, რამდენს გადაიხდის.
field-housing-search-area = ქალაქის რომელ უბნებში ეძებთ?
    .help = შეგიძლიათ რამდენიმე აირჩიოთ.
field-housing-permit = სოციალური ბინის მოწმობა (Wohnberechtigungsschein, WBS)
    .help = ამ მოწმობით უფლება გაქვთ, სოციალური ბინა (Sozialwohnung) იქირავოთ. მას ქალაქის უწყებაში მიიღებთ.
field-housing-permit-until = როდემდე მოქმედებს სოციალური ბინის მოწმობა (Wohnberechtigungsschein)?
    .help = თარიღი მოწმობაზე წერია.
field-housing-lists = ვისთან ხართ სიაში ჩაწერილი?
    .help = მაგალითად, Wohnbau Ludwigsburg-ში ან საბინაო კოოპერატივში (Genossenschaft).
field-housing-schufa = გაქვთ SCHUFA-ს ცნობა (SCHUFA-Auskunft)?
    .help = ბინის გამქირავებლები ამ ცნობას ხშირად ითხოვენ. იქ ჩანს, გაქვთ თუ არა ვალები.
field-housing-rent-course = გაქვთ დამქირავებლის მოწმობა (Mietführerschein)?
    .help = ეს არის მოკლე კურსი: გათბობა, ნაგავი, სახლის წესები, ხელშეკრულება.
field-housing-viewing-date = ბინის ნახვის დღე
field-housing-viewing-address = ბინის მისამართი
field-housing-viewing-result = რით დასრულდა?

housing-search-no = არა
housing-search-wish = ჯერ არა, მაგრამ სხვაგან გადასვლა მსურს
housing-search-searching = დიახ, ვეძებ
housing-search-found = ბინა ვიპოვე

card-state-none = არა
card-state-applied = მოთხოვნილია
card-state-have = დიახ, მაქვს

viewing-planned = ბინის ნახვა ჯერ წინ არის
viewing-waiting = პასუხს ველოდები
viewing-accepted = ბინას მაძლევენ
viewing-refused = ბინას არ მაძლევენ
viewing-declined = ეს ბინა არ მინდა

## Children: who looks after them

field-children-care-need = გყავთ ვინმე, ვინც ბავშვებს უვლის?
    .help = შეკითხვები ბაღსა (Kita) და სკოლაზე თითოეული ბავშვის მონაცემებშია.
field-children-care-for = რისთვის გჭირდებათ, რომ ბავშვებს ვინმემ მოუაროს?

search-not-needed = არ მჭირდება
search-searching = არა, ვეძებ
search-have = დიახ

care-for-course = კურსისთვის
care-for-work = სამუშაოსთვის
care-for-appointments = შეხვედრებისთვის (Termine)

## Children: Kita

field-children-kita = ადგილი საბავშვო ბაღში (Kita)
field-children-kita-name = რომელი ბაღი (Kita) ან დღის ძიძა (Tagespflege)?
    .help = სახელი და ადგილი. თუ მხოლოდ ჩაწერილია: სად ჩაწერეთ.
field-children-kita-registered = როდის ჩაწერეთ ბავშვი?
field-children-kita-from = როდიდან გაქვთ ადგილი?
field-children-kita-hours = კვირაში რამდენი საათით?
    .help = რამდენ ხანს უნდა იყოს ბავშვი იქ.
field-children-kita-costs = ხარჯებს ახალგაზრდობის უწყება (Jugendamt) იხდის?
    .help = თუ ცოტა ფული გაქვთ, შეგიძლიათ ეს მოითხოვოთ.
field-children-early-language = ეხმარებიან ბავშვს გერმანულის სწავლაში?
    .help = მაგალითად, Kolibri ან Sprach-Kita.

kita-not-wanted = ადგილი არ გვჭირდება
kita-wish = ადგილი გვინდა
kita-registered = ჩაწერილია
kita-waiting = ადგილს ველოდებით (Warteliste)
kita-offered = ადგილს დაგვპირდნენ
kita-attending = ბავშვი ბაღში (Kita) დადის
kita-childminder = ბავშვი დღის ძიძასთან დადის (Tagespflege, Tagesmutter)

## Children: school

field-children-school = რომელი სკოლა?
field-children-school-name = სკოლის სახელი
field-children-school-class = კლასი
    .help = მაგალითად, 3b.
field-children-school-from = როდიდან?
field-children-school-needs = რა აკლია ბავშვს სკოლაში?
    .help = შეგიძლიათ რამდენიმე პასუხი აირჩიოთ.
field-children-youth-office = საკონტაქტო პირი ახალგაზრდობის უწყებაში (Jugendamt)
    .help = მხოლოდ სახელი და ტელეფონი, მიზეზის გარეშე.

school-primary = დაწყებითი სკოლა (Grundschule)
school-community = საერთო სკოლა (Gemeinschaftsschule)
school-werkreal = Werkrealschule ან Hauptschule
school-real = Realschule
school-gymnasium = გიმნაზია (Gymnasium)
school-sbbz = სკოლა განსაკუთრებული დახმარებით (SBBZ)
school-vkl = მოსამზადებელი კლასი გერმანულით (Vorbereitungsklasse, VKL)
school-vabo = მომზადება სამუშაოსთვის, გერმანულით (VABO)
school-avdual = მომზადება პროფესიული სწავლებისთვის (AVdual)
school-vocational = პროფესიული სკოლა (Berufsschule)
school-none = ჯერ არც ერთი

school-need-german = დახმარება გერმანულში
school-need-homework = დახმარება საშინაო დავალებებში
school-need-materials = ფული რვეულებისთვის, ჩანთისთვის, ექსკურსიებისთვის
school-need-transport = სკოლამდე მგზავრობის ბილეთი
school-need-lunch = სადილი
school-need-talk = საუბარი სკოლასთან
school-need-support = განსაკუთრებული დახმარება (Förderung)

## Health: needs only, never diagnoses

field-health-insurance = როგორი ჯანმრთელობის დაზღვევა გაქვთ?
field-health-insurer = ჯანმრთელობის დაზღვევის (Krankenkasse) სახელი
    .help = მაგალითად, AOK. სახელი ბარათზე წერია.
field-health-family-doctor = გყავთ ოჯახის ექიმი ან ბავშვთა ექიმი?
field-health-dentist = გყავთ კბილის ექიმი?
field-health-midwife = გყავთ ბებიაქალი (Hebamme)?
    .help = მხოლოდ თუ ორსულად ხართ ან ჩვილი გყავთ. ბებიაქალი უფასოა.
field-health-checkups = ჩატარდა ბავშვების გასინჯვა ექიმთან (U1-დან U9-მდე, J1)?
    .help = თარიღები ყვითელ წიგნაკში წერია. შედეგებს ნუ დაწერთ.
field-health-measles = არის წითელას (Masern) აცრის დამადასტურებელი საბუთი?
    .help = ამას ბაღი (Kita) და სკოლა გკითხავენ. წერია აცრების წიგნაკში (Impfpass).
field-health-disability-card = შეზღუდული შესაძლებლობის მოწმობა (Schwerbehindertenausweis)
    .help = ამ მოწმობით მეტი უფლება გაქვთ. ნუ დაწერთ, რა ავადმყოფობა გაქვთ.
field-health-disability-degree = შეზღუდული შესაძლებლობის ხარისხი (Grad der Behinderung, GdB)
    .help = რიცხვი მოწმობაზე წერია.
field-health-care-degree = მოვლის ხარისხი (Pflegegrad)
    .help = წერია მოვლის დაზღვევის (Pflegekasse) წერილში.
field-health-talk-support = გსურთ დაელაპარაკოთ ვინმეს, ვინც ადამიანებს დიდი წუხილის დროს ეხმარება?
    .help = მაგალითად, კონსულტაციაზე ან თერაპიაზე. მიზეზის თქმა არ გევალებათ.
field-health-addiction-advice = გსურთ კონსულტაცია დამოკიდებულების გამო, მაგალითად ალკოჰოლზე (Suchtberatung)?
    .help = კონსულტაცია უფასოა და საიდუმლო რჩება. მიზეზის თქმა არ გევალებათ.
field-health-help = რა გეხმარებათ ექიმთან და ყოველდღიურობაში?
    .help = შეგიძლიათ რამდენიმე პასუხი აირჩიოთ.

insurance-slip = ქაღალდი ექიმთან მისასვლელად სოციალური უწყებიდან (Behandlungsschein)
insurance-card-264 = ჯანმრთელობის ბარათი, იხდის სოციალური უწყება (Sozialamt)
insurance-statutory = სახელმწიფო დაზღვევა (gesetzliche Krankenkasse)
insurance-family = ოჯახთან ერთად დაზღვეული (Familienversicherung)
insurance-private = კერძო დაზღვევა (private Krankenversicherung)
insurance-none = დაზღვევა არ მაქვს

care-degree-none = არა
care-degree-applied = მოთხოვნილია
care-degree-1 = ხარისხი 1 (Pflegegrad 1)
care-degree-2 = ხარისხი 2 (Pflegegrad 2)
care-degree-3 = ხარისხი 3 (Pflegegrad 3)
care-degree-4 = ხარისხი 4 (Pflegegrad 4)
care-degree-5 = ხარისხი 5 (Pflegegrad 5)

support-no = არა
support-wish = დიახ, მსურს
support-waiting = ადგილს ან შეხვედრას ველოდები
support-running = დიახ, უკვე მიმდინარეობს

health-help-appointment = დახმარება ვიზიტის დანიშვნაში
health-help-interpreter = ვინმე, ვინც თარგმნის
health-help-company = ვინმე, ვინც გამომყვება
health-help-glasses = სათვალე ან სმენის აპარატი
health-help-mobility = სავარძელ-ეტლი (Rollstuhl) ან სასიარულო დამხმარე

## Money: benefits

field-money-benefit = რა ფულია ეს?
field-money-benefit-state = რა ეტაპზეა განაცხადი?
    .help = წერია უწყების წერილში (Bescheid).
field-money-benefit-office = რომელი უწყება?
    .help = უწყების სახელი და პასუხისმგებელი თანამშრომლის სახელი.
field-money-benefit-number = საქმის ნომერი (Aktenzeichen)
    .help = ნომერი წერილის თავში წერია, მაგალითად Kundennummer ან BG-Nummer.
field-money-benefit-applied = როდის მოითხოვეთ?
field-money-benefit-until = როდემდე იღებთ ამ ფულს?
    .help = ამის შემდეგ თავიდან უნდა მოითხოვოთ. თარიღი გადაწყვეტილების წერილში (Bescheid) წერია.
field-money-benefit-amount = რამდენი თვეში?
    .help = ევროში, ცენტების გარეშე. პასუხი სავალდებულო არ არის.

benefit-asylblg = ფული სოციალური უწყებიდან (Sozialamt) თავშესაფრის მაძიებლებისთვის (Asylbewerberleistungsgesetz)
benefit-sgb2 = ფული Jobcenter-იდან (Bürgergeld, ადრე Arbeitslosengeld II)
benefit-sgb12 = სოციალური დახმარება ან საბაზო დახმარება (Sozialhilfe, Grundsicherung, SGB XII)
benefit-housing = ქირის დამატება (Wohngeld)
benefit-child = ფული ბავშვებისთვის (Kindergeld)
benefit-child-supplement = დამატებითი ფული ბავშვებისთვის (Kinderzuschlag)
benefit-parental = მშობლის ფული (Elterngeld)
benefit-maintenance = ფული უწყებიდან ალიმენტის ნაცვლად (Unterhaltsvorschuss)
benefit-education = ფული ბავშვის სკოლისთვის, სადილისთვის, სპორტისთვის (Bildung und Teilhabe, BuT)
benefit-bafoeg = ფული სწავლისთვის (BAföG ან Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = უმუშევრობის დახმარება (Arbeitslosengeld I)
benefit-pension = პენსია (Rente)
benefit-other = სხვა

benefit-state-planned = ჯერ არ მომითხოვია
benefit-state-applied = მოთხოვნილია
benefit-state-granted = დამტკიცებულია (bewilligt)
benefit-state-refused = უარი მივიღე (abgelehnt)
benefit-state-objection = საჩივარი შევიტანე (Widerspruch)

## Money: account and discounts

field-money-account = გაქვთ საბანკო ანგარიში?
    .help = ანგარიშის ნომერი არ გვჭირდება.
field-money-city-card = ლუდვიგსბურგის ბარათი (Ludwigsburg Card)
    .help = ამ ბარათით ნაკლებს იხდით, მაგალითად საცურაო აუზზე ან ბიბლიოთეკაში.
field-money-food-card = იაფი საკვების ბარათი (Tafelausweis)
    .help = ამ ბარათით საკვებს იაფად ყიდულობთ მაღაზიაში, რომელსაც Tafel ჰქვია.
field-money-broadcasting = ტელევიზიისა და რადიოს გადასახადისგან გათავისუფლება (Befreiung vom Rundfunkbeitrag)
    .help = თუ უწყებიდან ფულს იღებთ, ამ გადასახადის (Rundfunkbeitrag) გადახდა უმეტესად არ გევალებათ. გათავისუფლება თქვენ უნდა მოითხოვოთ.
field-money-ticket = იაფი სამგზავრო ბილეთი (Sozialticket)

## Money: debts

field-money-debt = რა ვალია ეს?
field-money-debt-creditor = ვისი ვალი გაქვთ?
    .help = ფირმა ან ბინის გამქირავებელი.
field-money-debt-amount = რამდენი?
    .help = ევროში, ცენტების გარეშე. დაახლოებით საკმარისია.
field-money-debt-state = რა მდგომარეობაა ახლა?
field-money-debt-eviction = როდემდე უნდა დატოვოთ ბინა?
    .help = მხოლოდ თუ ბინის ხელშეკრულება გაგიწყვიტეს (Kündigung). გთხოვთ, მაშინვე დაგველაპარაკოთ.
field-money-debt-advice = გსურთ კონსულტაცია ვალების გამო (Schuldnerberatung)?
    .help = კონსულტაცია უფასოა.

debt-rent = ქირა
debt-energy = დენი ან გათბობა
debt-phone = მობილური ან ინტერნეტი
debt-purchase = ნაყიდი ნივთი ან კრედიტი
debt-private = ოჯახისგან ან ნაცნობებისგან ნასესხები ფული
debt-other = სხვა

debt-state-open = ჯერ არ გადამიხდია
debt-state-reminder = გაფრთხილება მივიღე (Mahnung)
debt-state-instalments = ნაწილ-ნაწილ ვიხდი (Raten)
debt-state-court = სასამართლოდან წერილი მივიღე
debt-state-settled = გადახდილია

## Leisure and contacts

field-participation-activities = რისი კეთება გიყვართ?
    .help = შეგიძლიათ რამდენიმე პასუხი აირჩიოთ.
field-participation-club = ხართ რომელიმე გაერთიანებაში (Verein) ან ჯგუფში?
    .help = სახელი, მაგალითად სპორტული კლუბის. რელიგიურ ან პოლიტიკურ ჯგუფებს ნუ დაწერთ.
field-participation-contacts = იცნობთ აქ ადამიანებს, რომლებსაც ხვდებით?
field-participation-own-help = გსურთ, თვითონ დაეხმაროთ სხვებს?
    .help = მაგალითად: თარგმნა, საჭმლის მომზადება, გაერთიანებაში (Verein) დახმარება.
field-participation-volunteer-wish = გეხმარებათ მოხალისე?
    .help = ეს ადამიანები ფულის გარეშე ეხმარებიან სხვებს: გერმანულში ვარჯიში, უწყებებში გაყოლა, სწავლა.

activity-sport = სპორტი
activity-music = მუსიკა
activity-culture = თეატრი, კინო, მუზეუმი
activity-garden = ბაღი და ბუნება
activity-cooking = საჭმლის მომზადება
activity-crafts = კერვა, ხელსაქმე, შეკეთება
activity-reading = კითხვა
activity-women = ქალების შეხვედრები
activity-children = შეხვედრები ბავშვებთან ერთად
activity-language-cafe = ენის კაფე (Sprachcafé)
activity-other = სხვა

contacts-many = დიახ, ბევრს
contacts-some = დიახ, რამდენიმეს
contacts-none = არა, ჯერ არავის

## Volunteers

field-participation-volunteer = სახელი
    .help = გთხოვთ, ჯერ ამ ადამიანს ჰკითხეთ, თანახმა არის თუ არა.
field-participation-volunteer-group = ჯგუფი ან გაერთიანება (Arbeitskreis, Verein)
field-participation-volunteer-phone = ტელეფონის ნომერი
field-participation-volunteer-help = რაში გეხმარებათ ეს ადამიანი?
field-participation-volunteer-from = როდიდან?
field-participation-volunteer-until = როდემდე?
    .help = მხოლოდ თუ დახმარება დასრულდა.
field-participation-volunteer-papers = რომელი საბუთები არსებობს?
    .help = მონიშნეთ მხოლოდ ის, რაც თვითონ ნახეთ.

volunteer-help-language = გერმანულში ვარჯიში
volunteer-help-offices = უწყებებში გაყოლა, წერილები
volunteer-help-housing = ბინის ძებნა
volunteer-help-learning = სწავლა, საშინაო დავალებები
volunteer-help-work = სამუშაოს ძებნა
volunteer-help-leisure = თავისუფალი დრო

volunteer-paper-confidentiality = საიდუმლოს დაცვის ხელწერილი (Verschwiegenheit)
volunteer-paper-police = ნასამართლობის ცნობა (Führungszeugnis), თუ ბავშვებს ეხმარება
volunteer-paper-released = პირის თანხმობა, რისი ჩვენება შეიძლება (Einwilligung)
