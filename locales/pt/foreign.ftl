### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Entendo o que escreve, mas por agora respondo nesta língua: { $language }.
