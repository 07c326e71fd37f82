### The field catalogue: sections, groups of questions (one page each), fields, purposes.
### Labels are short noun phrases or short questions; `.help` is one line in plain words.
### The same labels stand in the back office.

## Sections

section-person = Zur Person
section-contact = Kontakt
section-family = Familie
section-residence = Aufenthalt
section-housing = Wohnen
section-language = Sprache

## Groups of questions

group-names = Ihr Name im Ausweis
group-own-name = Ihr Name in Ihrer Schrift
group-other-names = Andere Namen und Schreibweisen
group-birth = Geburt
group-nationality = Geschlecht und Staatsangehörigkeit
group-arrival = Ankunft
group-papers = Pass und andere Ausweise
group-file-numbers = Nummern bei Behörden
group-phone = Telefon und E-Mail
group-address = Adresse
group-safe-contact = Sicher erreichen
group-marital = Ihre Situation
group-relatives = Angehörige
group-status = Ihr Aufenthaltstitel
group-asylum = Asylverfahren
group-conditions = Wohnort und Arbeit: was erlaubt ist
group-dwelling = Wo Sie wohnen
group-tenancy = Wohnung und Miete
group-equipment = Was in der Wohnung fehlt
# The talk between the old and the new manager when a person moves.
group-handover-talk = Übergabegespräch
group-speaking = Sprachen
group-literacy = Lesen und Schreiben
group-german = Deutsch
group-course = Deutschkurs

## Person: names

field-person-family-name = Familienname
    .help = So wie auf Ihrem Ausweis. Wenn Sie nur einen Namen haben: Schreiben Sie ihn hier.
field-person-given-names = Vornamen
    .help = Alle Vornamen, so wie auf Ihrem Ausweis.
field-person-birth-name = Geburtsname
    .help = Ihr Familienname bei der Geburt, wenn er anders war als heute.
field-person-original-name = Name in Ihrer Schrift
    .help = Zum Beispiel in arabischer oder äthiopischer Schrift. Familienname und Vornamen.
field-person-call-name = Wie möchten Sie genannt werden?
    .help = Mit diesem Namen sprechen wir Sie an.
field-person-other-name = Anderer Name
    .help = Ein früherer Name, oder Ihr Name, wenn er auf einem Papier anders geschrieben ist.
field-person-other-name-kind = Was ist das für ein Name?

## Person: birth, nationality, arrival

field-person-birth-date = Geburtsdatum
    .help = So wie auf Ihrem Ausweis. Wenn Sie nur das Jahr wissen, reicht das Jahr.
field-person-birth-place = Geburtsort
    .help = Die Stadt oder das Dorf.
field-person-birth-country = Geburtsland
    .help = So wie das Land heute heißt.
field-person-sex = Geschlecht
    .help = So wie auf Ihrem Ausweis.
field-person-nationality = Staatsangehörigkeit
    .help = Von welchem Land haben oder hatten Sie einen Pass? Sie können mehrere Länder wählen.
field-person-entry-germany = Seit wann sind Sie in Deutschland?
    .help = Der Tag, an dem Sie das erste Mal nach Deutschland gekommen sind. Ungefähr reicht.
field-person-entry-state = Seit wann sind Sie in Baden-Württemberg?
    .help = Ungefähr reicht.
field-person-entry-town = Seit wann sind Sie in dieser Stadt?
    .help = Ungefähr reicht.

## Person: papers

field-person-paper-kind = Welches Papier ist das?
field-person-paper-country = Welches Land hat es ausgestellt?
field-person-paper-until = Gültig bis
    .help = Das Datum steht auf dem Papier.
field-person-paper-place = Wo ist das Papier jetzt?

## Person: numbers given by offices; staff enter them

field-person-azr-number = AZR-Nummer
    .help = 12 Ziffern aus dem Ausländerzentralregister.
field-person-bamf-number = Aktenzeichen beim BAMF
    .help = Zum Beispiel 1234567-475. Es steht auf Briefen vom Bundesamt für Migration und Flüchtlinge.
