### Back office. These texts exist in German and English only.
### Translated by a machine, not yet reviewed by a person.

## Navigation

office-nav-cases = My cases
office-nav-new-case = New case
office-nav-figures = Figures
office-nav-team = Assign cases
office-nav-confirmations = Confirmations
office-nav-accounts = Accounts
office-nav-instance = Carriers and rules
office-nav-audit = Log
office-nav-account = My account

## As what somebody is signed in, in the head of the page

office-as-manager = Integration management
office-as-coordinator = Coordination
office-as-carrier-admin = Administration of the carrier
office-as-instance-admin = Administration of the system
office-as-auditor = Data protection

## Words of many pages

office-unknown = not known
office-no-name = Without a name
office-name = Name
office-number = Case number
office-role = Role
office-team = Team
office-reason = Reason
office-when = When
office-to-do = To do
office-from = From
office-until = Until
office-open-end = open
office-lang = Language of the pages
office-call-name = Called
office-original-name = In her or his own script
office-talk-language = Language to talk in
office-interpreter = Interpreter needed
office-status = Residence
office-housing = Housing
office-district = District
office-no-district = no district
office-all-districts = all districts
office-responsible = Responsible
office-manager = Accompanied by
office-manager-you = you
office-all-managers = all
office-household = Household
office-section = Section
office-sections = Sections
office-cases = Cases
office-persons = Persons
office-sum = Total
office-changed = Changed
office-waits = Waiting
office-answered = Answered
office-confirmed = Confirmed
office-to-case = To the case
office-stand-in-mark = Standing in
office-safe-contact = Safe contact: read the rules first
office-not-signed-up = Not signed in yet

## Status as figures count it

office-bucket-fluechtling = Recognised refugee
office-bucket-subsidiaer = Subsidiary protection
office-bucket-asylberechtigt = Entitled to asylum
office-bucket-sonstige-ae = Other residence permit
office-bucket-familiennachzug = Family reunification
office-bucket-gestattung = Gestattung (asylum procedure)
office-bucket-duldung = Duldung (tolerated stay)
office-bucket-ungeklaert = Not clear
office-bucket-ausserhalb = Outside of the target group

## Housing as figures count it. The attribute is the form for narrow columns.

office-housing-vu = Accommodation of the county (VU)
    .short = VU
office-housing-vu-fremd = Accommodation of the county (VU), move overdue
    .short = VU, overdue
office-housing-au-komm = Accommodation of the town (AU)
    .short = AU town
office-housing-au-priv = Own tenancy (AU)
    .short = AU private
office-housing-other = Other
    .short = Other

## Who is responsible

office-responsible-integrationsmanagement = Integration management
    .short = IM
office-responsible-migrationsberatung = Migration counselling
    .short = MBE
office-responsible-sozialer-dienst = Social service (county)
    .short = Social service
office-responsible-zu-klaeren = To be clarified
office-responsible-niemand = Nobody here

## Where a value comes from

office-source = How do you know?
office-source-help = Only a document or information from an authority confirms a value.
office-source-person = The person says so
    .help = Entered in the person's name and not confirmed yet.
office-source-document = Document seen
    .help = You saw the original. This confirms the value.
office-source-authority = Information from an authority
    .help = In writing or by telephone. This confirms the value.
office-source-import = Taken over
    .help = From another file or another carrier. This confirms the value.
office-from-person = The person herself or himself
office-from-custody = Whoever has custody
office-withheld = Something stands here that only the assigned manager sees.

## Own cases

office-cases-title = My cases
office-new-case-link = New case
office-cases-waiting = { $n ->
    [one] In one case something is waiting for you
   *[other] In { $n } cases something is waiting for you
}
office-cases-empty = No case is assigned to you yet
office-cases-empty-help = Create a case, or ask your coordinator to assign cases to you.
office-cases-found = { $n ->
    [0] Search for “{ $search }”: no case
    [one] Search for “{ $search }”: one case
   *[other] Search for “{ $search }”: { $n } cases
}
office-cases-clear = Show all cases
office-cases-count = { $shown } of { $all } cases
office-cases-nothing = No case fits. Change your choice, or press “Search”: it also finds other spellings.
office-search = Name or case number
office-search-hint = Filters while you type. “Search” also finds other spellings.
office-only-waiting = only what waits for me
office-list-proposals = { $n } to confirm
office-list-questions = { $n ->
    [one] 1 question
   *[other] { $n } questions
}
office-list-set-aside = { $n ->
    [one] 1 question at the appointment
   *[other] { $n } questions at the appointment
}

