### What those read who answer at the desk, and what they must never ask for.

staff-new = طلب جديد { $number }. لاستلامه: « /claim { $number } »
staff-new-urgent = عاجل، طلب جديد { $number }: قد يكون هذا الشخص في خطر. لاستلامه: « /claim { $number } »
staff-now-urgent = عاجل: الطلب { $number } له الأولوية، قد يكون هذا الشخص في خطر. لاستلامه: « /claim { $number } »
staff-taken = الطلب { $number } أصبح لدى { $by }.
staff-queued = الطلب { $number } ينتظر من جديد.
staff-over = انتهى الطلب { $number }.
staff-yours = { $by }، الطلب { $number } لك الآن. للرد عليه: « /on { $number } »
staff-yours-now = { $by }، الطلب { $number } لك الآن. كل سطر منك يصل إلى الشخص.
staff-unread = { $number } · رسالة جديدة. لقراءتها: « /on { $number } »
staff-unread-urgent = { $number } · عاجل، رسالة جديدة. لقراءتها: « /on { $number } »
staff-cancelled = لم يعد الشخص يريد مساعدة بشرية: انتهى الطلب { $number }.
staff-erased = طلب الشخص مسح كل شيء: الطلب { $number } لم يعد موجودًا.
staff-lapsed = بقي الطلب { $number } بلا رد: هو ينتظر من جديد.
staff-silence = لم يعد الشخص يكتب: انتهى الطلب { $number }.
staff-waits = الطلب { $number } ينتظر منذ وقت طويل.

staff-said = { $number } · الشخص يكتب:
staff-urgent = { $number } · عاجل، قد يكون هذا الشخص في خطر:
staff-corrected = { $number } · الشخص يصحح رسالته:
staff-pressed = { $number } · الشخص يضغط على « { $label } ».
staff-pressed-old = { $number } · الشخص يضغط على زر قديم.
staff-masked = (••••: ما يشبه كلمة سر أو رمزًا تم إخفاؤه.)
staff-note = ملاحظة من أحد الزملاء:

staff-claimed = الطلب { $number } لك. كل سطر منك يصل إلى الشخص.
staff-answered = أُرسل.
staff-waits-for-person = في الطريق؛ لم يستلمه الشخص بعد.
staff-released = الطلب { $number } ينتظر من جديد.
staff-snoozed = الطلب { $number } موضوع جانبًا. يعود في الوقت المحدد، أو عندما يكتب الشخص.
staff-transferred = تم تحويل الطلب { $number }.
staff-handed-back = الروبوت يتابع الطلب { $number }.
staff-closed-now = انتهى الطلب { $number }.
staff-noted = سُجلت الملاحظة للطلب { $number }.
staff-language = مكتب المساعدة يكلمك الآن بهذه اللغة: { $language }.

staff-taken-by =
    { $minutes ->
        [0] هذا الطلب مستلم من قبل: هو لدى { $by } منذ { $seconds } ث.
       *[other] هذا الطلب مستلم من قبل: هو لدى { $by } منذ { $minutes } د.
    }
staff-yours-already = هذا الطلب لك أصلًا.
staff-closed = هذا الطلب انتهى.
staff-not-taken = يجب أولًا استلام هذا الطلب: « /claim ».
staff-not-you = لست ممن يردون في هذا المكتب. هذه المحاولة مسجلة في السجل.
staff-no-desk = لا يوجد مكتب مساعدة مضبوط هنا. يُضبط بجدول « [desk.NAME] » في « guichet.toml ».
staff-unknown = لا يوجد طلب بهذا الرقم.
staff-again = تم ذلك من قبل.
staff-no-colleague = هذا الشخص لا يرد في هذا المكتب.
staff-no-step = لا توجد خطوة بهذا الاسم. « /card » يعرض أسماء الخطوات.
staff-no-reason = هذا ليس سببًا معروفًا. الأسباب هي: { $reasons }.
staff-no-language = هذه اللغة غير موجودة. اللغات هي: { $languages }.
staff-none-held = ليس لديك أي طلب مستلم. « /list » يعرض الطلبات.
staff-on = سطورك تصل الآن إلى صاحب الطلب { $number }.
staff-on-lost = لم يتم شيء: الطلب { $number } لم يعد لك. لاختيار طلب آخر: « /on الرقم ».
staff-on-there = للطلب { $number } محادثة خاصة به: الكتابة تكون هناك.
staff-on-unsaid = لم يتم شيء: يجب أولًا تحديد الطلب المقصود: « /on الرقم ».
staff-held-back = لم تُرسل: لا أحد يطلب أبدًا كلمة سر ولا رمزًا، ولا حتى للمساعدة. الأفضل السؤال عمّا يظهر للشخص على الشاشة.
staff-empty = لا يوجد شيء لإرساله.
staff-snooze-how = المطلوب كتابة « /snooze » وعدد من الدقائق، مثلًا « /snooze 30 ».
staff-unknown-order = هذا الأمر غير موجود. « /help » يعرض الأوامر.

