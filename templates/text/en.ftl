# Page texts in Fluent syntax (projectfluent.org). Every language has every message, with the same placeholders. Values are
# isolated from the text direction around them (UAX #9). The texts of mails are in the folder mail.

# Layout
title-error = Error:
language = Language: { $name }
privacy-policy = Privacy policy
terms-of-service = Terms of service
signed-in-as = Signed in as
continue-to = You will continue to { $host }
reference = Reference
code = Error code
detail = Detail
working = One moment…

# Durations and dates
span-seconds = { $number ->
    [one] { $number } second
   *[other] { $number } seconds
}
span-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
span-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
span-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
date-and-time = { $day } { $month } { $year }, { $time } UTC
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Sign-in
login-title = Sign in
login-title-application = Sign in to { $application }
login-failed = We could not sign you in
login-email = E-mail address
login-username = Username
login-either = E-mail address or username
login-password = Password
login-remember = Keep me signed in
login-submit = Sign in
login-email-missing = Enter your e-mail address.
login-email-invalid = Enter an e-mail address such as name@example.com.
login-username-missing = Enter your username.
login-either-missing = Enter your e-mail address or your username.
login-either-invalid = Enter an e-mail address such as name@example.com, or a username without @.
login-password-missing = Enter your password.
login-wrong = Wrong e-mail address or password.
login-wrong-username = Wrong username or password.
login-wrong-either = Wrong e-mail address, username or password.
login-unverified = Your e-mail address is not verified yet. Ask your administrator to verify it.
password-show = Show
password-hide = Hide
password-show-label = Show password
password-hide-label = Hide password
caps-lock = Caps Lock is on.

# Account selection
select-title = Choose an account
select-title-application = Choose an account for { $application }
select-continue = Continue as { $account }
select-another = Use another account

# Consent
consent-page-title = Allow access to your account · { $application }
consent-title = Allow { $application } to access your account?
consent-nothing = The application only receives an ID for your account, not your profile.
consent-scopes = Requested permissions
consent-trust = Only allow access if you trust the application. If you deny access, nothing is shared and you return to the application.
consent-allow = Allow
consent-deny = Deny
consent-again = The account or the sign-in in this browser has changed since you opened the page. Nothing was shared. Check the account and decide again.
consent-use-server = Use { $server } on your behalf
scope-profile = Your name, picture and other profile details
scope-email = Your e-mail address
scope-address = Your postal address
scope-phone = Your phone number
scope-offline-access = Your data while you are away, even after you sign out
scope-attributes = Your details: { $titles }

# Sign-out
logout-page-title = Sign out
logout-title = Do you want to sign out?
logout-asks = { $application } is asking to sign you out
logout-consequence = The next time, you will have to sign in again in this browser.
logout-submit = Sign out
logout-stay = Stay signed in
signed-out-page-title = Signed out
signed-out-title = You are signed out
signed-out-applications = You may still be signed in to the applications that you used, until you sign out there too. On a shared computer, close all browser windows now.
signed-out-withheld = { $application } wanted to continue at an address that is not registered for it, so you were not redirected.
signed-out-continue = Continue to { $application }
signed-out-again = Sign in again

# Account
account-title = Your account
account-name = Name
account-email = E-mail address
account-verified = Verified
account-not-verified = Not verified
account-limited = Before you can use your account, verify that this e-mail address is yours.
account-unverified = Verify your e-mail address, so that we can help you if you lose access to your account.
account-verify = Verify e-mail address
account-signed-in = Signed in since
account-username-missing = You need a username to sign in again, and you do not have one yet.
account-username-choose = Choose a username
account-sign-out = Sign out
claim-given-name = Given name
claim-middle-name = Middle name
claim-family-name = Family name
claim-nickname = Nickname
claim-preferred-username = Username
claim-gender = Gender
claim-birthdate = Date of birth
claim-phone-number = Phone number
claim-website = Website
claim-profile = Profile page
claim-zoneinfo = Time zone
claim-locale = Language
claim-address = Address
account-password = Change your password
account-back = Back
account-back-to = Back to your account
account-go-to = Go to your account

