### The journey of staff: getting in themselves, and helping the accounts of pupils and parents.

staff-account = موظفو المدرسة: دخولهم، ودخول العائلات

# --- whose account ---

staff-account-whose =
    EduConnect للتلاميذ وأولياء الأمور، وليس لموظفي المدرسة.

    أي حساب هو المقصود؟
    .own = حسابي، لأدخل أنا
    .own-words = حسابي | حسابي انا | انا | لي انا | لنفسي | دخولي | ديالي | تاعي | تبعي | بيانات دخولي | حسابي الاكاديمي | حساب الاستاذ | 7sabi | dyali
    .own-said = حسابي الاكاديمي | حسابي المهني | حسابي الخاص | حسابي انا | بيانات دخولي الاكاديمية | كلمة سري الاكاديمية | بريدي الاكاديمي | حساب الاستاذ | حساب المدرس | حسابي في arena | compte academique | mon compte prof
    .pupil = حساب تلميذ
    .pupil-words = تلميذ | تلميذة | التلميذ | تلاميذ | التلاميذ | تلاميذي | تلميذي | تلميذ من قسمي | طالب | طلاب | حساب التلميذ | حسابات التلاميذ | tilmid | eleve
    .pupil-said = تلميذ | تلميذة | التلميذ | التلميذة | تلميذي | تلميذتي | تلاميذ | التلاميذ | تلاميذي | تلاميذنا | قسمي | طالب عندي | طلابي | حساب تلميذ | حسابات التلاميذ | eleves
    .parent = حساب ولي أمر
    .parent-words = ولي امر | ولي الامر | اولياء الامور | الاولياء | عائلة | العائلة | اسرة | الاهل | ام تلميذ | اب تلميذ | حساب الولي | parent
    .parent-said = ولي امر | ولي الامر | اولياء الامور | الاولياء | عائلة | العائلة | العائلات | الاهل | اهالي | ام تلميذ | اب تلميذ | حساب ولي امر
    .help = حسابك أنت هو الحساب الأكاديمي: لا يمكن لـ EduConnect إعطاؤه من جديد. أما حسابات التلاميذ وأولياء الأمور، فتُدار في وحدة خاصة بالمدرسة (module).

# --- getting in oneself ---

staff-account-own =
    ليس لموظفي المدرسة حساب EduConnect: حسابك الأكاديمي هو الذي يُستعمل. في صفحة ENT، قد يظهر لك المدخل « Enseignant » (مدرّس) أو « Personnel non enseignant » (موظفون غير مدرّسين). وهو يؤدي إلى الشباك الأكاديمي (guichet académique) أو إلى ARENA.

    ما الذي ينقصك؟
    .find = صفحة ENT
    .find-words = ent | صفحة ال ent | رابط ent | الرابط | العنوان | عنوان ent | وين ent | فين ent | اين ent | اي مدخل | نلقى ent | { -said-dunno }
    .find-said = اي مدخل | صفحة ent | عنوان ent | رابط ent | وين ent | فين ent | اين ent
    .lost = بيانات دخولي الأكاديمية
    .lost-words = بيانات دخولي | بيانات الدخول | كلمة السر | كلمة سري | المعرف | المعرف ديالي | رموزي | نسيت بيانات دخولي | نسيت كلمة السر | ضاعت كلمة السر | الكودات | mdp | codes
    .lost-said = بيانات دخولي الاكاديمية | كلمة سري الاكاديمية | كلمة السر الاكاديمية | المعرف الاكاديمي | نسيت بيانات دخولي | ضاعت بيانات دخولي | نسيت كلمة السر | نسيت كلمة سري | ضاعت كلمة السر | ضيعت كلمة السر | بريدي الاكاديمي | codes academiques
    .refused = المدخل لا يسمح لي بالدخول
    .refused-words = مرفوض | رفضني | محظور | لا يعمل | ما خدمش | ماخدمش | ما زبط | خطا | لا يتعرف علي | ما عرفنيش | لا استطيع الدخول | ما قدرتش ندخل | ما قدرت ادخل | makhdamch
    .refused-said = لا يسمح لي بالدخول | لا يتعرف علي | لا استطيع الدخول | لا اتمكن من الدخول | ما قدرتش ندخل | ما قدرت ادخل | ما خلانيش ندخل | ما عم يخليني ادخل
    .portal = كنت في صفحة EduConnect
    .portal-words = educonnect | صفحة educonnect | بوابة educonnect | حساب educonnect | انا في educonnect | كنت في educonnect | راني في educonnect
    .portal-said = في educonnect | صفحة educonnect | بوابة educonnect
    .parent = أنا أيضًا ولي أمر تلميذ
    .parent-words = ولي امر | انا ولي امر | انا ولي امر كمان | حساب ولي الامر | ابني | ابنتي | ولدي | طفلي | اولادي | عندي ولد في المدرسة | parent
    .parent-said = انا ايضا ولي امر | انا ولي امر ايضا | كولي امر | بصفتي ولي امر | انا ولي امر كمان
    .help = اسم الصفحة يختلف من أكاديمية (académie) إلى أخرى. في Auvergne-Rhône-Alpes، علامة « + » توسّع مدخل موظفي المدرسة.

