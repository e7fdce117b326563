### Ce que Discord montre à ses propres endroits : noms de commandes, formulaire, menu.

discord-answer = répondre
    .about = Répondre à la question posée
    .option = texte
    .option-about = Une réponse proposée, ou des mots à soi
discord-need = besoin
    .about = La démarche à commencer
discord-form = Écrire
    .title = Écrire une réponse
    .label = Réponse (jamais un vrai mot de passe)
    .example = Essayer un exemple
    .menu = Choisir une réponse
