### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = About you
part-life = Your everyday life
part-learning = Learning and working
part-plans = Your plans

## Sections

section-children = Kita and school
section-health = Health
section-money = Money
section-participation = Free time and contacts

## Groups of questions

group-housing-search = Looking for a flat
group-search-papers = Papers for the flat search
group-viewings = Flats you have looked at
group-childcare = Who looks after the children?
group-kita = Kita (day care for children)
group-school = School
group-youth-office = Youth welfare office (Jugendamt)
group-insurance = Health insurance
group-doctors = Doctors
group-pregnancy = Pregnancy
group-checkups = Check-ups for children
group-health-needs = Help you need
group-benefits = Money from offices
group-discounts = Bank account and reductions
group-debts = Debts
group-leisure = Free time
group-volunteers = Volunteers who help you

## Children in the household

field-family-children-here = How many children live with you?
    .help = Children under 18 whom you look after. No children: 0.

## Search for a dwelling

field-housing-search = Are you looking for a flat?
field-housing-search-persons = For how many people?
    .help = Everyone who is going to live there, you too.
field-housing-search-rooms = How many rooms do you need?
    .help = Without kitchen and bathroom.
field-housing-search-rent = How high may the rent be each month, with heating (Warmmiete)?
    .help = In euros, without cents. If the Jobcenter pays the rent: ask first how much it pays.
field-housing-search-area = In which districts are you looking?
    .help = You can choose several.
field-housing-permit = Certificate for social housing (Wohnberechtigungsschein, WBS)
    .help = With this paper you may rent a social flat. You get it from the town.
field-housing-permit-until = Until when is the certificate valid?
    .help = The date is on the paper.
field-housing-lists = Whose waiting list are you on?
    .help = For example Wohnbau Ludwigsburg or a housing cooperative.
field-housing-schufa = Do you have a SCHUFA report?
    .help = Landlords often ask for it. It shows whether you have debts.
field-housing-rent-course = Do you have a tenant certificate (Mietführerschein)?
    .help = It is a short course: heating, rubbish, house rules, contract.
field-housing-viewing-date = Day of the viewing
field-housing-viewing-address = Address of the flat
field-housing-viewing-result = What came of it?

housing-search-no = no
housing-search-wish = not yet, but I would like to move
housing-search-searching = yes, I am looking
housing-search-found = I have found a flat

card-state-none = no
card-state-applied = applied for
card-state-have = yes, I have it

viewing-planned = The viewing is still to come
viewing-waiting = I am waiting for an answer
viewing-accepted = I get the flat
viewing-refused = I do not get the flat
viewing-declined = I do not want the flat

## Children: who looks after them

field-children-care-need = Do you have someone who looks after the children?
    .help = The questions about Kita and school are in each child's own data.
field-children-care-for = What do you need childcare for?

search-not-needed = I do not need this
search-searching = no, I am looking
search-have = yes

care-for-course = For a course
care-for-work = For work
care-for-appointments = For appointments

## Children: Kita

field-children-kita = Place in a Kita
field-children-kita-name = Which Kita or childminder?
    .help = Name and place. If you have registered: where.
field-children-kita-registered = When did you register the child?
field-children-kita-from = From when is the place?
field-children-kita-hours = How many hours a week?
    .help = How long the child is to be there.
field-children-kita-costs = Does the youth welfare office (Jugendamt) pay the costs?
    .help = If you have little money, you can apply for this.
field-children-early-language = Does the child get help with learning German?
    .help = For example Kolibri or a language Kita.

kita-not-wanted = we do not need a place
kita-wish = we would like a place
kita-registered = registered
kita-waiting = on the waiting list
kita-offered = place promised
kita-attending = the child goes to a Kita
kita-childminder = the child is with a childminder (Tagespflege)

## Children: school

field-children-school = Which school?
field-children-school-name = Name of the school
field-children-school-class = Class
    .help = For example 3b.
field-children-school-from = Since when?
field-children-school-needs = What is missing at school?
    .help = You can choose several answers.
field-children-youth-office = Contact person at the youth welfare office
    .help = Name and telephone only, no reason.

