### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = درخواستیں اور سوال
request-lead = آپ کہہ سکتے ہیں کہ معلومات مٹائی جائیں یا بند رکھی جائیں۔ اس پر کوئی خرچ نہیں اور آپ کو کوئی نقصان نہیں۔ جواب زیادہ سے زیادہ ایک مہینے میں آتا ہے۔ (Artikel 12 DSGVO)
request-log-hint = کیا آپ کو سمجھ نہیں آتا کہ کسی نے آپ کی معلومات کیوں کھولیں؟ یہاں اسی سطر کے ساتھ پوچھیں:
request-none = آپ نے ابھی کوئی درخواست نہیں کی اور کچھ نہیں پوچھا۔
request-new = آپ کیا درخواست کر سکتے ہیں

## What is asked for

request-kind-deletion = معلومات مٹانا
request-kind-restriction = معلومات بند رکھنا
request-kind-question = ریکارڈ کے بارے میں سوال (Protokoll)
request-deletion-text = سب کچھ مٹا دیا جاتا ہے: معلومات، منصوبہ اور دستاویزات۔ کوئی اسے واپس نہیں لا سکتا۔
request-deletion-sign-in = اس کے بعد آپ لاگ اِن نہیں کر سکتے۔ آپ کے بچوں کی معلومات ساتھ نہیں مٹتیں۔ کیا آپ یہ بھی چاہتے ہیں؟ تو پہلے ہر بچے کے صفحے پر درخواست کریں۔
request-deletion-wait = اگر جواب ہاں ہو تو ہم مزید 14 دن انتظار کرتے ہیں۔ تب تک آپ معلومات پھر بھی رکھ سکتے ہیں۔
request-deletion-copy = پہلے ایک کاپی لے لیں۔
request-restriction-text = معلومات محفوظ رہتی ہیں، مگر کوئی ان کے ساتھ کام نہیں کر سکتا۔ آپ کے رابطہ کار بھی انہیں کھول نہیں سکتے اور ان میں آپ کی مدد نہیں کر سکتے۔ آپ خود سب کچھ پڑھ سکتے ہیں، مگر کچھ تبدیل نہیں کر سکتے۔ آپ یہ بندش کسی بھی وقت ختم کر سکتے ہیں۔
request-words = کیا آپ اس بارے میں کچھ کہنا چاہتے ہیں؟
    .help = لکھنا ضروری نہیں۔ رابطہ و نگرانی (Koordination) اسے پڑھتی ہے۔ آپ اپنی زبان میں لکھ سکتے ہیں۔
request-question = آپ کا سوال
    .help = رابطہ و نگرانی (Koordination) اسے پڑھتی ہے۔ آپ اپنی زبان میں لکھ سکتے ہیں۔
request-send = بھیجیں
request-ask = اس بارے میں پوچھیں

## What became of it

request-state-open = جواب کا انتظار ہے
request-state-granted = جواب ہاں ہے
request-state-refused = رد کیا گیا
request-state-answered = جواب دیا گیا
request-state-withdrawn = واپس لیا گیا
request-state-ended = ختم ہوا
request-made = { $date } کو درخواست کی گئی۔ جواب زیادہ سے زیادہ { $due } تک۔
request-mine = آپ نے لکھا ہے:
request-answered = رابطہ و نگرانی کا جواب، { $date }:
request-deleted-on = { $date } کو سب کچھ مٹا دیا جائے گا۔
request-lifted-on = { $date } کو بندش ختم ہو جائے گی۔
request-withdraw = واپس لیں
request-keep = معلومات رکھیں
request-release = بندش ختم کریں

## On the home page

request-home-text = کیا آپ معلومات رکھنا چاہتے ہیں؟ یہ ابھی ممکن ہے۔
request-news = آپ کی درخواست یا سوال کا جواب
request-restricted-title = یہ معلومات بند ہیں (gesperrt)
request-restricted-text = کوئی ان کے ساتھ کام نہیں کرتا۔ آپ سب کچھ پڑھ سکتے ہیں، مگر کچھ تبدیل نہیں کر سکتے۔
