### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Demandes et questions
request-lead = Vous pouvez demander que des données soient effacées ou bloquées. Cela ne coûte rien et n’a aucun désavantage pour vous. La réponse arrive au plus tard après un mois. (Article 12 RGPD)
request-log-hint = Vous ne comprenez pas pourquoi quelqu’un a ouvert vos données ? Posez la question ici, à la ligne :
request-none = Vous n’avez encore rien demandé.
request-new = Ce que vous pouvez demander

## What is asked for

request-kind-deletion = Effacer les données
request-kind-restriction = Bloquer les données
request-kind-question = Question sur le journal
request-deletion-text = Tout est effacé : les données, le plan et les documents. Personne ne peut les récupérer.
request-deletion-sign-in = Ensuite, vous ne pourrez plus vous connecter. Les données de vos enfants ne sont pas effacées avec. Vous le voulez aussi ? Alors demandez-le avant, sur la page de chaque enfant.
request-deletion-wait = Si la réponse est oui, nous attendons encore 14 jours. Jusque-là, vous pouvez tout de même garder les données.
request-deletion-copy = Prenez une copie avant.
request-restriction-text = Les données restent enregistrées, mais personne n’a le droit de travailler avec. Votre personne de contact ne peut pas les ouvrir non plus et ne peut pas vous aider avec. Vous-même, vous pouvez tout lire, mais rien modifier. Vous pouvez mettre fin au blocage à tout moment.
request-words = Voulez-vous dire quelque chose à ce sujet ?
    .help = Vous n’êtes pas obligé d’écrire. La coordination le lit. Vous pouvez écrire dans votre langue.
request-question = Votre question
    .help = La coordination la lit. Vous pouvez écrire dans votre langue.
request-send = Envoyer
request-ask = Poser une question

## What became of it

request-state-open = Attend une réponse
request-state-granted = La réponse est oui
request-state-refused = Refusé
request-state-answered = Répondu
request-state-withdrawn = Retiré
request-state-ended = Terminé
request-made = Demandé le { $date }. Réponse au plus tard le { $due }.
request-mine = Vous avez écrit :
request-answered = Réponse de la coordination du { $date } :
request-deleted-on = Le { $date }, tout est effacé.
request-lifted-on = Le { $date }, le blocage prend fin.
request-withdraw = Retirer
request-keep = Garder les données
request-release = Mettre fin au blocage

## On the home page

request-home-text = Voulez-vous tout de même garder les données ? C’est encore possible.
request-news = Réponse à votre demande ou question
request-restricted-title = Ces données sont bloquées
request-restricted-text = Personne ne travaille avec. Vous pouvez tout lire, mais rien modifier.
