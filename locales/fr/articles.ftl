### Les réponses courtes. Chacune repose sur des faits que data/intents.toml nomme ; après elle, la
### question de l'étape est posée de nouveau. Ses attributs sont ses boutons.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

# --- l'activation ---

# $least : le nombre de signes du mot de passe, comme 8
# $allowed : les signes permis, l'un après l'autre
article-password-rules =
    Il faut au moins { $least } caractères, avec une majuscule, une minuscule, un chiffre et un caractère spécial, c'est-à-dire un signe parmi : { $allowed }

    Si la liste du portail dit autre chose que moi, c'est elle qui a raison.

    { $audience ->
        [pupil] Une idée : trois mots qui n'ont rien à voir, collés. Évite les accents et les espaces, ton prénom et ta date de naissance.
       *[other] Une idée : trois mots sans rapport, collés. Mieux vaut éviter les accents, les espaces, les prénoms et les dates de naissance.
    }
    .try = Essayer un exemple avec moi
    .sign = C'est quoi, un caractère spécial ?
    .method = Une méthode pour s'en souvenir

# $least : le nombre de signes du mot de passe, comme 8
# $allowed : les signes permis, l'un après l'autre
article-password-rules-adult =
    Il faut au moins { $least } caractères, avec une majuscule, une minuscule, un chiffre et un caractère spécial, c'est-à-dire un signe parmi : { $allowed }

    Si la liste du portail dit autre chose que moi, c'est elle qui a raison. Mieux vaut éviter les accents et les espaces.
    .sign = C'est quoi, un caractère spécial ?
    .method = Une méthode pour s'en souvenir

# $allowed : les signes permis, l'un après l'autre
article-special-character =
    Un caractère spécial, c'est un signe : ni une lettre, ni un chiffre. EduConnect en veut un parmi : { $allowed }

    { $audience ->
        [pupil] Prends-en un dans cette liste, un seul suffit. Évite les lettres avec un accent et les espaces. Si la liste de la page dit autre chose, c'est elle qui a raison.
       *[other] Prenez-en un dans cette liste, un seul suffit. Évitez les lettres avec un accent et les espaces. Si la liste de la page dit autre chose, c'est elle qui a raison.
    }
    .phone = Le taper sur un téléphone
    .rules = Toutes les règles

article-special-character-phone =
    { $audience ->
        [pupil] Sur le clavier du téléphone, cherche une touche comme « ?123 », « 123 » ou « !#1 », souvent en bas à gauche : elle montre les chiffres et des signes. Une deuxième touche (« =\< », « #+= » ou « 1/2 ») en montre d'autres. « ABC » ramène les lettres, et la flèche vers le haut donne une majuscule.
       *[other] Sur le clavier du téléphone, cherchez une touche comme « ?123 », « 123 » ou « !#1 », souvent en bas à gauche : elle montre les chiffres et des signes. Une deuxième touche (« =\< », « #+= » ou « 1/2 ») en montre d'autres. « ABC » ramène les lettres, et la flèche vers le haut donne une majuscule.
    }
    .signs = Quels signes ?
    .rules = Toutes les règles

article-password-method =
    { $audience ->
        [pupil] Imagine une scène drôle avec trois ou quatre mots qui n'ont rien à voir : tu t'en souviendras. Colle les mots, une majuscule à chacun, puis glisse un chiffre et un signe là où toi seul le sais. Vise douze caractères ou plus.
       *[other] Imaginez une scène drôle avec trois ou quatre mots qui n'ont rien à voir : on s'en souvient. Collez les mots, une majuscule à chacun, puis glissez un chiffre et un signe là où vous seul le savez. Visez douze caractères ou plus.
    }

    { $audience ->
        [pupil] Pas de prénom, de date, de classe ni d'école, et pas un mot de passe d'ailleurs un peu changé. Je n'en donne pas de tout fait : ce ne serait plus un secret.
       *[other] Pas de prénom, de date, de rue ni d'école, et pas un mot de passe d'ailleurs un peu changé. Je n'en donne pas de tout fait : ce ne serait plus un secret.
    }
    .sign = C'est quoi, un caractère spécial ?
    .rules = Toutes les règles

