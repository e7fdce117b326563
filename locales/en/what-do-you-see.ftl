### Journey “what do you see?”. One message per step, with the same name.

what-do-you-see = Find out what is wrong

what-do-you-see-portal =
    Let's find out together what is wrong. Leave the ENT aside: open the EduConnect portal, choose « Élève » (Pupil) and log in.

    Do you get in?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works } | educonnect works
    .no = No
    .no-words = { -said-no } | { -said-fails } | error | locked | can t log in | cant log in | i can t | i cant | not yet
    .unknown = I don't know
    .unknown-words = { -said-dunno } | it depends | i haven t tried | i havent tried
    .help = The EduConnect portal and the ENT are two sites. The portal checks your codes; the ENT shows your lessons. We need to know which of the two is blocking.

what-do-you-see-inside =
    Then your account and your password are right: keep them.

    What is wrong?
    .find = I can't find the ENT, or I don't know
    .find-words = { -said-dunno } | something else | can t find my ent | cant find my ent | can t find the ent | cant find the ent | which ent | where is the ent | ent address
    .ent = The ENT won't let me in
    .ent-words = the ent refuses | ent refuses | the ent doesn t work | the ent doesnt work | ent doesn t work | ent doesnt work | ent blocked | the ent doesn t recognise me | the ent doesn t recognize me | not recognised | not recognized
    .app = It is Pronote, or an app
    .app-words = app | an app | the app | application | pronote | on my phone | pass culture | another service
    .mail = It is about an email address
    .mail-words = email | mail | e mail | email address | confirm my address | confirm my email
    .nothing = Nothing, it's fine
    .nothing-words = nothing | all good | everything works | it s fine | its fine | it works | solved
    .moved = I changed schools
    .moved-words = changed school | changed schools | i changed school | i changed schools | new school | new college | new lycee | i moved | i started lycee
    .help = There is no link to the ENT on EduConnect: the ENT has a page of its own.

what-do-you-see-title =
    Look at your screen, on the EduConnect portal.

    What title can you see?
    .login = « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account)
    .login-words = je me connecte | i log in | log in | login | log in page | login page | username and password
    .password = « Je choisis mon nouveau mot de passe » (I choose my new password)
    .password-words = je choisis mon nouveau mot de passe | je choisis | nouveau mot de passe | new password | choose a password | choose a new password | i choose my new password
    .activation = « Activation du compte » (Account activation)
    .activation-words = activation du compte | activation | account activation | je confirme mon identite | i confirm my identity
    .birth = « Confirmation de l'identité » (Confirm your identity)
    .birth-words = confirmation de l identite | confirmation | confirm your identity | confirm identity | date of birth | birthday | it asks my date of birth | it asks for my date of birth | it asks my birthday
    .disturbed = « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | perturbe | access disrupted | disrupted | access disturbed | disturbed
    .other = Something else, or I don't know
    .other-words = { -said-dunno } | something else | another title | nothing | no title | there is no title | other | other page | another page
    .help = The title is at the top of the page, in big letters. No screenshot needed: just tell me which one of the list looks like it.

what-do-you-see-other-page =
    No problem.

    What looks most like your page?
    .who = It asks who I am
    .who-words = who i am | asks who i am | pupil or parent | eleve | responsable d eleve | profile
    .success = « Votre compte a été activé avec succès » (Your account has been activated)
    .success-words = active avec succes | succes | account activated | has been activated | activated
    .mail = A message about my email address
    .mail-words = email | mail | e mail | email address | my email address | confirm my email
    .locked = My account is locked
    .locked-words = locked | locked out | account locked | blocked | too many tries | too many attempts
    .blank = A blank page, or an error
    .blank-words = blank | blank page | white page | error | error page | nothing at all | it keeps loading | it loads | it s loading
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else | none of these
    .help = Read the page calmly and choose what looks most like it. Write neither your name nor your codes here.

what-do-you-see-unknown-page = I don't know this page, and I would rather not guess. The school can check your account. In your message, copy the page title, but no codes.

