### What is wrong with an input and what to do. Never blame, never "invalid".
### Translated by a machine, not yet reviewed by a person.

error-required = Something is missing here. Please fill in this field.
error-too-long = { $n ->
    [one] The text is too long. One character is allowed.
   *[other] The text is too long. { $n } characters are allowed.
}
error-too-short = { $n ->
    [one] The text is too short. At least one character is needed.
   *[other] The text is too short. At least { $n } characters are needed.
}
error-control-character = There is an invisible character in the text. Please delete the text and write it again.
error-bidi-character = There is an invisible character in the text that changes the direction of writing. Please delete the text and write it again.
error-not-in-alphabet = German offices do not know the character “{ $character }” in names. Please write the name in Latin letters, as on your identity document.
error-not-letters = There is no letter here. Please write the name.
error-unknown-choice = There is no such answer. Please choose an answer from the list.
error-not-a-number = Please write only digits here, for example 12.
error-out-of-range = Please write a number from { $min } to { $max }.
error-date-no-month = The month is missing for this day. Please write the month too.
error-date-no-year = The year is missing. Please write the year too, for example 1990.
error-date-impossible = There is no such day. Please check day and month.
error-date-out-of-range = Please check the year. It must lie between 1900 and 2100.
error-date-in-future = This day is still to come. Please write a day that has already been.
error-date-required = Please also write since when this has been so. The year is enough.
error-not-a-phone = This is not a telephone number. Please write it like this: 0170 1234567 or +49 170 1234567.
error-not-an-email = This is not an e-mail address. Please write it like this: name@beispiel.de.
error-unknown-field = This page has changed. Please load the page again and try once more.
error-wrong-credentials = The sign-in number or the secret word is not right. Please check both.
error-too-many-attempts = { $n ->
    [one] These were too many attempts. Please wait one minute and then try again.
   *[other] These were too many attempts. Please wait { $n } minutes and then try again.
}
error-wrong-second-factor = The six digits are not right. Please take the digits that your app shows right now.
error-wrong-card-code = This code does not work. Perhaps the card has already been used, or it is too old. Please ask for a new card.
error-secrets-differ = The two secret words are not the same. Please write the same one twice.
error-secret-too-common = This secret word is easy to guess. Please take another one.
error-taken = This name already exists. Please take another one.
error-reason-required = Please write a reason.
error-consent-needed = We may only keep this if you agree. Please tick the box or delete what you wrote.
error-consent-missing = The person's consent for this is missing. Please enter it first.
