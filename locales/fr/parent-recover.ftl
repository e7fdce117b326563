### Parcours « retrouver vos codes de parent ». Un message par étape, du même nom.

parent-recover = Retrouver vos codes de parent

-parent-mail-yes = oui | ouais | ui | oui ma boite marche | j ai toujours ma boite | j ai toujours mon mail | je peux l ouvrir | je peux ouvrir ma boite | mon mail marche | j ai mon mail | par mail | par e mail | la meme adresse | mail
-parent-mobile = portable | par sms | sms | j ai mon portable | que le portable | pas la boite mais le portable | boite morte | j ai plus cette boite | je n ai plus cette boite | j ai change d adresse mail | adresse mail morte | vieille adresse | j ai plus acces a ma boite | plus acces a ma boite mail | boite mail fermee | j ai plus ce mail
-parent-neither = ni l un ni l autre | aucun des deux | aucun | ni mail ni portable | non | nan | nn | pas de mail ni de portable | les deux ont change | tout a change | j ai rien donne | je n ai rien donne

parent-recover-what =
    On va vous faire rentrer dans votre compte de parent, pas à pas.

    Qu'est-ce qui vous manque ?
    .identifier = Mon identifiant
    .identifier-words = identifiant | mon identifiant | l identifiant | identifiant perdu | identifiant oublie | login | mon login | numero d identifiant
    .password = Mon mot de passe
    .password-words = mot de passe | mon mot de passe | le mot de passe | mot de passe perdu | mot de passe oublie | mdp | mon mdp | mdp oublie
    .both = Les deux
    .both-words = les deux | les 2 | tout | j ai tout perdu | identifiant et mot de passe | mot de passe et identifiant | plus rien | mes codes | tous mes codes | { -said-dunno }
    .franceconnect = Je passe par FranceConnect
    .franceconnect-words = franceconnect | france connect | avec france connect | impots | ameli | je passe par les impots | avec les impots | je me connecte avec les impots | par les impots
    .sheet = Les codes provisoires de la feuille
    .sheet-words = feuille | la feuille | codes de la feuille | mot de passe provisoire | codes provisoires | provisoire
    .never = Je n'ai jamais activé de compte
    .never-words = jamais active | jamais eu de compte | j ai pas de compte | je n ai pas de compte | pas de compte | premiere fois | jamais
    .help = L'identifiant ressemble à p.nom ou p.nom12. Le mot de passe, c'est celui que vous avez choisi. Ne m'écrivez ni l'un ni l'autre.

# --- FranceConnect ---

parent-recover-franceconnect =
    Avec FranceConnect, il n'y a pas de mot de passe EduConnect à retrouver. Sur le portail, choisissez « Responsable d'élève », puis « S'identifier avec FranceConnect ». Tapez les codes des impôts, d'ameli…

    Est-ce que ça marche ?
    .yes = Oui, je suis entré
    .yes-words = { -said-yes } | { -parent-works }
    .lost = J'ai perdu les codes des impôts ou d'ameli
    .lost-words = perdu | j ai perdu | oublie | j ai oublie | impots | ameli | mot de passe ameli | mot de passe impots | codes impots perdus | refuse | { -said-no }
    .number = On me demande un portable que je n'ai plus
    .number-words = { -parent-number } | portable | on me demande un portable
    .codes = J'ai aussi un mot de passe EduConnect
    .codes-words = mot de passe educonnect | j ai aussi un mot de passe | educonnect | j ai aussi des codes | sans france connect | { -said-dunno }
    .help = FranceConnect est un bouton : on y entre avec un compte que l'on a déjà, sur un autre site de l'État.

parent-recover-fc-provider =
    Ces codes-là, on les retrouve sur le site des impôts ou d'ameli, pas sur EduConnect. L'établissement ne les connaît pas, moi non plus.

    Où en êtes-vous ?
    .yes = Je les ai, et je suis entré
    .yes-words = { -said-yes } | { -parent-works } | retrouve | je les ai | je les ai retrouves
    .codes = Je préfère un mot de passe EduConnect
    .codes-words = mot de passe educonnect | educonnect | sans france connect | sans franceconnect | j ai aussi un mot de passe
    .no = Je n'y arrive pas
    .no-words = { -said-no } | { -parent-fails } | j y arrive pas | je n y arrive pas | { -said-dunno }
    .help = Allez sur le site vous-même, en tapant son adresse, et cherchez son aide pour un mot de passe oublié.

