### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = Über Sie
part-life = Ihr Alltag
part-learning = Lernen und Arbeiten
part-plans = Ihre Pläne

## Sections

section-children = Kita und Schule
section-health = Gesundheit
section-money = Geld
section-participation = Freizeit und Kontakte

## Groups of questions

group-housing-search = Suche nach einer Wohnung
group-search-papers = Papiere für die Suche nach einer Wohnung
group-viewings = Diese Wohnungen haben Sie angesehen
group-childcare = Wer passt auf die Kinder auf?
group-kita = Kita (Kinder·garten)
group-school = Schule
group-youth-office = Jugend·amt
group-insurance = Kranken·versicherung
group-doctors = Ärztinnen und Ärzte
group-pregnancy = Schwanger·schaft
group-checkups = Untersuchungen für Kinder
group-health-needs = Diese Hilfe brauchen Sie
group-benefits = Geld vom Amt
group-discounts = Konto und Vergünstigungen (weniger zahlen)
group-debts = Schulden
group-leisure = Freizeit
group-volunteers = Ehrenamtliche, die Ihnen helfen

## Children in the household

field-family-children-here = Wie viele Kinder wohnen mit Ihnen zusammen?
    .help = Zählen Sie Kinder unter 18 Jahren, um die Sie sich kümmern. Haben Sie keine Kinder? Dann schreiben Sie 0.

## Search for a dwelling

field-housing-search = Suchen Sie eine Wohnung?
field-housing-search-persons = Für wie viele Personen?
    .help = Wer soll dort wohnen? Zählen Sie sich auch selbst mit.
field-housing-search-rooms = Wie viele Zimmer brauchen Sie?
    .help = Ohne Küche und Bad.
field-housing-search-rent = Wie hoch darf die Miete im Monat sein, mit Heizung (Warm·miete)?
    .help = In Euro, ohne Cent. Zahlt das Job·center die Miete? Dann fragen Sie zuerst: Wie viel zahlt das Job·center?
field-housing-search-area = In welchen Stadt·teilen suchen Sie?
    .help = Sie können mehrere wählen.
field-housing-permit = Wohn·berechtigungs·schein (WBS)
    .help = Mit diesem Papier dürfen Sie eine Sozial·wohnung mieten. Sie bekommen das Papier bei der Stadt.
field-housing-permit-until = Bis wann gilt der Wohn·berechtigungs·schein?
    .help = Das Datum steht auf dem Papier.
field-housing-lists = Bei wem stehen Sie auf einer Liste für Wohnungen?
    .help = Zum Beispiel bei der Wohnbau Ludwigsburg oder bei einer Wohnungs·genossenschaft.
field-housing-schufa = Haben Sie eine SCHUFA-Auskunft?
    .help = Vermieter fragen oft danach. Die Auskunft zeigt: Haben Sie Schulden?
field-housing-rent-course = Haben Sie einen Miet·führerschein?
    .help = Das ist ein kurzer Kurs über das Wohnen. Sie lernen etwas über Heizen, Müll, die Regeln im Haus und den Miet·vertrag.
field-housing-viewing-date = Tag von der Besichtigung (Wohnung ansehen)
field-housing-viewing-address = Adresse von der Wohnung
field-housing-viewing-result = Was ist daraus geworden?

housing-search-no = nein
housing-search-wish = noch nicht, aber ich möchte umziehen
housing-search-searching = ja, ich suche
housing-search-found = ich habe eine Wohnung gefunden

card-state-none = nein
card-state-applied = beantragt
card-state-have = ja, habe ich

viewing-planned = Die Besichtigung kommt noch
viewing-waiting = Ich warte auf Antwort
viewing-accepted = Ich bekomme die Wohnung
viewing-refused = Ich bekomme die Wohnung nicht
viewing-declined = Ich möchte die Wohnung nicht

## Children: who looks after them

field-children-care-need = Haben Sie eine Person, die auf die Kinder aufpasst?
    .help = Die Fragen zu Kita und Schule stehen bei jedem Kind.
field-children-care-for = Wofür brauchen Sie die Kinder·betreuung?

search-not-needed = brauche ich nicht
search-searching = nein, ich suche
search-have = ja

care-for-course = Für einen Kurs
care-for-work = Für die Arbeit
care-for-appointments = Für Termine

