### The field catalogue: strengths and wishes in the person's own words, and appointments. Rules for labels as in
### catalogue.ftl.

section-goals = Hadafyada iyo waxa aad jeclaan lahayd
section-appointments = Ballamaha (Termine)

group-strengths = Waxa aad ku fiican tahay
group-wishes = Waxa aad jeclaan lahayd
group-appointments = Ballamahaaga

## Strengths and wishes

field-goals-strengths = Maxaad ku fiican tahay?
    .help = Tusaale cunto karinta, dayactirka, carruur la dhaqanka, xisaabta.
field-goals-hard = Maxaa hadda kugu adag?
    .help = Maxaad rabtaa in lagaa caawiyo?
field-goals-area = Arrintu maxay ku saabsan tahay?
field-goals-wish = Maxaad rabtaa inaad gaarto?
    .help = Ku qor erayadaada, luqaddaada. Meel kasta hal wax oo aad rabto ku qor.
field-goals-until = Ilaa goorma?
    .help = Qiyaas ayaa ku filan.

wish-area-language = Af-Jarmal
wish-area-training = Dugsi, tababar shaqo, jaamacad
wish-area-work = Shaqo
wish-area-housing = Guri
wish-area-family = Qoys
wish-area-children = Carruur
wish-area-residence = Deganaansho
wish-area-money = Lacag
wish-area-people = Waqtiga firaaqada iyo dadka aad taqaan
wish-area-everyday = Nolol maalmeed

## Appointments

field-appointments-with = Yaad ballan la leedahay?
    .help = Fadlan ballamaha dhakhtarka ha qorin: Waa arrin kuu gaar ah.
field-appointments-day = Maalintee?
field-appointments-time = Saacaddee?
    .help = Tusaale 9:30.
field-appointments-place = Xaggee?
    .help = Waddada, lambarka guriga, qolka.
field-appointments-bring = Maxay tahay inaad keento?
    .help = Tusaale aqoonsi, warqad, sawir.
field-appointments-interpreter = Ma u baahan tahay qof kuu turjuma?

office-kind-integration = La-talinta isdhexgalka (Integrationsmanagement)
office-kind-foreigners-office = Xafiiska ajaanibta (Ausländerbehörde)
office-kind-bamf = Xafiiska federaalka (BAMF)
office-kind-jobcenter = Jobcenter ama xafiiska shaqada (Agentur für Arbeit)
office-kind-social-office = Xafiiska arrimaha bulshada (Sozialamt) ama Landratsamt
office-kind-town-hall = Xarunta dawladda hoose (Rathaus)
office-kind-school = Dugsi ama Kita
office-kind-course = Koorsada Af-Jarmalka
office-kind-landlord = Milkiilaha guriga ama guri
office-kind-lawyer = Qareen
office-kind-bank = Bangi
office-kind-employer = Cidda aad u shaqayso (Arbeitgeber)
office-kind-other = meel kale