article-passwords-differ =
    { $audience ->
        [pupil] Il faut taper exactement la même chose dans les deux cases. Efface tout et retape lentement, sans copier-coller. S'il y a un œil, il montre ce que tu as tapé.
       *[other] Il faut taper exactement la même chose dans les deux cases. Effacez tout et retapez lentement, sans copier-coller. S'il y a un œil, il montre ce que vous avez tapé.
    }
    .rules = Toutes les règles

article-birth-date = L'ordre est : jour, mois, année (JJ MM AAAA). Si l'ordre est bon et que le portail refuse la date, vérifiez la fiche de l'élève dans la base de l'établissement. Une date de naissance ne s'écrit jamais ici.
    .again = On me la redemande : est-ce normal ?

article-identity-asked-again =
    { $audience ->
        [pupil] Oui, cette étape existe : « Confirmation de l'identité ». Elle peut venir après le mot de passe, mais pas à chaque fois. C'est ta propre date de naissance qu'il faut.
        [parent] Oui, cette étape existe : « Confirmation de l'identité ». Elle peut venir après le mot de passe, mais pas à chaque fois. C'est la date de naissance d'un de vos enfants qu'il faut.
       *[other] Oui, cette étape existe : « Confirmation de l'identité ». Elle peut venir après le mot de passe, mais pas à chaque fois. Un élève donne sa date de naissance, un parent celle d'un de ses enfants.
    }

    { $audience ->
        [pupil] Vérifie d'abord l'adresse en haut de la page : educonnect.education.gouv.fr. Ne donne cette date nulle part ailleurs, et jamais dans une conversation.
       *[other] Vérifiez d'abord l'adresse en haut de la page : educonnect.education.gouv.fr. Ne donnez cette date nulle part ailleurs, et jamais dans une conversation.
    }
    .scam = Et si c'était un piège ?

article-email-optional =
    { $audience ->
        [pupil] Non, l'adresse mail n'est pas obligatoire : ton compte s'active sans. Mais c'est elle qui aide à retrouver l'identifiant ou le mot de passe oublié. À partir de 15 ans, tu peux donner la tienne ; avant, celle d'un parent.
       *[other] Pour un élève, l'adresse mail est facultative, mais elle aide à retrouver un code oublié : la sienne à partir de 15 ans, celle d'un parent avant. Pour un parent qui active son compte avec la feuille, elle est obligatoire.
    }
    .why = À quoi sert-elle, au juste ?

article-email-optional-parent = Pour votre enfant, l'adresse mail est facultative : la vôtre avant 15 ans, la sienne à partir de 15 ans. Pour votre compte de parent activé avec la feuille, elle est obligatoire, et se confirme par le lien reçu.
    .child = L'adresse mail de mon enfant
    .own = La mienne, pour mon compte
    .why = À quoi elle sert

article-email-optional-staff = Pour un élève, l'adresse mail est facultative : la sienne à partir de 15 ans, celle d'un parent avant. Pour un parent qui active son compte avec la feuille, elle est obligatoire. Sans adresse, il peut essayer par SMS : sur le portail, « Responsable d'élève », puis « Je n'ai pas de compte ».
    .pupils = Aider un élève
    .parents = Aider un parent

article-why-email =
    { $audience ->
        [pupil] Elle sert à une chose : si tu oublies ton identifiant ou ton mot de passe, c'est là qu'EduConnect t'écrit. Sans elle, il faut aller voir ton établissement. Tu pourras la changer plus tard dans ton compte.
       *[other] Elle sert à une chose : si on oublie l'identifiant ou le mot de passe, c'est là qu'EduConnect écrit. Sans elle, il faut demander à l'établissement. On peut la changer plus tard dans le compte.
    }
    .change = Changer cette adresse

