### The school does not answer: another person at the school, then the académie.

no-answer = The school's help

no-answer-whom =
    Waiting is hard. But there are other doors.

    Who have you asked?
    .office = Somebody at the school
    .wrote = In writing, and nothing comes
    .closed = It is closed, or on holiday
    .nobody = I have not asked yet
    .help = The school gives and corrects the codes. But several people work there: you can ask another one.

no-answer-ask = Start with the school office: it can give new codes or correct your records. In the message, say what you wanted to do, and what is not working.
    .blocked = I cannot get into EduConnect or the ENT. Can you help me? This is not working: ……

no-answer-others =
    { $audience ->
        [pupil] Try another person: the office, your form teacher (professeur principal), the digital lead (référent numérique), the head. The simplest way is to go there with your problem written on a piece of paper.
       *[other] Try another person: the office, the form teacher (professeur principal), the digital lead (référent numérique), the head. In a primary school it is the head. The simplest way is to go there with the problem written on a piece of paper.
    }

    Has anybody helped you?
    .yes = Yes, it is solved
    .no = No, nobody
    .help = The digital lead (référent numérique) is the grown-up who looks after the accounts and the ENT. The office knows who it is.

no-answer-in-person =
    { $audience ->
        [pupil] An email may go unanswered. Go to the office instead, or give your form teacher a piece of paper: your name, your class, what is not working. No password.
       *[other] An email may go unanswered. Call instead, or go to the office with a piece of paper: the name, the class, what is not working. No password.
    }

    Did it work?
    .yes = Yes, it is solved
    .no = No, still nothing
    .help = The office reads French: « Nom, classe, j'ai besoin de mes codes EduConnect. Déjà essayé : … » (name, class, I need my EduConnect codes, already tried).

no-answer-closed =
    During the holidays a school may be closed.

    Which do you prefer?
    .later = Wait until it opens
    .without = Try without the school
    .academie = Look for the académie's help
    .help = Without the school you can still try « Mot de passe oublié ? » (Forgotten password?), if the account has an email address.

no-answer-later = All right. Write down what is not working, with the class, and give it to the office on the day the school opens.

no-answer-answered = Very good. If you were given new codes, type them on educonnect.education.gouv.fr only.

no-answer-academie =
    { $audience ->
        [pupil] The next door is the académie (the education authority). Do it with a parent.
       *[other] The next door is the académie (the education authority).
    }

    Which académie is the school in?
    .skip = I don't know
    .help = The name of the académie, of the département or of a big city is enough. For example: Reims, Créteil, 59.

no-answer-page = The { $name } has a page of questions about EduConnect. The link to its help is at the bottom right of that page.

no-answer-named =
    { $audience ->
        [pupil] I do not know the number of the { $name }. With a parent, look for its website, then “EduConnect”. Look at EduConnect's help pages too.
       *[other] I do not know the number of the { $name }. Look for its website, then “EduConnect”. Look at EduConnect's help pages too.
    }

no-answer-any =
    { $audience ->
        [pupil] With a parent, look for the name of your académie, then “EduConnect” on its website. Look at EduConnect's help pages too.
       *[other] Look for the name of the académie, then “EduConnect” on its website. Look at EduConnect's help pages too.
    }

no-answer-staff-phone = The help desk of the { $name } answers staff at { $phone }, or on its platform in ARENA.

no-answer-staff-named = I do not know the number of the help desk of the { $name }. Look for it in ARENA, or ask the school office. In Normandy, for primary schools, it is called AMIGO.
