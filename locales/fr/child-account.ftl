### Parcours « le compte de votre enfant », tenu par un parent. Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

child-account = Le compte de l'enfant

# --- quel compte ---

child-account-own =
    D'accord, on parle de votre compte de parent.

    De quoi avez-vous besoin ?
    .activate = L'activer pour la première fois
    .lost = Retrouver mes codes
    .children = Y voir tous mes enfants
    .child = Non, c'est bien celui de mon enfant
    .help = Avec votre compte, on choisit « Responsable d'élève ». Avec celui de l'enfant, « Élève ».

# --- à l'école primaire ---

child-account-primary =
    À l'école primaire, votre enfant a peut-être un compte de l'école, seulement pour l'ENT. Pour un élève, EduConnect, c'est surtout au collège et au lycée.

    Vous, le parent, pouvez avoir votre compte EduConnect dès l'école.

    De quoi avez-vous besoin ?
    .ent = Trouver l'ENT de l'école
    .own = Activer mon compte de parent
    .lost = Il a perdu ses codes de l'école
    .sheet = Il a une feuille « ÉduConnect Élève »
    .help = Cela change d'une région à l'autre : la page de l'ENT dit quelle entrée choisir.

child-account-primary-school = C'est l'école qui donne ces codes-là, et c'est elle qui peut les redonner. Demandez à l'enseignant ou à la direction. Quand vous les avez, choisissez « Retour » et on cherche l'ENT.
    .blocked = Les codes de mon enfant pour l'ENT de l'école sont perdus. Pouvez-vous les redonner ?

# --- quelle adresse mail ---

child-account-email =
    Pour un élève, l'adresse mail est facultative. Mais elle est fortement conseillée : grâce à elle, on retrouve un code oublié.

    Quel âge a votre enfant ?
    .under-15 = Moins de 15 ans
    .from-15 = 15 ans ou plus
    .mine = C'est pour mon compte à moi
    .help = Je n'ai pas besoin de sa date de naissance.

child-account-email-mine =
    Si vous activez votre compte avec la feuille, l'adresse mail est obligatoire. Un message y arrive : appuyez sur son lien. Cette adresse sert aussi à retrouver un code oublié.

    Que voulez-vous faire maintenant ?
    .activate = Activer mon compte de parent
    .change = Changer cette adresse
    .done = Rien, je voulais savoir
    .help = Prenez une boîte que vous pouvez ouvrir tout de suite. On peut changer l'adresse plus tard, dans son compte.

child-account-email-parent =
    Avant 15 ans, donnez l'adresse d'un parent, la vôtre par exemple. Les messages pour retrouver ses codes arriveront alors chez vous. On peut la changer plus tard dans son compte.

    Que voulez-vous faire maintenant ?
    .activate = Activer son compte
    .done = Rien, je voulais savoir
    .help = Je ne sais pas si la même adresse peut servir pour votre compte et pour le sien : la page du portail le dira.

child-account-email-own =
    À partir de 15 ans, il peut donner sa propre adresse. Les messages pour retrouver ses codes arriveront alors chez lui. On peut la changer plus tard dans son compte.

    Que voulez-vous faire maintenant ?
    .activate = Activer son compte
    .done = Rien, je voulais savoir
    .help = Un e-mail arrive à une nouvelle adresse, avec un lien à ouvrir : il faut pouvoir ouvrir cette boîte.

child-account-done = Parfait. Chacun garde ses codes : votre enfant les siens, vous les vôtres.

# --- le parent à côté de l'enfant ---

child-account-activate = On active le compte de votre enfant. Installez-vous à côté de lui, ou d'elle, avec la feuille de son établissement : à partir d'ici, c'est à votre enfant que je parle.
    .help = Cette feuille est au nom de votre enfant. La vôtre, celle d'un parent, ouvre un autre compte.

child-account-identifier = On retrouve l'identifiant de votre enfant. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Avant 15 ans, l'adresse mail de son compte est peut-être la vôtre : gardez votre boîte ouverte.

child-account-password = On retrouve le mot de passe de votre enfant. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Avant 15 ans, l'adresse mail de son compte est peut-être la vôtre : gardez votre boîte ouverte.

child-account-sheet = On regarde la feuille de votre enfant. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Cette feuille est au nom de votre enfant. La vôtre, celle d'un parent, ouvre un autre compte.

child-account-used = Une autre personne s'est servie de la feuille de votre enfant : on cherche quel mot de passe marche. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Regardez d'abord le nom écrit sur la feuille : elle est pour un seul élève.

child-account-locked = Le compte de votre enfant est bloqué : on regarde ensemble. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = En attendant, n'essayez plus.

child-account-page = Une page bloque pour votre enfant : on la regarde ensemble. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Laissez la page ouverte à l'écran : je vais demander ce qu'on y voit.

child-account-trouble = On cherche ce qui bloque sur le compte de votre enfant. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Il faut ses codes à lui, ou à elle : les vôtres ouvrent un autre compte.

child-account-birth = Le portail peut demander à votre enfant sa propre date de naissance. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Avec « Élève », c'est la date de votre enfant, pas la vôtre.

child-account-mail = On cherche l'e-mail du compte de votre enfant. Avant 15 ans, il arrive peut-être dans votre boîte à vous. Installez-vous à côté de votre enfant : à partir d'ici, c'est à lui, ou à elle, que je parle.
    .help = Ne m'écrivez aucune adresse : je n'en ai pas besoin.
