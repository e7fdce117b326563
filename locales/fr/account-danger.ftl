### Un compte en danger : un message suspect, un code donné, un compte volé, un mot de passe dit, des papiers.

account-danger = Un compte en danger

account-danger-what =
    On regarde ça ensemble, dans l'ordre.

    Qu'est-ce qui s'est passé ?
    .message = Un message bizarre est arrivé
    .message-words = message | message bizarre | mail bizarre | sms bizarre | mail | sms | arnaque | lien | un lien | message suspect | { -said-dunno }
    .given = J'ai cliqué, ou donné un code
    .given-words = j ai clique | clique | j ai donne un code | j ai donne mon code | j ai donne mon mot de passe | faux site | j ai tape mes codes
    .inside = Quelqu'un utilise le compte
    .inside-words = quelqu un utilise mon compte | vole | compte vole | pirate | compte pirate | hacke | quelqu un est sur mon compte | on utilise mon compte
    .told = Un mot de passe dit à quelqu'un
    .told-words = j ai dit mon mot de passe | dit mon mot de passe | un copain a mon mot de passe | mon ami a mon code | quelqu un connait mon mot de passe | partage mon mot de passe
    .papers = Une photo ou des papiers
    .papers-words = photo | une photo | papiers | carte d identite | passeport | photo de la feuille | papier
    .help = Le plus sûr, c'est de ne cliquer sur rien avant de savoir.

# --- un message : est-ce une arnaque ? ---

account-danger-message =
    { $audience ->
        [pupil] Pour l'instant, ne clique pas et ne réponds pas.
       *[other] Pour l'instant, ne cliquez pas et ne répondez pas.
    }

    Qu'est-ce que ce message demande ?
    .code = Un mot de passe, un code ou de l'argent
    .code-words = mot de passe | un mot de passe | code | un code | mes codes | argent | de l argent | carte bancaire | numero de carte | identifiant | identifiants
    .hurry = De faire vite, sinon le compte est fermé
    .hurry-words = vite | faire vite | urgent | compte ferme | sinon | mon compte va etre ferme | suspendu | desactive | 24 heures | menace | cliquer vite
    .confirm = De confirmer une adresse mail
    .confirm-words = confirmer | confirmer une adresse | confirmer mon mail | confirmer l adresse mail | confirmation
    .papers = Une photo de papiers
    .papers-words = photo | papiers | carte d identite | passeport | photo de papiers
    .done = Trop tard, j'ai déjà cliqué ou répondu
    .done-words = trop tard | deja clique | j ai clique | j ai deja clique | j ai repondu | c est fait | c est deja fait | j ai deja donne
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien de tout ca | juste un lien | un lien | de me connecter
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
    .no-words = { -said-no } | rien | rien du tout | j ai rien fait | je n ai rien fait | j ai pas clique
    .yes = Oui
    .yes-words = { -said-yes } | j ai clique | j ai donne | j ai repondu | un peu | je crois | { -said-dunno }
    .help = Un vrai service ne demande pas de mot de passe par mail, par SMS ou au téléphone.

account-danger-expected =
    EduConnect envoie ce genre de message quand on active un compte, ou quand on change d'adresse mail.

    { $audience ->
        [pupil] Est-ce que tu viens de faire ça ?
       *[other] Est-ce que vous venez de faire cela ?
    }
    .yes = Oui
    .yes-words = { -said-yes } | je viens de le faire | je viens d activer | je viens de changer
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | { -said-dunno } | j ai rien demande | je n ai rien demande | rien fait
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
    .no-words = { -said-no } | rien | rien de special | tout est normal | c est normal | ca marche
    .confirm = « Vous devez confirmer votre adresse mail »
    .confirm-words = confirmer | confirmer mon adresse | vous devez confirmer votre adresse mail | oui
    .lost = Je n'arrive pas à entrer
    .lost-words = j arrive pas a entrer | je n arrive pas a entrer | pas moyen d entrer | refuse | bloque | ca marche pas | { -said-dunno }
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
    .clicked-words = rien | juste clique | j ai juste clique | seulement clique | un clic | j ai rien donne | je n ai rien donne | ouvert le lien
    .password = Le mot de passe
    .password-words = mot de passe | mon mot de passe | mdp | mon mdp | mes codes | identifiant et mot de passe | mes identifiants
    .code = Un code reçu par SMS ou par mail
    .code-words = code | un code | le code | code sms | code recu | code par mail
    .identity = Une date de naissance ou des papiers
    .identity-words = date de naissance | ma date de naissance | papiers | carte d identite | mon nom | photo de papiers
    .bank = Un numéro de carte bancaire
    .bank-words = carte bancaire | numero de carte | carte bleue | la carte de mes parents | cb
    .unknown = Je ne sais plus
    .unknown-words = { -said-dunno } | plusieurs choses | tout | un peu tout
    .help = N'écris rien de tout ça ici : je n'ai besoin que du bouton.

