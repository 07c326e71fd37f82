### Translation of print.ftl

print-card-title = Karta we ji bo Lotse
print-card-for = Ji bo
print-card-from = Ji aliyê
print-card-intro = Bi vê kartê hûn cara pêşî têdikevin.
print-card-camera = Kameraya telefona xwe vekin. Wê li ser neqşê bigirin.
print-card-type = An jî vê navnîşanê vekin û kodê binivîsin:
print-card-secret = Ji xwe re peyveke veşartî bifikirin. Wê ji kesî re nebêjin, ji me re jî na.
print-card-code = Kod
print-card-valid = Kart heta { $date } û tenê carekê derbasdar e.
print-card-keep = Kartê nîşanî kesî nedin: Kî wê bi kar bîne, dikare agahiyên we bixwîne. Eger winda bibe, tavilê ji me re bibêjin.
print-card-once = Hûn kodê tenê niha dibînin. Kartê çap bikin û bi destê xwe bidin kesê. Karta kevntir êdî ne derbasdar e.
