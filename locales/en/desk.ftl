### When a member of staff takes over: the request, the wait, who speaks.

desk-queued =
    I have asked for a person. Your request is number { $number }. { $before ->
        [0] Nobody is waiting before you.
        [one] One request is waiting before yours.
       *[other] { $before } requests are waiting before yours.
    }
desk-still =
    Your request { $number } is still waiting. { $before ->
        [0] Nobody is waiting before you.
        [one] One request is waiting before yours.
       *[other] { $before } requests are waiting before yours.
    }
desk-open = The desk is open. Meanwhile, we can go on together.
desk-hours-unknown = I do not know when somebody will answer you. Meanwhile, we can go on together.
desk-opens =
    Nobody is there right now. The desk opens on { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } at { $hour }:{ $minute }. Your request stays, and we can go on together.

desk-when =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }, { $hour }:{ $minute }
desk-blocked = You cannot ask for a person until { $until }. I go on helping you.
desk-news-blocked = The person has ended the exchange. You cannot ask for a person until { $until }. The robot is speaking again, and goes on helping you.

desk-describe = Say in a line what is wrong
aside-describe =
    The person who helps you will read your message. Write no password and no code.

    What is wrong, in one line?
desk-described = It is on its way.
desk-consent = Keep the exchange (30 days at most)
desk-consented = All right: what you write to the person, and their answers, will be kept for 30 days at most, then erased.
desk-cancel = Cancel my request
desk-cancelled = Your request is cancelled. The robot goes on.

desk-news-taken = Somebody from the school answers you now. The robot is silent. Never give them a password. { $entry ->
        [commands] To write to them: the command /answer. To come back to the robot: /stop.
       *[words] To come back to the robot, write “stop”.
    }
desk-news-transferred = Somebody else from the school takes over.
desk-news-released = The person had to stop. Your request is waiting again, and the robot goes on.
desk-news-lapsed = The person could not answer you in time. Your request is waiting again, and the robot goes on.
desk-news-resumed = The service had stopped for a while. It works again: you are still with the person from the school.
desk-lost-yours =
    { $why ->
        [doubtful] One of your messages may not have reached the school. For a day, nothing answered where the staff read.
        [shut] One of your messages did not reach the school. For a day, nothing went through where the staff read.
       *[refused] One of your messages did not reach the school. The staff's messenger refused it.
    } Write it again, or call the school.
desk-lost-theirs =
    { $why ->
        [doubtful] A message from the school may not have been shown to you. For a day, nothing answered.
        [shut] A message from the school could not be shown to you. For a day, nothing went through.
       *[refused] A message from the school could not be shown to you. Your messenger refused it.
    } The school knows.
desk-news-back = The robot is speaking again.
desk-news-closed = The exchange with the person is over. The robot is speaking again.
desk-news-silence = The exchange with the person is closed, since nothing more came. The robot is speaking again.
desk-news-warned =
    The person is waiting for your answer. Without a message from you, the exchange will be closed.

    Do you still need them?
desk-not-relayed = The person did not get it: only short texts go through. Can you say it in words?
