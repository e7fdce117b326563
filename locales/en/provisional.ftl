### Journey “the sheet from the school”. One message per step, with the same name.

provisional = The sheet from the school

provisional-what =
    The sheet from the school has your username and your temporary password.

    What is wrong with it?
    .never = I never got it
    .lost = I lost it
    .refused = The portal refuses its codes
    .used = Somebody has already used it
    .old = It is old
    .unknown = I don't know
    .help = It has your name on it, and its title is « Mise à disposition de votre compte ÉduConnect Élève » (Your EduConnect pupil account).

provisional-have =
    Let's look together.

    Do you have the sheet in front of you?
    .yes = Yes
    .no = No
    .help = It says « Identifiant » (Username) and « Mot de passe provisoire » (Temporary password).

provisional-missing =
    A pupil does not create the account alone: your school gives these codes.

    What happened?
    .never = I never got it
    .lost = I lost it
    .used = Somebody has already used it
    .unknown = I don't know
    .help = Ask your parents and your form teacher whether it has already been handed out.

provisional-never = Only your school can give you the sheet. Ask the school office or your form teacher for it. Then come back here: we will activate your account.
    .blocked = The pupil's sheet with the EduConnect codes never came. Can you give it?

provisional-lost =
    If you have already activated your account, you no longer need the sheet.

    Have you already chosen a password of your own on EduConnect?
    .yes = Yes
    .no = No
    .unknown = I don't know
    .help = The temporary password is changed on the first day. If you have been in with a password of your own, the account is activated.

provisional-lost-school = Then you need a new sheet: ask your school for it. It can also see whether your account is already activated.
    .blocked = The pupil's sheet with the EduConnect codes is lost. Can you give a new one, or look if the account is activated already?

provisional-copied =
    You may have copied something wrong. Or the sheet may no longer work.

    What looks most like your case?
    .hand = I typed letter by letter
    .pasted = I copied and pasted
    .saved = The boxes filled themselves in
    .used = The sheet was used before
    .old = The sheet is old
    .unknown = I don't know
    .help = The boxes are « Identifiant » (Username) and « Mot de passe » (Password), on the log-in page.

provisional-signs =
    Start again slowly, with the sheet next to you:

    1. Choose « Élève » (Pupil).
    2. Type each character as it is written, with the dot and the capital letters.
    3. Press the eye and compare. Some characters look alike: l, I and 1; O and 0; g and 9.
    .help = A small “l” (as in lion), a capital “I” (as in Inès) and the number “1” look very much alike on paper. Try one, then the other.

provisional-pasted = Copying and pasting sometimes adds an extra space. Empty both boxes, then type everything by hand, with no space.
    .help = You cannot see the space, but the portal may count it. If you type by hand, there is none.

provisional-saved = Your phone or your browser may have put in other codes than those on the sheet. Empty both boxes, then type the ones on the sheet.
    .help = If another pupil uses the same device, they may be that pupil's codes. The eye shows what is in the box.

provisional-again =
    Try again now on the portal.

    Do you get in?
    .yes = Yes, it wants a new password
    .no = Still not
    .help = It lets you in when the page « Je choisis mon nouveau mot de passe » (I choose my new password) appears.

provisional-used =
    The password on the sheet is changed on the first day. After that, the one chosen that day counts.

    Who has already used your sheet?
    .yes = Me, or a parent
    .sibling = My brother or my sister
    .no = Nobody
    .unknown = I don't know
    .help = Ask your parents. And think back: you may have already chosen a password on EduConnect.

provisional-sibling =
    First look at the name on the sheet: is it yours? Then ask your brother or sister for the password chosen that day, and try it on the portal. After that you will change it: each has their own.

    Do you get in?
    .yes = Yes, I want to change it
    .no = No
    .other = It is not my sheet
    .help = A sheet is for one pupil only, the one whose name is written on it.

provisional-newer =
    Your school may have given you a newer sheet.

    Have you had another one since?
    .yes = Yes, I have another one
    .no = No
    .help = There may be a date on the sheet: use the newest one.

provisional-refused-school = Then you need a new sheet: ask your school for it. It can also check your account.
    .blocked = The codes of the pupil's sheet are refused. Can you look at the state of the account, or give a new sheet?

provisional-old =
    I do not know how long a pupil's sheet lasts. Try it on the portal all the same.

    Do you get in?
    .yes = Yes, it wants a new password
    .no = No, it refuses
    .not-yet = I haven't tried yet
    .help = If you have had a newer sheet, take that one.

provisional-old-school = Then ask your school for a new sheet: only the school can give it.
    .blocked = The pupil's sheet is old, and its codes are refused. Can you give a new one?
