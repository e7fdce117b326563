### Parcours « activer votre compte de parent » : par SMS ou par FranceConnect. Un message par étape.

parent-account = Activer votre compte de parent

# Ce que les parents écrivent à beaucoup de ces étapes.
-parent-works = ca marche | c est bon la | ca y est c est bon | sa marche | ca a marche | c est bon maintenant | c est passe | ca passe | j y suis | je suis entre | je suis entree | je suis connecte | je suis connectee | c est fait | reussi | j ai reussi
-parent-fails = il veut pas | veut pas | il accepte pas | il n accepte pas | ca passe pas | ca ne passe pas | marche tjs pas | marche tjrs pas | rien n y fait | ca marche pas | sa marche pas | ca ne marche pas | marche pas | marche toujours pas | toujours pas | tjs pas | tjrs pas | pareil | meme chose | toujours pareil | rien a faire
-parent-nothing = rien | jattends | j attends depuis | jattends depuis | que dalle | rien du tout | toujours rien | tjs rien | rien recu | pas recu | j ai rien recu | je n ai rien recu | pas arrive | il arrive pas | il n arrive pas | n arrive pas | j attends
-parent-number = j en ai un nouveau | j ai un nouveau numero | un autre numero | j en ai change | plus le meme numero | plus le meme | plus le meme num | j ai change de numero | change de numero | j ai change de portable | change de portable | changement de numero | nouveau numero | ancien numero | c est l ancien numero | mon ancien numero | plus ce numero | j ai plus ce numero | je n ai plus ce numero | pas le bon numero | mauvais numero
-parent-page = autre chose | une autre page | autre page | je vois autre chose | je ne sais pas ou je suis | page d erreur | page blanche | { -said-dunno }

parent-account-phone =
    On active votre compte de parent ensemble. Cherchons d'abord votre chemin. Le plus souvent, un code arrive par SMS sur le portable que l'établissement connaît.

    Avez-vous toujours ce portable ?
    .yes = Oui, c'est le même numéro
    .yes-words = { -said-yes } | le meme | meme numero | toujours le meme | c est le mien | je l ai toujours | par sms | sms
    .yes-said = par sms | avec un sms | avec mon portable
    .changed = Non, j'ai changé de numéro
    .changed-words = { -said-no } | { -parent-number } | je l ai plus | je ne l ai plus
    .changed-said = change de numero | changer de numero | change de portable | changer de portable | changer de telephone | nouveau numero | ancien numero | plus le meme numero
    .none = Je n'ai pas de portable
    .none-words = pas de portable | j ai pas de portable | je n ai pas de portable | pas de telephone portable | pas de mobile | que le fixe | j ai un fixe | seulement le fixe | telephone fixe
    .none-said = pas de portable | pas de telephone portable | pas de mobile | telephone fixe
    .foreign = Mon numéro est étranger
    .foreign-words = numero etranger | un numero etranger | portable etranger | pas de numero francais | pas de portable francais | j ai pas de numero francais | je n ai pas de numero francais | je vis a l etranger
    .foreign-said = numero etranger | pas de numero francais | portable etranger | pas de portable francais
    .sheet = J'ai plutôt une feuille avec des codes
    .sheet-words = feuille | une feuille | la feuille | j ai une feuille | papier | un papier | courrier | une lettre | j ai recu des codes | code provisoire | codes provisoires | mot de passe provisoire | identifiant provisoire
    .sheet-said = la feuille | une feuille | code provisoire | codes provisoires | identifiant provisoire | mot de passe provisoire | feuille parent | recu des codes
    .unknown = Je ne sais pas quel numéro ils ont
    .unknown-words = { -said-dunno } | je sais pas quel numero | je ne sais plus lequel | lequel | peut etre | je crois
    .unknown-said = france connect | franceconnect
    .guardian = Je suis tuteur ou famille d'accueil
    .guardian-words = beau pere | belle mere | le beau pere | la belle mere | tuteur | tutrice | famille d accueil | assistante familiale | assistant familial | grand mere | grand pere | je ne suis pas le parent | je suis pas le parent
    .guardian-said = beau pere | belle mere | tuteur | tutrice | famille d accueil | assistante familiale | assistant familial | je suis la grand mere | je suis le grand pere | que j accueille | que nous accueillons
    .help = C'est le numéro donné à l'école, au collège ou au lycée, sur la fiche de rentrée par exemple. Ne l'écrivez pas ici : je n'en ai pas besoin.

