welcome = Accueil

welcome-who = Qui es-tu ?
    .pupil = Un élève
    .pupil-words = eleve
    .pupil-said = mes parents
    .parent = Un parent
    .parent-words = parent | maman
    .parent-said = mon fils
    .help = C'est pour bien répondre.

welcome-desk = Le bureau peut t'aider.
