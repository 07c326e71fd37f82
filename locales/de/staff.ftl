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
