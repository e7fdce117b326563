### Parcours « vos enfants sur votre compte ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

children = Les enfants sur le compte de parent

children-what =
    Un seul compte de parent réunit tous vos enfants.

    Qu'est-ce qui ne va pas ?
    .missing = Il manque un enfant
    .stranger = Un enfant n'est pas à moi
    .two = J'ai deux comptes
    .separated = Nous sommes séparés
    .guardian = Je m'occupe de l'enfant sans être parent
    .unknown = Je ne sais pas
    .help = Chaque enfant garde son propre compte d'élève. Ici, on parle du vôtre, celui d'un parent.

children-look =
    Connectez-vous à votre compte de parent et ouvrez l'onglet « Mes enfants ».

    Est-ce que vous y voyez tous vos enfants ?
    .yes = Oui, tous
    .missing = Il en manque un
    .stranger = Il y en a un en trop
    .closed = Je n'arrive pas à me connecter
    .none = Je n'ai pas encore de compte
    .help = Pour un parent, c'est « Responsable d'élève » sur la page de connexion.

# --- un enfant qui manque ---

children-missing =
    L'enfant qui manque est peut-être sur un autre compte de parent, avec d'autres codes.

    Avez-vous reçu d'autres codes de parent pour cet enfant ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas
    .help = Cela arrive quand deux établissements n'écrivent pas votre nom de la même façon. Ces codes sont sur une autre feuille, à votre nom. Ce ne sont pas ceux de votre enfant.

children-same =
    Vos enfants arrivent tout seuls sur le même compte si chaque établissement a noté pour vous la même chose : nom, prénom, e-mail et portable.

    Est-ce que les établissements ont noté la même chose ?
    .yes = Oui, c'est pareil partout
    .no = Non, il y a une différence
    .unknown = Je ne sais pas
    .help = Regardez les papiers de rentrée de chaque école : nom de naissance ou d'usage, ancien portable, ancienne adresse mail.

# --- deux comptes ---

children-two =
    On peut réunir deux comptes de parent, même s'ils sont tous les deux activés. Il faut exactement le même nom et le même prénom sur les deux.

    Est-ce que votre nom est écrit pareil sur les deux ?
    .yes = Oui
    .no = Non, ce n'est pas pareil
    .unknown = Je ne sais pas
    .help = Un tiret, un accent, un deuxième prénom ou le nom de naissance suffisent à faire deux noms différents.

children-other-codes =
    Choisissez le compte que vous gardez. De l'autre compte, il faut l'identifiant et le mot de passe. Celui de la feuille marche aussi.

    Avez-vous les codes de l'autre compte ?
    .yes = Oui, je les ai
    .fc = L'autre passe par FranceConnect
    .no = Non, et je ne peux pas les retrouver
    .lost = Je les ai perdus, on les retrouve
    .help = Gardez celui que vous utilisez le plus souvent. Les codes se tapent sur le portail, jamais ici.

children-keep =
    Connectez-vous au compte que vous gardez. Ouvrez la gestion de votre compte, et cherchez l'onglet « Mes enfants ».

    Est-ce que vous voyez cet onglet ?
    .yes = Oui, je vois l'onglet
    .no = Je ne trouve pas l'onglet
    .lost = Je n'arrive pas à me connecter
    .help = Pour un parent, c'est « Responsable d'élève » sur la page de connexion.

children-tab =
    Ouvrez la page de votre compte avec l'adresse que voici, pas par l'ENT. Vérifiez que vous êtes entré avec « Responsable d'élève » : un élève n'a pas cet onglet.

    Est-ce que vous voyez « Mes enfants » ?
    .yes = Oui
    .no = Non
    .help = À côté, un autre onglet s'appelle « Mes informations ».

children-add =
    Appuyez sur « Ajouter des élèves depuis un autre compte ». Tapez là-bas l'identifiant et le mot de passe de l'autre compte, puis confirmez.

    Que voyez-vous ensuite ?
    .yes = Tous mes enfants sont là
    .codes = Les codes de l'autre compte sont refusés
    .names = Il dit que les noms ne sont pas les mêmes
    .other = Autre chose, ou je ne sais pas
    .picture = l'onglet « Mes enfants », et dessous « Ajouter des élèves depuis un autre compte ».
    .note-1 = Ouvrez cet onglet, dans la gestion de votre compte.
    .note-2 = Puis appuyez ici. On vous demande les codes de l'autre compte.
    .help = Ce sont les codes d'un autre compte de parent, pas ceux de votre enfant.

children-add-codes =
    1. Retapez les codes à la main, comme sur la feuille : l, I et 1 se ressemblent, O et 0 aussi.
    2. Si vous aviez déjà choisi un mot de passe, prenez celui-là.
    3. Regardez la date : une feuille de parent sert pendant 3 mois.

    Est-ce que les codes sont acceptés, maintenant ?
    .yes = Oui, mes enfants sont là
    .no = Non, toujours refusés
    .lost = On retrouve ses codes
    .help = Essayez d'abord ces codes sur la page de connexion : s'ils y sont refusés, ils ne sont plus bons.

# --- un enfant qui n'est pas le vôtre ---

children-stranger =
    Cela peut arriver, et cela se corrige.

    Où voyez-vous cet enfant ?
    .activation = Sur la page « Activation du compte »
    .account = Dans mon compte, déjà activé
    .unknown = Je ne sais pas
    .help = La page « Activation du compte » vient juste après l'e-mail à confirmer, quand vous activez votre compte avec la feuille.

