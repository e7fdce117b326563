### Journey “activate my EduConnect account”. One message per step, with the same name.

activation = Activate a pupil's account

activation-sheet =
    The ENT opens with EduConnect: the guide given to pupils says it is the only way in since September 2023. First, let's activate your account. Take the sheet from your school, with your username and your temporary password.

    Do you have this sheet?
    .yes = Yes, I have it
    .yes-words = yes | yeah | yep | yup | yh | yea | ok | okay | sure | of course | i have it | i got it | got it | i ve got it | have it | i have the sheet | i ve got the sheet | i have the paper | i have the letter | here it is
    .no = No, I don't have it
    .no-words = no | nope | nah | not yet | i don t have it | i dont have it | don t have it | dont have it | haven t got it | havent got it | don t have the sheet | dont have the sheet | don t have a sheet | dont have a sheet | no sheet | i lost it | lost it | it s lost | its lost | lost the sheet | lost my sheet | lost the paper | lost the letter | never got it | never got the sheet | never received it | didn t get it | didnt get it | didn t receive it | didnt receive it | haven t received it | can t find it | cant find it | can t find the sheet | cant find the sheet
    .trouble = I have it, but there is a problem
    .trouble-words = there is a problem | there s a problem | problem | a problem | it is refused | it doesn t work | it doesnt work | the sheet doesn t work | the sheet doesnt work | old sheet | it s old | its old | problem with the sheet | a problem with the sheet | already used it | somebody used it | used my sheet
    .activated = My account is already activated
    .activated-words = already activated | already active | already did | already did it | already done | did it already | account is active | account activated | i already have an account | already have an account
    .help = It is a sheet with your name on it. Its title is « Mise à disposition de votre compte ÉduConnect Élève » (Your EduConnect pupil account). It says « Identifiant » (Username) and « Mot de passe provisoire » (Temporary password).

activation-already =
    Then you log in with the password that you chose, and no longer with the one on the sheet.

    What do you still need?
    .know = Nothing, I want to go to the ENT
    .know-words = nothing | i have everything | i ve got everything | i have both | i ve got both | i know both | i have them | i know them | go to the ent | get into the ent | log in to the ent | log into the ent | login to the ent | login to ent | the ent | ent | pronote | i know my codes | i have my codes
    .trouble = I have everything, but it doesn't work
    .trouble-words = doesn t work | doesnt work | not working | refused | locked | { -said-dunno }
    .identifier = My username
    .identifier-words = username | user name | user id | login name | my login | identifiant | both | don t know my username | dont know my username | don t have my username | dont have my username | forgot my username
    .password = My password
    .password-words = password | pwd | pw | pass word | mdp | mot de passe | don t know my password | dont know my password | don t have my password | dont have my password | don t remember my password | forgot my password
    .help = If somebody has already used your sheet, the temporary password no longer works. You need the password that was chosen that day.

activation-portal = Open the EduConnect portal. If the page asks who you are, choose « Élève » (Pupil).
    .picture = two choices, « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil).
    .note-1 = Choose « Élève » (Pupil), not « Responsable d'élève » (Parent or guardian).
    .help = Type the address in your browser yourself: it is the only site where your codes should be typed. If you made the wrong choice, go back on the page and choose « Élève » (Pupil). If a page « Accès perturbé » (Access disrupted) appears, switch off the VPN or try another network.

activation-login =
    Type your username and your temporary password, exactly as they are on the sheet. Then press « Se connecter » (Log in).

    What do you see next?
    .yes = It asks me for a new password
    .yes-words = yes | yeah | yep | yup | new password | choose a password | choose a new password | choose my new password | create a password | change my password | it works | it worked | worked | i m in | im in | it let me in | logged in
    .refused = My codes are refused
    .refused-words = refused | refuses | rejected | denied | incorrect | invalid | error | failed | no | nope | wrong password | wrong username | wrong code | wrong codes | it s wrong | its wrong | is wrong | are wrong | says wrong | doesn t work | doesnt work | don t work | dont work | does not work | not working | didn t work | didnt work | won t work | wont work | not accepted | can t log in | cant log in | can t login | cant login | won t let me in | wont let me in | doesn t let me in
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | perturbe | disturbed | disrupted | access disturbed | access disrupted | disturbed access | disrupted access | error page
    .other = Something else, or I don't know
    .other-words = { -said-dunno } | something else | another page | i see something else | date of birth | it asks my date of birth | it asks for my date of birth | locked | grey | gray | grey button | gray button
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
    .skip-words = skip | skip it | skip this | i ll skip | pass | i pass | without | no | nope | nah | no thanks | no thank you | don t want to | dont want to | i don t want to | i dont want to | rather not | i d rather not | next
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
    .yes-words = yes | yeah | yep | yup | it works | it worked | worked | new password | it let me in | it lets me in | i m in | im in
    .no = Still not
    .no-words = no | nope | nah | still no | still doesn t work | still doesnt work | still not working | doesn t work | doesnt work | not working | didn t work | didnt work | refused | rejected | same thing | same problem | won t let me in | wont let me in
    .help = It lets you in when the page « Je choisis mon nouveau mot de passe » (I choose my new password) appears.