article-email-not-received-staff = Avec la famille, regardez d'abord dans les courriers indésirables, puis dans ses autres boîtes. S'il y a plusieurs messages, c'est le dernier qui compte. Dans le module d'administration, vous pouvez chercher le compte par son adresse mail, et voir si elle est bien écrite.
    .pupils = Le module d'administration

article-sms-code = Un élève active son compte avec les codes de sa feuille, pas par SMS. Le code par SMS, c'est pour le compte d'un parent : il arrive sur le portable que l'établissement connaît.
    .ways = Activer un compte de parent

# --- le compte ---

article-several-children = Un seul compte de parent réunit tous les enfants ; toi, tu as ton propre compte d'élève. S'il manque un enfant, c'est à ton parent de l'ajouter, dans l'onglet « Mes enfants » de son compte. Il lui faut l'identifiant et le mot de passe de l'autre compte.
    .ways = Le faire avec mon parent

article-several-accounts = On peut réunir deux comptes de parent, même s'ils sont tous les deux activés. Dans celui que vous gardez : onglet « Mes enfants », puis « Ajouter des élèves depuis un autre compte ». Il faut le même nom et le même prénom sur les deux. Pour deux comptes d'élève, demandez à l'établissement.
    .merge = Réunir deux comptes de parent
    .both = Un seul compte pour deux parents ?
    .moved = J'ai changé d'établissement

article-which-account = Il y a deux comptes : le tien, que tu actives avec la feuille de ton établissement, et celui de ton parent, qu'il active lui-même. Choisis celui qu'il te faut.
    .own = Mon compte d'élève
    .parent = Le compte de mon parent

article-several-accounts-pupil = Le compte d'un élève et celui d'un parent sont deux comptes différents : prends celui qui est à ton nom, avec « Élève ». Si tu as deux comptes d'élève, demande à ton établissement lequel garder.
    .moved = J'ai changé d'établissement

article-two-parents = Chaque parent a son propre compte, avec ses codes à lui, même si l'autre parent a déjà le sien. On ne le partage pas, même à la maison. Il faut que l'établissement vous ait noté comme responsable de l'enfant.
    .own = Activer mon compte de parent
    .separated = Nous sommes séparés

article-franceconnect =
    { $audience ->
        [pupil] FranceConnect est pour les parents seulement. Un élève entre avec son identifiant et son mot de passe.
       *[other] FranceConnect est pour les parents seulement. Vous entrez avec un compte que vous avez déjà (impôts, ameli…) : il n'y a pas de mot de passe EduConnect. Ce mot de passe-là se change sur le site choisi. La première fois, il faut aussi le portable que l'établissement connaît.
    }
    .enter = Entrer avec FranceConnect (parent)
    .lost = Les codes des impôts ou d'ameli sont perdus

article-change-email = Un élève ou un parent change son adresse mail dans son compte EduConnect, puis clique sur le lien du message reçu. Le portable d'un parent vient de la base de l'établissement : c'est là que vous le corrigez. Votre compte à vous n'est pas EduConnect.
    .parents = Aider un parent

article-confirm-email =
    { $audience ->
        [pupil] Si tu viens d'activer ton compte ou de changer d'adresse mail, EduConnect envoie un message : un clic sur son lien confirme l'adresse. Si tu n'as rien demandé, ne clique pas et montre le message à un adulte.
        [staff] Quand un élève ou un parent active son compte ou change d'adresse mail, EduConnect lui envoie un message : un clic sur son lien confirme l'adresse. Pour un parent qui active avec la feuille, c'est obligatoire. Si personne n'a rien demandé, le message est suspect.
       *[other] Si vous venez d'activer le compte ou de changer d'adresse mail, EduConnect envoie un message : un clic sur son lien confirme l'adresse. Pour un parent qui active avec la feuille, c'est obligatoire. Si vous n'avez rien demandé, ne cliquez pas.
    }

# --- entrer ---

