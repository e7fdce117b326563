### Journey “activate my EduConnect account”. One message per step, with the same name.

activation = Activate a pupil's account

activation-sheet =
    EduConnect is often the key to the ENT, your school's website. To activate your account you need the sheet from your school: it has your username and a temporary password.

    Do you have this sheet?
    .yes = Yes, I have it
    .no = No, I don't have it
    .trouble = I have it, but there is a problem
    .activated = My account is already activated
    .help = It is a sheet with your name on it. Its title is « Mise à disposition de votre compte ÉduConnect Élève » (Your EduConnect pupil account). It says « Identifiant » (Username) and « Mot de passe provisoire » (Temporary password). If you have already chosen a password of your own on EduConnect, your account is probably active. The guide given to pupils says that EduConnect is the only way into the ENT since September 2023.

activation-already =
    Then you log in with the password that you chose, and no longer with the one on the sheet.

    What do you still need?
    .know = Nothing, I want to go to the ENT
    .trouble = I have everything, but it doesn't work
    .identifier = My username
    .password = My password
    .help = If somebody has already used your sheet, the temporary password no longer works. You need the password that was chosen that day.

activation-portal = Open the EduConnect portal. If the page asks who you are, choose « Élève » (Pupil).
    .picture = two choices, « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil).
    .note-1 = Choose « Élève » (Pupil), not « Responsable d'élève » (Parent or guardian).
    .help = Type the address in your browser yourself: it is the only site where your codes should be typed. If you made the wrong choice, go back on the page and choose « Élève » (Pupil). If a page « Accès perturbé » (Access disrupted) appears, switch off the VPN or try another network.

activation-login =
    Type your username and your temporary password, exactly as they are on the sheet. Then press « Se connecter » (Log in).

    What do you see next?
    .yes = It asks me for a new password
    .refused = My codes are refused
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .other = Something else, or I don't know
    .picture = « Élève » (Pupil), « Je me connecte avec mon compte EduConnect » (I log in with my EduConnect account), a box « Identifiant » (Username; « Identifiant au format p.nomXX » says its form) with the link « Identifiant oublié ? » (Forgotten username?), a box « Mot de passe » (Password) with the link « Mot de passe oublié ? » (Forgotten password?), the button « Se connecter » (Log in).
    .note-1 = Type the username on your sheet. If it has no digit, add none.
    .note-2 = Type the temporary password on your sheet. The eye shows what you type.
    .note-3 = Then press here.
    .help = The eye next to the box shows what you typed. Type your codes on the portal, never here. The next page is usually called « Je choisis mon nouveau mot de passe » (I choose my new password).

activation-refused =
    Let's read it again together. Check three things:

    1. At the top of the page, it does say « Élève » (Pupil).
    2. Press the eye and read the password again, letter by letter.
    3. Some characters look alike: l, I and 1; O and 0; g and 9.
    .help = A small “l” (as in lion), a capital “I” (as in Inès) and the number “1” look very much alike on paper. Try one, then the other.

activation-identifier =
    If you like, copy your username here: I check that it has the right form, then I forget it. Never your password.

    What is your username?
    .skip = Skip
    .help = A username looks like p.nom or p.nom12: the first letter of the first name, a dot, the last name, and sometimes numbers.
    .email = This is an email address. The username is not one: it looks like p.nom12, with no @.
    .space = There is a space: a username has none.
    .no-dot = The dot is missing: p.nom and not pnom.
    .first-letter = Before the dot there is only one letter: the first letter of the first name.
    .one-ell = I see a 1 or a bar in place of a letter. It may be an l (small L) or an I.
    .zero-oh = I see a 0 (zero) in place of a letter. It may be an o.
    .nine-gee = I see a 9 in place of a letter. It may be a g.
    .other = This is not the form of a username: p.nom or p.nom12.
    .good = The form is right.
    .maybe-one-ell = Look closely at your sheet: l, I and 1 look alike.
    .maybe-zero-oh = Look closely at your sheet: O and 0 (zero) look alike.
    .maybe-nine-gee = Look closely at your sheet: g and 9 look alike.
    .capital = There is a capital letter: copy exactly what is written on the sheet.
    .stuck = It is not working in writing. Let's go on without it.

