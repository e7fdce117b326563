### Parcours « trouver l'ENT et y entrer », et ce que l'ENT peut répondre. Un message par étape, du même nom.

ent = Trouver l'ENT

ent-need =
    { $audience ->
        [pupil] De quoi as-tu besoin ?
       *[other] De quoi avez-vous besoin ?
    }
    .find = Savoir quel ENT et par où entrer
    .find-words = trouver | trouver mon ent | trouver l ent | quel ent | quel est mon ent | l adresse | adresse | ou est l ent | par ou entrer | quelle entree | comment entrer | { -said-dunno }
    .trouble = L'ENT ne laisse pas entrer
    .trouble-words = ca marche pas | ca ne marche pas | marche pas | marche plus | refuse | bloque | pas reconnu | l ent me reconnait pas | l ent marche pas | l ent ne marche pas | j arrive pas a entrer | erreur
    .app = C'est dans une application
    .app-words = application | appli | app | pronote | sur mon telephone | sur mon tel | sur mon portable
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. EduConnect vérifie les codes ; l'ENT s'ouvre ensuite.

ent-which =
    { $audience ->
        [pupil] Écris le nom de ton ENT, ta région, ton département ou une grande ville près de chez toi.
       *[other] Écrivez le nom de l'ENT, la région, le département ou une grande ville proche.
    }

    { $audience ->
        [pupil] Où es-tu ?
       *[other] Où êtes-vous ?
    }
    .skip = Je ne sais pas
    .skip-words = je ne sais pas | je sais pas | sais pas | aucune idee | jsp | chais pas
    .help = L'ENT est le site de l'établissement où se trouvent les cours et les messages. Son nom change d'une région à l'autre.

ent-unknown = C'est l'établissement qui choisit l'ENT : lui seul peut dire lequel, et son adresse.

ent-account =
    Chacun a son compte : le parent le sien, l'enfant le sien.

    Qui va entrer dans l'ENT ?
    .own = Moi, avec mon compte de parent
    .own-words = moi | le mien | mon compte | compte parent | compte de parent | le parent | parent
    .child = Mon enfant, avec son compte
    .child-words = mon enfant | enfant | le sien | mon fils | ma fille | son compte | compte eleve | eleve | celui de mon enfant | college | lycee
    .primary = Mon enfant est à l'école primaire
    .primary-words = ecole | primaire | ecole primaire | maternelle | cp | ce1 | ce2 | cm1 | cm2 | elementaire
    .agricultural = Mon enfant est en lycée agricole
    .agricultural-words = lycee agricole | agricole | enseignement agricole | mfr | maison familiale
    .help = L'entrée à choisir dépend du compte. Si vous hésitez, prenez le vôtre.

ent-level =
    L'entrée dépend parfois de l'établissement.

    Où es-tu élève ?
    .secondary = Au collège ou au lycée
    .secondary-words = college | lycee | au college | au lycee | 6e | 5e | 4e | 3e | sixieme | cinquieme | quatrieme | troisieme | seconde | premiere | terminale | lycee pro
    .primary = À l'école primaire
    .primary-words = ecole | primaire | ecole primaire | maternelle | cp | ce1 | ce2 | cm1 | cm2 | elementaire
    .agricultural = Dans un lycée agricole
    .agricultural-words = lycee agricole | agricole | enseignement agricole | mfr | maison familiale
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | ailleurs
    .help = À l'école primaire et dans l'enseignement agricole, il se peut qu'on n'entre pas par EduConnect.

ent-exact =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Ouvre la page de connexion, choisis « Elève ou parent avec EduConnect », puis « Valider ». Si on te demande encore qui tu es, choisis « Élève ».
       *[other] Ouvrez la page de connexion, choisissez « Elève ou parent avec EduConnect », puis « Valider ». Si on vous demande encore qui vous êtes, choisissez « Responsable d'élève », ou « Élève » pour le compte de l'enfant.
    }

ent-entry =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis l'entrée élève/parent avec EduConnect (le nom exact peut varier). Si on te demande encore qui tu es, choisis « Élève ».
       *[other] Choisissez l'entrée élève/parent avec EduConnect (le nom exact peut varier). Si on vous demande encore qui vous êtes, choisissez « Responsable d'élève », ou « Élève » pour le compte de l'enfant.
    }

ent-profile =
    { $name }, { $territory }.

    { $audience ->
        [pupil] À la question « Vous souhaitez vous connecter en tant que … », choisis « Élève » : tu arrives sur EduConnect.
       *[other] À la question « Vous souhaitez vous connecter en tant que … », choisissez « Parent » : vous arrivez sur EduConnect.
    }

ent-child-profile =
    { $name }, { $territory }.

    À la question « Vous souhaitez vous connecter en tant que … », votre enfant choisit « Élève » : il arrive sur EduConnect. Il s'y connecte avec ses codes à lui, pas avec les vôtres.

