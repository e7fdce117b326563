### Parcours « trouver l'ENT et y entrer », et ce que l'ENT peut répondre. Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

ent = Trouver l'ENT

ent-need =
    { $audience ->
        [pupil] Qu'est-ce que tu cherches, pour l'ENT ?
       *[other] Que cherchez-vous, pour l'ENT ?
    }
    .find = Savoir quel ENT et par où entrer
    .trouble = L'ENT ne laisse pas entrer
    .app = Pronote, une appli, un autre service
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. EduConnect vérifie les codes ; l'ENT s'ouvre ensuite.

ent-which =
    { $audience ->
        [pupil] Écris le nom de ton ENT, ta région, ton département ou une grande ville près de chez toi.
       *[other] Écrivez le nom de l'ENT, la région, le département ou une grande ville proche.
    }

    { $audience ->
        [pupil] Où es-tu ?
       *[other] Où êtes-vous ?
    }
    .skip = Je ne sais pas
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. Son nom change d'une région à l'autre.

ent-unknown =
    { $audience ->
        [pupil] C'est ton établissement qui choisit l'ENT : demande-lui son nom et son adresse.
       *[other] C'est l'établissement qui choisit l'ENT : demandez-lui son nom et son adresse.
    }
    .blocked = Il me manque le nom et l'adresse de l'ENT. Pouvez-vous me les donner ?

ent-account =
    Chacun a son compte : le parent le sien, l'enfant le sien.

    Qui va entrer dans l'ENT ?
    .own = Moi, avec mon compte de parent
    .child = Mon enfant, avec son compte
    .primary = Mon enfant est à l'école primaire
    .agricultural = Mon enfant est en lycée agricole
    .help = L'entrée à choisir dépend du compte. Si vous hésitez, prenez le vôtre.

ent-level =
    L'entrée dépend parfois de l'établissement.

    Tu es élève où ?
    .secondary = Au collège ou au lycée
    .primary = À l'école primaire
    .agricultural = Dans un lycée agricole
    .other = Ailleurs : un CFA, par exemple
    .unknown = Je ne sais pas
    .help = À l'école primaire et en lycée agricole, on n'entre peut-être pas par EduConnect.

