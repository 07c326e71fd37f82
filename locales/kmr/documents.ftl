### Translation of documents.ftl

document-title = Belge
document-lead = Wêneyên kaxezên girîng bikişînin an dosyeyekê hilbijêrin. Wisa ew her tim li ber destê we û şêwirmenda/ê we ne.
document-not = Ji kerema xwe kaxezên doktoran an tiştekî li ser nexweşiyan neşînin.
document-none = Li vir hê belge tune ye.
document-open = Vekin
document-valid = Derbasdar heta { $date }
document-due = { $n ->
    [0] Tenê îro derbasdar e
    [one] Hê rojekê derbasdar e
   *[other] Hê { $n } rojan derbasdar e
}
document-expired = Êdî ne derbasdar e
document-waiting = Hê nehatiye dîtin
document-seen = { $who } orîjînal di { $date } de dît
document-refused = Ji kerema xwe ji nû ve bişînin: { $reason }
document-no-file = Bê dosye
document-due-title = Ji kerema xwe di wextê xwe de dirêj bikin
document-due-text = Zû ji daîreyê randevûyekê (Termin) bistînin. Şêwirmenda/ê we alîkariyê dike. Kaxeza nû li cem we ye? Wê demê wê li belgeyên xwe zêde bikin.
document-add = Belgeyekê lê zêde bikin
document-kind = Ev çi kaxez e?
document-note = Têbînî
    .help = Heke hûn bixwazin. Mînak: nameya 3ê Gulanê.
document-valid-until = Derbasdar heta
    .help = Wek ku li ser kaxezê dinivîse. Tarîx tune ye? Wê demê vala bihêlin.
document-file = Wêne an dosye
    .help = JPEG, PNG, HEIC an PDF. Divê tevahiya kaxezê xuya bike û were xwendin. Em jê dibin ku wêne li ku û bi çi hatiye kişandin.
document-file-new = Wêneya nû an dosyeya nû
    .help = Tenê heke hûn dixwazin dosyeyê biguherînin.
document-change = Biguherînin an rakin
document-remove = Belgeyê rakin
    .help = Dosye tê jêbirin. Piştî wê mirov nikare wê bi paş ve bîne.
document-fixed = Hûn nikarin vê belgeyê biguherînin an rakin. Hûn dixwazin ew were jêbirin? Wê demê ji şêwirmenda/ê xwe re bibêjin. Hûn dikarin her gav kaxezeke nû lê zêde bikin.
document-outdated = Di vê navberê de kesekî ev belge guhert. Ji kerema xwe lê binêrin. Piştre careke din tomar bikin.
document-kind-bamf-decision = Nameya biryarê (Bescheid) ji Daîreya Federal (BAMF)
document-kind-marriage-certificate = Belgeya zewacê (Heiratsurkunde)
document-kind-registration = Belgeya qeyda navnîşanê (Meldebestätigung)
document-kind-lease = Peymana kirêyê (Mietvertrag)
document-kind-benefits = Nameya biryarê (Bescheid) li ser alîkariyan (Jobcenter, Sozialamt)
document-kind-insurance-card = Karta sîgorteya tenduristiyê (Krankenkasse)
document-kind-school = Karneya dibistanê
document-kind-training = Belgeya pîşeyê an zanîngehê
document-kind-language-certificate = Belgeya ziman
document-kind-work-contract = Peymana kar (Arbeitsvertrag)
document-kind-payslip = Kaxeza meaş (Lohnabrechnung)
document-kind-letter = Nameya daîreyekê
document-kind-other = Kaxezeke din
error-file-missing = Wêne an dosye kêm e. Ji kerema xwe yekê hilbijêrin.
error-file-incomplete = Dosye bi temamî negihîşt. Tiştek jê nehat tomarkirin. Ji kerema xwe wê ji nû ve hilbijêrin û bişînin.
error-file-too-large = Dosye pir mezin e. Herî zêde { $n } MB destûr e. Tiştek jê nehat tomarkirin. Ji kerema xwe wêneyeke nû bi kalîteya kêmtir bikişînin.
error-file-unknown = Em nikarin dosyeyên bi vî rengî bistînin. Ji kerema xwe wêneyekê (JPEG, PNG an HEIC) an PDFekê bişînin.
error-file-damaged = Ev dosye venabe. Tiştek jê nehat tomarkirin. Ji kerema xwe wêneya kaxezê careke din bikişînin.
error-file-points = Wêne pir mezin e. Herî zêde { $n } megapîksel destûr e. Ji kerema xwe wêneyeke nû bi kalîteya kêmtir bikişînin.
error-file-pages = Rûpelên PDFê pir zêde ne. Herî zêde { $n } destûr e. Ji kerema xwe wê parçe bikin.
error-file-locked = PDF bi şîfreyê (Passwort) parastî ye. Ji kerema xwe wê bê şîfre tomar bikin an wêneya kaxezê bikişînin.
error-file-active = Di PDFê de bername an dosyeyên din hene. Ev ne ewle ye. Ji kerema xwe wêneya kaxezê bikişînin.
error-files-full = Jixwe { $n } belgeyên we hene. Ji kerema xwe pêşî yeka ku êdî ne pêwîst e rakin.
flash-document-added = Belge hat tomarkirin.
flash-file-lost = Hûn demeke dirêj ne li vir bûn, loma têketina we hat girtin. Dosye nehat tomarkirin. Têkevin û wê careke din bişînin.
action-document-read = Belgeyek vekir
action-document-edit = Li ser belgeyan xebitî
