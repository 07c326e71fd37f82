### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Anträge und Fragen
request-lead = Sie können verlangen, dass Daten gelöscht oder gesperrt werden. Das kostet nichts und hat keinen Nachteil für Sie. Die Antwort kommt spätestens nach einem Monat. (Artikel 12 DSGVO)
# Before the link to the log
request-log-hint = Ist Ihnen nicht klar, warum jemand Ihre Daten geöffnet hat? Dann fragen Sie dort bei der Zeile:
request-none = Sie haben noch nichts verlangt und nichts gefragt.
request-new = Das können Sie verlangen

## What is asked for

request-kind-deletion = Daten löschen
request-kind-restriction = Daten sperren
# A question about a line of the log
request-kind-question = Frage zum Protokoll
request-deletion-text = Alles wird gelöscht: Angaben, Plan und Dokumente. Niemand kann es zurückholen.
request-deletion-sign-in = Danach können Sie sich nicht mehr anmelden. Die Daten Ihrer Kinder werden nicht mit gelöscht. Möchten Sie das auch? Dann verlangen Sie es vorher auf der Seite jedes Kindes.
request-deletion-wait = Wenn die Antwort Ja ist, warten wir noch 14 Tage. So lange können Sie die Daten doch behalten.
request-deletion-copy = Nehmen Sie vorher eine Kopie.
request-restriction-text = Die Daten bleiben gespeichert, aber niemand darf damit arbeiten. Auch Ihre Ansprechperson kann sie nicht öffnen und Ihnen damit nicht helfen. Sie selbst können alles lesen, aber nichts ändern. Sie können die Sperre jederzeit beenden.
request-words = Möchten Sie etwas dazu sagen?
    .help = Sie müssen nichts schreiben. Die Koordination liest es. Schreiben Sie in Ihrer Sprache, wenn Sie möchten.
request-question = Ihre Frage
    .help = Die Koordination liest sie. Schreiben Sie in Ihrer Sprache, wenn Sie möchten.
# Button
request-send = Abschicken
# Link at a line of the log
request-ask = Dazu fragen

## What became of it

request-state-open = Wartet auf Antwort
request-state-granted = Die Antwort ist Ja
request-state-refused = Abgelehnt
request-state-answered = Beantwortet
request-state-withdrawn = Zurückgenommen
request-state-ended = Beendet
# $date, $due: dd.mm.yyyy
request-made = Gestellt am { $date }. Antwort spätestens am { $due }.
# Before what the person wrote
request-mine = Sie haben geschrieben:
# $date: dd.mm.yyyy
request-answered = Antwort der Koordination vom { $date }:
request-deleted-on = Am { $date } wird alles gelöscht.
request-lifted-on = Am { $date } endet die Sperre.
# Buttons
request-withdraw = Zurücknehmen
request-keep = Daten behalten
request-release = Sperre beenden

## On the home page

request-home-text = Möchten Sie die Daten doch behalten? Das geht noch.
request-news = Antwort auf Ihren Antrag oder Ihre Frage
request-restricted-title = Diese Daten sind gesperrt
request-restricted-text = Niemand arbeitet damit. Sie können alles lesen, aber nichts ändern.
