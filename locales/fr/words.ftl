### Mots que les gens écrivent à côté du sujet. Les phrases sont séparées par des barres.

# Ce qui retourne le sens d'une phrase : « je ne l'ai pas » n'est pas « je l'ai ».
words-negation =
    .words = pas | ne | jamais | aucun | aucune | sans | non | plus | rien | ni | impossible | j arrive pas | g pas | ai pas

# Ce qui peut être enlevé au début ou à la fin sans rien changer.
words-filler =
    .words = stp | svp | s il te plait | s il vous plait | merci | bonjour | bjr | salut | slt | coucou | euh | ben | bah | alors | je veux | je voudrais | j aimerais | c est | le | la | les | l | un | une | de | des | du | d | mon | ma | mes | numero | reponse | option | choix | college | lycee | ecole | ent | je suis | a | au | en

# Où l'on est : ce qui ne dit rien (.words), ce qui annonce un lieu (.at), et les niveaux, mot par mot.
words-where =
    .words = sur | j | y | on | il | elle | nous | suis | est | sont | etait | ai | va | vais | vas | allons | vient | viens | habite | habites | habitons | vis | vit | loge | reside | scolarise | scolarisee | inscrit | inscrite | etudie | etudies | eleve | ma | son | sa | ses | notre | nos | votre | vos | fils | fille | enfant | enfants | maman | papa | prof | alors | donc | ici | cest | jsuis | jhabite | moi | tout | juste | se | trouve | trouver | cherche | situe | situee | qui | que | et | ou | code | postal | cp | zone | loin | pas | coin | banlieue | france | etablissement | bahut | public | publique | prive | privee | general | technologique | professionnel | pro | classe | veux | nouveau | nouvelle
    .at = a | au | aux | vers | dans | en | pres | proche | cote | cotes | autour | chez | region | ville | village | commune | departement | departements | dept | dep | dpt | academie | metropole | agglo | agglomeration
    .academie = academie | rectorat
    .primary = ecole | ecoles | primaire | elementaire | maternelle | ecolier | ecoliere | ce1 | ce2 | cm1 | cm2
    .college = college | colleges | collegien | collegienne | 6e | 5e | 4e | 3e | 6eme | 5eme | 4eme | 3eme | sixieme | cinquieme | quatrieme | troisieme | segpa
    .lycee = lycee | lycees | lyceen | lyceenne | seconde | 2nde | premiere | 1ere | terminale | tle | bts | cpge

words-thanks =
    .words = merci | merci beaucoup | merci bcp | mrc | mci | thx | super merci | ok merci | merci a toi | merci a vous | parfait merci | c est gentil | tu geres

words-greeting =
    .words = bonjour | bonsoir | salut | coucou | slt | bjr | bsr | cc | hello | hey | yo | wesh | re | rebonjour | salam

words-chatter =
    .words = ok | hmm | mmh | ah | oh | ah ok | d acc | dac | okay | lol | mdr | cool | super | genial | trop bien | bien | attends | attend | attendez | une seconde | deux minutes | 2 min | je regarde | je cherche | je reviens | j essaie | j essaye | voyons

# Ce qui sépare deux besoins : « j'ai perdu mon identifiant et aussi mon mot de passe ».
words-also =
    .words = et aussi | et en plus | et puis aussi | et puis | et ensuite | et apres | en plus | mais aussi
