### Les besoins : ce qui est dit quand l'un d'eux a été compris, et son bouton.

topic-activate-account = activer un compte pour la première fois
    .button = Activer un compte

topic-provisional-credentials-missing = la feuille avec les codes manque
    .button = Je n'ai pas la feuille

topic-provisional-credentials-rejected = les codes de la feuille sont refusés
    .button = Les codes de la feuille sont refusés

topic-password-rules-help = les règles du nouveau mot de passe
    .button = Les règles du mot de passe

topic-password-mismatch = les deux mots de passe sont différents
    .button = Les deux mots de passe diffèrent

topic-birthdate-rejected = la date de naissance pose problème
    .button = La date de naissance

topic-email-optional-question = faut-il donner une adresse mail ?
    .button = Donner une adresse mail ou non

topic-email-not-received = un mail n'arrive pas
    .button = Un mail n'arrive pas

topic-sms-code-not-received = le code par SMS n'arrive pas
    .button = Le code par SMS

topic-parent-activation =
    { $audience ->
        [pupil] activer le compte d'un parent
       *[other] activer votre compte de parent
    }
    .button = Activer un compte de parent

topic-multiple-children = plusieurs enfants
    .button = Plusieurs enfants

topic-multiple-accounts = plusieurs comptes
    .button = Plusieurs comptes

topic-forgot-identifier =
    { $audience ->
        [pupil] tu n'as plus ton identifiant
       *[other] l'identifiant est perdu
    }
    .button = Identifiant oublié

topic-forgot-password =
    { $audience ->
        [pupil] tu n'as plus ton mot de passe
       *[other] le mot de passe est perdu
    }
    .button = Mot de passe oublié

topic-change-password = changer un mot de passe connu
    .button = Changer le mot de passe

topic-change-email-or-phone = changer l'adresse mail ou le téléphone
    .button = Changer le mail ou le téléphone

topic-account-locked = le compte est bloqué
    .button = Compte bloqué

topic-login-ent = entrer dans l'ENT
    .button = Entrer dans l'ENT

topic-ent-entry-choice = quelle entrée choisir
    .button = Quelle entrée choisir

topic-educonnect-page-error = une page en erreur
    .button = Une page en erreur

topic-app-pronote-or-other-service = Pronote, ou un autre service
    .button = Pronote ou un autre service

topic-staff-manage-accounts = aider des élèves ou des parents
    .button = Gérer les comptes des élèves

topic-talk-to-human = parler à quelqu'un
    .button = Trouver quelqu'un à qui parler

topic-privacy-question = ce que je garde, et qui je suis
    .button = Ce que le robot garde

topic-language-switch = une autre langue
    .button = Une autre langue

topic-back-or-restart = revenir en arrière
    .button = Revenir en arrière

topic-what-is-educonnect = ce qu'est EduConnect
    .button = C'est quoi, EduConnect ?

topic-what-is-ent = ce qu'est l'ENT
    .button = C'est quoi, l'ENT ?

topic-what-is-portal = ce qu'est le portail
    .button = C'est quoi, le portail ?

topic-phishing = un message suspect
    .button = Un message suspect

topic-stolen-account = un compte volé
    .button = Mon compte a été volé

topic-identity-papers = des papiers d'identité
    .button = Envoyer des papiers

topic-confirm-email = confirmer une adresse mail
    .button = Confirmer mon adresse mail

topic-formalities = une démarche en ligne (bourse, inscription…)
    .button = Bourse, inscription, démarches
