### Journey “activate your parent account”: by SMS or with FranceConnect. One message per step.

parent-account = Activate a parent account

parent-account-phone =
    Let's activate your parent account together. Most often, a code comes by SMS, to the number that the school has.

    Does the school have your mobile number?
    .yes = Yes, it has my number
    .changed = No, or it is an old number
    .none = I have no mobile phone
    .foreign = My number is not French
    .sheet = I have a sheet with codes instead
    .unknown = I don't know which number it has
    .guardian = I look after the child, I am not a parent
    .help = It is the number you gave to the school, on a form in September for instance. If the school never had it, choose “No”. Without a mobile, there is the sheet. Do not write it here: I do not need it.

parent-account-foreign =
    I don't know whether the SMS is sent to a foreign number. What counts is the number that the school has: if it is that one, we can try.

    Does the school have this number?
    .yes = Yes, let's try
    .no = No, or I don't know
    .help = It is the number that you wrote on the school's forms. Do not write it here.

parent-account-sheet-have-abroad =
    Then give this number to the school. Meanwhile there is a way without a mobile phone: the sheet.

    Did you get temporary codes in your name?
    .yes = Yes, on a sheet or by email
    .no = No, or I don't know
    .help = They are a temporary username and password, in your name and not in your child's.

parent-account-way =
    There are two ways:

    1. By SMS: you choose a password.
    2. With FranceConnect: you use an account that you have already (impôts for taxes, ameli for health…).

    The first time, both need a code by SMS.

    Which way do you want?
    .sms = By SMS
    .franceconnect = With FranceConnect
    .sheet = I have a sheet with codes
    .what = What is FranceConnect?
    .help = You do not have to use FranceConnect. It is a button of the French State: you log in with an account that you have already, the one for taxes for instance. If you are not sure, choose the SMS: it needs no other account.

parent-account-sheet-have =
    Then the code by SMS cannot reach you. With FranceConnect it is the same, the first time. There is still the school's sheet.

    Have you received temporary codes in your own name?
    .yes = Yes, on a sheet or by email
    .no = No, or I don't know
    .help = They are a temporary username and password, in your name and not in your child's. The school gives them on a sheet, or by email.

# --- FranceConnect ---

parent-account-fc-what =
    FranceConnect is a button of the French State. You log in with the codes of an account that you have already, such as impots.gouv.fr or ameli.fr.

    It is for parents, not for pupils. You do not have to use it.

    Do you have one of these accounts?
    .yes = Yes
    .no = No, I'll use the SMS
    .help = You do not have to use FranceConnect. If you have no such account, choose the SMS.

parent-account-fc-portal =
    1. Open the EduConnect portal and choose « Responsable d'élève » (Parent or guardian).
    2. Press « S'identifier avec FranceConnect » (Log in with FranceConnect).
    3. Choose impôts, ameli or another one, and type the codes of that account there.

    What do you see next?
    .phone = It asks for my mobile number
    .inside = I am in my account
    .refused = The codes of impôts or ameli are refused
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .other = Something else, or I don't know
    .picture = « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil); then « S'identifier avec FranceConnect » (Log in with FranceConnect), and a choice such as impots.gouv.fr or ameli.fr.
    .note-1 = First choose « Responsable d'élève » (Parent or guardian).
    .note-2 = Then press here.
    .note-3 = Take an account that you already have. There may be others than these two.
    .help = Choose the account whose codes you have: type those codes, not those of EduConnect. You do not have to use FranceConnect: there is also the SMS. Do not type any code here.

parent-account-fc-provider =
    Those codes belong to impôts or ameli: EduConnect and the school do not know them. You can get them back on the impôts or ameli website.

    How would you like to go on?
    .yes = I have them back
    .sms = I would rather use the SMS
    .help = With the SMS, you need no other account.

# --- by SMS ---