school-primary = Primary school (Grundschule)
school-community = Community school (Gemeinschaftsschule)
school-werkreal = Werkrealschule or Hauptschule
school-real = Realschule
school-gymnasium = Gymnasium
school-sbbz = School for special needs (SBBZ)
school-vkl = Class to learn German first (Vorbereitungsklasse, VKL)
school-vabo = Preparation for work with German (VABO)
school-avdual = Preparation for training (AVdual)
school-vocational = Vocational school (Berufsschule)
school-none = no school yet

school-need-german = Help with German
school-need-homework = Help with homework
school-need-materials = Money for books, bag, trips
school-need-transport = Ticket to school
school-need-lunch = Lunch
school-need-talk = A talk with the school
school-need-support = Special support

## Health: needs only, never diagnoses

field-health-insurance = What health insurance do you have?
field-health-insurer = Name of the health insurance
    .help = For example AOK. The name is on the card.
field-health-family-doctor = Do you have a family doctor or children's doctor?
field-health-dentist = Do you have a dentist?
field-health-midwife = Do you have a midwife (Hebamme)?
    .help = Only if you are pregnant or have a baby. The midwife costs nothing.
field-health-checkups = Are the check-ups for children done (U1 to U9, J1)?
    .help = The dates are in the yellow booklet. Please write no results.
field-health-measles = Is there proof of the measles vaccination?
    .help = Kita and school ask for it. It is in the vaccination record.
field-health-disability-card = Disability card (Schwerbehindertenausweis)
    .help = It gives you more rights. Do not write which illness you have.
field-health-disability-degree = Degree of disability (GdB)
    .help = The number is on the card.
field-health-care-degree = Degree of care (Pflegegrad)
    .help = It is in the letter of the care insurance.
field-health-talk-support = Would you like to talk to someone who helps with great worries?
    .help = For example counselling or therapy. You need not say why.
field-health-addiction-advice = Would you like addiction advice?
    .help = The advice is free and confidential. You need not say why.
field-health-help = What helps you at the doctor's and in everyday life?
    .help = You can choose several answers.

insurance-slip = Treatment slip from the social welfare office (Behandlungsschein)
insurance-card-264 = Health card, the social welfare office (Sozialamt) pays
insurance-statutory = Statutory health insurance (gesetzliche Krankenkasse)
insurance-family = Insured with the family
insurance-private = Private health insurance
insurance-none = not insured

care-degree-none = no
care-degree-applied = applied for
care-degree-1 = Degree 1 (Pflegegrad 1)
care-degree-2 = Degree 2 (Pflegegrad 2)
care-degree-3 = Degree 3 (Pflegegrad 3)
care-degree-4 = Degree 4 (Pflegegrad 4)
care-degree-5 = Degree 5 (Pflegegrad 5)

support-no = no
support-wish = yes, I would like that
support-waiting = I am waiting for a place or an appointment
support-running = yes, it has begun

health-help-appointment = Help with making an appointment
health-help-interpreter = Someone who interprets
health-help-company = Someone who comes with me
health-help-glasses = Glasses or hearing aid
health-help-mobility = Wheelchair or walking aid

## Money: benefits

field-money-benefit = What kind of money is it?
field-money-benefit-state = How far is the application?
    .help = It is in the letter from the office (Bescheid).
field-money-benefit-office = Which office?
    .help = Name of the office and of the person in charge.
field-money-benefit-number = File number (Aktenzeichen)
    .help = The number is at the top of the letter, for example Kundennummer or BG-Nummer.
field-money-benefit-applied = When did you apply for it?
field-money-benefit-until = Until when do you get it?
    .help = After that you must apply again. The date is in the decision letter (Bescheid).
field-money-benefit-amount = How much each month?
    .help = In euros, without cents. You need not answer.

