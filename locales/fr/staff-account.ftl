### Parcours du personnel : entrer soi-même, et aider les comptes des élèves et des parents.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

staff-account = Le personnel : son accès, et celui des familles

# --- de quel compte s'agit-il ---

staff-account-whose =
    EduConnect est pour les élèves et les parents, pas pour le personnel.

    De quel compte s'agit-il ?
    .own = Le mien, pour entrer moi-même
    .pupil = Celui d'un élève
    .parent = Celui d'un parent
    .help = Votre compte à vous est le compte académique : EduConnect ne peut pas le redonner. Ceux des élèves et des parents se gèrent dans un module de l'établissement.

# --- entrer soi-même ---

staff-account-own =
    Le personnel n'a pas de compte EduConnect : c'est votre compte académique qui sert. Sur la page de l'ENT, vous pouvez voir l'entrée « Enseignant » ou « Personnel non enseignant ». Elle mène au guichet académique, ou à ARENA.

    Qu'est-ce qui vous manque ?
    .find = La page de l'ENT
    .lost = Mes codes académiques
    .refused = L'entrée ne me laisse pas passer
    .portal = J'étais sur la page EduConnect
    .parent = Je suis aussi parent d'élève
    .help = Le nom de la page change d'une académie à l'autre. En Auvergne-Rhône-Alpes, un « + » déplie l'entrée du personnel.

staff-account-portal = Fermez la page EduConnect : elle est faite pour les élèves et les parents. Votre entrée à vous est sur la page de l'ENT. On la cherche.
    .help = Les codes académiques ne se tapent pas sur EduConnect. L'entrée du personnel est sur la page de connexion de l'ENT.

staff-account-also-parent =
    En tant que parent, vous avez un autre compte : un compte EduConnect, avec « Responsable d'élève ». Il n'a rien à voir avec votre compte académique.

    Que voulez-vous faire avec ce compte de parent ?
    .activate = L'activer
    .lost = Retrouver ses codes
    .ent = Entrer dans l'ENT de mon enfant
    .help = Un enseignant qui est aussi parent a deux comptes, et ils restent séparés.

staff-account-refused =
    Essayez d'abord sans passer par l'ENT : ouvrez le guichet académique ou ARENA, et connectez-vous.

    Est-ce que vos codes marchent là ?
    .yes = Oui, là ils marchent
    .no = Non, pas non plus
    .local = C'est une collectivité qui m'emploie
    .help = Si vos codes marchent là et pas sur l'ENT, ils sont bons : c'est peut-être l'ENT qui ne vous connaît pas encore.

staff-account-ent-refuses =
    Alors vos codes sont bons. L'ENT ne vous connaît peut-être pas encore, par exemple si vous venez d'arriver. La personne qui gère l'ENT dans votre établissement peut le vérifier.

    Pouvez-vous entrer dans l'ENT maintenant ?
    .yes = Oui, c'est réglé
    .no = Non, et je vois un message
    .help = Si vous ne savez pas qui gère l'ENT, demandez au référent numérique ou au secrétariat.

staff-account-local = Alors vous avez peut-être un compte de l'ENT, qui n'est ni EduConnect, ni académique. Demandez à la personne qui gère l'ENT dans l'établissement.

staff-account-lost =
    EduConnect ne connaît pas vos codes académiques. C'est l'assistance de votre académie qui peut les redonner.

    Dans quelle académie travaillez-vous ?
    .skip = Je ne sais pas
    .help = Écrivez le nom de l'académie, le département ou une grande ville proche. Par exemple : Lyon, Créteil, 59.

# $name : le nom de l'académie
# $phone : un numéro de téléphone
staff-account-lost-phone = L'assistance de l'{ $name } répond au personnel au { $phone }. Elle a aussi une plateforme dans ARENA : si vos codes sont perdus, un collègue peut l'ouvrir avec vous. Ne donnez votre mot de passe à personne, même là.

# $name : le nom de l'académie
staff-account-lost-amigo = Dans l'{ $name }, l'aide aux écoles s'appelle AMIGO. Un collègue déjà connecté peut l'ouvrir pour vous. Au collège ou au lycée, demandez au secrétariat le numéro de l'assistance.

# $name : le nom de l'académie
staff-account-lost-unknown = Je ne connais pas le numéro de l'assistance de l'{ $name }. Demandez-le au secrétariat ou au référent numérique. Un collègue déjà connecté peut aussi le chercher dans ARENA.

