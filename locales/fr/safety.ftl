### Un appel à l'aide : la réponse passe avant tout le reste. Un début par sorte de danger, puis les
### numéros de data/emergency.toml, puis comment reprendre. Traduit deux fois, par deux personnes.

safety-emergency =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important.
    }

    { $audience ->
        [parent] Si quelqu'un est en danger maintenant, appelez, ou demandez à une personne près de vous d'appeler :
        [staff] Si quelqu'un est en danger maintenant, appelez, ou demandez à une personne près de vous d'appeler :
       *[other] Si quelqu'un est en danger maintenant (toi ou une autre personne), appelle, ou demande à quelqu'un près de toi d'appeler :
    }

safety-suicide =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important.
    }

    { $audience ->
        [parent] Personne ne devrait porter cela sans aide. Des gens sont là pour écouter, gratuitement, pour vous ou pour quelqu'un d'autre :
        [staff] Personne ne devrait porter cela sans aide. Des gens sont là pour écouter, gratuitement, pour vous ou pour quelqu'un d'autre :
       *[other] Tu n'as pas à porter ça sans aide. Des gens sont là pour t'écouter, gratuitement, pour toi ou pour quelqu'un d'autre :
    }

safety-violence =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important. Personne n'a le droit de faire du mal à quelqu'un.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important. Personne n'a le droit de faire du mal à quelqu'un.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important. Personne n'a le droit de te faire du mal, et ce n'est pas ta faute.
    }

    { $audience ->
        [parent] Des gens écoutent et aident, gratuitement :
        [staff] Des gens écoutent et aident, gratuitement :
       *[other] Tu peux en parler à un adulte du collège ou du lycée : l'infirmière, la vie scolaire, un professeur. Et des gens sont là pour t'écouter, gratuitement :
    }

safety-bullying =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important. Ce n'est jamais la faute de la personne qui le subit.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important. Ce n'est jamais la faute de la personne qui le subit.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important. Ce n'est pas ta faute, et tu as le droit de demander de l'aide.
    }

    { $audience ->
        [parent] Parlez-en à l'établissement. Des gens écoutent et aident, gratuitement :
        [staff] Des gens écoutent et aident, gratuitement :
       *[other] Parles-en à un adulte en qui tu as confiance, par exemple à la vie scolaire. Et des gens sont là pour t'écouter, gratuitement :
    }

safety-threat =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important.
    }

    { $audience ->
        [parent] Si quelqu'un risque d'être blessé, prévenez tout de suite l'établissement, et appelez :
        [staff] Si quelqu'un risque d'être blessé, prévenez tout de suite la direction, et appelez :
       *[other] Si quelqu'un risque d'être blessé, préviens tout de suite un adulte du collège ou du lycée, et appelle :
    }

safety-unclear =
    { $audience ->
        [parent] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
        [staff] Je laisse tout le reste de côté : ce que vous écrivez est plus important.
       *[other] Je laisse tout le reste de côté : ce que tu écris est plus important.
    }

    { $audience ->
        [parent] Si quelqu'un est en danger ou ne va pas bien, des gens répondent, gratuitement :
        [staff] Si quelqu'un est en danger ou ne va pas bien, des gens répondent, gratuitement :
       *[other] Si tu es en danger, ou si ça ne va pas, des gens te répondent, gratuitement :
    }

# $call : le numéro à appeler, comme 15
safety-number-15 = { $call } : le Samu, pour une urgence médicale. Jour et nuit.

# $call : le numéro à appeler, comme 15
safety-number-112 = { $call } : toutes les urgences. Jour et nuit.

# $call : le numéro à appeler, comme 15
safety-number-114 = { $call } : les urgences par SMS, quand on ne peut pas parler ou entendre. Jour et nuit.

# $call : le numéro à appeler, comme 15
safety-number-17 = { $call } : la police. Jour et nuit.

# $call : le numéro à appeler, comme 15
safety-number-18 = { $call } : les pompiers. Jour et nuit.

# $call : le numéro à appeler, comme 15
safety-number-119 = { $call } : Allô enfance en danger. Jour et nuit, et l'appel n'est pas sur la facture. On peut aussi écrire :

# $call : le numéro à appeler, comme 15
safety-number-3018 = { $call } : le harcèlement et ce qui se passe sur internet. Tous les jours de 9 h à 23 h. On peut aussi écrire :

# $call : le numéro à appeler, comme 15
safety-number-3114 = { $call } : quand on pense au suicide. Des soignants répondent, jour et nuit.

# $name : le nom de ce numéro
# $number : un numéro d'urgence, comme 3114
safety-number = { $name } : { $number }

# $numbers : des numéros d'urgence, comme 112 · 119
safety-perhaps =
    { $audience ->
        [parent] Si quelqu'un est en danger ou va très mal, appelez un de ces numéros : { $numbers }. C'est gratuit.
        [staff] Si quelqu'un est en danger ou va très mal, appelez un de ces numéros : { $numbers }. C'est gratuit.
       *[other] Si tu es en danger, ou si tu te sens très mal, appelle un de ces numéros : { $numbers }. C'est gratuit.
    }

safety-robot =
    { $audience ->
        [parent] Je suis un robot : je ne peux pas appeler pour vous.
        [staff] Je suis un robot : je ne peux pas appeler pour vous.
       *[other] Je suis un robot : je ne peux pas appeler pour toi.
    }

safety-after =
    { $audience ->
        [parent] Votre place dans cette conversation est gardée. Pour continuer plus tard{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écrivez « reprendre ».
        }
        [staff] Votre place dans cette conversation est gardée. Pour continuer plus tard{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écrivez « reprendre ».
        }
       *[other] Ta place dans cette conversation est gardée. Pour continuer plus tard{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écris « reprendre ».
        }
    }

safety-still =
    { $audience ->
        [parent] Je suis toujours là. Des gens répondent aux numéros que je vous ai donnés. Pour continuer{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écrivez « reprendre ».
        }
        [staff] Je suis toujours là. Des gens répondent aux numéros que je vous ai donnés. Pour continuer{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écrivez « reprendre ».
        }
       *[other] Je suis toujours là. Des gens répondent aux numéros que je t'ai donnés. Pour continuer{ $entry ->
            [commands] {" "}: la commande /commencer.
           *[words] , écris « reprendre ».
        }
    }

# limit: 78
safety-continue = Reprendre

# limit: 78
safety-person = Parler à quelqu'un de l'établissement
