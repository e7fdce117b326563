### Parcours « activer votre compte de parent » : par SMS ou par FranceConnect. Un message par étape.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

parent-account = Activer un compte de parent

parent-account-phone =
    On active votre compte de parent ensemble. Le plus souvent, un code arrive par SMS, sur le portable noté par l'établissement.

    Est-ce que l'établissement a votre numéro de portable ?
    .yes = Oui, il a mon numéro
    .changed = Non, ou c'est un ancien numéro
    .none = Je n'ai pas de portable
    .foreign = Mon numéro est étranger
    .sheet = J'ai plutôt une feuille avec des codes
    .unknown = Je ne sais pas quel numéro il a
    .guardian = Je m'occupe de l'enfant sans être parent
    .help = C'est le numéro donné à l'école, au collège ou au lycée, sur la fiche de rentrée par exemple. S'il ne l'a jamais eu, choisissez « Non ». Sans portable, il y a la feuille. Ne l'écrivez pas ici : je n'en ai pas besoin.

parent-account-foreign =
    Je ne sais pas si le SMS part vers un numéro étranger. Ce qui compte, c'est le numéro que l'établissement a noté : si c'est celui-là, on peut essayer.

    Est-ce que l'établissement connaît ce numéro ?
    .yes = Oui, on essaie
    .no = Non, ou je ne sais pas
    .help = C'est le numéro que vous avez écrit sur les papiers de l'école. Ne l'écrivez pas ici.

parent-account-sheet-have-abroad =
    Alors donnez ce numéro à l'établissement. En attendant, il y a un chemin sans portable : la feuille.

    Avez-vous reçu des codes provisoires à votre nom ?
    .yes = Oui, sur une feuille ou par e-mail
    .no = Non, ou je ne sais pas
    .help = Ce sont un identifiant et un mot de passe provisoires, à votre nom et pas à celui de votre enfant.

parent-account-way =
    Il y a deux chemins :

    1. Par SMS : vous choisissez un mot de passe.
    2. Par FranceConnect : vous entrez avec un compte que vous avez déjà (impôts, ameli…).

    La première fois, il faut un code par SMS dans les deux cas.

    Quel chemin prenez-vous ?
    .sms = Par SMS
    .franceconnect = Par FranceConnect
    .sheet = J'ai une feuille avec des codes
    .what = C'est quoi, FranceConnect ?
    .help = FranceConnect n'est pas obligatoire. C'est un bouton de l'État : on entre avec un compte que l'on a déjà, celui des impôts par exemple. Si vous hésitez, prenez le SMS : il ne demande pas d'autre compte.

parent-account-sheet-have =
    Alors le code par SMS ne peut pas vous arriver. Avec FranceConnect, c'est pareil la première fois. Il reste la feuille de l'établissement.

    Avez-vous reçu des codes provisoires à votre nom ?
    .yes = Oui, sur une feuille ou par e-mail
    .no = Non, ou je ne sais pas
    .help = Ce sont un identifiant et un mot de passe provisoires, à votre nom et pas à celui de votre enfant. L'établissement les donne sur une feuille, ou par e-mail.

# --- FranceConnect ---

parent-account-fc-what =
    FranceConnect est un bouton de l'État. Vous entrez avec les codes d'un compte que vous avez déjà, comme impots.gouv.fr ou ameli.fr.

    C'est pour les parents, pas pour les élèves. Ce n'est pas obligatoire.

    Avez-vous un de ces comptes ?
    .yes = Oui
    .no = Non, je prends le SMS
    .help = FranceConnect n'est pas obligatoire. Sans compte de ce genre, prenez le SMS.

parent-account-fc-portal =
    1. Ouvrez le portail EduConnect et choisissez « Responsable d'élève ».
    2. Appuyez sur « S'identifier avec FranceConnect ».
    3. Prenez les impôts, ameli ou un autre, et tapez là-bas les codes de ce compte.

    Que voyez-vous ensuite ?
    .phone = On me demande mon portable
    .inside = Je suis entré dans mon compte
    .refused = Les codes des impôts ou d'ameli sont refusés
    .disturbed = Une page « Accès perturbé »
    .other = Autre chose, ou je ne sais pas
    .picture = « Responsable d'élève » et « Élève » ; puis « S'identifier avec FranceConnect », et un choix comme impots.gouv.fr ou ameli.fr.
    .note-1 = Choisissez d'abord « Responsable d'élève ».
    .note-2 = Puis appuyez ici.
    .note-3 = Prenez un compte que vous avez déjà. Il peut y en avoir d'autres que ces deux-là.
    .help = Prenez le compte dont vous avez les codes : ce sont ces codes qu'il faut taper, pas ceux d'EduConnect. FranceConnect n'est pas obligatoire : il y a aussi le SMS. Aucun code ne s'écrit ici.

