### Ce que lisent les personnes qui répondent au guichet, et ce qu'elles ne doivent jamais demander.

# $number : le numéro de la demande, comme 12
staff-new = Nouvelle demande { $number }. Pour la prendre : /claim { $number }

# $number : le numéro de la demande, comme 12
staff-new-urgent = URGENT, nouvelle demande { $number } : cette personne est peut-être en danger. Pour la prendre : /claim { $number }

# $number : le numéro de la demande, comme 12
staff-now-urgent = URGENT : la demande { $number } passe devant, cette personne est peut-être en danger. Pour la prendre : /claim { $number }

# $number : le numéro de la demande, comme 12
# $by : une personne de l'établissement, par son nom
staff-taken = La demande { $number } est prise par { $by }.

# $number : le numéro de la demande, comme 12
staff-queued = La demande { $number } attend de nouveau.

# $number : le numéro de la demande, comme 12
staff-over = La demande { $number } est terminée.

# $by : une personne de l'établissement, par son nom
# $number : le numéro de la demande, comme 12
staff-yours = { $by }, la demande { $number } est à vous maintenant. Pour y répondre : /on { $number }

# $by : une personne de l'établissement, par son nom
# $number : le numéro de la demande, comme 12
staff-yours-now = { $by }, la demande { $number } est à vous maintenant. Chaque ligne que vous écrivez va à la personne.

# $number : le numéro de la demande, comme 12
staff-unread = { $number } · nouveau message. Pour le lire : /on { $number }

# $number : le numéro de la demande, comme 12
staff-unread-urgent = { $number } · URGENT, nouveau message. Pour le lire : /on { $number }

# $number : le numéro de la demande, comme 12
staff-cancelled = La personne ne veut plus d'aide humaine : la demande { $number } est terminée.

# $number : le numéro de la demande, comme 12
staff-erased = La personne a fait tout effacer : la demande { $number } n'existe plus.

# $number : le numéro de la demande, comme 12
staff-lapsed = La demande { $number } est restée sans réponse : elle attend de nouveau.

# $number : le numéro de la demande, comme 12
staff-silence = La personne n'écrit plus : la demande { $number } est terminée.

# $number : le numéro de la demande, comme 12
staff-waits = La demande { $number } attend depuis longtemps.

# $number : le numéro de la demande, comme 12
staff-said = { $number } · la personne écrit :

# $number : le numéro de la demande, comme 12
staff-urgent = { $number } · URGENT, cette personne est peut-être en danger :

# $number : le numéro de la demande, comme 12
staff-corrected = { $number } · la personne corrige son message :

# $number : le numéro de la demande, comme 12
# $label : le texte d'un bouton, tel qu'il est écrit
staff-pressed = { $number } · la personne appuie sur « { $label } ».

# $number : le numéro de la demande, comme 12
staff-pressed-old = { $number } · la personne appuie sur un ancien bouton.
staff-masked = (•••• : ce qui ressemble à un mot de passe ou à un code a été masqué.)
staff-note = Note d'un collègue :

# $number : le numéro de la demande, comme 12
staff-claimed = La demande { $number } est à vous. Chaque ligne que vous écrivez va à la personne.
staff-answered = Envoyé.
staff-waits-for-person = En route ; la personne ne l'a pas encore reçu.

# $number : le numéro de la demande, comme 12
staff-released = La demande { $number } attend de nouveau.

# $number : le numéro de la demande, comme 12
staff-snoozed = La demande { $number } est mise de côté. Elle revient à l'heure dite, ou dès que la personne écrit.

# $number : le numéro de la demande, comme 12
staff-transferred = La demande { $number } est transmise.

# $number : le numéro de la demande, comme 12
staff-handed-back = Le robot reprend la demande { $number }.

# $number : le numéro de la demande, comme 12
staff-closed-now = La demande { $number } est terminée.

# $number : le numéro de la demande, comme 12
staff-noted = C'est noté pour la demande { $number }.

# $language : le nom d'une langue, dans cette langue
staff-language = Le guichet vous parle maintenant dans cette langue : { $language }.

# $minutes : un nombre de minutes
# $by : une personne de l'établissement, par son nom
# $seconds : un nombre de secondes
staff-taken-by =
    { $minutes ->
        [0] Déjà prise par { $by }, il y a { $seconds } s.
       *[other] Déjà prise par { $by }, il y a { $minutes } min.
    }
