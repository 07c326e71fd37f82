### Translation of print.ftl
print-card-title = Lotse kartınız
print-card-for = Kime
print-card-from = Kimden
print-card-intro = Bu kartla ilk kez giriş yaparsınız.
print-card-camera = Telefonunuzun kamerasını açın. Desenin üzerine tutun.
print-card-type = Ya da bu adresi açıp kodu yazın:
print-card-secret = Bir gizli söz düşünün. Kimseye söylemeyin, bize de.
print-card-code = Kod
print-card-valid = Kart { $date } tarihine kadar ve sadece bir kez geçerlidir.
print-card-keep = Kartı kimseye göstermeyin: Onu kullanan kişi bilgilerinizi okuyabilir. Kaybolursa bize hemen söyleyin.
print-card-once = Kodu sadece şimdi görürsünüz. Kartı yazdırın ve elden verin. Daha eski bir kart artık geçerli değildir.

print-slip = Yanınıza almak için kâğıt
print-slip-title = Randevunuz
print-slip-day = Gün
print-slip-time = Saat
print-slip-with = Kiminle
print-slip-place = Yer
print-slip-bring = Lütfen getirin
print-slip-interpreter = Tercüme
print-slip-interpreted = Gerekli
print-slip-not-interpreted = Gerekli değil
print-slip-cancel = Gelemiyor musunuz? Lütfen önceden haber verin.
print-slip-keep = Bu sayfayı yazdırın veya fotoğrafını çekin.
print-slip-date = { $weekday }, { $date }
