### Translation of me.ftl

me-hello = مرحبًا
me-hello-name = مرحبًا، { $name }
me-child = معلومات عن { $name }
me-child-unnamed = معلومات عن طفلكم
me-children = أطفالكم

me-next = خطوتكم التالية
me-next-answer = لدينا سؤال عن: { $group }
me-next-answer-text = الشخص المرافق لكم ينتظر إجابتكم. الأفضل أن تجيبوا قبل اللقاء القادم.
me-next-begin = ابدؤوا هنا: { $group }
me-next-begin-text = متى أردتم. يحتاج ذلك إلى دقيقتين تقريبًا. بعد كل صفحة يتم الحفظ، ويمكنكم التوقف في أي وقت.
me-next-continue = تابعوا هنا: { $group }
me-next-continue-text = الأفضل قبل اللقاء القادم. يحتاج ذلك إلى دقيقتين تقريبًا.
me-next-appointment = ستتحدثون عن الباقي في الموعد القادم.
me-next-nothing = أجبتم عن كل الأسئلة. شكرًا جزيلًا!
me-next-nothing-text = ليس عليكم فعل شيء الآن. هل تغيّر شيء؟ غيّروه في الأسفل.
me-next-more = إن أردتم، أخبرونا عن هذا أيضًا
me-answer = الإجابة
me-manager = الشخص المرافق لكم: { $name }
me-manager-none = ليس هناك بعد شخص يرافقكم. معلوماتكم محفوظة بأمان حتى يتفرغ أحد لكم.

me-news = جديد
me-news-confirmed = تم التأكيد: { $field }
me-news-refused = الرجاء التحقق: { $field }
me-news-question = سؤال لكم: { $field }
me-news-on-behalf = سُجّل نيابة عنكم: { $field }

me-card-title = استُخدمت بطاقة باسمكم
me-card-text = طُبعت بطاقة لكم بتاريخ { $time }. طبعها: { $who }. بعد ذلك سجّل أحد الدخول بهذه البطاقة. لم تكونوا أنتم؟ الرجاء أن تخبروا فورًا الشخص المرافق لكم.
me-card-tick = نعم، كنتُ أنا
me-draft-title = هذا لم يُحفظ بعد
me-draft-text = في المرة الماضية انتهى دخولكم قبل أن نتمكن من الحفظ. ما كتبتموه ما زال موجودًا. انظروا إليه واحفظوه.
me-draft-show = عرض
me-draft-discard = حذف
me-draft-shown = هذا ما كتبتموه في المرة الماضية. لم يُحفظ بعد.
me-closed-title = انتهت مرافقتكم
me-closed-text = يمكنكم قراءة كل شيء. لم يعد بإمكانكم تغيير أي شيء.

me-sees = لا يرى هذا إلا أنتم والشخص المرافق لكم ومن ينوب عنه.
me-sees-child = لا يرى هذا إلا الوالدان اللذان لهما حق الحضانة (Sorgerecht) والشخص المرافق لكم ومن ينوب عنه.
me-sees-assigned = لا يرى هذا إلا أنتم والشخص المرافق لكم، ولا يراه من ينوب عنه.
me-saved-last = آخر حفظ: { $time }
me-by-me = منكم، { $date }
me-by-staff = { $who }، { $date }
me-confirmed-is = المؤكَّد هو: { $answer }
me-asked = سؤال لكم: { $text }
me-refused = لم يتم التأكيد: { $text }
me-replied = إجابتكم: { $text }
me-item = البند { $n }
me-none-yet = لا شيء مكتوب هنا بعد.
me-by-office = يملأ هذا الشخصُ المرافق لكم.

me-reply = إجابتكم عن السؤال
    .help = يقرؤها الشخص المرافق لكم. يمكنكم أيضًا تغيير المعلومة نفسها.
me-dispute = هذا خطأ. أنا أعترض.
    .help = عندها يُكتب بجانب المعلومة «عليها اعتراض»، ويجب على الشخص المرافق لكم أن يوضّحها معكم.
me-conflict-title = شخص آخر غيّر شيئًا في الوقت نفسه
me-conflict-text = لم يضِع شيء. الرجاء أن تختاروا في الأسفل ما الذي يُعتمد. ثم احفظوا مرة أخرى.
me-later = لاحقًا
me-remove = إزالة هذا البند
me-remove-help = عندها يختفي البند من معلوماتكم.

me-log-lead = هنا ترون من فتح معلوماتكم أو غيّرها. إذا ظهر اسمكم في قائمة فقط، فهذا لا يُكتب هنا.
me-log-reason = السبب: { $reason }
me-log-empty = حتى الآن لم يفتح أحد معلوماتكم.
me-log-older = عرض الأقدم
me-log-strange = هل يبدو لكم شيء غريبًا؟ اسألوا الشخص المرافق لكم أو مسؤولي حماية البيانات (Datenschutzbeauftragte).

me-help = مساعدة
me-help-text = إذا كانت لديكم أسئلة، يساعدكم الشخص المرافق لكم. ويمكنه أيضًا أن يكتب معكم.
me-help-112 = الطوارئ: الإطفاء والإسعاف
me-help-110 = الشرطة
me-help-116016 = مساعدة عند العنف ضد النساء. مجانًا، ليلًا ونهارًا، بلغات كثيرة.
me-language-german = الألمانية تحت النص
me-language-german-text = يمكن أن يظهر النص الألماني تحت كل نص. هذا يساعد عند قراءة الرسائل.
me-secret = تغيير كلمة السر
me-secret-old = كلمة السر الحالية
me-sessions = الأجهزة التي سجّلتم الدخول منها
me-sessions-text = هل هناك جهاز لا تعرفونه؟ أنهوا دخوله ثم غيّروا كلمة السر.
me-session-this = هذا الجهاز
me-session-seen = آخر استخدام: { $time }
me-session-end = إنهاء
