### Quand seule une personne peut agir. Sans service d'aide relié, personne n'est prévenu : le texte le dit.

human-nobody =
    { $audience ->
        [pupil] Ici, je ne peux pas appeler quelqu'un. Voici un message à donner au secrétariat de ton établissement. Complète-le sur papier ou dans ta messagerie, pas ici. Et si personne ne répond, écris « pas de réponse ».
       *[other] Ici, je ne peux pas appeler quelqu'un. Voici un message à donner au secrétariat de l'établissement. Complétez-le sur papier ou dans votre messagerie, pas ici. Et si personne ne répond, écrivez « pas de réponse ».
    }

human-give =
    { $audience ->
        [pupil] Voici un message à donner au secrétariat de ton établissement. Complète-le sur papier ou dans ta messagerie, pas ici. Et si personne ne répond, écris « pas de réponse ».
       *[other] Voici un message à donner au secrétariat de l'établissement. Complétez-le sur papier ou dans votre messagerie, pas ici. Et si personne ne répond, écrivez « pas de réponse ».
    }

human-contact = Pour joindre l'établissement : { $contact }

human-letter =
    « Bonjour,
    Nom et prénom de l'élève : ……
    Classe : ……
    Démarche : { $journey }
    Ce qui bloque : ……
    Déjà essayé : ……
    Merci de votre aide. »
