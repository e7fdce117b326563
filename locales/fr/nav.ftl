### Ce que l'assistant dit dans tous les parcours. « nav » : les mots compris partout.

# limit: 78
nav-next = Suivant

# limit: 78
# limit .command: 32
# limit .about: 100
nav-back = Retour
    .command = retour
    .about = Revenir à l'étape d'avant
    .said = On est déjà au début.

# limit: 78
# limit .command: 32
# limit .about: 100
nav-continue = Continuer ailleurs
    .command = ailleurs
    .about = Continuer sur une autre appli ou un autre appareil

# limit: 78
# limit .command: 32
# limit .about: 100
nav-forget = Tout effacer
    .command = oublier
    .about = Tout effacer

# limit: 78
# limit .command: 32
# limit .about: 100
nav-help = Aide
    .command = aide
    .about = Expliquer l'étape
    .said =
        { $audience ->
            [pupil] { $entry ->
                [commands] Tu as toujours ces commandes : /retour, /langue, /humain, /oublier, /stop.
               *[words] Tu peux toujours écrire : retour, langue, humain, effacer tout, stop.
            }
           *[other] { $entry ->
                [commands] Vous avez toujours ces commandes : /retour, /langue, /humain, /oublier, /stop.
               *[words] Vous pouvez toujours écrire : retour, langue, humain, effacer tout, stop.
            }
        }

# limit: 78
# limit .command: 32
# limit .about: 100
nav-human = Parler à quelqu'un
    .command = humain
    .about = Parler à quelqu'un

# limit: 78
# limit .command: 32
# limit .about: 100
nav-language = Langue
    .command = langue
    .about = Changer de langue

# limit: 78
# limit .command: 32
# limit .about: 100
nav-mydata = Mes données
    .command = mesdonnees
    .about = Voir ce qui est gardé

# limit: 78
# limit .command: 32
# limit .about: 100
nav-nopictures = Sans les dessins
    .command = sansimages
    .about = Ne plus montrer de dessins
    .said = C'est noté : plus de dessins. « montre-moi » en montre un quand même, « avec les images » les remet.

# limit: 78
# limit .command: 32
# limit .about: 100
nav-pictures = Avec les dessins
    .command = images
    .about = Montrer des dessins des pages
    .said = C'est noté : les dessins sont là. « sans images » les enlève.

# limit: 78
# limit .command: 32
# limit .about: 100
nav-privacy = Confidentialité
    .command = confidentialite
    .about = Ce qui est gardé, et combien de temps
    .said =
        Je suis un robot, pas un service du ministère.

        Je garde où répondre (le numéro de la conversation), la langue, les étapes et les boutons, 30 jours après le dernier message. Ni nom, ni adresse, ni mot de passe : je vérifie ce qui est tapé, puis je l'oublie.

        { $entry ->
            [commands] /mesdonnees montre tout, et dit aussi ce que deviennent les mots écrits à une personne. /oublier supprime tout.
           *[words] « mes données » montre tout, et dit aussi ce que deviennent les mots écrits à une personne. « effacer tout » supprime tout.
        }

# limit: 78
# limit .command: 32
# limit .about: 100
nav-restart = Recommencer
    .command = recommencer
    .about = Repartir du début
    .said = On repart du début.

# limit: 78
# limit .command: 32
# limit .about: 100
nav-start = Reprendre
    .command = commencer
    .about = Commencer ou reprendre

# limit: 78
# limit .command: 32
# limit .about: 100
nav-show = Voir la page
    .command = montre
    .about = Voir un dessin de la page

# limit: 78
# limit .command: 32
# limit .about: 100
nav-status = Où en suis-je ?
    .command = statut
    .about = Savoir où on en est

