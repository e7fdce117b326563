welcome = Welcome

welcome-who = Who are you?
    .pupil = A pupil
    .parent = A parent
    .help = So as to answer well.

welcome-desk = The office can help you.
