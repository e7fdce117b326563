### Parcours « retrouver son identifiant ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

recover-identifier = Retrouver un identifiant d'élève

recover-identifier-look =
    Ton identifiant est peut-être tout près. Regarde la feuille de l'établissement, ton agenda, ou là où tu notes tes codes.

    Est-ce que tu l'as retrouvé ?
    .yes = Oui, je l'ai
    .no = Non
    .help = Il est écrit à côté du mot « Identifiant ». Il ressemble à p.nom ou p.nom12 : l'initiale du prénom, un point, le nom, et parfois des chiffres. Ce n'est pas une adresse mail.

recover-identifier-on-paper =
    Garde-le là où tu le retrouveras. Pas besoin de me l'envoyer.

    Est-ce que tu as aussi ton mot de passe ?
    .yes = Oui, celui que j'ai choisi
    .sheet = Seulement celui de la feuille
    .no = Non
    .help = Le tien, tu l'as choisi le jour où tu as activé ton compte. Celui de la feuille sert seulement la première fois.

recover-identifier-email =
    Le portail t'écrit à l'adresse mail de ton compte. Toi ou un parent, vous en avez peut-être donné une.

    Quelle adresse mail est dans ton compte ?
    .own = La mienne
    .parent = Celle d'un parent
    .none = Aucune
    .unknown = Je ne sais pas
    .help = C'est l'adresse que vous avez donnée le jour où ton compte a été activé. N'écris pas l'adresse ici : je n'en ai pas besoin.

recover-identifier-parent =
    Alors l'e-mail arrivera dans la boîte de ce parent. Ouvrez-la ensemble.

    Est-ce que ce parent peut ouvrir sa boîte maintenant ?
    .yes = Oui
    .no = Non, ce n'est pas possible
    .help = S'il est absent, tu peux l'attendre. Sinon, réponds « Non » : ton établissement peut aussi t'aider. Ton parent regarde seulement sa boîte mail. Il n'a pas besoin de ton mot de passe.

recover-identifier-try = On peut essayer quand même. Préviens tes parents : c'est peut-être leur adresse.
    .help = Si ça ne donne rien, ce n'est pas grave : ton établissement peut t'aider.

recover-identifier-link = Sur la page de connexion du portail, choisis « Élève », puis « Identifiant oublié ? ». Ensuite, fais ce que la page demande.
    .picture = « Je me connecte avec mon compte EduConnect », la case « Identifiant » et son lien « Identifiant oublié ? », la case « Mot de passe » et son lien « Mot de passe oublié ? ».
    .note-1 = Appuie sur ce lien, à côté de « Identifiant ».
    .help = Je ne connais pas les pages qui suivent : lis-les tranquillement. Si une page te bloque, tu me le diras à la question suivante.

recover-identifier-arrived =
    Regarde dans la boîte mail.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .not-yet = Pas encore
    .other = La page dit autre chose
    .help = C'est la boîte de l'adresse donnée pour ton compte : la tienne, ou celle d'un parent. Ne donne à personne ce qu'il y a dans l'e-mail.

recover-identifier-not-arrived =
    Regarde dans les courriers indésirables (les « spams »). Puis dans les autres boîtes : la tienne, celles de tes parents. Si la page montre « Renvoyer le mail », appuie dessus.

    Est-ce que l'e-mail est là, maintenant ?
    .yes = Oui, je l'ai
    .no = Non, toujours rien
    .help = Si l'adresse est mal écrite, rien n'arrive. Ton établissement peut regarder celle de ton compte.

recover-identifier-opened =
    Ouvre l'e-mail et fais ce qu'il dit. Avant de taper quelque chose, vérifie que la page a bien l'adresse du portail.

    Est-ce que tu as ton identifiant, maintenant ?
    .yes = Oui
    .no = Non
    .help = Pas besoin de me l'envoyer. Si une page te demande quelque chose de bizarre, ferme-la.

recover-identifier-by-mail =
    Note ton identifiant là où tu le retrouveras. Pas besoin de me l'envoyer.

    Est-ce que tu te souviens de ton mot de passe ?
    .yes = Oui
    .no = Non
    .help = C'est le mot de passe que tu as choisi le jour où tu as activé ton compte.

recover-identifier-log-in =
    Retourne à la page de connexion et choisis « Élève ». Tape ton identifiant et ton mot de passe, puis « Se connecter ».

    Est-ce que tu entres ?
    .yes = Oui
    .no = Non
    .help = L'œil à côté de la case montre ce que tu as tapé. Les codes se tapent sur le portail, jamais ici.

recover-identifier-onward =
    Bravo, ton compte marche ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Est-ce que tu veux aller dans l'ENT ?
    .yes = Oui
    .no = Non, c'est bon
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. On cherche ensemble lequel est le tien.

recover-identifier-school = Alors demande à ton établissement : il peut retrouver ton identifiant, et te donner un nouveau mot de passe provisoire s'il le faut. Quand tu auras tes codes{ $entry ->
    [commands] {" "}: la commande /recommencer.
   *[words] , écris « recommencer ».
}
    .blocked = L'identifiant EduConnect de l'élève est perdu. Pouvez-vous le retrouver ?

recover-identifier-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie le titre de la page, sans aucun code.
    .blocked = Une page inconnue s'affiche. Son titre : ……

recover-identifier-done = Parfait. La prochaine fois, entre avec cet identifiant et ton mot de passe. Garde-les pour toi : ne les donne à personne.
