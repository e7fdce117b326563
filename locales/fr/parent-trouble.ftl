### Parcours « ce qui bloque sur votre compte de parent ». Un message par étape, du même nom.

parent-trouble = Comprendre ce qui bloque

parent-trouble-where =
    On cherche ensemble ce qui bloque sur votre compte de parent.

    Où est-ce que ça bloque ?
    .new = Quand je crée mon compte
    .new-words = je cree mon compte | creer mon compte | creer un compte | activer mon compte | inscription | je m inscris | premiere fois
    .refused = Mes codes sont refusés
    .refused-words = codes refuses | refuse | refuses | mot de passe refuse | mon mot de passe est refuse | identifiant refuse | ca refuse | mot de passe incorrect | incorrect
    .lost = J'ai perdu mes codes
    .lost-words = codes perdus | perdu | perdus | oublie | mot de passe oublie | mot de passe perdu | identifiant perdu | j ai oublie mon mot de passe | j ai perdu mon mot de passe | j ai plus mes codes
    .mail = Un e-mail n'arrive pas
    .mail-words = e mail | mail | un mail | le mail n arrive pas | l e mail n arrive pas | pas recu le mail
    .children = Un enfant manque, ou on est séparés
    .children-words = il manque un enfant | un enfant manque | mes enfants | separe | separes | separee | divorce | divorces | divorcee | mon ex | l autre parent
    .ent = EduConnect marche, mais pas l'ENT
    .ent-words = ent | l ent | pas l ent | c est l ent | l ent marche pas | l ent ne marche pas
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = { -said-dunno } | autre chose | page blanche | une page blanche | bouton gris | le bouton est gris | acces perturbe | on me demande une date
    .help = Choisissez ce qui ressemble le plus. Aucun code n'est à écrire ici.

parent-trouble-new =
    Vous créez votre compte sur le portail : par SMS, par FranceConnect, ou avec une feuille.

    Que voyez-vous ?
    .link = Je ne trouve pas où créer mon compte
    .link-words = je trouve pas | je ne trouve pas | pas de lien | je vois pas le lien | je ne vois pas le lien | ou creer mon compte
    .unknown = Le portail ne me reconnaît pas
    .unknown-words = reconnait pas | ne me reconnait pas | me reconnait pas | pas reconnu | pas reconnue | { -parent-number }
    .code = Pas de SMS, ou son code est refusé
    .code-words = sms | pas de sms | le sms n arrive pas | le code n arrive pas | code refuse | pas de code | le code est refuse
    .birth = Une date de naissance est refusée
    .birth-words = date | date refusee | date de naissance | la date est refusee | dates refusees
    .sheet = Les codes de la feuille sont refusés
    .sheet-words = feuille | la feuille | codes de la feuille | code provisoire | codes provisoires | mot de passe provisoire
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe
    .other = Autre chose, ou je ne sais pas
    .other-words = autre chose | page blanche | { -said-dunno }
    .help = Lisez la page de haut en bas. N'écrivez ici ni nom, ni code.

# --- ce qu'on voit à l'écran ---

parent-trouble-screen =
    Regardez votre écran, sur le portail EduConnect.

    Qu'est-ce qui ressemble le plus à votre page ?
    .login = On me demande mes codes
    .login-words = la page de connexion | identifiant et mot de passe | deux cases | on demande mes codes | codes refuses | mes codes sont refuses | codes perdus
    .profile = J'ai pris « Élève »
    .profile-words = eleve | j ai clique sur eleve | mauvais profil | je me suis trompe de profil | mauvais choix | on me demande qui je suis
    .grey = Le bouton reste gris
    .grey-words = gris | bouton gris | le bouton est gris | le bouton marche pas | le bouton ne marche pas | rien ne bouge
    .forced = On m'oblige à changer de mot de passe
    .forced-words = changer de mot de passe | je dois changer de mot de passe | oblige de changer | nouveau mot de passe | choisir un mot de passe
    .birth = On me demande une date de naissance
    .birth-words = date | date de naissance | dates de naissance | confirmation de l identite
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe
    .blank = Une page blanche, ou une erreur
    .blank-words = page blanche | blanche | erreur | page d erreur | rien ne s affiche | ca tourne | ca charge | ca bug | ca beug
    .unknown = Autre chose, ou je ne sais pas
    .unknown-words = autre chose | une autre page | { -said-dunno }
    .help = Lisez le titre, en haut de la page, puis choisissez ce qui lui ressemble. N'écrivez ici ni nom, ni code.

