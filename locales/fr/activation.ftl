### Parcours « activer mon compte EduConnect ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

activation = Activer un compte d'élève

activation-sheet =
    EduConnect est souvent la clé de l'ENT, le site de ton établissement. Pour activer ton compte, il te faut la feuille de l'établissement : on y lit ton identifiant et un mot de passe provisoire.

    Est-ce que tu as cette feuille ?
    .yes = Oui, je l'ai
    .no = Non, je ne l'ai pas
    .trouble = Je l'ai, mais elle pose problème
    .activated = Mon compte est déjà activé
    .help = C'est une feuille à ton nom. Son titre est « Mise à disposition de votre compte ÉduConnect Élève ». On y lit « Identifiant » et « Mot de passe provisoire ». Si tu as déjà choisi un mot de passe à toi sur EduConnect, ton compte est probablement activé. D'après le guide donné aux élèves, on entre dans l'ENT seulement par EduConnect depuis la rentrée 2023.

activation-already =
    Alors tu te connectes avec le mot de passe que tu as choisi, plus avec celui de la feuille.

    De quoi as-tu encore besoin ?
    .know = Rien, je veux aller dans l'ENT
    .trouble = J'ai tout, mais ça ne marche pas
    .identifier = Mon identifiant
    .password = Mon mot de passe
    .help = Si quelqu'un a déjà utilisé ta feuille, le mot de passe provisoire ne marche plus. C'est le mot de passe choisi ce jour-là qu'il faut.

activation-portal = Ouvre le portail EduConnect. Si la page demande qui tu es, choisis « Élève ».
    .picture = deux choix, « Responsable d'élève » et « Élève ».
    .note-1 = Choisis « Élève », pas « Responsable d'élève ».
    .help = Tape toi-même l'adresse dans ton navigateur : tes codes ne se tapent que sur ce site. Si tu as pris le mauvais choix, reviens en arrière et prends « Élève ». Si une page « Accès perturbé » s'affiche, coupe le VPN ou essaie un autre réseau.

activation-login =
    Tape ton identifiant et ton mot de passe provisoire, exactement comme sur la feuille. Puis appuie sur « Se connecter ».

    Qu'est-ce que tu vois ensuite ?
    .yes = On me demande un nouveau mot de passe
    .refused = Mes codes sont refusés
    .disturbed = Une page « Accès perturbé »
    .other = Autre chose, ou je ne sais pas
    .picture = « Élève », « Je me connecte avec mon compte EduConnect », une case « Identifiant » (« Identifiant au format p.nomXX ») avec le lien « Identifiant oublié ? », une case « Mot de passe » avec le lien « Mot de passe oublié ? », le bouton « Se connecter ».
    .note-1 = Tape l'identifiant de ta feuille. S'il n'a pas de chiffre, n'en ajoute pas.
    .note-2 = Tape le mot de passe provisoire de ta feuille. L'œil montre ce que tu tapes.
    .note-3 = Puis appuie ici.
    .help = L'œil à côté de la case montre ce que tu as tapé. Les codes se tapent sur le portail, jamais ici. D'habitude, la page suivante s'appelle « Je choisis mon nouveau mot de passe ».

activation-refused =
    On relit ensemble. Vérifie trois choses :

    1. En haut de la page, c'est bien « Élève ».
    2. Appuie sur l'œil et relis le mot de passe, lettre par lettre.
    3. Certains signes se ressemblent : l, I et 1 ; O et 0 ; g et 9.
    .help = Un L minuscule, un I majuscule et le chiffre 1 se ressemblent beaucoup sur le papier. Essaie l'un, puis l'autre.

