### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = درخواست‌ها و سؤال‌ها
request-lead = می‌توانید بخواهید که اطلاعات پاک یا قفل شود. هزینه‌ای ندارد و هیچ زیانی برای شما ندارد. جواب حداکثر بعد از یک ماه می‌آید. (Artikel 12 DSGVO)
request-log-hint = نمی‌دانید چرا کسی اطلاعات شما را باز کرده است؟ اینجا کنار همان سطر بپرسید:
request-none = هنوز چیزی نخواسته‌اید و نپرسیده‌اید.
request-new = آنچه می‌توانید بخواهید

## What is asked for

request-kind-deletion = پاک کردن اطلاعات
request-kind-restriction = قفل کردن اطلاعات
request-kind-question = سؤال دربارهٔ گزارش (Protokoll)
request-deletion-text = همه چیز پاک می‌شود: اطلاعات، برنامه و مدارک. هیچ‌کس نمی‌تواند آن را برگرداند.
request-deletion-sign-in = بعد از آن دیگر نمی‌توانید وارد شوید. اطلاعات فرزندان شما با آن پاک نمی‌شود. آن را هم می‌خواهید؟ پس پیش از آن در صفحهٔ هر فرزند درخواست کنید.
request-deletion-wait = اگر جواب بله باشد، 14 روز دیگر صبر می‌کنیم. تا آن وقت هنوز می‌توانید اطلاعات را نگه دارید.
request-deletion-copy = پیش از آن یک کپی بگیرید.
request-restriction-text = اطلاعات ذخیره می‌ماند، ولی هیچ‌کس اجازه ندارد با آن کار کند. مشاور شما هم نمی‌تواند آن را باز کند و با آن به شما کمک کند. خود شما می‌توانید همه چیز را بخوانید، ولی چیزی را تغییر ندهید. هر زمان می‌توانید قفل را تمام کنید.
request-words = می‌خواهید چیزی دربارهٔ آن بگویید؟
    .help = لازم نیست چیزی بنویسید. هماهنگی (Koordination) آن را می‌خواند. می‌توانید به زبان خودتان بنویسید.
request-question = سؤال شما
    .help = هماهنگی (Koordination) آن را می‌خواند. می‌توانید به زبان خودتان بنویسید.
request-send = فرستادن
request-ask = پرسیدن دربارهٔ این

## What became of it

request-state-open = در انتظار جواب
request-state-granted = جواب بله است
request-state-refused = رد شده
request-state-answered = جواب داده شده
request-state-withdrawn = پس گرفته شده
request-state-ended = تمام شده
request-made = در { $date } درخواست شده است. جواب حداکثر تا { $due }.
request-mine = شما نوشته‌اید:
request-answered = جواب هماهنگی در { $date }:
request-deleted-on = در { $date } همه چیز پاک می‌شود.
request-lifted-on = در { $date } قفل تمام می‌شود.
request-withdraw = پس گرفتن
request-keep = نگه داشتن اطلاعات
request-release = تمام کردن قفل

## On the home page

request-home-text = می‌خواهید اطلاعات را نگه دارید؟ هنوز می‌شود.
request-news = جواب درخواست یا سؤال شما
request-restricted-title = این اطلاعات قفل است (gesperrt)
request-restricted-text = هیچ‌کس با آن کار نمی‌کند. می‌توانید همه چیز را بخوانید، ولی نمی‌توانید چیزی را تغییر دهید.