article-entry-choice =
    { $audience ->
        [pupil] Sur la page de l'ENT, prends l'entrée des élèves avec EduConnect : son nom change d'un ENT à l'autre. Si EduConnect demande encore qui tu es, prends « Élève ». Si tu t'es trompé, reviens en arrière.
        [parent] Sur la page de l'ENT, prenez l'entrée des parents avec EduConnect : son nom change d'un ENT à l'autre. Si EduConnect demande encore qui vous êtes, prenez « Responsable d'élève ». En cas d'erreur, revenez en arrière.
       *[other] Un élève ou un parent prend l'entrée « avec EduConnect » : son nom change d'un ENT à l'autre. Sur EduConnect, c'est ensuite « Élève » ou « Responsable d'élève ». En cas d'erreur, revenez en arrière. Le personnel prend sa propre entrée, sans EduConnect.
    }

    En lycée agricole et à l'école primaire, c'est peut-être une autre entrée.
    .find = Trouver l'entrée de mon ENT
    .refused = L'ENT ne me laisse pas entrer
    .primary = À l'école primaire

article-primary-school =
    { $audience ->
        [pupil] À l'école primaire, tu as peut-être un compte de l'école, seulement pour l'ENT. C'est l'école qui le donne : demande à ta maîtresse ou à ton maître. Le compte EduConnect d'un élève, c'est surtout au collège et au lycée.
        [staff] À l'école primaire, un élève a peut-être un compte de l'ENT, donné par l'école. Le compte EduConnect d'un élève, c'est surtout au collège et au lycée. Celui des parents existe dès l'école : la direction le gère.
       *[other] À l'école primaire, l'enfant a peut-être un compte de l'école, seulement pour l'ENT : c'est l'école qui le donne. Le compte EduConnect d'un élève, c'est surtout au collège et au lycée. Un parent peut avoir le sien dès l'école.
    }
    .find = Trouver l'ENT de l'école

article-error-page-staff = Rechargez la page, ou essayez un autre navigateur ou un autre appareil. « Accès perturbé » vient du réseau ou d'un VPN : le portail n'a même pas regardé les codes. Et pour entrer vous-même, ce n'est pas EduConnect : c'est la page de l'ENT, ou votre compte académique.
    .own = Me connecter moi-même
    .pupils = Aider des élèves ou des parents

article-other-services-staff = Un élève ou un parent essaie d'abord la page d'EduConnect, puis l'ENT dans un navigateur plutôt que l'appli. Pour vous, ce n'est pas EduConnect : c'est votre compte académique, ou l'accès que donne votre établissement. Ne donnez un mot de passe à aucune autre appli.
    .own = Me connecter moi-même
    .family = Répondre à une famille

article-not-helped = On peut essayer autrement : dites avec vos mots ce qui ne va pas, ou demandez à l'établissement.
    .person = Demander à quelqu'un
    .silent = L'établissement ne répond pas

article-not-helped-staff = On peut essayer autrement : dites avec vos mots ce qui ne va pas. Si c'est votre accès, ou l'accès au module, demandez à l'assistance de votre académie.
    .pupils = Aider des élèves ou des parents
    .own = Me connecter moi-même
    .academie = L'aide de mon académie

article-not-helped-pupil = On peut essayer autrement : dis-moi ce que tu vois à l'écran, ou demande à quelqu'un de ton établissement.
    .screen = Dire ce que je vois
    .person = Demander à quelqu'un
    .silent = L'établissement ne répond pas

article-new-school-staff = Quand un élève change d'établissement, il garde souvent le même compte et le même mot de passe. L'ENT, lui, change. Il essaie d'abord sur la page d'EduConnect : si elle le laisse entrer, ses codes sont bons. Sinon, regardez l'état de son compte dans le module.
    .pupils = Le module d'administration
    .find = Trouver l'entrée de l'ENT

article-formalities = Pour les familles, la bourse, l'inscription, la fiche de renseignements et l'orientation se font sur Scolarité services, avec « Responsable d'élève » ou FranceConnect.
    .family = Répondre à une famille

