### Parcours « votre compte de parent, avec les codes de l'établissement ». Un message par étape.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

parent-sheet = Activer un compte de parent avec la feuille

parent-sheet-date =
    Prenez la feuille, ou l'e-mail, où sont vos codes provisoires. Pour un parent, elle sert pendant 3 mois après sa date.

    Quel âge a votre feuille ?
    .recent = Moins de 3 mois
    .old = Plus de 3 mois
    .unknown = Je ne vois pas de date
    .used = Elle a déjà servi
    .lost = Je l'ai perdue
    .help = Cherchez la date écrite sur le document. Les codes doivent être à votre nom : ceux de votre enfant ouvrent son compte à lui.

parent-sheet-old =
    Après 3 mois, la feuille n'est plus valable. Mais on peut s'en passer. Par SMS, il suffit que l'établissement connaisse votre portable.

    Que préférez-vous ?
    .sms = Passer par SMS
    .franceconnect = Passer par FranceConnect
    .try = Essayer quand même la feuille
    .school = Demander une nouvelle feuille
    .help = FranceConnect est un bouton de l'État : on entre avec un compte que l'on a déjà, impôts ou ameli par exemple. La première fois, il envoie aussi un code au portable que l'établissement connaît. Il n'est pas obligatoire.

parent-sheet-portal =
    Ouvrez le portail EduConnect et choisissez « Responsable d'élève ». Tapez l'identifiant et le mot de passe provisoires, exactement comme sur la feuille.

    Que voyez-vous ensuite ?
    .yes = On me demande un nouveau mot de passe
    .refused = Les codes sont refusés
    .disturbed = Une page « Accès perturbé »
    .other = Autre chose, ou je ne sais pas
    .picture = deux choix, « Responsable d'élève » et « Élève » ; puis une case « Identifiant », une case « Mot de passe » et le bouton « Se connecter ».
    .note-1 = Choisissez d'abord « Responsable d'élève ».
    .note-2 = L'identifiant provisoire de votre feuille.
    .note-3 = Le mot de passe provisoire de votre feuille. L'œil montre ce que vous tapez.
    .note-4 = Puis appuyez ici.
    .help = Les codes se tapent sur le portail, jamais ici.

parent-sheet-refused =
    Vérifiez trois choses, puis réessayez :

    1. En haut de la page, c'est bien « Responsable d'élève ».
    2. Videz la case du mot de passe et retapez-le à la main. L'œil montre ce que vous tapez.
    3. Certains signes se ressemblent : l, I et 1 ; O et 0 ; g et 9.

    Que voyez-vous maintenant ?
    .yes = On me demande un nouveau mot de passe
    .used = J'avais déjà choisi un mot de passe
    .no = Toujours refusés
    .help = Le mot de passe provisoire ne sert que la première fois. Après, c'est celui que vous avez choisi.

parent-sheet-password =
    { -parent-new-password }

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .refused = Non, ou le bouton reste gris
    .help = { -parent-new-password-idea }

parent-sheet-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-sheet-email =
    Pour un parent, l'adresse mail est obligatoire : sans elle, le compte ne s'active pas. Tapez-la sur le portail, et relisez-la bien.

    Est-ce que c'est fait ?
    .yes = Oui, je l'ai donnée
    .none = Je n'ai pas d'adresse mail
    .help = Prenez une boîte que vous pouvez ouvrir tout de suite : un message va y arriver. Si la page refuse l'adresse, essayez une autre boîte à vous.

parent-sheet-email-none =
    Vous pouvez ouvrir une boîte mail gratuite, puis revenir. Vous pouvez aussi laisser la feuille et choisir « Je n'ai pas de compte », avec un code par SMS.

    Que préférez-vous ?
    .ready = J'ai une adresse, maintenant
    .sms = Essayer par SMS
    .school = Demander à l'établissement
    .help = Ne donnez pas l'adresse d'une autre personne : elle recevrait les messages de votre compte.

parent-sheet-mail =
    Un e-mail part à cette adresse. Si vous n'appuyez pas sur son lien, le compte n'est pas activé.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .no = Pas encore
    .help = Laissez la page du portail ouverte pendant que vous regardez vos messages.

parent-sheet-mail-late =
    Regardez dans les courriers indésirables (les « spams »), puis dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus.

    Est-ce que l'e-mail est là, maintenant ?
    .yes = Oui
    .wrong = Je me suis trompé d'adresse
    .no = Non, toujours rien
    .help = Relisez l'adresse affichée sur le portail, surtout après le signe @.