parent-account-foreign =
    Je ne sais pas si le SMS part vers un numéro étranger. Ce qui compte, c'est le numéro que l'établissement a noté : si c'est celui-là, on peut essayer.

    Est-ce que l'établissement connaît ce numéro ?
    .yes = Oui, on essaie
    .yes-words = { -said-yes } | on essaie | j essaie | il le connait | l ecole l a
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | pas encore | il l a pas | { -said-dunno }
    .help = C'est le numéro que vous avez écrit sur les papiers de l'école. Ne l'écrivez pas ici.

parent-account-sheet-have-abroad =
    Alors donnez ce numéro à l'établissement. En attendant, il y a un chemin sans portable : la feuille.

    Avez-vous reçu des codes provisoires à votre nom ?
    .yes = Oui, sur une feuille ou par e-mail
    .yes-words = { -said-yes } | une feuille | j ai la feuille | j ai une feuille | par mail | par e mail
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | rien recu | j ai rien recu | jamais | { -said-dunno }
    .help = Ce sont un identifiant et un mot de passe provisoires, à votre nom et pas à celui de votre enfant.

parent-account-way =
    Il y a deux chemins. Par SMS, vous choisissez un mot de passe. Par FranceConnect, vous entrez avec un compte que vous avez déjà : impôts, ameli… La première fois, il faut un code par SMS dans les deux cas.

    Lequel prenez-vous ?
    .sms = Par SMS
    .sms-words = sms | par sms | texto | portable | par le portable | mot de passe | un mot de passe | le plus simple | texto sur mon portable | par texto | un texto
    .franceconnect = Par FranceConnect
    .franceconnect-words = franceconnect | france connect | par france connect | fc | impots | les impots | ameli
    .sheet = J'ai une feuille avec des codes
    .sheet-words = feuille | une feuille | la feuille | avec la feuille | avec le papier | courrier | papier | codes de l etablissement | identifiant provisoire
    .what = C'est quoi, FranceConnect ?
    .what-words = c est quoi france connect | c est quoi franceconnect | franceconnect c est quoi | france connect c est quoi | je connais pas france connect | je connais pas franceconnect | je ne connais pas franceconnect
    .help = Si vous hésitez, prenez le SMS : il ne demande pas d'autre compte.

parent-account-sheet-have =
    Alors le SMS ne marchera pas. FranceConnect non plus : la première fois, lui aussi envoie un code au portable que l'établissement connaît. Il reste la feuille.

    Avez-vous reçu des codes provisoires à votre nom ?
    .yes = Oui, sur une feuille ou par e-mail
    .yes-words = { -said-yes } | feuille | une feuille | la feuille | par mail | par e mail | un mail | j ai recu une feuille | j ai une feuille | je les ai | j ai les codes
    .no = Non, ou je ne sais pas
    .no-words = { -said-no } | { -said-dunno } | jamais | rien recu | j ai rien recu | je n ai rien recu | pas recu | pas de feuille | pas encore
    .help = Ce sont un identifiant et un mot de passe provisoires, à votre nom et pas à celui de votre enfant. L'établissement les donne sur une feuille, ou par e-mail.

# --- FranceConnect ---

parent-account-fc-what =
    FranceConnect est un bouton de l'État. Vous entrez avec les codes d'un compte que vous avez déjà, comme impots.gouv.fr ou ameli.fr. C'est pour les parents, pas pour les élèves.

    Avez-vous un de ces comptes ?
    .yes = Oui
    .yes-words = { -said-yes } | les impots | impots | ameli | j en ai un | j ai ameli | j ai les impots
    .no = Non, je prends le SMS
    .no-words = { -said-no } | { -said-dunno } | aucun | pas de compte | sms | par sms | j en ai pas | je n en ai pas
    .help = Sans compte de ce genre, prenez le SMS.