benefit-asylblg = Money from the social welfare office under the asylum seekers' benefits act (Asylbewerberleistungsgesetz)
benefit-sgb2 = Money from the Jobcenter (Bürgergeld, formerly Arbeitslosengeld II)
benefit-sgb12 = Social assistance or basic income (Sozialhilfe, Grundsicherung, SGB XII)
benefit-housing = Housing benefit (Wohngeld)
benefit-child = Child benefit (Kindergeld)
benefit-child-supplement = Child supplement (Kinderzuschlag)
benefit-parental = Parental allowance (Elterngeld)
benefit-maintenance = Maintenance advance (Unterhaltsvorschuss)
benefit-education = Education and participation (Bildung und Teilhabe, BuT)
benefit-bafoeg = BAföG or training allowance (BAB)
benefit-unemployment = Unemployment benefit I (Arbeitslosengeld I)
benefit-pension = Pension (Rente)
benefit-other = something else

benefit-state-planned = not yet applied for
benefit-state-applied = applied for
benefit-state-granted = granted
benefit-state-refused = refused
benefit-state-objection = objection lodged (Widerspruch)

## Money: account and discounts

field-money-account = Do you have a bank account?
    .help = We do not need the account number.
field-money-city-card = Ludwigsburg Card
    .help = With it you pay less, for example at the swimming pool or in the library.
field-money-food-card = Food bank card (Tafelausweis)
    .help = With it you buy food cheaply at the food bank (Tafel).
field-money-broadcasting = No broadcasting fee (Befreiung vom Rundfunkbeitrag)
    .help = If you get money from an office, you usually need not pay the broadcasting fee. You must apply for this.
field-money-ticket = Cheap ticket (Sozialticket)

## Money: debts

field-money-debt = What kind of debt is it?
field-money-debt-creditor = To whom do you owe the money?
    .help = Company or landlord.
field-money-debt-amount = How much?
    .help = In euros, without cents. About is enough.
field-money-debt-state = How do things stand?
field-money-debt-eviction = By when must you leave the flat?
    .help = Only if you were given notice. Please talk to us at once.
field-money-debt-advice = Would you like debt advice (Schuldnerberatung)?
    .help = The advice costs nothing.

debt-rent = Rent
debt-energy = Electricity or heating
debt-phone = Mobile phone or internet
debt-purchase = Shopping or loan
debt-private = Money from family or people I know
debt-other = something else

debt-state-open = not yet paid
debt-state-reminder = I got a reminder (Mahnung)
debt-state-instalments = I pay in instalments
debt-state-court = I got a letter from the court
debt-state-settled = paid

## Leisure and contacts

field-participation-activities = What do you like doing?
    .help = You can choose several answers.
field-participation-club = Are you in a club or a group?
    .help = Name, for example a sports club. No religious or political groups.
field-participation-contacts = Do you know people here whom you meet?
field-participation-own-help = Would you like to help others yourself?
    .help = For example interpret, cook, help in a club.
field-participation-volunteer-wish = Does a volunteer help you?
    .help = These are people who help without being paid: practise German, go to offices with you, learn.

activity-sport = Sport
activity-music = Music
activity-culture = Theatre, cinema, museum
activity-garden = Garden and nature
activity-cooking = Cooking
activity-crafts = Sewing, crafts, repairing
activity-reading = Reading
activity-women = Meetings for women
activity-children = Meetings with children
activity-language-cafe = Language café
activity-other = something else

contacts-many = yes, many
contacts-some = yes, some
contacts-none = no, not yet

## Volunteers

field-participation-volunteer = Name
    .help = Please ask this person first whether she or he agrees.
field-participation-volunteer-group = Group or club
field-participation-volunteer-phone = Telephone number
field-participation-volunteer-help = What does this person help with?
field-participation-volunteer-from = Since when?
field-participation-volunteer-until = Until when?
    .help = Only if the help has ended.
field-participation-volunteer-papers = What is there?
    .help = Tick only what you have seen.

volunteer-help-language = Practise German
volunteer-help-offices = Go to offices, letters
volunteer-help-housing = Look for a flat
volunteer-help-learning = Learning, homework
volunteer-help-work = Look for work
volunteer-help-leisure = Free time

volunteer-paper-confidentiality = Declaration of confidentiality
volunteer-paper-police = Certificate of good conduct (Führungszeugnis; for help with children)
volunteer-paper-released = Consent of the person to what may be shown
