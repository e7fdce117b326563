### Quand seule une personne peut agir. Sans service d'aide relié, personne n'est prévenu : le texte le dit.

human-nobody =
    { $audience ->
        [pupil] Ici, je ne peux pas appeler quelqu'un : je n'ai prévenu personne. Voici un message à donner au secrétariat { school-of }. Recopie-le sur papier ou dans un mail. Complète-le là-bas, pas ici. Si personne ne répond, reviens m'écrire « pas de réponse ».
        [staff] Ici, je ne peux pas appeler quelqu'un : je n'ai prévenu personne. Voici un message pour la personne qui gère les comptes ou l'ENT { school-of }, ou pour l'assistance de l'académie. Recopiez-le dans un mail. Complétez-le là-bas, pas ici. Si personne ne répond, revenez m'écrire « pas de réponse ».
       *[other] Ici, je ne peux pas appeler quelqu'un : je n'ai prévenu personne. Voici un message à donner au secrétariat { school-of }. Recopiez-le sur papier ou dans un mail. Complétez-le là-bas, pas ici. Si personne ne répond, revenez m'écrire « pas de réponse ».
    }

human-give =
    { $audience ->
        [pupil] Voici un message à donner au secrétariat { school-of }. Recopie-le sur papier ou dans un mail. Complète-le là-bas, pas ici. Si personne ne répond, reviens m'écrire « pas de réponse ».
        [staff] Voici un message pour la personne qui gère les comptes ou l'ENT { school-of }, ou pour l'assistance de l'académie. Recopiez-le dans un mail. Complétez-le là-bas, pas ici. Si personne ne répond, revenez m'écrire « pas de réponse ».
       *[other] Voici un message à donner au secrétariat { school-of }. Recopiez-le sur papier ou dans un mail. Complétez-le là-bas, pas ici. Si personne ne répond, revenez m'écrire « pas de réponse ».
    }

human-help =
    { $audience ->
        [pupil] Ici, une personne doit agir. Donne-lui ce qui est écrit plus haut, avec tes mots si tu veux. Je ne sais pas combien de temps il lui faut. Si ça marche avant, choisis « Retour ».
       *[other] Ici, une personne doit agir. Donnez-lui ce qui est écrit plus haut, avec vos mots si vous voulez. Je ne sais pas combien de temps il lui faut. Si ça marche avant, choisissez « Retour ».
    }

human-contact = Pour joindre { school-the } :

# $name : un service ou une personne de l'établissement
# $reach : un numéro ou une adresse mail de l'établissement
human-contact-line = { $name } : { $reach }

# $name : un service ou une personne de l'établissement
# $reach : un numéro ou une adresse mail de l'établissement
# $hours : les horaires, comme l'établissement les écrit
human-contact-hours = { $name } : { $reach } ({ $hours })

# $journey : le titre d'un parcours, au milieu d'une phrase
# $blocked : ce qui ne marche pas, et ce qu'on demande
# $tried : les réponses données, une ligne par réponse
human-letter =
    « Bonjour,
    { $audience ->
        [staff] Nom et fonction : ……
        [parent] Nom et prénom du parent : ……
       *[other] Nom et prénom de l'élève : ……
    }
    { $audience ->
        [staff] Établissement : ……
        [parent] Nom, prénom et classe de l'enfant : ……
       *[other] Classe : ……
    }
    Sujet : { $journey }
    Problème : { $blocked }
    Déjà vérifié : { $tried }
    Merci de votre aide. »

# $question : une question posée
# $answer : la réponse donnée
human-letter-line = { $question } → { $answer }
human-letter-means = Ce que dit ce message :
