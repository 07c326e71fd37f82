### Translation of common.ftl
-lotse = Lotse
product-name = { -lotse }
button-save = Kaydet
button-save-continue = Kaydet ve devam et
button-continue = Devam
button-back = Geri
button-cancel = Vazgeç
button-change = Değiştir
button-add = Ekle
button-search = Ara
button-confirm = Onayla
button-show = Göster
button-start = Başla
button-sign-in = Giriş yap
button-sign-out = Çıkış yap
button-show-german = Almancasını da göster
button-hide-german = Sadece benim dilimi göster
button-listen = Sesli oku
answer-yes = Evet
answer-no = Hayır
answer-dont-know = Bilmiyorum
answer-not-applicable = Bu benim için geçerli değil
answer-later = Sonra: bir sonraki randevuda sor
answer-choose = Lütfen seçin
answer-none = Cevap yok
answer-changed = Bu değişti
answer-corrected = Önceki yanlıştı
answer-since = Ne zamandan beri?
date-day = Gün
date-month = Ay
date-year = Yıl
date-hint = Sadece yılı biliyorsanız yıl yeterli.
date-estimate = Tarih yaklaşık
date-estimated = yaklaşık { $date }
date-time = { $date }, saat { $time }
weekday-monday = Pazartesi
weekday-tuesday = Salı
weekday-wednesday = Çarşamba
weekday-thursday = Perşembe
weekday-friday = Cuma
weekday-saturday = Cumartesi
weekday-sunday = Pazar
date-calendar = Takvim
date-calendar-gregorian = Alman takvimi
date-calendar-persian = Fars takvimi (İran, Afganistan)
date-calendar-ethiopian = Etiyopya takvimi
calendar-persian = { $date } (Fars takvimi)
calendar-ethiopian = { $date } (Etiyopya takvimi)
ethiopian-day = gün { $day }, ay { $month }, yıl { $year }
ethiopian-month = ay { $month }, yıl { $year }
ethiopian-year = yıl { $year }
ago-now = az önce
ago-minutes = { $n ->
    [one] bir dakika önce
   *[other] { $n } dakika önce
}
ago-hours = { $n ->
    [one] bir saat önce
   *[other] { $n } saat önce
}
ago-days = { $n ->
    [one] bir gün önce
   *[other] { $n } gün önce
}
ago-weeks = { $n ->
    [one] bir hafta önce
   *[other] { $n } hafta önce
}
ago-months = { $n ->
    [one] bir ay önce
   *[other] { $n } ay önce
}
ago-years = { $n ->
    [one] bir yıl önce
   *[other] { $n } yıl önce
}
day-yesterday = dün
day-today = bugün
day-tomorrow = yarın
in-days = { $n ->
    [one] bir gün sonra
   *[other] { $n } gün sonra
}
in-weeks = { $n ->
    [one] bir hafta sonra
   *[other] { $n } hafta sonra
}
in-months = { $n ->
    [one] bir ay sonra
   *[other] { $n } ay sonra
}
in-years = { $n ->
    [one] bir yıl sonra
   *[other] { $n } yıl sonra
}
saved-at = Kaydedildi: { $time }
state-open = Açık
state-done = Bitti
skip-to-content = İçeriğe git
why-we-ask = Bunu neden soruyoruz?
required-proof = Lütfen bunu gösteren bir belge getirin.
errors-title = Lütfen cevaplarınızı kontrol edin
errors-summary = { $n ->
    [one] Bir cevapta bir yanlışlık var.
   *[other] { $n } cevapta bir yanlışlık var.
}
step-of = Adım { $step } / { $steps }
language-choice = Dil seçin
translation-unreviewed = Bu çeviriyi henüz kimse kontrol etmedi. Şüphe olursa Almanca metin geçerlidir.
role-refugee = Mülteci
role-manager = Uyum danışmanı
role-coordinator = Koordinasyon
role-carrier-admin = Kurumun yönetimi
role-instance-admin = Sistem yönetimi
role-auditor = Veri koruma
role-system = Sistem
case-state-invited = Davet edildi
case-state-open = Eşlik ediliyor
case-state-restricted = Kilitli
    .help = Veriler hâlâ duruyor. Artık kimse onlarla çalışmıyor (işlemenin kısıtlanması).
case-state-closed = Bitti
case-state-handed-over = Devredildi
action-own-record-read = Kendi bilgilerini okudu
action-own-record-edit = Kendi bilgilerini değiştirdi
action-own-log-read = Kendi kaydını okudu
action-own-copy-take = Kopya aldı
action-own-consent-give = Bir şeye izin verildi veya reddedildi
action-own-consent-withdraw = İzin geri alındı
action-own-request-make = Talepte bulundu veya soru sordu
action-cases-list = Dosya listesini açtı
action-case-read = Dosyayı açtı
action-case-edit = Dosyadaki bilgiler üzerinde çalıştı
action-consent-record = Kâğıttaki izin girildi
action-case-create = Dosyayı oluşturdu
action-card-print = Davet kartı yazdırdı
action-stand-in-grant = Vekil belirledi
action-figures-read = Sayıları okudu
action-case-assign = Dosyayı birine verdi
action-name-show = Adı görüntüledi
action-requests-list = Talepleri listeledi
action-request-read = Talebi okudu
action-request-answer = Talebi cevapladı
action-request-end = Talep yerine getirildi
action-grant-confirm = Yetkiyi onayladı
action-accounts-manage = Hesapları yönetti
action-instance-manage = Sistemi yönetti
action-audit-read = Kayıtları okudu
action-case-close = Eşlik etme sona erdi
action-data-expire = Süresi dolduğu için silindi
action-card-redeem = Kartı kullandı
action-own-account-edit = Kendi hesabını değiştirdi
