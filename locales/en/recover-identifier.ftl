### Journey “get the username back”. One message per step, with the same name.

recover-identifier = Get back a pupil's username

recover-identifier-look =
    Your username may be close by. Look at the sheet from the school, in your planner, or where you write down your codes.

    Have you found it?
    .yes = Yes, I have it
    .no = No
    .help = It is written next to the word « Identifiant » (Username). It looks like p.nom or p.nom12: the first letter of the first name, a dot, the last name, and sometimes numbers. It is not an email address.

recover-identifier-on-paper =
    Keep it somewhere you will find it again. No need to send it to me.

    Do you have your password too?
    .yes = Yes, the one I chose
    .sheet = Only the one on the sheet
    .no = No
    .help = You chose yours on the day you activated your account. The one on the sheet is only for the first time.

recover-identifier-email =
    The portal writes to the email address on your account. You or a parent may have given one.

    Which email address is on your account?
    .own = Mine
    .parent = A parent's
    .none = None
    .unknown = I don't know
    .help = It is the address that you gave on the day you activated your account. Do not write the address here: I do not need it.

recover-identifier-parent =
    So the email will go to that parent's mailbox. Open it together.

    Can that parent open the mailbox now?
    .yes = Yes
    .no = No, that is not possible
    .help = If your parent is away, you can wait. If not, answer “No”: your school can help you too. Your parent only looks in the mailbox. They do not need your password.

recover-identifier-try = We can try anyway. Tell your parents: the address may be theirs.
    .help = If it does not work, don't worry: the school can help you.

recover-identifier-link = On the log-in page of the portal, choose « Élève » (Pupil), then « Identifiant oublié ? » (Forgotten username?). Then do what the page asks.
    .picture = « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account), the box « Identifiant » (Username) with its link « Identifiant oublié ? » (Forgotten username?), the box « Mot de passe » (Password) with its link « Mot de passe oublié ? » (Forgotten password?).
    .note-1 = Press this link, beside « Identifiant » (Username).
    .help = I do not know the pages that follow: take your time to read them. If a page stops you, tell me at the next question.

recover-identifier-arrived =
    Look in the mailbox.

    Has the email arrived?
    .yes = Yes
    .not-yet = Not yet
    .other = The page says something else
    .help = It is the mailbox for your account's address: yours, or a parent's. Do not share what is in the email with anyone.

recover-identifier-not-arrived =
    Look in the junk mail (“spam”). Then in the other mailboxes: yours, your parents'. If the page shows « Renvoyer le mail » (Send the email again), press it.

    Is the email there now?
    .yes = Yes, I have it
    .no = No, still nothing
    .help = If the address is misspelt, nothing arrives. The school can check the one on your account.

recover-identifier-opened =
    Open the email and do what it says. Before you type anything, check that the page really has the portal's address.

    Do you have your username now?
    .yes = Yes
    .no = No
    .help = No need to send it to me. If a page asks for something the portal does not usually ask, close it.

recover-identifier-by-mail =
    Write your username down somewhere you will find it again. No need to send it to me.

    Do you remember your password?
    .yes = Yes
    .no = No
    .help = It is the password you chose on the day you activated your account.

recover-identifier-log-in =
    Go back to the log-in page and choose « Élève » (Pupil). Type your username and your password, then « Se connecter » (Log in).

    Do you get in?
    .yes = Yes
    .no = No
    .help = The eye next to the box shows what you typed. Type your codes on the portal, never here.

recover-identifier-onward =
    Well done, your account works! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    Do you want to go to the ENT?
    .yes = Yes
    .no = No, that's all
    .help = The ENT is the school's site, with the lessons and the messages. Let's find out together which one is yours.

recover-identifier-school = Then ask your school: it can find your username, and give you a new temporary password if needed. When you have your codes{ $entry ->
        [commands] : the command /restart.
       *[words] , write “start again”.
    }
    .blocked = The pupil's EduConnect username is lost. Can you find it?

recover-identifier-other-page = I don't know this page, and I would rather not guess. Your school can check your account. In your message, copy the page title, but no codes.
    .blocked = A page that we do not know shows up. Its title: ……

recover-identifier-done = Perfect. Next time, log in with this username and your password. Keep them to yourself: do not give them to anyone.
