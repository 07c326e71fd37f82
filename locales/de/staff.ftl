### The record as staff read it: what asks or quotes the person in her own area ("Wie wohnen Sie?", "Bei mir") is named here
### for staff. The id is the id of the person's text after `staff-`. A field without `.help` here has no help for staff.
### These texts exist in German and English only.

## Groups of questions

staff-group-names = Name im Ausweis
staff-group-own-name = Name in eigener Schrift
staff-group-safe-contact = Sichere Erreichbarkeit
staff-group-marital = Familiäre Situation
staff-group-status = Aufenthaltstitel
staff-group-conditions = Wohnsitzregelung und Arbeit
staff-group-dwelling = Unterkunft
staff-group-equipment = Ausstattung und Mängel

## Person

staff-field-person-family-name = Familienname
    .help = Wie im Ausweis. Bei nur einem Namen: hier eintragen.
staff-field-person-given-names = Vornamen
    .help = Alle Vornamen, wie im Ausweis.
staff-field-person-birth-name = Geburtsname
    .help = Nur wenn er vom heutigen Familiennamen abweicht.
staff-field-person-original-name = Name in eigener Schrift
    .help = Zum Beispiel in arabischer oder äthiopischer Schrift. Familienname und Vornamen.
staff-field-person-call-name = Rufname
    .help = Mit diesem Namen möchte die Person angesprochen werden.
staff-field-person-other-name = Anderer Name
    .help = Ein früherer Name oder eine andere Schreibweise auf einem Papier.
staff-field-person-other-name-kind = Art des Namens
staff-field-person-birth-date = Geburtsdatum
    .help = Wie im Ausweis. Das Jahr allein reicht.
staff-field-person-sex = Geschlecht
    .help = Wie im Ausweis.
staff-field-person-nationality = Staatsangehörigkeit
    .help = Auch mehrere.
staff-field-person-entry-germany = In Deutschland seit
    .help = Tag der ersten Einreise. Ungefähr reicht.
staff-field-person-entry-state = In Baden-Württemberg seit
    .help = Ungefähr reicht.
staff-field-person-entry-town = In der Stadt seit
    .help = Ungefähr reicht.
staff-field-person-paper-kind = Art des Papiers
staff-field-person-paper-country = Ausgestellt von (Land)
staff-field-person-paper-place = Verbleib des Papiers
staff-field-person-arrival-number = Nummer des Ankunftsnachweises
    .help = Steht auf dem Ankunftsnachweis (AKN-Nummer).

## Contact

staff-field-contact-email = E-Mail-Adresse
    .help = Leer lassen, wenn keine vorhanden ist.
staff-field-contact-messenger = Nachrichten-App
    .help = Zum Beispiel Signal oder WhatsApp, und der Name dort.
staff-field-contact-care-of = Name am Briefkasten
    .help = Nur wenn er vom Namen der Person abweicht.
staff-field-contact-safe-times = Sichere Zeiten für Anrufe und Nachrichten
    .help = Zum Beispiel: nur vormittags.
staff-field-contact-no-calls = Nicht anrufen
    .help = Bei Ja wird die Person nie angerufen.
staff-field-contact-unmarked-letters = Briefe ohne Absender
    .help = Von außen ist dann nicht zu sehen, woher der Brief kommt.
staff-field-contact-secret-address = Adresse geheim
    .help = Zum Beispiel bei Bedrohung. Die Adresse sieht dann nur die zuständige Integrationsmanagerin oder der zuständige Integrationsmanager.

## Family

staff-field-family-marital = Familienstand
    .help = Wie auf den Papieren.
staff-field-family-single-parent = Alleinerziehend
staff-field-family-due-date = Errechneter Geburtstermin
    .help = Steht im Mutterpass. Freiwillig.
staff-field-family-care-needed = Pflegebedarf
    .help = Zum Beispiel Hilfe beim Waschen, Anziehen oder Essen. Freiwillig.
staff-field-family-relative-kind = Verwandtschaft
    .help = Diese Person ist für die begleitete Person …
staff-field-family-relative-where = Aufenthaltsort
staff-field-family-relative-country = Land
staff-field-family-relative-dependent = Auf die begleitete Person angewiesen
    .help = Zum Beispiel ein Kind, jemand mit Pflegebedarf oder jemand ohne eigenes Geld.
staff-field-family-relative-reunification = Familiennachzug
    .help = Manche Fristen sind kurz: nur 3 Monate.

## Residence

staff-field-residence-status = Aufenthaltsstatus
    .help = Steht auf der Karte oder dem Papier der Ausländerbehörde.
