### Journey “a page or a date that does not work”, for a pupil. One message per step, with the same name.

pupil-trouble = A page that does not work

pupil-trouble-page =
    Let's look at your page together.

    What can you see?
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .blank = A blank page, or an error
    .grey = A button that stays grey
    .ent = It is the page of the ENT that is stuck
    .other = Something else, or I don't know
    .help = Read the title at the top of the page, then choose what looks most like it. Write neither your name nor your codes here.

pupil-trouble-grey =
    When a button stays grey, something may be missing on the page. Let's find it.

    Which button do you want to press?
    .login = « Se connecter » (Log in)
    .password = The one for the new password
    .confirm = « Confirmer » (Confirm)
    .other = Another one, or I don't know
    .help = Read what it says on the grey button. « Se connecter » (Log in) is on the page of the username, « Confirmer » (Confirm) on the page of the date of birth.

pupil-trouble-blank =
    Reload the page. If that changes nothing, try another browser or another device. If not, try again later.

    Does it work now?
    .yes = Yes, and I could log in
    .new = Yes, and I am activating my account
    .refused = Yes, but my codes are refused
    .no = No, still nothing
    .help = A browser is the app that opens websites. If there is a phone of someone at home within reach, try with it.

pupil-trouble-blank-school = I cannot see from here why the page does not work. Your school can check your account. In your message, copy what the page shows, but no codes. You can try again another day, then come back here.
    .blocked = The page of the portal does not work. It shows: ……

# --- the portal asks for a date of birth ---

pupil-trouble-birth =
    Let's look at it together. Type your date on the portal, and never here.

    When are you asked for it?
    .activation = When I activate my account
    .login = When I log in
    .elsewhere = In a message, or on another site
    .unknown = I don't know
    .help = When you activate an account, the page is called « Activation du compte » (Account activation). Later it is called « Confirmation de l'identité » (Confirm your identity), and it does not come every time.
