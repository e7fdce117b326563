### The journey of staff: getting in themselves, and helping the accounts of pupils and parents.

staff-account = Staff: their own way in, and families' accounts

# --- whose account ---

staff-account-whose =
    EduConnect is for pupils and parents, not for staff.

    Whose account is it?
    .own = Mine, to log in myself
    .own-words = mine | my account | me | myself | my own | my own access | my codes | my login | teacher account
    .own-said = my own account | my staff account | my academic account | teacher account | my academic password | my academic login | my arena account
    .pupil = A pupil's
    .pupil-words = pupil | a pupil | a pupil s | pupils | student | a student | a student s | students
    .pupil-said = a pupil | my pupils | our pupils | pupils | a student | my students | our students | one of my pupils | one of my students | pupil account | student account
    .parent = A parent's
    .parent-words = parent | a parent | a parent s | parents | a family | parent account
    .parent-said = a parent | parents | a family | families | a mother | a father | parent account
    .help = Your own account is the académie account: EduConnect cannot give it back. Those of pupils and parents are looked after in a module of the school.

# --- getting in oneself ---

staff-account-own =
    Staff have no EduConnect account: you use your académie account. On the ENT's page you may see the entry « Enseignant » (Teacher) or « Personnel non enseignant » (Non-teaching staff). It leads to the guichet académique, or to ARENA.

    What are you missing?
    .find = The ENT's page
    .find-words = the ent s page | ent page | ent | the ent | the address | address | link | find the ent | which entry | { -said-dunno }
    .find-said = which entry | ent page | address of the ent | find the ent
    .lost = My académie codes
    .lost-words = my codes | codes | academie codes | academic codes | password | my password | username | my username | lost my codes | forgot my password
    .lost-said = academie codes | academie password | academic password | academie account password | lost my codes | forgot my codes | lost my password | forgot my password
    .refused = The entry won't let me in
    .refused-words = refused | blocked | it doesn t work | doesnt work | not working | not recognised | not recognized | error | won t let me in | wont let me in | can t get in | cant get in
    .refused-said = won t let me in | wont let me in | not recognised | not recognized | can t get in | cant get in
    .portal = I was on the EduConnect page
    .portal-words = educonnect | educonnect page | i was on educonnect | i m on educonnect | educonnect portal | educonnect account
    .portal-said = on educonnect | educonnect page | educonnect portal
    .parent = I am a pupil's parent too
    .parent-words = parent | also a parent | i am a parent too | parent too | parent account | my child | my children
    .parent-said = a parent too | also a parent | parent as well
    .help = The name of the page changes from one académie to another. In Auvergne-Rhône-Alpes the staff entry unfolds with a “+”.

staff-account-portal = Close the EduConnect page: it is made for pupils and parents. Your own entry is on the ENT's page. Let's find it.
    .help = Académie codes are not typed on EduConnect. The staff entry is on the log-in page of the ENT.

staff-account-also-parent =
    As a parent you have another account: an EduConnect account, with « Responsable d'élève » (Parent or guardian). It has nothing to do with your académie account.

    What would you like to do with that parent account?
    .activate = Activate it
    .activate-words = activate | activate it | activation | first time | create | create it
    .lost = Get its codes back
    .lost-words = codes | get the codes back | lost | forgotten | password | username | lost codes
    .ent = Get into my child's ENT
    .ent-words = ent | get in | get into the ent | my child s ent | { -said-dunno }
    .help = A teacher who is a parent too has two accounts, and they stay apart.

staff-account-refused =
    First try without the ENT: open the guichet académique or ARENA, and log in.

    Do your codes work there?
    .yes = Yes, they work there
    .yes-words = { -said-yes } | they work | they work there | it works there
    .no = No, not there either
    .no-words = { -said-no } | not there either | neither | refused | it doesn t work | { -said-dunno }
    .local = A local authority employs me
    .local-words = local authority | town hall | council | region | departement | guest | town
    .help = If your codes work there and not on the ENT, they are right: the ENT may not know you yet.