# --- l'assistant, et ce qu'il ne fait pas ---

article-assistant =
    { $audience ->
        [pupil] Je suis un robot, pas le ministère. Je ne garde pas ce que tu écris. N'écris jamais ton vrai mot de passe ici : je n'en ai pas besoin. Pour tout savoir : { $entry ->
            [commands] /confidentialite.
           *[words] écris « confidentialité ».
        }
       *[other] Je suis un robot, pas le ministère. Je ne garde pas ce que vous écrivez. N'écrivez jamais le vrai mot de passe ici : je n'en ai pas besoin. Pour tout savoir : { $entry ->
            [commands] /confidentialite.
           *[words] écrivez « confidentialité ».
        }
    }
    .again = On me redemande une date de naissance
    .message = Un message me paraît louche

article-off-topic =
    { $audience ->
        [pupil] Ça, je ne sais pas le faire : je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour les notes, les devoirs et le reste, regarde dans l'ENT ou demande à ton établissement.
        [staff] Cela, je ne sais pas le faire : je ne connais que les comptes EduConnect et l'entrée dans l'ENT. Pour le reste, voyez avec un collègue ou le référent numérique.
       *[other] Cela, je ne sais pas le faire : je ne connais que le compte EduConnect et l'entrée dans l'ENT. Pour les notes, les devoirs et le reste, regardez dans l'ENT ou demandez à l'établissement.
    }
    .find = Trouver mon ENT

article-chit-chat = Je suis un robot : je ne sais pas bavarder, mais je sais aider pour EduConnect et l'ENT.

article-insult = C'est énervant quand ça bloque, je comprends. Je reste là pour aider.

article-somebody-else =
    { $audience ->
        [pupil] Je n'aide que pour ton propre compte. Si c'est le tien, on continue. Si c'est celui d'une autre personne, elle peut m'écrire elle-même ou demander à son établissement.
       *[other] Je n'aide que pour votre propre compte, ou celui de votre enfant. Si c'est l'un des deux, on continue. Une autre personne peut m'écrire elle-même ou demander à son établissement.
    }
    .mine = C'est mon compte
    .child = C'est mon enfant
    .known = Quelqu'un a mes codes

article-staff-only =
    { $audience ->
        [pupil] Gérer les comptes des élèves, c'est le travail du personnel de ton établissement. Pour ton compte à toi, je peux t'aider.
       *[other] Gérer les comptes des élèves, c'est le travail du personnel de l'établissement. Pour votre compte, ou celui de votre enfant, je peux vous aider.
    }

article-somebody-else-staff = Je n'ouvre le compte de personne. Pour un élève de votre établissement, on réinitialise son mot de passe dans le module d'administration, sans jamais connaître celui qu'il choisit.
    .pupils = Aider un élève ou un parent
    .own = Me connecter moi-même

article-rule-change = Mes règles restent les mêmes, et je ne connais le code de personne. J'aide pour EduConnect et l'ENT.

article-other-account =
    { $audience ->
        [pupil] Ça, c'est le compte d'un autre service : je ne le connais pas. Son aide est sur son propre site ou dans son appli. Moi, j'aide pour EduConnect et l'ENT.
       *[other] Cela, c'est le compte d'un autre service : je ne le connais pas. Son aide est sur son propre site ou dans son appli. Moi, j'aide pour EduConnect et l'ENT.
    }
    .school = Je veux entrer dans l'ENT

article-unknown-link =
    { $audience ->
        [pupil] Je n'ouvre pas les liens. Avant d'écrire un code sur une page, regarde son adresse, tout en haut.
       *[other] Je n'ouvre pas les liens. Avant d'écrire un code sur une page, regardez son adresse, tout en haut.
    }
    .suspect = On m'a envoyé ce lien

# --- ce que c'est ---

