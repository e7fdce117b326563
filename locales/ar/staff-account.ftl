### The journey of staff: getting in themselves, and helping the accounts of pupils and parents.

staff-account = موظفو المدرسة: دخولهم، ودخول العائلات

# --- whose account ---

staff-account-whose =
    EduConnect للتلاميذ وأولياء الأمور، وليس لموظفي المدرسة.

    أي حساب هو المقصود؟
    .own = حسابي، لأدخل أنا
    .pupil = حساب تلميذ
    .parent = حساب ولي أمر
    .help = حسابك أنت هو الحساب الأكاديمي: لا يمكن لـ EduConnect إعطاؤه من جديد. أما حسابات التلاميذ وأولياء الأمور، فتُدار في وحدة خاصة بالمدرسة (module).

# --- getting in oneself ---

staff-account-own =
    ليس لموظفي المدرسة حساب EduConnect: حسابك الأكاديمي هو الذي يُستعمل. في صفحة ENT، قد يظهر لك المدخل « Enseignant » (مدرّس) أو « Personnel non enseignant » (موظفون غير مدرّسين). وهو يؤدي إلى الشباك الأكاديمي (guichet académique) أو إلى ARENA.

    ما الذي ينقصك؟
    .find = صفحة ENT
    .lost = بيانات دخولي الأكاديمية
    .refused = المدخل لا يسمح لي بالدخول
    .portal = كنت في صفحة EduConnect
    .parent = أنا أيضًا ولي أمر تلميذ
    .help = اسم الصفحة يختلف من أكاديمية (académie) إلى أخرى. في Auvergne-Rhône-Alpes، علامة « + » توسّع مدخل موظفي المدرسة.

staff-account-portal = المطلوب إغلاق صفحة EduConnect: هي للتلاميذ وأولياء الأمور. مدخلك أنت موجود في صفحة ENT. لنبحث عنه.
    .help = بيانات الدخول الأكاديمية لا تُكتب في EduConnect. مدخل موظفي المدرسة موجود في صفحة تسجيل الدخول إلى ENT.

staff-account-also-parent =
    كولي أمر، لديك حساب آخر: حساب EduConnect، مع « Responsable d'élève » (ولي أمر التلميذ). لا علاقة له بحسابك الأكاديمي.

    ما الذي يلزمك مع حساب ولي الأمر هذا؟
    .activate = تفعيله
    .lost = استرجاع بيانات دخوله
    .ent = الدخول إلى ENT الخاص بطفلي
    .help = المدرّس الذي هو أيضًا ولي أمر له حسابان، ويبقيان منفصلين.

staff-account-refused =
    المطلوب أولًا المحاولة بدون المرور عبر ENT: فتح الشباك الأكاديمي (guichet académique) أو ARENA، ثم تسجيل الدخول.

    هل تعمل بيانات دخولك هناك؟
    .yes = نعم، هناك تعمل
    .no = لا، ولا هناك أيضًا
    .local = توظفني جماعة محلية (collectivité)
    .help = إذا كانت بيانات دخولك تعمل هناك ولا تعمل في ENT، فهي صحيحة: ربما ENT هو الذي لا يعرفك بعد.

staff-account-ent-refuses =
    إذن بيانات دخولك صحيحة. ربما ENT لا يعرفك بعد، مثلًا إذا كان وصولك إلى المدرسة حديثًا. الشخص الذي يدير ENT في مدرستك يمكنه التحقق من ذلك.

    هل يمكنك الدخول إلى ENT الآن؟
    .yes = نعم، حُلّت المشكلة
    .no = لا، وتظهر لي رسالة
    .help = إذا لم يكن معروفًا من يدير ENT، فيرجى سؤال المسؤول الرقمي (référent numérique) أو سكرتارية المدرسة.

staff-account-local = إذن ربما لديك حساب خاص بـ ENT، ليس حساب EduConnect ولا حسابًا أكاديميًا. المطلوب سؤال الشخص الذي يدير ENT في المدرسة.