# --- l'identifiant ---

parent-recover-identifier =
    On cherche d'abord votre identifiant : regardez la feuille de l'établissement et vos notes. Sinon, le portail vous l'enverra, en général par e-mail.

    Pouvez-vous ouvrir la boîte mail de ce compte ?
    .yes = Oui
    .yes-words = { -parent-mail-yes }
    .mobile = Non, mais j'ai toujours mon portable
    .mobile-words = { -parent-mobile } | plus acces a cette boite | je n ai plus acces a cette boite | plus acces a la boite | je n ai plus acces a ma boite | plus acces a mon mail | boite piratee
    .number = Non, et mon numéro a changé
    .number-words = { -parent-number }
    .none = Ni boîte mail, ni portable
    .none-words = { -parent-neither }
    .found = J'ai retrouvé mon identifiant
    .found-words = retrouve | je l ai retrouve | j ai retrouve mon identifiant | trouve | je l ai | il etait sur la feuille
    .unknown = Je ne sais pas laquelle c'est
    .unknown-words = { -said-dunno } | laquelle | je sais pas laquelle | plusieurs boites | j ai plusieurs adresses | peut etre | connais plus l adresse | plus quelle adresse | quelle adresse | je connais plus l adresse | j ai oublie quelle adresse
    .help = C'est l'adresse donnée le jour où vous avez activé votre compte. Ne l'écrivez pas ici : je n'en ai pas besoin.

parent-recover-identifier-sms = Essayons par SMS. Souvent, le portail peut aussi envoyer un message au portable que l'établissement connaît. Si la page vous laisse choisir, prenez le téléphone.
    .help = Je ne connais pas les pages qui suivent : lisez-les tranquillement. Si vous ne pouvez pas choisir le téléphone, vous me le direz à la question suivante.

parent-recover-identifier-link = Sur le portail, choisissez « Responsable d'élève », puis « Identifiant oublié ? ». Faites ce que la page demande, puis continuez.
    .picture = la page de connexion : la case « Identifiant » et son lien « Identifiant oublié ? », la case « Mot de passe » et son lien « Mot de passe oublié ? ».
    .note-1 = Appuyez sur ce lien, à côté de « Identifiant ».
    .help = Je ne connais pas les pages qui suivent : lisez-les tranquillement. Si une page vous bloque, vous me le direz à la question suivante.

parent-recover-identifier-arrived =
    Regardez votre boîte mail, et vos SMS si vous avez choisi le téléphone.

    Est-ce que le message est arrivé ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | arrive | il est arrive | recu | je l ai recu | je l ai | le lien marche pas | le lien ne marche pas | lien mort | lien expire | j ai recu le mail | j ai recu le sms | j ai un sms | j ai le mail
    .not-yet = Pas encore
    .not-yet-words = { -said-no } | { -parent-nothing } | pas encore | toujours pas | pas de mail | pas de sms | j attends toujours
    .other = La page demande ou dit autre chose
    .other-words = { -parent-page } | la page dit autre chose | elle demande autre chose | refuse | adresse inconnue | pas reconnu | erreur
    .help = Un message que vous n'avez pas demandé, et qui vous presse, est louche : n'y touchez pas.

parent-recover-identifier-late =
    Regardez dans les courriers indésirables (les « spams ») et dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Pour un SMS, demandez-en un nouveau.

    Est-ce que le message est là, maintenant ?
    .yes = Je l'ai
    .yes-words = { -said-yes } | { -parent-works } | arrive | il est arrive | recu | je l ai | trouve | dans les spams | dans les spam | dans mes spam | dans le spam | dans les indesirables | le lien marche pas | lien mort | lien expire
    .number = Il part vers mon ancien numéro
    .number-words = { -parent-number }
    .no = Toujours rien
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | { -said-dunno }
    .help = Si l'adresse est mal écrite, rien n'arrive. L'établissement peut regarder.

parent-recover-identifier-got =
    Notez cet identifiant dans un endroit sûr, pas ici.

    Avez-vous aussi votre mot de passe ?
    .yes = Oui
    .yes-words = { -said-yes } | je l ai | j ai le mot de passe | je m en souviens
    .no = Non, je l'ai perdu aussi
    .no-words = { -said-no } | { -said-dunno } | perdu | perdu aussi | oublie | je l ai oublie | non plus
    .help = C'est le mot de passe que vous avez choisi, pas celui de la feuille.

