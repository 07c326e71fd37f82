### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = Über Sie
part-life = Ihr Alltag
part-learning = Lernen und Arbeiten
part-plans = Ihre Pläne

## Sections

# In the record of a child, and of whoever lives with children.
section-children = Kita und Schule
section-health = Gesundheit
section-money = Geld
section-participation = Freizeit und Kontakte

## Groups of questions

group-housing-search = Wohnungssuche
group-search-papers = Papiere für die Wohnungssuche
group-viewings = Wohnungen, die Sie angesehen haben
group-childcare = Wer passt auf die Kinder auf?
group-kita = Kita
group-school = Schule
# Contact person there; staff only.
group-youth-office = Jugendamt
group-insurance = Krankenversicherung
group-doctors = Ärztinnen und Ärzte
group-pregnancy = Schwangerschaft
# Regular check-ups of children (U1 to U9, J1), and vaccination against measles.
group-checkups = Untersuchungen für Kinder
group-health-needs = Hilfe, die Sie brauchen
group-benefits = Geld vom Amt
group-discounts = Konto und Vergünstigungen
group-debts = Schulden
group-leisure = Freizeit
group-volunteers = Ehrenamtliche, die Ihnen helfen

## Children in the household

field-family-children-here = Wie viele Kinder wohnen mit Ihnen zusammen?
    .help = Kinder unter 18 Jahren, um die Sie sich kümmern. Keine Kinder: 0.

## Search for a dwelling

field-housing-search = Suchen Sie eine Wohnung?
field-housing-search-persons = Für wie viele Personen?
    .help = Alle, die dort wohnen sollen, auch Sie.
field-housing-search-rooms = Wie viele Zimmer brauchen Sie?
    .help = Ohne Küche und Bad.
field-housing-search-rent = Wie hoch darf die Miete im Monat sein, mit Heizung (Warmmiete)?
    .help = In Euro, ohne Cent. Wenn das Jobcenter die Miete zahlt: Fragen Sie zuerst, wie viel es zahlt.
field-housing-search-area = In welchen Stadtteilen suchen Sie?
    .help = Sie können mehrere wählen.
field-housing-permit = Wohnberechtigungsschein (WBS)
    .help = Mit diesem Papier dürfen Sie eine Sozialwohnung mieten. Sie bekommen es bei der Stadt.
field-housing-permit-until = Bis wann gilt der Wohnberechtigungsschein?
    .help = Das Datum steht auf dem Papier.
field-housing-lists = Bei wem stehen Sie auf einer Liste?
    .help = Zum Beispiel bei der Wohnbau Ludwigsburg oder bei einer Genossenschaft.
field-housing-schufa = Haben Sie eine SCHUFA-Auskunft?
    .help = Vermieter fragen oft danach. Sie zeigt, ob Sie Schulden haben.
field-housing-rent-course = Haben Sie einen Mietführerschein?
    .help = Das ist ein kurzer Kurs: Heizen, Müll, Hausordnung, Vertrag.
field-housing-viewing-date = Tag der Besichtigung
field-housing-viewing-address = Adresse der Wohnung
field-housing-viewing-result = Was ist daraus geworden?

housing-search-no = nein
housing-search-wish = noch nicht, aber ich möchte umziehen
housing-search-searching = ja, ich suche
housing-search-found = ich habe eine Wohnung gefunden

# A paper or card that one applies for.
card-state-none = nein
card-state-applied = beantragt
card-state-have = ja, habe ich

viewing-planned = Die Besichtigung kommt noch
viewing-waiting = Ich warte auf Antwort
viewing-accepted = Ich bekomme die Wohnung
viewing-refused = Ich bekomme die Wohnung nicht
viewing-declined = Ich möchte die Wohnung nicht

## Children: who looks after them

field-children-care-need = Haben Sie jemanden, der auf die Kinder aufpasst?
    .help = Die Fragen zu Kita und Schule stehen bei jedem Kind.
field-children-care-for = Wofür brauchen Sie die Betreuung?