parent-trouble-profile =
    Revenez en arrière sur la page, et choisissez « Responsable d'élève ». Puis tapez vos codes à vous, pas ceux de votre enfant.

    Est-ce que vous entrez ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works }
    .no = Toujours pas
    .no-words = { -said-no } | { -parent-fails } | refuse | refuses | { -said-dunno }
    .none = Je n'ai pas encore de compte
    .none-words = pas de compte | pas encore de compte | j ai pas de compte | je n ai pas de compte | jamais active
    .help = « Élève » est pour votre enfant. Vous, le parent, vous avez un autre compte.

parent-trouble-grey =
    Remplissez les cases à la main, sans copier-coller, puis appuyez encore. Si rien ne bouge, rechargez la page et recommencez.

    Et maintenant ?
    .yes = Ça y est, je suis entré
    .yes-words = { -said-yes } | { -parent-works }
    .refused = Mes codes sont refusés
    .refused-words = refuse | refuses | codes refuses | incorrect | mot de passe refuse
    .no = Toujours rien
    .no-words = { -said-no } | { -parent-fails } | gris | toujours gris | toujours rien | { -said-dunno }
    .help = Une case vide, ou remplie toute seule par le téléphone, peut bloquer le bouton : effacez tout et retapez.

parent-trouble-blank =
    Rechargez la page. Si cela ne change rien, essayez un autre navigateur ou un autre appareil. Sinon, réessayez plus tard.

    Est-ce que la page s'affiche, maintenant ?
    .yes = Oui, et j'ai déjà un compte
    .yes-words = { -said-yes } | { -parent-works } | j ai un compte | j ai deja un compte
    .new = Oui, et je crée mon compte
    .new-words = je cree mon compte | creer mon compte | pas de compte | pas encore de compte | premiere fois
    .no = Non
    .no-words = { -said-no } | { -parent-fails } | page blanche | toujours blanche | erreur | { -said-dunno }
    .help = Un navigateur est l'application qui ouvre les sites.

parent-trouble-disturbed =
    Cette page peut s'afficher avec un VPN, un proxy ou un réseau étranger. Le portail n'a même pas regardé vos codes. Coupez le VPN, ou prenez un autre réseau, comme les données mobiles. Sinon, réessayez plus tard.

    Est-ce que la page normale est revenue ?
    .yes = Oui, et j'ai déjà un compte
    .yes-words = { -said-yes } | { -parent-works } | j ai un compte | j ai deja un compte
    .new = Oui, et je crée mon compte
    .new-words = je cree mon compte | creer mon compte | pas de compte | pas encore de compte | premiere fois
    .no = Non, toujours « Accès perturbé »
    .no-words = { -said-no } | { -parent-fails } | perturbe | acces perturbe | toujours perturbe | je suis a l etranger | { -said-dunno }
    .help = Un VPN est une application qui cache d'où vous vous connectez. À l'étranger, cette page peut venir sans VPN.

parent-trouble-forced =
    Ça arrive : en avril 2024, presque tous les comptes de collège et de lycée ont dû changer de mot de passe. Mais un message qui presse peut être un piège. Regardez l'adresse, tout en haut de la page.

    Est-ce que c'est bien l'adresse du portail ?
    .yes = Oui, c'est celle du portail
    .yes-words = { -said-yes } | c est la bonne | la bonne | bonne adresse
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | pas la bonne | une autre adresse | { -said-dunno }
    .help = Le vrai portail, c'est educonnect.education.gouv.fr, et rien d'autre avant le premier « / ».

parent-trouble-birth =
    Le portail peut demander une date de naissance. Vérifiez d'abord que la page a bien son adresse : educonnect.education.gouv.fr. N'écrivez cette date nulle part ailleurs, et jamais ici.

    Quand est-ce qu'on vous la demande ?
    .new = Quand je crée mon compte
    .new-words = je cree mon compte | creer mon compte | inscription | je m inscris | activation | premiere fois | la premiere fois
    .again = Quand je me connecte à mon compte
    .again-words = je me connecte | connexion | quand je me connecte | a chaque fois | chaque fois | apres mon mot de passe | redemande | on me la redemande
    .child = Pour le compte de mon enfant
    .child-words = mon enfant | le compte de mon enfant | celui de mon enfant | mon fils | ma fille | le compte de ma fille | le compte de mon fils | compte de ma fille | compte de mon fils | celui de ma fille | celui de mon fils | le sien
    .help = Quand on crée un compte de parent, ce sont les dates de tous ses enfants. Ensuite, c'est celle d'un seul, et pas à chaque fois.

# --- seul l'établissement peut agir ---

parent-trouble-page-school = Là, je préfère ne pas deviner. L'établissement peut voir où en est votre compte. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, écrivez « retour ».

parent-trouble-abroad-school = Vos codes n'y sont pour rien. Si vous êtes à l'étranger, dites-le à l'établissement. Sinon, réessayez depuis un autre endroit, puis écrivez « retour ».