activation-password =
    Here is « Je choisis mon nouveau mot de passe ». Make one of your own: { $least } characters or more, a capital letter, a small letter, a number and one of these special characters: { $allowed }

    Try an example of the same kind here, never the real one: I say what is missing, then I forget it. Which example do you want to try?
    .rules-only =
        Here is « Je choisis mon nouveau mot de passe ». Make one of your own: { $least } characters or more, a capital letter, a small letter, a number and one of these special characters: { $allowed }

        Here I cannot ask you for an example: do not send any password in this conversation. On the portal, look at the list of rules. Is it done?
    .picture = « Je choisis mon nouveau mot de passe », the link « Aide à la création de mot de passe sécurisé » (help), the boxes « Mot de passe » and « Confirmation du nouveau mot de passe », a bar that says for example « Fort » (Strong), and the rules.
    .skip = Skip, I choose on the portal
    .skip-words = skip | skip it | skip this | i ll skip | pass | i pass | without | no | nope | no thanks | next | done | it s done | i did it | yes | i ll choose on the portal
    .unsure = I don't know what to put
    .unsure-words = i dont know what to put | i do not know what to put | don t know what to put | dont know what to put | idk what to put | i don t know what to choose | i dont know what to choose | i don t know what to write | i dont know what to write | what do i put | what should i put | what do i write | i have no ideas | no ideas | i can t think of one | i cant think of one | can t think of anything | cant think of anything | can you make one for me | can you make me one | make one for me | make me one | can you give me one | give me one | can you do it for me | do it for me | choose for me | give me an example | can you give me an example | an example | example | give me a password | make me a password | make up a password | give me an idea | an idea | { -said-dunno }
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
    .yes-words = yes | yeah | yep | yup | ok | okay | accepted | it accepts it | it accepted it | it works | it worked | worked | all good
    .different = It says the two are different
    .different-words = different | they are different | they re different | the two are different | not the same | aren t the same | arent the same | don t match | dont match | do not match | doesn t match | doesnt match | didn t match | not matching | mismatch | not identical
    .refused = It refuses it, or the button stays grey
    .refused-words = refused | it refuses | refuses | rejected | no | nope | grey | gray | grey button | gray button | greyed out | can t click | cant click | not accepted | doesn t accept it | doesnt accept it | won t accept it | too weak | doesn t work | doesnt work | not working | won t let me | wont let me
    .help = You must type exactly the same thing in both boxes. If there is an eye, it shows what you typed.

activation-different = Clear both boxes and type them again slowly. If there is an eye, it shows what you typed. When the portal moves to the next page, continue.
    .help = One forgotten capital letter or one extra space, and it is no longer the same password.

activation-rules = Look at the rules on the page, one by one. Use only signs from the list, and avoid accents and spaces. When the portal moves to the next page, continue.
    .help = If the list on the portal says something different from me, the list is right.

