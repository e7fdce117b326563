### Parcours « la feuille de l'établissement ». Un message par étape, du même nom.

provisional = La feuille de l'établissement

provisional-what =
    Sur la feuille de l'établissement, il y a ton identifiant et ton mot de passe provisoire.

    Qu'est-ce qui ne va pas avec cette feuille ?
    .never = Je ne l'ai jamais reçue
    .never-words = jamais recue | jamais recu | pas recue | pas recu | on me l a pas donnee | on ne me l a pas donnee | jamais eue | je l ai jamais eue
    .lost = Je l'ai perdue
    .lost-words = perdue | perdu | je l ai perdu | je la trouve plus | je ne la trouve plus | jetee | dechiree | plus de feuille | j ai plus la feuille
    .refused = Le portail refuse ses codes
    .refused-words = refuse | refusee | refuses | codes refuses | ca marche pas | ca ne marche pas | marche pas | marche plus | erreur | incorrect | mal copie
    .used = Quelqu'un l'a déjà utilisée
    .used-words = deja utilisee | deja utilise | deja servi | deja activee | deja active | mon frere l a utilisee | ma mere l a utilisee | compte deja active
    .old = Elle est vieille
    .old-words = vieille | ancienne | trop vieille | trop ancienne | de l annee derniere | l annee derniere | l an dernier | perimee | expiree
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
    .help = Elle est à ton nom. Son titre est « Mise à disposition de votre compte ÉduConnect Élève ».

provisional-have =
    On regarde ensemble.

    Est-ce que tu as la feuille devant toi ?
    .yes = Oui
    .yes-words = { -said-yes } | je l ai | devant moi | sous les yeux
    .no = Non
    .no-words = { -said-no } | je l ai pas | je ne l ai pas | pas la feuille | j ai pas la feuille
    .help = On y lit « Identifiant » et « Mot de passe provisoire ».

provisional-missing =
    Un élève ne crée pas son compte tout seul : c'est ton établissement qui donne ces codes.

    Qu'est-ce qui s'est passé ?
    .never = Je ne l'ai jamais reçue
    .never-words = jamais recue | jamais recu | pas recue | pas recu | on me l a pas donnee | on ne me l a pas donnee | jamais eue | je l ai jamais eue | pas encore
    .lost = Je l'ai perdue
    .lost-words = perdue | perdu | je l ai perdu | je la trouve plus | je ne la trouve plus | jetee | dechiree
    .used = Quelqu'un l'a déjà utilisée
    .used-words = deja utilisee | deja utilise | l a utilisee | l a deja utilisee | l a utilise | a utilise ma feuille | a deja utilise ma feuille | a pris ma feuille | deja servi | elle a deja servi | mon frere | ma soeur
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno }
    .help = Demande à tes parents et à ton professeur principal s'ils l'ont déjà.

provisional-never = Il n'y a que ton établissement qui peut te donner la feuille. Demande-la au secrétariat ou à ton professeur principal. Ensuite, reviens ici : on activera ton compte.

provisional-lost =
    Si tu as déjà activé ton compte, tu n'as plus besoin de la feuille.

    Est-ce que tu as déjà choisi un mot de passe à toi sur EduConnect ?
    .yes = Oui
    .yes-words = { -said-yes } | deja | deja fait | j en ai choisi un | je me suis deja connecte | je me suis deja connectee
    .no = Non
    .no-words = { -said-no } | jamais | pas encore | non jamais
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | je m en souviens pas | je m en souviens plus
    .help = Le mot de passe provisoire se change le premier jour. Si tu es déjà entré avec un mot de passe à toi, le compte est activé.

provisional-lost-school = Alors il te faut une nouvelle feuille : demande-la à ton établissement. Il peut aussi regarder si ton compte est déjà activé.

provisional-copied =
    Tu as peut-être mal recopié un signe. Ou alors, c'est la feuille qui n'est plus bonne.

    Qu'est-ce qui ressemble le plus à ton cas ?
    .hand = J'ai tapé lettre par lettre
    .hand-words = tape | j ai tape | a la main | lettre par lettre | au clavier | ecrit
    .pasted = J'ai fait copier-coller
    .pasted-words = copier coller | copie colle | copier | coller | j ai copie | j ai colle | copie
    .saved = Les cases se sont remplies toutes seules
    .saved-words = toutes seules | tout seul | enregistre | mon telephone les a mises | deja rempli | deja remplies | automatique | automatiquement | rempli tout seul | ca se met tout seul
    .used = La feuille a déjà servi
    .used-words = deja utilisee | deja utilise | deja servi | deja activee | deja active | mon frere l a utilisee | ma soeur l a utilisee | ma mere l a utilisee | elle a deja servi | quelqu un l a utilisee
    .old = La feuille est vieille
    .old-words = vieille | ancienne | trop vieille | perimee | expiree | de l annee derniere | l annee derniere | l an dernier | elle est vieille
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | autre chose
    .help = Les cases sont « Identifiant » et « Mot de passe », sur la page de connexion.

