### What the pages of the web show themselves.

web-a11y-date = كُتب للإصدار
web-a11y-done = ما يُتحقق منه في كل إصدار، في Chromium، بأداة axe: المحادثة، وتجربة كلمة السر، ومكتب المساعدة، بعرض 320 بكسل، دون أي مخالفة للقواعد؛ وكل شيء يعمل بلوحة المفاتيح، وبدون JavaScript.
web-a11y-not = ما لم يُجرَّب: قارئات الشاشة NVDA و JAWS و VoiceOver و TalkBack، والتحكم بالصوت، والاستعمال من أشخاص ذوي إعاقة أمام الشاشة.
web-a11y-report = هل هناك خلل يعيقك؟ يمكن إبلاغ المدرسة به، وهي تقدم المساعدة نفسها بطريقة أخرى. إذا لم يصل رد، يمكن اللجوء إلى المدافع عن الحقوق « Défenseur des droits »:
web-a11y-state = لا تُعتبر هذه الصفحات مطابقة للمرجع الفرنسي RGAA قبل أن يُثبت تدقيق ذلك. لم يُجرِ أي شخص تدقيقًا حتى الآن.
web-a11y-title = إتاحة هذه الصفحات للأشخاص ذوي الإعاقة
web-about = هذا الروبوت يساعد على تفعيل حساب EduConnect، وعلى استرجاعه، وعلى الدخول إلى ENT. لا يحتفظ بأي اسم، ولا يطلب أبدًا كلمة السر الحقيقية.
web-begin = بدء
web-calendar = وضع التذكير في مفكرتي
web-carry = المتابعة في مكان آخر
web-carry-about = المحادثة التي بدأت في مكان آخر يمكن أن تستمر هنا، من الموضع نفسه. هناك، ستنتهي.
web-carry-here = المتابعة هنا
web-check-about = هنا يمكن تجربة مثال، وليس كلمة السر الحقيقية أبدًا. لا شيء مما يُكتب يخرج من هذه الصفحة: الصفحة نفسها تتحقق منه، ثم تنساه.
web-check-all = كل القواعد مستوفاة.
web-check-digit = رقم
web-check-least = عدد الحروف والأرقام والعلامات، على الأقل:
web-check-lower = حرف صغير
web-check-met = صحيح
web-check-missing = ناقص
web-check-some = ما زال هناك شيء ناقص.
web-check-special = علامة من:
web-check-title = تجربة كلمة سر
web-check-upper = حرف كبير
web-crowded = كثير من الناس يبدؤون في الوقت نفسه. يرجى إعادة المحاولة بعد دقيقة.
web-desk-acts = ما يمكن فعله
web-desk-all = كل الطلبات
web-desk-answer = الرد على الشخص
web-desk-choices = اختيار
web-desk-command = أمر، مثل /help
web-desk-empty = لا توجد طلبات.
web-desk-exchange = الكلام المتبادل
web-desk-filter = تصفية قائمة الطلبات
web-desk-in = دخول
web-desk-in-about = هذا الرابط يفتح مكتب المساعدة في هذا المتصفح لمدة اثنتي عشرة ساعة. يصلح مرة واحدة فقط.
web-desk-in-old = لم يعد هذا الرابط صالحًا: سبق استعماله، أو مضى عليه أكثر من عشر دقائق. يلزم رابط جديد.
web-desk-look = بحث
web-desk-me = مكتب المساعدة
web-desk-mine = طلباتي
web-desk-need-link = للدخول إلى هنا، يلزم رابط شخصي. يعطيه الشخص الذي يشغّل هذا الروبوت: guichet desk link NAME.
web-desk-news = الجديد
web-desk-none-open = لا يوجد طلب مفتوح
web-desk-out = خروج
web-desk-queue = قائمة الطلبات
web-desk-request = الطلب
web-desk-search = البحث عن مقال أو خطوة للإرسال
web-desk-search-canned = البحث عن رد جاهز
web-desk-title = مكتب المساعدة Guichet
web-desk-to-queue = العودة إلى قائمة الطلبات
web-desk-waiting = في الانتظار
web-desk-who = في المكتب:
web-embed-blocked = هذا المتصفح لا يحفظ شيئًا داخل صفحة موقع آخر. يُفتح الروبوت في صفحة خاصة به.
web-failed = لم ينجح ذلك، ولم يُفقد شيء. يرجى إعادة المحاولة بعد لحظة.
web-forget = المسح والخروج
web-keep = حفظ مكاني 30 يومًا على هذا الجهاز
web-kept = المكان محفوظ 30 يومًا على هذا الجهاز.
web-language = اللغة
web-log = المحادثة
web-me = أنا
web-not-found = هذه الصفحة غير موجودة.
web-offline = لا يوجد اتصال. سنكمل فور عودة الاتصال.
web-refresh = تحديث
web-reminder = المتابعة مع روبوت EduConnect و ENT
web-return = العودة إلى المحادثة
web-robot = الروبوت
web-school =
    { $school-kind ->
        [college] المدرسة الإعدادية { $school }
        [ecole] المدرسة الابتدائية { $school }
        [lycee] الثانوية { $school }
       *[other] { $school }
    }
web-secret = مثال، وليس كلمة السر الحقيقية أبدًا
web-send = إرسال
web-sheet-how = يكفي توجيه كاميرا الهاتف إلى المربع، أو نسخ العنوان في متصفح.
web-sheet-never = لا أحد يطلب أبدًا كلمة سر، لا هنا ولا في أي مكان آخر.
web-sheet-title = هل تلزمك مساعدة في EduConnect أو ENT؟
web-show = إظهار المكتوب
web-skip = الانتقال إلى المحادثة
web-title = Guichet: EduConnect و ENT
web-who = هنا يجيب روبوت. هذه ليست الوزارة.
web-words = إجابتي
