### Translation of held.ftl

## What is kept

held-title = Waxa aan kaydinno iyo sababta
held-lead = Wax kasta oo adiga kugu saabsan oo Lotse ku jiri kara halkan ayay ku qoran yihiin. Wixii aadan sheegin ma kaydinno.
held-fields = Xogtaada
held-others = Intaas waxaa dheer
held-why = Waxa loogu talagalay
held-basis = Sababta naloogu oggol yahay
held-sees = Cidda aragta
held-long = Inta ay jirayso
held-basis-task = Waxaan ugu baahan nahay si aan kuu taageerno. Bixinteedu waa ikhtiyaari. (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = Keliya haddii aad oggolaato: { $kind }. (Art. 6 (1) a iyo Art. 9 (2) a DSGVO)
held-sees-staff = Adiga, qofka ku caawiya iyo ku-simihiisa
held-sees-assigned = Adiga iyo qofka ku caawiya. Ku-simuhu (Vertretung) wuxuu arkaa oo keliya in ay wax jiraan.
held-long-file = Ilaa taageeradaadu dhammaato. Kadib waa la xannibayaa (gesperrt). Saddex sano marka laga joogo dhammaadka sannadkaas waa la tirtirayaa.
held-long-end = Ilaa taageeradaadu dhammaato. Kadib waa la tirtirayaa.

## Other things; the attribute says what it is, what for, and how long

holding-record = Cidda wax qortay, goorta iyo waxa la qoray
    .text = Xog kasta waxaa ag qoran cidda qortay ama xaqiijisay iyo goorta. Sidaas waxaa ku caddaanaya waxa saxda ah. Waxaa la hayaa inta xogta lafteedu jirto.
holding-documents = Dukumentiyadaada
    .text = Sawirro iyo faylal, iyo ilaa goorma ay warqadi shaqaynayso. Si aan waqti kama dambays ah (Frist) cidna u dhaafin. Waxaa la tirtirayaa ugu dambayn lix bilood kadib dhammaadka taageerada.
holding-consents = Waxa aad oggoshahay
    .text = Waxa aad oggolaatay, waxa aad diidday ama waxa aad ka noqotay. Si aan u caddayn karno. Waxaa la hayaa inta xogtaadu jirto.
holding-requests = Codsiyadaada iyo su’aalahaaga
    .text = Waxa aad ka codsatay ama ka weydiisay xogtaada, iyo jawaabtayada. Si aad xaqaaga u hesho. Waxaa la hayaa inta xogtaadu jirto.
holding-plan = Qorshahaaga
    .text = Hadafyo, tallaabooyin iyo isbeddelladooda oo dhan. Si adiga iyo qofka ku caawiya aad wax u wada qorshaysaan. Waxaa la hayaa inta xogtaadu jirto.
holding-accompaniment = Cidda ku taageerta
    .text = Cidda masuulka ka ahayd taageeradaada, laga bilaabo goorma ilaa goorma, iyo ku-simayaasha (Vertretung). Waxaa la hayaa inta xogtaadu jirto.
holding-family = Dadka wada jira
    .text = Cidda isku guri (Haushalt) ah, iyo cidda ilmo daryeesha. Si dadka saxda ah oo keliya ay wax u arkaan. Waxaa la hayaa inta xogtaadu jirto.
holding-figures = Waxa la tirinayo
    .text = Xaaladda deganaanshaha, nooca guriga iyo xaafadda, magac la’aan. Si magaalada iyo degmada (Landkreis) ay u ogaadaan inta qof ee ay taageeraan.
holding-sign-in = Gelitaankaaga
    .text = Lambarka gelitaanka iyo erayga sirta ah, oo loo qariyay si aan cidna u akhrin karin. Luqaddaada iyo kaararkaaga. Waxaa la hayaa inta xogtaadu jirto.
holding-sessions = Meelaha aad ku jirto
    .text = Biraawsarka (Browser) aad isticmaasho, iyo waxa aad qortay oo aadan weli kaydin. Ugu badnaan 14 maalmood.
holding-log = Yaa eegay
    .text = Cidda xogtaada furtay ama beddeshay iyo goorta. Si aad u hubin karto. 12 bilood.
holding-deletion = Waxa la tirtiray
    .text = In wax la tirtiray iyo goorta, laakiin ma aha waxa ku qornaa. Si ay u sii tirtirnaadaan, xataa haddii xog hore dib loo soo celiyo.

## The copy

copy-title = Koobiga xogtayda
copy-lead = Waad qaadan kartaa wax walba oo aan adiga kaa kaydinnay: xogtaada iyo isbeddelladeeda oo dhan, dukumentiyada, qorshahaaga, waxa aad oggoshahay iyo cidda eegtay.
copy-shared = Qalabkan qof ma ku amaahiyay? Markaas fayl ha ku kaydin halkan. Faylku qalabka ayuu ku harayaa.
copy-read = Akhri oo daabac
copy-file = U kaydi fayl ahaan
copy-file-text = Faylka waxaa loo sameeyay kombiyuutarrada (JSON). Xafiis kale ayaa gelin kara kombiyuutarkiisa.
copy-withheld-title = Waxa aan koobiga ku jirin
copy-withheld-text = Waxa dad kale sidoo kale khuseeya, tusaale ehelkaaga: Halkaas waxaa ku qoran oo keliya in ay wax jiraan. Adigu weli xogtaada ayaad ka arkaysaa.
copy-logged = Inaad koobi qaadatay waxaa kadib lagu qorayaa “Yaa eegay”.
copy-made = Koobi: { $time } · Masuul: { $carrier }
copy-withheld = Koobiga kuma jirto, maxaa yeelay dad kale ayay khusaysaa.
copy-refused = Lama xaqiijin
copy-replied = Waad ka jawaabtay
copy-withdrawn = Tan waad ka noqotay
copy-until = Wuxuu shaqaynayaa ilaa { $date }
copy-plan-changes = { $n ->
    [one] { $n } isbeddel
   *[other] { $n } isbeddel
}
