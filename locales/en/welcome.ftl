### The menu: who are you, what do you need. One message per step, with the same name.

welcome = EduConnect and ENT

welcome-who =
    Who needs help?
    .pupil = A pupil (I go to school)
    .pupil-words = pupil | student | schoolboy | schoolgirl | i go to school | i m a kid | im a kid | it s me | its me | for me | just me | me please | me pls | i m in college | im in college | i m in lycee | im in lycee | i m in high school | im in high school | i m in middle school | im in middle school | 6eme | 5eme | 4eme | 3eme | sixieme | my own account
    .pupil-said = i am a pupil | i m a pupil | i am a student | i m a student | my parents | my mum | my mom | my dad | my mother | my father
    .parent = A parent
    .parent-words = parent | parents | foster family | host family | foster parent | grandmother | grandfather | guardian | legal guardian | carer | mum | mom | mother | dad | father | i m his mum | i m her mum | i m his dad | i m her dad | my son | my daughter | my child | my children | my kid | my kids
    .parent-said = i m a mum | i am a mum | i m a mom | i m a dad | i am a dad | i m the mother | i am the mother | i m the father | i am the father | i m his mother | i m her mother | as a parent | im a parent | im a mum | im a dad | my husband | my wife | my grandson | my granddaughter | my son | my daughter | my child | my children | my kid | my kids | i am a parent | i m a parent | our son | our daughter | parent account | parent s account | parent password | parent login | we are parents | foster parent | foster family | legal guardian | my ex husband | my ex wife | my stepson | my stepdaughter
    .staff = School staff
    .staff-words = staff | teacher | i m a teacher | im a teacher | i am a teacher | prof | professor | head teacher | headteacher | head of school | headmaster | headmistress | principal | secretary | school secretary | librarian | teaching assistant | cpe | digital lead | i work at a school | i work in a school | i work at the school | i work for the school
    .staff-said = i am a teacher | i m a teacher | i am the head | i work at the school | my pupils | our pupils | my students | one of my pupils | one of my students
    .help = I ask because a pupil and a parent do not do the same thing.

welcome-pupil =
    What do you need?
    .activate = Activate my EduConnect account
    .activate-words = activate | activation | activate my account | activate account | can t activate | cant activate | not activated | first time | first login | first log in | first connection | i have the sheet | i got the sheet | i got a letter | i got my codes | i have codes | temporary password | temp password | temporary codes | provisional password | set up my account | create my account | create an account | make an account | sign up | register
    .identifier = I lost my username
    .identifier-words = username | user name | user id | login name | identifiant | identifier | lost username | forgot username | forgot my username | forgot my login | lost my login | what is my login | what s my login | whats my login | don t know my login | dont know my login | don t have my username | dont have my username | don t know my username | dont know my username | can t remember my username | cant remember my username | forgot both | lost both | username and password
    .password = I lost my password
    .password-words = password | pwd | passwd | pw | pass word | mdp | mot de passe | lost password | forgot password | forgot my password | forgot my pw | forgotten password | reset password | reset my password | don t have my password | dont have my password | don t know my password | dont know my password | don t remember my password | dont remember my password | can t remember my password | cant remember my password
    .ent = Find my ENT or get into it
    .ent-words = ent | my ent | find the ent | find my ent | get into the ent | get into ent | go to the ent | log in to the ent | log into the ent | login to ent | access the ent | open the ent | ent address | ent link | school website | school site | school platform | pronote | can t find my ent | cant find my ent | can t get into the ent | cant get into the ent | can t log in to the ent | cant log in to the ent
    .trouble = It doesn't work, or I don't know
    .trouble-words = it doesn t work | it doesnt work | doesn t work | doesnt work | not working | { -said-dunno } | locked | locked out | account locked | it s locked | blocked | account blocked | my account is blocked | my account is locked | too many tries | too many attempts | tried too many times | too many times | error | refused | acces perturbe | can t log in | cant log in | i can t log in | i cant log in | can t get in | cant get in
    .other = Something else
    .other-words = something else | smth else | sth else | another thing | another problem | none of these | none of those | none of them | none of that | not in the list
    .help = Pupils of collège and lycée usually get into the ENT with their EduConnect account. Activating an account means using it for the first time, with the sheet from the school.

welcome-parent =
    What do you need?
    .child = My child's account
    .child-words = child | kid | my child | my son | my daughter | my kid | my boy | my girl | child s account | childs account | child account | kid s account | kids account | my son s account | my sons account | my daughter s account | my daughters account | activate for my child | activate for my son | activate for my daughter | activate for my kid | pupil account | student account
    .account = Activate my own parent account
    .account-words = my account | my own account | own account | my own | parent account | parent s account | parents account | activate my account | create my account | create an account | make an account | open an account | new account | sign up | register | don t have an account | dont have an account | no account
    .lost = Lost username or password
    .lost-words = username | user name | password | pwd | pw | mdp | lost username | lost password | lost my username | lost my password | forgot | forgotten | forgot username | forgot password | forgot my username | forgot my password | reset password | reset my password | don t know my password | dont know my password | don t remember | dont remember | can t remember | cant remember | username and password | i lost my codes | lost my codes | my codes
    .children = I have several children
    .children-words = we are separated | i m separated | im separated | separated | divorced | i am divorced | i m a guardian | i am a guardian | foster family | several children | more than one child | two children | three children | 2 children | 3 children | 4 children | two kids | three kids | 2 kids | 3 kids | several kids | my children | my kids | my other child | siblings | several accounts | two accounts | 2 accounts | merge accounts
    .ent = Find the ENT or get into it
    .ent-words = ent | find the ent | find my ent | get into the ent | get into ent | go to the ent | log in to the ent | log into the ent | login to ent | access the ent | open the ent | ent address | ent link | school website | school site | school platform | pronote | can t find the ent | cant find the ent | can t get into the ent | cant get into the ent | can t log in to the ent | cant log in to the ent
    .trouble = It doesn't work, or I don't know
    .trouble-words = doesn t work | doesnt work | it doesn t work | it doesnt work | not working | error | i don t know | i dont know | don t know | dont know | idk | dunno | no idea | can t log in | cant log in | i can t log in | i cant log in
    .other = Something else
    .other-words = something else | smth else | sth else | another thing | another problem | none of these | none of those | none of them | none of that | not in the list
    .help = Each person has their own EduConnect account: one for the child, one for the parent. A parent's account brings all their children together.

