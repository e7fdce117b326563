### Le menu : qui es-tu, de quoi as-tu besoin. Un message par étape, du même nom.

welcome = EduConnect et ENT

welcome-who =
    Qui a besoin d'aide ?
    .pupil = Un élève
    .pupil-words = eleve | je suis eleve | je suis un eleve | je suis une eleve | je suis l eleve | c est moi l eleve | collegien | collegienne | lyceen | lyceenne | moi | je suis au college | je suis au lycee | en sixieme | en 6e | mon compte a moi
    .pupil-said = je suis eleve | je suis un eleve | je suis une eleve | je suis l eleve | c est moi l eleve | je suis en sixieme | je suis en cinquieme | je suis en quatrieme | je suis en troisieme | je suis en seconde | je suis en 6e | je suis en 5e | je suis en 4e | je suis en 3e | je suis au college | je suis au lycee | mes parents | ma mere | mon pere | ma maman | mon papa | ma daronne | mon daron
    .parent = Un parent
    .parent-words = parent | parents | famille d accueil | assistante familiale | assistant familial | grand mere | grand pere | responsable | responsable legal | tuteur | tutrice | maman | papa | mere | pere | je suis la maman | je suis le papa | mon fils | ma fille | mon enfant | mes enfants
    .parent-said = je suis une maman | je suis un papa | je suis une mere | je suis un pere | je suis maman | je suis papa | moi parent | parent d eleve | parents d eleve | maman d un | maman d une | papa d un | papa d une | mere de | pere de | mon mari | ma femme | mon beau fils | ma belle fille | je suis la grand mere | je suis le grand pere | je suis la mamie | je suis le papi | je suis le tuteur | je suis la tutrice | je suis sa mere | je suis son pere | je suis sa maman | je suis son papa | mes jumeaux | mes jumelles | mon gamin | ma gamine | mon ado | mon fils | ma fille | mon enfant | mes enfants | mes filles | mes fils | mon garcon | mon petit dernier | mon aine | ma grande | mon grand | je suis la maman | je suis le papa | je suis la mere | je suis le pere | je suis parent | je suis un parent | en tant que parent | notre fils | notre fille | notre enfant | mon petit fils | ma petite fille | compte parent | compte de parent | mot de passe parent | mot de passe de parent | mdp parent | mdp parents | mdp de parent | identifiant parent | identifiant de parent | code parent | codes parent | codes parents | code provisoire parent | codes provisoires parent | feuille parent | educonnect parent | espace parent | notice parents | notice des parents | feuille parents | maman de | papa de | mere d un | mere d une | pere d un | pere d une | famille d accueil | assistante familiale | assistant familial | tutrice legale | tuteur legal | representant legal | responsable legal | mon ex | mes petits enfants | j ai la garde
    .staff = Le personnel d'un établissement
    .staff-words = personnel | professeur | prof | enseignant | enseignante | cpe | secretaire | direction | principal | proviseur | referent numerique | agent
    .staff-said = je suis surveillant | je suis surveillante | je suis aesh | je suis professeur principal | je suis directrice | je suis directeur | je suis proviseure | un eleve de ma | une eleve de ma | un de nos eleves | une de nos eleves | je suis prof | je suis professeur | je suis professeure | je suis enseignant | je suis enseignante | je suis cpe | je suis aed | je suis secretaire | je suis principal | je suis principale | je suis proviseur | je suis referent numerique | mes eleves | nos eleves | un de mes eleves | un eleve de ma classe | les eleves de ma classe | les parents de mes eleves
    .help = Je pose cette question parce qu'un élève et un parent ne font pas la même chose.

welcome-pupil =
    De quoi as-tu besoin ?
    .activate = Activer mon compte EduConnect
    .activate-words = activer | activation | activer mon compte | premiere connexion | premiere fois | j ai la feuille | j ai recu mes codes | code provisoire | mot de passe provisoire
    .identifier = Je n'ai plus mon identifiant
    .identifier-words = identifiant | identifiant oublie | identifiant perdu | j ai oublie mon identifiant | j ai perdu mon identifiant | plus mon identifiant | login
    .password = Je n'ai plus mon mot de passe
    .password-words = mot de passe | mot de passe oublie | mot de passe perdu | j ai oublie mon mot de passe | j ai perdu mon mot de passe | plus mon mot de passe | mdp | mdp oublie
    .ent = Trouver mon ENT ou y entrer
    .ent-words = ent | mon ent | trouver l ent | entrer dans l ent | aller sur l ent | adresse de l ent | pronote
    .trouble = Ça ne marche pas, ou je ne sais pas
    .trouble-words = ca marche pas | ca ne marche pas | marche pas | marche plus | ca marche plus | j ai change d etablissement | j ai change de college | j ai change de lycee | change d ecole | je suis passe au lycee | je suis passee au lycee | { -said-dunno } | bloque | compte bloque | mon compte est bloque | verrouille | trop d essais | trop de tentatives | ca bug | ca beug | erreur | refuse | acces perturbe | j arrive pas a me connecter | je n arrive pas a me connecter | j arrive pas a entrer | impossible de me connecter
    .other = Autre chose
    .other-words = autre chose | autre | rien de tout ca | aucun des choix | aucune reponse
    .help = Un collégien ou un lycéen entre d'habitude dans l'ENT avec son compte EduConnect. Activer un compte, c'est l'utiliser pour la première fois, avec la feuille de l'établissement.