## Keys

office-keys = Keys
office-key-search = go to the search field
office-key-new = create a new case
office-key-cover = cover the page or show it again
office-key-help = open or close this list
office-keys-on = Single keys do something here while you are not typing into a field. If you control the browser by voice, or easily hit a wrong key, switch them off.
office-keys-off = Single keys are switched off in this browser.
office-keys-switch-off = Switch keys off
office-keys-switch-on = Switch keys on

## New case

office-new-case-title = New case
office-new-case-lead = Every person gets a case of her or his own. Create a family together: then it belongs to one household.
office-new-case-lang = In which language does the person read?
office-new-case-lang-help = The card and the first pages are in this language. The person can change it at any time.
office-new-case-create = { $n ->
    [one] Create the case
   *[other] Create { $n } cases
}
office-member-one = Person
office-member-first = Person 1: this card is printed first
office-member = Person { $n }
office-member-add = One more person
office-member-remove = Remove the last person
office-kind = Adult or child?
office-kind-help = For a child, the adults of this family may read and write.
office-adult = Adult
office-child = Child
office-similar = Is this the same person?
office-similar-help = These cases have similar names. Open a case if it is the one. Otherwise tick:
office-similar-another = It is another person

## A case

office-case-title = Case
office-case-waits = Waiting for you
office-at-appointment = To ask at the next appointment
office-nothing-waits = Nothing is waiting for you here.
office-case-closed = You can read this case but no longer change it.
office-contents = Sections
office-household-other = accompanied by somebody else
office-released = Shows to an adult of the household until { $date }: { $sections }
office-card-print = Print card
office-enter = Enter
office-item = Entry { $n }
office-confirmed-is = Confirmed is
office-refused-was = Refused
office-refused-because = Reason of the refusal
office-asked = Your question
office-replied = The person's reply
office-confirm-all = Confirm all { $n }
office-refuse = Refuse
office-ask = Ask
office-ask-about = What do you ask about?
office-ask-help = The person reads this on her or his page.
office-refuse-or-ask = Refuse or ask
office-words = Your words to the person
office-words-help = The person reads this on her or his page. For a refusal: the reason.
office-outdated = This value has changed in the meantime. Please look at it once more.
office-too-young = There are cards from the age of 14. Please enter the date of birth. For younger children the parents sign in.
office-your-words = Your words
office-conflict = Somebody changed the same in the meantime. Please choose what holds for the marked values.

## Stand-in

office-stand-in-title = Stand-in
office-stand-in-lead = The stand-in sees and edits this case for as long as you say here. The person sees this in her or his log.
office-stand-in-current = At present standing in
office-stand-in-who = Who stands in for you?
office-stand-in-from-help = Empty means: from today.
office-stand-in-until-help = The last day of the stand-in.
office-stand-in-reason-help = For example holidays. Nothing about health.
office-stand-in-grant = Set up the stand-in
office-stand-in-nobody = At present nobody of your carrier can stand in for you.

## Figures

