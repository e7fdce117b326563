### Journey “get the username back”. One message per step, with the same name.

recover-identifier = Get back a pupil's username

recover-identifier-look =
    Your username may be close by. Look at the sheet from the school, in your planner, or where you write down your codes.

    Have you found it?
    .yes = Yes, I have it
    .yes-words = { -said-yes } | i have it | i got it | found | found it | i found it | it s on the sheet | it was on the sheet
    .no = No
    .no-words = { -said-no } | not found | can t find it | cant find it | didn t find it | didnt find it | don t have it | dont have it | don t have the sheet | dont have the sheet | i lost the sheet | nowhere
    .help = It is written next to the word « Identifiant » (Username). It looks like p.nom or p.nom12: the first letter of the first name, a dot, the last name, and sometimes numbers. It is not an email address.

recover-identifier-on-paper =
    Keep it somewhere you will find it again. No need to send it to me.

    Do you have your password too?
    .yes = Yes, the one I chose
    .yes-words = { -said-yes } | i have it | i know it | i remember it | i have the password too
    .sheet = Only the one on the sheet
    .sheet-words = the one on the sheet | on the sheet | the sheet | temporary | the temporary one | temporary password | never activated
    .no = No
    .no-words = { -said-no } | don t have it | dont have it | i forgot it | forgot | i lost it | lost
    .help = You chose yours on the day you activated your account. The one on the sheet is only for the first time.

recover-identifier-email =
    The portal writes to the email address on your account. You or a parent may have given one.

    Which email address is on your account?
    .own = Mine
    .own-words = mine | my address | my email | my mail | my own | yes mine
    .parent = A parent's
    .parent-words = yes a parent s | a parent s | parent | parents | my parents | my mum | my mom | my mother | my dad | my father | mum s | mom s | dad s | my mum s email | my mom s email | my dad s email | my parents email
    .none = None
    .none-words = no none | { -said-no } | none | no email | no address | no email address | didn t give one | didnt give one | never gave one | without
    .unknown = I don't know
    .unknown-words = { -said-dunno } | maybe
    .help = It is the address that you gave on the day you activated your account. Do not write the address here: I do not need it.

recover-identifier-parent = So the email will go to that parent's mailbox. Ask them to open it, next to you.
    .help = Your parent only looks in the mailbox. They do not need your password.

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
    .yes-words = { -said-yes } | arrived | it arrived | got it | i got it | it s here | its here | received
    .not-yet = Not yet
    .not-yet-words = { -said-no } | not yet | not arrived | didn t arrive | didnt arrive | hasn t arrived | hasnt arrived | nothing | still nothing | i got nothing | i m waiting | im waiting
    .other = The page says something else
    .other-words = something else | the page says something else | the page refuses | refused | error | unknown address | it asks something else
    .help = It is the mailbox for your account's address: yours, or a parent's. Do not share what is in the email with anyone.

recover-identifier-not-arrived =
    Look in the junk mail (“spam”). Then in the other mailboxes: yours, your parents'. If the page shows « Renvoyer le mail » (Send the email again), press it.

    Is the email there now?
    .yes = Yes, I have it
    .yes-words = { -said-yes } | i have it | found it | found | i found it | it was in the spam | in the spam | in spam | in junk | arrived | it arrived
    .no = No, still nothing
    .no-words = { -said-no } | nothing | still nothing | not there | still not | didn t arrive | didnt arrive | not found
    .help = If the address is misspelt, nothing arrives. The school can check the one on your account.

recover-identifier-opened =
    Open the email and do what it says. Before you type anything, check that the page really has the portal's address.

    Do you have your username now?
    .yes = Yes
    .yes-words = { -said-yes } | i have it | found it | i found it | it s in the email | its in the email
    .no = No
    .no-words = { -said-no } | { -said-fails } | don t have it | dont have it | not there | the link doesn t work | the link doesnt work
    .help = No need to send it to me. If a page asks for something the portal does not usually ask, close it.

recover-identifier-by-mail =
    Write your username down somewhere you will find it again. No need to send it to me.

    Do you remember your password?
    .yes = Yes
    .yes-words = { -said-yes } | i have it | i know it | i remember it | i do
    .no = No
    .no-words = { -said-no } | don t have it | dont have it | i forgot it | forgot | i lost it | lost | i don t
    .help = It is the password you chose on the day you activated your account.

recover-identifier-log-in =
    Go back to the log-in page and choose « Élève » (Pupil). Type your username and your password, then « Se connecter » (Log in).

    Do you get in?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works }
    .no = No
    .no-words = { -said-no } | { -said-fails } | error | something else
    .help = The eye next to the box shows what you typed. Type your codes on the portal, never here.

recover-identifier-onward =
    Well done, your account works! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    Do you want to go to the ENT?
    .yes = Yes
    .yes-words = { -said-yes } | ent | the ent | go to the ent | yes please
    .no = No, that's all
    .no-words = { -said-no } | that s all | thats all | no thanks | not needed
    .help = The ENT is the school's site, with the lessons and the messages. Let's find out together which one is yours.

recover-identifier-school = Then ask your school: it can find your username, and give you a new temporary password if needed. When you have your codes{ $entry ->
        [commands] : the command /restart.
       *[words] , write “start again”.
    }

recover-identifier-other-page = I don't know this page, and I would rather not guess. Your school can check your account. In your message, copy the page title, but no codes.

recover-identifier-done = Perfect. Keep your username and your password to yourself, and do not give them to anyone.
