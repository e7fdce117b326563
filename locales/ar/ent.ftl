### Journey “find the ENT and get into it”, and what the ENT may answer. One message per step, with the same name.

ent = إيجاد ENT

ent-need =
    ما سؤالك عن ENT؟
    .find = معرفة أي ENT هو، ومن أين الدخول
    .trouble = ENT لا يسمح لي بالدخول
    .app = Pronote أو تطبيق أو خدمة أخرى
    .help = ENT هو موقع المدرسة، وفيه الدروس والرسائل. EduConnect يتحقق من بيانات الدخول؛ ثم يُفتح ENT.

ent-which =
    يمكنك كتابة اسم ENT، أو المنطقة (région)، أو المقاطعة (département)، أو مدينة كبيرة قريبة منك. أعرف المدن الكبيرة بالأحرف العربية أيضًا.

    في أي مدينة أو منطقة أنت؟
    .skip = لا أعرف
    .help = ENT هو موقع المدرسة، وفيه الدروس والرسائل. اسمه يختلف من منطقة إلى أخرى.

ent-unknown = المدرسة هي التي تختار ENT: يرجى سؤالها عن اسمه وعنوانه.
    .blocked = ينقصني اسم ENT وعنوانه. هل يمكنكم إعطائي ذلك؟

ent-account =
    لكل واحد حسابه: لولي الأمر حسابه، وللطفل حسابه.

    من سيدخل إلى ENT؟
    .own = أنا، بحساب ولي الأمر الخاص بي
    .child = طفلي، بحسابه
    .primary = طفلي في المدرسة الابتدائية
    .agricultural = طفلي في الثانوية الزراعية
    .help = المدخل الذي يجب اختياره يتوقف على الحساب. في حالة التردد، يمكنك استعمال حسابك.

ent-level =
    المدخل يتوقف أحيانًا على المدرسة.

    في أي نوع من المدارس دراستك؟
    .secondary = في الإعدادية أو الثانوية
    .primary = في المدرسة الابتدائية
    .agricultural = في الثانوية الزراعية
    .other = في مكان آخر: CFA (مركز تكوين المتدرجين) مثلا
    .unknown = لا أعرف
    .help = في المدرسة الابتدائية وفي الثانوية الزراعية (lycée agricole)، ربما لا يكون الدخول عبر EduConnect.

