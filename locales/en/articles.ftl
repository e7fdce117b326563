### The short answers. Each rests on facts that data/intents.toml names; after it the question of the
### step is asked again. Its attributes are its buttons.

# --- activation ---

article-password-rules =
    It needs at least { $least } characters, with a capital letter, a small letter, a digit and a special character, meaning one of these signs: { $allowed }

    If the list on the portal says something different from me, the list is right.

    An idea: three words that have nothing to do with one another, joined. Avoid accents, spaces, first names and birth dates.
    .try = Try an example with me
    .sign = What is a special character?
    .method = A way to remember it

article-password-rules-adult =
    It needs at least { $least } characters, with a capital letter, a small letter, a digit and a special character, meaning one of these signs: { $allowed }

    If the list on the portal says something different from me, the list is right. Avoid accents and spaces.
    .sign = What is a special character?
    .method = A way to remember it

article-special-character =
    A special character is a sign: neither a letter nor a digit. EduConnect wants one of these: { $allowed }

    Use one from this list, one is enough. Avoid letters with an accent, and spaces. If the list on the page says something else, the page is right.
    .phone = Type it on a phone
    .rules = All the rules

article-special-character-phone = On the phone's keyboard, look for a key like “?123”, “123” or “!#1”, often at the bottom left: it shows digits and signs. A second key (“=\<”, “#+=” or “1/2”) shows more. “ABC” brings the letters back, and the arrow pointing up gives a capital letter.
    .signs = Which signs?
    .rules = All the rules

article-password-method =
    Imagine a funny scene with three or four unrelated words: you will see it again in your head. Join the words, a capital letter for each, then slip a digit and a sign in where only you know. Twelve characters or more is better.

    No first name, date, street, class or school, and not another password of yours with a small change. I do not give ready-made ones: they would not be secret any more.
    .sign = What is a special character?
    .rules = All the rules

article-passwords-differ = You must type exactly the same thing in both boxes. Clear both and type slowly, without pasting. If there is an eye, it shows what you typed.
    .rules = All the rules

article-birth-date = The order is: day, month, year (DD MM YYYY). If the order is right and the portal refuses the date, check the pupil's record in the school's files. Never write a birth date here.
    .again = I am asked for it again: is that normal?

article-identity-asked-again =
    { $audience ->
        [pupil] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. It asks for your own birth date.
        [parent] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. It asks for the birth date of one of your children.
       *[other] Yes, this step exists: « Confirmation de l'identité ». It may come after the password, but not every time. A pupil gives their birth date, a parent that of one of the children.
    }

    First check the address at the top of the page: educonnect.education.gouv.fr. Do not give this date anywhere else, and never in a conversation.
    .scam = And if it were a trap?

article-email-optional =
    { $audience ->
        [pupil] No, you do not have to give an email address: your account is activated without it. But it helps to find a forgotten username or password again. From 15 on you can give your own; before, a parent's.
       *[other] For a pupil the email address is optional, but it helps to find forgotten codes again: their own from 15 on, a parent's before. A parent who activates an account with the sheet must give one.
    }
    .why = What is it for, exactly?

article-email-optional-parent = For your child the email address is optional: yours before 15, their own from 15 on. For your parent account activated with the sheet you must give one, and confirm it by the link you get.
    .child = My child's email address
    .own = Mine, for my account
    .why = What it is for

article-email-optional-staff = For a pupil, the email address is optional: their own from the age of 15, a parent's before that. For a parent who activates with the sheet, it is required. Without an address, they can try by SMS: on the portal, « Responsable d'élève » (Parent or guardian), then « Je n'ai pas de compte » (I have no account).
    .pupils = Help a pupil
    .parents = Help a parent

article-why-email =
    { $audience ->
        [pupil] It is for one thing: if you forget your username or your password, that is where EduConnect writes to you. Without it you have to go to your school. You can change it later in your account.
       *[other] It is for one thing: if the username or the password is forgotten, that is where EduConnect writes. Without it you have to ask the school. You can change it later in the account.
    }
    .change = Change this address

article-email-not-received-staff = With the family, look in the spam folder first, then in their other mailboxes. If there are several messages, the last one counts. In the administration module you can look for the account by its email address, and see whether it is spelt right.
    .pupils = The administration module

article-sms-code = A pupil activates the account with the codes of the sheet, not by text message. The code by text message is for a parent's account: it goes to the mobile that the school knows.
    .ways = Activate a parent account

# --- the account ---

article-several-children = One parent account holds all the children; you have your own pupil account. If a child is missing, your parent can add them, in the tab « Mes enfants » of their account. It takes the username and password of the other account.
    .ways = Do it with my parent

article-several-accounts = Two parent accounts can be brought together, even when both are active. In the one you keep: tab « Mes enfants », then « Ajouter des élèves depuis un autre compte ». Name and first name must be identical. For two pupil accounts, ask the school.
    .merge = Bring two parent accounts together
    .both = One account for two parents?
    .moved = I changed school

