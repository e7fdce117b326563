### Les besoins : ce qui est dit quand l'un d'eux a été compris, et son bouton.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

intent-activate-account = activer un compte pour la première fois
    .button = Activer un compte

intent-provisional-credentials-missing = la feuille avec les codes manque
    .button = Je n'ai pas la feuille

intent-provisional-credentials-rejected = les codes de la feuille sont refusés
    .button = Les codes de la feuille sont refusés

intent-password-rules-help = les règles du nouveau mot de passe
    .button = Les règles du mot de passe

intent-special-character = ce qu'est un caractère spécial
    .button = C'est quoi, un caractère spécial ?

intent-password-method = une méthode pour trouver un mot de passe
    .button = Trouver un bon mot de passe

intent-password-mismatch = les deux mots de passe sont différents
    .button = Les deux mots de passe diffèrent

intent-birthdate-rejected = la date de naissance pose problème
    .button = La date de naissance

intent-email-optional-question = faut-il donner une adresse mail ?
    .button = Donner une adresse mail ou non

intent-email-not-received = un e-mail n'arrive pas, ou son lien ne marche pas
    .button = Un e-mail n'arrive pas, ou son lien bloque

intent-sms-code-not-received = le code par SMS n'arrive pas
    .button = Le code par SMS

intent-parent-activation =
    { $audience ->
        [pupil] activer le compte d'un parent
        [staff] activer le compte d'un parent
       *[other] activer votre compte de parent
    }
    .button = Activer un compte de parent

intent-multiple-children =
    { $audience ->
        [parent] vos enfants sur votre compte
       *[other] plusieurs enfants
    }
    .button = Plusieurs enfants

intent-multiple-accounts = plusieurs comptes
    .button = Plusieurs comptes

intent-forgot-identifier =
    { $audience ->
        [pupil] tu n'as plus ton identifiant
       *[other] l'identifiant est perdu
    }
    .button = Identifiant oublié

intent-forgot-password =
    { $audience ->
        [pupil] tu n'as plus ton mot de passe
       *[other] le mot de passe est perdu
    }
    .button = Mot de passe oublié

intent-change-password = changer un mot de passe connu
    .button = Changer le mot de passe

intent-change-email-or-phone = changer le mail, le téléphone ou le nom
    .button = Changer le mail ou le téléphone

intent-account-locked = le compte est bloqué
    .button = Compte bloqué

intent-login-ent = entrer dans l'ENT
    .button = Entrer dans l'ENT

intent-login-educonnect = la connexion à EduConnect bloque
    .button = La connexion à EduConnect bloque

intent-ent-entry-choice = quelle entrée choisir
    .button = Quelle entrée choisir

intent-educonnect-page-error = une page qui ne marche pas
    .button = Une page qui ne marche pas

intent-app-pronote-or-other-service = Pronote, ou un autre service
    .button = Pronote ou un autre service

intent-staff-manage-accounts = aider des élèves ou des parents
    .button = Gérer les comptes des élèves

intent-talk-to-human = parler à quelqu'un
    .button = Trouver quelqu'un à qui parler

intent-privacy-question = ce que je garde, et qui je suis
    .button = Ce que le robot garde

intent-language-switch = une autre langue
    .button = Une autre langue

intent-back-or-restart = revenir en arrière
    .button = Revenir en arrière

intent-what-is-educonnect = ce qu'est EduConnect
    .button = C'est quoi, EduConnect ?

intent-what-is-ent = ce qu'est l'ENT
    .button = C'est quoi, l'ENT ?

intent-what-is-portal = ce qu'est le portail
    .button = C'est quoi, le portail ?

intent-what-is-provisional = ce qu'est un mot de passe provisoire
    .button = C'est quoi, provisoire ?

intent-what-is-office = ce qu'est le secrétariat
    .button = C'est quoi, le secrétariat ?

intent-what-is-browser = ce qu'est un navigateur
    .button = C'est quoi, un navigateur ?

intent-what-is-franceconnect = ce qu'est FranceConnect
    .button = C'est quoi, FranceConnect ?

intent-what-is-identifier = ce qu'est un identifiant
    .button = C'est quoi, un identifiant ?

intent-is-it-safe = si EduConnect est sûr
    .button = EduConnect, c'est sûr ?

intent-school-silent = l'établissement ne répond pas
    .button = L'établissement ne répond pas

intent-phishing = un message suspect
    .button = Un message suspect

intent-given-away = un lien ouvert ou un code donné
    .button = J'ai cliqué, ou donné un code

intent-stolen-account = un compte volé
    .button = Mon compte a été volé

intent-identity-papers = des papiers d'identité
    .button = Envoyer des papiers

intent-confirm-email = confirmer une adresse mail
    .button = Confirmer mon adresse mail

intent-formalities = une démarche en ligne (bourse, inscription…)
    .button = Bourse, inscription, démarches

intent-pass-culture = le pass Culture
    .button = Le pass Culture

intent-new-school = un changement d'établissement
    .button = Un nouvel établissement

intent-sheet-used = une feuille qui a déjà servi
    .button = Ma feuille a déjà servi

intent-separated-parents = des parents séparés
    .button = Parents séparés

intent-child-account = le compte de votre enfant
    .button = Le compte de mon enfant

intent-primary-school = l'école primaire
    .button = L'école primaire

intent-two-parents = un seul compte pour les deux parents
    .button = Un compte pour deux parents

intent-sms-code-where = où taper le code reçu par SMS
    .button = Où taper le code reçu

intent-ent-message = l'ENT affiche un message et n'ouvre pas
    .button = Un message de l'ENT

intent-staff-access = l'accès au module d'administration
    .button = L'accès au module d'administration
