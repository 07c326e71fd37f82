### Translation of held.ftl

## What is kept

held-title = Ce que nous gardons et pourquoi
held-lead = Voici tout ce qui peut être écrit sur vous dans Lotse. Ce que vous n’indiquez pas, nous ne le gardons pas.
held-fields = Vos données
held-others = Et aussi
held-why = Pour quoi faire
held-basis = Pourquoi nous en avons le droit
held-sees = Qui voit cela
held-long = Combien de temps
held-basis-task = Nous en avons besoin pour vous accompagner. Vous les donnez librement : ce n’est pas obligatoire. (Art. 6 (1) e DSGVO, § 4 LDSG, § 18 FlüAG)
held-basis-consent = Seulement si vous l’autorisez : { $kind }. (Art. 6 (1) a, Art. 9 (2) a DSGVO)
held-sees-staff = Vous, votre personne de contact et la personne qui la remplace
held-sees-assigned = Vous et votre personne de contact. La personne qui la remplace voit seulement qu’il y a quelque chose.
held-long-file = Jusqu’à la fin de l’accompagnement. Ensuite, c’est bloqué (gesperrt) : personne ne travaille plus avec. C’est effacé trois ans après la fin de l’année où l’accompagnement s’est terminé.
held-long-end = Jusqu’à la fin de l’accompagnement. Ensuite, c’est effacé.

## Other things; the attribute says what it is, what for, and how long

holding-record = Qui a écrit quoi et quand
    .text = À côté de chaque donnée est écrit qui l’a écrite ou confirmée, et quand. Ainsi, on sait ce qui est juste. Gardé aussi longtemps que la donnée elle-même.
holding-documents = Vos documents
    .text = Les photos et les fichiers, et jusqu’à quand un papier est valable. Pour que personne ne manque un délai. Effacés au plus tard six mois après la fin de l’accompagnement.
holding-consents = Ce que vous autorisez
    .text = Ce que vous avez autorisé, refusé ou retiré. Pour que nous puissions le prouver. Gardé aussi longtemps que vos données.
holding-requests = Vos demandes et questions
    .text = Ce que vous avez demandé au sujet de vos données, et notre réponse. Pour que vous obteniez vos droits. Gardé aussi longtemps que vos données.
holding-plan = Votre plan
    .text = Les objectifs, les étapes et tous leurs changements. Pour que vous et votre personne de contact puissiez planifier ensemble. Gardé aussi longtemps que vos données.
holding-accompaniment = Qui vous accompagne
    .text = Qui était responsable de votre accompagnement, de quand à quand, et qui a fait un remplacement. Gardé aussi longtemps que vos données.
holding-family = Qui est lié à qui
    .text = Qui vit dans le même ménage (Haushalt), et qui s’occupe d’un enfant. Pour que seules les bonnes personnes voient quelque chose. Gardé aussi longtemps que vos données.
holding-figures = Ce que nous comptons
    .text = Le statut de séjour, le type de logement et le quartier, sans noms. Pour que la ville et le Landkreis sachent combien de personnes ils accompagnent.
holding-sign-in = Votre connexion
    .text = Le numéro de connexion et le mot secret, chiffrés pour que personne ne puisse les lire. Votre langue et vos cartes. Gardé aussi longtemps que vos données.
holding-sessions = Où vous êtes connecté·e
    .text = Quel navigateur (Browser), et ce que vous avez écrit et pas encore enregistré. 14 jours au maximum.
holding-log = Qui a regardé
    .text = Qui a ouvert ou modifié vos données, et quand. Pour que vous puissiez le vérifier. Douze mois.
holding-deletion = Ce qui est effacé
    .text = Le fait que quelque chose a été effacé et quand, sans le contenu. Pour que cela reste effacé, même si nous remettons en place un ancien état de Lotse.

## The copy

copy-title = Copie de mes données
copy-lead = Vous pouvez avoir tout ce que nous gardons sur vous : vos données avec tous les changements, les documents, votre plan, ce que vous autorisez et qui a regardé.
copy-shared = Quelqu’un vous prête cet appareil ? Alors n’enregistrez pas de fichier ici. Il reste sur l’appareil.
copy-read = Lire et imprimer
copy-file = Enregistrer comme fichier
copy-file-text = Le fichier est fait pour les ordinateurs (JSON). Un autre service peut le lire avec son ordinateur.
copy-withheld-title = Ce qui n’est pas dans la copie
copy-withheld-text = Ce qui concerne aussi d’autres personnes, par exemple les membres de votre famille : dans la copie est écrit seulement qu’il y a quelque chose. Vous le voyez toujours dans « Mes données ».
copy-logged = Si vous prenez une copie, c’est écrit ensuite dans « Qui a regardé ».
copy-made = Copie du { $time } · Responsable : { $carrier }
copy-withheld = N’est pas dans la copie, car cela concerne d’autres personnes.
copy-refused = Pas confirmé
copy-replied = Vous avez répondu
copy-withdrawn = Vous avez retiré cela
copy-until = Valable jusqu’au { $date }
copy-plan-changes = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
