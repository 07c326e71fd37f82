### Translation of print.ftl

print-card-title = Ihre Karte für Lotse
print-card-for = Für
print-card-from = Von
print-card-intro = Mit dieser Karte melden Sie sich zum ersten Mal an.
print-card-camera = Öffnen Sie die Kamera von Ihrem Handy. Halten Sie sie über das Muster.
print-card-type = Oder öffnen Sie diese Adresse. Schreiben Sie dort den Code:
print-card-secret = Denken Sie sich ein Geheim·wort aus. Sagen Sie es keinem Menschen. Auch uns nicht.
print-card-code = Code
print-card-valid = Die Karte gilt bis { $date }. Die Karte gilt nur einmal.
print-card-keep = Zeigen Sie die Karte keinem Menschen. Mit der Karte kann man Ihre Angaben lesen. Ist sie verloren? Dann sagen Sie es uns sofort.
print-card-once = Den Code sehen Sie nur jetzt. Drucken Sie die Karte. Geben Sie die Karte persönlich weiter. Eine ältere Karte gilt nicht mehr.

print-slip = Zettel zum Mitnehmen
print-slip-title = Ihr Termin
print-slip-day = Tag
print-slip-time = Uhr·zeit
print-slip-with = Bei
print-slip-place = Ort
print-slip-bring = Bitte bringen Sie mit
print-slip-interpreter = Übersetzung
print-slip-interpreted = Sie brauchen eine Übersetzung.
print-slip-not-interpreted = Sie brauchen keine Übersetzung.
print-slip-cancel = Können Sie nicht kommen? Dann sagen Sie bitte vorher Bescheid.
print-slip-keep = Drucken Sie diese Seite. Oder machen Sie ein Foto.
print-slip-date = { $weekday }, { $date }
