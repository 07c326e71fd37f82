### What is wrong with an input and what to do. Never blame, never "invalid".

error-required = Hier fehlt noch etwas. Bitte füllen Sie das Feld aus.
# $n: greatest number of characters
error-too-long = { $n ->
    [one] Der Text ist zu lang. Erlaubt ist ein Zeichen.
   *[other] Der Text ist zu lang. Erlaubt sind { $n } Zeichen.
}
# $n: least number of characters
error-too-short = { $n ->
    [one] Der Text ist zu kurz. Nötig ist mindestens ein Zeichen.
   *[other] Der Text ist zu kurz. Nötig sind mindestens { $n } Zeichen.
}
error-control-character = Im Text steht ein unsichtbares Zeichen. Bitte löschen Sie den Text und schreiben Sie ihn neu.
error-bidi-character = Im Text steht ein unsichtbares Zeichen, das die Schreibrichtung ändert. Bitte löschen Sie den Text und schreiben Sie ihn neu.
# $character: the one character
error-not-in-alphabet = Deutsche Ämter kennen das Zeichen „{ $character }“ in Namen nicht. Bitte schreiben Sie den Namen mit lateinischen Buchstaben, so wie auf Ihrem Ausweis.
error-not-letters = Hier steht kein Buchstabe. Bitte schreiben Sie den Namen.
error-unknown-choice = Diese Antwort gibt es nicht. Bitte wählen Sie eine Antwort aus der Liste.
error-not-a-number = Bitte schreiben Sie hier nur Ziffern, zum Beispiel 12.
# $min and $max: numbers
error-out-of-range = Bitte schreiben Sie eine Zahl von { $min } bis { $max }.
error-date-no-month = Zu diesem Tag fehlt der Monat. Bitte schreiben Sie auch den Monat.
error-date-no-year = Das Jahr fehlt. Bitte schreiben Sie auch das Jahr, zum Beispiel 1990.
error-date-impossible = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.
error-date-out-of-range = Bitte prüfen Sie das Jahr. Es muss zwischen 1900 und 2100 liegen.
error-date-in-future = Dieser Tag kommt erst noch. Bitte schreiben Sie einen Tag, der schon war.
error-date-required = Bitte schreiben Sie dazu, seit wann das so ist. Das Jahr reicht.
error-not-a-phone = Das ist keine Telefonnummer. Bitte schreiben Sie sie so: 0170 1234567 oder +49 170 1234567.
error-not-an-email = Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie so: name@beispiel.de.
error-unknown-field = Diese Seite hat sich geändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
error-wrong-credentials = Anmeldenummer oder Geheimwort stimmt nicht. Bitte prüfen Sie beides.
# $n: minutes until the next attempt
error-too-many-attempts = { $n ->
    [one] Das waren zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Das waren zu viele Versuche. Bitte warten Sie { $n } Minuten und versuchen Sie es dann noch einmal.
}
error-wrong-second-factor = Die sechs Ziffern stimmen nicht. Bitte nehmen Sie die Ziffern, die gerade in Ihrer App stehen.
error-wrong-card-code = Dieser Code gilt nicht. Vielleicht wurde die Karte schon benutzt oder sie ist zu alt. Bitte fragen Sie nach einer neuen Karte.
error-secrets-differ = Die beiden Geheimwörter sind nicht gleich. Bitte schreiben Sie zweimal dasselbe.
error-secret-too-common = Dieses Geheimwort errät man leicht. Bitte nehmen Sie ein anderes.
error-taken = Diesen Namen gibt es schon. Bitte nehmen Sie einen anderen.
error-reason-required = Bitte schreiben Sie einen Grund.
error-consent-needed = Das dürfen wir nur speichern, wenn Sie einverstanden sind. Bitte kreuzen Sie das Kästchen an oder löschen Sie die Angabe.
error-consent-missing = Dafür fehlt die Einwilligung der Person. Bitte tragen Sie sie zuerst ein.
