### Translation of server.ftl

failed-bad-request = Die Seite geht nicht auf
    .help = Bitte gehen Sie zurück. Laden Sie die Seite neu. Versuchen Sie es noch einmal.
failed-foreign-form = Diese Anfrage kam nicht von unserer Seite
    .help = Wir haben nichts gespeichert. So sind Sie sicher. Bitte öffnen Sie unsere Seite neu. Versuchen Sie es noch einmal.
failed-forbidden = Das dürfen Sie mit diesem Konto nicht
    .help = Brauchen Sie das für Ihre Arbeit? Dann fragen Sie bitte Ihre Koordination.
failed-not-found = Diese Seite gibt es nicht
    .help = Vielleicht ist die Adresse falsch geschrieben. Oder die Seite ist nicht mehr da.
failed-conflict = Jemand anderes war schneller
    .help = Bitte laden Sie die Seite neu. Dann sehen Sie, was sich geändert hat.
failed-too-large = Das war zu viel Text auf einmal
    .help = Bitte gehen Sie zurück. Machen Sie den Text kürzer. Senden Sie ihn noch einmal.
failed-too-many = Das waren zu viele Versuche
    .help = Bitte warten Sie einige Minuten. Versuchen Sie es dann noch einmal.
failed-internal = Bei uns ist etwas falsch gelaufen
    .help = Es liegt nicht an Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal.
failed-busy = Das dauert gerade zu lange
    .help = Bitte versuchen Sie es in einer Minute noch einmal.
failed-home = Zur Startseite
failed-reference = Erzählen Sie uns davon? Dann sagen Sie bitte diese Nummer: { $number }
flash-removed = Entfernt
flash-secret-changed = Ihr neues Geheim·wort gilt ab jetzt.
flash-session-ended = Das Gerät ist abgemeldet.
flash-signed-out = Sie sind abgemeldet.
flash-timed-out = Sie waren zu lange weg. Darum sind Sie abgemeldet. Ihr Text ist noch da. Melden Sie sich an. Dann sehen Sie ihn wieder.
demo-banner = Das ist nur eine Vorführung. Die Personen sind erfunden. Der Stich·tag ist der 27.04.2018. Bitte schreiben Sie keine echten Daten.
