### Journey “your child's account”, held by a parent. One message per step, with the same name.

child-account = The child's account

# --- which account ---

child-account-own =
    All right, this is about your parent account.

    What do you need?
    .activate = Activate it for the first time
    .lost = Get my codes back
    .children = See all my children there
    .child = No, it is my child's after all
    .help = With your account, you choose « Responsable d'élève » (Parent or guardian). With the child's, « Élève » (Pupil).

# --- in primary school ---

child-account-primary =
    In primary school, your child may have an account given by the school, for the ENT only. For a pupil, EduConnect is mostly for collège and lycée.

    You, as a parent, can have your EduConnect account from primary school on.

    What do you need?
    .ent = Find the ENT of the school
    .own = Activate my parent account
    .lost = My child has lost the school codes
    .sheet = There is a sheet « ÉduConnect Élève » (EduConnect pupil)
    .help = It differs from one region to another: the page of the ENT says which entry to choose.

child-account-primary-school = The school gives those codes, and the school can give them again. Ask the teacher or the head. When you have them, choose “Back” and we look for the ENT.
    .blocked = My child's codes for the ENT of the primary school are lost. Can you give them again?

# --- which email address ---

child-account-email =
    For a pupil, the email address is optional. But it is strongly advised: with it, you can get a forgotten code back.

    How old is your child?
    .under-15 = Under 15
    .from-15 = 15 or older
    .mine = It is for my own account
    .help = I do not need the date of birth.

child-account-email-mine =
    If you activate your account with the sheet, you must give an email address. A message comes to it: press its link. This address also helps you get a forgotten code back.

    What would you like to do now?
    .activate = Activate my parent account
    .change = Change this address
    .done = Nothing, I just wanted to know
    .help = Take a mailbox that you can open right away. You can change the address later, in your account.

child-account-email-parent =
    Under 15, give a parent's address, yours for instance. The messages to get codes back will then come to you. The address can be changed later in the child's account.

    What would you like to do now?
    .activate = Activate the account
    .done = Nothing, I wanted to know
    .help = I do not know if the same address can be used for your account and for your child's: the portal will say.

child-account-email-own =
    From 15 on, your child can give an address of their own. The messages to get codes back will then come to your child. The address can be changed later in the child's account.

    What would you like to do now?
    .activate = Activate the account
    .done = Nothing, I wanted to know
    .help = A new address gets an email with a link to open: your child must be able to open that mailbox.

child-account-done = Perfect. Each of you keeps your own codes: your child's for your child, yours for you.

# --- the parent at the child's side ---

child-account-activate = Let's activate your child's account. Sit next to your child, with the sheet from the child's school: from here on, I am talking to your child.
    .help = That sheet is in your child's name. Yours, a parent's, opens another account.

child-account-identifier = Let's get your child's username back. Sit next to your child: from here on, I am talking to your child.
    .help = Under 15, the email address of the account may be yours: keep your mailbox open.

child-account-password = Let's get your child's password back. Sit next to your child: from here on, I am talking to your child.
    .help = Under 15, the email address of the account may be yours: keep your mailbox open.

child-account-sheet = Let's look at your child's sheet. Sit next to your child: from here on, I am talking to your child.
    .help = That sheet is in your child's name. Yours, a parent's, opens another account.

child-account-used = Somebody else used your child's sheet: let's find which password works. Sit next to your child: from here on, I am talking to your child.
    .help = First look at the name on the sheet: it is for one pupil only.

child-account-locked = Your child's account is locked: let's look together. Sit next to your child: from here on, I am talking to your child.
    .help = For now, do not try again.

child-account-page = A page does not work for your child: let's look at it together. Sit next to your child: from here on, I am talking to your child.
    .help = Leave the page open on the screen: I am going to ask what is on it.

child-account-trouble = Let's find out what is wrong with your child's account. Sit next to your child: from here on, I am talking to your child.
    .help = You need your child's own codes: yours open another account.

child-account-birth = The portal may ask your child for their own date of birth. Sit next to your child: from here on, I am talking to your child.
    .help = With « Élève », it is your child's date, not yours.

child-account-mail = Let's find the email of your child's account. Under 15, it may come to your own mailbox. Sit next to your child: from here on, I am talking to your child.
    .help = Do not send me any address: I do not need one.