# Profile
profile-title = Your profile
profile-lead = Applications with access to your profile can see this information.
profile-failed = Your changes were not saved
profile-draft = You were signed out before your changes were saved. Check them and save them now.
profile-administrator = Only an administrator can change your e-mail address, username, phone number, picture and postal address.
profile-administrator-own-username = Only an administrator can change your phone number, picture and postal address.
profile-submit = Save
profile-too-long = { $claim }: at most { $number } characters.
profile-characters = { $claim }: contains a character that is not allowed.
profile-form = The format is not valid. { $form }
profile-help-name = Your full name, as applications show it
profile-help-birthdate = Enter year, month and day, such as 1990-12-31.
profile-help-address = Enter an address that begins with https://, such as https://example.com.
profile-help-zoneinfo = Enter a time zone such as Europe/Paris.
profile-help-locale = Enter a language code such as en or fr-CA.
profile-help-username = Up to 64 letters, digits, dots, hyphens and underscores.
username-taken = This username is not available. Choose another one.
username-attempts = You have tried or changed usernames too often. You can try again in { $wait }.
username-attempts-advice = This limit is temporary. Nothing was changed.
attribute-help-number = Enter a number such as 42 or 2.5, with a point for decimals.
attribute-help-date = Enter year, month and day, such as 2026-12-31.
attribute-help-choice = Choose one of the values.
attribute-help-list = One entry per line
attribute-too-large = There is not enough space for these details. Shorten one of them.
attribute-yes = Yes
attribute-no = No
profile-read-only = More information about you
choose-none = Not specified

# Password
password-title = Change your password
password-lead = You will be signed out of all other browsers and all applications. In this browser you stay signed in.
password-failed = Your password was not changed
password-present = Current password
password-new = New password
password-again = Confirm new password
password-rule = At least { $number } characters that are hard to guess: several unrelated words work well. Your own name or address and known passwords are not accepted.
password-submit = Change password
password-present-missing = Enter your current password.
password-new-missing = Enter a new password.
password-same = The new password is the same as your current one.
password-too-short = The new password must have at least { $number } characters.
password-too-long = The new password is too long: at most { $number } bytes.
password-needs-lower = The password must contain a lower-case letter.
password-needs-upper = The password must contain an upper-case letter.
password-needs-digit = The password must contain a digit.
password-needs-symbol = The password must contain a symbol or a space.
password-known = This password is known from data breaches, so attackers try it first. Choose another one, and change it wherever you use it.
password-weak = The new password is too easy to guess. Add a few unrelated words.
password-weak-common = The new password is too easy to guess: it is like a common password. Use several unrelated words.
password-weak-word = The new password is too easy to guess: it is a single word or name. Add a few unrelated words.
password-weak-keys = The new password is too easy to guess: it follows the keys of the keyboard. Use several unrelated words.
password-weak-repeats = The new password is too easy to guess: it repeats the same characters. Use several unrelated words.
password-weak-sequence = The new password is too easy to guess: it contains a sequence such as abc or 6543. Use several unrelated words.
password-weak-date = The new password is too easy to guess: it contains a date or a year. Add a few unrelated words.
password-weak-own = The new password is too easy to guess: it contains your name, your address or the name of this service. Use several unrelated words.
password-reused = You have used this password before. Choose a password that you have not used here yet.
strength-short = Password strength: too short
strength-weak = Password strength: weak, add more words
strength-fair = Password strength: fair
strength-strong = Password strength: strong
password-mismatch = The passwords do not match.
password-wrong = The current password is wrong.
password-attempts = A wrong password was entered too many times. You can try again in { $wait }.
password-attempts-advice = This limit is temporary. Your password was not changed.

# Sessions
sessions-title = Where you are signed in
sessions-lead = Sign out any browser that you do not recognize or no longer use. If you do not recognize a browser, change your password too.
sessions-signed-in = Signed in
sessions-last-used = Last used
sessions-place = IP address at sign-in
sessions-browser = { $browser } on { $system }
sessions-some-browser = A browser on { $system }
sessions-unknown = Unknown browser
sessions-api = An application, through the API
sessions-present = This browser
sessions-end = Sign out
sessions-end-others = Sign out all other browsers
sessions-sign-out = Sign out of this browser

# Applications
applications-title = Applications with access to your account
applications-lead = If you remove access, the application is signed out immediately and has to ask for your permission again.
applications-none = No application has access to your account.
applications-since = Access since
applications-last-used = Last used
applications-remove = Remove access

