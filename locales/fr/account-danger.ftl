### Un compte en danger : un message suspect, un code donné, un compte volé, un mot de passe dit, des papiers.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

account-danger = Un compte en danger

account-danger-what =
    On regarde ça ensemble, dans l'ordre.

    Qu'est-ce qui s'est passé ?
    .message = Un message bizarre est arrivé
    .given = J'ai cliqué, ou donné un code
    .inside = Quelqu'un utilise le compte
    .told = Un mot de passe dit à quelqu'un
    .papers = Une photo ou des papiers
    .help = Le plus sûr, c'est de ne cliquer sur rien avant de savoir.

# --- un message : est-ce une arnaque ? ---

account-danger-message =
    { $audience ->
        [pupil] Pour l'instant, ne clique pas et ne réponds pas.
       *[other] Pour l'instant, ne cliquez pas et ne répondez pas.
    }

    Qu'est-ce que ce message demande ?
    .code = Un mot de passe, un code ou de l'argent
    .hurry = De faire vite, sinon le compte est fermé
    .confirm = De confirmer une adresse mail
    .papers = Une photo de papiers
    .done = Trop tard, j'ai déjà cliqué ou répondu
    .unknown = Autre chose, ou je ne sais pas
    .help = Un lien, un QR code ou un fichier, c'est pareil : on n'ouvre pas, on vérifie d'abord.

account-danger-trap =
    C'est un piège. Personne n'a besoin { $audience ->
        [pupil] de ton mot de passe ou de ton code, même pour t'aider
       *[other] de votre mot de passe ou de votre code, même pour vous aider
    }. Et un message qui presse est un message suspect.

    { $audience ->
        [pupil] Est-ce que tu as déjà cliqué, ou donné quelque chose ?
       *[other] Avez-vous déjà cliqué, ou donné quelque chose ?
    }
    .no = Non, rien du tout
    .yes = Oui
    .help = Un vrai service ne demande pas de mot de passe par mail, par SMS ou au téléphone.

account-danger-expected =
    EduConnect envoie ce genre de message quand on active un compte, ou quand on change d'adresse mail.

    { $audience ->
        [pupil] Est-ce que tu viens de faire ça ?
       *[other] Est-ce que vous venez de faire cela ?
    }
    .yes = Oui
    .no = Non, ou je ne sais pas
    .help = Quand on n'a rien demandé, on ne confirme rien.

account-danger-confirm =
    { $audience ->
        [pupil] Alors c'est normal : un clic sur son lien confirme ton adresse. Regarde quand même l'adresse en haut de la page qui s'ouvre : elle doit être sur educonnect.education.gouv.fr. Sinon, ferme la page et n'y tape rien.
       *[other] Alors c'est normal : un clic sur son lien confirme l'adresse. Regardez quand même l'adresse en haut de la page qui s'ouvre : elle doit être sur educonnect.education.gouv.fr. Sinon, fermez la page et n'y tapez rien.
    }

account-danger-own-way =
    { $audience ->
        [pupil] Oublie le message. Tape toi-même l'adresse d'EduConnect et connecte-toi là.
       *[other] Oubliez le message. Tapez vous-même l'adresse d'EduConnect et connectez-vous là.
    }

    { $audience ->
        [pupil] Est-ce que ton compte te demande quelque chose ?
       *[other] Est-ce que le compte vous demande quelque chose ?
    }
    .no = Non, rien de spécial
    .confirm = « Vous devez confirmer votre adresse mail »
    .lost = Je n'arrive pas à entrer
    .help = L'adresse est educonnect.education.gouv.fr. Il faut la taper dans la barre du navigateur, pas la chercher dans le message.

account-danger-show-it =
    { $audience ->
        [pupil] Alors rien n'est perdu. Montre ce message à ton établissement ou à un parent, puis efface-le. Si un autre arrive, fais pareil : on ne clique pas, on tape l'adresse soi-même.
       *[other] Alors rien n'est perdu. Montrez ce message à l'établissement, puis effacez-le. Si un autre arrive, faites de même : on ne clique pas, on tape l'adresse soi-même.
    }

