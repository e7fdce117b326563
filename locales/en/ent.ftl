### Journey “find the ENT and get into it”, and what the ENT may answer. One message per step, with the same name.

ent = Find the ENT

ent-need =
    What are you looking for, with the ENT?
    .find = Know which ENT, and which way in
    .trouble = The ENT won't let me in
    .app = Pronote, an app, another service
    .help = The ENT is the school's site, with the lessons and the messages. EduConnect checks the codes; the ENT opens after that.

ent-which =
    Write the name of your ENT, your region, your département or a big city near you.

    Where are you?
    .skip = I don't know
    .help = The ENT is the school's site, with the lessons and the messages. Its name changes from one region to another.

ent-unknown = The school chooses the ENT: ask for its name and its address.
    .blocked = I do not have the name and the address of the ENT. Can you give them to me?

ent-account =
    Everyone has their own account: one for the parent, one for the child.

    Who is going to get into the ENT?
    .own = Me, with my parent account
    .child = My child, with their account
    .primary = My child is in primary school
    .agricultural = My child is in a lycée agricole (agricultural school)
    .help = The entry to choose depends on the account. If you are not sure, use yours.

ent-level =
    The entry sometimes depends on the school.

    Where are you a pupil?
    .secondary = Collège or lycée (secondary school)
    .primary = Primary school
    .agricultural = Lycée agricole (agricultural school)
    .other = Somewhere else: a CFA (apprentices), for example
    .unknown = I don't know
    .help = In primary school and in agricultural schools, the way in may not be EduConnect.

ent-page =
    { $name }, { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [educonnect-exact] On the log-in page, choose « Elève ou parent avec EduConnect » (Pupil or parent), then « Valider » (OK). The entries with a “+” are for staff. If asked again who you are, take « Élève » (Pupil).
            [educonnect] On the log-in page, choose the pupil or parent entry (élève/parent) with EduConnect: its name differs from one ENT to another. If you are asked again who you are, take « Élève » (Pupil).
            [profile-educonnect] At « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Élève » (Pupil): you arrive on EduConnect. If you are asked again who you are, take « Élève » (Pupil).
            [unfold] On the log-in page, unfold « Élève » (Pupil), then choose « des collèges et des lycées » (of collèges and lycées).
            [academie] First choose your académie (education authority), then the pupil or parent entry with EduConnect: its name differs from one ENT to another.
            [by-level] Choose « Élève » (Pupil), then your level. In collège and lycée, it is EduConnect. In primary school, it is often an ENT account, given by the school.
            [either] The log-in page offers an ENT account or EduConnect. Either one works.
            [local] This ENT has its own accounts, without EduConnect. The school gives you the username and the password.
            [unverified] I do not know if this ENT uses EduConnect: look at the choices on its log-in page, or ask the school.
           *[none] I saw no EduConnect entry for pupils on the page of this ENT. Your school can tell you which account you need.
        }
       *[other] { $parent ->
            [educonnect-exact] On the log-in page, choose « Elève ou parent avec EduConnect » (Pupil or parent), then « Valider » (OK). The entries with a “+” are for staff. If asked again who you are, take « Responsable d'élève » (Parent or guardian).
            [educonnect] On the log-in page, choose the pupil or parent entry (élève/parent) with EduConnect: its name differs from one ENT to another. If you are asked again who you are, take « Responsable d'élève » (Parent or guardian).
            [profile-educonnect] At « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Parent »: you arrive on EduConnect. If you are asked again who you are, take « Responsable d'élève » (Parent or guardian).
            [unfold] On the log-in page, unfold « Élève » (Pupil), then choose « des collèges et des lycées » (of collèges and lycées).
            [academie] First choose the académie (education authority), then the pupil or parent entry with EduConnect: its name differs from one ENT to another.
            [by-level] Choose « Parent », then your child's level. In collège and lycée, it is EduConnect. In primary school, it depends on the school: it will tell you whether it is EduConnect or an ENT account.
            [either] The log-in page offers an ENT account or EduConnect. Either one works.
            [local] This ENT has its own accounts, without EduConnect. The school gives you the username and the password.
            [unverified] I do not know if this ENT uses EduConnect: look at the choices on its log-in page, or ask the school.
           *[none] I saw no EduConnect entry for parents on the page of this ENT. The school can tell you which account you need.
        }
    }

    Are you in the ENT?
    .yes = Yes
    .hidden = I can't see this entry
    .trouble = It doesn't work
    .help =
        The ENT shows the lessons and messages. EduConnect checks the codes. They are two sites.

        Is it not your ENT? Go back with the button « Back », as far as the search.

