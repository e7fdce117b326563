### Parcours « activer mon compte EduConnect ». Un message par étape, du même nom.

activation = Activer un compte d'élève

activation-sheet =
    L'ENT s'ouvre avec EduConnect : d'après le guide donné aux élèves, c'est la seule entrée depuis la rentrée 2023. D'abord, on active ton compte. Prends la feuille de ton établissement, avec ton identifiant et ton mot de passe provisoire.

    Est-ce que tu as cette feuille ?
    .yes = Oui, je l'ai
    .yes-words = oui | ouais | ui | yes | je l ai | c est bon | j ai la feuille | ok | bien sur
    .no = Non, je ne l'ai pas
    .no-words = non | nan | nn | pas encore | je ne l ai pas | je l ai pas | je l ai perdue | perdue | pas recue | jamais recue | pas la feuille | pas de feuille | j ai pas la feuille
    .trouble = Je l'ai, mais elle pose problème
    .trouble-words = elle pose probleme | elle a un probleme | un probleme | probleme | elle est refusee | elle marche pas | elle ne marche pas | elle est vieille | vieille feuille | ancienne feuille | la feuille marche pas | probleme avec la feuille | un probleme avec la feuille | deja utilisee | l a deja utilisee | l a utilisee | a utilise ma feuille | a deja utilise ma feuille | elle a deja servi
    .activated = Mon compte est déjà activé
    .activated-words = deja active | deja fait | compte active | mon compte est deja active | j ai deja un compte | je l ai deja active
    .help = C'est une feuille à ton nom. Son titre est « Mise à disposition de votre compte ÉduConnect Élève ». On y lit « Identifiant » et « Mot de passe provisoire ».

activation-already =
    Alors tu te connectes avec le mot de passe que tu as choisi, plus avec celui de la feuille.

    De quoi as-tu encore besoin ?
    .know = Rien, je veux aller dans l'ENT
    .know-words = rien | j ai tout | je connais mes codes | j ai mes codes | aller dans l ent | entrer dans l ent | ent | l ent | pronote | aller sur pronote
    .trouble = J'ai tout, mais ça ne marche pas
    .trouble-words = ca marche pas | ca ne marche pas | marche pas | refuse | j ai tout mais ca marche pas | bloque | { -said-dunno }
    .identifier = Mon identifiant
    .identifier-words = identifiant | mon identifiant | login | les deux
    .password = Mon mot de passe
    .password-words = mot de passe | mon mot de passe | mdp
    .help = Si quelqu'un a déjà utilisé ta feuille, le mot de passe provisoire ne marche plus. C'est le mot de passe choisi ce jour-là qu'il faut.

activation-portal = Ouvre le portail EduConnect. Si la page demande qui tu es, choisis « Élève ».
    .picture = deux choix, « Responsable d'élève » et « Élève ».
    .note-1 = Choisis « Élève », pas « Responsable d'élève ».
    .help = Tape toi-même l'adresse dans ton navigateur : tes codes ne se tapent que sur ce site. Si tu as pris le mauvais choix, reviens en arrière et prends « Élève ». Si une page « Accès perturbé » s'affiche, coupe le VPN ou essaie un autre réseau.

activation-login =
    Tape ton identifiant et ton mot de passe provisoire, exactement comme sur la feuille. Puis appuie sur « Se connecter ».

    Qu'est-ce que tu vois ensuite ?
    .yes = On me demande un nouveau mot de passe
    .yes-words = oui | nouveau mot de passe | choisir un mot de passe | je choisis mon nouveau mot de passe | c est bon | ca marche | ca a marche | je suis entre
    .refused = Mes codes sont refusés
    .refused-words = refuse | refuses | non | erreur | incorrect | code refuse | ca marche pas | ca ne marche pas | marche pas | mauvais mot de passe | identifiant incorrect | faux
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe | page perturbee | page d erreur
    .other = Autre chose, ou je ne sais pas
    .other-words = { -said-dunno } | autre chose | une autre page | je vois autre chose | date de naissance | il demande ma date de naissance | on me demande ma date de naissance | bloque | gris | bouton gris
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
    .skip-words = passer | passe | skip | sans | je passe | pas envie | non | suivant
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
    .yes-words = oui | c est bon | ca marche | ca a marche | nouveau mot de passe | yes
    .no = Toujours pas
    .no-words = non | toujours pas | marche pas | ca marche pas | nan | refuse
    .help = Tu es entré quand la page « Je choisis mon nouveau mot de passe » s'affiche.

