### Translation of ui.ftl
ui-language = Langue
ui-exit = Vite partir
ui-exit-help = Ouvre une page neutre et vous déconnecte.
ui-signed-in-until = Connecté jusqu’à { $time }
ui-nav = Pages principales
ui-nav-home = Accueil
ui-nav-data = Mes données
ui-nav-log = Qui a regardé
ui-nav-more = Aide et plus
ui-footer = À propos de ce site
ui-imprint = Mentions légales
ui-privacy = Protection des données
ui-accessibility = Accessibilité
ui-easy = Leichte Sprache
ui-answered-of = { $answered } réponses sur { $total }
ui-confirmed-of = { $confirmed } confirmées sur { $total }
ui-sections-done = { $total ->
    [one] { $done } partie terminée sur une
   *[other] { $done } parties terminées sur { $total }
}
ui-proposals = { $n ->
    [one] Une à confirmer
   *[other] { $n } à confirmer
}
ui-questions = { $n ->
    [one] Une question pour vous
   *[other] { $n } questions pour vous
}
ui-staff-questions = { $n ->
    [one] Une question en attente
   *[other] { $n } questions en attente
}
ui-state-open = Ouvert
ui-state-waiting = En vérification
ui-state-stated = Écrit par vous
ui-state-on-behalf = Inscrit pour vous
ui-state-confirmed = Confirmé
ui-state-refused = À vérifier
ui-state-question = Question pour vous
ui-state-disputed = Vous avez contesté
ui-staff-state-open = Ouvert
ui-staff-state-waiting = À confirmer
ui-staff-state-stated = Indiqué
ui-staff-state-on-behalf = Inscrit pendant l’entretien
ui-staff-state-confirmed = Confirmé
ui-staff-state-refused = Refusé
ui-staff-state-question = Question posée
ui-staff-state-disputed = Contesté
ui-choices-show = Ouvrir la liste
ui-choices-more = Choisir d’autres
ui-no-answer = Pas encore de réponse
ui-voluntary = Facultatif
ui-write-not = S’il vous plaît, n’écrivez rien ici sur des maladies, la religion ou la politique, et rien qui puisse nuire à vous ou à d’autres personnes.
ui-since = depuis { $date }
ui-how = Que s’est-il passé ?
ui-conflict = Quelqu’un d’autre a aussi modifié cela. Qu’est-ce qui doit valoir ?
ui-conflict-mine = Votre réponse
ui-conflict-theirs = Réponse de : { $who }, { $time }
ui-conflict-before = Avant, il y avait : { $value }
ui-pages = Pages
ui-page-next = Page suivante
ui-page-previous = Page précédente
ui-sorted-up = tri croissant
ui-sorted-down = tri décroissant
ui-as-of = État au { $date }
ui-definition = Qu’est-ce qui est compté ?
