### When only a person can act. With no help desk connected, nobody is told: the text says so.

human-nobody =
    { $audience ->
        [staff] هنا لا أستطيع الاتصال بأحد: لم أخبر أحدًا. هذه رسالة إلى الشخص الذي يدير الحسابات أو ENT { school-at }، أو إلى خدمة المساعدة في الأكاديمية (académie). المطلوب إكمالها في بريدك، وليس هنا. وإذا لم يرد أحد، تكفي كتابة « المدرسة لا ترد ».
       *[other] هنا لا أستطيع الاتصال بأحد: لم أخبر أحدًا. هذه رسالة لتسليمها إلى سكرتارية { school-of }. المطلوب إكمالها على الورق أو في بريدك، وليس هنا. وإذا لم يرد أحد، تكفي كتابة « المدرسة لا ترد ».
    }

human-give =
    { $audience ->
        [staff] هذه رسالة إلى الشخص الذي يدير الحسابات أو ENT { school-at }، أو إلى خدمة المساعدة في الأكاديمية (académie). المطلوب إكمالها في بريدك، وليس هنا. وإذا لم يرد أحد، تكفي كتابة « المدرسة لا ترد ».
       *[other] هذه رسالة لتسليمها إلى سكرتارية { school-of }. المطلوب إكمالها على الورق أو في بريدك، وليس هنا. وإذا لم يرد أحد، تكفي كتابة « المدرسة لا ترد ».
    }

human-contact = للتواصل مع { school-the }:
human-contact-line = { $name }: { $reach }
human-contact-hours = { $name }: { $reach } ({ $hours })

# The school reads the French message; this one says what it says.
human-letter =
    « مرحبًا،
    { $audience ->
        [staff] الاسم والوظيفة: ……
        [parent] الاسم العائلي والشخصي لولي الأمر: ……
       *[other] الاسم العائلي والشخصي للتلميذ: ……
    }
    { $audience ->
        [staff] المدرسة: ……
        [parent] الاسم العائلي والشخصي للطفل وقسمه: ……
       *[other] القسم: ……
    }
    الموضوع: { $journey }
    المشكلة: { $blocked }
    ما تم القيام به من قبل: { $tried }
    شكرًا على مساعدتكم. »
human-letter-line = { $question } ← { $answer }
human-letter-means = هي بالفرنسية لأن سكرتارية المدرسة تقرأ الفرنسية. وهذا ما تقوله الرسالة:
