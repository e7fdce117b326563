### Parcours « retrouver vos codes de parent ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

parent-recover = Retrouver les codes d'un parent

parent-recover-what =
    On va vous faire rentrer dans votre compte de parent, pas à pas.

    Qu'est-ce qui vous manque ?
    .identifier = Mon identifiant
    .password = Mon mot de passe
    .both = Les deux
    .franceconnect = Je passe par FranceConnect
    .sheet = Les codes provisoires de la feuille
    .never = Je n'ai jamais activé de compte
    .help = L'identifiant ressemble à p.nom ou p.nom12. Le mot de passe, c'est celui que vous avez choisi. Ne m'écrivez ni l'un ni l'autre.

# --- FranceConnect ---

parent-recover-franceconnect =
    Avec FranceConnect, il n'y a pas de mot de passe EduConnect à retrouver.

    1. Sur le portail, choisissez « Responsable d'élève ».
    2. Appuyez sur « S'identifier avec FranceConnect ».
    3. Tapez les codes des impôts, d'ameli…

    Est-ce que ça marche ?
    .yes = Oui, je suis entré
    .lost = J'ai perdu les codes des impôts ou d'ameli
    .number = On me demande un portable que je n'ai plus
    .codes = J'ai aussi un mot de passe EduConnect
    .help = FranceConnect est un bouton de l'État : on y entre avec un compte que l'on a déjà, sur un autre site. Il n'est pas obligatoire. Si vous aviez choisi un mot de passe EduConnect, dites « J'ai aussi un mot de passe EduConnect ».

parent-recover-fc-provider =
    Ces codes-là, on les retrouve sur le site des impôts ou d'ameli, pas sur EduConnect. L'établissement ne les connaît pas, moi non plus.

    Où en êtes-vous ?
    .yes = Je les ai, et je suis entré
    .codes = Je préfère un mot de passe EduConnect
    .no = Je n'y arrive pas
    .help = Allez sur le site vous-même, en tapant son adresse, et cherchez son aide pour un mot de passe oublié.

# --- l'identifiant ---

parent-recover-identifier =
    On cherche d'abord votre identifiant : regardez la feuille de l'établissement et vos notes. Sinon, le portail vous l'enverra, en général par e-mail.

    Pouvez-vous ouvrir la boîte mail de ce compte ?
    .yes = Oui
    .mobile = Non, mais j'ai toujours mon portable
    .number = Non, et mon numéro a changé
    .none = Ni boîte mail, ni portable
    .found = J'ai retrouvé mon identifiant
    .unknown = Je ne sais pas laquelle c'est
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
    .not-yet = Pas encore
    .other = La page demande ou dit autre chose
    .help = Un message que vous n'avez pas demandé, et qui vous presse, est louche : n'y touchez pas.

parent-recover-identifier-late =
    Regardez dans les courriers indésirables (les « spams ») et dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Pour un SMS, demandez-en un nouveau.

    Est-ce que le message est là, maintenant ?
    .yes = Je l'ai
    .number = Il part vers mon ancien numéro
    .no = Toujours rien
    .help = Si l'adresse est mal écrite, rien n'arrive. L'établissement peut regarder.

parent-recover-identifier-got =
    Notez cet identifiant dans un endroit sûr, pas ici.

    Avez-vous aussi votre mot de passe ?
    .yes = Oui
    .no = Non, je l'ai perdu aussi
    .help = C'est le mot de passe que vous avez choisi, pas celui de la feuille.

# --- le mot de passe ---

parent-recover-password =
    Sur le portail, vous choisirez un nouveau mot de passe. Pour cela, il vous envoie un message, en général par e-mail.

    Pouvez-vous ouvrir la boîte mail de ce compte ?
    .yes = Oui
    .mobile = Non, mais j'ai toujours mon portable
    .number = Non, et mon numéro a changé
    .none = Ni boîte mail, ni portable
    .unknown = Je ne sais pas laquelle c'est
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
    .not-yet = Pas encore
    .other = La page demande ou dit autre chose
    .help = Un message que vous n'avez pas demandé, et qui vous presse, est louche : n'y touchez pas.

