### The field catalogue: sections, groups of questions (one page each), fields, purposes.
### Translated by a machine, not yet reviewed by a person.

## Sections

section-person = About you
section-contact = Contact
section-family = Family
section-residence = Residence
section-housing = Housing
section-language = Language

## Groups of questions

group-names = Your name in your identity document
group-own-name = Your name in your own script
group-other-names = Other names and spellings
group-birth = Birth
group-nationality = Sex and nationality
group-arrival = Arrival
group-papers = Passport and other documents
group-file-numbers = Numbers at public offices
group-phone = Telephone and e-mail
group-address = Address
group-safe-contact = Reaching you safely
group-marital = Your situation
group-relatives = Relatives
group-status = Your residence permit
group-asylum = Asylum procedure
group-conditions = Place to live and work: what is allowed
group-dwelling = Where you live
group-tenancy = Home and rent
group-equipment = What is missing in your home
group-handover-talk = Handover talk
group-speaking = Languages
group-literacy = Reading and writing
group-german = German
group-course = German course

## Person: names

field-person-family-name = Family name
    .help = As on your identity document. If you have only one name: write it here.
field-person-given-names = Given names
    .help = All given names, as on your identity document.
field-person-birth-name = Name at birth
    .help = Your family name at birth, if it was different from today.
field-person-original-name = Name in your own script
    .help = For example in Arabic or Ethiopic script. Family name and given names.
field-person-call-name = What would you like to be called?
    .help = We will address you by this name.
field-person-other-name = Other name
    .help = An earlier name, or your name where a document spells it differently.
field-person-other-name-kind = What kind of name is this?

## Person: birth, nationality, arrival

field-person-birth-date = Date of birth
    .help = As on your identity document. If you only know the year, the year is enough.
field-person-birth-place = Place of birth
    .help = The town or village.
field-person-birth-country = Country of birth
    .help = By the name the country has today.
field-person-sex = Sex
    .help = As on your identity document.
field-person-nationality = Nationality
    .help = From which country do you have a passport, or did you have one? You can choose several countries.
field-person-entry-germany = Since when have you been in Germany?
    .help = The day you first came to Germany. Approximately is enough.
field-person-entry-state = Since when have you been in Baden-Württemberg?
    .help = Approximately is enough.
field-person-entry-town = Since when have you been in this town?
    .help = Approximately is enough.

## Person: papers

field-person-paper-kind = What document is this?
field-person-paper-country = Which country issued it?
field-person-paper-until = Valid until
    .help = The date is written on the document.
field-person-paper-place = Where is the document now?

## Person: numbers given by offices; staff enter them

field-person-azr-number = AZR number
    .help = 12 digits from the Central Register of Foreigners (Ausländerzentralregister).
field-person-bamf-number = File number at the BAMF
    .help = For example 1234567-475. It is written on letters from the Federal Office for Migration and Refugees (BAMF).
field-person-arrival-number = Number of the proof of arrival
    .help = It is written on the proof of arrival (Ankunftsnachweis, AKN number).

## Contact

field-contact-phone = Telephone number
    .help = For example 0170 1234567.
field-contact-email = E-mail address
    .help = If you have none, leave this field empty.
field-contact-messenger = Messaging app
    .help = For example Signal or WhatsApp, and your name there.
field-contact-care-of = Name on the letter box
    .help = Only if the name there is not yours.
field-contact-street = Street and house number
field-contact-room = Floor or room
field-contact-postcode = Postcode
    .help = 5 digits.
field-contact-town = Town
field-contact-safe-times = When may we call you or write to you?
    .help = For example: only in the morning. We will keep to it.
field-contact-no-calls = Should we not call you?
    .help = If you choose yes, we will never call you.
field-contact-unmarked-letters = Should letters come without a sender’s name?
    .help = Then nobody can see from outside where the letter comes from.
field-contact-secret-address = Must your address stay secret?
    .help = For example because somebody you are afraid of is looking for you. Then only your integration manager sees the address.

## Family

field-family-marital = Marital status
    .help = Are you married? As in your documents.
field-family-single-parent = Are you alone with your children (single parent)?
field-family-due-date = If you are pregnant: when is the child due?
    .help = The date is written in your maternity record (Mutterpass). You do not have to answer.
