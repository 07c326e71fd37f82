### The integration plan for staff.

office-plan-title = Integrationsplan
office-plan-open = Integrationsplan öffnen
office-plan-none = Noch kein Plan
office-plan-none-text = Beginnen Sie mit einer Vorlage oder leer. Alles lässt sich danach ändern. Die Person sieht den Plan, sobald Sie ihn ihr vorschlagen.
office-plan-template = Vorlage
office-plan-template-none = Ohne Vorlage beginnen
office-plan-start = Plan beginnen
office-plan-over = Dieser Plan ist beendet. Ein neuer kann begonnen werden.

## Templates

template-qualified = Mit Beruf oder Studium aus dem Ausland
template-single-parent = Allein mit Kindern
template-family = Familie im Verfahren
template-parent-and-child = Elternteil mit Kind, Familie kommt nach
template-arrival = Neu in der Anschlussunterbringung
template-young = Junger Mensch nach der Schule
template-housing = Wohnungssuche
template-papers = Dokumente und Arbeitserlaubnis

## The head of a plan

office-plan-state = Stand des Plans
office-plan-limit = Regelzeit bis { $date }, in begründeten Fällen bis { $last }
office-plan-beyond = Das geplante Ende liegt nach der Regelzeit. Bitte begründen Sie es in der Überprüfung.
office-plan-agreed = Zugestimmt am { $date }, Fassung { $n }
office-plan-agreed-print = Vereinbarung in zwei Sprachen
office-plan-not-agreed = Die Person hat bisher nicht zugestimmt. Zustimmen ist freiwillig; der Plan kann auch ohne laufen.
office-plan-changed-since = Seit der Zustimmung geändert
office-plan-history = Verlauf
office-plan-compare-agreed = Unterschiede seit der Zustimmung
# $rev: number of the version
office-plan-version = Fassung { $rev }
office-plan-end = Plan beenden

## Steps of the state machine, as buttons

plan-step-propose = Der Person vorschlagen
plan-step-withdraw = Zurück zum Entwurf
plan-step-agree = Zustimmung der Person
plan-step-start = Mit der Umsetzung beginnen
plan-step-review = Überprüfung festhalten
plan-step-resume = Weiterarbeiten
plan-step-close = Plan abschließen
plan-step-break = Vorzeitig beenden
plan-step-hand-over = Übergeben

## Goals and measures

office-plan-goals = Ziele und Maßnahmen
office-plan-goal-add = Ziel hinzufügen
office-plan-goal-own = Eigener Text
office-plan-goal-remove = Ziel entfernen
office-plan-measure-add = Maßnahme hinzufügen
office-plan-measure-own = Eigener Text
office-plan-measure-remove = Maßnahme entfernen
office-plan-goal-details = Ziel bearbeiten
office-plan-measure-details = Bearbeiten
office-plan-no-goals = Noch keine Ziele. Fragen Sie zuerst, was die Person selbst erreichen will.
office-plan-none-chosen = Bitte wählen
office-plan-ticked = Die Person meldet: erledigt
office-plan-unnamed = Noch ohne Text

## Wishes

office-plan-wishes = Wünsche der Person
office-plan-wish-take-up = Als Ziel aufnehmen
office-plan-wish-taken = Als Ziel aufgenommen

## Starting position

office-plan-areas = Ausgangslage
office-plan-area-empty = noch nichts eingetragen

## Reviews

office-plan-reviews = Überprüfungen
office-plan-review-add = Überprüfung hinzufügen
office-plan-review-of = Überprüfung vom { $date }

## Who wrote what

office-plan-by = zuletzt { $who }, { $time }
office-plan-person = die Person
office-plan-others = Andere haben inzwischen geändert
office-plan-others-line = { $place }: { $who }, { $time }
office-plan-conflict = Zur gleichen Zeit geändert
office-plan-conflict-text = Nichts ist verloren: Was Sie geschrieben haben, steht auch im Verlauf. Wählen Sie bei jedem Feld, was gelten soll, oder schreiben Sie einen neuen Text. Dann speichern Sie.
office-plan-gone = Inzwischen entfernt oder beendet
office-plan-gone-text = Der Teil, in dem Sie geschrieben haben, wurde inzwischen entfernt, oder der Plan hat einen anderen Stand. Was Sie geschrieben haben, geht nicht verloren. Es steht hier:
office-plan-mine = Ihr Text
office-plan-theirs = { $who }, { $time }
office-plan-before = Vorher stand hier: { $value }
office-plan-nothing = leer
office-plan-keep-mine = Meinen Text behalten
office-plan-take-theirs = Den anderen nehmen

## Live

office-plan-live-on = Änderungen anderer erscheinen sofort
office-plan-live-off = Verbindung unterbrochen. Was Sie schreiben, wird gespeichert, sobald sie wieder da ist.
office-plan-live-unsaved = Noch nicht gespeichert
office-plan-live-saved = Gespeichert
office-plan-live-ended = Sie haben keinen Zugriff mehr auf diesen Plan.
office-plan-live-shape = Teile wurden hinzugefügt oder entfernt.
office-plan-live-reload = Neu laden
office-plan-live-present = Auch hier
office-plan-live-changed = { $who } hat „{ $place }“ geändert
office-plan-live-in = { $who } (in „{ $place }“)

## History