field-person-arrival-number = Nummer des Ankunftsnachweises
    .help = Sie steht auf dem Ankunftsnachweis (AKN-Nummer).

## Contact

field-contact-phone = Telefonnummer
    .help = Zum Beispiel 0170 1234567.
field-contact-email = E-Mail-Adresse
    .help = Wenn Sie keine haben, lassen Sie das Feld leer.
field-contact-messenger = Nachrichten-App
    .help = Zum Beispiel Signal oder WhatsApp, und Ihr Name dort.
field-contact-care-of = Name am Briefkasten
    .help = Nur wenn dort ein anderer Name steht als Ihrer.
field-contact-street = Straße und Hausnummer
field-contact-room = Stockwerk oder Zimmer
field-contact-postcode = Postleitzahl
    .help = 5 Ziffern.
field-contact-town = Ort
field-contact-safe-times = Wann dürfen wir Sie anrufen oder Ihnen schreiben?
    .help = Zum Beispiel: nur vormittags. Wir halten uns daran.
field-contact-no-calls = Sollen wir Sie nicht anrufen?
    .help = Wenn Sie Ja wählen, rufen wir Sie nie an.
field-contact-unmarked-letters = Sollen Briefe ohne Absender kommen?
    .help = Dann sieht niemand von außen, woher der Brief kommt.
field-contact-secret-address = Muss Ihre Adresse geheim bleiben?
    .help = Zum Beispiel, weil jemand Sie sucht, vor dem Sie Angst haben. Dann sieht nur Ihre Integrationsmanagerin oder Ihr Integrationsmanager die Adresse.

## Family

field-family-marital = Familienstand
    .help = Sind Sie verheiratet? So wie auf Ihren Papieren.
field-family-single-parent = Sind Sie allein mit Ihren Kindern (alleinerziehend)?
field-family-due-date = Wenn Sie schwanger sind: Wann kommt das Kind?
    .help = Das Datum steht im Mutterpass. Sie müssen nicht antworten.
field-family-care-needed = Brauchen Sie Pflege?
    .help = Zum Beispiel Hilfe beim Waschen, Anziehen oder Essen. Sie müssen nicht antworten.
field-family-relative-name = Name
field-family-relative-kind = Wie sind Sie verwandt?
    .help = Diese Person ist für Sie …
field-family-relative-birth = Geburtsdatum
    .help = Das Jahr reicht.
field-family-relative-where = Wo lebt diese Person?
field-family-relative-country = In welchem Land lebt diese Person?
field-family-relative-dependent = Ist diese Person auf Sie angewiesen?
    .help = Zum Beispiel ein Kind, oder jemand, den Sie pflegen oder der von Ihrem Geld lebt.
field-family-relative-reunification = Soll diese Person nach Deutschland kommen (Familiennachzug)?
    .help = Manche Fristen sind kurz: nur 3 Monate. Bitte fragen Sie früh.

## Residence

field-residence-status = Aufenthaltsstatus
    .help = Er steht auf Ihrer Karte oder auf Ihrem Papier von der Ausländerbehörde.
field-residence-paper = Welches Papier haben Sie dafür?
field-residence-until = Gültig bis
    .help = Das Datum steht auf der Karte oder auf dem Papier.
field-residence-prolongation = Wann haben Sie die Verlängerung beantragt?
field-residence-asylum-applied = Wann haben Sie Asyl beantragt?
    .help = Der Tag, an dem Sie beim Bundesamt (BAMF) waren. Ungefähr reicht.
field-residence-asylum-decision = Was hat das Bundesamt (BAMF) entschieden?
    .help = Es steht im Brief vom Bundesamt (Bescheid).
field-residence-asylum-decided = Wann kam die Entscheidung?
    .help = Das Datum steht auf dem Brief.