ent-unfold =
    { $name }, { $territory }.

    Sur la page de connexion, déplie « Élève », puis choisis « des collèges et des lycées ».

ent-academie =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis d'abord ton académie, puis l'entrée élève/parent avec EduConnect (le nom exact peut varier).
       *[other] Choisissez d'abord l'académie, puis l'entrée élève/parent avec EduConnect (le nom exact peut varier).
    }

ent-by-level =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis « Élève », puis ton niveau. Au collège et au lycée, c'est EduConnect. À l'école primaire, c'est souvent un compte de l'ENT, donné par l'école.
       *[other] Choisissez « Parent », puis le niveau de l'enfant. Au collège et au lycée, c'est EduConnect. À l'école primaire, cela dépend de l'école : elle vous dira si c'est EduConnect ou un compte de l'ENT.
    }

ent-child-level =
    { $name }, { $territory }.

    Votre enfant choisit « Élève », puis son niveau. Au collège et au lycée, c'est EduConnect. À l'école primaire, c'est souvent un compte de l'ENT, donné par l'école.

ent-primary =
    { $name }, { $territory }.

    { $audience ->
        [pupil] À l'école primaire, il se peut que tu aies un compte de l'ENT, et tes parents un compte EduConnect. C'est l'école qui donne le compte de l'ENT : demande à ta maîtresse ou à ton maître.
       *[other] À l'école primaire, il se peut que l'enfant ait un compte de l'ENT et le parent un compte EduConnect, ou que tous deux aient un compte de l'ENT. C'est l'école qui le donne, et qui peut le dire. Avec un autre enfant au collège, il peut y avoir deux comptes d'ENT : c'est le cas en Charente.
    }

ent-agricultural =
    { $name }, { $territory }.

    Sur l'ENT d'Auvergne-Rhône-Alpes, l'entrée est « Enseignement agricole ». Ailleurs, il se peut qu'on passe par le service de connexion de l'agriculture, ou par un compte de l'ENT. L'établissement sait lequel.

ent-either =
    { $name }, { $territory }.

    La page de connexion propose deux comptes : le compte local de l'ENT, ou EduConnect. L'un ou l'autre convient.

ent-local =
    { $name }, { $territory }.

    Cet ENT a son propre compte, distinct d'EduConnect. C'est l'école qui donne cet identifiant et ce mot de passe.

ent-no-entry =
    { $name }, { $territory }.

    Je n'ai pas vu d'entrée EduConnect pour ce profil sur la page de cet ENT. L'école peut dire quel compte il faut.

ent-unverified =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Voici son adresse. Je ne sais pas si cet ENT passe par EduConnect : regarde les choix de sa page de connexion, ou demande à ton établissement.
       *[other] Voici son adresse. Je ne sais pas si cet ENT passe par EduConnect : regardez les choix de sa page de connexion, ou demandez à l'établissement.
    }

ent-staff =
    Le personnel ne passe pas par EduConnect.

    Quelle est votre fonction ?
    .teacher = Enseignant
    .teacher-words = enseignant | enseignante | prof | professeur | professeure | instit | professeur des ecoles
    .other = Autre personnel
    .other-words = autre | autre personnel | cpe | secretaire | direction | principal | proviseur | aed | aesh | agent | infirmiere | documentaliste | personnel | gestionnaire | { -said-dunno }
    .agricultural = Dans l'enseignement agricole
    .agricultural-words = agricole | enseignement agricole | lycee agricole
    .help = Les pages de connexion séparent souvent les enseignants du reste du personnel.

ent-staff-teacher =
    { $name }, { $territory }.

    Il se peut que l'entrée s'appelle « Enseignant » et mène à votre compte académique (ARENA ou guichet académique). En Auvergne-Rhône-Alpes, elle se déplie par un « + ».

ent-staff-other =
    { $name }, { $territory }.

    Il se peut que l'entrée s'appelle « Personnel non enseignant » et mène à votre compte académique (ARENA ou guichet académique). En Auvergne-Rhône-Alpes, elle se déplie par un « + ». Si une collectivité vous emploie, il se peut que ce soit un compte propre à l'ENT.

### EduConnect marche, mais pas l'ENT. Les messages sont ceux qu'un ENT peut afficher.

ent-portal =
    { $audience ->
        [pupil] D'abord, ouvre le portail EduConnect lui-même et connecte-toi.
       *[other] D'abord, ouvrez le portail EduConnect lui-même et connectez-vous.
    }

    { $audience ->
        [pupil] Le portail te laisse-t-il entrer ?
       *[other] Le portail vous laisse-t-il entrer ?
    }
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | educonnect marche | j y suis
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | { -said-dunno } | ca marche pas | ca ne marche pas | marche pas | refuse | erreur
    .help = Des gens racontent que leurs codes marchent sur EduConnect et pas dans l'ENT. Il faut donc savoir lequel des deux bloque.