staff-account-lost-any = Demandez au secrétariat ou au référent numérique comment joindre l'assistance de l'académie. Un collègue déjà connecté peut aussi chercher dans ARENA.

# --- les comptes des élèves ---

staff-account-pupils =
    Les comptes se gèrent dans un module : « Administration des comptes EduConnect ». La direction y entre. Les autres y entrent si la direction leur en a donné le droit : la délégation.

    Que voulez-vous faire ?
    .reset = Aider un élève qui a perdu ses codes
    .sheets = Imprimer ou redonner des feuilles
    .state = Voir qui a activé son compte
    .parents = Aider un parent
    .access = Je n'ai pas accès au module
    .family = Répondre à une famille
    .help = Dans ce module, vous distribuez les comptes des élèves, vous suivez leur activation, et vous aidez pour un identifiant ou un mot de passe oublié.

staff-account-reset =
    1. Ouvrez ARENA, puis « Intranet, Référentiels et Outils ».
    2. Dans « Outils de gestion des identités et habilitations », ouvrez « Administration des comptes EduConnect ».
    3. Cherchez l'élève par son nom ou par sa classe. Regardez l'état de son compte.

    Que voyez-vous ?
    .active = Son compte est déjà activé
    .new = Son compte n'est pas encore activé
    .absent = Je ne trouve pas l'élève
    .module = Je n'ai pas accès au module
    .help = C'est le même chemin pour un identifiant oublié. S'il manque les deux, commencez par l'identifiant. ARENA s'ouvre avec votre compte académique. Si rien ne s'ouvre, choisissez « Je n'ai pas accès au module ».

staff-account-reset-password =
    Réinitialisez son mot de passe dans le module : vous obtenez un mot de passe provisoire. Donnez-le à l'élève en main propre. Jamais en photo, jamais dans un groupe. Il en choisira un autre en se connectant.

    Est-ce que l'élève peut entrer ?
    .yes = Oui
    .no = Non, ses codes sont refusés
    .together = Continuer avec l'élève à côté de moi
    .help = Un référent numérique ou un enseignant qui a une délégation peut le faire aussi, pour les élèves seulement.

staff-account-reset-refused =
    Vérifiez avec lui :
    1. En haut de la page, c'est bien « Élève ».
    2. Il tape l'identifiant exactement comme dans le module. Certains signes se ressemblent : l, I et 1 ; O et 0.
    3. Il vide la case du mot de passe et le retape : le téléphone y met parfois l'ancien.

    Est-ce que l'élève peut entrer, maintenant ?
    .yes = Oui
    .no = Non, toujours pas
    .together = Chercher avec l'élève à côté de moi
    .help = L'œil, à côté de la case, montre ce qu'on a tapé.

staff-account-reset-help = Dans le module, relisez l'identifiant et l'état du compte. Tout est juste, et l'élève n'entre toujours pas ? Demandez à l'assistance de votre académie. Ne lui donnez aucun mot de passe.

staff-account-reset-absent = Vérifiez comment son nom s'écrit, puis cherchez par classe. Toujours rien ? Faites vérifier sa fiche dans la base de l'établissement. Si la fiche est juste, demandez à l'assistance de l'académie.

# --- les feuilles ---

staff-account-sheets =
    La feuille porte l'identifiant et le mot de passe provisoire.

    Pour qui voulez-vous cette feuille ?
    .pupils = Pour des élèves
    .parents = Pour des parents
    .primary = Pour les parents d'une école
    .help = Pour un élève, il n'y a que la feuille : il ne peut pas créer son compte tout seul. Un parent peut aussi passer par SMS ou par FranceConnect.

staff-account-sheets-pupils =
    Dans le module, cherchez l'élève ou sa classe, et regardez l'état du compte. S'il n'est pas activé, imprimez sa feuille. Elle peut s'appeler « Mise à disposition de votre compte ÉduConnect Élève ».

    Avez-vous la feuille ?
    .yes = Oui, je l'ai
    .active = Non, le compte est déjà activé
    .module = Je n'ai pas accès au module
    .help = Un compte déjà activé n'a plus besoin de feuille : il faut plutôt réinitialiser son mot de passe.

staff-account-sheets-hand = Donnez la feuille en main propre, à la bonne personne. Rappelez-lui de ne pas la photographier, et de ne taper ses codes que sur educonnect.education.gouv.fr.