children-stranger-tick =
    Devant cet enfant seulement, cochez « Je ne suis pas le représentant légal de cet élève ». Ne cochez rien devant les vôtres. Puis validez.

    Est-ce que c'est fait ?
    .yes = Oui
    .no = Non, je ne peux pas
    .help = « Représentant légal » veut dire : la personne qui décide pour l'enfant, le plus souvent son parent. Vous pourrez aussi signaler l'erreur à l'établissement.

# --- parents séparés, tuteurs, familles d'accueil ---

children-separated =
    Chaque parent a son propre compte, avec ses codes à lui. Vous pouvez avoir le vôtre, même si l'autre parent a déjà le sien. Il faut que l'établissement vous ait noté comme responsable de l'enfant.

    De quoi avez-vous besoin ?
    .own = Avoir mon propre compte
    .missing = Je ne vois pas mon enfant
    .secret = L'autre parent connaît mes codes
    .other = Autre chose
    .help = Qui est responsable de l'enfant ? C'est écrit dans les dossiers de l'établissement. Sur la garde, je ne donne aucun conseil. Et chacun garde ses codes : on s'occupe de votre compte à vous.

children-ex-codes =
    Changez votre mot de passe. Dans votre compte : « Mon Compte », puis « Modifier » à côté de « Mot de passe ». Tapez l'ancien, deux fois le nouveau, puis « Suivant ».

    Est-ce que c'est fait ?
    .yes = Oui
    .no = Je n'ai plus l'ancien
    .help = Prenez un mot de passe que l'autre ne peut pas deviner : ni prénom, ni date, ni l'ancien avec un chiffre en plus.

children-ex-codes-done = Voilà, l'autre parent n'a plus votre mot de passe. Regardez aussi l'adresse mail de votre compte. Si l'autre parent peut ouvrir cette boîte, changez l'adresse. Gardez vos codes pour vous.

children-guardian =
    Ce compte est pour les parents et les responsables légaux : les personnes qui décident pour l'enfant, comme un tuteur. C'est écrit dans les dossiers de l'établissement.

    Est-ce que l'établissement vous a inscrit comme responsable ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas
    .help = Un responsable légal décide pour l'enfant comme un parent. Si l'établissement vous écrit pour cet enfant, il vous connaît. Grand-parent, beau-parent, famille d'accueil : demandez-lui ce qu'il a noté pour vous. N'envoyez aucun papier ici.

children-done = Parfait. Un seul compte suffit maintenant pour vos enfants. Gardez ses codes pour vous.

# --- seul l'établissement peut agir ---

children-missing-school = Alors demandez à l'établissement de l'enfant qui manque : est-ce qu'il vous connaît comme responsable ? Demandez aussi quel nom, quel e-mail et quel portable il a notés. Quand c'est corrigé, choisissez « Recommencer ».
    .blocked = Un de mes enfants manque sur mon compte de parent. Est-ce que je suis bien noté comme responsable ? Quel nom, quel e-mail et quel portable avez-vous pour moi ?

children-same-school = Alors demandez à l'établissement qui se trompe de corriger sa fiche : même nom, même prénom, même e-mail, même portable que l'autre. Ensuite, regardez de nouveau « Mes enfants ». S'il en manque encore un, choisissez « Recommencer ».
    .blocked = Mon nom, mon e-mail ou mon portable n'est pas noté pareil pour tous mes enfants. Pouvez-vous corriger ma fiche ?

children-names-school = Tant que les deux noms sont différents, les comptes ne se réunissent pas. Demandez à l'établissement où le nom est mal écrit de le corriger. Ensuite, choisissez « Retour » et on continue.
    .blocked = Mes deux comptes de parent n'ont pas le même nom. Pouvez-vous corriger celui qui est faux ?

children-codes-school = Alors demandez à l'établissement de cet enfant de nouveaux codes provisoires de parent : ils suffisent pour réunir les comptes. Quand vous les avez, choisissez « Retour ».
    .blocked = Je n'ai pas les codes de mon autre compte de parent. Pouvez-vous me donner de nouveaux codes provisoires ?

children-fc-school = Pour ajouter ses enfants, il faut son mot de passe EduConnect. Avec FranceConnect, il n'y en a pas. Faites l'inverse : gardez ce compte-là, et ajoutez-y les enfants de l'autre. Pour cela, choisissez « Retour ». Sinon, demandez à l'établissement des codes provisoires de parent.
    .blocked = Mon autre compte de parent s'ouvre avec FranceConnect : il n'a pas de mot de passe EduConnect. Pouvez-vous me donner des codes provisoires de parent ?

children-page-school = Je ne connais pas cette page, et je préfère ne pas deviner. Dans votre message à l'établissement, recopiez le titre de la page, sans aucun code. Si ça se débloque, choisissez « Retour ».
    .blocked = Une page inconnue s'affiche. Son titre : ……

children-stranger-school = L'établissement peut chercher pourquoi cet enfant est sur votre compte, et corriger. En attendant, n'ouvrez pas ses pages. Dans votre message, n'écrivez pas son nom.
    .blocked = Un enfant qui n'est pas le mien est sur mon compte de parent. Pouvez-vous regarder pourquoi, et corriger ?

children-separated-school = Demandez à l'établissement ce qu'il a noté pour votre enfant : c'est lui qui décide, avec ses dossiers. S'il vous a inscrit comme responsable, choisissez « Recommencer » pour activer votre compte.

children-guardian-school = C'est l'établissement qui peut vous répondre, pas moi. Demandez-lui s'il peut vous inscrire comme responsable, et ce qu'il lui faut. À l'école primaire, c'est la direction. S'il vous inscrit, choisissez « Recommencer » pour activer votre compte. Sinon, demandez-lui comment suivre la scolarité de l'enfant.
    .blocked = Je m'occupe de l'enfant, et je n'ai pas de compte de responsable. Pouvez-vous m'inscrire, et que vous faut-il pour cela ?