activation-identity =
    The page « Activation du compte » (Account activation) shows your first name and last name. For « Confirmez votre identité » (Confirm who you are), type your date of birth there, never here: day, month, then year. Do not press « Confirmer » (Confirm) yet.

    Are your first name, last name and date right?
    .yes = Yes, everything is right
    .yes-words = yes | yeah | yep | yup | ok | okay | right | it s right | its right | all right | everything s right | correct | it s correct | all correct | all good | it s me | that s me | thats me
    .date = My date is refused
    .date-words = date refused | my date is refused | date is refused | refused | rejected | not accepted | date | my date | wrong date | wrong birthday | doesn t accept my date | doesnt accept my date | won t accept my date | grey | gray | grey button | gray button
    .wrong = No, there is a mistake
    .wrong-words = no | nope | something is wrong | something s wrong | it s wrong | its wrong | is wrong | are wrong | all wrong | wrong name | wrong first name | not right | isn t right | isnt right | not correct | incorrect | not my name | not me | it s not me | that s not me | error | there is a mistake | there s a mistake
    .picture = « Activation du compte » (Account activation), « Je confirme mon identité » (I confirm my identity), Prénom NOM (First name LAST NAME), « Né le » (Born on) JJ MM AAAA, « Confirmez votre identité » (Confirm your identity), then « Je renseigne une adresse mail (facultative) » (I give an email address, optional) and the box « Je renseigne mon adresse mail » (I give my email address), the buttons « Précédent » (Previous) and « Confirmer » (Confirm).
    .note-1 = Your date of birth: the day, the month, then the year.
    .note-2 = An email address, if you like. It will help if you forget your codes.
    .note-3 = Press here at the end, when everything is right.
    .help = The order is: day, month, year (JJ MM AAAA). For example, 5 March is written 05 then 03. If « Confirmer » (Confirm) stays grey, something may be missing in a box.

activation-identity-wrong = If it is not your name, or if your date is refused and the order is right, ask your school to check its records. Only the school can correct them.

activation-email =
    Further down, you can give an email address. It is optional, but strongly advised: you will need it if you forget your username or your password. Under 15, it is a parent's; from 15, your own.

    Which address do you want to give?
    .parent = A parent's (under 15)
    .parent-words = a parent s | parent s | parent | my parents | my mother s | my father s | my mum s | my dad s | my mom s | mum | mom | dad | under 15 | under fifteen | less than 15 | younger than 15 | younger | below 15 | not 15 | not yet 15 | not 15 yet | 10 | 11 | 12 | 13 | 14 | 10 years old | 11 years old | 12 years old | 13 years old | 14 years old | ten | eleven | twelve | thirteen | fourteen | almost 15 | turning 15 | nearly 15 | soon 15 | in 6e | in 5e | in 4e
    .own = Mine (15 or older)
    .own-words = mine | my own | my address | my email | 15 or over | 15 or more | 15 and over | 15 and older | over 15 | above 15 | more than 15 | older than 15 | older | 15 | 16 | 17 | 18 | 19 | 15 years old | 16 years old | 17 years old | 18 years old | fifteen | sixteen | seventeen | eighteen | nineteen | in seconde | in premiere | in terminale | high school | adult
    .none = None
    .none-words = no | nope | nah | no thanks | without | without one | no email | no address | don t have one | dont have one | haven t got one | don t have an email | dont have an email | don t want to | dont want to | none | nothing
    .help = It is the part « Je renseigne une adresse mail (facultative) » (I give an email address, optional). Without an address your account is activated all the same, but only the school can help you if you forget your codes. You can add one later.

activation-email-parent =
    Ask your parent first. Then type their address on the portal, in « Je renseigne mon adresse mail » (I give my email address).

    You can also write it here: I look for mistakes, then I forget it. Which address do you want to check?
    .skip = Skip, it is done on the portal
    .skip-words = skip | skip it | skip this | i ll skip | pass | i pass | without | no | nope | no thanks | next | done | it s done | i did it | already done | { -said-no-mail }
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

activation-email-own =
    Type your address on the portal, in « Je renseigne mon adresse mail » (I give my email address).

    You can also write it here: I look for mistakes, then I forget it. Which address do you want to check?
    .skip = Skip, it is done on the portal
    .skip-words = skip | skip it | skip this | i ll skip | pass | i pass | without | no | nope | no thanks | next | done | it s done | i did it | already done | { -said-no-mail }
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
    Press « Confirmer » (Confirm). At the end you read: « Votre compte a été activé avec succès ». Write your username down: you need it next time. You can change your password and email address in your account later. « Accéder à mes services » (Go to my services) does not lead to the ENT: come back here.

    Have you written down your username?
    .yes = Yes, I wrote it down
    .yes-words = yes | yeah | yep | yup | ok | okay | done | wrote it down | i ve written it down | written down | noted | i noted it | saved | i saved it | took a screenshot
    .refused = « Confirmer » stays grey, or refuses
    .refused-words = grey | gray | grey button | gray button | greyed out | stays grey | refused | it refuses | date refused | my date is refused | error | can t click | cant click
    .other = I see something else
    .other-words = something else | i see something different | another page | different page | other page | not that | not that page | not this | don t see that | dont see that | don t see it | dont see it | doesn t work | doesnt work | didn t work | didnt work | not working
    .picture = « Activation du compte » (Account activation), « Votre compte a été activé avec succès » (Your account has been activated), « Notez votre identifiant EduConnect. Vous en aurez besoin pour votre prochaine connexion. » (Write down your EduConnect username. You will need it the next time you log in.), « Votre identifiant » (Your username), and the button « Accéder à mes services » (Go to my services).
    .note-1 = Write it down: you will need it next time.
    .note-2 = This button does not lead to the ENT. Come back here for what follows.
    .help = Write your username in your planner or somewhere you will find it again. No need to send it to me.

