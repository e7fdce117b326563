### Les réponses prêtes du guichet : choisies par qui répond, lues dans la langue de la personne.

canned-hello =
    { $audience ->
        [pupil] Bonjour, je suis là pour t'aider. Qu'est-ce que tu vois à l'écran ?
       *[other] Bonjour, je suis là pour vous aider. Qu'est-ce que vous voyez à l'écran ?
    }
canned-screen =
    { $audience ->
        [pupil] Lis-moi les mots que tu vois à l'écran, sans mot de passe ni code. Qu'est-ce qui est écrit ?
       *[other] Lisez-moi les mots que vous voyez à l'écran, sans mot de passe ni code. Qu'est-ce qui est écrit ?
    }
canned-office =
    { $audience ->
        [pupil] Pour ça, passe au secrétariat { school-of }.
       *[other] Pour cela, adressez-vous au secrétariat { school-of }.
    }
canned-later =
    { $audience ->
        [pupil] Je dois vérifier quelque chose. Je te réponds ici dès que je sais.
       *[other] Je dois vérifier quelque chose. Je vous réponds ici dès que je sais.
    }
canned-solved =
    { $audience ->
        [pupil] Est-ce que tout marche pour toi maintenant ?
       *[other] Est-ce que tout marche pour vous maintenant ?
    }
