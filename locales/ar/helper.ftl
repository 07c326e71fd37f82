### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = شخص يساعدني في التعبئة
helper-lead = يمكنكم أن تسمحوا لشخص بمساعدتكم في التعبئة، مثلًا لمتطوعة أو متطوع أو لأحد الأقارب. من يساعد يرى ويكتب فقط في الأجزاء التي تختارونها. كل ما يُفتح ويُكتب يُسجَّل. يمكنكم إنهاء المساعدة في أي وقت.
helper-called = ما اسم الشخص الذي يساعد؟
helper-parts = أي أجزاء؟
helper-private = هذا خاص جدًا. اختاروه فقط إذا كان ضروريًا.
helper-span-h2 = ساعتان
helper-span-d1 = يوم واحد
helper-span-w1 = أسبوع واحد
helper-span-w4 = أربعة أسابيع
helper-let = إنشاء رمز
helper-code = رمز المساعدة
helper-code-once = ترون هذا الرمز الآن فقط. يعمل مرة واحدة خلال 24 ساعة. أعطوه فقط إلى { $name }.
helper-code-how = { $name }: مسح الصورة بالهاتف الخاص، أو فتح هذا العنوان وكتابة الرمز:
helper-now = من يساعد الآن
helper-past = مساعدة سابقة
helper-waits = لم يُستخدم الرمز بعد، صالح حتى { $time }
helper-lapsed = لم يُستخدم الرمز
helper-runs = المساعدة حتى { $time }
helper-ended = انتهت: { $time }
helper-stop = إنهاء المساعدة
helper-news = معلومات جديدة كتبها { $name }: { $n }
helper-entered = كُتب حديثًا
helper-looked = رأيت ذلك
helper-by = كتبه { $name } (مساعدة)، { $date }
ui-state-helped = كُتب بمساعدة

## The pages of the helper

helper-enter = مساعدة شخص في التعبئة
helper-enter-lead = الشخص الذي تساعدونه يعطيكم رمزًا.
helper-rules-title = قبل أن تبدؤوا
helper-rules = ما تقرؤونه هنا سري. لا تخبروا به أحدًا. لا تلتقطوا صورًا. يُسجَّل اسمكم وكل ما تفتحونه وتكتبونه. يرى الشخص ذلك ويمكنه إنهاء مساعدتكم في أي وقت.
helper-may = يمكنكم رؤية هذا وتعبئته
helper-name = اسمكم
helper-kind = من أنتم؟
helper-kind-volunteer = متطوعة أو متطوع
helper-kind-staff = موظفة أو موظف (المدينة أو المنطقة أو الجهة المسؤولة)
helper-kind-relative = قريبة أو قريب
helper-kind-other = شخص آخر
helper-promise = أحتفظ لنفسي بما أعرفه هنا.
helper-bar = أنتم تساعدون: { $name }
helper-leave = التوقف عن المساعدة
helper-remind = اسألوا الشخص عند كل جواب. اكتبوا فقط ما يقوله الشخص.
helper-by-person = من الشخص نفسه، { $date }
helper-over = انتهت هذه المساعدة أو أُنهيت. هل تحتاجون إلى الدخول مرة أخرى؟ اطلبوا من الشخص رمزًا جديدًا.
flash-help-stopped = انتهت المساعدة.
error-wrong-help-code = هذا الرمز لا يعمل. ربما استُخدم من قبل أو أصبح قديمًا. الرجاء أن تطلبوا من الشخص رمزًا جديدًا.
error-consent-of-person = يجب أن يسمح الشخص بذلك بنفسه أولًا. الرجاء ترك الخانة فارغة.

## Log, roles, what is kept

role-helper = مساعدة في التعبئة
action-help-let = السماح بالمساعدة في التعبئة
action-help-end = إنهاء المساعدة في التعبئة
action-helped-read = فتح معلومات أثناء المساعدة
action-helped-edit = كتابة معلومات أثناء المساعدة
action-help-redeem = استخدام رمز المساعدة
holding-help = من يساعدكم في التعبئة
    .text = الاسم والأجزاء المختارة والأوقات. لكي يكون واضحًا من كتب ماذا. يبقى ما دامت معلوماتكم محفوظة.