office-figures-title = Figures
office-audience = Internal, made by { $name } for { $carrier }. Small numbers are not protected: do not pass on.
office-figures-basis = As of { $date }, { $known }. Rule set: { $rules }. What is confirmed is counted.
office-known-now = as known today
office-known-on = as known on { $date }
office-as-of-label = Figures of
office-known-label = as known on
office-figures-today = Today
office-stat-follow-up = In follow-up accommodation
office-stat-follow-up-note = Of these, { $permit } with a residence permit, { $gestattung } with a Gestattung, { $duldung } with a Duldung.
office-stat-follow-up-what = Persons whose confirmed housing on this day is follow-up accommodation: of the town or an own tenancy.
office-stat-cared = To accompany
office-stat-cared-note = Integration management accompanies this many persons.
office-stat-cared-what = Persons for whom integration management is responsible by the rule set, from confirmed residence and confirmed housing.
office-stat-ratio = Persons per post
office-stat-ratio-room = { $n ->
    [one] The key of 1 to { $key } is kept. One place is free.
   *[other] The key of 1 to { $key } is kept. { $n } places are free.
}
office-stat-ratio-over = { $n ->
    [one] The key of 1 to { $key } is exceeded: one person too many.
   *[other] The key of 1 to { $key } is exceeded: { $n } persons too many.
}
office-stat-ratio-what = Persons to accompany divided by the posts on this day, rounded half up.
office-stat-posts = Posts
office-stat-posts-note = They are enough for { $capacity } persons. { $needed } posts are needed.
office-stat-posts-what = Sum of the shares of posts on this day, without the shares for coordination if the rule set does not count them.
office-stat-clarify = To be clarified
office-stat-clarify-note = Residence or housing of these persons is not confirmed yet. Until then they count nowhere.
office-stat-clarify-none = Residence and housing of all persons are confirmed.
office-stat-clarify-what = Persons without confirmed residence or without confirmed housing.
office-figures-status = Residence in follow-up accommodation
office-figures-status-caption = { $n } persons by residence
office-figures-responsible = Housing and responsibility
office-figures-responsible-help = Who is responsible follows from residence and housing by the rule set.
office-figures-managers = Cases per post
office-figures-managers-help = Assigned cases in care are counted. A full post carries { $key } cases.
office-figures-managers-caption = Cases within the post and above
office-post = Post
office-capacity = Places
office-free = Free
office-within = within
office-above = above
office-figures-completion = Completion
office-figures-completion-help = A section is answered when every question has an answer; “I don't know” is an answer.
office-figures-sections = Sections in detail
office-figures-sections-caption = Cases by section
office-figures-districts = Districts in detail
office-figures-districts-caption = Answered sections by district
office-in-care = To accompany
office-funding = Funding
office-funding-help = The state reckons by counted person. Everybody counts who arrived within the period and lived in follow-up accommodation on the day of the count.
office-funding-none = Not counted yet. The count runs every night.
office-funding-stock-day = Day of the count
office-funding-counted = Persons counted
office-funding-per-head = For each person and year
office-funding-frame = Frame for a year
office-funding-sentence = Counted on { $time }.

## Cases of the team

office-team-title = Assign cases
office-team-lead = You see what you need to assign, nothing from within the cases. Who needs a value asks the manager of the case.
office-only-unassigned = only without a manager
office-unassigned = Nobody yet
office-assign = Assign
office-reassign = Reassign
office-assign-label = Who accompanies case { $number }?
office-team-empty = No case fits
office-team-empty-help = Change your choice.
office-show-name = Show name
office-show-name-help = The person reads in her or his log that you saw the name, and why.

## Confirmations

office-confirmations-title = Confirmations
office-confirmations-lead = Roles take effect only when a second person agrees. Ask if you did not expect something.
office-confirmations-none = Nothing is waiting for you at present.
office-confirmations-pending = Waiting for confirmation
office-confirmations-mine = Somebody else confirms this.
office-asked-by = Asked for by
office-redeemed = Redeemed cards
office-redeemed-lead = Cards with which somebody signed in for the first time during the last 30 days.
office-redeemed-none = No card was redeemed during the last 30 days.
office-redeemed-at = Redeemed
office-printed-by = Printed by

## Accounts of a carrier

office-accounts-title = Accounts
office-staff = Staff
office-active = Signed up
office-card-open = Card not redeemed yet
office-locked = Locked
office-lock = Lock account
office-unlock = Unlock
office-grant = Give role
office-grant-more = One more role
office-grant-pending = Waits for the coordinator
office-revoke = End role
office-account-new = New account
office-account-new-help = Afterwards print the card and hand it over in person. Roles with cases take effect as soon as the coordinator confirms them.
office-account-create = Create account
office-role-help = Administration and cases exclude each other. Data protection always stands alone.
office-fte = Share of a post for cases
office-fte-help = For example 0.75. Empty means: no post in integration management.
office-fte-coordination = Share of a post for coordination
office-fte-coordination-help = For example 0.25. Empty means: none.
office-from-help = Empty means: from today.
office-until-help = The last day. Empty means: without an end.
office-teams = Teams
office-team-name = Name of the team
office-team-create = Create team