office-plan-history-lead = Jede Änderung, neueste zuerst. Nichts wird überschrieben.
office-plan-history-set = { $place } geändert
office-plan-history-emptied = { $place } geleert
office-plan-history-keep = Nicht übernommen, aber aufgehoben: { $place }
office-plan-history-merged = Mit einer gleichzeitigen Änderung zusammengeführt. Geschrieben wurde:
office-plan-history-add = Hinzugefügt: { $place }
office-plan-history-remove = Entfernt: { $place }
office-plan-history-agree = Zugestimmt zu Fassung { $n }
office-plan-history-before = Vorher
office-plan-history-after = Neu
office-plan-history-restore = Diesen Wert wieder einsetzen
office-plan-history-since = Unterschiede bis heute
office-plan-redacted = Inhalt entfernt
office-plan-compare-title = Unterschiede zwischen zwei Fassungen
office-plan-compare-same = Kein Unterschied.
office-plan-compare-from = Fassung { $n } vom { $time }

## What is due

office-nav-plans = Fälliges
office-due-title = Fällige Maßnahmen und Überprüfungen
office-due-lead = Aus den Plänen Ihrer Fälle: Überfälliges und die nächsten vier Wochen.
office-due-none = Nichts ist fällig.
office-due-none-text = Sobald eine Maßnahme ein Fälligkeitsdatum hat, steht sie hier.
office-due-overdue = Überfällig
office-due-soon = Demnächst
office-due-measure = Maßnahme
office-due-review = Überprüfung des Plans
office-due-what = Was
office-due-day = Fällig
office-due-calendar = Kalender
office-due-calendar-text = Mit dieser Adresse zeigt Ihr Kalenderprogramm die Tage, an denen etwas fällig ist. Sie enthält keine Namen. Geben Sie sie niemandem weiter; eine neue Adresse beendet die alte.
office-due-calendar-new = Neue Adresse erzeugen
office-due-calendar-is = Ihre Adresse. Sie wird nur jetzt angezeigt:
# In the calendar. $measures, $reviews: numbers
office-due-calendar-day = Lotse: { $measures } Maßnahmen, { $reviews } Überprüfungen

## Figures

office-plan-figures = Integrationspläne
office-plan-figures-text = Pläne offener Fälle, wie sie heute sind, ohne Inhalte.
office-plan-figures-without = Offene Fälle ohne laufenden Plan
office-plan-figures-plans = Pläne
office-plan-figures-agreed = mit Zustimmung
office-plan-figures-reviewed = schon überprüft
office-plan-figures-review-overdue = Überprüfung überfällig
office-plan-figures-measures-overdue = Maßnahmen überfällig
office-plan-figures-old = älter als ein Jahr

## From whom a goal comes

plan-origin-person = von der Person
plan-origin-staff = vom Integrationsmanagement
plan-origin-both = gemeinsam

## Why a plan ended

plan-end-independent = Selbstständig
plan-end-counselling = An die Migrationsberatung
plan-end-jobcentre = An das Jobcenter
plan-end-moved = Wegzug
plan-end-time-up = Zeit abgelaufen
plan-end-departed = Ausreise
plan-end-contact-lost = Kontakt abgebrochen
plan-end-died = Verstorben
plan-end-other = Anderer Grund

## Fields

plan-field-first-talk = Erstes Gespräch
plan-field-planned-end = Geplantes Ende
plan-field-next-review = Nächste Überprüfung
plan-field-end-reason = Grund des Endes
plan-field-end-note = Bemerkung zum Ende
plan-field-situation = Lage
plan-field-own-words = Worte der Person
plan-field-resources = Was hilft
plan-field-obstacles = Was hindert
plan-field-self-rating = Zufriedenheit der Person (1–5)
plan-field-staff-rating = Einschätzung (1–5)
plan-field-outcome = Ergebnis am Ende
plan-field-area = Bereich
plan-field-goal = Ziel (aus der Sammlung)
plan-field-goal-text = Ziel in eigenen Worten
plan-field-origin = Herkunft
plan-field-priority = Vorrang (1–3)
plan-field-sign = Erkennungszeichen (aus der Sammlung)
plan-field-sign-text = Erkennungszeichen in eigenen Worten
plan-field-target = Bis wann
plan-field-status = Stand
plan-field-status-reason = Begründung
plan-field-step = Maßnahme (aus der Sammlung)
plan-field-step-text = Maßnahme in eigenen Worten
plan-field-party = Zuständig
plan-field-contact = Anlaufstelle
plan-field-due = Fällig am
plan-field-reminder = Erinnern ab
plan-field-done = Erledigt am
plan-field-result = Ergebnis
plan-field-ticked = Von der Person abgehakt
plan-field-held-on = Datum
plan-field-participants = Teilnehmende
plan-field-notes = Was besprochen wurde
plan-field-wish = Wunsch

## Who takes a measure

office-party-person = Die Person selbst
office-party-manager = Integrationsmanagement
office-party-volunteer = Ehrenamtliche
office-party-authority = Amt oder Beratungsstelle
office-party-relative = Familie

## Versions and copies

office-plan-review-copy = Überprüfung mit dem Text der letzten
office-plan-past = Das ist Fassung { $rev }, wie sie damals war.
office-plan-present = Zum Plan von heute
office-plan-history-at = Fassung ansehen
