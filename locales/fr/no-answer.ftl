### L'établissement ne répond pas : une autre personne de l'établissement, puis l'académie.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

no-answer = L'aide de l'établissement

no-answer-whom =
    Attendre, c'est pénible. Mais il reste d'autres portes.

    { $audience ->
        [pupil] Tu as demandé à qui ?
       *[other] À qui avez-vous demandé ?
    }
    .office = À quelqu'un de l'établissement
    .wrote = Par écrit, et rien n'arrive
    .closed = C'est fermé, ou ce sont les vacances
    .nobody = Je n'ai pas encore demandé
    .help = C'est l'établissement qui donne et corrige les codes. Mais plusieurs personnes y travaillent : on peut demander à une autre.

no-answer-ask =
    { $audience ->
        [pupil] Commence par le secrétariat : c'est lui qui peut redonner des codes ou corriger ta fiche. Dans le message, dis ce que tu voulais faire, et ce qui ne marche pas.
       *[other] Commencez par le secrétariat : c'est lui qui peut redonner des codes ou corriger la fiche. Dans le message, dites ce que vous vouliez faire, et ce qui ne marche pas.
    }
    .blocked = Je n'arrive pas à entrer dans EduConnect ou dans l'ENT. Pouvez-vous m'aider ? Voici ce qui ne marche pas : ……

no-answer-others =
    { $audience ->
        [pupil] Essaie une autre personne : le secrétariat, ton professeur principal, le référent numérique, la direction. Le plus simple, c'est d'y aller avec ton problème écrit sur un papier.
       *[other] Essayez une autre personne : le secrétariat, le professeur principal, le référent numérique, la direction. À l'école primaire, c'est la directrice ou le directeur. Le plus simple, c'est d'y passer avec le problème écrit sur un papier.
    }

    { $audience ->
        [pupil] Est-ce que quelqu'un t'a aidé ?
       *[other] Est-ce que quelqu'un vous a aidé ?
    }
    .yes = Oui, c'est réglé
    .no = Non, personne
    .help = Le référent numérique est l'adulte qui s'occupe des comptes et de l'ENT. Le secrétariat sait qui c'est.

no-answer-in-person =
    { $audience ->
        [pupil] Un mail peut rester sans réponse. Va plutôt au secrétariat, ou donne un papier à ton professeur principal : ton nom, ta classe, ce qui bloque. Pas de mot de passe.
       *[other] Un mail peut rester sans réponse. Appelez plutôt, ou passez au secrétariat avec un papier : le nom, la classe, ce qui bloque. Pas de mot de passe.
    }

    { $audience ->
        [pupil] Est-ce que ça a marché ?
       *[other] Est-ce que cela a marché ?
    }
    .yes = Oui, c'est réglé
    .no = Non, toujours rien
    .help = Sur le papier : « Nom, classe, j'ai besoin de mes codes EduConnect. Déjà essayé : … »

no-answer-closed =
    Pendant les vacances, un établissement peut être fermé.

    { $audience ->
        [pupil] Qu'est-ce que tu préfères ?
       *[other] Que préférez-vous ?
    }
    .later = Attendre qu'il rouvre
    .without = Essayer sans l'établissement
    .academie = Chercher l'aide de l'académie
    .help = Sans l'établissement, il reste « Mot de passe oublié ? », si le compte a une adresse mail.

no-answer-later =
    { $audience ->
        [pupil] D'accord. Note ce qui bloque sur un papier, avec ta classe : tu le donneras au secrétariat le jour de la rentrée.
       *[other] D'accord. Notez ce qui bloque, avec la classe : vous le donnerez au secrétariat le jour de la rentrée.
    }

no-answer-answered =
    { $audience ->
        [pupil] Super. Si on t'a donné de nouveaux codes, tape-les seulement sur educonnect.education.gouv.fr.
       *[other] Très bien. Si on vous a donné de nouveaux codes, tapez-les seulement sur educonnect.education.gouv.fr.
    }

no-answer-academie =
    { $audience ->
        [pupil] La porte suivante, c'est l'académie. Fais-le avec un parent.
       *[other] La porte suivante, c'est l'académie.
    }

    { $audience ->
        [pupil] Dans quelle académie est ton établissement ?
       *[other] Dans quelle académie est l'établissement ?
    }
    .skip = Je ne sais pas
    .help = Le nom de l'académie, du département ou d'une grande ville suffit. Par exemple : Reims, Créteil, 59.

# $name : le nom de l'académie
no-answer-page = L'{ $name } a une page de questions sur EduConnect. Le lien vers l'aide est en bas à droite de cette page.

# $name : le nom de l'académie
no-answer-named =
    { $audience ->
        [pupil] Je ne connais pas le numéro de l'{ $name }. Avec un parent, cherche son site, puis « EduConnect ». Regarde aussi les pages d'aide d'EduConnect.
       *[other] Je ne connais pas le numéro de l'{ $name }. Cherchez son site, puis « EduConnect ». Regardez aussi les pages d'aide d'EduConnect.
    }

no-answer-any =
    { $audience ->
        [pupil] Avec un parent, cherche le nom de ton académie, puis « EduConnect » sur son site. Regarde aussi les pages d'aide d'EduConnect.
       *[other] Cherchez le nom de l'académie, puis « EduConnect » sur son site. Regardez aussi les pages d'aide d'EduConnect.
    }

# $name : le nom de l'académie
# $phone : un numéro de téléphone
no-answer-staff-phone = L'assistance de l'{ $name } répond au personnel au { $phone }, ou par sa plateforme dans ARENA.

# $name : le nom de l'académie
no-answer-staff-named = Je ne connais pas le numéro de l'assistance de l'{ $name }. Cherchez-la dans ARENA, ou demandez au secrétariat. En Normandie, pour les écoles, elle s'appelle AMIGO.