activation-identifier =
    Si tu veux, recopie ici ton identifiant : je regarde s'il a la bonne forme, puis je l'oublie. Jamais ton mot de passe.

    Quel est ton identifiant ?
    .skip = Passer
    .help = Un identifiant ressemble à p.nom ou p.nom12 : l'initiale du prénom, un point, le nom, et parfois des chiffres.
    .email = C'est une adresse mail. L'identifiant n'en est pas une : il ressemble à p.nom12, sans @.
    .space = Il y a un espace : un identifiant n'en a pas.
    .no-dot = Il manque le point : p.nom et non pnom.
    .first-letter = Avant le point, il y a une seule lettre : l'initiale du prénom.
    .one-ell = Je vois un 1 ou une barre à la place d'une lettre. C'est peut-être un l (L minuscule) ou un I.
    .zero-oh = Je vois un 0 (zéro) à la place d'une lettre. C'est peut-être un o.
    .nine-gee = Je vois un 9 à la place d'une lettre. C'est peut-être un g.
    .other = Ce n'est pas la forme d'un identifiant : p.nom ou p.nom12.
    .good = La forme est bonne.
    .maybe-one-ell = Regarde bien sur ta feuille : l, I et 1 se ressemblent.
    .maybe-zero-oh = Regarde bien sur ta feuille : O et 0 (zéro) se ressemblent.
    .maybe-nine-gee = Regarde bien sur ta feuille : g et 9 se ressemblent.
    .capital = Il y a une majuscule : recopie exactement ce qui est écrit sur la feuille.
    .stuck = On n'y arrive pas par écrit. On continue sans.

activation-disturbed = Cette page peut s'afficher avec un VPN, un proxy ou un réseau étranger. Le portail n'a même pas regardé tes codes. Coupe le VPN, ou essaie un autre réseau, comme les données mobiles. Sinon, réessaie plus tard.
    .picture = une page « Accès perturbé », sans aucune case à remplir.
    .note-1 = Tes codes n'y sont pour rien. Coupe le VPN, ou prends un autre réseau, puis réessaie.
    .help = Un VPN est une application qui cache d'où tu te connectes. Si tu es à l'étranger, dis-le à ton établissement.

activation-signed-in-again =
    Réessaie maintenant sur le portail.

    Est-ce que tu entres, cette fois ?
    .yes = Oui, il veut un nouveau mot de passe
    .no = Toujours pas
    .help = Tu es entré quand la page « Je choisis mon nouveau mot de passe » s'affiche.

# $least : le nombre de signes du mot de passe, comme 8
# $allowed : les signes permis, l'un après l'autre
# $character : le signe refusé, tel quel
activation-password =
    Voilà « Je choisis mon nouveau mot de passe ». Choisis-en un à toi : { $least } caractères ou plus, une majuscule, une minuscule, un chiffre et un caractère spécial parmi : { $allowed }

    Essaie ici un exemple du même genre, jamais le vrai : je dis ce qui manque, puis je l'oublie. Quel exemple est-ce que tu veux essayer ?
    .rules-only =
        Voilà « Je choisis mon nouveau mot de passe ». Choisis-en un à toi : { $least } caractères ou plus, une majuscule, une minuscule, un chiffre et un caractère spécial parmi : { $allowed }

        Ici je ne peux pas te demander d'exemple : n'envoie aucun mot de passe dans cette conversation. Sur le portail, regarde la liste des règles. C'est fait ?
    .picture = « Je choisis mon nouveau mot de passe », le lien « Aide à la création de mot de passe sécurisé », deux cases, « Mot de passe » et « Confirmation du nouveau mot de passe », une barre qui indique par exemple « Fort », et la liste des règles.
    .skip = Passer, je choisis sur le portail
    .unsure = Je ne sais pas quoi mettre
    .note-1 = Tape ici ton nouveau mot de passe. L'œil, quand il y en a un, montre ce que tu tapes.
    .note-2 = La barre dit s'il est solide : vise « Fort ».
    .note-3 = La liste dit ce qui manque encore. Des deux, c'est elle qui a raison, pas moi.
    .note-4 = Retape-le ici, exactement pareil.
    .help = Une idée : deux ou trois mots qui n'ont rien à voir, une majuscule, un chiffre et un signe. Pas ton prénom, pas ta date de naissance. Si la liste du portail dit autre chose que moi, c'est elle qui a raison.
    .good = Cet exemple suit toutes les règles.
    .too-short = Il faut au moins { $least } caractères.
    .no-upper = Il manque une majuscule.
    .no-lower = Il manque une minuscule.
    .no-digit = Il manque un chiffre.
    .no-special = Il manque un caractère spécial, c'est-à-dire un signe parmi : { $allowed }
    .weak = On le devine encore assez vite : ajoute un mot.
    .common = C'est un mot de passe très connu : prends-en un autre.
    .name = Un prénom ou un mot de l'école se devine vite : évite-le.
    .date = Une date ou une année se devine vite : évite-la.
    .sequence = Une suite comme 1234 ou azerty se devine vite : évite-la.
    .short = Avec 12 caractères ou plus, il serait encore plus sûr.
    .accent =
        Il y a { $character ->
            [capital] une majuscule avec un accent, comme É
           *[other] une lettre avec un accent, comme é
        } : je ne sais pas si le portail l'accepte. Mieux vaut l'éviter.
    .other-character =
        Il y a { $character ->
            [dash] un tiret ( - )
            [underscore] un tiret bas ( _ )
            [dot] un point
            [comma] une virgule
            [plus] un plus ( + )
            [bracket] une parenthèse ou un crochet
            [quote] un guillemet
            [euro] un signe €
            [tilde] une vague ( ~ )
            [backslash] une barre à l'envers ( \ )
            [space] un espace
            [invisible] un signe qu'on ne voit pas
           *[other] un signe
        } hors de la liste : je ne sais pas si le portail l'accepte. Mieux vaut l'éviter.
    .real = Si c'est le vrai, choisis-en un autre : le vrai, tu ne l'envoies à personne, même pas à moi.
    .stuck = Ce n'est pas facile : voici une méthode.

