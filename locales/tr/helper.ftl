### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Doldururken bana biri yardım ediyor
helper-lead = Doldururken size birinin yardım etmesine izin verebilirsiniz, örneğin bir gönüllünün veya bir akrabanın. Yardım eden kişi sadece sizin seçtiğiniz bölümleri görür ve doldurur. Açılan ve yazılan her şey kaydedilir. Yardımı istediğiniz zaman bitirebilirsiniz.
helper-called = Yardım eden kişinin adı nedir?
helper-parts = Hangi bölümler?
helper-private = Çok özel. Bunu sadece gerekliyse seçin.
helper-span-h2 = 2 saat
helper-span-d1 = 1 gün
helper-span-w1 = 1 hafta
helper-span-w4 = 4 hafta
helper-let = Kod oluştur
helper-code = Yardım kodu
helper-code-once = Bu kodu sadece şimdi görürsünüz. 24 saat içinde bir kez geçerlidir. Sadece şu kişiye verin: { $name }.
helper-code-how = { $name } resmi kendi telefonuyla okutur. Veya bu adresi açıp kodu yazar:
helper-now = Şimdi kim yardım ediyor
helper-past = Önceki yardım
helper-waits = Kod henüz kullanılmadı, { $time } tarihine kadar geçerli
helper-lapsed = Kod kullanılmadı
helper-runs = { $time } tarihine kadar yardım ediyor
helper-ended = Bitti: { $time }
helper-stop = Yardımı bitir
helper-news = Yeni bilgiler, yazan { $name }: { $n }
helper-entered = Yeni yazılanlar
helper-looked = Gördüm
helper-by = Yazan: { $name } (yardım), { $date }
ui-state-helped = Yardımla yazıldı

## The pages of the helper

helper-enter = Birine doldururken yardım etmek
helper-enter-lead = Yardım ettiğiniz kişi size bir kod verir.
helper-rules-title = Başlamadan önce
helper-rules = Burada okuduklarınız gizlidir. Kimseye anlatmayın. Fotoğraf çekmeyin. Adınız ve açtığınız ve yazdığınız her şey kaydedilir. Kişi bunu görür ve yardımınızı istediği zaman bitirebilir.
helper-may = Bunları görebilir ve doldurabilirsiniz
helper-name = Adınız
helper-kind = Kimsiniz?
helper-kind-volunteer = Gönüllü
helper-kind-staff = Çalışan (şehir, ilçe veya kuruluş)
helper-kind-relative = Akraba
helper-kind-other = Başka biri
helper-promise = Burada öğrendiklerimi kendime saklarım.
helper-bar = Yardım ettiğiniz kişi: { $name }
helper-leave = Artık yardım etme
helper-remind = Her cevap için kişiye sorun. Sadece kişinin söylediğini yazın.
helper-by-person = Kişinin kendisinden, { $date }
helper-over = Bu yardım bitti veya bitirildi. Yeniden erişim gerekiyor mu? O zaman kişiden yeni bir kod isteyin.
flash-help-stopped = Yardım bitti.
error-wrong-help-code = Bu kod geçerli değil. Belki daha önce kullanıldı veya çok eski. Lütfen kişiden yeni bir kod isteyin.
error-consent-of-person = Buna önce kişinin kendisi izin vermeli. Lütfen boş bırakın.

## Log, roles, what is kept

role-helper = Doldurma yardımı
action-help-let = Doldurma yardımına izin verildi
action-help-end = Doldurma yardımı bitti
action-helped-read = Yardım ederken bilgiler açıldı
action-helped-edit = Yardım ederken bilgiler yazıldı
action-help-redeem = Yardım kodu kullanıldı
holding-help = Doldururken size kim yardım ediyor
    .text = Ad, seçilen bölümler ve zamanlar. Kimin ne yazdığı belli olsun diye. Bilgileriniz kadar uzun süre.
