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