staff-account-sheets-parents =
    Un parent peut s'inscrire lui-même par SMS ou par FranceConnect, sans attendre de feuille. Son numéro de portable doit être juste dans la base de l'établissement.

    Que préférez-vous ?
    .tell = Dire au parent comment faire
    .print = Lui donner quand même une feuille
    .help = Si une feuille ne marche pas, le SMS et FranceConnect restent possibles. La feuille d'un parent est valable 3 mois après sa date.

staff-account-sheets-print =
    Les comptes des parents ne se gèrent que depuis le réseau administratif, dans le module. Cherchez le parent, regardez l'état de son compte, puis imprimez sa feuille. Elle est valable 3 mois après sa date.

    Est-ce que c'est fait ?
    .yes = Oui, je l'ai
    .module = Je n'ai pas accès au module
    .help = Un enseignant qui a une délégation ne voit que les comptes des élèves.

staff-account-sheets-primary =
    À l'école, c'est la directrice ou le directeur qui gère les comptes des parents. Dans le module, vous pouvez voir l'onglet « Responsables » et le filtre « Adresse mail ». Avec « Avec adresse mail », les codes provisoires partent par mail ; sinon, on imprime les courriers.

    Est-ce que c'est fait ?
    .yes = Oui
    .module = Je n'ai pas accès au module
    .help = À l'école, un jeune élève entre parfois dans l'ENT avec un compte de l'ENT, sans EduConnect.

staff-account-state =
    Dans le module, cherchez par nom, par classe ou par état du compte. Vous voyez qui a activé son compte.

    Que faut-il faire ensuite ?
    .new = Donner une feuille à un élève
    .active = Redonner un mot de passe à un élève
    .parent = Aider un parent
    .module = Je n'ai pas accès au module
    .help = Regardez toujours l'état du compte avant d'agir : c'est lui qui dit s'il faut une feuille ou un nouveau mot de passe.

# --- les comptes des parents ---

staff-account-parents =
    Les comptes des parents ne se gèrent que depuis le réseau administratif de l'établissement. Mais un parent peut faire beaucoup lui-même.

    Que se passe-t-il pour ce parent ?
    .records = Son numéro ou son nom n'est pas reconnu
    .merge = Il manque un enfant, ou il a deux comptes
    .sheet = Il veut des codes provisoires
    .separated = Des parents séparés
    .activate = Il n'a pas encore de compte
    .help = Un parent s'inscrit par SMS, par FranceConnect ou avec une feuille.

staff-account-parents-records = Le nom, le portable et l'adresse mail d'un parent viennent de la base de l'établissement (SIECLE au collège et au lycée). S'ils y sont faux, l'inscription échoue. Corrigez la fiche, puis dites au parent d'attendre la mise à jour et de réessayer.

staff-account-parents-merge = C'est le parent qui réunit ses comptes. Dans celui qu'il garde : « Mes enfants », puis « Ajouter des élèves depuis un autre compte », avec l'identifiant et le mot de passe de l'autre. Le nom et le prénom doivent être les mêmes sur les deux : corrigez-les dans vos fiches s'ils diffèrent.

# --- qui ouvre le module ---

staff-account-access =
    Tout le monde n'a pas ce module. La direction y entre, et les personnes à qui elle a donné une délégation, c'est-à-dire le droit d'aider les élèves.

    Quel est votre cas ?
    .head = Je dirige un collège ou un lycée
    .delegated = J'ai une délégation
    .other = Je n'ai pas de délégation
    .primary = Je dirige une école
    .help = Un professeur, un CPE ou un surveillant n'entre pas sans délégation. La direction entre avec sa clé OTP, ou depuis le réseau administratif. Si vous ne savez pas, prenez « Je n'ai pas de délégation ».

staff-account-access-head =
    Le module est dans ARENA : « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ». Il faut votre clé OTP, ou le réseau administratif.

    Est-ce que vous le voyez ?
    .yes = Oui
    .no = Non, ou il ne s'ouvre pas
    .help = La clé OTP est un petit appareil, ou une application, qui donne un code de connexion.

staff-account-access-delegated =
    Avec une délégation, on dépanne les élèves sur cette page. Les comptes des parents n'y sont pas.

    Est-ce que la page s'ouvre ?
    .yes = Oui
    .no = Non, ou elle me refuse
    .help = Cette page sert seulement à dépanner des élèves. Si elle vous refuse, vous n'avez peut-être pas la délégation : la direction peut vérifier.

