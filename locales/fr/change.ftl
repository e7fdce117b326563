### Parcours « changer quelque chose dans son compte ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

change = Changer quelque chose dans le compte

change-what =
    { $audience ->
        [pupil] Qu'est-ce que tu veux changer ?
       *[other] Que voulez-vous changer ?
    }
    .password = Le mot de passe
    .email = L'adresse mail
    .phone = Le numéro de portable
    .name = Le nom
    .school = L'établissement
    .delete = Supprimer un compte
    .help = Le mot de passe et l'adresse mail se changent dans le compte EduConnect. Le portable d'un parent et le nom, c'est l'établissement qui les connaît.

change-password =
    { $audience ->
        [pupil] Est-ce que tu connais encore l'ancien mot de passe ?
       *[other] Connaissez-vous encore l'ancien mot de passe ?
    }
    .yes = Oui
    .no = Non, je l'ai oublié
    .asked = Un message me dit de le changer
    .france-connect = Je passe par FranceConnect
    .help = Avec l'ancien, on change le mot de passe dans le compte. Sans l'ancien, on le retrouve d'abord.

change-password-page =
    { $audience ->
        [pupil] Connecte-toi à ton compte EduConnect. Ouvre « Mon Compte », puis cherche « Mot de passe ».

        Est-ce que tu vois « Modifier » à côté ?
       *[other] Connectez-vous au compte EduConnect. Ouvrez « Mon Compte », puis cherchez « Mot de passe ».

        Est-ce que vous voyez « Modifier » à côté ?
    }
    .yes = Oui
    .refused = Je n'arrive pas à me connecter
    .no = Non, je ne le vois pas
    .help = C'est sur le site du compte. Regardez bien l'adresse, tout en haut : moncompte.educonnect.education.gouv.fr.

change-password-new =
    { $audience ->
        [pupil] Appuie sur « Modifier ». Tape l'ancien mot de passe une fois et le nouveau deux fois, puis « Suivant » et « Retour à mes services ». Prends un mot de passe tout neuf, sans prénom ni date.
       *[other] Appuyez sur « Modifier ». Tapez l'ancien mot de passe une fois et le nouveau deux fois, puis « Suivant » et « Retour à mes services ». Prenez un mot de passe tout neuf, sans prénom ni date.
    }

    Est-ce que le nouveau mot de passe est accepté ?
    .yes = Oui, il est changé
    .new = Le nouveau est refusé
    .old = L'ancien est refusé
    .help = Le mot de passe se tape sur le site d'EduConnect, jamais ici. Un compte, un mot de passe.

change-password-rules =
    { $audience ->
        [pupil] Lis la liste des règles sur la page : c'est elle qui a raison. D'habitude, il faut :
       *[other] Lisez la liste des règles sur la page : c'est elle qui a raison. D'habitude, il faut :
    }

    1. 8 caractères ou plus
    2. une majuscule et une minuscule
    3. un chiffre
    4. un signe comme ! ou ?

    { $audience ->
        [pupil] Évite les accents et les espaces. Tape deux fois la même chose.
       *[other] Évitez les accents et les espaces. Tapez deux fois la même chose.
    }

    Est-ce que le nouveau est accepté, maintenant ?
    .yes = Oui
    .no = Toujours pas
    .help = Trois mots qui n'ont rien à voir, collés, avec un chiffre et un signe : c'est long, et ça se retient.

change-asked =
    { $audience ->
        [pupil] Un message qui te presse est louche : n'appuie pas sur son lien. Ouvre toi-même le vrai portail, et connecte-toi. Il l'a déjà demandé une fois, en avril 2024.
       *[other] Un message qui vous presse est louche : n'appuyez pas sur son lien. Ouvrez vous-même le vrai portail, et connectez-vous. Il l'a déjà demandé une fois, en avril 2024.
    }

    Est-ce que le portail le demande aussi ?
    .yes = Oui, le portail le demande
    .no = Non, il ne demande rien
    .typed = J'ai déjà donné mon mot de passe
    .help = Le vrai portail a cette adresse : educonnect.education.gouv.fr. Elle est tout en haut de la page.

