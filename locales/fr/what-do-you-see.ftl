### Parcours « qu'est-ce que tu vois ? ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

what-do-you-see = Se connecter à EduConnect

what-do-you-see-portal =
    On cherche ensemble ce qui bloque. Laisse l'ENT de côté : ouvre le portail EduConnect, choisis « Élève » et connecte-toi.

    Est-ce que tu entres ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas
    .help = Le portail EduConnect et l'ENT sont deux sites. Le portail vérifie tes codes ; l'ENT montre tes cours. On cherche lequel des deux bloque.

what-do-you-see-inside =
    Alors ton compte et ton mot de passe sont bons : garde-les.

    Qu'est-ce qui ne va pas ?
    .find = Je ne trouve pas l'ENT, ou je ne sais pas
    .ent = L'ENT ne me laisse pas entrer
    .app = C'est Pronote, ou une appli
    .mail = On me parle d'une adresse mail
    .nothing = Rien, c'est bon
    .moved = J'ai changé d'établissement
    .help = Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

what-do-you-see-title =
    Regarde ton écran, sur le portail EduConnect.

    Qu'est-ce que tu lis comme titre ?
    .login = « Je me connecte avec mon compte EduConnect »
    .password = « Je choisis mon nouveau mot de passe »
    .activation = « Activation du compte »
    .birth = « Confirmation de l'identité »
    .disturbed = « Accès perturbé »
    .other = Autre chose, ou je ne sais pas
    .help = Le titre est en haut de la page, en gros. Pas besoin de copie d'écran : dis-moi seulement lequel de la liste lui ressemble.

what-do-you-see-other-page =
    Pas grave.

    Qu'est-ce qui ressemble le plus à ta page ?
    .who = On me demande qui je suis
    .success = « Votre compte a été activé avec succès »
    .mail = Un message sur mon adresse mail
    .locked = Mon compte est bloqué
    .blank = Une page blanche, ou une erreur
    .unknown = Je ne sais pas
    .help = Lis la page tranquillement et choisis ce qui lui ressemble le plus. N'écris ici ni ton nom ni tes codes.

what-do-you-see-unknown-page = Je ne connais pas cette page, et je préfère ne pas deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie le titre de la page, sans aucun code.
    .blocked = Une page inconnue s'affiche. Son titre : ……

what-do-you-see-login =
    Choisis « Élève » si on te demande qui tu es. Tu dois voir les cases « Identifiant » et « Mot de passe ».

    Qu'est-ce qui bloque ?
    .refused = Mes codes sont refusés
    .grey = Le bouton ne marche pas
    .locked = Mon compte est bloqué
    .lost = Je n'ai pas mes codes
    .profile = J'ai pris « Responsable d'élève »
    .unknown = Je ne sais pas
    .picture = « Je me connecte avec mon compte EduConnect », une case « Identifiant », une case « Mot de passe », le bouton « Se connecter ».
    .note-1 = Tape ici ton identifiant.
    .note-2 = Tape ici ton mot de passe. L'œil montre ce que tu tapes.
    .note-3 = Puis appuie ici.
    .help = « Responsable d'élève » est pour les parents. Un élève choisit « Élève ».

what-do-you-see-wrong-profile =
    Choisis « Élève » : s'il le faut, reviens en arrière sur la page. Puis tape tes codes à toi, pas ceux d'un parent.

    Est-ce que tu entres ?
    .yes = Oui
    .no = Toujours pas
    .parent = C'est pour le compte d'un parent
    .help = Le choix « Élève » ou « Responsable d'élève » est tout au début, sur le portail.

what-do-you-see-grey-login =
    Remplis les deux cases à la main, puis appuie sur « Se connecter ». Si rien ne bouge, recharge la page et recommence.

    Et maintenant ?
    .yes = Ça y est, j'entre
    .refused = Mes codes sont refusés
    .no = Toujours rien
    .help = Le bouton peut rester bloqué si une case est vide, ou si le téléphone l'a remplie tout seul : efface tout et retape.

what-do-you-see-codes =
    On cherche quel mot de passe c'est. Ne l'écris surtout pas ici.

    Lequel est-ce que tu as tapé ?
    .sheet = Celui de la feuille
    .chosen = Celui que j'ai choisi
    .changed = Celui que je viens de changer
    .parent = Celui d'un parent, d'un frère, d'une sœur
    .unknown = Je ne sais pas
    .help = La feuille de l'établissement donne un mot de passe provisoire. Ensuite, on en choisit un à soi : c'est celui-là qui sert.

what-do-you-see-chosen =
    Vérifie trois choses, puis réessaie :

    1. En haut de la page, c'est bien « Élève ».
    2. L'identifiant est complet, avec son point et ses chiffres s'il en a.
    3. Vide la case du mot de passe et retape-le. L'œil montre ce que tu tapes.

    Est-ce que tu entres, maintenant ?
    .yes = Oui
    .no = Toujours pas
    .help = Le téléphone remplit parfois la case avec un ancien mot de passe. C'est pour cela qu'il faut la vider d'abord.