staff-yours-already = Cette demande est déjà à vous.
staff-closed = Cette demande est terminée.
staff-not-taken = Prenez d'abord cette demande avec /claim.
staff-not-you = Vous ne répondez pas à ce guichet. Cet essai est inscrit au journal.
staff-no-desk = Aucun guichet n'est réglé ici. Une table [desk.NOM] de guichet.toml en règle un.
staff-unknown = Aucune demande n'a ce numéro.
staff-again = C'était déjà fait.
staff-no-colleague = Cette personne ne répond pas à ce guichet.
staff-no-step = Aucune étape ne porte ce nom. /card montre le nom des étapes.

# $reasons : les raisons permises, séparées par des virgules
staff-no-reason = Ce n'est pas un motif. Il y a : { $reasons }.

# $languages : les langues parlées, séparées par des virgules
staff-no-language = Cette langue n'est pas là. Il y a : { $languages }.
staff-none-held = Vous n'avez pris aucune demande. /list les montre.

# $number : le numéro de la demande, comme 12
staff-on = Vos lignes vont maintenant à la personne de la demande { $number }.

# $number : le numéro de la demande, comme 12
staff-on-lost = Rien n'est fait : la demande { $number } n'est plus à vous. Choisissez-en une autre avec /on NUMÉRO.

# $number : le numéro de la demande, comme 12
staff-on-there = La demande { $number } a son fil à part : écrivez-y.
staff-on-unsaid = Rien n'est fait : dites d'abord de quelle demande il s'agit, avec /on NUMÉRO.
staff-held-back = Retenu : personne ne demande jamais un mot de passe ni un code, même pour aider. Demandez plutôt ce que la personne voit à l'écran.
staff-empty = Il n'y a rien à envoyer.
staff-snooze-how = Écrivez /snooze NUMÉRO et un nombre de minutes, par exemple /snooze 30.
staff-unknown-order = Cette commande n'existe pas. /help les montre.

# $number : le numéro de la demande, comme 12
# $since : une durée, comme « 5 min »
staff-list = { $number } · attend depuis { $since }
staff-list-urgent = URGENT

# $number : le numéro de la demande, comme 12
staff-list-mine = { $number } · à vous

# $number : le numéro de la demande, comme 12
# $since : une durée, comme « 5 min »
staff-list-mine-waits = { $number } · à vous · attend votre réponse depuis { $since }

# $number : le numéro de la demande, comme 12
# $by : une personne de l'établissement, par son nom
staff-list-held = { $number } · prise par { $by }

# $number : le numéro de la demande, comme 12
# $by : une personne de l'établissement, par son nom
# $since : une durée, comme « 5 min »
staff-list-held-waits = { $number } · prise par { $by } · attend une réponse depuis { $since }

# $number : le numéro de la demande, comme 12
staff-list-hidden = { $number } · mise de côté

# $count : un nombre
staff-list-unread = { $count ->
        [one] un message non lu
       *[other] { $count } messages non lus
    }

# $count : un nombre
staff-list-more = … et { $count } de plus : /list mine, /list waiting ou /list et une langue.

# $number : le numéro de la demande, comme 12
staff-list-claim = Prendre { $number }
staff-list-how = /list, /list mine (les vôtres), /list waiting (qui attend) ou /list et une langue, par exemple /list en.
staff-list-none = Aucune demande.

# $days : un nombre de jours
# $hours : un nombre d'heures
# $minutes : un nombre de minutes
staff-lasting = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] moins d'une minute
               *[other] { $minutes } min
            }
           *[other] { $hours } h
        }
        [one] 1 jour
       *[other] { $days } jours
    }

# $journey : le titre d'un parcours, au milieu d'une phrase
# $stage : l'étape où l'on est, comme 3
# $of : le nombre d'étapes
staff-stage = { $journey }, étape { $stage } sur { $of }

# $number : le numéro de la demande, comme 12
staff-card = Demande { $number }

# $channel : Telegram, Discord…
staff-card-channel = Canal : { $channel }

# $language : le nom d'une langue, dans cette langue
staff-card-person = Langue : { $language }
staff-card-audience = Qui : { $audience }