article-which-account = There are two accounts: yours, which you activate with the sheet from your school, and your parent's, which they activate themselves. Choose the one you need.
    .own = My pupil account
    .parent = My parent's account

article-several-accounts-pupil = A pupil's account and a parent's account are two different accounts: use the one in your name, with « Élève ». If you have two pupil accounts, ask your school which one to keep.
    .moved = I changed school

article-two-parents = Each parent has an account of their own, with their own codes, even if the other parent already has one. It is not shared, even at home. The school must have you in its records as responsible for the child.
    .own = Activate my parent account
    .separated = We are separated

article-franceconnect =
    { $audience ->
        [pupil] FranceConnect is for parents only. A pupil logs in with their username and password.
       *[other] FranceConnect is for parents only. You log in with an account that you have already (impôts, ameli…): there is no EduConnect password. That other password is changed on the site you chose. The first time, the mobile that the school knows is needed too.
    }
    .enter = Log in with FranceConnect (parent)
    .lost = The codes of impôts or ameli are lost

article-change-email = A pupil or a parent changes the email address in their EduConnect account, then clicks the link in the message that comes. A parent's mobile number comes from the school's files: that is where you correct it. Your own account is not EduConnect.
    .parents = Help a parent

article-confirm-email =
    { $audience ->
        [pupil] If you have just activated your account or changed your email address, EduConnect sends a message: a click on its link confirms the address. If you asked for nothing, do not click, and show the message to an adult.
        [staff] When a pupil or a parent activates an account or changes its email address, EduConnect sends them a message: a click on its link confirms the address. A parent who activates with the sheet must do so. A message that nobody asked for is suspicious.
       *[other] If you have just activated the account or changed the email address, EduConnect sends a message: a click on its link confirms the address. A parent who activates with the sheet must do so. If you asked for nothing, do not click.
    }

# --- logging in ---

article-entry-choice =
    { $audience ->
        [pupil] On the page of the ENT, take the pupils' entry with EduConnect: its name differs from one ENT to another. If EduConnect still asks who you are, take « Élève ». If you chose wrong, go back.
        [parent] On the page of the ENT, take the parents' entry with EduConnect: its name differs from one ENT to another. If EduConnect still asks who you are, take « Responsable d'élève ». If you chose wrong, go back.
       *[other] A pupil or a parent takes the entry “with EduConnect”: its name differs from one ENT to another. On EduConnect it is then « Élève » or « Responsable d'élève ». If you chose wrong, go back. Staff take an entry of their own, without EduConnect.
    }

    In agricultural schools and in primary school the entry may be a different one.
    .find = Find the entry of my ENT
    .refused = The ENT does not let me in
    .primary = In primary school

article-primary-school =
    { $audience ->
        [pupil] In primary school you may have an account of the school, for the ENT only. The school gives it: ask your teacher. A pupil's EduConnect account is mostly for collège and lycée.
        [staff] In primary school a pupil may have an ENT account, given by the school. A pupil's EduConnect account is mostly for collège and lycée. Parents have theirs from primary school on: the head looks after it.
       *[other] In primary school the child may have an account of the school, for the ENT only: the school gives it. A pupil's EduConnect account is mostly for collège and lycée. A parent can have theirs from primary school on.
    }
    .find = Find the ENT of the school

article-error-page-staff = Reload the page, or try another browser or another device. « Accès perturbé » comes from the network or a VPN: the portal did not even look at the codes. And to get in yourself, it is not EduConnect: it is the ENT's page, or your académie account.
    .own = Log in myself
    .pupils = Help pupils or parents

article-other-services-staff = A pupil or a parent first tries the EduConnect page, then the ENT in a browser rather than the app. For you it is not EduConnect: it is your académie account, or the access that your school gives. Do not give a password to any other app.
    .own = Log in myself
    .family = Answer a family

article-not-helped = Let's try another way: say in your own words what is wrong, or ask the school.
    .person = Ask a person
    .silent = The school does not answer

article-not-helped-staff = Let's try another way: say in your own words what is wrong. If it is your access, or access to the module, ask the help desk of your académie.
    .pupils = Help pupils or parents
    .own = Log in myself
    .academie = My académie's help

article-not-helped-pupil = Let's try another way: tell me what you see on your screen, or ask a person at your school.
    .screen = Say what I see
    .person = Ask a person
    .silent = The school does not answer

article-new-school-staff = When a pupil changes schools, they often keep the same account and the same password. The ENT changes. They first try on the EduConnect page: if it lets them in, their codes are right. If not, look at the state of their account in the module.
    .pupils = The administration module
    .find = Find the entry of the ENT

article-formalities = For families, the grant (bourse), enrolment, the information form and orientation are on Scolarité services, with « Responsable d'élève » or FranceConnect.
    .family = Answer a family

# --- the assistant, and what it does not do ---

article-assistant = I am a robot, not the ministry. I do not keep what you write. Never write your real password here: I do not need it. To find out more: { $entry ->
        [commands] /privacy.
       *[words] write “privacy”.
    }
    .again = I am asked for a birth date again
    .message = A message looks odd to me