provisional-signs =
    Recommence lentement, la feuille à côté de toi :

    1. Choisis « Élève ».
    2. Tape chaque signe comme il est écrit, avec le point et les majuscules.
    3. Appuie sur l'œil et compare. Certains signes se ressemblent : l, I et 1 ; O et 0 ; g et 9.
    .help = Un L minuscule, un I majuscule et le chiffre 1 se ressemblent beaucoup sur le papier. Essaie l'un puis l'autre.

provisional-pasted = Avec un copier-coller, il y a parfois un espace en trop. Vide les deux cases, puis tape tout à la main, sans espace.
    .help = Tu ne vois pas l'espace, mais le portail le compte peut-être. En tapant à la main, tu n'en mets pas.

provisional-saved = Ton téléphone ou ton navigateur a peut-être mis d'autres codes que ceux de la feuille. Vide les deux cases, puis tape ceux de la feuille.
    .help = Si un autre élève utilise le même appareil, ce sont peut-être ses codes. L'œil montre ce qui est dans la case.

provisional-again =
    Réessaie maintenant sur le portail.

    Est-ce que tu entres ?
    .yes = Oui, il veut un nouveau mot de passe
    .yes-words = { -said-yes } | ca marche | ca a marche | nouveau mot de passe | je suis entre
    .no = Toujours pas
    .no-words = { -said-no } | toujours pas | marche pas | ca marche pas | ca ne marche pas | refuse | pareil
    .help = Tu es entré quand la page « Je choisis mon nouveau mot de passe » s'affiche.

provisional-used =
    Le mot de passe de la feuille se change le premier jour. Ensuite, c'est celui qu'on a choisi ce jour-là qui compte.

    Qui a déjà utilisé ta feuille ?
    .yes = Moi, ou un parent
    .yes-words = { -said-yes } | moi | deja | deja utilisee | ma mere | mon pere | mes parents | oui ma mere | oui mon pere | un parent
    .sibling = Mon frère ou ma sœur
    .sibling-words = mon frere | ma soeur | frere | soeur | oui mon frere | oui ma soeur | mon jumeau | ma jumelle
    .no = Personne
    .no-words = { -said-no } | jamais | personne | non personne
    .unknown = Je ne sais pas
    .unknown-words = { -said-dunno } | peut etre
    .help = Demande à tes parents. Et souviens-toi : tu as peut-être déjà choisi un mot de passe sur EduConnect.

provisional-sibling =
    Regarde d'abord le nom sur la feuille : c'est bien le tien ? Alors demande à ton frère ou à ta sœur le mot de passe choisi ce jour-là, et essaie-le sur le portail. Ensuite, tu le changeras : chacun a le sien.

    Est-ce que tu entres ?
    .yes = Oui, je veux le changer
    .yes-words = { -said-yes } | ca marche | ca a marche | je suis entre | je veux le changer
    .no = Non
    .no-words = { -said-no } | ca marche pas | ca ne marche pas | marche pas | refuse | il s en souvient plus | elle s en souvient plus | { -said-dunno }
    .other = Ce n'est pas ma feuille
    .other-words = c est pas ma feuille | ce n est pas ma feuille | pas ma feuille | pas mon nom | c est la sienne | c est celle de mon frere | c est celle de ma soeur
    .help = Une feuille est pour un seul élève, celui dont le nom est écrit dessus.

provisional-newer =
    Ton établissement t'a peut-être donné une feuille plus récente.

    Est-ce que tu en as reçu une autre depuis ?
    .yes = Oui, j'en ai une autre
    .yes-words = { -said-yes } | j en ai une autre | une autre | une plus recente | deux feuilles
    .no = Non
    .no-words = { -said-no } | une seule | j en ai qu une | pas d autre
    .help = Il y a peut-être une date sur la feuille : prends la plus récente.

provisional-refused-school = Alors il te faut une nouvelle feuille : demande-la à ton établissement. Il peut aussi regarder où en est ton compte.

provisional-old =
    Je ne sais pas combien de temps la feuille d'un élève reste valable. Essaie-la quand même sur le portail.

    Est-ce que tu entres ?
    .yes = Oui, il veut un nouveau mot de passe
    .yes-words = { -said-yes } | ca marche | ca a marche | nouveau mot de passe | je suis entre
    .no = Non, il refuse
    .no-words = { -said-no } | refuse | il refuse | ca marche pas | ca ne marche pas | marche pas | toujours pas
    .not-yet = Je n'ai pas encore essayé
    .not-yet-words = pas encore essaye | pas essaye | j ai pas essaye | j ai pas encore essaye | comment essayer
    .help = Si tu as reçu une feuille plus récente, prends celle-là.

provisional-old-school = Alors demande une nouvelle feuille à ton établissement : il n'y a que lui qui peut la donner.
