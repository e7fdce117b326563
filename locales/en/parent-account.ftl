### Journey “activate your parent account”: by SMS or with FranceConnect. One message per step.

parent-account = Activate your parent account

# What parents write at many of these steps.
-parent-works = { -said-works } | that worked | it s done | its done | i did it
-parent-fails = { -said-fails } | it won t | it wont | it won t accept | nothing works
-parent-nothing = nothing | still waiting | been waiting | i got nothing | nothing came | didn t arrive | didnt arrive | hasn t arrived | hasnt arrived | not arrived | never came | i m waiting | im waiting
-parent-number = i have a new one | i have another number | another number | i changed my number | i have changed my number | changed number | new number | my old number | old number | new phone number | i don t have that number any more | not my number any more | wrong number | i changed my phone
-parent-page = something else | another page | other page | i see something else | error page | blank page | { -said-dunno }

parent-account-phone =
    Let's activate your parent account together. First, let's find the way that suits you. Most often, a code comes by SMS to the mobile phone that the school knows.

    Do you still have that phone number?
    .yes = Yes, it is the same number
    .yes-words = { -said-yes } | same | the same | same number | it s mine | still mine | by sms | sms
    .yes-said = by sms | by text | with my mobile
    .changed = No, I have changed my number
    .changed-words = { -said-no } | { -parent-number }
    .changed-said = changed my number | changed number | new number | old number | changed my phone
    .none = I have no mobile phone
    .none-words = no mobile | no mobile phone | i have no mobile | i don t have a mobile | i dont have a mobile | only a landline | landline | no phone
    .none-said = no mobile | don t have a mobile | dont have a mobile | landline
    .foreign = My number is not French
    .foreign-words = foreign number | a foreign number | no french number | no french phone | no french mobile | i have no french mobile | i don t have a french number | i dont have a french number | i live abroad
    .foreign-said = foreign number | no french number | no french phone | french phone number | no french mobile
    .sheet = I have a sheet with codes instead
    .sheet-words = sheet | a sheet | the sheet | i have a sheet | paper | letter | a letter | i got codes | temporary password | temporary codes
    .sheet-said = the sheet | a sheet | temporary code | temporary codes | temporary password | got codes
    .unknown = I don't know which number they have
    .unknown-words = { -said-dunno } | which number | maybe | i think so
    .unknown-said = france connect | franceconnect
    .guardian = I am a guardian or a foster family
    .guardian-words = stepfather | stepmother | step father | step mother | guardian | legal guardian | foster family | foster parent | foster carer | grandmother | grandfather | grandparent | i m not the parent | i am not the parent
    .guardian-said = stepfather | stepmother | step father | step mother | guardian | foster family | foster parent | foster carer | foster child | i m the grandmother | i am the grandmother | i m the grandfather | i am the grandfather
    .help = It is the number you gave to the school, on a form in September for instance. Do not write it here: I do not need it.

parent-account-foreign =
    I don't know whether the SMS is sent to a foreign number. What counts is the number that the school has: if it is that one, we can try.

    Does the school have this number?
    .yes = Yes, let's try
    .yes-words = { -said-yes } | let s try | lets try | i ll try | it has it
    .no = No, or I don't know
    .no-words = { -said-no } | not yet | it doesn t have it | { -said-dunno }
    .help = It is the number that you wrote on the school's forms. Do not write it here.

parent-account-sheet-have-abroad =
    Then give this number to the school. Meanwhile there is a way without a mobile phone: the sheet.

    Did you get temporary codes in your name?
    .yes = Yes, on a sheet or by email
    .yes-words = { -said-yes } | a sheet | i have the sheet | i have a sheet | by email
    .no = No, or I don't know
    .no-words = { -said-no } | nothing | got nothing | never | { -said-dunno }
    .help = They are a temporary username and password, in your name and not in your child's.