# --- un code donné, un lien ouvert ---

account-danger-given =
    Ça arrive à beaucoup de monde, et ça se répare. Le mieux est de le faire maintenant.

    { $audience ->
        [pupil] Qu'est-ce que tu as donné ?
       *[other] Qu'avez-vous donné ?
    }
    .clicked = Rien, juste un clic
    .password = Le mot de passe
    .code = Un code reçu par SMS ou par mail
    .identity = Une date de naissance ou des papiers
    .bank = Un numéro de carte bancaire
    .unknown = Je ne sais plus
    .help = N'écris rien de tout ça ici : je n'ai besoin que du bouton.

account-danger-clicked =
    { $audience ->
        [pupil] Ferme la page, sans rien taper.
       *[other] Fermez la page, sans rien taper.
    }

    Est-ce que quelque chose s'est installé, ou s'est téléchargé ?
    .no = Non
    .yes = Oui, ou je ne sais pas
    .help = Par exemple un fichier qui s'est ouvert, ou une application qui a demandé une autorisation.

account-danger-code =
    { $audience ->
        [pupil] Un code reçu est comme une clé : ne le lis à personne, même au téléphone. On va changer le mot de passe, puis prévenir ton établissement.
       *[other] Un code reçu est comme une clé : ne le lisez à personne, même au téléphone. On va changer le mot de passe, puis prévenir l'établissement.
    }
    .help = Un code ne se tape que sur la page où on l'a demandé soi-même.

account-danger-bank =
    { $audience ->
        [pupil] Dis-le tout de suite à un parent : c'est lui qui appelle sa banque. Ce n'est pas une punition, c'est pour bloquer la carte à temps. Ensuite, on protège ton compte.
       *[other] Appelez la banque tout de suite : c'est elle qui peut bloquer la carte. Ensuite, on protège le compte.
    }
    .help = Le numéro de la banque est au dos de la carte, ou sur un relevé. Pas dans le message reçu.

account-danger-identity =
    { $audience ->
        [pupil] Dis-le à un parent et à ton établissement : c'est à eux de voir ce qu'il faut faire. Si on te redemande d'autres papiers, ne réponds plus.
       *[other] Prévenez l'établissement. Et si on vous demande d'autres papiers, ne répondez plus.
    }
    .blocked = Des renseignements personnels ont été donnés à quelqu'un.

# --- quelqu'un est dans le compte ---

account-danger-inside =
    On va mettre cette personne dehors : il faut un nouveau mot de passe, qu'elle ne connaît pas.

    { $audience ->
        [pupil] Est-ce que tu peux encore entrer dans ton compte ?
       *[other] Est-ce que vous pouvez encore entrer dans ce compte ?
    }
    .yes = Oui
    .no = Non, mon mot de passe ne marche plus
    .open = Le compte est resté ouvert quelque part
    .help = Même si on croit savoir qui c'est, on commence par le mot de passe.

# --- changer le mot de passe ---

account-danger-staff =
    Le personnel n'a pas de compte EduConnect : la suite dépend du compte.

    De quel compte s'agit-il ?
    .own = Mon compte académique
    .pupil = Celui d'un élève
    .family = Des familles ont reçu ce message
    .help = Pour un élève, l'établissement peut réinitialiser le mot de passe. Pour le vôtre, c'est l'académie.

account-danger-staff-own =
    Changez votre mot de passe académique tout de suite, sur un appareil sûr, depuis le guichet académique. Puis prévenez l'assistance de votre académie et votre direction.

    Est-ce que vous pouvez encore vous connecter ?
    .yes = Oui, c'est changé
    .no = Non
    .help = Ne passez pas par le lien du message : tapez l'adresse vous-même.

