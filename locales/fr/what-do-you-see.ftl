### Parcours « qu'est-ce que tu vois ? ». Un message par étape, du même nom.

what-do-you-see = Comprendre ce qui bloque

what-do-you-see-portal =
    On cherche ensemble ce qui bloque. Laisse l'ENT de côté : ouvre le portail EduConnect, choisis « Élève » et connecte-toi.

    Est-ce que tu entres ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | je suis connecte | j y suis | il me laisse entrer | educonnect marche
    .no = Non
    .no-words = { -said-no } | ca marche pas | ca ne marche pas | marche pas | toujours pas | refuse | erreur | bloque | j arrive pas | je n y arrive pas | pas encore
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | ca depend | j ai pas essaye | je sais pas trop
    .help = Le portail EduConnect et l'ENT sont deux sites. Le portail vérifie tes codes ; l'ENT montre tes cours. On cherche lequel des deux bloque.

what-do-you-see-inside =
    Alors ton compte et ton mot de passe sont bons : garde-les.

    Qu'est-ce qui ne va pas ?
    .find = Je ne trouve pas l'ENT, ou je ne sais pas
    .find-words = { -said-dunno } | autre chose | je trouve pas mon ent | trouve pas l ent | quel ent | ou est l ent | adresse de l ent | trouver mon ent | l ent est ou
    .ent = L'ENT ne me laisse pas entrer
    .ent-words = l ent refuse | ent refuse | l ent marche pas | l ent ne marche pas | ent marche pas | ent bloque | l ent bloque | l ent me reconnait pas | pas reconnu
    .app = C'est Pronote, ou une appli
    .app-words = application | appli | app | pronote | sur mon telephone | sur mon tel | pass culture | un autre service
    .mail = On me parle d'une adresse mail
    .mail-words = mail | adresse mail | e mail | email | confirmer mon adresse | confirmer mon mail
    .nothing = Rien, c'est bon
    .nothing-words = rien | tout va bien | c est bon | ca marche | c est regle | tout marche
    .moved = J'ai changé d'établissement
    .moved-words = j ai change d etablissement | change d etablissement | j ai change de college | j ai change de lycee | nouveau college | nouveau lycee | j ai demenage | je suis passe au lycee | je suis passee au lycee | je rentre au lycee
    .help = Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

what-do-you-see-title =
    Regarde ton écran, sur le portail EduConnect.

    Qu'est-ce que tu lis comme titre ?
    .login = « Je me connecte avec mon compte EduConnect »
    .login-words = je me connecte | connexion | page de connexion | se connecter | identifiant et mot de passe
    .password = « Je choisis mon nouveau mot de passe »
    .password-words = nouveau mot de passe | je choisis | choisir un mot de passe | mon nouveau mot de passe
    .activation = « Activation du compte »
    .activation-words = activation | je confirme mon identite | confirmer mon identite | activer
    .birth = « Confirmation de l'identité »
    .birth-words = confirmation de l identite | confirmation identite | date de naissance | il demande ma date de naissance | on me demande ma date de naissance
    .disturbed = « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe | page perturbee
    .other = Autre chose, ou je ne sais pas
    .other-words = { -said-dunno } | autre chose | un autre titre | rien | aucun titre | pas de titre | y a rien
    .help = Le titre est en haut de la page, en gros. Pas besoin de copie d'écran : dis-moi seulement lequel de la liste lui ressemble.

what-do-you-see-other-page =
    Pas grave.

    Qu'est-ce qui ressemble le plus à ta page ?
    .who = On me demande qui je suis
    .who-words = qui je suis | eleve ou parent | choisir eleve | responsable d eleve | profil
    .success = « Votre compte a été activé avec succès »
    .success-words = active avec succes | compte active | succes | c est active
    .mail = Un message sur mon adresse mail
    .mail-words = mail | adresse mail | e mail | email | confirmer mon adresse mail
    .locked = Mon compte est bloqué
    .locked-words = bloque | compte bloque | verrouille | trop d essais | trop de tentatives
    .blank = Une page blanche, ou une erreur
    .blank-words = page blanche | blanche | blanc | erreur | page d erreur | rien du tout | rien ne s affiche | ca charge | ca tourne | ca bug | ca beug
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien de tout ca
    .help = Lis la page tranquillement et choisis ce qui lui ressemble le plus. N'écris ici ni ton nom ni tes codes.

