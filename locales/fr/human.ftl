### Quand seule une personne peut agir. Sans service d'aide relié, personne n'est prévenu : le texte le dit.

human-nobody =
    { $audience ->
        [pupil] Personne n'est relié à cette conversation : je n'ai prévenu personne. Voici un message à donner au secrétariat de ton établissement. Complète-le sur papier ou dans ta messagerie, pas ici.
       *[other] Personne n'est relié à cette conversation : je n'ai prévenu personne. Voici un message à donner au secrétariat de l'établissement. Complétez-le sur papier ou dans votre messagerie, pas ici.
    }

human-give =
    { $audience ->
        [pupil] Voici un message à donner au secrétariat de ton établissement. Complète-le sur papier ou dans ta messagerie, pas ici.
       *[other] Voici un message à donner au secrétariat de l'établissement. Complétez-le sur papier ou dans votre messagerie, pas ici.
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
