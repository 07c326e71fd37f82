### Translation of errors.ftl

error-required = Hier fehlt noch etwas. Bitte füllen Sie das Feld aus.
error-too-long = { $n ->
    [one] Der Text ist zu lang. Erlaubt ist ein Zeichen.
   *[other] Der Text ist zu lang. Erlaubt sind { $n } Zeichen.
}
error-too-short = { $n ->
    [one] Der Text ist zu kurz. Nötig ist mindestens ein Zeichen.
   *[other] Der Text ist zu kurz. Nötig sind mindestens { $n } Zeichen.
}
error-control-character = Im Text ist ein Zeichen. Man kann es nicht sehen. Bitte löschen Sie den Text. Schreiben Sie ihn dann neu.
error-bidi-character = Im Text ist ein Zeichen. Man kann es nicht sehen. Es ändert die Richtung der Schrift. Bitte löschen Sie den Text. Schreiben Sie ihn dann neu.
error-not-in-alphabet = Deutsche Ämter kennen dieses Zeichen in Namen nicht: „{ $character }“. Bitte schreiben Sie den Namen mit lateinischen Buchstaben. So wie auf Ihrem Ausweis.
error-not-letters = Hier steht kein Buchstabe. Bitte schreiben Sie den Namen.
error-unknown-choice = Diese Antwort gibt es nicht. Bitte wählen Sie eine Antwort aus der Liste.
error-not-a-number = Bitte schreiben Sie hier nur Ziffern, zum Beispiel 12.
error-out-of-range = Bitte schreiben Sie eine Zahl von { $min } bis { $max }.
error-date-no-month = Zu diesem Tag fehlt der Monat. Bitte schreiben Sie auch den Monat.
error-date-no-year = Das Jahr fehlt. Bitte schreiben Sie auch das Jahr, zum Beispiel 1990.
error-date-impossible = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.
error-date-out-of-range = Bitte prüfen Sie das Jahr. Das Jahr muss zwischen 1900 und 2100 sein.
error-date-in-future = Dieser Tag kommt erst noch. Bitte schreiben Sie einen Tag von früher.
error-date-required = Seit wann ist das so? Bitte schreiben Sie es dazu. Das Jahr reicht.
error-not-a-phone = Das ist keine Telefon·nummer. Bitte schreiben Sie so: 0170 1234567 oder +49 170 1234567.
error-not-an-email = Das ist keine E-Mail-Adresse. Bitte schreiben Sie so: name@beispiel.de.
error-unknown-field = Diese Seite hat sich geändert. Bitte laden Sie die Seite neu. Versuchen Sie es dann noch einmal.
error-wrong-credentials = Die Anmelde·nummer stimmt nicht. Oder das Geheim·wort stimmt nicht. Bitte prüfen Sie beides.
error-too-many-attempts = { $n ->
    [one] Das waren zu viele Versuche. Bitte warten Sie eine Minute. Versuchen Sie es dann noch einmal.
   *[other] Das waren zu viele Versuche. Bitte warten Sie { $n } Minuten. Versuchen Sie es dann noch einmal.
}
error-wrong-second-factor = Die sechs Ziffern stimmen nicht. Bitte sehen Sie in Ihre App. Schreiben Sie die Ziffern von jetzt.
error-wrong-card-code = Dieser Code gilt nicht. Vielleicht hat schon jemand die Karte benutzt. Oder die Karte ist zu alt. Bitte fragen Sie nach einer neuen Karte.
error-secrets-differ = Die zwei Geheim·wörter sind nicht gleich. Bitte schreiben Sie zweimal das gleiche Wort.
error-secret-too-common = Dieses Geheim·wort kann man leicht raten. Bitte nehmen Sie ein anderes.
error-taken = Diesen Namen gibt es schon. Bitte nehmen Sie einen anderen.
error-reason-required = Bitte schreiben Sie einen Grund.
error-consent-needed = Wir dürfen das nur mit Ihrem Ja speichern. Sagen Sie Ja? Dann kreuzen Sie das Kästchen an. Sonst löschen Sie die Angabe.
error-consent-missing = Dafür fehlt die Erlaubnis der Person. Bitte tragen Sie sie zuerst ein.