what-do-you-see-changed =
    Ton téléphone ou ton navigateur a peut-être gardé l'ancien. Ouvre le portail lui-même, vide la case du mot de passe, et tape le nouveau à la main. L'œil montre ce que tu tapes.

    Est-ce que le nouveau est accepté ?
    .yes = Oui
    .no = Toujours pas
    .help = Le mot de passe EduConnect se tape sur le portail. Dans une case propre à l'ENT, il n'est peut-être pas le bon.

what-do-you-see-parent-codes =
    Chacun a son compte : celui d'un parent, d'un frère ou d'une sœur n'est pas le tien. Avec « Élève », il faut tes codes à toi.

    Qu'est-ce qu'il te manque ?
    .both = Rien, j'ai mes codes à moi
    .identifier = Mon identifiant
    .password = Mon mot de passe
    .none = Je n'en ai jamais eu
    .help = Tes codes à toi viennent de la feuille que l'établissement donne à chaque élève.

what-do-you-see-lost =
    On va les retrouver.

    Qu'est-ce qu'il te manque ?
    .identifier = Mon identifiant
    .password = Mon mot de passe
    .both = Les deux
    .never = Je n'en ai jamais eu
    .unknown = Je ne sais pas
    .help = L'identifiant ressemble à p.nom12. Le mot de passe, c'est toi qui l'as choisi, ou c'est le provisoire de la feuille.

what-do-you-see-locked =
    N'essaie plus pour l'instant. Le blocage peut venir du portail EduConnect, ou de l'ENT.

    Sur quelle page est-ce que tu lis que c'est bloqué ?
    .portal = Sur le portail EduConnect
    .ent = Sur la page de l'ENT
    .unknown = Je ne sais pas
    .help = Regarde le nom en haut de la page : EduConnect, ou celui de ton ENT.

what-do-you-see-locked-portal =
    Attends un peu, sans réessayer. Je ne sais pas combien de temps ça dure, ni combien d'essais sont permis. Ensuite, « Mot de passe oublié ? » peut aider.

    Où est-ce que tu en es ?
    .again = Ça remarche
    .password = J'essaie « Mot de passe oublié ? »
    .school = Mon compte est toujours bloqué
    .help = Si la page dit combien de temps attendre, c'est elle qui a raison. Après, essaie une seule fois, tranquillement. Si c'est encore bloqué, ton établissement peut regarder.

what-do-you-see-locked-school = Ne fais plus d'essai. Ton établissement peut regarder où en est ton compte.
    .blocked = Le compte EduConnect de l'élève est bloqué. Pouvez-vous regarder ?

what-do-you-see-password =
    Cette page sert à choisir un mot de passe à toi.

    Comment est-ce que tu es arrivé là ?
    .first = C'est ma première connexion
    .forgot = J'avais oublié l'ancien
    .forced = On m'oblige à le changer
    .unknown = Je ne sais pas
    .help = La première fois, on vient de taper les codes de la feuille. Sinon, on a suivi « Mot de passe oublié ? ».

what-do-you-see-forced =
    Ça arrive : en avril 2024, presque tous les comptes de collège et de lycée ont dû changer de mot de passe. Mais un message qui te presse peut être un piège. Regarde l'adresse, tout en haut de la page.

    Est-ce que c'est bien l'adresse du portail ?
    .yes = Oui, c'est celle du portail
    .no = Non, ou je ne sais pas
    .help = Le vrai portail, c'est educonnect.education.gouv.fr, et rien d'autre avant le premier « / ».

what-do-you-see-forced-suspect =
    Alors n'y tape rien et ferme la page. Ouvre le portail toi-même, et connecte-toi.

    Qu'est-ce que le portail te demande ?
    .yes = Un nouveau mot de passe, lui aussi
    .nothing = Rien, j'entre comme d'habitude
    .typed = J'ai déjà tapé mon mot de passe ailleurs
    .help = Si tu as tapé ton mot de passe sur une autre page, change-le vite et préviens ton établissement.

what-do-you-see-new-password =
    Il y a deux cases et une liste de règles.

    Qu'est-ce qui bloque ?
    .grey = Il est refusé, ou le bouton est gris
    .different = Il dit que les deux sont différents
    .idea = Je ne sais pas quoi choisir
    .unknown = Autre chose, ou je ne sais pas
    .help = Lis la liste de la page, règle par règle. Ne m'écris pas ton vrai mot de passe.

what-do-you-see-identity =
    Cette page montre ton prénom et ton nom, et demande ta date de naissance. Tape-la sur le portail, jamais ici.

    Qu'est-ce qui bloque ?
    .grey = « Confirmer » reste gris
    .date = Ma date est refusée
    .name = Ce n'est pas mon nom
    .email = L'adresse mail
    .unknown = Autre chose, ou je ne sais pas
    .help = L'ordre est : jour, mois, année. L'adresse mail est facultative.

