### Back office. These texts exist in German and English only.
### Staff are addressed as "Sie". Short sentences, no Amtsdeutsch.

## Navigation

office-nav-cases = Meine Fälle
office-nav-new-case = Neuer Fall
office-nav-figures = Zahlen
office-nav-team = Fälle zuteilen
office-nav-confirmations = Bestätigungen
office-nav-accounts = Konten
office-nav-instance = Träger und Regeln
office-nav-audit = Protokoll
office-nav-account = Mein Konto

## As what somebody is signed in, in the head of the page

office-as-manager = Integrationsmanagement
office-as-coordinator = Koordination
office-as-carrier-admin = Verwaltung des Trägers
office-as-instance-admin = Verwaltung des Systems
office-as-auditor = Datenschutz

## Words of many pages

office-unknown = nicht bekannt
office-no-name = Ohne Namen
office-name = Name
office-number = Fallnummer
office-role = Rolle
office-team = Team
office-reason = Grund
office-when = Wann
office-to-do = Zu tun
office-from = Von
office-until = Bis
office-open-end = offen
office-lang = Sprache der Seiten
office-call-name = Rufname
office-original-name = In eigener Schrift
office-talk-language = Sprache im Gespräch
office-interpreter = Dolmetschen nötig
office-status = Aufenthalt
office-housing = Wohnen
office-district = Stadtteil
office-no-district = ohne Stadtteil
office-all-districts = alle Stadtteile
office-responsible = Zuständig
office-manager = Begleitet von
office-manager-you = Ihnen
office-all-managers = alle
office-household = Haushalt
office-section = Abschnitt
office-sections = Abschnitte
office-cases = Fälle
office-persons = Personen
office-sum = Summe
office-changed = Geändert
office-waits = Wartet
office-answered = Beantwortet
office-confirmed = Bestätigt
office-to-case = Zum Fall
# Shown on a case that a colleague accompanies.
office-stand-in-mark = Vertretung
# There are rules on how the person may be reached without danger.
office-safe-contact = Sicher erreichen: erst Regeln lesen
office-not-signed-up = Noch nicht angemeldet

## Status as figures count it

office-bucket-fluechtling = Flüchtling anerkannt
office-bucket-subsidiaer = Subsidiärer Schutz
office-bucket-asylberechtigt = Asylberechtigt
office-bucket-sonstige-ae = Andere Aufenthaltserlaubnis
office-bucket-familiennachzug = Familiennachzug
office-bucket-gestattung = Gestattung
office-bucket-duldung = Duldung
office-bucket-ungeklaert = Nicht geklärt
office-bucket-ausserhalb = Nicht in der Zielgruppe

## Housing as figures count it. The attribute is the form for narrow columns.

office-housing-vu = Vorläufige Unterbringung (Landkreis)
    .short = VU
# Still in the county's accommodation although entitled to leave it.
office-housing-vu-fremd = Vorläufige Unterbringung, Auszug überfällig
    .short = VU, überfällig
office-housing-au-komm = Anschlussunterbringung der Stadt
    .short = AU Stadt
office-housing-au-priv = Anschlussunterbringung, privat gemietet
    .short = AU privat
office-housing-other = Anderes
    .short = Anderes

## Who is responsible

office-responsible-integrationsmanagement = Integrationsmanagement
    .short = IM
office-responsible-migrationsberatung = Migrationsberatung
    .short = MBE
office-responsible-sozialer-dienst = Sozialer Dienst (Landkreis)
    .short = Sozialer Dienst
office-responsible-zu-klaeren = Zu klären
office-responsible-niemand = Niemand hier

## Where a value comes from

office-source = Woher wissen Sie das?
office-source-help = Nur ein Dokument oder die Auskunft einer Behörde bestätigt eine Angabe.
office-source-person = Die Person sagt es
    .help = Wird im Namen der Person eingetragen und ist noch nicht bestätigt.
office-source-document = Dokument gesehen
    .help = Sie haben das Original gesehen. Die Angabe ist damit bestätigt.
office-source-authority = Auskunft einer Behörde
    .help = Schriftlich oder am Telefon. Die Angabe ist damit bestätigt.
office-source-import = Übernommen
    .help = Aus einer anderen Akte oder von einem anderen Träger. Die Angabe ist damit bestätigt.
