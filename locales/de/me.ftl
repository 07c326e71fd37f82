### Pages of the person herself: home, own data, who has looked, help.
### Polite "Sie", short main clauses. What follows is said before the button, not after it.
### "Ansprechperson" is the integration manager, whoever it is.

## Home

me-hello = Guten Tag
# $name: how the person wants to be called
me-hello-name = Guten Tag, { $name }
# Heading above the record of a child, and link to it. $name: the child's name
me-child = Angaben für { $name }
# Where the child has no name yet
me-child-unnamed = Angaben für Ihr Kind
me-children = Ihre Kinder

me-next = Ihr nächster Schritt
# $group: the name of a page of questions
me-next-answer = Wir haben eine Frage zu: { $group }
me-next-answer-text = Ihre Ansprechperson wartet auf Ihre Antwort. Am besten antworten Sie vor dem nächsten Gespräch.
me-next-begin = Fangen Sie an mit: { $group }
me-next-begin-text = Wann Sie möchten. Es dauert etwa zwei Minuten. Nach jeder Seite wird gespeichert, und Sie können jederzeit aufhören.
me-next-continue = Machen Sie weiter mit: { $group }
me-next-continue-text = Am besten vor dem nächsten Gespräch. Es dauert etwa zwei Minuten.
# Every question is answered or set aside for the next appointment.
me-next-appointment = Den Rest besprechen Sie beim nächsten Termin.
me-next-nothing = Alle Fragen sind beantwortet. Vielen Dank!
me-next-nothing-text = Sie müssen jetzt nichts tun. Hat sich etwas geändert? Dann ändern Sie es unten.
me-next-more = Wenn Sie möchten, erzählen Sie auch davon
me-answer = Antworten
# Name of the manager in a line of its own
me-manager = Ihre Ansprechperson: { $name }
me-manager-none = Sie haben noch keine Ansprechperson. Ihre Angaben warten sicher, bis jemand für Sie da ist.

me-news = Neu
# $field: a question; $time: day and time
me-news-confirmed = Bestätigt: { $field }
me-news-refused = Bitte prüfen: { $field }
me-news-question = Frage an Sie: { $field }
me-news-on-behalf = Für Sie eingetragen: { $field }

## Notices on the home page

# A card was printed and used for this account. $who: name of staff; $time: day and time
me-card-title = Eine Karte für Sie wurde benutzt
me-card-text = { $who } hat am { $time } eine Karte für Sie gedruckt. Danach hat sich jemand mit dieser Karte angemeldet. Waren Sie das nicht? Dann sagen Sie es bitte sofort Ihrer Ansprechperson.
# Button
me-card-tick = Das war ich
me-draft-title = Das ist noch nicht gespeichert
me-draft-text = Beim letzten Mal war Ihre Anmeldung zu Ende, bevor wir speichern konnten. Ihr Text ist noch da. Sehen Sie ihn an und speichern Sie ihn.
me-draft-show = Ansehen
me-draft-discard = Wegwerfen
# Above the form that shows such a draft
me-draft-shown = Das haben Sie beim letzten Mal geschrieben. Es ist noch nicht gespeichert.
me-closed-title = Ihre Begleitung ist zu Ende
me-closed-text = Sie können alles lesen. Ändern können Sie nichts mehr.

## Sections and their answers

# Who sees a section, in one line
me-sees = Das sehen nur Sie, Ihre Ansprechperson und deren Vertretung. Andere sehen es nur, wenn Sie das wollen.
me-sees-child = Das sehen nur die Eltern mit Sorgerecht, Ihre Ansprechperson und deren Vertretung.
me-sees-assigned = Das sehen nur Sie und Ihre Ansprechperson, nicht die Vertretung. Andere sehen es nur, wenn Sie das wollen.
# $time: day and time
me-saved-last = Zuletzt gespeichert: { $time }
# Who wrote an answer and when. $date: dd.mm.yyyy
me-by-me = Von Ihnen, { $date }
# $who: a role
me-by-staff = { $who }, { $date }
# The confirmed answer where it differs from what the person wrote. $answer: an answer
me-confirmed-is = Bestätigt ist: { $answer }
# $text: what staff wrote
me-asked = Frage an Sie: { $text }
me-refused = Nicht bestätigt: { $text }
me-replied = Ihre Antwort: { $text }
# One of several papers, relatives or names. $n: number
me-item = Eintrag { $n }
# Nothing in a repeated group yet
me-none-yet = Hier steht noch nichts.
# Staff fill this in
me-by-office = Das füllt Ihre Ansprechperson aus.

## A page of questions

me-reply = Ihre Antwort auf die Frage
    .help = Ihre Ansprechperson liest das. Sie können auch die Angabe selbst ändern.
me-dispute = Das ist falsch. Ich widerspreche.
    .help = Dann steht bei der Angabe „bestritten“, und Ihre Ansprechperson muss es mit Ihnen klären.
me-conflict-title = Jemand hat zur gleichen Zeit etwas geändert
me-conflict-text = Nichts ist verloren. Bitte wählen Sie unten, was gelten soll. Dann speichern Sie noch einmal.
me-later = Später
me-remove = Diesen Eintrag entfernen
me-remove-help = Der Eintrag verschwindet dann aus Ihren Angaben.

## Who has looked

me-log-lead = Hier steht, wer Ihre Angaben geöffnet oder geändert hat. Wenn nur Ihr Name in einer Liste stand, steht das hier nicht.
# $reason: what staff wrote
me-log-reason = Grund: { $reason }
me-log-empty = Bisher hat niemand Ihre Angaben geöffnet.
me-log-older = Ältere zeigen
me-log-strange = Ist etwas davon seltsam? Fragen Sie Ihre Ansprechperson oder die Datenschutzbeauftragten.

## Help and more

me-help = Hilfe
me-help-text = Bei Fragen hilft Ihre Ansprechperson. Sie kann auch mit Ihnen zusammen schreiben.
# Telephone numbers for emergencies in Germany
me-help-112 = Notruf: Feuerwehr und Rettungsdienst
me-help-110 = Polizei
me-help-116016 = Hilfe bei Gewalt gegen Frauen. Kostenlos, Tag und Nacht, in vielen Sprachen.
me-language-german = Deutsch darunter
me-language-german-text = Unter jedem Text kann auch der deutsche Text stehen. Das hilft beim Lesen von Briefen.
me-secret = Geheimwort ändern
me-secret-old = Ihr Geheimwort jetzt
me-sessions = Wo Sie angemeldet sind
me-sessions-text = Kennen Sie ein Gerät nicht? Beenden Sie es und ändern Sie dann Ihr Geheimwort.
me-session-this = Dieses Gerät
# $time: day and time
me-session-seen = Zuletzt benutzt: { $time }
me-session-end = Beenden
