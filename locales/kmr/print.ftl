### Translation of print.ftl

print-card-title = Karta we ji bo Lotse
print-card-for = Ji bo
print-card-from = Ji
print-card-intro = Hûn bi vê kartê cara yekem têdikevin.
print-card-camera = Kameraya telefona xwe vekin. Wê li ser nîgarê bigirin.
print-card-type = An vê navnîşanê vekin û kodê binivîsin:
print-card-secret = Ji xwe re peyveke veşartî bifikirin. Wê ji kesî re nebêjin, ji me re jî.
print-card-code = Kod
print-card-valid = Kart heta { $date } û tenê carekê derbasdar e.
print-card-keep = Kartê nîşanî kesî nedin: Kesê ku wê bi kar bîne, dikare agahiyên we bixwîne. Eger winda bibe, yekser ji me re bibêjin.
print-card-once = Hûn kodê tenê niha dibînin. Kartê çap bikin û bi destê xwe bidin. Karteke kevntir êdî ne derbasdar e.

print-slip = Pelek ji bo bi xwe re birinê
print-slip-title = Randevûya we (Termin)
print-slip-day = Roj
print-slip-time = Saet
print-slip-with = Li ba
print-slip-place = Cih
print-slip-bring = Ji kerema xwe bi xwe re bînin
print-slip-interpreter = Wergêran
print-slip-interpreted = Pêwîst e
print-slip-not-interpreted = Ne pêwîst e
print-slip-cancel = Hûn nikarin werin? Ji kerema xwe berê agahî bidin.
print-slip-keep = Vê rûpelê çap bikin, an wêneyê wê bikişînin.
print-slip-date = { $weekday }, { $date }
