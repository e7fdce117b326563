### Journey “get your parent codes back”. One message per step, with the same name.

parent-recover = Get a parent's codes back

parent-recover-what =
    Let's get you back into your parent account, step by step.

    What is missing?
    .identifier = My username
    .password = My password
    .both = Both
    .franceconnect = I use FranceConnect
    .sheet = The temporary codes on the sheet
    .never = I have never activated an account
    .help = The username looks like p.nom or p.nom12. The password is the one you chose. Do not send me either of them.

# --- FranceConnect ---

parent-recover-franceconnect =
    With FranceConnect, there is no EduConnect password to get back.

    1. On the portal, choose « Responsable d'élève » (Parent or guardian).
    2. Press « S'identifier avec FranceConnect » (Log in with FranceConnect).
    3. Type your impôts or ameli codes…

    Does it work?
    .yes = Yes, I am in
    .lost = I lost the codes of impôts or ameli
    .number = It asks for a phone I don't have any more
    .codes = I also have an EduConnect password
    .help = FranceConnect is a button of the French State: you log in with an account that you have already, on another site. You do not have to use it. If you once chose an EduConnect password, say “I also have an EduConnect password”.

parent-recover-fc-provider =
    You can get those codes back on the impôts or ameli website, not on EduConnect. The school does not know them, and neither do I.

    Where are you now?
    .yes = I have them, and I am in
    .codes = I would rather use an EduConnect password
    .no = I can't do it
    .help = Go to the site yourself, by typing its address, and look for its help with a forgotten password.

# --- the username ---

parent-recover-identifier =
    First, let's look for your username: on the sheet from the school, and in your notes. If it is not there, the portal will send it to you, usually by email.

    Can you open the mailbox for this account?
    .yes = Yes
    .mobile = No, but I still have my mobile
    .number = No, and my number has changed
    .none = Neither mailbox nor mobile
    .found = I have found my username
    .unknown = I don't know which one it is
    .help = It is the address given on the day you activated your account. Do not write it here: I do not need it.

parent-recover-identifier-sms = Let's try by SMS. The portal can often also send a message to the mobile that the school knows. If the page lets you choose, choose the phone.
    .help = I do not know the pages that follow: take your time to read them. If you cannot choose the phone, tell me at the next question.

parent-recover-identifier-link = On the portal, choose « Responsable d'élève » (Parent or guardian), then « Identifiant oublié ? » (Forgotten username?). Do what the page asks, then continue.
    .picture = the log-in page: the box « Identifiant » (Username) with its link « Identifiant oublié ? » (Forgotten username?), the box « Mot de passe » (Password) with its link « Mot de passe oublié ? » (Forgotten password?).
    .note-1 = Press this link, beside « Identifiant » (Username).
    .help = I do not know the pages that follow: take your time to read them. If a page stops you, tell me at the next question.

parent-recover-identifier-arrived =
    Look in your mailbox, and in your text messages if you chose the phone.

    Has the message come?
    .yes = Yes
    .not-yet = Not yet
    .other = The page asks or says something else
    .help = A message that you did not ask for, and that rushes you, is suspicious: leave it alone.

parent-recover-identifier-late =
    Look in the junk mail (“spam”) and in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it. For an SMS, ask for a new one.

    Is the message there now?
    .yes = I have it
    .number = It goes to my old number
    .no = Still nothing
    .help = If the address is misspelt, nothing arrives. The school can check.

parent-recover-identifier-got =
    Write this username down in a safe place, not here.

    Do you have your password too?
    .yes = Yes
    .no = No, I lost that too
    .help = It is the password you chose, not the one on the sheet.

# --- the password ---

parent-recover-password =
    The portal will let you choose a new password. For that it sends a message, usually by email.

    Can you open the mailbox for this account?
    .yes = Yes
    .mobile = No, but I still have my mobile
    .number = No, and my number has changed
    .none = Neither mailbox nor mobile
    .unknown = I don't know which one it is
    .help = It is the address given on the day you activated your account. Do not write it here: I do not need it.

parent-recover-password-sms = Let's try by SMS. The portal can often also send a message to the mobile that the school knows. If the page lets you choose, choose the phone.
    .help = I do not know the pages that follow: take your time to read them. If you cannot choose the phone, tell me at the next question.

parent-recover-password-link = On the portal, choose « Responsable d'élève » (Parent or guardian), then « Mot de passe oublié ? » (Forgotten password?). Do what the page asks, then continue.
    .picture = the log-in page: the box « Identifiant » (Username) with its link « Identifiant oublié ? » (Forgotten username?), the box « Mot de passe » (Password) with its link « Mot de passe oublié ? » (Forgotten password?).
    .note-1 = Press this link, beside « Mot de passe » (Password).
    .help = I do not know the pages that follow: take your time to read them. If a page stops you, tell me at the next question.

parent-recover-password-arrived =
    Look in your mailbox, and in your text messages if you chose the phone.

    Has the message come?
    .yes = Yes
    .not-yet = Not yet
    .other = The page asks or says something else
    .help = A message that you did not ask for, and that rushes you, is suspicious: leave it alone.

parent-recover-password-late =
    Look in the junk mail (“spam”) and in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it. For an SMS, ask for a new one.

    Is the message there now?
    .yes = I have it
    .number = It goes to my old number
    .no = Still nothing
    .help = If the address is misspelt, nothing arrives. The school can check.

