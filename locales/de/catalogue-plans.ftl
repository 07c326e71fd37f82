### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = Ziele und Wünsche
section-appointments = Termine

group-strengths = Was Sie können
group-wishes = Ihre Wünsche
group-appointments = Ihre Termine

## Strengths and wishes

field-goals-strengths = Was können Sie gut?
    .help = Zum Beispiel kochen, reparieren, mit Kindern umgehen, gut rechnen.
field-goals-hard = Was ist gerade schwer?
    .help = Wobei wünschen Sie sich Hilfe?
field-goals-area = Worum geht es?
field-goals-wish = Was möchten Sie erreichen?
    .help = Mit Ihren eigenen Worten, in Ihrer Sprache. Ein Wunsch in jedem Feld.
field-goals-until = Bis wann?
    .help = Ungefähr reicht.

wish-area-language = Deutsch
wish-area-training = Schule, Ausbildung, Studium
wish-area-work = Arbeit
wish-area-housing = Wohnen
wish-area-family = Familie
wish-area-children = Kinder
wish-area-residence = Aufenthalt
wish-area-money = Geld
wish-area-people = Freizeit und Kontakte
wish-area-everyday = Alltag

## Appointments

field-appointments-with = Bei wem?
    .help = Bitte keine Arzttermine: Sie sind privat.
field-appointments-day = An welchem Tag?
field-appointments-time = Um wie viel Uhr?
    .help = Zum Beispiel 9:30.
field-appointments-place = Wo?
    .help = Straße, Hausnummer, Zimmer.
field-appointments-bring = Was müssen Sie mitbringen?
    .help = Zum Beispiel Ausweis, Brief, Foto.
field-appointments-interpreter = Brauchen Sie jemanden, der übersetzt?

# With whom an appointment is.
office-kind-integration = Integrationsmanagement
office-kind-foreigners-office = Ausländerbehörde
office-kind-bamf = Bundesamt (BAMF)
office-kind-jobcenter = Jobcenter oder Agentur für Arbeit
office-kind-social-office = Sozialamt oder Landratsamt
office-kind-town-hall = Rathaus
office-kind-school = Schule oder Kita
office-kind-course = Deutschkurs
office-kind-landlord = Vermieter oder Wohnung
office-kind-lawyer = Anwältin oder Anwalt
office-kind-bank = Bank
office-kind-employer = Arbeitgeber
office-kind-other = anderswo