parent-account-way =
    There are two ways. By SMS, you choose a password. With FranceConnect, you use an account that you have already: impôts (taxes), ameli (health)… The first time, both need a code by SMS.

    Which one do you want?
    .sms = By SMS
    .sms-words = sms | by sms | text | text message | by text | mobile | password | a password | the easiest
    .franceconnect = With FranceConnect
    .franceconnect-words = franceconnect | france connect | fc | impots | ameli | taxes | with france connect
    .sheet = I have a sheet with codes
    .sheet-words = sheet | a sheet | the sheet | with the sheet | letter | paper | school codes | temporary codes
    .what = What is FranceConnect?
    .what-words = what is franceconnect | what is france connect | what s franceconnect | whats franceconnect | i don t know franceconnect | never heard of it
    .help = If you are not sure, choose the SMS: it needs no other account.

parent-account-sheet-have =
    Then the SMS will not work, and FranceConnect will not either: the first time, it also sends a code to the phone that the school knows. There is still the sheet.

    Have you received temporary codes in your own name?
    .yes = Yes, on a sheet or by email
    .yes-words = { -said-yes } | sheet | a sheet | the sheet | by email | an email | i have them | i have the codes | i have a sheet
    .no = No, or I don't know
    .no-words = { -said-no } | { -said-dunno } | never | not yet | i got nothing | no sheet
    .help = They are a temporary username and password, in your name and not in your child's. The school gives them on a sheet, or by email.

# --- FranceConnect ---

parent-account-fc-what =
    FranceConnect is a button of the French State. You log in with the codes of an account that you have already, such as impots.gouv.fr or ameli.fr. It is for parents, not for pupils.

    Do you have one of these accounts?
    .yes = Yes
    .yes-words = { -said-yes } | impots | ameli | taxes | i have one | i have ameli
    .no = No, I'll use the SMS
    .no-words = { -said-no } | { -said-dunno } | none | no account | sms | by sms
    .help = If you have no such account, choose the SMS.

parent-account-fc-portal =
    Open the EduConnect portal. Choose « Responsable d'élève » (Parent or guardian), then « S'identifier avec FranceConnect » (Log in with FranceConnect). Choose impôts, ameli or another one, and type the codes of that account there.

    What do you see next?
    .phone = It asks for my mobile number
    .phone-words = mobile | my mobile | mobile number | my number | it asks for my number | sms | a code
    .inside = I am in my account
    .inside-words = { -parent-works } | inside | in my account | i am inside
    .refused = The codes of impôts or ameli are refused
    .refused-words = refused codes | codes refused | impots refuses | ameli refuses | wrong password | i forgot my ameli password | i forgot my impots password | lost my impots code
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | perturbe | access disrupted | disrupted
    .other = Something else, or I don't know
    .other-words = { -parent-page } | { -parent-fails }
    .picture = « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil); then « S'identifier avec FranceConnect » (Log in with FranceConnect), and a choice such as impots.gouv.fr or ameli.fr.
    .note-1 = First choose « Responsable d'élève » (Parent or guardian).
    .note-2 = Then press here.
    .note-3 = Take an account that you already have. There may be others than these two.
    .help = The codes to type are those of the site you chose, not those of EduConnect. Do not type any code here.

parent-account-fc-provider =
    Those codes belong to impôts or ameli: EduConnect and the school do not know them. You can get them back on the impôts or ameli website.

    How would you like to go on?
    .yes = I have them back
    .yes-words = { -said-yes } | { -parent-works } | found them | i have them | got them back
    .sms = I would rather use the SMS
    .sms-words = sms | by sms | { -said-no } | rather by sms | without franceconnect
    .help = With the SMS, you need no other account.

# --- by SMS ---

parent-account-sms-portal =
    Open the EduConnect portal and choose « Responsable d'élève » (Parent or guardian). Then look for « Je n'ai pas de compte » (I have no account). The link may also be called « Je n'ai pas encore d'identifiant » (I have no username yet).

    Do you see this link?
    .yes = Yes
    .yes-words = { -said-yes } | i see it | found it | i found it | i clicked | i pressed it
    .no = No, I don't see it
    .no-words = { -said-no } | { -parent-page } | i don t see the link | i dont see the link | can t find the link | i don t see it | i dont see it | not there | no link | can t find it | cant find it
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | perturbe | access disrupted | disrupted
    .picture = two choices, « Responsable d'élève » (Parent or guardian) and « Élève » (Pupil); then the log-in page, with « Je n'ai pas de compte » (I have no account).
    .note-1 = First choose « Responsable d'élève » (Parent or guardian).
    .note-2 = Then look for this link. It may also read « Je n'ai pas encore d'identifiant » (I have no username yet).
    .help = Type the address yourself in your browser: it is the only site where your codes must be typed.

