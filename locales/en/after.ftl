### When a journey or an exchange is over: whether it helped, and reading it all again.

after-question = Did this help you?
after-helped = Yes, it helped
after-not-really = Not really
after-rated = Thank you, noted.
after-why = Say why (kept 30 days at most)
aside-why =
    These words will be read to make the robot better, without knowing who wrote them. They are erased after 30 days at most. Write no name and no password.

    Why, in a few words?
after-explained = Thank you for these words.
after-unclear = I don't understand this text
said-above = I know no more than what is written just above.
said-above-unclear = I know no more than what is written just above. If it is not clear, choose “{ after-unclear }”.
said-unclear =
    Thank you for saying so: it is the text that is unclear. I note which text it is, and do not keep who read it.

    { $follows ->
        [help] Here is the same thing, explained in another way.
       *[again] Here it is again, in full. Below it, a button changes the language.
    }
after-transcript = Read it all again

said-exchange = Exchange with the school, request { $number }
said-exchange-you = You:
said-exchange-school = The school:
said-exchange-problem = What is wrong, in a line, as you wrote it. It is kept until your request is over:
said-exchange-nothing = No words of this exchange are kept.
said-exchange-not-kept = The words of this exchange are not here: nobody asked to keep them, so they are erased as soon as they arrive.