staff-account-ent-refuses =
    Then your codes are right. The ENT may not know you yet, if you have just arrived for example. The person who looks after the ENT in your school can check.

    Can you get into the ENT now?
    .yes = Yes, it is solved
    .yes-words = { -said-yes } | solved | it is solved | it works | i m in
    .no = No, and I see a message
    .no-words = { -said-no } | i see a message | a message | message | it doesn t work | still not | { -said-dunno }
    .help = If you do not know who looks after the ENT, ask the référent numérique (digital lead) or the school office.

staff-account-local = Then you may have an account of the ENT itself, neither EduConnect nor académie. Ask the person who looks after the ENT in the school.

staff-account-lost =
    EduConnect does not know your académie codes. The help desk of your académie can give them back.

    Which académie do you work in?
    .skip = I don't know
    .skip-words = { -said-dunno } | skip
    .help = Write the name of the académie, the département or a big city nearby. For example: Lyon, Créteil, 59.

staff-account-lost-phone = The help desk of the { $name } answers staff at { $phone }. It also has a platform in ARENA: if your codes are lost, a colleague can open it with you. Give your password to nobody, not even there.

staff-account-lost-amigo = In the { $name }, the help desk for primary schools is called AMIGO. A colleague who is logged in can open it for you. In a collège or a lycée, ask the school office for the number of the help desk.

staff-account-lost-unknown = I do not know the number of the help desk of the { $name }. Ask the school office or the référent numérique (digital lead) for it. A colleague who is logged in can also look for it in ARENA.

staff-account-lost-any = Ask the school office or the référent numérique (digital lead) how to reach the académie's help desk. A colleague who is logged in can also look in ARENA.

# --- pupils' accounts ---

staff-account-pupils =
    Everything is done in the module « Administration des comptes EduConnect ». The school's management can open it; others need a delegation.

    What would you like to do?
    .reset = Help a pupil who lost their codes
    .reset-words = a pupil who lost their codes | pupil lost codes | lost code | lost codes | reset | reset a password | reset password | password | username | give a new password | unlock | forgotten password | locked account
    .sheets = Print the sheets, or give them again
    .sheets-words = sheet | sheets | print | print the sheets | print again | letter | letters | hand out
    .state = See who has activated their account
    .state-words = state | account state | who has activated | follow | statistics | list
    .parents = Help a parent
    .parents-words = parent | parents | a parent | help a parent | parent account | guardian
    .access = I can't see that module
    .access-words = module | the module | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | cant see that module | no module | no access | access | rights | delegation | arena | where is the module | { -said-dunno }
    .family = Answer a family
    .family-words = family | answer | answer a family | what to say | a message
    .help = There you hand out the pupils' accounts, follow their activation, and help with a forgotten username or password.

staff-account-reset =
    In ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ». Look for the pupil by name, class or email address. Look at the state of the account before you act.

    What do you see?
    .active = The account is already activated
    .active-words = activated | already activated | active | yes | it is activated
    .new = It is not activated yet
    .new-words = not activated | not activated yet | never activated | inactive | to be activated
    .absent = I can't find the pupil
    .absent-words = can t find | cant find the pupil | can t find the pupil | missing | not there | not in the list
    .module = I can't see that module
    .module-words = module | no module | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | no access | { -said-dunno }
    .help = It is the same way for a forgotten username. If both are missing, begin with the username.

staff-account-reset-password =
    Reset the password: the pupil gets a temporary one. Give it in person, never in a photo or in a group. At the next log-in the pupil must choose another one.

    Can the pupil get in?
    .yes = Yes
    .yes-words = { -said-yes } | it works | they are in | solved
    .no = No, the codes are refused
    .no-words = { -said-no } | refused | codes refused | it doesn t work | still not
    .together = Go on with the pupil beside me
    .together-words = with the pupil | the pupil is here | with him | with her | with them | go on with the pupil
    .help = A référent numérique (digital lead) or a teacher with a delegation can do it too, for pupils only.

