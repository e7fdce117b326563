### Journey “what do you see?”. One message per step, with the same name.

what-do-you-see = Log in to EduConnect

what-do-you-see-portal =
    Let's find out together what is wrong. Leave the ENT aside: open the EduConnect portal, choose « Élève » (Pupil) and log in.

    Do you get in?
    .yes = Yes
    .no = No
    .unknown = I don't know
    .help = The EduConnect portal and the ENT are two sites. The portal checks your codes; the ENT shows your lessons. We need to know which of the two is blocking.

what-do-you-see-inside =
    Then your account and your password are right: keep them.

    What is wrong?
    .find = I can't find the ENT, or I don't know
    .ent = The ENT won't let me in
    .app = It is Pronote, or an app
    .mail = It is about an email address
    .nothing = Nothing, it's fine
    .moved = I changed schools
    .help = There is no link to the ENT on EduConnect: the ENT has a page of its own.

what-do-you-see-title =
    Look at your screen, on the EduConnect portal.

    What title can you see?
    .login = « Je me connecte avec mon compte EduConnect » (I log in with my account)
    .password = « Je choisis mon nouveau mot de passe » (I choose my new password)
    .activation = « Activation du compte » (Account activation)
    .birth = « Confirmation de l'identité » (Confirm your identity)
    .disturbed = « Accès perturbé » (Access disrupted)
    .other = Something else, or I don't know
    .help = The title is at the top of the page, in big letters. No screenshot needed: just tell me which one of the list looks like it.

what-do-you-see-other-page =
    No problem.

    What looks most like your page?
    .who = It asks who I am
    .success = « Votre compte a été activé avec succès » (Your account has been activated)
    .mail = A message about my email address
    .locked = My account is locked
    .blank = A blank page, or an error
    .unknown = I don't know
    .help = Read the page calmly and choose what looks most like it. Write neither your name nor your codes here.

what-do-you-see-unknown-page = I don't know this page, and I would rather not guess. The school can check your account. In your message, copy the page title, but no codes.
    .blocked = A page that we do not know shows up. Its title: ……

what-do-you-see-login =
    Choose « Élève » (Pupil) if you are asked who you are. You should see the boxes « Identifiant » (Username) and « Mot de passe » (Password).

    What is the problem?
    .refused = My codes are refused
    .grey = The button does not work
    .locked = My account is locked
    .lost = I don't have my codes
    .profile = I chose « Responsable d'élève » (Parent or guardian)
    .unknown = I don't know
    .picture = « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account), a box « Identifiant » (Username), a box « Mot de passe » (Password), the button « Se connecter » (Log in).
    .note-1 = Type your username here.
    .note-2 = Type your password here. The eye shows what you type.
    .note-3 = Then press here.
    .help = « Responsable d'élève » (Parent or guardian) is for parents. A pupil chooses « Élève » (Pupil).

what-do-you-see-wrong-profile =
    Choose « Élève » (Pupil): go back on the page if you must. Then type your own codes, not a parent's.

    Do you get in?
    .yes = Yes
    .no = Still not
    .parent = It is for a parent's account
    .help = The choice « Élève » (Pupil) or « Responsable d'élève » (Parent or guardian) is at the very start, on the portal.

what-do-you-see-grey-login =
    Fill in both boxes by hand, then press « Se connecter » (Log in). If nothing happens, reload the page and start again.

    What happens now?
    .yes = I'm in now
    .refused = My codes are refused
    .no = Still nothing
    .help = The button may be blocked if a box is empty, or if the phone filled it in: clear everything and type again.

what-do-you-see-codes =
    Let's find out which password it is. Do not write it here.

    Which one did you type?
    .sheet = The one on the sheet
    .chosen = The one I chose
    .changed = The one I have just changed
    .parent = A parent's, a brother's or a sister's
    .unknown = I don't know
    .help = The sheet from the school gives a temporary password. After that, you choose your own: that is the one to use.

what-do-you-see-chosen =
    Check three things, then try again:

    1. At the top of the page, it does say « Élève » (Pupil).
    2. The username is complete, with its dot, and its numbers if it has any.
    3. Empty the password box and type it again. The eye shows what you type.

    Do you get in now?
    .yes = Yes
    .no = Still not
    .help = The phone sometimes fills the box with an old password. That is why you empty it first.

what-do-you-see-changed =
    Your phone or your browser may have kept the old one. Open the portal itself, empty the password box, and type the new one by hand. The eye shows what you type.

    Is the new one accepted?
    .yes = Yes
    .no = Still not
    .help = You type the EduConnect password on the portal. In a box that belongs to the ENT, it may not be the right one.

what-do-you-see-parent-codes =
    Everyone has their own account: a parent's, a brother's or a sister's is not yours. With « Élève » (Pupil), you need codes of your own.

    What are you missing?
    .both = Nothing, I have my own codes
    .identifier = My username
    .password = My password
    .none = I never had any
    .help = Your own codes come from the sheet that the school gives to each pupil.

what-do-you-see-lost =
    Let's find them again.

    What are you missing?
    .identifier = My username
    .password = My password
    .both = Both
    .never = I never had any
    .unknown = I don't know
    .help = The username looks like p.nom12. The password is the one you chose, or the temporary one on the sheet.

what-do-you-see-locked =
    Do not try again for now. The lock may come from the EduConnect portal, or from the ENT.

    Where do you read that it is locked?
    .portal = On the EduConnect portal
    .ent = On the page of the ENT
    .unknown = I don't know
    .help = Look at the name at the top of the page: EduConnect, or the name of your ENT.

