### Journey “find the ENT and get into it”. One message per step, with the same name.

ent = Find the ENT

ent-which =
    Write the name of your ENT, your region, your département or a big city near you.

    Where are you?
    .skip = I don't know
    .skip-words = i don t know | i dont know | i do not know | don t know | dont know | idk | dunno | i dunno | no idea | i have no idea | no clue | not sure | i m not sure | im not sure | i don t know the name | i dont know the name | don t know the name | skip
    .help = The ENT is the school's site where the lessons and the messages are. Its name changes from one region to another.

ent-unknown = The school chooses the ENT: only the school can say which one it is, and its address.

ent-exact =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Open the log-in page, choose « Elève ou parent avec EduConnect » (Pupil or parent with EduConnect), then « Valider » (OK). If you are asked again who you are, choose « Élève » (Pupil).
       *[other] Open the log-in page, choose « Elève ou parent avec EduConnect » (Pupil or parent with EduConnect), then « Valider » (OK). If you are asked again who you are, choose « Responsable d'élève » (Parent or guardian).
    }

ent-entry =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choose the pupil/parent entry (élève/parent) with EduConnect; the exact name may vary. If you are asked again who you are, choose « Élève » (Pupil).
       *[other] Choose the pupil/parent entry (élève/parent) with EduConnect; the exact name may vary. If you are asked again who you are, choose « Responsable d'élève » (Parent or guardian).
    }

ent-profile =
    { $name }, { $territory }.

    { $audience ->
        [pupil] At the question « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Élève » (Pupil): you arrive on EduConnect.
       *[other] At the question « Vous souhaitez vous connecter en tant que … » (You want to log in as …), choose « Parent »: you arrive on EduConnect.
    }

ent-unfold =
    { $name }, { $territory }.

    On the log-in page, unfold « Élève » (Pupil), then choose « des collèges et des lycées » (of collèges and lycées, the secondary schools).

ent-academie =
    { $name }, { $territory }.

    First choose your académie (education authority), then the pupil/parent entry (élève/parent) with EduConnect; the exact name may vary.

ent-by-level =
    { $name }, { $territory }.

    { $audience ->
        [pupil] Choose « Élève » (Pupil), then your level. In collège and lycée (secondary school), it is EduConnect. In primary school, it is often an ENT account, given by the school.
       *[other] Choose « Parent », then your child's level. In collège and lycée (secondary school), it is EduConnect. In primary school, it depends on the school: it will tell you whether it is EduConnect or an ENT account.
    }

ent-either =
    { $name }, { $territory }.

    The log-in page offers two accounts: the ENT's own local account, or EduConnect. Either one will do.

ent-local =
    { $name }, { $territory }.

    This ENT has its own account, separate from EduConnect. The school gives you that username and password.

ent-no-entry =
    { $name }, { $territory }.

    I saw no EduConnect entry for this profile on the page of this ENT. The school can say which account you need.

ent-unverified =
    { $name }, { $territory }.

    Here is its address. I do not know if this ENT uses EduConnect: look at the choices on its log-in page, or ask the school.

ent-staff =
    { $name }, { $territory }.

    Staff do not use EduConnect. On the log-in page, choose the entry for teachers or staff, with your académie account.
