### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = 我能看懂您写的内容，但目前用这种语言回答：{ $language }。