parent-account-fc-portal =
    Ouvrez le portail EduConnect. Choisissez « Responsable d'élève », puis « S'identifier avec FranceConnect ». Prenez les impôts, ameli ou un autre, et tapez là-bas les codes de ce compte.

    Que voyez-vous ensuite ?
    .phone = On me demande mon portable
    .phone-words = portable | mon portable | numero de portable | mon numero | numero | on me demande mon numero | code sms | sms
    .inside = Je suis entré dans mon compte
    .inside-words = { -parent-works } | je suis dedans | dans mon compte | ca y est | j entre
    .refused = Les codes des impôts ou d'ameli sont refusés
    .refused-words = refuse | refuses | codes refuses | impots refuse | ameli refuse | mot de passe incorrect | j ai oublie mon code impots | j ai plus le mot de passe ameli | mot de passe impots perdu | numero fiscal
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe | page perturbee
    .other = Autre chose, ou je ne sais pas
    .other-words = { -parent-page } | { -parent-fails }
    .picture = « Responsable d'élève » et « Élève » ; puis « S'identifier avec FranceConnect », et un choix comme impots.gouv.fr ou ameli.fr.
    .note-1 = Choisissez d'abord « Responsable d'élève ».
    .note-2 = Puis appuyez ici.
    .note-3 = Prenez un compte que vous avez déjà. Il peut y en avoir d'autres que ces deux-là.
    .help = Les codes à taper sont ceux du site choisi, pas ceux d'EduConnect. Aucun code ne s'écrit ici.

parent-account-fc-provider =
    Ces codes-là sont ceux des impôts ou d'ameli : EduConnect et l'établissement ne les connaissent pas. C'est sur le site des impôts ou d'ameli qu'on les retrouve.

    Comment voulez-vous continuer ?
    .yes = Je les ai retrouvés
    .yes-words = { -said-yes } | { -parent-works } | retrouve | retrouves | je les ai | je les ai retrouves
    .sms = Je passe plutôt par SMS
    .sms-words = sms | par sms | { -said-no } | je laisse tomber | plutot par sms | sans france connect | sans franceconnect
    .help = Avec le SMS, vous n'avez besoin d'aucun autre compte.

# --- par SMS ---

parent-account-sms-portal =
    Ouvrez le portail EduConnect et choisissez « Responsable d'élève ». Cherchez ensuite « Je n'ai pas de compte ». Ce lien peut aussi s'appeler « Je n'ai pas encore d'identifiant ».

    Est-ce que vous voyez ce lien ?
    .yes = Oui
    .yes-words = { -said-yes } | je le vois | je l ai | trouve | c est trouve | j ai clique | j ai appuye | je vois | je n ai pas de compte | je n ai pas encore d identifiant
    .no = Non, je ne le vois pas
    .no-words = { -said-no } | { -parent-page } | je vois pas le lien | je ne vois pas le lien | je trouve pas le lien | je ne trouve pas le lien | je le vois pas | je ne le vois pas | je le trouve pas | je ne le trouve pas | pas de lien | y a pas | il n y est pas | je trouve pas | je ne trouve pas ce lien | je trouve pas ce lien | pas ce lien
    .disturbed = Une page « Accès perturbé »
    .disturbed-words = acces perturbe | perturbe | page perturbee
    .picture = deux choix, « Responsable d'élève » et « Élève » ; puis la page de connexion, avec « Je n'ai pas de compte ».
    .note-1 = Choisissez d'abord « Responsable d'élève ».
    .note-2 = Puis cherchez ce lien. Il peut aussi s'appeler « Je n'ai pas encore d'identifiant ».
    .help = Tapez vous-même l'adresse dans votre navigateur : vos codes ne se tapent que sur ce site.

parent-account-sms-link =
    Vérifiez en haut que c'est bien « Responsable d'élève », et pas « Élève ». La page peut aussi avoir deux onglets : un pour se connecter, un pour s'inscrire. Prenez celui de l'inscription. Sinon, rechargez la page.

    Est-ce que vous avez trouvé ce lien ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | trouve | c est trouve | je le vois | je l ai | l onglet y est | inscription
    .no = Non, toujours pas
    .no-words = { -said-no } | { -parent-fails } | { -parent-page } | pas trouve | je trouve pas | je ne trouve pas
    .help = Si vous avez pris « Élève » par erreur, revenez en arrière sur le portail. Un autre navigateur ou un autre téléphone aide parfois.