parent-recover-opened =
    Do what the message says. Before you type anything, check that the page really has the portal's address. Type a code you received there, never here.

    What do you see next?
    .yes = It asks for a new password
    .broken = The link, or the code, does not work
    .other = Something else, or I don't know
    .help = If the page does not have the portal's address, close it. Never give this link or this code to anyone.

parent-recover-broken =
    Go back to « Mot de passe oublié ? » (Forgotten password?) and ask for a new message. Open only the newest one.

    Does the new one work?
    .yes = Yes
    .no = No
    .help = If you have several messages, use the last one.

parent-recover-new =
    Choose a brand-new password that you use nowhere else. If the page shows a list of rules, the list is right.

    Is the password accepted?
    .yes = Yes
    .refused = No, or the button stays grey
    .help = Three words that have nothing in common, a number and a sign: easier to remember. Do not send me the real one.

parent-recover-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

# --- back in the account ---

parent-recover-log-in =
    Go back to the portal, choose « Responsable d'élève » (Parent or guardian) and type your username and your password.

    Are you in your account?
    .yes = Yes
    .birth = It asks for a date of birth
    .refused = No, it does not work
    .help = Type your codes on the portal, never here. The eye next to the box shows what is typed.

parent-recover-refused =
    Check three things, then try again:

    1. At the top of the page, it does say « Responsable d'élève » (Parent or guardian).
    2. The username is yours, not your child's.
    3. Empty the password box and type the password again by hand: the phone sometimes puts the old one there.

    What happens now?
    .yes = I am in
    .birth = It asks for a date of birth
    .locked = The account is locked
    .no = My codes are still refused
    .help = Your child's account and yours are two accounts. With « Responsable d'élève » (Parent or guardian), you need your own codes.

parent-recover-birth =
    That page is real. It asks for the date of birth of one of your children. First check that the page has the portal's address. Then type the date there, never here: day, month, year.

    Is the date accepted?
    .yes = Yes
    .no = No, it is refused
    .help = You will not see this page every time. If you have several children, try the date of another one.

parent-recover-onward =
    There you are, back in your account! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    Do you want to go to the ENT?
    .yes = Yes
    .no = No, that's all
    .help = The ENT is the school's site, with marks and messages. Let's find out together which one is yours.

parent-recover-done = Perfect. Keep your codes to yourself: nobody needs them, not even the school.

# --- a locked account ---

parent-recover-locked =
    Stop trying for now, and wait a little: I do not know how long a lock lasts. After that, « Mot de passe oublié ? » (Forgotten password?) can help.

    Where are you now?
    .again = It works again
    .password = I'll try « Mot de passe oublié ? » (Forgotten password?)
    .ent = It is the ENT's page that says so
    .school = My account is still locked
    .help = If the page says how long to wait, the page is right. After that, try only once, calmly. If it is still locked, the school can look.

parent-recover-locked-again = Stop trying, and ask the school to look. If it starts working again, choose “Back”.
    .blocked = My account is locked. Can you have a look?

# --- an email that does not come ---

parent-recover-mail =
    There are several emails. Do not send me your address.

    Which email are you waiting for?
    .identifier = The one for « Identifiant oublié ? » (Forgotten username?)
    .password = The one for « Mot de passe oublié ? » (Forgotten password?)
    .activation = The one that activates my account
    .change = The one that confirms a new address
    .link = I have it, but its link does not work
    .help = Never share what is in an email from EduConnect.

parent-recover-mail-change =
    Look in the junk mail (“spam”). If your account says « Vous devez confirmer votre adresse mail » (You must confirm your email address), press « Renvoyer le mail » (Send the email again).

    Is the email address confirmed?
    .yes = Yes
    .no = No
    .help = If the address is wrong, nothing arrives: read it again in your account, especially after the @ sign.

parent-recover-mail-link =
    Ask for a new email in the same place, and open only the newest one. Check that the page really has the portal's address.

    Does the new link work?
    .yes = Yes
    .no = No
    .help = If you have several emails, use the last one.

# --- only the school can act ---

parent-recover-number-school =
    Only the school can correct this number, or give you new temporary codes. Ask the school office, or the head if it is a primary school.

    Is the number corrected? Choose “Back”. Do you have a new sheet? Choose “Start again”.
    .blocked = My account has an old mobile number. Can you correct it, or give me temporary codes again? New number: ……

parent-recover-codes-school = Then the school can correct the address or the number of your account, or give you new temporary codes. Ask the school office, or the head if it is a primary school. When you have a new sheet, choose “Start again”.
    .blocked = I cannot get into my account, and I cannot recover my codes. Can you give me temporary codes again?

parent-recover-mail-school = Then the address may be misspelt. The school can check: ask. If the email comes first, choose “Back”.
    .blocked = The email that confirms my address does not arrive. Can you look if it is spelt right?

parent-recover-link-school = The email comes, so the address is right: its link is what fails. The school can give new temporary parent codes: ask. If a new link works first, choose “Back”.
    .blocked = The email arrives, but its link does not work. Can you give me temporary codes for a parent again?

parent-recover-birth-school = Then the school may have a wrong date: ask it to check. When that is done, choose “Back” and try again.
    .blocked = When I log in, the portal refuses my child's date of birth. Can you check the one that you have?

parent-recover-other-page = I don't know this page, and I would rather not guess. The school can help with a forgotten code. In your message, copy the page title, but no codes. If it works after all, choose “Back”.
    .blocked = A page that I do not know shows up. Its title: ……