article-off-topic =
    { $audience ->
        [staff] I can't do that: I only know EduConnect accounts and the way into the ENT. For the rest, ask a colleague or the digital lead.
       *[other] I can't do that: I only know the EduConnect account and the way into the ENT. For marks, homework and the rest, look in the ENT or ask the school.
    }
    .find = Find my ENT

article-chit-chat = I am a robot: I am no good at chatting, but I can help with EduConnect and the ENT.

article-insult = It is annoying when nothing works, I understand. I am still here to help.

article-somebody-else =
    { $audience ->
        [pupil] I only help with your own account. If it is yours, let's go on. If it is another person's, they can write to me themselves or ask their school.
       *[other] I only help with your own account, or your child's. If it is one of these, let's go on. Another person can write to me themselves or ask their school.
    }
    .mine = It is my account
    .child = It is my child
    .known = Somebody has my codes

article-staff-only =
    { $audience ->
        [pupil] Looking after pupils' accounts is the work of your school's staff. For your own account, I can help you.
       *[other] Looking after pupils' accounts is the work of the school's staff. For your account, or your child's, I can help you.
    }

article-somebody-else-staff = I do not open anyone's account. For a pupil at your school, you reset the password in the administration module, and never know the one they choose.
    .pupils = Help a pupil or a parent
    .own = Log in myself

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
    .educonnect = What is EduConnect?

article-what-is-franceconnect =
    { $audience ->
        [pupil] FranceConnect is a button of the French State: a grown-up logs in to a site with an account they have already, such as impôts (taxes) or ameli (health). On EduConnect it is for parents. You log in with your username and password.
       *[other] FranceConnect is a button of the French State: you log in to a site with an account you have already, such as impôts (taxes) or ameli (health). On EduConnect it is for parents only. The first time, you still need a code by text message.
    }
    .educonnect = What is EduConnect?

article-what-is-franceconnect-parent = FranceConnect is a button of the French State: you log in to a site with an account you have already, such as impôts (taxes) or ameli (health). On EduConnect there is then no other password to remember. The first time, you still need a code by text message, on the mobile that the school knows.
    .way = Activate my parent account
    .again = It asks for my mobile number
    .password = Change that password

article-what-is-identifier = The username (identifiant) is the name of the account. It looks like p.nom or p.nom12: the first letter of the first name, a dot, the last name, and sometimes digits. It says who you are; the password proves that it is you. It is not an email address.
    .lost = I no longer have mine

article-is-it-safe = EduConnect is a service of the French school system, at the address educonnect.education.gouv.fr. What protects your account is mostly you: check that address before you type, choose a password that you use nowhere else, and tell it to nobody, not even here.
    .message = A message looks odd to me
    .robot = And you, the robot?

article-what-is-provisional = Temporary means: not for long. The school gives this password, often on a sheet. You type it the first time, and then you choose your own.
    .missing = I don't have this sheet

article-what-is-office =
    { $audience ->
        [pupil] The school office (« secrétariat ») is where people ask for papers, such as the EduConnect sheet. If you cannot find it, ask your form teacher (« professeur principal »).
       *[other] The school office (« secrétariat ») is where people ask for papers, such as the EduConnect sheet. You can go there, phone or write. In a primary school it is often the head.
    }

article-what-is-browser = A browser is the app that opens websites: Chrome, Safari, Firefox or Edge, for example. You type the address in the bar at the top or at the bottom.
    .portal = What is the portal?

article-what-is-portal =
    { $audience ->
        [pupil] The portal is the EduConnect page where you type your username and password. If it asks who you are, choose “Élève” (pupil). The ENT is another site.
        [parent] The portal is the EduConnect page where you type your username and password. If it asks who you are, choose “Responsable d'élève” (parent). The ENT is another site.
       *[other] The portal is the EduConnect page where people type their username and password. It may ask: “Élève” (pupil) or “Responsable d'élève” (parent). The ENT is another site.
    }
    .ent = What is the ENT?

# --- an account in danger ---

article-phishing =
    { $audience ->
        [staff] Do not click, and do not reply. Report this message to your management and to the help desk of the académie. Nobody needs your password, or a pupil's. To go to a site, type its address yourself.
       *[other] Do not click, and do not reply. Show this message to the school. Nobody needs your password. To go to EduConnect, type the address yourself: educonnect.education.gouv.fr.
    }
    .look = Look at this message together
    .clicked = I have clicked, or given a code

article-stolen-account =
    { $audience ->
        [staff] Change the password at once, on a safe device, and tell the school. For a pupil, you can reset it in the module. For your académie account, tell the help desk of the académie.
       *[other] Change the password at once, on a safe device, and tell the school. If you use this password elsewhere, change it there too.
    }
    .inside = Do it together, step by step
    .told = A password told to somebody

article-identity-papers = Keep your papers to yourself. I need no photo here: no identity card, no sheet with the codes. If the school wants a paper, give it to them directly.
    .who = I am asked for these papers
    .sent = I have already sent a photo
