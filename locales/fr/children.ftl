### Parcours « vos enfants sur votre compte ». Un message par étape, du même nom.

children = Vos enfants sur votre compte

children-what =
    Un seul compte de parent réunit tous vos enfants.

    Qu'est-ce qui ne va pas ?
    .missing = Il manque un enfant
    .missing-words = je vois pas mon enfant | je ne vois pas mon enfant | je vois pas mon fils | je ne vois pas mon fils | je vois pas ma fille | je ne vois pas ma fille | je vois plus mon enfant | il manque un enfant | manque | un enfant manque | je vois pas mon autre enfant | je ne vois pas mon autre enfant | il manque mon fils | il manque ma fille | ajouter un enfant | ajouter mon enfant | je vois qu un enfant | je n en vois qu un
    .missing-said = il manque | un enfant manque | il me manque | je vois pas mon autre | je vois pas mon enfant | je ne vois pas mon enfant | je vois pas mon fils | je ne vois pas mon fils | je vois pas ma fille | je ne vois pas ma fille | pas sur mon compte | pas dans mon compte | je ne vois pas mon autre | je vois qu un | je n en vois qu un | je ne vois qu un | n apparait pas | apparait pas | ajouter mon | ajouter un enfant | ajouter ma | deuxieme enfant | second enfant | rattacher
    .stranger = Un enfant n'est pas à moi
    .stranger-words = pas a moi | pas le mien | pas mon enfant | un enfant que je connais pas | un enfant que je ne connais pas | un enfant en trop | pas mon fils | pas ma fille | enlever un enfant
    .stranger-said = pas a moi | pas le mien | pas mon enfant | que je connais pas | que je ne connais pas | en trop | enlever un enfant | un enfant inconnu
    .two = J'ai deux comptes
    .two-words = deux comptes | 2 comptes | plusieurs comptes | reunir | fusionner | deux identifiants | regrouper
    .two-said = deux comptes | 2 comptes | plusieurs comptes | fusionner | regrouper | deux identifiants
    .separated = Nous sommes séparés
    .separated-words = separe | separes | separee | divorce | divorces | divorcee | mon ex | garde alternee | on est separes | l autre parent | le pere | la mere
    .separated-said = mon ex | separe | separes | separee | divorce | divorces | divorcee | garde alternee | l autre parent
    .guardian = Je suis tuteur ou famille d'accueil
    .guardian-words = tuteur | tutrice | famille d accueil | assistante familiale | assistant familial | grand mere | grand pere | beau pere | belle mere | mamie | papi | foyer
    .guardian-said = beau pere | belle mere | tuteur | tutrice | famille d accueil | assistante familiale | assistant familial | je suis la grand mere | je suis le grand pere
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | rien | comment ca marche | { -parent-works }
    .unknown-said = comment ca marche | comment voir mes enfants
    .help = Chaque enfant garde son propre compte d'élève. Ici, on parle du vôtre, celui d'un parent.

children-look =
    Connectez-vous à votre compte de parent et ouvrez l'onglet « Mes enfants ».

    Est-ce que vous y voyez tous vos enfants ?
    .yes = Oui, tous
    .yes-words = { -said-yes } | tous | ils y sont tous | oui tous
    .missing = Il en manque un
    .missing-words = { -said-no } | il en manque un | manque | il manque un enfant | pas tous | qu un seul | un seul
    .stranger = Il y en a un en trop
    .stranger-words = un en trop | en trop | pas le mien | pas a moi | un enfant que je connais pas
    .closed = Je n'arrive pas à me connecter
    .closed-words = j arrive pas a me connecter | je n arrive pas a me connecter | mot de passe perdu | identifiant perdu | { -parent-fails }
    .none = Je n'ai pas encore de compte
    .none-words = pas de compte | pas encore de compte | j ai pas de compte | je n ai pas de compte | jamais active
    .help = Pour un parent, c'est « Responsable d'élève » sur la page de connexion.

# --- un enfant qui manque ---

