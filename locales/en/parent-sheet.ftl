### Journey “your parent account, with the codes from the school”. One message per step.

parent-sheet = Activate your account with the sheet

parent-sheet-date =
    Take the sheet, or the email, with your temporary codes. A parent's sheet works for 3 months after its date.

    How old is your sheet?
    .recent = Less than 3 months
    .recent-words = less than 3 months | less than three months | recent | new | it s new | this month | last month | this week | last week | yes | one month | 1 month | two months | 2 months | a week | yesterday
    .old = More than 3 months
    .old-words = more than 3 months | more than three months | old | it s old | last year | expired | no | four months | 4 months | five months | 5 months | six months | 6 months | a year | one year | two years
    .unknown = I see no date
    .unknown-words = { -said-dunno } | no date | i see no date | without a date
    .used = It has been used already
    .used-words = already used | it was used | used already | i used it already | already activated | my account is already activated | i have a password already
    .lost = I have lost it
    .lost-words = lost | i lost it | lost it | can t find it | cant find it | no sheet | thrown away
    .help = Look for the date written on it. The codes must be in your name: your child's codes open your child's account.

parent-sheet-old =
    After 3 months it is no longer valid. But you do not have to wait for another one. By SMS, the school only has to know your mobile phone.

    Which do you prefer?
    .sms = Use the SMS
    .sms-words = sms | by sms | text | mobile | { -said-yes }
    .franceconnect = Use FranceConnect
    .franceconnect-words = franceconnect | france connect | impots | ameli
    .try = Try the sheet all the same
    .try-words = try | try it | try anyway | all the same | try the sheet
    .school = Ask for a new sheet
    .school-words = new sheet | a new sheet | another sheet | ask the school | the school | { -said-no } | { -said-dunno }
    .help = FranceConnect also sends a code to the phone that the school knows, the first time.

parent-sheet-portal =
    Open the EduConnect portal and choose « Responsable d'élève » (Parent or guardian). Type the temporary username and password, exactly as on the sheet.

    What do you see next?
    .yes = It asks for a new password
    .yes-words = { -said-yes } | { -parent-works } | new password | a new password | choose a password
    .refused = The codes are refused
    .refused-words = { -said-no } | { -parent-fails } | codes refused | incorrect | wrong password | error | wrong
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | perturbe | access disrupted | disrupted
    .other = Something else, or I don't know
    .other-words = { -parent-page }
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
    .yes-words = { -said-yes } | { -parent-works } | new password | a new password
    .used = I had already chosen a password
    .used-words = already chosen | i had already chosen one | already have a password | already activated | already used
    .no = Still refused
    .no-words = { -said-no } | { -parent-fails } | { -said-dunno }
    .help = The temporary password is only for the first time. After that, it is the one you chose.

parent-sheet-password =
    { -parent-new-password }

    Is the password accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted | it is accepted
    .refused = No, or the button stays grey
    .refused-words = { -said-no } | { -parent-fails } | it is refused | grey button | gray button | grey | gray | greyed out | not the same | different | too weak
    .help = { -parent-new-password-idea }

parent-sheet-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-sheet-email =
    For a parent, the email address is required: without it, the account is not activated. Type it on the portal, and check it carefully.

    Is it done?
    .yes = Yes, I gave it
    .yes-words = { -said-yes } | done | i gave it | i typed it | given
    .none = I have no email address
    .none-words = { -said-no } | no email | no address | i have no email | i have no email address | i don t have an email | i dont have an email
    .help = Use a mailbox that you can open right now: a message will arrive there.

parent-sheet-email-none =
    You can set up a free mailbox, then come back. Or leave the sheet and choose « Je n'ai pas de compte » (I have no account), with a code by SMS.

    Which do you prefer?
    .ready = I have an address now
    .ready-words = { -said-yes } | i have one | i have one now | i made one | done | i have an address
    .sms = Try by SMS
    .sms-words = sms | by sms | try by sms | without email
    .school = Ask the school
    .school-words = school | the school | ask | { -said-no } | { -said-dunno } | i can t | i cant
    .help = Do not give another person's address: that person would get the messages about your account.

parent-sheet-mail =
    An email goes to that address. If you do not press its link, the account is not activated.

    Has the email arrived?
    .yes = Yes
    .yes-words = { -said-yes } | arrived | it arrived | i got it | i have it | it s here | its here | received | i got the email | i clicked
    .no = Not yet
    .no-words = { -said-no } | { -parent-nothing } | not yet | no email | still not
    .help = Leave the page of the portal open while you look at your messages.