office-from-person = Die Person selbst
# The person has no account of her own.
office-from-custody = Wer für die Person sorgt
# Instead of values that only the assigned manager sees.
office-withheld = Hier steht etwas, das nur die zuständige Integrationsmanagerin oder der zuständige Integrationsmanager sieht.

## Own cases

office-cases-title = Meine Fälle
office-new-case-link = Neuer Fall
# $n: cases in which answers wait for staff
office-cases-waiting = { $n ->
    [one] In einem Fall wartet etwas auf Sie
   *[other] In { $n } Fällen wartet etwas auf Sie
}
office-cases-empty = Ihnen ist noch kein Fall zugeteilt
office-cases-empty-help = Legen Sie einen Fall an, oder bitten Sie Ihre Koordination, Ihnen Fälle zuzuteilen.
# $search: what was typed; $n: cases found
office-cases-found = { $n ->
    [0] Suche nach „{ $search }“: kein Fall
    [one] Suche nach „{ $search }“: ein Fall
   *[other] Suche nach „{ $search }“: { $n } Fälle
}
office-cases-clear = Alle Fälle zeigen
# $shown and $all: numbers, put in later
office-cases-count = { $shown } von { $all } Fällen
office-cases-nothing = Kein Fall passt dazu. Ändern Sie die Auswahl, oder drücken Sie „Suchen“: Das findet auch andere Schreibweisen.
office-search = Name oder Fallnummer
office-search-hint = Filtert beim Tippen. „Suchen“ findet auch andere Schreibweisen.
office-only-waiting = nur was auf mich wartet
# $n: answers that wait for staff
office-list-proposals = { $n } zu bestätigen
# $n: questions of staff that wait for the person
office-list-questions = { $n ->
    [one] 1 Rückfrage
   *[other] { $n } Rückfragen
}
# $n: questions to be asked at the next appointment
office-list-set-aside = { $n ->
    [one] 1 Frage beim Termin
   *[other] { $n } Fragen beim Termin
}

## Keys

office-keys = Tasten
office-key-search = in das Suchfeld springen
office-key-new = neuen Fall anlegen
office-key-cover = Seite verdecken oder wieder zeigen
office-key-help = diese Liste öffnen oder schließen
office-keys-on = Einzelne Tasten tun hier etwas, solange Sie nicht in ein Feld schreiben. Wenn Sie den Browser mit der Stimme bedienen oder leicht eine falsche Taste treffen, schalten Sie sie aus.
office-keys-off = Einzelne Tasten sind in diesem Browser ausgeschaltet.
office-keys-switch-off = Tasten ausschalten
office-keys-switch-on = Tasten einschalten

## New case

office-new-case-title = Neuer Fall
office-new-case-lead = Jede Person bekommt ihren eigenen Fall. Eine Familie legen Sie zusammen an: Dann gehört sie zu einem Haushalt.
office-new-case-lang = In welcher Sprache liest die Person?
office-new-case-lang-help = Die Karte und die ersten Seiten erscheinen in dieser Sprache. Die Person kann sie jederzeit ändern.
# $n: number of persons
office-new-case-create = { $n ->
    [one] Fall anlegen
   *[other] { $n } Fälle anlegen
}
office-member-one = Person
office-member-first = Person 1: Ihre Karte wird zuerst gedruckt
office-member = Person { $n }
office-member-add = Noch eine Person
office-member-remove = Letzte Person entfernen
office-kind = Erwachsen oder Kind?
office-kind-help = Für ein Kind dürfen die Erwachsenen dieser Familie lesen und schreiben.
office-adult = Erwachsen
office-child = Kind
office-similar = Ist das dieselbe Person?
office-similar-help = Diese Fälle haben ähnliche Namen. Öffnen Sie einen Fall, wenn er es ist. Sonst kreuzen Sie an:
office-similar-another = Es ist eine andere Person

## A case

