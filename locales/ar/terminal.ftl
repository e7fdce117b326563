### What the terminal itself says.

terminal-prompt = أنت
terminal-hint = الإجابة تكون برقم أو بكلماتك. « مساعدة » تشرح، « خروج » تغلق؛ المكان محفوظ.
terminal-hidden = (ما يُكتب هنا لا يظهر)
terminal-bye = إلى اللقاء. المكان محفوظ: لمتابعة المحادثة من هنا، المطلوب تشغيل البرنامج من جديد.
