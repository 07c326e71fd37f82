### Translation of documents.ftl

document-title = Belgeler
document-lead = Önemli kâğıtların fotoğrafını çekin veya bir dosya seçin. Böylece siz ve danışmanınız onlara her zaman ulaşırsınız.
document-not = Lütfen doktor kâğıtları veya hastalıklarla ilgili bir şey göndermeyin.
document-none = Burada henüz belge yok.
document-open = Aç
document-valid = { $date } tarihine kadar geçerli
document-due = { $n ->
    [0] Yalnızca bugün geçerli
    [one] Bir gün daha geçerli
   *[other] { $n } gün daha geçerli
}
document-expired = Artık geçerli değil
document-waiting = Henüz bakılmadı
document-seen = { $who } aslını { $date } tarihinde gördü
document-refused = Lütfen yeniden gönderin: { $reason }
document-no-file = Dosya yok
document-due-title = Lütfen zamanında uzatın
document-due-text = Daireden erkenden randevu alın. Danışmanınız size yardım eder. Yeni kâğıt elinizde mi? O zaman belgelerinize ekleyin.
document-add = Belge ekle
document-kind = Bu ne tür bir kâğıt?
document-note = Not
    .help = İsterseniz. Örneğin: 3 Mayıs tarihli mektup.
document-valid-until = Geçerlilik sonu
    .help = Kâğıtta yazdığı gibi. Tarih yok mu? O zaman boş bırakın.
document-file = Fotoğraf veya dosya
    .help = JPEG, PNG, HEIC veya PDF. Kâğıdın tamamı görünmeli ve okunmalı. Fotoğrafın nerede ve neyle çekildiğini sileriz.
document-file-new = Yeni fotoğraf veya yeni dosya
    .help = Yalnızca dosyayı değiştirmek isterseniz.
document-change = Değiştir veya kaldır
document-remove = Belgeyi kaldır
    .help = Dosya silinir. Bu geri alınamaz.
document-fixed = Bu belgeyi değiştiremez veya kaldıramazsınız. Silinmesi mi gerekiyor? O zaman danışmanınıza söyleyin. Her zaman yeni bir kâğıt ekleyebilirsiniz.
document-outdated = Bu arada biri bu belgeyi değiştirdi. Lütfen bakın. Sonra bir kez daha kaydedin.
document-kind-bamf-decision = Federal Daire (BAMF) kararı
document-kind-marriage-certificate = Evlilik belgesi
document-kind-registration = Adres kayıt belgesi (Meldebestätigung)
document-kind-lease = Kira sözleşmesi
document-kind-benefits = Yardım kararı (Jobcenter, Sozialamt)
document-kind-insurance-card = Sağlık sigortası kartı
document-kind-school = Okul karnesi
document-kind-training = Meslek veya üniversite diploması
document-kind-language-certificate = Dil sertifikası
document-kind-work-contract = İş sözleşmesi
document-kind-payslip = Maaş bordrosu
document-kind-letter = Resmî daireden mektup
document-kind-other = Başka bir kâğıt
error-file-missing = Fotoğraf veya dosya eksik. Lütfen birini seçin.
error-file-incomplete = Dosyanın tamamı gelmedi. Hiçbir şey kaydedilmedi. Lütfen yeniden seçip gönderin.
error-file-too-large = Dosya çok büyük. En fazla { $n } MB olabilir. Hiçbir şey kaydedilmedi. Lütfen daha düşük çözünürlükte yeni bir fotoğraf çekin.
error-file-unknown = Bu tür dosyayı alamıyoruz. Lütfen bir fotoğraf (JPEG, PNG veya HEIC) ya da PDF gönderin.
error-file-damaged = Bu dosya açılmıyor. Hiçbir şey kaydedilmedi. Lütfen kâğıdın fotoğrafını bir kez daha çekin.
error-file-points = Resim çok büyük. En fazla { $n } megapiksel olabilir. Lütfen daha düşük çözünürlükte yeni bir fotoğraf çekin.
error-file-pages = PDF’nin çok fazla sayfası var. En fazla { $n } olabilir. Lütfen bölün.
error-file-locked = PDF bir parolayla korunuyor. Lütfen parolasız kaydedin veya kâğıdın fotoğrafını çekin.
error-file-active = PDF’nin içinde programlar veya başka dosyalar var. Bu güvenli değil. Lütfen kâğıdın fotoğrafını çekin.
error-files-full = Zaten { $n } belgeniz var. Lütfen önce artık gerekmeyen birini kaldırın.
flash-document-added = Belge kaydedildi.
flash-file-lost = Çok uzun süre yoktunuz ve oturumunuz kapatıldı. Dosya kaydedilmedi. Giriş yapın ve bir kez daha gönderin.
action-document-read = Bir belge açtı
action-document-edit = Belgeler üzerinde çalıştı
