### The journey of staff: getting in themselves, and helping the accounts of pupils and parents.

staff-account = Staff: their own way in, and families' accounts

# --- whose account ---

staff-account-whose =
    EduConnect is for pupils and parents, not for staff.

    Whose account is it?
    .own = Mine, to log in myself
    .pupil = A pupil's
    .parent = A parent's
    .help = Your own account is the académie account: EduConnect cannot give it back. Those of pupils and parents are looked after in a module of the school.

# --- getting in oneself ---

staff-account-own =
    Staff have no EduConnect account: you use your académie account. On the ENT's page you may see the entry « Enseignant » (Teacher) or « Personnel non enseignant » (Non-teaching staff). It leads to the guichet académique, or to ARENA.

    What are you missing?
    .find = The ENT's page
    .lost = My académie codes
    .refused = The entry won't let me in
    .portal = I was on the EduConnect page
    .parent = I am a pupil's parent too
    .help = The name of the page changes from one académie to another. In Auvergne-Rhône-Alpes the staff entry unfolds with a “+”.

staff-account-portal = Close the EduConnect page: it is made for pupils and parents. Your own entry is on the ENT's page. Let's find it.
    .help = Académie codes are not typed on EduConnect. The staff entry is on the log-in page of the ENT.

staff-account-also-parent =
    As a parent you have another account: an EduConnect account, with « Responsable d'élève » (Parent or guardian). It has nothing to do with your académie account.

    What would you like to do with that parent account?
    .activate = Activate it
    .lost = Get its codes back
    .ent = Get into my child's ENT
    .help = A teacher who is a parent too has two accounts, and they stay apart.

staff-account-refused =
    First try without the ENT: open the guichet académique or ARENA, and log in.

    Do your codes work there?
    .yes = Yes, they work there
    .no = No, not there either
    .local = A local authority employs me
    .help = If your codes work there and not on the ENT, they are right: the ENT may not know you yet.

staff-account-ent-refuses =
    Then your codes are right. The ENT may not know you yet, if you have just arrived for example. The person who looks after the ENT in your school can check.

    Can you get into the ENT now?
    .yes = Yes, it is solved
    .no = No, and I see a message
    .help = If you do not know who looks after the ENT, ask the référent numérique (digital lead) or the school office.

staff-account-local = Then you may have an account of the ENT itself, neither EduConnect nor académie. Ask the person who looks after the ENT in the school.

staff-account-lost =
    EduConnect does not know your académie codes. The help desk of your académie can give them back.

    Which académie do you work in?
    .skip = I don't know
    .help = Write the name of the académie, the département or a big city nearby. For example: Lyon, Créteil, 59.

staff-account-lost-phone = The help desk of the { $name } answers staff at { $phone }. It also has a platform in ARENA: if your codes are lost, a colleague can open it with you. Give your password to nobody, not even there.

staff-account-lost-amigo = In the { $name }, the help desk for primary schools is called AMIGO. A colleague who is logged in can open it for you. In a collège or a lycée, ask the school office for the number of the help desk.

staff-account-lost-unknown = I do not know the number of the help desk of the { $name }. Ask the school office or the référent numérique (digital lead) for it. A colleague who is logged in can also look for it in ARENA.

staff-account-lost-any = Ask the school office or the référent numérique (digital lead) how to reach the académie's help desk. A colleague who is logged in can also look in ARENA.

# --- pupils' accounts ---

staff-account-pupils =
    Accounts are looked after in a module: « Administration des comptes EduConnect ». The school's management can open it. Others can if the management gave them the right to: a delegation.

    What would you like to do?
    .reset = Help a pupil who lost their codes
    .sheets = Print the sheets, or give them again
    .state = See who has activated their account
    .parents = Help a parent
    .access = I have no access to the module
    .family = Answer a family
    .help = There you hand out the pupils' accounts, follow their activation, and help with a forgotten username or password.

staff-account-reset =
    1. Open ARENA, then « Intranet, Référentiels et Outils ».
    2. In « Outils de gestion des identités et habilitations », open « Administration des comptes EduConnect ».
    3. Look for the pupil by name or by class. Look at the state of the account.

    What do you see?
    .active = The account is already activated
    .new = The account is not activated yet
    .absent = I can't find the pupil
    .module = I have no access to the module
    .help = It is the same way for a forgotten username. If both are missing, begin with the username. ARENA opens with your académie account. If nothing opens, choose “I have no access to the module”.

staff-account-reset-password =
    Reset the password in the module: you get a temporary one. Give it to the pupil in person. Never in a photo, never in a group. The pupil chooses another one when logging in.

    Can the pupil get in?
    .yes = Yes
    .no = No, the codes are refused
    .together = Go on with the pupil beside me
    .help = A référent numérique (digital lead) or a teacher with a delegation can do it too, for pupils only.

staff-account-reset-refused =
    Check together:
    1. At the top of the page, it does say « Élève » (Pupil).
    2. The username is exactly as in the module. Some characters look alike: l, I and 1; O and 0.
    3. Empty the password box and type it again: the phone sometimes puts the old one there.

    Can the pupil get in now?
    .yes = Yes
    .no = No, still not
    .together = Look for it with the pupil beside me
    .help = The eye icon beside the box shows what is typed.

staff-account-reset-help = In the module, read the username and the state of the account again. Both are right, and the pupil still cannot get in? Ask the help desk of your académie. Do not give it any password.

staff-account-reset-absent = Check how the name is spelt, then look by class. Still nothing? Have the pupil's record checked in the school's own files. If the record is right, ask the académie's help desk.

# --- the sheets ---

