### Le menu : qui es-tu, de quoi as-tu besoin. Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

welcome = EduConnect et ENT

welcome-who =
    Qui a besoin d'aide ?
    .pupil = Un élève
    .parent = Un parent
    .staff = Le personnel d'un établissement
    .help = Je pose cette question parce qu'un élève et un parent ne font pas la même chose.

welcome-pupil =
    De quoi as-tu besoin ?
    .activate = Activer mon compte EduConnect
    .identifier = Je n'ai plus mon identifiant
    .password = Je n'ai plus mon mot de passe
    .ent = Trouver mon ENT ou y entrer
    .trouble = Ça ne marche pas, ou je ne sais pas
    .other = Autre chose
    .help = Un collégien ou un lycéen entre d'habitude dans l'ENT avec son compte EduConnect. Activer un compte, c'est l'utiliser pour la première fois, avec la feuille de l'établissement.

welcome-parent =
    De quoi avez-vous besoin ?
    .child = Le compte de mon enfant
    .account = Activer mon propre compte de parent
    .lost = Identifiant ou mot de passe perdu
    .children = J'ai plusieurs enfants
    .ent = Trouver l'ENT ou y entrer
    .trouble = Ça ne marche pas, ou je ne sais pas
    .other = Autre chose
    .help = Chacun a son compte EduConnect : l'enfant le sien, le parent le sien. Le compte d'un parent réunit tous ses enfants.

welcome-child =
    Ici, c'est le compte de votre enfant. Installez-vous à côté de lui, ou d'elle : c'est à votre enfant que je vais parler.

    Qu'est-ce qu'il lui faut ?
    .activate = Activer son compte
    .identifier = Retrouver son identifiant
    .password = Retrouver son mot de passe
    .trouble = Ça ne marche pas, ou je ne sais pas
    .email = Savoir quelle adresse mail donner
    .primary = Il est encore à l'école primaire
    .own = En fait, c'est mon compte à moi
    .help = Chacun a son compte EduConnect : l'enfant le sien, le parent le sien. Pour activer celui de l'enfant, il faut la feuille de son établissement.

welcome-activate-whose =
    Quel compte voulez-vous activer ?
    .own = Le mien, celui d'un parent
    .child = Celui de mon enfant
    .help = Chacun a son compte EduConnect. On n'active pas de la même façon le compte d'un parent et celui d'un enfant.

welcome-whose =
    De quel compte s'agit-il ?
    .own = Du mien
    .child = De celui de mon enfant
    .help = On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-identifier-whose =
    Quel identifiant est perdu ?
    .own = Le mien
    .child = Celui de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-password-whose =
    Quel mot de passe est perdu ?
    .own = Le mien
    .child = Celui de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-sheet-whose =
    À quel nom est la feuille ?
    .own = À mon nom
    .child = Au nom de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-missing-whose =
    Quels codes vous manquent ?
    .own = Les miens, pour mon compte de parent
    .child = Ceux de mon enfant
    .help = Chacun a son compte EduConnect, avec ses codes à lui. Pour un enfant, c'est son établissement qui donne la feuille. Un parent peut aussi passer par SMS ou par FranceConnect.

welcome-trouble-whose =
    Quel compte ne marche pas ?
    .own = Le mien
    .child = Celui de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-locked-whose =
    Quel compte est bloqué ?
    .own = Le mien
    .child = Celui de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-mail-whose =
    Pour quel compte est cet e-mail ?
    .own = Pour le mien
    .child = Pour celui de mon enfant
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-page-whose =
    Quelle page ne marche pas ?
    .own = EduConnect, pour mon compte à moi
    .child = EduConnect, pour mon enfant
    .ent = L'ENT
    .help = EduConnect vérifie les codes. L'ENT est le site de l'établissement, avec les cours et les messages.

welcome-staff =
    De quoi avez-vous besoin ?
    .own = Me connecter moi-même
    .pupils = Aider des élèves ou des parents
    .family = Répondre à une famille
    .ent = Trouver l'ENT
    .other = Autre chose
    .help = Vous n'utilisez pas EduConnect pour vous-même. Mais vous pouvez aider les élèves depuis le module d'administration.

welcome-more =
    D'accord.

    Est-ce que c'est l'une de ces choses ?
    .change = Changer quelque chose dans un compte
    .danger = Un message louche, un code donné
    .service = Pronote, une bourse, une appli
    .silent = L'établissement ne répond pas
    .other = Non, rien de tout ça
    .help = On change un mot de passe, une adresse mail, un numéro, un nom ou d'établissement. Sinon, il suffit d'écrire ce qui se passe.

welcome-other =
    { $audience ->
        [pupil] Je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour le reste, c'est ton établissement qui peut répondre.
       *[other] Je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour le reste, c'est l'établissement qui peut répondre.
    }
