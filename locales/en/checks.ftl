### What the checks say, for the steps that use them.

-email-no-at = The @ sign (at) is missing. An address looks like prenom@exemple.fr.
-email-several-at = There are several @ signs: there must be only one.
-email-space = There is a space: an address has no spaces.
-email-nothing-before = Something is missing before the @ sign.
-email-no-domain = The end is missing, after the @ sign: for example exemple.fr.
-email-accent = There is a letter with an accent: an address usually has none.
-email-apostrophe = There is a curly apostrophe (’): in an address it is a straight one (').
-email-invisible = There is a sign that nobody can see, left by copy and paste: it is better to type the address again.
-email-shape = Something is wrong in this address. An address looks like prenom@exemple.fr.

### What several journeys of parents say about the new password.

-parent-new-password = Choose a brand-new password that you use nowhere else. The portal shows its rules: its list is right. Write it down in a safe place, not here.
-parent-new-password-idea = Three words that have nothing in common, a number and a sign: easier to remember. Avoid first names and dates of birth.
-parent-password-rules =
    Read the list of rules on the page again: look for what is missing. Usually: 8 characters or more, a capital letter, a small letter, a number, and a sign like ! or ?. Avoid accents and spaces, and type the same thing in both boxes.

    When the portal accepts it, continue.
-parent-password-rules-right = If the list on the portal says something different from me, the list is right.

### What people write at many steps, for their lists of words.

-said-yes = yes | yeah | yep | yup | yh | yea | ok | okay | sure | of course
-said-no = no | nope | nah | not really | no it doesn t | no it doesnt
-said-dunno = i don t know | i dont know | i do not know | don t know | dont know | idk | dunno | i dunno | no idea | i have no idea | no clue | not sure | i m not sure | im not sure | can t tell | cant tell | i can t remember | i cant remember | don t remember | dont remember
-said-works = it works | it worked | works | worked | works now | it works now | i m in | im in | i am in | it let me in | it lets me in
-said-fails = doesn t work | doesnt work | does not work | not working | didn t work | didnt work | won t work | wont work | still not | still nothing | still doesn t work | still doesnt work | still not working | same | same thing | same problem | won t let me in | wont let me in | refused | rejected
-said-no-mail = i don t have one | i dont have one | i do not have one | don t have one | dont have one | i haven t got one | i havent got one | haven t got one | i have none | i don t have an email | i dont have an email | i don t have an email address | i dont have an email address | i don t have any email | i dont have any email | i don t have email | i dont have email | i don t have an address | i dont have an address | i have no email | i have no email address | i have no address | no email | no email address | no address | without an email | without an address | none | my parents don t have one | my parents dont have one | my mum doesn t have one | my mum doesnt have one | my mom doesn t have one | my mom doesnt have one | my dad doesn t have one | my dad doesnt have one | they don t have one | they dont have one | i don t know it | i dont know it
