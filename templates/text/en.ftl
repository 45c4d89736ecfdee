# What the pages say. Fluent (projectfluent.org): each key is in every language with the same values.
# Values are isolated from the direction of the words around them.

# Around every page
title-error = Error:
language = Language
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
consent-nothing = It learns only that it is you who signed in.
consent-scopes = It will have access to
consent-trust = Allow this only if you trust the application. If you deny, nothing is shared and you go back to it.
consent-allow = Allow
consent-deny = Deny
consent-use-server = Use { $server } in your name
scope-profile = Your name, picture and other details of your profile
scope-email = Your e-mail address
scope-address = Your postal address
scope-phone = Your phone number
scope-offline-access = Access while you are away, also after you sign out

# Sign-out
logout-page-title = Sign out
logout-title = Sign out?
logout-asks = { $application } asks to sign you out
logout-consequence = You will need to sign in again on this browser the next time.
logout-submit = Sign out
logout-stay = Stay signed in
signed-out-page-title = Signed out
signed-out-title = You are signed out
signed-out-applications = Applications that you used may keep you signed in until you sign out there too. On a computer that others use, close the browser now.
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

# Back to the application
form-post-title = Back to the application
form-post-press = Your browser does not go on by itself. Press the button to go back to the application.
form-post-continue = Continue

# Ways on from an error
back-to-application = Back to { $application }
back-to-sign-in = Back to the sign-in
go-to-sign-out = Go to sign-out

# Errors of a journey
flow-over = This sign-in was finished, took too long, or was begun in another browser.
flow-over-title = This sign-in is over
flow-over-advice = Go back to the application and sign in again from there.
logout-over = This sign-out was finished, took too long, or was begun in another browser.
logout-over-title = This sign-out is over
logout-over-advice = If you are still signed in here, you can sign out on our own page.
request-refused = The application sent a request that cannot be answered.
sign-in-link-title = This sign-in link does not work
sign-in-link-advice = Close this page and start again from the application. If it happens again, send the reference below to whoever runs the application.
sign-out-link-title = This sign-out link does not work
sign-out-link-advice = You are not signed out by it. You can sign out here, and you can tell whoever runs the application.
window-needed = The application opened the sign-in inside a page, where it cannot be shown. Only prompt=none works there.
window-needed-title = The sign-in needs a window of its own
window-needed-advice = Open the application in a window of its own and try again.
too-many-attempts = There were too many attempts to sign in. You can try again in { $wait }.
too-many-attempts-title = Please wait a little
too-many-attempts-advice = Nothing is locked for good. A browser that you have signed in with before has attempts of its own.
too-many-sign-ins = From your network too many sign-ins were begun and not finished. There is room again in { $wait } at the latest.
too-many-sign-ins-title = Too many sign-ins at once
too-many-sign-ins-advice = Finish or close sign-ins that are still open, wait a little, and try again.
form-rejected = This form was not sent from a page of ours.
form-rejected-title = That did not come from here
form-rejected-advice = Go back, load the page again and repeat what you did.
error-message = Something that you followed led to an error.
error-advice = Go back to the application that you came from and try again.

# Errors of any request
problem-title = This request cannot be answered
problem-advice = Go back to the application and try again. If it happens again, give the reference to an administrator.
problem-404-title = There is nothing here
problem-404-advice = Check the address, or go back to the application that you came from.
problem-405-title = That does not work here
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
problem-method = This address does not answer this method.
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
