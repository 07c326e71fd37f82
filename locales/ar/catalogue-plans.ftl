### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = الأهداف والأمنيات
section-appointments = المواعيد

group-strengths = ما تستطيعون فعله
group-wishes = أمنياتكم
group-appointments = مواعيدكم

## Strengths and wishes

field-goals-strengths = ما الذي تتقنونه؟
    .help = مثلًا الطبخ، التصليح، التعامل مع الأطفال، الحساب.
field-goals-hard = ما الذي يصعب عليكم الآن؟
    .help = في أي شيء تتمنون المساعدة؟
field-goals-area = بماذا يتعلق ذلك؟
field-goals-wish = ماذا تريدون أن تحققوا؟
    .help = بكلماتكم أنتم، وبلغتكم. أمنية واحدة في كل حقل.
field-goals-until = حتى متى؟
    .help = يكفي تاريخ تقريبي.

wish-area-language = اللغة الألمانية
wish-area-training = المدرسة، التدريب المهني، الدراسة الجامعية
wish-area-work = العمل
wish-area-housing = السكن
wish-area-family = العائلة
wish-area-children = الأطفال
wish-area-residence = الإقامة
wish-area-money = المال
wish-area-people = وقت الفراغ والمعارف
wish-area-everyday = الحياة اليومية

## Appointments

field-appointments-with = عند من؟
    .help = الرجاء ألا تكتبوا مواعيد الطبيب: هي أمر خاص بكم.
field-appointments-day = في أي يوم؟
field-appointments-time = في أي ساعة؟
    .help = مثلًا 9:30.
field-appointments-place = أين؟
    .help = الشارع ورقم البيت والغرفة.
field-appointments-bring = ماذا يجب أن تُحضروا معكم؟
    .help = مثلًا الهوية، الرسالة، صورة.
field-appointments-interpreter = هل تحتاجون إلى من يترجم؟

office-kind-integration = مستشارة أو مستشار الاندماج (Integrationsmanagement)
office-kind-foreigners-office = دائرة الأجانب (Ausländerbehörde)
office-kind-bamf = المكتب الاتحادي (BAMF)
office-kind-jobcenter = الجوب سنتر (Jobcenter) أو وكالة العمل (Agentur für Arbeit)
office-kind-social-office = مكتب الشؤون الاجتماعية (Sozialamt) أو إدارة المقاطعة (Landratsamt)
office-kind-town-hall = البلدية (Rathaus)
office-kind-school = المدرسة أو الحضانة (Kita)
office-kind-course = دورة اللغة الألمانية
office-kind-landlord = المؤجِّر أو الشقة (Vermieter)
office-kind-lawyer = محامية أو محامٍ
office-kind-bank = البنك
office-kind-employer = جهة العمل (Arbeitgeber)
office-kind-other = في مكان آخر