ent-page =
    { $name }، { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [educonnect-exact] في صفحة الدخول، يرجى اختيار « Elève ou parent avec EduConnect » (تلميذ أو ولي أمر)، ثم « Valider » (تأكيد). المداخل التي عليها « + » للموظفين. وإن سُئلت من أنت: « Élève » (تلميذ).
            [educonnect] في صفحة الدخول، يرجى اختيار مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر. إذا سألتك الصفحة مرة أخرى من أنت، فعليك اختيار « Élève » (تلميذ).
            [profile-educonnect] عند « Vous souhaitez vous connecter en tant que … » (الدخول بصفة …)، يرجى اختيار « Élève » (تلميذ): تظهر صفحة EduConnect. وإن سُئلت من أنت: « Élève ».
            [unfold] في صفحة الدخول، يرجى الضغط على « Élève » (تلميذ) لإظهار الخيارات، ثم اختيار « des collèges et des lycées » (المدارس الإعدادية والثانويات).
            [academie] يرجى أولًا اختيار أكاديميتك (académie)، ثم مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر.
            [by-level] يرجى اختيار « Élève » (تلميذ)، ثم مستواك. في المدرسة الإعدادية (collège) والثانوية (lycée)، هو EduConnect. في المدرسة الابتدائية، هو غالبًا حساب ENT تعطيه المدرسة.
            [either] صفحة الدخول تتيح الاختيار بين حساب ENT و EduConnect. كلاهما صالح.
            [local] لهذا ENT حساباته الخاصة، بدون EduConnect. المدرسة هي التي تعطي المعرّف (identifiant) وكلمة السر.
            [unverified] لا أعرف هل يعمل هذا ENT عبر EduConnect: يمكنك النظر إلى الخيارات في صفحة الدخول، أو سؤال المدرسة.
           *[none] في صفحة هذا ENT، لم أجد مدخل EduConnect للتلاميذ. يمكن للمدرسة أن تقول لك أي حساب يلزم.
        }
       *[other] { $parent ->
            [educonnect-exact] في صفحة الدخول، يرجى اختيار « Elève ou parent avec EduConnect » (تلميذ أو ولي أمر)، ثم « Valider » (تأكيد). المداخل التي عليها « + » للموظفين. وإن سُئلت من أنت: « Responsable d'élève » (ولي أمر).
            [educonnect] في صفحة الدخول، يرجى اختيار مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر. إذا سألتك الصفحة مرة أخرى من أنت، فعليك اختيار « Responsable d'élève » (ولي أمر التلميذ).
            [profile-educonnect] عند « Vous souhaitez vous connecter en tant que … » (الدخول بصفة …)، يرجى اختيار « Parent » (ولي أمر): تظهر صفحة EduConnect. وإن سُئلت من أنت: « Responsable d'élève » (ولي أمر).
            [unfold] في صفحة الدخول، يرجى الضغط على « Élève » (تلميذ) لإظهار الخيارات، ثم اختيار « des collèges et des lycées » (المدارس الإعدادية والثانويات).
            [academie] يرجى أولًا اختيار الأكاديمية (académie)، ثم مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر.
            [by-level] يرجى اختيار « Parent » (ولي أمر)، ثم مستوى الطفل. في المدرسة الإعدادية (collège) والثانوية (lycée)، هو EduConnect. في المدرسة الابتدائية، يتوقف ذلك على المدرسة: هي تقول لك هل هو EduConnect أو حساب ENT.
            [either] صفحة الدخول تتيح الاختيار بين حساب ENT و EduConnect. كلاهما صالح.
            [local] لهذا ENT حساباته الخاصة، بدون EduConnect. المدرسة هي التي تعطي المعرّف (identifiant) وكلمة السر.
            [unverified] لا أعرف هل يعمل هذا ENT عبر EduConnect: يمكنك النظر إلى الخيارات في صفحة الدخول، أو سؤال المدرسة.
           *[none] لم أجد مدخل EduConnect لأولياء الأمور في صفحة هذا ENT. يمكن للمدرسة أن تقول لك أي حساب يلزم.
        }
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .hidden = لا أرى هذا المدخل
    .trouble = هذا لا يعمل
    .help =
        ENT يعرض الدروس والرسائل. و EduConnect يتحقق من بيانات الدخول. هما موقعان.

        هذا ليس ENT الخاص بك؟ يمكنك الرجوع بالزر « رجوع » حتى صفحة البحث.

