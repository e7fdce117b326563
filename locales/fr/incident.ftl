### Quand un service est en panne : dit une fois à l'étape que cela concerne, et la fin à qui l'a demandé.

# $text : le message de l'établissement, tel quel
incident-said =
    { $audience ->
        [pupil] { $text } Ça ne vient pas de toi.
       *[other] { $text } Cela ne vient pas de vous.
    }

# limit: 78
after-tell-end = Me prévenir quand c'est fini
incident-will-tell =
    { $audience ->
        [pupil] D'accord : je t'écris ici quand c'est fini, jamais la nuit.
       *[other] D'accord : je vous écris ici quand c'est fini, jamais la nuit.
    }
incident-over =
    { $audience ->
        [pupil] La panne est finie : tu peux réessayer.
       *[other] La panne est finie : vous pouvez réessayer.
    }
said-mydata-incident = – Une panne a été annoncée ici.
