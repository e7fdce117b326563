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
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
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
