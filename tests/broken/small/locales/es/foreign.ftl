foreign-answer = Respondo en { $language }.
