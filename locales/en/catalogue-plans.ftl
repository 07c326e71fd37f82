### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = Goals and wishes
section-appointments = Appointments

group-strengths = What you are good at
group-wishes = Your wishes
group-appointments = Your appointments

## Strengths and wishes

field-goals-strengths = What are you good at?
    .help = For example cooking, repairing, being with children, doing sums.
field-goals-hard = What is hard at the moment?
    .help = What would you like help with?
field-goals-area = What is it about?
field-goals-wish = What would you like to reach?
    .help = In your own words, in your language. One wish in each field.
field-goals-until = Until when?
    .help = About is enough.

wish-area-language = German
wish-area-training = School, training, study
wish-area-work = Work
wish-area-housing = Housing
wish-area-family = Family
wish-area-children = Children
wish-area-residence = Residence
wish-area-money = Money
wish-area-people = Free time and contacts
wish-area-everyday = Everyday life

## Appointments

field-appointments-with = With whom?
    .help = No doctor's appointments, please: they are private.
field-appointments-day = On which day?
field-appointments-time = At what time?
    .help = For example 9:30.
field-appointments-place = Where?
    .help = Street, house number, room.
field-appointments-bring = What must you bring?
    .help = For example identity card, letter, photo.
field-appointments-interpreter = Do you need someone who interprets?

office-kind-integration = Integration management
office-kind-foreigners-office = Immigration office (Ausländerbehörde)
office-kind-bamf = Federal Office (BAMF)
office-kind-jobcenter = Jobcenter or employment agency (Agentur für Arbeit)
office-kind-social-office = Social welfare office (Sozialamt) or Landratsamt
office-kind-town-hall = Town hall (Rathaus)
office-kind-school = School or Kita
office-kind-course = German course
office-kind-landlord = Landlord or flat
office-kind-lawyer = Lawyer
office-kind-bank = Bank
office-kind-employer = Employer
office-kind-other = elsewhere
