### Ce que Discord montre à ses propres endroits : noms de commandes, formulaire, menu.

# limit: 32
# limit .about: 100
# limit .option: 32
# limit .option-about: 100
discord-answer = répondre
    .about = Répondre à la question posée
    .option = texte
    .option-about = Une réponse proposée, ou des mots à soi
discord-direct = La personne de l'établissement répondra ici, ou là où la demande a été faite.
    .open = La réponse viendra ici pendant un quart d'heure, puis par message privé.
    .shut = Les messages privés de ce robot ne passent pas. La réponse viendra ici pendant un quart d'heure, puis à la prochaine commande, par exemple /statut. Pour la recevoir tout de suite : autoriser les messages privés dans les réglages de confidentialité de ce serveur.

# limit: 32
# limit .about: 100
discord-need = besoin
    .about = La démarche à commencer

# limit: 80
discord-send = Envoyer à la personne

# limit: 80
# limit .title: 45
# limit .label: 45
# limit .example: 45
# limit .menu: 100
# limit .reply: 45
# limit .search: 45
# limit .search-label: 45
# limit .note: 45
# limit .note-label: 45
discord-form = Écrire
    .title = Écrire une réponse
    .label = Réponse (jamais un vrai mot de passe)
    .example = Essayer un exemple
    .menu = Choisir une réponse
    .reply = Répondre à la personne
    .search = Chercher un texte du robot
    .search-label = Mots à chercher
    .note = Note pour les collègues
    .note-label = Note (la personne ne la lit pas)

# limit: 32
# limit .about: 100
discord-code = code
    .about = Le code reçu ailleurs, pour continuer ici