# --- le mot de passe ---

parent-recover-password =
    Sur le portail, vous choisirez un nouveau mot de passe. Pour cela, il vous envoie un message, en général par e-mail.

    Pouvez-vous ouvrir la boîte mail de ce compte ?
    .yes = Oui
    .yes-words = { -parent-mail-yes }
    .mobile = Non, mais j'ai toujours mon portable
    .mobile-words = { -parent-mobile } | plus acces a cette boite | je n ai plus acces a cette boite | plus acces a la boite | je n ai plus acces a ma boite | plus acces a mon mail | boite piratee
    .number = Non, et mon numéro a changé
    .number-words = { -parent-number }
    .none = Ni boîte mail, ni portable
    .none-words = { -parent-neither }
    .unknown = Je ne sais pas laquelle c'est
    .unknown-words = { -said-dunno } | laquelle | je sais pas laquelle | plusieurs boites | j ai plusieurs adresses | peut etre | connais plus l adresse | plus quelle adresse | quelle adresse | je connais plus l adresse | j ai oublie quelle adresse
    .help = C'est l'adresse donnée le jour où vous avez activé votre compte. Ne l'écrivez pas ici : je n'en ai pas besoin.

parent-recover-password-sms = Essayons par SMS. Souvent, le portail peut aussi envoyer un message au portable que l'établissement connaît. Si la page vous laisse choisir, prenez le téléphone.
    .help = Je ne connais pas les pages qui suivent : lisez-les tranquillement. Si vous ne pouvez pas choisir le téléphone, vous me le direz à la question suivante.

parent-recover-password-link = Sur le portail, choisissez « Responsable d'élève », puis « Mot de passe oublié ? ». Faites ce que la page demande, puis continuez.
    .picture = la page de connexion : la case « Identifiant » et son lien « Identifiant oublié ? », la case « Mot de passe » et son lien « Mot de passe oublié ? ».
    .note-1 = Appuyez sur ce lien, à côté de « Mot de passe ».
    .help = Je ne connais pas les pages qui suivent : lisez-les tranquillement. Si une page vous bloque, vous me le direz à la question suivante.

parent-recover-password-arrived =
    Regardez votre boîte mail, et vos SMS si vous avez choisi le téléphone.

    Est-ce que le message est arrivé ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | arrive | il est arrive | recu | je l ai recu | je l ai | le lien marche pas | le lien ne marche pas | lien mort | lien expire | j ai recu le mail | j ai recu le sms | j ai un sms | j ai le mail
    .not-yet = Pas encore
    .not-yet-words = { -said-no } | { -parent-nothing } | pas encore | toujours pas | pas de mail | pas de sms | j attends toujours
    .other = La page demande ou dit autre chose
    .other-words = { -parent-page } | la page dit autre chose | elle demande autre chose | refuse | adresse inconnue | identifiant inconnu | pas reconnu | erreur
    .help = Un message que vous n'avez pas demandé, et qui vous presse, est louche : n'y touchez pas.

parent-recover-password-late =
    Regardez dans les courriers indésirables (les « spams ») et dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Pour un SMS, demandez-en un nouveau.

    Est-ce que le message est là, maintenant ?
    .yes = Je l'ai
    .yes-words = { -said-yes } | { -parent-works } | arrive | il est arrive | recu | je l ai | trouve | dans les spams | dans les spam | dans mes spam | dans le spam | dans les indesirables | le lien marche pas | lien mort | lien expire
    .number = Il part vers mon ancien numéro
    .number-words = { -parent-number }
    .no = Toujours rien
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | { -said-dunno }
    .help = Si l'adresse est mal écrite, rien n'arrive. L'établissement peut regarder.