office-case-title = Fall
office-case-waits = Wartet auf Sie
# Questions that the person set aside
office-at-appointment = Beim nächsten Termin fragen
office-nothing-waits = Hier wartet nichts auf Sie.
office-case-closed = Sie können diesen Fall lesen, aber nicht mehr ändern.
office-contents = Abschnitte
office-household-other = wird von jemand anderem begleitet
# The person shows parts of her record to somebody of her household. $date: last day; $sections: names of sections
office-released = Zeigt einer erwachsenen Person im Haushalt bis { $date }: { $sections }
office-card-print = Karte drucken
office-enter = Eintragen
office-item = Eintrag { $n }
office-confirmed-is = Bestätigt ist
office-refused-was = Abgelehnt
office-refused-because = Grund der Ablehnung
office-asked = Ihre Rückfrage
office-replied = Antwort der Person
# $n: answers of one group
office-confirm-all = Alle { $n } bestätigen
office-refuse = Ablehnen
office-ask = Nachfragen
office-ask-about = Wonach fragen Sie?
office-ask-help = Die Person liest das auf ihrer Seite.
office-refuse-or-ask = Ablehnen oder nachfragen
office-words = Ihre Worte an die Person
office-words-help = Die Person liest das auf ihrer Seite. Bei einer Ablehnung: der Grund.
office-outdated = Diese Angabe hat sich inzwischen geändert. Bitte sehen Sie sie noch einmal an.
office-too-young = Eine eigene Karte gibt es ab 14 Jahren. Bitte tragen Sie das Geburtsdatum ein. Für jüngere Kinder melden sich die Eltern an.
office-your-words = Ihre Worte
office-conflict = Jemand hat inzwischen dasselbe geändert. Bitte wählen Sie bei den markierten Angaben, was gilt.

## Stand-in

office-stand-in-title = Vertretung
office-stand-in-lead = Die Vertretung sieht und bearbeitet diesen Fall, solange Sie es hier angeben. Die Person sieht das in ihrem Protokoll.
office-stand-in-current = Zurzeit vertreten durch
office-stand-in-who = Wer vertritt Sie?
office-stand-in-from-help = Leer heißt: ab heute.
office-stand-in-until-help = Der letzte Tag der Vertretung.
office-stand-in-reason-help = Zum Beispiel Urlaub. Keine Angaben zur Gesundheit.
office-stand-in-grant = Vertretung einrichten
office-stand-in-nobody = Bei Ihrem Träger gibt es zurzeit niemanden, der Sie vertreten kann.

## Figures

