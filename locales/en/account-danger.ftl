### An account in danger: a doubtful message, a code given away, a stolen account, a password told, papers.

account-danger = An account in danger

account-danger-what =
    Let's look at this together, step by step.

    What happened?
    .message = I got a strange message
    .message-words = message | strange message | weird message | email | text message | sms | scam | link | a link | { -said-dunno }
    .given = I clicked, or gave a code
    .given-words = i clicked | clicked | i gave a code | i gave my code | i gave my password | fake site | i typed my codes
    .inside = Somebody is using the account
    .inside-words = somebody is using my account | someone is using my account | stolen | account stolen | hacked | account hacked | someone is in my account
    .told = A password told to somebody
    .told-words = i told my password | told my password | a friend has my password | someone knows my password | shared my password
    .papers = A photo or papers
    .papers-words = photo | a photo | papers | identity card | id card | passport | photo of the sheet
    .help = The safest thing is not to click on anything until you know.

# --- a message: is it a scam? ---

account-danger-message =
    For now, do not click and do not answer.

    What does the message ask for?
    .code = A password, a code or money
    .code-words = password | a password | code | a code | my codes | money | bank card | card number | username | login
    .hurry = To be quick, or the account will be closed
    .hurry-words = quick | be quick | urgent | account closed | or else | will be closed | suspended | deactivated | 24 hours | threat
    .confirm = To confirm an email address
    .confirm-words = confirm | confirm an address | confirm my email | confirm my e mail | confirmation
    .papers = A photo of papers
    .papers-words = photo | papers | identity card | id card | passport | photo of papers
    .done = Too late, I clicked or answered
    .done-words = too late | already clicked | i clicked | i already clicked | i answered | it is done | i already gave it
    .unknown = Something else, or I don't know
    .unknown-words = { -said-dunno } | something else | none of that | just a link | a link | to log in
    .help = Treat an attachment, a link or a QR code like a message: do not open it, check first.

account-danger-trap =
    It is a trap. Nobody needs your password or your code, not even to help you. And a message that rushes you is suspicious.

    Have you clicked, or given anything away?
    .no = No, nothing at all
    .no-words = { -said-no } | nothing | nothing at all | i did nothing | i didn t click
    .yes = Yes
    .yes-words = { -said-yes } | i clicked | i gave it | i answered | a bit | i think so | { -said-dunno }
    .help = A real service does not ask for a password by email, by text message or on the phone.

account-danger-expected =
    EduConnect sends a message like this when you activate an account or change its email address.

    Have you just done that?
    .yes = Yes
    .yes-words = { -said-yes } | i just did | i just activated | i just changed it
    .no = No, or I don't know
    .no-words = { -said-no } | { -said-dunno } | i asked for nothing | i didn t ask | nothing
    .help = If you did not ask for anything, do not confirm anything.

account-danger-confirm = Then it is normal: a click on its link confirms the address. Still look at the address at the top of the page that opens: it must be on educonnect.education.gouv.fr. If not, close the page and type nothing on it.

account-danger-own-way =
    Forget the message. Type the address of EduConnect yourself and log in there.

    Does the account ask you for anything?
    .no = No, nothing special
    .no-words = { -said-no } | nothing | nothing special | it is normal | it works
    .confirm = « Vous devez confirmer votre adresse mail »
    .confirm-words = confirm | confirm my address | confirm my email | yes
    .lost = I can't get in
    .lost-words = i can t get in | cant get in | no way in | refused | blocked | it doesn t work | { -said-dunno }
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
    .clicked-words = nothing | just clicked | i just clicked | only clicked | a click | i gave nothing | opened the link
    .password = The password
    .password-words = password | my password | pw | my codes | username and password | my login
    .code = A code that came by SMS or email
    .code-words = code | a code | the code | sms code | code by text | code by email
    .identity = A date of birth or papers
    .identity-words = birth date | date of birth | my birthday | papers | identity card | id card | my name | photo of papers
    .bank = A bank card number
    .bank-words = bank card | card number | credit card | debit card | my parents card
    .unknown = I don't remember
    .unknown-words = { -said-dunno } | several things | everything | a bit of everything | i don t remember
    .help = Write none of it here: I only need the button.

account-danger-clicked =
    Close the page, without typing anything.

    Was anything installed or downloaded?
    .no = No
    .no-words = { -said-no } | nothing | nothing was installed | just a page
    .yes = Yes, or I don't know
    .yes-words = { -said-yes } | { -said-dunno } | a file | an app | downloaded | installed
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

# --- somebody is in the account ---

account-danger-inside =
    Let's get that person out: you need a new password that they do not know.

    Can you still get into the account?
    .yes = Yes
    .yes-words = { -said-yes } | i can get in | it works | { -said-dunno }
    .no = No, the password does not work any more
    .no-words = { -said-no } | password changed | they changed my password | doesn t work any more | i can t get in any more | refused | blocked
    .open = The account was left open somewhere
    .open-words = left open | session open | i forgot to log out | not logged out | library computer | stayed logged in
    .help = Even if you think you know who it is, we start with the password.