parent-account-sms-portal =
    Open the EduConnect portal and choose « Responsable d'élève » (Parent or guardian). Then look for « Je n'ai pas de compte » (I have no account). The link may also be called « Je n'ai pas encore d'identifiant » (I have no username yet).

    Do you see this link?
    .yes = Yes
    .no = No, I don't see it
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .picture = two choices, « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil); then the log-in page, with « Je n'ai pas de compte » (I have no account).
    .note-1 = First choose « Responsable d'élève » (Parent or guardian).
    .note-2 = Then look for this link. It may also read « Je n'ai pas encore d'identifiant » (I have no username yet).
    .help = Type the address yourself in your browser: it is the only site where your codes must be typed.

parent-account-sms-link =
    1. At the top of the page, is it « Responsable d'élève » (Parent or guardian), not « Élève » (Pupil)?
    2. If the page has two tabs, choose the one to register.
    3. Otherwise, reload the page.

    Have you found this link?
    .yes = Yes
    .no = No, still not
    .help = If you chose « Élève » by mistake, go back on the portal. Another browser or another phone sometimes helps.

parent-account-disturbed =
    Your codes are not the reason: the portal did not even look at them. You may see this page with a VPN, a proxy or a foreign network.

    1. Turn off the VPN, if you have one.
    2. If not, use another network, such as mobile data.
    3. If not, try again later.

    Is the normal page back?
    .sms = Yes, and I use the SMS
    .franceconnect = Yes, and I use FranceConnect
    .sheet = Yes, and I have the sheet
    .no = No, still « Accès perturbé »
    .picture = a page « Accès perturbé » (Access disturbed), with no box to fill in.
    .note-1 = Your codes are not the reason. Turn the VPN off, or use another network, then try again.
    .help = A VPN is an app that hides where you connect from.

parent-account-sms-form =
    On the portal, type your last name, your first name and your mobile number, as the school has them. Do not write any of this here.

    What do you see next?
    .code = It asks for a code sent by SMS
    .unknown = The portal does not recognise me
    .other = I see something else
    .picture = empty boxes for the last name, the first name and the mobile number.
    .note-1 = Your last name, as the school writes it.
    .note-2 = Your first name, written as there.
    .note-3 = Your mobile number, the one the school knows. The order of the boxes may differ.
    .help = The name may be your name at birth or the one you use: use the one that the school writes to you with.

parent-account-fc-phone =
    On the portal, type your mobile number, the one that the school knows.

    What do you see now?
    .code = It asks for a code sent by SMS
    .unknown = The number is not recognised
    .other = I see something else
    .help = FranceConnect does not avoid the SMS the first time. After that, you go straight in.

parent-account-unknown =
    Check each box, then try again:

    1. The mobile: the one that the school knows. Miss no digit.
    2. Your last and first names, if you are asked for them: as on the school's letters.

    What do you see this time?
    .yes = It works, it asks for a code
    .changed = The school does not have this number
    .sheet = I have a sheet with codes
    .no = The portal still does not recognise me
    .help = Try the name at birth, then the name you use. Look at hyphens, accents and second first names too.

parent-account-code =
    A code comes by SMS to that phone. Type it on the portal, never here.

    Is the code accepted?
    .yes = Yes
    .late = No SMS has come
    .refused = The code is refused
    .picture = an empty box for the code received by text message.
    .note-1 = A code comes by text message to your mobile phone.
    .note-2 = Type it on the portal, in this box. Give it to no one.
    .help = Never give this code to anyone, not even to a person who calls you.

parent-account-code-again =
    1. Check the number typed on the portal. Check that the phone has a signal too.
    2. Ask for a new code.
    3. Type only the last one received. Give it to nobody, even on the phone.

    Is the code accepted this time?
    .yes = Yes, the code is accepted
    .changed = The SMS goes to my old number
    .no = No, still nothing or refused
    .help = If you get several messages, use the code in the last one.

parent-account-birth =
    The portal asks for the dates of birth of your children. Give all of them, there and never here: day, month, then year.

    Are they accepted?
    .yes = Yes
    .no = No, a date is refused
    .other = It does not ask me for them
    .help = You need the date of each child attached to your account: all of them must be right. 5 March is 05, then 03.

parent-account-birth-again =
    Check the order: day, month, year. Check too that each date is on the line of the right child, and that none is missing.

    Are the dates accepted now?
    .yes = Yes
    .no = No, still refused
    .help = One wrong date stops everything: all of them must be right.

# --- password and email ---