staff-account-sheets =
    The sheet has the username and the temporary password on it.

    Who is it for?
    .pupils = Pupils
    .parents = Parents
    .primary = Parents of a primary school
    .help = For a pupil there is only the sheet: pupils cannot register by themselves. A parent can also use SMS (a text message) or FranceConnect.

staff-account-sheets-pupils =
    In the module, look for the pupil or the class, and look at the state of the account. If it is not activated, print the sheet. It may be titled « Mise à disposition de votre compte ÉduConnect Élève ».

    Do you have the sheet?
    .yes = Yes, I have it
    .active = No, the account is activated already
    .module = I have no access to the module
    .help = An account that is activated needs no sheet any more: reset its password instead.

staff-account-sheets-hand = Give the sheet in person, to the right person. Remind them not to take a photo of it, and to type the codes on educonnect.education.gouv.fr only.

staff-account-sheets-parents =
    Parents can register by themselves, by SMS (a text message) or with FranceConnect: they need not wait for a sheet. Their mobile number must be right in the school's files.

    Which do you prefer?
    .tell = Tell the parent how to do it
    .print = Give a sheet anyway
    .help = If a sheet does not work, SMS and FranceConnect are still possible. A parent's sheet is valid for 3 months after its date.

staff-account-sheets-print =
    Parents' accounts are looked after from the administrative network only, in the module. Look for the parent, look at the state of the account, then print the sheet. It is valid for 3 months after its date.

    Is it done?
    .yes = Yes, I have it
    .module = I have no access to the module
    .help = A teacher with a delegation sees pupils' accounts only.

staff-account-sheets-primary =
    In a primary school, the head looks after the parents' accounts. In the module you may see the tab « Responsables » (Guardians) and the filter « Adresse mail » (Email address). With « Avec adresse mail », the temporary codes go by email; otherwise the letters are printed.

    Is it done?
    .yes = Yes
    .module = I have no access to the module
    .help = In primary school, a young pupil may get into the ENT with an account of the ENT, without EduConnect.

staff-account-state =
    In the module, search by name, by class or by state of the account. You see who has activated their account.

    What do you need to do next?
    .new = Give a pupil a sheet
    .active = Give a pupil a new password
    .parent = Help a parent
    .module = I have no access to the module
    .help = Always look at the state of the account before you act: it says whether a sheet or a new password is needed.

# --- parents' accounts ---

staff-account-parents =
    Parents' accounts are looked after from the school's administrative network only. But a parent can do a lot alone.

    What is the problem for this parent?
    .records = Their number or name is not recognised
    .merge = A child is missing, or they have two accounts
    .sheet = They want temporary codes
    .separated = Separated parents
    .activate = They have no account yet
    .help = A parent registers by SMS (a text message), with FranceConnect or with a sheet.

staff-account-parents-records = A parent's name, mobile number and email address come from the school's files (SIECLE in collège and lycée). If they are wrong there, registration fails. Correct the record, then tell the parent to wait for the update and to try again.

staff-account-parents-merge = Parents bring their accounts together themselves. In the one they keep: « Mes enfants » (My children), then « Ajouter des élèves depuis un autre compte » (Add pupils from another account), with the username and password of the other one. The name and first name must be the same on both: correct them in your files if they differ.

# --- who opens the module ---

staff-account-access =
    Not everybody has this module. The school's management gets in, and the people to whom it gave a delegation, which is the right to help pupils.

    Which is your case?
    .head = I run a collège or a lycée
    .delegated = I have a delegation
    .other = I have no delegation
    .primary = I run a primary school
    .help = A teacher or a supervisor does not get in without a delegation. The management gets in with an OTP key, or from the administrative network. If you do not know, take “I have no delegation”.

staff-account-access-head =
    The module is in ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ». You need your OTP key, or the administrative network.

    Do you see it?
    .yes = Yes
    .no = No, or it does not open
    .help = The OTP key is a small device, or an app, that gives a code for logging in.

staff-account-access-delegated =
    With a delegation, pupils are helped on this page. Parents' accounts are not there.

    Does the page open?
    .yes = Yes
    .no = No, or it refuses me
    .help = This page is only for helping pupils. If it refuses you, you may not have the delegation: the management can check.

staff-account-access-other =
    Without a delegation the module does not open: send the pupil to the school office or to the management, with their exact name and class. The management gives the delegation. Here is a message for them, in French:

    « Bonjour. Je voudrais aider les élèves qui n'entrent plus dans EduConnect. Pouvez-vous me donner une délégation pour le module Administration des comptes EduConnect, ou vérifier la mienne ? Merci. »

staff-account-access-primary =
    In a primary school you are the one who gives parents their codes. The module is in ARENA: « Intranet, Référentiels et Outils », « Outils de gestion des identités et habilitations », « Administration des comptes EduConnect ».

    Do you see it?
    .yes = Yes
    .no = No, or it does not open
    .help = If you cannot see the module, ask the help desk of your académie.

staff-account-access-open = In the module, look at the state of the account first. An account that is not activated needs a sheet; an activated one needs a new temporary password. The activation of parents is followed there too.

staff-account-access-open-primary = You may see the tab « Responsables » (Guardians), then the filter « Adresse mail » (Email address). The temporary codes go by email to parents who have one; for the others, the letters are printed.

staff-account-access-help = Your access to the module depends on the académie: ask its help desk. Meanwhile, a colleague with access or a delegation can help the pupil.

# --- what to tell a family: a message to copy ---

staff-account-family =
    Here is a message to copy for the family, in French.

    What is it about?
    .sheet = The sheet and the first log-in
    .lost = A forgotten code
    .parent = A parent's account
    .ent = Getting into the ENT
    .scam = A suspicious message, a stolen account
    .separated = Separated parents
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