staff-account-lost =
    EduConnect لا يعرف بيانات دخولك الأكاديمية. خدمة المساعدة في أكاديميتك (académie) هي التي يمكنها إعطاؤها من جديد.

    في أي أكاديمية عملك؟
    .skip = لا أعرف
    .help = يكفي اسم الأكاديمية أو المقاطعة (département) أو مدينة كبيرة قريبة. مثلًا: Lyon، Créteil، 59.

staff-account-lost-phone = خدمة المساعدة في { $name } ترد على الموظفين على الرقم { $phone }. ولديها أيضًا منصة في ARENA: إذا ضاعت بيانات دخولك، يمكن لأحد الزملاء فتحها معك. يجب عدم إعطاء كلمة السر لأحد، حتى هناك.

staff-account-lost-amigo = في { $name }، خدمة مساعدة المدارس الابتدائية اسمها AMIGO. يمكن لأحد الزملاء بعد تسجيل دخوله أن يفتحها لك. في المدرسة الإعدادية (collège) أو الثانوية (lycée)، المطلوب سؤال سكرتارية المدرسة عن رقم خدمة المساعدة.

staff-account-lost-unknown = لا أعرف رقم خدمة المساعدة في { $name }. المطلوب سؤال سكرتارية المدرسة أو المسؤول الرقمي (référent numérique) عنه. ويمكن أيضًا لأحد الزملاء بعد تسجيل دخوله أن يبحث عنه في ARENA.

staff-account-lost-any = المطلوب سؤال سكرتارية المدرسة أو المسؤول الرقمي (référent numérique) عن طريقة الاتصال بخدمة المساعدة في الأكاديمية (académie). ويمكن أيضًا لأحد الزملاء بعد تسجيل دخوله أن يبحث في ARENA.

# --- pupils' accounts ---

staff-account-pupils =
    الحسابات تُدار في وحدة اسمها « Administration des comptes EduConnect » (إدارة حسابات EduConnect). إدارة المدرسة تدخل إليها. والآخرون يدخلون إذا أعطتهم الإدارة هذا الحق: التفويض (délégation).

    ما الذي يلزمك؟
    .reset = مساعدة تلميذ ضاعت بيانات دخوله
    .sheets = طباعة أوراق أو إعطاؤها من جديد
    .state = معرفة من فعّل حسابه
    .parents = مساعدة ولي أمر
    .access = لا يمكنني الدخول إلى الوحدة
    .family = الرد على عائلة
    .help = في هذه الوحدة، يمكنك توزيع حسابات التلاميذ، ومتابعة تفعيلها، والمساعدة عند نسيان المعرّف (identifiant) أو كلمة السر.

staff-account-reset =
    1. المطلوب فتح ARENA، ثم « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات).
    2. في « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، المطلوب فتح « Administration des comptes EduConnect » (إدارة حسابات EduConnect).
    3. المطلوب البحث عن التلميذ باسمه أو قسمه، والنظر إلى حالة حسابه.

    ماذا يظهر لك؟
    .active = حسابه مفعّل من قبل
    .new = حسابه غير مفعّل بعد
    .absent = لا أجد التلميذ
    .module = لا يمكنني الدخول إلى الوحدة
    .help = الطريق نفسه للمعرّف (identifiant) المنسي. إذا ضاع الاثنان، فالبداية بالمعرّف. تُفتح ARENA بحسابك الأكاديمي. إذا لم يُفتح شيء، فيكفي اختيار « لا يمكنني الدخول إلى الوحدة ».

staff-account-reset-password =
    المطلوب إعادة تعيين كلمة السر في الوحدة (module): تظهر لك كلمة سر مؤقتة. تُسلَّم للتلميذ يدًا بيد. لا في صورة أبدًا، ولا في مجموعة. ويختار التلميذ كلمة سر أخرى عند تسجيل دخوله.

    هل يستطيع التلميذ الدخول؟
    .yes = نعم
    .no = لا، بيانات دخوله مرفوضة
    .together = المتابعة والتلميذ بجانبي
    .help = يمكن أيضًا للمسؤول الرقمي (référent numérique) أو لمدرّس لديه تفويض (délégation) فعل ذلك، للتلاميذ فقط.