change-suspect =
    { $audience ->
        [pupil] Alors garde ton mot de passe, et ne touche pas à ce message : montre-le à ton établissement. Personne n'a besoin de ton mot de passe.
       *[other] Alors gardez le mot de passe, et ne touchez pas à ce message : montrez-le à l'établissement. Personne n'a besoin de votre mot de passe.
    }

change-stolen =
    { $audience ->
        [pupil] Change-le tout de suite, sur un appareil sûr : « Mon Compte », puis « Modifier ». Préviens ton établissement. Si le même mot de passe te sert ailleurs, change-le là aussi.
       *[other] Changez-le tout de suite, sur un appareil sûr : « Mon Compte », puis « Modifier ». Prévenez l'établissement. Si le même mot de passe sert ailleurs, changez-le là aussi.
    }

    Est-ce que le mot de passe est changé ?
    .yes = Oui
    .no = Non, je ne peux plus entrer
    .help = Un appareil sûr, c'est le tien ou celui d'un adulte de confiance, pas un ordinateur prêté.

change-france-connect-pupil = FranceConnect, c'est pour les parents seulement. Toi, tu changes ton mot de passe dans ton compte EduConnect : on y va.
    .help = Avec FranceConnect, un parent entre avec un compte qu'il a déjà, par exemple celui des impôts.

change-france-connect =
    Avec FranceConnect, il n'y a pas de mot de passe EduConnect. Vous entrez avec celui des impôts, d'ameli ou d'un autre site.

    Est-ce que vous voulez changer ce mot de passe-là ?
    .yes = Oui, celui de cet autre site
    .no = Non, celui d'EduConnect
    .help = FranceConnect se sert d'un compte que vous avez déjà, par exemple celui des impôts.

change-provider = Alors ce mot de passe se change là-bas, sur le site des impôts, d'ameli ou de l'autre service. Tapez vous-même l'adresse de ce site, et connectez-vous. Ensuite, vous entrerez dans EduConnect avec le nouveau.

change-email =
    { $audience ->
        [pupil] L'adresse mail se change dans ton compte EduConnect, une fois connecté.

        Est-ce que tu vois ton adresse mail dans ton compte ?
       *[other] L'adresse mail se change dans le compte EduConnect, une fois connecté. Pour un parent, c'est l'onglet « Mes informations ».

        Est-ce que vous voyez l'adresse mail dans le compte ?
    }
    .yes = Oui, je la change
    .lost = Je n'arrive pas à me connecter
    .no = Non, je ne la vois pas
    .help = Avant 15 ans, c'est d'habitude l'adresse d'un parent. Elle ne s'écrit pas ici : je n'en ai pas besoin.

change-email-page =
    { $audience ->
        [pupil] Un e-mail arrive à la nouvelle adresse : appuie sur son lien. Avant ça, le compte affiche « Vous devez confirmer votre adresse mail ».
       *[other] Un e-mail arrive à la nouvelle adresse : appuyez sur son lien. Avant cela, le compte affiche « Vous devez confirmer votre adresse mail ».
    }

    Est-ce que l'adresse est confirmée ?
    .yes = Oui
    .no = Pas encore
    .help = C'est dans la boîte de la nouvelle adresse. Personne n'a besoin de savoir ce qu'il y a dans l'e-mail.

change-email-resend =
    { $audience ->
        [pupil] Regarde dans les indésirables (les « spams »), et relis bien l'adresse dans ton compte. Puis appuie sur « Renvoyer le mail », et ouvre seulement le plus récent.
       *[other] Regardez dans les indésirables (les « spams »), et relisez bien l'adresse dans le compte. Puis appuyez sur « Renvoyer le mail », et ouvrez seulement le plus récent.
    }

    Est-ce que l'adresse est confirmée, maintenant ?
    .yes = Oui
    .no = Toujours pas
    .help = Si l'adresse est mal écrite, rien n'arrive : une seule lettre suffit.