ent-child-page =
    { $name }، { $territory }.

    { $pupil ->
        [educonnect-exact] يختار طفلك « Elève ou parent avec EduConnect » (تلميذ أو ولي أمر عبر EduConnect)، ثم « Valider » (تأكيد).
        [profile-educonnect] عند « Vous souhaitez vous connecter en tant que … » (الدخول بصفة)، يختار طفلك « Élève » (تلميذ): تظهر صفحة EduConnect.
        [unfold] يضغط طفلك على « Élève » (تلميذ)، ثم يختار « des collèges et des lycées » (الإعداديات والثانويات).
        [academie] يختار طفلك أولًا الأكاديمية (académie)، ثم مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر.
        [by-level] يختار طفلك « Élève » (تلميذ)، ثم مستواه. في المدرسة الإعدادية (collège) والثانوية (lycée)، هو EduConnect. في المدرسة الابتدائية، هو غالبًا حساب تعطيه المدرسة.
        [either] صفحة الدخول تتيح الاختيار بين حساب ENT و EduConnect. كلاهما صالح.
        [local] لهذا ENT حساباته الخاصة، بدون EduConnect. المدرسة هي التي تعطي المعرّف (identifiant) وكلمة السر.
        [none] لم أجد مدخل EduConnect للتلاميذ في صفحة هذا ENT. يمكن للمدرسة أن تقول أي حساب يلزم.
        [other] لم أجد مدخل EduConnect للتلاميذ في صفحة هذا ENT. يمكن للمدرسة أن تقول أي حساب يلزم.
        [unverified] لا أعرف هل يعمل هذا ENT عبر EduConnect: يمكنك النظر إلى الخيارات في صفحة الدخول، أو سؤال المدرسة.
       *[educonnect] يختار طفلك مدخل التلميذ أو ولي الأمر عبر EduConnect: اسمه يختلف من ENT إلى آخر.
    } إذا فُتح EduConnect، يختار طفلك « Élève » (تلميذ) ويكتب بياناته هو، لا بياناتك.

    هل دخل طفلك إلى ENT؟
    .yes = نعم
    .hidden = لا أرى هذا المدخل
    .trouble = هذا لا يعمل
    .help = لكل واحد حسابه: بيانات دخول ولي الأمر لا تفتح حساب الطفل. هذا ليس ENT الصحيح؟ يمكنك الرجوع بالزر « رجوع » حتى صفحة البحث.

ent-primary =
    { $name }، { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [local] لهذا ENT حساباته الخاصة، بدون EduConnect. المدرسة هي التي تعطي المعرّف (identifiant) وكلمة السر: يرجى سؤال معلمتك أو معلمك.
            [either] صفحة الدخول تتيح الاختيار بين حساب ENT و EduConnect. كلاهما صالح.
            [none] لم أجد مدخل EduConnect للتلاميذ في صفحة هذا ENT. يرجى طلب حسابك من معلمتك أو معلمك.
            [other] لم أجد مدخل EduConnect للتلاميذ في صفحة هذا ENT. يرجى طلب حسابك من معلمتك أو معلمك.
           *[educonnect] في المدرسة الابتدائية، ربما لديك حساب ENT، ولدى والديك حساب EduConnect. المدرسة هي التي تعطي حسابك: يرجى سؤال معلمتك أو معلمك.
        }
       *[other] { $parent ->
            [local] لهذا ENT حساباته الخاصة، بدون EduConnect. المدرسة هي التي تعطي المعرّف (identifiant) وكلمة السر.
            [either] صفحة الدخول تتيح الاختيار بين حساب ENT و EduConnect. كلاهما صالح.
            [none] لم أجد مدخل EduConnect لأولياء الأمور في صفحة هذا ENT. يمكن للمدرسة أن تقول أي حساب يلزم.
            [other] لم أجد مدخل EduConnect لأولياء الأمور في صفحة هذا ENT. يمكن للمدرسة أن تقول أي حساب يلزم.
            [profile-educonnect] عند « Vous souhaitez vous connecter en tant que … » (الدخول بصفة …)، يرجى اختيار « Parent » (ولي أمر): هكذا تظهر صفحة EduConnect. أما الطفل، فربما لديه حساب ENT تعطيه المدرسة.
           *[educonnect] في المدرسة الابتدائية، ربما لدى الطفل حساب ENT، ولدى ولي الأمر حساب EduConnect. أحيانًا يكون لكليهما حساب ENT: المدرسة هي التي تعطيه. إذا كان لديك طفل آخر في المدرسة الإعدادية (collège)، فربما لديك حسابان في ENT، كما في Charente.
        }
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .trouble = لا
    .help = المدرسة هي التي تعطي حسابات ENT، إذا كانت موجودة.

ent-agricultural =
    { $name }، { $territory }.

    في ENT الخاص بـ Auvergne-Rhône-Alpes، المدخل هو « Enseignement agricole » (التعليم الزراعي). في الأماكن الأخرى، ربما يكون الدخول عبر خدمة الدخول الخاصة بقطاع الزراعة، أو بحساب ENT.

    هل دخلت إلى ENT؟
    .yes = نعم
    .trouble = لا
    .help = في الثانوية الزراعية (lycée agricole)، ربما لا تكون بيانات الدخول هي بيانات EduConnect. المدرسة تعرف أيها.

