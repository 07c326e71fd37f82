### Words that stand on many pages: buttons, answers, times, states, roles.
### Translated by a machine, not yet reviewed by a person.

## The product

-lotse = Lotse
product-name = { -lotse }

## Buttons

button-save = Save
button-save-continue = Save and continue
button-continue = Continue
button-back = Back
button-cancel = Cancel
button-change = Change
button-add = Add
button-search = Search
button-confirm = Confirm
button-show = Show
button-start = Start
button-sign-in = Sign in
button-sign-out = Sign out
button-show-german = Show German as well
button-hide-german = Show only my language
button-listen = Read aloud

## Answers

answer-yes = Yes
answer-no = No
answer-dont-know = I don’t know
answer-not-applicable = This does not apply to me
answer-later = Later: ask me at the next appointment
answer-choose = Please choose
answer-none = Not stated
answer-changed = This has changed
answer-corrected = This was wrong before
answer-since = Since when?

## Dates

date-day = Day
date-month = Month
date-year = Year
date-hint = If you only know the year, the year is enough.
date-estimate = The date is approximate
date-estimated = about { $date }
date-time = { $date }, { $time }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
date-calendar = Calendar
date-calendar-gregorian = German calendar
date-calendar-persian = Persian calendar (Iran, Afghanistan)
date-calendar-ethiopian = Ethiopian calendar
calendar-persian = { $date } (Persian calendar)
calendar-ethiopian = { $date } (Ethiopian calendar)
ethiopian-day = day { $day }, month { $month }, year { $year }
ethiopian-month = month { $month }, year { $year }
ethiopian-year = year { $year }

## How long ago, how soon

ago-now = just now
ago-minutes = { $n ->
    [one] one minute ago
   *[other] { $n } minutes ago
}
ago-hours = { $n ->
    [one] one hour ago
   *[other] { $n } hours ago
}
ago-days = { $n ->
    [one] one day ago
   *[other] { $n } days ago
}
ago-weeks = { $n ->
    [one] one week ago
   *[other] { $n } weeks ago
}
ago-months = { $n ->
    [one] one month ago
   *[other] { $n } months ago
}
ago-years = { $n ->
    [one] one year ago
   *[other] { $n } years ago
}
day-yesterday = yesterday
day-today = today
day-tomorrow = tomorrow
in-days = { $n ->
    [one] in one day
   *[other] in { $n } days
}
in-weeks = { $n ->
    [one] in one week
   *[other] in { $n } weeks
}
in-months = { $n ->
    [one] in one month
   *[other] in { $n } months
}
in-years = { $n ->
    [one] in one year
   *[other] in { $n } years
}

## After saving, and who said what

saved-at = Saved at { $time }
state-open = Open
state-done = Done

## Around the page

skip-to-content = Skip to content
why-we-ask = Why do we ask this?
required-proof = Please bring a document that shows this.
errors-title = Please check what you entered
errors-summary = { $n ->
    [one] One answer needs another look.
   *[other] { $n } answers need another look.
}
step-of = Step { $step } of { $steps }
language-choice = Choose a language
translation-unreviewed = No person has checked this translation yet. In case of doubt, the German text applies.

## Roles

role-refugee = Refugee
role-manager = Integration manager
role-coordinator = Coordination
role-carrier-admin = Administration of the organisation
role-instance-admin = Administration of the system
role-auditor = Data protection
role-system = System

## States of a case

case-state-invited = Invited
case-state-open = In care
case-state-restricted = Locked
    .help = The data are still there. Nobody works with them any more (restriction of processing).
case-state-closed = Ended
case-state-handed-over = Handed over

## What somebody did: lines of the log that people read ("who has looked at my data")

action-own-record-read = Read own data
action-own-record-edit = Changed own data
action-own-log-read = Read own log
action-own-copy-take = Took a copy
action-own-consent-give = Something allowed or refused
action-own-consent-withdraw = Permission taken back
action-own-request-make = Made a request or asked a question
action-cases-list = Opened the list of cases
action-case-read = Opened the case
action-case-edit = Worked on data of the case
action-consent-record = Permission entered from paper
action-case-create = Created the case
action-card-print = Printed an invitation card
action-stand-in-grant = Arranged a stand-in
action-figures-read = Read figures
action-case-assign = Assigned the case
action-name-show = Showed the name
action-requests-list = Listed requests
action-request-read = Read a request
action-request-answer = Answered a request
action-request-end = Carried out a request
action-grant-confirm = Confirmed a permission
action-accounts-manage = Managed accounts
action-instance-manage = Managed the system
action-audit-read = Read the log
action-case-close = Support ended
action-data-expire = Deleted because its time is up
action-card-redeem = Used a card
action-own-account-edit = Changed their own account
