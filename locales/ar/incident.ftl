### When a service is down: said once at the step it concerns, and its end to those who asked.

incident-said = { $text } ليس السبب منك.
after-tell-end = أريد أن يصلني خبر عند انتهاء العطل
incident-will-tell = حسنًا: أكتب لك هنا عندما ينتهي العطل، ولا أكتب أبدًا في الليل.
incident-over = انتهى العطل: يمكنك المحاولة من جديد.
said-mydata-incident = – أُعلن هنا عن عطل.