staff-account-portal = المطلوب إغلاق صفحة EduConnect: هي للتلاميذ وأولياء الأمور. مدخلك أنت موجود في صفحة ENT. لنبحث عنه.
    .help = بيانات الدخول الأكاديمية لا تُكتب في EduConnect. مدخل موظفي المدرسة موجود في صفحة تسجيل الدخول إلى ENT.

staff-account-also-parent =
    كولي أمر، لديك حساب آخر: حساب EduConnect، مع « Responsable d'élève » (ولي أمر التلميذ). لا علاقة له بحسابك الأكاديمي.

    ما الذي يلزمك مع حساب ولي الأمر هذا؟
    .activate = تفعيله
    .activate-words = تفعيل | التفعيل | تفعيل الحساب | نفعلو | بدي فعله | اول مرة | لاول مرة | انشاء | انشاء الحساب | activer
    .lost = استرجاع بيانات دخوله
    .lost-words = بيانات الدخول | استرجاع | ضاعت | نسيت | نسيتها | ضيعتها | كلمة السر | المعرف | رموز | الكودات | nsit | codes
    .ent = الدخول إلى ENT الخاص بطفلي
    .ent-words = ent | الدخول | ندخل | ادخل | الدخول الى ent | ent ديال ولدي | ent تبع ابني | ent ابني | { -said-dunno }
    .help = المدرّس الذي هو أيضًا ولي أمر له حسابان، ويبقيان منفصلين.

staff-account-refused =
    المطلوب أولًا المحاولة بدون المرور عبر ENT: فتح الشباك الأكاديمي (guichet académique) أو ARENA، ثم تسجيل الدخول.

    هل تعمل بيانات دخولك هناك؟
    .yes = نعم، هناك تعمل
    .yes-words = { -said-yes } | { -said-works } | هناك تعمل | تعمل هناك | هنيك عم تزبط | تما خدامة
    .no = لا، ولا هناك أيضًا
    .no-words = { -said-no } | { -said-fails } | ولا هناك | حتى هناك لا | مرفوضة | مرفوض | حتى تما لا | ولا هنيك | { -said-dunno }
    .local = توظفني جماعة محلية (collectivité)
    .local-words = جماعة محلية | البلدية | بلدية | المقاطعة | المنطقة | موظف بلدية | عون البلدية | ضيف | atsem | mairie | collectivite
    .help = إذا كانت بيانات دخولك تعمل هناك ولا تعمل في ENT، فهي صحيحة: ربما ENT هو الذي لا يعرفك بعد.

staff-account-ent-refuses =
    إذن بيانات دخولك صحيحة. ربما ENT لا يعرفك بعد، مثلًا إذا كان وصولك إلى المدرسة حديثًا. الشخص الذي يدير ENT في مدرستك يمكنه التحقق من ذلك.

    هل يمكنك الدخول إلى ENT الآن؟
    .yes = نعم، حُلّت المشكلة
    .yes-words = { -said-yes } | { -said-works } | حلت | تحلت | انحلت | حلت المشكلة | تحل المشكل
    .no = لا، وتظهر لي رسالة
    .no-words = { -said-no } | { -said-fails } | تظهر رسالة | رسالة | طلعت لي رسالة | خرجت لي رسالة | ما زال لا | { -said-dunno }
    .help = إذا لم يكن معروفًا من يدير ENT، فيرجى سؤال المسؤول الرقمي (référent numérique) أو سكرتارية المدرسة.

staff-account-local = إذن ربما لديك حساب خاص بـ ENT، ليس حساب EduConnect ولا حسابًا أكاديميًا. المطلوب سؤال الشخص الذي يدير ENT في المدرسة.

