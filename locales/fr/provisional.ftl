### Parcours « la feuille de l'établissement ». Un message par étape, du même nom.
### Un bouton : 78 signes au plus, ce que Discord montre en entier ; sur un téléphone, 40 se lisent mieux.
### limit of buttons: 78

provisional = La feuille de l'établissement

provisional-what =
    Sur la feuille de l'établissement, il y a ton identifiant et ton mot de passe provisoire.

    Qu'est-ce qui ne va pas avec cette feuille ?
    .never = Je ne l'ai jamais reçue
    .lost = Je l'ai perdue
    .refused = Le portail refuse ses codes
    .used = Quelqu'un l'a déjà utilisée
    .old = Elle est vieille
    .unknown = Je ne sais pas
    .help = Elle est à ton nom. Son titre est « Mise à disposition de votre compte ÉduConnect Élève ».

provisional-have =
    On regarde ensemble.

    Est-ce que tu as la feuille devant toi ?
    .yes = Oui
    .no = Non
    .help = On y lit « Identifiant » et « Mot de passe provisoire ».

provisional-missing =
    Un élève ne crée pas son compte tout seul : c'est ton établissement qui donne ces codes.

    Qu'est-ce qui s'est passé ?
    .never = Je ne l'ai jamais reçue
    .lost = Je l'ai perdue
    .used = Quelqu'un l'a déjà utilisée
    .unknown = Je ne sais pas
    .help = Demande à tes parents et à ton professeur principal s'ils l'ont déjà.

provisional-never = Il n'y a que ton établissement qui peut te donner la feuille. Demande-la au secrétariat ou à ton professeur principal. Ensuite, reviens ici : on activera ton compte.
    .blocked = La feuille de codes EduConnect de l'élève n'est jamais arrivée. Pouvez-vous la donner ?

provisional-lost =
    Si tu as déjà activé ton compte, tu n'as plus besoin de la feuille.

    Est-ce que tu as déjà choisi un mot de passe à toi sur EduConnect ?
    .yes = Oui
    .no = Non
    .unknown = Je ne sais pas
    .help = Le mot de passe provisoire se change le premier jour. Si tu es déjà entré avec un mot de passe à toi, le compte est activé.

provisional-lost-school = Alors il te faut une nouvelle feuille : demande-la à ton établissement. Il peut aussi regarder si ton compte est déjà activé.
    .blocked = La feuille de codes EduConnect de l'élève est perdue. Pouvez-vous en donner une nouvelle, ou regarder si le compte est déjà activé ?

provisional-copied =
    Tu as peut-être mal recopié un signe. Ou alors, c'est la feuille qui n'est plus bonne.

    Qu'est-ce qui ressemble le plus à ton cas ?
    .hand = J'ai tapé lettre par lettre
    .pasted = J'ai fait copier-coller
    .saved = Les cases se sont remplies toutes seules
    .used = La feuille a déjà servi
    .old = La feuille est vieille
    .unknown = Je ne sais pas
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
    .no = Toujours pas
    .help = Tu es entré quand la page « Je choisis mon nouveau mot de passe » s'affiche.

provisional-used =
    Le mot de passe de la feuille se change le premier jour. Ensuite, c'est celui qu'on a choisi ce jour-là qui compte.

    Qui a déjà utilisé ta feuille ?
    .yes = Moi, ou un parent
    .sibling = Mon frère ou ma sœur
    .no = Personne
    .unknown = Je ne sais pas
    .help = Demande à tes parents. Et souviens-toi : tu as peut-être déjà choisi un mot de passe sur EduConnect.

provisional-sibling =
    Regarde d'abord le nom sur la feuille : c'est bien le tien ? Alors demande à ton frère ou à ta sœur le mot de passe choisi ce jour-là, et essaie-le sur le portail. Ensuite, tu le changeras : chacun a le sien.

    Est-ce que tu entres ?
    .yes = Oui, je veux le changer
    .no = Non
    .other = Ce n'est pas ma feuille
    .help = Une feuille est pour un seul élève, celui dont le nom est écrit dessus.

provisional-newer =
    Ton établissement t'a peut-être donné une feuille plus récente.

    Est-ce que tu en as reçu une autre depuis ?
    .yes = Oui, j'en ai une autre
    .no = Non
    .help = Il y a peut-être une date sur la feuille : prends la plus récente.

provisional-refused-school = Alors il te faut une nouvelle feuille : demande-la à ton établissement. Il peut aussi regarder où en est ton compte.
    .blocked = Les codes de la feuille de l'élève sont refusés. Pouvez-vous regarder l'état du compte, ou donner une nouvelle feuille ?

provisional-old =
    Je ne sais pas combien de temps la feuille d'un élève reste valable. Essaie-la quand même sur le portail.

    Est-ce que tu entres ?
    .yes = Oui, il veut un nouveau mot de passe
    .no = Non, il refuse
    .not-yet = Je n'ai pas encore essayé
    .help = Si tu as reçu une feuille plus récente, prends celle-là.

provisional-old-school = Alors demande une nouvelle feuille à ton établissement : il n'y a que lui qui peut la donner.
    .blocked = La feuille de codes de l'élève est ancienne, et ses codes sont refusés. Pouvez-vous en donner une nouvelle ?
