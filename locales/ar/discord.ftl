### What Discord shows in places of its own: names of commands, the form, the menu.

discord-answer = answer
    .about = الإجابة عن السؤال المطروح
    .option = text
    .option-about = إحدى الإجابات المقترحة، أو كلماتي الخاصة
discord-direct = الشخص من المدرسة سيجيب هنا، أو حيث تم الطلب.
    .open = ستأتي الإجابة هنا خلال ربع ساعة، وبعد ذلك برسالة خاصة.
    .shut = الرسائل الخاصة لهذا الروبوت لا تصل. ستأتي الإجابة هنا خلال ربع ساعة، وبعد ذلك عند الأمر التالي، مثلًا /status. لتلقيها فورًا: السماح بالرسائل الخاصة في إعدادات الخصوصية لهذا الخادم.
discord-need = need
    .about = الموضوع المراد البدء به
discord-form = كتابة
    .title = كتابة إجابة
    .label = الإجابة (ليست كلمة سر حقيقية أبدًا)
    .example = تجربة مثال
    .menu = اختيار إجابة
    .reply = الرد على الشخص
    .search = البحث عن نص من نصوص الروبوت
    .search-label = كلمات للبحث
    .note = ملاحظة للزملاء
    .note-label = ملاحظة (الشخص لا يقرؤها)
discord-send = إرسال إلى الشخص
discord-code = code
    .about = الرمز الذي وصل في مكان آخر، للمتابعة هنا