staff-account-access-other =
    Sans délégation, le module ne s'ouvre pas : envoyez l'élève au secrétariat ou à la direction, avec son nom exact et sa classe. C'est la direction qui donne la délégation. Voici un message pour elle :

    « Bonjour. Je voudrais aider les élèves qui n'entrent plus dans EduConnect. Pouvez-vous me donner une délégation pour le module Administration des comptes EduConnect, ou vérifier la mienne ? Merci. »

staff-account-access-primary =
    À l'école, c'est vous qui donnez les codes aux parents. Le module est dans ARENA : « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ».

    Est-ce que vous le voyez ?
    .yes = Oui
    .no = Non, ou il ne s'ouvre pas
    .help = Si vous ne voyez pas le module, demandez à l'assistance de votre académie.

staff-account-access-open = Dans le module, regardez d'abord l'état du compte. Un compte qui n'est pas activé a besoin d'une feuille ; un compte activé, d'un nouveau mot de passe provisoire. On y suit aussi l'activation des parents.

staff-account-access-open-primary = Vous pouvez voir l'onglet « Responsables », puis le filtre « Adresse mail ». Les codes provisoires partent par mail aux parents qui en ont une ; pour les autres, on imprime les courriers.

staff-account-access-help = Votre accès au module dépend de l'académie : demandez à son assistance. En attendant, un collègue qui a l'accès ou une délégation peut aider l'élève.

# --- que dire à une famille : un message à recopier ---

staff-account-family =
    Je vous donne un message à recopier pour la famille.

    De quoi s'agit-il ?
    .sheet = La feuille et la première connexion
    .lost = Un code oublié
    .parent = Le compte d'un parent
    .ent = Entrer dans l'ENT
    .scam = Un message suspect, un compte volé
    .separated = Des parents séparés
    .help = Le message ne contient aucun code. Adaptez-le à votre établissement.

staff-account-say-sheet =
    Voici le message :

    « Bonjour. Pour activer son compte, l'élève tape lui-même l'adresse educonnect.education.gouv.fr, choisit Élève, et recopie l'identifiant et le mot de passe provisoire de sa feuille. Il choisit ensuite un mot de passe à lui. Si la feuille est perdue ou refusée, nous en redonnons une. Les codes ne se donnent à personne. »

staff-account-say-lost =
    Voici le message :

    « Bonjour. Sur la page EduConnect, les liens Identifiant oublié ? et Mot de passe oublié ? envoient un mail à l'adresse du compte. Si tout est perdu, commencez par l'identifiant. Un élève sans adresse mail s'adresse à nous : nous redonnons un mot de passe provisoire, en main propre. »

staff-account-say-parent =
    Voici le message :

    « Bonjour. Vous pouvez créer votre compte de parent vous-même : educonnect.education.gouv.fr, Responsable d'élève, puis Je n'ai pas de compte. Il faut le numéro de portable que vous nous avez donné : un code y arrive par SMS. S'il a changé, dites-le-nous et nous le corrigeons. FranceConnect est possible aussi. »

staff-account-say-ent =
    Voici le message :

    « Bonjour. Le compte EduConnect est une clé, et l'ENT est un autre site. Ouvrez la page de l'ENT, choisissez l'entrée élève ou parent avec EduConnect, puis tapez vos codes. Si EduConnect vous laisse entrer mais pas l'ENT, vos codes sont bons : écrivez-nous ce que dit le message à l'écran, sans vos codes. »

staff-account-scam =
    Voici le message :

    « Bonjour. Un message vous presse de donner un mot de passe ou un code ? Ne cliquez pas, ne répondez pas, et montrez-le-nous. Nous ne demandons jamais un mot de passe. Si vous l'avez donné, changez-le tout de suite, en tapant vous-même educonnect.education.gouv.fr, changez-le aussi partout où il sert, et prévenez-nous. »

staff-account-say-separated =
    Voici le message :

    « Bonjour. Chaque responsable légal a son propre compte EduConnect, avec ses codes à lui, et ne les donne à personne. Les accès dépendent des informations que l'établissement a dans ses dossiers. Si quelque chose y est faux ou a changé, adressez-vous au secrétariat ou à la direction. »

staff-account-done = Très bien. N'oubliez pas : personne n'a besoin du mot de passe d'un élève ou d'un parent, pas même pour l'aider.
