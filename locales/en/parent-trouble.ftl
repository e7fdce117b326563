### Journey “what is wrong with your parent account”. One message per step, with the same name.

parent-trouble = Find out what is wrong

parent-trouble-where =
    Let's find out together what is wrong with your parent account.

    Where does it stop?
    .new = When I create my account
    .new-words = creating my account | create my account | create an account | activate my account | register | registering | first time
    .refused = My codes are refused
    .refused-words = codes refused | refused | password refused | username refused | wrong password | incorrect
    .lost = I have lost my codes
    .lost-words = lost | lost codes | lost my codes | forgot | forgotten | forgot my password | lost my password | lost my username
    .mail = An email does not arrive
    .mail-words = email | an email | mail | no email | the email doesn t come | the email doesnt come
    .children = A child is missing, or we are separated
    .children-words = a child is missing | child missing | my children | separated | divorced | my ex | the other parent
    .ent = EduConnect works, but not the ENT
    .ent-words = ent | the ent | not the ent | the ent doesn t work | the ent doesnt work
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else
    .help = Choose what is closest. Do not write any code here.

parent-trouble-new =
    You create your account on the portal: by SMS, with FranceConnect, or with a sheet.

    What do you see?
    .link = I can't find where to create my account
    .link-words = can t find it | cant find it | no link | i don t see the link | i dont see the link | where to create my account
    .unknown = The portal does not recognise me
    .unknown-words = doesn t recognise me | doesnt recognise me | doesn t recognize me | doesnt recognize me | not recognised | not recognized | { -parent-number }
    .code = No SMS, or its code is refused
    .code-words = sms | no sms | no text | the text doesn t come | the text doesnt come | code refused | no code
    .birth = A date of birth is refused
    .birth-words = date | date refused | date of birth | birth date | the date is refused
    .sheet = The codes on the sheet are refused
    .sheet-words = sheet | the sheet | codes on the sheet | temporary code | temporary codes | temporary password
    .disturbed = A page « Accès perturbé » (Access disrupted)
    .disturbed-words = acces perturbe | disrupted | access disrupted
    .other = Something else, or I don't know
    .other-words = something else | blank page | { -said-dunno }
    .help = Read the page from top to bottom. Write neither a name nor a code here.
