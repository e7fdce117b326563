### An account in danger: a doubtful message, a code given away, a stolen account, a password told, papers.

account-danger = An account in danger

account-danger-what =
    Let's look at this together, step by step.

    What happened?
    .message = I got a strange message
    .given = I clicked, or gave a code
    .inside = Somebody is using the account
    .told = A password told to somebody
    .papers = A photo or papers
    .help = The safest thing is not to click on anything until you know.

# --- a message: is it a scam? ---

account-danger-message =
    For now, do not click and do not answer.

    What does the message ask for?
    .code = A password, a code or money
    .hurry = To be quick, or the account will be closed
    .confirm = To confirm an email address
    .papers = A photo of papers
    .done = Too late, I clicked or answered
    .unknown = Something else, or I don't know
    .help = Treat an attachment, a link or a QR code like a message: do not open it, check first.

account-danger-trap =
    It is a trap. Nobody needs your password or your code, not even to help you. And a message that rushes you is suspicious.

    Have you clicked, or given anything away?
    .no = No, nothing at all
    .yes = Yes
    .help = A real service does not ask for a password by email, by text message or on the phone.

account-danger-expected =
    EduConnect sends a message like this when you activate an account or change its email address.

    Have you just done that?
    .yes = Yes
    .no = No, or I don't know
    .help = If you did not ask for anything, do not confirm anything.

account-danger-confirm = Then it is normal: a click on its link confirms the address. Still look at the address at the top of the page that opens: it must be on educonnect.education.gouv.fr. If not, close the page and type nothing on it.

account-danger-own-way =
    Forget the message. Type the address of EduConnect yourself and log in there.

    Does the account ask you for anything?
    .no = No, nothing special
    .confirm = « Vous devez confirmer votre adresse mail »
    .lost = I can't get in
    .help = The address is educonnect.education.gouv.fr. Type it in the browser's address bar, do not look for it in the message. The sentence on the second button means “You must confirm your email address”.

account-danger-show-it =
    { $audience ->
        [pupil] Then nothing is lost. Show this message to your school or to a parent, then delete it. If another one comes, do the same: do not click, type the address yourself.
       *[other] Then nothing is lost. Show this message to the school, then delete it. If another one comes, do the same: do not click, type the address yourself.
    }

# --- a code given away, a link opened ---

account-danger-given =
    It happens to many people, and it can be put right. It is best to do it now.

    What did you give away?
    .clicked = Nothing, just a click
    .password = The password
    .code = A code that came by SMS or email
    .identity = A date of birth or papers
    .bank = A bank card number
    .unknown = I don't remember
    .help = Write none of it here: I only need the button.

account-danger-clicked =
    Close the page, without typing anything.

    Was anything installed or downloaded?
    .no = No
    .yes = Yes, or I don't know
    .help = For example a file that opened, or an app that asked for a permission.

account-danger-code =
    A code you receive is like a key: do not read it out to anyone, not even on the phone. Let's change the password, then tell the school.
    .help = Only type a code on the page where you asked for it yourself.

account-danger-bank =
    { $audience ->
        [pupil] Tell a parent right away: they can call their bank. You are not in trouble: it is to block the card in time. Then we protect your account.
       *[other] Call the bank right away: they can block the card. Then we protect the account.
    }
    .help = The bank's number is on the back of the card, or on a statement. Not in the message that came.

account-danger-identity =
    { $audience ->
        [pupil] Tell a parent and your school: they will see what to do. If you are asked for other papers, do not answer.
       *[other] Tell the school. And if you are asked for other papers, do not answer.
    }
    .blocked = Personal information was given to someone.

# --- another person is in the account ---

account-danger-inside =
    Let's get that person out: you need a new password that they do not know.

    Can you still get into the account?
    .yes = Yes
    .no = No, the password does not work any more
    .open = The account was left open somewhere
    .help = Even if you think you know who it is, we start with the password.

# --- change the password ---

