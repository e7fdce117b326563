### What the checks say, for the steps that use them.

-email-no-at = The @ sign (at) is missing. An address looks like prenom@exemple.fr.
-email-several-at = There are several @ signs: there must be only one.
-email-space = There is a space: an address has no spaces.
-email-nothing-before = Something is missing before the @ sign.
-email-no-domain = The end is missing, after the @ sign: for example exemple.fr.
-email-accent = There is a letter with an accent: an address usually has none.
-email-shape = Something is wrong in this address. An address looks like prenom@exemple.fr.
