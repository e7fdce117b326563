### The menu: who are you, what do you need. One message per step, with the same name.

welcome = EduConnect and ENT

welcome-who =
    Who needs help?
    .pupil = A pupil (I go to school)
    .parent = A parent
    .staff = School staff
    .help = I ask because a pupil and a parent do not do the same thing.

welcome-pupil =
    What do you need?
    .activate = Activate my EduConnect account
    .identifier = I lost my username
    .password = I lost my password
    .ent = Find my ENT or get into it
    .trouble = It doesn't work, or I don't know
    .other = Something else
    .help = Pupils of collège and lycée usually get into the ENT with their EduConnect account. Activating an account means using it for the first time, with the sheet from the school.

welcome-parent =
    What do you need?
    .child = My child's account
    .account = Activate my own parent account
    .lost = Lost username or password
    .children = I have several children
    .ent = Find the ENT or get into it
    .trouble = It doesn't work, or I don't know
    .other = Something else
    .help = Each person has their own EduConnect account: one for the child, one for the parent. A parent's account brings all their children together.

welcome-child =
    This is about your child's account. Sit next to your child: I will be talking to your child.

    What does your child need?
    .activate = Activate the account
    .identifier = Get the username back
    .password = Get the password back
    .trouble = It doesn't work, or I don't know
    .email = Know which email address to give
    .primary = My child is still in primary school
    .own = In fact, it is my own account
    .help = Each person has their own EduConnect account: one for the child, one for the parent. The child's is activated with the sheet from the child's school.

welcome-activate-whose =
    Which account do you want to activate?
    .own = Mine, a parent's
    .child = My child's
    .help = Each person has their own EduConnect account. A parent's and a child's are not activated in the same way.

welcome-whose =
    Whose account is it?
    .own = Mine
    .child = My child's
    .help = A parent's account and a child's account are not recovered in the same way.

welcome-identifier-whose =
    Whose username is lost?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-password-whose =
    Whose password is lost?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-sheet-whose =
    Whose name is on the sheet?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-missing-whose =
    Whose codes are missing?
    .own = Mine, for my parent account
    .child = My child's
    .help = Each person has their own EduConnect account, with their own codes. For a child, their school gives the sheet. A parent can also use an SMS or FranceConnect.

welcome-trouble-whose =
    Which account does not work?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-locked-whose =
    Whose account is locked?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-mail-whose =
    Whose account is the email for?
    .own = Mine
    .child = My child's
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-page-whose =
    Which page does not work?
    .own = EduConnect, for my own account
    .child = EduConnect, for my child
    .ent = The ENT
    .help = EduConnect checks the codes. The ENT is the school's site, with the lessons and messages.

welcome-staff =
    What do you need?
    .own = Log in myself
    .pupils = Help pupils or parents
    .family = Answer a family
    .ent = Find the ENT
    .other = Something else
    .help = You do not use EduConnect for yourself. But you can help pupils from the administration module.

welcome-more =
    All right.

    Is it one of these?
    .change = Change something in an account
    .danger = A doubtful message, a code given away
    .service = Pronote, a grant, an app
    .silent = The school does not answer
    .other = No, none of these
    .help = One can change a password, an email address, a number, a name or a school. Or just write what is happening.

welcome-other = I only know about the EduConnect account and getting into the ENT. For anything else, the school can answer.