staff-account-reset-refused =
    المطلوب التحقق مع التلميذ:
    1. في أعلى الصفحة، المكتوب هو فعلًا « Élève » (تلميذ).
    2. يكتب التلميذ المعرّف (identifiant) تمامًا كما هو في الوحدة. بعض العلامات متشابهة: « l » و« I » و« 1 »؛ « O » و« 0 ».
    3. يُفرغ خانة كلمة السر ويكتبها من جديد: الهاتف يضع فيها أحيانًا القديمة.

    هل يستطيع التلميذ الدخول الآن؟
    .yes = نعم
    .no = لا، ليس بعد
    .together = البحث والتلميذ بجانبي
    .help = العين، بجانب الخانة، تُظهر ما كُتب.

staff-account-reset-help = في الوحدة (module)، المطلوب إعادة قراءة المعرّف (identifiant) وحالة الحساب. كل شيء صحيح، وما زال التلميذ لا يستطيع الدخول؟ يرجى سؤال خدمة المساعدة في أكاديميتك (académie). ويجب عدم إعطائها أي كلمة سر.

staff-account-reset-absent = المطلوب التحقق من كتابة الاسم، ثم البحث بالقسم. لا شيء أيضًا؟ يجب التحقق من ملفه في قاعدة بيانات المدرسة. إذا كان الملف صحيحًا، فيرجى سؤال خدمة المساعدة في الأكاديمية (académie).

# --- the sheets ---

staff-account-sheets =
    في الورقة المعرّف (identifiant) وكلمة السر المؤقتة.

    لمن هذه الورقة؟
    .pupils = لتلاميذ
    .parents = لأولياء أمور
    .primary = لأولياء أمور في مدرسة ابتدائية
    .help = للتلميذ، لا توجد إلا الورقة: لا يمكن للتلاميذ إنشاء حسابهم بأنفسهم. أما ولي الأمر، فيمكنه أيضًا المرور عبر SMS أو FranceConnect.

staff-account-sheets-pupils =
    في الوحدة (module)، المطلوب البحث عن التلميذ أو قسمه، والنظر إلى حالة الحساب. إذا كان غير مفعّل، فالمطلوب طباعة الورقة. قد يكون عنوانها « Mise à disposition de votre compte ÉduConnect Élève » (تسليم حساب EduConnect للتلميذ).

    هل لديك الورقة؟
    .yes = نعم، لدي الورقة
    .active = لا، الحساب مفعّل من قبل
    .module = لا يمكنني الدخول إلى الوحدة
    .help = الحساب المفعّل لم يعد بحاجة إلى ورقة: بل يجب إعادة تعيين كلمة سره.

staff-account-sheets-hand = المطلوب تسليم الورقة يدًا بيد، للشخص المعني نفسه. ويجب تذكيره بعدم تصويرها، وبعدم كتابة بيانات دخوله إلا في educonnect.education.gouv.fr.

staff-account-sheets-parents =
    يمكن لولي الأمر التسجيل بنفسه عبر SMS أو FranceConnect، دون انتظار ورقة. يجب أن يكون رقم هاتفه المحمول صحيحًا في قاعدة بيانات المدرسة.

    ما الأفضل لك؟
    .tell = شرح الطريقة لولي الأمر
    .print = إعطاؤه ورقة رغم ذلك
    .help = إذا لم تعمل الورقة، يبقى SMS و FranceConnect ممكنين. ورقة ولي الأمر صالحة 3 أشهر بعد تاريخها.

