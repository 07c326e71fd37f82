### Pages before sign-in: start, sign-in, card, first steps, legal pages.
### Polite "Sie", short main clauses. What follows is said before the button, not after it.

## Start

public-start-title = Willkommen
# Two sentences that say what the portal is. { -lotse } is its name.
public-start-what = Mit { -lotse } sehen Sie, was über Sie aufgeschrieben ist, und schreiben Ihre Angaben selbst – in Ihrer Sprache. So kann Ihre Integrationsmanagerin oder Ihr Integrationsmanager Ihnen schneller helfen.
public-start-card = Ich habe eine Karte
public-start-card-help = Sie sind zum ersten Mal hier oder haben eine neue Karte bekommen.
public-start-login-help = Sie haben schon eine Anmeldenummer und ein Geheimwort.
public-start-home = Zu meinen Seiten
public-start-free = Lotse kostet nichts. Sie müssen nicht mitmachen. Eine Karte bekommen Sie von Ihrer Integrationsmanagerin oder Ihrem Integrationsmanager.

## Sign in

public-login-number = Anmeldenummer
    .help = Sie haben die Nummer bekommen, als Sie die Karte benutzt haben.
public-login-secret = Geheimwort
# Check box. Signs in for 14 days instead of 20 minutes.
public-login-own = Das ist mein eigenes Gerät
    .help = Dann bleiben Sie hier 14 Tage angemeldet. Bitte nicht ankreuzen, wenn andere das Gerät auch benutzen.
# Opens in place; the answer is the next message.
public-login-forgot = Nummer oder Geheimwort vergessen?
public-login-forgot-text = Dann brauchen Sie eine neue Karte. Sie bekommen sie persönlich von Ihrer Integrationsmanagerin oder Ihrem Integrationsmanager. Ihre Angaben bleiben erhalten.
public-login-timed-out = Ihre Anmeldung war zu Ende. Was Sie zuletzt gesendet haben, ist sicher aufbewahrt. Melden Sie sich an: Dann können Sie es ansehen und speichern.

## Second factor, for staff

public-code-title = Zweiter Schritt
public-code-digits = Sechs Ziffern aus Ihrer App
    .help = Kein Telefon dabei? Schreiben Sie hier einen Ihrer Notfallcodes.

## Card

public-card-title = Ihre Karte
public-card-code = Code auf der Karte
    .help = Große und kleine Buchstaben sind gleich. Striche und Leerzeichen sind nicht wichtig.
public-card-camera = Mit der Kamera geht es auch ohne Schreiben: Öffnen Sie die Kamera Ihres Handys. Halten Sie sie über das Muster auf der Karte.
public-card-limits = Die Karte gilt 14 Tage und nur einmal. Ist sie zu alt oder verloren, bekommen Sie eine neue.

## First steps: what the data are for. Also shown on the privacy page and on the page in Leichte Sprache.

public-welcome-title = Bevor Sie anfangen
public-welcome-lead = Bitte lesen Sie kurz, was mit Ihren Angaben geschieht.
public-welcome-who = Wer ist verantwortlich?
# $carrier: name of the organisation
public-welcome-who-text = { $carrier } ist für Ihre Angaben verantwortlich.
public-welcome-why = Wofür sind die Angaben?
public-welcome-why-text = Damit wir Sie gut begleiten können: mit Ämtern und Briefen, mit Wohnung, Deutschkurs und Arbeit. Für Zahlen an Stadt, Landkreis und Land zählen wir ohne Namen.
public-welcome-sees = Wer sieht die Angaben?
public-welcome-sees-text = Ihre Integrationsmanagerin oder Ihr Integrationsmanager und die Vertretung. Sie sehen immer, wer Ihre Angaben geöffnet hat. Lotse sendet nichts von selbst an die Ausländerbehörde, das Bundesamt (BAMF) oder die Polizei.
public-welcome-law = Es gibt wenige Fälle, in denen ein Gesetz uns zwingt, einem Amt etwas mitzuteilen (zum Beispiel § 87 Aufenthaltsgesetz). Bitte schreiben Sie nur, was gefragt ist.
public-welcome-voluntary = Muss ich antworten?
public-welcome-voluntary-text = Nein. Alles ist freiwillig. Wenn Sie nicht antworten, hat das keinen Nachteil für Ihren Aufenthalt oder Ihr Geld. Manche Hilfe braucht dann mehr Zeit.
public-welcome-long = Wie lange bleiben die Angaben?
public-welcome-long-text = Solange wir Sie begleiten. Danach arbeitet niemand mehr damit, und nach drei Jahren werden sie gelöscht. Angaben zur Gesundheit löschen wir gleich am Ende.
public-welcome-rights = Welche Rechte habe ich?
public-welcome-rights-text = Sie können alles lesen, ändern und der Speicherung widersprechen. Sie können verlangen, dass wir etwas löschen. Sie können sich bei der Datenschutzbehörde beschweren.
public-welcome-more = Alles zum Datenschutz lesen
public-welcome-no-consent = Mit „Weiter“ stimmen Sie nichts zu. Wir schreiben nur auf, dass Sie diese Information bekommen haben. Wenn Sie nicht weitermachen möchten, schließen Sie die Seite: Das hat keine Folgen.
# For staff who redeem their card.
public-welcome-staff = Sie richten Ihren Zugang ein. Was Sie in Fällen öffnen und ändern, wird aufgezeichnet. Die Person sieht es in ihrem Protokoll. Öffnen Sie nur, was Sie für Ihre Arbeit brauchen.

## First steps: sign-in number and secret

public-secret-title = Ihre Anmeldung
public-secret-number = Ihre Anmeldenummer
public-secret-number-help = Schreiben Sie die Nummer auf. Sie brauchen sie bei jeder Anmeldung.
public-secret-new = Ihr neues Geheimwort
    .help = Mindestens 8 Zeichen, in jeder Schrift. Gut sind drei Wörter, die nur Sie zusammen kennen.