staff-account-lost =
    EduConnect لا يعرف بيانات دخولك الأكاديمية. خدمة المساعدة في أكاديميتك (académie) هي التي يمكنها إعطاؤها من جديد.

    في أي أكاديمية عملك؟
    .skip = لا أعرف
    .skip-words = { -said-dunno } | تجاوز | تخطي | نفوتها | passer
    .help = يكفي اسم الأكاديمية أو المقاطعة (département) أو مدينة كبيرة قريبة. مثلًا: Lyon، Créteil، 59.

staff-account-lost-phone = خدمة المساعدة في { $name } ترد على الموظفين على الرقم { $phone }. ولديها أيضًا منصة في ARENA: إذا ضاعت بيانات دخولك، يمكن لأحد الزملاء فتحها معك. يجب عدم إعطاء كلمة السر لأحد، حتى هناك.

staff-account-lost-amigo = في { $name }، خدمة مساعدة المدارس الابتدائية اسمها AMIGO. يمكن لأحد الزملاء بعد تسجيل دخوله أن يفتحها لك. في المدرسة الإعدادية (collège) أو الثانوية (lycée)، المطلوب سؤال سكرتارية المدرسة عن رقم خدمة المساعدة.

staff-account-lost-unknown = لا أعرف رقم خدمة المساعدة في { $name }. المطلوب سؤال سكرتارية المدرسة أو المسؤول الرقمي (référent numérique) عنه. ويمكن أيضًا لأحد الزملاء بعد تسجيل دخوله أن يبحث عنه في ARENA.

staff-account-lost-any = المطلوب سؤال سكرتارية المدرسة أو المسؤول الرقمي (référent numérique) عن طريقة الاتصال بخدمة المساعدة في الأكاديمية (académie). ويمكن أيضًا لأحد الزملاء بعد تسجيل دخوله أن يبحث في ARENA.

# --- pupils' accounts ---

staff-account-pupils =
    كل شيء يتم في الوحدة « Administration des comptes EduConnect » (إدارة حسابات EduConnect). إدارة المدرسة تدخل إليها؛ والآخرون يدخلون بتفويض (délégation).

    ما الذي يلزمك؟
    .reset = مساعدة تلميذ ضاعت بيانات دخوله
    .reset-words = ضاعت بيانات الدخول | نسي كلمة السر | نسى كلمة السر | كلمة سر منسية | كلمة السر | المعرف | اعادة تعيين | اعادة تعيين كلمة السر | كلمة سر جديدة | حساب مقفل | فتح حساب مقفل | نبدل كلمة السر لتلميذ | reset
    .sheets = طباعة أوراق أو إعطاؤها من جديد
    .sheets-words = ورقة | الورقة | اوراق | الاوراق | طباعة | طباعة الاوراق | نطبع الوراق | بدي اطبع الاوراق | اعادة الطباعة | توزيع الاوراق | اشعارات | feuilles
    .state = معرفة من فعّل حسابه
    .state-words = حالة الحساب | من فعل حسابه | شكون فعل حسابو | مين فعل حسابه | متابعة التفعيل | احصائيات | لائحة التلاميذ
    .parents = مساعدة ولي أمر
    .parents-words = ولي امر | ولي الامر | اولياء الامور | الاولياء | حساب ولي امر | الوالدين | parent
    .access = لا تظهر لي هذه الوحدة
    .access-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما كاينش الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | الصلاحيات | تفويض | وين الوحدة | module | arena | { -said-dunno }
    .family = الرد على عائلة
    .family-words = عائلة | العائلة | اسرة | الاهل | الرد | الرد على العائلة | ماذا اقول للعائلة | شنو نقول للعائلة | شو بقول للاهل | رسالة للعائلة | famille
    .help = في هذه الوحدة، يمكنك توزيع حسابات التلاميذ، ومتابعة تفعيلها، والمساعدة عند نسيان المعرّف (identifiant) أو كلمة السر.

staff-account-reset =
    في ARENA: « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات)، « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، « Administration des comptes EduConnect » (إدارة حسابات EduConnect). يمكنك البحث عن التلميذ باسمه أو قسمه أو عنوان بريده الإلكتروني. يجب النظر إلى حالة الحساب قبل أي إجراء.

    ماذا يظهر لك؟
    .active = حسابه مفعّل من قبل
    .active-words = مفعل | مفعل من قبل | الحساب مفعل | حساب مفعل | راه مفعل | مفعل خلاص | نشط | نعم | active
    .new = حسابه غير مفعّل بعد
    .new-words = غير مفعل | غير مفعل بعد | ليس مفعلا | لم يفعل | لم يفعل بعد | مش مفعل | مو مفعل | ماشي مفعل | مازال ما تفعلش | pas active
    .absent = لا أجد التلميذ
    .absent-words = لا اجده | لم اجد التلميذ | ما لقيتوش | ما لقيتش التلميذ | ما لقيته | مش لاقيه | غير موجود | ليس في اللائحة | ما كاينش | introuvable
    .module = لا تظهر لي هذه الوحدة
    .module-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | module | { -said-dunno }
    .help = الطريق نفسه للمعرّف (identifiant) المنسي. إذا ضاع الاثنان، فالبداية بالمعرّف.