activation-confirm =
    Read the page again from top to bottom. For the date, it is the day first, then the month, then the year. 5 March is written 05, then 03. The email address may stay empty. Then press « Confirmer » (Confirm) again, and write down your username if it appears.

    Is your account activated?
    .yes = Yes, it is activated
    .yes-words = { -said-yes } | { -said-works } | activated | it s activated
    .no = No, the date is still refused
    .no-words = { -said-no } | { -said-fails } | refused | still refused | date refused
    .grey = « Confirmer » (Confirm) stays grey
    .grey-words = grey | gray | still grey | still gray | it stays grey | the button is grey | grey button | i can t press it | i cant press it
    .other = I see something else
    .other-words = something else | i see something else | another page | { -said-dunno }
    .help = If « Confirmer » (Confirm) stays grey, something may be missing: a digit of the date, or the end of the email address.

activation-confirm-grey =
    Clear the email address if it is not complete: it is optional. Type the date again, with two digits for the day and two for the month. If the button stays grey, reload the page or try another browser.

    Is your account activated now?
    .yes = Yes, it is activated
    .yes-words = { -said-yes } | { -said-works } | activated | it s activated
    .no = No, still grey
    .no-words = { -said-no } | { -said-fails } | grey | gray | still grey | { -said-dunno }
    .help = A browser is the app that opens websites. On a computer it is sometimes easier.

activation-confirm-school = Here I can only guess. Your school can look at the state of your account. In your message, say that « Confirmer » (Confirm) stays grey, without writing your date of birth or your codes.

activation-ent =
    Your account now opens the ENT. But there is no link to it on EduConnect: you need the page of your ENT, let's look for it together. Write the name of your ENT, your region, your département or a big city.

    Where are you?
    .skip = I don't know
    .skip-words = i don t know | i dont know | i do not know | don t know | dont know | idk | dunno | i dunno | no idea | i have no idea | no clue | not sure | i m not sure | im not sure | skip | next
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
    .yes-words = yes | yeah | yep | yup | ok | okay | i m in | im in | i am in | i m inside | it works | it worked | worked
    .find = It is not my ENT
    .find-words = not my ent | it s not my ent | its not my ent | wrong ent | another ent | not the right one | can t find it | cant find it | can t find the ent | cant find my ent | can t find | cant find | don t know where | dont know where | don t know which | dont know which | don t know the address | which ent | what ent | where is the ent | where s the ent | where is it | what is the address | what s the address | address | { -said-dunno }
    .trouble = The ENT won't let me in
    .trouble-words = doesn t recognise me | doesn t recognize me | doesnt recognise me | doesnt recognize me | not recognised | not recognized | pas reconnu | doesn t know me | doesnt know me | not activated | refused | rejected | locked | blocked | doesn t work | doesnt work | not working | no | nope | won t let me in | wont let me in
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
    .yes-words = yes | yeah | yep | yup | ok | okay | i m in | im in | i am in | i m inside | it works | it worked | worked
    .ask = I still don't know my ENT
    .ask-words = still don t know | still dont know | i still don t know it | i don t know my ent | i dont know my ent | ask my school
    .find = Look for my ENT again
    .find-words = look again | look for it again | can t find it | cant find it | can t find the ent | cant find my ent | can t find | cant find | don t know where | dont know where | don t know which | dont know which | don t know the address | which ent | what ent | where is the ent | where s the ent | where is it | what is the address | what s the address | address | { -said-dunno }
    .trouble = The ENT won't let me in
    .trouble-words = doesn t recognise me | doesn t recognize me | doesnt recognise me | doesnt recognize me | not recognised | not recognized | pas reconnu | doesn t know me | doesnt know me | not activated | refused | rejected | locked | blocked | doesn t work | doesnt work | not working | no | nope | won t let me in | wont let me in
    .help = The address may be on your school's site, in your school notebook or in a note to your parents.

activation-done = Well done, your account is activated and you are in the ENT! Next time, open the page of your ENT directly. Your username and your password are yours alone: do not give them to anyone.
