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