parent-recover-password-late =
    Regardez dans les courriers indésirables (les « spams ») et dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Pour un SMS, demandez-en un nouveau.

    Est-ce que le message est là, maintenant ?
    .yes = Je l'ai
    .number = Il part vers mon ancien numéro
    .no = Toujours rien
    .help = Si l'adresse est mal écrite, rien n'arrive. L'établissement peut regarder.

parent-recover-opened =
    Faites ce que dit le message. Avant de taper quelque chose, vérifiez que la page a bien l'adresse du portail. Un code reçu se tape là-bas, jamais ici.

    Que voyez-vous ensuite ?
    .yes = On me demande un nouveau mot de passe
    .broken = Le lien, ou le code, ne marche pas
    .other = Autre chose, ou je ne sais pas
    .help = Si la page n'a pas l'adresse du portail, fermez-la. Ne donnez ce lien ou ce code à personne.

parent-recover-broken =
    Retournez sur « Mot de passe oublié ? » et demandez un nouveau message. Ouvrez seulement le plus récent.

    Est-ce que le nouveau marche ?
    .yes = Oui
    .no = Non
    .help = Si vous avez plusieurs messages, prenez le dernier.

parent-recover-new =
    Choisissez un mot de passe tout neuf, que vous n'utilisez nulle part ailleurs. Si la page montre une liste de règles, c'est elle qui compte.

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .refused = Non, ou le bouton reste gris
    .help = Trois mots sans rapport, un chiffre et un signe : c'est plus facile à retenir. Ne m'écrivez pas le vrai.

parent-recover-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

# --- de retour dans le compte ---

parent-recover-log-in =
    Retournez sur le portail, choisissez « Responsable d'élève » et tapez votre identifiant et votre mot de passe.

    Est-ce que vous êtes dans votre compte ?
    .yes = Oui
    .birth = On me demande une date de naissance
    .refused = Non, ça ne marche pas
    .help = Les codes se tapent sur le portail, jamais ici. L'œil à côté de la case montre ce qui est tapé.

parent-recover-refused =
    Vérifiez trois choses, puis réessayez :

    1. En haut de la page, c'est bien « Responsable d'élève ».
    2. L'identifiant est le vôtre, pas celui de votre enfant.
    3. Videz la case du mot de passe et retapez-le à la main : le téléphone y met parfois l'ancien.

    Et maintenant, où en êtes-vous ?
    .yes = J'entre
    .birth = On me demande une date de naissance
    .locked = Le compte est bloqué
    .no = Mes codes sont toujours refusés
    .help = Le compte de votre enfant et le vôtre sont deux comptes. Avec « Responsable d'élève », il faut les codes du vôtre.

parent-recover-birth =
    Cette page existe. Elle demande la date de naissance d'un de vos enfants. Regardez d'abord si la page a bien l'adresse du portail. Puis tapez la date là-bas, jamais ici : jour, mois, année.

    Est-ce que la date est acceptée ?
    .yes = Oui
    .no = Non, elle est refusée
    .help = Cette page ne vient pas à chaque fois. Si vous avez plusieurs enfants, essayez la date d'un autre.

parent-recover-onward =
    Voilà, vous êtes dans votre compte ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Voulez-vous aller dans l'ENT ?
    .yes = Oui
    .no = Non, c'est bon
    .help = L'ENT est le site de l'établissement, avec les notes et les messages. On cherche ensemble lequel est le vôtre.

parent-recover-done = Parfait. Gardez vos codes pour vous : personne n'en a besoin, pas même l'établissement.

# --- un compte bloqué ---