## Children: Kita

field-children-kita = Platz in der Kita
field-children-kita-name = Welche Kita? Oder welche Tages·pflege?
    .help = Name und Ort. Ist das Kind erst angemeldet? Dann schreiben Sie: Wo ist es angemeldet?
field-children-kita-registered = Wann haben Sie das Kind angemeldet?
field-children-kita-from = Ab wann gilt der Platz?
field-children-kita-hours = Wie viele Stunden in der Woche?
    .help = So lange soll das Kind dort sein.
field-children-kita-costs = Zahlt das Jugend·amt die Kosten?
    .help = Haben Sie wenig Geld? Dann können Sie das beantragen.
field-children-early-language = Bekommt das Kind Hilfe beim Deutsch·lernen?
    .help = Zum Beispiel Kolibri oder eine Sprach-Kita.

kita-not-wanted = wir brauchen keinen Platz
kita-wish = wir möchten einen Platz
kita-registered = angemeldet
kita-waiting = auf der Warteliste
kita-offered = wir bekommen einen Platz (Platz zugesagt)
kita-attending = das Kind geht in die Kita
kita-childminder = das Kind ist in Tages·pflege (Tages·mutter)

## Children: school

field-children-school = Welche Schule?
field-children-school-name = Name von der Schule
field-children-school-class = Klasse
    .help = Zum Beispiel 3b.
field-children-school-from = Seit wann?
field-children-school-needs = Was fehlt in der Schule?
    .help = Sie können mehrere Antworten wählen.
field-children-youth-office = Ansprech·person beim Jugend·amt
    .help = Nur Name und Telefon. Schreiben Sie keinen Grund.

school-primary = Grund·schule
school-community = Gemeinschafts·schule
school-werkreal = Werk·real·schule oder Haupt·schule
school-real = Real·schule
school-gymnasium = Gymnasium
school-sbbz = Schule mit besonderer Förderung (Sonder·pädagogisches Zentrum, SBBZ)
school-vkl = Klasse zum Deutsch·lernen (Vorbereitungs·klasse, VKL)
school-vabo = Vorbereitung auf Arbeit und Beruf mit Deutsch (VABO)
school-avdual = Vorbereitung auf eine Ausbildung (AVdual)
school-vocational = Berufs·schule
school-none = noch keine Schule

school-need-german = Hilfe in Deutsch
school-need-homework = Hilfe bei den Haus·aufgaben
school-need-materials = Geld für Hefte, Tasche, Ausflüge
school-need-transport = Fahr·karte zur Schule
school-need-lunch = Mittag·essen
school-need-talk = Ein Gespräch mit der Schule
school-need-support = Besondere Förderung

## Health: needs only, never diagnoses

field-health-insurance = Wie sind Sie kranken·versichert?
field-health-insurer = Name von der Kranken·kasse
    .help = Zum Beispiel AOK. Der Name steht auf der Karte.
field-health-family-doctor = Haben Sie eine Haus·arzt·praxis oder eine Kinder·arzt·praxis?
field-health-dentist = Haben Sie eine Zahn·arzt·praxis?
field-health-midwife = Haben Sie eine Hebamme?
    .help = Eine Hebamme hilft in der Schwanger·schaft und mit dem Baby. Antworten Sie nur, wenn Sie schwanger sind oder ein Baby haben. Die Hebamme kostet nichts.
field-health-checkups = Sind die Untersuchungen für Kinder gemacht (U1 bis U9, J1)?
    .help = Die Termine stehen im gelben Heft. Schreiben Sie keine Ergebnisse.
field-health-measles = Gibt es einen Nachweis (ein Papier) über die Masern-Impfung?
    .help = Kita und Schule fragen danach. Die Impfung steht im Impf·pass.
field-health-disability-card = Schwer·behinderten·ausweis
    .help = Mit diesem Ausweis haben Sie mehr Rechte. Schreiben Sie nicht, welche Krankheit Sie haben.
field-health-disability-degree = Grad der Behinderung (GdB)
    .help = Die Zahl steht auf dem Ausweis.
field-health-care-degree = Pflege·grad
    .help = Der Pflege·grad steht im Brief von der Pflege·kasse.