account-danger-clicked =
    { $audience ->
        [pupil] Ferme la page, sans rien taper.
       *[other] Fermez la page, sans rien taper.
    }

    Est-ce que quelque chose s'est installé, ou s'est téléchargé ?
    .no = Non
    .no-words = { -said-no } | rien | rien ne s est installe | juste une page
    .yes = Oui, ou je ne sais pas
    .yes-words = { -said-yes } | { -said-dunno } | un fichier | une appli | telecharge | installe
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

# --- quelqu'un est dans le compte ---

account-danger-inside =
    On va mettre cette personne dehors : il faut un nouveau mot de passe, qu'elle ne connaît pas.

    { $audience ->
        [pupil] Est-ce que tu peux encore entrer dans ton compte ?
       *[other] Est-ce que vous pouvez encore entrer dans ce compte ?
    }
    .yes = Oui
    .yes-words = { -said-yes } | je peux entrer | j y arrive | ca marche | { -said-dunno }
    .no = Non, mon mot de passe ne marche plus
    .no-words = { -said-no } | mot de passe change | il a change mon mot de passe | elle a change mon mot de passe | marche plus | je peux plus entrer | refuse | bloque
    .open = Le compte est resté ouvert quelque part
    .open-words = session ouverte | laisse ouvert | j ai oublie de me deconnecter | pas deconnecte | ordinateur du cdi | reste connecte
    .help = Même si on croit savoir qui c'est, on commence par le mot de passe.

# --- changer le mot de passe ---

account-danger-staff =
    Le personnel n'a pas de compte EduConnect : la suite dépend du compte.

    De quel compte s'agit-il ?
    .own = Mon compte académique
    .own-words = le mien | mon compte | compte academique | moi | mon mot de passe
    .pupil = Celui d'un élève
    .pupil-words = eleve | un eleve | celui d un eleve | mon eleve
    .family = Des familles ont reçu ce message
    .family-words = famille | familles | des familles | des parents | parents | les parents | plusieurs familles | { -said-dunno }
    .help = Pour un élève, l'établissement peut réinitialiser le mot de passe. Pour le vôtre, c'est l'académie.

account-danger-staff-own =
    Changez votre mot de passe académique tout de suite, sur un appareil sûr, depuis le guichet académique. Puis prévenez l'assistance de votre académie et votre direction.

    Est-ce que vous pouvez encore vous connecter ?
    .yes = Oui, c'est changé
    .yes-words = { -said-yes } | c est change | change | c est fait
    .no = Non
    .no-words = { -said-no } | refuse | bloque | ca marche pas | { -said-dunno }
    .help = Ne passez pas par le lien du message : tapez l'adresse vous-même.

account-danger-change =
    { $audience ->
        [pupil] Prends un appareil sûr, à toi ou à tes parents. Ouvre ton compte, puis « Mon Compte » et « Modifier » à côté de « Mot de passe ». Tape l'ancien une fois, le nouveau deux fois, puis « Suivant ».
       *[other] Prenez un appareil sûr. Ouvrez le compte, puis « Mon Compte » et « Modifier » à côté de « Mot de passe ». Tapez l'ancien une fois, le nouveau deux fois, puis « Suivant ». Avec FranceConnect, c'est le mot de passe des impôts ou d'ameli qu'il faut changer, sur leur site.
    }

    Est-ce que le mot de passe est changé ?
    .yes = Oui, c'est changé
    .yes-words = { -said-yes } | c est change | change | c est fait | fait
    .no = Non, je n'arrive pas à entrer
    .no-words = { -said-no } | j arrive pas a entrer | je n arrive pas a entrer | refuse | bloque | l ancien ne marche pas | il a ete change | { -said-dunno }
    .rules = Le nouveau est refusé
    .rules-words = nouveau refuse | le nouveau est refuse | pas accepte | trop faible | regles | les regles
    .help = Un appareil sûr, c'est un appareil où rien de bizarre ne s'est installé, et qui n'a pas été prêté.