# Activity
activity-title = Recent activity
activity-lead = Your sign-ins and the changes to your account in the last 90 days.
activity-none = There is no activity to show.
activity-administrator = By an administrator
activity-older = Show older activity
activity-newest = Show the newest activity
activity-not-me = This was not me
activity-not-me-lead = We will sign out all other browsers and all applications, and send you an e-mail with a link to set a new password. You stay signed in here.
activity-not-me-lead-no-passwords = We will sign out all other browsers and all applications. You stay signed in here.
activity-not-me-submit = Sign out everywhere else
activity-signed-in = Signed in
activity-failed = Failed sign-ins: { $number }
activity-signed-out = Signed out
activity-session-ended = Another browser was signed out
activity-others-ended = All other browsers were signed out
activity-password-set = Password was set
activity-password-changed = Password was changed
activity-email-verified = E-mail address was verified
activity-profile-changed = Profile was changed
activity-terms-accepted = Terms were accepted
activity-deletion-planned = Deletion of the account was requested
activity-deletion-cancelled = The account was kept
activity-data-exported = Your data was exported
activity-application-added = { $application } was given access
activity-some-application-added = An application was given access
activity-application-removed = Access of { $application } was removed
activity-some-application-removed = Access of an application was removed
activity-not-me-reported = Activity of another person was reported

# Confirmations
done-profile = Your profile has been saved.
done-password = Your password has been changed. All other browsers and applications have been signed out.
done-session = The browser has been signed out.
done-others = All other browsers have been signed out.
done-application = The application no longer has access to your account.
done-application-named = { $application } no longer has access to your account.
done-not-me = All other browsers and all applications have been signed out. We have sent you an e-mail with a link to set a new password.
done-not-me-without-mail = All other browsers and all applications have been signed out. Several e-mails were sent a short time ago, so none was sent now. Change your password here.
done-not-me-no-passwords = All other browsers and all applications have been signed out.
done-nothing = You were signed out before this was done. Nothing was changed. Repeat it if you still want to.
verify-first = Verify your e-mail address first. The other pages of your account are available after that.
another-person = The form that you submitted belongs to an account that is no longer signed in here.
another-person-title = A different account is signed in
another-person-advice = Nothing was changed. Go to the account that is signed in now.
not-there = This session or access has already ended.
not-there-title = This entry no longer exists
not-there-advice = Reload the page to see the current list.

# Set-up link
setup-title = Set your password
setup-first = You are setting up the first administrator account.
setup-for = For { $account }
setup-failed = Your password was not set
setup-email-taken = This e-mail address cannot be used. Enter a different one.
setup-submit = Set password
setup-done-title = Your password has been set
setup-done = You can now sign in with this password. The link is no longer valid.
setup-link-over = This link has expired, was already used, or was replaced by a newer one.
setup-link-over-title = This link is no longer valid
setup-link-over-advice = If you have already set your password, sign in with it. Otherwise, ask your administrator for a new link.
login-forgot = Forgot your password?
login-by-mail = Sign in by e-mail instead
login-by-mail-only = Send me an e-mail to sign in
login-method-not-offered = This way to sign in is not available here. Use another one.
password-not-offered-title = No password is needed here
password-not-offered = Users sign in here by e-mail, without a password.
password-not-offered-advice = To sign in, go to the sign-in page and have an e-mail sent to you.
bot-check-failed = The check that you are a person failed. Please try again.
bot-check-script = This page checks that you are a person. The check needs JavaScript. Turn it on and reload the page.
forgot-title = Reset your password
forgot-lead = Enter the e-mail address of your account. We will send you a link to set a new password.
forgot-lead-username = Enter the username of your account. We will send a link to set a new password to its e-mail address.
forgot-lead-either = Enter the e-mail address or the username of your account. We will send you a link to set a new password.
forgot-failed = We could not send the e-mail
forgot-submit = Send link
forgot-back = Back to sign-in
forgot-done-title = Check your e-mail
forgot-done = If there is an account with the address { $account }, we have sent an e-mail to it. The link in it is valid for { $valid }.
forgot-done-name = If there is an account { $account }, we have sent an e-mail to its address. The link in it is valid for { $valid }.
forgot-done-advice = If no e-mail arrives within a few minutes, look in your spam folder and check the address.
forgot-done-advice-name = If no e-mail arrives within a few minutes, look in your spam folder and check what you have entered.
forgot-again = Try another address
forgot-again-name = Try another one
reset-title = Set a new password
reset-lead = You will be signed out of all browsers and applications.
reset-done = You have been signed out of all browsers and applications. You can now sign in with your new password.
reset-link-over-advice = Ask for a new link to set your password.
reset-again = Ask for a new link
too-many-mails = Too many e-mails were requested from your network. You can try again in { $wait }.
too-many-mails-advice = This limit is temporary.
not-me-title = Was this not you?
not-me-lead = We will sign out all browsers and applications of your account, and send you an e-mail with a link to set a new password.
not-me-lead-no-passwords = We will sign out all browsers and applications of your account.
not-me-submit = Sign out everywhere
not-me-done-title = You are signed out everywhere
not-me-done = All browsers and applications have been signed out. We have sent an e-mail with a link to set a new password to { $account }.
not-me-done-no-passwords = All browsers and applications of { $account } have been signed out.
not-me-done-advice = Set a new password now: until then, the present password still works.
not-me-done-advice-no-passwords = Whoever reads your e-mail can sign in: make sure that only you have access to your mailbox.