what-do-you-see-birth =
    Oui, cette page existe : après tes codes, le portail demande parfois ta date de naissance. Vérifie d'abord que la page a bien l'adresse du portail. Puis tape ta date là-bas : le jour, le mois, l'année. Jamais ici.

    Est-ce que ta date est acceptée ?
    .yes = Oui
    .no = Non, elle est refusée
    .help = Ce n'est pas une arnaque si l'adresse est celle du portail. Cette page ne vient pas à chaque fois.

what-do-you-see-birth-again =
    On retape ta date ensemble. Vide d'abord les cases : ton téléphone a peut-être mis autre chose. Le jour et le mois ont deux chiffres : le 5 mars s'écrit 05, puis 03. C'est ta date à toi, pas celle d'un parent.

    Est-ce qu'elle est acceptée, maintenant ?
    .yes = Oui
    .others = J'ai pris les codes de quelqu'un d'autre
    .no = Toujours pas
    .help = La page veut la date de la personne à qui est le compte. Avec les codes d'un frère ou d'une sœur, la tienne ne va pas.

what-do-you-see-birth-school = Alors ton établissement a peut-être noté une date fausse : demande-lui de vérifier ta fiche. Il n'y a que lui qui peut la corriger.
    .blocked = Quand l'élève se connecte, le portail refuse sa date de naissance. Pouvez-vous vérifier celle que vous avez ?

what-do-you-see-disturbed =
    Cette page peut s'afficher avec un VPN, un proxy ou un réseau étranger. Le portail n'a même pas regardé tes codes. Coupe le VPN, ou essaie un autre réseau, comme les données mobiles.

    Est-ce que tu vois les cases pour te connecter, maintenant ?
    .yes = Oui
    .no = Toujours pas
    .picture = une page « Accès perturbé », sans aucune case à remplir.
    .note-1 = Tes codes n'y sont pour rien. Coupe le VPN, ou prends un autre réseau, puis réessaie.
    .help = Un VPN est une application qui cache d'où tu te connectes. Tu peux aussi réessayer un autre jour.

what-do-you-see-disturbed-school = Ton mot de passe n'y est pour rien. Si tu es à l'étranger, dis-le à ton établissement. Sinon, réessaie depuis un autre endroit.
    .blocked = Le portail affiche « Accès perturbé ».

what-do-you-see-mail =
    Plusieurs e-mails peuvent arriver.

    Quel e-mail est-ce que tu cherches ?
    .identifier = Pour mon identifiant oublié, il n'arrive pas
    .password = Pour mon mot de passe oublié, il n'arrive pas
    .confirm = Il faut confirmer mon adresse mail
    .link = Il est arrivé, mais son lien ne marche pas
    .lost = Je n'ai plus cette boîte mail
    .unknown = Je ne sais pas
    .help = N'écris pas ton adresse ici : je n'en ai pas besoin. Ne donne à personne ce qu'il y a dans l'e-mail.

what-do-you-see-mail-confirm =
    Quand tu donnes une adresse mail, un e-mail y arrive. Ouvre-le et appuie sur son lien : ton adresse est confirmée. S'il n'est pas là, regarde dans les « spams » (courriers indésirables), puis appuie sur « Renvoyer le mail ».

    Est-ce que ton adresse mail est confirmée ?
    .yes = Oui
    .no = Non
    .help = Tant que l'adresse n'est pas confirmée, le compte affiche « Vous devez confirmer votre adresse mail ».

what-do-you-see-mail-link =
    Redemande un e-mail au même endroit, et ouvre seulement le plus récent. Avant de taper quelque chose, vérifie que la page a bien l'adresse du portail.

    Est-ce que le nouveau lien marche ?
    .yes = Oui
    .no = Non
    .help = Prends seulement le dernier e-mail, pour ne pas te tromper de lien.

what-do-you-see-mail-school = L'adresse de ton compte est peut-être mal écrite : ton établissement peut regarder avec toi.
    .blocked = L'e-mail qui confirme l'adresse de l'élève n'arrive pas. Pouvez-vous regarder si l'adresse est bien écrite ?

what-do-you-see-link-school = L'e-mail arrive, donc l'adresse est bonne : c'est son lien qui bloque. Ton établissement peut regarder où en est ton compte.
    .blocked = L'e-mail arrive, mais son lien ne marche pas. Pouvez-vous regarder où en est le compte ?

what-do-you-see-onward =
    Bravo, EduConnect te laisse entrer ! L'ENT, lui, s'ouvre sur sa propre page.

    Est-ce qu'on cherche ta page de l'ENT ensemble ?
    .yes = Oui
    .no = Non, c'est bon
    .help = L'ENT est le site de l'établissement, avec les cours et les messages. Si tu sais déjà où il est, choisis « Non ».

what-do-you-see-done = Tant mieux ! La prochaine fois, entre avec le même identifiant et le même mot de passe. Garde-les pour toi : ne les donne à personne.
