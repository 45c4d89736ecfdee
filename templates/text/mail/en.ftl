# Texts of mails, with the rules of ../en.ftl. A subject is plain text, without direction marks. The body is one paragraph
# and a note is small print.

# All mails
mail-greeting = Hello,
mail-greeting-name = Hello { $name },
mail-code-enter = Or enter this code on the page that asks for it:
mail-code-only = Enter this code on the page that asks for it:
mail-code-secret = Do not give the code to anyone. We will never ask you for it by phone or e-mail.
mail-time = Date and time
mail-place = Network
mail-browser = Browser
mail-unknown = Unknown
mail-was-me = If this was you, you do not need to do anything.
mail-not-me = If this was not you, press the button. All browsers and applications will be signed out, and you can set a new password.
mail-not-me-no-passwords = If this was not you, press the button. All browsers and applications will be signed out. Then make sure that only you have access to your mailbox.
mail-not-me-button = This was not me
mail-not-me-advice = If this was not you, set a new password as soon as possible and sign out every browser that you do not recognize.
mail-not-me-advice-no-passwords = If this was not you, make sure that only you have access to your mailbox, and sign out every browser that you do not recognize.
mail-button-copy = If the button does not work, copy this address into your browser:

# Footer: one of these reasons, the name of the tenant, and the links to privacy policy and terms.
mail-reason-account = You receive this e-mail because this address belongs to an account at { $tenant }.
mail-reason-entered = You receive this e-mail because this address was entered at { $tenant }.
mail-reason-former = You receive this e-mail because this address belonged to an account at { $tenant } until now.
mail-reason-invited = You receive this e-mail because you were invited by { $tenant }.
mail-reason-test = You receive this e-mail because an administrator of { $tenant } sent a test to this address.

# Verification of an address after sign-up: link and code. Reason: entered.
mail-verify-address-subject = Verify your e-mail address for { $tenant }
mail-verify-address-title = Verify your e-mail address
mail-verify-address-body = Thank you for signing up at { $tenant }. Please confirm that this e-mail address is yours.
mail-verify-address-button = Verify e-mail address
mail-verify-address-note = The link and the code are valid for { $valid }. If you did not sign up, you can ignore this e-mail.

# Sign-up with the address of an existing account: links to sign-in and password reset. Reason: account.
mail-already-registered-subject = You already have an account at { $tenant }
mail-already-registered-title = You already have an account
mail-already-registered-body = Someone tried to create an account at { $tenant } with this e-mail address. You already have an account, so no new one was created. Sign in, or reset your password if you have forgotten it.
mail-already-registered-body-no-passwords = Someone tried to create an account at { $tenant } with this e-mail address. You already have an account, so no new one was created. Sign in with this address.
mail-already-registered-button = Sign in
mail-already-registered-reset = Reset your password
mail-already-registered-note = If this was not you, you can ignore this e-mail. Your account was not changed.

# Password reset: link, time, network and browser. Reason: account.
mail-reset-password-subject = Reset your password for { $tenant }
mail-reset-password-title = Reset your password
mail-reset-password-body = We received a request to reset the password of your account at { $tenant }. Use the button to set a new password.
mail-reset-password-button = Set a new password
mail-reset-password-note = The link is valid for { $valid } and works once. If you did not request it, you can ignore this e-mail. Your password stays the same.

# Notice of a new password: time, network and browser. Reason: account.
mail-password-changed-subject = Your password for { $tenant } was changed
mail-password-changed-title = Your password was changed
mail-password-changed-body = The password of your account at { $tenant } was changed.
mail-password-removed-subject = Your password for { $tenant } was removed
mail-password-removed-title = Your password was removed
mail-password-removed-body = The password of your account at { $tenant } was removed. You sign in by mail from now on.

# Notice of a sign-in in a browser that is not known: time, network and browser. Reason: account.
mail-new-device-subject = New sign-in to your account at { $tenant }
mail-new-device-title = New sign-in to your account
mail-new-device-body = Your account at { $tenant } was used to sign in from a browser that we do not know yet.