parent-recover-opened =
    Faites ce que dit le message. Avant de taper quelque chose, vérifiez que la page a bien l'adresse du portail. Un code reçu se tape là-bas, jamais ici.

    Que voyez-vous ensuite ?
    .yes = On me demande un nouveau mot de passe
    .yes-words = { -said-yes } | { -parent-works } | nouveau mot de passe | un nouveau mot de passe | choisir un mot de passe
    .broken = Le lien, ou le code, ne marche pas
    .broken-words = { -said-no } | { -parent-fails } | le lien marche pas | le lien ne marche pas | lien expire | expire | lien mort | code refuse | lien invalide | le lien a expire
    .other = Autre chose, ou je ne sais pas
    .other-words = { -parent-page }
    .help = Si la page n'a pas l'adresse du portail, fermez-la. Ne donnez ce lien ou ce code à personne.

parent-recover-broken =
    Retournez sur « Mot de passe oublié ? » et demandez un nouveau message. Ouvrez seulement le plus récent.

    Est-ce que le nouveau marche ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | il marche | nouveau mot de passe
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | expire | { -said-dunno }
    .help = Si vous avez plusieurs messages, prenez le dernier.

parent-recover-new =
    Choisissez un mot de passe tout neuf, que vous n'utilisez nulle part ailleurs. Si la page montre une liste de règles, c'est elle qui compte.

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | accepte | il est accepte
    .refused = Non, ou le bouton reste gris
    .refused-words = { -said-no } | { -parent-fails } | refuse | il est refuse | bouton gris | gris | grise | le bouton est gris | pas pareils | differents | pas identiques | trop faible
    .help = Trois mots sans rapport, un chiffre et un signe : c'est plus facile à retenir. Ne m'écrivez pas le vrai.

parent-recover-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

# --- de retour dans le compte ---

parent-recover-log-in =
    Retournez sur le portail, choisissez « Responsable d'élève » et tapez votre identifiant et votre mot de passe.

    Est-ce que vous êtes dans votre compte ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | je suis dedans | j entre
    .birth = On me demande une date de naissance
    .birth-words = date de naissance | une date de naissance | confirmation de l identite | on me demande une date | date de naissance d un enfant
    .refused = Non, ça ne marche pas
    .refused-words = { -said-no } | { -parent-fails } | refuse | erreur | incorrect | { -parent-page } | bloque
    .help = Les codes se tapent sur le portail, jamais ici. L'œil à côté de la case montre ce qui est tapé.

parent-recover-refused =
    Vérifiez trois choses, puis réessayez :

    1. En haut de la page, c'est bien « Responsable d'élève ».
    2. L'identifiant est le vôtre, pas celui de votre enfant.
    3. Videz la case du mot de passe et retapez-le à la main : le téléphone y met parfois l'ancien.

    Et maintenant, où en êtes-vous ?
    .yes = J'entre
    .yes-words = { -said-yes } | { -parent-works } | j entre | je suis dedans
    .birth = On me demande une date de naissance
    .birth-words = date de naissance | une date de naissance | confirmation de l identite | on me demande une date | date de naissance d un enfant
    .locked = Le compte est bloqué
    .locked-words = bloque | compte bloque | le compte est bloque | verrouille | trop d essais | trop de tentatives
    .no = Mes codes sont toujours refusés
    .no-words = { -said-no } | { -parent-fails } | refuse | incorrect | { -parent-page }
    .help = Le compte de votre enfant et le vôtre sont deux comptes. Avec « Responsable d'élève », il faut les codes du vôtre.

parent-recover-birth =
    Cette page existe. Pour un parent, c'est la date de naissance d'un de ses enfants. Vérifiez l'adresse du portail, puis tapez-la là-bas : jour, mois, année. Jamais ici.

    Est-ce que la date est acceptée ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | acceptee | elle est acceptee
    .no = Non, elle est refusée
    .no-words = { -said-no } | { -parent-fails } | refusee | elle est refusee | refuse
    .help = Cette page ne vient pas à chaque fois. Si vous avez plusieurs enfants, essayez la date d'un autre.

parent-recover-onward =
    Voilà, vous êtes dans votre compte ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Voulez-vous aller dans l'ENT ?
    .yes = Oui
    .yes-words = { -said-yes } | ent | l ent | aller dans l ent | je veux bien | pronote
    .no = Non, c'est bon
    .no-words = { -said-no } | non c est bon | non merci | c est tout | pas besoin | pas maintenant
    .help = L'ENT est le site de l'établissement, avec les notes et les messages. On cherche ensemble lequel est le vôtre.

parent-recover-done = Parfait. Gardez vos codes pour vous : personne n'en a besoin, pas même l'établissement.