# $journey : le titre d'un parcours, au milieu d'une phrase
staff-card-journey = Parcours : { $journey }
staff-card-problem = Ce qui bloque, en une ligne :
staff-card-last = Les derniers mots échangés :
staff-card-them = La personne :
staff-card-us = Le guichet :

# $question : une question posée
# $answer : la réponse donnée
# $step : le nom de l'étape, comme activation.sheet
staff-card-passed = ✓ { $question } → { $answer } ({ $step })

# $question : une question posée
# $step : le nom de l'étape, comme activation.sheet
staff-card-at = ➤ { $question } ({ $step })

# $fault : le nom d'une faute, comme too-short
# $count : un nombre
staff-card-fault = ✗ { $fault } (× { $count })
staff-card-urgent = URGENT : cette personne est peut-être en danger. Les numéros d'urgence lui ont été donnés.

# $since : une durée, comme « 5 min »
staff-card-waits = Attend depuis { $since }

# $by : une personne de l'établissement, par son nom
# $since : une durée, comme « 5 min »
staff-card-held = Prise par { $by }, depuis { $since }

# $since : une durée, comme « 5 min »
# $reason : pourquoi la demande est finie
staff-card-over = Terminée depuis { $since } ({ $reason })
staff-card-consent = La personne accepte que l'échange soit gardé.

# $name : le nom d'une réponse prête
# $text : le texte de l'établissement, tel quel
staff-canned = { $name } : { $text }
staff-canned-none = Aucune réponse prête ne contient ces mots.

staff-block-how = Écrivez /block et un nombre d'heures, de 1 à 720 : le guichet est alors fermé à cette personne.

# $number : le numéro de la demande, comme 12
# $hours : un nombre d'heures
staff-blocked = La demande { $number } est terminée, et le guichet est fermé à cette personne pendant { $hours } h. /unblock { $number } le rouvre.

# $number : le numéro de la demande, comme 12
staff-unblocked = Le guichet est rouvert à la personne de la demande { $number }.

staff-send-how = Écrivez /send et des mots à chercher, ou /send =NOM pour envoyer.
staff-send-none = Aucun texte du robot à envoyer ne correspond.

# $count : un nombre
staff-send-more = … et { $count } de plus : ajoutez un mot.
staff-send-secret = Retenu : cette étape demande un secret, et personne ne le demande. Envoyez plutôt la règle : /send =password-rules.

staff-help =
    /list, /list mine, /list waiting, /list en : les demandes
    /on NUMÉRO : passer à une autre de vos demandes ; vos lignes y vont
    /claim NUMÉRO : prendre une demande ; ensuite chaque ligne va à la personne
    /card : où en est la personne
    /canned MOTS : chercher une réponse prête ; /canned =NOM l'envoie
    /send MOTS : chercher un texte du robot ; /send =NOM l'envoie
    /back ou /back ÉTAPE : rendre au robot
    /release, /transfer NOM, /snooze MINUTES, /close MOTIF, /note TEXTE
    /block HEURES : fermer le guichet à qui en abuse ; /unblock NUMÉRO le rouvre
    /incident PHRASE : annoncer une panne ; /incident end : elle est finie
    /language fr

# Les boutons d'une demande, et ce qu'ils peuvent vouloir dire.
staff-do-claim = Prendre
staff-do-answer = Répondre
staff-do-canned = Réponse toute prête
staff-do-back = Rendre au robot
staff-do-transfer = Passer à un collègue
staff-do-release = Remettre dans la file
staff-do-snooze = Mettre de côté
staff-do-note = Note pour les collègues
staff-do-close = Terminer

# $number : le numéro de la demande, comme 12
staff-choose = { $number } · que choisissez-vous ?
staff-nothing-to-choose = Il n'y a rien à choisir.
staff-back-here = Là où en était la personne
staff-reason-blocked = le guichet a été fermé à la personne
staff-reason-cancelled = la personne n'en veut plus
staff-reason-erased = la personne a fait tout effacer
staff-reason-handed-back = rendue au robot
staff-reason-silence = la personne n'écrit plus
staff-reason-solved = C'est réglé
staff-reason-unfit = Ce n'est pas pour ce guichet

# $hours : un nombre d'heures
# $minutes : un nombre de minutes
staff-aside-for = { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h
    }