staff-field-residence-paper = Papier dazu
staff-field-residence-prolongation = Verlängerung beantragt am
staff-field-residence-asylum-applied = Asyl beantragt am
    .help = Tag der Antragstellung beim BAMF. Ungefähr reicht.
staff-field-residence-asylum-decision = Entscheidung des BAMF
    .help = Steht im Bescheid.
staff-field-residence-asylum-decided = Entscheidung vom
    .help = Datum des Bescheids.
staff-field-residence-court = Klage gegen die Entscheidung
staff-field-residence-procedure-closed = Asylverfahren abgeschlossen am
    .help = Tag, ab dem die Entscheidung unanfechtbar ist.
staff-field-residence-hardship = Härtefallantrag gestellt am
    .help = Antrag an die Härtefallkommission des Landes.
staff-field-residence-rule-until = Wohnsitzregelung bis
    .help = Meist 3 Jahre ab der Anerkennung.
staff-field-residence-work-permit = Arbeit erlaubt
    .help = Steht auf dem Papier, zum Beispiel „Erwerbstätigkeit erlaubt“.

## Housing

staff-field-housing-kind = Art der Unterkunft
staff-field-housing-rooms = Zahl der Zimmer
    .help = Ohne Küche und Bad.
staff-field-housing-occupancy = Grundlage des Wohnens
    .help = Mietvertrag, Untermiete oder Einweisung.
staff-field-housing-rent-warm = Warmmiete im Monat
    .help = In Euro, ohne Cent.
staff-field-housing-rent-payer = Miete zahlt
staff-field-housing-wlan = WLAN vorhanden
staff-field-housing-defects = Mängel
    .help = Zum Beispiel: Heizung kaputt, Schimmel, kein Schrank.
staff-field-housing-barrier-free = Barrierefreie Wohnung nötig
    .help = Zum Beispiel wegen eines Rollstuhls. Freiwillig.
staff-field-housing-handover-notes = Inhalt des Übergabegesprächs
    .help = Familie, Kita- und Schulplätze, Ausbildung, Arbeit.

## Language

staff-field-language-mother-tongue = Muttersprache
    .help = Sprache zu Hause. Auch mehrere.
staff-field-language-other = Weitere Sprachen
    .help = Auch mehrere.
staff-field-language-talk = Sprache für Gespräche
staff-field-language-interpreter = Dolmetschbedarf
staff-field-language-interpreter-wish = Gewünscht beim Dolmetschen
staff-field-language-literacy = Lesen und Schreiben
    .help = Für die Wahl des richtigen Kurses.
staff-field-language-german = Deutsch (Stufe)
    .help = Die Stufe steht auf dem Zeugnis des Deutschkurses.
staff-field-language-level-proof = Nachweis der Stufe
staff-field-language-level-date = Tag der Prüfung oder des Tests
staff-field-language-course = Deutschkurs
staff-field-language-course-state = Stand des Kurses
staff-field-language-course-end = Grund des Abbruchs
staff-field-language-entitlement = Recht oder Pflicht zum Kurs
    .help = Steht im Brief des BAMF, des Jobcenters oder der Ausländerbehörde.

## Answers

staff-answer-dont-know = Weiß die Person nicht
staff-answer-not-applicable = Trifft nicht zu
staff-answer-later = Beim nächsten Termin fragen
staff-paper-identity-card = Personalausweis des Heimatlandes
staff-paper-place-with-me = Bei der Person
staff-name-kind-alias = Anderer Name, den die Person benutzt hat
staff-relation-guardian = Vormund der Person
staff-relation-ward = Kind, für das die Person Vormund ist
staff-relation-carer = gesetzliche Betreuerin oder gesetzlicher Betreuer der Person
staff-whereabouts-same-household = wohnt mit der Person zusammen
staff-reunification-wish = gewünscht
staff-reunification-advice = Beratung hat stattgefunden
staff-occupancy-assignment = Einweisung durch die Stadt
staff-rent-payer-self = die Person selbst
staff-rent-payer-shared = die Person einen Teil, das Amt einen Teil
staff-literacy-latin-beginner = ja, lateinische Buchstaben werden gerade gelernt
staff-cefr-c2 = C2: wie die Muttersprache
staff-level-proof-self = Selbsteinschätzung
staff-course-state-interested = Interesse
staff-course-state-registered = angemeldet
staff-course-state-waiting = Warteliste
staff-course-state-paused = Pause
staff-entitlement-claim = Anspruch auf einen Kurs
staff-entitlement-admission = Zulassung durch das BAMF
staff-entitlement-obligation = Verpflichtung zur Teilnahme

## Everyday life: groups

staff-group-viewings = Besichtigte Wohnungen
staff-group-health-needs = Hilfebedarf
staff-group-volunteers = Ehrenamtliche Begleitung