what-do-you-see-unknown-page = Je ne connais pas cette page, et je préfère ne pas deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie le titre de la page, sans aucun code.

what-do-you-see-login =
    Choisis « Élève » si on te demande qui tu es. Tu dois voir les cases « Identifiant » et « Mot de passe ».

    Qu'est-ce qui bloque ?
    .refused = Mes codes sont refusés
    .refused-words = refuse | refuses | refusee | incorrect | mauvais mot de passe | identifiant incorrect | mot de passe incorrect | erreur | il refuse | ca refuse | faux
    .grey = Le bouton ne marche pas
    .grey-words = bouton gris | gris | grise | le bouton est gris | le bouton marche pas | rien ne se passe | il se passe rien | ca clique pas | je peux pas cliquer
    .locked = Mon compte est bloqué
    .locked-words = bloque | compte bloque | verrouille | trop d essais | trop de tentatives
    .lost = Je n'ai pas mes codes
    .lost-words = pas mes codes | plus mes codes | j ai plus mes codes | j ai pas mes codes | oublie | j ai oublie | perdu | j ai perdu mes codes | mot de passe oublie | identifiant oublie | mdp oublie
    .profile = J'ai pris « Responsable d'élève »
    .profile-words = responsable d eleve | responsable | j ai pris responsable | mauvais choix | mauvais profil | je me suis trompe de choix | j ai choisi parent
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | ca marche pas | ca ne marche pas | marche pas
    .picture = « Je me connecte avec mon compte EduConnect », une case « Identifiant », une case « Mot de passe », le bouton « Se connecter ».
    .note-1 = Tape ici ton identifiant.
    .note-2 = Tape ici ton mot de passe. L'œil montre ce que tu tapes.
    .note-3 = Puis appuie ici.
    .help = « Responsable d'élève » est pour les parents. Un élève choisit « Élève ».

what-do-you-see-wrong-profile =
    Reviens en arrière sur la page, et choisis « Élève ». Puis tape tes codes à toi, pas ceux d'un parent.

    Est-ce que tu entres ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | j entre
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | refuse | { -said-dunno }
    .parent = C'est pour le compte d'un parent
    .parent-words = un parent | compte parent | compte de parent | compte d un parent | celui d un parent | le compte de ma mere | le compte de mon pere | le mien je suis un parent
    .help = Le choix « Élève » ou « Responsable d'élève » est tout au début, sur le portail.

what-do-you-see-grey-login =
    Remplis les deux cases à la main, puis appuie sur « Se connecter ». Si rien ne bouge, recharge la page et recommence.

    Et maintenant ?
    .yes = Ça y est, j'entre
    .yes-words = { -said-yes } | j entre | je suis entre | ca marche | ca a marche
    .refused = Mes codes sont refusés
    .refused-words = refuse | refuses | incorrect | il refuse | erreur | faux
    .no = Toujours rien
    .no-words = { -said-no } | toujours rien | rien | gris | toujours gris | ca marche pas | ca ne marche pas | marche pas | pareil
    .help = Le bouton peut rester bloqué si une case est vide, ou si le téléphone l'a remplie tout seul : efface tout et retape.

what-do-you-see-codes =
    On cherche quel mot de passe c'est. Ne l'écris surtout pas ici.

    Lequel est-ce que tu as tapé ?
    .sheet = Celui de la feuille
    .sheet-words = celui de la feuille | feuille | la feuille | provisoire | le provisoire | mot de passe provisoire
    .chosen = Celui que j'ai choisi
    .chosen-words = celui que j ai choisi | choisi | le mien | mon mot de passe | mon mdp
    .changed = Celui que je viens de changer
    .changed-words = je viens de changer | je viens de le changer | change | le nouveau | mon nouveau mot de passe | nouveau
    .parent = Celui d'un parent, d'un frère, d'une sœur
    .parent-words = celui de mon frere | celui de ma soeur | mon frere | ma soeur | frere | soeur | celui d un frere | celui d une soeur | celui de ma mere | celui de mon pere | celui d un parent | parent | mes parents | ma mere | mon pere | maman | papa
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | je m en souviens plus | je m en souviens pas
    .help = La feuille de l'établissement donne un mot de passe provisoire. Ensuite, on en choisit un à soi : c'est celui-là qui sert.

