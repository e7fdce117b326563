welcome = Accueil

welcome-who = Qui es-tu ?
    .pupil = Un élève
    .pupil-words = eleve
    .parent = Un parent
    .parent-words = parent | maman
    .help = C'est pour bien répondre.

welcome-desk = Le bureau peut t'aider.