parent-account-fc-provider =
    Ces codes sont ceux des impôts ou d'ameli. EduConnect et l'établissement ne les connaissent pas. On les retrouve sur le site des impôts ou d'ameli.

    Comment voulez-vous continuer ?
    .yes = Je les ai retrouvés
    .sms = Je passe plutôt par SMS
    .help = Avec le SMS, vous n'avez besoin d'aucun autre compte.

# --- par SMS ---

parent-account-sms-portal =
    Ouvrez le portail EduConnect et choisissez « Responsable d'élève ». Cherchez ensuite « Je n'ai pas de compte ». Ce lien peut aussi s'appeler « Je n'ai pas encore d'identifiant ».

    Est-ce que vous voyez ce lien ?
    .yes = Oui
    .no = Non, je ne le vois pas
    .disturbed = Une page « Accès perturbé »
    .picture = deux choix, « Responsable d'élève » et « Élève » ; puis la page de connexion, avec « Je n'ai pas de compte ».
    .note-1 = Choisissez d'abord « Responsable d'élève ».
    .note-2 = Puis cherchez ce lien. Il peut aussi s'appeler « Je n'ai pas encore d'identifiant ».
    .help = Tapez vous-même l'adresse dans votre navigateur : vos codes ne se tapent que sur ce site.

parent-account-sms-link =
    1. En haut de la page, c'est bien « Responsable d'élève », et pas « Élève » ?
    2. Si la page a deux onglets, prenez celui pour s'inscrire.
    3. Sinon, rechargez la page.

    Avez-vous trouvé ce lien ?
    .yes = Oui
    .no = Non, toujours pas
    .help = Si vous avez pris « Élève » par erreur, revenez en arrière sur le portail. Un autre navigateur ou un autre téléphone aide parfois.

parent-account-disturbed =
    Vos codes n'y sont pour rien : le portail ne les a même pas regardés. Cette page peut venir d'un VPN, d'un proxy ou d'un réseau étranger.

    1. Coupez le VPN, si vous en avez un.
    2. Sinon, prenez un autre réseau, comme les données mobiles.
    3. Sinon, réessayez plus tard.

    Est-ce que la page normale est revenue ?
    .sms = Oui, et je passe par SMS
    .franceconnect = Oui, et je passe par FranceConnect
    .sheet = Oui, et j'ai la feuille
    .no = Non, toujours « Accès perturbé »
    .picture = une page « Accès perturbé », sans aucune case à remplir.
    .note-1 = Vos codes n'y sont pour rien. Coupez le VPN, ou prenez un autre réseau, puis réessayez.
    .help = Un VPN est une application qui cache d'où vous vous connectez.

parent-account-sms-form =
    Sur le portail, tapez votre nom, votre prénom et votre portable, comme l'établissement les a notés. N'écrivez rien de cela ici.

    Que voyez-vous ensuite ?
    .code = On me demande un code reçu par SMS
    .unknown = Le portail ne me reconnaît pas
    .other = Je vois autre chose
    .picture = des cases vides pour le nom, le prénom et le portable.
    .note-1 = Votre nom, comme l'établissement l'écrit.
    .note-2 = Votre prénom, écrit comme là-bas.
    .note-3 = Votre numéro de portable, celui que l'établissement connaît. L'ordre des cases peut changer.
    .help = Le nom peut être votre nom de naissance ou votre nom d'usage : prenez celui que l'établissement utilise pour vous écrire.

parent-account-fc-phone =
    Tapez sur le portail votre numéro de portable, celui que l'établissement connaît.

    Et maintenant, que voyez-vous ?
    .code = On me demande un code reçu par SMS
    .unknown = Le numéro n'est pas reconnu
    .other = Je vois autre chose
    .help = FranceConnect n'évite pas le SMS la première fois. Ensuite, vous entrerez directement.

