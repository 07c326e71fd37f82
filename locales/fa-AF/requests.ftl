### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = درخواست‌ها و سؤال‌ها
request-lead = می‌توانید بخواهید که معلومات پاک یا قفل شود. مصرف ندارد و هیچ زیانی برای شما ندارد. جواب حداکثر بعد از یک ماه می‌آید. (Artikel 12 DSGVO)
request-log-hint = نمی‌دانید چرا کسی معلومات شما را باز کرده است؟ اینجا پهلوی همان سطر بپرسید:
request-none = هنوز چیزی نخواسته‌اید و نپرسیده‌اید.
request-new = چیزی که خواسته می‌توانید

## What is asked for

request-kind-deletion = پاک کردن معلومات
request-kind-restriction = قفل کردن معلومات
request-kind-question = سؤال در مورد لست کارها (Protokoll)
request-deletion-text = همه چیز پاک می‌شود: معلومات، پلان و اسناد. هیچ‌کس آن را پس آورده نمی‌تواند.
request-deletion-sign-in = بعد از آن دیگر داخل شده نمی‌توانید. معلومات اطفال شما با آن پاک نمی‌شود. آن را هم می‌خواهید؟ پس پیش از آن در صفحهٔ هر طفل درخواست کنید.
request-deletion-wait = اگر جواب بله باشد، 14 روز دیگر صبر می‌کنیم. تا آن وقت هنوز معلومات را نگاه کرده می‌توانید.
request-deletion-copy = پیش از آن یک کاپی بگیرید.
request-restriction-text = معلومات ذخیره می‌ماند، ولی هیچ‌کس اجازه ندارد با آن کار کند. مشاور شما هم آن را باز کرده نمی‌تواند و با آن به شما کمک کرده نمی‌تواند. خود شما می‌توانید همه چیز را بخوانید، ولی چیزی را تغییر داده نمی‌توانید. هر زمان می‌توانید قفل را ختم کنید.
request-words = می‌خواهید چیزی در این مورد بگویید؟
    .help = لازم نیست چیزی بنویسید. هماهنگی (Koordination) آن را می‌خواند. می‌توانید به زبان خودتان بنویسید.
request-question = سؤال شما
    .help = هماهنگی (Koordination) آن را می‌خواند. می‌توانید به زبان خودتان بنویسید.
request-send = روان کردن
request-ask = پرسیدن در این مورد

## What became of it

request-state-open = منتظر جواب
request-state-granted = جواب بله است
request-state-refused = رد شده
request-state-answered = جواب داده شده
request-state-withdrawn = پس گرفته شده
request-state-ended = ختم شده
request-made = به تاریخ { $date } درخواست شده است. جواب حداکثر تا { $due }.
request-mine = شما نوشته‌اید:
request-answered = جواب هماهنگی به تاریخ { $date }:
request-deleted-on = به تاریخ { $date } همه چیز پاک می‌شود.
request-lifted-on = به تاریخ { $date } قفل ختم می‌شود.
request-withdraw = پس گرفتن
request-keep = نگاه کردن معلومات
request-release = ختم کردن قفل

## On the home page

request-home-text = می‌خواهید معلومات را نگاه کنید؟ هنوز می‌شود.
request-news = جواب درخواست یا سؤال شما
request-restricted-title = این معلومات قفل است (gesperrt)
request-restricted-text = هیچ‌کس با آن کار نمی‌کند. می‌توانید همه چیز را بخوانید، ولی چیزی را تغییر داده نمی‌توانید.