staff-account-reset-password =
    المطلوب إعادة تعيين كلمة السر: تظهر لك كلمة سر مؤقتة جديدة. تُسلَّم للتلميذ يدًا بيد، ولا تُعطى أبدًا في صورة ولا في مجموعة. عند تسجيل الدخول التالي، يختار التلميذ كلمة سر أخرى.

    هل يستطيع التلميذ الدخول؟
    .yes = نعم
    .yes-words = { -said-yes } | { -said-works } | دخل | دخل التلميذ | حلت المشكلة | تحل المشكل
    .no = لا، بيانات دخوله مرفوضة
    .no-words = { -said-no } | { -said-fails } | مرفوضة | مرفوض | رفضت | ما قبلهاش | ما زال لا | لا يستطيع الدخول
    .together = المتابعة والتلميذ بجانبي
    .together-words = مع التلميذ | التلميذ هنا | التلميذ معي | التلميذ بجانبي | التلميذ حدايا | التلميذ جنبي | معه | معاه | معها | نكمل مع التلميذ
    .help = يمكن أيضًا للمسؤول الرقمي (référent numérique) أو لمدرّس لديه تفويض (délégation) فعل ذلك، للتلاميذ فقط.

staff-account-reset-refused =
    المطلوب التحقق مع التلميذ:
    1. في أعلى الصفحة، المكتوب هو فعلًا « Élève » (تلميذ).
    2. يكتب التلميذ المعرّف (identifiant) تمامًا كما هو في الوحدة. بعض العلامات متشابهة: « l » و« I » و« 1 »؛ « O » و« 0 ».
    3. يُفرغ خانة كلمة السر ويكتبها من جديد: الهاتف يضع فيها أحيانًا القديمة.

    هل يستطيع التلميذ الدخول الآن؟
    .yes = نعم
    .yes-words = { -said-yes } | { -said-works } | دخل | دخل التلميذ | حلت المشكلة | تحل المشكل
    .no = لا، ليس بعد
    .no-words = { -said-no } | { -said-fails } | ما زال لا | مازال والو | لسا لا | مرفوض | مرفوضة | لا يستطيع الدخول
    .together = البحث والتلميذ بجانبي
    .together-words = مع التلميذ | التلميذ هنا | التلميذ معي | التلميذ بجانبي | التلميذ حدايا | التلميذ جنبي | معه | معاه | معها | نبحث مع التلميذ
    .help = العين، بجانب الخانة، تُظهر ما كُتب.

staff-account-reset-help = المطلوب إعادة قراءة المعرّف (identifiant) وحالة الحساب في الوحدة. إذا كان كل شيء صحيحًا وما زال التلميذ لا يستطيع الدخول، فيرجى سؤال خدمة المساعدة في أكاديميتك (académie)، دون إعطائها أي كلمة سر.

staff-account-reset-absent = المطلوب التحقق من كتابة الاسم، ثم البحث بالقسم. إذا لم يظهر التلميذ أيضًا، فالمطلوب النظر إلى ملفه في قاعدة بيانات المدرسة. إذا كان الملف صحيحًا، فيرجى سؤال خدمة المساعدة في الأكاديمية (académie).

# --- the sheets ---

staff-account-sheets =
    في الورقة المعرّف (identifiant) وكلمة السر المؤقتة.

    لمن هذه الورقة؟
    .pupils = لتلاميذ
    .pupils-words = تلميذ | تلاميذ | التلاميذ | للتلاميذ | لتلميذ | قسمي | تلاميذي | طلاب | للطلاب | eleves
    .parents = لأولياء أمور
    .parents-words = ولي امر | ولي الامر | لولي الامر | اولياء الامور | لاولياء الامور | الاولياء | الاهل | عائلة | للعائلة | parents
    .primary = لأولياء أمور في مدرسة ابتدائية
    .primary-words = ابتدائي | ابتدائية | الابتدائية | مدرسة ابتدائية | المدرسة الابتدائية | روضة | الحضانة | اولياء الابتدائي | primaire | maternelle
    .help = للتلميذ، لا توجد إلا الورقة: لا يمكن للتلاميذ إنشاء حسابهم بأنفسهم. أما ولي الأمر، فيمكنه أيضًا المرور عبر SMS أو FranceConnect.