welcome-parent =
    De quoi avez-vous besoin ?
    .child = Le compte de mon enfant
    .child-words = primaire | ecole primaire | maternelle | a change de college | a change de lycee | a change d ecole | a change d etablissement | est passe au lycee | est passee au lycee | activer celui de mon enfant | compte de mon enfant | compte de mon fils | compte de ma fille | activer le compte de mon enfant | pour mon enfant | pour mon fils | pour ma fille | enfant
    .account = Activer mon propre compte de parent
    .account-words = mon compte | mon propre compte | compte parent | compte de parent | activer mon compte | creer mon compte | activer
    .lost = Identifiant ou mot de passe perdu
    .lost-words = identifiant | mot de passe | identifiant perdu | mot de passe perdu | identifiant oublie | mot de passe oublie | mdp | perdu | oublie | identifiant et mot de passe | identifiant et mot de passe perdus | j ai perdu mes codes | g perdu mes codes | jai perdu mes codes | perdu mes codes | mes codes | j ai plus mes codes | je n ai plus mes codes | j ai perdu tous mes codes
    .children = J'ai plusieurs enfants
    .children-words = nous sommes separes | on est separes | je suis separe | je suis separee | separes | divorce | divorces | divorcee | je suis tuteur | je suis tutrice | plusieurs enfants | plusieurs comptes | un autre enfant | mes enfants | deux enfants | trois enfants | fratrie
    .ent = Trouver l'ENT ou y entrer
    .ent-words = ent | trouver l ent | entrer dans l ent | adresse de l ent | pronote
    .trouble = Ça ne marche pas, ou je ne sais pas
    .trouble-words = ca marche pas | ca ne marche pas | sa marche pas | marche pas | marche plus | ca marche plus | peut pas entrer | ne peut pas entrer | arrive pas a entrer | n arrive pas a entrer | n y arrive pas | arrive pas a se connecter | peut pas se connecter | ne peut pas se connecter | n arrive pas a se connecter | ca bug | ca beug | erreur | { -said-dunno } | j arrive pas a me connecter | je n arrive pas a me connecter | impossible de me connecter
    .other = Autre chose
    .other-words = autre chose | autre | rien de tout ca
    .help = Chacun a son compte EduConnect : l'enfant le sien, le parent le sien. Le compte d'un parent réunit tous ses enfants.

welcome-child =
    Ici, c'est le compte de votre enfant. Installez-vous à côté de lui, ou d'elle : c'est à votre enfant que je vais parler.

    Qu'est-ce qu'il lui faut ?
    .activate = Activer son compte
    .activate-words = activer | activation | activer son compte | activer le compte | premiere connexion | premiere fois | la feuille | code provisoire | mot de passe provisoire
    .identifier = Retrouver son identifiant
    .identifier-words = identifiant | identifiant perdu | identifiant oublie | plus son identifiant | son identifiant | elle n a plus son identifiant | les deux | identifiant et mot de passe
    .password = Retrouver son mot de passe
    .password-words = mot de passe | mot de passe perdu | mot de passe oublie | plus son mot de passe | son mot de passe | mdp | mdp oublie | elle n a plus son mot de passe
    .trouble = Ça ne marche pas, ou je ne sais pas
    .trouble-words = ca marche pas | ca ne marche pas | marche pas | ca marche plus | { -said-dunno } | bloque | compte bloque | refuse | erreur | il n arrive pas a se connecter | elle n arrive pas a se connecter | il n y arrive pas | elle n y arrive pas
    .email = Savoir quelle adresse mail donner
    .email-words = adresse mail | quelle adresse | quelle adresse mail | quelle adresse mail donner | quelle adresse donner | mail | quel mail | e mail | mon mail ou le sien
    .primary = Il est encore à l'école primaire
    .primary-words = encore en primaire | il est encore en primaire | elle est encore en primaire | encore a l ecole primaire | primaire | ecole primaire | maternelle | cp | ce1 | ce2 | cm1 | cm2 | il est en primaire | elle est en primaire | ecole elementaire
    .own = En fait, c'est mon compte à moi
    .own-words = mon compte | mon compte a moi | le mien | mon propre compte | compte parent | compte de parent | c est pour moi
    .help = Chacun a son compte EduConnect : l'enfant le sien, le parent le sien. Pour activer celui de l'enfant, il faut la feuille de son établissement.

welcome-activate-whose =
    Quel compte voulez-vous activer ?
    .own = Le mien, celui d'un parent
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = { -said-own-account }
    .child = Celui de mon enfant
    .child-words = mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On n'active pas de la même façon le compte d'un parent et celui d'un enfant.