# $name : le nom de l'ENT
# $territory : une région ou un département
# $pupil : comment un élève entre dans cet ENT, une valeur parmi celles du texte
# $parent : comment un parent entre dans cet ENT, une valeur parmi celles du texte
ent-page =
    { $name }, { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [educonnect-exact] Sur la page de connexion, choisis « Elève ou parent avec EduConnect », puis « Valider ». Les entrées avec un « + » sont pour le personnel. Si on te demande encore qui tu es, prends « Élève ».
            [educonnect] Sur la page de connexion, choisis l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre. Si on te demande encore qui tu es, prends « Élève ».
            [profile-educonnect] À « Vous souhaitez vous connecter en tant que … », choisis « Élève » : tu arrives sur EduConnect. Si on te demande encore qui tu es, prends « Élève ».
            [unfold] Sur la page de connexion, déplie « Élève », puis choisis « des collèges et des lycées ».
            [academie] Choisis d'abord ton académie, puis l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre.
            [by-level] Choisis « Élève », puis ton niveau. Au collège et au lycée, c'est EduConnect. À l'école primaire, c'est souvent un compte de l'ENT, donné par l'école.
            [either] La page de connexion propose un compte de l'ENT ou EduConnect. L'un ou l'autre marche.
            [local] Cet ENT a ses propres comptes, sans EduConnect. C'est l'école qui donne l'identifiant et le mot de passe.
            [unverified] Je ne sais pas si cet ENT passe par EduConnect : regarde les choix de sa page de connexion, ou demande à ton collège ou à ton lycée.
           *[none] Sur la page de cet ENT, je n'ai pas vu d'entrée EduConnect pour les élèves. Ton école peut te dire quel compte il faut.
        }
       *[other] { $parent ->
            [educonnect-exact] Sur la page de connexion, choisissez « Elève ou parent avec EduConnect », puis « Valider ». Les entrées avec un « + » sont pour le personnel. Si on vous demande encore qui vous êtes, prenez « Responsable d'élève ».
            [educonnect] Sur la page de connexion, choisissez l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre. Si on vous demande encore qui vous êtes, prenez « Responsable d'élève ».
            [profile-educonnect] À « Vous souhaitez vous connecter en tant que … », choisissez « Parent » : vous arrivez sur EduConnect. Si on vous demande encore qui vous êtes, prenez « Responsable d'élève ».
            [unfold] Sur la page de connexion, dépliez « Élève », puis choisissez « des collèges et des lycées ».
            [academie] Choisissez d'abord l'académie, puis l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre.
            [by-level] Choisissez « Parent », puis le niveau de l'enfant. Au collège et au lycée, c'est EduConnect. À l'école primaire, cela dépend de l'école : elle vous dira si c'est EduConnect ou un compte de l'ENT.
            [either] La page de connexion propose un compte de l'ENT ou EduConnect. L'un ou l'autre marche.
            [local] Cet ENT a ses propres comptes, sans EduConnect. C'est l'école qui donne l'identifiant et le mot de passe.
            [unverified] Je ne sais pas si cet ENT passe par EduConnect : regardez les choix de sa page de connexion, ou demandez à l'établissement.
           *[none] Je n'ai pas vu d'entrée EduConnect pour les parents sur la page de cet ENT. L'école peut vous dire quel compte il faut.
        }
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .hidden = Je ne vois pas cette entrée
    .trouble = Ça ne marche pas
    .help =
        L'ENT montre les cours et les messages. EduConnect vérifie les codes. Ce sont deux sites.

        { $audience ->
            [pupil] Ce n'est pas ton ENT ? Reviens en arrière avec le bouton « Retour », jusqu'à la recherche.
           *[other] Ce n'est pas votre ENT ? Revenez en arrière avec le bouton « Retour », jusqu'à la recherche.
        }

# $name : le nom de l'ENT
# $territory : une région ou un département
# $pupil : comment un élève entre dans cet ENT, une valeur parmi celles du texte
ent-child-page =
    { $name }, { $territory }.

    { $pupil ->
        [educonnect-exact] Votre enfant choisit « Elève ou parent avec EduConnect », puis « Valider ».
        [profile-educonnect] À « Vous souhaitez vous connecter en tant que … », votre enfant choisit « Élève » : il arrive sur EduConnect.
        [unfold] Sur la page de connexion, votre enfant déplie « Élève », puis choisit « des collèges et des lycées ».
        [academie] Votre enfant choisit d'abord l'académie, puis l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre.
        [by-level] Votre enfant choisit « Élève », puis son niveau. Au collège et au lycée, c'est EduConnect. À l'école primaire, c'est souvent un compte donné par l'école.
        [either] La page de connexion propose un compte de l'ENT ou EduConnect. L'un ou l'autre marche.
        [local] Cet ENT a ses propres comptes, sans EduConnect. C'est l'école qui donne l'identifiant et le mot de passe.
        [none] Je n'ai pas vu d'entrée EduConnect pour les élèves sur la page de cet ENT. L'école peut dire quel compte il faut.
        [other] Je n'ai pas vu d'entrée EduConnect pour les élèves sur la page de cet ENT. L'école peut dire quel compte il faut.
        [unverified] Je ne sais pas si cet ENT passe par EduConnect : regardez les choix de sa page de connexion, ou demandez à l'établissement.
       *[educonnect] Votre enfant choisit l'entrée élève ou parent avec EduConnect : son nom change d'un ENT à l'autre.
    } Si EduConnect s'ouvre, il y prend « Élève » et tape ses codes à lui, pas les vôtres.

    Est-ce que votre enfant est dans l'ENT ?
    .yes = Oui
    .hidden = Je ne vois pas cette entrée
    .trouble = Ça ne marche pas
    .help = Chacun a son compte : les codes d'un parent n'ouvrent pas celui de l'enfant. Ce n'est pas le bon ENT ? Revenez en arrière avec le bouton « Retour », jusqu'à la recherche.

