### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = სკოლა და პროფესიული სწავლება
section-work = სამუშაო

group-schooling = თქვენი სკოლის წლები
group-training = პროფესიული სწავლება (Ausbildung) და უნივერსიტეტი
group-recognition = აღიარება გერმანიაში (Anerkennung)
group-measure = კურსები და პროგრამები ზრდასრულებისთვის (Maßnahmen)
group-work-state = სამუშაო დღეს
group-jobs = სამსახურები, ახლა და ადრე
group-work-wish = თქვენი სურვილები სამუშაოზე

## School

field-education-school = რამდენ ხანს დადიოდით სკოლაში?
    .help = ყველა პასუხი მისაღებია.
field-education-school-years = რამდენი წელი იყო ეს?
field-education-school-country = რომელ ქვეყანაში?
field-education-school-certificate = გაქვთ ატესტატი ან სკოლის მოწმობა (Zeugnis)?

schooling-none = საერთოდ არა
schooling-to-4 = მე-4 კლასის ჩათვლით
schooling-to-9 = მე-9 კლასის ჩათვლით
schooling-to-10 = მე-10 კლასის ჩათვლით
schooling-higher = ბოლომდე: უნივერსიტეტში სწავლის უფლებით (Abitur)

certificate-have = დიახ, ორიგინალი
certificate-translated = დიახ, გერმანულად თარგმნილიც
certificate-lost = არა, დაკარგულია ან აქ არ არის
certificate-none = არა, არ მიმიღია

## Training and study

field-education-training = რა ისწავლეთ?
    .help = თითოეული პროფესიული სწავლება და თითოეული უმაღლესი სწავლება ცალკე ჩაწერეთ.
field-education-training-subject = პროფესია ან საგანი
    .help = მაგალითად: მცხობელი, ექთანი, მანქანათმშენებლობა.
field-education-training-country = რომელ ქვეყანაში?
field-education-training-years = რამდენ წელს გაგრძელდა?
field-education-training-state = დაამთავრეთ?
field-education-training-certificate = გაქვთ მოწმობა ან დიპლომი?

training-apprenticeship = პროფესიული სწავლება ფირმაში
training-school = პროფესიული სწავლება სკოლაში
training-bachelor = უმაღლესი, ბაკალავრი (Bachelor)
training-master = უმაღლესი, მაგისტრი ან დიპლომი (Master, Diplom)
training-doctorate = დოქტორი
training-other = სხვა

training-state-finished = დიახ, დავამთავრე
training-state-running = ჯერ კიდევ ვსწავლობ
training-state-broken-off = არა, შევწყვიტე

## Recognition

field-education-recognition = თქვენი პროფესიის ან დიპლომის აღიარება (Anerkennung)
    .help = უწყება ამოწმებს, მოქმედებს თუ არა თქვენი დიპლომი გერმანიაში. კონსულტაცია უფასოა.
field-education-recognition-occupation = რომელი პროფესიისთვის?
field-education-recognition-office = რომელი უწყება?
    .help = მაგალითად: IHK, Handwerkskammer, Regierungspräsidium.
field-education-recognition-date = როდის შეიტანეთ განაცხადი?

recognition-not-wanted = არ მჭირდება
recognition-advice = კონსულტაციაზე ვიყავი
recognition-applied = განაცხადი შეტანილია
recognition-papers-missing = ზოგი საბუთი ჯერ აკლია
recognition-full = სრულად აღიარებულია
recognition-partial = ნაწილობრივ აღიარებულია
recognition-refused = აღიარებული არ არის
recognition-adaptation = დამატებით კურსს გავდივარ (Anpassungslehrgang)
recognition-exam = ცოდნის გამოცდას ვაბარებ (Kenntnisprüfung)
recognition-zab = დიპლომის შეფასება ZAB-იდან (Zeugnisbewertung)

## Measures

field-education-measure = დადიხართ კურსზე ან პროგრამაზე (Maßnahme)?
    .help = აქ გერმანულის კურსს ნუ ჩაწერთ: ის არის ნაწილში „ენა“.
field-education-measure-provider = სად არის ეს?
    .help = სასწავლო ორგანიზაციის (Bildungsträger) სახელი.
field-education-measure-until = როდემდე გრძელდება?