office-figures-title = Zahlen
# $name: who opened the page; $carrier: name of the carrier
office-audience = Intern, erstellt von { $name } für { $carrier }. Kleine Zahlen sind nicht geschützt: nicht weitergeben.
# $date: the day of the figures; $known: one of the next two messages; $rules: name of the rule set
office-figures-basis = Stand { $date }, { $known }. Regelwerk: { $rules }. Gezählt wird, was bestätigt ist.
office-known-now = nach heutigem Wissen
# $date: a day
office-known-on = wie es am { $date } bekannt war
office-as-of-label = Zahlen vom
office-known-label = wie bekannt am
office-figures-today = Heute
office-stat-follow-up = In Anschlussunterbringung
# $permit, $gestattung, $duldung: counts
office-stat-follow-up-note = Davon { $permit } mit Aufenthaltserlaubnis, { $gestattung } mit Gestattung, { $duldung } mit Duldung.
office-stat-follow-up-what = Personen, deren bestätigte Wohnung an diesem Tag eine Anschlussunterbringung ist: bei der Stadt oder privat gemietet.
office-stat-cared = Zu begleiten
office-stat-cared-note = So viele Personen begleitet das Integrationsmanagement.
office-stat-cared-what = Personen, für die nach dem Regelwerk das Integrationsmanagement zuständig ist, aus bestätigtem Aufenthalt und bestätigter Wohnung.
office-stat-ratio = Personen je Stelle
# $key: persons a post carries; $n: places left
office-stat-ratio-room = { $n ->
    [one] Der Schlüssel 1 zu { $key } ist eingehalten. Frei ist noch ein Platz.
   *[other] Der Schlüssel 1 zu { $key } ist eingehalten. Frei sind noch { $n } Plätze.
}
# $n: persons above the key
office-stat-ratio-over = { $n ->
    [one] Der Schlüssel 1 zu { $key } ist überschritten: eine Person zu viel.
   *[other] Der Schlüssel 1 zu { $key } ist überschritten: { $n } Personen zu viel.
}
office-stat-ratio-what = Zu begleitende Personen geteilt durch die Stellen an diesem Tag, kaufmännisch gerundet.
office-stat-posts = Stellen
# $capacity: persons; $needed: posts
office-stat-posts-note = Sie reichen für { $capacity } Personen. Nötig sind { $needed } Stellen.
office-stat-posts-what = Summe der Stellenanteile an diesem Tag, ohne die Anteile für Koordination, wenn das Regelwerk sie nicht mitzählt.
office-stat-clarify = Zu klären
office-stat-clarify-note = Bei diesen Personen ist Aufenthalt oder Wohnung noch nicht bestätigt. Bis dahin zählen sie nirgends mit.
office-stat-clarify-none = Bei allen Personen sind Aufenthalt und Wohnung bestätigt.
office-stat-clarify-what = Personen ohne bestätigten Aufenthalt oder ohne bestätigte Wohnung.
office-figures-status = Aufenthalt in der Anschlussunterbringung
# $n: count
office-figures-status-caption = { $n } Personen nach Aufenthalt
office-figures-responsible = Wohnen und Zuständigkeit
office-figures-responsible-help = Wer zuständig ist, folgt aus Aufenthalt und Wohnung nach dem Regelwerk.
office-figures-managers = Fälle je Stelle
# $key: persons a post carries
office-figures-managers-help = Gezählt sind zugeteilte Fälle in Begleitung. Eine ganze Stelle trägt { $key } Fälle.
office-figures-managers-caption = Fälle im Rahmen der Stelle und darüber
office-post = Stelle
office-capacity = Plätze
office-free = Frei
office-within = im Rahmen
office-above = darüber
office-figures-completion = Vollständigkeit
office-figures-completion-help = Beantwortet ist ein Abschnitt, wenn jede Frage eine Antwort hat; „weiß ich nicht“ ist eine Antwort.
office-figures-sections = Abschnitte im Einzelnen
office-figures-sections-caption = Fälle nach Abschnitt
office-figures-districts = Stadtteile im Einzelnen
office-figures-districts-caption = Beantwortete Abschnitte nach Stadtteil
office-in-care = Zu begleiten
office-funding = Förderung
office-funding-help = Das Land rechnet je gezählter Person. Gezählt wird, wer in der Frist angekommen ist und am Stichtag in Anschlussunterbringung lebte.
office-funding-none = Noch nicht gezählt. Die Zählung läuft jede Nacht.
office-funding-stock-day = Stichtag
office-funding-counted = Gezählte Personen
office-funding-per-head = Je Person im Jahr
office-funding-frame = Rahmen im Jahr
# $time: day and time
office-funding-sentence = Gezählt am { $time }.

## Cases of the team

office-team-title = Fälle zuteilen
office-team-lead = Sie sehen, was Sie zum Zuteilen brauchen, keine Angaben aus den Fällen. Wer eine Angabe braucht, fragt die begleitende Person.
office-only-unassigned = nur ohne Begleitung
office-unassigned = Noch niemand
office-assign = Zuteilen
office-reassign = Neu zuteilen
# $number: number of the case
office-assign-label = Wer begleitet Fall { $number }?
office-team-empty = Kein Fall passt dazu
office-team-empty-help = Ändern Sie die Auswahl.
office-show-name = Namen zeigen
office-show-name-help = Die Person liest in ihrem Protokoll, dass Sie den Namen gesehen haben, und warum.

## Confirmations

office-confirmations-title = Bestätigungen
office-confirmations-lead = Rollen gelten erst, wenn eine zweite Person zustimmt. Fragen Sie nach, wenn Sie etwas nicht erwartet haben.
office-confirmations-none = Zurzeit wartet nichts auf Sie.
office-confirmations-pending = Wartet auf Bestätigung
office-confirmations-mine = Das bestätigt jemand anderes.
office-asked-by = Beantragt von
office-redeemed = Eingelöste Karten
office-redeemed-lead = Karten, mit denen sich in den letzten 30 Tagen jemand angemeldet hat.
office-redeemed-none = In den letzten 30 Tagen wurde keine Karte eingelöst.
office-redeemed-at = Eingelöst
office-printed-by = Gedruckt von

## Accounts of a carrier