# Form post response
form-post-title = Back to the application
form-post-press = Your browser was not redirected automatically. Press the button to return to the application.
form-post-continue = Continue

# Links on error pages
back-to-application = Back to { $application }
go-to-sign-out = Go to the sign-out page
try-again = Try again
open-again = Open the page again

# Sign-in and sign-out errors
flow-over = This sign-in has expired or was already used, or it was started in another browser.
flow-over-title = This sign-in is no longer valid
flow-over-advice = Go back to the application and sign in again from there.
flow-completed = You have already completed this sign-in in this browser.
flow-completed-title = This sign-in is complete
flow-completed-advice = Continue in the application. If you are not signed in there, sign in again from there.
logout-over = This sign-out has expired or was already used, or it was started in another browser.
logout-over-title = This sign-out is no longer valid
logout-over-advice = If you are still signed in, you can sign out on the sign-out page.
request-refused = The application sent an invalid request.
sign-in-link-title = This sign-in link does not work
sign-in-link-advice = Close this page and start again from the application. If the problem persists, contact the support of the application and give the reference below.
sign-out-link-title = This sign-out link does not work
sign-out-link-advice = You were not signed out. You can sign out here and report the problem to the support of the application.
window-needed = The application embedded the sign-in page in another page. This is only possible with prompt=none.
window-needed-title = Sign-in needs its own window
window-needed-advice = Open the application in its own window or tab and try again.
too-many-attempts = There were too many attempts to sign in. You can try again in { $wait }.
too-many-attempts-title = Too many attempts
too-many-attempts-advice = This limit is temporary. In browsers where you have signed in before, attempts are counted separately.
wait-over = You can try again now.
too-many-sign-ins = Too many sign-ins were started from your network and not completed. You can try again in { $wait } at the latest.
too-many-sign-ins-title = Too many sign-ins at once
too-many-sign-ins-advice = Complete or close the sign-ins that are still open, wait a moment, and try again.
form-rejected = This form was not submitted from one of our pages.
form-rejected-title = The form was not accepted
form-rejected-advice = Open the page again and repeat your entry.
error-message = The link that you followed led to an error.
error-advice = Go back to the application that you came from and try again.