ent-child-page =
    { $name }, { $territory }.

    { $pupil ->
        [educonnect-exact] Your child chooses « Elève ou parent avec EduConnect » (Pupil or parent with EduConnect), then « Valider » (OK).
        [profile-educonnect] At « Vous souhaitez vous connecter en tant que … » (You want to log in as …), your child chooses « Élève » (Pupil) and arrives on EduConnect.
        [unfold] On the log-in page, your child unfolds « Élève » (Pupil), then chooses « des collèges et des lycées » (of collèges and lycées).
        [academie] Your child first chooses the académie (education authority), then the pupil or parent entry with EduConnect: its name differs from one ENT to another.
        [by-level] Your child chooses « Élève » (Pupil), then the level. In collège and lycée, it is EduConnect. In primary school, it is often an ENT account, given by the school.
        [either] The log-in page offers an ENT account or EduConnect. Either one works.
        [local] This ENT has its own accounts, without EduConnect. The school gives you the username and the password.
        [none] I saw no EduConnect entry for pupils on the page of this ENT. The school can say which account you need.
        [other] I saw no EduConnect entry for pupils on the page of this ENT. The school can say which account you need.
        [unverified] I do not know if this ENT uses EduConnect: look at the choices on its log-in page, or ask the school.
       *[educonnect] Your child chooses the pupil or parent entry with EduConnect: its name differs from one ENT to another.
    } If EduConnect opens, they take « Élève » (Pupil) there and type their own codes, not yours.

    Is your child in the ENT?
    .yes = Yes
    .hidden = I can't see this entry
    .trouble = It doesn't work
    .help = Each has their own account: a parent's codes do not open the child's. Is it not the right ENT? Go back with the button « Back », as far as the search.

ent-primary =
    { $name }, { $territory }.

    { $audience ->
        [pupil] { $pupil ->
            [local] This ENT has its own accounts, without EduConnect. The school gives you the username and the password. Ask your teacher.
            [either] The log-in page offers an ENT account or EduConnect. Either one works.
            [none] I saw no EduConnect entry for pupils on the page of this ENT. Ask your teacher for your account.
            [other] I saw no EduConnect entry for pupils on the page of this ENT. Ask your teacher for your account.
           *[educonnect] In primary school, you may have an ENT account, and your parents an EduConnect account. The school gives the ENT account: ask your teacher.
        }
       *[other] { $parent ->
            [local] This ENT has its own accounts, without EduConnect. The school gives you the username and the password.
            [either] The log-in page offers an ENT account or EduConnect. Either one works.
            [none] I saw no EduConnect entry for parents on the page of this ENT. The school can say which account you need.
            [other] I saw no EduConnect entry for parents on the page of this ENT. The school can say which account you need.
            [profile-educonnect] At « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Parent »: you arrive on EduConnect. The child may have an ENT account, given by the school.
           *[educonnect] In primary school, the child may have an ENT account and the parent an EduConnect account, or both may have an ENT account. The school gives it. If you have another child in collège, you may have two ENT accounts, as in Charente.
        }
    }

    Are you in the ENT?
    .yes = Yes
    .trouble = No
    .help = The school itself gives the accounts of the ENT, where there are any.

ent-agricultural =
    { $name }, { $territory }.

    On the ENT of Auvergne-Rhône-Alpes, the entry is « Enseignement agricole » (Agricultural education). Elsewhere, you may go through the agriculture log-in service, or an ENT account.

    Are you in the ENT?
    .yes = Yes
    .trouble = No
    .help = In agricultural education, the codes may not be those of EduConnect. The school knows which.

