### Printed sheets: the card with which somebody signs in for the first time. German stands beside the own language.

print-card-title = Ihre Karte für Lotse
print-card-for = Für
print-card-from = Von
print-card-intro = Mit dieser Karte melden Sie sich zum ersten Mal an.
print-card-camera = Öffnen Sie die Kamera Ihres Handys. Halten Sie sie über das Muster.
# The address of the portal stands beneath.
print-card-type = Oder öffnen Sie diese Adresse und schreiben Sie den Code:
print-card-secret = Denken Sie sich ein Geheimwort aus. Sagen Sie es niemandem, auch uns nicht.
print-card-code = Code
# $date: dd.mm.yyyy
print-card-valid = Die Karte gilt bis { $date } und nur einmal.
print-card-keep = Zeigen Sie die Karte niemandem: Wer sie benutzt, kann Ihre Angaben lesen. Ist sie verloren, sagen Sie es uns sofort.
# For staff, on the screen only.
print-card-once = Den Code sehen Sie nur jetzt. Drucken Sie die Karte und geben Sie sie persönlich weiter. Eine ältere Karte gilt nicht mehr.

## The slip of an appointment, in two languages

# The link to the sheet
print-slip = Zettel zum Mitnehmen
print-slip-title = Ihr Termin
print-slip-day = Tag
print-slip-time = Uhrzeit
# In front of an office: where the appointment is
print-slip-with = Bei
print-slip-place = Ort
print-slip-bring = Bitte mitbringen
# Whether somebody has to interpret at the appointment
print-slip-interpreter = Übersetzung
print-slip-interpreted = Wird gebraucht
print-slip-not-interpreted = Wird nicht gebraucht
print-slip-cancel = Können Sie nicht kommen? Sagen Sie bitte vorher Bescheid.
# On the screen only
print-slip-keep = Drucken Sie diese Seite, oder machen Sie ein Foto davon.
# $weekday: Montag, $date: 30.04.2018
print-slip-date = { $weekday }, { $date }
