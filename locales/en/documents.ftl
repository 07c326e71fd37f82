### Translation of documents.ftl

document-title = Documents
document-lead = Take photos of important papers or choose a file. Then you and your contact person always have them at hand.
document-not = Please do not send papers from doctors or anything about illnesses.
document-none = There is no document here yet.
document-open = Open
document-valid = Valid until { $date }
document-due = { $n ->
    [0] Valid for today only
    [one] Valid for one more day
   *[other] Valid for { $n } more days
}
document-expired = No longer valid
document-waiting = Not looked at yet
document-seen = Original seen by { $who } on { $date }
document-refused = Please send it again: { $reason }
document-no-file = Without a file
document-due-title = Please renew in good time
document-due-text = Make an appointment with the office early. Your contact person will help you. Do you have the new paper already? Then add it to your documents.
document-add = Add a document
document-kind = What kind of paper is it?
document-note = Note
    .help = If you like. For example: letter of 3 May.
document-valid-until = Valid until
    .help = As it stands on the paper. No date there? Then leave it empty.
document-file = Photo or file
    .help = JPEG, PNG, HEIC or PDF. The whole paper should be visible and easy to read. We delete where and with what the photo was taken.
document-file-new = New photo or new file
    .help = Only if you want to exchange the file.
document-change = Change or remove
document-remove = Remove the document
    .help = The file will be deleted. This cannot be undone.
document-fixed = You cannot change or remove this document. Should it be deleted? Then tell your contact person. You can add a new paper at any time.
document-outdated = Somebody has changed this document in the meantime. Please look at it. Then save once more.
document-kind-bamf-decision = Decision of the Federal Office (BAMF)
document-kind-marriage-certificate = Marriage certificate
document-kind-registration = Confirmation of registration (Meldebestätigung)
document-kind-lease = Rental contract
document-kind-benefits = Notice of benefits (Jobcenter, Sozialamt)
document-kind-insurance-card = Health insurance card
document-kind-school = School report
document-kind-training = Certificate of training or studies
document-kind-language-certificate = Language certificate
document-kind-work-contract = Work contract
document-kind-payslip = Payslip
document-kind-letter = Letter from an office
document-kind-other = Another paper
error-file-missing = A photo or file is missing. Please choose one.
error-file-incomplete = The file did not arrive completely. Nothing of it was saved. Please choose it and send it again.
error-file-too-large = The file is too large. At most { $n } MB are allowed. Nothing of it was saved. Please take a new photo with a lower resolution.
error-file-unknown = We cannot take this kind of file. Please take a photo (JPEG, PNG or HEIC) or a PDF.
error-file-damaged = This file cannot be opened. Nothing of it was saved. Please take a photo of the paper once more.
error-file-points = The picture is too large. At most { $n } megapixels are allowed. Please take a new photo with a lower resolution.
error-file-pages = The PDF has too many pages. At most { $n } are allowed. Please split it.
error-file-locked = The PDF is protected by a password. Please save it without a password or take a photo of the paper.
error-file-active = The PDF contains programs or other files. That is not safe. Please take a photo of the paper.
error-files-full = You already have { $n } documents. Please remove one that you no longer need first.
flash-document-added = The document is saved.
flash-file-lost = You were away too long and have been signed out. The file was not saved. Sign in and send it once more.
action-document-read = Opened a document
action-document-edit = Worked on documents