# Whether somebody or something is found: a doctor, somebody to look after the children, a volunteer.
search-not-needed = brauche ich nicht
search-searching = nein, ich suche
search-have = ja

care-for-course = Für einen Kurs
care-for-work = Für die Arbeit
care-for-appointments = Für Termine

## Children: Kita

field-children-kita = Platz in der Kita
field-children-kita-name = Welche Kita oder Tagespflege?
    .help = Name und Ort. Bei einer Anmeldung: wo Sie angemeldet haben.
field-children-kita-registered = Wann haben Sie das Kind angemeldet?
field-children-kita-from = Ab wann gilt der Platz?
field-children-kita-hours = Wie viele Stunden in der Woche?
    .help = Wie lange das Kind dort sein soll.
field-children-kita-costs = Zahlt das Jugendamt die Kosten?
    .help = Wenn Sie wenig Geld haben, können Sie das beantragen.
field-children-early-language = Bekommt das Kind Hilfe beim Deutschlernen?
    .help = Zum Beispiel Kolibri oder eine Sprach-Kita.

kita-not-wanted = wir brauchen keinen Platz
kita-wish = wir möchten einen Platz
kita-registered = angemeldet
kita-waiting = auf der Warteliste
kita-offered = Platz zugesagt
kita-attending = das Kind geht in die Kita
kita-childminder = das Kind ist in Tagespflege (Tagesmutter)

## Children: school

field-children-school = Welche Schule?
field-children-school-name = Name der Schule
field-children-school-class = Klasse
    .help = Zum Beispiel 3b.
field-children-school-from = Seit wann?
field-children-school-needs = Was fehlt in der Schule?
    .help = Sie können mehrere Antworten wählen.
field-children-youth-office = Ansprechperson beim Jugendamt
    .help = Nur Name und Telefon, kein Anlass.

school-primary = Grundschule
school-community = Gemeinschaftsschule
school-werkreal = Werkrealschule oder Hauptschule
school-real = Realschule
school-gymnasium = Gymnasium
# School for children with special needs.
school-sbbz = Sonderpädagogisches Zentrum (SBBZ)
# Class in which new pupils first learn German.
school-vkl = Vorbereitungsklasse (VKL)
# The same for young people from 15 on.
school-vabo = Vorbereitung auf Arbeit und Beruf mit Deutsch (VABO)
school-avdual = Ausbildungsvorbereitung (AVdual)
school-vocational = Berufsschule
school-none = noch keine Schule

school-need-german = Hilfe in Deutsch
school-need-homework = Hilfe bei den Hausaufgaben
school-need-materials = Geld für Hefte, Tasche, Ausflüge
school-need-transport = Fahrkarte zur Schule
school-need-lunch = Mittagessen
school-need-talk = Ein Gespräch mit der Schule
school-need-support = Besondere Förderung

## Health: needs only, never diagnoses

field-health-insurance = Wie sind Sie krankenversichert?
field-health-insurer = Name der Krankenkasse
    .help = Zum Beispiel AOK. Der Name steht auf der Karte.
field-health-family-doctor = Haben Sie eine Hausarztpraxis oder Kinderarztpraxis?
field-health-dentist = Haben Sie eine Zahnarztpraxis?
field-health-midwife = Haben Sie eine Hebamme?
    .help = Nur wenn Sie schwanger sind oder ein Baby haben. Die Hebamme kostet nichts.
field-health-checkups = Sind die Untersuchungen für Kinder gemacht (U1 bis U9, J1)?
    .help = Die Termine stehen im gelben Heft. Schreiben Sie keine Ergebnisse.
field-health-measles = Gibt es einen Nachweis über die Masern-Impfung?
    .help = Kita und Schule fragen danach. Er steht im Impfpass.
field-health-disability-card = Schwerbehindertenausweis
    .help = Damit haben Sie mehr Rechte. Schreiben Sie nicht, welche Krankheit Sie haben.
field-health-disability-degree = Grad der Behinderung (GdB)
    .help = Die Zahl steht auf dem Ausweis.