parent-recover-locked =
    N'essayez plus pour l'instant, et attendez un peu : je ne sais pas combien de temps dure un blocage. Ensuite, « Mot de passe oublié ? » peut aider.

    Où en êtes-vous ?
    .again = Ça remarche
    .password = J'essaie « Mot de passe oublié ? »
    .ent = C'est la page de l'ENT qui le dit
    .school = Mon compte est toujours bloqué
    .help = Si la page dit combien de temps attendre, c'est elle qui a raison. Après, essayez une seule fois, tranquillement. Si c'est encore bloqué, l'établissement peut regarder.

parent-recover-locked-again = N'essayez plus, et demandez à l'établissement de regarder. Si ça remarche tout seul, choisissez « Retour ».
    .blocked = Mon compte est bloqué. Pouvez-vous regarder ?

# --- un e-mail qui n'arrive pas ---

parent-recover-mail =
    Plusieurs e-mails peuvent arriver. Ne m'écrivez pas votre adresse.

    Quel e-mail attendez-vous ?
    .identifier = Celui de « Identifiant oublié ? »
    .password = Celui de « Mot de passe oublié ? »
    .activation = Celui qui active mon compte
    .change = Celui qui confirme une nouvelle adresse
    .link = Je l'ai, mais son lien ne marche pas
    .help = Ne donnez à personne ce qu'il y a dans un e-mail d'EduConnect.

parent-recover-mail-change =
    Regardez dans les courriers indésirables (les « spams »). Si votre compte dit « Vous devez confirmer votre adresse mail », appuyez sur « Renvoyer le mail ».

    Est-ce que l'adresse mail est confirmée ?
    .yes = Oui
    .no = Non
    .help = Si l'adresse est mal tapée, rien n'arrive : relisez-la dans votre compte, surtout après le signe @.

parent-recover-mail-link =
    Demandez un nouvel e-mail au même endroit, et ouvrez seulement le plus récent. Vérifiez que la page a bien l'adresse du portail.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .no = Non
    .help = Si vous avez plusieurs e-mails, prenez le dernier.

# --- seul l'établissement peut agir ---

parent-recover-number-school =
    Seul l'établissement peut corriger ce numéro, ou vous redonner des codes provisoires. Demandez au secrétariat, ou à la direction si c'est une école primaire.

    Le numéro est corrigé ? Choisissez « Retour ». Vous avez une nouvelle feuille ? Choisissez « Recommencer ».
    .blocked = Mon compte a un ancien numéro de portable. Pouvez-vous le corriger, ou me redonner des codes provisoires ? Nouveau numéro : ……

parent-recover-codes-school = Alors l'établissement peut corriger l'adresse ou le numéro de votre compte, ou vous redonner des codes provisoires. Demandez au secrétariat, ou à la direction si c'est une école primaire. Quand vous avez une nouvelle feuille, choisissez « Recommencer ».
    .blocked = Je n'entre plus dans mon compte, et je ne peux pas récupérer mes codes. Pouvez-vous me redonner des codes provisoires ?

parent-recover-mail-school = Alors l'adresse est peut-être mal écrite. L'établissement peut regarder : demandez-lui. Si l'e-mail arrive avant, choisissez « Retour ».
    .blocked = L'e-mail qui confirme mon adresse n'arrive pas. Pouvez-vous regarder si elle est bien écrite ?

parent-recover-link-school = L'e-mail arrive, donc l'adresse est bonne : c'est son lien qui bloque. L'établissement peut redonner des codes provisoires de parent : demandez-lui. Si un nouveau lien marche avant, choisissez « Retour ».
    .blocked = L'e-mail arrive, mais son lien ne marche pas. Pouvez-vous me redonner des codes provisoires de parent ?

parent-recover-birth-school = Alors l'établissement a peut-être noté une date fausse : demandez-lui de la vérifier. Quand c'est fait, choisissez « Retour » et réessayez.
    .blocked = Quand je me connecte, le portail refuse la date de naissance de mon enfant. Pouvez-vous vérifier celle que vous avez ?

parent-recover-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. L'établissement peut aider pour un code oublié. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, choisissez « Retour ».
    .blocked = Une page inconnue s'affiche. Son titre : ……