measure-none = არა
measure-parent-child = პროგრამა მშობლებისთვის ბავშვთან ერთად
measure-orientation = პროფესიისა და სამუშაოს არჩევა (Orientierung)
measure-application = დახმარება სამუშაოზე განაცხადის წერაში (Bewerbung)
measure-preparation = მომზადება პროფესიული სწავლებისთვის (Ausbildung)
measure-school = სკოლის მოგვიანებით დამთავრება (Schulabschluss)
measure-other = სხვა

## Work

field-work-state = რას საქმიანობთ ახლა?
field-work-approval = უცხოელთა უწყების (Ausländerbehörde) ნებართვა ამ სამუშაოზე
    .help = ნებართვის გარეშე დაწყება არ შეიძლება. განაცხადში დაგეხმარებით.
field-work-office = ვინ გეხმარებათ სამუშაოს პოვნაში?
field-work-contact = ვინ არის იქ თქვენზე პასუხისმგებელი?
    .help = სახელი და ტელეფონი. წერილის თავში წერია.

work-state-jobseeker = სამუშაოს ვეძებ (რეგისტრირებული ვარ: arbeitslos gemeldet)
work-state-measure = პროგრამაში ვარ (Maßnahme)
work-state-opportunity = საზოგადოებრივი სამუშაო (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = პრაქტიკა (Praktikum)
work-state-minijob = Minijob
work-state-part-time = სამუშაო არასრულ განაკვეთზე (Teilzeit)
work-state-full-time = სამუშაო სრულ განაკვეთზე (Vollzeit)
work-state-self-employed = საკუთარი საქმე მაქვს (selbständig)
work-state-apprenticeship = პროფესიული სწავლება (Ausbildung)
work-state-study = უნივერსიტეტში ვსწავლობ
work-state-school = სკოლა ან კურსი
work-state-parental-leave = შვებულება ბავშვის მოსავლელად (Elternzeit)
work-state-unable = ახლა მუშაობა არ შემიძლია
work-state-retired = პენსია (Rente)
work-state-household = სახლსა და ოჯახს ვუვლი

work-approval-applied = მოთხოვნილია
work-approval-granted = დიახ, მაქვს
work-approval-refused = უარი მივიღე (abgelehnt)

work-office-jobcenter = Jobcenter
work-office-agency = დასაქმების სააგენტო (Agentur für Arbeit)
work-office-none = არავინ

## Jobs

field-work-employer = დამსაქმებელი
    .help = ფირმის სახელი და ადგილი.
field-work-occupation = რას აკეთებთ იქ?
    .help = მაგალითად: გამყიდველი, მძღოლი, მომვლელი.
field-work-country = რომელ ქვეყანაში?
field-work-hours = კვირაში რამდენი საათი?
field-work-from = როდიდან?
    .help = დაახლოებით საკმარისია.
field-work-until = როდემდე?
    .help = თუ ჯერ კიდევ იქ მუშაობთ, ველი ცარიელი დატოვეთ.
field-work-insured = სამუშაო სოციალურად დაზღვეულია (sozialversichert)?
    .help = წერია ხელფასის ფურცელზე (Gehaltsabrechnung). მხოლოდ გერმანიაში მუშაობისთვის.

## Wishes for work

field-work-wish = რა სამუშაო გსურთ?
field-work-obstacles = რა გაკლიათ ჯერ?
    .help = შეგიძლიათ რამდენიმე პასუხი აირჩიოთ.
field-work-licence = მართვის მოწმობა (Führerschein)
field-work-cv = გაქვთ რეზიუმე (Lebenslauf) გერმანულად?

work-obstacle-german = უკეთესი გერმანული
work-obstacle-childcare = ვინმე, ვინც ბავშვებს მოუვლის
work-obstacle-permit = მუშაობის ნებართვა
work-obstacle-recognition = ჩემი დიპლომის აღიარება (Anerkennung)
work-obstacle-experience = გამოცდილება ან პროფესიული სწავლება
work-obstacle-transport = სამუშაომდე მისასვლელი გზა ან ტრანსპორტი
work-obstacle-nothing = არაფერი, დაწყება შემიძლია

licence-none = არა
licence-foreign = დიახ, სხვა ქვეყნიდან
licence-recoding = გერმანულზე იცვლება (Umschreibung)
licence-german = დიახ, გერმანული
licence-learning = ახლა ვსწავლობ მართვას
