### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Talepler ve sorular
request-lead = Verilerin silinmesini veya kilitlenmesini isteyebilirsiniz. Bunun ücreti yoktur ve sizin için hiçbir dezavantajı olmaz. Cevap en geç bir ay sonra gelir. (Artikel 12 DSGVO)
request-log-hint = Birinin verilerinizi neden açtığını anlamıyor musunuz? Burada o satırda sorun:
request-none = Henüz bir şey talep etmediniz ve sormadınız.
request-new = Talep edebilecekleriniz

## What is asked for

request-kind-deletion = Verileri silmek
request-kind-restriction = Verileri kilitlemek
request-kind-question = Kayıtlar hakkında soru (Protokoll)
request-deletion-text = Her şey silinir: bilgiler, plan ve belgeler. Kimse geri getiremez.
request-deletion-sign-in = Ondan sonra artık giriş yapamazsınız. Çocuklarınızın verileri birlikte silinmez. Bunu da istiyor musunuz? O zaman önce her çocuğun sayfasında talep edin.
request-deletion-wait = Cevap evet ise 14 gün daha bekleriz. O zamana kadar verileri yine de saklayabilirsiniz.
request-deletion-copy = Önce bir kopya alın.
request-restriction-text = Veriler saklı kalır, ama kimse onlarla çalışamaz. Danışmanınız da onları açamaz ve bu konuda size yardım edemez. Siz her şeyi okuyabilirsiniz, ama bir şey değiştiremezsiniz. Kilidi istediğiniz zaman kaldırabilirsiniz.
request-words = Buna dair bir şey söylemek ister misiniz?
    .help = Bir şey yazmak zorunda değilsiniz. Koordinasyon bunu okur. Kendi dilinizde yazabilirsiniz.
request-question = Sorunuz
    .help = Koordinasyon bunu okur. Kendi dilinizde yazabilirsiniz.
request-send = Gönder
request-ask = Bunu sor

## What became of it

request-state-open = Cevap bekliyor
request-state-granted = Cevap evet
request-state-refused = Reddedildi
request-state-answered = Cevaplandı
request-state-withdrawn = Geri alındı
request-state-ended = Sona erdi
request-made = { $date } tarihinde yapıldı. Cevap en geç { $due } tarihinde.
request-mine = Siz yazdınız:
request-answered = Koordinasyonun { $date } tarihli cevabı:
request-deleted-on = { $date } tarihinde her şey silinir.
request-lifted-on = { $date } tarihinde kilit kalkar.
request-withdraw = Geri al
request-keep = Verileri sakla
request-release = Kilidi kaldır

## On the home page

request-home-text = Verileri yine de saklamak ister misiniz? Bu hâlâ mümkün.
request-news = Talebinize veya sorunuza cevap
request-restricted-title = Bu veriler kilitli
request-restricted-text = Kimse onlarla çalışmıyor. Her şeyi okuyabilirsiniz, ama bir şey değiştiremezsiniz.
