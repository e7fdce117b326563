### When only a person can act. With no help desk connected, no member of staff is told: the text says so.

human-nobody =
    { $audience ->
        [staff] I cannot call anybody from here: I have not told anyone. Here is a message for the person who looks after accounts or the ENT { school-of }, or for the help desk of your académie. Copy it into an email. Fill it in there, not here. If nobody answers, come back and write “no answer”.
       *[other] I cannot call anybody from here: I have not told anyone. Here is a message to give to the office { school-of }. Copy it onto paper or into an email. Fill it in there, not here. If nobody answers, come back and write “no answer”.
    }

human-give =
    { $audience ->
        [staff] Here is a message for the person who looks after accounts or the ENT { school-of }, or for the help desk of your académie. Copy it into an email. Fill it in there, not here. If nobody answers, come back and write “no answer”.
       *[other] Here is a message to give to the office { school-of }. Copy it onto paper or into an email. Fill it in there, not here. If nobody answers, come back and write “no answer”.
    }

human-help = Here, a person has to act. Tell them what is written above, in your own words if you like. I don't know how long it takes them. If it works before that, choose “Back”.

human-contact = To reach { school-the }:
human-contact-line = { $name }: { $reach }
human-contact-hours = { $name }: { $reach } ({ $hours })

# The school reads the French message; this one says what it says.
human-letter =
    “Hello,
    { $audience ->
        [staff] Name and role: ……
        [parent] Parent's name: ……
       *[other] Pupil's name: ……
    }
    { $audience ->
        [staff] School: ……
        [parent] Child's name and class: ……
       *[other] Class: ……
    }
    About: { $journey }
    The problem: { $blocked }
    Already checked: { $tried }
    Thank you for your help.”
human-letter-line = { $question } → { $answer }
human-letter-means = It is in French because the school office reads French. This is what it says:
