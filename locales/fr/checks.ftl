### Ce que disent les vérifications, pour les étapes qui s'en servent.

-email-no-at = Il manque le signe @ (arobase). Une adresse ressemble à prenom@exemple.fr.
-email-several-at = Il y a plusieurs signes @ : il n'en faut qu'un.
-email-space = Il y a un espace : une adresse n'en contient pas.
-email-nothing-before = Il manque quelque chose avant le signe @.
-email-no-domain = Il manque la fin, après le signe @ : par exemple exemple.fr.
-email-accent = Il y a une lettre avec un accent : une adresse n'en contient pas, d'habitude.
-email-shape = Quelque chose ne va pas dans cette adresse. Elle ressemble à prenom@exemple.fr.