account-danger-change =
    { $audience ->
        [pupil] Prends un appareil sûr, à toi ou à tes parents.

        1. Ouvre ton compte, puis « Mon Compte ».
        2. Appuie sur « Modifier », à côté de « Mot de passe ».
        3. Tape l'ancien une fois, le nouveau deux fois, puis « Suivant ».
       *[other] Prenez un appareil sûr.

        1. Ouvrez le compte, puis « Mon Compte ».
        2. Appuyez sur « Modifier », à côté de « Mot de passe ».
        3. Tapez l'ancien une fois, le nouveau deux fois, puis « Suivant ».

        Avec FranceConnect, changez celui des impôts ou d'ameli, sur leur site.
    }

    Est-ce que le mot de passe est changé ?
    .yes = Oui, c'est changé
    .no = Non, je n'arrive pas à entrer
    .rules = Le nouveau est refusé
    .help = Un appareil sûr, c'est un appareil où rien de bizarre ne s'est installé, et qui n'a pas été prêté.

account-danger-rules =
    { $audience ->
        [pupil] Regarde la liste des règles sur la page : cherche ce qui manque. Prends un signe de cette liste, sans accent ni espace. Et un mot de passe vraiment nouveau, pas l'ancien un peu changé.
       *[other] Regardez la liste des règles sur la page : cherchez ce qui manque. Prenez un signe de cette liste, sans accent ni espace. Et un mot de passe vraiment nouveau, pas l'ancien un peu changé.
    }

    Est-ce que le mot de passe est changé, maintenant ?
    .yes = Oui, c'est changé
    .no = Non, je n'arrive pas à entrer
    .help = Pour une idée, il suffit d'écrire « une méthode pour un mot de passe ».

account-danger-lost-pupil =
    Alors on repasse par « Mot de passe oublié ? » : un mail arrive à l'adresse de ton compte, à toi ou à un parent.

    Est-ce que tu as un nouveau mot de passe ?
    .yes = Oui, c'est fait
    .no = Non, aucun mail n'arrive
    .recover = Faire ça ensemble
    .help = Si l'adresse a été changée par quelqu'un d'autre, aucun mail ne t'arrivera : choisis « Non ».

account-danger-lost-parent =
    Alors passez par « Mot de passe oublié ? » : un mail arrive à l'adresse du compte.

    Avez-vous un nouveau mot de passe ?
    .yes = Oui, c'est fait
    .no = Non, aucun mail n'arrive
    .own = Le faire ensemble, pour mon compte
    .child = Le faire ensemble, pour mon enfant
    .help = Si l'adresse a été changée par quelqu'un d'autre, aucun mail ne vous arrivera : choisissez « Non ».

account-danger-staff-again =
    EduConnect ne sert qu'aux élèves et aux parents.

    Quel compte ne s'ouvre plus ?
    .own = Mon compte académique
    .pupil = Celui d'un élève
    .help = Le vôtre dépend de l'académie ; celui d'un élève, du module de l'établissement.

account-danger-mail =
    { $audience ->
        [pupil] Bien. Regarde maintenant l'adresse mail de ton compte : c'est par elle que quelqu'un pourrait revenir.
       *[other] Bien. Regardez maintenant l'adresse mail du compte : c'est par elle que quelqu'un pourrait revenir.
    }

    { $audience ->
        [pupil] Est-ce que c'est bien la tienne, ou celle d'un parent ?
       *[other] Est-ce que c'est la bonne ?
    }
    .yes = Oui
    .no = Non, je ne la connais pas
    .unknown = Il n'y en a pas, ou je ne la trouve pas
    .help = Elle se trouve dans le compte EduConnect, une fois connecté. Pas besoin de l'écrire ici.

account-danger-mail-changed =
    { $audience ->
        [pupil] Remets la bonne adresse dans ton compte. Un message y arrive : clique sur son lien pour la confirmer. Dis aussi à ton établissement que l'adresse avait été changée.
       *[other] Remettez la bonne adresse dans le compte. Un message y arrive : cliquez sur son lien pour la confirmer. Dites aussi à l'établissement que l'adresse avait été changée.
    }
    .help = Avant, le compte dit « Vous devez confirmer votre adresse mail ».

