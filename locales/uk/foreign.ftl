### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Я розумію, що ви пишете, але поки що відповідаю цією мовою: { $language }.