field-health-talk-support = Möchten Sie mit jemandem sprechen, der bei großen Sorgen hilft?
    .help = Zum Beispiel in einer Beratung oder in einer Therapie. Sie müssen nicht sagen, warum.
field-health-addiction-advice = Möchten Sie eine Beratung bei Sucht (Sucht·beratung)?
    .help = Sucht heißt: Man kann nicht aufhören. Zum Beispiel mit Alkohol oder mit Drogen. Die Beratung kostet nichts. Sie ist vertraulich: Die Beratung erzählt nichts weiter. Sie müssen nicht sagen, warum.
field-health-help = Was hilft Ihnen beim Arzt und im Alltag?
    .help = Sie können mehrere Antworten wählen.

insurance-slip = Behandlungs·schein vom Sozial·amt
insurance-card-264 = Gesundheits·karte, das Sozial·amt zahlt
insurance-statutory = Gesetzliche Kranken·kasse
insurance-family = Mit der Familie versichert
insurance-private = Private Kranken·versicherung
insurance-none = nicht versichert

care-degree-none = nein
care-degree-applied = beantragt
care-degree-1 = Pflege·grad 1
care-degree-2 = Pflege·grad 2
care-degree-3 = Pflege·grad 3
care-degree-4 = Pflege·grad 4
care-degree-5 = Pflege·grad 5

support-no = nein
support-wish = ja, möchte ich
support-waiting = ich warte auf einen Platz oder Termin
support-running = ja, läuft schon

health-help-appointment = Hilfe, einen Termin zu machen
health-help-interpreter = Jemand, der übersetzt
health-help-company = Jemand, der mitgeht
health-help-glasses = Brille oder Hör·gerät
health-help-mobility = Roll·stuhl oder Geh·hilfe

## Money: benefits

field-money-benefit = Was für Geld ist das?
field-money-benefit-state = Wie weit ist der Antrag?
    .help = Es steht im Brief vom Amt. Der Brief heißt Bescheid.
field-money-benefit-office = Welches Amt?
    .help = Schreiben Sie den Namen vom Amt. Und schreiben Sie: Welche Person ist dort zuständig?
field-money-benefit-number = Akten·zeichen
    .help = Die Nummer steht oben im Brief. Sie heißt zum Beispiel Kunden·nummer oder BG-Nummer.
field-money-benefit-applied = Wann haben Sie es beantragt?
field-money-benefit-until = Bis wann bekommen Sie es?
    .help = Danach müssen Sie es neu beantragen. Das Datum steht im Bescheid.
field-money-benefit-amount = Wie viel im Monat?
    .help = In Euro, ohne Cent. Sie müssen nicht antworten.

benefit-asylblg = Geld vom Sozial·amt (Asyl·bewerber·leistungs·gesetz, AsylbLG)
benefit-sgb2 = Geld vom Job·center (Bürger·geld, früher Arbeits·losen·geld II)
benefit-sgb12 = Sozial·hilfe oder Grund·sicherung (SGB XII)
benefit-housing = Wohn·geld
benefit-child = Kinder·geld
benefit-child-supplement = Kinder·zuschlag
benefit-parental = Eltern·geld
benefit-maintenance = Unterhalts·vorschuss (für Allein·erziehende)
benefit-education = Bildung und Teilhabe (BuT)
benefit-bafoeg = BAföG oder Berufs·ausbildungs·beihilfe (BAB)
benefit-unemployment = Arbeits·losen·geld I
benefit-pension = Rente
benefit-other = etwas anderes

benefit-state-planned = noch nicht beantragt
benefit-state-applied = beantragt
benefit-state-granted = ich bekomme es (bewilligt)
benefit-state-refused = ich bekomme es nicht (abgelehnt)
benefit-state-objection = ich bin gegen die Entscheidung (Widerspruch eingelegt)

## Money: account and discounts

field-money-account = Haben Sie ein Bank·konto?
    .help = Die Konto·nummer brauchen wir nicht.
field-money-city-card = Ludwigsburg Card
    .help = Mit dieser Karte zahlen Sie weniger. Zum Beispiel im Schwimm·bad oder in der Bücherei.
field-money-food-card = Tafel·ausweis
    .help = Mit diesem Ausweis kaufen Sie bei der Tafel Lebens·mittel für wenig Geld.
