### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Jemand hilft mir beim Aus·füllen
helper-lead = Jemand darf Ihnen beim Aus·füllen helfen. Zum Beispiel: Ehrenamtliche oder Verwandte. Sie wählen die Teile. Nur diese Teile sieht der Mensch. Nur dort schreibt er. Wir schreiben alles auf: Was hat der Mensch geöffnet? Was hat er geschrieben? Sie können die Hilfe immer beenden.
helper-called = Wie heißt der Mensch, der hilft?
helper-parts = Welche Teile?
helper-private = Das ist sehr privat. Wählen Sie das nur, wenn es nötig ist.
helper-span-h2 = 2 Stunden
helper-span-d1 = 1 Tag
helper-span-w1 = 1 Woche
helper-span-w4 = 4 Wochen
helper-let = Code machen
helper-code = Code für die Hilfe
helper-code-once = Sie sehen diesen Code nur jetzt. Der Code gilt 24 Stunden. Er gilt nur 1 Mal. Geben Sie ihn nur { $name }.
helper-code-how = { $name } macht mit dem eigenen Telefon ein Bild von diesem Zeichen. Oder öffnet diese Adresse und tippt den Code:
helper-now = Wer hilft jetzt?
helper-past = Frühere Hilfe
helper-waits = Den Code hat noch niemand benutzt. Er gilt bis { $time }
helper-lapsed = Den Code hat niemand benutzt
helper-runs = Hilft bis { $time }
helper-ended = Beendet: { $time }
helper-stop = Hilfe beenden
helper-news = Neue Angaben. Geschrieben hat sie { $name }: { $n }
helper-entered = Neu geschrieben
helper-looked = Ich habe es gesehen
helper-by = Geschrieben von { $name } (Hilfe), { $date }
ui-state-helped = Mit Hilfe geschrieben

## The pages of the helper

helper-enter = Einem Menschen beim Aus·füllen helfen
helper-enter-lead = Sie helfen einem Menschen. Dieser Mensch gibt Ihnen einen Code.
helper-rules-title = Bevor Sie anfangen
helper-rules = Was Sie hier lesen, ist geheim. Erzählen Sie es niemandem. Machen Sie keine Fotos. Wir schreiben auf: Ihren Namen. Was Sie öffnen. Was Sie schreiben. Der Mensch sieht das. Der Mensch kann Ihre Hilfe immer beenden.
helper-may = Das dürfen Sie sehen und aus·füllen
helper-name = Ihr Name
helper-kind = Wer sind Sie?
helper-kind-volunteer = Ehrenamtliche oder Ehrenamtlicher
helper-kind-staff = Ich arbeite bei der Stadt, beim Land·kreis oder bei einem Träger
helper-kind-relative = Verwandte oder Verwandter
helper-kind-other = Jemand anderes
helper-promise = Ich erzähle niemandem, was ich hier lese.
helper-bar = Sie helfen: { $name }
helper-leave = Nicht mehr helfen
helper-remind = Fragen Sie den Menschen bei jeder Antwort. Schreiben Sie nur, was der Mensch sagt.
helper-by-person = Vom Menschen selbst, { $date }
helper-over = Diese Hilfe ist zu Ende. Wollen Sie weiter helfen? Dann fragen Sie den Menschen nach einem neuen Code.
flash-help-stopped = Die Hilfe ist beendet.
error-wrong-help-code = Dieser Code gilt nicht. Vielleicht hat ihn schon jemand benutzt. Oder der Code ist zu alt. Bitte fragen Sie den Menschen nach einem neuen Code.
error-consent-of-person = Das muss der Mensch zuerst selbst erlauben. Bitte lassen Sie es leer.

## Log, roles, what is kept

role-helper = Hilfe beim Aus·füllen
action-help-let = Hilfe beim Aus·füllen erlaubt
action-help-end = Hilfe beim Aus·füllen beendet
action-helped-read = Beim Helfen Angaben geöffnet
action-helped-edit = Beim Helfen Angaben geschrieben
action-help-redeem = Code für die Hilfe benutzt
holding-help = Wer Ihnen beim Aus·füllen hilft
    .text = Name, gewählte Teile und Zeiten. So ist klar: Wer hat was geschrieben? So lange wie Ihre Angaben.
