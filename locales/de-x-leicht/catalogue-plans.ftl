### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = Ziele und Wünsche
section-appointments = Termine

group-strengths = Das können Sie
group-wishes = Ihre Wünsche
group-appointments = Ihre Termine

## Strengths and wishes

field-goals-strengths = Was können Sie gut?
    .help = Zum Beispiel kochen, reparieren, gut rechnen oder für Kinder da sein.
field-goals-hard = Was ist gerade schwer?
    .help = Wobei wünschen Sie sich Hilfe?
field-goals-area = Worum geht es?
field-goals-wish = Was möchten Sie erreichen?
    .help = Schreiben Sie mit Ihren eigenen Worten und in Ihrer Sprache. Schreiben Sie in jedes Feld einen Wunsch.
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
    .help = Bitte schreiben Sie keine Arzt·termine. Arzt·termine sind privat.
field-appointments-day = An welchem Tag?
field-appointments-time = Um wie viel Uhr?
    .help = Zum Beispiel 9:30.
field-appointments-place = Wo?
    .help = Straße, Haus·nummer, Zimmer.
field-appointments-bring = Was müssen Sie mitbringen?
    .help = Zum Beispiel Ausweis, Brief, Foto.
field-appointments-interpreter = Brauchen Sie eine Person zum Übersetzen?

office-kind-integration = Integrations·management
office-kind-foreigners-office = Ausländer·behörde
office-kind-bamf = Bundes·amt (BAMF)
office-kind-jobcenter = Job·center oder Agentur für Arbeit
office-kind-social-office = Sozial·amt oder Landrats·amt
office-kind-town-hall = Rathaus
office-kind-school = Schule oder Kita
office-kind-course = Deutsch·kurs
office-kind-landlord = Vermieter oder Wohnung
office-kind-lawyer = Anwältin oder Anwalt
office-kind-bank = Bank
office-kind-employer = Arbeit·geber
office-kind-other = anderswo
