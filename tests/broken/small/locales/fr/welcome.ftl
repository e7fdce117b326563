welcome = Accueil

welcome-who = Qui es-tu ?
    .pupil = Un élève
    .parent = Un parent
    .help = C'est pour bien répondre.

welcome-desk = Le bureau peut t'aider.
