### Parcours « une page ou une date qui bloque », pour un élève. Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

pupil-trouble = Une page qui bloque

pupil-trouble-page =
    On regarde ta page ensemble.

    Qu'est-ce que tu vois ?
    .disturbed = Une page « Accès perturbé »
    .blank = Une page blanche, ou une erreur
    .grey = Un bouton qui reste gris
    .ent = C'est la page de l'ENT qui bloque
    .other = Autre chose, ou je ne sais pas
    .help = Lis le titre, en haut de la page, puis choisis ce qui lui ressemble le plus. N'écris ici ni ton nom ni tes codes.

pupil-trouble-grey =
    Quand un bouton reste gris, il manque peut-être quelque chose sur la page. On va le trouver.

    Sur quel bouton est-ce que tu veux appuyer ?
    .login = « Se connecter »
    .password = Celui du nouveau mot de passe
    .confirm = « Confirmer »
    .other = Un autre, ou je ne sais pas
    .help = Lis ce qui est écrit sur le bouton gris. « Se connecter » est sur la page de l'identifiant, « Confirmer » sur celle de la date de naissance.

pupil-trouble-blank =
    Recharge la page. Si ça ne change rien, essaie un autre navigateur ou un autre appareil. Sinon, réessaie plus tard.

    Est-ce que ça marche, maintenant ?
    .yes = Oui, et j'ai pu me connecter
    .new = Oui, et j'active mon compte
    .refused = Oui, mais mes codes sont refusés
    .no = Non, toujours rien
    .help = Un navigateur est l'application qui ouvre les sites. Si tu as le téléphone de quelqu'un de chez toi sous la main, essaie avec.

pupil-trouble-blank-school = Je ne peux pas voir d'ici pourquoi la page ne marche pas. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie ce que la page affiche, sans aucun code. Tu peux réessayer un autre jour, puis revenir ici.
    .blocked = La page du portail ne marche pas. On y voit : ……

# --- le portail demande une date de naissance ---

pupil-trouble-birth =
    On regarde ensemble. Ta date se tape sur le portail, et jamais ici.

    Quand est-ce qu'on te la demande ?
    .activation = Quand j'active mon compte
    .login = Quand je me connecte
    .elsewhere = Dans un message, ou sur un autre site
    .unknown = Je ne sais pas
    .help = Quand on active un compte, la page s'appelle « Activation du compte ». Après, elle s'appelle « Confirmation de l'identité », et elle ne vient pas à chaque fois.