office-accounts-title = Konten
office-staff = Mitarbeitende
office-active = Angemeldet
office-card-open = Karte noch nicht eingelöst
office-locked = Gesperrt
office-lock = Konto sperren
office-unlock = Sperre aufheben
office-grant = Rolle geben
office-grant-more = Weitere Rolle
office-grant-pending = Wartet auf die Koordination
office-revoke = Rolle beenden
office-account-new = Neues Konto
office-account-new-help = Danach drucken Sie die Karte und geben sie persönlich ab. Rollen mit Fällen gelten, sobald die Koordination sie bestätigt.
office-account-create = Konto anlegen
office-role-help = Verwaltung und Fälle schließen sich aus. Datenschutz steht immer allein.
office-fte = Stellenanteil für Fälle
office-fte-help = Zum Beispiel 0,75. Leer heißt: keine Stelle im Integrationsmanagement.
office-fte-coordination = Stellenanteil für Koordination
office-fte-coordination-help = Zum Beispiel 0,25. Leer heißt: keiner.
office-from-help = Leer heißt: ab heute.
office-until-help = Der letzte Tag. Leer heißt: ohne Ende.
office-teams = Teams
office-team-name = Name des Teams
office-team-create = Team anlegen

## Instance

office-instance-title = Träger und Regeln
office-carriers = Träger
office-carrier-new = Neuer Träger
office-carrier-name = Name des Trägers
office-carrier-kind = Art
office-carrier-kind-city = Stadt oder Gemeinde
office-carrier-kind-county = Landkreis
office-carrier-kind-welfare = Wohlfahrtsverband
office-carrier-create = Träger anlegen
office-rules-now = Regelwerk
# $date: first day
office-rules-from = Gilt ab { $date }
office-rules-new = Regelwerk ändern
office-rules-help = Ein neues Regelwerk ersetzt kein altes: Es gilt ab dem Tag, den Sie nennen. Zahlen für frühere Tage bleiben, wie sie sind.
office-rules-carrier = Für wen?
office-rules-carrier-help = Ein Regelwerk für einen Träger geht dem für alle vor.
office-rules-all = Alle Träger
office-rules-valid-from = Gilt ab
office-rules-text = Text des Regelwerks (TOML)
office-rules-problem = Das Regelwerk lässt sich so nicht lesen
office-rules-save = Regelwerk speichern

## Audit log

office-audit-title = Protokoll
office-audit-lead = Was getan wurde, in welcher Rolle und in welchem Verhältnis zum Fall. Namen und Fallnummern stehen hier nicht.
office-audit-instance = Gesamtes System
office-audit-intact = Die Kette der Einträge ist vollständig: Nichts wurde geändert oder entfernt.
office-audit-broken = Die Kette der Einträge passt nicht zusammen. Bitte melden Sie das sofort der Leitung und dem Betrieb.
office-audit-empty = Noch keine Einträge
office-audit-action = Was
office-audit-relation = Verhältnis zum Fall
office-audit-notes = Dazu
# $page: code of a page
office-audit-page = Seite: { $page }
office-audit-reason = mit Grund
office-audit-redacted = Einzelheiten entfernt
office-relation-own = eigener Fall
office-relation-custody = Sorgerecht
office-relation-guardian = Vormundschaft
office-relation-household = Haushalt
office-relation-assigned = zugeteilt
office-relation-stand-in = Vertretung
office-relation-team = Team
office-relation-carrier = Träger
office-relation-other = anderer Träger
office-relation-none = keines

## Own account

office-account-title = Mein Konto
office-secret-change = Passwort ändern
office-secret-old = Bisheriges Passwort
office-secret-new = Neues Passwort
office-secret-help = Mindestens 8 Zeichen, oder drei Wörter.
office-secret-again = Neues Passwort noch einmal
office-secret-changed = Ihr Passwort ist geändert.
office-sessions = Wo Sie angemeldet sind
office-sessions-help = Kennen Sie ein Gerät nicht? Melden Sie es ab und ändern Sie Ihr Passwort.
office-sessions-end = Alle anderen abmelden
office-session-end = Abmelden
office-session-this = Dieses Gerät
# $created and $seen: day and time
office-session-times = angemeldet { $created }, zuletzt benutzt { $seen }
office-recovery = Notfall-Codes
# $n: codes that are left
office-recovery-left = { $n ->
    [0] Sie haben keinen Notfall-Code mehr.
    [one] Sie haben noch einen Notfall-Code.
   *[other] Sie haben noch { $n } Notfall-Codes.
}
office-recovery-few = Bitten Sie die Verwaltung Ihres Trägers um eine neue Karte. Damit bekommen Sie neue Codes.

