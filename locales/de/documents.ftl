### Documents: papers that the person photographs. Used on her own pages, and the kinds in the back office too.

## The list

document-title = Dokumente
document-lead = Fotografieren Sie wichtige Papiere oder wählen Sie eine Datei. So haben Sie und Ihre Ansprechperson sie immer zur Hand.
# What not to send
document-not = Bitte schicken Sie keine Papiere von Ärzten und nichts über Krankheiten.
document-none = Hier ist noch kein Dokument.
# Opens, that is saves, the file
document-open = Öffnen
# $date: dd.mm.yyyy
document-valid = Gültig bis { $date }
# $n: days
document-due = { $n ->
    [0] Nur noch heute gültig
    [one] Noch einen Tag gültig
   *[other] Noch { $n } Tage gültig
}
document-expired = Nicht mehr gültig
document-waiting = Noch nicht angesehen
# $who: name of staff; $date: dd.mm.yyyy
document-seen = Original gesehen von { $who } am { $date }
# $reason: what staff wrote
document-refused = Bitte neu schicken: { $reason }
document-no-file = Ohne Datei

## Running out, on the home page

document-due-title = Bitte rechtzeitig verlängern
document-due-text = Machen Sie früh einen Termin bei der Behörde. Ihre Ansprechperson hilft Ihnen dabei. Haben Sie das neue Papier schon? Dann fügen Sie es bei Ihren Dokumenten hinzu.

## The form

document-add = Dokument hinzufügen
document-kind = Was für ein Papier ist das?
document-note = Notiz
    .help = Wenn Sie möchten. Zum Beispiel: Brief vom 3. Mai.
document-valid-until = Gültig bis
    .help = So, wie es auf dem Papier steht. Steht dort kein Datum? Dann lassen Sie es frei.
document-file = Foto oder Datei
    .help = JPEG, PNG, HEIC oder PDF. Man soll das ganze Papier sehen und alles lesen können. Wo und womit das Foto gemacht wurde, löschen wir.
document-file-new = Neues Foto oder neue Datei
    .help = Nur wenn Sie die Datei austauschen möchten.
document-change = Ändern oder entfernen
document-remove = Dokument entfernen
    .help = Die Datei wird gelöscht. Das kann man nicht rückgängig machen.
document-fixed = Sie können dieses Dokument nicht ändern oder entfernen. Soll es gelöscht werden? Dann sagen Sie es Ihrer Ansprechperson. Ein neues Papier können Sie jederzeit hinzufügen.
document-outdated = Jemand hat dieses Dokument in der Zwischenzeit geändert. Bitte sehen Sie es sich an. Dann speichern Sie noch einmal.

## Kinds of papers

document-kind-bamf-decision = Bescheid vom Bundesamt (BAMF)
document-kind-marriage-certificate = Heiratsurkunde
document-kind-registration = Meldebestätigung
document-kind-lease = Mietvertrag
document-kind-benefits = Bescheid über Leistungen (Jobcenter, Sozialamt)
document-kind-insurance-card = Karte der Krankenkasse
document-kind-school = Schulzeugnis
document-kind-training = Zeugnis von Ausbildung oder Studium
document-kind-language-certificate = Sprachzertifikat
document-kind-work-contract = Arbeitsvertrag
document-kind-payslip = Lohnabrechnung
document-kind-letter = Brief von einem Amt
document-kind-other = Anderes Papier

## What is wrong with a file

error-file-missing = Es fehlt ein Foto oder eine Datei. Bitte wählen Sie eine aus.
error-file-incomplete = Die Datei ist nicht ganz angekommen. Nichts davon wurde gespeichert. Bitte wählen Sie sie noch einmal aus und schicken Sie sie neu.
# $n: megabytes
error-file-too-large = Die Datei ist zu groß. Erlaubt sind höchstens { $n } MB. Nichts davon wurde gespeichert. Machen Sie bitte ein neues Foto mit kleinerer Auflösung.
error-file-unknown = Diese Art von Datei können wir nicht annehmen. Bitte nehmen Sie ein Foto (JPEG, PNG oder HEIC) oder ein PDF.
error-file-damaged = Diese Datei lässt sich nicht öffnen. Nichts davon wurde gespeichert. Bitte fotografieren Sie das Papier noch einmal.
# $n: million points of a picture
error-file-points = Das Bild ist zu groß. Erlaubt sind höchstens { $n } Megapixel. Bitte machen Sie ein neues Foto mit kleinerer Auflösung.
# $n: pages
error-file-pages = Das PDF hat zu viele Seiten. Erlaubt sind höchstens { $n }. Bitte teilen Sie es auf.
error-file-locked = Das PDF ist mit einem Passwort geschützt. Bitte speichern Sie es ohne Passwort oder fotografieren Sie das Papier.
error-file-active = Das PDF enthält Programme oder andere Dateien. Das ist nicht sicher. Bitte fotografieren Sie das Papier.
# $n: number of documents
error-files-full = Sie haben schon { $n } Dokumente. Bitte entfernen Sie erst eines, das Sie nicht mehr brauchen.

## After a step, and in the log

flash-document-added = Das Dokument ist gespeichert.
flash-file-lost = Sie waren zu lange weg und wurden abgemeldet. Die Datei wurde nicht gespeichert. Melden Sie sich an und schicken Sie sie noch einmal.
action-document-read = Dokument geöffnet
action-document-edit = Dokumente bearbeitet
