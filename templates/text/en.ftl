# What the pages say. Fluent (projectfluent.org): each key is in every language with the same values.
# Values are isolated from the direction of the words around them.

# Around every page
title-error = Error:
language = Language: { $name }
privacy-policy = Privacy policy
terms-of-service = Terms of service
signed-in-as = Signed in as
continue-to = You continue to { $host }
reference = Reference
code = Code
detail = Detail

# Spans and dates
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
login-failed = You are not signed in
login-email = E-mail
login-password = Password
login-submit = Sign in
login-email-missing = Enter your e-mail address.
login-password-missing = Enter your password.
login-wrong = E-mail or password is wrong.
login-unverified = Your e-mail address is not verified yet. Ask your administrator to verify it.
password-show = Show
password-hide = Hide
password-show-label = Show password
password-hide-label = Hide password

# Choice of an account
select-title = Choose an account
select-title-application = Choose an account for { $application }
select-continue = Continue as { $account }
select-another = Use another account

# Consent
consent-page-title = Allow access to your account · { $application }
consent-title = Allow { $application } to use your account?
consent-nothing = The application learns only that it is you who signed in.
consent-scopes = It will have access to
consent-trust = Allow this only if you trust the application. If you deny, nothing is shared and you return to it.
consent-allow = Allow
consent-deny = Deny
consent-use-server = Use { $server } on your behalf
scope-profile = Your name, picture and other details of your profile
scope-email = Your e-mail address
scope-address = Your postal address
scope-phone = Your phone number
scope-offline-access = Access while you are away, even after you sign out

# Sign-out
logout-page-title = Sign out
logout-title = Sign out?
logout-asks = { $application } asks to sign you out
logout-consequence = Next time you will need to sign in again in this browser.
logout-submit = Sign out
logout-stay = Stay signed in
signed-out-page-title = Signed out
signed-out-title = You are signed out
signed-out-applications = You may still be signed in to applications that you used, until you sign out there too. On a shared computer, close the browser now.
signed-out-continue = Continue to { $application }
signed-out-again = Sign in again

# The account
account-title = Your account
account-name = Name
account-email = E-mail
account-verified = Verified
account-not-verified = Not verified
account-signed-in = Signed in
account-sign-out = Sign out
claim-given-name = Given name
claim-middle-name = Middle name
claim-family-name = Family name
claim-nickname = Nickname
claim-preferred-username = User name
claim-gender = Gender
claim-birthdate = Date of birth
claim-phone-number = Phone
claim-website = Website
claim-profile = Profile page
claim-zoneinfo = Time zone
claim-locale = Language
claim-address = Address
account-password = Your password
account-back = Back
account-back-to = Back to your account
account-go-to = Go to your account

# The profile
profile-title = Your profile
profile-lead = Applications that you allow to see your profile see this.
profile-failed = Nothing has been saved yet
profile-administrator = Only an administrator can change your e-mail address, user name, phone number, picture and postal address.
profile-submit = Save
profile-too-long = { $claim }: at most { $number } characters.
profile-characters = { $claim }: contains a character that cannot be shown.
profile-form = { $claim }: the format is not right. { $form }.
profile-help-name = How you want to be addressed
profile-help-birthdate = Year, month and day, such as 1990-12-31
profile-help-address = An address that begins with https://
profile-help-zoneinfo = A name such as Europe/Paris
profile-help-locale = A language tag such as en or fr-CA

# The password
password-title = Choose a new password
password-lead = All other browsers and applications will be signed out. This browser stays signed in.
password-failed = Your password has not been changed
password-present = Current password
password-new = New password
password-again = Repeat the new password
password-rule = At least { $number } characters. Several words with spaces between them work well.
password-submit = Change password
password-present-missing = Enter your current password.
password-new-missing = Enter a new password.
password-same = The new password is the same as your current one.
password-too-short = The new password must have at least { $number } characters.
password-too-long = The new password is too long: at most { $number } bytes.
password-mismatch = This does not match the new password.
password-wrong = This is not your current password.
password-attempts = A wrong password was entered too often. You can try again in { $wait }.
password-attempts-advice = Nothing is locked for good, and your password has not been changed.

# The sessions
sessions-title = Where you are signed in
sessions-lead = Sign out every browser that you do not know or no longer use. If there is one that you do not know, choose a new password too.
sessions-signed-in = Signed in
sessions-last-used = Last used
sessions-place = Address at sign-in
sessions-browser = { $browser } on { $system }
sessions-some-browser = A browser on { $system }
sessions-unknown = An unknown browser
sessions-present = This browser
sessions-end = Sign out
sessions-end-others = Sign out all other browsers
sessions-sign-out = Sign out of this browser

# The applications
applications-title = Applications that use your account
applications-lead = An application whose access you remove is signed out at once and has to ask you again.
applications-none = No application is using your account at the moment.
applications-since = Since
applications-last-used = Last used
applications-remove = Remove access