ent-local-school = يرجى سؤال المدرسة أي حساب يلزم لهذا ENT. المدرسة هي التي تعطي حسابات ENT.
    .blocked = ينقصني الحساب الذي يجب استعماله لهذا ENT.

ent-mire =
    قد يكون الاختيار مرتين: في صفحة ENT، ثم في EduConnect.

    ما الذي يظهر أمامك؟
    .page = صفحة ENT
    .portal = EduConnect يسأل من أنا
    .find = لا شيء بعد، أو لا أعرف
    .trouble = اخترت، لكن الدخول لا ينجح
    .help = ENT هو موقع المدرسة، فيه الدروس والرسائل. EduConnect يتحقق من بيانات الدخول. الاختيار يكون أولًا في ENT.

ent-entries =
    لكل ENT كلماته الخاصة.

    ما المكتوب في صفحة الدخول؟
    .educonnect = خيار « … avec EduConnect »
    .profile = « … vous connecter en tant que … »
    .unfold = فقط « Élève » (تلميذ)، أو « + »
    .form = خانتان فقط
    .unknown = شيء آخر، أو لا أعرف
    .help = التلميذ أو ولي الأمر يبحث عن الخيار الذي يذكر EduConnect. « Enseignant » (مدرّس) و « Personnel » (موظفون) للبالغين الذين يعملون في المدرسة.