account-danger-elsewhere =
    { $audience ->
        [pupil] Est-ce que l'ancien mot de passe te sert aussi ailleurs : mail, jeux, réseaux ?
       *[other] Est-ce que l'ancien mot de passe sert aussi ailleurs : mail, banque, réseaux ?
    }
    .no = Non
    .yes = Oui, ou je ne sais pas
    .help = Quelqu'un qui l'a vu une fois peut l'essayer partout.

account-danger-elsewhere-change =
    { $audience ->
        [pupil] Change-le là aussi, en commençant par ta boîte mail. Et un mot de passe différent à chaque endroit : comme ça, un seul vol n'ouvre qu'une porte.
       *[other] Changez-le là aussi, en commençant par la boîte mail. Et un mot de passe différent à chaque endroit : ainsi, un seul vol n'ouvre qu'une porte.
    }
    .help = La boîte mail d'abord, parce que c'est elle qui reçoit les « mot de passe oublié ».

account-danger-school =
    { $audience ->
        [pupil] Dernière chose : préviens ton établissement. Quelqu'un a pu lire ou écrire des messages à ta place, et l'établissement doit savoir que ce n'est pas toi.
       *[other] Dernière chose : prévenez l'établissement. Quelqu'un a pu lire ou écrire des messages depuis ce compte, et l'établissement doit le savoir.
    }
    .blocked = Quelqu'un d'autre a peut-être le mot de passe du compte.

account-danger-school-reset =
    { $audience ->
        [pupil] Alors c'est ton établissement qui peut te remettre dans ton compte : il redonne un mot de passe provisoire. Dis-lui que quelqu'un d'autre y est entré.
       *[other] Alors c'est l'établissement qui peut redonner un mot de passe provisoire. Dites-lui que quelqu'un d'autre est entré dans ce compte.
    }
    .blocked = Quelqu'un d'autre est entré dans le compte, et on n'y entre plus. Pouvez-vous redonner un mot de passe provisoire ?

account-danger-elsewhere-done = Si ce mot de passe servait aussi ailleurs, changez-le là aussi, en commençant par la boîte mail. Un mot de passe différent à chaque endroit : ainsi, un seul vol n'ouvre qu'une porte.

# --- un mot de passe dit à quelqu'un ---

account-danger-told =
    { $audience ->
        [pupil] Tu as bien fait d'en parler. Un mot de passe que quelqu'un d'autre connaît n'est plus un secret.
       *[other] Un mot de passe que quelqu'un d'autre connaît n'est plus un secret.
    }

    { $audience ->
        [pupil] Tu l'as dit à qui ?
       *[other] Qui le connaît maintenant ?
    }
    .friend = Un copain ou une copine
    .adult = Un adulte du collège ou du lycée
    .parent = Un parent
    .former = Un ex, ou l'autre parent
    .unknown = Quelqu'un que je ne connais pas
    .help = Même quelqu'un de gentil peut le répéter, ou le laisser traîner.

account-danger-told-parent =
    { $audience ->
        [pupil] Un parent peut t'aider, mais il a aussi son propre compte EduConnect : il n'a pas besoin du tien.
       *[other] Un parent peut aider son enfant, mais il a aussi son propre compte EduConnect : il n'a pas besoin de l'autre.
    }

    { $audience ->
        [pupil] Est-ce que tu veux garder ce mot de passe, ou en changer ?
       *[other] Voulez-vous garder ce mot de passe, ou en changer ?
    }
    .keep = Le garder
    .change = En changer
    .help = Si un parent regarde le compte pour aider, le mieux, c'est de le faire à deux.

account-danger-told-change =
    { $audience ->
        [pupil] Même si c'est quelqu'un en qui tu as confiance, choisis-en un autre. Ouvre « Mon Compte », puis « Modifier » à côté de « Mot de passe » : l'ancien une fois, le nouveau deux fois, puis « Suivant ».
       *[other] Même si c'est quelqu'un de confiance, choisissez-en un autre. Ouvrez « Mon Compte », puis « Modifier » à côté de « Mot de passe » : l'ancien une fois, le nouveau deux fois, puis « Suivant ».
    }

    Est-ce que le mot de passe est changé ?
    .yes = Oui, c'est changé
    .no = Non, je n'arrive plus à entrer
    .help = Le nouveau ne doit pas ressembler à l'ancien : ajouter un 1 à la fin ne suffit pas.