children-missing =
    L'enfant qui manque est peut-être sur un autre compte de parent, avec d'autres codes.

    Avez-vous reçu d'autres codes de parent pour cet enfant ?
    .yes = Oui
    .yes-words = { -said-yes } | une autre feuille | j ai une autre feuille | un autre identifiant | deux feuilles | deux identifiants | j ai deux comptes
    .no = Non
    .no-words = { -said-no } | jamais | rien recu | une seule feuille | un seul identifiant | pas d autre code | pas d autre | pas d autre feuille | pas d autre identifiant | j ai pas d autre code | j ai pas d autre feuille | pas d autres codes
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | peut etre | je crois pas
    .help = Cela arrive quand deux établissements n'écrivent pas votre nom de la même façon. Ces codes sont sur une autre feuille, à votre nom. Ce ne sont pas ceux de votre enfant.

children-same =
    Vos enfants arrivent tout seuls sur le même compte si chaque établissement a noté pour vous la même chose : nom, prénom, e-mail et portable.

    Est-ce que les établissements ont noté la même chose ?
    .yes = Oui, c'est pareil partout
    .yes-words = { -said-yes } | partout pareil | pareil | c est pareil | tout est pareil | le meme partout
    .no = Non, il y a une différence
    .no-words = { -said-no } | j ai change de nom | change de nom | nom de jeune fille | nom d usage | different | c est different | pas pareil | pas le meme numero | pas le meme mail | pas le meme nom | { -parent-number }
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | peut etre
    .help = Regardez les papiers de rentrée de chaque école : nom de naissance ou d'usage, ancien portable, ancienne adresse mail.

# --- deux comptes ---

children-two =
    On peut réunir deux comptes de parent, même s'ils sont tous les deux activés. Il faut exactement le même nom et le même prénom sur les deux.

    Est-ce que votre nom est écrit pareil sur les deux ?
    .yes = Oui
    .yes-words = { -said-yes } | pareil | c est pareil | ecrit pareil | identique | identiques
    .no = Non, ce n'est pas pareil
    .no-words = { -said-no } | pas pareil | different | differents | nom de jeune fille | nom de naissance | pas le meme nom | il manque un accent | deux prenoms
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | peut etre
    .help = Un tiret, un accent, un deuxième prénom ou le nom de naissance suffisent à faire deux noms différents.

children-other-codes =
    Choisissez le compte que vous gardez. De l'autre compte, il faut l'identifiant et le mot de passe. Celui de la feuille marche aussi.

    Avez-vous les codes de l'autre compte ?
    .yes = Oui, je les ai
    .yes-words = { -said-yes } | je les ai | j ai les deux | j ai tout
    .fc = L'autre passe par FranceConnect
    .fc-words = franceconnect | france connect | impots | ameli | pas de mot de passe
    .no = Non, et je ne peux pas les retrouver
    .no-words = { -said-no } | jamais eu | je les ai jamais eus | je peux pas les retrouver | impossible | { -said-dunno }
    .lost = Je les ai perdus, on les retrouve
    .lost-words = perdu | perdus | je les ai perdus | oublie | mot de passe oublie | identifiant oublie | retrouver | on les retrouve
    .help = Gardez celui que vous utilisez le plus souvent. Les codes se tapent sur le portail, jamais ici.

children-keep =
    Connectez-vous au compte que vous gardez. Ouvrez la gestion de votre compte, et cherchez l'onglet « Mes enfants ».

    Est-ce que vous voyez cet onglet ?
    .yes = Oui, je vois l'onglet
    .yes-words = { -said-yes } | j y suis | je le vois | je vois l onglet | mes enfants
    .no = Je ne trouve pas l'onglet
    .no-words = { -said-no } | je trouve pas | je ne trouve pas | je le vois pas | pas d onglet | ou ca | { -parent-page }
    .lost = Je n'arrive pas à me connecter
    .lost-words = j arrive pas a me connecter | je n arrive pas a me connecter | mot de passe perdu | mot de passe oublie | identifiant perdu | { -parent-fails }
    .help = Pour un parent, c'est « Responsable d'élève » sur la page de connexion.

