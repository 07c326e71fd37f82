### Words of the parts that pages are made of: states, progress, navigation, tables, conflicts.

## Around the page

# First word of the switch of languages in the head of a page; the language's own name follows.
ui-language = Sprache
# Short words of the button that leaves at once to a neutral page.
ui-exit = Schnell weg
ui-exit-help = Öffnet eine neutrale Seite und meldet Sie ab.
# $time: 11:02
ui-signed-in-until = Angemeldet bis { $time } Uhr
ui-nav = Hauptbereiche
ui-nav-home = Start
ui-nav-data = Meine Angaben
ui-nav-log = Wer hat geschaut
ui-nav-more = Hilfe und mehr
ui-footer = Über diese Seite
ui-imprint = Impressum
ui-privacy = Datenschutz
ui-accessibility = Barrierefreiheit
ui-easy = Leichte Sprache

## Progress

# $answered of $total questions of one section
ui-answered-of = { $answered } von { $total } beantwortet
# $confirmed of $total values that staff confirm
ui-confirmed-of = { $confirmed } von { $total } bestätigt
# $done of $total sections
ui-sections-done = { $total ->
    [one] { $done } von einem Abschnitt fertig
   *[other] { $done } von { $total } Abschnitten fertig
}
# $n: answers that wait for staff
ui-proposals = { $n ->
    [one] Eine zu bestätigen
   *[other] { $n } zu bestätigen
}
# $n: questions of staff that wait for the person
ui-questions = { $n ->
    [one] Eine Frage an Sie
   *[other] { $n } Fragen an Sie
}
# The same, as staff read it
ui-staff-questions = { $n ->
    [one] Eine Rückfrage offen
   *[other] { $n } Rückfragen offen
}

## States of a value, as the person reads them

ui-state-open = Offen
ui-state-waiting = Wird noch geprüft
ui-state-stated = Sie haben das geschrieben
ui-state-on-behalf = Für Sie eingetragen
ui-state-confirmed = Bestätigt
ui-state-refused = Bitte prüfen
ui-state-question = Frage an Sie
ui-state-disputed = Sie haben widersprochen

## The same states, as staff read them

ui-staff-state-open = Offen
ui-staff-state-waiting = Zu bestätigen
ui-staff-state-stated = Angegeben
ui-staff-state-on-behalf = Im Gespräch eingetragen
ui-staff-state-confirmed = Bestätigt
ui-staff-state-refused = Abgelehnt
ui-staff-state-question = Rückfrage gestellt
ui-staff-state-disputed = Widersprochen

## Answers

ui-choices-show = Liste öffnen
ui-choices-more = Weitere auswählen
ui-no-answer = Noch keine Antwort
# Instead of "3 of 7 answered" where nothing has to be answered.
ui-voluntary = Freiwillig
# Stands with every text that one writes freely, for the person and for staff.
ui-write-not = Bitte schreiben Sie hier nichts über Krankheiten, Religion oder Politik und nichts, was Ihnen oder anderen schaden kann.
# $date: since when something holds
ui-since = seit { $date }
# Heading of the choice between a change and a correction
ui-how = Was ist passiert?

## Two people changed the same

ui-conflict = Jemand anderes hat das auch geändert. Was soll gelten?
ui-conflict-mine = Ihre Antwort
# $who: a role; $time: date and time
ui-conflict-theirs = Antwort von: { $who }, { $time }
ui-conflict-before = Vorher stand hier: { $value }

## Lists and tables

ui-pages = Seiten
ui-page-next = Weiter blättern
ui-page-previous = Zurück blättern
ui-sorted-up = aufsteigend sortiert
ui-sorted-down = absteigend sortiert
# $date: the day that a figure is about
ui-as-of = Stand { $date }
ui-definition = Was wird gezählt?