staff-account-reset-refused =
    Check together:
    1. At the top of the page, it does say « Élève » (Pupil).
    2. The username is exactly as in the module. Some characters look alike: l, I and 1; O and 0.
    3. Empty the password box and type it again: the phone sometimes puts the old one there.

    Can the pupil get in now?
    .yes = Yes
    .yes-words = { -said-yes } | it works | they are in | solved
    .no = No, still not
    .no-words = { -said-no } | still not | refused | it doesn t work
    .together = Look for it with the pupil beside me
    .together-words = with the pupil | the pupil is here | with him | with her | with them | look with the pupil
    .help = The eye icon beside the box shows what is typed.

staff-account-reset-help = Read the username and the state of the account again in the module. If both are right and the pupil still cannot get in, ask the help desk of your académie, without giving it any password.

staff-account-reset-absent = Check the spelling, then look by class. If the pupil is still not there, look at their record in the school's own files. If the record is right, ask the académie's help desk.

# --- the sheets ---

staff-account-sheets =
    The sheet has the username and the temporary password on it.

    Who is it for?
    .pupils = Pupils
    .pupils-words = pupil | a pupil | pupils | students | my class | a student
    .parents = Parents
    .parents-words = parents | a parent | parent | family | guardians
    .primary = Parents of a primary school
    .primary-words = primary | primary school | ecole | nursery | elementary school
    .help = For a pupil there is only the sheet: pupils cannot register by themselves. A parent can also use SMS (a text message) or FranceConnect.

staff-account-sheets-pupils =
    In the module, look for the class or the pupil, and look at the state of the account. For an account that is not activated, print the sheet again. It may be titled « Mise à disposition de votre compte ÉduConnect Élève ».

    Do you have the sheet?
    .yes = Yes, I have it
    .yes-words = { -said-yes } | i have it | it is printed | printed | it works
    .active = No, the account is activated already
    .active-words = already activated | activated | the account is activated | active
    .module = I can't see that module
    .module-words = module | no module | no access | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | { -said-no } | { -said-dunno }
    .help = An account that is activated needs no sheet any more: reset its password instead.

staff-account-sheets-hand = Give the sheet in person, to the right person. Remind them not to take a photo of it, and to type the codes on educonnect.education.gouv.fr only.

staff-account-sheets-parents =
    Parents can register by themselves, by SMS (a text message) or with FranceConnect: they need not wait for a sheet. Their mobile number must be right in the school's files.

    Which do you prefer?
    .tell = Tell the parent how to do it
    .tell-words = tell the parent | sms | franceconnect | without a sheet | how to do it
    .print = Give a sheet anyway
    .print-words = a sheet | sheet | give a sheet | print | a sheet anyway | letter
    .help = If a sheet does not work, SMS and FranceConnect are still possible. A parent's sheet is valid for 3 months after its date.

staff-account-sheets-print =
    Parents' accounts are looked after from the administrative network only, in the module. Look for the parent, look at the state of the account, then print the sheet. It is valid for 3 months after its date.

    Is it done?
    .yes = Yes, I have it
    .yes-words = { -said-yes } | done | it is done | i have it | printed
    .module = I can't see that module
    .module-words = module | no module | no access | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | { -said-no } | { -said-dunno }
    .help = A teacher with a delegation sees pupils' accounts only.

staff-account-sheets-primary =
    In a primary school, the head looks after the parents' accounts. In the module you may see the tab « Responsables » (Guardians) and the filter « Adresse mail » (Email address). With « Avec adresse mail », the temporary codes go by email; otherwise the letters are printed.

    Is it done?
    .yes = Yes
    .yes-words = { -said-yes } | done | it is done | sent | printed
    .module = I can't see that module
    .module-words = module | no module | no access | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | { -said-no } | { -said-dunno }
    .help = In primary school, a young pupil may get into the ENT with an account of the ENT, without EduConnect.

