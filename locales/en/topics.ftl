### The needs: what is said when one of them was understood, and its button.

topic-activate-account = activate an account for the first time
    .button = Activate an account

topic-provisional-credentials-missing = the sheet with the codes is missing
    .button = I do not have the sheet

topic-provisional-credentials-rejected = the codes of the sheet are refused
    .button = The codes of the sheet are refused

topic-password-rules-help = the rules of the new password
    .button = The password rules

topic-password-mismatch = the two passwords are different
    .button = The two passwords differ

topic-birthdate-rejected = trouble with the birth date
    .button = The birth date

topic-email-optional-question = whether to give an e-mail address
    .button = Give an e-mail address or not

topic-email-not-received = an e-mail does not arrive
    .button = An e-mail does not arrive

topic-sms-code-not-received = the code by text message does not arrive
    .button = The code by text message

topic-parent-activation = activate a parent account
    .button = Activate a parent account

topic-multiple-children = several children
    .button = Several children

topic-multiple-accounts = several accounts
    .button = Several accounts

topic-forgot-identifier = the username is lost
    .button = Forgotten username

topic-forgot-password = the password is lost
    .button = Forgotten password

topic-change-password = change a password that you know
    .button = Change the password

topic-change-email-or-phone = change the e-mail address or the phone
    .button = Change the e-mail or the phone

topic-account-locked = the account is locked
    .button = Locked account

topic-login-ent = get into the ENT
    .button = Get into the ENT

topic-ent-entry-choice = which entry to choose
    .button = Which entry to choose

topic-educonnect-page-error = a page with an error
    .button = A page with an error

topic-app-pronote-or-other-service = Pronote, or another service
    .button = Pronote or another service

topic-staff-manage-accounts = help pupils or parents
    .button = Manage pupils' accounts

topic-talk-to-human = talk to somebody
    .button = Find somebody to talk to

topic-privacy-question = what I keep, and who I am
    .button = What the robot keeps

topic-language-switch = another language
    .button = Another language

topic-back-or-restart = go back
    .button = Go back one

topic-what-is-educonnect = what EduConnect is
    .button = What is EduConnect?

topic-what-is-ent = what the ENT is
    .button = What is the ENT?

topic-what-is-portal = what the portal is
    .button = What is the portal?

topic-phishing = a suspicious message
    .button = A suspicious message

topic-stolen-account = a stolen account
    .button = My account was stolen

topic-identity-papers = identity papers
    .button = Sending papers

topic-confirm-email = to confirm an e-mail address
    .button = Confirm my e-mail address

topic-formalities = something online (grant, enrolment…)
    .button = Grant, enrolment, forms
