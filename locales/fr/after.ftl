### Quand un parcours ou un échange est fini : est-ce que ça a aidé, et tout relire.

after-question = Est-ce que c'était utile ?

# limit: 78
after-helped = Oui, c'était utile

# limit: 78
after-not-really = Pas vraiment
after-rated = Merci, c'est noté.

# limit: 78
after-why = Dire pourquoi (gardé 30 jours au plus)
aside-why =
    { $audience ->
        [pupil] Ces mots seront lus pour améliorer le robot, sans savoir qui les a écrits. Ils sont effacés après 30 jours au plus. N'écris ni nom, ni mot de passe.

        Pourquoi, en quelques mots ?
       *[other] Ces mots seront lus pour améliorer le robot, sans savoir qui les a écrits. Ils sont effacés après 30 jours au plus. N'écrivez ni nom, ni mot de passe.

        Pourquoi, en quelques mots ?
    }
after-explained = Merci pour ces mots.

# limit: 78
after-unclear = Je ne comprends pas ce texte

said-above = Je n'en sais pas plus que ce qui est écrit juste au-dessus.
said-above-unclear =
    { $audience ->
        [pupil] Je n'en sais pas plus que ce qui est écrit juste au-dessus. Si ce n'est pas clair, choisis « { after-unclear } ».
       *[other] Je n'en sais pas plus que ce qui est écrit juste au-dessus. Si ce n'est pas clair, choisissez « { after-unclear } ».
    }

# $follows : help ou again, ce qui suit en dessous
said-unclear =
    Merci de le dire : c'est le texte qui n'est pas clair. Je note quel texte c'est, sans garder qui l'a lu.

    { $follows ->
        [help] Voici la même chose, expliquée autrement.
       *[again] Le revoici en entier. En dessous, un bouton change de langue.
    }

# limit: 78
after-transcript = Tout relire

# $number : le numéro de la demande, comme 12
said-exchange = Échange avec l'établissement, demande { $number }
said-exchange-you =
    { $audience ->
        [pupil] Toi :
       *[other] Vous :
    }
said-exchange-school = L'école :
said-exchange-problem =
    { $audience ->
        [pupil] Ce qui bloque, en une ligne, comme tu l'as écrit. C'est gardé jusqu'à la fin de ta demande :
       *[other] Ce qui bloque, en une ligne, comme vous l'avez écrit. C'est gardé jusqu'à la fin de votre demande :
    }
said-exchange-nothing = Aucun mot de cet échange n'est gardé.
said-exchange-not-kept = Les mots de cet échange ne sont pas ici : personne n'a demandé de les garder, ils sont effacés dès qu'ils sont arrivés.