parent-account-disturbed =
    Cette page peut s'afficher avec un VPN, un proxy ou un réseau étranger. Le portail n'a même pas regardé vos codes. Coupez le VPN, ou prenez un autre réseau, comme les données mobiles. Sinon, réessayez plus tard.

    Est-ce que la page normale est revenue ?
    .sms = Oui, et je passe par SMS
    .sms-words = sms | par sms | oui sms | oui | ouais | { -parent-works }
    .franceconnect = Oui, et je passe par FranceConnect
    .franceconnect-words = franceconnect | france connect | oui france connect | oui franceconnect
    .sheet = Oui, et j'ai la feuille
    .sheet-words = feuille | la feuille | oui la feuille | j ai la feuille
    .no = Non, toujours « Accès perturbé »
    .no-words = { -said-no } | { -parent-fails } | perturbe | acces perturbe | toujours perturbe
    .picture = une page « Accès perturbé », sans aucune case à remplir.
    .note-1 = Vos codes n'y sont pour rien. Coupez le VPN, ou prenez un autre réseau, puis réessayez.
    .help = Un VPN est une application qui cache d'où vous vous connectez.

parent-account-sms-form =
    Sur le portail, tapez votre nom, votre prénom et votre portable, comme l'établissement les a notés. N'écrivez rien de cela ici.

    Que voyez-vous ensuite ?
    .code = On me demande un code reçu par SMS
    .code-words = code | un code | entrer le code | taper le code | rentrer le code | mettre le code | il demande un code | on me demande un code | ca demande un code | demande un code | il demande le code | on me demande le code | un code sms | code sms | code par sms | le code | sms | j ai recu un sms | j ai recu un code | il envoie un code | un sms | { -parent-works }
    .unknown = Le portail ne me reconnaît pas
    .unknown-words = { -said-no } | { -parent-number } | pas reconnu | pas reconnue | ne me reconnait pas | me reconnait pas | me trouve pas | ne me trouve pas | inconnu | numero inconnu | numero pas reconnu | numero refuse | refuse | nom refuse | { -parent-fails }
    .other = Je vois autre chose
    .other-words = { -parent-page }
    .picture = des cases vides pour le nom, le prénom et le portable.
    .note-1 = Votre nom, comme l'établissement l'écrit.
    .note-2 = Votre prénom, écrit comme là-bas.
    .note-3 = Votre numéro de portable, celui que l'établissement connaît. L'ordre des cases peut changer.
    .help = Le nom peut être votre nom de naissance ou votre nom d'usage : prenez celui que l'établissement utilise pour vous écrire.

parent-account-fc-phone =
    Tapez sur le portail votre numéro de portable, celui que l'établissement connaît.

    Et maintenant, que voyez-vous ?
    .code = On me demande un code reçu par SMS
    .code-words = code | un code | entrer le code | taper le code | rentrer le code | mettre le code | il demande un code | on me demande un code | ca demande un code | demande un code | il demande le code | on me demande le code | un code sms | code sms | code par sms | le code | sms | j ai recu un sms | j ai recu un code | il envoie un code | un sms | { -parent-works }
    .unknown = Le numéro n'est pas reconnu
    .unknown-words = { -said-no } | { -parent-number } | pas reconnu | pas reconnue | ne me reconnait pas | me reconnait pas | inconnu | numero inconnu | numero pas reconnu | numero refuse | refuse | { -parent-fails }
    .other = Je vois autre chose
    .other-words = { -parent-page }
    .help = FranceConnect n'évite pas le SMS la première fois. Ensuite, vous entrerez directement.