## What was done, on the page after a form (server)

flash-answered = Ihre Antwort ist gespeichert.
flash-case-created = Der Fall ist angelegt.
flash-assigned = Der Fall ist zugeteilt.
flash-stand-in = Die Vertretung ist gespeichert.
flash-grant-confirmed = Die Berechtigung gilt ab jetzt.
flash-created = Angelegt
flash-grant-ended = Die Berechtigung ist beendet.

## Documents of a case

office-documents = Dokumente
office-documents-lead = Wo es geht, genügt „Original gesehen“ ohne Kopie. Keine Papiere von Ärzten.
office-documents-to = Dokumente öffnen
# $n: number of documents
office-documents-count = { $n ->
    [0] Noch kein Dokument
    [one] Ein Dokument
   *[other] { $n } Dokumente
}
# $n: number of documents
office-documents-waiting = { $n ->
    [one] Eines ist neu
   *[other] { $n } sind neu
}
# $kind: kind of paper; $n: days
office-documents-due = { $n ->
    [0] { $kind }: letzter Tag
    [one] { $kind }: noch 1 Tag
   *[other] { $kind }: noch { $n } Tage
}
# $kind: kind of paper
office-documents-expired = { $kind }: abgelaufen
office-documents-see = Original gesehen
office-documents-see-help = Dann braucht es keine Datei.
office-documents-refuse = Nicht annehmen
office-documents-remove = Löschen
office-documents-reason = Grund
office-documents-reason-help = Beim Ablehnen liest die Person den Grund. Beim Löschen steht er im Protokoll.
office-documents-answer = Ablehnen oder löschen
office-documents-outdated = Dieses Dokument wurde inzwischen geändert oder gelöscht. Bitte sehen Sie es noch einmal an. Es wurde nichts getan.
## What a person allows

office-consents = Einwilligungen
# Above a form with values that need consent; the kinds follow as links.
office-consent-first = Nur mit Einwilligung der Person. Bitte tragen Sie die Einwilligung zuerst ein:
office-consent-decisions = Was die Person entschieden hat
office-consent-none = Es gibt noch keine Entscheidung.
office-consent-paper = Vom Papier eintragen
office-consent-paper-text = Die Person hat den Text in ihrer Sprache gelesen oder vorgelesen bekommen und auf Papier entschieden. Eine Einwilligung nach der anderen.
office-consent-alone = Weitergabe an die Ausländerbehörde
office-consent-alone-text = Immer allein und nie auf Vorschlag: nur wenn die Person es von sich aus möchte, nach einer Beratung über die Folgen.
office-consent-answer = Wie hat die Person entschieden?
office-consent-yes = Ja, sie erlaubt es
office-consent-no = Nein
office-consent-no-help = Ein Nein nimmt ein früheres Ja zurück. Angaben, die auf diesem Ja beruhen, werden sofort gelöscht.
office-consent-lang = Sprache des Textes
office-consent-take-back = Die Person nimmt zurück

## How long answers wait for staff

office-waits-today = wartet seit heute
# $n: days
office-waits-days = { $n ->
    [one] wartet seit 1 Tag
   *[other] wartet seit { $n } Tagen
}
office-days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
office-under-a-day = unter 1 Tag
office-figures-answers = Zeit bis zur Antwort
office-stat-waits = Wartet jetzt (Median)
# $n: cases, $longest: "12 Tage"
office-stat-waits-note = In { $n } Fällen wartet etwas auf Bestätigung, am längsten { $longest }.
office-stat-waits-none = Nichts wartet auf Bestätigung.
office-stat-waits-what = Für jeden Fall in Begleitung zählt, was in ihm am längsten auf Bestätigung wartet. Die Hälfte der Fälle wartet höchstens so lange (Median).
office-stat-took = Bis zur Antwort (Median)
# $n: answers, $days: 90
office-stat-took-note = { $n } Angaben wurden in den letzten { $days } Tagen bestätigt oder abgelehnt.
office-stat-took-what = Von der Angabe einer Person bis zur Bestätigung oder Ablehnung. Gezählt sind die Antworten der letzten { $days } Tage; die Hälfte kam höchstens nach dieser Zeit (Median).