# Notice of many wrong passwords: time, network and browser of the last attempt. Reason: account.
mail-many-wrong-attempts-subject = Many failed attempts to sign in at { $tenant }
mail-many-wrong-attempts-title = Many failed attempts to sign in
mail-many-wrong-attempts-body = A wrong password was entered many times for your account at { $tenant }. To protect the account, attempts from unknown browsers are limited for a while. You can still sign in from browsers that you have used before.
mail-many-wrong-codes-body = A wrong code was entered many times for your account at { $tenant }. To protect the account, attempts from unknown browsers are limited for a while. You can still sign in from browsers that you have used before.
mail-many-wrong-attempts-note = If you have forgotten your password, you can reset it on the sign-in page.

# Invitation: link. Reason: invited.
mail-invitation-subject = Invitation from { $tenant }
mail-invitation-title = You are invited
mail-invitation-body = { $tenant } invites you to join. Accept the invitation to create your account.
mail-invitation-button = Accept invitation
mail-invitation-note = The invitation is valid for { $valid }. If you do not want to accept it, you can ignore this e-mail.

# Sign-in by mail: link and code, time, network and browser. Reason: account.
mail-sign-in-link-subject = Sign in to { $tenant }
mail-sign-in-link-title = Sign in to { $tenant }
mail-sign-in-link-body = Use this button to sign in to your account at { $tenant }.
mail-sign-in-code-body = Use this code to sign in to your account at { $tenant }.
mail-sign-in-link-button = Sign in
mail-sign-in-link-note = The link and the code are valid for { $valid } and work once. If you did not request them, you can ignore this e-mail.

# Notice of a change, to the earlier address: link to undo it, time, network and browser. Reason: former.
mail-address-changed-old-subject = The e-mail address of your account at { $tenant } was changed
mail-address-changed-old-title = Your e-mail address was changed
mail-address-changed-old-body = Your account at { $tenant } now has a different e-mail address. You can no longer sign in with this one.
mail-main-address-changed-body = Your account at { $tenant } now has a different main e-mail address, to which messages go. You can still sign in with this one.
mail-address-removed-body = Your account at { $tenant } no longer has this e-mail address. You can no longer sign in with it.
mail-address-changed-old-button = Undo the change
mail-address-changed-old-note = You can undo the change for { $valid }. All browsers and applications will then be signed out. If you made the change, you do not need to do anything.

# Verification of a new address of an account: link. Reason: entered.
mail-address-change-confirm-subject = Verify your new e-mail address for { $tenant }
mail-address-change-confirm-title = Verify your new e-mail address
mail-address-change-confirm-body = This address was entered as the new e-mail address of an account at { $tenant }. The change takes effect when you verify the address.
mail-address-change-confirm-button = Verify new address
mail-address-change-confirm-note = The link and the code are valid for { $valid }. If you did not request the change, you can ignore this e-mail.

# Deletion of an account: date, link to cancel it. Reason: account.
mail-account-deletion-scheduled-subject = Your account at { $tenant } will be deleted
mail-account-deletion-scheduled-title = Your account will be deleted
mail-account-deletion-scheduled-body = Your account at { $tenant } and its data will be deleted on { $time }. Until then, you can keep it.
mail-account-deletion-scheduled-button = Keep my account
mail-account-deletion-scheduled-note = If you want your account to be deleted, you do not need to do anything.

# Test by an administrator. Reason: test.
mail-test-subject = Test e-mail from { $tenant }
mail-test-title = The test was successful
mail-test-body = This e-mail was sent to test the mail settings of { $tenant }. As you can read it, it was delivered.

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = A new e-mail address was added to your account at { $tenant }
mail-address-added-title = A new e-mail address was added
mail-address-added-body = A further e-mail address was added to your account at { $tenant }. It can be used to sign in.

mail-organization-invitation-subject = Invitation to { $organization }
mail-organization-invitation-title = You are invited
mail-organization-invitation-body = You are invited to join { $organization } at { $tenant }.
mail-organization-invitation-button = Open the invitation
mail-organization-invitation-note = The invitation is valid for { $valid }. If you do not want to accept it, you can ignore this e-mail.
