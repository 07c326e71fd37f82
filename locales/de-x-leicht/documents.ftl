### Translation of documents.ftl

document-title = Papiere
document-lead = Machen Sie Fotos von wichtigen Papieren. Oder wählen Sie eine Datei. Dann sind die Papiere immer da. Für Sie und für Ihre Ansprech·person.
document-not = Bitte schicken Sie keine Papiere vom Arzt. Und nichts über Krankheiten.
document-none = Hier ist noch kein Papier.
document-open = Öffnen
document-valid = Gültig bis { $date }
document-due = { $n ->
    [0] Nur noch heute gültig
    [one] Noch einen Tag gültig
   *[other] Noch { $n } Tage gültig
}
document-expired = Nicht mehr gültig
document-waiting = Noch nicht angesehen
document-seen = { $who } hat das Original gesehen. Am { $date }
document-refused = Bitte neu schicken: { $reason }
document-no-file = Ohne Datei
document-due-title = Bitte früh verlängern
document-due-text = Machen Sie früh einen Termin bei der Behörde. Ihre Ansprech·person hilft Ihnen. Haben Sie schon ein neues Papier? Dann schicken Sie es uns hier.
document-add = Papier hinzufügen
document-kind = Was für ein Papier ist das?
document-note = Notiz
    .help = Wenn Sie möchten. Zum Beispiel: Brief vom 3. Mai.
document-valid-until = Gültig bis
    .help = Das Datum steht auf dem Papier. Steht dort kein Datum? Dann schreiben Sie nichts.
document-file = Foto oder Datei
    .help = JPEG, PNG, HEIC oder PDF. Man muss das ganze Papier sehen. Man muss alles lesen können. Wir löschen, wo Sie das Foto gemacht haben.
document-file-new = Neues Foto oder neue Datei
    .help = Nur wenn Sie die Datei tauschen möchten.
document-change = Ändern oder entfernen
document-remove = Papier entfernen
    .help = Wir löschen die Datei. Dann ist sie für immer weg.
document-fixed = Sie können dieses Papier nicht ändern. Sie können es auch nicht entfernen. Soll es weg? Dann sagen Sie es Ihrer Ansprech·person. Ein neues Papier können Sie immer schicken.
document-outdated = Jemand hat hier etwas geändert. Bitte sehen Sie es an. Dann speichern Sie noch einmal.
document-kind-bamf-decision = Bescheid vom Bundes·amt (BAMF)
document-kind-marriage-certificate = Heirats·urkunde
document-kind-registration = Melde·bestätigung
document-kind-lease = Miet·vertrag
document-kind-benefits = Bescheid über Geld (Jobcenter, Sozial·amt)
document-kind-insurance-card = Karte der Kranken·kasse
document-kind-school = Schul·zeugnis
document-kind-training = Zeugnis von Ausbildung oder Studium
document-kind-language-certificate = Sprach·zertifikat
document-kind-work-contract = Arbeits·vertrag
document-kind-payslip = Lohn·abrechnung
document-kind-letter = Brief von einem Amt
document-kind-other = Anderes Papier
error-file-missing = Es fehlt ein Foto oder eine Datei. Bitte wählen Sie eine Datei aus.
error-file-incomplete = Die Datei ist nicht ganz angekommen. Wir haben nichts gespeichert. Bitte schicken Sie die Datei noch einmal.
error-file-too-large = Die Datei ist zu groß. Erlaubt sind { $n } MB. Wir haben nichts gespeichert. Bitte machen Sie ein kleineres Foto.
error-file-unknown = Diese Datei können wir nicht nehmen. Bitte nehmen Sie ein Foto (JPEG, PNG oder HEIC). Oder ein PDF.
error-file-damaged = Wir können die Datei nicht öffnen. Wir haben nichts gespeichert. Bitte machen Sie noch einmal ein Foto.
error-file-points = Das Bild ist zu groß. Erlaubt sind { $n } Mega·pixel. Bitte machen Sie ein kleineres Foto.
error-file-pages = Das PDF hat zu viele Seiten. Erlaubt sind { $n } Seiten. Bitte teilen Sie es.
error-file-locked = Das PDF hat ein Passwort. Bitte machen Sie ein Foto vom Papier.
error-file-active = In dem PDF sind Programme oder andere Dateien. Das ist nicht sicher. Bitte machen Sie ein Foto vom Papier.
error-files-full = Sie haben schon { $n } Papiere. Bitte entfernen Sie zuerst ein altes Papier.
flash-document-added = Das Papier ist gespeichert.
flash-file-lost = Sie waren zu lange weg. Darum sind Sie abgemeldet. Die Datei ist nicht gespeichert. Melden Sie sich an. Dann schicken Sie die Datei noch einmal.
action-document-read = Papier geöffnet
action-document-edit = Papiere bearbeitet
