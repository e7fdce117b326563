### Quand seule une personne peut agir. Sans service d'aide relié, personne n'est prévenu : le texte le dit.

human-nobody =
    { $audience ->
        [pupil] Ici, je ne peux pas appeler quelqu'un : je n'ai prévenu personne. Voici un message à donner au secrétariat { school-of }. Complète-le sur papier ou dans ta messagerie, pas ici. Et si personne ne répond, écris « pas de réponse ».
       *[other] Ici, je ne peux pas appeler quelqu'un : je n'ai prévenu personne. Voici un message à donner au secrétariat { school-of }. Complétez-le sur papier ou dans votre messagerie, pas ici. Et si personne ne répond, écrivez « pas de réponse ».
    }

human-give =
    { $audience ->
        [pupil] Voici un message à donner au secrétariat { school-of }. Complète-le sur papier ou dans ta messagerie, pas ici. Et si personne ne répond, écris « pas de réponse ».
       *[other] Voici un message à donner au secrétariat { school-of }. Complétez-le sur papier ou dans votre messagerie, pas ici. Et si personne ne répond, écrivez « pas de réponse ».
    }

human-contact = Pour joindre { school-the } :
human-contact-line = { $name } : { $reach }
human-contact-hours = { $name } : { $reach } ({ $hours })

human-letter =
    « Bonjour,
    Nom et prénom de l'élève : ……
    Classe : ……
    Démarche : { $journey }
    Ce qui bloque : { $blocked }
    Ce qui a déjà été fait : { $tried }
    Merci de votre aide. »
human-letter-line = { $question } → { $answer }
human-letter-means = Ce que dit ce message :