parent-account-next-page =
    Well done, the hardest part is over.

    What do you see on the portal now?
    .password = I have to choose a password
    .email = I have to give an email address
    .inside = I am in my account
    .other = Something else, or I don't know
    .help = Read the title, at the top of the page. Write neither a name nor a code here.

parent-account-password =
    { -parent-new-password }

    Is the password accepted?
    .yes = Yes
    .refused = No, or the button stays grey
    .help = { -parent-new-password-idea }

parent-account-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-account-email =
    If the portal asks for an email address, give your own. You will get an email: open it and press its link, to confirm the address.

    Is it done?
    .yes = Yes, I pressed the link
    .late = No email comes, or its link does not work
    .none = I have no email address
    .skipped = It does not ask for one
    .help = This address is also used to get back a lost username or password. Use a mailbox that you can open easily. If the page refuses the address, try another mailbox of your own.

parent-account-email-none =
    You can set up a free mailbox, just for you. It will also help you get your codes back.

    Do you have an email address now?
    .yes = I have an address now
    .skipped = The portal goes on without
    .no = I cannot have one
    .help = Do not give another person's address: that person would get the messages about your account.

parent-account-email-late =
    Look in the junk mail (“spam”), then in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it. Open only the last email received.

    Is the email address confirmed?
    .yes = Yes
    .no = No, still not
    .help = If the address is wrong, nothing arrives: read it again on the portal, especially after the @ sign.

# --- the first log-in ---

parent-account-log-in =
    Go back to the portal, choose « Responsable d'élève » (Parent or guardian) and log in the way you have just chosen. If you see a username, write it down.

    Are you in your account?
    .yes = Yes
    .birth = It asks for a date of birth
    .no = No, it does not work
    .help = With a password: your EduConnect codes. With FranceConnect: the button « S'identifier avec FranceConnect » (Log in with FranceConnect).

parent-account-asked-again =
    That page is real. It asks for the date of birth of one of your children. First check that the page has the portal's address. Then type the date there, never here: day, month, year.

    Is the date accepted?
    .yes = Yes
    .no = No, it is refused
    .help = You will not see this page every time. If you have several children, try the date of another one.

parent-account-onward =
    There you are: your account works! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    What do you want to do now?
    .ent = Go to the ENT
    .child = One of my children is missing
    .no = Nothing, that's all
    .help = The ENT is the school's site, with marks and messages. Let's find out together which one is yours.

parent-account-done = Perfect. Keep your codes to yourself: nobody needs them, not even the school.

# --- only the school can act ---

parent-account-number-school = Only the school can add or change this number. Ask the school office, or the head if it is a primary school. When it is done, choose “Back” and try again.
    .blocked = I cannot get the code by text message. Can you note my mobile number? ……

parent-account-unknown-school = Then the school may have your name or your number written differently. Ask the school to check both. When that is done, choose “Back” and try again.
    .blocked = The portal does not recognise my name or my mobile. Can you check how they are noted?

parent-account-code-school = Ask the school which mobile number it has for you. If it is wrong, the school corrects it. Then choose “Back” and ask for a new code.
    .blocked = The code by text message does not arrive, or it is refused. Which mobile number do you have for me?

parent-account-birth-school = Then the school may have a wrong date. Ask the school to check each child's. When that is done, choose “Back” and try again.
    .blocked = The portal refuses a date of birth of my children. Can you check the date of each child?

parent-account-mail-school = Then the address may be misspelt. The school can see how far your account has got: ask it to look. If the email comes first, choose “Back”.
    .blocked = The email that confirms my address does not arrive. Can you look at where my account stands?

parent-account-email-school = The school may know another way: ask. When you have an email address, choose “Back” and we will go on.
    .blocked = I have no email address. What can I do?

parent-account-disturbed-school = Your codes have nothing to do with it. If you are abroad, tell the school. If not, try from another place, then choose “Back”.
    .blocked = The portal shows « Accès perturbé » (Access disrupted).

parent-account-other-page = I don't know this page, and I would rather not guess. The school can see how far your account has got. In your message, copy the page title, but no codes. If it works after all, choose “Back”.
    .blocked = A page that I do not know shows up. Its title: ……