activation-disturbed = You may see this page with a VPN, a proxy or a foreign network. The portal did not even look at your codes. Turn off the VPN, or try another network, such as mobile data. Or try again later.
    .picture = a page « Accès perturbé » (Access disturbed), with no box to fill in.
    .note-1 = Your codes are not the reason. Turn the VPN off, or use another network, then try again.
    .help = A VPN is an app that hides where you connect from. If you are abroad, tell your school.

activation-signed-in-again =
    Try again now on the portal.

    Do you get in this time?
    .yes = Yes, it wants a new password
    .no = Still not
    .help = It lets you in when the page « Je choisis mon nouveau mot de passe » (I choose my new password) appears.

activation-password =
    Here is « Je choisis mon nouveau mot de passe ». Make one of your own: { $least } characters or more, a capital letter, a small letter, a number and one of these special characters: { $allowed }

    Try an example of the same kind here, never the real one: I say what is missing, then I forget it. Which example do you want to try?
    .rules-only =
        Here is « Je choisis mon nouveau mot de passe ». Make one of your own: { $least } characters or more, a capital letter, a small letter, a number and one of these special characters: { $allowed }

        Here I cannot ask you for an example: do not send any password in this conversation. On the portal, look at the list of rules. Is it done?
    .picture = « Je choisis mon nouveau mot de passe », the link « Aide à la création de mot de passe sécurisé » (help), the boxes « Mot de passe » and « Confirmation du nouveau mot de passe », a bar that says for example « Fort » (Strong), and the rules.
    .skip = Skip, I choose on the portal
    .unsure = I don't know what to put
    .note-1 = Type your new password here. The eye, if there is one, shows what you type.
    .note-2 = The bar says how strong it is: aim for « Fort » (Strong).
    .note-3 = The list says what is still missing. If it differs from what I say, the list is right.
    .note-4 = Type it here again, exactly the same.
    .help = An idea: two or three words that have nothing to do with each other, a capital letter, a number and a sign. Not your first name, not your date of birth. If the list on the portal says something different from me, the list is right.
    .good = This example follows all the rules.
    .too-short = You need at least { $least } characters.
    .no-upper = A capital letter is missing.
    .no-lower = A small letter is missing.
    .no-digit = A number is missing.
    .no-special = A special character is missing, meaning one of these signs: { $allowed }
    .weak = It is still quite easy to guess: add a word.
    .common = It is a very well-known password: choose another one.
    .name = A first name or a school word is easy to guess: avoid it.
    .date = A date or a year is easy to guess: avoid it.
    .sequence = A sequence like 1234 or azerty is easy to guess: avoid it.
    .short = With 12 characters or more, it would be even safer.
    .accent =
        There is { $character ->
            [capital] a capital with an accent, like É
           *[other] a letter with an accent, like é
        }: I do not know if the portal accepts it. Better to avoid it.
    .other-character =
        There is { $character ->
            [dash] a dash ( - )
            [underscore] an underscore ( _ )
            [dot] a dot
            [comma] a comma
            [plus] a plus sign ( + )
            [bracket] a bracket
            [quote] a quotation mark
            [euro] a euro sign (€)
            [tilde] a tilde ( ~ )
            [backslash] a backslash ( \ )
            [space] a space
            [invisible] a sign that nobody can see
           *[other] a sign
        } that is not in the list: I do not know if the portal accepts it. Better to avoid it.
    .real = If this is the real one, choose another: never send the real one, not even to me.
    .stuck = Let's not spend all day on this: here is a method.

activation-method =
    Think of three words that have nothing to do with each other. Stick them together, each with a capital letter at the start. Add a number in the middle and a special character (a sign from the list) at the end.

    No first name, no date, and not the same recipe as your other passwords.
    .help = I do not give ready-made passwords: a password that somebody else wrote is not a secret any more.

activation-confirmation =
    On the portal, type your new password. Aim for « Fort » (Strong); the link « Aide à la création de mot de passe sécurisé » (Help with making a safe password) is there for that. Type it again in « Confirmation du nouveau mot de passe » (Confirm the new password), and write it down in a safe place.

    Does the portal accept it?
    .yes = Yes
    .different = It says the two are different
    .refused = It refuses it, or the button stays grey
    .help = You must type exactly the same thing in both boxes. If there is an eye, it shows what you typed.

activation-different = Clear both boxes and type them again slowly. If there is an eye, it shows what you typed. When the portal moves to the next page, continue.
    .help = One forgotten capital letter or one extra space, and it is no longer the same password.

