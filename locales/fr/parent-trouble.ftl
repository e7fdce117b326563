### Parcours « ce qui bloque sur votre compte de parent ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

parent-trouble = Se connecter à EduConnect

parent-trouble-where =
    On cherche ensemble ce qui bloque sur votre compte de parent.

    Où est-ce que ça bloque ?
    .new = Quand je crée mon compte
    .refused = Mes codes sont refusés
    .lost = J'ai perdu mes codes
    .mail = Un e-mail n'arrive pas
    .children = Un enfant manque, ou on est séparés
    .ent = EduConnect marche, mais pas l'ENT
    .unknown = Autre chose, ou je ne sais pas
    .help = Choisissez ce qui ressemble le plus. Aucun code n'est à écrire ici.

parent-trouble-new =
    Vous créez votre compte sur le portail : par SMS, par FranceConnect, ou avec une feuille.

    Que voyez-vous ?
    .link = Je ne trouve pas où créer mon compte
    .unknown = Le portail ne me reconnaît pas
    .code = Pas de SMS, ou son code est refusé
    .birth = Une date de naissance est refusée
    .sheet = Les codes de la feuille sont refusés
    .password = Mon nouveau mot de passe est refusé
    .disturbed = Une page « Accès perturbé »
    .other = Autre chose, ou je ne sais pas
    .help = Lisez la page de haut en bas. N'écrivez ici ni nom, ni code.

# --- ce qu'on voit à l'écran ---

parent-trouble-screen =
    Regardez votre écran, sur le portail EduConnect.

    Qu'est-ce qui ressemble le plus à votre page ?
    .login = On me demande mes codes
    .profile = J'ai pris « Élève »
    .grey = Le bouton reste gris
    .forced = On m'oblige à changer de mot de passe
    .birth = On me demande une date de naissance
    .disturbed = Une page « Accès perturbé »
    .blank = Une page blanche, ou une erreur
    .unknown = Autre chose, ou je ne sais pas
    .help = Lisez le titre, en haut de la page, puis choisissez ce qui lui ressemble. N'écrivez ici ni nom, ni code.

parent-trouble-profile =
    Choisissez « Responsable d'élève » : s'il le faut, revenez en arrière sur la page. Puis tapez vos codes à vous, pas ceux de votre enfant.

    Est-ce que vous entrez ?
    .yes = Oui
    .no = Toujours pas
    .none = Je n'ai pas encore de compte
    .help = « Élève » est pour votre enfant. Vous, le parent, vous avez un autre compte.

parent-trouble-grey =
    Remplissez les cases à la main, sans copier-coller, puis appuyez encore. Si rien ne bouge, rechargez la page et recommencez.

    Et maintenant ?
    .yes = Ça y est, je suis entré
    .refused = Mes codes sont refusés
    .no = Toujours rien
    .help = Une case vide, ou remplie toute seule par le téléphone, peut bloquer le bouton : effacez tout et retapez.

parent-trouble-blank =
    Rechargez la page. Si cela ne change rien, essayez un autre navigateur ou un autre appareil. Sinon, réessayez plus tard.

    Est-ce que la page s'affiche, maintenant ?
    .yes = Oui, et j'ai déjà un compte
    .new = Oui, et je crée mon compte
    .no = Non
    .help = Un navigateur est l'application qui ouvre les sites.

parent-trouble-disturbed =
    Vos codes n'y sont pour rien : le portail ne les a même pas regardés. Cette page peut venir d'un VPN, d'un proxy ou d'un réseau étranger.

    1. Coupez le VPN, si vous en avez un.
    2. Sinon, prenez un autre réseau, comme les données mobiles.
    3. Sinon, réessayez plus tard.

    Est-ce que la page normale est revenue ?
    .yes = Oui, et j'ai déjà un compte
    .new = Oui, et je crée mon compte
    .no = Non, toujours « Accès perturbé »
    .help = Un VPN est une application qui cache d'où vous vous connectez. À l'étranger, cette page peut venir sans VPN.

parent-trouble-forced =
    Le vrai portail peut le demander : il l'a fait en avril 2024. Mais un message qui presse peut être un piège. Regardez l'adresse, tout en haut de la page.

    Est-ce que c'est bien l'adresse du portail ?
    .yes = Oui, c'est celle du portail
    .no = Non, ou je ne sais pas
    .help = Le vrai portail, c'est educonnect.education.gouv.fr, et rien d'autre avant le premier « / ». En avril 2024, presque tous les comptes de collège et de lycée ont dû changer de mot de passe.

parent-trouble-birth =
    Le portail peut demander une date de naissance. Vérifiez d'abord que la page a bien son adresse : educonnect.education.gouv.fr. N'écrivez cette date nulle part ailleurs, et jamais ici.

    Quand est-ce qu'on vous la demande ?
    .new = Quand je crée mon compte
    .again = Quand je me connecte à mon compte
    .child = Pour le compte de mon enfant
    .help = Quand on crée un compte de parent, ce sont les dates de tous ses enfants. Ensuite, c'est celle d'un seul, et pas à chaque fois.

# --- seul l'établissement peut agir ---

parent-trouble-page-school = Là, je préfère ne pas deviner. L'établissement peut voir où en est votre compte. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, choisissez « Retour ».
    .blocked = Une page inconnue s'affiche, ou rien. Son titre : ……

parent-trouble-abroad-school = Vos codes n'y sont pour rien. Si vous êtes à l'étranger, dites-le à l'établissement. Sinon, réessayez depuis un autre endroit, puis choisissez « Retour ».
    .blocked = Le portail affiche « Accès perturbé ».
