### Ce que dit le terminal lui-même.

terminal-prompt = Vous
terminal-hint = Répondez par un numéro ou avec vos mots. « aide » explique, « quitter » ferme ; la place est gardée.
terminal-hidden = (ce que vous tapez ne s'affiche pas)
terminal-bye = À bientôt. La place est gardée : relancez le programme pour reprendre ici.
