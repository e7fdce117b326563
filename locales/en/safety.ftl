### Distress, threats, harassment: the answer comes before everything else.

safety-comfort =
    I am stopping here: what you wrote is more important.

    I am a robot and I cannot help you on my own. But you do not have to face this alone. Tell an adult you trust, now: a parent, a teacher, the school nurse, the school life office (vie scolaire).

safety-number = { $name }: { $number }

safety-after = When you want to go on, write “resume”. Your place is kept.
