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

# Ce qui n'est pas une réponse : on hésite. L'étape est expliquée.
words-hedge =
    .words = je ne sais pas | je sais pas | j sais pas | jsais pas | jsp | jspp | chais pas | chai pas | che pas | chepa | j en sais rien | sais pas | ne sais pas | aucune idee | je sais plus | je ne sais plus | sais plus | pas sur | pas sure | je suis perdu | je suis perdue | mouais | bof | pas bien sur | pas bien sure | pas trop sur | pas trop sure | pas vraiment sur | pas vraiment sure | pas sur du tout | pas certain | pas certaine | je crois | jcrois | il me semble | peut etre | ptetre | presque | ca depend | a moitie | pas vraiment | un peu des deux | j hesite

# Ce qui demande un moment.
words-waiting =
    .words = je la retape | je retape | je la reecris | attends | attend | attendez | deux secondes | 2 secondes | 2 sec | une seconde | deux minutes | 2 min | 2 minutes | une minute | un instant | pas tout de suite | plus tard | tout a l heure | pas encore essaye | je regarde | je cherche | j essaie | j essaye | je reviens | bouge pas | minute

# Ce qui veut dire oui, et non, dans une réponse courte, là où l'étape en propose un.
words-yes =
    .words = oui | ouais | ouai | ouep | yes | yep | c est bon | c bon | impec | impeccable | nickel | niquel | au poil | c est passe | ca passe | ca y est | ca marche | sa marche | ca remarche | sa remarche | ca a marche | parfait | creme | top | carrement | exact | exactement | tout a fait | c est ca | je suis dedans | chui dedans | il m a laisse entrer | il m a laisse rentrer | accepte | il l a accepte | fini | j ai reussi | jai reussi
words-no =
    .words = non | nan | nn | nope | pas du tout | toujours pas | tjrs pas | tjr pas | toujours rien | tjrs rien | tjr rien | toujours pareil | pareil | que dalle | rien du tout | rien a faire | meme chose | jamais

# Une réponse par sa place.
words-ordinal =
    .first = premier | premiere | le premier | la premiere | 1er | 1ere | le 1er | la 1ere | le un | la une | celle du haut | celui du haut | celui d en haut | celle d en haut
    .second = deuxieme | le deuxieme | la deuxieme | 2e | 2eme | le 2e | la 2e | le 2eme | la 2eme | le second | la seconde
    .third = troisieme | le troisieme | la troisieme | 3e | 3eme | le 3e | la 3e | le 3eme | la 3eme
    .fourth = quatrieme | le quatrieme | la quatrieme | 4e | 4eme | le 4e | la 4e | le 4eme | la 4eme
    .fifth = cinquieme | le cinquieme | la cinquieme | 5e | 5eme | le 5e | la 5e | le 5eme | la 5eme
    .middle = celle du milieu | celui du milieu | au milieu | du milieu | le milieu
    .before-last = avant dernier | avant derniere | l avant dernier | l avant derniere
    .last = dernier | derniere | le dernier | la derniere | celle du bas | celui du bas | celui d en bas | celle d en bas | tout en bas
