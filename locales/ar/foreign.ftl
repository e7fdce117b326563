### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = أفهم ما تكتبه، لكنني أجيب الآن بهذه اللغة: { $language }.
