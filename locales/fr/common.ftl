### Translation of common.ftl
-lotse = Lotse
product-name = { -lotse }
button-save = Enregistrer
button-save-continue = Enregistrer et continuer
button-continue = Continuer
button-back = Retour
button-cancel = Annuler
button-change = Modifier
button-add = Ajouter
button-search = Chercher
button-confirm = Confirmer
button-show = Afficher
button-start = Commencer
button-sign-in = Se connecter
button-sign-out = Se déconnecter
button-show-german = Afficher aussi l’allemand
button-hide-german = Afficher seulement ma langue
button-listen = Lire à haute voix
answer-yes = Oui
answer-no = Non
answer-dont-know = Je ne sais pas
answer-not-applicable = Cela ne me concerne pas
answer-later = Plus tard : demander au prochain rendez-vous
answer-choose = Choisissez
answer-none = Pas de réponse
answer-changed = Cela a changé
answer-corrected = C’était faux avant
answer-since = Depuis quand ?
date-day = Jour
date-month = Mois
date-year = Année
date-hint = Si vous ne savez que l’année, l’année suffit.
date-estimate = La date est approximative
date-estimated = environ { $date }
date-time = { $date }, { $time }
weekday-monday = Lundi
weekday-tuesday = Mardi
weekday-wednesday = Mercredi
weekday-thursday = Jeudi
weekday-friday = Vendredi
weekday-saturday = Samedi
weekday-sunday = Dimanche
date-calendar = Calendrier
date-calendar-gregorian = Calendrier allemand
date-calendar-persian = Calendrier persan (Iran, Afghanistan)
date-calendar-ethiopian = Calendrier éthiopien
calendar-persian = { $date } (calendrier persan)
calendar-ethiopian = { $date } (calendrier éthiopien)
ethiopian-day = jour { $day }, mois { $month }, année { $year }
ethiopian-month = mois { $month }, année { $year }
ethiopian-year = année { $year }
ago-now = à l’instant
ago-minutes = { $n ->
    [one] il y a une minute
   *[other] il y a { $n } minutes
}
ago-hours = { $n ->
    [one] il y a une heure
   *[other] il y a { $n } heures
}
ago-days = { $n ->
    [one] il y a un jour
   *[other] il y a { $n } jours
}
ago-weeks = { $n ->
    [one] il y a une semaine
   *[other] il y a { $n } semaines
}
ago-months = { $n ->
    [one] il y a un mois
   *[other] il y a { $n } mois
}
ago-years = { $n ->
    [one] il y a un an
   *[other] il y a { $n } ans
}
day-yesterday = hier
day-today = aujourd’hui
day-tomorrow = demain
in-days = { $n ->
    [one] dans un jour
   *[other] dans { $n } jours
}
in-weeks = { $n ->
    [one] dans une semaine
   *[other] dans { $n } semaines
}
in-months = { $n ->
    [one] dans un mois
   *[other] dans { $n } mois
}
in-years = { $n ->
    [one] dans un an
   *[other] dans { $n } ans
}
saved-at = Enregistré à { $time }
state-open = Ouvert
state-done = Terminé
skip-to-content = Aller au contenu
why-we-ask = Pourquoi demandons-nous cela ?
required-proof = Apportez s’il vous plaît un document qui le montre.
errors-title = Vérifiez vos réponses s’il vous plaît
errors-summary = { $n ->
    [one] Une réponse n’est pas correcte.
   *[other] { $n } réponses ne sont pas correctes.
}
step-of = Étape { $step } sur { $steps }
language-choice = Choisir la langue
translation-unreviewed = Personne n’a encore vérifié cette traduction. En cas de doute, le texte allemand compte.
role-refugee = Personne réfugiée
role-manager = Conseillère ou conseiller d’intégration
role-coordinator = Coordination
role-carrier-admin = Administration de l’organisme
role-instance-admin = Administration du système
role-auditor = Protection des données
role-system = Système
case-state-invited = Invité
case-state-open = Accompagné
case-state-restricted = Bloqué
    .help = Les données existent encore. Personne ne travaille plus avec elles (limitation du traitement).
case-state-closed = Terminé
case-state-handed-over = Transmis
action-own-record-read = A lu ses propres réponses
action-own-record-edit = A modifié ses propres réponses
action-own-log-read = A lu son propre journal
action-own-copy-take = A pris une copie
action-own-consent-give = Quelque chose autorisé ou refusé
action-own-consent-withdraw = Autorisation retirée
action-own-request-make = A fait une demande ou posé une question
action-cases-list = A ouvert la liste des dossiers
action-case-read = A ouvert le dossier
action-case-edit = A travaillé sur des réponses du dossier
action-consent-record = Autorisation saisie d’après le papier
action-case-create = A créé le dossier
action-card-print = A imprimé une carte d’invitation
action-stand-in-grant = A nommé un remplaçant
action-figures-read = A lu les chiffres
action-case-assign = A attribué le dossier
action-name-show = A affiché le nom
action-requests-list = A ouvert la liste des demandes
action-request-read = A lu une demande
action-request-answer = A répondu à une demande
action-request-end = Une demande a été exécutée
action-grant-confirm = A confirmé un droit d’accès
action-accounts-manage = A géré des comptes
action-instance-manage = A géré le système
action-audit-read = A lu le journal
action-case-close = Accompagnement terminé
action-data-expire = Supprimé parce que le délai est écoulé
action-card-redeem = A utilisé une carte
action-own-account-edit = A modifié son propre compte