parent-account-unknown =
    Relisez chaque case, puis réessayez :

    1. Le portable : celui que l'établissement connaît. Ne sautez aucun chiffre.
    2. Le nom et le prénom, si on vous les demande : comme sur les courriers de l'établissement.

    Que voyez-vous, cette fois ?
    .yes = C'est bon, on me demande un code
    .changed = L'établissement n'a pas ce numéro
    .sheet = J'ai une feuille avec des codes
    .no = Le portail ne me reconnaît toujours pas
    .help = Essayez le nom de naissance, puis le nom d'usage. Regardez aussi les tirets, les accents et les deux prénoms.

parent-account-code =
    Un code arrive par SMS sur ce portable. Tapez-le sur le portail, jamais ici.

    Est-ce que le code est accepté ?
    .yes = Oui
    .late = Aucun SMS n'est arrivé
    .refused = Le code est refusé
    .picture = une case vide pour le code reçu par SMS.
    .note-1 = Un code arrive par SMS sur votre portable.
    .note-2 = Tapez-le sur le portail, dans cette case. Ne le donnez à personne.
    .help = Ce code ne se donne à personne, même à quelqu'un qui appelle.

parent-account-code-again =
    1. Relisez le numéro tapé sur le portail. Regardez aussi si le téléphone a du réseau.
    2. Demandez un nouveau code.
    3. Tapez seulement le dernier reçu. Il ne se donne à personne, même au téléphone.

    Est-ce que le code est accepté, cette fois ?
    .yes = Oui, le code est accepté
    .changed = Le SMS part vers mon ancien numéro
    .no = Non, toujours rien ou refusé
    .help = Si vous recevez plusieurs SMS, prenez le code du dernier.

parent-account-birth =
    Le portail demande les dates de naissance de vos enfants. Donnez-les toutes, là-bas, jamais ici : le jour, le mois, puis l'année.

    Est-ce qu'elles sont acceptées ?
    .yes = Oui
    .no = Non, une date est refusée
    .other = On ne me les demande pas
    .help = Il faut la date de chaque enfant de votre compte : toutes doivent être justes. Le 5 mars s'écrit 05 puis 03.

parent-account-birth-again =
    Vérifiez l'ordre : jour, mois, année. Vérifiez aussi que chaque date est sur la ligne du bon enfant, et qu'il n'en manque aucune.

    Est-ce que les dates sont acceptées, maintenant ?
    .yes = Oui
    .no = Non, toujours refusé
    .help = Une seule date fausse bloque tout : elles doivent toutes être justes.

# --- mot de passe et adresse mail ---

parent-account-next-page =
    Bravo, le plus dur est fait.

    Que voyez-vous maintenant sur le portail ?
    .password = Il faut choisir un mot de passe
    .email = Il faut donner une adresse mail
    .inside = Je suis dans mon compte
    .other = Autre chose, ou je ne sais pas
    .help = Lisez le titre, en haut de la page. N'écrivez ici ni nom, ni code.

parent-account-password =
    { -parent-new-password }

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .refused = Non, ou le bouton reste gris
    .help = { -parent-new-password-idea }

parent-account-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-account-email =
    Si le portail demande une adresse mail, donnez la vôtre. Un e-mail y arrive : ouvrez-le et appuyez sur son lien, pour la confirmer.

    Est-ce que c'est fait ?
    .yes = Oui, j'ai appuyé sur le lien
    .late = L'e-mail n'arrive pas, ou son lien ne marche pas
    .none = Je n'ai pas d'adresse mail
    .skipped = On ne m'en demande pas
    .help = Cette adresse sert aussi à retrouver un identifiant ou un mot de passe perdu. Prenez une boîte que vous ouvrez facilement. Si la page refuse l'adresse, essayez une autre boîte à vous.

parent-account-email-none =
    Vous pouvez ouvrir une boîte mail gratuite, à vous seul. Elle servira aussi à retrouver vos codes.

    Avez-vous une adresse mail, maintenant ?
    .yes = J'ai une adresse, maintenant
    .skipped = Le portail continue sans
    .no = Je ne peux pas en avoir
    .help = Ne donnez pas l'adresse d'une autre personne : elle recevrait les messages de votre compte.

