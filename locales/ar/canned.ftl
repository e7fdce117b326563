### The ready-made replies of the desk: picked by whoever answers, read in the person's language.

canned-hello = مرحبًا، أنا هنا لمساعدتك. ما الذي يظهر لك على الشاشة؟
canned-screen = يرجى كتابة الكلمات التي تظهر لك على الشاشة، بدون كلمة السر ولا أي رمز. ما المكتوب؟
canned-office =
    { $audience ->
        [pupil] من أجل ذلك، يرجى الذهاب إلى سكرتارية { school-of }.
       *[other] من أجل ذلك، يرجى التوجه إلى سكرتارية { school-of }.
    }
canned-later = عليّ التحقق من شيء. أرد عليك هنا حالما أعرف.
canned-solved = هل كل شيء يعمل لديك الآن؟
