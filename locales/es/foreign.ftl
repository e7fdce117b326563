### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Entiendo lo que escribes, pero por ahora respondo en este idioma: { $language }.