what-do-you-see-chosen =
    Vérifie trois choses, puis réessaie :

    1. En haut de la page, c'est bien « Élève ».
    2. L'identifiant est complet, avec son point et ses chiffres s'il en a.
    3. Vide la case du mot de passe et retape-le. L'œil montre ce que tu tapes.

    Est-ce que tu entres, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | j entre
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | refuse | pareil
    .help = Le téléphone remplit parfois la case avec un ancien mot de passe. C'est pour cela qu'il faut la vider d'abord.

what-do-you-see-changed =
    Ton téléphone ou ton navigateur a peut-être gardé l'ancien. Ouvre le portail lui-même, vide la case du mot de passe, et tape le nouveau à la main. L'œil montre ce que tu tapes.

    Est-ce que le nouveau est accepté ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | j entre | il accepte
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | refuse | pareil
    .help = Le mot de passe EduConnect se tape sur le portail. Dans une case propre à l'ENT, il n'est peut-être pas le bon.

what-do-you-see-parent-codes =
    Chacun a son compte : celui d'un parent, d'un frère ou d'une sœur n'est pas le tien. Avec « Élève », il faut tes codes à toi.

    Qu'est-ce qu'il te manque ?
    .both = Rien, j'ai mes codes à moi
    .both-words = rien | j ai mes codes | j ai tout | j ai les deux | { -said-yes }
    .identifier = Mon identifiant
    .identifier-words = identifiant | mon identifiant | l identifiant | les deux
    .password = Mon mot de passe
    .password-words = mot de passe | mon mot de passe | mdp
    .none = Je n'en ai jamais eu
    .none-words = jamais eu | j en ai jamais eu | j en ai pas | je n en ai pas | aucun code | pas de codes | { -said-no } | { -said-dunno }
    .help = Tes codes à toi viennent de la feuille que l'établissement donne à chaque élève.

what-do-you-see-lost =
    On va les retrouver.

    Qu'est-ce qu'il te manque ?
    .identifier = Mon identifiant
    .identifier-words = identifiant | mon identifiant | l identifiant
    .password = Mon mot de passe
    .password-words = mot de passe | mon mot de passe | le mot de passe | mdp | mon mdp
    .both = Les deux
    .both-words = les deux | tout | les 2 | tous les deux | identifiant et mot de passe
    .never = Je n'en ai jamais eu
    .never-words = jamais eu | j en ai jamais eu | jamais recu | jamais recus | jamais recue | pas de feuille | pas la feuille
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno }
    .help = L'identifiant ressemble à p.nom12. Le mot de passe, c'est toi qui l'as choisi, ou c'est le provisoire de la feuille.

what-do-you-see-locked =
    Le blocage peut venir du portail EduConnect, ou de l'ENT.

    Sur quelle page est-ce que tu lis que c'est bloqué ?
    .portal = Sur le portail EduConnect
    .portal-words = portail | educonnect | edu connect | sur educonnect | sur le portail
    .ent = Sur la page de l'ENT
    .ent-words = ent | l ent | sur l ent | la page de l ent
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | ailleurs
    .help = Regarde le nom en haut de la page : EduConnect, ou celui de ton ENT.

what-do-you-see-locked-portal =
    N'essaie plus pendant un moment. Je ne sais pas combien de temps ça dure, ni combien d'essais sont permis. Ensuite, « Mot de passe oublié ? » peut aider.

    Où est-ce que tu en es ?
    .again = Ça remarche
    .again-words = ca remarche | ca marche | c est debloque | debloque | je suis entre | { -said-yes }
    .password = J'essaie « Mot de passe oublié ? »
    .password-words = mot de passe oublie | mot de passe | mdp oublie | j essaie mot de passe oublie | { -said-dunno }
    .school = Mon compte est toujours bloqué
    .school-words = toujours bloque | bloque | encore bloque | toujours pas | etablissement | l ecole | { -said-no }
    .help = Mieux vaut attendre que d'essayer encore et encore.

what-do-you-see-locked-school = Ne fais plus d'essai. Ton établissement peut regarder où en est ton compte.

what-do-you-see-blank =
    Recharge la page. Si ça ne change rien, essaie un autre navigateur ou un autre appareil.

    Est-ce que tu peux te connecter, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | c est revenu
    .no = Non
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | pareil | toujours blanc
    .help = Un navigateur est l'application qui ouvre les sites. Tu peux aussi réessayer un peu plus tard dans la journée.

