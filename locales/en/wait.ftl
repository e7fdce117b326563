### At steps where somebody waits for an email or an answer: the reminder for the next day.

wait-remind = Remind me tomorrow at { $hour }:00
wait-forgo = Cancel the reminder

said-will-remind = Noted: a reminder tomorrow, from { $hour }:00 on, in this conversation.
said-will-not-remind = All right, the reminder is cancelled.
said-reminded = Here's the reminder you asked for: { $journey }. If the school has not answered, write “no answer”.
said-mydata-urgent = A cry for help was heard. The words are not kept.
said-mydata-reminder = – A reminder is set.
said-mydata-no-pictures = – Drawings are off.

said-mydata-later = – What you asked for later: { $title }
said-mydata-refused =
    { $count ->
        [one] – One answer did not pass the check. I keep the rule, not the answer.
       *[other] – { $count } answers did not pass the check. I keep the rules, not the answers.
    }
said-mydata-languages = – Another language was recognised.
said-mydata-staff = – A person has answered here.