account-danger-staff =
    Staff have no EduConnect account: what to do next depends on the account.

    Whose account is it?
    .own = My académie account
    .pupil = A pupil's
    .family = Families have received this message
    .help = For a pupil, the school can reset the password. For yours, it is the académie.

account-danger-staff-own =
    Change your académie password at once, on a safe device, from the guichet académique. Then tell the help desk of your académie and your management.

    Can you still log in?
    .yes = Yes, it is changed
    .no = No
    .help = Do not use the link in the message: type the address yourself.

account-danger-change =
    { $audience ->
        [pupil] Use a safe device, yours or your parents'.

        1. Open your account, then « Mon Compte » (My account).
        2. Press « Modifier » (Change), beside « Mot de passe » (Password).
        3. Type the old one once, the new one twice, then « Suivant » (Next).
       *[other] Use a safe device.

        1. Open the account, then « Mon Compte » (My account).
        2. Press « Modifier » (Change), beside « Mot de passe » (Password).
        3. Type the old one once, the new one twice, then « Suivant » (Next).

        With FranceConnect, change the password of impôts or ameli, on their own site.
    }

    Is the password changed?
    .yes = Yes, it is changed
    .no = No, I can't get in
    .rules = The new one is refused
    .help = A safe device is one on which nothing strange was installed, and that nobody has borrowed.

account-danger-rules =
    Look at the list of rules on the page: look for what is missing. Use a sign from that list, without accents or spaces. And a really new password, not the old one with a small change.

    Is the password changed now?
    .yes = Yes, it is changed
    .no = No, I can't get in
    .help = For an idea, write “a way to make a password”.

account-danger-lost-pupil =
    Then we use « Mot de passe oublié ? » (Forgotten password?): a message goes to the email address of your account, yours or a parent's.

    Do you have a new password?
    .yes = Yes, it is done
    .no = No, no email comes
    .recover = Do it together
    .help = If somebody changed the address, no email will reach you: choose “No”.

account-danger-lost-parent =
    Then use « Mot de passe oublié ? » (Forgotten password?): a message goes to the email address of the account.

    Do you have a new password?
    .yes = Yes, it is done
    .no = No, no email comes
    .own = Do it together, for my account
    .child = Do it together, for my child
    .help = If somebody changed the address, no email will reach you: choose “No”.

account-danger-staff-again =
    EduConnect is for pupils and parents only.

    Which account does not open any more?
    .own = My académie account
    .pupil = A pupil's
    .help = Yours depends on the académie; a pupil's, on the school's module.

account-danger-mail =
    Good. Now look at the email address of the account: that is how somebody could get back in.

    { $audience ->
        [pupil] Is it really yours, or a parent's?
       *[other] Is it the right one?
    }
    .yes = Yes
    .no = No, I don't know that address
    .unknown = There is none, or I can't find it
    .help = It is in the EduConnect account, once you are logged in. No need to write it here.

account-danger-mail-changed = Put the right address back in the account. A message goes there: click on its link to confirm it. Also tell the school that the address had been changed.
    .help = As long as the address is not confirmed, the account says « Vous devez confirmer votre adresse mail » (You must confirm your email address).

account-danger-elsewhere =
    Do you use the old password anywhere else: email, games, social media?
    .no = No
    .yes = Yes, or I don't know
    .help = A person who has seen it can try it everywhere.

account-danger-elsewhere-change = Change it there too, starting with your mailbox. Use a different password in each place: then one theft opens only one door.
    .help = The mailbox first, because that is where messages about forgotten passwords arrive.

account-danger-school =
    { $audience ->
        [pupil] One last thing: tell your school. Somebody may have read or written messages in your name, and the school must know that it was not you.
       *[other] One last thing: tell the school. Somebody may have read or written messages from this account, and the school must know.
    }
    .blocked = Someone else may have the password of the account.

