### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Somebody helps me fill in
helper-lead = You can let somebody help you fill in, for example a volunteer or a relative. Whoever helps sees and writes only in the parts that you choose. Everything that is opened and written is recorded. You can end the help at any time.
helper-called = What is the name of the person who helps?
helper-parts = Which parts?
helper-private = Especially private. Choose this only if it is needed.
helper-span-h2 = 2 hours
helper-span-d1 = 1 day
helper-span-w1 = 1 week
helper-span-w4 = 4 weeks
helper-let = Make a code
helper-code = Code for the help
helper-code-once = You see this code only now. It works once, within 24 hours. Give it to { $name } only.
helper-code-how = { $name } scans the picture with their own phone. Or opens this address and types the code:
helper-now = Who helps now
helper-past = Earlier help
helper-waits = Code not used yet, works until { $time }
helper-lapsed = Code not used
helper-runs = Helps until { $time }
helper-ended = Ended: { $time }
helper-stop = End the help
helper-news = New details, entered by { $name }: { $n }
helper-entered = Newly entered
helper-looked = I have seen it
helper-by = Entered by { $name } (help), { $date }
ui-state-helped = Entered with help

## The pages of the helper

helper-enter = Help somebody fill in
helper-enter-lead = The person whom you help gives you a code.
helper-rules-title = Before you begin
helper-rules = What you read here is confidential. Do not tell it to anybody. Do not take photos. Your name and everything that you open and write is recorded. The person sees it and can end your help at any time.
helper-may = You may see and fill in
helper-name = Your name
helper-kind = Who are you?
helper-kind-volunteer = Volunteer
helper-kind-staff = Staff (town, county, organisation)
helper-kind-relative = Relative
helper-kind-other = Somebody else
helper-promise = I keep to myself what I learn here.
helper-bar = You help: { $name }
helper-leave = Stop helping
helper-remind = Ask the person about every answer. Write only what the person says.
helper-by-person = By the person, { $date }
helper-over = This help has ended or was ended. Do you need access again? Then ask the person for a new code.
flash-help-stopped = The help has ended.
error-wrong-help-code = This code does not work. Perhaps it has already been used, or it is too old. Please ask the person for a new code.
error-consent-of-person = The person has to allow this first. Please leave it empty.

## Log, roles, what is kept

role-helper = Help with filling in
action-help-let = Allowed help with filling in
action-help-end = Ended help with filling in
action-helped-read = Opened details while helping
action-helped-edit = Entered details while helping
action-help-redeem = Used a code for helping
holding-help = Who helps you fill in
    .text = Name, chosen parts and times. So that it is clear who wrote what. As long as your details.
