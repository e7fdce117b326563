### Parcours « le compte de votre enfant », tenu par un parent. Un message par étape, du même nom.

child-account = Le compte de votre enfant

# --- quel compte ---

child-account-own =
    D'accord, on parle de votre compte de parent.

    De quoi avez-vous besoin ?
    .activate = L'activer pour la première fois
    .activate-words = activer | activation | premiere fois | creer | creer mon compte | l activer | pas encore de compte
    .lost = Retrouver mes codes
    .lost-words = perdu | oublie | mot de passe | identifiant | mes codes | retrouver | mdp
    .children = Y voir tous mes enfants
    .children-words = enfants | mes enfants | deux enfants | plusieurs enfants | il manque un enfant | deux comptes
    .child = Non, c'est bien celui de mon enfant
    .child-words = non | mon enfant | celui de mon enfant | mon fils | ma fille | le sien
    .help = Avec votre compte, on choisit « Responsable d'élève ». Avec celui de l'enfant, « Élève ».

# --- à l'école primaire ---

child-account-primary =
    À l'école primaire, l'enfant a peut-être un compte de l'école, seulement pour l'ENT. Le compte EduConnect d'un élève, c'est surtout au collège et au lycée. Vous, le parent, pouvez avoir le vôtre dès l'école.

    De quoi avez-vous besoin ?
    .ent = Trouver l'ENT de l'école
    .ent-words = ent | l ent | trouver l ent | l ent de l ecole | entrer dans l ent
    .own = Activer mon compte de parent
    .own-words = mon compte | mon compte de parent | compte parent | activer mon compte | le mien | educonnect
    .lost = Il a perdu ses codes de l'école
    .lost-words = perdu | perdus | codes perdus | ses codes | mot de passe perdu | oublie | il a perdu ses codes | elle a perdu ses codes
    .sheet = Il a une feuille « ÉduConnect Élève »
    .sheet-words = feuille | une feuille | la feuille | il a une feuille | educonnect eleve | elle a une feuille
    .help = Cela change d'une région à l'autre : la page de l'ENT dit quelle entrée choisir.

child-account-primary-school = C'est l'école qui donne ces codes-là, et c'est elle qui peut les redonner. Demandez à l'enseignant ou à la direction. Quand vous les avez, écrivez « retour » et on cherche l'ENT.

# --- quelle adresse mail ---

child-account-email =
    Pour un élève, l'adresse mail est facultative. Mais elle est fortement conseillée : grâce à elle, on retrouve un code oublié.

    Quel âge a votre enfant ?
    .under-15 = Moins de 15 ans
    .under-15-words = moins de 15 ans | moins de 15 | moins | 10 ans | 11 ans | 12 ans | 13 ans | 14 ans | 10 | 11 | 12 | 13 | 14 | en 6e | en 5e | en 4e | 6e | 5e | 4e | sixieme | cinquieme | quatrieme | au college
    .from-15 = 15 ans ou plus
    .from-15-words = 15 ans ou plus | 15 ou plus | plus de 15 ans | plus de 15 | 15 ans | 16 ans | 17 ans | 18 ans | 15 | 16 | 17 | 18 | en seconde | en premiere | en terminale | seconde | terminale | au lycee
    .mine = C'est pour mon compte à moi
    .mine-words = mon compte | mon compte a moi | le mien | pour moi | c est pour moi | compte parent | compte de parent
    .help = Je n'ai pas besoin de sa date de naissance.

child-account-email-mine =
    Si vous activez votre compte avec la feuille, l'adresse mail est obligatoire : un message y arrive, et il faut appuyer sur son lien. C'est aussi par elle que vous retrouverez un code oublié.

    Que voulez-vous faire maintenant ?
    .activate = Activer mon compte de parent
    .activate-words = activer | activer mon compte | { -said-yes } | on active | activation
    .change = Changer cette adresse
    .change-words = changer | changer l adresse | changer mon adresse | autre adresse | nouvelle adresse
    .done = Rien, je voulais savoir
    .done-words = rien | { -said-no } | c est tout | merci c est tout | je voulais savoir | deja active
    .help = Prenez une boîte que vous pouvez ouvrir tout de suite. On peut changer l'adresse plus tard, dans son compte.

child-account-email-parent =
    Avant 15 ans, donnez l'adresse d'un parent, la vôtre par exemple. Les messages pour retrouver ses codes arriveront alors chez vous. On peut la changer plus tard dans son compte.

    Que voulez-vous faire maintenant ?
    .activate = Activer son compte
    .activate-words = activer | activer son compte | { -said-yes } | on active | activation
    .done = Rien, je voulais savoir
    .done-words = rien | { -said-no } | c est tout | merci c est tout | je voulais savoir | deja active
    .help = Je ne sais pas si la même adresse peut servir pour votre compte et pour le sien : la page du portail le dira.

child-account-email-own =
    À partir de 15 ans, il peut donner sa propre adresse. Les messages pour retrouver ses codes arriveront alors chez lui. On peut la changer plus tard dans son compte.

    Que voulez-vous faire maintenant ?
    .activate = Activer son compte
    .activate-words = activer | activer son compte | { -said-yes } | on active | activation
    .done = Rien, je voulais savoir
    .done-words = rien | { -said-no } | c est tout | merci c est tout | je voulais savoir | deja active
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

child-account-trouble = On cherche ce qui bloque sur le compte de votre enfant. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Il faut ses codes à lui, ou à elle : les vôtres ouvrent un autre compte.

child-account-birth = Le portail peut demander à votre enfant sa propre date de naissance. Installez-vous à côté de lui, ou d'elle : à partir d'ici, c'est à votre enfant que je parle.
    .help = Avec « Élève », c'est la date de votre enfant, pas la vôtre.

child-account-mail = On cherche l'e-mail du compte de votre enfant. Avant 15 ans, il arrive peut-être dans votre boîte à vous. Installez-vous à côté de votre enfant : à partir d'ici, c'est à lui, ou à elle, que je parle.
    .help = Ne m'écrivez aucune adresse : je n'en ai pas besoin.
