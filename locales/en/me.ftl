### Pages of the person herself: home, own data, who has looked, help.
### Translated by a machine, not yet reviewed by a person.

## Home

me-hello = Hello
me-hello-name = Hello, { $name }
me-child = Details for { $name }
me-child-unnamed = Details for your child
me-children = Your children

me-next = Your next step
me-next-answer = We have a question about: { $group }
me-next-answer-text = Your contact person is waiting for your answer. It is best to answer before your next talk.
me-next-begin = Start with: { $group }
me-next-begin-text = Whenever you like. It takes about two minutes. Every page is saved, and you can stop at any time.
me-next-continue = Go on with: { $group }
me-next-continue-text = Best before your next talk. It takes about two minutes.
me-next-appointment = The rest you will talk about at the next appointment.
me-next-nothing = All questions are answered. Thank you!
me-next-nothing-text = You need not do anything now. Has something changed? Then change it below.
me-next-more = If you like, tell us about these too
me-answer = Answer
me-manager = Your contact person: { $name }
me-manager-none = You have no contact person yet. Your details wait safely until somebody is there for you.

me-news = New
me-news-confirmed = Confirmed: { $field }
me-news-refused = Please check: { $field }
me-news-question = Question for you: { $field }
me-news-on-behalf = Entered for you: { $field }

## Notices on the home page

me-card-title = A card for you was used
me-card-text = { $who } printed a card for you on { $time }. After that, somebody signed in with this card. Was it not you? Then please tell your contact person at once.
me-card-tick = That was me
me-draft-title = This is not saved yet
me-draft-text = Last time your sign-in ended before we could save. Your text is still there. Look at it and save it.
me-draft-show = Look at it
me-draft-discard = Throw away
me-draft-shown = You wrote this last time. It is not saved yet.
me-closed-title = Your support has ended
me-closed-text = You can read everything. You cannot change anything any more.

## Sections and their answers

me-sees = Only you, your contact person and their stand-in see this. Others see it only if you want that.
me-sees-child = Only the parents with custody, your contact person and their stand-in see this.
me-sees-assigned = Only you and your contact person see this, not the stand-in. Others see it only if you want that.
me-saved-last = Last saved: { $time }
me-by-me = By you, { $date }
me-by-staff = { $who }, { $date }
me-confirmed-is = Confirmed is: { $answer }
me-asked = Question for you: { $text }
me-refused = Not confirmed: { $text }
me-replied = Your answer: { $text }
me-item = Entry { $n }
me-none-yet = There is nothing here yet.
me-by-office = Your contact person fills this in.

## A page of questions

me-reply = Your answer to the question
    .help = Your contact person reads this. You can also change the detail itself.
me-dispute = This is wrong. I object.
    .help = Then “disputed” stands beside the detail, and your contact person has to clear it up with you.
me-conflict-title = Somebody changed something at the same time
me-conflict-text = Nothing is lost. Please choose below what should stand. Then save once more.
me-later = Later
me-remove = Remove this entry
me-remove-help = The entry then disappears from your details.

## Who has looked

me-log-lead = Here you see who opened or changed your details. If only your name stood in a list, that is not shown here.
me-log-reason = Reason: { $reason }
me-log-empty = Nobody has opened your details so far.
me-log-older = Show older ones
me-log-strange = Does something look strange? Ask your contact person or the data protection officer.

## Help and more

me-help = Help
me-help-text = Your contact person helps you with questions. They can also write together with you.
me-help-112 = Emergency: fire and ambulance
me-help-110 = Police
me-help-116016 = Help against violence against women. Free, day and night, in many languages.
me-language-german = German beneath
me-language-german-text = The German text can stand beneath every text. That helps with reading letters.
me-secret = Change secret word
me-secret-old = Your secret word now
me-sessions = Where you are signed in
me-sessions-text = You do not know a device? End it and then change your secret word.
me-session-this = This device
me-session-seen = Last used: { $time }
me-session-end = End