ent-entry-educonnect =
    { $audience ->
        [pupil] يرجى الضغط على هذا الخيار، ثم التأكيد. إذا سألك EduConnect مرة أخرى من أنت، فعليك اختيار « Élève » (تلميذ).
       *[other] يرجى الضغط على هذا الخيار، ثم التأكيد. إذا سألك EduConnect مرة أخرى من أنت، فعليك اختيار « Responsable d'élève » (ولي أمر التلميذ)، أو « Élève » (تلميذ) لحساب الطفل.
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .no = ليس بعد
    .help = بيانات دخول EduConnect تُكتب في صفحة EduConnect. خانات ENT لحسابات أخرى.

ent-entry-profile =
    { $audience ->
        [pupil] يرجى اختيار « Élève » (تلميذ)، ثم مستواك إذا طلبته الصفحة. إذا سألك EduConnect مرة أخرى من أنت، فعليك اختيار « Élève ».
       *[other] يرجى اختيار « Parent » (ولي أمر)، أو « Élève » (تلميذ) لحساب الطفل، ثم المستوى إذا طلبته الصفحة. إذا سألك EduConnect مرة أخرى من أنت، فعليك تكرار الاختيار نفسه.
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .no = ليس بعد
    .help = بيانات دخول EduConnect تُكتب في صفحة EduConnect. خانات ENT لحسابات أخرى.

ent-entry-unfold =
    { $audience ->
        [pupil] يرجى الضغط على « Élève » (تلميذ) أو على « + » لإظهار الخيارات. تحتها، عليك البحث عن الخيار الذي يذكر EduConnect أو مدرستك الإعدادية (collège) أو ثانويتك (lycée).
       *[other] يرجى الضغط على « Élève » (تلميذ) أو على « + » لإظهار الخيارات. تحتها، عليك البحث عن الخيار الذي يذكر EduConnect أو مستوى الطفل.
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .no = ليس بعد
    .help = بيانات دخول EduConnect تُكتب في صفحة EduConnect. خانات ENT لحسابات أخرى.

ent-entry-form =
    { $audience ->
        [pupil] ربما تكون هذه الخانات لحساب ENT، وليس لحساب EduConnect. يرجى البحث بجانبها عن زر يذكر EduConnect أو التلاميذ.
       *[other] ربما تكون هذه الخانات لحساب ENT، وليس لحساب EduConnect. يرجى البحث بجانبها عن زر يذكر EduConnect أو أولياء الأمور.
    }

    هل دخلت إلى ENT؟
    .yes = نعم
    .no = ليس بعد
    .help = بيانات دخول EduConnect تُكتب في صفحة EduConnect. خانات ENT لحسابات أخرى.

ent-entry-other =
    { $audience ->
        [pupil] يرجى التأكد أولًا من أنها صفحة ENT، وليست صفحة EduConnect. ثم يرجى البحث عن سطر يذكر EduConnect أو التلاميذ: قد يكون مخفيًا خلف « Élève » (تلميذ) أو « + ».
       *[other] يرجى التأكد أولًا من أنها صفحة ENT، وليست صفحة EduConnect. ثم يرجى البحث عن سطر يذكر EduConnect أو التلاميذ أو أولياء الأمور: قد يكون مخفيًا خلف « Élève » (تلميذ) أو « + ».
    }

    هل دخلت إلى ENT الآن؟
    .yes = نعم
    .no = لا، لا أجد السطر
    .help = السطران « Enseignant » (مدرّس) و « Personnel » (موظفون) للبالغين الذين يعملون في المدرسة.

ent-staff =
    الموظفون لا يدخلون عبر EduConnect.

    ما هي وظيفتك؟
    .teacher = من المدرّسين
    .other = من باقي الموظفين
    .agricultural = في التعليم الزراعي
    .help = صفحات الدخول تفصل غالبًا المدرّسين عن باقي الموظفين.

ent-staff-teacher =
    { $name }، { $territory }.

    ربما يكون اسم المدخل « Enseignant » (مدرّس). وهو يؤدي إلى حسابك في الأكاديمية (ARENA أو guichet académique). في Auvergne-Rhône-Alpes، علامة « + » تُظهره.

ent-staff-other =
    { $name }، { $territory }.

    ربما يكون اسم المدخل « Personnel non enseignant » (موظفون غير مدرّسين). وهو يؤدي إلى حسابك في الأكاديمية (ARENA أو guichet académique). في Auvergne-Rhône-Alpes، علامة « + » تُظهره. إذا كان عملك لدى سلطة محلية (collectivité)، فربما لديك حساب ENT.

### The services that open with EduConnect.

ent-app =
    بحساب EduConnect، يمكن فتح عدة خدمات.

    ما الخدمة التي نفتحها؟
    .pronote = Pronote
    .formalities = المنحة، أو التسجيل، أو الدفتر المدرسي
    .pass = pass Culture
    .private = École Directe، في مدرسة خاصة
    .other = تطبيق آخر
    .help = EduConnect يتحقق من بيانات الدخول، ثم تُفتح الخدمة. كلمة سر EduConnect تُكتب فقط في صفحة EduConnect.

ent-pronote =
    يرجى فتح متصفح والدخول إلى ENT عبر EduConnect، ثم البحث فيه عن Pronote. لا تُكتب بيانات دخول EduConnect في صفحة Pronote نفسها: قد لا تتعرف عليها تلك الصفحة.

    هل فُتح Pronote؟
    .yes = نعم
    .trusted = « … n'est pas une URL de confiance »
    .refused = EduConnect يرفض بيانات دخولي
    .no = لا
    .help = المتصفح هو التطبيق الذي يفتح المواقع. يحكي بعض الناس أن بيانات دخولهم تعمل في EduConnect ولا تعمل في Pronote: الأفضل المرور عبر ENT. « … n'est pas une URL de confiance » تعني: رابط غير موثوق.

ent-service-portal =
    نبحث عن سبب المشكلة: EduConnect أم هذه الخدمة. يرجى فتح بوابة EduConnect وتسجيل الدخول.

    هل فُتحت البوابة ببيانات الدخول هذه؟
    .yes = نعم
    .no = لا، أو لا أعرف
    .help = يقول بعض الناس إن بيانات دخولهم تعمل في EduConnect، ولا تعمل في خدمة أخرى. إذا فُتحت البوابة، فبيانات الدخول صحيحة.

ent-pronote-phone =
    لتطبيق الهاتف، يحكي بعض الناس أن رمز QR يعرضه Pronote في المتصفح يغني عن المرور مرة أخرى عبر ENT. لا تُعطى كلمة سر EduConnect لأي تطبيق.

    هل يعمل ذلك الآن؟
    .yes = نعم
    .no = لا، التطبيق لا يعمل
    .help = يمكن أيضًا البقاء على الموقع، في المتصفح.

ent-formalities =
    { $audience ->
        [pupil] المنحة (bourse) والتسجيل واستمارة المعلومات والتوجيه: كلها في Scolarité services. يلزم حساب ولي الأمر، وليس حسابك: يرجى الطلب منه أن يختار « Responsable d'élève » (ولي أمر التلميذ).
       *[other] المنحة (bourse) والتسجيل واستمارة المعلومات والتوجيه: كلها في Scolarité services. عليك اختيار « Responsable d'élève » (ولي أمر التلميذ)، أو FranceConnect.
    }

    هل فُتح Scolarité services؟
    .yes = نعم
    .refused = بيانات الدخول مرفوضة
    .no = لا
    .none = ليس لدي بعد حساب ولي أمر
    .help = حساب EduConnect واحد يفتح ENT والدفتر المدرسي (livret scolaire) وهذه الإجراءات. التواريخ تتغير كل سنة: المدرسة تعرفها.

ent-pass-culture =
    { $audience ->
        [pupil] بين 15 و17 سنة، يطلب pass Culture حساب التلميذ EduConnect الخاص بك. أولًا، عليك التحقق من أن هذا الحساب يعمل، بتسجيل الدخول في البوابة.
       *[other] بين 15 و17 سنة، يطلب pass Culture حساب التلميذ EduConnect الخاص بالطفل، وليس حسابك. أولًا، يرجى التحقق مع الطفل من أن هذا الحساب يعمل في البوابة.
    }

    هل فُتحت البوابة؟
    .yes = نعم
    .no = لا
    .help = في مدرسة إعدادية (collège) أو ثانوية (lycée) خاصة متعاقدة مع الدولة (sous contrat)، يمكن أن يكون للتلميذ أيضًا حساب EduConnect من أجل pass Culture. هذا ما يقوله التعليم الكاثوليكي (صفحة قُرئت في 2026).

ent-pass-ready =
    { $audience ->
        [pupil] إذن حسابك صالح لاستعمال pass Culture. تُكتب بيانات الدخول هذه فقط في صفحة EduConnect. إذا بقي تطبيق pass لا يعمل، فالمساعدة داخل التطبيق.
       *[other] إذن هذا الحساب صالح لاستعمال pass Culture. تُكتب بيانات الدخول فقط في صفحة EduConnect. إذا بقي تطبيق pass لا يعمل، فالمساعدة داخل التطبيق.
    }

ent-private =
    { $audience ->
        [pupil] لا أعرف بيانات الدخول إلى École Directe: يمكنك طلبها من مدرستك. في مدرسة خاصة متعاقدة مع الدولة (sous contrat)، يمكن مع ذلك أن يكون لك حساب EduConnect من أجل pass Culture. هذا ما يقوله التعليم الكاثوليكي (صفحة قُرئت في 2026).
       *[other] لا أعرف بيانات الدخول إلى École Directe: يمكن طلبها من المدرسة. في مدرسة خاصة متعاقدة مع الدولة (sous contrat)، يمكن مع ذلك أن يكون للتلميذ حساب EduConnect من أجل pass Culture. هذا ما يقوله التعليم الكاثوليكي (صفحة قُرئت في 2026).
    }
    .blocked = أحتاج إلى بيانات دخول École Directe.

ent-other-app =
    يرجى أولًا التجربة في متصفح، في موقع ENT: يحكي بعض الناس أن التطبيقات لا تعمل جيدًا مثل الموقع. لا تُعطى كلمة سر EduConnect لأي تطبيق.

    هل يعمل ذلك في الموقع؟
    .yes = نعم
    .refused = EduConnect يرفض بيانات دخولي
    .no = لا
    .help = المتصفح هو التطبيق الذي يفتح المواقع. كلمة سر EduConnect تُكتب فقط في صفحة EduConnect.

ent-served = ممتاز، فُتحت الخدمة! لا أحد يحتاج إلى كلمة السر الخاصة بك، ولا حتى لمساعدتك.

ent-service-school = لهذا، يرجى سؤال سكرتارية المدرسة. في رسالتك، عليك ذكر طلبك، دون أي رمز أو كلمة سر.

### EduConnect works, the ENT does not. The messages are those that an ENT may show.

ent-portal =
    أولًا، يرجى فتح بوابة EduConnect نفسها وتسجيل الدخول.

    هل سمحت لك البوابة بالدخول؟
    .yes = نعم
    .no = لا، أو لا أعرف
    .help = يحكي بعض الناس أن بيانات دخولهم تعمل في EduConnect، ولا تعمل في ENT. نبحث عن أيهما يمنع الدخول.

ent-trouble =
    إذا كان EduConnect يسمح لك بالدخول، فكلمة سر EduConnect صحيحة: يجب عدم تغييرها. أحيانًا تكون في ENT خانات خاصة به، لبيانات دخول أخرى.

    ما المكتوب في صفحة ENT؟
    .unknown = « … pas reconnu dans l'ENT » (غير معروف)
    .inactive = « … pas activé »، أو « doublon » (مكرر)
    .wrong = « … incorrect » (غير صحيح)
    .blocked = « … bloqué » (مقفل)
    .down = « … momentanément indisponible »
    .other = شيء آخر، أو لا أعرف
    .help = ربما تختلف الكلمات قليلًا في هذا ENT. يكفي ما يشبهها أكثر. « momentanément indisponible » تعني: غير متاح حاليًا.

ent-not-recognised =
    { $audience ->
        [pupil] سمح لك EduConnect بالدخول: كلمة السر صحيحة. ENT لا يعرفك بعد: المدرسة الإعدادية (collège) أو الثانوية (lycée) هي وحدها التي يمكنها حل ذلك.
       *[other] سمح لك EduConnect بالدخول: كلمة السر صحيحة. ENT لا يعرف هذا الحساب بعد: المدرسة هي وحدها التي يمكنها حل ذلك.
    }
    .blocked = EduConnect يسمح بالدخول، لكن ENT لا يتعرف على الحساب. هل يمكنكم التحقق؟

ent-not-activated = الحساب غير الجاهز هو حساب ENT، وليس حساب EduConnect. يمكن للمدرسة أن تهتم بذلك.
    .blocked = يقول ENT إن الحساب غير مفعّل، أو إنه مكرر. هل يمكنكم التحقق؟

ent-wrong-form =
    ربما تأتي هذه الرسالة من خانات ENT، وليس من EduConnect. يمكنك الرجوع إلى الوراء في الصفحة واختيار المدخل الذي يذكر EduConnect.

    هل دخلت إلى ENT الآن؟
    .yes = نعم
    .find = لا أعرف أي مدخل أختار
    .no = ليس بعد
    .help = بيانات دخول EduConnect تُكتب في بوابة EduConnect. خانات ENT لحسابات أخرى.

ent-blocked =
    يرجى قراءة بقية الرسالة بهدوء.

    ماذا تقول بقية الرسالة؟
    .tries = « … trop grand nombre de tentatives »
    .school = « L'administrateur … a bloqué »
    .profile = « … pour votre profil » (لفئتك)
    .unknown = شيء آخر، أو لا أعرف
    .help = تأتي هذه الرسالة من ENT: كلمة سر EduConnect لا علاقة لها بذلك. « tentatives »: محاولات. « administrateur »: مسؤول.

ent-blocked-wait =
    إذن يجب التوقف عن المحاولة لبعض الوقت: لا أعرف كم من الوقت يدوم القفل. بعد ذلك، يمكنك الدخول من مدخل EduConnect.

    هل فُتح ENT من جديد؟
    .yes = نعم
    .no = ليس بعد
    .help = الخانات التي تُقفل هي خانات ENT، وليس EduConnect. إذا ذكرت الصفحة مدة الانتظار، فهذه المدة هي الصحيحة. بعد ذلك من الأفضل المحاولة مرة واحدة فقط.

ent-blocked-school = المدرسة هي التي أقفلت الدخول. وهي وحدها التي يمكنها فتحه من جديد، وأن تقول لك السبب.
    .blocked = يقول ENT إن المسؤول (administrateur) أوقف الدخول. هل يمكنكم معرفة السبب؟

ent-blocked-profile = الدخول مغلق لكل من هم في الفئة نفسها (profil)، وليس لك وحدك. يجب الانتظار. إذا طال ذلك، فيرجى سؤال المدرسة.
    .blocked = يقول ENT إن الدخول موقوف لكل أصحاب الصفة نفسها. هل يمكنكم معرفة السبب؟

ent-down =
    هذا عطل في ENT: بيانات الدخول لا علاقة لها بذلك. يجب الانتظار والمحاولة من جديد.

    هل عاد ENT إلى العمل؟
    .yes = نعم
    .no = ليس بعد
    .help = لا حاجة إلى تغيير كلمة السر: على ENT إصلاح العطل.

ent-other-message =
    هذه حالات أخرى معروفة.

    أيها أقرب إلى ما يظهر لك؟
    .choose = « Choisissez le compte pour vous connecter »
    .trusted = « … n'est pas une URL de confiance »
    .app = هو Pronote، أو تطبيق
    .blank = صفحة بيضاء، أو لا يحدث شيء
    .unknown = لا أعرف
    .help = يجب عدم كتابة اسم أو بيانات دخول هنا: يكفي ما يشبهها أكثر. « Choisissez le compte »: اختيار الحساب. « URL de confiance »: رابط موثوق.

ent-choose =
    { $audience ->
        [pupil] حساب EduConnect الخاص بك مرتبط بعدة حسابات ENT. عليك اختيار حساب مدرستك.
       *[other] حساب EduConnect مرتبط بعدة حسابات ENT. عليك اختيار حساب مدرسة الطفل.
    }

    هل دخلت إلى ENT الآن؟
    .yes = نعم
    .no = لا
    .help = إذا لم يكن الأول هو الصحيح، فيمكن تسجيل الخروج واختيار الآخر.

ent-pronote-school = ربما تأتي هذه الرسالة من Pronote: لم تربطه المدرسة بعد بـ EduConnect. هي وحدها التي يمكنها فعل ذلك.
    .blocked = الصفحة تعرض « n'est pas une URL de confiance » (ليس عنوانًا موثوقًا).

ent-blank =
    يرجى إعادة تحميل الصفحة. إذا لم يتغير شيء، فيرجى تجربة متصفح آخر أو جهاز آخر.

    هل فُتح ENT الآن؟
    .yes = نعم
    .no = لا
    .help = المتصفح هو التطبيق الذي يفتح المواقع.

ent-in =
    { $audience ->
        [pupil] أحسنت، أنت الآن داخل ENT! يجب الاحتفاظ جيدًا بالمعرّف (identifiant) وكلمة السر، وعدم إعطائهما لأحد.
       *[other] حُلّت المشكلة. يجب الاحتفاظ جيدًا بالمعرّف (identifiant) وكلمة السر، وعدم إعطائهما لأحد.
    }

ent-trouble-school = هنا لم أعد أستطيع التخمين. يمكن للمدرسة النظر في حساب ENT. يرجى نسخ ما تقوله الصفحة في رسالتك، دون أي رمز أو كلمة سر.
    .blocked = تسجيل الدخول إلى ENT أو التطبيق لا ينجح. الصفحة تعرض: ……