what-do-you-see-login =
    Choose « Élève » (Pupil) if you are asked who you are. You should see the boxes « Identifiant » (Username) and « Mot de passe » (Password).

    What is the problem?
    .refused = My codes are refused
    .refused-words = refused | refuses | rejected | incorrect | wrong password | wrong username | error | it refuses | wrong
    .grey = The button does not work
    .grey-words = grey | gray | grey button | gray button | greyed out | button doesn t work | button doesnt work | nothing happens | can t click | cant click
    .locked = My account is locked
    .locked-words = locked | locked out | account locked | blocked | too many tries | too many attempts
    .lost = I don't have my codes
    .lost-words = don t have my codes | dont have my codes | i don t have my codes | i dont have my codes | no codes | forgot | i forgot | lost | i lost my codes | forgot my password | forgot my username | lost my password
    .profile = I chose « Responsable d'élève » (Parent or guardian)
    .profile-words = responsable d eleve | responsable | parent or guardian | wrong choice | wrong profile | i chose parent | i took the wrong one
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else | doesn t work | doesnt work | not working
    .picture = « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account), a box « Identifiant » (Username), a box « Mot de passe » (Password), the button « Se connecter » (Log in).
    .note-1 = Type your username here.
    .note-2 = Type your password here. The eye shows what you type.
    .note-3 = Then press here.
    .help = « Responsable d'élève » (Parent or guardian) is for parents. A pupil chooses « Élève » (Pupil).

what-do-you-see-wrong-profile =
    Go back on the page, and choose « Élève » (Pupil). Then type your own codes, not a parent's.

    Do you get in?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works }
    .no = Still not
    .no-words = { -said-no } | { -said-fails } | { -said-dunno }
    .parent = It is for a parent's account
    .parent-words = a parent | parent account | a parent s account | my mum s account | my dad s account | mine i am a parent
    .help = The choice « Élève » (Pupil) or « Responsable d'élève » (Parent or guardian) is at the very start, on the portal.

what-do-you-see-grey-login =
    Fill in both boxes by hand, then press « Se connecter » (Log in). If nothing happens, reload the page and start again.

    What happens now?
    .yes = I'm in now
    .yes-words = { -said-yes } | { -said-works }
    .refused = My codes are refused
    .refused-words = refused | refuses | rejected | incorrect | it refuses | error | wrong
    .no = Still nothing
    .no-words = { -said-no } | still nothing | nothing | grey | gray | still grey | still gray | doesn t work | doesnt work | not working | same
    .help = The button may be blocked if a box is empty, or if the phone filled it in: clear everything and type again.

what-do-you-see-codes =
    Let's find out which password it is. Do not write it here.

    Which one did you type?
    .sheet = The one on the sheet
    .sheet-words = the one on the sheet | sheet | the sheet | temporary | the temporary one | temporary password
    .chosen = The one I chose
    .chosen-words = the one i chose | i chose | chosen | mine | my password | my own
    .changed = The one I have just changed
    .changed-words = just changed | i just changed it | changed | the new one | my new password | new
    .parent = A parent's, a brother's or a sister's
    .parent-words = my brother s | my sister s | my brother | my sister | brother | sister | a brother s | a sister s | a parent s | parent | parents | my parents | my mum s | my mom s | my dad s | my mum | my mom | my dad | my mother | my father
    .unknown = I don't know
    .unknown-words = { -said-dunno }
    .help = The sheet from the school gives a temporary password. After that, you choose your own: that is the one to use.

what-do-you-see-chosen =
    Check three things, then try again:

    1. At the top of the page, it does say « Élève » (Pupil).
    2. The username is complete, with its dot, and its numbers if it has any.
    3. Empty the password box and type it again. The eye shows what you type.

    Do you get in now?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works }
    .no = Still not
    .no-words = { -said-no } | { -said-fails }
    .help = The phone sometimes fills the box with an old password. That is why you empty it first.

what-do-you-see-changed =
    Your phone or your browser may have kept the old one. Open the portal itself, empty the password box, and type the new one by hand. The eye shows what you type.

    Is the new one accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works } | it accepts it
    .no = Still not
    .no-words = { -said-no } | { -said-fails }
    .help = You type the EduConnect password on the portal. In a box that belongs to the ENT, it may not be the right one.

what-do-you-see-parent-codes =
    Everyone has their own account: a parent's, a brother's or a sister's is not yours. With « Élève » (Pupil), you need codes of your own.

    What are you missing?
    .both = Nothing, I have my own codes
    .both-words = nothing | i have my codes | i have my own codes | i have both | { -said-yes }
    .identifier = My username
    .identifier-words = username | user name | my username | both
    .password = My password
    .password-words = password | my password | pw
    .none = I never had any
    .none-words = never had any | i never had any | don t have any | dont have any | no codes | none | { -said-no } | { -said-dunno }
    .help = Your own codes come from the sheet that the school gives to each pupil.

