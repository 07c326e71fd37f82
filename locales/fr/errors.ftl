### Translation of errors.ftl
error-required = Il manque quelque chose ici. Remplissez le champ s’il vous plaît.
error-too-long = { $n ->
    [one] Le texte est trop long. Un seul caractère est permis.
   *[other] Le texte est trop long. { $n } caractères sont permis.
}
error-too-short = { $n ->
    [one] Le texte est trop court. Il faut au moins un caractère.
   *[other] Le texte est trop court. Il faut au moins { $n } caractères.
}
error-control-character = Il y a un caractère invisible dans le texte. Effacez le texte et écrivez-le de nouveau.
error-bidi-character = Il y a un caractère invisible qui change le sens de l’écriture. Effacez le texte et écrivez-le de nouveau.
error-not-in-alphabet = Les administrations allemandes ne connaissent pas le caractère « { $character } » dans les noms. Écrivez le nom en lettres latines, comme sur votre document.
error-not-letters = Il n’y a pas de lettre ici. Écrivez le nom s’il vous plaît.
error-unknown-choice = Cette réponse n’existe pas. Choisissez une réponse dans la liste.
error-not-a-number = Écrivez ici seulement des chiffres, par exemple 12.
error-out-of-range = Écrivez un nombre de { $min } à { $max }.
error-date-no-month = Il manque le mois pour ce jour. Écrivez aussi le mois.
error-date-no-year = Il manque l’année. Écrivez aussi l’année, par exemple 1990.
error-date-impossible = Ce jour n’existe pas. Vérifiez le jour et le mois.
error-date-out-of-range = Vérifiez l’année. Elle doit être entre 1900 et 2100.
error-date-in-future = Ce jour n’est pas encore passé. Écrivez un jour qui est déjà passé.
error-date-required = Écrivez aussi depuis quand c’est ainsi. L’année suffit.
error-not-a-phone = Ce n’est pas un numéro de téléphone. Écrivez-le ainsi : 0170 1234567 ou +49 170 1234567.
error-not-an-email = Ce n’est pas une adresse e-mail. Écrivez-la ainsi : name@beispiel.de.
error-unknown-field = Cette page a changé. Rechargez la page et essayez encore une fois.
error-wrong-credentials = Le numéro de connexion ou le mot secret n’est pas correct. Vérifiez les deux.
error-too-many-attempts = { $n ->
    [one] Il y a eu trop d’essais. Attendez une minute, puis essayez encore.
   *[other] Il y a eu trop d’essais. Attendez { $n } minutes, puis essayez encore.
}
error-wrong-second-factor = Les six chiffres ne sont pas corrects. Prenez les chiffres affichés maintenant dans votre application.
error-wrong-card-code = Ce code n’est pas valable. La carte a peut-être déjà été utilisée ou elle est trop vieille. Demandez une nouvelle carte.
error-secrets-differ = Les deux mots secrets ne sont pas pareils. Écrivez deux fois le même.
error-secret-too-common = Ce mot secret est facile à deviner. Prenez-en un autre.
error-taken = Ce nom existe déjà. Prenez-en un autre.
error-reason-required = Écrivez une raison s’il vous plaît.
error-consent-needed = Nous ne pouvons enregistrer cela que si vous êtes d’accord. Cochez la case ou effacez la réponse.
error-consent-missing = Le consentement de la personne manque. Veuillez d’abord le saisir.