field-family-care-needed = Do you need care?
    .help = For example help with washing, dressing or eating. You do not have to answer.
field-family-relative-name = Name
field-family-relative-kind = How are you related?
    .help = To you, this person is …
field-family-relative-birth = Date of birth
    .help = The year is enough.
field-family-relative-where = Where does this person live?
field-family-relative-country = In which country does this person live?
field-family-relative-dependent = Does this person depend on you?
    .help = For example a child, or somebody you care for or who lives on your money.
field-family-relative-reunification = Should this person come to Germany (family reunification, Familiennachzug)?
    .help = Some deadlines are short: only 3 months. Please ask early.

## Residence

field-residence-status = Residence status
    .help = It is written on your card or paper from the immigration office (Ausländerbehörde).
field-residence-paper = Which document do you have for it?
field-residence-until = Valid until
    .help = The date is written on the card or paper.
field-residence-prolongation = When did you apply for the extension?
field-residence-asylum-applied = When did you apply for asylum?
    .help = The day you were at the Federal Office (BAMF). Approximately is enough.
field-residence-asylum-decision = What did the Federal Office (BAMF) decide?
    .help = It is written in the letter from the Federal Office (Bescheid).
field-residence-asylum-decided = When did the decision come?
    .help = The date is written on the letter.
field-residence-court = Are you taking the decision to court?
field-residence-procedure-closed = When did the asylum procedure end?
    .help = The day from which nobody can take the decision to court any more (unanfechtbar).
field-residence-hardship = When was a hardship application made (Härtefallantrag)?
    .help = This is an application to the hardship commission of the state.
field-residence-rule-until = Until when do you have to live here (residence rule, Wohnsitzregelung)?
    .help = Usually 3 years from recognition.
field-residence-work-permit = Are you allowed to work?
    .help = It is written on your document, for example “Erwerbstätigkeit erlaubt” (work allowed).

## Housing

field-housing-kind = How do you live?
field-housing-district = Part of town
field-housing-building = Building
    .help = Name or address of the accommodation or the house.
field-housing-rooms = How many rooms do you have?
    .help = Without kitchen and bathroom.
field-housing-occupancy = Why are you allowed to live there?
    .help = Do you have a tenancy agreement or a paper from the town?
field-housing-rent-warm = Rent per month, with heating (Warmmiete)
    .help = In euros, without cents.
field-housing-rent-payer = Who pays the rent?
field-housing-wlan = Is there Wi-Fi (WLAN)?
field-housing-defects = What is broken or missing?
    .help = For example: heating broken, mould, no wardrobe.
field-housing-barrier-free = Do you need a home without steps (barrier-free)?
    .help = For example because of a wheelchair. You do not have to answer.
field-housing-handover-date = Day of the handover talk
field-housing-handover-notes = What was discussed in the handover talk?
    .help = Family, places in day care and school, training, work.

## Language

field-language-mother-tongue = Mother tongue
    .help = The language you speak at home. You can choose several.
field-language-other = Other languages
    .help = Which other languages do you know?
field-language-talk = In which language should we talk with you?
field-language-interpreter = Do you need somebody to interpret?
field-language-interpreter-wish = Who should interpret?
field-language-literacy = Can you read and write?
    .help = We ask so that we can find the right course. Every answer is fine.
field-language-german = How well do you know German?
    .help = The level is written on your certificate from the German course.
field-language-listening = Understanding German when somebody speaks
field-language-reading = Reading German
field-language-writing = Writing German
field-language-speaking = Speaking German
field-language-level-proof = How do you know?
field-language-level-date = When was the exam or test?
field-language-course = Which German course?
field-language-course-state = How far are you with the course?
field-language-course-end = Why did you break off the course?
field-language-entitlement = May you or must you take a course?
    .help = It is written in the letter from the BAMF, the Jobcenter or the immigration office (Ausländerbehörde).

## Why we ask

purpose-reach = So that we know whom we are talking to and how to reach you.
purpose-rights = So that we know which rights, deadlines and offers apply to you.
purpose-responsibility = So that we know who is responsible for you. For statistics we count without names.
purpose-planning = So that we can plan the next steps with you.
purpose-safety = So that you are safe.
