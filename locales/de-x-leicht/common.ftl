### Translation of common.ftl

-lotse = Lotse
product-name = { -lotse }
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
button-show-german = Deutsch dazu zeigen
button-hide-german = Nur meine Sprache zeigen
button-listen = Vorlesen
answer-yes = Ja
answer-no = Nein
answer-dont-know = Das weiß ich nicht
answer-not-applicable = Das passt nicht zu mir
answer-later = Später: Fragen Sie mich beim nächsten Termin.
answer-choose = Bitte auswählen
answer-none = Keine Angabe
answer-changed = Das hat sich geändert
answer-corrected = Das war vorher falsch
answer-since = Seit wann?
date-day = Tag
date-month = Monat
date-year = Jahr
date-hint = Wissen Sie nur das Jahr? Das Jahr reicht.
date-estimate = Ich weiß das Datum nur ungefähr
date-estimated = etwa { $date }
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
calendar-persian = { $date } (persischer Kalender)
calendar-ethiopian = { $date } (äthiopischer Kalender)
ethiopian-day = Tag { $day }, Monat { $month }, Jahr { $year }
ethiopian-month = Monat { $month }, Jahr { $year }
ethiopian-year = Jahr { $year }
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
saved-at = Gespeichert um { $time }
state-open = Offen
state-done = Fertig
skip-to-content = Zum Inhalt springen
why-we-ask = Warum fragen wir das?
required-proof = Bitte bringen Sie ein Papier mit. Das Papier zeigt: Die Angabe stimmt.
errors-title = Bitte prüfen Sie Ihre Angaben
errors-summary = { $n ->
    [one] Bei einer Angabe stimmt etwas nicht.
   *[other] Bei { $n } Angaben stimmt etwas nicht.
}
step-of = Schritt { $step } von { $steps }
language-choice = Sprache wählen
translation-unreviewed = Diesen Text hat noch kein Mensch geprüft. Sind Sie nicht sicher? Dann gilt der deutsche Text.
role-refugee = Geflüchtete Person
role-manager = Integrations·managerin oder Integrations·manager
role-coordinator = Koordination
role-carrier-admin = Verwaltung vom Träger
role-instance-admin = Verwaltung vom System
role-auditor = Daten·schutz
role-system = System
case-state-invited = Eingeladen
case-state-open = In Begleitung
case-state-restricted = Gesperrt
    .help = Die Daten sind noch da. Niemand arbeitet mehr mit ihnen. Das Wort dafür ist: Einschränkung der Verarbeitung.
case-state-closed = Beendet
case-state-handed-over = Übergeben
action-own-record-read = Eigene Angaben gelesen
action-own-record-edit = Eigene Angaben geändert
action-own-log-read = Eigenes Protokoll gelesen
action-own-copy-take = Kopie genommen
action-own-consent-give = Etwas erlaubt oder Nein gesagt
action-own-consent-withdraw = Erlaubnis zurück·genommen
action-own-request-make = Antrag gestellt oder Frage gestellt
action-cases-list = Liste der Fälle geöffnet
action-case-read = Fall geöffnet
action-case-edit = Angaben im Fall bearbeitet
action-consent-record = Erlaubnis vom Papier eingetragen
action-case-create = Fall angelegt
action-card-print = Einladungs·karte gedruckt
action-stand-in-grant = Vertretung eingerichtet
action-figures-read = Zahlen gelesen
action-case-assign = Fall zugeteilt
action-name-show = Namen angezeigt
action-requests-list = Liste von Anträgen gelesen
action-request-read = Antrag gelesen
action-request-answer = Antrag beantwortet
action-request-end = Antrag ausgeführt
action-grant-confirm = Berechtigung bestätigt
action-accounts-manage = Konten verwaltet
action-instance-manage = System verwaltet
action-audit-read = Protokoll gelesen
action-case-close = Begleitung beendet
action-data-expire = Gelöscht. Die Zeit war um.
action-card-redeem = Karte benutzt
action-own-account-edit = Eigenes Konto geändert
