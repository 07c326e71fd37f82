### The record as staff read it: what asks or quotes the person in her own area ("How do you live?", "With me") is named here
### for staff. The id is the id of the person's text after `staff-`. A field without `.help` here has no help for staff.
### These texts exist in German and English only.

## Groups of questions

staff-group-names = Name in the identity document
staff-group-own-name = Name in own script
staff-group-safe-contact = Reaching the person safely
staff-group-marital = Family situation
staff-group-status = Residence title
staff-group-conditions = Residence rule and work
staff-group-dwelling = Accommodation
staff-group-equipment = Equipment and defects

## Person

staff-field-person-family-name = Family name
    .help = As in the identity document. If there is only one name: enter it here.
staff-field-person-given-names = Given names
    .help = All given names, as in the identity document.
staff-field-person-birth-name = Name at birth
    .help = Only if it differs from the family name of today.
staff-field-person-original-name = Name in own script
    .help = For example in Arabic or Ethiopic script. Family name and given names.
staff-field-person-call-name = Call name
    .help = The person would like to be addressed by this name.
staff-field-person-other-name = Other name
    .help = An earlier name, or another spelling in a document.
staff-field-person-other-name-kind = Kind of name
staff-field-person-birth-date = Date of birth
    .help = As in the identity document. The year alone is enough.
staff-field-person-sex = Sex
    .help = As in the identity document.
staff-field-person-nationality = Nationality
    .help = Also several.
staff-field-person-entry-germany = In Germany since
    .help = Day of the first entry. Approximately is enough.
staff-field-person-entry-state = In Baden-Württemberg since
    .help = Approximately is enough.
staff-field-person-entry-town = In the town since
    .help = Approximately is enough.
staff-field-person-paper-kind = Kind of document
staff-field-person-paper-country = Issued by (country)
staff-field-person-paper-place = Where the document is
staff-field-person-arrival-number = Number of the proof of arrival
    .help = Written on the proof of arrival (Ankunftsnachweis, AKN number).

## Contact

staff-field-contact-email = E-mail address
    .help = Leave empty if there is none.
staff-field-contact-messenger = Messaging app
    .help = For example Signal or WhatsApp, and the name there.
staff-field-contact-care-of = Name on the letter box
    .help = Only if it differs from the person’s name.
staff-field-contact-safe-times = Safe times for calls and messages
    .help = For example: only in the morning.
staff-field-contact-no-calls = No calls
    .help = If yes, the person is never called.
staff-field-contact-unmarked-letters = Letters without a sender’s name
    .help = Then nobody can see from outside where the letter comes from.
staff-field-contact-secret-address = Address secret
    .help = For example after threats. Then only the integration manager in charge sees the address.

## Family

staff-field-family-marital = Marital status
    .help = As in the documents.
staff-field-family-single-parent = Single parent
staff-field-family-due-date = Expected date of birth
    .help = Written in the maternity record (Mutterpass). Voluntary.
staff-field-family-care-needed = Need of care
    .help = For example help with washing, dressing or eating. Voluntary.
staff-field-family-relative-kind = Relation
    .help = To the person in the programme, this person is …
staff-field-family-relative-where = Place of living
staff-field-family-relative-country = Country
staff-field-family-relative-dependent = Depends on the person in the programme
    .help = For example a child, somebody in need of care, or somebody without money of their own.
staff-field-family-relative-reunification = Family reunification (Familiennachzug)
    .help = Some deadlines are short: only 3 months.

## Residence

staff-field-residence-status = Residence status
    .help = Written on the card or paper of the immigration office (Ausländerbehörde).
staff-field-residence-paper = Document for it
staff-field-residence-prolongation = Extension applied for on
staff-field-residence-asylum-applied = Asylum applied for on
    .help = Day of the application at the BAMF. Approximately is enough.
staff-field-residence-asylum-decision = Decision of the BAMF
    .help = Written in the decision letter (Bescheid).
staff-field-residence-asylum-decided = Decision of
    .help = Date of the decision letter (Bescheid).
staff-field-residence-court = Court action against the decision
staff-field-residence-procedure-closed = Asylum procedure ended on
    .help = Day from which the decision is final (unanfechtbar).
staff-field-residence-hardship = Hardship application made on (Härtefallantrag)
    .help = An application to the hardship commission of the state.
staff-field-residence-rule-until = Residence rule until (Wohnsitzregelung)
    .help = Usually 3 years from recognition.
staff-field-residence-work-permit = Work allowed
    .help = Written on the document, for example “Erwerbstätigkeit erlaubt” (work allowed).

## Housing

staff-field-housing-kind = Kind of accommodation
staff-field-housing-rooms = Number of rooms
    .help = Without kitchen and bathroom.
staff-field-housing-occupancy = Grounds of occupancy
    .help = Tenancy agreement, sublease or assignment.
staff-field-housing-rent-warm = Rent per month with heating (Warmmiete)
    .help = In euros, without cents.
staff-field-housing-rent-payer = Rent paid by
staff-field-housing-wlan = Wi-Fi available (WLAN)
staff-field-housing-defects = Defects
    .help = For example: heating broken, mould, no wardrobe.