staff-account-state =
    In the module you search by name, class, state of the account or email address. That is where activation is followed.

    What do you need to do next?
    .new = Give a pupil a sheet
    .new-words = give a sheet | sheet | not activated | not activated yet | remind | print
    .active = Give a pupil a new password
    .active-words = new password | password | reset | already activated
    .parent = Help a parent
    .parent-words = parent | a parent | help a parent | family
    .module = I can't see that module
    .module-words = module | no module | no access | can t see the module | cant see the module | i can t see this module | i don t see the module | i dont see the module | { -said-dunno }
    .help = Always look at the state of the account before you act: it says whether a sheet or a new password is needed.

# --- parents' accounts ---

staff-account-parents =
    Parents' accounts are looked after from the school's administrative network only. But a parent can do a lot alone.

    What is the problem for this parent?
    .records = Their number or name is not recognised
    .records-words = number | their number | not recognised | number not recognised | name | sms | mobile | mobile number
    .merge = A child is missing, or they have two accounts
    .merge-words = a child is missing | missing child | two accounts | child | siblings | merge | several children
    .sheet = They want temporary codes
    .sheet-words = codes | temporary codes | sheet | a sheet | password | username
    .separated = Separated parents
    .separated-words = separated | separated parents | divorced | an account each | two parents | the other parent
    .activate = They have no account yet
    .activate-words = no account | no account yet | activate | create | register | { -said-dunno }
    .help = A parent registers by SMS (a text message), with FranceConnect or with a sheet.

staff-account-parents-records = A parent's name, mobile number and email address come from the school's files (SIECLE in collège and lycée). If they are wrong there, registration fails. Correct the record, then tell the parent to wait for the update and to try again.

staff-account-parents-merge = Parents bring their accounts together themselves. In the one they keep: « Mes enfants » (My children), then « Ajouter des élèves depuis un autre compte » (Add pupils from another account), with the username and password of the other one. The name and first name must be the same on both: correct them in your files if they differ.

# --- who opens the module ---

staff-account-access =
    The module is open to the school's management. Others get in with a delegation, given by the management.

    What is your role?
    .head = Head or deputy of a collège or lycée
    .head-words = head | head teacher | deputy | principal | management | head of school
    .delegated = I have a delegation
    .delegated-words = delegation | i have a delegation | delegated | digital lead | referent numerique
    .other = Another role, without a delegation
    .other-words = other | another | no delegation | without a delegation | teacher | cpe | secretary | teaching assistant | { -said-dunno }
    .primary = Head of a primary school
    .primary-words = primary | primary school | head of a primary school | ecole | director
    .help = The management logs in with an OTP key, or from the administrative network.

staff-account-access-head =
    The module is in ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ». You need your OTP key, or the administrative network.

    Do you see it?
    .yes = Yes
    .yes-words = { -said-yes } | i see it | it is there
    .no = No, it is not there
    .no-words = { -said-no } | it is not there | i don t see it | nothing | { -said-dunno }
    .help = The OTP key is a small device, or an app, that gives a code for logging in.

staff-account-access-delegated =
    With a delegation, pupils are helped on this page. Parents' accounts are not there.

    Does the page open?
    .yes = Yes
    .yes-words = { -said-yes } | it opens | it works
    .no = No, or it refuses me
    .no-words = { -said-no } | refused | it refuses me | no access | it doesn t work | { -said-dunno }
    .help = This page is only for helping pupils.

staff-account-access-other = The management gives the delegation: ask them for it. It is for pupils only. In the meantime, send the pupil to the school office or to the management, with their exact name and class.

staff-account-access-primary =
    In a primary school you are the one who gives parents their codes. The module is in ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ».

    Do you see it?
    .yes = Yes
    .yes-words = { -said-yes } | i see it | it is there
    .no = No, it is not there
    .no-words = { -said-no } | it is not there | i don t see it | nothing | { -said-dunno }
    .help = If you cannot see the module, ask the help desk of your académie.

