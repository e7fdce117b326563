### The ready-made replies of the desk: picked by whoever answers, read in the person's language.

canned-hello = مرحبًا، أنا هنا لمساعدتك. ما الذي يظهر لك على الشاشة؟
    .words = مرحبا استقبال شاشة
canned-screen = يرجى كتابة الكلمات التي تظهر لك على الشاشة، بدون كلمة السر ولا أي رمز. ما المكتوب؟
    .words = شاشة رسالة خطا قراءة
canned-office =
    { $audience ->
        [pupil] لهذا، يرجى المرور بسكرتارية { school-of }.
       *[other] لهذا، يرجى التوجه إلى سكرتارية { school-of }.
    }
    .words = سكرتارية مرور مدرسة
canned-later = عليّ التحقق من شيء. أرد عليك هنا فور معرفتي.
    .words = انتظار تحقق لاحقا
canned-solved = هل كل شيء يعمل لديك الآن؟
    .words = انتهى يعمل محلول