## Instance

office-instance-title = Carriers and rules
office-carriers = Carriers
office-carrier-new = New carrier
office-carrier-name = Name of the carrier
office-carrier-kind = Kind
office-carrier-kind-city = Town
office-carrier-kind-county = County
office-carrier-kind-welfare = Welfare body
office-carrier-create = Create carrier
office-rules-now = Rule set
office-rules-from = Holds from { $date }
office-rules-new = Change the rule set
office-rules-help = A new rule set does not replace an old one: it holds from the day that you name. Figures for earlier days stay as they are.
office-rules-carrier = For whom?
office-rules-carrier-help = A rule set for one carrier goes before the one for all.
office-rules-all = All carriers
office-rules-valid-from = Holds from
office-rules-text = Text of the rule set (TOML)
office-rules-problem = The rule set cannot be read like this
office-rules-save = Save rule set

## Audit log

office-audit-title = Log
office-audit-lead = What was done, in which role and in which relation to the case. There are no names and no case numbers here.
office-audit-instance = The whole system
office-audit-intact = The chain of entries is complete: nothing was changed or removed.
office-audit-broken = The chain of entries does not fit together. Please tell the management and the operators at once.
office-audit-empty = No entries yet
office-audit-action = What
office-audit-relation = Relation to the case
office-audit-notes = Notes
office-audit-page = page: { $page }
office-audit-reason = with a reason
office-audit-redacted = details removed
office-relation-own = own case
office-relation-custody = custody
office-relation-guardian = guardianship
office-relation-household = household
office-relation-assigned = assigned
office-relation-stand-in = standing in
office-relation-team = team
office-relation-carrier = carrier
office-relation-other = another carrier
office-relation-none = none

## Own account

office-account-title = My account
office-secret-change = Change password
office-secret-old = Present password
office-secret-new = New password
office-secret-help = At least 8 characters, or three words.
office-secret-again = New password once more
office-secret-changed = Your password is changed.
office-sessions = Where you are signed in
office-sessions-help = Is there a device that you do not know? Sign it out and change your password.
office-sessions-end = Sign out all others
office-session-end = Sign out
office-session-this = This device
office-session-times = signed in { $created }, last used { $seen }
office-recovery = Recovery codes
office-recovery-left = { $n ->
    [0] You have no recovery code left.
    [one] You have one recovery code left.
   *[other] You have { $n } recovery codes left.
}
office-recovery-few = Ask the administration of your carrier for a new card. With it you get new codes.

flash-answered = Your answer is saved.
flash-case-created = The case is created.
flash-assigned = The case is assigned.
flash-stand-in = The stand-in is saved.
flash-grant-confirmed = The role is valid from now on.
flash-created = Created
flash-grant-ended = The role has ended.

## Documents of a case

office-documents = Documents
office-documents-lead = Where possible, “original seen” without a copy is enough. No papers from doctors.
office-documents-to = Open documents
office-documents-count = { $n ->
    [0] No document yet
    [one] One document
   *[other] { $n } documents
}
office-documents-waiting = { $n ->
    [one] One is new
   *[other] { $n } are new
}
office-documents-due = { $n ->
    [0] { $kind }: last day
    [one] { $kind }: 1 day left
   *[other] { $kind }: { $n } days left
}
office-documents-expired = { $kind }: expired
office-documents-see = Original seen
office-documents-see-help = Then no file is needed.
office-documents-refuse = Do not accept
office-documents-remove = Delete
office-documents-reason = Reason
office-documents-reason-help = If you do not accept it, the person reads the reason. If you delete it, the reason stands in the log.
office-documents-answer = Refuse or delete
office-documents-outdated = This document was changed or deleted in the meantime. Please look at it again. Nothing was done.
## What a person allows