ent-trouble =
    { $audience ->
        [pupil] EduConnect te laisse entrer : ton mot de passe est bon, ne le change pas.
       *[other] EduConnect vous laisse entrer : le mot de passe est bon, ne le changez pas.
    }

    Que dit la page de l'ENT ?
    .unknown = « … pas reconnu dans l'ENT »
    .unknown-words = pas reconnu | non reconnu | reconnu | pas reconnu dans l ent | n est pas reconnu | me reconnait pas | compte academique
    .inactive = « … pas activé », ou « doublon »
    .inactive-words = pas active | n est pas active | active | doublon | doublon d un autre compte
    .wrong = « … incorrect »
    .wrong-words = incorrect | identifiant incorrect | mot de passe incorrect | identifiant ou mot de passe incorrect | mauvais mot de passe | faux
    .blocked = « … bloqué »
    .blocked-words = bloque | compte bloque | bloque temporairement | trop de tentatives | acces bloque
    .down = « … momentanément indisponible »
    .down-words = indisponible | momentanement indisponible | en panne | panne | maintenance
    .other = Autre chose, ou je ne sais pas
    .other-words = { -said-dunno } | autre chose | rien | rien du tout | aucun message | page blanche | pronote | choisissez le compte
    .help = Il se peut que les mots soient un peu différents d'un ENT à l'autre. Ce qui ressemble le plus suffit.

ent-not-recognised =
    { $audience ->
        [pupil] EduConnect t'a laissé entrer : ton mot de passe est bon. L'ENT ne te connaît pas encore, et seul l'établissement peut y remédier.
       *[other] EduConnect vous a laissé entrer : le mot de passe est bon. L'ENT ne connaît pas encore ce compte, et seul l'établissement peut y remédier.
    }

ent-not-activated =
    { $audience ->
        [pupil] C'est ton compte de l'ENT qui n'est pas prêt, pas celui d'EduConnect. L'établissement peut s'en occuper.
       *[other] C'est le compte de l'ENT qui n'est pas prêt, pas celui d'EduConnect. L'établissement peut s'en occuper.
    }

ent-wrong-form =
    { $audience ->
        [pupil] Il se peut que ce message vienne des cases de l'ENT, pas d'EduConnect. Reviens en arrière sur la page et choisis l'entrée qui parle d'EduConnect.
       *[other] Il se peut que ce message vienne des cases de l'ENT, pas d'EduConnect. Revenez en arrière sur la page et choisissez l'entrée qui parle d'EduConnect.
    }

    { $audience ->
        [pupil] Es-tu dans l'ENT, maintenant ?
       *[other] Êtes-vous dans l'ENT, maintenant ?
    }
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | j y suis | je suis entre | je suis dedans
    .find = Je ne vois pas quelle entrée choisir
    .find-words = quelle entree | laquelle | je la trouve pas | je trouve pas | je ne trouve pas | pas d entree | { -said-dunno }
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | pareil | refuse
    .help = Les codes EduConnect se tapent sur le portail EduConnect. Les cases propres à l'ENT sont pour d'autres comptes.

ent-blocked =
    { $audience ->
        [pupil] Lis la suite du message, tranquillement.
       *[other] Lisez la suite du message.
    }

    Que dit-elle ?
    .tries = « … trop grand nombre de tentatives »
    .tries-words = trop de tentatives | tentatives | trop grand nombre de tentatives | nombre de tentatives | trop d essais | reessayer ulterieurement
    .school = « L'administrateur … a bloqué »
    .school-words = administrateur | l administrateur | administrateur de votre etablissement | bloque par l etablissement
    .profile = « … pour votre profil »
    .profile-words = profil | pour votre profil | profil d utilisateur
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien
    .help = Ce message vient de l'ENT : le mot de passe EduConnect n'est pas en cause.

ent-blocked-wait =
    { $audience ->
        [pupil] Alors n'essaie plus pendant un moment : je ne sais pas combien de temps dure le blocage. Ensuite, passe par l'entrée EduConnect.
       *[other] Alors n'essayez plus pendant un moment : je ne sais pas combien de temps dure le blocage. Ensuite, passez par l'entrée EduConnect.
    }

    L'ENT s'ouvre-t-il de nouveau ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | debloque | j y suis
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | toujours bloque | bloque | ca marche pas | marche pas
    .help = C'est le formulaire de l'ENT qui se bloque, pas EduConnect. Mieux vaut attendre que d'essayer encore.

