### Translation of print.ftl

print-card-title = Kaarkaaga Lotse
print-card-for = Loogu talagalay
print-card-from = Ka yimid
print-card-intro = Kaarkan ayaad markii ugu horreysay ku gelaysaa.
print-card-camera = Fur kamaradda telefoonkaaga. Ku dul hay sawirka koodhka.
print-card-type = Ama fur cinwaankan oo qor koodhka:
print-card-secret = Samayso eray sir ah. Cidna ha u sheegin, xataa annaga.
print-card-code = Koodh
print-card-valid = Kaarku wuxuu shaqaynayaa ilaa { $date }, hal mar oo keliya.
print-card-keep = Kaarka cidna ha tusin: Qofka isticmaala xogtaada wuu akhrin karaa. Haddii uu lumo, isla markiiba noo sheeg.
print-card-once = Koodhka hadda oo keliya ayaad arkaysaa. Kaarka daabac oo gacanta ka dhiib. Kaar ka horreeyay ma shaqaynayo mar dambe.

print-slip = Warqad aad qaadato
print-slip-title = Ballantaada
print-slip-day = Maalinta
print-slip-time = Saacadda
print-slip-with = Cidda aad u tagayso
print-slip-place = Goobta
print-slip-bring = Fadlan soo qaado
print-slip-interpreter = Turjumaad
print-slip-interpreted = Waa loo baahan yahay
print-slip-not-interpreted = Looma baahna
print-slip-cancel = Ma iman kartid? Fadlan hore u sheeg.
print-slip-keep = Boggan daabac, ama sawir ka qaad.
print-slip-date = { $weekday }, { $date }
