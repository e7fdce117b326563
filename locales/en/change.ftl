### Journey “change something in one's account”. One message per step, with the same name.

change = Change something in the account

change-what =
    What do you want to change?
    .password = The password
    .email = The email address
    .phone = The mobile number
    .name = The name
    .school = The school
    .delete = Delete an account
    .help = You change the password and the email address in the EduConnect account. The school keeps a parent's mobile number and the name.

change-password =
    Do you still know the old password?
    .yes = Yes
    .no = No, I forgot it
    .asked = A message tells me to change it
    .france-connect = I use FranceConnect
    .help = With the old one, you change the password in the account. Without it, you have to get it back first.

change-password-page =
    Log in to the EduConnect account. Open « Mon Compte » (My account), then look for « Mot de passe » (Password).

    Can you see « Modifier » (Change) beside it?
    .yes = Yes
    .refused = I can't log in
    .no = No, I can't see it
    .help = It is on the account's site, moncompte.educonnect.education.gouv.fr: check its address at the very top.

change-password-new =
    Press « Modifier » (Change). Type the old password once and the new one twice, then « Suivant » (Next) and « Retour à mes services » (Back to my services). Choose a brand-new password, with no first name and no date.

    Is the new password accepted?
    .yes = Yes, it is changed
    .new = The new one is refused
    .old = The old one is refused
    .help = Type the password on the EduConnect site, never here. One account, one password.

change-password-rules =
    Read the list of rules on the page: the list is right. Usually you need:

    1. 8 characters or more
    2. a capital letter and a small letter
    3. a number
    4. a sign like ! or ?

    Avoid accents and spaces. Type the same thing twice.

    Is the new one accepted now?
    .yes = Yes
    .no = Still not
    .help = Three words that have nothing to do with each other, stuck together, with a number and a sign: long, and easy to remember.

change-asked =
    A message that rushes you is suspicious: do not press its link. But the real portal may ask for a new password: it did so in April 2024. Open it yourself, and log in.

    Does the portal ask for it too?
    .yes = Yes, the portal asks for it
    .no = No, it asks for nothing
    .typed = I have already given my password
    .help = The real portal has this address: educonnect.education.gouv.fr. Read it at the very top of the page.

change-suspect = Then keep your password, and leave that message alone: show it to the school. Nobody needs your password.

change-stolen =
    Change it right away, on a safe device: « Mon Compte » (My account), then « Modifier » (Change). Tell the school. If you use the same password elsewhere, change it there too.

    Is the password changed?
    .yes = Yes
    .no = No, I can't get in any more
    .help = A safe device is your own, or that of an adult you trust, not a borrowed computer.

change-france-connect-pupil = FranceConnect is for parents only. You change your password in your EduConnect account: let's go there.
    .help = With FranceConnect, a parent logs in with an account they have already, for example the one for taxes.

change-france-connect =
    With FranceConnect, there is no EduConnect password. You log in with the one for impôts (taxes), ameli (health) or another site.

    Is that the password you want to change?
    .yes = Yes, the one for that other site
    .no = No, the EduConnect one
    .help = FranceConnect uses an account that you already have, for example the one for taxes.

change-provider = Then you change that password over there, on the site of impôts, ameli or the other service. Type the address of that site yourself, and log in. After that, you get into EduConnect with the new one.

change-email =
    { $audience ->
        [pupil] You change the email address in your EduConnect account, once you are logged in.

        Can you see your email address in your account?
       *[other] You change the email address in the EduConnect account, once you are logged in. For a parent, it is the tab « Mes informations » (My information).

        Can you see the email address in the account?
    }
    .yes = Yes, I'm changing it
    .lost = I can't log in
    .no = No, I can't see it
    .help = Under 15, it is usually a parent's address. Do not write it here: I do not need it.

change-email-page =
    An email comes to the new address: press its link. Until then, the account says « Vous devez confirmer votre adresse mail » (You must confirm your email address).

    Is the address confirmed?
    .yes = Yes
    .no = Not yet
    .help = Look in the new mailbox. Do not share what is in the email with anyone.

change-email-resend =
    Look in the junk mail (“spam”), and read the address in the account again. Then press « Renvoyer le mail » (Send the email again), and open only the newest one.

    Is the address confirmed now?
    .yes = Yes
    .no = Still not
    .help = If the address is misspelt, nothing arrives: one wrong letter is enough.

change-email-lost =
    { $audience ->
        [pupil] Without your codes and without your mailbox, only your school can help you: it can give you a new temporary password. Once you are logged in, you change the address.
       *[other] Without the codes and without the mailbox, only the school can help you: it can correct the address or give new temporary codes. Once you are logged in, you change the address.
    }
    .blocked = The codes and the mailbox of the account are lost. Can you give temporary codes?

change-phone =
    { $audience ->
        [pupil] The school keeps a parent's mobile number. Your parent asks the school to correct it, then waits. I do not know how long it takes.
       *[other] The school keeps your mobile number. Ask the school to correct it, then wait. I do not know how long it takes.
    }
    .blocked = The parent's mobile number has changed. Can you correct it? New number: ……

change-name =
    { $audience ->
        [pupil] Your name comes from your school's records. If it is wrong or has changed, ask the school to check them.
       *[other] The name comes from the school's records. If it is wrong or has changed, ask the school to check them. With several children, give exactly the same name and first name everywhere: otherwise the accounts cannot be brought together.
    }
    .blocked = The name on the account is wrong, or it has changed. Can you check the record?

change-delete =
    { $audience ->
        [pupil] I don't know how an EduConnect account is deleted. People often keep it until the end of their schooling. If you don't want it any more, ask your school.
       *[other] I don't know how an EduConnect account is deleted. People often keep it until the end of schooling: ask the school. And if you have two parent accounts, they can be brought together: write “I have two accounts”.
    }
    .blocked = I would like to delete an EduConnect account. How is it done?

change-account-school = Here I would rather not guess. The school can check the account. In your message, copy what the page shows, but no codes.
    .blocked = The password or the email address cannot be changed. The page shows: ……

change-school =
    When you change schools, or go from collège to lycée, you often keep the same account and the same password. The ENT often changes. Try your codes on the portal.

    Do you get in?
    .yes = Yes
    .no = No
    .sheet = The new school gave me codes
    .help = The same account often goes along with the pupil; the ENT often changes with the school.

change-school-ent =
    Then the account is fine. Now you need the ENT of the new school.

    Where are you now?
    .find = I don't know the new ENT
    .unknown = The ENT does not recognise me
    .other = The ENT says something else
    .help = The old ENT may no longer work for you. Find the new one by region, département or city.

change-staff = Staff do not use EduConnect for themselves. For an académie password that is lost or has to be changed, ask the help desk of your académie.

change-done = All done. Keep the username and the password to yourself, and do not give them to anyone.
