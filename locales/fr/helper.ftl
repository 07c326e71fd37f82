### Help with filling in: the person's page, the code, and the pages of the helper.
### Translated by a machine, not yet reviewed by a person.

## The person's page

helper-title = Quelqu’un m’aide à remplir
helper-lead = Vous pouvez vous faire aider à remplir, par exemple par une personne bénévole ou de votre famille. La personne qui aide voit et écrit seulement dans les parties que vous choisissez. Tout ce qui est ouvert et écrit est noté. Vous pouvez arrêter l’aide à tout moment.
helper-called = Comment s’appelle la personne qui aide ?
helper-parts = Quelles parties ?
helper-private = Très privé. Choisissez cela seulement si c’est nécessaire.
helper-span-h2 = 2 heures
helper-span-d1 = 1 jour
helper-span-w1 = 1 semaine
helper-span-w4 = 4 semaines
helper-let = Créer un code
helper-code = Code pour l’aide
helper-code-once = Vous voyez ce code seulement maintenant. Il fonctionne une seule fois, pendant 24 heures. Donnez-le seulement à { $name }.
helper-code-how = { $name } scanne l’image avec son propre téléphone. Ou ouvre cette adresse et tape le code :
helper-now = Qui aide maintenant
helper-past = Aide passée
helper-waits = Code pas encore utilisé, valable jusqu’au { $time }
helper-lapsed = Code pas utilisé
helper-runs = Aide jusqu’au { $time }
helper-ended = Terminé : { $time }
helper-stop = Arrêter l’aide
helper-news = Nouvelles informations inscrites par { $name } : { $n }
helper-entered = Nouvellement inscrit
helper-looked = Je l’ai vu
helper-by = Inscrit par { $name } (aide), { $date }
ui-state-helped = Inscrit avec de l’aide

## The pages of the helper

helper-enter = Aider quelqu’un à remplir
helper-enter-lead = La personne que vous aidez vous donne un code.
helper-rules-title = Avant de commencer
helper-rules = Ce que vous lisez ici est confidentiel. Ne le racontez à personne. Ne prenez pas de photos. Votre nom et tout ce que vous ouvrez et écrivez est noté. La personne le voit et peut arrêter votre aide à tout moment.
helper-may = Vous pouvez voir et remplir ceci
helper-name = Votre nom
helper-kind = Qui êtes-vous ?
helper-kind-volunteer = Bénévole
helper-kind-staff = Employée ou employé (ville, district, organisme)
helper-kind-relative = De la famille
helper-kind-other = Une autre personne
helper-promise = Je garde pour moi ce que j’apprends ici.
helper-bar = Vous aidez : { $name }
helper-leave = Ne plus aider
helper-remind = Interrogez la personne pour chaque réponse. Écrivez seulement ce que la personne dit.
helper-by-person = Par la personne elle-même, { $date }
helper-over = Cette aide est terminée ou a été arrêtée. Avez-vous encore besoin d’un accès ? Demandez alors un nouveau code à la personne.
flash-help-stopped = L’aide est terminée.
error-wrong-help-code = Ce code n’est pas valable. Il a peut-être déjà été utilisé ou il est trop vieux. Demandez un nouveau code à la personne.
error-consent-of-person = La personne doit d’abord l’autoriser elle-même. Laissez ce champ vide.

## Log, roles, what is kept

role-helper = Aide pour remplir
action-help-let = Aide pour remplir autorisée
action-help-end = Aide pour remplir arrêtée
action-helped-read = Données ouvertes pendant l’aide
action-helped-edit = Données inscrites pendant l’aide
action-help-redeem = Code pour l’aide utilisé
holding-help = Qui vous aide à remplir
    .text = Nom, parties choisies et dates. Pour savoir qui a écrit quoi. Aussi longtemps que vos données.
