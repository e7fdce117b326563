### When a journey or an exchange is over: whether it helped, and reading it all again.

after-question = هل كان هذا مفيدًا؟
after-helped = نعم، كان مفيدًا
after-not-really = ليس كثيرًا
after-rated = شكرًا، تم تسجيل ذلك.
after-why = شرح السبب (يُحفظ 30 يومًا على الأكثر)
aside-why =
    ستُقرأ هذه الكلمات لتحسين الروبوت، دون معرفة من كتبها. تُمسح بعد 30 يومًا على الأكثر. يجب عدم كتابة أي اسم أو كلمة سر.

    ما السبب، في بضع كلمات؟
after-explained = شكرًا على هذه الكلمات.
after-unclear = لا أفهم هذا النص
said-above = لا أعرف أكثر مما هو مكتوب في الأعلى مباشرة.
said-above-unclear = لا أعرف أكثر مما هو مكتوب في الأعلى مباشرة. إن لم يكن واضحًا، يمكن اختيار « { after-unclear } ».
said-unclear =
    شكرًا على الإخبار: النص هو غير الواضح. أسجّل أي نص هو، ولا أحفظ من قرأه.

    { $follows ->
        [help] هذا هو الأمر نفسه، مشروح بطريقة أخرى.
       *[again] ها هو من جديد كاملًا. تحته زر لتغيير اللغة.
    }
after-transcript = قراءة كل شيء من جديد

said-exchange = محادثة مع المدرسة، الطلب { $number }
said-exchange-you = أنت:
said-exchange-school = المدرسة:
said-exchange-problem = المشكلة، في سطر واحد، بكلماتك. يُحفظ هذا السطر حتى نهاية طلبك:
said-exchange-nothing = لا تُحفظ أي كلمة من كلامك مع الشخص.
said-exchange-not-kept = ما كُتب بينك وبين الشخص ليس هنا: لم يطلب أحد حفظه، فيُمسح فور وصوله.
