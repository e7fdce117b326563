### Journey “your parent account, with the codes from the school”. One message per step.

parent-sheet = Activate a parent account with the sheet

parent-sheet-date =
    Take the sheet, or the email, with your temporary codes. A parent's sheet works for 3 months after its date.

    How old is your sheet?
    .recent = Less than 3 months
    .old = More than 3 months
    .unknown = I see no date
    .used = It has been used already
    .lost = I have lost it
    .help = Look for the date written on it. The codes must be in your name: your child's codes open your child's account.

parent-sheet-old =
    After 3 months the sheet is no longer valid. But you can do without it. By SMS, the school only has to know your mobile phone.

    Which do you prefer?
    .sms = Use the SMS
    .franceconnect = Use FranceConnect
    .try = Try the sheet all the same
    .school = Ask for a new sheet
    .help = FranceConnect is a button of the French State: you log in with an account that you have already, such as impôts or ameli. The first time, it also sends a code to the phone that the school knows. You do not have to use it.

parent-sheet-portal =
    Open the EduConnect portal and choose « Responsable d'élève » (Parent or guardian). Type the temporary username and password, exactly as on the sheet.

    What do you see next?
    .yes = It asks for a new password
    .refused = The codes are refused
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .other = Something else, or I don't know
    .picture = two choices, « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil); then a box « Identifiant » (Username), a box « Mot de passe » (Password) and the button « Se connecter » (Log in).
    .note-1 = First choose « Responsable d'élève » (Parent or guardian).
    .note-2 = The temporary username on your sheet.
    .note-3 = The temporary password on your sheet. The eye shows what you type.
    .note-4 = Then press here.
    .help = Type your codes on the portal, never here.

parent-sheet-refused =
    Check three things, then try again:

    1. At the top of the page, it does say « Responsable d'élève » (Parent or guardian).
    2. Empty the password box and type the password again by hand. The eye shows what you type.
    3. Some characters look alike: l, I and 1; O and 0; g and 9.

    What do you see now?
    .yes = It asks for a new password
    .used = I had already chosen a password
    .no = Still refused
    .help = The temporary password is only for the first time. After that, it is the one you chose.

parent-sheet-password =
    { -parent-new-password }

    Is the password accepted?
    .yes = Yes
    .refused = No, or the button stays grey
    .help = { -parent-new-password-idea }

parent-sheet-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-sheet-email =
    For a parent, the email address is required: without it, the account is not activated. Type it on the portal, and check it carefully.

    Is it done?
    .yes = Yes, I gave it
    .none = I have no email address
    .help = Use a mailbox that you can open right now: a message will arrive there. If the page refuses the address, try another mailbox of your own.

parent-sheet-email-none =
    You can set up a free mailbox, then come back. Or leave the sheet and choose « Je n'ai pas de compte » (I have no account), with a code by SMS.

    Which do you prefer?
    .ready = I have an address now
    .sms = Try by SMS
    .school = Ask the school
    .help = Do not give another person's address: that person would get the messages about your account.

parent-sheet-mail =
    An email goes to that address. If you do not press its link, the account is not activated.

    Has the email arrived?
    .yes = Yes
    .no = Not yet
    .help = Leave the page of the portal open while you look at your messages.

parent-sheet-mail-late =
    Look in the junk mail (“spam”), then in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it.

    Is the email there now?
    .yes = Yes
    .wrong = I typed a wrong address
    .no = No, still nothing
    .help = Read the address on the portal again, especially after the @ sign.

parent-sheet-wrong-address =
    Until you confirm the page « Activation du compte » (Account activation), the sheet still works. Start again from the beginning with its codes, and type the right address.

    Has the email arrived?
    .yes = Yes
    .no = No, or the portal refuses
    .help = If the portal already wants your new password, try the one you chose a moment ago.

parent-sheet-link =
    Open the email and press its link. Before you type anything, check that the page really has the portal's address.

    What do you see?
    .children = « Activation du compte » (Account activation), with my children
    .other = Something else: the account seems ready
    .broken = The link does not work
    .help = If you did not ask EduConnect for anything, do not press any link.

parent-sheet-broken =
    Ask for a new email with « Renvoyer le mail » (Send the email again), and open only the newest one.

    Does the new link work?
    .yes = Yes
    .no = No
    .help = A link that was opened before, or is too old, may no longer work: use the last one.

parent-sheet-children =
    The page « Activation du compte » (Account activation) shows your children. Read it carefully before you confirm.

    Are they the right children?
    .right = Yes, they are all there
    .wrong = One child is not mine
    .missing = One is missing
    .ticked = I ticked the box of the wrong child
    .other = I do not see this page
    .picture = « Activation du compte » (Account activation), the list of your children, and for each one the box « Je ne suis pas le représentant légal de cet élève » (I am not the legal guardian of this pupil).
    .note-1 = Your child: tick nothing.
    .note-2 = A child you do not know: tick that box, and no other.
    .help = « Représentant légal » (legal guardian) is the person who decides for the child, most often a parent. Tick nothing beside your own children.

parent-sheet-wrong-child = Beside that child only, tick « Je ne suis pas le représentant légal de cet élève » (I am not the legal guardian of this pupil). Tick nothing beside your own. Then confirm.
    .help = « Représentant légal » (legal guardian) is the person who decides for the child, most often a parent. The name comes from the school's records. You can also tell the school.

parent-sheet-missing-child = Don't worry: confirm with the ones who are there. The missing child may be on another account. Once you are in, we will add the child together.
    .help = A child is added later, in your account, in the tab « Mes enfants » (My children).

parent-sheet-ticked =
    If the page is still there, clear the box, then confirm.

    Had you already confirmed?
    .no = No, I could clear it
    .yes = Yes, it was confirmed already
    .help = The box means: I am not the one who decides for this child. Beside your own, it must stay empty.

parent-sheet-other-way =
    You can do without the sheet: by SMS, or with FranceConnect. You need the mobile phone that the school knows.

    Which do you prefer?
    .sms = By SMS
    .franceconnect = With FranceConnect
    .school = Ask for a new sheet
    .help = FranceConnect is a button of the French State: you log in with an account that you have already, such as impôts or ameli. If you are not sure, choose the SMS. If your phone number has changed, the school must first correct it, or give you a new sheet.

parent-sheet-new-sheet = Ask the school office for new parent codes, or the head if it is a primary school. Ask them to check your mobile and your email address too. When you have the new sheet, choose “Start again”.
    .blocked = I need new temporary codes for a parent. Can you also check my mobile number and my email address?

parent-sheet-email-school = Tell the school that you have no email address, and ask what to do. As soon as you have one, choose “Back”.
    .blocked = I have no email address. What can I do?

parent-sheet-ticked-school = Then ask the school how to put your child back on your account. I do not know how long it takes. The rest of your account works: choose “Back” to go on.
    .blocked = I ticked by mistake that I am not my child's legal guardian. Can you put my child back on my account?
