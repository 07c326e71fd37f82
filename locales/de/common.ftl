### Words that stand on many pages: buttons, answers, times, states, roles.
### Polite form "Sie". Short main clauses. Buttons are verbs.

## The product

# Name of the portal. Not translated: "Lotse" is the German word for a pilot who brings ships safely into the harbour.
-lotse = Lotse
# The name as it stands in the head of every page.
product-name = { -lotse }

## Buttons

button-save = Speichern
button-save-continue = Speichern und weiter
button-continue = Weiter
button-back = Zurück
button-cancel = Abbrechen
button-change = Ändern
button-add = Hinzufügen
button-search = Suchen
button-confirm = Bestätigen
button-show = Anzeigen
button-start = Anfangen
button-sign-in = Anmelden
button-sign-out = Abmelden
# Puts the German text beneath each label.
button-show-german = Deutsch dazu zeigen
button-hide-german = Nur meine Sprache zeigen
# Has the browser read a question or a text aloud; pressed again, it stops.
button-listen = Vorlesen

## Answers

answer-yes = Ja
answer-no = Nein
answer-dont-know = Das weiß ich nicht
answer-not-applicable = Das trifft auf mich nicht zu
# The person skips the question; it stands on the list of her manager for the next appointment.
answer-later = Später: beim nächsten Termin fragen
answer-choose = Bitte auswählen
answer-none = Keine Angabe
# In front of a date: "this is how it is since".
answer-changed = Das hat sich geändert
answer-corrected = Das war vorher falsch
answer-since = Seit wann?

## Dates

date-day = Tag
date-month = Monat
date-year = Jahr
date-hint = Wenn Sie nur das Jahr wissen, reicht das Jahr.
# Check box beside a date.
date-estimate = Das Datum ist ungefähr
# $date: 17.05.1990, 05.1990 or 1990
date-estimated = etwa { $date }
# $date: 17.05.1990; $time: 10:42
date-time = { $date }, { $time } Uhr
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag
date-calendar = Kalender
date-calendar-gregorian = Deutscher Kalender
date-calendar-persian = Persischer Kalender (Iran, Afghanistan)
date-calendar-ethiopian = Äthiopischer Kalender
# $date: the same day in the solar Hijri calendar of Iran and Afghanistan
calendar-persian = { $date } (persischer Kalender)
# $date: one of the three messages beneath
calendar-ethiopian = { $date } (äthiopischer Kalender)
# Never month names here: only numbers with the words for day, month and year.
ethiopian-day = Tag { $day }, Monat { $month }, Jahr { $year }
ethiopian-month = Monat { $month }, Jahr { $year }
ethiopian-year = Jahr { $year }

## How long ago, how soon

ago-now = gerade eben
ago-minutes = { $n ->
    [one] vor einer Minute
   *[other] vor { $n } Minuten
}
ago-hours = { $n ->
    [one] vor einer Stunde
   *[other] vor { $n } Stunden
}
ago-days = { $n ->
    [one] vor einem Tag
   *[other] vor { $n } Tagen
}
ago-weeks = { $n ->
    [one] vor einer Woche
   *[other] vor { $n } Wochen
}
ago-months = { $n ->
    [one] vor einem Monat
   *[other] vor { $n } Monaten
}
ago-years = { $n ->
    [one] vor einem Jahr
   *[other] vor { $n } Jahren
}
day-yesterday = gestern
day-today = heute
day-tomorrow = morgen
in-days = { $n ->
    [one] in einem Tag
   *[other] in { $n } Tagen
}
in-weeks = { $n ->
    [one] in einer Woche
   *[other] in { $n } Wochen
}
in-months = { $n ->
    [one] in einem Monat
   *[other] in { $n } Monaten
}
in-years = { $n ->
    [one] in einem Jahr
   *[other] in { $n } Jahren
}

## After saving, and who said what

# $time: 10:42
saved-at = Gespeichert um { $time }
state-open = Offen
state-done = Fertig

## Around the page

# First link of the page, for people who use a keyboard or a screen reader.
skip-to-content = Zum Inhalt springen
why-we-ask = Warum fragen wir das?
required-proof = Bitte bringen Sie ein Papier mit, das diese Angabe zeigt.
errors-title = Bitte prüfen Sie Ihre Angaben
# $n: number of inputs with a mistake
errors-summary = { $n ->
    [one] Bei einer Angabe stimmt etwas nicht.
   *[other] Bei { $n } Angaben stimmt etwas nicht.
}
# $step of $steps, for example 3 of 7
step-of = Schritt { $step } von { $steps }
language-choice = Sprache wählen
# Stands on every page of a language whose texts no person has reviewed.
translation-unreviewed = Diese Übersetzung hat noch kein Mensch geprüft. Im Zweifel gilt der deutsche Text.

## Roles

role-refugee = Geflüchtete Person
role-manager = Integrationsmanagerin oder Integrationsmanager
role-coordinator = Koordination
role-carrier-admin = Verwaltung des Trägers
role-instance-admin = Verwaltung des Systems
role-auditor = Datenschutz
role-system = System

## States of a case

case-state-invited = Eingeladen
case-state-open = In Begleitung
case-state-restricted = Gesperrt
    .help = Die Daten sind noch da. Niemand arbeitet mehr mit ihnen (Einschränkung der Verarbeitung).
case-state-closed = Beendet
case-state-handed-over = Übergeben

## What somebody did: lines of the log that people read ("who has looked at my data")

action-own-record-read = Eigene Angaben gelesen
action-own-record-edit = Eigene Angaben geändert
action-own-log-read = Eigenes Protokoll gelesen
action-own-copy-take = Kopie genommen
action-own-consent-give = Etwas erlaubt oder abgelehnt
action-own-consent-withdraw = Erlaubnis zurückgenommen
action-own-request-make = Antrag oder Frage gestellt
action-cases-list = Liste der Fälle geöffnet
action-case-read = Fall geöffnet
action-case-edit = Angaben im Fall bearbeitet
action-consent-record = Erlaubnis von Papier eingetragen
action-case-create = Fall angelegt
action-card-print = Einladungskarte gedruckt
action-stand-in-grant = Vertretung eingerichtet
action-figures-read = Zahlen gelesen
action-case-assign = Fall zugeteilt
action-name-show = Namen angezeigt
action-requests-list = Anträge aufgelistet
action-request-read = Antrag gelesen
action-request-answer = Antrag beantwortet
action-request-end = Antrag ausgeführt
action-grant-confirm = Berechtigung bestätigt
action-accounts-manage = Konten verwaltet
action-instance-manage = System verwaltet
action-audit-read = Protokoll gelesen
action-case-close = Begleitung beendet
action-data-expire = Gelöscht, weil die Zeit um ist
action-card-redeem = Karte benutzt
action-own-account-edit = Eigenes Konto geändert