# Request errors
problem-title = This request could not be processed
problem-advice = Go back to the application and try again. If the problem persists, contact your administrator and give the reference below.
problem-404-title = Page not found
problem-404-advice = Check the address, or go back to the application that you came from.
problem-405-title = This action is not possible here
problem-405-advice = Go back to the application and try again.
problem-421-title = Wrong address
problem-421-advice = Check the address, or ask the person who gave it to you for the correct one.
problem-internal = Something went wrong on our side.
problem-internal-title = Something went wrong
problem-internal-advice = Try again in a moment. If the problem persists, contact your administrator and give the reference below.
problem-unavailable = The service is temporarily unavailable.
problem-unavailable-title = Please try again in a moment
problem-unavailable-advice = Nothing was lost. Wait a few seconds and try again.
problem-not-found = Nothing was found at this address.
problem-no-file = This file does not exist.
problem-method = This address does not support the request method.
problem-tenant-mismatch = The address names two different organizations.
problem-tenant-not-found = This organization does not exist or is not active.
problem-unknown-host = This server is not configured for this host name.
problem-other-loopback = Use the public address of this server.
problem-host = The request must have exactly one Host header.
problem-no-peer = The IP address of the client is unknown.
problem-forwarded = The X-Forwarded-For header is not valid.
problem-header = A header is not valid or is repeated.
problem-headers-size = The headers are larger than 16 kB.
problem-address-size = The address is longer than 8 kB.
problem-path = The path of the address is not normalized.
problem-compressed = Compressed request bodies are not accepted.
problem-media-type = The request body must be application/x-www-form-urlencoded.
problem-body = The request body could not be read.
problem-body-time = The request body took longer than 10 seconds to arrive.
problem-body-size = The form is larger than 16 kB.
problem-encoding = A parameter is not valid UTF-8.
problem-decision = The decision must be allow or deny.
problem-account-choice = The account must be present or another.
problem-language = This language is not available.

# Sign-up, and the verification of its address
login-register = Create an account
register-title = Create an account
register-failed = Your account was not created
register-submit = Create account
register-have-account = I already have an account
register-terms = I have read and accept:
register-terms-missing = Accept the terms to create an account.
register-optional = { $claim } (optional)
register-claim-missing = { $claim }: this field is required.
register-address-not-allowed = You cannot sign up with this e-mail address. Use an address of your organization.
registration-closed = You cannot create an account here.
registration-closed-title = Sign-up is not open
registration-closed-advice = If you have an account, sign in. Otherwise, ask your administrator for one.
verify-title = Verify your e-mail address
verify-lead = We have sent an e-mail to { $address }. Open its link, or enter its code here.
verify-code = Code from the e-mail
verify-submit = Continue
verify-advice = If nothing arrives within a few minutes, check your spam folder and the spelling of the address.
verify-resend = Send the e-mail again
verify-sent = The e-mail is on its way. If several were sent already, please wait a while before you request another one.
verify-other-address = Use a different address
verify-opened = I have opened the link
verify-failed = Your address was not verified
verify-code-missing = Enter the code.
verify-code-wrong = This code is wrong. Enter the code of the latest e-mail.
verify-code-over = This code is no longer valid. Have the e-mail sent again.
verify-sign-in = Your e-mail address is verified. Sign in to continue.
verify-link-lead = You are about to verify { $address }.
verify-link-elsewhere = You are about to verify { $address }. You opened the link in a different browser, so what was entered at the sign-up will be removed. To keep it, enter the code of the e-mail in the browser in which you signed up.
verify-link-password = Password that you chose when you signed up
verify-link-password-help = You opened the link in a different browser. Enter the password to keep it. If you do not know it, leave the field empty and set a new one afterwards.
verify-link-submit = Verify address
verify-link-over = This link has expired, was already used, or was replaced by a newer one.
verify-link-over-title = This link is no longer valid
verify-link-over-advice = If your address is verified already, sign in. Otherwise, sign in to get a new link.
verify-done-title = Your e-mail address is verified
verify-done = Go on in the browser in which you signed up, or sign in here.
verify-done-no-password = We do not know who chose the password of the sign-up, so it was removed. Set a new one to sign in.
verify-done-dropped = We do not know who entered the details of the sign-up, so they were removed. Sign in here: we will send you an e-mail.
verify-done-set = Set a password
mailed-title = Check your e-mail
mailed-lead = If { $address } belongs to an account, we have sent an e-mail there. Open its link, or enter its code here.
mailed-lead-username = If there is an account { $address }, we have sent an e-mail to its address. Open its link, or enter its code here.
mailed-failed = You are not signed in
mailed-password = Use your password instead
mailed-link-title = Sign in
mailed-link-lead = You are about to sign in as { $address }.
mailed-elsewhere-title = Enter this code
mailed-elsewhere-lead = You opened the link in a different browser. Enter this code in the browser in which you want to sign in:
mailed-elsewhere-advice = Do not give the code to anyone. If you did not ask for it, close this page.
terms-title = Accept the new terms
terms-lead = The terms of service have changed. To continue as { $account }, read and accept the new version.
terms-version = Version { $version }
terms-accept = Accept and continue

