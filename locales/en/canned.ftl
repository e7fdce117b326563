### The ready-made replies of the desk: picked by whoever answers, read in the person's language.

canned-hello = Hello, I am here to help you. What do you see on the screen?
    .words = hello welcome screen
canned-screen = Read me the words that you see on the screen, without any password or code. What does it say?
    .words = screen message error read
canned-office = For this, please ask at the school office.
    .words = office school
canned-later = I have to check something. I will answer here as soon as I know.
    .words = wait check later
canned-solved = Does everything work for you now?
    .words = done works solved
