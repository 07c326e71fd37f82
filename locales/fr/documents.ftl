### Translation of documents.ftl

document-title = Documents
document-lead = Photographiez vos papiers importants ou choisissez un fichier. Ainsi, vous et votre personne de contact les avez toujours sous la main.
document-not = N’envoyez pas de papiers de médecins ni rien sur des maladies, s’il vous plaît.
document-none = Il n’y a pas encore de document ici.
document-open = Ouvrir
document-valid = Valable jusqu’au { $date }
document-due = { $n ->
    [0] Valable aujourd’hui seulement
    [one] Encore { $n } jour de validité
   *[other] Encore { $n } jours de validité
}
document-expired = N’est plus valable
document-waiting = Pas encore regardé
document-seen = Original vu par { $who } le { $date }
document-refused = À envoyer de nouveau, s’il vous plaît : { $reason }
document-no-file = Sans fichier
document-due-title = À renouveler à temps, s’il vous plaît
document-due-text = Prenez tôt un rendez-vous avec l’administration. Votre personne de contact vous aide. Vous avez déjà le nouveau papier ? Alors ajoutez-le à vos documents.
document-add = Ajouter un document
document-kind = Quelle sorte de papier est-ce ?
document-note = Note
    .help = Si vous voulez. Par exemple : lettre du 3 mai.
document-valid-until = Valable jusqu’au
    .help = Comme c’est écrit sur le papier. Il n’y a pas de date ? Alors laissez vide.
document-file = Photo ou fichier
    .help = JPEG, PNG, HEIC ou PDF. Le papier doit être entier et bien lisible. Nous effaçons où et avec quoi la photo a été prise.
document-file-new = Nouvelle photo ou nouveau fichier
    .help = Seulement si vous voulez remplacer le fichier.
document-change = Modifier ou retirer
document-remove = Retirer le document
    .help = Le fichier sera effacé. On ne peut pas revenir en arrière.
document-fixed = Vous ne pouvez pas modifier ni retirer ce document. Faut-il l’effacer ? Alors dites-le à votre personne de contact. Vous pouvez ajouter un nouveau papier à tout moment.
document-outdated = Quelqu’un a modifié ce document entre-temps. Regardez-le, s’il vous plaît. Puis enregistrez encore une fois.
document-kind-bamf-decision = Décision de l’Office fédéral (BAMF)
document-kind-marriage-certificate = Acte de mariage
document-kind-registration = Attestation de domicile (Meldebestätigung)
document-kind-lease = Contrat de location
document-kind-benefits = Décision sur les prestations (Jobcenter, Sozialamt)
document-kind-insurance-card = Carte d’assurance maladie
document-kind-school = Bulletin scolaire
document-kind-training = Diplôme de formation ou d’études
document-kind-language-certificate = Certificat de langue
document-kind-work-contract = Contrat de travail
document-kind-payslip = Fiche de paie
document-kind-letter = Lettre d’une administration
document-kind-other = Autre papier
error-file-missing = Il manque une photo ou un fichier. Choisissez-en un, s’il vous plaît.
error-file-incomplete = Le fichier n’est pas arrivé en entier. Rien n’a été enregistré. Choisissez-le et envoyez-le encore une fois, s’il vous plaît.
error-file-too-large = Le fichier est trop grand. Le maximum est de { $n } Mo. Rien n’a été enregistré. Prenez une nouvelle photo avec une résolution plus basse, s’il vous plaît.
error-file-unknown = Nous ne pouvons pas accepter cette sorte de fichier. Prenez une photo (JPEG, PNG ou HEIC) ou un PDF, s’il vous plaît.
error-file-damaged = Ce fichier ne s’ouvre pas. Rien n’a été enregistré. Photographiez le papier encore une fois, s’il vous plaît.
error-file-points = L’image est trop grande. Le maximum est de { $n } mégapixels. Prenez une nouvelle photo avec une résolution plus basse, s’il vous plaît.
error-file-pages = Le PDF a trop de pages. Le maximum est de { $n }. Partagez-le en plusieurs, s’il vous plaît.
error-file-locked = Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe ou photographiez le papier, s’il vous plaît.
error-file-active = Le PDF contient des programmes ou d’autres fichiers. Ce n’est pas sûr. Photographiez le papier, s’il vous plaît.
error-files-full = Vous avez déjà { $n } documents. Retirez d’abord un document dont vous n’avez plus besoin, s’il vous plaît.
flash-document-added = Le document est enregistré.
flash-file-lost = Vous êtes resté trop longtemps absent et la session est terminée. Le fichier n’a pas été enregistré. Connectez-vous et envoyez-le encore une fois.
action-document-read = Document ouvert
action-document-edit = Documents modifiés