# $name : le nom de l'ENT
# $territory : une région ou un département
# $pupil : comment un élève entre dans cet ENT, une valeur parmi celles du texte
# $parent : comment un parent entre dans cet ENT, une valeur parmi celles du texte
ent-primary =
    { $name }, { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [local] Cet ENT a ses propres comptes, sans EduConnect. C'est ton école qui donne l'identifiant et le mot de passe : demande à ta maîtresse ou à ton maître.
            [either] La page de connexion propose un compte de l'ENT ou EduConnect. L'un ou l'autre marche.
            [none] Je n'ai pas vu d'entrée EduConnect pour les élèves sur la page de cet ENT. Demande ton compte à ta maîtresse ou à ton maître.
            [other] Je n'ai pas vu d'entrée EduConnect pour les élèves sur la page de cet ENT. Demande ton compte à ta maîtresse ou à ton maître.
           *[educonnect] À l'école primaire, tu as peut-être un compte de l'ENT, et tes parents un compte EduConnect. C'est l'école qui donne le tien : demande à ta maîtresse ou à ton maître.
        }
       *[other] { $parent ->
            [local] Cet ENT a ses propres comptes, sans EduConnect. C'est l'école qui donne l'identifiant et le mot de passe.
            [either] La page de connexion propose un compte de l'ENT ou EduConnect. L'un ou l'autre marche.
            [none] Je n'ai pas vu d'entrée EduConnect pour les parents sur la page de cet ENT. L'école peut dire quel compte il faut.
            [other] Je n'ai pas vu d'entrée EduConnect pour les parents sur la page de cet ENT. L'école peut dire quel compte il faut.
            [profile-educonnect] À « Vous souhaitez vous connecter en tant que … », choisissez « Parent » : vous arrivez sur EduConnect. L'enfant, lui, a peut-être un compte de l'ENT, donné par l'école.
           *[educonnect] À l'école primaire, l'enfant a peut-être un compte de l'ENT, et le parent un compte EduConnect. Parfois, les deux ont un compte de l'ENT : c'est l'école qui le donne. Si vous avez un autre enfant au collège, vous avez peut-être deux comptes d'ENT, comme en Charente.
        }
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .trouble = Non
    .help = L'école donne elle-même les comptes de l'ENT, quand il y en a.

# $name : le nom de l'ENT
# $territory : une région ou un département
ent-agricultural =
    { $name }, { $territory }.

    Sur l'ENT d'Auvergne-Rhône-Alpes, l'entrée est « Enseignement agricole ». Ailleurs, on passe peut-être par le service de connexion de l'agriculture, ou par un compte de l'ENT.

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .trouble = Non
    .help = En lycée agricole, les codes ne sont peut-être pas ceux d'EduConnect. L'établissement sait lesquels.

ent-local-school =
    { $audience ->
        [pupil] Demande à ton établissement quel compte il faut pour cet ENT. C'est lui qui donne les comptes de l'ENT.
       *[other] Demandez à l'établissement quel compte il faut pour cet ENT. C'est lui qui donne les comptes de l'ENT.
    }
    .blocked = Il me manque le compte qu'il faut pour cet ENT.

ent-mire =
    On choisit parfois deux fois : sur la page de l'ENT, puis sur EduConnect.

    { $audience ->
        [pupil] Qu'est-ce que tu as devant toi ?
       *[other] Qu'avez-vous devant vous ?
    }
    .page = La page de l'ENT
    .portal = EduConnect me demande qui je suis
    .find = Rien encore, ou je ne sais pas
    .trouble = J'ai choisi, mais je n'entre pas
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. EduConnect vérifie les codes. On choisit d'abord dans l'ENT.