activation-method =
    Pense à trois mots qui n'ont rien à voir ensemble. Colle-les, avec une majuscule au début de chacun. Ajoute un chiffre au milieu et un caractère spécial (un signe de la liste) à la fin.

    Pas de prénom, pas de date, et pas la même recette que tes autres mots de passe.
    .help = Je ne donne pas de mot de passe tout fait : un mot de passe que quelqu'un d'autre a écrit n'est plus un secret.

activation-confirmation =
    Sur le portail, tape ton nouveau mot de passe. Vise « Fort » : le lien « Aide à la création de mot de passe sécurisé » peut t'aider. Retape-le dans « Confirmation du nouveau mot de passe », et note-le dans un endroit sûr.

    Est-ce que le portail l'accepte ?
    .yes = Oui
    .different = Il dit que les deux sont différents
    .refused = Il le refuse, ou le bouton reste gris
    .help = Il faut taper exactement la même chose dans les deux cases. S'il y a un œil, il montre ce que tu as tapé.

activation-different = Efface les deux cases et retape-les lentement. S'il y a un œil, il montre ce que tu as tapé. Quand le portail passe à la page suivante, continue.
    .help = Une majuscule oubliée ou un espace de trop, et ce n'est plus le même mot de passe.

activation-rules = Regarde la liste des règles sur la page, une par une. Prends seulement des signes de la liste, et évite les accents et les espaces. Quand le portail passe à la page suivante, continue.
    .help = Si la liste du portail dit autre chose que moi, c'est elle qui a raison.

activation-identity =
    La page « Activation du compte » montre ton prénom et ton nom. Pour « Confirmez votre identité », tape là-bas ta date de naissance, jamais ici : le jour, le mois, puis l'année. N'appuie pas encore sur « Confirmer ».

    Est-ce que ton prénom, ton nom et ta date sont justes ?
    .yes = Oui, tout est juste
    .date = Ma date est refusée
    .wrong = Non, il y a une erreur
    .picture = « Activation du compte », « Je confirme mon identité », Prénom NOM, « Né le » JJ MM AAAA, « Confirmez votre identité », puis « Je renseigne une adresse mail (facultative) » et la case « Je renseigne mon adresse mail », les boutons « Précédent » et « Confirmer ».
    .note-1 = Ta date de naissance : le jour, le mois, puis l'année.
    .note-2 = Une adresse mail, si tu veux. Elle servira si tu oublies tes codes.
    .note-3 = Appuie ici à la fin, quand tout est juste.
    .help = L'ordre est : jour, mois, année (JJ MM AAAA). Par exemple, le 5 mars s'écrit 05 puis 03. Si « Confirmer » reste gris, il manque peut-être quelque chose dans une case.

activation-identity-wrong = Si ce n'est pas ton nom, ou si ta date est refusée dans le bon ordre, demande à ton établissement de vérifier. Il n'y a que lui qui peut corriger ta fiche.
    .blocked = Sur « Activation du compte », le nom est faux ou la date de naissance est refusée. Pouvez-vous vérifier la fiche de l'élève ?