field-residence-court = Klagen Sie vor Gericht gegen die Entscheidung?
field-residence-procedure-closed = Wann war das Asylverfahren zu Ende?
    .help = Der Tag, ab dem niemand mehr gegen die Entscheidung klagen kann (unanfechtbar).
field-residence-hardship = Wann wurde ein Härtefallantrag gestellt?
    .help = Das ist ein Antrag an die Härtefallkommission des Landes.
field-residence-rule-until = Bis wann müssen Sie hier wohnen (Wohnsitzregelung)?
    .help = Meist 3 Jahre ab der Anerkennung.
field-residence-work-permit = Dürfen Sie arbeiten?
    .help = Es steht auf Ihrem Papier, zum Beispiel „Erwerbstätigkeit erlaubt“.

## Housing

field-housing-kind = Wie wohnen Sie?
field-housing-district = Stadtteil
field-housing-building = Gebäude
    .help = Name oder Adresse der Unterkunft oder des Hauses.
field-housing-rooms = Wie viele Zimmer haben Sie?
    .help = Ohne Küche und Bad.
field-housing-occupancy = Warum dürfen Sie dort wohnen?
    .help = Haben Sie einen Mietvertrag oder ein Papier von der Stadt?
field-housing-rent-warm = Miete im Monat, mit Heizung (Warmmiete)
    .help = In Euro, ohne Cent.
field-housing-rent-payer = Wer zahlt die Miete?
field-housing-wlan = Gibt es WLAN?
field-housing-defects = Was ist kaputt oder fehlt?
    .help = Zum Beispiel: Heizung kaputt, Schimmel, kein Schrank.
field-housing-barrier-free = Brauchen Sie eine Wohnung ohne Stufen (barrierefrei)?
    .help = Zum Beispiel wegen eines Rollstuhls. Sie müssen nicht antworten.
field-housing-handover-date = Tag des Übergabegesprächs
field-housing-handover-notes = Was wurde im Übergabegespräch besprochen?
    .help = Familie, Kita- und Schulplätze, Ausbildung, Arbeit.

## Language

field-language-mother-tongue = Muttersprache
    .help = Die Sprache, die Sie zu Hause sprechen. Sie können mehrere wählen.
field-language-other = Weitere Sprachen
    .help = Welche Sprachen können Sie noch?
field-language-talk = In welcher Sprache sollen wir mit Ihnen sprechen?
field-language-interpreter = Brauchen Sie jemanden, der übersetzt?
field-language-interpreter-wish = Wer soll übersetzen?
field-language-literacy = Können Sie lesen und schreiben?
    .help = Wir fragen, damit wir den richtigen Kurs finden. Jede Antwort ist in Ordnung.
field-language-german = Wie gut können Sie Deutsch?
    .help = Die Stufe steht auf Ihrem Zeugnis vom Deutschkurs.
field-language-listening = Deutsch verstehen, wenn jemand spricht
field-language-reading = Deutsch lesen
field-language-writing = Deutsch schreiben
field-language-speaking = Deutsch sprechen
field-language-level-proof = Woher wissen Sie das?
field-language-level-date = Wann war die Prüfung oder der Test?
field-language-course = Welcher Deutschkurs?
field-language-course-state = Wie weit sind Sie mit dem Kurs?
field-language-course-end = Warum haben Sie den Kurs abgebrochen?
field-language-entitlement = Dürfen oder müssen Sie einen Kurs machen?
    .help = Es steht im Brief vom BAMF, vom Jobcenter oder von der Ausländerbehörde.

## Why we ask

purpose-reach = Damit wir wissen, mit wem wir sprechen und wie wir Sie erreichen.
purpose-rights = Damit wir wissen, welche Rechte, Fristen und Angebote für Sie gelten.
purpose-responsibility = Damit wir wissen, wer für Sie zuständig ist. Für Zahlen zählen wir ohne Namen.
purpose-planning = Damit wir die nächsten Schritte mit Ihnen planen können.
purpose-safety = Damit Sie sicher sind.