staff-account-sheets-print =
    حسابات أولياء الأمور لا تُدار إلا من الشبكة الإدارية (réseau administratif)، في الوحدة (module). المطلوب البحث عن ولي الأمر، والنظر إلى حالة حسابه، ثم طباعة ورقته. وهي صالحة 3 أشهر بعد تاريخها.

    هل تم ذلك؟
    .yes = نعم، لدي الورقة
    .module = لا يمكنني الدخول إلى الوحدة
    .help = المدرّس الذي لديه تفويض (délégation) لا تظهر له إلا حسابات التلاميذ.

staff-account-sheets-primary =
    في المدرسة الابتدائية، المديرة أو المدير هو من يدير حسابات أولياء الأمور. في الوحدة (module)، قد تظهر لك علامة التبويب « Responsables » (أولياء الأمور) وخيار التصفية « Adresse mail » (عنوان البريد الإلكتروني). مع « Avec adresse mail » (مع عنوان بريد)، تُرسل بيانات الدخول المؤقتة بالبريد الإلكتروني؛ وإلا فتُطبع الرسائل الورقية.

    هل تم ذلك؟
    .yes = نعم
    .module = لا يمكنني الدخول إلى الوحدة
    .help = في المدرسة الابتدائية، يدخل التلميذ الصغير أحيانًا إلى ENT بحساب خاص بـ ENT، بدون EduConnect.

staff-account-state =
    في الوحدة (module)، البحث يكون بالاسم أو القسم أو حالة الحساب. هناك يظهر من فعّل حسابه.

    ما الخطوة اللازمة بعد ذلك؟
    .new = إعطاء ورقة لتلميذ
    .active = إعطاء تلميذ كلمة سر جديدة
    .parent = مساعدة ولي أمر
    .module = لا يمكنني الدخول إلى الوحدة
    .help = يجب دائمًا النظر إلى حالة الحساب قبل أي إجراء: هي التي تبيّن هل تلزم ورقة أم كلمة سر جديدة.

# --- parents' accounts ---

staff-account-parents =
    حسابات أولياء الأمور لا تُدار إلا من الشبكة الإدارية (réseau administratif) للمدرسة. لكن ولي الأمر يمكنه فعل الكثير بنفسه.

    ما مشكلة ولي الأمر هذا؟
    .records = رقمه أو اسمه غير معروف
    .merge = ينقصه أحد أبنائه، أو لديه حسابان
    .sheet = يطلب بيانات دخول مؤقتة
    .activate = ليس لديه حساب بعد
    .separated = أولياء أمور منفصلون
    .help = ولي الأمر يسجّل عبر SMS، أو عبر FranceConnect، أو بورقة.

staff-account-parents-records = الاسم العائلي ورقم الهاتف المحمول وعنوان البريد الإلكتروني لولي الأمر تأتي من قاعدة بيانات المدرسة (SIECLE في المدرسة الإعدادية (collège) والثانوية (lycée)). إذا كانت خاطئة فيها، يفشل التسجيل. المطلوب تصحيح الملف، ثم إخبار ولي الأمر بانتظار التحديث وإعادة المحاولة.

staff-account-parents-merge = ولي الأمر هو الذي يجمع حساباته. في الحساب الذي يحتفظ به: « Mes enfants » (أبنائي)، ثم « Ajouter des élèves depuis un autre compte » (إضافة تلاميذ من حساب آخر)، بالمعرّف (identifiant) وكلمة السر للحساب الآخر. الاسم العائلي والاسم الشخصي يجب أن يكونا نفسهما في الحسابين: إذا اختلفا، فالمطلوب تصحيحهما في ملفات المدرسة.

# --- who opens the module ---

staff-account-access =
    هذه الوحدة (module) ليست للجميع. تدخل إليها إدارة المدرسة، ومن أعطته الإدارة تفويضًا (délégation)، أي الحق في مساعدة التلاميذ.

    ما هي حالتك؟
    .head = أدير مدرسة إعدادية أو ثانوية
    .delegated = لدي تفويض
    .other = ليس لدي تفويض
    .primary = أدير مدرسة ابتدائية
    .help = المدرّس أو المراقب لا يدخل بدون تفويض (délégation). الإدارة تدخل بمفتاح OTP، أو من الشبكة الإدارية (réseau administratif). إذا لم تكن الحالة معروفة، فيكفي اختيار « ليس لدي تفويض ».