article-what-is-educonnect =
    { $audience ->
        [pupil] EduConnect, c'est un compte de l'Éducation nationale : un identifiant et un mot de passe qui ouvrent l'ENT, le livret scolaire et d'autres services. Le tien s'active avec la feuille de ton établissement.
        [parent] EduConnect, c'est un compte de l'Éducation nationale : un identifiant et un mot de passe qui ouvrent l'ENT, le livret scolaire et les démarches en ligne. Vous avez le vôtre, et votre enfant a le sien.
       *[other] EduConnect, c'est un compte de l'Éducation nationale : un identifiant et un mot de passe qui ouvrent l'ENT, le livret scolaire et les démarches en ligne. Chaque élève a le sien, chaque parent aussi.
    }
    .activate = Activer un compte
    .ent = C'est quoi, l'ENT ?

article-what-is-ent =
    { $audience ->
        [pupil] L'ENT, c'est le site de ton établissement pour les devoirs, les messages et le reste. Il porte un autre nom dans chaque région. EduConnect est souvent la clé pour y entrer ; à l'école primaire, c'est parfois un autre compte.
       *[other] L'ENT, c'est le site de l'établissement pour les devoirs, les messages et le reste. Il porte un autre nom dans chaque région. EduConnect est souvent la clé pour y entrer ; à l'école primaire, c'est parfois un autre compte.
    }
    .find = Trouver mon ENT
    .educonnect = C'est quoi, EduConnect ?

article-what-is-franceconnect =
    { $audience ->
        [pupil] FranceConnect, c'est un bouton de l'État : un adulte entre sur un site avec un compte qu'il a déjà, comme les impôts ou ameli. Sur EduConnect, c'est pour les parents. Toi, tu entres avec ton identifiant et ton mot de passe.
       *[other] FranceConnect, c'est un bouton de l'État : on entre sur un site avec un compte qu'on a déjà, comme les impôts ou ameli. Sur EduConnect, c'est pour les parents seulement. La première fois, il faut quand même un code par SMS.
    }
    .educonnect = C'est quoi, EduConnect ?

article-what-is-franceconnect-parent = FranceConnect, c'est un bouton de l'État : vous entrez sur un site avec un compte que vous avez déjà, comme les impôts ou ameli. Sur EduConnect, il n'y a alors pas d'autre mot de passe à retenir. La première fois, il faut quand même un code par SMS, sur le portable que l'établissement connaît.
    .way = Activer mon compte de parent
    .again = On me demande mon portable
    .password = Changer ce mot de passe

article-what-is-identifier =
    { $audience ->
        [pupil] L'identifiant, c'est le nom de ton compte. Il ressemble à p.nom ou p.nom12 : la première lettre du prénom, un point, le nom, et parfois des chiffres. Il dit qui tu es ; le mot de passe prouve que c'est toi. Ce n'est pas ton adresse mail.
       *[other] L'identifiant, c'est le nom du compte. Il ressemble à p.nom ou p.nom12 : la première lettre du prénom, un point, le nom, et parfois des chiffres. Il dit qui vous êtes ; le mot de passe prouve que c'est bien vous. Ce n'est pas une adresse mail.
    }
    .lost = Je n'ai plus le mien

article-is-it-safe =
    { $audience ->
        [pupil] EduConnect est un service de l'Éducation nationale, à l'adresse educonnect.education.gouv.fr. Ce qui protège ton compte, c'est surtout toi : vérifie cette adresse avant de taper, choisis un mot de passe qui ne sert nulle part ailleurs, et ne le dis à personne, même ici.
       *[other] EduConnect est un service de l'Éducation nationale, à l'adresse educonnect.education.gouv.fr. Ce qui protège votre compte, c'est surtout vous : vérifiez cette adresse avant de taper, choisissez un mot de passe qui ne sert nulle part ailleurs, et ne le dites à personne, même ici.
    }
    .message = Un message me paraît louche
    .robot = Et toi, le robot ?