staff-field-housing-barrier-free = Barrier-free home needed
    .help = For example because of a wheelchair. Voluntary.
staff-field-housing-handover-notes = Content of the handover talk
    .help = Family, places in day care and school, training, work.

## Language

staff-field-language-mother-tongue = Mother tongue
    .help = Language at home. Also several.
staff-field-language-other = Other languages
    .help = Also several.
staff-field-language-talk = Language for talks
staff-field-language-interpreter = Need of an interpreter
staff-field-language-interpreter-wish = Wish for interpreting
staff-field-language-literacy = Reading and writing
    .help = For finding the right course.
staff-field-language-german = German (level)
    .help = The level is written on the certificate of the German course.
staff-field-language-level-proof = Proof of the level
staff-field-language-level-date = Day of the exam or test
staff-field-language-course = German course
staff-field-language-course-state = State of the course
staff-field-language-course-end = Reason for breaking off
staff-field-language-entitlement = Right or duty to take a course
    .help = Written in the letter of the BAMF, the Jobcenter or the immigration office (Ausländerbehörde).

## Answers

staff-answer-dont-know = The person does not know
staff-answer-not-applicable = Does not apply
staff-answer-later = Ask at the next appointment
staff-paper-identity-card = Identity card of the home country
staff-paper-place-with-me = With the person
staff-name-kind-alias = Another name that the person has used
staff-relation-guardian = guardian of the person (Vormund)
staff-relation-ward = child whose guardian the person is
staff-relation-carer = legal carer of the person (gesetzliche Betreuung)
staff-whereabouts-same-household = lives together with the person
staff-reunification-wish = wished for
staff-reunification-advice = advice was given
staff-occupancy-assignment = Assignment by the town (Einweisung)
staff-rent-payer-self = the person
staff-rent-payer-shared = partly the person, partly the office
staff-literacy-latin-beginner = yes, Latin letters are being learned now
staff-cefr-c2 = C2: like the mother tongue
staff-level-proof-self = Own estimate
staff-course-state-interested = interested
staff-course-state-registered = registered
staff-course-state-waiting = on the waiting list
staff-course-state-paused = taking a break
staff-entitlement-claim = Right to a course (Anspruch)
staff-entitlement-admission = Admission by the BAMF
staff-entitlement-obligation = Obligation to take part

## Everyday life: groups

staff-group-viewings = Flats viewed
staff-group-health-needs = Help needed
staff-group-volunteers = Support by volunteers

## Children in the household

staff-field-family-children-here = Children in the household
    .help = Children under 18 in the person’s care. None: 0.

## Housing search

staff-field-housing-search = Search for a flat
staff-field-housing-search-persons = For how many persons
    .help = Everyone who is to live there, the person included.
staff-field-housing-search-rooms = Rooms wanted
    .help = Without kitchen and bathroom.
staff-field-housing-search-rent = Highest rent per month with heating (Warmmiete)
    .help = In euros, without cents. If the Jobcenter pays, its limit applies.
staff-field-housing-search-area = Districts wanted
    .help = Several are possible.
staff-field-housing-permit = Certificate for social housing (Wohnberechtigungsschein, WBS)
    .help = Entitles to social housing; issued by the town.
staff-field-housing-lists = Waiting lists
    .help = For example Wohnbau Ludwigsburg or a cooperative.
staff-field-housing-schufa = SCHUFA report
    .help = Landlords often ask for it. Shows whether there are debts.
staff-field-housing-rent-course = Tenant certificate (Mietführerschein)
    .help = Short course: heating, rubbish, house rules, contract.
staff-housing-search-wish = not yet, would like to move
staff-housing-search-searching = yes, searching
staff-housing-search-found = flat found
staff-card-state-have = yes
staff-viewing-waiting = Waiting for an answer
staff-viewing-accepted = Flat offered
staff-viewing-refused = Turned down by the landlord
staff-viewing-declined = Declined by the person

## Children

staff-field-children-care-need = Childcare available
    .help = The questions on Kita and school are in each child’s record.
staff-field-children-care-for = Childcare needed for
staff-search-not-needed = not needed
staff-search-searching = no, searching
staff-field-children-kita-name = Kita or childminder
    .help = Name and place; if registered: where.
staff-field-children-kita-registered = Registered on
staff-field-children-kita-costs = Costs covered by the youth welfare office (Jugendamt)
    .help = On application if the income is low.
staff-kita-not-wanted = no place needed
staff-kita-wish = place wanted
staff-field-children-school-needs = Needs at school
    .help = Several are possible.

## Health

staff-field-health-insurance = Health insurance
staff-field-health-family-doctor = Family doctor or paediatrician
staff-field-health-dentist = Dentist
staff-field-health-midwife = Midwife (Hebamme)
    .help = In pregnancy or with a baby; free of charge.
staff-field-health-checkups = Check-ups for children done (U1 to U9, J1)
    .help = The dates are in the yellow booklet. Do not enter results.