public-secret-again = Das Geheimwort noch einmal
public-secret-never = Sagen Sie das Geheimwort niemandem, auch uns nicht. Wir fragen nie danach.
public-secret-finish = Fertig, anmelden
# For staff: an app that shows six digits.
public-totp-title = App für den zweiten Schritt
public-totp-scan = Öffnen Sie eine App für Einmalcodes auf Ihrem Telefon. Lesen Sie damit dieses Muster ein.
public-totp-letters = Geht das nicht? Schreiben Sie diese Zeichen in die App:
public-codes-title = Ihre Notfallcodes
public-codes-text = Jeder Code ersetzt einmal die Ziffern der App. Drucken Sie die Codes oder schreiben Sie sie auf. Sie sehen sie nur jetzt.
public-codes-done = Ich habe die Codes, weiter

## Imprint

public-imprint-operator = Wer diese Seite betreibt
public-imprint-address = Anschrift
public-imprint-email = E-Mail
public-imprint-phone = Telefon
public-imprint-software = Lotse ist freie Software unter der Lizenz EUPL 1.2.

## Privacy

public-privacy-carrier = Für Ihre Angaben ist die Organisation verantwortlich, die Sie begleitet. Ihr Name steht auf Ihrer Karte. Diese Seite betreibt:
public-privacy-basis = Rechtsgrundlagen
public-privacy-basis-text = Die Begleitung ist eine öffentliche Aufgabe: Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 4 Landesdatenschutzgesetz und § 18 Flüchtlingsaufnahmegesetz Baden-Württemberg. Angaben zur Gesundheit, Ihre Telefonnummer und Ihre E-Mail-Adresse speichern wir nur, wenn Sie einverstanden sind: Artikel 6 Absatz 1 Buchstabe a und Artikel 9 Absatz 2 Buchstabe a DSGVO. Dieses Ja können Sie jederzeit zurücknehmen.
public-privacy-rights = Ihre Rechte nach dem Gesetz
public-privacy-rights-text = Auskunft (Artikel 15), Berichtigung (16), Löschung (17), Einschränkung (18) und Widerspruch (21 DSGVO). Wenn eine Angabe bestritten ist, steht das dabei (§ 84 Absatz 2 SGB X).
public-privacy-officer = Datenschutzbeauftragte
public-privacy-authority = Beschweren können Sie sich beim Landesbeauftragten für den Datenschutz und die Informationsfreiheit Baden-Württemberg.
public-privacy-device = Was auf Ihrem Gerät bleibt
public-privacy-device-text = Nur kleine Dateien (Cookies) für Ihre Anmeldung und Ihre Sprache. Keine Werbung, keine Beobachtung, nichts von anderen Firmen. Nach dem Abmelden bleibt keine Angabe von Ihnen auf dem Gerät.
public-privacy-logs = Was wir aufzeichnen
public-privacy-logs-text = Wer Ihre Angaben geöffnet oder geändert hat: 12 Monate. Löschungen und Einverständnisse: 3 Jahre. Die Adresse Ihres Anschlusses speichern wir nur verschlüsselt und nur zum Schutz vor Angriffen.

## Accessibility statement

public-access-lead = Alle Menschen sollen Lotse benutzen können: mit kleinem Handy, mit Tastatur, mit Vorlese-Programm, mit großer Schrift und ohne JavaScript.
public-access-state = Wie weit wir sind
public-access-state-text = Unser Maßstab ist die europäische Norm EN 301 549 mit WCAG 2.2 Stufe AA. Lotse erfüllt sie zum größten Teil. Geprüft haben wir das selbst, mit Programmen und von Hand.
public-access-gaps = Was noch fehlt
public-access-gaps-text = Es gibt noch keine Videos in Deutscher Gebärdensprache und keine Vorlese-Aufnahmen. Nicht alle Übersetzungen hat ein Mensch geprüft. Auf solchen Seiten steht das oben.
public-access-report = Melden Sie uns Hindernisse
public-access-report-text = Etwas geht nicht oder ist nicht zu verstehen? Schreiben Sie oder rufen Sie an. Wir antworten in vier Wochen:
public-access-enforce = Hilft unsere Antwort nicht, können Sie sich an die Schlichtungsstelle bei der oder dem Landesbeauftragten für die Belange von Menschen mit Behinderungen in Baden-Württemberg wenden.
# $date: dd.mm.yyyy
public-access-date = Diese Erklärung ist vom { $date }.

## Page in Leichte Sprache: explains the portal. Most of its text are messages of other pages, in Leichte Sprache.

public-easy-what = Was ist Lotse?
public-easy-start = So fangen Sie an
public-easy-pages = Das finden Sie hier
public-easy-home = Auf „Start“ sehen Sie, was Sie als Nächstes tun können.
public-easy-data = Bei „Meine Angaben“ stehen Ihre Antworten. Sie können sie ändern.
public-easy-log = Bei „Wer hat geschaut“ steht, wer Ihre Angaben gelesen hat.
public-easy-more = Bei „Hilfe und mehr“ ändern Sie die Sprache und das Geheimwort.
public-easy-exit = Der Knopf „Schnell weg“ ist oben auf jeder Seite. Er öffnet eine andere Seite und meldet Sie ab.

## Neutral page: where "leave fast" leads. It must not look as if it had to do with the portal.

public-weather-title = Wetter
public-weather-lead = Wetter und Warnungen für Deutschland
public-weather-forecast = Vorhersage
public-weather-warnings = Warnungen vor Unwetter
public-weather-rivers = Hochwasser
public-weather-pollen = Pollen und UV
