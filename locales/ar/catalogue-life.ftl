### The field catalogue: everyday life. Search for a dwelling, children, health needs, money, leisure and volunteers, each
### with its value lists. Rules for labels as in catalogue.ftl.

## Headings over the sections on the home page

part-about = عنكم
part-life = حياتكم اليومية
part-learning = التعلم والعمل
part-plans = خططكم

## Sections

section-children = الحضانة (Kita) والمدرسة
section-health = الصحة
section-money = المال
section-participation = وقت الفراغ والمعارف

## Groups of questions

group-housing-search = البحث عن سكن
group-search-papers = أوراق للبحث عن سكن
group-viewings = الشقق التي رأيتموها
group-childcare = من يعتني بالأطفال؟
group-kita = الحضانة (Kita)
group-school = المدرسة
group-youth-office = مكتب رعاية الشباب (Jugendamt)
group-insurance = التأمين الصحي (Krankenversicherung)
group-doctors = الطبيبات والأطباء
group-pregnancy = الحمل
group-checkups = فحوص الأطفال
group-health-needs = المساعدة التي تحتاجون إليها
group-benefits = المال من الدوائر الرسمية
group-discounts = حساب البنك والتخفيضات
group-debts = الديون
group-leisure = وقت الفراغ
group-volunteers = أشخاص متطوعون يساعدونكم

## Children in the household

field-family-children-here = كم طفلًا يسكن معكم؟
    .help = الأطفال دون 18 سنة الذين تعتنون بهم. لا أطفال: 0.

## Search for a dwelling

field-housing-search = هل تبحثون عن سكن؟
field-housing-search-persons = كم شخصًا سيسكن هناك؟
    .help = كل من سيسكن هناك، وأنتم أيضًا.
field-housing-search-rooms = كم غرفة تحتاجون؟
    .help = دون المطبخ والحمام.
field-housing-search-rent = كم يمكن أن يكون الإيجار الشهري على الأكثر، مع التدفئة (Warmmiete)؟
    .help = باليورو، دون السنتات. إذا كان Jobcenter يدفع الإيجار: اسألوا أولًا كم يدفع.
field-housing-search-area = في أي أحياء تبحثون؟
    .help = يمكنكم اختيار أكثر من حي.
field-housing-permit = ورقة الحق في سكن اجتماعي (Wohnberechtigungsschein, WBS)
    .help = بهذه الورقة يُسمح لكم باستئجار سكن اجتماعي (Sozialwohnung). تحصلون عليها من البلدية.
field-housing-permit-until = حتى متى تكون هذه الورقة (Wohnberechtigungsschein) صالحة؟
    .help = التاريخ مكتوب على الورقة.
field-housing-lists = على أي قوائم انتظار للسكن يوجد اسمكم؟
    .help = مثلًا عند Wohnbau Ludwigsburg أو عند جمعية سكنية (Genossenschaft).
field-housing-schufa = هل لديكم ورقة من SCHUFA (SCHUFA-Auskunft)؟
    .help = كثيرًا ما يطلبها المؤجِّرون. وهي تبيّن هل عليكم ديون.
field-housing-rent-course = هل لديكم شهادة المستأجر (Mietführerschein)؟
    .help = هذه دورة قصيرة: التدفئة، القمامة، قواعد البيت (Hausordnung)، العقد.
field-housing-viewing-date = يوم رؤية الشقة (Besichtigung)
field-housing-viewing-address = عنوان الشقة
field-housing-viewing-result = ماذا كانت النتيجة؟

housing-search-no = لا
housing-search-wish = ليس بعد، لكنني أريد أن أنتقل
housing-search-searching = نعم، أبحث
housing-search-found = وجدت سكنًا

card-state-none = لا
card-state-applied = قُدّم الطلب
card-state-have = نعم، عندي

viewing-planned = لم أرَ الشقة بعد، الموعد قادم
viewing-waiting = أنتظر الجواب
viewing-accepted = سأحصل على الشقة
viewing-refused = لن أحصل على الشقة
viewing-declined = لا أريد الشقة

## Children: who looks after them

field-children-care-need = هل لديكم من يعتني بالأطفال؟
    .help = الأسئلة عن الحضانة (Kita) والمدرسة تجدونها عند كل طفل.
field-children-care-for = لأي شيء تحتاجون إلى من يعتني بالأطفال؟

search-not-needed = لا أحتاج إلى ذلك
search-searching = لا، أبحث
search-have = نعم

care-for-course = لحضور دورة
care-for-work = للعمل
care-for-appointments = للمواعيد

## Children: Kita

