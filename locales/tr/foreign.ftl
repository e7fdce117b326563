### Understood, not spoken yet: one sentence says which language answers.

foreign-answer = Yazdıklarınızı anlıyorum, ama şimdilik şu dilde yanıt veriyorum: { $language }.
