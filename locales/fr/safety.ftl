### Détresse, menace, harcèlement : la réponse passe avant tout le reste.

safety-comfort =
    { $audience ->
        [parent] J'arrête la démarche : ce que vous écrivez est plus important.
        [staff] J'arrête la démarche : ce que vous écrivez est plus important.
       *[other] J'arrête la démarche : ce que tu écris est plus important.
    }

    { $audience ->
        [parent] Je suis un robot et je ne peux pas aider seul. Mais vous n'avez pas à rester seul avec cela. Parlez-en maintenant à quelqu'un en qui vous avez confiance : un proche, l'établissement, un médecin.
        [staff] Je suis un robot et je ne peux pas aider seul. Mais vous n'avez pas à rester seul avec cela. Parlez-en maintenant à quelqu'un en qui vous avez confiance : un proche, la direction, un médecin.
       *[other] Je suis un robot et je ne peux pas t'aider seul. Mais tu n'as pas à rester seul avec ça. Parles-en maintenant à un adulte en qui tu as confiance : un parent, un professeur, l'infirmière, la vie scolaire.
    }

safety-number = { $name } : { $number }

safety-after =
    { $audience ->
        [parent] Quand vous voudrez reprendre, écrivez « reprendre ». Votre place est gardée.
        [staff] Quand vous voudrez reprendre, écrivez « reprendre ». Votre place est gardée.
       *[other] Quand tu voudras reprendre, écris « reprendre ». Ta place est gardée.
    }
