### Translation of documents.ftl

document-title = Dukumentiyo
document-lead = Sawir ka qaad waraaqaha muhiimka ah ama dooro fayl. Sidaas adiga iyo qofka ku caawiya mar walba way idin ag yaallaan.
document-not = Fadlan ha soo dirin waraaqo dhakhtar ama wax ku saabsan cudurro.
document-none = Weli dukumenti halkan ma yaallo.
document-open = Fur
document-valid = Wuu shaqaynayaa ilaa { $date }
document-due = { $n ->
    [0] Maanta keliya ayuu shaqaynayaa
    [one] Hal maalin oo kale ayuu shaqaynayaa
   *[other] { $n } maalmood oo kale ayuu shaqaynayaa
}
document-expired = Hadda ma shaqaynayo
document-waiting = Weli lama fiirin
document-seen = { $who } ayaa asalka arkay { $date }
document-refused = Fadlan mar kale soo dir: { $reason }
document-no-file = Fayl la’aan
document-due-title = Fadlan waqtigeeda ku cusboonaysii
document-due-text = Ballan hore ka qabso xafiiska. Qofka ku caawiya ayaa kaa caawinaya. Ma haysaa warqadda cusub? Markaas ku dar dukumentiyadaada.
document-add = Ku dar dukumenti
document-kind = Waa warqad noocee ah?
document-note = Xusuus
    .help = Haddii aad rabto. Tusaale: warqad 3 Maajo.
document-valid-until = Wuu shaqaynayaa ilaa
    .help = Sida warqadda ku qoran. Taariikh ma leh? Markaas bannaan ku dhaaf.
document-file = Sawir ama fayl
    .help = JPEG, PNG, HEIC ama PDF. Warqadda oo dhan waa in la arkaa lana akhrin karaa. Waan tirtirnaa halka iyo waxa sawirka lagu qaaday.
document-file-new = Sawir cusub ama fayl cusub
    .help = Keliya haddii aad rabto inaad faylka beddesho.
document-change = Beddel ama ka saar
document-remove = Ka saar dukumentiga
    .help = Faylka waa la tirtirayaa. Dib looma celin karo.
document-fixed = Dukumentigan ma beddeli kartid mana ka saari kartid. Ma in la tirtiraa? Markaas u sheeg qofka ku caawiya. Warqad cusub mar walba waad ku dari kartaa.
document-outdated = Intii u dhaxaysay qof ayaa dukumentigan beddelay. Fadlan fiiri. Kadib mar kale kaydi.
document-kind-bamf-decision = Warqadda go’aanka (Bescheid) ee xafiiska federaalka (BAMF)
document-kind-marriage-certificate = Warqadda guurka
document-kind-registration = Caddaynta diiwaangelinta cinwaanka (Meldebestätigung)
document-kind-lease = Heshiiska kirada (Mietvertrag)
document-kind-benefits = Warqadda go’aanka (Bescheid) ee kaalmada (Jobcenter, Sozialamt)
document-kind-insurance-card = Kaarka caymiska caafimaadka (Krankenkasse)
document-kind-school = Shahaadada dugsiga (Zeugnis)
document-kind-training = Shahaadada tababarka shaqada ama jaamacadda (Zeugnis)
document-kind-language-certificate = Shahaadada luqadda (Zertifikat)
document-kind-work-contract = Heshiiska shaqada
document-kind-payslip = Warqadda mushaharka
document-kind-letter = Warqad xafiis dawladeed
document-kind-other = Warqad kale
error-file-missing = Sawir ama fayl ayaa maqan. Fadlan mid dooro.
error-file-incomplete = Faylku ma iman isagoo dhan. Waxba lagama kaydin. Fadlan mar kale dooro oo soo dir.
error-file-too-large = Faylku aad buu u weyn yahay. Ugu badnaan { $n } MB ayaa la oggol yahay. Waxba lagama kaydin. Fadlan sawir cusub oo tayo yar qaad.
error-file-unknown = Faylka noocan ah ma qaadan karno. Fadlan soo dir sawir (JPEG, PNG ama HEIC) ama PDF.
error-file-damaged = Faylkan lama furi karo. Waxba lagama kaydin. Fadlan mar kale sawir ka qaad warqadda.
error-file-points = Sawirku aad buu u weyn yahay. Ugu badnaan { $n } megabiksil ayaa la oggol yahay. Fadlan sawir cusub oo tayo yar qaad.
error-file-pages = PDF-ku bogag badan buu leeyahay. Ugu badnaan { $n } ayaa la oggol yahay. Fadlan kala qaybi.
error-file-locked = PDF-ka waxaa ku xiran furaha sirta. Fadlan ku kaydi fure la’aan ama sawir ka qaad warqadda.
error-file-active = PDF-ka waxaa ku jira barnaamijyo ama faylal kale. Taasi ammaan ma aha. Fadlan sawir ka qaad warqadda.
error-files-full = Horay ayaad u haysataa { $n } dukumenti. Fadlan marka hore ka saar mid aadan u baahnayn.
flash-document-added = Dukumentiga waa la kaydiyay.
flash-file-lost = Muddo dheer baad maqnayd, waana lagaa saaray. Faylka lama kaydin. Gal oo mar kale soo dir.
action-document-read = Dukumenti ayaa la furay
action-document-edit = Dukumentiyo ayaa wax laga beddelay
