welcome = Welcome

welcome-who = Who are you?
    .pupil = A pupil
    .pupil-words = pupil
    .parent = A parent
    .parent-words = parent | mum
    .help = So as to answer well.

welcome-desk = The office can help you.
