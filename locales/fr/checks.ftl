### Ce que disent les vérifications, pour les étapes qui s'en servent.

-email-no-at = Il manque le signe @ (arobase). Une adresse ressemble à prenom@exemple.fr.
-email-several-at = Il y a plusieurs signes @ : il n'en faut qu'un.
-email-space = Il y a un espace : une adresse n'en contient pas.
-email-nothing-before = Il manque quelque chose avant le signe @.
-email-no-domain = Il manque la fin, après le signe @ : par exemple exemple.fr.
-email-accent = Il y a une lettre avec un accent : une adresse n'en contient pas, d'habitude.
-email-shape = Quelque chose ne va pas dans cette adresse. Elle ressemble à prenom@exemple.fr.

### Ce que les gens écrivent à beaucoup d'étapes, pour leurs listes de mots.

-said-yes = oui | ouais | ouai | ouep | ui | oe | yes | yep | c est bon | ok | d accord | bien sur
-said-no = non | nan | nn | no | nope | pas du tout | non pas du tout
-said-dunno = je ne sais pas | je sais pas | j sais pas | jsais pas | jsp | jspp | chais pas | chai pas | che pas | chepa | j en sais rien | sais pas | ne sais pas | aucune idee | je sais plus | je ne sais plus | sais plus | pas sur | pas sure | je suis perdu | je suis perdue
