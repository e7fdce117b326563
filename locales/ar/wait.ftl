### At steps where somebody waits for an email or an answer: the reminder for the next day.

wait-remind = تذكيري غدًا على الساعة { $hour }
wait-forgo = إلغاء التذكير

said-will-remind = تم التسجيل: تذكير غدًا، ابتداءً من الساعة { $hour }، في هذه المحادثة.
said-will-not-remind = حسنًا، تم إلغاء التذكير.
said-reminded =
    { $audience ->
        [pupil] هذا هو التذكير الذي طلبته: { $journey }. إذا لم ترد مدرستك، تكفي كتابة « المدرسة لا ترد ».
       *[other] هذا هو التذكير الذي طلبته: { $journey }. إذا لم ترد المدرسة، تكفي كتابة « المدرسة لا ترد ».
    }
said-mydata-urgent = وصل طلب مساعدة عاجلة. الكلمات لا تُحفظ.
said-mydata-reminder = – هناك تذكير مقرر.
said-mydata-no-pictures = – الرسوم متوقفة.
said-mydata-later = – ما طلبته لوقت لاحق: { $title }
said-mydata-refused = – عدد الإجابات التي لم تجتز التحقق: { $count }. أحفظ القواعد التي لم تُحترم، ولا أحفظ الإجابات.
said-mydata-languages = – تم التعرف على لغة أخرى.
said-mydata-staff = – أجاب شخص هنا.