what-do-you-see-locked-portal =
    Wait for a while, without trying. I do not know how long it lasts, or how many tries are allowed. After that, « Mot de passe oublié ? » (Forgotten password?) can help.

    Where are you now?
    .again = It works again
    .password = I'll try « Mot de passe oublié ? » (Forgotten password?)
    .school = My account is still locked
    .help = If the page says how long to wait, the page is right. After that, try only once, calmly. If it is still locked, your school can look.

what-do-you-see-locked-school = Do not try any more. The school can check your account.
    .blocked = The pupil's EduConnect account is locked. Can you have a look?

what-do-you-see-password =
    This page is for choosing a password of your own.

    How did you get there?
    .first = It is my first log-in
    .forgot = I had forgotten the old one
    .forced = I am made to change it
    .unknown = I don't know
    .help = The first time, you have just typed the codes of the sheet. Otherwise, you followed « Mot de passe oublié ? » (Forgotten password?).

what-do-you-see-forced =
    It happens: in April 2024, almost all collège and lycée accounts had to have a new password. But a message that rushes you can be a trap. Look at the address, at the very top of the page.

    Is it the portal's?
    .yes = Yes, it is the portal's
    .no = No, or I don't know
    .help = The real address is educonnect.education.gouv.fr, with nothing else before the first “/”.

what-do-you-see-forced-suspect =
    Then type nothing there and close the page. Open the portal yourself, and log in.

    What does the portal ask for?
    .yes = A new password, too
    .nothing = Nothing, I get in as usual
    .typed = I already typed my password elsewhere
    .help = If you typed your password on another page, change it quickly and tell your school.

what-do-you-see-new-password =
    There are two boxes and a list of rules.

    What is the problem?
    .grey = It is refused, or the button is grey
    .different = It says the two are different
    .idea = I don't know what to choose
    .unknown = Something else, or I don't know
    .help = Read the list on the page, rule by rule. Do not send me your real password.

what-do-you-see-identity =
    This page shows your first name and last name, and asks for your date of birth. Type it on the portal, never here.

    What is the problem?
    .grey = « Confirmer » (Confirm) stays grey
    .date = My date is refused
    .name = It is not my name
    .email = The email address
    .unknown = Something else, or I don't know
    .help = The order is: day, month, year. The email address is optional.

what-do-you-see-birth =
    Yes, this page exists: after your codes, you may see the portal ask for your date of birth. First check that the page really has the portal's address. Then type your date there: day, month, year. Never here.

    Is your date accepted?
    .yes = Yes
    .no = No, it is refused
    .help = It is not a scam if the address is the portal's. You will not see this page every time.

what-do-you-see-birth-again =
    Let's type your date again together. First empty the boxes: your phone may have filled in something else. The day and the month have two digits: 5 March is 05, then 03. It is your own date, not a parent's.

    Is it accepted now?
    .yes = Yes
    .others = I used someone else's codes
    .no = Still not
    .help = The page wants the date of the person whose account it is. With a brother's or a sister's codes, yours will not fit.

what-do-you-see-birth-school = Then your school may have noted a wrong date: ask it to check its records. Only the school can correct them.
    .blocked = When the pupil logs in, the portal refuses the date of birth. Can you check the one that you have?

what-do-you-see-disturbed =
    You may see this page with a VPN, a proxy or a foreign network. The portal did not even look at your codes. Turn off the VPN, or try another network, such as mobile data.

    Can you see the boxes to log in now?
    .yes = Yes
    .no = Still not
    .picture = a page « Accès perturbé » (Access disturbed), with no box to fill in.
    .note-1 = Your codes are not the reason. Turn the VPN off, or use another network, then try again.
    .help = A VPN is an app that hides where you connect from. You can also try again another day.

what-do-you-see-disturbed-school = Your password has nothing to do with it. If you are abroad, tell your school. Otherwise, try again from another place.
    .blocked = The portal shows « Accès perturbé » (Access disrupted).

what-do-you-see-mail =
    There are several emails.

    Which email are you looking for?
    .identifier = For my forgotten username, it does not arrive
    .password = For my forgotten password, it does not arrive
    .confirm = I have to confirm my email address
    .link = It arrived, but its link does not work
    .lost = I no longer have that mailbox
    .unknown = I don't know
    .help = Do not write your address here: I do not need it. Do not share what is in the email with anyone.

what-do-you-see-mail-confirm =
    When you give an email address, an email is sent to it. Open it and press its link: your address is confirmed. If it is not there, look in the junk mail (“spam”), then press « Renvoyer le mail » (Send the email again).

    Is your email address confirmed?
    .yes = Yes
    .no = No
    .help = As long as the address is not confirmed, the account says « Vous devez confirmer votre adresse mail » (You must confirm your email address).

what-do-you-see-mail-link =
    Ask for another email in the same place, and open only the newest one. Before you type anything, check that the page really has the portal's address.

    Does the new link work?
    .yes = Yes
    .no = No
    .help = Take only the last email, so as not to mix up the links.

what-do-you-see-mail-school = The address in your account may be misspelt: your school can check it with you.
    .blocked = The email that confirms the pupil's address does not arrive. Can you look if the address is spelt right?

what-do-you-see-link-school = The email comes, so the address is right: its link is what fails. Your school can look at the state of your account.
    .blocked = The email arrives, but its link does not work. Can you look at where the account stands?

what-do-you-see-onward =
    Well done, EduConnect lets you in! The ENT opens on a page of its own.

    Shall we look for the page of your ENT together?
    .yes = Yes
    .no = No, that's all
    .help = The ENT is the school's site, with the lessons and the messages. If you know already where it is, choose “No”.

what-do-you-see-done = Good! Next time, log in with the same username and the same password. Keep them to yourself: do not give them to anyone.
