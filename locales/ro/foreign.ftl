### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Înțeleg ce scrieți, dar deocamdată răspund în această limbă: { $language }.