parent-account-unknown =
    Relisez chaque case. Le portable, c'est celui que l'établissement connaît : ne sautez aucun chiffre. Si on vous demande le nom et le prénom, écrivez-les comme sur les courriers de l'établissement. Puis réessayez.

    Que voyez-vous, cette fois ?
    .yes = C'est bon, on me demande un code
    .yes-words = { -said-yes } | { -parent-works } | code | un code | code sms | j ai recu un code | il demande un code | on me demande un code | demande un code | entrer le code | taper le code | rentrer le code
    .changed = J'ai changé de numéro
    .changed-words = { -parent-number }
    .sheet = J'ai une feuille avec des codes
    .sheet-words = feuille | une feuille | la feuille | j ai une feuille | j ai la feuille | papier | courrier | codes provisoires
    .no = Le portail ne me reconnaît toujours pas
    .no-words = { -said-no } | { -parent-fails } | pas reconnu | pas reconnue | ne me reconnait pas | me reconnait pas | refuse | inconnu | { -said-dunno }
    .help = Essayez le nom de naissance, puis le nom d'usage. Regardez aussi les tirets, les accents et les deux prénoms.

parent-account-code =
    Un code arrive par SMS sur ce portable. Tapez-le sur le portail, jamais ici.

    Est-ce que le code est accepté ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | accepte | il est accepte | code accepte | recu | je l ai recu | je l ai | il est arrive | arrive | j ai recu le code | j ai recu le sms | j ai le code
    .late = Aucun SMS n'est arrivé
    .late-words = { -said-no } | { -parent-nothing } | pas de sms | aucun sms | pas de code | aucun code | pas encore | j ai pas recu le code | je n ai pas recu le code | j ai pas recu de sms | je n ai pas recu de sms | pas recu le sms | le sms arrive pas | le code arrive pas
    .refused = Le code est refusé
    .refused-words = refuse | il est refuse | code refuse | code faux | mauvais code | code incorrect | code invalide | expire | code expire | il marche pas | le code marche pas | le code est faux | faux
    .picture = une case vide pour le code reçu par SMS.
    .note-1 = Un code arrive par SMS sur votre portable.
    .note-2 = Tapez-le sur le portail, dans cette case. Ne le donnez à personne.
    .help = Ce code ne se donne à personne, même à quelqu'un qui appelle.

parent-account-code-again =
    Vérifiez le numéro tapé sur le portail, et que le téléphone a du réseau. Demandez un nouveau code, puis tapez seulement le dernier reçu.

    Est-ce que le code est accepté, cette fois ?
    .yes = Oui, le code est accepté
    .yes-words = { -said-yes } | { -parent-works } | accepte | il est accepte | recu | je l ai recu | il est arrive | arrive
    .changed = Le SMS part vers mon ancien numéro
    .changed-words = { -parent-number } | ancien portable | mon ancien portable | vers l ancien | portable de mon mari | portable de ma femme | portable de mon ex | c est le numero de mon ex | numero du pere | numero de la mere
    .no = Non, toujours rien ou refusé
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | pas de sms | aucun sms | refuse | code refuse | { -said-dunno }
    .help = Si vous recevez plusieurs SMS, prenez le code du dernier.

parent-account-birth =
    Le portail demande les dates de naissance de vos enfants. Donnez-les toutes, là-bas, jamais ici : le jour, le mois, puis l'année.

    Est-ce qu'elles sont acceptées ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | acceptees | acceptee | toutes acceptees | elles sont acceptees | bonnes | les dates sont bonnes | elles sont bonnes
    .no = Non, une date est refusée
    .no-words = { -said-no } | { -parent-fails } | refusee | refusees | date refusee | dates refusees | une date est fausse | refuse | pas la bonne date | dates de naissance refusees
    .other = On ne me les demande pas
    .other-words = on me les demande pas | on ne me les demande pas | il demande pas | pas demande | on me demande rien | { -parent-page }
    .help = Il faut la date de chaque enfant de votre compte : toutes doivent être justes. Le 5 mars s'écrit 05 puis 03.

parent-account-birth-again =
    Vérifiez l'ordre : jour, mois, année. Vérifiez aussi que chaque date est sur la ligne du bon enfant, et qu'il n'en manque aucune.

    Est-ce que les dates sont acceptées, maintenant ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | acceptees | acceptee | c est accepte
    .no = Non, toujours refusé
    .no-words = { -said-no } | { -parent-fails } | refuse | refusee | refusees | { -said-dunno }
    .help = Une seule date fausse bloque tout : elles doivent toutes être justes.