# --- change the password ---

account-danger-staff =
    Staff have no EduConnect account: what to do next depends on the account.

    Whose account is it?
    .own = My académie account
    .own-words = mine | my account | academie account | me | my password
    .pupil = A pupil's
    .pupil-words = pupil | a pupil | a pupil s | student | my pupil
    .family = Families have received this message
    .family-words = family | families | parents | the parents | several families | { -said-dunno }
    .help = For a pupil, the school can reset the password. For yours, it is the académie.

account-danger-staff-own =
    Change your académie password at once, on a safe device, from the guichet académique. Then tell the help desk of your académie and your management.

    Can you still log in?
    .yes = Yes, it is changed
    .yes-words = { -said-yes } | it is changed | changed | done
    .no = No
    .no-words = { -said-no } | refused | blocked | it doesn t work | { -said-dunno }
    .help = Do not use the link in the message: type the address yourself.

account-danger-change =
    { $audience ->
        [pupil] Use a safe device, yours or your parents'. Open your account, then « Mon Compte » (My account) and « Modifier » (Change) beside « Mot de passe » (Password). Type the old one once, the new one twice, then « Suivant » (Next).
       *[other] Use a safe device. Open the account, then « Mon Compte » (My account) and « Modifier » (Change) beside « Mot de passe » (Password). Type the old one once, the new one twice, then « Suivant » (Next). With FranceConnect, change the password of impôts or ameli, on their own site.
    }

    Is the password changed?
    .yes = Yes, it is changed
    .yes-words = { -said-yes } | it is changed | changed | done | it s done
    .no = No, I can't get in
    .no-words = { -said-no } | i can t get in | cant get in | refused | blocked | the old one doesn t work | it was changed | { -said-dunno }
    .rules = The new one is refused
    .rules-words = new one refused | the new one is refused | not accepted | too weak | rules | the rules
    .help = A safe device is one on which nothing strange was installed, and that nobody has borrowed.

account-danger-rules =
    Look at the list of rules on the page: look for what is missing. Use a sign from that list, without accents or spaces. And a really new password, not the old one with a small change.

    Is the password changed now?
    .yes = Yes, it is changed
    .yes-words = { -said-yes } | it is changed | changed | done | it s done
    .no = No, I can't get in
    .no-words = { -said-no } | i can t get in | cant get in | blocked | still not | { -said-dunno }
    .help = For an idea, write “a way to make a password”.

account-danger-lost-pupil =
    Then we use « Mot de passe oublié ? » (Forgotten password?): a message goes to the email address of your account, yours or a parent's.

    Do you have a new password?
    .yes = Yes, it is done
    .yes-words = { -said-yes } | done | it is done | i m in | it works
    .no = No, no email comes
    .no-words = { -said-no } | no email | no e mail | nothing comes | { -said-no-mail } | { -said-dunno }
    .recover = Do it together
    .recover-words = together | do it together | forgotten password
    .help = If somebody changed the address, no email will reach you: choose “No”.

account-danger-lost-parent =
    Then use « Mot de passe oublié ? » (Forgotten password?): a message goes to the email address of the account.

    Do you have a new password?
    .yes = Yes, it is done
    .yes-words = { -said-yes } | done | it is done | i m in | it works
    .no = No, no email comes
    .no-words = { -said-no } | no email | no e mail | nothing comes | { -said-no-mail } | { -said-dunno }
    .own = Do it together, for my account
    .own-words = my account | mine | parent account | together
    .child = Do it together, for my child
    .child-words = my child | for my child | my child s account | my son | my daughter | my child s
    .help = If somebody changed the address, no email will reach you: choose “No”.

account-danger-staff-again =
    EduConnect is for pupils and parents only.

    Which account does not open any more?
    .own = My académie account
    .own-words = mine | my account | academie account | me
    .pupil = A pupil's
    .pupil-words = pupil | a pupil | a pupil s | student | { -said-dunno }
    .help = Yours depends on the académie; a pupil's, on the school's module.

account-danger-mail =
    Good. Now look at the email address of the account: that is how somebody could get back in.

    { $audience ->
        [pupil] Is it really yours, or a parent's?
       *[other] Is it the right one?
    }
    .yes = Yes
    .yes-words = { -said-yes } | it is mine | it is the right one | my mum s | my dad s
    .no = No, I don't know that address
    .no-words = { -said-no } | i don t know it | another address | it was changed
    .unknown = There is none, or I can't find it
    .unknown-words = { -said-dunno } | there is none | can t find it | cant find it | no address | none
    .help = It is in the EduConnect account, once you are logged in. No need to write it here.

account-danger-mail-changed = Put the right address back in the account. A message goes there: click on its link to confirm it. Also tell the school that the address had been changed.
    .help = As long as the address is not confirmed, the account says « Vous devez confirmer votre adresse mail » (You must confirm your email address).