staff-list = { $number } · ينتظر منذ { $since }
staff-list-urgent = عاجل
staff-list-mine = { $number } · لك
staff-list-mine-waits = { $number } · لك · ينتظر ردك منذ { $since }
staff-list-held = { $number } · لدى { $by }
staff-list-held-waits = { $number } · لدى { $by } · ينتظر ردًا منذ { $since }
staff-list-hidden = { $number } · موضوع جانبًا
staff-list-unread = { $count ->
        [zero] لا رسائل غير مقروءة
        [one] رسالة واحدة غير مقروءة
        [two] رسالتان غير مقروءتين
        [few] { $count } رسائل غير مقروءة
        [many] { $count } رسالة غير مقروءة
       *[other] { $count } رسالة غير مقروءة
    }
staff-list-more = … وطلبات أخرى، عددها { $count }: « /list mine »، « /list waiting » أو « /list » مع لغة.
staff-list-claim = استلام { $number }
staff-list-how = « /list »، « /list mine » (طلباتك)، « /list waiting » (من ينتظر) أو « /list » مع لغة، مثلًا « /list ar ».
staff-list-none = لا توجد طلبات.
staff-lasting = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [zero] أقل من دقيقة
                [one] دقيقة واحدة
                [two] دقيقتين
                [few] { $minutes } دقائق
                [many] { $minutes } دقيقة
               *[other] { $minutes } دقيقة
            }
            [zero] { $hours } ساعة
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $hours } ساعات
            [many] { $hours } ساعة
           *[other] { $hours } ساعة
        }
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
staff-stage = { $journey }، الخطوة { $stage } من { $of }

staff-card = الطلب { $number }
staff-card-channel = القناة: { $channel }
staff-card-person = اللغة: { $language }
staff-card-audience = الصفة: { $audience }
staff-card-journey = المسار: { $journey }
staff-card-problem = المشكلة، في سطر واحد:
staff-card-last = آخر كلام متبادل:
staff-card-them = الشخص:
staff-card-us = مكتب المساعدة:
staff-card-passed = ✓ { $question } ← { $answer } ({ $step })
staff-card-at = ➤ { $question } ({ $step })
staff-card-fault = ✗ { $fault } (× { $count })
staff-card-urgent = عاجل: قد يكون هذا الشخص في خطر. أُعطيت له أرقام الطوارئ.
staff-card-waits = ينتظر منذ { $since }
staff-card-held = لدى { $by } منذ { $since }
staff-card-over = انتهى منذ { $since } ({ $reason })
staff-card-consent = الشخص موافق على حفظ الكلام المتبادل.

staff-canned = { $name }: { $text }
staff-canned-none = لا يوجد رد جاهز فيه هذه الكلمات.

staff-block-how = المطلوب كتابة « /block » وعدد من الساعات، من 1 إلى 720: يُغلق المكتب عندها أمام هذا الشخص.
staff-blocked = انتهى الطلب { $number }، والمكتب مغلق أمام هذا الشخص لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }. « /unblock { $number } » يفتحه من جديد.
staff-unblocked = المكتب مفتوح من جديد أمام صاحب الطلب { $number }.

staff-send-how = المطلوب كتابة « /send » وكلمات للبحث، أو « /send =الاسم » للإرسال.
staff-send-none = لا يوجد نص مناسب من نصوص الروبوت للإرسال.
staff-send-more = … ونصوص أخرى، عددها { $count }: المطلوب إضافة كلمة.
staff-send-secret = لم تُرسل: هذه الخطوة تطلب سرًا، ولا أحد يطلبه. الأفضل إرسال القاعدة: « /send =password-rules ».

staff-help =
    « /list »، « /list mine »، « /list waiting »، « /list ar »: الطلبات
    « /on الرقم »: الانتقال إلى طلب آخر من طلباتك؛ سطورك تصل إليه
    « /claim الرقم »: استلام طلب؛ بعدها كل سطر يصل إلى الشخص
    « /card »: أين وصل الشخص
    « /canned كلمات »: البحث عن رد جاهز؛ « /canned =الاسم » يرسله
    « /send كلمات »: البحث عن نص من نصوص الروبوت؛ « /send =الاسم » يرسله
    « /back » أو « /back الخطوة »: الإرجاع إلى الروبوت
    « /release »، « /transfer الاسم »، « /snooze الدقائق »، « /close السبب »، « /note النص »
    « /block الساعات »: إغلاق المكتب أمام من يسيء استعماله؛ « /unblock الرقم » يفتحه من جديد
    « /incident جملة »: إعلان عطل؛ « /incident end »: انتهى العطل
    « /language ar »