ent-local-school = Ask the school which account you need for this ENT. The school gives the accounts of the ENT.
    .blocked = I do not have the account that this ENT needs.

ent-mire =
    You may have to choose twice: on the page of the ENT, then on EduConnect.

    What is in front of you?
    .page = The page of the ENT
    .portal = EduConnect asks me who I am
    .find = Nothing yet, or I don't know
    .trouble = I chose, but I don't get in
    .help = The ENT is the school's site, with the lessons and messages. EduConnect checks the codes. You choose in the ENT first.

ent-entries =
    Each ENT has its own words.

    What do you read on its log-in page?
    .educonnect = A choice « … avec EduConnect » (with EduConnect)
    .profile = « … vous connecter en tant que … » (log in as …)
    .unfold = Just « Élève » (Pupil), or a “+”
    .form = Just two boxes
    .unknown = Something else, or I don't know
    .help = A pupil or a parent looks for the choice that mentions EduConnect. « Enseignant » (Teacher) and « Personnel » (Staff) are for adults who work in the school.

ent-entry-educonnect =
    { $audience ->
        [pupil] Choose that one, then confirm. If EduConnect asks you again who you are, take « Élève » (Pupil).
       *[other] Choose that one, then confirm. If EduConnect asks you again who you are, take « Responsable d'élève » (Parent or guardian), or « Élève » (Pupil) for your child's account.
    }

    Are you in the ENT?
    .yes = Yes
    .no = Still not
    .help = You type EduConnect codes on the EduConnect page. The boxes of the ENT itself are for other accounts.

ent-entry-profile =
    { $audience ->
        [pupil] Choose « Élève » (Pupil), then your level if the page asks. If EduConnect asks you again who you are, take « Élève ».
       *[other] Choose « Parent », or « Élève » (Pupil) for your child's account, then the level if the page asks. If EduConnect asks you again, make the same choice.
    }

    Are you in the ENT?
    .yes = Yes
    .no = Still not
    .help = You type EduConnect codes on the EduConnect page. The boxes of the ENT itself are for other accounts.

ent-entry-unfold =
    { $audience ->
        [pupil] Unfold « Élève » (Pupil) or the “+”. Look below it for the choice that mentions EduConnect, or your collège or lycée.
       *[other] Unfold « Élève » (Pupil) or the “+”. Look below it for the choice that mentions EduConnect, or your child's level.
    }

    Are you in the ENT?
    .yes = Yes
    .no = Still not
    .help = You type EduConnect codes on the EduConnect page. The boxes of the ENT itself are for other accounts.

ent-entry-form =
    { $audience ->
        [pupil] These boxes may be for an ENT account, not for EduConnect. Look beside them for a button that mentions EduConnect or pupils.
       *[other] These boxes may be for an ENT account, not for EduConnect. Look beside them for a button that mentions EduConnect or parents.
    }

    Are you in the ENT?
    .yes = Yes
    .no = Still not
    .help = You type EduConnect codes on the EduConnect page. The boxes of the ENT itself are for other accounts.

ent-entry-other =
    { $audience ->
        [pupil] First check that it is the page of the ENT, not EduConnect's. Then look for a line about EduConnect or pupils: it may be hidden behind « Élève » (Pupil) or a “+”.
       *[other] First check that it is the page of the ENT, not EduConnect's. Then look for a line about EduConnect, pupils or parents: it may be hidden behind « Élève » (Pupil) or a “+”.
    }

    Are you in the ENT now?
    .yes = Yes
    .no = No, I can't find it
    .help = The lines « Enseignant » (Teacher) and « Personnel » (Staff) are for adults who work in the school.

ent-staff =
    Staff do not use EduConnect.

    What is your job?
    .teacher = Teacher
    .other = Other staff
    .agricultural = In agricultural education
    .help = The log-in pages often keep teachers and other staff apart.

ent-staff-teacher =
    { $name }, { $territory }.

    You may see an entry « Enseignant » (Teacher) that leads to your académie account (ARENA or guichet académique). In Auvergne-Rhône-Alpes, a “+” unfolds it.