# --- mot de passe et adresse mail ---

parent-account-next-page =
    Bravo, le plus dur est fait.

    Que voyez-vous maintenant sur le portail ?
    .password = Il faut choisir un mot de passe
    .password-words = mot de passe | un mot de passe | choisir un mot de passe | nouveau mot de passe | mdp | creer un mot de passe
    .email = Il faut donner une adresse mail
    .email-words = mail | adresse mail | une adresse mail | e mail | email | adresse
    .inside = Je suis dans mon compte
    .inside-words = { -parent-works } | dans mon compte | je suis dedans | mon compte | mes services | mes enfants | je vois mes enfants
    .other = Autre chose, ou je ne sais pas
    .other-words = { -parent-page } | { -parent-fails }
    .help = Lisez le titre, en haut de la page. N'écrivez ici ni nom, ni code.

parent-account-password =
    { -parent-new-password }

    Est-ce que le mot de passe est accepté ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | accepte | il est accepte
    .refused = Non, ou le bouton reste gris
    .refused-words = { -said-no } | { -parent-fails } | refuse | il est refuse | bouton gris | gris | grise | le bouton est gris | pas pareils | differents | pas identiques | trop faible
    .help = { -parent-new-password-idea }

parent-account-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-account-email =
    Si le portail demande une adresse mail, donnez la vôtre. Un e-mail y arrive : ouvrez-le et appuyez sur son lien, pour la confirmer.

    Est-ce que c'est fait ?
    .yes = Oui, j'ai appuyé sur le lien
    .yes-words = { -said-yes } | { -parent-works } | confirme | confirmee | c est confirme | j ai clique | j ai appuye | j ai confirme | fait | j ai recu le mail | j ai le mail | le mail est arrive
    .late = L'e-mail n'arrive pas, ou son lien ne marche pas
    .late-words = { -said-no } | { -parent-nothing } | { -parent-fails } | pas de mail | aucun mail | pas recu de mail | le lien marche pas | le lien ne marche pas | lien expire | le mail arrive pas | pas encore
    .none = Je n'ai pas d'adresse mail
    .none-words = pas d adresse mail | j ai pas d adresse mail | je n ai pas d adresse mail | pas de mail a moi | j ai pas de mail | je n ai pas de mail | j ai pas d e mail | pas d email
    .skipped = On ne m'en demande pas
    .skipped-words = on m en demande pas | on ne m en demande pas | pas demande | il demande pas | on ne me demande rien | rien demande
    .help = Cette adresse sert aussi à retrouver un identifiant ou un mot de passe perdu. Prenez une boîte que vous ouvrez facilement.

parent-account-email-none =
    Vous pouvez ouvrir une boîte mail gratuite, à vous seul. Elle servira aussi à retrouver vos codes.

    Avez-vous une adresse mail, maintenant ?
    .yes = J'ai une adresse, maintenant
    .yes-words = { -said-yes } | j en ai une | c est fait | j ai une adresse | adresse creee | j en ai cree une
    .skipped = Le portail continue sans
    .skipped-words = il continue | ca continue | ca continue sans | sans adresse | on m en demande pas
    .no = Je ne peux pas en avoir
    .no-words = { -said-no } | { -said-dunno } | je peux pas | je ne peux pas | impossible | j y arrive pas | je sais pas faire
    .help = Ne donnez pas l'adresse d'une autre personne : elle recevrait les messages de votre compte.

parent-account-email-late =
    Regardez dans les courriers indésirables (les « spams »), puis dans vos autres boîtes. Si la page montre « Renvoyer le mail », appuyez dessus. Ouvrez seulement le dernier e-mail reçu.

    Est-ce que l'adresse mail est confirmée ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | confirmee | confirme | c est confirme | trouve | il etait dans les spams | dans les spam | dans mes spam | dans le spam | dans les indesirables | dans les spams | arrive | j ai clique | j ai appuye | j ai recu le mail | recu | je l ai recu
    .no = Non, toujours pas
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | pas de mail | pas confirmee | lien expire | le lien marche pas | { -said-dunno }
    .help = Si l'adresse est mal tapée, rien n'arrive : relisez-la sur le portail, surtout après le signe @.