# --- un compte bloqué ---

parent-recover-locked =
    N'essayez plus pour l'instant, et attendez un peu : je ne sais pas combien de temps dure un blocage. Ensuite, « Mot de passe oublié ? » peut aider.

    Où en êtes-vous ?
    .again = Ça remarche
    .again-words = ca remarche | ca marche | c est debloque | debloque | je suis entre | { -said-yes }
    .password = J'essaie « Mot de passe oublié ? »
    .password-words = mot de passe oublie | mot de passe | mdp oublie | j essaie | on essaie | { -said-dunno }
    .ent = C'est la page de l'ENT qui le dit
    .ent-words = ent | l ent | sur l ent | la page de l ent | pronote
    .school = Mon compte est toujours bloqué
    .school-words = toujours bloque | bloque | encore bloque | toujours pas | l etablissement | l ecole | { -said-no }
    .help = Mieux vaut attendre que d'essayer encore et encore.

parent-recover-locked-again = N'essayez plus, et demandez à l'établissement de regarder. Si ça remarche tout seul, écrivez « retour ».

# --- un e-mail qui n'arrive pas ---

parent-recover-mail =
    Plusieurs e-mails peuvent arriver. Ne m'écrivez pas votre adresse.

    Quel e-mail attendez-vous ?
    .identifier = Celui de « Identifiant oublié ? »
    .identifier-words = identifiant | identifiant oublie | pour mon identifiant
    .password = Celui de « Mot de passe oublié ? »
    .password-words = mot de passe | mot de passe oublie | mdp | mdp oublie | pour mon mot de passe
    .activation = Celui qui active mon compte
    .activation-words = activation | activer | activer mon compte | pour activer | la feuille | avec la feuille | { -said-dunno }
    .change = Celui qui confirme une nouvelle adresse
    .change-words = nouvelle adresse | confirmer | confirmer mon adresse | confirmer mon mail | changement d adresse | j ai change d adresse
    .link = Je l'ai, mais son lien ne marche pas
    .link-words = lien | le lien | le lien marche pas | le lien ne marche pas | son lien ne marche pas | son lien marche pas | lien expire | expire | lien mort
    .help = Ne donnez à personne ce qu'il y a dans un e-mail d'EduConnect.

parent-recover-mail-change =
    Regardez dans les courriers indésirables (les « spams »). Si votre compte dit « Vous devez confirmer votre adresse mail », appuyez sur « Renvoyer le mail ».

    Est-ce que l'adresse mail est confirmée ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | confirmee | confirme | c est confirme | recu
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | { -said-dunno }
    .help = Si l'adresse est mal tapée, rien n'arrive : relisez-la dans votre compte, surtout après le signe @.

parent-recover-mail-link =
    Demandez un nouvel e-mail au même endroit, et ouvrez seulement le plus récent. Vérifiez que la page a bien l'adresse du portail.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | il marche
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | expire | { -said-dunno }
    .help = Si vous avez plusieurs e-mails, prenez le dernier.

# --- seul l'établissement peut agir ---

parent-recover-number-school = Il n'y a que l'établissement qui peut corriger ce numéro, ou vous redonner des codes provisoires. Demandez au secrétariat, ou à la direction si c'est une école primaire. Quand vous avez une nouvelle feuille, écrivez « recommencer ». Quand le numéro est corrigé, écrivez « retour ».

parent-recover-codes-school = Alors l'établissement peut corriger l'adresse ou le numéro de votre compte, ou vous redonner des codes provisoires. Demandez au secrétariat, ou à la direction si c'est une école primaire. Quand vous avez une nouvelle feuille, écrivez « recommencer ».

parent-recover-mail-school = Alors l'adresse est peut-être mal écrite. L'établissement peut regarder : demandez-lui. Si l'e-mail arrive avant, écrivez « retour ».

parent-recover-link-school = L'e-mail arrive, donc l'adresse est bonne : c'est son lien qui bloque. L'établissement peut redonner des codes provisoires de parent : demandez-lui. Si un nouveau lien marche avant, écrivez « retour ».

parent-recover-birth-school = Alors l'établissement a peut-être noté une date fausse : demandez-lui de la vérifier. Quand c'est fait, écrivez « retour » et réessayez.

parent-recover-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. L'établissement peut aider pour un code oublié. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, écrivez « retour ».
