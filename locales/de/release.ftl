### What an adult of the household is shown of a person's record (`/me/release`), and what she reads (`/me/released`).
### Calm and clear: nobody is talked into it, and ending it is one press.

release-title = Wer aus meiner Familie meine Angaben sieht
release-lead = Andere Erwachsene in Ihrem Haushalt sehen nichts von Ihren Angaben. Wenn Sie möchten, können Sie jemandem einen Teil davon zeigen.
# „…“ is the page ui-nav-log; 116 016 is a telephone number
release-free = Das ist freiwillig. Niemand darf Sie dazu zwingen. Die andere Person kann nur lesen, nichts ändern. Hier steht, wann sie gelesen hat: „Wer hat geschaut“. Sie können es jederzeit beenden. Werden Sie unter Druck gesetzt? Hilfe: 116 016.
# Under an address lock
release-locked = Ihre Adresse ist gesperrt. Darum kann niemand aus Ihrer Familie hier sehen, wo Sie wohnen und wie man Sie erreicht.
release-none = In Ihrem Haushalt meldet sich sonst kein Erwachsener selbst bei Lotse an.
release-nothing = Sieht nichts von Ihnen.
# Link to the page on which sections are ticked
release-choose = Auswählen, was zu sehen ist
# Button; ends it at once
release-end = Ab sofort nichts mehr zeigen
# $name: somebody of the family
release-to = Was darf { $name } sehen?
release-delicate = Besonders Persönliches
release-delicate-help = Wählen Sie das nur, wenn Sie es wirklich zeigen möchten.
# Button
release-yes = Ja, das zeigen
# Link and heading. $name: somebody of the family
release-by = { $name } zeigt Ihnen Angaben
release-by-text = Sie können lesen und nichts ändern. Wer Ihnen etwas zeigt, sieht, wann Sie es gelesen haben.
# Heading, and in the log who has read
release-family = Aus Ihrer Familie
# Where somebody has no name yet
release-unnamed = Jemand aus Ihrer Familie

# In the log: somebody of the household read a section that was released to her
action-released-read = Von der Familie gelesen
