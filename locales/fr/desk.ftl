### Quand une personne de l'établissement prend la suite : la demande, l'attente, qui parle.

# $number : le numéro de la demande, comme 12
# $before : combien de personnes sont avant, 0 ou plus
desk-queued =
    { $audience ->
        [pupil] J'ai demandé quelqu'un pour toi. Ta demande porte le numéro { $number }.
       *[other] J'ai demandé quelqu'un pour vous. Votre demande porte le numéro { $number }.
    } { $before ->
        [0] Personne d'autre n'attend.
        [one] Une autre demande passe avant.
       *[other] { $before } autres demandes passent avant.
    }

# $number : le numéro de la demande, comme 12
# $before : combien de personnes sont avant, 0 ou plus
desk-still =
    { $audience ->
        [pupil] Ta demande { $number } attend toujours.
       *[other] Votre demande { $number } attend toujours.
    } { $before ->
        [0] Personne d'autre n'attend.
        [one] Une autre demande passe avant.
       *[other] { $before } autres demandes passent avant.
    }
desk-open =
    { $audience ->
        [pupil] Le service est ouvert. En attendant, on peut continuer ensemble.
       *[other] Le service est ouvert. En attendant, on peut continuer ensemble.
    }
desk-hours-unknown =
    { $audience ->
        [pupil] Je ne sais pas quand quelqu'un te répondra. En attendant, on peut continuer ensemble.
       *[other] Je ne sais pas quand quelqu'un vous répondra. En attendant, on peut continuer ensemble.
    }

# $weekday : le jour de la semaine, 1 (lundi) à 7
# $day : le jour du mois
# $month : le mois, 1 à 12
# $hour : l'heure, 0 à 23
# $minute : les minutes, 00 à 59
desk-opens =
    Personne n'est là pour l'instant. Le service ouvre { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } à { $hour } h { $minute ->
        [00] {""}
       *[other] { $minute }
    }. La demande reste, et on peut continuer ensemble.

# $weekday : le jour de la semaine, 1 (lundi) à 7
# $day : le jour du mois
# $month : le mois, 1 à 12
# $hour : l'heure, 0 à 23
# $minute : les minutes, 00 à 59
desk-when =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } à { $hour } h { $minute }

# $until : un jour et une heure, tels que desk-when les dit
desk-blocked =
    { $audience ->
        [pupil] Tu ne peux pas demander quelqu'un avant cette date : { $until }. Moi, je continue à t'aider.
       *[other] Vous ne pouvez pas demander quelqu'un avant cette date : { $until }. Moi, je continue à vous aider.
    }

# $until : un jour et une heure, tels que desk-when les dit
desk-news-blocked =
    { $audience ->
        [pupil] La personne a mis fin à l'échange. Tu ne peux pas demander quelqu'un avant cette date : { $until }. C'est de nouveau le robot qui parle, et il continue à t'aider.
       *[other] La personne a mis fin à l'échange. Vous ne pouvez pas demander quelqu'un avant cette date : { $until }. C'est de nouveau le robot qui parle, et il continue à vous aider.
    }

# limit: 78
desk-describe = Dire en une ligne ce qui bloque
aside-describe =
    { $audience ->
        [pupil] Ton message sera lu par la personne qui t'aidera. N'écris ni mot de passe, ni code.

        Qu'est-ce qui bloque, en une ligne ?
       *[other] Votre message sera lu par la personne qui vous aidera. N'écrivez ni mot de passe, ni code.

        Qu'est-ce qui bloque, en une ligne ?
    }
desk-described = C'est transmis.

# limit: 78
desk-consent = Garder l'échange (30 jours au plus)
desk-consented =
    { $audience ->
        [pupil] D'accord : ce que tu écriras à la personne, et ses réponses, seront gardés 30 jours au plus, puis effacés.
       *[other] D'accord : ce que vous écrirez à la personne, et ses réponses, seront gardés 30 jours au plus, puis effacés.
    }

# limit: 78
desk-cancel = Annuler ma demande
desk-cancelled = La demande est annulée. C'est le robot qui continue.

