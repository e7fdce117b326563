### When a journey or an exchange is over: whether it helped, and reading it all again.

after-question = Did this help you?
after-helped = Yes, it helped
    .words = yes | yeah | yep | yup | yes it did | it did | it helped | it helped me | it helped a lot | yes it helped a lot | yes thanks | yes a lot | totally | great | perfect | super
after-not-really = Not really
    .words = no | nope | nah | not much | not at all | no not really | it did not | it didn t | it didnt | it did not help | it didn t help | it didnt help | not enough | meh
after-rated = Thank you, noted.
after-why = Say why (kept 30 days at most)
    .words = say why | i want to say why | say why in a few words | explain why
aside-why =
    These words will be read to make the robot better, without knowing who wrote them. They are erased after 30 days at most. Write no name and no password.

    Why, in a few words?
after-explained = Thank you for these words.
after-transcript = Read it all again
    .words = read it again | read again | read it all | see it all again

said-exchange = Exchange with the school, request { $number }
said-exchange-you = You:
said-exchange-school = The school:
said-exchange-problem = What is wrong, in a line, as you wrote it. It is kept until your request is over:
said-exchange-nothing = No words of this exchange are kept.
said-exchange-not-kept = The words of this exchange are not here: nobody asked to keep them, so they are erased as soon as they arrive.
