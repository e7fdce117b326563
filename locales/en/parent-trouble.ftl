### Journey “what is wrong with your parent account”. One message per step, with the same name.

parent-trouble = Log in to EduConnect

parent-trouble-where =
    Let's find out together what is wrong with your parent account.

    Where does it stop?
    .new = When I create my account
    .refused = My codes are refused
    .lost = I have lost my codes
    .mail = An email does not arrive
    .children = A child is missing, or we are separated
    .ent = EduConnect works, but not the ENT
    .unknown = Something else, or I don't know
    .help = Choose what is closest. Do not write any code here.

parent-trouble-new =
    You create your account on the portal: by SMS, with FranceConnect, or with a sheet.

    What do you see?
    .link = I can't find where to create my account
    .unknown = The portal does not recognise me
    .code = No SMS, or its code is refused
    .birth = A date of birth is refused
    .sheet = The codes on the sheet are refused
    .password = My new password is refused
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .other = Something else, or I don't know
    .help = Read the page from top to bottom. Write neither a name nor a code here.

# --- what is on the screen ---

parent-trouble-screen =
    Look at your screen, on the EduConnect portal.

    What looks most like your page?
    .login = It asks for my codes
    .profile = I took « Élève » (pupil)
    .grey = The button stays grey
    .forced = I must change my password
    .birth = It asks for a date of birth
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .blank = A blank page, or an error
    .unknown = Something else, or I don't know
    .help = Read the title at the top of the page, then choose what looks like it. Write neither a name nor a code here.

parent-trouble-profile =
    Choose « Responsable d'élève » (parent or guardian): go back on the page if you must. Then type your own codes, not those of your child.

    Do you get in?
    .yes = Yes
    .no = Still not
    .none = I have no account yet
    .help = « Élève » is for your child. You, the parent, have another account.

parent-trouble-grey =
    Fill in the boxes by hand, without copy and paste, then press again. If nothing moves, reload the page and start over.

    And now?
    .yes = There, I am in
    .refused = My codes are refused
    .no = Still nothing
    .help = A box that is empty, or that the phone filled in by itself, can block the button: clear everything and type again.

parent-trouble-blank =
    Reload the page. If that changes nothing, try another browser or another device. Otherwise try later.

    Does the page show now?
    .yes = Yes, and I already have an account
    .new = Yes, and I am creating my account
    .no = No
    .help = A browser is the app that opens websites.

parent-trouble-disturbed =
    Your codes are not the reason: the portal did not even look at them. You may see this page with a VPN, a proxy or a foreign network.

    1. Turn off the VPN, if you have one.
    2. If not, use another network, such as mobile data.
    3. If not, try again later.

    Is the normal page back?
    .yes = Yes, and I already have an account
    .new = Yes, and I am creating my account
    .no = No, still « Accès perturbé »
    .help = A VPN is an app that hides where you connect from. Abroad, this page may come without a VPN.

parent-trouble-forced =
    The real portal may ask for it: it did so in April 2024. But a message that rushes you may be a trap. Look at the address, at the very top of the page.

    Is it the address of the portal?
    .yes = Yes, it is the portal's
    .no = No, or I don't know
    .help = The real portal is educonnect.education.gouv.fr, and nothing else before the first “/”. In April 2024, almost all accounts in collège and lycée had to change their password.

parent-trouble-birth =
    The portal may ask for a date of birth. First check that the page has its address: educonnect.education.gouv.fr. Write this date nowhere else, and never here.

    When does it ask you?
    .new = When I create my account
    .again = When I log in to my account
    .child = For my child's account
    .help = To create a parent account, it is the dates of all your children. After that, it is the date of one of them, and not every time.

# --- only the school can act ---

parent-trouble-page-school = Here I would rather not guess. The school can see how far your account has got. In your message, copy the page title, but no codes. If it works after all, choose “Back”.
    .blocked = A page that I do not know shows up, or nothing. Its title: ……

parent-trouble-abroad-school = Your codes have nothing to do with it. If you are abroad, tell the school. If not, try from another place, then choose “Back”.
    .blocked = The portal shows « Accès perturbé » (Access disrupted).
