### Ce que montrent les pages web elles-mêmes. Elles ne savent pas qui les lit : ni « tu », ni « vous ».

web-a11y-title = Accessibilité de ces pages
web-a11y-state = Ces pages ne sont pas conformes au RGAA, le référentiel français, tant qu'un audit ne l'a pas montré. Aucun audit par une personne n'a eu lieu.
web-a11y-done = Ce qui est vérifié à chaque version, dans Chromium, par l'outil axe : la conversation, l'essai d'un mot de passe et le bureau, à 320 pixels de large, sans règle enfreinte ; tout marche au clavier, et sans JavaScript.
web-a11y-not = Ce qui n'a pas été essayé : les lecteurs d'écran NVDA, JAWS, VoiceOver et TalkBack, la commande vocale, et des personnes handicapées devant l'écran.
web-a11y-report = Un défaut gêne ? Le dire à l'établissement, qui donne la même aide autrement. Sans réponse, le Défenseur des droits peut être saisi :
web-a11y-date = Établi pour la version
web-about = Ce robot aide à activer un compte EduConnect, à le retrouver et à entrer dans l'ENT. Il ne garde aucun nom et ne demande jamais le vrai mot de passe.
web-begin = Commencer
web-calendar = Mettre le rappel dans mon agenda
web-check-about = Essayer ici un exemple, jamais le vrai mot de passe. Rien de ce qui est tapé ne quitte cette page : elle le juge elle-même, puis l'oublie.
web-check-all = Toutes les règles sont respectées.
web-check-digit = Un chiffre
web-check-least = Nombre de caractères, au moins :
web-check-lower = Une minuscule
web-check-met = c'est bon
web-check-missing = il manque
web-check-some = Il manque encore quelque chose.
web-check-special = Un signe parmi :
web-check-title = Essayer un mot de passe
web-check-upper = Une majuscule
web-crowded = Beaucoup de monde commence en même temps. Réessayer dans une minute.
web-desk-acts = Que faire
web-desk-all = Toutes
web-desk-answer = Répondre à la personne
web-desk-choices = Choisir
web-desk-command = Une commande, comme /help
web-desk-empty = Aucune demande.
web-desk-exchange = Échange
web-desk-filter = Trier la file
web-desk-in = Entrer
web-desk-in-about = Ce lien ouvre le bureau dans ce navigateur pour douze heures. Il sert une seule fois.
web-desk-in-old = Ce lien n'est plus valable : il a servi, ou il a plus de dix minutes. Il en faut un nouveau.
web-desk-look = Chercher
web-desk-me = Le bureau
web-desk-mine = Les miennes
web-desk-need-link = Pour entrer ici, il faut un lien personnel. La personne qui fait marcher ce robot en donne un : guichet desk link NOM.
web-desk-news = Nouvelles
web-desk-none-open = Aucune demande ouverte
web-desk-out = Sortir
web-desk-queue = File
web-desk-request = Demande
web-desk-search = Chercher un article ou une étape à envoyer
web-desk-search-canned = Chercher une réponse toute prête
web-desk-title = Bureau du guichet
web-desk-to-queue = Retour à la file
web-desk-waiting = En attente
web-desk-who = Au bureau :
web-embed-blocked = Ce navigateur ne garde rien dans une page étrangère. Le robot s'ouvre dans une page à lui.
web-failed = Cela n'a pas marché, et rien n'est perdu. Réessayer dans un instant.
web-forget = Effacer et quitter
web-keep = Garder ma place 30 jours sur cet appareil
web-kept = La place est gardée 30 jours sur cet appareil.
web-language = Langue
web-log = Conversation
web-me = Moi
web-not-found = Cette page n'existe pas.
web-offline = Pas de connexion. La suite arrive dès qu'elle revient.
web-refresh = Actualiser
web-reminder = Reprendre avec le robot d'EduConnect et de l'ENT
web-return = Retour à la conversation
web-robot = Robot
web-school = { $school-kind ->
        [college] Collège { $school }
        [ecole] École { $school }
        [lycee] Lycée { $school }
       *[other] { $school }
    }
web-secret = Un exemple, jamais le vrai
web-send = Envoyer
web-sheet-title = Besoin d'aide avec EduConnect ou l'ENT ?
web-sheet-how = Scanner le carré avec l'appareil photo d'un téléphone, ou recopier l'adresse dans un navigateur.
web-sheet-never = Personne ne demande jamais un mot de passe, ni ici ni ailleurs.
web-show = Voir ce qui est tapé
web-skip = Aller à la conversation
web-title = Guichet : EduConnect et ENT
web-who = Un robot répond ici. Ce n'est pas le ministère.
web-words = Ma réponse

web-carry = Continuer ailleurs
web-carry-about = La conversation commencée ailleurs peut continuer ici, au même endroit. Là-bas, elle sera terminée.
web-carry-here = Continuer ici
