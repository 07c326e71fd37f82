### The integration plan as the person reads it, and the words that both sides share.
### "Ansprechperson" is the integration manager. Nothing here may sound like a duty: the plan is made together.

ui-nav-plan = Mein Plan

## Areas of life

area-language = Deutsch
area-school = Schule
area-training = Ausbildung und Studium
area-work = Arbeit
area-housing = Wohnen
area-health = Gesundheit
area-participation = Freunde, Verein, Freizeit
area-children = Kinder
area-residence = Aufenthalt und Recht
area-family = Familie
area-money = Geld und Schulden
area-everyday = Alltag, Wege, Internet

## How far a goal is

goal-status-open = Noch nicht begonnen
goal-status-running = Läuft
goal-status-reached = Erreicht
goal-status-partly = Teilweise erreicht
goal-status-missed = Nicht erreicht
goal-status-postponed = Verschoben
goal-status-dropped = Nicht mehr wichtig

## Who takes a step. "Sie" is the person.

party-person = Sie
party-manager = Ihre Ansprechperson
party-volunteer = Eine ehrenamtliche Begleitung
party-authority = Ein Amt oder eine Beratungsstelle
party-relative = Jemand aus der Familie

## State of the plan

plan-state-draft = Entwurf
plan-state-proposed = Vorgeschlagen
plan-state-agreed = Vereinbart
plan-state-running = Läuft
plan-state-reviewed = Zusammen angeschaut
plan-state-closed = Abgeschlossen
plan-state-broken = Vorzeitig beendet
plan-state-handed-over = Weitergegeben

## Satisfaction, 1 to 5

rating-1 = 1 – gar nicht zufrieden
rating-2 = 2 – wenig zufrieden
rating-3 = 3 – teils, teils
rating-4 = 4 – zufrieden
rating-5 = 5 – sehr zufrieden

## The page

me-plan-intro = Was Sie erreichen wollen und welche Schritte dahin führen. Sie und Ihre Ansprechperson schreiben den Plan zusammen.
me-plan-none = Noch kein Plan
me-plan-none-text = Ihre Ansprechperson spricht mit Ihnen darüber, was Sie erreichen wollen. Danach steht Ihr Plan hier.
me-plan-ended = Dieser Plan ist beendet. Sie können ihn weiter lesen.
me-plan-goals = Ziele und Schritte
me-plan-no-goals = Es stehen noch keine Ziele im Plan. Schreiben Sie unten, was Sie sich wünschen.
# A goal or step without words yet
me-plan-unnamed = Noch ohne Text
# $date: dd.mm.yyyy
me-plan-due = bis { $date }
me-plan-overdue = war bis { $date } geplant
me-plan-target = Bis { $date }
me-plan-sign = Geschafft, wenn: { $sign }
me-plan-done-on = Erledigt am { $date }
me-plan-ticked = Sie haben gesagt: erledigt
# Buttons
me-plan-tick = Das habe ich erledigt
me-plan-untick = Doch noch nicht erledigt
# $date: dd.mm.yyyy
me-plan-next-review = Nächstes Gespräch über den Plan: { $date }
me-plan-areas = So geht es Ihnen
me-plan-areas-text = Wenn Sie möchten, schreiben Sie zu einem Bereich mit Ihren eigenen Worten. Ihre Ansprechperson liest es.
me-plan-own-words = Ihre Worte
    .help = Was läuft gut? Was ist schwer? Bitte schreiben Sie keine Krankheiten auf.
me-plan-self-rating = Wie zufrieden sind Sie hier?
me-plan-no-rating = Möchte ich nicht sagen
me-plan-withheld = Hier hat jemand anderes geschrieben. Das sehen Sie nicht.
me-plan-wishes = Ihre Wünsche
me-plan-wish = Was wünschen Sie sich?
    .help = Ihre Ansprechperson bespricht den Wunsch mit Ihnen. Daraus kann ein Ziel werden.
me-plan-wish-send = Wunsch aufschreiben
me-plan-wish-taken = Daraus ist ein Ziel geworden
me-plan-wish-waits = Noch nicht besprochen
me-plan-wish-remove = Wunsch zurücknehmen
# Beside somebody else's text that was changed at the same moment
me-plan-changed-meanwhile = In der Zwischenzeit hat sich etwas geändert. Was Sie geschrieben haben, ist gespeichert und nicht verloren. Bitte schauen Sie noch einmal.

## Agreeing

me-plan-agree-title = Dem Plan zustimmen
me-plan-agree-text = Passt der Plan für Sie? Dann können Sie zustimmen. Das ist freiwillig. Wenn Sie nicht zustimmen, hat das keine Folgen für Ihre Leistungen oder Ihren Aufenthalt.
me-plan-agree-what = Wenn Sie zustimmen, wird der Plan so festgehalten, wie er jetzt hier steht: mit Datum, Sprache und den Namen von Ihnen und Ihrer Ansprechperson. Sie können ihn jederzeit lesen und drucken.
me-plan-agree = Ich stimme diesem Plan zu
me-plan-agree-again = Der Plan wurde geändert, während Sie gelesen haben. Bitte lesen Sie ihn noch einmal. Dann können Sie zustimmen.
# $date: dd.mm.yyyy
me-plan-agreed-on = Sie haben am { $date } zugestimmt.
me-plan-agreed-see = Was Sie vereinbart haben
me-plan-changed-since = Seitdem wurde der Plan geändert. Was Sie vereinbart haben, ist gleich geblieben.

## The agreement on paper, in two languages beside each other

agreement-title = Vereinbarung zum Integrationsplan
agreement-person = Person
agreement-manager = Integrationsmanagement
agreement-carrier = Träger
agreement-number = Fallnummer
agreement-date = Zugestimmt am
agreement-language = Gelesen in der Sprache
# Number of the version of a plan
agreement-version = Fassung
agreement-voluntary = Die Zustimmung ist freiwillig. Sie hat keine Folgen für Leistungen oder den Aufenthalt.
agreement-print = Zum Drucken nehmen Sie „Drucken“ im Menü Ihres Browsers.

## On the home page

me-next-plan-text = Dieser Schritt steht in Ihrem Plan.

## In the log

action-own-plan-read = Eigenen Plan gelesen
action-own-plan-edit = Im eigenen Plan geschrieben
action-plan-read = Integrationsplan geöffnet
action-plan-edit = Im Integrationsplan geschrieben
