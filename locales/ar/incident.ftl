### When a service is down: said once at the step it concerns, and its end to those who asked.

incident-said = { $text } ليس السبب منك.
after-tell-end = إخباري عندما ينتهي ذلك
    .words = اخبرني | خبرني | اخبروني | خبروني | قلي لما تخلص | قول لي ملي يسالي | اخبرني عندما ينتهي | اعلمني عندما ينتهي | خبرني بس يخلص | نعم اخبرني | علمني كي تكمل
incident-will-tell = حسنًا: أكتب لك هنا عندما ينتهي ذلك، ولا أكتب أبدًا في الليل.
incident-over = انتهى العطل: يمكنك المحاولة من جديد.
said-mydata-incident = – أُعلن هنا عن عطل.