parent-sheet-wrong-address =
    Tant que vous n'avez pas validé la page « Activation du compte », la feuille marche encore. Reprenez depuis le début avec ses codes, et tapez la bonne adresse.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .no = Non, ou le portail refuse
    .help = Si le portail vous demande déjà votre nouveau mot de passe, essayez avec celui que vous avez choisi tout à l'heure.

parent-sheet-link =
    Ouvrez l'e-mail et appuyez sur son lien. Avant de taper quelque chose, vérifiez que la page a bien l'adresse du portail.

    Que voyez-vous ?
    .children = « Activation du compte », avec mes enfants
    .other = Autre chose : le compte semble prêt
    .broken = Le lien ne marche pas
    .help = Si vous n'avez rien demandé à EduConnect, n'appuyez sur aucun lien.

parent-sheet-broken =
    Demandez un nouvel e-mail avec « Renvoyer le mail », et ouvrez seulement le plus récent.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .no = Non
    .help = Un lien déjà ouvert, ou trop ancien, peut ne plus marcher : prenez le dernier.

parent-sheet-children =
    La page « Activation du compte » montre vos enfants. Lisez-la bien avant de valider.

    Est-ce que ce sont les bons enfants ?
    .right = Oui, ils y sont tous
    .wrong = Un enfant n'est pas à moi
    .missing = Il en manque un
    .ticked = J'ai coché la case du mauvais enfant
    .other = Je ne vois pas cette page
    .picture = « Activation du compte », la liste de vos enfants, et pour chacun la case « Je ne suis pas le représentant légal de cet élève ».
    .note-1 = Votre enfant : ne cochez rien.
    .note-2 = Un enfant que vous ne connaissez pas : cochez sa case, et elle seule.
    .help = « Représentant légal » veut dire : la personne qui décide pour l'enfant, le plus souvent son parent. Ne cochez rien devant vos propres enfants.

parent-sheet-wrong-child = Devant cet enfant seulement, cochez « Je ne suis pas le représentant légal de cet élève ». Ne cochez rien devant les vôtres. Puis validez.
    .help = « Représentant légal » veut dire : la personne qui décide pour l'enfant, le plus souvent son parent. Le nom vient des dossiers de l'établissement. Vous pourrez aussi le lui dire.

parent-sheet-missing-child = Ce n'est pas grave : validez avec ceux qui y sont. L'enfant qui manque est peut-être sur un autre compte. Une fois entré, on l'ajoutera ensemble.
    .help = Il s'ajoute plus tard, dans votre compte, à l'onglet « Mes enfants ».

parent-sheet-ticked =
    Si la page est encore là, décochez la case, puis validez.

    Est-ce que vous aviez déjà validé ?
    .no = Non, j'ai pu décocher
    .yes = Oui, c'était déjà validé
    .help = La case veut dire : ce n'est pas moi qui décide pour cet enfant. Devant le vôtre, elle doit rester vide.

parent-sheet-other-way =
    On peut faire sans la feuille : par SMS, ou par FranceConnect. Il faut le portable que l'établissement connaît.

    Que préférez-vous ?
    .sms = Par SMS
    .franceconnect = Par FranceConnect
    .school = Demander une nouvelle feuille
    .help = FranceConnect est un bouton de l'État : on entre avec un compte que l'on a déjà, impôts ou ameli par exemple. Si vous hésitez, prenez le SMS. Si votre portable a changé, l'établissement doit d'abord corriger le numéro, ou vous donner une nouvelle feuille.

parent-sheet-new-sheet = Demandez de nouveaux codes de parent au secrétariat, ou à la direction si c'est une école primaire. Demandez aussi de vérifier votre portable et votre adresse mail. Quand vous avez la nouvelle feuille, choisissez « Recommencer ».
    .blocked = Il me faut de nouveaux codes provisoires de parent. Pouvez-vous aussi vérifier mon portable et mon adresse mail ?

parent-sheet-email-school = Dites à l'établissement que vous n'avez pas d'adresse mail, et demandez-lui comment faire. Dès que vous en avez une, choisissez « Retour ».
    .blocked = Je n'ai pas d'adresse mail. Comment puis-je faire ?

parent-sheet-ticked-school = Alors demandez à l'établissement comment remettre votre enfant sur votre compte. Je ne sais pas combien de temps ça prend. Le reste de votre compte marche : choisissez « Retour » pour continuer.
    .blocked = J'ai coché par erreur que je ne suis pas le représentant légal de mon enfant. Pouvez-vous remettre mon enfant sur mon compte ?