# limit: 78
# limit .command: 32
# limit .about: 100
nav-stop = Arrêter
    .command = stop
    .about = S'arrêter là, la place est gardée
    .said =
        { $audience ->
            [pupil] D'accord, on s'arrête là. Ta place est gardée 30 jours : { $entry ->
                [commands] la commande /commencer te ramène ici. Pour tout supprimer : /oublier.
               *[words] écris « reprendre » quand tu veux. Pour tout supprimer, écris « effacer tout ».
            }
           *[other] D'accord, on s'arrête là. Votre place est gardée 30 jours : { $entry ->
                [commands] la commande /commencer vous ramène ici. Pour tout supprimer : /oublier.
               *[words] écrivez « reprendre » quand vous voulez. Pour tout supprimer, écrivez « effacer tout ».
            }
        }

aside-forget = J'efface tout ce que je garde de cette conversation, place comprise. On le fait ?
aside-language = Quelle langue ?

# $language : le nom d'une langue, dans cette langue
# $by : une personne de l'établissement, par son nom
aside-language-read = { $language } : traduit par une machine, relu par { $by }.

# $language : le nom d'une langue, dans cette langue
aside-language-unread = { $language } : traduit par une machine, pas encore relu.

# $title : le titre d'un parcours ou d'un besoin
aside-go =
    Si j'ai bien compris : { $title }.

    On peut y aller maintenant, et revenir ici ensuite. On y va ?
aside-intents = J'hésite entre deux choses. Laquelle est-ce ?
aside-rows = Plusieurs réponses possibles. Laquelle ?
aside-where = Plusieurs réponses possibles. Dans quel département est-ce ?

# limit: 78
aside-go-there = Oui, on y va

# limit: 78
aside-stay = Non, je reste ici

# limit: 78
aside-no-intent = Autre chose

# limit: 78
aside-not-that = Ce n'est pas ça

# limit: 78
aside-keep = Non, elle est juste

# $domain : le domaine d'une adresse, comme gmail.com
# limit: 78
aside-correct = Oui, c'est { $domain }

# limit: 78
aside-yes = Oui, efface tout

# limit: 78
aside-no = Non, garde tout

# limit: 78
aside-no-row = Aucune de celles-là

said-greet =
    Bonjour ! Je suis un robot qui aide à activer un compte EduConnect et à entrer dans l'ENT. Je ne suis pas le ministère.

    Je ne garde aucun nom et je ne demande jamais le vrai mot de passe. Personne ne doit le demander.

# $stage : l'étape où l'on est, comme 3
# $of : le nombre d'étapes
said-progress = Étape { $stage } sur { $of }
picture-drawing = dessin

said-no-picture = Je n'ai pas de dessin pour cette étape.

# $picture : ce que montre l'image
said-picture = À l'écran : { $picture }

# $command : une commande, comme /images
said-picture-file = Pour avoir le dessin : { $command }

# $label : le texte d'un bouton, tel qu'il est écrit
said-read = J'ai lu « { $label } ». Si ce n'est pas ça : { $entry ->
        [commands] le bouton « Retour ».
       *[words] « retour ».
    }