desk-news-taken =
    { $audience ->
        [pupil] Une personne de l'établissement te répond maintenant. Moi, le robot, je me tais. Ne donne aucun mot de passe, même à cette personne. { $entry ->
            [commands] Pour lui écrire : la commande /répondre. Pour revenir au robot : /stop.
           *[words] Pour revenir au robot, écris « stop ».
        }
       *[other] Une personne de l'établissement vous répond maintenant. Moi, le robot, je me tais. Ne donnez aucun mot de passe, même à cette personne. { $entry ->
            [commands] Pour lui écrire : la commande /répondre. Pour revenir au robot : /stop.
           *[words] Pour revenir au robot, écrivez « stop ».
        }
    }
desk-news-transferred =
    { $audience ->
        [pupil] Une autre personne de l'établissement prend la suite.
       *[other] Une autre personne de l'établissement prend la suite.
    }
desk-news-released =
    { $audience ->
        [pupil] La personne a dû s'arrêter. Ta demande attend de nouveau, et le robot continue.
       *[other] La personne a dû s'arrêter. Votre demande attend de nouveau, et le robot continue.
    }
desk-news-lapsed =
    { $audience ->
        [pupil] La personne n'a pas pu te répondre à temps. Ta demande attend de nouveau, et le robot continue.
       *[other] La personne n'a pas pu vous répondre à temps. Votre demande attend de nouveau, et le robot continue.
    }
desk-news-resumed =
    { $audience ->
        [pupil] Le service s'était arrêté un moment. Il marche de nouveau : tu es toujours avec la personne de l'établissement.
       *[other] Le service s'était arrêté un moment. Il marche de nouveau : vous êtes toujours avec la personne de l'établissement.
    }

# $why : une valeur parmi celles du texte : ce qui a empêché
desk-lost-yours =
    { $why ->
        [doubtful] { $audience ->
            [pupil] Un de tes messages n'est peut-être pas arrivé à l'établissement.
           *[other] Un de vos messages n'est peut-être pas arrivé à l'établissement.
        }
       *[other] { $audience ->
            [pupil] Un de tes messages n'est pas arrivé à l'établissement.
           *[other] Un de vos messages n'est pas arrivé à l'établissement.
        }
    } { $why ->
        [doubtful] Pendant un jour, rien ne répondait là où l'équipe lit.
        [shut] Pendant un jour, rien ne passait là où l'équipe lit.
       *[refused] La messagerie de l'équipe l'a refusé.
    } { $audience ->
        [pupil] Écris-le à nouveau, ou appelle l'établissement.
       *[other] Écrivez-le à nouveau, ou appelez l'établissement.
    }

# $why : une valeur parmi celles du texte : ce qui a empêché
desk-lost-theirs =
    { $why ->
        [doubtful] { $audience ->
            [pupil] Je n'ai peut-être pas pu te montrer un message de l'établissement.
           *[other] Je n'ai peut-être pas pu vous montrer un message de l'établissement.
        }
       *[other] { $audience ->
            [pupil] Je n'ai pas pu te montrer un message de l'établissement.
           *[other] Je n'ai pas pu vous montrer un message de l'établissement.
        }
    } { $why ->
        [doubtful] Pendant un jour, rien ne répondait.
        [shut] Pendant un jour, rien ne passait.
       *[refused] La messagerie l'a refusé.
    } L'établissement le sait.
desk-news-back = C'est de nouveau le robot qui parle.
desk-news-closed = L'échange avec la personne est terminé. C'est de nouveau le robot qui parle.
desk-news-silence = L'échange avec la personne est fermé : il n'y avait plus de message. C'est de nouveau le robot qui parle.
desk-news-warned =
    { $audience ->
        [pupil] La personne attend ta réponse. Si tu n'écris plus, l'échange sera fermé. Est-ce que tu as encore besoin d'elle ?
       *[other] La personne attend votre réponse. Si vous n'écrivez plus, l'échange sera fermé. Est-ce que vous avez encore besoin d'elle ?
    }
desk-not-relayed =
    { $audience ->
        [pupil] La personne ne l'a pas reçu : seuls les textes courts passent. Est-ce que tu peux l'écrire avec des mots ?
       *[other] La personne ne l'a pas reçu : seuls les textes courts passent. Pouvez-vous l'écrire avec des mots ?
    }
