### What is kept about a person and why, and the copy of all of it that she may take.

## What is kept

held-title = Was wir speichern und warum
held-lead = Hier steht alles, was in Lotse über Sie stehen kann. Was Sie nicht angeben, speichern wir nicht.
held-fields = Ihre Angaben
held-others = Außerdem
# Four short headings over a sentence each.
held-why = Wozu
held-basis = Warum wir das dürfen
held-sees = Wer es sieht
held-long = Wie lange
held-basis-task = Wir brauchen es, um Sie zu begleiten. Sie geben es freiwillig an. (Artikel 6 Absatz 1 e DSGVO, § 4 LDSG, § 18 FlüAG)
# $kind: what one can allow, as it is called on its page
held-basis-consent = Nur wenn Sie es erlauben: { $kind }. (Artikel 6 Absatz 1 a und Artikel 9 Absatz 2 a DSGVO)
held-sees-staff = Sie, Ihre Ansprechperson und ihre Vertretung
held-sees-assigned = Sie und Ihre Ansprechperson. Die Vertretung sieht nur, dass es etwas gibt.
held-long-file = Bis die Begleitung endet. Dann ist es gesperrt. Drei Jahre nach dem Ende dieses Jahres wird es gelöscht.
held-long-end = Bis die Begleitung endet. Dann wird es gelöscht.

## Other things; the attribute says what it is, what for, and how long

holding-record = Wer wann was geschrieben hat
    .text = Zu jeder Angabe steht, wer sie wann geschrieben oder bestätigt hat. So ist klar, was stimmt. So lange wie die Angabe selbst.
holding-documents = Ihre Dokumente
    .text = Fotos und Dateien, und bis wann ein Papier gilt. Damit niemand eine Frist verpasst. Spätestens sechs Monate nach dem Ende der Begleitung gelöscht.
holding-consents = Was Sie erlauben
    .text = Was Sie erlaubt, abgelehnt oder zurückgenommen haben. Damit wir es beweisen können. So lange wie Ihre Angaben.
holding-requests = Ihre Anträge und Fragen
    .text = Was Sie zu Ihren Daten verlangt oder gefragt haben, und unsere Antwort. Damit Sie zu Ihrem Recht kommen. So lange wie Ihre Angaben.
holding-plan = Ihr Plan
    .text = Ziele, Schritte und alle Änderungen daran. Damit Sie und Ihre Ansprechperson gemeinsam planen. So lange wie Ihre Angaben.
holding-accompaniment = Wer Sie begleitet
    .text = Wer von wann bis wann für Sie zuständig war, und Vertretungen. So lange wie Ihre Angaben.
holding-family = Wer zusammengehört
    .text = Wer zu einem Haushalt gehört, und wer für ein Kind sorgt. Damit nur die Richtigen etwas sehen. So lange wie Ihre Angaben.
holding-figures = Was gezählt wird
    .text = Status, Art der Wohnung und Stadtteil, ohne Namen. Damit Stadt und Landkreis wissen, wie viele Menschen sie begleiten.
holding-sign-in = Ihre Anmeldung
    .text = Anmeldenummer und Geheimwort, so verschlüsselt, dass niemand sie lesen kann. Ihre Sprache und Ihre Karten. So lange wie Ihre Angaben.
holding-sessions = Wo Sie angemeldet sind
    .text = Welcher Browser, und was Sie geschrieben und noch nicht gespeichert haben. Höchstens 14 Tage.
holding-log = Wer hat geschaut
    .text = Wer Ihre Angaben wann geöffnet oder geändert hat. Damit Sie es prüfen können. Zwölf Monate.
holding-deletion = Gelöschtes
    .text = Dass und wann etwas gelöscht wurde, ohne Inhalt. Damit es gelöscht bleibt, auch wenn ein alter Stand zurückgeholt wird.

## The copy

copy-title = Kopie meiner Daten
copy-lead = Sie dürfen alles haben, was wir über Sie gespeichert haben: Ihre Angaben mit allen Änderungen, Dokumente, Ihren Plan, was Sie erlauben, und wer geschaut hat.
copy-shared = Leiht Ihnen jemand dieses Gerät? Dann speichern Sie hier keine Datei. Sie bleibt auf dem Gerät.
copy-read = Lesen und drucken
copy-file = Als Datei speichern
copy-file-text = Die Datei ist für Computer gemacht (JSON). Eine andere Stelle kann sie einlesen.
copy-withheld-title = Was nicht in der Kopie steht
copy-withheld-text = Was auch andere Menschen betrifft, zum Beispiel Ihre Verwandten: Dort steht nur, dass es etwas gibt. Sie sehen es weiter bei Ihren Angaben.
copy-logged = Dass Sie eine Kopie nehmen, steht danach unter „Wer hat geschaut“.
# $time: date and time; $carrier: who is responsible for the data
copy-made = Kopie vom { $time } · Verantwortlich: { $carrier }
copy-withheld = Steht nicht in der Kopie, weil es andere betrifft.
copy-refused = Nicht bestätigt
copy-replied = Sie haben geantwortet
copy-withdrawn = Sie haben das zurückgenommen
# $date: last day of validity
copy-until = Gültig bis { $date }
copy-plan-changes = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