staff-field-health-disability-card = Disability card (Schwerbehindertenausweis)
    .help = Do not enter the illness itself.
staff-field-health-talk-support = Counselling or therapy
    .help = Help with great worries. Do not enter reasons.
staff-field-health-addiction-advice = Addiction counselling
    .help = Free and confidential. Do not enter reasons.
staff-field-health-help = Support at the doctor’s and in everyday life
    .help = Several are possible.
staff-support-wish = yes, wanted
staff-support-waiting = waiting for a place or appointment
staff-health-help-company = Company to appointments

## Money

staff-field-money-benefit-applied = Applied for on
staff-field-money-benefit-until = Granted until
    .help = After that a new application is needed. The date is in the decision letter (Bescheid).
staff-field-money-benefit-amount = Amount per month
    .help = In euros, without cents. Voluntary.
staff-benefit-unemployment = Unemployment benefit (Arbeitslosengeld, SGB III)
staff-field-money-account = Bank account
    .help = Without the account number.
staff-field-money-city-card = Ludwigsburg Card
    .help = Reductions, for example at the pool or the library.
staff-field-money-food-card = Food bank card (Tafelausweis)
    .help = Low-priced food at the food bank (Tafel).
staff-field-money-broadcasting = Exemption from the broadcasting fee (Rundfunkbeitrag)
    .help = Usually possible with social benefits, on application.
staff-field-money-debt-creditor = Creditor
    .help = Company or landlord.
staff-field-money-debt-eviction = Flat to be left by
    .help = Only if notice was given. Act at once.
staff-field-money-debt-advice = Debt counselling (Schuldnerberatung)
    .help = Free of charge.
staff-debt-private = Money from family or acquaintances
staff-debt-state-reminder = reminder received (Mahnung)
staff-debt-state-instalments = paid in instalments
staff-debt-state-court = letter from the court received

## Participation

staff-field-participation-activities = Leisure interests
    .help = Several are possible.
staff-field-participation-club = Club or group
    .help = Name, for example a sports club. No religious or political groups.
staff-field-participation-contacts = Local contacts
staff-field-participation-own-help = Own volunteering
    .help = For example interpreting, cooking, helping in a club.
staff-field-participation-volunteer-wish = Support by volunteers
    .help = Practising German, going along to offices, learning.
staff-field-participation-volunteer = Name
    .help = Only if the volunteer agrees.
staff-field-participation-volunteer-papers = Papers seen
    .help = Tick only what was seen.

## Learning and work

staff-group-schooling = Schooling
staff-group-work-wish = Wishes for work
staff-field-education-school = Length of school attendance
staff-field-education-school-certificate = School certificate
staff-certificate-none = no, none received
staff-field-education-training = Training or study
    .help = One entry for each training and each course of study.
staff-field-education-training-state = Completed
staff-field-education-training-certificate = Certificate or diploma
staff-training-state-running = still running
staff-training-state-broken-off = broken off
staff-field-education-recognition = Recognition of the occupation or degree (Anerkennung)
    .help = Examined by the competent office; the advice is free.
staff-field-education-recognition-date = Applied for on
staff-recognition-not-wanted = not needed
staff-recognition-advice = advice was given
staff-recognition-adaptation = on an adaptation course (Anpassungslehrgang)
staff-recognition-exam = taking a knowledge test (Kenntnisprüfung)
staff-field-education-measure = Course or measure (Maßnahme)
    .help = The German course is under “Language”.
staff-field-work-state = Employment situation
staff-field-work-approval = Permission of the immigration office (Ausländerbehörde) for this work
    .help = Without it the work may not begin.
staff-field-work-office = In charge of the job search
staff-field-work-contact = Contact person there
    .help = Name and telephone, at the top of the letter.
staff-work-state-jobseeker = registered as unemployed
staff-work-state-measure = in a measure (Maßnahme)
staff-work-state-self-employed = self-employed
staff-work-state-unable = cannot work at present
staff-work-state-household = household and family
staff-work-approval-granted = granted
staff-field-work-occupation = Occupation
    .help = For example sales, driving, care assistance.
staff-field-work-until = Employed until
    .help = Leave empty while the job lasts.
staff-field-work-wish = Occupation wished for
staff-field-work-obstacles = Still needed for work
    .help = Several are possible.
staff-field-work-cv = CV in German
staff-work-obstacle-recognition = Recognition of the degree
staff-work-obstacle-nothing = nothing, can begin
staff-licence-learning = learning to drive

## Plans

staff-group-strengths = Strengths
staff-group-wishes = Wishes
staff-group-appointments = Appointments
staff-field-goals-strengths = Strengths
    .help = For example cooking, repairing, being with children, doing sums.
staff-field-goals-hard = Difficulties
    .help = Also: what help is wished for.
staff-field-goals-wish = Wish
    .help = In the person’s own words. One wish in each field.
staff-field-appointments-with = Appointment with
    .help = No doctor’s appointments.
staff-field-appointments-bring = To bring
    .help = For example identity card, letter, photo.
staff-field-appointments-interpreter = Interpreter needed

## What persons ask about their data

staff-request-state-granted = Granted
