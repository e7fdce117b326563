### Parcours « votre compte de parent, avec les codes de l'établissement ». Un message par étape.

parent-sheet = Activer votre compte avec la feuille

parent-sheet-date =
    Prenez la feuille, ou l'e-mail, où sont vos codes provisoires. Pour un parent, elle sert pendant 3 mois après sa date.

    Quel âge a votre feuille ?
    .recent = Moins de 3 mois
    .recent-words = moins de 3 mois | moins de trois mois | recente | elle est recente | recent | ce mois ci | le mois dernier | cette semaine | la semaine derniere | je viens de la recevoir | oui | un mois | 1 mois | deux mois | 2 mois | une semaine | deux semaines | hier
    .old = Plus de 3 mois
    .old-words = plus de 3 mois | plus de trois mois | vieille | elle est vieille | ancienne | l annee derniere | l an dernier | perimee | non | quatre mois | 4 mois | cinq mois | 5 mois | six mois | 6 mois | un an | 1 an | deux ans | 2 ans | ca fait plus de 3 mois | ca fait plus de trois mois
    .unknown = Je ne vois pas de date
    .unknown-words = { -said-dunno } | pas de date | je vois pas de date | je ne vois pas de date | sans date | y a pas de date
    .used = Elle a déjà servi
    .used-words = deja servi | deja utilisee | elle a deja servi | je l ai deja utilisee | deja active | mon compte est deja active | j ai deja un mot de passe
    .lost = Je l'ai perdue
    .lost-words = perdue | perdu | je l ai perdue | je la trouve plus | je ne la retrouve plus | jetee | pas de feuille | je l ai plus
    .help = Cherchez la date écrite sur le document. Les codes doivent être à votre nom : ceux de votre enfant ouvrent son compte à lui.

parent-sheet-old =
    Après 3 mois, elle n'est plus valable. Mais vous n'êtes pas obligé d'en attendre une autre. Par SMS, il suffit que l'établissement connaisse votre portable.

    Que préférez-vous ?
    .sms = Passer par SMS
    .sms-words = sms | par sms | passer par sms | portable | { -said-yes }
    .franceconnect = Passer par FranceConnect
    .franceconnect-words = franceconnect | france connect | impots | ameli
    .try = Essayer quand même la feuille
    .try-words = essayer | essayer quand meme | quand meme | j essaie | on essaie | essayer la feuille
    .school = Demander une nouvelle feuille
    .school-words = nouvelle feuille | une nouvelle feuille | une autre feuille | demander a l ecole | l etablissement | { -said-no } | { -said-dunno }
    .help = FranceConnect aussi envoie un code au portable que l'établissement connaît, la première fois.

parent-sheet-portal =
    Ouvrez le portail EduConnect et choisissez « Responsable d'élève ». Tapez l'identifiant et le mot de passe provisoires, exactement comme sur la feuille.

    Que voyez-vous ensuite ?
    .yes = On me demande un nouveau mot de passe
    .yes-words = { -said-yes } | { -parent-works } | nouveau mot de passe | un nouveau mot de passe | choisir un mot de passe
    .refused = Les codes sont refusés
    .refused-words = { -said-no } | { -parent-fails } | refuse | refuses | codes refuses | incorrect | mot de passe incorrect | erreur | faux
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe | page perturbee
    .other = Autre chose, ou je ne sais pas
    .other-words = { -parent-page }
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
    .yes-words = { -said-yes } | { -parent-works } | nouveau mot de passe | un nouveau mot de passe
    .used = J'avais déjà choisi un mot de passe
    .used-words = deja choisi | j avais deja choisi | deja un mot de passe | j ai deja un mot de passe | deja active | deja servi | elle a deja servi | deja utilisee
    .no = Toujours refusés
    .no-words = { -said-no } | { -parent-fails } | refuse | refuses | toujours refuses | { -said-dunno }
    .help = Le mot de passe provisoire ne sert que la première fois. Après, c'est celui que vous avez choisi.

parent-sheet-password =
    { -parent-new-password }

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | accepte | il est accepte
    .refused = Non, ou le bouton reste gris
    .refused-words = { -said-no } | { -parent-fails } | refuse | il est refuse | bouton gris | gris | grise | le bouton est gris | pas pareils | differents | pas identiques | trop faible
    .help = { -parent-new-password-idea }

