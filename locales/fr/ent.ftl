### Parcours « trouver l'ENT et y entrer ». Un message par étape, du même nom.

ent = Trouver l'ENT

ent-which =
    { $audience ->
        [pupil] Écris le nom de ton ENT, ta région, ton département ou une grande ville près de chez toi.
       *[other] Écrivez le nom de l'ENT, la région, le département ou une grande ville proche.
    }

    { $audience ->
        [pupil] Où es-tu ?
       *[other] Où êtes-vous ?
    }
    .skip = Je ne sais pas
    .skip-words = je ne sais pas | je sais pas | sais pas | aucune idee | jsp | chais pas
    .help = L'ENT est le site de l'établissement où se trouvent les cours et les messages. Son nom change d'une région à l'autre.

ent-unknown = C'est l'établissement qui choisit l'ENT : lui seul peut dire lequel, et son adresse.

ent-exact =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Ouvre la page de connexion, choisis « Elève ou parent avec EduConnect », puis « Valider ». Si on te demande encore qui tu es, choisis « Élève ».
       *[other] Ouvrez la page de connexion, choisissez « Elève ou parent avec EduConnect », puis « Valider ». Si on vous demande encore qui vous êtes, choisissez « Responsable d'élève ».
    }

ent-entry =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis l'entrée élève/parent avec EduConnect (le nom exact peut varier). Si on te demande encore qui tu es, choisis « Élève ».
       *[other] Choisissez l'entrée élève/parent avec EduConnect (le nom exact peut varier). Si on vous demande encore qui vous êtes, choisissez « Responsable d'élève ».
    }

ent-profile =
    { $name }, { $territory }.

    { $audience ->
        [pupil] À la question « Vous souhaitez vous connecter en tant que … », choisis « Élève » : tu arrives sur EduConnect.
       *[other] À la question « Vous souhaitez vous connecter en tant que … », choisissez « Parent » : vous arrivez sur EduConnect.
    }

ent-unfold =
    { $name }, { $territory }.

    Sur la page de connexion, déplie « Élève », puis choisis « des collèges et des lycées ».

ent-academie =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis d'abord ton académie, puis l'entrée élève/parent avec EduConnect (le nom exact peut varier).
       *[other] Choisissez d'abord l'académie, puis l'entrée élève/parent avec EduConnect (le nom exact peut varier).
    }

ent-by-level =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choisis « Élève », puis ton niveau. Au collège et au lycée, c'est EduConnect. À l'école primaire, c'est souvent un compte de l'ENT, donné par l'école.
       *[other] Choisissez « Parent », puis le niveau de l'enfant. Au collège et au lycée, c'est EduConnect. À l'école primaire, cela dépend de l'école : elle vous dira si c'est EduConnect ou un compte de l'ENT.
    }

ent-either =
    { $name }, { $territory }.

    La page de connexion propose deux comptes : le compte local de l'ENT, ou EduConnect. L'un ou l'autre convient.

ent-local =
    { $name }, { $territory }.

    Cet ENT a son propre compte, distinct d'EduConnect. C'est l'école qui donne cet identifiant et ce mot de passe.

ent-no-entry =
    { $name }, { $territory }.

    Je n'ai pas vu d'entrée EduConnect pour ce profil sur la page de cet ENT. L'école peut dire quel compte il faut.

ent-unverified =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Voici son adresse. Je ne sais pas si cet ENT passe par EduConnect : regarde les choix de sa page de connexion, ou demande à ton établissement.
       *[other] Voici son adresse. Je ne sais pas si cet ENT passe par EduConnect : regardez les choix de sa page de connexion, ou demandez à l'établissement.
    }

ent-staff =
    { $name }, { $territory }.

    Le personnel ne passe pas par EduConnect. Sur la page de connexion, choisissez l'entrée des enseignants ou du personnel, avec votre compte académique.