activation-password =
    Voilà « Je choisis mon nouveau mot de passe ». Choisis-en un à toi : { $least } caractères ou plus, une majuscule, une minuscule, un chiffre et un caractère spécial parmi : { $allowed }

    Essaie ici un exemple du même genre, jamais le vrai : je dis ce qui manque, puis je l'oublie. Quel exemple est-ce que tu veux essayer ?
    .rules-only =
        Voilà « Je choisis mon nouveau mot de passe ». Choisis-en un à toi : { $least } caractères ou plus, une majuscule, une minuscule, un chiffre et un caractère spécial parmi : { $allowed }

        Ici je ne peux pas te demander d'exemple : n'envoie aucun mot de passe dans cette conversation. Sur le portail, regarde la liste des règles. C'est fait ?
    .picture = « Je choisis mon nouveau mot de passe », le lien « Aide à la création de mot de passe sécurisé », deux cases, « Mot de passe » et « Confirmation du nouveau mot de passe », une barre qui indique par exemple « Fort », et la liste des règles.
    .skip = Passer, je choisis sur le portail
    .skip-words = passer | passe | skip | je passe | sans | suivant | non | c est fait | fait
    .unsure = Je ne sais pas quoi mettre
    .unsure-words = je sais pas quoi mettre | j sais pas quoi mettre | jsais pas quoi mettre | jsp quoi mettre | sais pas quoi mettre | je ne sais pas quoi choisir | je sais pas quoi choisir | je sais pas quoi ecrire | je ne sais pas quoi ecrire | quoi mettre | je mets quoi | je met quoi | qu est ce que je mets | j ai pas d idee | je n ai pas d idee | pas d idee | j ai aucune idee | j arrive pas a trouver | je trouve pas | tu peux m en faire un | peux tu m en faire un | tu peux m en donner un | tu peux en faire un | fais m en un | fais en un | fais le pour moi | invente m en un | invente en un | tu peux en inventer un | donne moi un exemple | donne un exemple | un exemple | exemple | t as un exemple | tu as un exemple | donne moi un mot de passe | donne un mot de passe | fais moi un mot de passe | choisis pour moi | une idee | donne moi une idee | comment faire | comment je fais | { -said-dunno }
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
    .yes-words = oui | ouais | c est bon | accepte | il accepte | ca marche | ok | yes
    .different = Il dit que les deux sont différents
    .different-words = differents | pas pareil | pas pareils | pas identiques | les deux sont differents | ne correspondent pas
    .refused = Il le refuse, ou le bouton reste gris
    .refused-words = refuse | il refuse | non | gris | bouton gris | grise | le bouton est gris | je peux pas cliquer | marche pas
    .help = Il faut taper exactement la même chose dans les deux cases. S'il y a un œil, il montre ce que tu as tapé.

activation-different = Efface les deux cases et retape-les lentement. S'il y a un œil, il montre ce que tu as tapé. Quand le portail passe à la page suivante, continue.
    .help = Une majuscule oubliée ou un espace de trop, et ce n'est plus le même mot de passe.

activation-rules = Regarde la liste des règles sur la page, une par une. Prends seulement des signes de la liste, et évite les accents et les espaces. Quand le portail passe à la page suivante, continue.
    .help = Si la liste du portail dit autre chose que moi, c'est elle qui a raison.

activation-identity =
    La page « Activation du compte » montre ton prénom et ton nom. Pour « Confirmez votre identité », tape là-bas ta date de naissance, jamais ici : le jour, le mois, puis l'année. N'appuie pas encore sur « Confirmer ».

    Est-ce que ton prénom, ton nom et ta date sont justes ?
    .yes = Oui, tout est juste
    .yes-words = oui | ouais | c est bon | tout est juste | c est juste | ok | exact
    .date = Ma date est refusée
    .date-words = date refusee | ma date est refusee | refuse | refusee | date | ma date | la date | elle est refusee | il refuse ma date | date fausse | ma date est fausse | gris | bouton gris | confirmer est gris
    .wrong = Non, il y a une erreur
    .wrong-words = non | faux | mauvais nom | erreur | pas mon nom | c est pas moi | c est pas mon nom | mauvais prenom | pas mon prenom | nom faux | quelque chose est faux
    .picture = « Activation du compte », « Je confirme mon identité », Prénom NOM, « Né le » JJ MM AAAA, « Confirmez votre identité », puis « Je renseigne une adresse mail (facultative) » et la case « Je renseigne mon adresse mail », les boutons « Précédent » et « Confirmer ».
    .note-1 = Ta date de naissance : le jour, le mois, puis l'année.
    .note-2 = Une adresse mail, si tu veux. Elle servira si tu oublies tes codes.
    .note-3 = Appuie ici à la fin, quand tout est juste.
    .help = L'ordre est : jour, mois, année (JJ MM AAAA). Par exemple, le 5 mars s'écrit 05 puis 03. Si « Confirmer » reste gris, il manque peut-être quelque chose dans une case.