staff-account-access-head =
    الوحدة في ARENA: « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات)، « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، « Administration des comptes EduConnect » (إدارة حسابات EduConnect). يلزم مفتاح OTP الخاص بك، أو الشبكة الإدارية (réseau administratif).

    هل تظهر لك؟
    .yes = نعم
    .no = لا، أو لا تُفتح
    .help = مفتاح OTP هو جهاز صغير، أو تطبيق، يعطي رمزًا لتسجيل الدخول.

staff-account-access-delegated =
    بالتفويض (délégation)، تتم مساعدة التلاميذ في هذه الصفحة. حسابات أولياء الأمور ليست فيها.

    هل تُفتح الصفحة؟
    .yes = نعم
    .no = لا، أو ترفض دخولي
    .help = هذه الصفحة لمساعدة التلاميذ فقط. إذا رفضت دخولك، فربما ليس لديك تفويض (délégation): يمكن للإدارة التحقق من ذلك.

staff-account-access-other =
    بدون تفويض (délégation)، لا تُفتح الوحدة (module): يمكنك إرسال التلميذ إلى سكرتارية المدرسة أو إلى الإدارة، مع اسمه الدقيق وقسمه. الإدارة هي التي تعطي التفويض. هذه رسالة لها بالفرنسية:

    « Bonjour. Je voudrais aider les élèves qui n'entrent plus dans EduConnect. Pouvez-vous me donner une délégation pour le module Administration des comptes EduConnect, ou vérifier la mienne ? Merci. »

staff-account-access-primary =
    في المدرسة الابتدائية، عليك أنت إعطاء أولياء الأمور بيانات الدخول. الوحدة (module) في ARENA: « Intranet, Référentiels et Outils » (الشبكة الداخلية والأدوات)، « Outils de gestion des identités et habilitations » (أدوات الهويات والصلاحيات)، « Administration des comptes EduConnect » (إدارة حسابات EduConnect).

    هل تظهر لك؟
    .yes = نعم
    .no = لا، أو لا تُفتح
    .help = إذا لم تظهر لك الوحدة، فيرجى سؤال خدمة المساعدة في أكاديميتك (académie).

staff-account-access-open = في الوحدة (module)، المطلوب النظر أولًا إلى حالة الحساب. الحساب غير المفعّل يحتاج إلى ورقة؛ والحساب المفعّل يحتاج إلى كلمة سر مؤقتة جديدة. هناك تتم أيضًا متابعة تفعيل أولياء الأمور.

staff-account-access-open-primary = قد تظهر لك علامة التبويب « Responsables » (أولياء الأمور)، ثم خيار التصفية « Adresse mail » (عنوان البريد الإلكتروني). تُرسل بيانات الدخول المؤقتة بالبريد الإلكتروني إلى أولياء الأمور الذين لديهم عنوان؛ وللآخرين تُطبع الرسائل الورقية.

staff-account-access-help = دخولك إلى الوحدة (module) متوقف على الأكاديمية (académie): المطلوب سؤال خدمة المساعدة فيها. في انتظار ذلك، يمكن لأحد الزملاء ممن لديهم الدخول أو تفويض (délégation) مساعدة التلميذ.

# --- what to tell a family: a message to copy ---

staff-account-family =
    هذه رسالة بالفرنسية، يمكنك نسخها للعائلة.

    ما الموضوع؟
    .sheet = الورقة وتسجيل الدخول الأول
    .lost = بيانات دخول منسية
    .parent = حساب ولي أمر
    .ent = الدخول إلى ENT
    .scam = رسالة مشبوهة، حساب مسروق
    .separated = والدان منفصلان
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