-said-own-account = compte parent | mdp parent | mdp parents | mdp de parent | code provisoire parent | codes provisoires parent | feuille parent | feuille de parent | feuille des parents | compte de parent | compte parents | compte responsable | mot de passe parent | mot de passe de parent | identifiant parent | identifiant de parent | code parent | codes parent | codes parents | educonnect parent | espace parent | acces parent | mon propre compte | mon compte a moi | le mien
-said-child-account = compte de mon fils | compte de ma fille | compte de mon enfant | compte de mes enfants | educonnect de mon fils | educonnect de ma fille | educonnect de mon enfant | compte eleve | son compte | son mot de passe | son identifiant | ses codes | ses identifiants | mot de passe de mon fils | mot de passe de ma fille | mot de passe de mon enfant | identifiant de mon fils | identifiant de ma fille | identifiant de mon enfant | codes de mon fils | codes de ma fille | codes de mon enfant | provisoires de mon fils | provisoires de ma fille | provisoire de mon fils | provisoire de ma fille | feuille de mon fils | feuille de ma fille | mdp de mon fils | mdp de ma fille | mon fils a perdu | ma fille a perdu | mon enfant a perdu | mon fils a oublie | ma fille a oublie | mon enfant a oublie | mon fils ne retrouve | ma fille ne retrouve | mon fils ne se souvient | ma fille ne se souvient | celui de mon fils | celui de ma fille | celui de mon enfant | le sien

welcome-whose =
    De quel compte s'agit-il ?
    .own = Du mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = { -said-own-account }
    .child = De celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-identifier-whose =
    Quel identifiant est perdu ?
    .own = Le mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = mon identifiant | mes identifiants | { -said-own-account }
    .child = Celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-password-whose =
    Quel mot de passe est perdu ?
    .own = Le mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = mon mot de passe | mon mdp | { -said-own-account }
    .child = Celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-sheet-whose =
    À quel nom est la feuille ?
    .own = À mon nom
    .own-words = a mon nom | le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = { -said-own-account }
    .child = Au nom de mon enfant
    .child-words = au nom de mon fils | au nom de ma fille | au nom de mon enfant | mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-trouble-whose =
    Quel compte ne marche pas ?
    .own = Le mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .child = Celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-locked-whose =
    Quel compte est bloqué ?
    .own = Le mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = mon compte | mon acces | { -said-own-account }
    .child = Celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-mail-whose =
    Pour quel compte est cet e-mail ?
    .own = Pour le mien
    .own-words = le mien | du mien | mon compte | moi | a moi | parent | le compte parent
    .own-said = { -said-own-account }
    .child = Pour celui de mon enfant
    .child-words = mon enfant | celui de mon enfant | enfant | mon fils | ma fille | le sien | compte eleve | compte d eleve | celui de l eleve
    .child-said = { -said-child-account }
    .help = Chacun a son compte EduConnect. On ne fait pas la même chose pour le compte d'un parent et pour celui d'un enfant.

welcome-staff =
    De quoi avez-vous besoin ?
    .own = Me connecter moi-même
    .own-words = me connecter | moi meme | mon compte | mon propre acces | connexion
    .pupils = Aider des élèves ou des parents
    .pupils-words = eleves | aider des eleves | aider un eleve | parents | reinitialiser | reinitialiser un mot de passe | mot de passe d un eleve | feuilles | comptes eleves
    .family = Répondre à une famille
    .family-words = famille | repondre a une famille | une famille | que dire a une famille | que dire aux parents
    .ent = Trouver l'ENT
    .ent-words = ent | trouver l ent | adresse de l ent
    .other = Autre chose
    .other-words = autre chose | autre | rien de tout ca
    .help = Vous n'utilisez pas EduConnect pour vous-même. Mais vous pouvez aider les élèves depuis le module d'administration.

welcome-more =
    D'accord.

    Est-ce que c'est l'une de ces choses ?
    .change = Changer quelque chose dans un compte
    .change-words = changer | modifier | changer mon mot de passe | changer de mot de passe | changer mon adresse mail | changer de numero | changer de nom
    .danger = Un message louche, un code donné
    .danger-words = message louche | message bizarre | arnaque | compte pirate | compte vole | mot de passe donne | j ai donne mon mot de passe | danger
    .service = Pronote, une bourse, une appli
    .service-words = pronote | bourse | une bourse | une appli | appli | inscription | pass culture | livret
    .silent = L'établissement ne répond pas
    .silent-words = pas de reponse | personne ne repond | l ecole ne repond pas | le college ne repond pas | le lycee ne repond pas | ca repond pas
    .other = Non, rien de tout ça
    .other-words = { -said-no } | autre chose | rien de tout ca | rien de ca | aucun des choix | { -said-dunno }
    .help = On change un mot de passe, une adresse mail, un numéro, un nom ou d'établissement. Sinon, il suffit d'écrire ce qui se passe.

welcome-other =
    { $audience ->
        [pupil] Je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour le reste, c'est ton établissement qui peut répondre.
       *[other] Je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour le reste, c'est l'établissement qui peut répondre.
    }