field-children-kita = مكان في الحضانة (Kita)
field-children-kita-name = أي حضانة (Kita) أو مربية أطفال (Tagespflege)؟
    .help = الاسم والمكان. إذا سجّلتم الطفل: أين سجّلتموه.
field-children-kita-registered = متى سجّلتم الطفل؟
field-children-kita-from = من أي تاريخ يبدأ المكان؟
field-children-kita-hours = كم ساعة في الأسبوع؟
    .help = كم من الوقت تريدون أن يبقى الطفل هناك.
field-children-kita-costs = هل يدفع مكتب رعاية الشباب (Jugendamt) التكاليف؟
    .help = إذا كان دخلكم قليلًا، يمكنكم أن تقدّموا طلبًا لذلك.
field-children-early-language = هل يحصل الطفل على مساعدة في تعلم الألمانية؟
    .help = مثلًا Kolibri أو حضانة مع دعم للغة (Sprach-Kita).

kita-not-wanted = لا نحتاج إلى مكان
kita-wish = نريد مكانًا
kita-registered = تم التسجيل
kita-waiting = على قائمة الانتظار (Warteliste)
kita-offered = وُعدنا بمكان (Zusage)
kita-attending = الطفل يذهب إلى الحضانة (Kita)
kita-childminder = الطفل عند مربية أطفال (Tagespflege, Tagesmutter)

## Children: school

field-children-school = أي مدرسة؟
field-children-school-name = اسم المدرسة
field-children-school-class = الصف
    .help = مثلًا 3b.
field-children-school-from = منذ متى؟
field-children-school-needs = ماذا ينقص في المدرسة؟
    .help = يمكنكم اختيار أكثر من إجابة.
field-children-youth-office = الشخص المسؤول في مكتب رعاية الشباب (Jugendamt)
    .help = الاسم والهاتف فقط، دون السبب.

school-primary = مدرسة ابتدائية (Grundschule)
school-community = مدرسة مشتركة (Gemeinschaftsschule)
school-werkreal = مدرسة Werkrealschule أو Hauptschule
school-real = مدرسة Realschule
school-gymnasium = مدرسة Gymnasium
school-sbbz = مدرسة للأطفال الذين يحتاجون إلى دعم خاص (SBBZ)
school-vkl = صف لتعلم الألمانية أولًا (Vorbereitungsklasse, VKL)
school-vabo = تحضير للعمل مع تعلم الألمانية (VABO)
school-avdual = تحضير للتدريب المهني (AVdual)
school-vocational = مدرسة مهنية (Berufsschule)
school-none = لا مدرسة بعد

school-need-german = مساعدة في اللغة الألمانية
school-need-homework = مساعدة في الواجبات المدرسية
school-need-materials = مال للدفاتر والحقيبة والرحلات
school-need-transport = بطاقة الباص أو القطار إلى المدرسة
school-need-lunch = وجبة الغداء
school-need-talk = حديث مع المدرسة
school-need-support = دعم خاص

## Health: needs only, never diagnoses

field-health-insurance = ما نوع تأمينكم الصحي؟
field-health-insurer = اسم شركة التأمين الصحي (Krankenkasse)
    .help = مثلًا AOK. الاسم مكتوب على البطاقة.
field-health-family-doctor = هل لديكم عيادة طب عام (Hausarztpraxis) أو عيادة أطفال (Kinderarztpraxis)؟
field-health-dentist = هل لديكم عيادة أسنان (Zahnarztpraxis)؟
field-health-midwife = هل لديكم قابلة (Hebamme)؟
    .help = فقط في حالة الحمل أو إذا كان لديكم رضيع. القابلة لا تكلّف شيئًا.
field-health-checkups = هل أُجريت فحوص الأطفال (من U1 إلى U9، ثم J1)؟
    .help = المواعيد مكتوبة في الدفتر الأصفر (gelbes Heft). لا تكتبوا النتائج.
field-health-measles = هل يوجد إثبات للتطعيم ضد الحصبة (Masern)؟
    .help = الحضانة (Kita) والمدرسة تسألان عنه. تجدونه في دفتر التطعيم (Impfpass).
field-health-disability-card = بطاقة الإعاقة (Schwerbehindertenausweis)
    .help = معها لكم حقوق أكثر. لا تكتبوا ما هو مرضكم.
field-health-disability-degree = درجة الإعاقة (Grad der Behinderung, GdB)
    .help = الرقم مكتوب على البطاقة.
field-health-care-degree = درجة الرعاية (Pflegegrad)
    .help = مكتوبة في رسالة تأمين الرعاية (Pflegekasse).
field-health-talk-support = هل تريدون أن تتحدثوا مع شخص يساعد عند الهموم الكبيرة؟
    .help = مثلًا في استشارة أو علاج نفسي (Therapie). لستم ملزمين بأن تقولوا لماذا.