# The buttons of a request, and what may be meant by them.
staff-do-claim = استلام
staff-do-answer = رد
staff-do-canned = رد جاهز
staff-do-back = إرجاع إلى الروبوت
staff-do-transfer = تحويل إلى أحد الزملاء
staff-do-release = إعادة إلى قائمة الانتظار
staff-do-snooze = وضع جانبًا
staff-do-note = ملاحظة للزملاء
staff-do-close = إنهاء
staff-choose = { $number } · ما اختيارك؟
staff-nothing-to-choose = لا يوجد شيء للاختيار.
staff-back-here = حيث كان الشخص
staff-reason-blocked = أُغلق المكتب أمام الشخص
staff-reason-cancelled = لم يعد الشخص يريد ذلك
staff-reason-erased = طلب الشخص مسح كل شيء
staff-reason-handed-back = أُعيد إلى الروبوت
staff-reason-silence = لم يعد الشخص يكتب
staff-reason-solved = حُلّت المشكلة
staff-reason-unfit = هذا ليس لهذا المكتب
staff-aside-for = { $hours ->
        [0] { $minutes ->
            [zero] { $minutes } دقيقة
            [one] دقيقة واحدة
            [two] دقيقتان
            [few] { $minutes } دقائق
            [many] { $minutes } دقيقة
           *[other] { $minutes } دقيقة
        }
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
staff-not-changed = الرسالة المعدّلة لا تُرسل من جديد. المطلوب كتابة رسالة جديدة: سيرى الشخص الاثنتين.
staff-only-text = لم يستلمها الشخص: النص وحده يصل.
staff-not-delivered = لم تُسلَّم: منصة الشخص ترفضها.
staff-not-delivered-gone = لم تُسلَّم: حظر الشخص الروبوت، أو لا يقبل الرسائل الخاصة.
staff-lost = { $number } · لم تُسلَّم رسالتك الأخيرة: منصة الشخص ترفضها.
staff-lost-gone = { $number } · لم تُسلَّم رسالتك الأخيرة: حظر الشخص الروبوت، أو لا يقبل الرسائل الخاصة.
staff-lost-doubtful = { $number } · ربما وصلت رسالتك الأخيرة، وربما لا: لم ترد المنصة.
staff-not-sure = ربما سُلِّمت، وربما لا: لم ترد المنصة.
staff-lost-shut = { $number } · لم تُسلَّم رسالة إلى الشخص: برنامج رسائله لم يقبل شيئًا لمدة يوم.
staff-lost-theirs = { $number } · لم يمكن عرض رسالة من الشخص عليك: المنصة ترفضها. الشخص يعلم ذلك.
staff-lost-theirs-doubtful = { $number } · ربما عُرضت عليك رسالة من الشخص، وربما لا: لم ترد المنصة طوال يوم. الشخص على علم بذلك.
staff-lost-theirs-shut = { $number } · لم يمكن عرض رسالة من الشخص عليك: المنصة لم تسمح بكتابة شيء هنا لمدة يوم. الشخص يعلم ذلك.
staff-back-again = { $number } · كانت الخدمة متوقفة لبعض الوقت. هي تعمل من جديد. المطلوب التحقق من أن رسالتك الأخيرة أُرسلت.
staff-not-read = لم يستلمها الشخص: Discord لا يسمح لي بقراءة ما يُكتب هنا. في قائمة رسالتك: « Applications » (التطبيقات)، ثم « إرسال إلى الشخص ». أو الزر « رد »، أو كتابة اسمي في البداية.
staff-do-send = إرسال مقال أو خطوة
staff-do-block = إغلاق المكتب أمام هذا الشخص
staff-closed-for = { $days ->
        [zero] لمدة { $days } يوم
        [one] لمدة يوم واحد
        [two] لمدة يومين
        [few] لمدة { $days } أيام
        [many] لمدة { $days } يومًا
       *[other] لمدة { $days } يوم
    }
staff-claimed-there = الطلب { $number } لك: بطاقته في محادثة خاصة به، يمكنك الرد فيها.
staff-nameless = لم يستلمها الشخص: لا أرى من يكتب. المطلوب إيقاف « Rester anonyme » (البقاء مجهول الهوية) في صلاحيات المشرف الخاصة بك في المجموعة.
staff-person-gone = { $number } · الشخص حظر الروبوت، أو لا يقبل الرسائل الخاصة: لن يصله أي رد.
staff-removed = { $number } · مسح الشخص إحدى رسائله.
staff-removed-mark = مسحها الشخص
staff-open-thread = فتح المحادثة
staff-held-before = قبل ذلك: كان لدى { $by }.
staff-nothing-there = لم يصل شيء إلى الشخص: يجب اختيار رسالة فيها نص، كتبته أنت أو أحد الزملاء.
staff-not-in-thread = لم يصل شيء إلى الشخص: هذا الأمر يرسل رسالة من المحادثة الخاصة بأحد الطلبات.
staff-not-removed = المسح هنا لا يمسح شيئًا لدى الشخص.

# An outage, announced at the desk.
staff-incident-how = المطلوب كتابة « /incident EduConnect معطّل منذ الساعة 9:10 »، أو « /incident educonnect … » لخدمة واحدة؛ و« /incident end » عند الانتهاء. جملة واحدة من 300 حرف على الأكثر، بلا عنوان.
staff-incident-line = العطل { $number } ({ $service }): { $text }
staff-incident-none = لا يوجد عطل معلن.
staff-incident-over = انتهى العطل { $number }. من طلبوا ذلك سيصلهم الخبر، خارج ساعات الهدوء.
staff-incident-started = أُعلن العطل { $number }: يُقال مرة واحدة لكل شخص في خطوة معنية.