welcome-child =
    This is about your child's account. Sit next to your child: I will be talking to your child.

    What does your child need?
    .activate = Activate the account
    .activate-words = activate | activation | activate it | activate my child s account | first time | first login | first log in | the sheet | temporary password | temporary codes
    .identifier = Get the username back
    .identifier-words = username | user name | lost username | forgot username | the username | both | username and password
    .password = Get the password back
    .password-words = password | pw | lost password | forgot password | forgotten password | the password | reset password | reset the password
    .trouble = It doesn't work, or I don't know
    .trouble-words = it doesn t work | it doesnt work | doesn t work | doesnt work | not working | { -said-dunno } | locked | account locked | refused | error | can t log in | cant log in
    .email = Know which email address to give
    .email-words = email | email address | which email | which address | which email to give | which email address to give | mail | my email or theirs
    .primary = My child is still in primary school
    .primary-words = still in primary school | still in primary | primary | primary school | nursery school | in primary school | cp | ce1 | ce2 | cm1 | cm2
    .own = In fact, it is my own account
    .own-words = my account | my own account | mine | parent account | it is for me | it s for me
    .help = Each person has their own EduConnect account: one for the child, one for the parent. The child's is activated with the sheet from the child's school.

welcome-activate-whose =
    Which account do you want to activate?
    .own = Mine, a parent's
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. A parent's and a child's are not activated in the same way.

-said-own-account = parent account | parent s account | guardian account | parent password | parent login | parent s password | my own account | my own password
-said-child-account = my son s account | my daughter s account | my child s account | my son s password | my daughter s password | my child s password | my son s username | my daughter s username | my child s username | pupil account | student account | his account | her account | their account | his password | her password | their password | his username | her username | my son lost | my daughter lost | my child lost | my son has lost | my daughter has lost | my child has lost | my son forgot | my daughter forgot | my child forgot | my son has forgotten | my daughter has forgotten | my child has forgotten

welcome-whose =
    Whose account is it?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = A parent's account and a child's account are not recovered in the same way.

welcome-identifier-whose =
    Whose username is lost?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = my username | my login | { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-password-whose =
    Whose password is lost?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = my password | { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-sheet-whose =
    Whose name is on the sheet?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-trouble-whose =
    Which account does not work?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-locked-whose =
    Whose account is locked?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = my account | { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-mail-whose =
    Whose account is the email for?
    .own = Mine
    .own-words = mine | my account | my own | me | myself | parent | the parent account
    .own-said = { -said-own-account }
    .child = My child's
    .child-words = my child s | my child | child | my son | my son s | my daughter | my daughter s | the pupil account | theirs
    .child-said = { -said-child-account }
    .help = Each person has their own EduConnect account. You do not do the same thing for a parent's account and for a child's.

welcome-staff =
    What do you need?
    .own = Log in myself
    .own-words = log in | log me in | sign in | myself | for me | my account | my own account | my own access | my access | my login | my password
    .pupils = Help pupils or parents
    .pupils-words = pupil | pupils | student | students | help a pupil | help pupils | help a student | help students | help parents | parent | parents | reset a password | reset password | reset a pupil s password | reset a student s password | pupil s password | pupils password | student s password | students password | sheets | print the sheets | pupil accounts | student accounts
    .family = Answer a family
    .family-words = family | a family | answer a family | tell a family | what to tell parents | message for a family
    .ent = Find the ENT
    .ent-words = ent | the ent | which ent | ent address | address of the ent | ent link
    .other = Something else
    .other-words = something else | smth else | another thing | none of these | none of that
    .help = You do not use EduConnect for yourself. But you can help pupils from the administration module.

welcome-more =
    All right.

    Is it one of these?
    .change = Change something in an account
    .change-words = change | change my password | change my email | change my number | change my name
    .danger = A doubtful message, a code given away
    .danger-words = strange message | doubtful message | scam | phishing | hacked account | stolen account | gave my password | i gave my password | danger
    .service = Pronote, a grant, an app
    .service-words = pronote | grant | a grant | bourse | an app | app | registration | pass culture | school report
    .silent = The school does not answer
    .silent-words = no answer | nobody answers | no one answers | the school doesn t answer | the school doesnt answer
    .other = No, none of these
    .other-words = { -said-no } | something else | none of these | none of those | none of them | none of that | { -said-dunno }
    .help = One can change a password, an email address, a number, a name or a school. Or just write what is happening.

welcome-other = I only know about the EduConnect account and getting into the ENT. For anything else, the school can answer.