account-danger-rules =
    { $audience ->
        [pupil] Regarde la liste des règles sur la page : cherche ce qui manque. Prends un signe de cette liste, sans accent ni espace. Et un mot de passe vraiment nouveau, pas l'ancien un peu changé.
       *[other] Regardez la liste des règles sur la page : cherchez ce qui manque. Prenez un signe de cette liste, sans accent ni espace. Et un mot de passe vraiment nouveau, pas l'ancien un peu changé.
    }

    Est-ce que le mot de passe est changé, maintenant ?
    .yes = Oui, c'est changé
    .yes-words = { -said-yes } | c est change | change | c est fait | fait
    .no = Non, je n'arrive pas à entrer
    .no-words = { -said-no } | j arrive pas a entrer | je n arrive pas a entrer | bloque | toujours pas | { -said-dunno }
    .help = Pour une idée, il suffit d'écrire « une méthode pour un mot de passe ».

account-danger-lost-pupil =
    Alors on repasse par « Mot de passe oublié ? » : un mail arrive à l'adresse de ton compte, à toi ou à un parent.

    Est-ce que tu as un nouveau mot de passe ?
    .yes = Oui, c'est fait
    .yes-words = { -said-yes } | c est fait | je suis entre | je suis entree | ca marche
    .no = Non, aucun mail n'arrive
    .no-words = { -said-no } | aucun mail | pas de mail | rien n arrive | { -said-no-mail } | { -said-dunno }
    .recover = Faire ça ensemble
    .recover-words = ensemble | comment faire | faire ca ensemble | mot de passe oublie
    .help = Si l'adresse a été changée par quelqu'un d'autre, aucun mail ne t'arrivera : choisis « Non ».

account-danger-lost-parent =
    Alors passez par « Mot de passe oublié ? » : un mail arrive à l'adresse du compte.

    Avez-vous un nouveau mot de passe ?
    .yes = Oui, c'est fait
    .yes-words = { -said-yes } | c est fait | je suis entre | je suis entree | ca marche
    .no = Non, aucun mail n'arrive
    .no-words = { -said-no } | aucun mail | pas de mail | rien n arrive | { -said-no-mail } | { -said-dunno }
    .own = Le faire ensemble, pour mon compte
    .own-words = mon compte | le mien | compte de parent | ensemble | comment faire
    .child = Le faire ensemble, pour mon enfant
    .child-words = mon enfant | pour mon enfant | le compte de mon enfant | mon fils | ma fille | celui de mon enfant
    .help = Si l'adresse a été changée par quelqu'un d'autre, aucun mail ne vous arrivera : choisissez « Non ».

account-danger-staff-again =
    EduConnect ne sert qu'aux élèves et aux parents.

    Quel compte ne s'ouvre plus ?
    .own = Mon compte académique
    .own-words = le mien | mon compte | compte academique | moi
    .pupil = Celui d'un élève
    .pupil-words = eleve | un eleve | celui d un eleve | { -said-dunno }
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
    .yes-words = { -said-yes } | c est la mienne | c est la bonne | celle de ma mere | celle de mon pere
    .no = Non, je ne la connais pas
    .no-words = { -said-no } | je la connais pas | je ne la connais pas | une autre adresse | elle a change
    .unknown = Il n'y en a pas, ou je ne la trouve pas
    .unknown-words = { -said-dunno } | il n y en a pas | y en a pas | je la trouve pas | je ne la trouve pas | pas d adresse | aucune
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
    .no-words = { -said-no } | nulle part | que la
    .yes = Oui, ou je ne sais pas
    .yes-words = { -said-yes } | { -said-dunno } | partout | c est le meme partout | sur insta | sur snap | je crois
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

