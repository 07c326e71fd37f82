### Translation of print.ftl

print-card-title = Lotse کے لیے آپ کا کارڈ
print-card-for = برائے
print-card-from = از طرف
print-card-intro = اس کارڈ سے آپ پہلی بار لاگ اِن کرتے ہیں۔
print-card-camera = اپنے موبائل کا کیمرہ کھولیں۔ اسے اس نقش کے اوپر رکھیں۔
print-card-type = یا یہ پتہ کھولیں اور کوڈ لکھیں:
print-card-secret = ایک خفیہ لفظ سوچیں۔ یہ کسی کو نہ بتائیں، ہمیں بھی نہیں۔
print-card-code = کوڈ
print-card-valid = کارڈ { $date } تک اور صرف ایک بار کارآمد ہے۔
print-card-keep = کارڈ کسی کو نہ دکھائیں: جو اسے استعمال کرے، وہ آپ کی معلومات پڑھ سکتا ہے۔ گم ہو جائے تو ہمیں فوراً بتائیں۔
print-card-once = کوڈ آپ صرف ابھی دیکھ سکتے ہیں۔ کارڈ پرنٹ کریں اور خود ہاتھ میں دیں۔ پرانا کارڈ اب کارآمد نہیں۔

print-slip = ساتھ لے جانے کا پرچہ
print-slip-title = آپ کی ملاقات
print-slip-day = دن
print-slip-time = وقت
print-slip-with = کس کے ساتھ
print-slip-place = جگہ
print-slip-bring = براہ کرم ساتھ لائیں
print-slip-interpreter = ترجمہ
print-slip-interpreted = درکار ہے
print-slip-not-interpreted = درکار نہیں
print-slip-cancel = آپ نہیں آ سکتے؟ براہ کرم پہلے بتا دیں۔
print-slip-keep = اس صفحے کو پرنٹ کریں یا اس کی تصویر لیں۔
print-slip-date = { $weekday }، { $date }