parent-account-email-late =
    Regardez dans les courriers indésirables (les « spams »), puis dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Ouvrez seulement le dernier e-mail reçu.

    Est-ce que l'adresse mail est confirmée ?
    .yes = Oui
    .no = Non, toujours pas
    .help = Si l'adresse est mal tapée, rien n'arrive : relisez-la sur le portail, surtout après le signe @.

# --- la première connexion ---

parent-account-log-in =
    Retournez sur le portail, choisissez « Responsable d'élève » et connectez-vous de la façon que vous venez de choisir. Si un identifiant s'affiche, notez-le.

    Est-ce que vous êtes dans votre compte ?
    .yes = Oui
    .birth = On me demande une date de naissance
    .no = Non, ça ne marche pas
    .help = Avec un mot de passe : vos codes EduConnect. Avec FranceConnect : le bouton « S'identifier avec FranceConnect ».

parent-account-asked-again =
    Cette page existe. Elle demande la date de naissance d'un de vos enfants. Regardez d'abord si la page a bien l'adresse du portail. Puis tapez la date là-bas, jamais ici : jour, mois, année.

    Est-ce que la date est acceptée ?
    .yes = Oui
    .no = Non, elle est refusée
    .help = Cette page ne vient pas à chaque fois. Si vous avez plusieurs enfants, essayez la date d'un autre.

parent-account-onward =
    Voilà, votre compte marche ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Que voulez-vous faire maintenant ?
    .ent = Aller dans l'ENT
    .child = Il me manque un enfant
    .no = Rien, c'est bon
    .help = L'ENT est le site de l'établissement, avec les notes et les messages. On cherche ensemble lequel est le vôtre.

parent-account-done = Parfait. Gardez vos codes pour vous : personne n'en a besoin, pas même l'établissement.

# --- seul l'établissement peut agir ---

parent-account-number-school = Seul l'établissement peut noter ou changer ce numéro. Demandez au secrétariat, ou à la direction si c'est une école primaire. Quand c'est fait, choisissez « Retour » et réessayez.
    .blocked = Je ne peux pas recevoir le code par SMS. Pouvez-vous noter mon numéro de portable ? ……

parent-account-unknown-school = Alors l'établissement a peut-être noté votre nom ou votre numéro autrement. Demandez-lui de vérifier les deux. Quand c'est fait, choisissez « Retour » et réessayez.
    .blocked = Le portail ne reconnaît pas mon nom ou mon portable. Pouvez-vous vérifier comment ils sont notés ?

parent-account-code-school = Demandez à l'établissement quel numéro de portable il a pour vous. S'il est faux, c'est lui qui le corrige. Ensuite, choisissez « Retour » et demandez un nouveau code.
    .blocked = Le code par SMS n'arrive pas, ou il est refusé. Quel numéro de portable avez-vous pour moi ?

parent-account-birth-school = Alors l'établissement a peut-être noté une date fausse. Demandez-lui de vérifier celle de chaque enfant. Quand c'est fait, choisissez « Retour » et réessayez.
    .blocked = Le portail refuse une date de naissance de mes enfants. Pouvez-vous vérifier la date de chaque enfant ?

parent-account-mail-school = Alors l'adresse est peut-être mal écrite. L'établissement peut voir où en est votre compte : demandez-lui de regarder. Si l'e-mail arrive avant, choisissez « Retour ».
    .blocked = L'e-mail qui confirme mon adresse n'arrive pas. Pouvez-vous regarder où en est mon compte ?

parent-account-email-school = L'établissement connaît peut-être une autre solution : demandez-lui. Quand vous aurez une adresse mail, choisissez « Retour » et on reprend.
    .blocked = Je n'ai pas d'adresse mail. Comment puis-je faire ?

parent-account-disturbed-school = Vos codes n'y sont pour rien. Si vous êtes à l'étranger, dites-le à l'établissement. Sinon, réessayez depuis un autre endroit, puis choisissez « Retour ».
    .blocked = Le portail affiche « Accès perturbé ».

parent-account-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. L'établissement peut voir où en est votre compte. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, choisissez « Retour ».
    .blocked = Une page inconnue s'affiche. Son titre : ……
