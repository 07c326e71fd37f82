### What a person allows: the pages on which it is given and taken back, and the texts of consent (domain.md §5.7).
### A new wording of a text needs a new version: `lotse_model::consent::VERSION`.

consent-title = Was ich erlaube
consent-voluntary = Das ist freiwillig. Wenn Sie Nein sagen, hat das keinen Nachteil für Sie. Sie können Ihr Ja jederzeit zurücknehmen: auf der Seite „Was ich erlaube“.
consent-given = Das erlauben Sie
consent-none = Sie erlauben zurzeit nichts davon.
consent-offered = Das können Sie erlauben
consent-past = Früher entschieden
# $time: day and time
consent-informed = Wofür Lotse Ihre Angaben braucht, haben wir Ihnen am { $time } gesagt. Dafür müssen Sie nichts erlauben.
consent-withdraw = Zurücknehmen
consent-second = Gilt noch nicht
consent-second-text = Ihre Karte wurde vor weniger als 24 Stunden benutzt. Damit niemand für Sie Ja sagt, melden Sie sich bitte ab und wieder an. Dann bestätigen Sie hier noch einmal.
consent-who = Wer bekommt es?
consent-what-for = Wofür?
consent-data = Welche Angaben?
consent-how-long = Wie lange?
consent-term-quarter = Drei Monate
consent-term-half = Sechs Monate
consent-term-year = Ein Jahr
consent-term-open = Bis ich es zurücknehme
consent-yes = Ja, ich erlaube das
# $date: dd.mm.yyyy
consent-since = Erlaubt am { $date }
consent-refused = Nein gesagt am { $date }
consent-withdrawn = Zurückgenommen am { $date }
consent-until = Gilt bis { $date }
consent-way-portal = In Lotse
consent-way-paper = Auf Papier
# Which text was shown. $version: number; $language: name of its language
consent-proof = Text { $version }, { $language }
consent-withdraw-release = Wenn Sie zurücknehmen, geben wir ab sofort nichts mehr weiter. Was schon weitergegeben ist, können wir nicht zurückholen.
consent-withdraw-text = Wenn Sie zurücknehmen, gilt das ab sofort.
consent-withdraw-fields = Diese Angaben werden sofort gelöscht
consent-withdraw-now = Ja, jetzt zurücknehmen

## Kinds of consent; .text says purpose, data and recipient

consent-c2 = Gesundheit
    .text = Wir dürfen Angaben zu Gesundheit, Schwangerschaft, Behinderung und Pflege speichern, damit wir passend helfen können. Es sehen sie nur Menschen, die Sie begleiten.
consent-c3 = Jobcenter und Agentur für Arbeit
    .text = Wir dürfen dem Jobcenter oder der Agentur für Arbeit die gewählten Angaben geben, damit Sie Geld und Hilfe bei der Arbeitssuche bekommen.
# A soft hyphen stands in the word: it is longer than a line of a small phone
consent-c4 = Migrations­beratung
    .text = Wir dürfen der Migrationsberatung die gewählten Angaben geben, damit sie Sie weiter beraten kann.
consent-c5 = Ausländerbehörde
    .text = Wir dürfen der Ausländerbehörde die gewählten Angaben geben. Das kann Folgen für Ihren Aufenthalt haben. Lassen Sie sich vorher beraten.
consent-c6 = Ehrenamtliche
    .text = Wir dürfen einer ehrenamtlichen Person, die Sie nennen, die gewählten Angaben geben, damit sie Ihnen helfen kann.
consent-c7 = Schule oder Kita
    .text = Wir dürfen der Schule oder Kita, die Sie nennen, die gewählten Angaben geben, damit es mit dem Platz und der Hilfe klappt.
consent-c8 = Vermietung
    .text = Wir dürfen der Vermieterin, dem Vermieter oder der Wohnungsfirma, die Sie nennen, nur das geben, was für die Wohnung nötig ist.
consent-c9 = Dolmetschen
    .text = Bei Gesprächen darf jemand dolmetschen. Diese Person hört, was Sie sagen, und muss darüber schweigen.
consent-c10 = E-Mail, SMS und Messenger
    .text = Wir dürfen Telefonnummer, E-Mail-Adresse und Messenger speichern und Sie damit erreichen. Andere können solche Nachrichten vielleicht mitlesen.
consent-c11 = Prüfung der Hilfe
    .text = Ihr Fall darf ohne Namen dabei sein, wenn geprüft wird, ob die Hilfe wirkt.
consent-c12 = Neue Stadt oder neuer Träger
    .text = Wenn Sie umziehen, dürfen wir der neuen Stelle, die Sie nennen, die gewählten Angaben geben. Dann müssen Sie nicht alles noch einmal sagen.
consent-c13 = Entbindung von der Schweigepflicht
    .text = Wer Sie begleitet, muss schweigen. Mit der einen Person oder Stelle, die Sie nennen, darf über die gewählten Angaben gesprochen werden, nur für diesen einen Zweck.
consent-c14 = Meine Familie
    .text = Eine erwachsene Person aus Ihrem Haushalt darf die gewählten Angaben in Lotse lesen. Ihren Plan, Ihre Dokumente und was Sie sonst erlauben, sieht sie nie.