# --- la première connexion ---

parent-account-log-in =
    Retournez sur le portail, choisissez « Responsable d'élève » et connectez-vous de la façon que vous venez de choisir. Si un identifiant s'affiche, notez-le.

    Est-ce que vous êtes dans votre compte ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | je suis dedans | dans mon compte | j entre
    .birth = On me demande une date de naissance
    .birth-words = date de naissance | une date de naissance | confirmation de l identite | on me demande une date | date de naissance d un enfant | confirmer mon identite
    .no = Non, ça ne marche pas
    .no-words = { -said-no } | { -parent-fails } | refuse | erreur | incorrect | { -parent-page }
    .help = Avec un mot de passe : vos codes EduConnect. Avec FranceConnect : le bouton « S'identifier avec FranceConnect ».

parent-account-asked-again =
    Cette page existe. Pour un parent, c'est la date de naissance d'un de ses enfants. Vérifiez l'adresse du portail, puis tapez-la là-bas : jour, mois, année. Jamais ici.

    Est-ce que la date est acceptée ?
    .yes = Oui
    .yes-words = { -said-yes } | { -parent-works } | acceptee | elle est acceptee
    .no = Non, elle est refusée
    .no-words = { -said-no } | { -parent-fails } | refusee | elle est refusee | refuse
    .help = Cette page ne vient pas à chaque fois. Si vous avez plusieurs enfants, essayez la date d'un autre.

parent-account-onward =
    Voilà, votre compte marche ! Sur EduConnect, il n'y a pas de lien vers l'ENT : l'ENT a sa page à lui.

    Que voulez-vous faire maintenant ?
    .ent = Aller dans l'ENT
    .ent-words = ent | l ent | aller dans l ent | pronote | oui | ouais | trouver l ent
    .child = Il me manque un enfant
    .child-words = il manque un enfant | il me manque un enfant | un enfant manque | je vois pas mon autre enfant | il manque mon fils | il manque ma fille | ajouter un enfant
    .no = Rien, c'est bon
    .no-words = { -said-no } | rien | c est bon | c est tout | merci c est tout | non merci | tout va bien
    .help = L'ENT est le site de l'établissement, avec les notes et les messages. On cherche ensemble lequel est le vôtre.

parent-account-done = Parfait. Gardez vos codes pour vous : personne n'en a besoin, pas même l'établissement.

# --- seul l'établissement peut agir ---

parent-account-number-school = Il n'y a que l'établissement qui peut changer ce numéro. Demandez au secrétariat, ou à la direction si c'est une école primaire. Quand c'est fait, écrivez « retour » et réessayez.

parent-account-unknown-school = Alors l'établissement a peut-être noté votre nom ou votre numéro autrement. Demandez-lui de vérifier les deux. Quand c'est fait, écrivez « retour » et réessayez.

parent-account-code-school = Demandez à l'établissement quel numéro de portable il a pour vous. S'il est faux, c'est lui qui le corrige. Ensuite, écrivez « retour » et demandez un nouveau code.

parent-account-birth-school = Alors l'établissement a peut-être noté une date fausse. Demandez-lui de vérifier celle de chaque enfant. Quand c'est fait, écrivez « retour » et réessayez.

parent-account-mail-school = Alors l'adresse est peut-être mal écrite. L'établissement peut voir où en est votre compte : demandez-lui de regarder. Si l'e-mail arrive avant, écrivez « retour ».

parent-account-email-school = L'établissement connaît peut-être une autre solution : demandez-lui. Quand vous aurez une adresse mail, écrivez « retour » et on reprend.

parent-account-disturbed-school = Vos codes n'y sont pour rien. Si vous êtes à l'étranger, dites-le à l'établissement. Sinon, réessayez depuis un autre endroit, puis écrivez « retour ».

parent-account-other-page = Je ne connais pas cette page, et je préfère ne pas deviner. L'établissement peut voir où en est votre compte. Dans votre message, recopiez le titre de la page, sans aucun code. Si ça se débloque, écrivez « retour ».
