### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = المدرسة والتدريب المهني
section-work = العمل

group-schooling = سنواتكم في المدرسة
group-training = التدريب المهني والدراسة الجامعية
group-recognition = الاعتراف في ألمانيا (Anerkennung)
group-measure = دورات وبرامج للكبار (Maßnahmen)
group-work-state = العمل اليوم
group-jobs = أماكن العمل، الآن وسابقًا
group-work-wish = ما تتمنونه في العمل

## School

field-education-school = حتى أي صف ذهبتم إلى المدرسة؟
    .help = كل إجابة مقبولة.
field-education-school-years = كم سنة كان ذلك؟
field-education-school-country = في أي بلد؟
field-education-school-certificate = هل لديكم الشهادة (Zeugnis)؟

schooling-none = لم أذهب إلى المدرسة
schooling-to-4 = حتى الصف 4
schooling-to-9 = حتى الصف 9
schooling-to-10 = حتى الصف 10
schooling-higher = حتى نهاية الثانوية، مع حق دخول الجامعة (Abitur)

certificate-have = نعم، الأصلية
certificate-translated = نعم، ومترجمة إلى الألمانية
certificate-lost = لا، ضاعت أو ليست هنا
certificate-none = لا، لم أحصل على شهادة

## Training and study

field-education-training = ماذا تعلمتم أو درستم؟
    .help = بند واحد لكل تدريب مهني ولكل دراسة جامعية.
field-education-training-subject = المهنة أو الاختصاص
    .help = مثلًا خبّازة أو خبّاز، التمريض، الهندسة الميكانيكية.
field-education-training-country = في أي بلد؟
field-education-training-years = كم سنة استمر ذلك؟
field-education-training-state = هل أنهيتم ذلك؟
field-education-training-certificate = هل لديكم الشهادة أو الدبلوم؟

training-apprenticeship = تدريب مهني في شركة أو ورشة
training-school = تدريب مهني في مدرسة
training-bachelor = دراسة جامعية مع إجازة أو بكالوريوس (Bachelor)
training-master = دراسة جامعية مع ماجستير أو دبلوم (Master, Diplom)
training-doctorate = دكتوراه
training-other = شيء آخر

training-state-finished = نعم، انتهيت
training-state-running = ما زلت أتعلم
training-state-broken-off = لا، تركت قبل النهاية

## Recognition

field-education-recognition = الاعتراف بمهنتكم أو شهادتكم (Anerkennung)
    .help = تفحص إحدى الدوائر هل شهادتكم صالحة في ألمانيا. الاستشارة لا تكلّف شيئًا.
field-education-recognition-occupation = لأي مهنة؟
field-education-recognition-office = أي دائرة؟
    .help = مثلًا IHK أو Handwerkskammer أو Regierungspräsidium.
field-education-recognition-date = متى قدّمتم الطلب؟

recognition-not-wanted = لا أحتاج إلى ذلك
recognition-advice = ذهبت إلى الاستشارة
recognition-applied = قُدّم الطلب
recognition-papers-missing = ما زالت أوراق ناقصة
recognition-full = اعتراف كامل
recognition-partial = اعتراف جزئي
recognition-refused = لم يتم الاعتراف
recognition-adaptation = أنا في دورة تكميلية (Anpassungslehrgang)
recognition-exam = أقدّم امتحان المعرفة المهنية (Kenntnisprüfung)
recognition-zab = تقييم الشهادة من ZAB (Zeugnisbewertung)

## Measures

field-education-measure = هل تشاركون في دورة أو برنامج (Maßnahme)؟
    .help = ليس دورة الألمانية: تجدونها تحت «اللغة».
field-education-measure-provider = أين ذلك؟
    .help = اسم الجهة التي تقدّم الدورة (Bildungsträger).
field-education-measure-until = حتى متى يستمر ذلك؟