field-health-addiction-advice = هل تريدون استشارة عن الإدمان (Suchtberatung)؟
    .help = الاستشارة مجانية وسرية. لستم ملزمين بأن تقولوا لماذا.
field-health-help = ما الذي يساعدكم عند الطبيب وفي الحياة اليومية؟
    .help = يمكنكم اختيار أكثر من إجابة.

insurance-slip = ورقة علاج من مكتب الشؤون الاجتماعية (Behandlungsschein)
insurance-card-264 = بطاقة صحية (Gesundheitskarte)، ومكتب الشؤون الاجتماعية (Sozialamt) يدفع
insurance-statutory = تأمين صحي عام (gesetzliche Krankenkasse)
insurance-family = تأمين مع العائلة (Familienversicherung)
insurance-private = تأمين صحي خاص (private Krankenversicherung)
insurance-none = بلا تأمين

care-degree-none = لا
care-degree-applied = قُدّم الطلب
care-degree-1 = الدرجة 1 (Pflegegrad 1)
care-degree-2 = الدرجة 2 (Pflegegrad 2)
care-degree-3 = الدرجة 3 (Pflegegrad 3)
care-degree-4 = الدرجة 4 (Pflegegrad 4)
care-degree-5 = الدرجة 5 (Pflegegrad 5)

support-no = لا
support-wish = نعم، أريد ذلك
support-waiting = أنتظر مكانًا أو موعدًا
support-running = نعم، بدأ ذلك

health-help-appointment = مساعدة في أخذ موعد
health-help-interpreter = شخص يترجم
health-help-company = شخص يذهب معي
health-help-glasses = نظارة أو سماعة أذن
health-help-mobility = كرسي متحرك أو أداة تساعد على المشي

## Money: benefits

field-money-benefit = ما نوع هذا المال؟
field-money-benefit-state = إلى أين وصل الطلب؟
    .help = مكتوب في رسالة الدائرة (Bescheid).
field-money-benefit-office = أي دائرة؟
    .help = اسم الدائرة واسم الشخص المسؤول هناك.
field-money-benefit-number = رقم الملف (Aktenzeichen)
    .help = الرقم مكتوب في أعلى الرسالة، مثلًا Kundennummer أو BG-Nummer.
field-money-benefit-applied = متى قدّمتم الطلب؟
field-money-benefit-until = حتى متى تحصلون على هذا المال؟
    .help = بعد ذلك يجب أن تقدّموا طلبًا جديدًا. التاريخ مكتوب في رسالة القرار (Bescheid).
field-money-benefit-amount = كم في الشهر؟
    .help = باليورو، دون السنتات. لستم ملزمين بالإجابة.

benefit-asylblg = مال من مكتب الشؤون الاجتماعية (Sozialamt) حسب قانون طالبي اللجوء (Asylbewerberleistungsgesetz)
benefit-sgb2 = مال من Jobcenter (Bürgergeld، سابقًا Arbeitslosengeld II)
benefit-sgb12 = مساعدة اجتماعية أو ضمان أساسي (Sozialhilfe, Grundsicherung, SGB XII)
benefit-housing = مساعدة للإيجار (Wohngeld)
benefit-child = مال الأطفال (Kindergeld)
benefit-child-supplement = مال إضافي للأطفال (Kinderzuschlag)
benefit-parental = مال الوالدين (Elterngeld)
benefit-maintenance = نفقة الطفل من الدولة (Unterhaltsvorschuss)
benefit-education = مال لتعليم الأطفال ونشاطاتهم (Bildung und Teilhabe, BuT)
benefit-bafoeg = مال للدراسة أو للتدريب المهني (BAföG أو Berufsausbildungsbeihilfe, BAB)
benefit-unemployment = تعويض البطالة (Arbeitslosengeld I)
benefit-pension = تقاعد (Rente)
benefit-other = شيء آخر

benefit-state-planned = لم يُقدَّم الطلب بعد
benefit-state-applied = قُدّم الطلب
benefit-state-granted = تمت الموافقة (bewilligt)
benefit-state-refused = رُفض (abgelehnt)
benefit-state-objection = قُدّم اعتراض (Widerspruch)

## Money: account and discounts

field-money-account = هل لديكم حساب في البنك؟
    .help = لا نحتاج إلى رقم الحساب.
field-money-city-card = بطاقة التخفيضات (Ludwigsburg Card)
    .help = معها تدفعون أقل، مثلًا في المسبح أو في المكتبة.
field-money-food-card = بطاقة للأغذية الرخيصة (Tafelausweis)
    .help = معها تشترون المواد الغذائية بسعر رخيص عند Tafel.