parent-sheet-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-sheet-email =
    Pour un parent, l'adresse mail est obligatoire : sans elle, le compte ne s'active pas. Tapez-la sur le portail, et relisez-la bien.

    Est-ce que c'est fait ?
    .yes = Oui, je l'ai donnée
    .yes-words = { -said-yes } | donnee | je l ai donnee | c est fait | fait | tapee | je l ai tapee
    .none = Je n'ai pas d'adresse mail
    .none-words = { -said-no } | pas d adresse | pas d adresse mail | j ai pas d adresse mail | je n ai pas d adresse mail | j ai pas de mail | je n ai pas de mail | pas de mail | pas d email
    .help = Prenez une boîte que vous pouvez ouvrir tout de suite : un message va y arriver.

parent-sheet-email-none =
    Vous pouvez ouvrir une boîte mail gratuite, puis revenir. Vous pouvez aussi laisser la feuille et choisir « Je n'ai pas de compte », avec un code par SMS.

    Que préférez-vous ?
    .ready = J'ai une adresse, maintenant
    .ready-words = { -said-yes } | j en ai une | j ai une adresse | c est fait | j en ai cree une | adresse creee
    .sms = Essayer par SMS
    .sms-words = sms | par sms | essayer par sms | sans mail | je n ai pas de compte
    .school = Demander à l'établissement
    .school-words = etablissement | l etablissement | l ecole | le college | { -said-no } | { -said-dunno } | je peux pas | je ne peux pas
    .help = Ne donnez pas l'adresse d'une autre personne : elle recevrait les messages de votre compte.

parent-sheet-mail =
    Un e-mail part à cette adresse. Si vous n'appuyez pas sur son lien, le compte n'est pas activé.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .yes-words = { -said-yes } | arrive | il est arrive | recu | je l ai recu | je l ai | il est la | j ai recu le mail | le mail est arrive | j ai clique | j ai le mail
    .no = Pas encore
    .no-words = { -said-no } | { -parent-nothing } | pas encore | pas de mail | aucun mail | toujours pas
    .help = Laissez la page du portail ouverte pendant que vous regardez vos messages.

parent-sheet-mail-late =
    Regardez dans les courriers indésirables (les « spams »), puis dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus.

    Est-ce que l'e-mail est là, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | arrive | il est arrive | recu | je l ai | trouve | il etait dans les spams | dans les spam | dans mes spam | dans le spam | dans les indesirables | dans les spams | { -parent-works } | j ai recu le mail | le mail est arrive
    .wrong = Je me suis trompé d'adresse
    .wrong-words = trompe d adresse | je me suis trompe d adresse | je me suis trompee d adresse | mauvaise adresse | adresse fausse | j ai fait une faute | faute de frappe | j ai mal tape | erreur d adresse
    .no = Non, toujours rien
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | pas de mail | { -said-dunno }
    .help = Relisez l'adresse affichée sur le portail, surtout après le signe @.

parent-sheet-wrong-address =
    Tant que vous n'avez pas validé la page « Activation du compte », la feuille marche encore. Reprenez depuis le début avec ses codes, et tapez la bonne adresse.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | arrive | il est arrive | recu | je l ai
    .no = Non, ou le portail refuse
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | refuse | il refuse | codes refuses | { -said-dunno }
    .help = Si le portail vous demande déjà votre nouveau mot de passe, essayez avec celui que vous avez choisi tout à l'heure.

parent-sheet-link =
    Ouvrez l'e-mail et appuyez sur son lien. Avant de taper quelque chose, vérifiez que la page a bien l'adresse du portail.

    Que voyez-vous ?
    .children = « Activation du compte », avec mes enfants
    .children-words = activation du compte | activation | mes enfants | je vois mes enfants | la liste des enfants | { -said-yes } | { -parent-works }
    .other = Autre chose : le compte semble prêt
    .other-words = autre chose | compte active | adresse confirmee | c est confirme | page de connexion | se connecter | { -said-dunno }
    .broken = Le lien ne marche pas
    .broken-words = { -said-no } | { -parent-fails } | le lien marche pas | le lien ne marche pas | lien marche pas | lien expire | expire | lien mort | page d erreur
    .help = Si vous n'avez rien demandé à EduConnect, n'appuyez sur aucun lien.