activation-rules = Look at the rules on the page, one by one. Use only signs from the list, and avoid accents and spaces. When the portal moves to the next page, continue.
    .help = If the list on the portal says something different from me, the list is right.

activation-identity =
    The page « Activation du compte » (Account activation) shows your first name and last name. For « Confirmez votre identité » (Confirm who you are), type your date of birth there, never here: day, month, then year. Do not press « Confirmer » (Confirm) yet.

    Are your first name, last name and date right?
    .yes = Yes, everything is right
    .date = My date is refused
    .wrong = No, there is a mistake
    .picture = « Activation du compte » (Account activation), « Je confirme mon identité » (I confirm my identity), Prénom NOM (First name LAST NAME), « Né le » (Born on) JJ MM AAAA, « Confirmez votre identité » (Confirm your identity), then « Je renseigne une adresse mail (facultative) » (I give an email address, optional) and the box « Je renseigne mon adresse mail » (I give my email address), the buttons « Précédent » (Previous) and « Confirmer » (Confirm).
    .note-1 = Your date of birth: the day, the month, then the year.
    .note-2 = An email address, if you like. It will help if you forget your codes.
    .note-3 = Press here at the end, when everything is right.
    .help = The order is: day, month, year (JJ MM AAAA). For example, 5 March is written 05 then 03. If « Confirmer » (Confirm) stays grey, something may be missing in a box.

activation-identity-wrong = If it is not your name, or if your date is refused and the order is right, ask your school to check its records. Only the school can correct them.
    .blocked = On « Activation du compte » (Account activation), the name is wrong or the date of birth is refused. Can you check the pupil's record?

activation-email =
    Further down, you can give an email address. It is optional, but strongly advised: you will need it if you forget your username or your password. Under 15, it is a parent's; from 15, your own.

    Which address do you want to give?
    .parent = A parent's (under 15)
    .own = Mine (15 or older)
    .none = None
    .help = It is the part « Je renseigne une adresse mail (facultative) » (I give an email address, optional). Without an address your account is activated all the same, but only the school can help you if you forget your codes. You can add one later.

activation-email-parent =
    Ask your parent first. Then type their address on the portal, in « Je renseigne mon adresse mail » (I give my email address).

    You can also write it here: I look for mistakes, then I forget it. Which address do you want to check?
    .skip = Skip, it is done on the portal
    .help = An email address looks like prenom@exemple.fr. Look carefully at what comes after the @ sign. If the page refuses the address, try the other parent's, or go on without one.
    .good = The form is right.
    .no-at = { -email-no-at }
    .several-at = { -email-several-at }
    .space = { -email-space }
    .nothing-before = { -email-nothing-before }
    .no-domain = { -email-no-domain }
    .accent = { -email-accent }
    .apostrophe = { -email-apostrophe }
    .invisible = { -email-invisible }
    .shape = { -email-shape }
    .did-you-mean = After the @ sign, did you mean { $domain }?

activation-email-own =
    Type your address on the portal, in « Je renseigne mon adresse mail » (I give my email address).

    You can also write it here: I look for mistakes, then I forget it. Which address do you want to check?
    .skip = Skip, it is done on the portal
    .help = An email address looks like prenom@exemple.fr. Look carefully at what comes after the @ sign.
    .good = The form is right.
    .no-at = { -email-no-at }
    .several-at = { -email-several-at }
    .space = { -email-space }
    .nothing-before = { -email-nothing-before }
    .no-domain = { -email-no-domain }
    .accent = { -email-accent }
    .apostrophe = { -email-apostrophe }
    .invisible = { -email-invisible }
    .shape = { -email-shape }
    .did-you-mean = After the @ sign, did you mean { $domain }?

activation-activated =
    Press « Confirmer » (Confirm). At the end you read: « Votre compte a été activé avec succès ». Write your username down: you need it next time. Then come back here: « Accéder à mes services » (Go to my services) does not lead to the ENT.

    Have you written down your username?
    .yes = Yes, I wrote it down
    .refused = « Confirmer » stays grey, or refuses
    .other = I see something else
    .picture = « Activation du compte » (Account activation), « Votre compte a été activé avec succès » (Your account has been activated), « Notez votre identifiant EduConnect. Vous en aurez besoin pour votre prochaine connexion. » (Write down your EduConnect username. You will need it the next time you log in.), « Votre identifiant » (Your username), and the button « Accéder à mes services » (Go to my services).
    .note-1 = Write it down: you will need it next time.
    .note-2 = This button does not lead to the ENT. Come back here for what follows.
    .help = Write your username in your planner or somewhere you will find it again. No need to send it to me.

