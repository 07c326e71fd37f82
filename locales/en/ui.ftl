### Words of the parts that pages are made of: states, progress, navigation, tables, conflicts.

## Around the page

ui-language = Language
ui-exit = Leave fast
ui-exit-help = Opens a neutral page and signs you out.
ui-signed-in-until = Signed in until { $time }
ui-nav = Main areas
ui-nav-home = Home
ui-nav-data = My data
ui-nav-log = Who has looked
ui-nav-more = Help and more
ui-footer = About this site
ui-imprint = Imprint
ui-privacy = Privacy
ui-accessibility = Accessibility
ui-easy = Easy language

## Progress

ui-answered-of = { $answered } of { $total } answered
ui-confirmed-of = { $confirmed } of { $total } confirmed
ui-sections-done = { $total ->
    [one] { $done } of one section finished
   *[other] { $done } of { $total } sections finished
}
ui-proposals = { $n ->
    [one] One to confirm
   *[other] { $n } to confirm
}
ui-questions = { $n ->
    [one] One question for you
   *[other] { $n } questions for you
}
ui-staff-questions = { $n ->
    [one] One question is open
   *[other] { $n } questions are open
}

## States of a value, as the person reads them

ui-state-open = Open
ui-state-waiting = Being checked
ui-state-stated = You wrote this
ui-state-on-behalf = Entered for you
ui-state-confirmed = Confirmed
ui-state-refused = Please check
ui-state-question = Question for you
ui-state-disputed = You objected

## The same states, as staff read them

ui-staff-state-open = Open
ui-staff-state-waiting = To be confirmed
ui-staff-state-stated = Stated
ui-staff-state-on-behalf = Entered in a conversation
ui-staff-state-confirmed = Confirmed
ui-staff-state-refused = Refused
ui-staff-state-question = Asked back
ui-staff-state-disputed = Disputed

## Answers

ui-choices-show = Open the list
ui-choices-more = Choose more
ui-voluntary = Voluntary
ui-write-not = Please write nothing here about illness, religion or politics, and nothing that can harm you or others.
ui-no-answer = No answer yet
ui-since = since { $date }
ui-how = What happened?

## Two people changed the same

ui-conflict = Somebody else changed this too. What should stand?
ui-conflict-mine = Your answer
ui-conflict-theirs = Answer from: { $who }, { $time }
ui-conflict-before = Before: { $value }

## Lists and tables

ui-pages = Pages
ui-page-next = Next page
ui-page-previous = Previous page
ui-sorted-up = sorted upwards
ui-sorted-down = sorted downwards
ui-as-of = As of { $date }
ui-definition = What is counted?