account-danger-elsewhere =
    Do you use the old password anywhere else: email, games, social media?
    .no = No
    .no-words = { -said-no } | nowhere | only there
    .yes = Yes, or I don't know
    .yes-words = { -said-yes } | { -said-dunno } | everywhere | same everywhere | on insta | on snap | i think so
    .help = A person who has seen it can try it everywhere.

account-danger-elsewhere-change = Change it there too, starting with your mailbox. Use a different password in each place: then one theft opens only one door.
    .help = The mailbox first, because that is where messages about forgotten passwords arrive.

account-danger-school =
    { $audience ->
        [pupil] One last thing: tell your school. Somebody may have read or written messages in your name, and the school must know that it was not you.
       *[other] One last thing: tell the school. Somebody may have read or written messages from this account, and the school must know.
    }

account-danger-school-reset =
    { $audience ->
        [pupil] Then your school can get you back into your account: it gives a new temporary password. Say that somebody else got in.
       *[other] Then the school can give a new temporary password. Say that somebody else got into this account.
    }

account-danger-elsewhere-done = If you used this password anywhere else, change it there too, starting with your mailbox. Use a different password in each place: then one theft opens only one door.

# --- a password told to somebody ---

account-danger-told =
    { $audience ->
        [pupil] You were right to say so. A password that somebody else knows is no longer a secret.
       *[other] A password that somebody else knows is no longer a secret.
    }

    Who knows it now?
    .friend = A friend
    .friend-words = to a friend | to my friend | to my best friend | to a classmate | to my brother | to my sister | friend | a friend | my friend | my best friend | mate | classmate | a classmate | my brother | my sister | my cousin | somebody in my class | a pupil
    .adult = A grown-up at school
    .adult-words = teacher | a teacher | supervisor | cpe | a grown up of the school | school secretary
    .parent = A parent
    .parent-words = to my mum | to my mom | to my dad | to my parents | parent | my parents | my mum | my mom | my dad | my mother | my father | my guardian
    .former = An ex, or the other parent
    .former-words = my ex | my ex husband | my ex wife | my ex boyfriend | my ex girlfriend | my husband | my wife | to my husband | to my wife | to my ex | the other parent | their father | their mother
    .unknown = Somebody I don't know
    .unknown-words = stranger | a stranger | someone on the internet | somebody on the internet | on the internet | i don t know them | { -said-dunno }
    .help = Even somebody kind may repeat it, or leave it lying about.

account-danger-told-parent =
    { $audience ->
        [pupil] A parent can help you, but has an EduConnect account of their own: they do not need yours.
       *[other] A parent can help a child, but has an EduConnect account of their own: they do not need the other one.
    }

    Would you like to keep this password, or to change it?
    .keep = Keep it
    .keep-words = keep | keep it | i keep it | no | it is fine | { -said-dunno }
    .change = Change it
    .change-words = change | change it | i change it | yes | new one
    .help = If a parent looks at the account to help, it is best to do it together.

account-danger-told-change =
    Even if it is somebody you trust, choose another one. Open « Mon Compte » (My account), then « Modifier » (Change) beside « Mot de passe » (Password): the old one once, the new one twice, then « Suivant » (Next).

    Is the password changed?
    .yes = Yes, it is changed
    .yes-words = { -said-yes } | it is changed | changed | done
    .no = No, I can't get in any more
    .no-words = { -said-no } | i can t get in | cant get in | can t get in any more | refused | blocked | forgotten | { -said-dunno }
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
    .here-words = nobody | you | here | to show you | so that you can help | i wanted to send you | { -said-dunno }
    .school = The school
    .school-words = school | the school | the office of the school | my teacher
    .message = A message, or a stranger
    .message-words = a message | email | sms | a stranger | somebody i don t know | on the phone | a site | on the internet
    .sent = I have already sent it
    .sent-words = already sent | i sent it | too late | it is done | i have sent it
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
    .sheet-words = sheet | the sheet | the codes | my codes | username | temporary password
    .identity = An identity document
    .identity-words = identity card | id card | passport | card | identity paper | family book | something else | { -said-dunno }
    .help = No need to show it to me: I only need to know what it was.

account-danger-sheet =
    Has the account on that sheet been activated?
    .yes = Yes, with another password
    .yes-words = { -said-yes } | already activated | it is activated | password changed
    .no = No, not yet
    .no-words = { -said-no } | not yet | never used | not activated
    .unknown = I don't know
    .unknown-words = { -said-dunno }
    .help = An account is activated once somebody has chosen a new password in place of the one on the sheet.

account-danger-sheet-safe = Then the password on the sheet has already been replaced: it should no longer work. Still, put the sheet away and do not show it to anyone.

account-danger-sheet-new =
    { $audience ->
        [pupil] Then somebody could activate your account before you. Ask your school for a new sheet soon, and say why.
       *[other] Then somebody could activate this account before you. Ask the school for a new sheet soon, and say why.
    }

account-danger-papers-told =
    { $audience ->
        [pupil] Tell a parent and your school: they will know what to do. And send nothing more to that person.
       *[other] Tell the school, and send nothing more to that person.
    }
