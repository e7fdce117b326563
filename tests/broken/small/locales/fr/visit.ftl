visit = La visite

visit-which = Quel lieu ?
    .skip = Aucune idée
    .help = Un nom suffit.

visit-map = { $name } est ici.
    .help = Regarde la carte.

visit-address = Quelle adresse ?
    .skip = Passer
    .help = Une adresse mail.
    .good = La forme est bonne.
    .no-at = Il manque le signe.
    .several-at = Un seul signe.
    .space = Pas d'espace.
    .nothing-before = Il manque le début.
    .no-domain = Il manque la fin.
    .accent = Pas d'accent.
    .apostrophe = L'apostrophe est droite.
    .invisible = Un signe ne se voit pas.
    .shape = Ce n'est pas une adresse.
    .did-you-mean = Est-ce { $domain } ?
    .stuck = On continue sans.

visit-sure = { $audience ->
        [pupil] Es-tu sûr ?
       *[other] Êtes-vous sûr ?
    }
    .yes = Oui
    .no = Non
    .help = Réponds par oui ou par non.

visit-done = C'est fini.