parent-account-sms-link =
    Check at the top that it is « Responsable d'élève » (Parent or guardian), not « Élève » (Pupil). The page may also have two tabs: one to log in, one to register. Choose the one to register. Otherwise, reload the page.

    Have you found this link?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | found it | i found it | found | i see it | register
    .no = No, still not
    .no-words = { -said-no } | { -parent-fails } | { -parent-page } | not found | can t find it | cant find it
    .help = If you chose « Élève » by mistake, go back on the portal. Another browser or another phone sometimes helps.

parent-account-disturbed =
    You may see this page with a VPN, a proxy or a foreign network. The portal did not even look at your codes. Turn off the VPN, or use another network, such as mobile data. Otherwise, try again later.

    Is the normal page back?
    .sms = Yes, and I use the SMS
    .sms-words = sms | by sms | yes sms | yes | yeah | { -parent-works }
    .franceconnect = Yes, and I use FranceConnect
    .franceconnect-words = franceconnect | france connect | yes franceconnect
    .sheet = Yes, and I have the sheet
    .sheet-words = sheet | the sheet | yes the sheet | i have the sheet
    .no = No, still « Accès perturbé »
    .no-words = { -said-no } | { -parent-fails } | perturbe | acces perturbe | disrupted | still disrupted
    .picture = a page « Accès perturbé » (Access disturbed), with no box to fill in.
    .note-1 = Your codes are not the reason. Turn the VPN off, or use another network, then try again.
    .help = A VPN is an app that hides where you connect from.

parent-account-sms-form =
    On the portal, type your last name, your first name and your mobile number, as the school has them. Do not write any of this here.

    What do you see next?
    .code = It asks for a code sent by SMS
    .code-words = code | a code | enter the code | type the code | sms code | the code | sms | i got an sms | i got a code | it sends a code | a text | { -parent-works }
    .unknown = The portal does not recognise me
    .unknown-words = { -said-no } | { -parent-number } | not recognised | not recognized | doesn t recognise me | doesnt recognise me | doesn t know me | unknown | unknown number | number refused | name refused | { -parent-fails }
    .other = I see something else
    .other-words = { -parent-page }
    .picture = empty boxes for the last name, the first name and the mobile number.
    .note-1 = Your last name, as the school writes it.
    .note-2 = Your first name, written as there.
    .note-3 = Your mobile number, the one the school knows. The order of the boxes may differ.
    .help = The name may be your name at birth or the one you use: use the one that the school writes to you with.

parent-account-fc-phone =
    On the portal, type your mobile number, the one that the school knows.

    What do you see now?
    .code = It asks for a code sent by SMS
    .code-words = code | a code | enter the code | type the code | sms code | the code | sms | i got an sms | i got a code | it sends a code | a text | { -parent-works }
    .unknown = The number is not recognised
    .unknown-words = { -said-no } | { -parent-number } | not recognised | not recognized | doesn t recognise me | doesnt recognise me | unknown | unknown number | number refused | { -parent-fails }
    .other = I see something else
    .other-words = { -parent-page }
    .help = FranceConnect does not avoid the SMS the first time. After that, you go straight in.

parent-account-unknown =
    Check each box. The mobile is the one that the school knows: miss no digit. If you are asked for your last and first names, write them as on the school's letters. Then try again.

    What do you see this time?
    .yes = It works, it asks for a code
    .yes-words = { -said-yes } | { -parent-works } | code | a code | sms code | i got a code
    .changed = I have changed my number
    .changed-words = { -parent-number }
    .sheet = I have a sheet with codes
    .sheet-words = sheet | a sheet | the sheet | i have a sheet | paper | letter | temporary codes
    .no = The portal still does not recognise me
    .no-words = { -said-no } | { -parent-fails } | not recognised | not recognized | unknown | { -said-dunno }
    .help = Try the name at birth, then the name you use. Look at hyphens, accents and second first names too.