field-health-care-degree = Pflegegrad
    .help = Er steht im Brief der Pflegekasse.
field-health-talk-support = Möchten Sie mit jemandem sprechen, der bei großen Sorgen hilft?
    .help = Zum Beispiel in einer Beratung oder Therapie. Sie müssen nicht sagen, warum.
field-health-addiction-advice = Möchten Sie eine Suchtberatung?
    .help = Die Beratung ist kostenlos und vertraulich. Sie müssen nicht sagen, warum.
field-health-help = Was hilft Ihnen beim Arzt und im Alltag?
    .help = Sie können mehrere Antworten wählen.

# Paper of the social welfare office with which one sees a doctor (§ 4 AsylbLG).
insurance-slip = Behandlungsschein vom Sozialamt
# Card of a health insurance, paid by the social welfare office (§ 264 SGB V).
insurance-card-264 = Gesundheitskarte, das Sozialamt zahlt
insurance-statutory = Gesetzliche Krankenkasse
insurance-family = Mitversichert in der Familie
insurance-private = Private Krankenversicherung
insurance-none = nicht versichert

care-degree-none = nein
care-degree-applied = beantragt
care-degree-1 = Pflegegrad 1
care-degree-2 = Pflegegrad 2
care-degree-3 = Pflegegrad 3
care-degree-4 = Pflegegrad 4
care-degree-5 = Pflegegrad 5

# Whether help is wished for or there; also: whether the person helps others herself.
support-no = nein
support-wish = ja, möchte ich
support-waiting = ich warte auf einen Platz oder Termin
support-running = ja, läuft schon

health-help-appointment = Hilfe beim Termin machen
health-help-interpreter = Jemand, der übersetzt
health-help-company = Jemand, der mitgeht
health-help-glasses = Brille oder Hörgerät
health-help-mobility = Rollstuhl oder Gehhilfe

## Money: benefits

field-money-benefit = Was für Geld ist das?
field-money-benefit-state = Wie weit ist der Antrag?
    .help = Es steht im Brief vom Amt (Bescheid).
field-money-benefit-office = Welches Amt?
    .help = Name des Amts und der Person, die zuständig ist.
field-money-benefit-number = Aktenzeichen
    .help = Die Nummer steht oben im Brief, zum Beispiel Kundennummer oder BG-Nummer.
field-money-benefit-applied = Wann haben Sie es beantragt?
field-money-benefit-until = Bis wann bekommen Sie es?
    .help = Danach müssen Sie es neu beantragen. Das Datum steht im Bescheid.
field-money-benefit-amount = Wie viel im Monat?
    .help = In Euro, ohne Cent. Sie müssen nicht antworten.

benefit-asylblg = Geld vom Sozialamt nach dem Asylbewerberleistungsgesetz
benefit-sgb2 = Geld vom Jobcenter (Bürgergeld, früher Arbeitslosengeld II)
benefit-sgb12 = Sozialhilfe oder Grundsicherung (SGB XII)
benefit-housing = Wohngeld
benefit-child = Kindergeld
benefit-child-supplement = Kinderzuschlag
benefit-parental = Elterngeld
# For single parents who get no money from the other parent.
benefit-maintenance = Unterhaltsvorschuss
# Money for school, lunch, trips, sport of children.
benefit-education = Bildung und Teilhabe (BuT)
# For study (BAföG) and training (BAB).
benefit-bafoeg = BAföG oder Berufsausbildungsbeihilfe (BAB)
benefit-unemployment = Arbeitslosengeld I
benefit-pension = Rente
benefit-other = etwas anderes

benefit-state-planned = noch nicht beantragt
benefit-state-applied = beantragt
benefit-state-granted = bewilligt
benefit-state-refused = abgelehnt
benefit-state-objection = Widerspruch eingelegt

## Money: account and discounts

field-money-account = Haben Sie ein Bankkonto?
    .help = Die Kontonummer brauchen wir nicht.
field-money-city-card = Ludwigsburg Card
    .help = Damit zahlen Sie weniger, zum Beispiel im Schwimmbad oder in der Bücherei.