ent-entries =
    Chaque ENT a ses mots.

    { $audience ->
        [pupil] Qu'est-ce que tu lis sur sa page de connexion ?
       *[other] Que lisez-vous sur sa page de connexion ?
    }
    .educonnect = Un choix « … avec EduConnect »
    .profile = « … vous connecter en tant que … »
    .unfold = Juste « Élève », ou un « + »
    .form = Juste deux cases
    .unknown = Autre chose, ou je ne sais pas
    .help = Un élève ou un parent cherche le choix qui parle d'EduConnect. « Enseignant » et « Personnel » sont pour les adultes qui travaillent dans l'établissement.

ent-entry-educonnect =
    { $audience ->
        [pupil] Choisis ce choix-là, puis valide. Si EduConnect te demande encore qui tu es, prends « Élève ».
       *[other] Choisissez ce choix-là, puis validez. Si EduConnect vous demande encore qui vous êtes, prenez « Responsable d'élève », ou « Élève » pour le compte de l'enfant.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .no = Toujours pas
    .help = Les codes EduConnect se tapent sur la page d'EduConnect. Les cases de l'ENT sont pour d'autres comptes.

ent-entry-profile =
    { $audience ->
        [pupil] Choisis « Élève », puis ton niveau si la page le demande. Si EduConnect te demande encore qui tu es, prends « Élève ».
       *[other] Choisissez « Parent », ou « Élève » pour le compte de l'enfant, puis le niveau si la page le demande. Si EduConnect vous redemande qui vous êtes, reprenez le même choix.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .no = Toujours pas
    .help = Les codes EduConnect se tapent sur la page d'EduConnect. Les cases de l'ENT sont pour d'autres comptes.

ent-entry-unfold =
    { $audience ->
        [pupil] Déplie « Élève » ou le « + ». En dessous, cherche le choix qui parle d'EduConnect, de ton collège ou de ton lycée.
       *[other] Dépliez « Élève » ou le « + ». En dessous, cherchez le choix qui parle d'EduConnect, ou du niveau de l'enfant.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .no = Toujours pas
    .help = Les codes EduConnect se tapent sur la page d'EduConnect. Les cases de l'ENT sont pour d'autres comptes.

ent-entry-form =
    { $audience ->
        [pupil] Ces cases sont peut-être pour un compte de l'ENT, pas pour EduConnect. Cherche à côté un bouton qui parle d'EduConnect ou des élèves.
       *[other] Ces cases sont peut-être pour un compte de l'ENT, pas pour EduConnect. Cherchez à côté un bouton qui parle d'EduConnect ou des parents.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT ?
       *[other] Êtes-vous dans l'ENT ?
    }
    .yes = Oui
    .no = Toujours pas
    .help = Les codes EduConnect se tapent sur la page d'EduConnect. Les cases de l'ENT sont pour d'autres comptes.

ent-entry-other =
    { $audience ->
        [pupil] Vérifie d'abord que c'est bien la page de l'ENT, pas celle d'EduConnect. Puis cherche une ligne qui parle d'EduConnect ou des élèves : elle est parfois cachée derrière « Élève » ou un « + ».
       *[other] Vérifiez d'abord que c'est bien la page de l'ENT, pas celle d'EduConnect. Puis cherchez une ligne qui parle d'EduConnect, des élèves ou des parents : elle est parfois cachée derrière « Élève » ou un « + ».
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT, maintenant ?
       *[other] Êtes-vous dans l'ENT, maintenant ?
    }
    .yes = Oui
    .no = Non, je ne trouve pas
    .help = Les lignes « Enseignant » et « Personnel » sont pour les adultes qui travaillent dans l'établissement.

ent-staff =
    Le personnel ne passe pas par EduConnect.

    Quelle est votre fonction ?
    .teacher = Enseignant
    .other = Autre personnel
    .agricultural = Dans l'enseignement agricole
    .help = Les pages de connexion séparent souvent les enseignants du reste du personnel.

# $name : le nom de l'ENT
# $territory : une région ou un département
ent-staff-teacher =
    { $name }, { $territory }.

    L'entrée s'appelle peut-être « Enseignant ». Elle mène à votre compte académique (ARENA ou guichet académique). En Auvergne-Rhône-Alpes, un « + » la déplie.

# $name : le nom de l'ENT
# $territory : une région ou un département
ent-staff-other =
    { $name }, { $territory }.

    L'entrée s'appelle peut-être « Personnel non enseignant ». Elle mène à votre compte académique (ARENA ou guichet académique). En Auvergne-Rhône-Alpes, un « + » la déplie. Si une collectivité vous emploie, vous avez peut-être un compte de l'ENT.

### Les services qui s'ouvrent avec EduConnect.

ent-app =
    { $audience ->
        [pupil] Avec un compte EduConnect, on ouvre plusieurs services.

        Lequel est-ce que tu veux ouvrir ?
       *[other] Avec un compte EduConnect, on ouvre plusieurs services.

        Lequel voulez-vous ouvrir ?
    }
    .pronote = Pronote
    .formalities = La bourse, une inscription, le livret
    .pass = Le pass Culture
    .private = École Directe, dans le privé
    .other = Une autre application
    .help = EduConnect vérifie les codes, puis le service s'ouvre. Le mot de passe EduConnect se tape seulement sur la page d'EduConnect.

ent-pronote =
    { $audience ->
        [pupil] Ouvre un navigateur. Entre dans l'ENT avec EduConnect, puis cherche Pronote dedans. Ne tape pas tes codes EduConnect sur la page de Pronote : elle ne les connaît peut-être pas.
       *[other] Ouvrez un navigateur. Entrez dans l'ENT avec EduConnect, puis cherchez Pronote dedans. Ne tapez pas vos codes EduConnect sur la page de Pronote : elle ne les connaît peut-être pas.
    }

    Est-ce que Pronote s'ouvre ?
    .yes = Oui
    .trusted = « … n'est pas une URL de confiance »
    .refused = EduConnect refuse mes codes
    .no = Non
    .help = Un navigateur est l'application qui ouvre les sites. Des gens racontent que leurs codes marchent sur EduConnect et pas dans Pronote : mieux vaut passer par l'ENT.

ent-service-portal =
    { $audience ->
        [pupil] On cherche ce qui bloque : EduConnect, ou ce service. Ouvre le portail EduConnect et connecte-toi.
       *[other] On cherche ce qui bloque : EduConnect, ou ce service. Ouvrez le portail EduConnect et connectez-vous.
    }

    Est-ce que le portail s'ouvre avec ces codes ?
    .yes = Oui
    .no = Non, ou je ne sais pas
    .help = Des gens racontent que leurs codes marchent sur EduConnect, mais pas dans un autre service. Si le portail s'ouvre, les codes sont bons.

ent-pronote-phone =
    { $audience ->
        [pupil] Pour l'appli du téléphone, des gens racontent qu'un QR code, montré par Pronote dans le navigateur, évite de repasser par l'ENT. Ne donne ton mot de passe EduConnect à aucune appli.
       *[other] Pour l'appli du téléphone, des gens racontent qu'un QR code, montré par Pronote dans le navigateur, évite de repasser par l'ENT. Ne donnez votre mot de passe EduConnect à aucune appli.
    }

    Est-ce que ça marche, maintenant ?
    .yes = Oui
    .no = Non, l'appli ne marche pas
    .help = On peut aussi rester sur le site, dans le navigateur.

ent-formalities =
    { $audience ->
        [pupil] La bourse, l'inscription, la fiche de renseignements et l'orientation se font sur Scolarité services. Il faut le compte d'un parent, pas le tien : demande-lui de choisir « Responsable d'élève ».
       *[other] La bourse, l'inscription, la fiche de renseignements et l'orientation se font sur Scolarité services. Choisissez « Responsable d'élève », ou FranceConnect.
    }

    Est-ce que Scolarité services s'ouvre ?
    .yes = Oui
    .refused = Les codes sont refusés
    .none = Pas encore de compte de parent
    .no = Non
    .help = Un seul compte EduConnect ouvre l'ENT, le livret scolaire et ces démarches. Les dates changent chaque année : l'établissement les connaît.

ent-pass-culture =
    { $audience ->
        [pupil] Entre 15 et 17 ans, le pass Culture demande ton compte d'élève EduConnect. D'abord, vérifie que ce compte marche : connecte-toi sur le portail.
       *[other] Entre 15 et 17 ans, le pass Culture demande le compte d'élève EduConnect de l'enfant, pas le vôtre. D'abord, vérifiez avec lui que ce compte marche sur le portail.
    }

    Est-ce que le portail s'ouvre ?
    .yes = Oui
    .no = Non
    .help = Dans un collège ou un lycée privé sous contrat, un élève peut aussi avoir un compte EduConnect pour le pass Culture. C'est l'enseignement catholique qui le dit (page lue en 2026).

ent-pass-ready =
    { $audience ->
        [pupil] Alors ton compte est bon pour le pass Culture. Tape ces codes seulement sur la page d'EduConnect. Si l'appli du pass bloque encore, son aide est dans l'appli.
       *[other] Alors ce compte est bon pour le pass Culture. Les codes se tapent seulement sur la page d'EduConnect. Si l'appli du pass bloque encore, son aide est dans l'appli.
    }

ent-private =
    { $audience ->
        [pupil] Les codes d'École Directe, je ne les connais pas : demande-les à ton établissement. Dans le privé sous contrat, tu peux quand même avoir un compte EduConnect, pour le pass Culture. C'est l'enseignement catholique qui le dit (page lue en 2026).
       *[other] Les codes d'École Directe, je ne les connais pas : demandez-les à l'établissement. Dans le privé sous contrat, un élève peut quand même avoir un compte EduConnect, pour le pass Culture. C'est l'enseignement catholique qui le dit (page lue en 2026).
    }
    .blocked = Il me faut les codes d'École Directe.

ent-other-app =
    { $audience ->
        [pupil] Essaie d'abord dans un navigateur, sur le site de l'ENT : des gens racontent que les applis marchent moins bien. Ne donne ton mot de passe EduConnect à aucune appli.
       *[other] Essayez d'abord dans un navigateur, sur le site de l'ENT : des gens racontent que les applis marchent moins bien. Ne donnez le mot de passe EduConnect à aucune appli.
    }

    Est-ce que ça marche sur le site ?
    .yes = Oui
    .refused = EduConnect refuse mes codes
    .no = Non
    .help = Un navigateur est l'application qui ouvre les sites. Le mot de passe EduConnect se tape seulement sur la page d'EduConnect.

ent-served =
    { $audience ->
        [pupil] Parfait, c'est ouvert ! Personne n'a besoin de ton mot de passe, pas même pour t'aider.
       *[other] Parfait, c'est ouvert ! Personne n'a besoin de votre mot de passe, pas même pour vous aider.
    }

ent-service-school =
    { $audience ->
        [pupil] Pour ça, demande au secrétariat de ton établissement. Dans ton message, dis ce que tu veux faire, sans aucun code.
       *[other] Pour cela, demandez au secrétariat de l'établissement. Dans votre message, dites ce que vous voulez faire, sans aucun code.
    }

### EduConnect marche, mais pas l'ENT. Les messages sont ceux qu'un ENT peut afficher.

ent-portal =
    { $audience ->
        [pupil] D'abord, ouvre le portail EduConnect lui-même et connecte-toi.
       *[other] D'abord, ouvrez le portail EduConnect lui-même et connectez-vous.
    }

    { $audience ->
        [pupil] Est-ce que le portail te laisse entrer ?
       *[other] Est-ce que le portail vous laisse entrer ?
    }
    .yes = Oui
    .no = Non, ou je ne sais pas
    .help = Des gens racontent que leurs codes marchent sur EduConnect, mais pas dans l'ENT. On cherche lequel des deux bloque.

ent-trouble =
    { $audience ->
        [pupil] Si EduConnect te laisse entrer, ton mot de passe EduConnect est bon : ne le change pas. L'ENT a parfois ses propres cases, avec d'autres codes.
       *[other] Si EduConnect vous laisse entrer, le mot de passe EduConnect est bon : ne le changez pas. L'ENT a parfois ses propres cases, avec d'autres codes.
    }

    Qu'est-ce qui est écrit sur la page de l'ENT ?
    .unknown = « … pas reconnu dans l'ENT »
    .inactive = « … pas activé », ou « doublon »
    .wrong = « … incorrect »
    .blocked = « … bloqué »
    .down = « … momentanément indisponible »
    .other = Autre chose, ou je ne sais pas
    .help = Les mots sont peut-être un peu différents dans cet ENT. Ce qui ressemble le plus suffit.

ent-not-recognised =
    { $audience ->
        [pupil] EduConnect t'a laissé entrer : ton mot de passe est bon. L'ENT ne te connaît pas encore : il n'y a que ton collège ou ton lycée qui peut régler ça.
       *[other] EduConnect vous a laissé entrer : le mot de passe est bon. L'ENT ne connaît pas encore ce compte : il n'y a que l'établissement qui peut régler ça.
    }
    .blocked = EduConnect laisse entrer, mais l'ENT ne reconnaît pas le compte. Pouvez-vous vérifier ?

ent-not-activated =
    { $audience ->
        [pupil] C'est ton compte de l'ENT qui n'est pas prêt, pas celui d'EduConnect. Ton établissement peut s'en occuper.
       *[other] C'est le compte de l'ENT qui n'est pas prêt, pas celui d'EduConnect. L'établissement peut s'en occuper.
    }
    .blocked = L'ENT dit que le compte n'est pas activé, ou que c'est un doublon. Pouvez-vous vérifier ?

ent-wrong-form =
    { $audience ->
        [pupil] Ce message vient peut-être des cases de l'ENT, pas d'EduConnect. Reviens en arrière sur la page et choisis l'entrée qui parle d'EduConnect.
       *[other] Ce message vient peut-être des cases de l'ENT, pas d'EduConnect. Revenez en arrière sur la page et choisissez l'entrée qui parle d'EduConnect.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT, maintenant ?
       *[other] Êtes-vous dans l'ENT, maintenant ?
    }
    .yes = Oui
    .find = Je ne vois pas quelle entrée choisir
    .no = Toujours pas
    .help = Les codes EduConnect se tapent sur le portail EduConnect. Les cases de l'ENT sont pour d'autres comptes.

ent-blocked =
    { $audience ->
        [pupil] Lis la suite du message, tranquillement.
       *[other] Lisez la suite du message.
    }

    Qu'est-ce que dit la suite du message ?
    .tries = « … trop grand nombre de tentatives »
    .school = « L'administrateur … a bloqué »
    .profile = « … pour votre profil »
    .unknown = Autre chose, ou je ne sais pas
    .help = Ce message vient de l'ENT : le mot de passe EduConnect n'y est pour rien.

ent-blocked-wait =
    { $audience ->
        [pupil] Alors n'essaie plus pendant un moment : je ne sais pas combien de temps dure le blocage. Ensuite, passe par l'entrée EduConnect.
       *[other] Alors n'essayez plus pendant un moment : je ne sais pas combien de temps dure le blocage. Ensuite, passez par l'entrée EduConnect.
    }

    Est-ce que l'ENT s'ouvre de nouveau ?
    .yes = Oui
    .no = Toujours pas
    .help = C'est le formulaire de l'ENT qui se bloque, pas EduConnect. Si la page dit combien de temps attendre, c'est elle qui a raison. Après, mieux vaut essayer une seule fois.

ent-blocked-school =
    { $audience ->
        [pupil] C'est ton établissement qui a bloqué l'accès. Il n'y a que lui qui peut le rouvrir, et te dire pourquoi.
       *[other] C'est l'établissement qui a bloqué l'accès. Il n'y a que lui qui peut le rouvrir, et vous dire pourquoi.
    }
    .blocked = L'ENT dit que l'administrateur a bloqué l'accès. Pouvez-vous regarder pourquoi ?

ent-blocked-profile =
    { $audience ->
        [pupil] L'accès est fermé pour tous ceux qui ont le même profil, pas seulement pour toi. Il faut attendre. Si cela dure, demande à ton établissement.
       *[other] L'accès est fermé pour tous ceux qui ont le même profil, pas seulement pour vous. Il faut attendre. Si cela dure, demandez à l'établissement.
    }
    .blocked = L'ENT dit que l'accès est bloqué pour tout le profil. Pouvez-vous regarder pourquoi ?

ent-down =
    { $audience ->
        [pupil] C'est une panne de l'ENT : tes codes n'y sont pour rien. Il faut attendre et réessayer.
       *[other] C'est une panne de l'ENT : les codes n'y sont pour rien. Il faut attendre et réessayer.
    }

    Est-ce que l'ENT est revenu ?
    .yes = Oui
    .no = Toujours pas
    .help = Pas besoin de changer le mot de passe : c'est l'ENT qui doit réparer.

ent-other-message =
    Voici d'autres cas connus.

    Lequel ressemble le plus ?
    .choose = « Choisissez le compte pour vous connecter »
    .trusted = « … n'est pas une URL de confiance »
    .app = C'est Pronote, ou une appli
    .blank = Une page blanche, ou rien ne se passe
    .unknown = Je ne sais pas
    .help = Pas de nom, pas de code ici : ce qui ressemble le plus suffit.

ent-choose =
    { $audience ->
        [pupil] Il y a plusieurs comptes d'ENT derrière ton compte EduConnect. Choisis celui de ton établissement.
       *[other] Il y a plusieurs comptes d'ENT derrière le compte EduConnect. Choisissez celui de l'établissement de l'enfant.
    }

    { $audience ->
        [pupil] Est-ce que tu es dans l'ENT, maintenant ?
       *[other] Êtes-vous dans l'ENT, maintenant ?
    }
    .yes = Oui
    .no = Non
    .help = Si le premier n'est pas le bon, on peut se déconnecter et prendre l'autre.

ent-pronote-school = Ce message vient peut-être de Pronote : l'établissement ne l'a pas encore relié à EduConnect. Il n'y a que lui qui peut le faire.
    .blocked = La page affiche « n'est pas une URL de confiance ».

ent-blank =
    { $audience ->
        [pupil] Recharge la page. Si ça ne change rien, essaie un autre navigateur ou un autre appareil.
       *[other] Rechargez la page. Si cela ne change rien, essayez un autre navigateur ou un autre appareil.
    }

    Est-ce que l'ENT s'ouvre, maintenant ?
    .yes = Oui
    .no = Non
    .help = Un navigateur est l'application qui ouvre les sites.

ent-in =
    { $audience ->
        [pupil] Bravo, tu es dans l'ENT ! Garde bien ton identifiant et ton mot de passe, et ne les donne à personne.
       *[other] C'est réglé. Gardez bien l'identifiant et le mot de passe, et ne les donnez à personne.
    }

ent-trouble-school =
    { $audience ->
        [pupil] Là, je ne peux plus deviner. Ton établissement peut regarder ton compte de l'ENT. Dans ton message, recopie ce que dit la page, sans aucun code.
       *[other] Là, je ne peux plus deviner. L'établissement peut regarder le compte de l'ENT. Dans votre message, recopiez ce que dit la page, sans aucun code.
    }
    .blocked = La connexion à l'ENT ou à l'appli ne marche pas. La page affiche : ……
