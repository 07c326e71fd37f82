### Translation of held.ftl

## What is kept

held-title = Neyi saklıyoruz ve neden
held-lead = Lotse’de sizinle ilgili neler bulunabilir, hepsi burada yazıyor. Vermediğiniz bilgiyi saklamayız.
held-fields = Bilgileriniz
held-others = Bunların dışında
held-why = Ne için
held-basis = Buna neden hakkımız var
held-sees = Kim görür
held-long = Ne kadar süreyle
held-basis-task = Size eşlik etmek için buna ihtiyacımız var. Bu bilgiyi vermeniz isteğe bağlıdır. (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = Yalnızca siz izin verirseniz: { $kind }. (Art. 6 (1) a ve Art. 9 (2) a DSGVO)
held-sees-staff = Siz, danışmanınız ve onun vekili
held-sees-assigned = Siz ve danışmanınız. Vekil (Vertretung) sadece bir bilgi olduğunu görür.
held-long-file = Size eşlik etmemiz sona erene kadar. Sonra kilitlenir (gesperrt). O yılın bitiminden üç yıl sonra silinir.
held-long-end = Size eşlik etmemiz sona erene kadar. Sonra silinir.

## Other things; the attribute says what it is, what for, and how long

holding-record = Kim neyi ne zaman yazdı
    .text = Her bilginin yanında onu kimin ne zaman yazdığı veya onayladığı yazar. Böylece neyin doğru olduğu bellidir. Bilginin kendisi kaldığı sürece kalır.
holding-documents = Belgeleriniz
    .text = Fotoğraflar, dosyalar ve bir kâğıdın ne zamana kadar geçerli olduğu. Kimse bir son tarihi (Frist) kaçırmasın diye. Size eşlik etmemiz sona erdikten en geç altı ay sonra silinir.
holding-consents = Neye izin veriyorsunuz
    .text = Neye izin verdiniz, neyi reddettiniz, neyi geri aldınız. Bunu kanıtlayabilelim diye. Bilgileriniz kaldığı sürece kalır.
holding-requests = Talepleriniz ve sorularınız
    .text = Verileriniz hakkında ne talep ettiniz veya sordunuz, ve bizim cevabımız. Hakkınızı alabilmeniz için. Bilgileriniz kaldığı sürece kalır.
holding-plan = Planınız
    .text = Hedefler, adımlar ve bunlardaki bütün değişiklikler. Siz ve danışmanınız birlikte plan yapın diye. Bilgileriniz kaldığı sürece kalır.
holding-accompaniment = Size kim eşlik ediyor
    .text = Kim ne zamandan ne zamana kadar sizden sorumluydu ve kimler vekildi. Bilgileriniz kaldığı sürece kalır.
holding-family = Kimler bir arada
    .text = Aynı hanede (Haushalt) kimler var ve bir çocuğa kim bakıyor. Sadece doğru kişiler bir şey görsün diye. Bilgileriniz kaldığı sürece kalır.
holding-figures = Ne sayılıyor
    .text = Oturum durumu, konut türü ve semt, ad olmadan. Şehir ve ilçe (Landkreis) kaç kişiye eşlik ettiğini bilsin diye.
holding-sign-in = Girişiniz
    .text = Giriş numarası ve gizli söz; hiç kimsenin okuyamayacağı şekilde şifreli. Diliniz ve kartlarınız. Bilgileriniz kaldığı sürece kalır.
holding-sessions = Nerelerde giriş yaptınız
    .text = Hangi tarayıcı ve yazıp henüz kaydetmedikleriniz. En fazla 14 gün.
holding-log = Kim baktı
    .text = Bilgilerinizi kim ne zaman açtı veya değiştirdi. Siz kontrol edebilin diye. On iki ay.
holding-deletion = Silinenler
    .text = Bir şeyin silindiği ve ne zaman silindiği, içeriği olmadan. Eski bir durum geri yüklense bile silinmiş kalsın diye.

## The copy

copy-title = Verilerimin kopyası
copy-lead = Sizinle ilgili sakladığımız her şeyi alabilirsiniz: bütün değişiklikleriyle bilgileriniz, belgeler, planınız, neye izin verdiğiniz ve kimin baktığı.
copy-shared = Bu cihazı size biri ödünç mü verdi? O zaman buraya dosya kaydetmeyin. Dosya cihazda kalır.
copy-read = Oku ve yazdır
copy-file = Dosya olarak kaydet
copy-file-text = Dosya bilgisayarlar için yapıldı (JSON). Başka bir kurum onu kendi bilgisayarına aktarabilir.
copy-withheld-title = Kopyada ne yok
copy-withheld-text = Başka insanları da ilgilendiren bilgiler, örneğin yakınlarınız: Orada sadece bir bilgi olduğu yazar. Siz onu bilgilerinizde görmeye devam edersiniz.
copy-logged = Kopya aldığınız, sonra “Kim baktı” altında yazar.
copy-made = Kopya: { $time } · Sorumlu: { $carrier }
copy-withheld = Kopyada yok, çünkü başkalarını ilgilendiriyor.
copy-refused = Onaylanmadı
copy-replied = Cevap verdiniz
copy-withdrawn = Bunu geri aldınız
copy-until = { $date } tarihine kadar geçerli
copy-plan-changes = { $n ->
    [one] { $n } değişiklik
   *[other] { $n } değişiklik
}