ent-staff-other =
    { $name }, { $territory }.

    You may see an entry « Personnel non enseignant » (Non-teaching staff) that leads to your académie account (ARENA or guichet académique). In Auvergne-Rhône-Alpes, a “+” unfolds it. If a local authority employs you, it may be an account of the ENT itself.

### The services that open with EduConnect.

ent-app =
    One EduConnect account opens several services.

    Which one do you want to open?
    .pronote = Pronote
    .formalities = A grant, an enrolment, the report book
    .pass = The pass Culture
    .private = École Directe, in a private school
    .other = Another app
    .help = EduConnect checks the codes, then the service opens. You type the EduConnect password only on the EduConnect page.

ent-pronote =
    Open a browser. Go into the ENT with EduConnect, then look for Pronote there. Do not type your EduConnect codes on Pronote's own page: it may not know them.

    Does Pronote open?
    .yes = Yes
    .trusted = « … n'est pas une URL de confiance » (is not a trusted URL)
    .refused = EduConnect refuses my codes
    .no = No
    .help = A browser is the app that opens websites. Some people report that their codes work on EduConnect and not in Pronote: it is better to go through the ENT.

ent-service-portal =
    Let's find what is in the way: EduConnect, or this service. Open the EduConnect portal and log in.

    Does the portal open with these codes?
    .yes = Yes
    .no = No, or I don't know
    .help = People report that their codes work on EduConnect, but not in another service. If the portal opens, the codes are right.

ent-pronote-phone =
    For the app on your phone, some people report that a QR code, shown by Pronote in the browser, saves you going through the ENT. Do not give your EduConnect password to any app.

    Does it work now?
    .yes = Yes
    .no = No, the app doesn't work
    .help = You can also stay on the site, in the browser.

ent-formalities =
    { $audience ->
        [pupil] The grant (bourse), enrolment, the information form and orientation are on Scolarité services. You need a parent's account, not yours: ask them to choose « Responsable d'élève » (Parent or guardian).
       *[other] The grant (bourse), enrolment, the information form and orientation are on Scolarité services. Choose « Responsable d'élève » (Parent or guardian), or FranceConnect.
    }

    Does Scolarité services open?
    .yes = Yes
    .refused = The codes are refused
    .none = No parent account yet
    .no = No
    .help = One EduConnect account opens the ENT, the report book (livret scolaire) and these formalities. The dates change every year: the school knows them.

ent-pass-culture =
    { $audience ->
        [pupil] Between 15 and 17, the pass Culture asks for your EduConnect pupil account. First check that this account works: log in on the portal.
       *[other] Between 15 and 17, the pass Culture asks for your child's EduConnect pupil account, not yours. First check with your child that this account works on the portal.
    }

    Does the portal open?
    .yes = Yes
    .no = No
    .help = According to the Catholic schools (page read in 2026), a pupil of a private school under contract can also have an EduConnect account for the pass Culture.

ent-pass-ready = Then this account is right for the pass Culture. Type these codes only on the EduConnect page. If the app of the pass still refuses, its help is in the app.

ent-private =
    { $audience ->
        [pupil] I don't know the codes of École Directe: ask your school for them. In a private school under contract, you can still have an EduConnect account, for the pass Culture. The Catholic schools say so (page read in 2026).
       *[other] I don't know the codes of École Directe: ask the school for them. In a private school under contract, a pupil can still have an EduConnect account, for the pass Culture. The Catholic schools say so (page read in 2026).
    }
    .blocked = I need the codes of École Directe.

ent-other-app =
    First try in a browser, on the site of the ENT: some people report that apps work less well. Do not give your EduConnect password to any app.

    Does it work on the site?
    .yes = Yes
    .refused = EduConnect refuses my codes
    .no = No
    .help = A browser is the app that opens websites. You type the EduConnect password only on the EduConnect page.

ent-served = Perfect, it is open! Nobody needs your password, not even to help you.

ent-service-school = For this, ask the school office. In your message, say what you want to do, but no codes.

### EduConnect works, the ENT does not. The messages are those that an ENT may show.

ent-portal =
    First, open the EduConnect portal itself and log in.

    Does the portal let you in?
    .yes = Yes
    .no = No, or I don't know
    .help = Some people report that their codes work on EduConnect and not in the ENT. So we need to know which of the two is blocking.