ent-blocked-school =
    { $audience ->
        [pupil] C'est ton établissement qui a bloqué l'accès : lui seul peut le rouvrir, et dire pourquoi.
       *[other] C'est l'établissement qui a bloqué l'accès : lui seul peut le rouvrir, et dire pourquoi.
    }

ent-blocked-profile =
    { $audience ->
        [pupil] L'accès est fermé pour tous ceux qui ont le même profil, pas seulement pour toi. Il faut attendre. Si cela dure, demande à ton établissement.
       *[other] L'accès est fermé pour tous ceux qui ont le même profil, pas seulement pour vous. Il faut attendre. Si cela dure, demandez à l'établissement.
    }

ent-down =
    { $audience ->
        [pupil] C'est une panne de l'ENT : tes codes n'y sont pour rien. Il faut attendre et réessayer.
       *[other] C'est une panne de l'ENT : les codes n'y sont pour rien. Il faut attendre et réessayer.
    }

    L'ENT est-il revenu ?
    .yes = Oui
    .yes-words = { -said-yes } | revenu | c est revenu | ca marche | ca a marche | j y suis
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | toujours en panne | pas encore | ca marche pas | marche pas
    .help = Pas besoin de changer le mot de passe : une panne se répare du côté de l'ENT.

ent-other-message =
    Voici d'autres cas connus.

    Lequel ressemble le plus ?
    .choose = « Choisissez le compte pour vous connecter »
    .choose-words = choisissez le compte | choisir un compte | plusieurs comptes | quel compte
    .trusted = « … n'est pas une URL de confiance »
    .trusted-words = url de confiance | n est pas une url de confiance | url | de confiance
    .app = C'est dans une application
    .app-words = application | appli | app | pronote | sur mon telephone | sur mon tel
    .blank = Une page blanche, ou rien ne se passe
    .blank-words = page blanche | blanche | blanc | rien ne se passe | il se passe rien | rien | ca tourne | ca charge | ca revient au debut | la page revient
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien de tout ca | aucun
    .help = Ni nom ni code ici : le sens du message suffit.

ent-choose =
    { $audience ->
        [pupil] Il y a plusieurs comptes d'ENT derrière ton compte EduConnect. Choisis celui de ton établissement.
       *[other] Il y a plusieurs comptes d'ENT derrière le compte EduConnect. Choisissez celui de l'établissement de l'enfant.
    }

    { $audience ->
        [pupil] Es-tu dans l'ENT, maintenant ?
       *[other] Êtes-vous dans l'ENT, maintenant ?
    }
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | j y suis | je suis entre
    .no = Non
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas
    .help = Si le premier n'est pas le bon, on peut se déconnecter et prendre l'autre.

ent-pronote-school = Il se peut que ce message vienne de Pronote : l'établissement n'a peut-être pas encore relié Pronote à EduConnect. Lui seul peut le faire.

ent-app =
    { $audience ->
        [pupil] Essaie d'abord dans un navigateur, sur le site de l'ENT ou de Pronote : des gens racontent que les applications marchent moins bien. Il se peut que Pronote demande de passer par l'ENT, puis par EduConnect. Ne donne ton mot de passe EduConnect à aucune application.
       *[other] Essayez d'abord dans un navigateur, sur le site de l'ENT ou de Pronote : des gens racontent que les applications marchent moins bien. Il se peut que Pronote demande de passer par l'ENT, puis par EduConnect. Ne donnez le mot de passe EduConnect à aucune application.
    }

    Est-ce que cela marche sur le site ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | sur le site ca marche | j y suis
    .no = Non
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | non plus
    .help = Un navigateur est l'application qui ouvre les sites. Le mot de passe EduConnect se tape seulement sur la page d'EduConnect.

ent-blank =
    { $audience ->
        [pupil] Recharge la page. Si cela ne change rien, essaie un autre navigateur ou un autre appareil.
       *[other] Rechargez la page. Si cela ne change rien, essayez un autre navigateur ou un autre appareil.
    }

    L'ENT s'ouvre-t-il, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | j y suis | c est revenu
    .no = Non
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | pareil | toujours blanc
    .help = Un navigateur est l'application qui ouvre les sites.

ent-in =
    { $audience ->
        [pupil] Bravo, tu es dans l'ENT ! Garde bien ton identifiant et ton mot de passe, et ne les donne à personne.
       *[other] C'est réglé. Gardez bien l'identifiant et le mot de passe, et ne les donnez à personne.
    }

ent-trouble-school =
    { $audience ->
        [pupil] Là, je ne peux plus deviner : c'est ton établissement qui peut regarder ton compte de l'ENT. Dans ton message, recopie ce que dit la page, sans aucun code.
       *[other] Là, je ne peux plus deviner : c'est l'établissement qui peut regarder le compte de l'ENT. Dans votre message, recopiez ce que dit la page, sans aucun code.
    }