# What was done
done-profile = Your profile is saved.
done-password = Your password is changed. Every other browser and application is signed out.
done-session = That browser is signed out.
done-others = All other browsers are signed out.
done-application = The application no longer has access to your account.
another-person = The page that you sent was made for someone who is no longer signed in here.
another-person-title = Someone else is signed in
another-person-advice = Nothing was changed. Go to the account that is signed in now.
not-there = What you wanted to end has already ended.
not-there-title = That is no longer there
not-there-advice = Reload the page to see what is there now.

# The set-up link
setup-title = Set your password
setup-first = You are setting up the first administrator.
setup-for = For { $account }
setup-failed = Your password has not been set yet
setup-email-taken = This address cannot be used. Enter another one.
setup-submit = Set password
setup-done-title = Your password is set
setup-done = This link no longer works. From now on, sign in with your e-mail address and this password.
setup-link-over = This link was used already, has expired, or was replaced by a newer one.
setup-link-over-title = This link no longer works
setup-link-over-advice = If you have set your password, sign in with it. If not, ask whoever gave you the link for a new one.

# Back to the application
form-post-title = Back to the application
form-post-press = Your browser did not continue by itself. Press the button to go back to the application.
form-post-continue = Continue

# Ways on from an error
back-to-application = Back to { $application }
back-to-sign-in = Back to sign-in
go-to-sign-out = Go to sign-out

# Errors of a journey
flow-over = This sign-in was completed, took too long, or was started in another browser.
flow-over-title = This sign-in is over
flow-over-advice = Go back to the application and sign in again from there.
logout-over = This sign-out was completed, took too long, or was started in another browser.
logout-over-title = This sign-out is over
logout-over-advice = If you are still signed in here, you can sign out on our own page.
request-refused = The application sent a request that cannot be answered.
sign-in-link-title = This sign-in link does not work
sign-in-link-advice = Close this page and start again from the application. If it happens again, send the reference below to the people who run the application.
sign-out-link-title = This sign-out link does not work
sign-out-link-advice = It did not sign you out. You can sign out here, and tell the people who run the application.
window-needed = The application opened the sign-in inside a page, where it cannot be shown. Only prompt=none works there.
window-needed-title = The sign-in needs a window of its own
window-needed-advice = Open the application in a window of its own and try again.
too-many-attempts = There were too many attempts to sign in. You can try again in { $wait }.
too-many-attempts-title = Please wait a little
too-many-attempts-advice = Nothing is locked for good. Browsers that you have signed in with before have attempts of their own.
too-many-sign-ins = Too many sign-ins were started from your network and not finished. There will be room again in { $wait } at the latest.
too-many-sign-ins-title = Too many sign-ins at once
too-many-sign-ins-advice = Finish or close sign-ins that are still open, wait a little, and try again.
form-rejected = This form was not sent from one of our pages.
form-rejected-title = The form was not accepted
form-rejected-advice = Go back, reload the page and try again.
error-message = A link that you followed led to an error.
error-advice = Go back to the application that you came from and try again.

# Errors of any request
problem-title = This request cannot be answered
problem-advice = Go back to the application and try again. If it happens again, give the reference to an administrator.
problem-404-title = Page not found
problem-404-advice = Check the address, or go back to the application that you came from.
problem-405-title = That is not possible here
problem-405-advice = Go back to the application and try again.
problem-421-title = Wrong address
problem-421-advice = Ask whoever gave you this address for the right one.
problem-internal = Something went wrong on our side.
problem-internal-title = Something went wrong
problem-internal-advice = Try again in a moment. If it happens again, give the reference to an administrator.
problem-unavailable = The service cannot answer at the moment.
problem-unavailable-title = Please try again in a moment
problem-unavailable-advice = Nothing was lost. Wait a few seconds and try again.
problem-not-found = There is nothing at this address.
problem-no-file = There is no such file.
problem-method = This address does not support this method.
problem-tenant-mismatch = The address names two different organizations.
problem-tenant-not-found = There is no such organization here, or it is not active.
problem-unknown-host = Nothing is served under this host name.
problem-other-loopback = Use the public address of this server.
problem-host = Exactly one Host header is needed.
problem-no-peer = The address of the peer is not known.
problem-forwarded = The header X-Forwarded-For cannot be read.
problem-header = A header cannot be read or is there twice.
problem-headers-size = The header section is longer than 16 kB.
problem-address-size = The address is longer than 8 kB.
problem-path = The path of the address is not in its plain form.
problem-compressed = Compressed request bodies are not accepted.
problem-media-type = The body must be application/x-www-form-urlencoded.
problem-body = The body could not be read.
problem-body-time = The body took longer than 10 seconds.
problem-body-size = The form is longer than 16 kB.
problem-encoding = A parameter is not UTF-8 text.
problem-decision = The decision must be allow or deny.
problem-account-choice = The account must be present or another.
problem-language = There are no pages in this language here.
