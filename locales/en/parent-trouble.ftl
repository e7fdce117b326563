### Journey “what is wrong with your parent account”. One message per step, with the same name.

parent-trouble = Find out what is wrong

parent-trouble-where =
    Let's find out together what is wrong with your parent account.

    Where does it stop?
    .new = When I create my account
    .new-words = creating my account | create my account | create an account | activate my account | register | registering | first time
    .refused = My codes are refused
    .refused-words = codes refused | refused | password refused | username refused | wrong password | incorrect
    .lost = I have lost my codes
    .lost-words = lost | lost codes | lost my codes | forgot | forgotten | forgot my password | lost my password | lost my username
    .mail = An email does not arrive
    .mail-words = email | an email | mail | no email | the email doesn t come | the email doesnt come
    .children = A child is missing, or we are separated
    .children-words = a child is missing | child missing | my children | separated | divorced | my ex | the other parent
    .ent = EduConnect works, but not the ENT
    .ent-words = ent | the ent | not the ent | the ent doesn t work | the ent doesnt work
    .unknown = Something else, or I don't know
    .unknown-words = { -said-dunno } | something else | blank page | a blank page | grey button | the button is grey | access disrupted
    .help = Choose what is closest. Do not write any code here.

parent-trouble-new =
    You create your account on the portal: by SMS, with FranceConnect, or with a sheet.

    What do you see?
    .link = I can't find where to create my account
    .link-words = can t find it | cant find it | no link | i don t see the link | i dont see the link | where to create my account
    .unknown = The portal does not recognise me
    .unknown-words = doesn t recognise me | doesnt recognise me | doesn t recognize me | doesnt recognize me | not recognised | not recognized | { -parent-number }
    .code = No SMS, or its code is refused
    .code-words = sms | no sms | no text | the text doesn t come | the text doesnt come | code refused | no code
    .birth = A date of birth is refused
    .birth-words = date | date refused | date of birth | birth date | the date is refused
    .sheet = The codes on the sheet are refused
    .sheet-words = sheet | the sheet | codes on the sheet | temporary code | temporary codes | temporary password
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | disrupted | access disrupted
    .other = Something else, or I don't know
    .other-words = something else | blank page | { -said-dunno }
    .help = Read the page from top to bottom. Write neither a name nor a code here.

# --- what is on the screen ---

parent-trouble-screen =
    Look at your screen, on the EduConnect portal.

    What looks most like your page?
    .login = It asks for my codes
    .login-words = the log in page | login page | username and password | two boxes | it asks for my codes | codes refused | my codes are refused | lost codes
    .profile = I took « Élève » (pupil)
    .profile-words = eleve | i clicked eleve | i clicked pupil | wrong profile | wrong choice | it asks who i am
    .grey = The button stays grey
    .grey-words = grey | gray | grey button | the button is grey | the button doesn t work | the button doesnt work | nothing moves
    .forced = I must change my password
    .forced-words = change my password | i have to change my password | forced to change | new password | choose a password
    .birth = It asks for a date of birth
    .birth-words = date | date of birth | dates of birth | birth date | confirmation de l identite
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | disrupted | access disrupted
    .blank = A blank page, or an error
    .blank-words = blank | blank page | error | error page | nothing shows | it keeps loading | it is loading
    .unknown = Something else, or I don't know
    .unknown-words = something else | another page | { -said-dunno }
    .help = Read the title at the top of the page, then choose what looks like it. Write neither a name nor a code here.

parent-trouble-profile =
    Go back on the page, and choose « Responsable d'élève » (parent or guardian). Then type your own codes, not those of your child.

    Do you get in?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works }
    .no = Still not
    .no-words = { -said-no } | { -parent-fails } | refused | { -said-dunno }
    .none = I have no account yet
    .none-words = no account | no account yet | i have no account | i don t have an account | i dont have an account | never activated
    .help = « Élève » is for your child. You, the parent, have another account.

parent-trouble-grey =
    Fill in the boxes by hand, without copy and paste, then press again. If nothing moves, reload the page and start over.

    And now?
    .yes = There, I am in
    .yes-words = { -said-yes } | { -parent-works }
    .refused = My codes are refused
    .refused-words = codes refused | incorrect | password refused
    .no = Still nothing
    .no-words = { -said-no } | { -parent-fails } | grey | gray | still grey | still nothing | { -said-dunno }
    .help = A box that is empty, or that the phone filled in by itself, can block the button: clear everything and type again.

parent-trouble-blank =
    Reload the page. If that changes nothing, try another browser or another device. Otherwise try later.

    Does the page show now?
    .yes = Yes, and I already have an account
    .yes-words = { -said-yes } | { -parent-works } | i have an account | i already have an account
    .new = Yes, and I am creating my account
    .new-words = i am creating my account | creating my account | create my account | no account | no account yet | first time
    .no = No
    .no-words = { -said-no } | { -parent-fails } | blank page | still blank | error | { -said-dunno }
    .help = A browser is the app that opens websites.

parent-trouble-disturbed =
    You may see this page with a VPN, a proxy or a foreign network. The portal did not even look at your codes. Turn off the VPN, or use another network, such as mobile data. Otherwise, try again later.

    Is the normal page back?
    .yes = Yes, and I already have an account
    .yes-words = { -said-yes } | { -parent-works } | i have an account | i already have an account
    .new = Yes, and I am creating my account
    .new-words = i am creating my account | creating my account | create my account | no account | no account yet | first time
    .no = No, still « Accès perturbé »
    .no-words = { -said-no } | { -parent-fails } | perturbe | acces perturbe | disrupted | still disrupted | i am abroad | { -said-dunno }
    .help = A VPN is an app that hides where you connect from. Abroad, this page may come without a VPN.

parent-trouble-forced =
    It happens: in April 2024, almost all accounts in collège and lycée had to change their password. But a message that presses you may be a trap. Look at the address, at the very top of the page.

    Is it the address of the portal?
    .yes = Yes, it is the portal's
    .yes-words = { -said-yes } | it is the right one | the right one | right address
    .no = No, or I don't know
    .no-words = { -said-no } | not the right one | another address | { -said-dunno }
    .help = The real portal is educonnect.education.gouv.fr, and nothing else before the first “/”.

parent-trouble-birth =
    The portal may ask for a date of birth. First check that the page has its address: educonnect.education.gouv.fr. Write this date nowhere else, and never here.

    When does it ask you?
    .new = When I create my account
    .new-words = creating my account | create my account | register | registering | activation | first time | the first time
    .again = When I log in to my account
    .again-words = when i log in | log in | login | every time | each time | after my password | again | it asks again
    .child = For my child's account
    .child-words = my child | my child s account | my son | my daughter | theirs
    .help = To create a parent account, it is the dates of all your children. After that, it is the date of one of them, and not every time.

# --- only the school can act ---

parent-trouble-page-school = Here I would rather not guess. The school can see how far your account has got. In your message, copy the page title, but no codes. If it works after all, write “back”.

parent-trouble-abroad-school = Your codes have nothing to do with it. If you are abroad, tell the school. If not, try from another place, then write “back”.