account-danger-school-reset =
    { $audience ->
        [pupil] Then your school can get you back into your account: it gives a new temporary password. Say that somebody else got in.
       *[other] Then the school can give a new temporary password. Say that somebody else got into this account.
    }
    .blocked = Someone else got into the account, and we can no longer get in. Can you give a temporary password?

account-danger-elsewhere-done = If you used this password anywhere else, change it there too, starting with your mailbox. Use a different password in each place: then one theft opens only one door.

# --- a password told to another person ---

account-danger-told =
    { $audience ->
        [pupil] You were right to say so. A password that somebody else knows is no longer a secret.
       *[other] A password that somebody else knows is no longer a secret.
    }

    Who knows it now?
    .friend = A friend
    .adult = A grown-up at school
    .parent = A parent
    .former = An ex, or the other parent
    .unknown = Somebody I don't know
    .help = Even somebody kind may repeat it, or leave it lying about.

account-danger-told-parent =
    { $audience ->
        [pupil] A parent can help you, but has an EduConnect account of their own: they do not need yours.
       *[other] A parent can help a child, but has an EduConnect account of their own: they do not need the other one.
    }

    Would you like to keep this password, or to change it?
    .keep = Keep it
    .change = Change it
    .help = If a parent looks at the account to help, it is best to do it together.

account-danger-told-change =
    Even if it is somebody you trust, choose another one. Open « Mon Compte » (My account), then « Modifier » (Change) beside « Mot de passe » (Password): the old one once, the new one twice, then « Suivant » (Next).

    Is the password changed?
    .yes = Yes, it is changed
    .no = No, I can't get in any more
    .help = The new one must not look like the old one: a 1 at the end is not enough.

account-danger-told-done =
    { $audience ->
        [pupil] Keep it to yourself, even among friends. If a friend asks for it, say no: a friend does not need it. And if somebody forces you to give it, tell a grown-up.
       *[other] Keep it to yourself. Nobody needs it, not even to help.
    }

# --- papers, and photos of them ---

account-danger-papers =
    For now, send no photo.

    Who is asking for these papers?
    .here = Nobody, I wanted to show them here
    .school = The school
    .message = A message, or a stranger
    .sent = I have already sent it
    .help = Identity card, passport, school card, sheet with the codes: it is all the same.

account-danger-papers-here = Thank you, but I need no photo: no identity card, no sheet with codes. Instead, tell me in your own words what is not working.

account-danger-papers-school =
    { $audience ->
        [pupil] If your school wants a paper, bring it to the office yourself, or give it to a parent. No photo in a conversation.
       *[other] If the school wants a paper, bring it to the office. No photo in a conversation.
    }

account-danger-papers-refuse =
    { $audience ->
        [pupil] Do not send it, and do not answer. Show this message to your school or to a parent.
       *[other] Do not send it, and do not answer. Show this message to the school.
    }

account-danger-papers-sent =
    If you can, delete the photo from the conversation.

    What can be seen in the photo?
    .sheet = The sheet with the codes
    .identity = An identity document
    .help = No need to show it to me: I only need to know what it was.

account-danger-sheet =
    Has the account on that sheet been activated?
    .yes = Yes, with another password
    .no = No, not yet
    .unknown = I don't know
    .help = An account is activated once somebody has chosen a new password in place of the one on the sheet.

account-danger-sheet-safe = Then the password on the sheet has already been replaced: it should no longer work. Still, put the sheet away and do not show it to anyone.

account-danger-sheet-new =
    { $audience ->
        [pupil] Then somebody could activate your account before you. Ask your school for a new sheet soon, and say why.
       *[other] Then somebody could activate this account before you. Ask the school for a new sheet soon, and say why.
    }
    .blocked = Someone else has seen the sheet with the codes. Can you give a new sheet?

account-danger-papers-told =
    { $audience ->
        [pupil] Tell a parent and your school: they will know what to do. And send nothing more to that person.
       *[other] Tell the school, and send nothing more to that person.
    }
    .blocked = A photo of papers was sent to someone.