what-do-you-see-password =
    Cette page sert à choisir un mot de passe à toi.

    Comment est-ce que tu es arrivé là ?
    .first = C'est ma première connexion
    .first-words = premiere connexion | premiere fois | la premiere fois | la feuille | avec la feuille | j active mon compte
    .forgot = J'avais oublié l'ancien
    .forgot-words = oublie | mot de passe oublie | j ai oublie | l ancien | je l ai oublie | mdp oublie
    .forced = On m'oblige à le changer
    .forced-words = on m oblige a le changer | on m oblige | oblige | il m oblige | obligatoire | je dois le changer | il faut le changer
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
    .help = La première fois, on vient de taper les codes de la feuille. Sinon, on a suivi « Mot de passe oublié ? ».

what-do-you-see-forced =
    Ça arrive : en avril 2024, presque tous les comptes de collège et de lycée ont dû changer de mot de passe. Mais un message qui te presse peut être un piège. Regarde l'adresse, tout en haut de la page.

    Est-ce que c'est bien l'adresse du portail ?
    .yes = Oui, c'est celle du portail
    .yes-words = { -said-yes } | c est celle du portail | c est la bonne | la bonne adresse | educonnect
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | { -said-dunno } | c est pas celle la | c est une autre | autre adresse | une autre adresse
    .help = Le vrai portail, c'est educonnect.education.gouv.fr, et rien d'autre avant le premier « / ».

what-do-you-see-forced-suspect =
    Alors n'y tape rien et ferme la page. Ouvre le portail toi-même, et connecte-toi.

    Qu'est-ce que le portail te demande ?
    .yes = Un nouveau mot de passe, lui aussi
    .yes-words = { -said-yes } | un nouveau mot de passe | nouveau mot de passe | pareil | la meme chose | lui aussi
    .nothing = Rien, j'entre comme d'habitude
    .nothing-words = rien | j entre | comme d habitude | ca marche | { -said-no }
    .typed = J'ai déjà tapé mon mot de passe ailleurs
    .typed-words = j ai deja tape mon mot de passe | j ai tape mon mot de passe | trop tard | j ai donne mon mot de passe | je l ai deja tape
    .help = Si tu as tapé ton mot de passe sur une autre page, change-le vite et préviens ton établissement.

what-do-you-see-new-password =
    Il y a deux cases et une liste de règles.

    Qu'est-ce qui bloque ?
    .grey = Il est refusé, ou le bouton est gris
    .grey-words = gris | grise | bouton gris | le bouton est gris | refuse | il refuse | je peux pas cliquer | pas assez fort | trop faible
    .different = Il dit que les deux sont différents
    .different-words = differents | pas pareil | pas pareils | pas identiques | ne correspondent pas
    .idea = Je ne sais pas quoi choisir
    .idea-words = quoi choisir | pas d idee | aucune idee de mot de passe | je sais pas quoi mettre | je sais pas quoi choisir | quoi mettre
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
    .help = Lis la liste de la page, règle par règle. Ne m'écris pas ton vrai mot de passe.

what-do-you-see-identity =
    Cette page montre ton prénom et ton nom, et demande ta date de naissance. Tape-la sur le portail, jamais ici.

    Qu'est-ce qui bloque ?
    .grey = « Confirmer » reste gris
    .grey-words = gris | grise | bouton gris | le bouton est gris | confirmer est gris | je peux pas cliquer | confirmer marche pas
    .date = Ma date est refusée
    .date-words = date refusee | date | ma date | refuse | refusee | date de naissance
    .name = Ce n'est pas mon nom
    .name-words = pas mon nom | mauvais nom | mon nom est faux | pas moi | c est pas mon nom | c est pas moi | pas mon prenom
    .email = L'adresse mail
    .email-words = adresse mail | mail | e mail | email | adresse
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien
    .help = L'ordre est : jour, mois, année. L'adresse mail est facultative.

what-do-you-see-birth =
    Oui, cette page existe : après tes codes, le portail demande parfois ta date de naissance. Vérifie d'abord que la page a bien l'adresse du portail. Puis tape ta date là-bas : le jour, le mois, l'année. Jamais ici.

    Est-ce que ta date est acceptée ?
    .yes = Oui
    .yes-words = { -said-yes } | acceptee | ca marche | ca a marche | je suis entre
    .no = Non, elle est refusée
    .no-words = { -said-no } | refusee | elle est refusee | refuse | ca marche pas | ca ne marche pas | toujours pas | marche pas
    .help = Ce n'est pas une arnaque si l'adresse est celle du portail. Cette page ne vient pas à chaque fois.

