### Aux étapes où l'on attend un e-mail ou une réponse : le rappel du lendemain.

# $hour : l'heure, 0 à 23
# limit: 78
wait-remind = Me le rappeler demain à { $hour } h

# limit: 78
wait-forgo = Annuler le rappel

# $hour : l'heure, 0 à 23
said-will-remind = C'est noté : rappel demain, à partir de { $hour } h, dans cette conversation.
said-will-not-remind = D'accord, le rappel est annulé.

# $journey : le titre d'un parcours, au milieu d'une phrase
said-reminded =
    { $audience ->
        [pupil] Voici le rappel que tu as demandé : { $journey }. Si ton établissement n'a pas répondu, écris « pas de réponse ».
       *[other] Voici le rappel que vous avez demandé : { $journey }. Si l'établissement n'a pas répondu, écrivez « pas de réponse ».
    }
said-mydata-urgent = Un appel à l'aide a été entendu. Les mots ne sont pas gardés.
said-mydata-reminder = – Un rappel est prévu.
said-mydata-no-pictures = – Les dessins sont coupés.

# $title : le titre d'un parcours ou d'un besoin
said-mydata-later =
    { $audience ->
        [pupil] – Ce que tu as demandé pour plus tard : { $title }
       *[other] – Ce que vous avez demandé pour plus tard : { $title }
    }

# $count : un nombre
said-mydata-refused =
    { $count ->
        [one] – Une réponse n'a pas passé la vérification. Je garde la règle, pas la réponse.
       *[other] – { $count } réponses n'ont pas passé la vérification. Je garde les règles, pas les réponses.
    }
said-mydata-languages = – Une autre langue a été reconnue.
said-mydata-staff = – Une personne a répondu ici.
