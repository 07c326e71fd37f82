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
