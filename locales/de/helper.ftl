### Help with filling in: the person's page, the code, and the pages of the helper.

## The person's page

helper-title = Jemand hilft mir beim Ausfüllen
helper-lead = Sie können sich beim Ausfüllen helfen lassen, zum Beispiel von einer Ehrenamtlichen oder von Verwandten. Wer hilft, sieht und schreibt nur in den Teilen, die Sie wählen. Alles, was dabei geöffnet und geschrieben wird, wird notiert. Sie können die Hilfe jederzeit beenden.
helper-called = Wie heißt die Person, die hilft?
helper-parts = Welche Teile?
helper-private = Besonders privat. Wählen Sie das nur, wenn es nötig ist.
helper-span-h2 = 2 Stunden
helper-span-d1 = 1 Tag
helper-span-w1 = 1 Woche
helper-span-w4 = 4 Wochen
helper-let = Code machen
helper-code = Code für die Hilfe
# $name: who helps
helper-code-once = Diesen Code sehen Sie nur jetzt. Er gilt 24 Stunden und nur einmal. Geben Sie ihn nur { $name }.
# $name: who helps; the address stands beneath
helper-code-how = { $name } scannt das Bild mit dem eigenen Telefon. Oder öffnet diese Adresse und tippt den Code:
helper-now = Wer jetzt hilft
helper-past = Frühere Hilfe
# $time: date and time
helper-waits = Code noch nicht benutzt, gilt bis { $time }
helper-lapsed = Code nicht benutzt
# $time: date and time
helper-runs = Hilft bis { $time }
# $time: date and time
helper-ended = Beendet: { $time }
helper-stop = Hilfe beenden
# $name: who helped; $n: how many answers
helper-news = Neue Angaben, eingetragen von { $name }: { $n }
helper-entered = Neu eingetragen
helper-looked = Ich habe es gesehen
# $name: who helped; $date: when
helper-by = Eingetragen von { $name } (Hilfe), { $date }
ui-state-helped = Mit Hilfe eingetragen

## The pages of the helper

helper-enter = Jemandem beim Ausfüllen helfen
helper-enter-lead = Die Person, der Sie helfen, gibt Ihnen einen Code.
helper-rules-title = Bevor Sie anfangen
helper-rules = Was Sie hier lesen, ist vertraulich. Erzählen Sie es niemandem. Machen Sie keine Fotos. Ihr Name und alles, was Sie öffnen und schreiben, wird notiert. Die Person sieht es und kann Ihre Hilfe jederzeit beenden.
helper-may = Das dürfen Sie sehen und ausfüllen
helper-name = Ihr Name
helper-kind = Wer sind Sie?
helper-kind-volunteer = Ehrenamtliche oder Ehrenamtlicher
helper-kind-staff = Beschäftigte oder Beschäftigter (Stadt, Landkreis, Träger)
helper-kind-relative = Verwandte oder Verwandter
helper-kind-other = Jemand anderes
helper-promise = Ich behalte für mich, was ich hier erfahre.
# $name: whom she helps, or the number of the case
helper-bar = Sie helfen: { $name }
helper-leave = Nicht mehr helfen
helper-remind = Fragen Sie die Person bei jeder Antwort. Schreiben Sie nur, was die Person sagt.
# $date: when
helper-by-person = Von der Person selbst, { $date }
helper-over = Diese Hilfe hat geendet oder wurde beendet. Brauchen Sie wieder Zugang? Dann fragen Sie die Person nach einem neuen Code.
flash-help-stopped = Die Hilfe ist beendet.
error-wrong-help-code = Dieser Code gilt nicht. Vielleicht wurde er schon benutzt oder er ist zu alt. Bitte fragen Sie die Person nach einem neuen Code.
error-consent-of-person = Das muss die Person zuerst selbst erlauben. Bitte lassen Sie es leer.

## Log, roles, what is kept

role-helper = Hilfe beim Ausfüllen
action-help-let = Hilfe beim Ausfüllen erlaubt
action-help-end = Hilfe beim Ausfüllen beendet
action-helped-read = Beim Helfen Angaben geöffnet
action-helped-edit = Beim Helfen Angaben eingetragen
action-help-redeem = Code für die Hilfe benutzt
holding-help = Wer Ihnen beim Ausfüllen hilft
    .text = Name, gewählte Teile und Zeiten. Damit klar ist, wer was geschrieben hat. So lange wie Ihre Angaben.
