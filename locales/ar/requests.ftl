### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = الطلبات والأسئلة
request-lead = يمكنكم أن تطلبوا حذف المعلومات أو قفلها. هذا لا يكلّف شيئًا ولا يضرّكم. يأتي الجواب بعد شهر على الأكثر. (Artikel 12 DSGVO)
request-log-hint = هل لا تعرفون لماذا فتح أحدٌ معلوماتكم؟ اسألوا هنا عند السطر نفسه:
request-none = لم تطلبوا ولم تسألوا شيئًا بعد.
request-new = ما يمكنكم طلبه

## What is asked for

request-kind-deletion = حذف المعلومات
request-kind-restriction = قفل المعلومات
request-kind-question = سؤال عن السجل (Protokoll)
request-deletion-text = يُحذف كل شيء: المعلومات والخطة والوثائق. لا يستطيع أحد استرجاعها.
request-deletion-sign-in = بعدها لا يمكنكم تسجيل الدخول. معلومات أطفالكم لا تُحذف معها. هل تريدون ذلك أيضًا؟ اطلبوه قبل ذلك في صفحة كل طفل.
request-deletion-wait = إذا كان الجواب نعم، ننتظر 14 يومًا. حتى ذلك الحين يمكنكم الاحتفاظ بالمعلومات.
request-deletion-copy = خذوا نسخة قبل ذلك.
request-restriction-text = تبقى المعلومات محفوظة، لكن لا يحق لأحد العمل بها. حتى الشخص المرافق لكم لا يستطيع فتحها ولا مساعدتكم بها. أنتم تستطيعون قراءة كل شيء، لكن لا تستطيعون تغيير شيء. يمكنكم إنهاء القفل في أي وقت.
request-words = هل تريدون قول شيء عن ذلك؟
    .help = لا يجب أن تكتبوا شيئًا. يقرؤه التنسيق (Koordination). يمكنكم الكتابة بلغتكم.
request-question = سؤالكم
    .help = يقرؤه التنسيق (Koordination). يمكنكم الكتابة بلغتكم.
request-send = إرسال
request-ask = السؤال عن هذا

## What became of it

request-state-open = بانتظار الجواب
request-state-granted = الجواب نعم
request-state-refused = مرفوض
request-state-answered = تمت الإجابة
request-state-withdrawn = سُحب
request-state-ended = انتهى
request-made = قُدّم في { $date }. الجواب في موعد أقصاه { $due }.
request-mine = كتبتم:
request-answered = جواب التنسيق في { $date }:
request-deleted-on = في { $date } يُحذف كل شيء.
request-lifted-on = في { $date } ينتهي القفل.
request-withdraw = سحب الطلب
request-keep = الاحتفاظ بالمعلومات
request-release = إنهاء القفل

## On the home page

request-home-text = هل تريدون الاحتفاظ بالمعلومات؟ هذا ما زال ممكنًا.
request-news = جواب على طلبكم أو سؤالكم
request-restricted-title = هذه المعلومات مقفلة (gesperrt)
request-restricted-text = لا أحد يعمل بها. يمكنكم قراءة كل شيء، لكن لا يمكنكم تغيير شيء.
