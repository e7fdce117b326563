welcome = Welcome

welcome-who = Who are you?
    .pupil = A pupil
    .pupil-words = pupil
    .pupil-said = my parents
    .parent = A parent
    .parent-words = parent | mum
    .parent-said = my son
    .help = So as to answer well.

welcome-desk = The office can help you.