field-money-food-card = Tafelausweis
    .help = Damit kaufen Sie günstig Lebensmittel bei der Tafel.
field-money-broadcasting = Befreiung vom Rundfunkbeitrag
    .help = Wenn Sie Geld vom Amt bekommen, müssen Sie meist keinen Rundfunkbeitrag zahlen. Sie müssen es beantragen.
field-money-ticket = Günstige Fahrkarte (Sozialticket)

## Money: debts

field-money-debt = Was für Schulden sind das?
field-money-debt-creditor = Wem schulden Sie das Geld?
    .help = Firma oder Vermieter.
field-money-debt-amount = Wie viel?
    .help = In Euro, ohne Cent. Ungefähr reicht.
field-money-debt-state = Wie ist der Stand?
field-money-debt-eviction = Bis wann müssen Sie aus der Wohnung?
    .help = Nur wenn die Wohnung gekündigt ist. Bitte sprechen Sie sofort mit uns.
field-money-debt-advice = Möchten Sie eine Schuldnerberatung?
    .help = Die Beratung kostet nichts.

debt-rent = Miete
debt-energy = Strom oder Heizung
debt-phone = Handy oder Internet
debt-purchase = Einkauf oder Kredit
debt-private = Geld von Familie oder Bekannten
debt-other = etwas anderes

debt-state-open = noch nicht bezahlt
debt-state-reminder = Mahnung bekommen
debt-state-instalments = Ich zahle in Raten
debt-state-court = Brief vom Gericht bekommen
debt-state-settled = bezahlt

## Leisure and contacts

field-participation-activities = Was machen Sie gern?
    .help = Sie können mehrere Antworten wählen.
field-participation-club = Sind Sie in einem Verein oder einer Gruppe?
    .help = Name, zum Beispiel ein Sportverein. Keine religiösen oder politischen Gruppen.
field-participation-contacts = Kennen Sie hier Menschen, mit denen Sie sich treffen?
field-participation-own-help = Möchten Sie selbst anderen helfen?
    .help = Zum Beispiel übersetzen, kochen, im Verein helfen.
field-participation-volunteer-wish = Hilft Ihnen jemand ehrenamtlich?
    .help = Das sind Menschen, die ohne Geld helfen: Deutsch üben, zu Ämtern mitgehen, lernen.

activity-sport = Sport
activity-music = Musik
activity-culture = Theater, Kino, Museum
activity-garden = Garten und Natur
activity-cooking = Kochen
activity-crafts = Nähen, Basteln, Reparieren
activity-reading = Lesen
activity-women = Treffen für Frauen
activity-children = Treffen mit Kindern
activity-language-cafe = Sprachcafé
activity-other = etwas anderes

contacts-many = ja, viele
contacts-some = ja, einige
contacts-none = nein, noch nicht

## Volunteers

field-participation-volunteer = Name
    .help = Bitte fragen Sie diese Person vorher, ob sie einverstanden ist.
field-participation-volunteer-group = Arbeitskreis oder Verein
field-participation-volunteer-phone = Telefonnummer
field-participation-volunteer-help = Wobei hilft diese Person?
field-participation-volunteer-from = Seit wann?
field-participation-volunteer-until = Bis wann?
    .help = Nur wenn die Hilfe zu Ende ist.
field-participation-volunteer-papers = Was liegt vor?
    .help = Nur ankreuzen, was Sie gesehen haben.

volunteer-help-language = Deutsch üben
volunteer-help-offices = Zu Ämtern mitgehen, Briefe
volunteer-help-housing = Wohnung suchen
volunteer-help-learning = Lernen, Hausaufgaben
volunteer-help-work = Arbeit suchen
volunteer-help-leisure = Freizeit

volunteer-paper-confidentiality = Erklärung zur Verschwiegenheit
volunteer-paper-police = Führungszeugnis (bei Hilfe für Kinder)
volunteer-paper-released = Einwilligung der Person, was gezeigt werden darf