ent-trouble =
    If EduConnect lets you in, the EduConnect password is right: do not change it. The ENT sometimes has boxes of its own, for other codes.

    What does the page of the ENT say?
    .unknown = « … pas reconnu dans l'ENT » (not recognised in the ENT)
    .inactive = « … pas activé » (not activated), or « doublon » (duplicate)
    .wrong = « … incorrect »
    .blocked = « … bloqué » (blocked)
    .down = « … momentanément indisponible » (unavailable for now)
    .other = Something else, or I don't know
    .help = The words may be a little different from one ENT to another. The one that looks most like it is enough.

ent-not-recognised = EduConnect let you in: the password is right. The ENT does not know this account yet: only the school can fix that.
    .blocked = EduConnect lets us in, but the ENT does not recognise the account. Can you check?

ent-not-activated = It is the ENT account that is not ready, not the EduConnect one. The school can deal with it.
    .blocked = The ENT says that the account is not activated, or that it is a duplicate. Can you check?

ent-wrong-form =
    This message may come from the boxes of the ENT, not from EduConnect. Go back on the page and choose the entry that mentions EduConnect.

    Are you in the ENT now?
    .yes = Yes
    .find = I can't see which entry to choose
    .no = Still not
    .help = You type EduConnect codes on the EduConnect portal. The boxes of the ENT itself are for other accounts.

ent-blocked =
    Read the rest of the message.

    What does the rest of the message say?
    .tries = « … trop grand nombre de tentatives » (too many tries)
    .school = « L'administrateur … a bloqué » (The administrator has blocked)
    .profile = « … pour votre profil » (for your profile)
    .unknown = Something else, or I don't know
    .help = This message comes from the ENT: the EduConnect password is not the problem.

ent-blocked-wait =
    Then stop trying for a while: I do not know how long the lock lasts. After that, go through the EduConnect entry.

    Does the ENT open again?
    .yes = Yes
    .no = Still not
    .help = It is the form of the ENT that is locked, not EduConnect. If the page says how long to wait, the page is right. After that, it is better to try only once.

ent-blocked-school = The school has blocked your access: only the school can open it again, and say why.
    .blocked = The ENT says that the administrator has blocked access. Can you look why?

ent-blocked-profile = Access is closed for everyone with the same profile, not only for you. You have to wait. If it goes on, ask the school.
    .blocked = The ENT says that access is blocked for the whole profile. Can you look why?

ent-down =
    The ENT is down: your codes have nothing to do with it. You have to wait and try again.

    Is the ENT back?
    .yes = Yes
    .no = Still not
    .help = No need to change the password: it is the ENT that has to be fixed.

ent-other-message =
    Here are some other known cases.

    Which one looks most like it?
    .choose = « Choisissez le compte pour vous connecter » (Choose the account to log in)
    .trusted = « … n'est pas une URL de confiance » (is not a trusted URL)
    .app = It is Pronote, or an app
    .blank = A blank page, or nothing happens
    .unknown = I don't know
    .help = No name and no code here: the closest one is enough.

ent-choose =
    { $audience ->
        [pupil] There are several ENT accounts behind your EduConnect account. Choose the one of your school.
       *[other] There are several ENT accounts behind the EduConnect account. Choose the one of your child's school.
    }

    Are you in the ENT now?
    .yes = Yes
    .no = No
    .help = If the first one is not the right one, you can log out and take the other.

ent-pronote-school = This message may come from Pronote when the school has not connected it to EduConnect yet. Only the school can do it.
    .blocked = The page says « n'est pas une URL de confiance » (is not a trusted address).

ent-blank =
    Reload the page. If that changes nothing, try another browser or another device.

    Does the ENT open now?
    .yes = Yes
    .no = No
    .help = A browser is the app that opens websites.

ent-in = Well done, you are in the ENT! Keep the username and the password safe, and do not give them to anyone.

ent-trouble-school = I can't guess any further. The school can check the ENT account. In your message, copy what the page says, but no codes.
    .blocked = Logging in to the ENT or the app does not work. The page shows: ……