# Addresses of an account
addresses-title = E-mail addresses
addresses-lead = You can sign in with each of these addresses. Messages about your account go to the main address.
addresses-main = Main address
addresses-unverified = Not verified. Add it below to verify it.
addresses-new = New address
addresses-help = We send an e-mail there. The address is yours when you have verified it.
addresses-change = Replace the main address
addresses-add = Add this address
addresses-make-main = Make main address
addresses-remove = Remove
addresses-stale = For your security, sign in again before you change your addresses.
addresses-sign-in = Sign in again
addresses-failed = Nothing was changed
addresses-own = This is already an address of your account.
addresses-too-many = An account has at most { $number } addresses. Remove one first.
addresses-last = The main address cannot be removed. Make another one the main address first.
done-address-main = The main address has been changed.
done-address-removed = The address has been removed. It stays reserved for you for 7 days; an e-mail there can undo this.
addresses-elsewhere = You opened the link in a different browser. Enter this code in the browser in which you entered the address:
undo-title = Undo the change
undo-lead = { $address } becomes the main address of your account again. Addresses that were added since are removed, and all browsers and applications are signed out.
undo-submit = Undo the change now
undo-done-title = The change was undone
undo-done = We have sent an e-mail to { $address }, with which you can set a new password.
undo-done-no-passwords = { $address } is the main address of your account again.
undo-over = This link has expired or was already used.
undo-over-title = This link is no longer valid
undo-over-advice = If you no longer have access to your account, ask the administrator for help.

data-title = Your data
data-lead = Everything that we hold about you. You can look at it here or download it.
data-stale = For your security, sign in again to see your data.
data-download = Download
data-show = Show
data-some = The page shows { $number } of them. The download has all.
data-attributes = More about you
data-roles = Roles
data-devices = Browsers that we recognize
data-grants = Access of applications
data-verifications = Verifications of addresses
data-links = Links in mails
delete-title = Delete your account
delete-failed = Your account was not deleted
delete-lead = You delete the account { $account } with all its data.
delete-applications = Applications that you used with this account will not recognize you any more.
delete-later = Until the date of deletion you can change your mind: sign in again and keep your account.
delete-now = The data is deleted at once. This cannot be undone.
delete-stale = For your security, sign in again before you delete your account.
delete-submit = Delete my account
delete-export = Look at my data first
delete-last = You are the only administrator who can sign in. First make another user an administrator.
delete-done-title = Your account will be deleted
delete-done = You are signed out everywhere. Until the date of deletion you can sign in and keep the account { $account }.
deleted-title = Your account is deleted
deleted = The account { $account } and its data are deleted.
deletion-date = Date of deletion
keep-title = Keep your account?
keep-lead = The account { $account } is going to be deleted. To go on, keep it.
keep-submit = Keep my account

## Invitation.

invitation-title = Accept the invitation
invitation-lead = { $tenant } invites you to create an account for { $address }.
invitation-over-advice = If you have already accepted the invitation, sign in. Otherwise, ask for a new invitation.
invitation-taken = This e-mail address already has an account.
invitation-taken-title = You already have an account
invitation-taken-advice = Sign in with this address. If you do not know your password, you can set a new one there.
invitation-needed = You need an invitation to create an account here.
invitation-needed-advice = Open the link in the e-mail with your invitation. If you have an account, sign in.

## Organizations.

organization-not-found = This organization does not exist, or was deleted.
organization-forbidden = You are not allowed to do this in this organization.
organization-forbidden-title = Not allowed
organization-forbidden-advice = Ask an owner or administrator of the organization for the permission.
joining-forbidden = You cannot join this organization.
joining-forbidden-advice = Ask an administrator of the organization for an invitation.
organization-invitation-over = This invitation has expired, was withdrawn, or was already used.
organization-invitation-over-advice = Ask an administrator of the organization for a new invitation.
organization-invitation-of-another = This invitation was sent to another e-mail address.
organization-invitation-of-another-advice = Sign in with the account that has this address, or add the address to your account and verify it.
already-member = This account is already a member of the organization.
last-owner = An organization needs at least one owner. Make another member the owner first.
too-many-memberships = An account can be in at most { $most } organizations.
too-many-invitations = This organization has too many open invitations. Withdraw some of them first.
last-owner-of = You are the only owner of { $organization }. Make another member its owner first.
