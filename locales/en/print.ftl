### Printed sheets: the card with which somebody signs in for the first time.
### Translated by a machine, not yet reviewed by a person.

print-card-title = Your card for Lotse
print-card-for = For
print-card-from = From
print-card-intro = With this card you sign in for the first time.
print-card-camera = Open the camera of your phone. Hold it over the pattern.
print-card-type = Or open this address and write the code:
print-card-secret = Think of a secret word. Tell it to nobody, not even us.
print-card-code = Code
print-card-valid = The card works until { $date } and only once.
print-card-keep = Show the card to nobody: whoever uses it can read your details. If it is lost, tell us at once.
print-card-once = You see the code only now. Print the card and hand it over in person. An older card no longer works.

print-slip = Slip to take along
print-slip-title = Your appointment
print-slip-day = Day
print-slip-time = Time
print-slip-with = With
print-slip-place = Place
print-slip-bring = Please bring
print-slip-interpreter = Interpreting
print-slip-interpreted = Needed
print-slip-not-interpreted = Not needed
print-slip-cancel = Can you not come? Please say so beforehand.
print-slip-keep = Print this page, or take a photo of it.
print-slip-date = { $weekday }, { $date }
