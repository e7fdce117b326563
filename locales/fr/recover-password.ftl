### Parcours « retrouver un mot de passe ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

recover-password = Retrouver un mot de passe d'élève

recover-password-which =
    On va te faire rentrer dans ton compte, pas à pas.

    Qu'est-ce que tu as perdu ?
    .chosen = Le mot de passe que j'avais choisi
    .sheet = Celui de la feuille
    .both = L'identifiant et le mot de passe
    .unknown = Je ne sais pas
    .help = Le tien, tu l'as choisi le jour où tu as activé ton compte. Celui de la feuille vient de ton établissement et sert seulement la première fois.

recover-password-before =
    Le mot de passe de la feuille sert seulement la première fois. Après, chacun choisit le sien.

    Est-ce que tu en as déjà choisi un sur EduConnect ?
    .yes = Oui
    .no = Non, jamais
    .unknown = Je ne sais pas
    .help = Si tu es déjà entré dans EduConnect ou dans l'ENT avec EduConnect, c'est que tu en as choisi un.

recover-password-email =
    Le portail t'écrit à l'adresse mail de ton compte. Toi ou un parent, vous en avez peut-être donné une.

    Quelle adresse mail est dans ton compte ?
    .own = La mienne
    .parent = Celle d'un parent
    .none = Aucune
    .unknown = Je ne sais pas
    .help = C'est l'adresse que vous avez donnée le jour où ton compte a été activé. N'écris pas l'adresse ici : je n'en ai pas besoin.

recover-password-parent =
    Alors l'e-mail arrivera dans la boîte de ce parent. Ouvrez-la ensemble.

    Est-ce que ce parent peut ouvrir sa boîte maintenant ?
    .yes = Oui
    .no = Non, ce n'est pas possible
    .help = S'il est absent, tu peux l'attendre. Sinon, réponds « Non » : ton établissement peut aussi t'aider. Ton parent regarde seulement sa boîte mail. C'est toi qui choisis ton nouveau mot de passe.

recover-password-try = On peut essayer quand même. Préviens tes parents : c'est peut-être leur adresse.
    .help = Si ça ne donne rien, ce n'est pas grave : ton établissement peut t'aider.

recover-password-link = Sur la page de connexion du portail, choisis « Élève », puis « Mot de passe oublié ? ». Ensuite, fais ce que la page demande.
    .picture = « Je me connecte avec mon compte EduConnect », la case « Identifiant » et son lien « Identifiant oublié ? », la case « Mot de passe » et son lien « Mot de passe oublié ? ».
    .note-1 = Appuie sur ce lien, à côté de « Mot de passe ».
    .help = Je ne connais pas les pages qui suivent : lis-les tranquillement. Si une page te bloque, tu me le diras à la question suivante.

recover-password-arrived =
    Regarde dans la boîte mail.

    Est-ce que l'e-mail est arrivé ?
    .yes = Oui
    .not-yet = Pas encore
    .other = La page dit autre chose
    .help = C'est la boîte de l'adresse donnée pour ton compte : la tienne, ou celle d'un parent. Un e-mail que tu n'as pas demandé et qui te presse est louche : n'y touche pas.

recover-password-not-arrived =
    Regarde dans les courriers indésirables (les « spams »). Puis dans les autres boîtes : la tienne, celles de tes parents. Si la page montre « Renvoyer le mail », appuie dessus.

    Est-ce que l'e-mail est là, maintenant ?
    .yes = Oui, je l'ai
    .no = Non, toujours rien
    .help = Si l'adresse est mal écrite, rien n'arrive. Ton établissement peut regarder celle de ton compte.

recover-password-opened =
    Ouvre l'e-mail et fais ce qu'il dit. Avant de taper quelque chose, vérifie que la page a bien l'adresse du portail.

    Qu'est-ce que tu vois ensuite ?
    .yes = On me demande un nouveau mot de passe
    .broken = Le lien ne marche pas
    .no = Autre chose
    .help = Si la page n'a pas l'adresse du portail, n'y tape rien et ferme-la. Ne donne ce lien à personne.

recover-password-broken =
    Retourne sur « Mot de passe oublié ? » et redemande un e-mail. Ouvre seulement le plus récent.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .no = Non
    .help = Prends seulement le dernier e-mail, pour ne pas te tromper de lien.

recover-password-new =
    Choisis un mot de passe neuf, que tu n'utilises nulle part ailleurs. Si la page montre une liste de règles, c'est elle qui a raison.

    Est-ce que le portail l'accepte ?
    .yes = Oui
    .refused = Non, il le refuse
    .help = Ne prends ni ton prénom, ni ta classe, ni une date : tout cela se devine. Ne m'écris pas ton vrai mot de passe.

recover-password-rules =
    Relis la liste des règles sur la page. D'habitude : 8 caractères ou plus, une majuscule, une minuscule, un chiffre, et un signe comme ! ou ?. Évite les accents et les espaces.

    Quand le portail l'accepte, continue.
    .help = Tape exactement la même chose dans les deux cases. Si la liste du portail dit autre chose que moi, c'est elle qui a raison.

recover-password-log-in =
    Retourne à la page de connexion et choisis « Élève ». Tape ton identifiant et ton nouveau mot de passe, puis « Se connecter ».

    Est-ce que tu entres ?
    .yes = Oui
    .refused = Non, il refuse le nouveau
    .other = Je vois autre chose
    .help = L'œil à côté de la case montre ce que tu as tapé. Les codes se tapent sur le portail, jamais ici.

recover-password-onward =
    Bravo, ton compte marche ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Est-ce que tu veux aller dans l'ENT ?
    .yes = Oui
    .no = Non, c'est bon
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. On cherche ensemble lequel est le tien.

recover-password-school = Alors demande à ton établissement : il peut te donner un nouveau mot de passe provisoire. Quand tu l'auras, { $entry ->
    [commands] fais /recommencer
   *[words] écris « recommencer »
} et choisis « Activer mon compte EduConnect ».
    .blocked = Le mot de passe EduConnect de l'élève est perdu. Pouvez-vous donner un mot de passe provisoire ?

recover-password-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie le titre de la page, sans aucun code.
    .blocked = Une page inconnue s'affiche. Son titre : ……

recover-password-done = Parfait. La prochaine fois, entre avec ton identifiant et ce nouveau mot de passe. Garde-les pour toi : ne les donne à personne.
