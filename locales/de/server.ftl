### What the server says when a request failed, and after a step. Ids are put together while running: `failed-<code>`, `flash-<code>`.

## A request that failed: title, and what to do

failed-bad-request = Diese Seite konnten wir nicht öffnen
    .help = Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
failed-foreign-form = Diese Anfrage kam nicht von unserer Seite
    .help = Zu Ihrer Sicherheit haben wir nichts gespeichert. Bitte öffnen Sie unsere Seite neu und versuchen Sie es noch einmal.
failed-forbidden = Das dürfen Sie mit diesem Konto nicht
    .help = Wenn Sie das für Ihre Arbeit brauchen, fragen Sie bitte Ihre Koordination.
failed-not-found = Diese Seite gibt es nicht
    .help = Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt.
failed-conflict = Jemand anderes war schneller
    .help = Bitte laden Sie die Seite neu. Dann sehen Sie, was sich geändert hat.
failed-too-large = Das war zu viel Text auf einmal
    .help = Bitte gehen Sie zurück, kürzen Sie den Text und senden Sie ihn noch einmal.
failed-too-many = Das waren zu viele Versuche
    .help = Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.
failed-internal = Bei uns ist etwas schiefgegangen
    .help = Es liegt nicht an Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal.
failed-busy = Das dauert gerade zu lange
    .help = Bitte versuchen Sie es in einer Minute noch einmal.
failed-home = Zur Startseite
# $number: 7K3Q-9M2X
failed-reference = Wenn Sie uns davon erzählen, nennen Sie bitte diese Nummer: { $number }

## What was done, on the page after a form

flash-removed = Entfernt
flash-secret-changed = Ihr neues Geheimwort gilt ab jetzt.
flash-session-ended = Das Gerät ist abgemeldet.
flash-signed-out = Sie sind abgemeldet.
flash-timed-out = Sie waren zu lange weg und wurden abgemeldet. Was Sie geschrieben haben, ist aufgehoben. Melden Sie sich an, dann sehen Sie es wieder.
flash-request-sent = Abgeschickt. Die Antwort steht dann hier.

## The demo

demo-banner = Vorführung mit erfundenen Personen. Der Stichtag ist der 27.04.2018. Bitte keine echten Daten eingeben.
