### The ready-made replies of the desk: picked by the member of staff who answers, read in the person's language.

canned-hello = Hello, I am here to help you. What do you see on the screen?
canned-screen = Read me the words that you see on the screen, without any password or code. What does it say?
canned-office = For this, please ask at the school office.
canned-later = I have to check something. I will answer here as soon as I know.
canned-solved = Does everything work for you now?
