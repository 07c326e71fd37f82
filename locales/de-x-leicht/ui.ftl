### Translation of ui.ftl

ui-language = Sprache
ui-exit = Schnell weg
ui-exit-help = Eine andere Seite geht auf. Und Sie sind abgemeldet.
ui-signed-in-until = Angemeldet bis { $time } Uhr
ui-nav = Haupt·bereiche
ui-nav-home = Start
ui-nav-data = Meine Angaben
ui-nav-log = Wer hat geschaut
ui-nav-more = Hilfe und mehr
ui-footer = Über diese Seite
ui-imprint = Impressum
ui-privacy = Daten·schutz
ui-accessibility = Barriere·freiheit
ui-easy = Leichte Sprache
ui-answered-of = { $answered } von { $total } beantwortet
ui-confirmed-of = { $confirmed } von { $total } bestätigt
ui-sections-done = { $total ->
    [one] { $done } von einem Abschnitt fertig
   *[other] { $done } von { $total } Abschnitten fertig
}
ui-proposals = { $n ->
    [one] Eine zu bestätigen
   *[other] { $n } zu bestätigen
}
ui-questions = { $n ->
    [one] Eine Frage an Sie
   *[other] { $n } Fragen an Sie
}
ui-staff-questions = { $n ->
    [one] Eine Rückfrage offen
   *[other] { $n } Rückfragen offen
}
ui-state-open = Offen
ui-state-waiting = Das prüfen wir noch
ui-state-stated = Sie haben das geschrieben
ui-state-on-behalf = Das haben wir für Sie geschrieben
ui-state-confirmed = Bestätigt
ui-state-refused = Bitte prüfen
ui-state-question = Frage an Sie
ui-state-disputed = Sie haben gesagt: Das ist falsch
ui-staff-state-open = Offen
ui-staff-state-waiting = Zu bestätigen
ui-staff-state-stated = Angegeben
ui-staff-state-on-behalf = Im Gespräch eingetragen
ui-staff-state-confirmed = Bestätigt
ui-staff-state-refused = Abgelehnt
ui-staff-state-question = Rückfrage gestellt
ui-staff-state-disputed = Widersprochen
ui-choices-show = Liste öffnen
ui-choices-more = Weitere auswählen
ui-voluntary = Freiwillig
ui-write-not = Bitte schreiben Sie hier nichts über Krankheiten, Religion oder Politik. Und schreiben Sie nichts, was Ihnen oder anderen schaden kann.
ui-no-answer = Noch keine Antwort
ui-since = seit { $date }
ui-how = Was ist passiert?
ui-conflict = Eine andere Person hat das auch geändert. Was soll gelten?
ui-conflict-mine = Ihre Antwort
ui-conflict-theirs = Antwort von: { $who }, { $time }
ui-conflict-before = Vorher stand hier: { $value }
ui-pages = Seiten
ui-page-next = Weiter blättern
ui-page-previous = Zurück blättern
ui-sorted-up = aufsteigend sortiert
ui-sorted-down = absteigend sortiert
ui-as-of = Stand { $date }
ui-definition = Was wird gezählt?