## Children in the household

staff-field-family-children-here = Kinder im Haushalt
    .help = Kinder unter 18 Jahren, für die die Person sorgt. Keine: 0.

## Housing search

staff-field-housing-search = Wohnungssuche
staff-field-housing-search-persons = Für wie viele Personen
    .help = Alle, die dort wohnen sollen, auch die Person selbst.
staff-field-housing-search-rooms = Gesuchte Zimmer
    .help = Ohne Küche und Bad.
staff-field-housing-search-rent = Höchste Warmmiete im Monat
    .help = In Euro, ohne Cent. Zahlt das Jobcenter, gilt seine Grenze.
staff-field-housing-search-area = Gesuchte Stadtteile
    .help = Auch mehrere.
staff-field-housing-permit = Wohnberechtigungsschein (WBS)
    .help = Berechtigt zu einer Sozialwohnung; die Stadt stellt ihn aus.
staff-field-housing-lists = Wartelisten
    .help = Zum Beispiel Wohnbau Ludwigsburg oder eine Genossenschaft.
staff-field-housing-schufa = SCHUFA-Auskunft
    .help = Vermieter fragen oft danach. Zeigt, ob Schulden bestehen.
staff-field-housing-rent-course = Mietführerschein
    .help = Kurzer Kurs: Heizen, Müll, Hausordnung, Vertrag.
staff-housing-search-wish = noch nicht, Umzug gewünscht
staff-housing-search-searching = ja, auf Suche
staff-housing-search-found = Wohnung gefunden
staff-card-state-have = vorhanden
staff-viewing-waiting = Antwort steht aus
staff-viewing-accepted = Zusage
staff-viewing-refused = Absage
staff-viewing-declined = Von der Person abgelehnt

## Children

staff-field-children-care-need = Betreuung der Kinder gesichert
    .help = Fragen zu Kita und Schule stehen bei jedem Kind.
staff-field-children-care-for = Betreuung nötig für
staff-search-not-needed = nicht nötig
staff-search-searching = nein, auf Suche
staff-field-children-kita-name = Kita oder Tagespflege
    .help = Name und Ort; bei einer Anmeldung: wo angemeldet.
staff-field-children-kita-registered = Angemeldet am
staff-field-children-kita-costs = Kostenübernahme durch das Jugendamt
    .help = Bei geringem Einkommen auf Antrag.
staff-kita-not-wanted = kein Platz nötig
staff-kita-wish = Platz gewünscht
staff-field-children-school-needs = Bedarf in der Schule
    .help = Auch mehrere.

## Health

staff-field-health-insurance = Krankenversicherung
staff-field-health-family-doctor = Hausarzt- oder Kinderarztpraxis
staff-field-health-dentist = Zahnarztpraxis
staff-field-health-midwife = Hebamme
    .help = Bei Schwangerschaft oder mit Baby; kostenlos.
staff-field-health-checkups = Kindervorsorge gemacht (U1 bis U9, J1)
    .help = Termine stehen im gelben Heft. Keine Ergebnisse eintragen.
staff-field-health-disability-card = Schwerbehindertenausweis
    .help = Die Krankheit selbst nicht eintragen.
staff-field-health-talk-support = Beratung oder Therapie
    .help = Hilfe bei großen Sorgen. Keine Gründe eintragen.
staff-field-health-addiction-advice = Suchtberatung
    .help = Kostenlos und vertraulich. Keine Gründe eintragen.
staff-field-health-help = Unterstützung beim Arzt und im Alltag
    .help = Auch mehrere.
staff-support-wish = ja, gewünscht
staff-support-waiting = wartet auf Platz oder Termin
staff-health-help-company = Begleitung zu Terminen

## Money

staff-field-money-benefit-applied = Beantragt am
staff-field-money-benefit-until = Bewilligt bis
    .help = Danach neuer Antrag. Das Datum steht im Bescheid.
staff-field-money-benefit-amount = Betrag im Monat
    .help = In Euro, ohne Cent. Freiwillig.
staff-benefit-unemployment = Arbeitslosengeld I
staff-field-money-account = Bankkonto
    .help = Ohne Kontonummer.
staff-field-money-city-card = Ludwigsburg Card
    .help = Ermäßigung, zum Beispiel im Schwimmbad oder in der Bücherei.
staff-field-money-food-card = Tafelausweis
    .help = Günstige Lebensmittel bei der Tafel.
staff-field-money-broadcasting = Befreiung vom Rundfunkbeitrag
    .help = Bei Sozialleistungen meist möglich, auf Antrag.