staff-account-sheets-pupils =
    في الوحدة (module)، المطلوب البحث عن القسم أو التلميذ، والنظر إلى حالة الحساب. إذا كان الحساب غير مفعّل، فالمطلوب طباعة الورقة من جديد. قد يكون عنوانها « Mise à disposition de votre compte ÉduConnect Élève » (تسليم حساب EduConnect للتلميذ).

    هل لديك الورقة؟
    .yes = نعم، لدي الورقة
    .yes-words = { -said-yes } | { -said-works } | لدي الورقة | عندي | عندي الورقة | معي الورقة | طبعتها | انطبعت | تطبعات | 3andi
    .active = لا، الحساب مفعّل من قبل
    .active-words = مفعل | مفعل من قبل | الحساب مفعل | راه مفعل | مفعل خلاص | لا الحساب مفعل | deja active
    .module = لا تظهر لي هذه الوحدة
    .module-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | module | { -said-no } | { -said-dunno }
    .help = الحساب المفعّل لم يعد بحاجة إلى ورقة: بل يجب إعادة تعيين كلمة سره.

staff-account-sheets-hand = المطلوب تسليم الورقة يدًا بيد، للشخص المعني نفسه. ويجب تذكيره بعدم تصويرها، وبعدم كتابة بيانات دخوله إلا في educonnect.education.gouv.fr.

staff-account-sheets-parents =
    يمكن لولي الأمر التسجيل بنفسه عبر SMS أو FranceConnect، دون انتظار ورقة. يجب أن يكون رقم هاتفه المحمول صحيحًا في قاعدة بيانات المدرسة.

    ما الأفضل لك؟
    .tell = شرح الطريقة لولي الأمر
    .tell-words = شرح | الشرح | نشرح لولي الامر | اشرح له | نقول لولي الامر | عبر sms | sms | franceconnect | بدون ورقة | بلا ورقة
    .print = إعطاؤه ورقة رغم ذلك
    .print-words = ورقة | الورقة | اعطاء ورقة | نعطيه ورقة | نعطيوه ورقة | بعطيه ورقة | طباعة | نطبع | feuille
    .help = إذا لم تعمل الورقة، يبقى SMS و FranceConnect ممكنين. ورقة ولي الأمر صالحة 3 أشهر بعد تاريخها.

staff-account-sheets-print =
    حسابات أولياء الأمور لا تُدار إلا من الشبكة الإدارية (réseau administratif)، في الوحدة (module). المطلوب البحث عن ولي الأمر، والنظر إلى حالة حسابه، ثم طباعة ورقته. وهي صالحة 3 أشهر بعد تاريخها.

    هل تم ذلك؟
    .yes = نعم، لدي الورقة
    .yes-words = { -said-yes } | تم ذلك | تمت | لدي الورقة | عندي | عندي الورقة | معي الورقة | طبعتها | انطبعت | تطبعات
    .module = لا تظهر لي هذه الوحدة
    .module-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | module | { -said-no } | { -said-dunno }
    .help = المدرّس الذي لديه تفويض (délégation) لا تظهر له إلا حسابات التلاميذ.

staff-account-sheets-primary =
    في المدرسة الابتدائية، المديرة أو المدير هو من يدير حسابات أولياء الأمور. في الوحدة (module)، قد تظهر لك علامة التبويب « Responsables » (أولياء الأمور) وخيار التصفية « Adresse mail » (عنوان البريد الإلكتروني). مع « Avec adresse mail » (مع عنوان بريد)، تُرسل بيانات الدخول المؤقتة بالبريد الإلكتروني؛ وإلا فتُطبع الرسائل الورقية.

    هل تم ذلك؟
    .yes = نعم
    .yes-words = { -said-yes } | تم ذلك | تمت | ارسلت | تصيفطات | انبعتت | طبعت | انطبعت | تطبعات
    .module = لا تظهر لي هذه الوحدة
    .module-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | module | { -said-no } | { -said-dunno }
    .help = في المدرسة الابتدائية، يدخل التلميذ الصغير أحيانًا إلى ENT بحساب خاص بـ ENT، بدون EduConnect.

