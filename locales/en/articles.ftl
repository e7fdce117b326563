### The short answers. Each rests on facts that data/intents.toml names; after it the question of the
### step is asked again. Its attributes are its buttons.

# --- activation ---

article-sheet-missing-parent = For your child's account, their school gives a new sheet. For your own parent account, you can also use a text message or FranceConnect.
    .child = My child's sheet
    .own = My parent account

article-password-rules =
    It needs at least { $least } characters, with a capital letter, a small letter, a digit and a special character, meaning one of these signs: { $allowed }

    If the portal's list says something else than I do, the portal is right.

    An idea: three words that have nothing to do with one another, joined. Leave out accents, spaces, first names and birth dates.
    .try = Try an example with me

article-passwords-differ = Exactly the same must be typed in both boxes. Clear both and type slowly, without pasting. The eye icon, when there is one, shows what you typed.

article-birth-date =
    { $audience ->
        [pupil] The order is: day, month, year (DD MM YYYY). 5 March is 05 then 03. If the order is right and the portal refuses your date, ask your school to check its records. Never write it here.
        [parent] The order is: day, month, year (DD MM YYYY). A parent account needs the birth dates of all your children. If they are refused, ask the school to check its records. Never write them here.
       *[other] The order is: day, month, year (DD MM YYYY). If the order is right and the portal refuses the date, the school can check its records. Never write a birth date here.
    }
    .again = I am asked for it again: is that normal?

article-identity-asked-again =
    { $audience ->
        [pupil] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. It wants your own birth date.
        [parent] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. It wants the birth date of one of your children.
       *[other] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. A pupil gives their birth date, a parent that of one of the children.
    }

    First check the address at the top of the page: educonnect.education.gouv.fr. Give this date nowhere else, and never in a conversation.

article-email-optional =
    { $audience ->
        [pupil] No, you do not have to give an e-mail address: your account is activated without it. But it helps to find a forgotten username or password again. From 15 on you can give your own; before, a parent's.
        [parent] For a pupil the e-mail address is optional, but it helps to find forgotten codes again: their own from 15 on, a parent's before. For a parent account activated with the sheet you must give one, and confirm it by the link you get.
       *[other] For a pupil the e-mail address is optional, but it helps to find forgotten codes again: their own from 15 on, a parent's before. A parent who activates an account with the sheet must give one.
    }

article-email-not-received = Look in the spam folder, then in any other mailbox that may have been given, a parent's perhaps. If the page shows « Renvoyer le mail », use it. When there are several messages, only the newest one counts.
    .which = Look further with me

article-sms-code =
    { $audience ->
        [pupil] A pupil activates the account with the codes of the sheet, not by text message. The code by text message is for a parent's account: it goes to the mobile that the school knows.
       *[other] Check the number you typed, ask for a new code, and use only the newest one. Type it on the portal, never here. The number must be the one that the school knows: if it has changed, the school corrects it.
    }
    .ways = Activate a parent account

# --- the account ---

article-several-children =
    { $audience ->
        [pupil] One parent account holds all the children; you have your own pupil account. If a child is missing, your parent can add them, in the tab « Mes enfants » of their account. It takes the username and password of the other account.
       *[other] One parent account holds all your children. If one is missing, they may be on another account. In the account you keep: tab « Mes enfants », then « Ajouter des élèves depuis un autre compte ». It takes the username and password of the other account, and exactly the same name and first name on both.
    }

article-several-accounts =
    { $audience ->
        [pupil] A pupil's account and a parent's account are two different accounts: use the one in your name, with « Élève ». If you have two pupil accounts, ask your school which one to keep.
       *[other] Two parent accounts can be brought together, even when both are active. In the one you keep: tab « Mes enfants », then « Ajouter des élèves depuis un autre compte ». Name and first name must be identical. For two pupil accounts, ask the school.
    }
    .moved = I changed school

article-changed-school =
    { $audience ->
        [pupil] When you change school, you often keep the same account and the same password. What often changes is the ENT. If the new ENT does not know you, ask the new school.
       *[other] After a change of school, the account and the password often stay the same. What often changes is the ENT. If the new ENT does not know the pupil, ask the new school.
    }
    .find = Find my new ENT

article-change-password = Log in and open « Mon Compte », then « Modifier » beside « Mot de passe ». Type the old one once and the new one twice, then « Suivant ». If a message presses you to change it, do not click on it: ask the school.
    .france-connect = I use FranceConnect
    .forgotten = I no longer know the old one

article-franceconnect =
    { $audience ->
        [pupil] FranceConnect is for parents only. A pupil logs in with their username and password.
       *[other] With FranceConnect there is no EduConnect password: you change it on the site you chose (impots, ameli…). The first time, the mobile that the school knows is needed too. FranceConnect is for parents only.
    }

article-change-email =
    { $audience ->
        [pupil] You change the e-mail address in your EduConnect account, once logged in. A message goes to the new address: click its link to confirm it. If it does not come, use « Renvoyer le mail ».
       *[other] The e-mail address is changed in the EduConnect account, once logged in. A message goes to the new address: click its link to confirm it. A parent's mobile number comes from the school: the school corrects it.
    }

article-confirm-email =
    { $audience ->
        [pupil] If you have just activated your account or changed your e-mail address, EduConnect sends a message: a click on its link confirms the address. If you asked for nothing, do not click, and show the message to an adult.
       *[other] If you have just activated the account or changed the e-mail address, EduConnect sends a message: a click on its link confirms the address. A parent who activates with the sheet must do so. If you asked for nothing, do not click.
    }

