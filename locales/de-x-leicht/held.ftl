### Translation of held.ftl

## What is kept

held-title = Was wir speichern und warum
held-lead = Hier steht alles, was in Lotse über Sie stehen kann. Sie sagen uns etwas nicht? Dann speichern wir es nicht.
held-fields = Ihre Angaben
held-others = Das speichern wir auch
held-why = Wofür
held-basis = Warum wir das dürfen
held-sees = Wer es sieht
held-long = Wie lange
held-basis-task = Wir brauchen die Angaben. Dann können wir Sie begleiten. Sie geben die Angaben freiwillig. Freiwillig heißt: Sie müssen nicht. Das Gesetz dazu: Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG
held-basis-consent = Wir dürfen das nur, wenn Sie Ja sagen zu: { $kind }. Das Gesetz dazu: Art. 6 (1) a und Art. 9 (2) a DSGVO
held-sees-staff = Sie, Ihre Ansprech·person und ihre Vertretung
held-sees-assigned = Sie und Ihre Ansprech·person. Die Vertretung sieht nur: Es gibt etwas. Sie sieht nicht, was es ist.
held-long-file = Bis die Begleitung zu Ende ist. Dann sind die Angaben gesperrt. Gesperrt heißt: Niemand arbeitet mehr damit. Wir warten bis zum Ende von dem Jahr. Dann warten wir noch 3 Jahre. Danach löschen wir die Angaben.
held-long-end = Bis die Begleitung zu Ende ist. Dann löschen wir die Angaben.

## Other things; the attribute says what it is, what for, and how long

holding-record = Wer wann was geschrieben hat
    .text = Bei jeder Angabe steht: Wer hat sie geschrieben? Wer hat sie bestätigt? Und wann? So weiß man, was stimmt. Das bleibt so lange wie die Angabe.
holding-documents = Ihre Papiere
    .text = Fotos und Dateien. Und: Bis wann gilt ein Papier? Dann verpasst niemand eine Frist. Eine Frist ist der letzte Tag für etwas. Wir löschen die Papiere spätestens 6 Monate nach dem Ende von der Begleitung.
holding-consents = Was Sie erlauben
    .text = Was haben Sie erlaubt? Wozu haben Sie Nein gesagt? Was haben Sie zurück·genommen? Das müssen wir zeigen können. Das bleibt so lange wie Ihre Angaben.
holding-requests = Ihre Anträge und Fragen
    .text = Was haben Sie zu Ihren Daten verlangt? Was haben Sie gefragt? Was haben wir geantwortet? So bekommen Sie Ihr Recht. Das bleibt so lange wie Ihre Angaben.
holding-plan = Ihr Plan
    .text = Ziele und Schritte. Und alles, was Sie oder wir am Plan geändert haben. So können Sie mit Ihrer Ansprech·person zusammen planen. Das bleibt so lange wie Ihre Angaben.
holding-accompaniment = Wer Sie begleitet
    .text = Wer war für Sie da? Von wann bis wann? Wer war die Vertretung? Das bleibt so lange wie Ihre Angaben.
holding-family = Wer zusammen·gehört
    .text = Wer gehört zu einem Haushalt? Haushalt heißt: Menschen wohnen zusammen. Und: Wer sorgt für ein Kind? Nur die richtigen Menschen sollen etwas sehen. Das bleibt so lange wie Ihre Angaben.
holding-figures = Was wir zählen
    .text = Ihr Aufenthalt, wie Sie wohnen und Ihr Stadt·teil. Wir zählen ohne Namen. So wissen Stadt und Land·kreis, wie viele Menschen sie begleiten.
holding-sign-in = Ihre Anmeldung
    .text = Ihre Anmelde·nummer und Ihr Geheim·wort. Beides ist verschlüsselt. Das heißt: Niemand kann es lesen. Auch Ihre Sprache und Ihre Karten. Das bleibt so lange wie Ihre Angaben.
holding-sessions = Wo Sie angemeldet sind
    .text = Welchen Browser benutzen Sie? Ein Browser ist das Programm für das Internet. Und: Was haben Sie geschrieben und noch nicht gespeichert? Das bleibt höchstens 14 Tage.
holding-log = Wer hat geschaut
    .text = Wer hat Ihre Angaben geöffnet? Wer hat sie geändert? Und wann? So können Sie es prüfen. Das bleibt 12 Monate.
holding-deletion = Was wir gelöscht haben
    .text = Wir schreiben auf: Wir haben etwas gelöscht. Und wann. Wir schreiben nicht auf, was es war. Manchmal müssen wir einen alten Stand von Lotse zurück·holen. Auch dann bleibt es gelöscht.

## The copy

copy-title = Kopie von meinen Daten
copy-lead = Sie dürfen alles haben, was wir über Sie gespeichert haben. Das sind: Ihre Angaben mit allen Änderungen. Ihre Papiere. Ihr Plan. Was Sie erlauben. Und wer geschaut hat.
copy-shared = Leiht Ihnen jemand dieses Gerät? Dann speichern Sie hier keine Datei. Die Datei bleibt auf dem Gerät.
copy-read = Lesen und drucken
copy-file = Als Datei speichern
copy-file-text = Die Datei ist für Computer gemacht (JSON). Eine andere Stelle kann die Datei in ihren Computer laden.
copy-withheld-title = Was nicht in der Kopie steht
copy-withheld-text = Bei manchen Angaben geht es auch um andere Menschen. Zum Beispiel um Ihre Familie. Dann steht in der Kopie nur: Es gibt etwas. Sie sehen es weiter auf der Seite „Meine Angaben“.
copy-logged = Sie nehmen eine Kopie? Das steht danach auf der Seite „Wer hat geschaut“.
copy-made = Kopie vom { $time } · Verantwortlich: { $carrier }
copy-withheld = Das steht nicht in der Kopie. Es geht dabei auch um andere Menschen.
copy-refused = Nicht bestätigt
copy-replied = Sie haben geantwortet
copy-withdrawn = Sie haben das zurück·genommen
copy-until = Gültig bis { $date }
copy-plan-changes = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