field-money-broadcasting = الإعفاء من رسوم الإذاعة والتلفزيون (Befreiung vom Rundfunkbeitrag)
    .help = إذا كنتم تحصلون على مال من دائرة، فغالبًا لستم ملزمين بدفع رسوم الإذاعة والتلفزيون (Rundfunkbeitrag). يجب أن تقدّموا طلبًا لذلك.
field-money-ticket = بطاقة رخيصة للباص والقطار (Sozialticket)

## Money: debts

field-money-debt = ما نوع هذا الدين؟
field-money-debt-creditor = لمن يجب أن تعيدوا هذا المال؟
    .help = شركة أو مؤجِّر.
field-money-debt-amount = كم المبلغ؟
    .help = باليورو، دون السنتات. يكفي مبلغ تقريبي.
field-money-debt-state = ما الوضع الآن؟
field-money-debt-eviction = حتى متى يجب أن تخرجوا من المسكن؟
    .help = فقط إذا أُنهي عقد السكن (Kündigung). الرجاء أن تتحدثوا معنا فورًا.
field-money-debt-advice = هل تريدون استشارة عن الديون (Schuldnerberatung)؟
    .help = الاستشارة لا تكلّف شيئًا.

debt-rent = الإيجار
debt-energy = الكهرباء أو التدفئة
debt-phone = الهاتف أو الإنترنت
debt-purchase = مشتريات أو قرض
debt-private = مال من العائلة أو المعارف
debt-other = شيء آخر

debt-state-open = لم يُدفع بعد
debt-state-reminder = وصلني تنبيه بالدفع (Mahnung)
debt-state-instalments = أدفع بالتقسيط
debt-state-court = وصلتني رسالة من المحكمة
debt-state-settled = تم الدفع

## Leisure and contacts

field-participation-activities = ماذا تحبون أن تفعلوا؟
    .help = يمكنكم اختيار أكثر من إجابة.
field-participation-club = هل أنتم في نادٍ أو جمعية (Verein) أو مجموعة؟
    .help = الاسم، مثلًا نادٍ رياضي. لا تكتبوا مجموعات دينية أو سياسية.
field-participation-contacts = هل تعرفون هنا أشخاصًا تلتقون بهم؟
field-participation-own-help = هل تريدون أنتم أيضًا أن تساعدوا غيركم؟
    .help = مثلًا في الترجمة أو الطبخ أو في نادٍ.
field-participation-volunteer-wish = هل يساعدكم أحد تطوعًا (ehrenamtlich)؟
    .help = هؤلاء أشخاص يساعدون دون أجر: التدرب على الألمانية، الذهاب معكم إلى الدوائر، الدراسة.

activity-sport = الرياضة
activity-music = الموسيقى
activity-culture = المسرح، السينما، المتاحف
activity-garden = الحديقة والطبيعة
activity-cooking = الطبخ
activity-crafts = الخياطة، الأشغال اليدوية، التصليح
activity-reading = القراءة
activity-women = لقاءات للنساء
activity-children = لقاءات مع الأطفال
activity-language-cafe = مقهى اللغة (Sprachcafé)
activity-other = شيء آخر

contacts-many = نعم، كثيرين
contacts-some = نعم، بعض الأشخاص
contacts-none = لا، ليس بعد

## Volunteers

field-participation-volunteer = الاسم
    .help = الرجاء أن تسألوا هذا الشخص أولًا إن كان يوافق.
field-participation-volunteer-group = مجموعة متطوعين أو جمعية (Arbeitskreis, Verein)
field-participation-volunteer-phone = رقم الهاتف
field-participation-volunteer-help = بماذا يساعد هذا الشخص؟
field-participation-volunteer-from = منذ متى؟
field-participation-volunteer-until = حتى متى؟
    .help = فقط إذا انتهت المساعدة.
field-participation-volunteer-papers = ما الأوراق الموجودة؟
    .help = ضعوا علامة فقط على ما رأيتموه.

volunteer-help-language = التدرب على الألمانية
volunteer-help-offices = الذهاب معًا إلى الدوائر، الرسائل
volunteer-help-housing = البحث عن سكن
volunteer-help-learning = الدراسة والواجبات المدرسية
volunteer-help-work = البحث عن عمل
volunteer-help-leisure = وقت الفراغ

volunteer-paper-confidentiality = تعهد بحفظ السر (Verschwiegenheit)
volunteer-paper-police = شهادة حسن سلوك (Führungszeugnis، عند مساعدة الأطفال)
volunteer-paper-released = موافقة الشخص على ما يُسمح بإظهاره
