### Translation of print.ftl
print-card-title = Votre carte pour Lotse
print-card-for = Pour
print-card-from = De
print-card-intro = Avec cette carte, vous vous connectez pour la première fois.
print-card-camera = Ouvrez l’appareil photo de votre téléphone. Tenez-le au-dessus du motif.
print-card-type = Ou ouvrez cette adresse et écrivez le code :
print-card-secret = Inventez un mot secret. Ne le dites à personne, même pas à nous.
print-card-code = Code
print-card-valid = La carte est valable jusqu’au { $date } et une seule fois.
print-card-keep = Ne montrez la carte à personne : celui qui l’utilise peut lire vos données. Si elle est perdue, dites-le-nous tout de suite.
print-card-once = Vous ne voyez le code que maintenant. Imprimez la carte et remettez-la en personne. Une carte plus ancienne n’est plus valable.

print-slip = Feuille à emporter
print-slip-title = Votre rendez-vous
print-slip-day = Jour
print-slip-time = Heure
print-slip-with = Chez
print-slip-place = Lieu
print-slip-bring = À apporter
print-slip-interpreter = Traduction
print-slip-interpreted = Nécessaire
print-slip-not-interpreted = Pas nécessaire
print-slip-cancel = Vous ne pouvez pas venir ? Merci de prévenir avant.
print-slip-keep = Imprimez cette page ou prenez-la en photo.
print-slip-date = { $weekday } { $date }