activation-email =
    Plus bas, tu peux donner une adresse mail. Tu n'es pas obligé, mais c'est fortement conseillé : elle te servira si tu oublies ton identifiant ou ton mot de passe. Avant 15 ans, c'est celle d'un parent ; à partir de 15 ans, la tienne.

    Quelle adresse est-ce que tu veux donner ?
    .parent = Celle d'un parent (moins de 15 ans)
    .own = La mienne (15 ans ou plus)
    .none = Aucune
    .help = C'est la partie « Je renseigne une adresse mail (facultative) ». Sans adresse, ton compte s'active quand même, mais seul ton établissement pourra t'aider si tu oublies tes codes. Tu pourras en ajouter une plus tard.

# $domain : le domaine d'une adresse, comme gmail.com
activation-email-parent =
    Demande d'abord à ton parent. Puis tape son adresse sur le portail, dans « Je renseigne mon adresse mail ».

    Tu peux aussi l'écrire ici : je regarde s'il y a une faute, puis je l'oublie. Quelle adresse est-ce que tu veux vérifier ?
    .skip = Passer, c'est fait sur le portail
    .help = Une adresse mail ressemble à prenom@exemple.fr. Regarde surtout ce qui suit le signe @. Si la page refuse l'adresse, essaie celle de l'autre parent, ou continue sans.
    .good = La forme est bonne.
    .no-at = { -email-no-at }
    .several-at = { -email-several-at }
    .space = { -email-space }
    .nothing-before = { -email-nothing-before }
    .no-domain = { -email-no-domain }
    .accent = { -email-accent }
    .apostrophe = { -email-apostrophe }
    .invisible = { -email-invisible }
    .shape = { -email-shape }
    .did-you-mean = Après le signe @, tu voulais écrire { $domain } ?

# $domain : le domaine d'une adresse, comme gmail.com
activation-email-own =
    Tape ton adresse sur le portail, dans « Je renseigne mon adresse mail ».

    Tu peux aussi l'écrire ici : je regarde s'il y a une faute, puis je l'oublie. Quelle adresse est-ce que tu veux vérifier ?
    .skip = Passer, c'est fait sur le portail
    .help = Une adresse mail ressemble à prenom@exemple.fr. Regarde surtout ce qui suit le signe @.
    .good = La forme est bonne.
    .no-at = { -email-no-at }
    .several-at = { -email-several-at }
    .space = { -email-space }
    .nothing-before = { -email-nothing-before }
    .no-domain = { -email-no-domain }
    .accent = { -email-accent }
    .apostrophe = { -email-apostrophe }
    .invisible = { -email-invisible }
    .shape = { -email-shape }
    .did-you-mean = Après le signe @, tu voulais écrire { $domain } ?

activation-activated =
    Appuie sur « Confirmer ». À la fin, tu reçois une confirmation : « Votre compte a été activé avec succès ». Note ton identifiant : tu en auras besoin la prochaine fois. Puis reviens ici : « Accéder à mes services » ne mène pas à l'ENT.

    Tu as noté ton identifiant ?
    .yes = Oui, c'est noté
    .refused = « Confirmer » reste gris, ou refuse
    .other = Je vois autre chose
    .picture = « Activation du compte », « Votre compte a été activé avec succès », « Notez votre identifiant EduConnect. Vous en aurez besoin pour votre prochaine connexion. », « Votre identifiant », et le bouton « Accéder à mes services ».
    .note-1 = Note-le : tu en auras besoin la prochaine fois.
    .note-2 = Ce bouton ne mène pas à l'ENT. Reviens ici pour la suite.
    .help = Écris ton identifiant dans ton agenda, ou là où tu le retrouveras. Pas besoin de me l'envoyer.

activation-confirm =
    Relis la page de haut en bas. Pour la date, c'est d'abord le jour, puis le mois, puis l'année. Le 5 mars s'écrit 05, puis 03. L'adresse mail peut rester vide. Puis appuie encore sur « Confirmer », et note ton identifiant s'il s'affiche.

    Est-ce que ton compte est activé ?
    .yes = Oui, c'est activé
    .no = Non, la date est toujours refusée
    .grey = « Confirmer » reste gris
    .other = Je vois autre chose
    .help = Si « Confirmer » reste gris, il manque peut-être quelque chose : un chiffre de la date, ou la fin de l'adresse mail.