parent-sheet-broken =
    Demandez un nouvel e-mail avec « Renvoyer le mail », et ouvrez seulement le plus récent.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | il marche | activation du compte
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | expire | pas de mail | { -said-dunno }
    .help = Un lien déjà ouvert, ou trop ancien, peut ne plus marcher : prenez le dernier.

parent-sheet-children =
    La page « Activation du compte » montre vos enfants. Lisez-la bien avant de valider.

    Est-ce que ce sont les bons enfants ?
    .right = Oui, ils y sont tous
    .right-words = { -said-yes } | tous | ils y sont tous | ils sont tous la | tout est bon | c est juste | mon enfant y est
    .wrong = Un enfant n'est pas à moi
    .wrong-words = pas a moi | pas le mien | pas mon enfant | un enfant que je connais pas | un enfant que je ne connais pas | un enfant en trop | je connais pas cet enfant | pas mon fils | pas ma fille | que je connais pas | que je ne connais pas
    .missing = Il en manque un
    .missing-words = il en manque un | il manque un enfant | manque | il manque mon fils | il manque ma fille | pas tous | il en manque
    .ticked = J'ai coché la case du mauvais enfant
    .ticked-words = j ai coche | coche | mal coche | j ai mal coche | j ai coche le mauvais | trompe de case | je me suis trompe de case | coche par erreur
    .other = Je ne vois pas cette page
    .other-words = { -parent-page } | je la vois pas | je ne vois pas cette page
    .picture = « Activation du compte », la liste de vos enfants, et pour chacun la case « Je ne suis pas le représentant légal de cet élève ».
    .note-1 = Votre enfant : ne cochez rien.
    .note-2 = Un enfant que vous ne connaissez pas : cochez sa case, et elle seule.
    .help = Ne cochez rien devant vos propres enfants.

parent-sheet-wrong-child = Devant cet enfant seulement, cochez « Je ne suis pas le représentant légal de cet élève ». Ne cochez rien devant les vôtres. Puis validez.
    .help = Le nom vient des dossiers de l'établissement. Vous pourrez aussi le lui dire.

parent-sheet-missing-child = Ce n'est pas grave : validez avec ceux qui y sont. L'enfant qui manque est peut-être sur un autre compte. Une fois entré, on l'ajoutera ensemble.
    .help = Il s'ajoute plus tard, dans votre compte, à l'onglet « Mes enfants ».

parent-sheet-ticked =
    Si la page est encore là, décochez la case, puis validez.

    Est-ce que vous aviez déjà validé ?
    .no = Non, j'ai pu décocher
    .no-words = { -said-no } | decoche | j ai decoche | c est decoche | pas encore | pas encore valide | corrige
    .yes = Oui, c'était déjà validé
    .yes-words = { -said-yes } | valide | deja valide | trop tard | c est valide | { -said-dunno }
    .help = La case dit que vous n'êtes pas le représentant légal de cet enfant. Devant le vôtre, elle doit rester vide.

parent-sheet-other-way =
    Quand la feuille ne marche pas, vous pouvez quand même activer votre compte par SMS ou par FranceConnect. Il faut le portable que l'établissement connaît.

    Que préférez-vous ?
    .sms = Par SMS
    .sms-words = sms | par sms | portable | { -said-yes }
    .franceconnect = Par FranceConnect
    .franceconnect-words = franceconnect | france connect | impots | ameli
    .school = Demander une nouvelle feuille
    .school-words = nouvelle feuille | une nouvelle feuille | feuille | l etablissement | l ecole | le college | { -said-no } | { -said-dunno } | j ai change de numero
    .help = Si votre portable a changé, l'établissement doit d'abord corriger le numéro, ou vous donner une nouvelle feuille.

parent-sheet-new-sheet = Demandez de nouveaux codes de parent au secrétariat, ou à la direction si c'est une école primaire. Demandez aussi de vérifier votre portable et votre adresse mail. Quand vous avez la nouvelle feuille, écrivez « recommencer ».

parent-sheet-email-school = Dites à l'établissement que vous n'avez pas d'adresse mail, et demandez-lui comment faire. Dès que vous en avez une, écrivez « retour ».

parent-sheet-ticked-school = Alors demandez à l'établissement comment remettre votre enfant sur votre compte. Je ne sais pas combien de temps ça prend. Le reste de votre compte marche : écrivez « retour » pour continuer.