children-tab =
    Ouvrez la page de votre compte avec l'adresse que voici, pas par l'ENT. Vérifiez que vous êtes entré avec « Responsable d'élève » : un élève n'a pas cet onglet.

    Est-ce que vous voyez « Mes enfants » ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | je le vois | mes enfants
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | je le vois pas | pas d onglet | { -said-dunno }
    .help = À côté, un autre onglet s'appelle « Mes informations ».

children-add =
    Appuyez sur « Ajouter des élèves depuis un autre compte ». Tapez là-bas l'identifiant et le mot de passe de l'autre compte, puis confirmez.

    Que voyez-vous ensuite ?
    .yes = Tous mes enfants sont là
    .yes-words = { -said-yes } | { -parent-works } | tous la | ils sont tous la | mes enfants sont la
    .codes = Les codes de l'autre compte sont refusés
    .codes-words = { -said-no } | refuse | refuses | codes refuses | mot de passe refuse | incorrect | { -parent-fails }
    .names = Il dit que les noms ne sont pas les mêmes
    .names-words = noms differents | pas le meme nom | les noms | nom different | prenom different | pas identique | pas identiques
    .other = Autre chose, ou je ne sais pas
    .other-words = { -parent-page }
    .picture = l'onglet « Mes enfants », et dessous « Ajouter des élèves depuis un autre compte ».
    .note-1 = Ouvrez cet onglet, dans la gestion de votre compte.
    .note-2 = Puis appuyez ici. On vous demande les codes de l'autre compte.
    .help = Ce sont les codes d'un autre compte de parent, pas ceux de votre enfant.

children-add-codes =
    Retapez-les à la main, comme sur la feuille : l, I et 1 se ressemblent, O et 0 aussi. Si vous aviez déjà choisi un mot de passe, c'est celui-là qu'il faut. Une feuille de parent sert pendant 3 mois.

    Est-ce que les codes sont acceptés, maintenant ?
    .yes = Oui, mes enfants sont là
    .yes-words = { -said-yes } | { -parent-works } | ils sont la | ils sont tous la
    .no = Non, toujours refusés
    .no-words = { -said-no } | { -parent-fails } | refuse | refuses | { -said-dunno }
    .lost = On retrouve ses codes
    .lost-words = retrouver | perdu | perdus | oublie | mot de passe oublie | identifiant oublie | on les retrouve
    .help = Essayez d'abord ces codes sur la page de connexion : s'ils y sont refusés, ils ne sont plus bons.

# --- un enfant qui n'est pas le vôtre ---

children-stranger =
    Cela peut arriver, et cela se corrige.

    Où voyez-vous cet enfant ?
    .activation = Sur la page « Activation du compte »
    .activation-words = activation | activation du compte | page d activation | j active mon compte | en activant
    .account = Dans mon compte, déjà activé
    .account-words = dans mon compte | mon compte | mes enfants | deja active | dans l ent | l ent | pronote
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | ailleurs
    .help = La page « Activation du compte » vient juste après l'e-mail à confirmer, quand vous activez votre compte avec la feuille.

children-stranger-tick =
    Devant cet enfant seulement, cochez « Je ne suis pas le représentant légal de cet élève ». Ne cochez rien devant les vôtres. Puis validez.

    Est-ce que c'est fait ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | coche | c est coche | fait | valide
    .no = Non, je ne peux pas
    .no-words = { -said-no } | { -parent-fails } | je peux pas | pas de case | je vois pas la case | deja valide | { -said-dunno }
    .help = Vous pourrez aussi signaler l'erreur à l'établissement.

# --- parents séparés, tuteurs, familles d'accueil ---

children-separated =
    Chaque parent a son propre compte, avec ses codes à lui. Qui est responsable de l'enfant ? C'est écrit dans les dossiers de l'établissement. Je ne donne aucun conseil sur la garde.

    De quoi avez-vous besoin ?
    .own = Avoir mon propre compte
    .own-words = mon compte | mon propre compte | avoir un compte | creer mon compte | activer mon compte | un compte a moi
    .missing = Je ne vois pas mon enfant
    .missing-words = je vois pas mon enfant | je ne vois pas mon enfant | je vois plus mon enfant | il manque mon enfant | mon fils y est pas | ma fille y est pas | je vois rien
    .secret = L'autre parent connaît mes codes
    .secret-words = il connait mes codes | elle connait mes codes | mon ex connait mes codes | il a mon mot de passe | elle a mon mot de passe | mon ex a mes codes | change mon mot de passe | { -said-yes }
    .other = Autre chose
    .other-words = autre chose | { -said-no } | { -said-dunno } | la garde | jugement | autorite parentale
    .help = Je ne peux aider personne à entrer dans le compte de l'autre parent.