field-money-broadcasting = Keinen Rundfunk·beitrag zahlen (Befreiung)
    .help = Der Rundfunk·beitrag ist Geld für Radio und Fernsehen. Bekommen Sie Geld vom Amt? Dann müssen Sie ihn meist nicht zahlen. Aber Sie müssen das beantragen.
field-money-ticket = Günstige Fahr·karte (Sozial·ticket)

## Money: debts

field-money-debt = Was für Schulden sind das?
field-money-debt-creditor = Wem schulden Sie das Geld?
    .help = Firma oder Vermieter.
field-money-debt-amount = Wie viel?
    .help = In Euro, ohne Cent. Ungefähr reicht.
field-money-debt-state = Wie ist der Stand?
field-money-debt-eviction = Bis wann müssen Sie aus der Wohnung ausziehen?
    .help = Nur wenn die Wohnung gekündigt ist. Bitte sprechen Sie sofort mit uns.
field-money-debt-advice = Möchten Sie eine Beratung bei Schulden (Schuldner·beratung)?
    .help = Die Beratung kostet nichts.

debt-rent = Miete
debt-energy = Strom oder Heizung
debt-phone = Handy oder Internet
debt-purchase = Einkauf oder Kredit
debt-private = Geld von Familie oder Bekannten
debt-other = etwas anderes

debt-state-open = noch nicht bezahlt
debt-state-reminder = Ich habe einen Brief bekommen: Ich muss zahlen (Mahnung)
debt-state-instalments = Ich zahle das Geld in Teilen zurück (Raten)
debt-state-court = Ich habe einen Brief vom Gericht bekommen
debt-state-settled = bezahlt

## Leisure and contacts

field-participation-activities = Was machen Sie gern?
    .help = Sie können mehrere Antworten wählen.
field-participation-club = Sind Sie in einem Verein oder in einer Gruppe?
    .help = Schreiben Sie den Namen, zum Beispiel von einem Sport·verein. Schreiben Sie nichts von religiösen oder politischen Gruppen.
field-participation-contacts = Kennen Sie hier Menschen, mit denen Sie sich treffen?
field-participation-own-help = Möchten Sie selbst anderen helfen?
    .help = Zum Beispiel übersetzen, kochen, im Verein helfen.
field-participation-volunteer-wish = Hilft Ihnen jemand ehrenamtlich?
    .help = Ehrenamtlich heißt: Die Person hilft und bekommt kein Geld dafür. Zum Beispiel: Deutsch üben, zu Ämtern mitgehen, lernen.

activity-sport = Sport
activity-music = Musik
activity-culture = Theater, Kino, Museum
activity-garden = Garten und Natur
activity-cooking = Kochen
activity-crafts = Nähen, Basteln, Reparieren
activity-reading = Lesen
activity-women = Treffen für Frauen
activity-children = Treffen mit Kindern
activity-language-cafe = Sprach·café
activity-other = etwas anderes

contacts-many = ja, viele
contacts-some = ja, einige
contacts-none = nein, noch nicht

## Volunteers

field-participation-volunteer = Name
    .help = Bitte fragen Sie diese Person vorher: Sind Sie einverstanden?
field-participation-volunteer-group = Arbeits·kreis oder Verein
field-participation-volunteer-phone = Telefon·nummer
field-participation-volunteer-help = Wobei hilft diese Person?
field-participation-volunteer-from = Seit wann?
field-participation-volunteer-until = Bis wann?
    .help = Nur wenn die Hilfe zu Ende ist.
field-participation-volunteer-papers = Welche Papiere gibt es?
    .help = Kreuzen Sie nur an, was Sie gesehen haben.

volunteer-help-language = Deutsch üben
volunteer-help-offices = Zu Ämtern mitgehen, Briefe
volunteer-help-housing = Wohnung suchen
volunteer-help-learning = Lernen, Haus·aufgaben
volunteer-help-work = Arbeit suchen
volunteer-help-leisure = Freizeit

volunteer-paper-confidentiality = Erklärung: Die Person erzählt nichts weiter (Verschwiegenheit)
volunteer-paper-police = Führungs·zeugnis (bei Hilfe für Kinder)
volunteer-paper-released = Einwilligung von der Person: Das darf man zeigen