office-consents = Consents
office-consent-first = Only with the consent of the person. Please enter the consent first:
office-consent-decisions = What the person has decided
office-consent-none = There is no decision yet.
office-consent-paper = Enter from paper
office-consent-paper-text = The person has read the text in her language, or had it read to her, and decided on paper. One consent after the other.
office-consent-alone = Release to the immigration office (Ausländerbehörde)
office-consent-alone-text = Always alone and never suggested: only if the person wants it of her own accord, after advice on the consequences.
office-consent-answer = How did the person decide?
office-consent-yes = Yes, she allows it
office-consent-no = No
office-consent-no-help = A no takes back an earlier yes. Data that rest on that yes are deleted at once.
office-consent-lang = Language of the text
office-consent-take-back = The person takes it back

## How long answers wait for staff

office-waits-today = waiting since today
office-waits-days = { $n ->
    [one] waiting for 1 day
   *[other] waiting for { $n } days
}
office-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
office-under-a-day = under 1 day
office-figures-answers = Time to answer
office-stat-waits = Waiting now (median)
office-stat-waits-note = Something waits to be confirmed in { $n } cases, for { $longest } at the longest.
office-stat-waits-none = Nothing waits to be confirmed.
office-stat-waits-what = Each case in care counts with what has waited longest in it to be confirmed. Half of the cases wait at most that long (median).
office-stat-took = Until the answer (median)
office-stat-took-note = { $n } values were confirmed or refused in the last { $days } days.
office-stat-took-what = From what a person entered to its confirmation or refusal. Counted are the answers of the last { $days } days; half of them came within this time (median).

office-close-title = End the accompaniment
office-close-does = What happens then
office-close-reads = The person can go on reading everything and take a copy. Nobody can change anything any more.
office-close-fields = Everything about health, pregnancy, disability and care is deleted at once.
office-close-documents = If it ends today, all documents are deleted on { $date }.
office-close-file = On { $date } the whole file is deleted. Nobody can read it after that.
office-close-plan = The integration plan is still going on. End it first.
office-close-last = Last day of the accompaniment
office-close-last-help = Today or earlier.
office-close-now = Yes, end it now
office-care-end-independent = Gets along alone, goals reached
office-care-end-moved = Moved away
office-care-end-passed-on = Passed on to another service
office-care-end-not-wanted = Does not want to be accompanied any more
office-care-end-departed = Left Germany
office-care-end-died = Died
office-care-end-other = Another reason
## Help with filling in

office-helps = Somebody helps to fill in
office-helps-until = until { $until }
office-as-helper = Help with filling in
office-source-helper = Help with filling in
office-relation-helper = helps to fill in
ui-staff-state-helped = Entered with help
## What persons ask about their data

office-nav-requests = Requests
office-requests-title = Requests about data
office-requests-lead = What people demand or ask about their data, without names. The answer is due within one month (Art. 12(3) GDPR).
office-requests-none = No request is waiting.
office-requests-open = Waiting for an answer
office-requests-in-force = In force
office-requests-answered = Answered last
office-request-kind = Request
office-request-made = Made
office-request-due = Due
office-request-state = Stands at
office-request-overdue = Overdue
office-request-dates = Made on { $date }. Answer due on { $due }.
office-request-words = What the person writes
office-request-no-words = She has written nothing about it.
office-request-lang = Written in: { $language }
office-request-about = The question is about this line of the log:
office-request-about-gone = The line it is about is no longer in the log.
office-request-answer = Answer of coordination
office-request-decision = Decision
office-request-grant = Grant
office-request-grant-deletion = After 14 days all data of the case are deleted, unless the person wants to keep them after all. This cannot be undone.
office-request-grant-restriction = The case is locked at once. Nobody at the organisation can open it. The person can read everything and can end the lock herself.
office-request-refuse = Refuse
office-request-refuse-help = The person reads beside it where she can complain.
office-request-reason = Reason
    .help = The person reads it. Write simply and shortly.
office-request-reply = Answer
    .help = The person reads it. Write simply and shortly.
office-request-send = Send the answer
office-request-lift = Lift the lock
office-request-lift-text = The person reads the reason at once. The lock ends three days later (Art. 18(3) GDPR).
office-request-outdated = The request has meanwhile been answered or taken back. Your text was not saved:
office-case-requests = A request of the person about her data
office-case-requests-text = Coordination decides on it.
