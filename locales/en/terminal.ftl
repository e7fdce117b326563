### What the terminal itself says.

terminal-prompt = You
terminal-hint = Answer with a number or in your own words. “help” explains, “quit” closes; your place is kept.
terminal-hidden = (what you type is not shown)
terminal-bye = See you soon. Your place is kept: start the program again to go on from here.
