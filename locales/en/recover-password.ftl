### Journey “get a password back”. One message per step, with the same name.

recover-password = Get back a pupil's password

recover-password-which =
    Let's get you back into your account, step by step.

    What have you lost?
    .chosen = The password I had chosen
    .sheet = The one on the sheet
    .both = The username and the password
    .unknown = I don't know
    .help = You chose yours on the day you activated your account. The one on the sheet comes from the school and is only for the first time.

recover-password-before =
    The password on the sheet is only for the first time. After that, you choose your own.

    Have you already chosen one on EduConnect?
    .yes = Yes
    .no = No, never
    .unknown = I don't know
    .help = If you have been in EduConnect before, or in the ENT with EduConnect, then you chose one.

recover-password-email =
    The portal writes to the email address on your account. You or a parent may have given one.

    Which email address is on your account?
    .own = Mine
    .parent = A parent's
    .none = None
    .unknown = I don't know
    .help = It is the address that you gave on the day you activated your account. Do not write the address here: I do not need it.

recover-password-parent =
    So the email will go to that parent's mailbox. Open it together.

    Can that parent open the mailbox now?
    .yes = Yes
    .no = No, that is not possible
    .help = If your parent is away, you can wait. If not, answer “No”: your school can help you too. Your parent only looks in the mailbox. You are the one who chooses your new password.

recover-password-try = We can try anyway. Tell your parents: the address may be theirs.
    .help = If it does not work, don't worry: the school can help you.

recover-password-link = On the log-in page of the portal, choose « Élève » (Pupil), then « Mot de passe oublié ? » (Forgotten password?). Then do what the page asks.
    .picture = « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account), the box « Identifiant » (Username) with its link « Identifiant oublié ? » (Forgotten username?), the box « Mot de passe » (Password) with its link « Mot de passe oublié ? » (Forgotten password?).
    .note-1 = Press this link, beside « Mot de passe » (Password).
    .help = I do not know the pages that follow: take your time to read them. If a page stops you, tell me at the next question.

recover-password-arrived =
    Look in the mailbox.

    Has the email arrived?
    .yes = Yes
    .not-yet = Not yet
    .other = The page says something else
    .help = It is the mailbox for your account's address: yours, or a parent's. An email you did not ask for, and that rushes you, is suspicious: leave it alone.

recover-password-not-arrived =
    Look in the junk mail (“spam”). Then in the other mailboxes: yours, your parents'. If the page shows « Renvoyer le mail » (Send the email again), press it.

    Is the email there now?
    .yes = Yes, I have it
    .no = No, still nothing
    .help = If the address is misspelt, nothing arrives. The school can check the one on your account.

recover-password-opened =
    Open the email and do what it says. Before you type anything, check that the page really has the portal's address.

    What do you see next?
    .yes = It asks me for a new password
    .broken = The link does not work
    .no = Something else
    .help = If the page does not have the portal's address, type nothing there and close it. Do not give this link to anyone.

recover-password-broken =
    Go back to « Mot de passe oublié ? » (Forgotten password?) and ask for another email. Open only the newest one.

    Does the new link work?
    .yes = Yes
    .no = No
    .help = Take only the last email, so as not to mix up the links.

recover-password-new =
    Choose a brand-new password that you use nowhere else. If the page shows a list of rules, the list is right.

    Does the portal accept it?
    .yes = Yes
    .refused = No, it refuses it
    .help = Use neither your first name, nor your class, nor a date: all these can be guessed. Do not send me your real password.

recover-password-rules =
    Read the list of rules on the page again. Usually: 8 characters or more, a capital letter, a small letter, a number, and a sign like ! or ?. Avoid accents and spaces.

    When the portal accepts it, continue.
    .help = Type exactly the same thing in both boxes. If the list on the portal says something different from me, the list is right.

recover-password-log-in =
    Go back to the log-in page and choose « Élève » (Pupil). Type your username and your new password, then « Se connecter » (Log in).

    Do you get in?
    .yes = Yes
    .refused = No, it refuses the new one
    .other = I see something else
    .help = The eye next to the box shows what you typed. Type your codes on the portal, never here.

recover-password-onward =
    Well done, your account works! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    Do you want to go to the ENT?
    .yes = Yes
    .no = No, that's all
    .help = The ENT is the school's site, with the lessons and the messages. Let's find out together which one is yours.

recover-password-school = Then ask your school: it can give you a new temporary password. When you have it, { $entry ->
        [commands] use /restart
       *[words] write “start again”
    } and choose “Activate my EduConnect account”.
    .blocked = The pupil's EduConnect password is lost. Can you give a temporary password?

recover-password-other-page = I don't know this page, and I would rather not guess. Your school can check your account. In your message, copy the page title, but no codes.
    .blocked = A page that we do not know shows up. Its title: ……

recover-password-done = Perfect. Next time, log in with your username and this new password. Keep them to yourself: do not give them to anyone.