article-account-locked = Stop trying for now, and wait. Then use « Mot de passe oublié ? ». If it stays locked, ask the school. I do not know how long a lock lasts.
    .which = Look for the cause with me

# --- logging in ---

article-entry-choice =
    { $audience ->
        [pupil] On the page of the ENT, take the pupils' entry with EduConnect: its name differs from one ENT to another. If EduConnect still asks who you are, take « Élève ». If you chose wrong, go back.
        [parent] On the page of the ENT, take the parents' entry with EduConnect: its name differs from one ENT to another. If EduConnect still asks who you are, take « Responsable d'élève ». If you chose wrong, go back.
       *[other] A pupil or a parent takes the entry “with EduConnect”: its name differs from one ENT to another. On EduConnect it is then « Élève » or « Responsable d'élève ». Staff take an entry of their own, without EduConnect.
    }

    In agricultural education and in primary school the entry may be another one.
    .find = Find the entry of my ENT

article-staff-login = Staff have no EduConnect account of their own: they use their académie account (guichet académique, ARENA). On the page of the ENT you may see the entry « Enseignant » or « Personnel non enseignant ». If those codes are lost, ask the help desk of your académie.
    .find = Find the ENT
    .pupils = Help a pupil or a parent

article-staff-manage-accounts =
    In ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ». First look at the state of the account.

    There you hand out the pupils' accounts, follow their activation and help with forgotten codes. The head has access; others by delegation, and for pupils only.
    .own = Log in myself

article-error-page = Load the page again, or try another browser or another device. If it says « Accès perturbé », turn off the VPN or change network: your codes were not even tested. Otherwise try later.
    .title = Say what is on my screen

article-not-helped = Let us try another way: say in your own words what is wrong, or ask the school.
    .person = Ask a person

article-not-helped-pupil = Let us try another way: tell me what you see on your screen, or ask a person at your school.
    .screen = Say what I see
    .person = Ask a person

article-other-services = First try on the EduConnect page: if it lets you in, your codes are right. Then try through the ENT, in a browser rather than in the app. Do not give your EduConnect password to any other app.
    .app = The app does not work
    .formalities = Grant, enrolment, forms

article-formalities =
    { $audience ->
        [pupil] The grant (bourse), enrolment, the information form and orientation are on Scolarité services. It takes a parent's account, not yours.
       *[other] The grant (bourse), enrolment, the information form and orientation are on Scolarité services, with « Responsable d'élève » or FranceConnect.
    }

# --- the assistant, and what it does not do ---

article-assistant = I am a robot, not the ministry. I do not keep what you write. Never write your real password here: I do not need it. To know everything: { $entry ->
        [commands] /privacy.
       *[words] write “privacy”.
    }
    .again = I am asked for a birth date again

article-off-topic = That I cannot do: I only know the EduConnect account and the way into the ENT. For marks, homework and the rest, look in the ENT or ask the school.

article-chit-chat = I am a robot: I am no good at chatting, but I can help with EduConnect and the ENT.

article-insult = It is annoying when nothing works, I understand. I am still here to help.

article-somebody-else =
    { $audience ->
        [pupil] I only help with your own account. If it is yours, let us go on. If it is another person's, they can write to me themselves or ask their school.
       *[other] I only help with your own account, or your child's. If it is one of these, let us go on. Another person can write to me themselves or ask their school.
    }
    .mine = It is my account
    .child = It is my child

article-rule-change = My rules stay the same, and I know nobody's code. I help with EduConnect and the ENT.

article-other-account = That is another service's account: I do not know it. Its help is on its own site or in its app. I help with EduConnect and the ENT.
    .school = I want to get into the ENT

article-unknown-link = I do not open links. Before you write a code on a page, look at its address, at the very top.
    .suspect = Somebody sent me this link

# --- what things are ---

article-what-is-educonnect =
    { $audience ->
        [pupil] EduConnect is an account of the French school system: a username and a password that open the ENT, the school report and other services. Yours is activated with the sheet from your school.
        [parent] EduConnect is an account of the French school system: a username and a password that open the ENT, the school report and online formalities. You have yours, and your child has theirs.
       *[other] EduConnect is an account of the French school system: a username and a password that open the ENT, the school report and online formalities. Each pupil has one, and so does each parent.
    }
    .activate = Activate an account
    .ent = What is the ENT?

article-what-is-ent = The ENT is the school's website for homework, messages and the rest. It has another name in each region. EduConnect is often the key to it; in primary school it is sometimes another account.
    .find = Find my ENT

article-what-is-portal =
    { $audience ->
        [pupil] The portal is the EduConnect page where you type your username and password. If it asks who you are, choose “Élève” (pupil). The ENT is another site.
        [parent] The portal is the EduConnect page where you type your username and password. If it asks who you are, choose “Responsable d'élève” (parent). The ENT is another site.
       *[other] The portal is the EduConnect page where one types a username and password. It may ask: “Élève” (pupil) or “Responsable d'élève” (parent). The ENT is another site.
    }
    .ent = What is the ENT?

# --- an account in danger ---

article-phishing = Do not click, and do not reply. Show this message to the school. Nobody needs your password. To go to EduConnect, type the address yourself: educonnect.education.gouv.fr.
    .clicked = I have clicked, or given a code

article-stolen-account = Change the password at once, on a safe device, and tell the school. If you use this password elsewhere, change it there too.
    .change = I still have my password
    .forgotten = I cannot get in any more

article-identity-papers = Keep your papers to yourself. I need no photo here: no identity card, no sheet with the codes. If the school wants a paper, give it to them directly.
