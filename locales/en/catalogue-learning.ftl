### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = School and training
section-work = Work

group-schooling = Your time at school
group-training = Training and study
group-recognition = Recognition in Germany
group-measure = Courses and measures for grown-ups
group-work-state = Work today
group-jobs = Jobs, now and before
group-work-wish = Your wishes for work

## School

field-education-school = How long did you go to school?
    .help = Every answer is all right.
field-education-school-years = How many years was that?
field-education-school-country = In which country?
field-education-school-certificate = Do you have the certificate?

schooling-none = not at all
schooling-to-4 = up to class 4
schooling-to-9 = up to class 9
schooling-to-10 = up to class 10
schooling-higher = long enough to go to university (Abitur)

certificate-have = yes, the original
certificate-translated = yes, and translated into German
certificate-lost = no, it is lost or not here
certificate-none = no, I did not get one

## Training and study

field-education-training = What did you learn?
    .help = One entry for each training and each course of study.
field-education-training-subject = Occupation or subject
    .help = For example baker, nursing, mechanical engineering.
field-education-training-country = In which country?
field-education-training-years = How many years did it take?
field-education-training-state = Did you finish?
field-education-training-certificate = Do you have the certificate or diploma?

training-apprenticeship = Training at a company
training-school = Training at a school
training-bachelor = Study with a bachelor's degree
training-master = Study with a master's degree or diploma
training-doctorate = Doctorate
training-other = something else

training-state-finished = yes, finished
training-state-running = I am still learning
training-state-broken-off = no, I stopped

## Recognition

field-education-recognition = Recognition of your occupation or degree (Anerkennung)
    .help = An office checks whether your degree is valid in Germany. The advice costs nothing.
field-education-recognition-occupation = For which occupation?
field-education-recognition-office = Which office?
    .help = For example IHK, Handwerkskammer, Regierungspräsidium.
field-education-recognition-date = When did you apply?

recognition-not-wanted = I do not need this
recognition-advice = I have been to the advice
recognition-applied = applied for
recognition-papers-missing = papers are still missing
recognition-full = fully recognised
recognition-partial = partly recognised
recognition-refused = not recognised
recognition-adaptation = I am on an adaptation course (Anpassungslehrgang)
recognition-exam = I am taking a knowledge test (Kenntnisprüfung)
recognition-zab = Statement of comparability by the ZAB (Zeugnisbewertung)

## Measures

field-education-measure = Are you in a course or a measure (Maßnahme)?
    .help = Not the German course: it is under “Language”.
field-education-measure-provider = Where is it?
    .help = Name of the training provider (Bildungsträger).
field-education-measure-until = Until when?

measure-none = no
measure-parent-child = Measure for parents with a child
measure-orientation = Orientation for training and work
measure-application = Help with applying for jobs
measure-preparation = Preparation for a training
measure-school = Getting a school certificate later
measure-other = something else

## Work

field-work-state = What are you doing at present?
field-work-approval = Permission of the immigration office (Ausländerbehörde) for this work
    .help = Without permission you may not begin. We help with the application.
field-work-office = Who helps you to find work?
field-work-contact = Who is in charge of you there?
    .help = Name and telephone. It is at the top of the letter.

work-state-jobseeker = I am looking for work (registered as unemployed)
work-state-measure = I am in a measure (Maßnahme)
work-state-opportunity = Work opportunity (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = Internship (Praktikum)
work-state-minijob = Minijob
work-state-part-time = Part-time work
work-state-full-time = Full-time work
work-state-self-employed = I am self-employed
work-state-apprenticeship = Training (Ausbildung)
work-state-study = Study
work-state-school = School or course
work-state-parental-leave = Parental leave (Elternzeit)
work-state-unable = I cannot work at present
work-state-retired = Pension (Rente)
work-state-household = I look after home and family

work-approval-applied = applied for
work-approval-granted = yes, I have it
work-approval-refused = refused

work-office-jobcenter = Jobcenter
work-office-agency = Employment agency (Agentur für Arbeit)
work-office-none = nobody

## Jobs

field-work-employer = Employer
    .help = Name of the company and the place.
field-work-occupation = What do you do there?
    .help = For example shop assistant, driver, care assistant.
field-work-country = In which country?
field-work-hours = How many hours a week?
field-work-from = Since when?
    .help = About is enough.
field-work-until = Until when?
    .help = If you still work there, leave this empty.
field-work-insured = Is the job covered by social insurance (sozialversichert)?
    .help = It is on the pay slip. Only for work in Germany.

## Wishes for work

field-work-wish = What work would you like to do?
field-work-obstacles = What is still missing?
    .help = You can choose several answers.
field-work-licence = Driving licence
field-work-cv = Do you have a CV in German?

work-obstacle-german = More German
work-obstacle-childcare = Someone who looks after the children
work-obstacle-permit = Permission to work
work-obstacle-recognition = Recognition of my degree
work-obstacle-experience = Experience or training
work-obstacle-transport = A way to get to work
work-obstacle-nothing = Nothing, I can begin

licence-none = no
licence-foreign = yes, from another country
licence-recoding = being changed into a German one
licence-german = yes, from Germany
licence-learning = I am learning to drive