account-danger-school-reset =
    { $audience ->
        [pupil] Alors c'est ton établissement qui peut te remettre dans ton compte : il redonne un mot de passe provisoire. Dis-lui que quelqu'un d'autre y est entré.
       *[other] Alors c'est l'établissement qui peut redonner un mot de passe provisoire. Dites-lui que quelqu'un d'autre est entré dans ce compte.
    }

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
    .friend-words = a un camarade | a une camarade | a un copain | a une copine | a un ami | a une amie | a un pote | a mon pote | un pote | a ma pote | a mon copain | a ma copine | a mon meilleur ami | a ma meilleure amie | a mon frere | a ma soeur | a mon cousin | a ma cousine | a un eleve | copain | copine | un copain | une copine | un ami | une amie | mon meilleur ami | ma meilleure amie | un camarade | mon frere | ma soeur | mon cousin | ma cousine | quelqu un de ma classe | un eleve
    .adult = Un adulte du collège ou du lycée
    .adult-words = a un prof | a mon prof | a un surveillant | a un adulte du college | prof | un prof | professeur | surveillant | un surveillant | cpe | un adulte du college | un adulte du lycee | secretaire
    .parent = Un parent
    .parent-words = a ma mere | a mon pere | a mes parents | a maman | a papa | parent | mes parents | ma mere | mon pere | maman | papa | mon tuteur
    .former = Un ex, ou l'autre parent
    .former-words = mon ex | mon ex mari | mon ex femme | mon ex copain | mon ex copine | mon mari | ma femme | a mon mari | a ma femme | a mon ex | l autre parent | le pere de mes enfants | la mere de mes enfants | son pere | sa mere
    .unknown = Quelqu'un que je ne connais pas
    .unknown-words = a un inconnu | a quelqu un sur internet | inconnu | un inconnu | quelqu un sur internet | sur internet | je le connais pas | je ne le connais pas | { -said-dunno }
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
    .keep-words = garder | le garder | je le garde | non | c est bon | { -said-dunno }
    .change = En changer
    .change-words = changer | en changer | je le change | oui | nouveau
    .help = Si un parent regarde le compte pour aider, le mieux, c'est de le faire à deux.

account-danger-told-change =
    { $audience ->
        [pupil] Même si c'est quelqu'un en qui tu as confiance, choisis-en un autre. Ouvre « Mon Compte », puis « Modifier » à côté de « Mot de passe » : l'ancien une fois, le nouveau deux fois, puis « Suivant ».
       *[other] Même si c'est quelqu'un de confiance, choisissez-en un autre. Ouvrez « Mon Compte », puis « Modifier » à côté de « Mot de passe » : l'ancien une fois, le nouveau deux fois, puis « Suivant ».
    }

    Est-ce que le mot de passe est changé ?
    .yes = Oui, c'est changé
    .yes-words = { -said-yes } | c est change | change | c est fait | fait
    .no = Non, je n'arrive plus à entrer
    .no-words = { -said-no } | j arrive pas a entrer | j arrive plus a entrer | je n arrive plus a entrer | refuse | bloque | oublie | { -said-dunno }
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
    .here-words = personne | toi | vous | ici | pour te montrer | pour vous montrer | pour que tu m aides | je voulais t envoyer | { -said-dunno }
    .school = L'établissement
    .school-words = ecole | l ecole | college | le college | lycee | le lycee | secretariat de l ecole | l etablissement | mon prof
    .message = Un message, ou quelqu'un que je ne connais pas
    .message-words = un message | mail | sms | un inconnu | quelqu un que je connais pas | au telephone | un site | sur internet
    .sent = Je l'ai déjà envoyée
    .sent-words = deja envoye | deja envoyee | je l ai envoyee | trop tard | c est fait | j ai envoye
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
    .sheet-words = feuille | la feuille | les codes | mes codes | identifiant | mot de passe provisoire
    .identity = Un papier d'identité
    .identity-words = carte d identite | passeport | carte | papier d identite | carnet | livret de famille | autre chose | { -said-dunno }
    .help = Pas besoin de me la montrer : il me faut seulement savoir ce que c'était.

account-danger-sheet =
    Est-ce que le compte de cette feuille est déjà activé ?
    .yes = Oui, avec un autre mot de passe
    .yes-words = { -said-yes } | deja active | il est active | mot de passe change
    .no = Non, pas encore
    .no-words = { -said-no } | pas encore | jamais utilisee | pas active
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno }
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

account-danger-papers-told =
    { $audience ->
        [pupil] Dis-le à un parent et à ton établissement : ils sauront quoi faire. Et n'envoie plus rien à cette personne.
       *[other] Prévenez l'établissement, et n'envoyez plus rien à cette personne.
    }