activation-confirm =
    Read the page again from top to bottom. For the date, it is the day first, then the month, then the year. 5 March is written 05, then 03. The email address may stay empty. Then press « Confirmer » (Confirm) again, and write down your username if it appears.

    Is your account activated?
    .yes = Yes, it is activated
    .no = No, the date is still refused
    .grey = « Confirmer » (Confirm) stays grey
    .other = I see something else
    .help = If « Confirmer » (Confirm) stays grey, something may be missing: a digit of the date, or the end of the email address.

activation-confirm-grey =
    Clear the email address if it is not complete: it is optional. Type the date again, with two digits for the day and two for the month. If the button stays grey, reload the page or try another browser.

    Is your account activated now?
    .yes = Yes, it is activated
    .no = No, still grey
    .help = A browser is the app that opens websites. On a computer it is sometimes easier.

activation-confirm-school = Here I can only guess. Your school can look at the state of your account. In your message, say that « Confirmer » (Confirm) stays grey, without writing your date of birth or your codes.
    .blocked = On « Activation du compte » (Account activation), « Confirmer » (Confirm) stays grey. Can you look at the state of the account?

activation-ent =
    Your account now opens the ENT. But there is no link to it on EduConnect: you need the page of your ENT, let's look for it together. Write the name of your ENT, your region, your département or a big city.

    Where are you?
    .skip = I don't know
    .help = The ENT is your school's site, with the lessons and the messages. Its name changes from one region to another.

activation-mire =
    { $pupil ->
        [educonnect-exact] Open the page of your ENT, choose « Elève ou parent avec EduConnect » (Pupil or parent with EduConnect), then « Valider » (OK). The entries with a “+” are for teachers and staff; « Enseignement agricole » is for agricultural schools.
        [educonnect] Open the page of your ENT and choose the pupils' entry with EduConnect: its name differs from one ENT to another.
        [profile-educonnect] Open the page of your ENT. At « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Élève » (Pupil): you arrive on EduConnect.
        [unfold] Open the page of your ENT, unfold « Élève » (Pupil), then choose « des collèges et des lycées » (of collèges and lycées).
        [academie] Open the page of your ENT and choose your académie (education authority), then the pupils' entry with EduConnect: its name differs from one ENT to another.
        [by-level] Open the page of your ENT, choose « Élève » (Pupil), then your level. In collège and lycée, it is EduConnect.
        [either] Open the page of your ENT: it offers an ENT account or EduConnect. Take EduConnect.
       *[other] I do not know if this ENT uses EduConnect. Look at the choices on its log-in page, or ask your school.
    } If you are asked again who you are: « Élève » (Pupil), and your new password.

    Are you in the ENT?
    .yes = Yes, I'm in
    .find = It is not my ENT
    .trouble = The ENT won't let me in
    .picture = { $pupil ->
        [educonnect-exact] « Vous voulez vous connecter à l'ENT en tant que : » (You want to log in to the ENT as:), with « Elève ou parent avec EduConnect » (Pupil or parent with EduConnect), « + Enseignant » (Teacher), « + Personnel non enseignant » (Non-teaching staff), « Enseignement agricole » (Agricultural education), and the button « Valider » (OK).
       *[other] a page that asks who you are, for example: pupil, parent, teacher, staff.
    }
    .note-1 = Choose this line.
    .note-2 = The lines with a « + » are for teachers and staff.
    .note-3 = Then press « Valider » (OK).
    .help = If EduConnect lets you in but the ENT does not, keep your password: it is the ENT that is not letting you in.

activation-inside =
    Your school knows the name and the address of your ENT. On its log-in page, choose the pupils' entry with EduConnect: its name differs from one ENT to another. Sometimes you have to unfold « Élève » (Pupil) or a “+”.

    Are you in the ENT?
    .yes = Yes, I'm in
    .ask = I still don't know my ENT
    .find = Look for my ENT again
    .trouble = The ENT won't let me in
    .help = The address may be on your school's site, in your school notebook or in a note to your parents.

activation-done = Well done, your account is activated and you are in the ENT! Next time, open the page of your ENT directly. Your username and your password are yours alone: do not give them to anyone.
