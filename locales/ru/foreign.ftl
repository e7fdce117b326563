### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Я понимаю, что вы пишете, но пока отвечаю на этом языке: { $language }.