staff-not-changed = Un message modifié n'est pas renvoyé. Écrivez-en un nouveau : la personne verra les deux.
staff-only-text = La personne ne l'a pas reçu : seul le texte passe.
staff-not-delivered = Non remis : la plateforme de la personne le refuse.
staff-not-delivered-gone = Non remis : la personne a bloqué le robot, ou n'accepte pas les messages privés.

# $number : le numéro de la demande, comme 12
staff-lost = { $number } · votre dernier message n'a pas été remis : la plateforme de la personne le refuse.

# $number : le numéro de la demande, comme 12
staff-lost-gone = { $number } · votre dernier message n'a pas été remis : la personne a bloqué le robot, ou n'accepte pas les messages privés.

# $number : le numéro de la demande, comme 12
staff-person-gone = { $number } · la personne a bloqué le robot, ou n'accepte pas les messages privés : une réponse ne lui arriverait pas.

# $number : le numéro de la demande, comme 12
staff-lost-doubtful = { $number } · votre dernier message est peut-être arrivé, peut-être pas : la plateforme n'a pas répondu.
staff-not-sure = Peut-être remis, peut-être pas : la plateforme n'a pas répondu.

# $number : le numéro de la demande, comme 12
staff-lost-shut = { $number } · un message pour la personne n'a pas été remis : sa messagerie n'a rien pris pendant un jour.

# $number : le numéro de la demande, comme 12
staff-lost-theirs = { $number } · un message de la personne n'a pas pu vous être montré : la plateforme le refuse. La personne le sait.

# $number : le numéro de la demande, comme 12
staff-lost-theirs-doubtful = { $number } · un message de la personne vous a peut-être été montré, peut-être pas : la plateforme n'a pas répondu pendant un jour. La personne le sait.

# $number : le numéro de la demande, comme 12
staff-lost-theirs-shut = { $number } · un message de la personne n'a pas pu vous être montré : la plateforme n'a rien laissé écrire ici pendant un jour. La personne le sait.

# $number : le numéro de la demande, comme 12
staff-back-again = { $number } · le service s'était arrêté un moment. Il a repris. Vérifiez que votre dernier message est parti.
staff-not-read = La personne ne l'a pas reçu : Discord ne me laisse pas lire ce qui est écrit ici. Dans le menu de votre message : Applications, « Envoyer à la personne ». Ou bien le bouton « Répondre », ou mon nom devant.
staff-do-send = Envoyer un article ou une étape
staff-do-block = Fermer le guichet à cette personne

# $days : un nombre de jours
staff-closed-for = { $days ->
        [one] Pour un jour
       *[other] Pour { $days } jours
    }

# $number : le numéro de la demande, comme 12
staff-claimed-there = La demande { $number } est à vous : sa fiche est dans un fil à part, où vous pouvez répondre.
staff-nameless = La personne ne l'a pas reçu : je ne vois pas qui écrit. Dans les droits d'administrateur du groupe, désactivez « Rester anonyme ».

# $number : le numéro de la demande, comme 12
staff-removed = { $number } · la personne a effacé un de ses messages.
staff-removed-mark = Effacé par la personne
staff-open-thread = Ouvrir le fil

# $by : une personne de l'établissement, par son nom
staff-held-before = Avant : prise par { $by }.
staff-nothing-there = La personne n'a rien reçu : choisissez un message qui contient du texte, écrit par vous ou par un collègue.
staff-not-in-thread = La personne n'a rien reçu : cette commande envoie un message du fil d'une demande.
staff-not-removed = Effacer ici n'efface rien chez la personne.

# Une panne, annoncée au guichet.
staff-incident-how = Écrivez /incident EduConnect est en panne depuis 9 h 10, ou /incident educonnect … pour un seul service ; /incident end quand c'est fini. Une phrase de 300 caractères au plus, sans adresse.

# $number : le numéro de la demande, comme 12
# $service : le nom du service en panne
# $text : le texte de l'établissement, tel quel
staff-incident-line = Panne { $number } ({ $service }) : { $text }
staff-incident-none = Aucune panne n'est annoncée.

# $number : le numéro de la demande, comme 12
staff-incident-over = La panne { $number } est finie. Les personnes qui l'ont demandé le sauront, hors des heures calmes.

# $number : le numéro de la demande, comme 12
staff-incident-started = La panne { $number } est annoncée : dite une fois à chaque personne à une étape concernée.
