### Journey “the sheet from the school”. One message per step, with the same name.

provisional = The sheet from the school

provisional-what =
    The sheet from the school has your username and your temporary password.

    What is wrong with it?
    .never = I never got it
    .never-words = never got it | never received it | didn t get it | didnt get it | haven t got it | havent got it | never had it
    .lost = I lost it
    .lost-words = lost | lost it | i lost it | can t find it | cant find it | thrown away | torn
    .refused = The portal refuses its codes
    .refused-words = refused | refuses | rejected | codes refused | doesn t work | doesnt work | not working | wrong | error | incorrect | copied wrong
    .used = Somebody has already used it
    .used-words = already used | somebody used it | someone used it | my brother used it | my mum used it | my mom used it | already activated
    .old = It is old
    .old-words = old | too old | last year | from last year | expired | out of date
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else
    .help = It has your name on it, and its title is « Mise à disposition de votre compte ÉduConnect Élève » (Your EduConnect pupil account).

provisional-have =
    Let's look together.

    Do you have the sheet in front of you?
    .yes = Yes
    .yes-words = { -said-yes } | i have it | in front of me
    .no = No
    .no-words = { -said-no } | i don t have it | i dont have it | don t have the sheet | dont have the sheet
    .help = It says « Identifiant » (Username) and « Mot de passe provisoire » (Temporary password).

provisional-missing =
    A pupil does not create the account alone: your school gives these codes.

    What happened?
    .never = I never got it
    .never-words = never got it | never received it | didn t get it | didnt get it | haven t got it | havent got it | never had it | not yet
    .lost = I lost it
    .lost-words = lost | lost it | i lost it | can t find it | cant find it | thrown away | torn
    .used = Somebody has already used it
    .used-words = already used | used it | already used it | used my sheet | took my sheet | was used before | my brother | my sister
    .unknown = I don't know
    .unknown-words = { -said-dunno }
    .help = Ask your parents and your form teacher whether it has already been handed out.

provisional-never = Only your school can give you the sheet. Ask the school office or your form teacher for it. Then come back here: we will activate your account.

provisional-lost =
    If you have already activated your account, you no longer need the sheet.

    Have you already chosen a password of your own on EduConnect?
    .yes = Yes
    .yes-words = { -said-yes } | already | i did | i have | i chose one | i logged in before
    .no = No
    .no-words = { -said-no } | never | not yet | no never
    .unknown = I don't know
    .unknown-words = { -said-dunno }
    .help = The temporary password is changed on the first day. If you have been in with a password of your own, the account is activated.

provisional-lost-school = Then you need a new sheet: ask your school for it. It can also see whether your account is already activated.

provisional-copied =
    You may have copied something wrong. Or the sheet may no longer work.

    What looks most like your case?
    .hand = I typed letter by letter
    .hand-words = typed | i typed | i typed it | by hand | letter by letter | with the keyboard
    .pasted = I copied and pasted
    .pasted-words = copy paste | copy and paste | copy | paste | pasted | i pasted | i copied
    .saved = The boxes filled themselves in
    .saved-words = by themselves | by itself | saved | autofill | autofilled | auto fill | my phone did | my phone filled it | automatically | already filled in
    .used = The sheet was used before
    .used-words = already used | used before | somebody used it | someone used it | my brother used it | my sister used it | my mum used it | my mom used it | already activated
    .old = The sheet is old
    .old-words = old | too old | it is old | it s old | its old | last year | from last year | expired | out of date
    .unknown = I don't know
    .unknown-words = { -said-dunno } | something else
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
    .yes-words = { -said-yes } | { -said-works } | new password
    .no = Still not
    .no-words = { -said-no } | { -said-fails }
    .help = It lets you in when the page « Je choisis mon nouveau mot de passe » (I choose my new password) appears.

provisional-used =
    The password on the sheet is changed on the first day. After that, the one chosen that day counts.

    Who has already used your sheet?
    .yes = Me, or a parent
    .yes-words = { -said-yes } | me | already | already used | my mum | my mom | my dad | my parents | a parent
    .sibling = My brother or my sister
    .sibling-words = my brother | my sister | brother | sister | my twin
    .no = Nobody
    .no-words = { -said-no } | never | nobody | no one | no nobody
    .unknown = I don't know
    .unknown-words = { -said-dunno } | maybe
    .help = Ask your parents. And think back: you may have already chosen a password on EduConnect.

provisional-sibling =
    First look at the name on the sheet: is it yours? Then ask your brother or sister for the password chosen that day, and try it on the portal. After that you will change it: each has their own.

    Do you get in?
    .yes = Yes, I want to change it
    .yes-words = { -said-yes } | { -said-works } | i want to change it
    .no = No
    .no-words = { -said-no } | { -said-fails } | they forgot it | { -said-dunno }
    .other = It is not my sheet
    .other-words = not my sheet | it is not my sheet | it s not my sheet | not my name | it is theirs | it s my brother s | it s my sister s
    .help = A sheet is for one pupil only, the one whose name is written on it.

provisional-newer =
    Your school may have given you a newer sheet.

    Have you had another one since?
    .yes = Yes, I have another one
    .yes-words = { -said-yes } | i have another one | another one | a newer one | two sheets
    .no = No
    .no-words = { -said-no } | only one | just one | i only have one
    .help = There may be a date on the sheet: use the newest one.

provisional-refused-school = Then you need a new sheet: ask your school for it. It can also check your account.

provisional-old =
    I do not know how long a pupil's sheet lasts. Try it on the portal all the same.

    Do you get in?
    .yes = Yes, it wants a new password
    .yes-words = { -said-yes } | { -said-works } | new password
    .no = No, it refuses
    .no-words = { -said-no } | { -said-fails } | it refuses
    .not-yet = I haven't tried yet
    .not-yet-words = not yet | not tried | haven t tried | havent tried | haven t tried yet | havent tried yet
    .help = If you have had a newer sheet, take that one.

provisional-old-school = Then ask your school for a new sheet: only the school can give it.