measure-none = لا
measure-parent-child = برنامج للأهل مع طفل
measure-orientation = توجيه للتدريب المهني والعمل
measure-application = مساعدة في طلبات العمل (Bewerbung)
measure-preparation = تحضير لتدريب مهني
measure-school = الحصول لاحقًا على شهادة المدرسة (Schulabschluss)
measure-other = شيء آخر

## Work

field-work-state = ماذا تفعلون حاليًا؟
field-work-approval = إذن دائرة الأجانب (Ausländerbehörde) لهذا العمل
    .help = دون إذن لا يُسمح لكم بأن تبدؤوا. نحن نساعدكم في الطلب.
field-work-office = من يساعدكم في إيجاد عمل؟
field-work-contact = من المسؤول عنكم هناك؟
    .help = الاسم والهاتف. مكتوب في أعلى الرسالة.

work-state-jobseeker = أبحث عن عمل، وسجّلت بطالتي (arbeitslos gemeldet)
work-state-measure = أنا في برنامج (Maßnahme)
work-state-opportunity = عمل مؤقت للنفع العام (Arbeitsgelegenheit, § 5 AsylbLG)
work-state-internship = تدريب عملي (Praktikum)
work-state-minijob = عمل صغير (Minijob)
work-state-part-time = عمل بدوام جزئي (Teilzeit)
work-state-full-time = عمل بدوام كامل (Vollzeit)
work-state-self-employed = لديّ عملي الخاص (selbständig)
work-state-apprenticeship = تدريب مهني (Ausbildung)
work-state-study = دراسة جامعية (Studium)
work-state-school = مدرسة أو دورة
work-state-parental-leave = إجازة الوالدين (Elternzeit)
work-state-unable = لا أستطيع العمل حاليًا
work-state-retired = تقاعد (Rente)
work-state-household = أعتني بالبيت والعائلة

work-approval-applied = قُدّم الطلب
work-approval-granted = نعم، عندي
work-approval-refused = رُفض (abgelehnt)

work-office-jobcenter = الجوب سنتر (Jobcenter)
work-office-agency = وكالة العمل (Agentur für Arbeit)
work-office-none = لا أحد

## Jobs

field-work-employer = جهة العمل (Arbeitgeber)
    .help = اسم الشركة والمكان.
field-work-occupation = ماذا تعملون هناك؟
    .help = مثلًا بائعة، سائق، مساعدة في الرعاية.
field-work-country = في أي بلد؟
field-work-hours = كم ساعة في الأسبوع؟
field-work-from = منذ متى؟
    .help = يكفي تاريخ تقريبي.
field-work-until = حتى متى؟
    .help = إذا كنتم ما زلتم تعملون هناك، فاتركوا الحقل فارغًا.
field-work-insured = هل هذا العمل مع تأمين اجتماعي (sozialversichert)؟
    .help = مكتوب في ورقة الراتب (Gehaltsabrechnung). فقط للعمل في ألمانيا.

## Wishes for work

field-work-wish = ماذا تريدون أن تعملوا؟
field-work-obstacles = ما الذي ما زال ينقصكم؟
    .help = يمكنكم اختيار أكثر من إجابة.
field-work-licence = رخصة القيادة (Führerschein)
field-work-cv = هل لديكم سيرة ذاتية بالألمانية (Lebenslauf)؟

work-obstacle-german = ألمانية أفضل
work-obstacle-childcare = شخص يعتني بالأطفال
work-obstacle-permit = الإذن بالعمل
work-obstacle-recognition = الاعتراف بشهادتي (Anerkennung)
work-obstacle-experience = خبرة أو تدريب مهني
work-obstacle-transport = طريقة للوصول إلى العمل
work-obstacle-nothing = لا شيء، أستطيع أن أبدأ

licence-none = لا
licence-foreign = نعم، من بلد آخر
licence-recoding = يجري تبديلها إلى رخصة ألمانية (Umschreibung)
licence-german = نعم، من ألمانيا
licence-learning = أتعلم القيادة الآن