staff-account-state =
    في الوحدة (module)، البحث يكون بالاسم أو القسم أو حالة الحساب أو عنوان البريد الإلكتروني. هناك تتم متابعة التفعيل.

    ما الخطوة اللازمة بعد ذلك؟
    .new = إعطاء ورقة لتلميذ
    .new-words = اعطاء ورقة | نعطي ورقة | ورقة | الورقة | غير مفعل | غير مفعل بعد | مش مفعل | ماشي مفعل | طباعة | نطبع ورقة | feuille
    .active = إعطاء تلميذ كلمة سر جديدة
    .active-words = كلمة السر | كلمة سر جديدة | نعطي كلمة سر | اعادة تعيين | مفعل | مفعل من قبل | الحساب مفعل | reset
    .parent = مساعدة ولي أمر
    .parent-words = ولي امر | ولي الامر | اولياء الامور | الاولياء | عائلة | الاهل | parent
    .module = لا تظهر لي هذه الوحدة
    .module-words = الوحدة | لا ارى الوحدة | لا تظهر الوحدة | ما لقيتش الوحدة | ما عم شوف الوحدة | ليس لدي صلاحية | module | { -said-dunno }
    .help = يجب دائمًا النظر إلى حالة الحساب قبل أي إجراء: هي التي تبيّن هل تلزم ورقة أم كلمة سر جديدة.

# --- parents' accounts ---

staff-account-parents =
    حسابات أولياء الأمور لا تُدار إلا من الشبكة الإدارية (réseau administratif) للمدرسة. لكن ولي الأمر يمكنه فعل الكثير بنفسه.

    ما مشكلة ولي الأمر هذا؟
    .records = رقمه أو اسمه غير معروف
    .records-words = الرقم ديالو | رقمه | رقم الهاتف | رقمه غير معروف | رقمه لا يقبل | ما تقبلش الرقم | الاسم | اسمه | sms | المحمول | رقم المحمول | portable
    .merge = ينقصه أحد أبنائه، أو لديه حسابان
    .merge-words = ينقص طفل | طفل ناقص | ولد ناقص | حسابان | حسابين | عنده حسابين | عندو زوج حسابات | عدة ابناء | الاخوة | جمع الحسابات | دمج الحسابات
    .sheet = يطلب بيانات دخول مؤقتة
    .sheet-words = بيانات دخول | بيانات الدخول | بيانات مؤقتة | ورقة | الورقة | كلمة السر | المعرف | الكودات | باغي الورقة | بدو ورقة | codes
    .activate = ليس لديه حساب بعد
    .activate-words = ليس لديه حساب | ما عندوش حساب | ما عنده حساب | ما معه حساب | بدون حساب | تفعيل | انشاء حساب | التسجيل | activer | { -said-dunno }
    .separated = أولياء أمور منفصلون
    .separated-words = منفصلون | منفصلين | والدين منفصلين | مطلقين | مطلق | طلاق | أولياء أمور مطلقون | لكل واحد حسابه | كل واحد حسابو | حضانة مشتركة | الوالد الآخر | parents separes | divorce
    .help = ولي الأمر يسجّل عبر SMS، أو عبر FranceConnect، أو بورقة.

staff-account-parents-records = الاسم العائلي ورقم الهاتف المحمول وعنوان البريد الإلكتروني لولي الأمر تأتي من قاعدة بيانات المدرسة (SIECLE في المدرسة الإعدادية (collège) والثانوية (lycée)). إذا كانت خاطئة فيها، يفشل التسجيل. المطلوب تصحيح الملف، ثم إخبار ولي الأمر بانتظار التحديث وإعادة المحاولة.

staff-account-parents-merge = ولي الأمر هو الذي يجمع حساباته. في الحساب الذي يحتفظ به: « Mes enfants » (أبنائي)، ثم « Ajouter des élèves depuis un autre compte » (إضافة تلاميذ من حساب آخر)، بالمعرّف (identifiant) وكلمة السر للحساب الآخر. الاسم العائلي والاسم الشخصي يجب أن يكونا نفسهما في الحسابين: إذا اختلفا، فالمطلوب تصحيحهما في ملفات المدرسة.

# --- who opens the module ---