article-what-is-provisional =
    { $audience ->
        [pupil] Provisoire, ça veut dire : pas pour longtemps. Ce mot de passe est écrit sur la feuille de ton établissement. Tu le tapes la première fois, puis tu choisis le tien.
       *[other] Provisoire, cela veut dire : pas pour longtemps. L'établissement donne ce mot de passe, souvent sur une feuille. On le tape la première fois, puis on choisit le sien.
    }
    .missing = Je n'ai pas cette feuille

article-what-is-office =
    { $audience ->
        [pupil] Le secrétariat, c'est le bureau de ton établissement où l'on demande des papiers, comme la feuille d'EduConnect. Si tu ne le trouves pas, demande à ton professeur principal.
       *[other] Le secrétariat, c'est le bureau de l'établissement où l'on demande des papiers, comme la feuille d'EduConnect. On peut y aller, téléphoner ou écrire. À l'école primaire, c'est souvent la directrice ou le directeur.
    }

article-what-is-browser = Un navigateur, c'est l'application qui ouvre les sites : Chrome, Safari, Firefox ou Edge, par exemple. On tape l'adresse dans la barre du haut ou du bas.
    .portal = C'est quoi, le portail ?

article-what-is-portal =
    { $audience ->
        [pupil] Le portail, c'est la page d'EduConnect où on tape son identifiant et son mot de passe. Si elle demande qui tu es, choisis « Élève ». L'ENT est un autre site.
        [parent] Le portail, c'est la page d'EduConnect où on tape son identifiant et son mot de passe. Si elle demande qui vous êtes, choisissez « Responsable d'élève ». L'ENT est un autre site.
       *[other] Le portail, c'est la page d'EduConnect où on tape son identifiant et son mot de passe. Elle peut demander : « Élève » ou « Responsable d'élève ». L'ENT est un autre site.
    }
    .ent = C'est quoi, l'ENT ?

# --- un compte en danger ---

article-phishing =
    { $audience ->
        [pupil] Ne clique pas et ne réponds pas. Montre ce message à ton établissement. Personne n'a besoin de ton mot de passe. Pour aller sur EduConnect, tape l'adresse toi-même : educonnect.education.gouv.fr.
        [staff] Ne cliquez pas et ne répondez pas. Signalez ce message à votre direction et à l'assistance de l'académie. Personne n'a besoin de votre mot de passe, ni de celui d'un élève. Pour aller sur un site, tapez son adresse vous-même.
       *[other] Ne cliquez pas et ne répondez pas. Montrez ce message à l'établissement. Personne n'a besoin de votre mot de passe. Pour aller sur EduConnect, tapez l'adresse vous-même : educonnect.education.gouv.fr.
    }
    .look = Regarder ce message ensemble
    .clicked = J'ai déjà cliqué, ou donné un code

article-stolen-account =
    { $audience ->
        [pupil] Change ton mot de passe tout de suite, sur un appareil sûr, et préviens ton établissement. Si ce mot de passe te sert aussi ailleurs, change-le là aussi.
        [staff] Il faut changer le mot de passe tout de suite, sur un appareil sûr, et prévenir l'établissement. Pour un élève, vous pouvez le réinitialiser dans le module. Pour votre compte académique, prévenez l'assistance de l'académie.
       *[other] Changez le mot de passe tout de suite, sur un appareil sûr, et prévenez l'établissement. Si ce mot de passe sert aussi ailleurs, changez-le là aussi.
    }
    .inside = Le faire ensemble, pas à pas
    .told = Un mot de passe dit à quelqu'un

article-identity-papers =
    { $audience ->
        [pupil] Garde tes papiers pour toi. Ici, je n'ai besoin d'aucune photo : ni carte d'identité, ni feuille avec les codes. Si ton établissement veut un papier, donne-le-lui directement.
       *[other] Gardez vos papiers pour vous. Ici, je n'ai besoin d'aucune photo : ni carte d'identité, ni feuille avec les codes. Si l'établissement veut un papier, donnez-le-lui directement.
    }
    .who = On me demande ces papiers
    .sent = J'ai déjà envoyé une photo
