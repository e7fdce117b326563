### Mots que les gens écrivent à côté du sujet. Les phrases sont séparées par des barres.

# Ce qui retourne le sens d'une phrase : « je ne l'ai pas » n'est pas « je l'ai ».
words-negation =
    .words = pas | ne | jamais | aucun | aucune | sans | non | plus | rien | ni | impossible | j arrive pas | g pas | ai pas

# Ce qui peut être enlevé au début ou à la fin sans rien changer.
words-filler =
    .words = stp | svp | s il te plait | s il vous plait | merci | bonjour | bjr | salut | slt | coucou | euh | ben | bah | alors | je veux | je voudrais | j aimerais | c est | le | la | les | l | un | une | de | des | du | d | mon | ma | mes | numero | reponse | option | choix | college | lycee | ecole | ent | je suis | a | au | en

words-thanks =
    .words = merci | merci beaucoup | merci bcp | mrc | mci | thx | super merci | ok merci | merci a toi | merci a vous | parfait merci | c est gentil | tu geres

words-greeting =
    .words = bonjour | bonsoir | salut | coucou | slt | bjr | bsr | cc | hello | hey | yo | wesh | re | rebonjour | salam

words-chatter =
    .words = ok | hmm | mmh | ah | oh | ah ok | d acc | dac | okay | lol | mdr | cool | super | genial | trop bien | bien | attends | attend | attendez | une seconde | deux minutes | 2 min | je regarde | je cherche | je reviens | j essaie | j essaye | voyons

# Ce qui sépare deux besoins : « j'ai perdu mon identifiant et aussi mon mot de passe ».
words-also =
    .words = et aussi | et en plus | et puis aussi | et puis | et ensuite | et apres | en plus | mais aussi
