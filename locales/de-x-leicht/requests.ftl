### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Anträge und Fragen
request-lead = Sie können verlangen: Daten sollen gelöscht werden. Oder: Daten sollen gesperrt werden. Das kostet nichts. Das hat keinen Nachteil für Sie. Sie bekommen spätestens nach einem Monat eine Antwort. (Artikel 12 DSGVO)
request-log-hint = Sie verstehen nicht, warum jemand Ihre Daten geöffnet hat? Dann fragen Sie. Das geht hier bei jeder Zeile:
request-none = Sie haben noch nichts verlangt. Sie haben noch nichts gefragt.
request-new = Das können Sie verlangen

## What is asked for

request-kind-deletion = Daten löschen
request-kind-restriction = Daten sperren
request-kind-question = Frage zum Protokoll
request-deletion-text = Wir löschen alles: Ihre Angaben, Ihren Plan und Ihre Papiere. Niemand kann es zurück·holen.
request-deletion-sign-in = Danach können Sie sich nicht mehr anmelden. Die Daten von Ihren Kindern bleiben. Sollen sie auch gelöscht werden? Dann verlangen Sie das vorher. Das geht auf der Seite von jedem Kind.
request-deletion-wait = Vielleicht ist die Antwort Ja. Dann warten wir noch 14 Tage. In dieser Zeit können Sie sagen: Ich will die Daten behalten.
request-deletion-copy = Nehmen Sie vorher eine Kopie.
request-restriction-text = Die Daten bleiben gespeichert. Aber niemand darf damit arbeiten. Auch Ihre Ansprech·person kann die Daten nicht öffnen. Sie kann Ihnen damit nicht helfen. Sie selbst können alles lesen. Sie können nichts ändern. Sie können die Sperre immer beenden.
request-words = Möchten Sie etwas dazu sagen?
    .help = Sie müssen nichts schreiben. Die Koordination liest es. Sie können in Ihrer Sprache schreiben.
request-question = Ihre Frage
    .help = Die Koordination liest die Frage. Sie können in Ihrer Sprache schreiben.
request-send = Abschicken
request-ask = Dazu fragen

## What became of it

request-state-open = Wartet auf Antwort
request-state-granted = Die Antwort ist Ja
request-state-refused = Abgelehnt
request-state-answered = Beantwortet
request-state-withdrawn = Zurück·genommen
request-state-ended = Beendet
request-made = Gestellt am { $date }. Die Antwort kommt spätestens am { $due }.
request-mine = Sie haben geschrieben:
request-answered = Antwort von der Koordination am { $date }:
request-deleted-on = Am { $date } löschen wir alles.
request-lifted-on = Am { $date } ist die Sperre zu Ende.
request-withdraw = Zurück·nehmen
request-keep = Daten behalten
request-release = Sperre beenden

## On the home page

request-home-text = Möchten Sie die Daten doch behalten? Das geht noch.
request-news = Antwort auf Ihren Antrag oder Ihre Frage
request-restricted-title = Diese Daten sind gesperrt
request-restricted-text = Niemand arbeitet damit. Sie können alles lesen. Sie können nichts ändern.
