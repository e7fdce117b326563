### Journey “your children on your account”. One message per step, with the same name.

children = The children on the parent account

children-what =
    One parent account brings all your children together.

    What is wrong?
    .missing = A child is missing
    .stranger = One child is not mine
    .two = I have two accounts
    .separated = We are separated
    .guardian = I look after the child, I am not a parent
    .unknown = I don't know
    .help = Each child keeps a pupil account of their own. This is about yours, a parent's.

children-look =
    Log in to your parent account and open the tab « Mes enfants » (My children).

    Do you see all your children there?
    .yes = Yes, all
    .missing = One is missing
    .stranger = There is one too many
    .closed = I cannot log in
    .none = I have no account yet
    .help = For a parent, it is « Responsable d'élève » (Parent or guardian) on the log-in page.

# --- a child who is missing ---

children-missing =
    The missing child may be on another parent account, with other codes.

    Have you received other parent codes for that child?
    .yes = Yes
    .no = No
    .unknown = I don't know
    .help = It happens when two schools do not write your name in the same way. These codes are on another sheet, in your name. They are not your child's.

children-same =
    Your children come together on one account by themselves if each school has the same details for you: last name, first name, email and mobile.

    Do the schools have the same details?
    .yes = Yes, the same everywhere
    .no = No, something is different
    .unknown = I don't know
    .help = Look at the September forms of each school: name at birth or name you use, old phone, old email address.

# --- two accounts ---

children-two =
    Two parent accounts can be brought together, even when both are active. The last name and first name must be exactly the same on both.

    Is your name written in the same way on both?
    .yes = Yes
    .no = No, they are not the same
    .unknown = I don't know
    .help = A hyphen, an accent, a second first name or the name at birth is enough to make two different names.

children-other-codes =
    Choose the account that you will keep. For the other one, you need the username and the password. The temporary password of its sheet works too.

    Do you have the other account's codes?
    .yes = Yes, I have them
    .fc = The other one uses FranceConnect
    .no = No, and I cannot get them back
    .lost = I lost them, let's get them back
    .help = Keep the one that you use most. Type your codes on the portal, never here.

children-keep =
    Log in to the account that you keep. Open your account settings, and look for the tab « Mes enfants » (My children).

    Can you see this tab?
    .yes = Yes, I see the tab
    .no = I cannot find the tab
    .lost = I cannot log in
    .help = For a parent, it is « Responsable d'élève » (Parent or guardian) on the log-in page.

children-tab =
    Open the page of your account with this address, not through the ENT. Check that you came in with « Responsable d'élève » (Parent or guardian): a pupil does not have this tab.

    Can you see « Mes enfants » (My children)?
    .yes = Yes
    .no = No
    .help = Beside it, another tab is called « Mes informations » (My information).

children-add =
    Press « Ajouter des élèves depuis un autre compte » (Add pupils from another account). Type the username and password of the other account there, then confirm.

    What do you see next?
    .yes = All my children are there
    .codes = The codes of the other account are refused
    .names = It says that the names are not the same
    .other = Something else, or I don't know
    .picture = the tab « Mes enfants » (My children), and below it « Ajouter des élèves depuis un autre compte » (Add pupils from another account).
    .note-1 = Open this tab, where you manage your account.
    .note-2 = Then press here. You are asked for the codes of the other account.
    .help = They are the codes of another parent account, not those of your child.

children-add-codes =
    1. Type the codes again by hand, as on the sheet: l, I and 1 look alike, so do O and 0.
    2. If you had already chosen a password, use that one.
    3. Look at the date: a parent's sheet works for 3 months.

    Are the codes accepted now?
    .yes = Yes, my children are there
    .no = No, still refused
    .lost = Let's get its codes back
    .help = First try these codes on the log-in page: if they are refused there, they no longer work.

# --- a child who is not theirs ---

children-stranger =
    It can happen, and it can be put right.

    Where do you see this child?
    .activation = On the page « Activation du compte » (Account activation)
    .account = In my account, already activated
    .unknown = I don't know
    .help = The page « Activation du compte » comes just after the email to confirm, when you activate your account with the sheet.