parent-sheet-mail-late =
    Look in the junk mail (“spam”), then in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it.

    Is the email there now?
    .yes = Yes
    .yes-words = { -said-yes } | arrived | it arrived | i got it | i have it | found it | in the spam | it was in the spam | { -parent-works }
    .wrong = I typed a wrong address
    .wrong-words = wrong address | a wrong address | typo | i mistyped it | mistake in the address
    .no = No, still nothing
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | no email | { -said-dunno }
    .help = Read the address on the portal again, especially after the @ sign.

parent-sheet-wrong-address =
    Until you confirm the page « Activation du compte » (Account activation), the sheet still works. Start again from the beginning with its codes, and type the right address.

    Has the email arrived?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | arrived | it arrived | i got it | i have it
    .no = No, or the portal refuses
    .no-words = { -said-no } | { -parent-nothing } | { -parent-fails } | it refuses | codes refused | { -said-dunno }
    .help = If the portal already wants your new password, try the one you chose a moment ago.

parent-sheet-link =
    Open the email and press its link. Before you type anything, check that the page really has the portal's address.

    What do you see?
    .children = « Activation du compte » (Account activation), with my children
    .children-words = activation du compte | account activation | my children | i see my children | a list of children | { -said-yes } | { -parent-works }
    .other = Something else: the account seems ready
    .other-words = something else | activated | address confirmed | confirmed | log in page | { -said-dunno }
    .broken = The link does not work
    .broken-words = { -said-no } | { -parent-fails } | the link doesn t work | the link doesnt work | broken link | link expired | expired | error page
    .help = If you did not ask EduConnect for anything, do not press any link.

parent-sheet-broken =
    Ask for a new email with « Renvoyer le mail » (Send the email again), and open only the newest one.

    Does the new link work?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | account activation
    .no = No
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | expired | no email | { -said-dunno }
    .help = A link that was opened before, or is too old, may no longer work: use the last one.

parent-sheet-children =
    The page « Activation du compte » (Account activation) shows your children. Read it carefully before you confirm.

    Are they the right children?
    .right = Yes, they are all there
    .right-words = { -said-yes } | all | all there | they are all there | all good | my child is there
    .wrong = One child is not mine
    .wrong-words = not mine | not my child | a child i don t know | a child i dont know | one too many | i don t know this child | i dont know this child
    .missing = One is missing
    .missing-words = missing | one is missing | a child is missing | my son is missing | my daughter is missing | not all
    .ticked = I ticked the box of the wrong child
    .ticked-words = ticked | i ticked | i ticked the wrong one | wrong box | i ticked the wrong box | ticked by mistake
    .other = I do not see this page
    .other-words = { -parent-page } | i don t see it | i dont see it | i do not see this page
    .picture = « Activation du compte » (Account activation), the list of your children, and for each one the box « Je ne suis pas le représentant légal de cet élève » (I am not the legal guardian of this pupil).
    .note-1 = Your child: tick nothing.
    .note-2 = A child you do not know: tick that box, and no other.
    .help = Tick nothing beside your own children.

parent-sheet-wrong-child = Beside that child only, tick « Je ne suis pas le représentant légal de cet élève » (I am not the legal guardian of this pupil). Tick nothing beside your own. Then confirm.
    .help = The name comes from the school's records. You can also tell the school.

parent-sheet-missing-child = Don't worry: confirm with the ones who are there. The missing child may be on another account. Once you are in, we will add the child together.
    .help = A child is added later, in your account, in the tab « Mes enfants » (My children).

parent-sheet-ticked =
    If the page is still there, clear the box, then confirm.

    Had you already confirmed?
    .no = No, I could clear it
    .no-words = { -said-no } | cleared | i cleared it | unticked | i unticked it | not yet
    .yes = Yes, it was confirmed already
    .yes-words = { -said-yes } | confirmed | already confirmed | too late | { -said-dunno }
    .help = The box says that you are not the legal guardian of that child. Beside your own, it must stay empty.

parent-sheet-other-way =
    When the sheet does not work, you can still activate your account by SMS or with FranceConnect. You need the mobile phone that the school knows.

    Which do you prefer?
    .sms = By SMS
    .sms-words = sms | by sms | text | mobile | { -said-yes }
    .franceconnect = With FranceConnect
    .franceconnect-words = franceconnect | france connect | impots | ameli
    .school = Ask for a new sheet
    .school-words = new sheet | a new sheet | sheet | the school | school | { -said-no } | { -said-dunno } | i changed my number
    .help = If your phone number has changed, the school must first correct it, or give you a new sheet.

parent-sheet-new-sheet = Ask the school office for new parent codes, or the head if it is a primary school. Ask them to check your mobile and your email address too. When you have the new sheet, write “start again”.

parent-sheet-email-school = Tell the school that you have no email address, and ask what to do. As soon as you have one, write “back”.

parent-sheet-ticked-school = Then ask the school how to put your child back on your account. I do not know how long it takes. The rest of your account works: write “back” to go on.