activation-identity-wrong = Si ce n'est pas ton nom, ou si ta date est refusée dans le bon ordre, demande à ton établissement de vérifier. Il n'y a que lui qui peut corriger ta fiche.

activation-email =
    Plus bas, tu peux donner une adresse mail. Tu n'es pas obligé, mais c'est fortement conseillé : elle te servira si tu oublies ton identifiant ou ton mot de passe. Avant 15 ans, c'est celle d'un parent ; à partir de 15 ans, la tienne.

    Quelle adresse est-ce que tu veux donner ?
    .parent = Celle d'un parent (moins de 15 ans)
    .parent-words = celle d un parent | celle de ma mere | celle de mon pere | celle de mes parents | un parent | parent | mes parents | ma mere | mon pere | maman | papa | moins de 15 ans | moins de 15 | moins | 10 ans | 11 ans | 12 ans | 13 ans | 14 ans | 10 | 11 | 12 | 13 | 14 | onze ans | douze ans | treize ans | quatorze ans | bientot 15 | bientot 15 ans | presque 15 | pas encore 15 | dix ans | en 6e | en 6eme | en 5e | en 5eme | en 4e | en 4eme | en sixieme | en cinquieme | en quatrieme | 6e | 5e | 4e | 6eme | 5eme | 4eme | je suis en 6e | je suis en 5e | je suis en 4e | cm2
    .own = La mienne (15 ans ou plus)
    .own-words = la mienne | mienne | mon adresse | ma propre adresse | mon mail | mon adresse mail | 15 ans ou plus | 15 ou plus | plus de 15 ans | plus de 15 | 15 ans | 16 ans | 17 ans | 18 ans | 19 ans | 15 | 16 | 17 | 18 | 19 | quinze ans | seize ans | dix sept ans | depuis 15 ans | j ai 15 | j ai 16 | j ai 17 | en seconde | en 2nde | en premiere | en 1ere | en terminale | terminale | en term | au lycee | lyceen | lyceenne | majeur | majeure | dix huit ans
    .none = Aucune
    .none-words = non | nan | sans | sans adresse | j en ai pas | je n en ai pas | pas d adresse | aucune | pas de mail | pas besoin | je n en donne pas | j en donne pas | sans mail
    .help = C'est la partie « Je renseigne une adresse mail (facultative) ». Sans adresse, ton compte s'active quand même, mais seul ton établissement pourra t'aider si tu oublies tes codes. Tu pourras en ajouter une plus tard.

activation-email-parent =
    Demande d'abord à ton parent. Puis tape son adresse sur le portail, dans « Je renseigne mon adresse mail ».

    Tu peux aussi l'écrire ici : je regarde s'il y a une faute, puis je l'oublie. Quelle adresse est-ce que tu veux vérifier ?
    .skip = Passer, c'est fait sur le portail
    .skip-words = passer | passe | skip | c est fait | fait | sans | suivant | je passe | non | { -said-no-mail }
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

activation-email-own =
    Tape ton adresse sur le portail, dans « Je renseigne mon adresse mail ».

    Tu peux aussi l'écrire ici : je regarde s'il y a une faute, puis je l'oublie. Quelle adresse est-ce que tu veux vérifier ?
    .skip = Passer, c'est fait sur le portail
    .skip-words = passer | passe | skip | c est fait | fait | sans | suivant | je passe | non | { -said-no-mail }
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
    Appuie sur « Confirmer ». À la fin, tu reçois une confirmation : « Votre compte a été activé avec succès ». Note ton identifiant : tu en auras besoin la prochaine fois. Plus tard, tu pourras changer ton mot de passe et ton adresse mail dans ton compte. « Accéder à mes services » ne mène pas à l'ENT : reviens ici.

    Tu as noté ton identifiant ?
    .yes = Oui, c'est noté
    .yes-words = oui | ouais | note | c est note | je l ai note | c est bon | ok | fait
    .refused = « Confirmer » reste gris, ou refuse
    .refused-words = gris | bouton gris | grise | confirmer reste gris | confirmer est gris | refuse | ca refuse | il refuse | date refusee | ma date est refusee | erreur | je peux pas cliquer
    .other = Je vois autre chose
    .other-words = autre chose | je vois autre chose | pas ca | ca marche pas
    .picture = « Activation du compte », « Votre compte a été activé avec succès », « Notez votre identifiant EduConnect. Vous en aurez besoin pour votre prochaine connexion. », « Votre identifiant », et le bouton « Accéder à mes services ».
    .note-1 = Note-le : tu en auras besoin la prochaine fois.
    .note-2 = Ce bouton ne mène pas à l'ENT. Reviens ici pour la suite.
    .help = Écris ton identifiant dans ton agenda, ou là où tu le retrouveras. Pas besoin de me l'envoyer.

