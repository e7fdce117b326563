### The needs: what is said when one of them was understood, and its button.

intent-activate-account = activate an account for the first time
    .button = Activate an account

intent-provisional-credentials-missing = the sheet with the codes is missing
    .button = I do not have the sheet

intent-provisional-credentials-rejected = the codes of the sheet are refused
    .button = The codes of the sheet are refused

intent-password-rules-help = the rules of the new password
    .button = The password rules

intent-special-character = what a special character is
    .button = What is a special character?

intent-password-method = a way to find a password
    .button = Find a good password

intent-password-mismatch = the two passwords are different
    .button = The two passwords differ

intent-birthdate-rejected = trouble with the birth date
    .button = The birth date

intent-email-optional-question = whether to give an email address
    .button = Give an email address or not

intent-email-not-received = an email does not arrive, or its link does not work
    .button = An email does not arrive, or its link fails

intent-sms-code-not-received = the code by text message does not arrive
    .button = The code by text message

intent-parent-activation = activate a parent account
    .button = Activate a parent account

intent-multiple-children =
    { $audience ->
        [parent] your children on your account
       *[other] several children
    }
    .button = Several children

intent-multiple-accounts = several accounts
    .button = Several accounts

intent-forgot-identifier = the username is lost
    .button = Forgotten username

intent-forgot-password = the password is lost
    .button = Forgotten password

intent-change-password = change a password that you know
    .button = Change the password

intent-change-email-or-phone = change the email, the phone or the name
    .button = Change the email or the phone

intent-account-locked = the account is locked
    .button = Locked account

intent-login-ent = get into the ENT
    .button = Get into the ENT

intent-login-educonnect = logging in to EduConnect does not work
    .button = Logging in to EduConnect fails

intent-ent-entry-choice = which entry to choose
    .button = Which entry to choose

intent-educonnect-page-error = a page that does not work
    .button = A page that does not work

intent-app-pronote-or-other-service = Pronote, or another service
    .button = Pronote or another service

intent-staff-manage-accounts = help pupils or parents
    .button = Manage pupils' accounts

intent-talk-to-human = talk to somebody
    .button = Find somebody to talk to

intent-privacy-question = what I keep, and who I am
    .button = What the robot keeps

intent-language-switch = another language
    .button = Another language

intent-back-or-restart = go back
    .button = Go back one

intent-what-is-educonnect = what EduConnect is
    .button = What is EduConnect?

intent-what-is-ent = what the ENT is
    .button = What is the ENT?

intent-what-is-portal = what the portal is
    .button = What is the portal?

intent-what-is-provisional = what a temporary password is
    .button = What is “temporary”?

intent-what-is-office = what the school office is
    .button = What is the school office?

intent-what-is-browser = what a browser is
    .button = What is a browser?

intent-what-is-franceconnect = what FranceConnect is
    .button = What is FranceConnect?

intent-what-is-identifier = what a username is
    .button = What is a username?

intent-is-it-safe = whether EduConnect is safe
    .button = Is EduConnect safe?

intent-school-silent = the school does not answer
    .button = The school does not answer

intent-phishing = a suspicious message
    .button = A suspicious message

intent-given-away = a link that was opened or a code that was given
    .button = I clicked a link, or gave a code

intent-stolen-account = a stolen account
    .button = My account was stolen

intent-identity-papers = identity papers
    .button = Sending papers

intent-confirm-email = to confirm an email address
    .button = Confirm my email address

intent-formalities = something online (grant, enrolment…)
    .button = Grant, enrolment, forms

intent-pass-culture = the pass Culture
    .button = The pass Culture

intent-new-school = a change of school
    .button = A new school

intent-sheet-used = a sheet that was used already
    .button = My sheet was used already

intent-separated-parents = separated parents
    .button = Separated parents

intent-child-account = your child's account
    .button = My child's account

intent-primary-school = primary school
    .button = Primary school

intent-two-parents = one account for both parents
    .button = One account for two parents

intent-sms-code-where = where to type the code from the text message
    .button = Where the code goes

intent-ent-message = the ENT shows a message and does not open
    .button = A message from the ENT

intent-staff-access = access to the administration module
    .button = Access to the administration module