what-do-you-see-birth-school = Vérifie une dernière fois l'ordre : jour, mois, année. S'il est bon, demande à ton établissement de vérifier. Il n'y a que lui qui peut corriger ta fiche.

what-do-you-see-disturbed =
    Cette page peut s'afficher avec un VPN, un proxy ou un réseau étranger. Le portail n'a même pas regardé tes codes. Coupe le VPN, ou essaie un autre réseau, comme les données mobiles.

    Est-ce que tu vois les cases pour te connecter, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | je les vois | c est revenu
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | toujours perturbe | perturbe | acces perturbe | ca marche pas | marche pas | pareil
    .picture = une page « Accès perturbé », sans aucune case à remplir.
    .note-1 = Tes codes n'y sont pour rien. Coupe le VPN, ou prends un autre réseau, puis réessaie.
    .help = Un VPN est une application qui cache d'où tu te connectes. Tu peux aussi réessayer un autre jour.

what-do-you-see-disturbed-school = Ton mot de passe n'y est pour rien. Si tu es à l'étranger, dis-le à ton établissement. Sinon, réessaie depuis un autre endroit.

what-do-you-see-mail =
    Plusieurs e-mails peuvent arriver.

    Quel e-mail est-ce que tu cherches ?
    .identifier = Pour mon identifiant oublié, il n'arrive pas
    .identifier-words = identifiant | identifiant oublie | pour mon identifiant
    .password = Pour mon mot de passe oublié, il n'arrive pas
    .password-words = mot de passe | mot de passe oublie | mdp | pour mon mot de passe
    .confirm = Il faut confirmer mon adresse mail
    .confirm-words = confirmer | confirmer mon adresse | confirmer mon mail | vous devez confirmer votre adresse mail | confirmation
    .link = Il est arrivé, mais son lien ne marche pas
    .link-words = lien | le lien marche pas | le lien ne marche pas | son lien marche pas | son lien ne marche pas | lien marche pas | lien ne marche pas | lien expire | expire | lien mort
    .lost = Je n'ai plus cette boîte mail
    .lost-words = plus cette boite | j ai plus cette boite | je n ai plus cette boite | j ai plus cette adresse | je n ai plus acces | j ai plus acces | ancienne adresse | vieille adresse | adresse fermee | changer d adresse
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
    .help = N'écris pas ton adresse ici : je n'en ai pas besoin. Ne donne à personne ce qu'il y a dans l'e-mail.

what-do-you-see-mail-confirm =
    Quand tu donnes une adresse mail, un e-mail y arrive. Ouvre-le et appuie sur son lien : ton adresse est confirmée. S'il n'est pas là, regarde dans les « spams » (courriers indésirables), puis appuie sur « Renvoyer le mail ».

    Est-ce que ton adresse mail est confirmée ?
    .yes = Oui
    .yes-words = { -said-yes } | confirmee | c est confirme | ca marche | ca a marche | c est fait
    .no = Non
    .no-words = { -said-no } | toujours pas | pas encore | rien recu | pas recu | ca marche pas | ca ne marche pas
    .help = Tant que l'adresse n'est pas confirmée, le compte affiche « Vous devez confirmer votre adresse mail ».

what-do-you-see-mail-link =
    Redemande un e-mail au même endroit, et ouvre seulement le plus récent. Avant de taper quelque chose, vérifie que la page a bien l'adresse du portail.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .yes-words = { -said-yes } | ca marche | ca a marche | il marche
    .no = Non
    .no-words = { -said-no } | toujours pas | ca marche pas | ca ne marche pas | marche pas | pareil
    .help = Prends seulement le dernier e-mail, pour ne pas te tromper de lien.

what-do-you-see-mail-school = L'adresse de ton compte est peut-être mal écrite : ton établissement peut regarder avec toi.

what-do-you-see-link-school = L'e-mail arrive, donc l'adresse est bonne : c'est son lien qui bloque. Ton établissement peut regarder où en est ton compte.

what-do-you-see-done = Tant mieux ! Garde ton identifiant et ton mot de passe pour toi, et ne les donne à personne.