children-stranger-tick =
    Beside that child only, tick « Je ne suis pas le représentant légal de cet élève » (I am not the legal guardian of this pupil). Tick nothing beside your own. Then confirm.

    Is it done?
    .yes = Yes
    .no = No, I can't
    .help = « Représentant légal » (legal guardian) is the person who decides for the child, most often a parent. You can also tell the school about the mistake.

# --- separated parents, guardians, foster families ---

children-separated =
    Each parent has an account of their own, with codes of their own. You can have yours, even if the other parent already has one. The school must have you in its records as responsible for the child.

    What do you need?
    .own = An account of my own
    .missing = I don't see my child
    .secret = The other parent knows my codes
    .other = Something else
    .help = Who is responsible for the child? That is in the school's records. I give no advice on custody. And everyone keeps their own codes: this is about your account.

children-ex-codes =
    Change your password. In your account: « Mon Compte » (My account), then « Modifier » (Change) beside « Mot de passe » (Password). Type the old one, the new one twice, then « Suivant » (Next).

    Is it done?
    .yes = Yes
    .no = I don't have the old one any more
    .help = Choose a password that the other parent cannot guess: no first name, no date, not the old one with a number added.

children-ex-codes-done = There, the other parent no longer has your password. Check the email address of your account too. If the other parent can open that mailbox, change the address. Keep your codes to yourself.

children-guardian =
    This account is for parents and legal guardians: the people who decide for the child. It is in the school's records.

    Has the school registered you as responsible?
    .yes = Yes
    .no = No
    .unknown = I don't know
    .help = A legal guardian decides for the child as a parent does. If the school writes to you about this child, it knows you. Grandparent, step-parent, foster family: ask what it has noted for you. Send no papers here.

children-done = Perfect. One account is enough for your children now. Keep its codes to yourself.

# --- only the school can act ---

children-missing-school = Then ask the missing child's school: does it know you as the person responsible? And which name, email and mobile does it have? When that is corrected, choose “Start again”.
    .blocked = One of my children is missing from my parent account. Am I on record as guardian? Which name, email and mobile do you have for me?

children-same-school = Then ask the school that has it wrong to correct its records: same last name, same first name, same email, same mobile number as the other one. When that is done, look at « Mes enfants » (My children) again, and choose “Start again” if a child is still missing.
    .blocked = My name, my email or my mobile is not noted the same for all my children. Can you correct my record?

children-names-school = As long as the two names differ, the accounts cannot be brought together. Ask the school where the name is misspelt to correct it. Then choose “Back” and we will go on.
    .blocked = My two parent accounts do not have the same name. Can you correct the one that is wrong?

children-codes-school = Then ask that child's school for new temporary parent codes: they are enough to bring the accounts together. When you have them, choose “Back”.
    .blocked = I do not have the codes of my other parent account. Can you give me new temporary codes?

children-fc-school = To add its children, you need its EduConnect password. With FranceConnect, there is none. Do it the other way round: keep that account, and add the other one's children to it. To do so, choose “Back”. If not, ask the school for temporary parent codes.
    .blocked = My other parent account opens with FranceConnect: it has no EduConnect password. Can you give me temporary codes for a parent?

children-page-school = I don't know this page, and I would rather not guess. In your message to the school, copy the page title, but no codes. If it works after all, choose “Back”.
    .blocked = A page that I do not know shows up. Its title: ……

children-stranger-school = The school can find out why this child is on your account, and correct it. Until then, do not open the child's pages. In your message, do not write the child's name.
    .blocked = A child who is not mine is on my parent account. Can you look why, and correct it?

children-separated-school = Ask the school what it has noted for your child: the school decides, from its records. If it has registered you as responsible, choose “Start again” to activate your account.

children-guardian-school = The school can answer you, I cannot. Ask whether it can register you as responsible, and what it needs. In primary school, ask the head. If it registers you, choose “Start again” to activate your account. If not, ask how you can follow the child's schooling.
    .blocked = I look after the child, and I have no guardian's account. Can you register me, and what do you need for that?