staff-field-money-debt-creditor = Gläubiger
    .help = Firma oder Vermieter.
staff-field-money-debt-eviction = Auszug nötig bis
    .help = Nur bei gekündigter Wohnung. Sofort handeln.
staff-field-money-debt-advice = Schuldnerberatung
    .help = Kostenlos.
staff-debt-private = Geld von Familie oder Bekannten
staff-debt-state-reminder = Mahnung bekommen
staff-debt-state-instalments = wird in Raten gezahlt
staff-debt-state-court = Brief vom Gericht bekommen

## Participation

staff-field-participation-activities = Freizeitinteressen
    .help = Auch mehrere.
staff-field-participation-club = Verein oder Gruppe
    .help = Name, zum Beispiel Sportverein. Keine religiösen oder politischen Gruppen.
staff-field-participation-contacts = Kontakte am Ort
staff-field-participation-own-help = Eigenes Engagement
    .help = Zum Beispiel übersetzen, kochen, im Verein helfen.
staff-field-participation-volunteer-wish = Ehrenamtliche Begleitung
    .help = Deutsch üben, zu Ämtern mitgehen, lernen.
staff-field-participation-volunteer = Name
    .help = Die ehrenamtliche Person muss einverstanden sein.
staff-field-participation-volunteer-papers = Vorgelegt
    .help = Nur ankreuzen, was vorgelegen hat.

## Learning and work

staff-group-schooling = Schulzeit
staff-group-work-wish = Wünsche für die Arbeit
staff-field-education-school = Dauer des Schulbesuchs
staff-field-education-school-certificate = Schulzeugnis
staff-certificate-none = nein, keines bekommen
staff-field-education-training = Ausbildung oder Studium
    .help = Für jede Ausbildung und jedes Studium eine Angabe.
staff-field-education-training-state = Abschluss
staff-field-education-training-certificate = Zeugnis oder Diplom
staff-training-state-running = läuft noch
staff-training-state-broken-off = abgebrochen
staff-field-education-recognition = Anerkennung des Berufs oder Abschlusses
    .help = Prüfung durch die zuständige Stelle; die Beratung kostet nichts.
staff-field-education-recognition-date = Antrag gestellt am
staff-recognition-not-wanted = nicht nötig
staff-recognition-advice = Beratung hat stattgefunden
staff-recognition-adaptation = im Anpassungslehrgang
staff-recognition-exam = in der Kenntnisprüfung
staff-field-education-measure = Kurs oder Maßnahme
    .help = Der Deutschkurs steht unter „Sprache“.
staff-field-work-state = Erwerbssituation
staff-field-work-approval = Erlaubnis der Ausländerbehörde für diese Arbeit
    .help = Ohne Erlaubnis darf die Arbeit nicht beginnen.
staff-field-work-office = Zuständig für die Arbeitssuche
staff-field-work-contact = Ansprechperson dort
    .help = Name und Telefon, oben im Brief.
staff-work-state-jobseeker = arbeitslos gemeldet
staff-work-state-measure = in einer Maßnahme
staff-work-state-self-employed = selbständig
staff-work-state-unable = kann zurzeit nicht arbeiten
staff-work-state-household = Haushalt und Familie
staff-work-approval-granted = liegt vor
staff-field-work-occupation = Tätigkeit
    .help = Zum Beispiel Verkauf, Fahrdienst, Pflegehilfe.
staff-field-work-until = Beschäftigt bis
    .help = Leer lassen, wenn die Arbeit noch läuft.
staff-field-work-wish = Berufswunsch
staff-field-work-obstacles = Noch nötig für die Arbeit
    .help = Auch mehrere.
staff-field-work-cv = Lebenslauf auf Deutsch
staff-work-obstacle-recognition = Anerkennung des Abschlusses
staff-work-obstacle-nothing = nichts, kann anfangen
staff-licence-learning = Fahrschule läuft

## Plans

staff-group-strengths = Stärken
staff-group-wishes = Wünsche
staff-group-appointments = Termine
staff-field-goals-strengths = Stärken
    .help = Zum Beispiel kochen, reparieren, mit Kindern umgehen, gut rechnen.
staff-field-goals-hard = Schwierigkeiten
    .help = Auch: wobei Hilfe gewünscht ist.
staff-field-goals-wish = Wunsch
    .help = In den Worten der Person. Ein Wunsch in jedem Feld.
staff-field-appointments-with = Termin bei
    .help = Keine Arzttermine.
staff-field-appointments-bring = Mitbringen
    .help = Zum Beispiel Ausweis, Brief, Foto.
staff-field-appointments-interpreter = Dolmetschen nötig

## What persons ask about their data

staff-request-state-granted = Stattgegeben
