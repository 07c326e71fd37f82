### Translation of ui.ftl
ui-language = Dil
ui-exit = Hemen çık
ui-exit-help = Tarafsız bir sayfa açar ve oturumunuzu kapatır.
ui-signed-in-until = Saat { $time } olana kadar giriş yapılmış
ui-nav = Ana bölümler
ui-nav-home = Başlangıç
ui-nav-data = Bilgilerim
ui-nav-log = Kim baktı
ui-nav-more = Yardım ve diğer
ui-footer = Bu sayfa hakkında
ui-imprint = Künye
ui-privacy = Veri koruma
ui-accessibility = Erişilebilirlik
ui-easy = Leichte Sprache
ui-answered-of = { $total } sorudan { $answered } cevaplandı
ui-confirmed-of = { $total } bilgiden { $confirmed } onaylandı
ui-sections-done = { $total ->
    [one] Bir bölümden { $done } bitti
   *[other] { $total } bölümden { $done } bitti
}
ui-proposals = { $n ->
    [one] Onaylanacak bir bilgi
   *[other] Onaylanacak { $n } bilgi
}
ui-questions = { $n ->
    [one] Size bir soru
   *[other] Size { $n } soru
}
ui-staff-questions = { $n ->
    [one] Bir soru bekliyor
   *[other] { $n } soru bekliyor
}
ui-state-open = Açık
ui-state-waiting = Kontrol ediliyor
ui-state-stated = Bunu siz yazdınız
ui-state-on-behalf = Sizin için yazıldı
ui-state-confirmed = Onaylandı
ui-state-refused = Lütfen kontrol edin
ui-state-question = Size soru
ui-state-disputed = İtiraz ettiniz
ui-staff-state-open = Açık
ui-staff-state-waiting = Onaylanacak
ui-staff-state-stated = Bildirildi
ui-staff-state-on-behalf = Görüşmede yazıldı
ui-staff-state-confirmed = Onaylandı
ui-staff-state-refused = Reddedildi
ui-staff-state-question = Soru soruldu
ui-staff-state-disputed = İtiraz edildi
ui-choices-show = Listeyi aç
ui-choices-more = Başka seç
ui-no-answer = Henüz cevap yok
ui-voluntary = İsteğe bağlı
ui-write-not = Lütfen buraya hastalıklar, din veya siyaset hakkında ve size veya başkalarına zarar verebilecek hiçbir şey yazmayın.
ui-since = { $date } tarihinden beri
ui-how = Ne oldu?
ui-conflict = Başka biri de bunu değiştirdi. Hangisi geçerli olsun?
ui-conflict-mine = Sizin cevabınız
ui-conflict-theirs = Cevap veren: { $who }, { $time }
ui-conflict-before = Önceden burada şu yazıyordu: { $value }
ui-pages = Sayfalar
ui-page-next = Sonraki sayfa
ui-page-previous = Önceki sayfa
ui-sorted-up = artan sırada
ui-sorted-down = azalan sırada
ui-as-of = { $date } tarihi itibarıyla
ui-definition = Ne sayılıyor?
