### When only a person can act. With no help service connected, nobody is told: the text says so.

human-nobody = I cannot call anyone from here. Here is a message to give to the school office. Fill it in on paper or in your own mail, not here. And if nobody answers, write “no answer”.

human-give = Here is a message to give to the school office. Fill it in on paper or in your own mail, not here. And if nobody answers, write “no answer”.

human-contact = To reach the school: { $contact }

# The letter stays in French: it is for the school.
human-letter =
    It is in French because the school office reads French. The blanks are: the pupil's name, the class, what is blocking, what you have tried.

    « Bonjour,
    Nom et prénom de l'élève : ……
    Classe : ……
    Démarche : { $journey }
    Ce qui bloque : ……
    Déjà essayé : ……
    Merci de votre aide. »
