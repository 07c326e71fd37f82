### Translation of held.ftl

## What is kept

held-title = Em çi tomar dikin û çima
held-lead = Her tiştê ku di Lotse de li ser we dikare hebe li vir e. Tiştê ku hûn nabêjin, em tomar nakin.
held-fields = Agahiyên we
held-others = Ji bilî wan
held-why = Ji bo çi
held-basis = Çima mafê me heye
held-sees = Kî dibîne
held-long = Çiqas dimîne
held-basis-task = Ji bo alîkariya we ev ji me re divê. Dayîna wê bi dilê we ye. (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = Tenê heke hûn destûrê bidin: { $kind }. (Art. 6 (1) a û Art. 9 (2) a DSGVO)
held-sees-staff = Hûn, şêwirmenda/ê we û cihgira/ê wê/wî (Vertretung)
held-sees-assigned = Hûn û şêwirmenda/ê we. Cihgir (Vertretung) tenê dibîne ku tiştek heye.
held-long-file = Heta ku alîkariya ji bo we biqede. Piştî wê tê girtin (gesperrt). Sê sal piştî dawiya wê salê tê jêbirin.
held-long-end = Heta ku alîkariya ji bo we biqede. Piştî wê tê jêbirin.

## Other things; the attribute says what it is, what for, and how long

holding-record = Kê kengî çi nivîsandiye
    .text = Li cem her agahiyê tê nivîsandin kê û kengî ew nivîsandiye an piştrast kiriye. Wisa zelal e çi rast e. Heta ku agahî bi xwe bimîne.
holding-documents = Belgeyên we
    .text = Wêne û dosye, û kaxezek heta kengî derbasdar e. Da ku kes tu mohletê (Frist) ji dest nede. Herî dereng şeş meh piştî dawiya alîkariyê tên jêbirin.
holding-consents = Hûn destûrê didin çi
    .text = We destûr daye çi, we çi red kiriye an paşve kişandiye. Da ku em bikarin vê îspat bikin. Heta ku agahiyên we bimînin.
holding-requests = Daxwaz û pirsên we
    .text = We li ser daneyên xwe çi xwestiye an pirsiye, û bersiva me. Da ku hûn mafê xwe bistînin. Heta ku agahiyên we bimînin.
holding-plan = Plana we
    .text = Armanc, gav û hemû guhertinên wan. Da ku hûn û şêwirmenda/ê we bi hev re plan bikin. Heta ku agahiyên we bimînin.
holding-accompaniment = Kî alîkariya we dike
    .text = Kî ji kengî heta kengî ji bo we berpirsiyar bû, û cihgir (Vertretung). Heta ku agahiyên we bimînin.
holding-family = Kî bi hev re ne
    .text = Kî di heman malê (Haushalt) de ye, û kî li zarokekî dinêre. Da ku tenê kesên rast tiştekî bibînin. Heta ku agahiyên we bimînin.
holding-figures = Çi tê hejmartin
    .text = Rewşa mayînê, cureyê xanî û taxa bajêr, bê nav. Da ku bajar û Landkreis (navçe) bizanin ew alîkariya çend kesan dikin.
holding-sign-in = Têketina we
    .text = Hejmara têketinê û peyva veşartî, wisa şîfrekirî ku kes nikare wan bixwîne. Zimanê we û kartên we. Heta ku agahiyên we bimînin.
holding-sessions = Hûn li ku têketî ne
    .text = Kîjan gerok (Browser), û tiştê ku we nivîsandiye û hê tomar nekiriye. Herî zêde 14 roj.
holding-log = Kê mêze kiriye
    .text = Kê û kengî agahiyên we vekirine an guhertine. Da ku hûn bikarin kontrol bikin. 12 meh.
holding-deletion = Tiştên jêbirî
    .text = Tenê ku tiştek hatiye jêbirin û kengî, bê naverok. Da ku ew jêbirî bimîne, heke daneyên kevn ji nû ve bên vegerandin jî.

## The copy

copy-title = Kopiya daneyên min
copy-lead = Mafê we heye ku hûn her tiştê ku me li ser we tomar kiriye bistînin: agahiyên we û hemû guhertinên wan, belge, plana we, hûn destûrê didin çi, û kê mêze kiriye.
copy-shared = Kesekî ev cîhaz bi emanet daye we? Wê demê li vir dosyeyê tomar nekin. Ew di cîhazê de dimîne.
copy-read = Bixwînin û çap bikin
copy-file = Wek dosye tomar bikin
copy-file-text = Dosye ji bo kompîteran hatiye çêkirin (JSON). Saziyeke din dikare wê têxe kompîtera xwe.
copy-withheld-title = Çi di kopiyê de tune ye
copy-withheld-text = Tiştê ku bi kesên din re jî têkildar e, wek mînak bi xizmên we re: Li wir tenê tê nivîsandin ku tiştek heye. Hûn wê di agahiyên xwe de her dibînin.
copy-logged = Piştî wê di “Kê mêze kiriye” de tê nivîsandin ku we kopiyek girtiye.
copy-made = Kopî: { $time } · Berpirsiyar: { $carrier }
copy-withheld = Di kopiyê de tune ye, ji ber ku bi kesên din re têkildar e.
copy-refused = Nehatiye piştrastkirin
copy-replied = We bersiv daye
copy-withdrawn = We ev paşve kişandiye
copy-until = Derbasdar heta { $date }
copy-plan-changes = { $n ->
    [one] { $n } guhertin
   *[other] { $n } guhertin
}