parent-account-code =
    A code comes by SMS to that phone. Type it on the portal, never here.

    Is the code accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted | it is accepted | code accepted | i got it | i have it | received | it arrived | it came | i got the code
    .late = No SMS has come
    .late-words = { -said-no } | { -parent-nothing } | no sms | no text | no code | not yet | i didn t get the code | i didnt get the code | i didn t get the sms | i didnt get the sms
    .refused = The code is refused
    .refused-words = code refused | the code is refused | wrong code | invalid code | expired | code expired | the code doesn t work | the code doesnt work
    .picture = an empty box for the code received by text message.
    .note-1 = A code comes by text message to your mobile phone.
    .note-2 = Type it on the portal, in this box. Give it to no one.
    .help = Never give this code to anyone, not even to a person who calls you.

parent-account-code-again =
    Check the number typed on the portal, and that the phone has a signal. Ask for a new code, then type only the last one received.

    Is the code accepted this time?
    .yes = Yes, the code is accepted
    .yes-words = { -said-yes } | { -parent-works } | accepted | it arrived | i got it | arrived
    .changed = The SMS goes to my old number
    .changed-words = { -parent-number } | old phone | my old phone | my husband s phone | my wife s phone | my ex s phone
    .no = No, still nothing or refused
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | no sms | no text | code refused | { -said-dunno }
    .help = If you get several messages, use the code in the last one.

parent-account-birth =
    The portal asks for the dates of birth of your children. Give all of them, there and never here: day, month, then year.

    Are they accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted | they are accepted | all accepted | the dates are right | they are right
    .no = No, a date is refused
    .no-words = { -said-no } | { -parent-fails } | date refused | dates refused | a date is wrong | wrong date | the date is refused
    .other = It does not ask me for them
    .other-words = it doesn t ask | it doesnt ask | not asked | it asks nothing | { -parent-page }
    .help = You need the date of each child attached to your account: all of them must be right. 5 March is 05, then 03.

parent-account-birth-again =
    Check the order: day, month, year. Check too that each date is on the line of the right child, and that none is missing.

    Are the dates accepted now?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted
    .no = No, still refused
    .no-words = { -said-no } | { -parent-fails } | { -said-dunno }
    .help = One wrong date stops everything: all of them must be right.

# --- password and email ---

parent-account-next-page =
    Well done, the hardest part is over.

    What do you see on the portal now?
    .password = I have to choose a password
    .password-words = password | a password | choose a password | new password | create a password
    .email = I have to give an email address
    .email-words = email | an email | email address | mail | address
    .inside = I am in my account
    .inside-words = { -parent-works } | inside | in my account | my account | my children | i see my children
    .other = Something else, or I don't know
    .other-words = { -parent-page } | { -parent-fails }
    .help = Read the title, at the top of the page. Write neither a name nor a code here.

parent-account-password =
    { -parent-new-password }

    Is the password accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted | it is accepted
    .refused = No, or the button stays grey
    .refused-words = { -said-no } | { -parent-fails } | it is refused | grey button | gray button | grey | gray | greyed out | not the same | different | too weak
    .help = { -parent-new-password-idea }

parent-account-rules = { -parent-password-rules }
    .help = { -parent-password-rules-right }

parent-account-email =
    If the portal asks for an email address, give your own. You will get an email: open it and press its link, to confirm the address.

    Is it done?
    .yes = Yes, I pressed the link
    .yes-words = { -said-yes } | { -parent-works } | confirmed | it is confirmed | i clicked | i pressed it | done | i got the email | the email arrived
    .late = No email comes, or its link does not work
    .late-words = { -said-no } | { -parent-nothing } | { -parent-fails } | no mail | the link doesn t work | the link doesnt work | link expired | not yet | no email came
    .none = I have no email address
    .none-words = i have no email | i have no email address | i don t have an email | i dont have an email | i don t have email | no email address
    .skipped = It does not ask for one
    .skipped-words = it doesn t ask | it doesnt ask | not asked | it asks nothing | it does not ask
    .help = This address is also used to get back a lost username or password. Use a mailbox that you can open easily.