activation-confirm-grey =
    Efface l'adresse mail si elle n'est pas complète : elle est facultative. Retape la date, avec deux chiffres pour le jour et deux pour le mois. Si le bouton reste gris, recharge la page ou essaie un autre navigateur.

    Est-ce que ton compte est activé, maintenant ?
    .yes = Oui, c'est activé
    .no = Non, toujours gris
    .help = Un navigateur est l'application qui ouvre les sites. Sur un ordinateur, c'est parfois plus simple.

activation-confirm-school = Là, je ne peux plus deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, dis que « Confirmer » reste gris, sans écrire ta date de naissance ni tes codes.
    .blocked = Sur « Activation du compte », « Confirmer » reste gris. Pouvez-vous regarder l'état du compte ?

activation-ent =
    Ton compte ouvre maintenant l'ENT. Mais sur EduConnect, il n'y a pas de lien vers lui : il faut la page de ton ENT, on la cherche ensemble. Écris le nom de ton ENT, ta région, ton département ou une grande ville.

    Où es-tu ?
    .skip = Je ne sais pas
    .help = L'ENT est le site de ton établissement, avec les cours et les messages. Son nom change d'une région à l'autre.

# $pupil : comment un élève entre dans cet ENT, une valeur parmi celles du texte
activation-mire =
    { $pupil ->
        [educonnect-exact] Ouvre la page de ton ENT, choisis « Elève ou parent avec EduConnect », puis « Valider ». Les entrées avec un « + » sont pour les enseignants et le personnel ; « Enseignement agricole », pour les lycées agricoles.
        [educonnect] Ouvre la page de ton ENT et choisis l'entrée des élèves avec EduConnect : son nom change d'un ENT à l'autre.
        [profile-educonnect] Ouvre la page de ton ENT. À « Vous souhaitez vous connecter en tant que … », choisis « Élève » : tu arrives sur EduConnect.
        [unfold] Ouvre la page de ton ENT, déplie « Élève », puis choisis « des collèges et des lycées ».
        [academie] Ouvre la page de ton ENT et choisis ton académie, puis l'entrée des élèves avec EduConnect : son nom change d'un ENT à l'autre.
        [by-level] Ouvre la page de ton ENT, choisis « Élève », puis ton niveau. Au collège et au lycée, c'est EduConnect.
        [either] Ouvre la page de ton ENT : elle propose un compte de l'ENT ou EduConnect. Prends EduConnect.
       *[other] Je ne sais pas si cet ENT passe par EduConnect. Regarde les choix de sa page de connexion, ou demande à ton établissement.
    } Si on te demande encore qui tu es, prends « Élève », et tape ton nouveau mot de passe.

    Est-ce que tu es dans l'ENT ?
    .yes = Oui, j'y suis
    .find = Ce n'est pas mon ENT
    .trouble = L'ENT ne me laisse pas entrer
    .picture = { $pupil ->
        [educonnect-exact] « Vous voulez vous connecter à l'ENT en tant que : », avec « Elève ou parent avec EduConnect », « + Enseignant », « + Personnel non enseignant », « Enseignement agricole », et le bouton « Valider ».
       *[other] une page qui demande qui tu es, par exemple : élève, parent, enseignant, personnel.
    }
    .note-1 = Choisis cette ligne.
    .note-2 = Les lignes avec un « + » sont pour les enseignants et le personnel.
    .note-3 = Puis appuie sur « Valider ».
    .help = Si EduConnect te laisse entrer mais pas l'ENT, garde ton mot de passe : c'est l'ENT qui bloque.

activation-inside =
    Ton établissement connaît le nom et l'adresse de ton ENT. Sur sa page de connexion, choisis l'entrée des élèves avec EduConnect : son nom change d'un ENT à l'autre. Il faut parfois déplier « Élève » ou un « + ».

    Est-ce que tu es dans l'ENT ?
    .yes = Oui, j'y suis
    .ask = Je ne connais toujours pas mon ENT
    .find = Chercher encore mon ENT
    .trouble = L'ENT ne me laisse pas entrer
    .help = L'adresse est peut-être sur le site de ton établissement, dans ton carnet ou sur un mot donné à tes parents.

activation-done = Bravo, ton compte est activé et tu es dans l'ENT ! La prochaine fois, ouvre directement la page de ton ENT. Ton identifiant et ton mot de passe sont à toi seul : ne les donne à personne.
