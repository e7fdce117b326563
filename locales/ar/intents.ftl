### The needs: what is said when one of them was understood, and its button.

intent-activate-account = تفعيل حساب لأول مرة
    .button = تفعيل حساب

intent-provisional-credentials-missing = عدم وجود الورقة التي فيها بيانات الدخول
    .button = ليست لدي الورقة

intent-provisional-credentials-rejected = بيانات الورقة مرفوضة
    .button = بيانات الورقة مرفوضة

intent-password-rules-help = قواعد كلمة السر الجديدة
    .button = قواعد كلمة السر

intent-special-character = معنى العلامة الخاصة
    .button = ما هي العلامة الخاصة؟

intent-password-method = طريقة لابتكار كلمة سر
    .button = اختيار كلمة سر جيدة

intent-password-mismatch = كلمتا السر مختلفتان
    .button = كلمتا السر مختلفتان

intent-birthdate-rejected = مشكلة في تاريخ الميلاد
    .button = تاريخ الميلاد

intent-email-optional-question = هل يجب إعطاء عنوان بريد إلكتروني؟
    .button = إعطاء البريد الإلكتروني أو لا

intent-email-not-received = رسالة إلكترونية لا تصل، أو رابطها لا يعمل
    .button = رسالة إلكترونية لا تصل، أو رابطها لا يعمل

intent-sms-code-not-received = الرمز عبر SMS لا يصل
    .button = الرمز عبر SMS

intent-parent-activation =
    { $audience ->
        [pupil] تفعيل حساب ولي أمر
        [staff] تفعيل حساب ولي أمر
       *[other] تفعيل حسابك بصفتك ولي أمر
    }
    .button = تفعيل حساب ولي الأمر

intent-multiple-children =
    { $audience ->
        [parent] أبناؤك في حسابك
       *[other] عدة أبناء
    }
    .button = عدة أبناء

intent-multiple-accounts = عدة حسابات
    .button = عدة حسابات

intent-forgot-identifier =
    { $audience ->
        [pupil] لم يعد لديك المعرّف (identifiant)
       *[other] المعرّف (identifiant) ضائع
    }
    .button = المعرّف (identifiant) منسي

intent-forgot-password =
    { $audience ->
        [pupil] لم تعد لديك كلمة السر
       *[other] كلمة السر ضائعة
    }
    .button = كلمة السر منسية

intent-change-password = تغيير كلمة سر معروفة
    .button = تغيير كلمة السر

intent-change-email-or-phone = تغيير البريد الإلكتروني أو الهاتف أو الاسم
    .button = تغيير البريد الإلكتروني أو الهاتف

intent-account-locked = الحساب مقفل
    .button = حساب مقفل

intent-login-ent = الدخول إلى ENT
    .button = الدخول إلى ENT

intent-login-educonnect = الدخول إلى EduConnect لا يعمل
    .button = الدخول إلى EduConnect لا يعمل

intent-ent-entry-choice = أي مدخل يجب اختياره
    .button = أي مدخل أختار

intent-educonnect-page-error = صفحة لا تعمل
    .button = صفحة لا تعمل

intent-app-pronote-or-other-service = Pronote أو خدمة أخرى
    .button = Pronote أو خدمة أخرى

intent-staff-manage-accounts = مساعدة التلاميذ أو أولياء الأمور
    .button = إدارة حسابات التلاميذ

intent-talk-to-human = التحدث مع شخص
    .button = إيجاد شخص للتحدث معه

intent-privacy-question = ما أحتفظ به، ومن أنا
    .button = ما يحتفظ به الروبوت

intent-language-switch = لغة أخرى
    .button = لغة أخرى

intent-back-or-restart = الرجوع إلى الوراء
    .button = الرجوع إلى الوراء

intent-what-is-educonnect = ما هو EduConnect
    .button = ما هو EduConnect؟

intent-what-is-ent = ما هو ENT
    .button = ما هو ENT؟

intent-what-is-portal = ما هي البوابة
    .button = ما هي البوابة؟

intent-what-is-provisional = ما هي كلمة السر المؤقتة
    .button = ما معنى مؤقتة؟

intent-what-is-office = ما هي سكرتارية المدرسة (secrétariat)
    .button = ما هي السكرتارية؟

intent-what-is-browser = ما هو المتصفح
    .button = ما هو المتصفح؟

intent-what-is-franceconnect = ما هو FranceConnect
    .button = ما هو FranceConnect؟

intent-what-is-identifier = ما هو المعرّف (identifiant)
    .button = ما هو المعرّف (identifiant)؟

intent-is-it-safe = هل EduConnect آمن
    .button = هل EduConnect آمن؟

intent-school-silent = المدرسة لا ترد
    .button = المدرسة لا ترد

intent-phishing = رسالة مشبوهة
    .button = رسالة مشبوهة

intent-given-away = رابط فُتح أو رمز أُعطي
    .button = ضغطت على الرابط، أو أعطيت رمزًا

intent-stolen-account = حساب مسروق
    .button = سُرق حسابي

intent-identity-papers = وثائق الهوية
    .button = إرسال وثائق الهوية

intent-confirm-email = تأكيد عنوان بريد إلكتروني
    .button = تأكيد بريدي الإلكتروني

intent-formalities = إجراء عبر الإنترنت (منحة، تسجيل…)
    .button = منحة، تسجيل، إجراءات

intent-new-school = تغيير المدرسة
    .button = مدرسة جديدة

intent-pass-culture = pass Culture
    .button = pass Culture

intent-sheet-used = ورقة استُعملت من قبل
    .button = ورقتي استُعملت من قبل

intent-separated-parents = والدان منفصلان
    .button = والدان منفصلان

intent-child-account = حساب الطفل
    .button = حساب طفلي

intent-primary-school = المدرسة الابتدائية
    .button = المدرسة الابتدائية

intent-two-parents = حساب واحد للوالدين
    .button = حساب واحد لوالدين

intent-sms-code-where = أين يُكتب الرمز الذي وصل عبر SMS
    .button = أين يُكتب الرمز

intent-ent-message = يعرض ENT رسالة ولا يُفتح
    .button = رسالة من ENT

intent-staff-access = الوصول إلى وحدة إدارة الحسابات
    .button = الوصول إلى وحدة إدارة الحسابات