what-do-you-see-lost =
    Let's find them again.

    What are you missing?
    .identifier = My username
    .identifier-words = username | user name | my username
    .password = My password
    .password-words = password | my password | pw
    .both = Both
    .both-words = both | both of them | everything | username and password
    .never = I never had any
    .never-words = never had any | i never had any | never got any | never received any | no sheet | i have no sheet
    .unknown = I don't know
    .unknown-words = { -said-dunno }
    .help = The username looks like p.nom12. The password is the one you chose, or the temporary one on the sheet.

what-do-you-see-locked =
    The lock may come from the EduConnect portal, or from the ENT.

    Where do you read that it is locked?
    .portal = On the EduConnect portal
    .portal-words = portal | educonnect | edu connect | on educonnect | on the portal
    .ent = On the page of the ENT
    .ent-words = ent | the ent | on the ent | the page of the ent
    .unknown = I don't know
    .unknown-words = { -said-dunno } | somewhere else
    .help = Look at the name at the top of the page: EduConnect, or the name of your ENT.

what-do-you-see-locked-portal =
    Stop trying for a while. I do not know how long it lasts, or how many tries are allowed. After that, « Mot de passe oublié ? » (Forgotten password?) can help.

    Where are you now?
    .again = It works again
    .again-words = it works again | works again | it works | unlocked | it s unlocked | its unlocked | i m in | im in | { -said-yes }
    .password = I'll try « Mot de passe oublié ? » (Forgotten password?)
    .password-words = mot de passe oublie | forgotten password | forgot password | password | i ll try forgotten password | { -said-dunno }
    .school = My account is still locked
    .school-words = still locked | locked | still blocked | still not | school | ask the school | { -said-no }
    .help = It is better to wait than to try again and again.

what-do-you-see-locked-school = Do not try any more. The school can check your account.

what-do-you-see-blank =
    Reload the page. If that changes nothing, try another browser or another device.

    Can you log in now?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works } | it s back | its back
    .no = No
    .no-words = { -said-no } | { -said-fails } | still blank
    .help = A browser is the app that opens websites. You can also try again a little later in the day.

what-do-you-see-password =
    This page is for choosing a password of your own.

    How did you get there?
    .first = It is my first log-in
    .first-words = first log in | first login | first time | the first time | the sheet | with the sheet | i m activating my account
    .forgot = I had forgotten the old one
    .forgot-words = forgot | forgotten | i forgot it | i forgot the old one | forgotten password | the old one
    .forced = I am made to change it
    .forced-words = i have to change it | i am made to change it | i m forced | forced | it forces me | it makes me change it
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else
    .help = The first time, you have just typed the codes of the sheet. Otherwise, you followed « Mot de passe oublié ? » (Forgotten password?).

what-do-you-see-forced =
    It happens: in April 2024, almost all collège and lycée accounts had to have a new password. But a message that rushes you can be a trap. Look at the address, at the very top of the page.

    Is it the portal's?
    .yes = Yes, it is the portal's
    .yes-words = { -said-yes } | it is the portal s | it s the portal | the right address | educonnect
    .no = No, or I don't know
    .no-words = { -said-no } | { -said-dunno } | another address | it is another one | it s another address
    .help = The real address is educonnect.education.gouv.fr, with nothing else before the first “/”.

what-do-you-see-forced-suspect =
    Then type nothing there and close the page. Open the portal yourself, and log in.

    What does the portal ask for?
    .yes = A new password, too
    .yes-words = { -said-yes } | a new password | new password | the same | the same thing | it too
    .nothing = Nothing, I get in as usual
    .nothing-words = nothing | i get in | as usual | it works | { -said-no }
    .typed = I already typed my password elsewhere
    .typed-words = i already typed my password | i typed my password | too late | i gave my password | i already typed it
    .help = If you typed your password on another page, change it quickly and tell your school.

what-do-you-see-new-password =
    There are two boxes and a list of rules.

    What is the problem?
    .grey = It is refused, or the button is grey
    .grey-words = grey | gray | grey button | gray button | greyed out | refused | it refuses | can t click | cant click | too weak
    .different = It says the two are different
    .different-words = different | not the same | don t match | dont match | do not match | not identical
    .idea = I don't know what to choose
    .idea-words = what to choose | no idea for a password | i don t know what to choose | i dont know what to choose | what to put
    .unknown = Something else, or I don't know
    .unknown-words = { -said-dunno } | something else
    .help = Read the list on the page, rule by rule. Do not send me your real password.

