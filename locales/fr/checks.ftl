### Ce que disent les vérifications, pour les étapes qui s'en servent.

-email-no-at = Il manque le signe @ (arobase). Une adresse ressemble à prenom@exemple.fr.
-email-several-at = Il y a plusieurs signes @ : il n'en faut qu'un.
-email-space = Il y a un espace : une adresse n'en contient pas.
-email-nothing-before = Il manque quelque chose avant le signe @.
-email-no-domain = Il manque la fin, après le signe @ : par exemple exemple.fr.
-email-accent = Il y a une lettre avec un accent : une adresse n'en contient pas, d'habitude.
-email-apostrophe = Il y a une apostrophe arrondie (’) : dans une adresse, elle est droite (').
-email-invisible = Il y a un signe qu'on ne voit pas, venu d'un copier-coller : mieux vaut retaper l'adresse.
-email-shape = Quelque chose ne va pas dans cette adresse. Elle ressemble à prenom@exemple.fr.

### Ce que plusieurs parcours de parents disent du nouveau mot de passe.

-parent-new-password = Choisissez un mot de passe tout neuf, que vous n'utilisez nulle part ailleurs. Le portail montre ses règles : c'est sa liste qui compte. Notez-le dans un endroit sûr, pas ici.
-parent-new-password-idea = Trois mots sans rapport, un chiffre et un signe : c'est plus facile à retenir. Évitez les prénoms et les dates de naissance.
-parent-password-rules =
    Relisez la liste des règles sur la page : regardez ce qui manque. D'habitude, il faut 8 caractères ou plus, une majuscule, une minuscule, un chiffre, et un signe comme ! ou ?. Évitez les accents et les espaces, et tapez la même chose dans les deux cases.

    Quand le portail l'accepte, continuez.
-parent-password-rules-right = Si la liste du portail dit autre chose que moi, c'est elle qui a raison.