staff-account-access =
    الوحدة (module) مفتوحة لإدارة المدرسة. الآخرون يدخلون إليها بتفويض (délégation) تعطيه الإدارة.

    ما وظيفتك؟
    .head = إدارة مدرسة إعدادية أو ثانوية
    .head-words = الادارة | ادارة | مدير ثانوية | مديرة ثانوية | مدير اعدادية | مديرة اعدادية | نائب المدير | نائبة المدير | رئيس المؤسسة | proviseur | principal | direction
    .delegated = لدي تفويض
    .delegated-words = تفويض | عندي تفويض | معي تفويض | مفوض | مفوضة | المسؤول الرقمي | مسؤول رقمي | delegation | referent numerique | 3andi delegation
    .other = وظيفة أخرى، بدون تفويض
    .other-words = وظيفة اخرى | اخرى | بدون تفويض | بلا تفويض | ليس لدي تفويض | ما عنديش تفويض | ما معي تفويض | استاذ | استاذة | مدرس | مدرسة مادة | cpe | aed | prof | { -said-dunno }
    .primary = إدارة مدرسة ابتدائية
    .primary-words = ابتدائي | ابتدائية | مدير مدرسة ابتدائية | مديرة مدرسة ابتدائية | مدير ابتدائية | مديرة ابتدائية | ادارة ابتدائية | مدير روضة | directeur d ecole | directrice d ecole
    .help = إدارة المدرسة تسجّل الدخول بمفتاح OTP، أو من الشبكة الإدارية (réseau administratif).

staff-account-access-head =
    الوحدة في ARENA: « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات)، « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، « Administration des comptes EduConnect » (إدارة حسابات EduConnect). يلزم مفتاح OTP الخاص بك، أو الشبكة الإدارية (réseau administratif).

    هل تظهر لك؟
    .yes = نعم
    .yes-words = { -said-yes } | تظهر | تظهر لي | اراها | لقيتها | بانت لي | شفتها | ظهرت | ها هي
    .no = لا، ليست هناك
    .no-words = { -said-no } | ليست هنا | لا اراها | لا تظهر | ما لقيتهاش | ما بانتش | ما شفتها | لا شيء | والو | { -said-dunno }
    .help = مفتاح OTP هو جهاز صغير، أو تطبيق، يعطي رمزًا لتسجيل الدخول.

staff-account-access-delegated =
    بالتفويض (délégation)، تتم مساعدة التلاميذ في هذه الصفحة. حسابات أولياء الأمور ليست فيها.

    هل تُفتح الصفحة؟
    .yes = نعم
    .yes-words = { -said-yes } | { -said-works } | تفتح | فتحت | انفتحت | تحلات | تفتحت
    .no = لا، أو ترفض دخولي
    .no-words = { -said-no } | { -said-fails } | مرفوض | رفضتني | ترفضني | لا تفتح | ما تحلاتش | ما فتحت | ليس لدي صلاحية | { -said-dunno }
    .help = هذه الصفحة لمساعدة التلاميذ فقط.

staff-account-access-other = إدارة المدرسة هي التي تعطي التفويض (délégation): المطلوب طلبه منها. وهو للتلاميذ فقط. في انتظار ذلك، يمكنك إرسال التلميذ إلى سكرتارية المدرسة أو إلى الإدارة، مع اسمه الدقيق وقسمه.

staff-account-access-primary =
    في المدرسة الابتدائية، عليك أنت إعطاء أولياء الأمور بيانات الدخول. الوحدة (module) في ARENA: « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات)، « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، « Administration des comptes EduConnect » (إدارة حسابات EduConnect).

    هل تظهر لك؟
    .yes = نعم
    .yes-words = { -said-yes } | تظهر | تظهر لي | اراها | لقيتها | بانت لي | شفتها | ظهرت | ها هي
    .no = لا، ليست هناك
    .no-words = { -said-no } | ليست هنا | لا اراها | لا تظهر | ما لقيتهاش | ما بانتش | ما شفتها | لا شيء | والو | { -said-dunno }
    .help = إذا لم تظهر لك الوحدة، فيرجى سؤال خدمة المساعدة في أكاديميتك (académie).

staff-account-access-open = في الوحدة (module)، المطلوب النظر أولًا إلى حالة الحساب. الحساب غير المفعّل يحتاج إلى ورقة؛ والحساب المفعّل يحتاج إلى كلمة سر مؤقتة جديدة. هناك تتم أيضًا متابعة تفعيل أولياء الأمور.

staff-account-access-open-primary = قد تظهر لك علامة التبويب « Responsables » (أولياء الأمور)، ثم خيار التصفية « Adresse mail » (عنوان البريد الإلكتروني). تُرسل بيانات الدخول المؤقتة بالبريد الإلكتروني إلى أولياء الأمور الذين لديهم عنوان؛ وللآخرين تُطبع الرسائل الورقية.