what-do-you-see-identity =
    This page shows your first name and last name, and asks for your date of birth. Type it on the portal, never here.

    What is the problem?
    .grey = « Confirmer » (Confirm) stays grey
    .grey-words = grey | gray | grey button | gray button | greyed out | confirm is grey | can t click | cant click
    .date = My date is refused
    .date-words = date refused | date | my date | refused | date of birth | birthday
    .name = It is not my name
    .name-words = not my name | wrong name | my name is wrong | not me | it s not me | its not me | not my first name
    .email = The email address
    .email-words = email address | email | mail | e mail | address
    .unknown = Something else, or I don't know
    .unknown-words = { -said-dunno } | something else | nothing
    .help = The order is: day, month, year. The email address is optional.

what-do-you-see-birth =
    Yes, this page exists: after your codes, you may see the portal ask for your date of birth. First check that the page really has the portal's address. Then type your date there: day, month, year. Never here.

    Is your date accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -said-works } | accepted
    .no = No, it is refused
    .no-words = { -said-no } | { -said-fails } | it is refused | it s refused | its refused
    .help = It is not a scam if the address is the portal's. You will not see this page every time.

what-do-you-see-birth-school = Check the order one last time: day, month, year. If it is right, ask your school to check its records. Only the school can correct them.

what-do-you-see-disturbed =
    You may see this page with a VPN, a proxy or a foreign network. The portal did not even look at your codes. Turn off the VPN, or try another network, such as mobile data.

    Can you see the boxes to log in now?
    .yes = Yes
    .yes-words = { -said-yes } | it works | it worked | i see them | i can see them | it s back | its back
    .no = Still not
    .no-words = { -said-no } | { -said-fails } | acces perturbe | disrupted | still disrupted
    .picture = a page « Accès perturbé » (Access disturbed), with no box to fill in.
    .note-1 = Your codes are not the reason. Turn the VPN off, or use another network, then try again.
    .help = A VPN is an app that hides where you connect from. You can also try again another day.

what-do-you-see-disturbed-school = Your password has nothing to do with it. If you are abroad, tell your school. Otherwise, try again from another place.

what-do-you-see-mail =
    There are several emails.

    Which email are you looking for?
    .identifier = For my forgotten username, it does not arrive
    .identifier-words = username | forgotten username | forgot my username | for my username
    .password = For my forgotten password, it does not arrive
    .password-words = password | forgotten password | forgot my password | for my password | pw
    .confirm = I have to confirm my email address
    .confirm-words = confirm | confirm my address | confirm my email | confirm my email address | vous devez confirmer votre adresse mail
    .link = It arrived, but its link does not work
    .link-words = link | the link doesn t work | the link doesnt work | link doesn t work | link doesnt work | link expired | broken link
    .lost = I no longer have that mailbox
    .lost-words = don t have that mailbox | i don t have that mailbox | no longer have that mailbox | old address | i don t have that address | lost the mailbox | can t open that mailbox | change the address
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else
    .help = Do not write your address here: I do not need it. Do not share what is in the email with anyone.

what-do-you-see-mail-confirm =
    When you give an email address, an email is sent to it. Open it and press its link: your address is confirmed. If it is not there, look in the junk mail (“spam”), then press « Renvoyer le mail » (Send the email again).

    Is your email address confirmed?
    .yes = Yes
    .yes-words = { -said-yes } | confirmed | it s confirmed | its confirmed | it works | it worked | done
    .no = No
    .no-words = { -said-no } | not yet | still not | nothing | didn t get it | didnt get it | doesn t work | doesnt work
    .help = As long as the address is not confirmed, the account says « Vous devez confirmer votre adresse mail » (You must confirm your email address).

what-do-you-see-mail-link =
    Ask for another email in the same place, and open only the newest one. Before you type anything, check that the page really has the portal's address.

    Does the new link work?
    .yes = Yes
    .yes-words = { -said-yes } | it works | it worked | works
    .no = No
    .no-words = { -said-no } | { -said-fails }
    .help = Take only the last email, so as not to mix up the links.

what-do-you-see-mail-school = The address in your account may be misspelt: your school can check it with you.

what-do-you-see-link-school = The email comes, so the address is right: its link is what fails. Your school can look at the state of your account.

what-do-you-see-done = Good! Keep your username and your password to yourself, and do not give them to anyone.