# $name : ce qui a été choisi dans une liste
said-chose = C'est noté : { $name }.
said-check-page = Pour l'essayer sans rien envoyer, il y a une page à part :
said-checked = vérifié (le texte n'est pas gardé)

# $journey : le titre d'un parcours, au milieu d'une phrase
said-resume = On reprend : { $journey }.
said-moved = Les étapes ont changé depuis : je reprends au dernier endroit qui existe encore.
said-speaks-to-another =
    { $audience ->
        [parent] Installez-vous à côté de votre enfant : à partir d'ici, c'est à lui, ou à elle, que je parle.
        [pupil] C'est le compte d'un parent : fais-le venir. À partir d'ici, c'est à lui, ou à elle, que je parle.
        [staff] À partir d'ici, je parle à l'élève, ou au parent.
       *[other] À partir d'ici, je parle à l'élève.
    }

said-spoke = D'accord, on continue en français.
said-stale = Ce bouton est celui d'une question passée. On en est ici :
said-miss-1 =
    { $audience ->
        [pupil] Je n'ai pas compris. Choisis une réponse, ou dis-le autrement.
       *[other] Je n'ai pas compris. Choisissez une réponse, ou dites-le autrement.
    }
said-examples =
    { $audience ->
        [pupil] Tu peux écrire avec tes mots, par exemple : « j'ai perdu mon mot de passe », « mes codes sont refusés », « je trouve pas l'ENT ».
       *[other] Vous pouvez écrire avec vos mots, par exemple : « mon fils a perdu son mot de passe », « je n'ai pas reçu le SMS », « où est l'ENT ».
    }

# $title : le titre d'un parcours ou d'un besoin
said-need = Si j'ai bien compris : { $title }.

# $title : le titre d'un parcours ou d'un besoin
said-later = Ensuite, on verra : { $title }.

# $title : le titre d'un parcours ou d'un besoin
said-on-it = C'est ce qu'on est en train de faire : { $title }.
said-rephrase =
    { $audience ->
        [pupil] D'accord, ce n'était pas ça. Choisis une réponse, ou dis-le autrement.
       *[other] D'accord, ce n'était pas ça. Choisissez une réponse, ou dites-le autrement.
    }
said-may-speak = Je parle aussi français : un bouton suffit pour changer.

# $choices : le nombre de réponses
# $example : le texte d'une réponse
said-miss-2 =
    { $audience ->
        [pupil] Je ne comprends toujours pas, désolé. { $choices ->
            [buttons] Appuie sur un bouton, ou écris ses mots. Par exemple : « { $example } ».
           *[numbers] Réponds par un numéro ou par ses mots. Par exemple : 1, ou « { $example } ».
        }
       *[other] Je ne comprends toujours pas, désolé. { $choices ->
            [buttons] Appuyez sur un bouton, ou écrivez ses mots. Par exemple : « { $example } ».
           *[numbers] Répondez par un numéro ou par ses mots. Par exemple : 1, ou « { $example } ».
        }
    }
said-miss-3 =
    { $audience ->
        [pupil] Je n'y arrive pas. Si tu préfères, choisis « Parler à quelqu'un ».
       *[other] Je n'y arrive pas. Si vous préférez, choisissez « Parler à quelqu'un ».
    }
said-no-row =
    { $audience ->
        [pupil] Je ne trouve pas. Essaie avec moins de mots : le nom de l'ENT, ta région, ton département ou une grande ville.
       *[other] Je ne trouve pas. Essayez avec moins de mots : le nom de l'ENT, la région, le département ou une grande ville.
    }
said-empty =
    { $audience ->
        [pupil] Je ne vois pas de mots dans ton message. Écris-moi avec des lettres ou un numéro.
       *[other] Je ne vois pas de mots dans votre message. Écrivez-moi avec des lettres ou un numéro.
    }
said-not-text = Je ne lis que les mots écrits : ni voix, ni autocollant, ni fichier.
said-too-long = C'est trop long pour moi. Une phrase suffit.
said-slow-down =
    { $audience ->
        [pupil] Doucement, je n'arrive plus à suivre. Attends un peu, puis écris-moi de nouveau.
       *[other] Doucement, je n'arrive plus à suivre. Attendez un peu, puis écrivez-moi de nouveau.
    }
said-thanks = Avec plaisir !
said-solved =
    { $audience ->
        [pupil] D'accord. Si ça marche maintenant, choisis « Retour » : on reprend là où on était.
       *[other] D'accord. Si ça marche maintenant, choisissez « Retour » : on reprend là où on était.
    }
said-all-done =
    { $audience ->
        [pupil] Tant mieux, c'est fini alors ! Si quelque chose coince encore, écris « reprendre ».
       *[other] Tant mieux, c'est terminé alors ! Si quelque chose coince encore, écrivez « reprendre ».
    }
said-settled =
    { $audience ->
        [pupil] Tant mieux ! Si tout marche, c'est fini. Sinon, on en était ici :
       *[other] Tant mieux ! Si tout marche, c'est fini. Sinon, nous en étions ici :
    }
said-none-fits =
    { $audience ->
        [pupil] D'accord, aucune réponse ne va. Dis-moi avec tes mots ce qui se passe. Pour parler à quelqu'un, { $entry ->
            [commands] il y a /humain.
           *[words] écris « humain ».
        }
       *[other] D'accord, aucune réponse ne va. Dites-moi avec vos mots ce qui se passe. Pour parler à quelqu'un, { $entry ->
            [commands] il y a /humain.
           *[words] écrivez « humain ».
        }
    }
said-waits =
    { $audience ->
        [pupil] Prends ton temps.
       *[other] Prenez votre temps.
    }
said-greeting = Bonjour !
said-chatter = D'accord.
said-secret-password =
    Attention, cela ressemble à un mot de passe. Je ne l'ai pas gardé, et je ne le demanderai jamais.

    { $audience ->
        [pupil] Si c'est un vrai, change-le : quelqu'un d'autre peut lire cette conversation.
       *[other] Si c'est un vrai, changez-le : quelqu'un d'autre peut lire cette conversation.
    }
said-secret-code = Attention, cela ressemble à un code reçu. Je ne l'ai pas gardé. Un code ne se donne à personne : il se tape seulement sur le portail.
said-secret-personal = Je n'ai pas besoin de cette information, et je ne l'ai pas gardée. Ici, pas besoin de nom, de date ni de numéro.
said-erased = J'efface le message de la conversation.
said-not-erased =
    { $audience ->
        [pupil] Je ne peux pas effacer ce message ici. Efface-le de ton écran.
       *[other] Je ne peux pas effacer ce message ici. Effacez-le de votre écran.
    }
said-forgotten = C'est fait : je ne garde plus rien de cette conversation.

# $language : le nom d'une langue, dans cette langue
said-mydata =
    { $audience ->
        [pupil] Ce que tu écris à une personne est effacé une fois lu, sauf si tu demandes de le garder. La ligne qui dit ce qui bloque est effacée à la fin de ta demande.

        Si tu dis que ça a aidé, ou non, ta réponse compte pendant un an, mais on ne sait pas que c'est toi. Les mots que tu ajoutes sont gardés 30 jours au plus.

        Voici tout ce que je garde : où te répondre, la langue ({ $language }), et ce qui suit.
       *[other] Ce que vous écrivez à une personne est effacé une fois lu, sauf si vous demandez de le garder. La ligne qui dit ce qui bloque est effacée à la fin de votre demande.

        Si vous dites que cela a aidé, ou non, votre réponse compte pendant un an, mais on ne sait pas que c'est vous. Les mots que vous ajoutez sont gardés 30 jours au plus.

        Voici tout ce que je garde : où vous répondre, la langue ({ $language }), et ce qui suit.
    }

# $question : une question posée
# $answer : la réponse donnée
said-mydata-line = – { $question } → { $answer }
said-mydata-nothing = Aucune réponse pour l'instant.

# $reference : une suite de lettres et de chiffres
said-sorry = Pardon, j'ai eu un problème de mon côté. Rien n'est perdu, on en est toujours au même point. Si cela recommence, voici la référence à donner au service d'aide : { $reference }
said-edited = { $audience ->
    [pupil] Je ne relis pas un message modifié. Écris-le plutôt dans un nouveau message.
   *[other] Je ne relis pas un message modifié. Écrivez-le plutôt dans un nouveau message.
}
said-picture-sent =
    { $audience ->
        [pupil] Je ne regarde pas les images : on peut y voir des codes. Écris-moi plutôt ce que tu vois.
       *[other] Je ne regarde pas les images : on peut y voir des codes. Écrivez-moi plutôt ce que vous voyez.
    }
said-erase-failed =
    { $audience ->
        [pupil] Je n'ai pas réussi à effacer ton message. Efface-le toi-même, pour que personne ne le lise.
       *[other] Je n'ai pas réussi à effacer le message. Effacez-le vous-même, pour que personne ne le lise.
    }
said-adults-asked = Telegram demande d'être adulte. Un élève peut m'utiliser ici avec un parent.
said-adults-only =
    { $audience ->
        [pupil] Ici, je ne peux aider que les adultes. Demande à un parent, ou à ton établissement.
       *[other] Ici, je n'aide que les adultes. Un élève peut demander à un parent, ou à son établissement.
    }
said-elsewhere = Les élèves sont aidés ici :
said-public = Pour rester discret, je réponds en privé seulement. Voici le lien pour m'écrire :
said-late = Ce message est arrivé en retard, après ma réponse suivante. On en est ici :
said-public-here = Pour rester discret, je réponds en privé seulement.
said-public-open = Écrire en privé
said-fifteen-asked = Discord demande d'avoir 15 ans en France. Avant, un élève peut m'utiliser avec un parent.
said-erase-yourself =
    { $audience ->
        [pupil] Je ne peux pas effacer ton message ici. Efface-le toi-même : garde le doigt appuyé dessus, ou fais un clic droit, puis choisis de le supprimer.
       *[other] Je ne peux pas effacer votre message ici. Effacez-le vous-même : gardez le doigt appuyé dessus, ou faites un clic droit, puis choisissez de le supprimer.
    }

# $domain : le domaine d'une adresse, comme gmail.com
said-corrected =
    { $audience ->
        [pupil] D'accord : sur le portail, écris bien { $domain } après le @.
       *[other] D'accord : sur le portail, écrivez bien { $domain } après le @.
    }

carry-offer =
    { $audience ->
        [pupil] On peut continuer ailleurs, au même endroit. Ça marche une seule fois, pendant cinq minutes. Garde-le pour toi : qui l'utilise prend la conversation.
       *[other] On peut continuer ailleurs, au même endroit. Cela marche une seule fois, pendant cinq minutes. Gardez-le pour vous : qui l'utilise prend la conversation.
    }

# $channel : Telegram, Discord…
carry-by-link =
    { $channel ->
        [telegram] Sur Telegram :
       *[web] Dans un autre navigateur :
    }

# $code : le code, comme 1234-5678
carry-by-code =
    { $audience ->
        [pupil] Sur Discord, écris ce code au robot, ou après /continue : { $code }
       *[other] Sur Discord, écrivez ce code au robot, ou après /continue : { $code }
    }
carry-nowhere = Pour l'instant, je ne réponds qu'ici.
carry-not-now = Une demande à une personne est en cours : la conversation reste où elle est jusqu'à la réponse. Ensuite, elle pourra continuer ailleurs.
carry-here = C'est bon, on continue ici. Là-bas, cette conversation est terminée.

# $channel : Telegram, Discord…
carry-gone =
    { $audience ->
        [pupil] La conversation continue { $channel ->
            [telegram] sur Telegram
            [discord] sur Discord
           *[web] dans un autre navigateur
        }. Ici, elle est terminée. Si tu m'écris ici, on repart du début.
       *[other] La conversation continue { $channel ->
            [telegram] sur Telegram
            [discord] sur Discord
           *[web] dans un autre navigateur
        }. Ici, elle est terminée. Si vous m'écrivez ici, on repart du début.
    }
carry-refused =
    { $audience ->
        [pupil] Ce code ne marche pas ici : il sert une seule fois, pendant cinq minutes, et ailleurs que là où je l'ai donné. Pour en avoir un autre, écris /continue là où tu étais.
       *[other] Ce code ne marche pas ici : il sert une seule fois, pendant cinq minutes, et ailleurs que là où je l'ai donné. Pour en avoir un autre, écrivez /continue là où vous étiez.
    }