children-ex-codes =
    Changez votre mot de passe. Dans votre compte : « Mon Compte », puis « Modifier » à côté de « Mot de passe ». Tapez l'ancien, deux fois le nouveau, puis « Suivant ».

    Est-ce que c'est fait ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | change | c est change | fait
    .no = Je n'ai plus l'ancien
    .no-words = { -said-no } | { -parent-fails } | perdu | oublie | j ai plus l ancien | je l ai oublie | { -said-dunno }
    .help = Prenez un mot de passe que l'autre ne peut pas deviner : ni prénom, ni date, ni l'ancien avec un chiffre en plus.

children-ex-codes-done = Voilà, l'autre parent n'a plus votre mot de passe. Regardez aussi l'adresse mail de votre compte. Si l'autre parent peut ouvrir cette boîte, changez l'adresse. Gardez vos codes pour vous.

children-guardian =
    Un responsable légal a son propre compte de parent. C'est l'établissement qui sait qui est responsable de cet enfant.

    Est-ce que l'établissement vous a inscrit comme responsable ?
    .yes = Oui
    .yes-words = { -said-yes } | inscrit | inscrite | je suis inscrit | je suis inscrite | j ai les papiers | jugement | responsable legal
    .no = Non
    .no-words = { -said-no } | pas inscrit | pas inscrite | pas encore
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | peut etre | je crois
    .help = Si l'établissement vous écrit pour cet enfant, il vous connaît. N'envoyez aucun papier ici.

children-done = Parfait. Un seul compte suffit maintenant pour vos enfants. Gardez ses codes pour vous.

# --- seul l'établissement peut agir ---

children-missing-school = Alors demandez à l'établissement de l'enfant qui manque : est-ce qu'il vous connaît comme responsable ? Demandez aussi quel nom, quel e-mail et quel portable il a notés. Quand c'est corrigé, écrivez « recommencer ».

children-same-school = Alors demandez à l'établissement qui se trompe de corriger sa fiche : même nom, même prénom, même e-mail, même portable que l'autre. Ensuite, regardez de nouveau « Mes enfants ». S'il en manque encore un, écrivez « recommencer ».

children-names-school = Tant que les deux noms sont différents, les comptes ne se réunissent pas. Demandez à l'établissement où le nom est mal écrit de le corriger. Ensuite, écrivez « retour » et on continue.

children-codes-school = Alors demandez à l'établissement de cet enfant de nouveaux codes provisoires de parent : ils suffisent pour réunir les comptes. Quand vous les avez, écrivez « retour ».

children-fc-school = Pour ajouter ses enfants, il faut son mot de passe EduConnect, et avec FranceConnect il n'y en a pas. Gardez plutôt ce compte-là, et ajoutez-y les enfants de l'autre : écrivez « retour ». Sinon, demandez à l'établissement des codes provisoires de parent.

children-page-school = Je ne connais pas cette page, et je préfère ne pas deviner. Dans votre message à l'établissement, recopiez le titre de la page, sans aucun code. Si ça se débloque, écrivez « retour ».

children-stranger-school = L'établissement peut chercher pourquoi cet enfant est sur votre compte, et corriger. En attendant, n'ouvrez pas ses pages. Dans votre message, n'écrivez pas son nom.

children-separated-school = C'est l'établissement qui décide, avec ses dossiers. Demandez-lui ce qu'il a noté pour votre enfant. S'il vous a inscrit comme responsable, écrivez « recommencer » pour activer votre compte.

children-guardian-school = Demandez à l'établissement s'il peut vous inscrire, et ce qu'il lui faut. À l'école primaire, c'est la direction. Quand vous êtes inscrit, écrivez « recommencer » pour activer votre compte.