staff-account-access-open = In the module, look at the state of the account first. An account that is not activated needs a sheet; an activated one needs a new temporary password. The activation of parents is followed there too.

staff-account-access-open-primary = You may see the tab « Responsables » (Guardians), then the filter « Adresse mail » (Email address). The temporary codes go by email to parents who have one; for the others, the letters are printed.

staff-account-access-help = Your access to the module depends on the académie: ask its help desk. Meanwhile, a colleague with access or a delegation can help the pupil.

# --- what to tell a family: a message to copy ---

staff-account-family =
    Here is a message to copy for the family, in French.

    What is it about?
    .sheet = The sheet and the first log-in
    .sheet-words = sheet | first log in | first login | activate | activation | first time
    .lost = A forgotten code
    .lost-words = forgotten code | forgotten codes | password | username | forgotten | lost
    .parent = A parent's account
    .parent-words = parent account | parent s account | parent | sms | franceconnect
    .ent = Getting into the ENT
    .ent-words = ent | get into the ent | the ent does not open | log in
    .scam = A suspicious message, a stolen account
    .scam-words = doubtful message | scam | fake email | stolen account | hacked | phishing
    .separated = Separated parents
    .separated-words = separated parents | divorce | separation | custody
    .help = The message contains no code. Change it to fit your school.

staff-account-say-sheet =
    Here is the message, on the first log-in:

    « Bonjour. Pour activer son compte, l'élève tape lui-même l'adresse educonnect.education.gouv.fr, choisit Élève, et recopie l'identifiant et le mot de passe provisoire de sa feuille. Il choisit ensuite un mot de passe à lui. Si la feuille est perdue ou refusée, nous en redonnons une. Les codes ne se donnent à personne. »

staff-account-say-lost =
    Here is the message, on forgotten codes:

    « Bonjour. Sur la page EduConnect, les liens Identifiant oublié ? et Mot de passe oublié ? envoient un mail à l'adresse du compte. Si tout est perdu, commencez par l'identifiant. Un élève sans adresse mail s'adresse à nous : nous redonnons un mot de passe provisoire, en main propre. »

staff-account-say-parent =
    Here is the message, on a parent's account:

    « Bonjour. Vous pouvez créer votre compte de parent vous-même : educonnect.education.gouv.fr, Responsable d'élève, puis Je n'ai pas de compte. Il faut le numéro de portable que vous nous avez donné : un code y arrive par SMS. S'il a changé, dites-le-nous et nous le corrigeons. FranceConnect est possible aussi. »

staff-account-say-ent =
    Here is the message, on the ENT:

    « Bonjour. Le compte EduConnect est une clé, et l'ENT est un autre site. Ouvrez la page de l'ENT, choisissez l'entrée élève ou parent avec EduConnect, puis tapez vos codes. Si EduConnect vous laisse entrer mais pas l'ENT, vos codes sont bons : écrivez-nous ce que dit le message à l'écran, sans vos codes. »

staff-account-scam =
    Here is the message, on scams:

    « Bonjour. Un message vous presse de donner un mot de passe ou un code ? Ne cliquez pas, ne répondez pas, et montrez-le-nous. Nous ne demandons jamais un mot de passe. Si vous l'avez donné, changez-le tout de suite, en tapant vous-même educonnect.education.gouv.fr, changez-le aussi partout où il sert, et prévenez-nous. »

staff-account-say-separated =
    Here is the message, on separated parents:

    « Bonjour. Chaque responsable légal a son propre compte EduConnect, avec ses codes à lui, et ne les donne à personne. Les accès dépendent des informations que l'établissement a dans ses dossiers. Si quelque chose y est faux ou a changé, adressez-vous au secrétariat ou à la direction. »

staff-account-done = Very good. Remember: nobody needs the password of a pupil or a parent, not even to help them.