staff-account-access-help = دخولك إلى الوحدة (module) متوقف على الأكاديمية (académie): المطلوب سؤال خدمة المساعدة فيها. في انتظار ذلك، يمكن لأحد الزملاء ممن لديهم الدخول أو تفويض (délégation) مساعدة التلميذ.

# --- what to tell a family: a message to copy ---

staff-account-family =
    هذه رسالة بالفرنسية، يمكنك نسخها للعائلة.

    ما الموضوع؟
    .sheet = الورقة وتسجيل الدخول الأول
    .sheet-words = ورقة | الورقة | الدخول الاول | اول دخول | تفعيل | التفعيل | اول مرة | feuille | activation
    .lost = بيانات دخول منسية
    .lost-words = كلمة السر | كلمة سر منسية | نسي كلمة السر | المعرف | بيانات الدخول | نسيان | ضاعت | نسوها | نساوها | الكودات | codes
    .parent = حساب ولي أمر
    .parent-words = ولي امر | ولي الامر | حساب ولي الامر | حساب الولي | sms | franceconnect | parent
    .ent = الدخول إلى ENT
    .ent-words = ent | الدخول | ندخل ل ent | لا يفتح ent | ent ما كيتحلش | ent ما عم يفتح | تسجيل الدخول
    .scam = رسالة مشبوهة، حساب مسروق
    .scam-words = رسالة مشبوهة | احتيال | نصب | رسالة مزورة | حساب مسروق | سرقو الحساب | اختراق | تهكر | phishing | arnaque
    .separated = والدان منفصلان
    .separated-words = منفصلين | والدين منفصلين | اهل منفصلين | طلاق | مطلقين | انفصال | حضانة الاولاد | divorce
    .help = لا تحتوي الرسالة على أي بيانات دخول. المطلوب تكييفها مع مدرستك.

staff-account-say-sheet =
    هذه هي الرسالة، عن تسجيل الدخول الأول:

    « Bonjour. Pour activer son compte, l'élève tape lui-même l'adresse educonnect.education.gouv.fr, choisit Élève, et recopie l'identifiant et le mot de passe provisoire de sa feuille. Il choisit ensuite un mot de passe à lui. Si la feuille est perdue ou refusée, nous en redonnons une. Les codes ne se donnent à personne. »

staff-account-say-lost =
    هذه هي الرسالة، عن بيانات الدخول المنسية:

    « Bonjour. Sur la page EduConnect, les liens Identifiant oublié ? et Mot de passe oublié ? envoient un mail à l'adresse du compte. Si tout est perdu, commencez par l'identifiant. Un élève sans adresse mail s'adresse à nous : nous redonnons un mot de passe provisoire, en main propre. »

staff-account-say-parent =
    هذه هي الرسالة، عن حساب ولي الأمر:

    « Bonjour. Vous pouvez créer votre compte de parent vous-même : educonnect.education.gouv.fr, Responsable d'élève, puis Je n'ai pas de compte. Il faut le numéro de portable que vous nous avez donné : un code y arrive par SMS. S'il a changé, dites-le-nous et nous le corrigeons. FranceConnect est possible aussi. »

staff-account-say-ent =
    هذه هي الرسالة، عن ENT:

    « Bonjour. Le compte EduConnect est une clé, et l'ENT est un autre site. Ouvrez la page de l'ENT, choisissez l'entrée élève ou parent avec EduConnect, puis tapez vos codes. Si EduConnect vous laisse entrer mais pas l'ENT, vos codes sont bons : écrivez-nous ce que dit le message à l'écran, sans vos codes. »

staff-account-scam =
    هذه هي الرسالة، عن الاحتيال:

    « Bonjour. Un message vous presse de donner un mot de passe ou un code ? Ne cliquez pas, ne répondez pas, et montrez-le-nous. Nous ne demandons jamais un mot de passe. Si vous l'avez donné, changez-le tout de suite, en tapant vous-même educonnect.education.gouv.fr, changez-le aussi partout où il sert, et prévenez-nous. »

staff-account-say-separated =
    هذه هي الرسالة، عن الوالدين المنفصلين:

    « Bonjour. Chaque responsable légal a son propre compte EduConnect, avec ses codes à lui, et ne les donne à personne. Les accès dépendent des informations que l'établissement a dans ses dossiers. Si quelque chose y est faux ou a changé, adressez-vous au secrétariat ou à la direction. »

staff-account-done = ممتاز. تذكير: لا أحد يحتاج إلى كلمة سر تلميذ أو ولي أمر، حتى لمساعدته.