activation-confirm =
    Relis la page de haut en bas. Pour la date, c'est d'abord le jour, puis le mois, puis l'année. Le 5 mars s'écrit 05, puis 03. L'adresse mail peut rester vide. Puis appuie encore sur « Confirmer », et note ton identifiant s'il s'affiche.

    Est-ce que ton compte est activé ?
    .yes = Oui, c'est activé
    .yes-words = { -said-yes } | active | c est active | ca marche | ca a marche | compte active | il s affiche
    .no = Non, la date est toujours refusée
    .no-words = { -said-no } | toujours pas | refuse | refusee | toujours refusee | date refusee | pareil | marche pas | ca marche pas
    .grey = « Confirmer » reste gris
    .grey-words = gris | toujours gris | reste gris | il reste gris | le bouton est gris | bouton gris | je peux pas appuyer
    .other = Je vois autre chose
    .other-words = autre chose | je vois autre chose | une autre page | { -said-dunno }
    .help = Si « Confirmer » reste gris, il manque peut-être quelque chose : un chiffre de la date, ou la fin de l'adresse mail.

activation-confirm-grey =
    Efface l'adresse mail si elle n'est pas complète : elle est facultative. Retape la date, avec deux chiffres pour le jour et deux pour le mois. Si le bouton reste gris, recharge la page ou essaie un autre navigateur.

    Est-ce que ton compte est activé, maintenant ?
    .yes = Oui, c'est activé
    .yes-words = { -said-yes } | active | c est active | ca marche | ca a marche | compte active
    .no = Non, toujours gris
    .no-words = { -said-no } | gris | toujours gris | toujours pas | pareil | marche pas | ca marche pas | { -said-dunno }
    .help = Un navigateur est l'application qui ouvre les sites. Sur un ordinateur, c'est parfois plus simple.

activation-confirm-school = Là, je ne peux plus deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, dis que « Confirmer » reste gris, sans écrire ta date de naissance ni tes codes.

activation-ent =
    Ton compte ouvre maintenant l'ENT. Mais sur EduConnect, il n'y a pas de lien vers lui : il faut la page de ton ENT, on la cherche ensemble. Écris le nom de ton ENT, ta région, ton département ou une grande ville.

    Où es-tu ?
    .skip = Je ne sais pas
    .skip-words = je ne sais pas | je sais pas | sais pas | aucune idee | jsp | chais pas | passer | suivant
    .help = L'ENT est le site de ton établissement, avec les cours et les messages. Son nom change d'une région à l'autre.

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
    .yes-words = oui | ouais | j y suis | c est bon | ca marche | yes | ok | je suis dedans
    .find = Ce n'est pas mon ENT
    .find-words = pas mon ent | c est pas mon ent | ce n est pas mon ent | mauvais ent | un autre ent | pas le bon | je trouve pas | je ne trouve pas | trouve pas | ou est l ent | quel ent | adresse | { -said-dunno }
    .trouble = L'ENT ne me laisse pas entrer
    .trouble-words = pas reconnu | ne me reconnait pas | me reconnait pas | compte non reconnu | pas active | non reconnu | refuse | bloque | ca marche pas | ca ne marche pas | marche pas | non | toujours pas
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
    .yes-words = oui | ouais | j y suis | c est bon | ca marche | yes | ok | je suis dedans
    .ask = Je ne connais toujours pas mon ENT
    .ask-words = toujours pas | je le connais pas | je connais pas mon ent | je le trouve pas | demander a mon etablissement
    .find = Chercher encore mon ENT
    .find-words = chercher | chercher encore | je trouve pas | je ne trouve pas | trouve pas | ou est l ent | quel ent | adresse | { -said-dunno }
    .trouble = L'ENT ne me laisse pas entrer
    .trouble-words = pas reconnu | ne me reconnait pas | me reconnait pas | compte non reconnu | pas active | non reconnu | refuse | bloque | ca marche pas | ca ne marche pas | marche pas | non
    .help = L'adresse est peut-être sur le site de ton établissement, dans ton carnet ou sur un mot donné à tes parents.

activation-done = Bravo, ton compte est activé et tu es dans l'ENT ! La prochaine fois, ouvre directement la page de ton ENT. Ton identifiant et ton mot de passe sont à toi seul : ne les donne à personne.