change-email-lost =
    { $audience ->
        [pupil] Sans tes codes et sans ta boîte mail, il n'y a que ton établissement qui peut t'aider : il peut te redonner un mot de passe provisoire. Une fois connecté, tu changeras l'adresse.
       *[other] Sans les codes et sans la boîte mail, il n'y a que l'établissement qui peut vous aider : il peut corriger l'adresse ou redonner des codes provisoires. Une fois connecté, vous changerez l'adresse.
    }
    .blocked = Les codes et la boîte mail du compte sont perdus. Pouvez-vous redonner des codes provisoires ?

change-phone =
    { $audience ->
        [pupil] Le numéro de portable d'un parent, c'est l'établissement qui le connaît. Ton parent lui demande de le corriger, puis il attend. Je ne sais pas combien de temps ça prend.
       *[other] Votre numéro de portable, c'est l'établissement qui le connaît. Demandez-lui de le corriger, puis attendez. Je ne sais pas combien de temps cela prend.
    }
    .blocked = Le numéro de portable du parent a changé. Pouvez-vous le corriger ? Nouveau numéro : ……

change-name =
    { $audience ->
        [pupil] Ton nom, c'est ton établissement qui le connaît. S'il est faux ou s'il a changé, demande-lui de vérifier ta fiche.
       *[other] Le nom, c'est l'établissement qui le connaît. S'il est faux ou s'il a changé, demandez-lui de vérifier sa fiche. Avec plusieurs enfants, donnez partout exactement le même nom et le même prénom : sinon, les comptes ne se réunissent pas.
    }
    .blocked = Le nom du compte est faux, ou il a changé. Pouvez-vous vérifier la fiche ?

change-delete =
    { $audience ->
        [pupil] Je ne sais pas comment on supprime un compte EduConnect. Souvent, on le garde jusqu'à la fin de la scolarité. Si tu n'en veux plus, demande à ton établissement.
       *[other] Je ne sais pas comment on supprime un compte EduConnect. Souvent, on le garde jusqu'à la fin de la scolarité : demandez à l'établissement. Et si vous avez deux comptes de parent, on peut les réunir : écrivez « j'ai deux comptes ».
    }
    .blocked = Je voudrais supprimer un compte EduConnect. Comment faire ?

change-account-school =
    { $audience ->
        [pupil] Là, je préfère ne pas deviner. Ton établissement peut regarder où en est ton compte. Dans ton message, recopie ce que la page affiche, sans aucun code.
       *[other] Là, je préfère ne pas deviner. L'établissement peut regarder où en est le compte. Dans votre message, recopiez ce que la page affiche, sans aucun code.
    }
    .blocked = Le mot de passe ou l'adresse mail ne se change pas. La page affiche : ……

change-school =
    { $audience ->
        [pupil] Souvent, on garde le même compte et le même mot de passe, même du collège au lycée. L'ENT, lui, change souvent. Essaie tes codes sur le portail.

        Est-ce que tu entres ?
       *[other] Souvent, on garde le même compte et le même mot de passe, même du collège au lycée. L'ENT, lui, change souvent. Essayez les codes de ce compte sur le portail.

        Est-ce que le portail vous laisse entrer ?
    }
    .yes = Oui
    .no = Non
    .sheet = Le nouvel établissement m'a donné des codes
    .help = Le même compte suit souvent l'élève. L'ENT, lui, change souvent avec l'établissement.

change-school-ent =
    { $audience ->
        [pupil] Alors ton compte est bon. Il te faut maintenant l'ENT de ton nouvel établissement.

        Où est-ce que tu en es ?
       *[other] Alors le compte est bon. Il faut maintenant l'ENT du nouvel établissement.

        Où en êtes-vous ?
    }
    .find = Je ne connais pas le nouvel ENT
    .unknown = L'ENT ne me reconnaît pas
    .other = L'ENT dit autre chose
    .help = L'ancien ENT ne sert peut-être plus. On trouve le nouveau avec la région, le département ou la ville.

change-staff = Le personnel n'utilise pas EduConnect pour lui-même. Pour un mot de passe académique perdu ou à changer, demandez à l'assistance de votre académie.

change-done =
    { $audience ->
        [pupil] C'est réglé. Garde ton identifiant et ton mot de passe pour toi, et ne les donne à personne.
       *[other] C'est réglé. Gardez l'identifiant et le mot de passe pour vous, et ne les donnez à personne.
    }