## The end of an accompaniment

office-close-title = Begleitung beenden
office-close-does = Was dann geschieht
office-close-reads = Die Person kann weiter alles lesen und eine Kopie nehmen. Ändern kann niemand mehr etwas.
office-close-fields = Sofort gelöscht werden alle Angaben zu Gesundheit, Schwangerschaft, Behinderung und Pflege.
# If care ends today. $date: dd.mm.yyyy
office-close-documents = Endet sie heute, werden am { $date } alle Dokumente gelöscht.
office-close-file = Am { $date } wird die ganze Akte gelöscht. Niemand kann sie danach noch lesen.
office-close-plan = Der Integrationsplan läuft noch. Beenden Sie ihn zuerst.
office-close-last = Letzter Tag der Begleitung
office-close-last-help = Heute oder früher.
office-close-now = Ja, jetzt beenden
office-care-end-independent = Kommt allein zurecht, Ziele erreicht
office-care-end-moved = Weggezogen
office-care-end-passed-on = An eine andere Stelle übergeben
office-care-end-not-wanted = Möchte keine Begleitung mehr
office-care-end-departed = Aus Deutschland ausgereist
office-care-end-died = Verstorben
office-care-end-other = Anderer Grund
## Help with filling in

office-helps = Jemand hilft beim Ausfüllen
# $until: date and time
office-helps-until = bis { $until }
office-as-helper = Hilfe beim Ausfüllen
office-source-helper = Hilfe beim Ausfüllen
office-relation-helper = hilft beim Ausfüllen
ui-staff-state-helped = Mit Hilfe eingetragen
## What persons ask about their data

office-nav-requests = Anträge
office-requests-title = Anträge zu Daten
office-requests-lead = Was Menschen zu ihren Daten verlangen oder fragen, ohne Namen. Die Antwort ist innerhalb eines Monats fällig (Art. 12 Abs. 3 DSGVO).
office-requests-none = Es wartet kein Antrag.
office-requests-open = Wartet auf Antwort
office-requests-in-force = In Kraft
office-requests-answered = Zuletzt beantwortet
office-request-kind = Antrag
office-request-made = Gestellt
office-request-due = Fällig
office-request-state = Stand
office-request-overdue = Überfällig
# $date, $due: dd.mm.yyyy
office-request-dates = Gestellt am { $date }. Antwort fällig am { $due }.
office-request-words = Was die Person schreibt
office-request-no-words = Sie hat nichts dazu geschrieben.
# $language: name of a language in itself
office-request-lang = Geschrieben auf: { $language }
office-request-about = Die Frage betrifft diese Zeile im Protokoll:
office-request-about-gone = Die Zeile, um die es geht, steht nicht mehr im Protokoll.
office-request-answer = Antwort der Koordination
office-request-decision = Entscheidung
office-request-grant = Stattgeben
office-request-grant-deletion = Nach 14 Tagen werden alle Daten des Falls gelöscht, wenn die Person sie nicht doch behalten möchte. Das lässt sich nicht rückgängig machen.
office-request-grant-restriction = Der Fall wird sofort gesperrt. Beim Träger kann ihn niemand öffnen. Die Person kann alles lesen und die Sperre selbst beenden.
office-request-refuse = Ablehnen
office-request-refuse-help = Die Person liest dazu, wo sie sich beschweren kann.
office-request-reason = Begründung
    .help = Die Person liest sie. Schreiben Sie einfach und kurz.
office-request-reply = Antwort
    .help = Die Person liest sie. Schreiben Sie einfach und kurz.
office-request-send = Antwort abschicken
office-request-lift = Sperre aufheben
office-request-lift-text = Die Person liest die Begründung sofort. Die Sperre endet drei Tage später (Art. 18 Abs. 3 DSGVO).
office-request-outdated = Der Antrag ist inzwischen beantwortet oder zurückgenommen. Ihr Text wurde nicht gespeichert:
# On the page of a case
office-case-requests = Antrag der Person zu ihren Daten
office-case-requests-text = Darüber entscheidet die Koordination.
