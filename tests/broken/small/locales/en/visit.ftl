visit = The visit

visit-which = Which place?
    .skip = No idea
    .help = A name will do.

visit-map = { $name } is here.
    .help = Look at the map.

visit-address = Which address?
    .skip = Pass
    .help = A mail address.
    .good = Its shape is right.
    .no-at = The sign is missing.
    .several-at = One sign only.
    .space = No space.
    .nothing-before = The beginning is missing.
    .no-domain = The end is missing.
    .accent = No accent.
    .apostrophe = The apostrophe is straight.
    .invisible = A sign cannot be seen.
    .shape = This is no address.
    .did-you-mean = Is it { $domain }?
    .stuck = We go on without.

visit-sure = Are you sure?
    .yes = Yes
    .no = No
    .help = Answer yes or no.

visit-done = It is over.
