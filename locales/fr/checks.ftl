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

### Ce que les gens écrivent à beaucoup d'étapes, pour leurs listes de mots.

-said-yes = oui | ouais | ouai | ouep | ui | oe | yes | yep | c est bon | ok | d accord | bien sur
-said-no = non | nan | nn | no | nope | pas du tout | non pas du tout
-said-dunno = je ne sais pas | je sais pas | j sais pas | jsais pas | jsp | jspp | chais pas | chai pas | che pas | chepa | j en sais rien | sais pas | ne sais pas | aucune idee | je sais plus | je ne sais plus | sais plus | pas sur | pas sure | je suis perdu | je suis perdue
-said-no-mail = j en ai pas | j en ai pas une | jen ai pas | j en n ai pas | je n en ai pas | je n ai pas d adresse | j ai pas d adresse | j ai pas d adresse mail | je n ai pas d adresse mail | j ai pas de mail | j ai pas de mails | je n ai pas de mail | j ai pas d email | g pas de mail | g pas d adresse | jai pas de mail | jai pas d adresse | pas de mail | pas d adresse | pas d adresse mail | pas d email | j ai pas | je n ai pas | jai pas | sans mail | sans adresse | aucune adresse | aucune | aucun mail | mes parents n en ont pas | mes parents ont pas de mail | mes parents ont pas d adresse | ma mere n en a pas | ma mere a pas de mail | mon pere n en a pas | mon pere a pas de mail | il en a pas | elle en a pas | ils en ont pas | je connais pas son adresse | je la connais pas
