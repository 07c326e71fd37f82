### Translation of held.ftl

## What is kept

held-title = What we keep and why
held-lead = Here is everything that Lotse can hold about you. What you do not tell us, we do not keep.
held-fields = Your details
held-others = What else we keep
held-why = What for
held-basis = Why we may do this
held-sees = Who sees it
held-long = How long
held-basis-task = We need it to support you. You give it voluntarily. (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = Only if you allow it: { $kind }. (Art. 6 (1) a and Art. 9 (2) a DSGVO)
held-sees-staff = You, your contact person and their stand-in
held-sees-assigned = You and your contact person. The stand-in sees only that there is something.
held-long-file = Until your support ends. Then it is locked (gesperrt): nobody works with it any more. It is deleted three years after the end of the year in which your support ended.
held-long-end = Until your support ends. Then it is deleted.

## Other things; the attribute says what it is, what for, and how long

holding-record = Who wrote what, and when
    .text = Beside every detail it says who wrote or confirmed it, and when. So it is clear what is right. Kept as long as the detail itself.
holding-documents = Your documents
    .text = Photos and files, and until when a paper is valid. So that nobody misses a deadline. Deleted six months after your support ends at the latest.
holding-consents = What you allow
    .text = What you have allowed, refused or taken back. So that we can prove it. Kept as long as your details.
holding-requests = Your requests and questions
    .text = What you demanded or asked about your data, and our answer. So that you get your rights. Kept as long as your details.
holding-plan = Your plan
    .text = Goals, steps and all changes to them. So that you and your contact person can plan together. Kept as long as your details.
holding-accompaniment = Who supports you
    .text = Who was responsible for you, from when until when, and who stood in for them. Kept as long as your details.
holding-family = Who belongs together
    .text = Who belongs to a household, and who looks after a child. So that only the right people see something. Kept as long as your details.
holding-figures = What is counted
    .text = Residence status, kind of housing and part of town, without names. So that the town and the county (Landkreis) know how many people they support.
holding-sign-in = Your sign-in
    .text = Sign-in number and secret word, scrambled so that nobody can read them. Your language and your cards. Kept as long as your details.
holding-sessions = Where you are signed in
    .text = Which browser, and what you have written and not saved yet. 14 days at most.
holding-log = Who has looked
    .text = Who opened or changed your details, and when. So that you can check it. Twelve months.
holding-deletion = What was deleted
    .text = That something was deleted and when, without what was in it. So that it stays deleted, even if an older state of Lotse is brought back.

## The copy

copy-title = Copy of my data
copy-lead = You may have everything that we keep about you: your details with all changes, documents, your plan, what you allow, and who has looked.
copy-shared = Is somebody lending you this device? Then do not save a file here. It stays on the device.
copy-read = Read and print
copy-file = Save as a file
copy-file-text = The file is made for computers (JSON). Another office can load it into its own system.
copy-withheld-title = What is not in the copy
copy-withheld-text = What concerns other people too, for example your relatives: the copy only says that there is something. You still see it under “My data”.
copy-logged = If you take a copy, this is then listed under “Who has looked”.
copy-made = Copy made on { $time } · Responsible: { $carrier }
copy-withheld = Not in the copy, because it concerns others.
copy-refused = Not confirmed
copy-replied = You answered
copy-withdrawn = You took this back
copy-until = Valid until { $date }
copy-plan-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