parent-account-email-none =
    You can set up a free mailbox, just for you. It will also help you get your codes back.

    Do you have an email address now?
    .yes = I have an address now
    .yes-words = { -said-yes } | i have one | i have one now | i made one | done | i have an address
    .skipped = The portal goes on without
    .skipped-words = it goes on | it goes on without | without | it does not ask
    .no = I cannot have one
    .no-words = { -said-no } | { -said-dunno } | i can t | i cant | i cannot | impossible
    .help = Do not give another person's address: that person would get the messages about your account.

parent-account-email-late =
    Look in the junk mail (“spam”), then in your other mailboxes. If the page shows « Renvoyer le mail » (Send the email again), press it. Open only the last email received.

    Is the email address confirmed?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | confirmed | found it | it was in the spam | in the spam | arrived | i clicked | i got it | i got the email
    .no = No, still not
    .no-words = { -said-no } | { -parent-fails } | { -parent-nothing } | not confirmed | link expired | { -said-dunno }
    .help = If the address is wrong, nothing arrives: read it again on the portal, especially after the @ sign.

# --- the first log-in ---

parent-account-log-in =
    Go back to the portal, choose « Responsable d'élève » (Parent or guardian) and log in the way you have just chosen. If you see a username, write it down.

    Are you in your account?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | inside | in my account
    .birth = It asks for a date of birth
    .birth-words = date of birth | birth date | a date of birth | it asks for a date | confirmation de l identite
    .no = No, it does not work
    .no-words = { -said-no } | { -parent-fails } | error | incorrect | wrong | { -parent-page }
    .help = With a password: your EduConnect codes. With FranceConnect: the button « S'identifier avec FranceConnect » (Log in with FranceConnect).

parent-account-asked-again =
    That page is real. For a parent, it is the date of birth of one of the children. Check the address of the portal, then type it there: day, month, year. Never here.

    Is the date accepted?
    .yes = Yes
    .yes-words = { -said-yes } | { -parent-works } | accepted
    .no = No, it is refused
    .no-words = { -said-no } | { -parent-fails } | it is refused
    .help = You will not see this page every time. If you have several children, try the date of another one.

parent-account-onward =
    There you are: your account works! There is no link to the ENT on EduConnect: the ENT has a page of its own.

    What do you want to do now?
    .ent = Go to the ENT
    .ent-words = ent | the ent | go to the ent | pronote | yes | find the ent
    .child = One of my children is missing
    .child-words = a child is missing | child missing | missing child | one is missing | add a child | i don t see my other child | i dont see my other child
    .no = Nothing, that's all
    .no-words = { -said-no } | that s all | thats all | all good | no thanks
    .help = The ENT is the school's site, with marks and messages. Let's find out together which one is yours.

parent-account-done = Perfect. Keep your codes to yourself: nobody needs them, not even the school.

# --- only the school can act ---

parent-account-number-school = Only the school can change this number. Ask the school office, or the head if it is a primary school. When it is done, write “back” and try again.

parent-account-unknown-school = Then the school may have your name or your number written differently. Ask the school to check both. When that is done, write “back” and try again.

parent-account-code-school = Ask the school which mobile number it has for you. If it is wrong, the school corrects it. Then write “back” and ask for a new code.

parent-account-birth-school = Then the school may have a wrong date. Ask the school to check each child's. When that is done, write “back” and try again.

parent-account-mail-school = Then the address may be misspelt. The school can see how far your account has got: ask it to look. If the email comes first, write “back”.

parent-account-email-school = The school may know another way: ask. When you have an email address, write “back” and we will go on.

parent-account-disturbed-school = Your codes have nothing to do with it. If you are abroad, tell the school. If not, try from another place, then write “back”.

parent-account-other-page = I don't know this page, and I would rather not guess. The school can see how far your account has got. In your message, copy the page title, but no codes. If it works after all, write “back”.