account-danger-told-done =
    { $audience ->
        [pupil] Garde-le pour toi, même entre amis. Si on te le redemande, dis non : un ami n'en a pas besoin. Et si on te force à le donner, parles-en à un adulte.
       *[other] Gardez-le pour vous. Personne n'en a besoin, pas même pour aider.
    }

# --- des papiers, une photo ---

account-danger-papers =
    { $audience ->
        [pupil] N'envoie aucune photo pour l'instant.
       *[other] N'envoyez aucune photo pour l'instant.
    }

    { $audience ->
        [pupil] Qui te demande ces papiers ?
       *[other] Qui demande ces papiers ?
    }
    .here = Personne, c'était pour les montrer ici
    .school = L'établissement
    .message = Un message, ou quelqu'un que je ne connais pas
    .sent = Je l'ai déjà envoyée
    .help = Carte d'identité, passeport, carnet, feuille avec les codes : c'est pareil.

account-danger-papers-here =
    { $audience ->
        [pupil] Merci, mais je n'ai besoin d'aucune photo : ni carte d'identité, ni feuille avec les codes. Dis-moi plutôt avec tes mots ce qui bloque.
       *[other] Merci, mais je n'ai besoin d'aucune photo : ni carte d'identité, ni feuille avec les codes. Dites-moi plutôt avec vos mots ce qui bloque.
    }

account-danger-papers-school =
    { $audience ->
        [pupil] Si ton établissement veut un papier, apporte-le toi-même au secrétariat, ou donne-le à un parent. Pas de photo dans une conversation.
       *[other] Si l'établissement veut un papier, apportez-le au secrétariat. Pas de photo dans une conversation.
    }

account-danger-papers-refuse =
    { $audience ->
        [pupil] Ne l'envoie pas, et ne réponds pas. Montre ce message à ton établissement ou à un parent.
       *[other] Ne l'envoyez pas, et ne répondez pas. Montrez ce message à l'établissement.
    }

account-danger-papers-sent =
    { $audience ->
        [pupil] Si tu peux, efface la photo de la conversation.
       *[other] Si c'est possible, effacez la photo de la conversation.
    }

    Qu'est-ce qu'on voit sur la photo ?
    .sheet = La feuille avec les codes
    .identity = Un papier d'identité
    .help = Pas besoin de me la montrer : il me faut seulement savoir ce que c'était.

account-danger-sheet =
    Est-ce que le compte de cette feuille est déjà activé ?
    .yes = Oui, avec un autre mot de passe
    .no = Non, pas encore
    .unknown = Je ne sais pas
    .help = Un compte est activé quand quelqu'un a choisi un mot de passe à la place de celui de la feuille.

account-danger-sheet-safe =
    { $audience ->
        [pupil] Alors le tien a remplacé celui de la feuille, qui ne devrait plus marcher. Range quand même la feuille, et ne la montre plus.
       *[other] Alors un autre a remplacé celui de la feuille, qui ne devrait plus marcher. Rangez quand même la feuille, et ne la montrez plus.
    }

account-danger-sheet-new =
    { $audience ->
        [pupil] Alors quelqu'un pourrait activer ton compte avant toi. Demande vite une nouvelle feuille à ton établissement, et dis-lui pourquoi.
       *[other] Alors quelqu'un pourrait activer ce compte avant vous. Demandez vite une nouvelle feuille à l'établissement, et dites-lui pourquoi.
    }
    .blocked = Quelqu'un d'autre a vu la feuille avec les codes. Pouvez-vous donner une nouvelle feuille ?

account-danger-papers-told =
    { $audience ->
        [pupil] Dis-le à un parent et à ton établissement : ils sauront quoi faire. Et n'envoie plus rien à cette personne.
       *[other] Prévenez l'établissement, et n'envoyez plus rien à cette personne.
    }
    .blocked = Une photo de papiers a été envoyée à quelqu'un.
