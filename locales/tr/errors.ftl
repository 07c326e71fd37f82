### Translation of errors.ftl
error-required = Burada bir şey eksik. Lütfen doldurun.
error-too-long = { $n ->
    [one] Metin çok uzun. Tek karaktere izin var.
   *[other] Metin çok uzun. En fazla { $n } karakter olabilir.
}
error-too-short = { $n ->
    [one] Metin çok kısa. En az bir karakter gerekli.
   *[other] Metin çok kısa. En az { $n } karakter gerekli.
}
error-control-character = Metinde görünmeyen bir karakter var. Lütfen metni silip yeniden yazın.
error-bidi-character = Metinde yazı yönünü değiştiren görünmeyen bir karakter var. Lütfen metni silip yeniden yazın.
error-not-in-alphabet = Alman daireleri adlarda “{ $character }” karakterini tanımaz. Lütfen adı kimliğinizdeki gibi Latin harfleriyle yazın.
error-not-letters = Burada harf yok. Lütfen adı yazın.
error-unknown-choice = Böyle bir cevap yok. Lütfen listeden bir cevap seçin.
error-not-a-number = Lütfen buraya sadece rakam yazın, örneğin 12.
error-out-of-range = Lütfen { $min } ile { $max } arasında bir sayı yazın.
error-date-no-month = Bu gün için ay eksik. Lütfen ayı da yazın.
error-date-no-year = Yıl eksik. Lütfen yılı da yazın, örneğin 1990.
error-date-impossible = Böyle bir gün yok. Lütfen günü ve ayı kontrol edin.
error-date-out-of-range = Lütfen yılı kontrol edin. 1900 ile 2100 arasında olmalı.
error-date-in-future = Bu gün henüz gelmedi. Lütfen geçmiş bir gün yazın.
error-date-required = Lütfen ne zamandan beri böyle olduğunu da yazın. Yıl yeterli.
error-not-a-phone = Bu bir telefon numarası değil. Lütfen şöyle yazın: 0170 1234567 veya +49 170 1234567.
error-not-an-email = Bu bir e-posta adresi değil. Lütfen şöyle yazın: name@beispiel.de.
error-unknown-field = Bu sayfa değişti. Lütfen sayfayı yenileyip bir daha deneyin.
error-wrong-credentials = Giriş numarası veya gizli söz doğru değil. Lütfen ikisini de kontrol edin.
error-too-many-attempts = { $n ->
    [one] Çok fazla deneme oldu. Lütfen bir dakika bekleyip tekrar deneyin.
   *[other] Çok fazla deneme oldu. Lütfen { $n } dakika bekleyip tekrar deneyin.
}
error-wrong-second-factor = Altı rakam doğru değil. Lütfen uygulamanızda şu anda görünen rakamları yazın.
error-wrong-card-code = Bu kod geçerli değil. Belki kart daha önce kullanıldı veya çok eski. Lütfen yeni bir kart isteyin.
error-secrets-differ = İki gizli söz aynı değil. Lütfen iki kez aynısını yazın.
error-secret-too-common = Bu gizli söz kolay tahmin edilir. Lütfen başka bir tane seçin.
error-taken = Bu ad zaten var. Lütfen başka bir tane seçin.
error-reason-required = Lütfen bir neden yazın.
error-consent-needed = Bunu ancak siz kabul ederseniz kaydedebiliriz. Lütfen kutuyu işaretleyin veya bilgiyi silin.
error-consent-missing = Bunun için kişinin onayı eksik. Lütfen önce onu girin.
