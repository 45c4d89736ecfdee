# Texts of mails in German; see en.ftl.

# All mails
mail-greeting = Guten Tag,
mail-greeting-name = Guten Tag { $name },
mail-code-enter = Oder geben Sie diesen Code auf der Seite ein, die danach fragt:
mail-code-only = Geben Sie diesen Code auf der Seite ein, die danach fragt:
mail-code-secret = Geben Sie den Code an niemanden weiter. Wir fragen Sie nie per Telefon oder E-Mail danach.
mail-time = Datum und Uhrzeit
mail-place = Netzwerk
mail-browser = Browser
mail-unknown = Unbekannt
mail-was-me = Wenn Sie das waren, brauchen Sie nichts zu tun.
mail-not-me = Wenn Sie das nicht waren, klicken Sie auf die Schaltfläche. Alle Browser und Anwendungen werden dann abgemeldet und Sie können ein neues Passwort festlegen.
mail-not-me-no-passwords = Wenn Sie das nicht waren, klicken Sie auf die Schaltfläche. Alle Browser und Anwendungen werden dann abgemeldet. Stellen Sie danach sicher, dass nur Sie Zugang zu Ihrem Postfach haben.
mail-not-me-button = Das war ich nicht
mail-not-me-advice = Wenn Sie das nicht waren, legen Sie möglichst bald ein neues Passwort fest und melden Sie alle Browser ab, die Sie nicht kennen.
mail-not-me-advice-no-passwords = Wenn Sie das nicht waren, stellen Sie sicher, dass nur Sie Zugang zu Ihrem Postfach haben, und melden Sie alle Browser ab, die Sie nicht kennen.
mail-button-copy = Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:

# Footer
mail-reason-account = Sie erhalten diese E-Mail, weil zu dieser Adresse ein Konto bei { $tenant } gehört.
mail-reason-entered = Sie erhalten diese E-Mail, weil diese Adresse bei { $tenant } eingegeben wurde.
mail-reason-former = Sie erhalten diese E-Mail, weil zu dieser Adresse bisher ein Konto bei { $tenant } gehörte.
mail-reason-invited = Sie erhalten diese E-Mail, weil Sie von { $tenant } eingeladen wurden.
mail-reason-test = Sie erhalten diese E-Mail, weil ein Administrator von { $tenant } einen Test an diese Adresse gesendet hat.

# Verification of an address after sign-up
mail-verify-address-subject = Bestätigen Sie Ihre E-Mail-Adresse für { $tenant }
mail-verify-address-title = E-Mail-Adresse bestätigen
mail-verify-address-body = Vielen Dank für Ihre Registrierung bei { $tenant }. Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört.
mail-verify-address-button = E-Mail-Adresse bestätigen
mail-verify-address-note = Der Link und der Code sind { $valid } gültig. Wenn Sie sich nicht registriert haben, können Sie diese E-Mail ignorieren.

# Sign-up with the address of an existing account
mail-already-registered-subject = Sie haben bereits ein Konto bei { $tenant }
mail-already-registered-title = Sie haben bereits ein Konto
mail-already-registered-body = Jemand wollte mit dieser E-Mail-Adresse ein Konto bei { $tenant } anlegen. Sie haben dort bereits ein Konto, deshalb wurde kein neues angelegt. Melden Sie sich an, oder setzen Sie Ihr Passwort zurück, falls Sie es vergessen haben.
mail-already-registered-body-no-passwords = Jemand wollte mit dieser E-Mail-Adresse ein Konto bei { $tenant } anlegen. Sie haben dort bereits ein Konto, deshalb wurde kein neues angelegt. Melden Sie sich mit dieser Adresse an.
mail-already-registered-button = Anmelden
mail-already-registered-reset = Passwort zurücksetzen
mail-already-registered-note = Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren. An Ihrem Konto wurde nichts geändert.

# Password reset
mail-reset-password-subject = Setzen Sie Ihr Passwort für { $tenant } zurück
mail-reset-password-title = Passwort zurücksetzen
mail-reset-password-body = Für Ihr Konto bei { $tenant } wurde ein neues Passwort angefordert. Mit der Schaltfläche können Sie es festlegen.
mail-reset-password-button = Neues Passwort festlegen
mail-reset-password-note = Der Link ist { $valid } gültig und funktioniert einmal. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren. Ihr Passwort bleibt unverändert.

# Notice of a new password
mail-password-changed-subject = Ihr Passwort für { $tenant } wurde geändert
mail-password-changed-title = Ihr Passwort wurde geändert
mail-password-changed-body = Das Passwort Ihres Kontos bei { $tenant } wurde geändert.
mail-password-removed-subject = Ihr Passwort für { $tenant } wurde entfernt
mail-password-removed-title = Ihr Passwort wurde entfernt
mail-password-removed-body = Das Passwort Ihres Kontos bei { $tenant } wurde entfernt. Sie melden sich ab jetzt per E-Mail an.

# Notice of a sign-in in a browser that is not known
mail-new-device-subject = Neue Anmeldung mit Ihrem Konto bei { $tenant }
mail-new-device-title = Neue Anmeldung mit Ihrem Konto
mail-new-device-body = Mit Ihrem Konto bei { $tenant } wurde eine Anmeldung in einem Browser vorgenommen, den wir noch nicht kennen.

# Notice of many wrong passwords
mail-many-wrong-attempts-subject = Viele fehlgeschlagene Anmeldeversuche bei { $tenant }
mail-many-wrong-attempts-title = Viele fehlgeschlagene Anmeldeversuche
mail-many-wrong-attempts-body = Für Ihr Konto bei { $tenant } wurde viele Male ein falsches Passwort eingegeben. Zum Schutz des Kontos sind Versuche aus unbekannten Browsern vorübergehend begrenzt. In Browsern, in denen Sie sich schon einmal angemeldet haben, können Sie sich weiterhin anmelden.
mail-many-wrong-codes-body = Für Ihr Konto bei { $tenant } wurde viele Male ein falscher Code eingegeben. Zum Schutz des Kontos sind Versuche aus unbekannten Browsern vorübergehend begrenzt. In Browsern, in denen Sie sich schon einmal angemeldet haben, können Sie sich weiterhin anmelden.
mail-many-wrong-attempts-note = Falls Sie Ihr Passwort vergessen haben, können Sie es auf der Anmeldeseite zurücksetzen.

# Invitation
mail-invitation-subject = Einladung von { $tenant }
mail-invitation-title = Sie sind eingeladen
mail-invitation-body = { $tenant } lädt Sie ein. Nehmen Sie die Einladung an, um Ihr Konto zu erstellen.
mail-invitation-button = Einladung annehmen
mail-invitation-note = Die Einladung ist { $valid } gültig. Wenn Sie sie nicht annehmen möchten, können Sie diese E-Mail ignorieren.

# Sign-in by mail
mail-sign-in-link-subject = Anmeldung bei { $tenant }
mail-sign-in-link-title = Bei { $tenant } anmelden
mail-sign-in-link-body = Mit dieser Schaltfläche melden Sie sich mit Ihrem Konto bei { $tenant } an.
mail-sign-in-code-body = Mit diesem Code melden Sie sich bei Ihrem Konto bei { $tenant } an.
mail-sign-in-link-button = Anmelden
mail-sign-in-link-note = Der Link und der Code sind { $valid } gültig und funktionieren einmal. Wenn Sie sie nicht angefordert haben, können Sie diese E-Mail ignorieren.

# Notice of a change, to the earlier address
mail-address-changed-old-subject = Die E-Mail-Adresse Ihres Kontos bei { $tenant } wurde geändert
mail-address-changed-old-title = Ihre E-Mail-Adresse wurde geändert
mail-address-changed-old-body = Ihr Konto bei { $tenant } hat jetzt eine andere E-Mail-Adresse. Mit dieser Adresse können Sie sich nicht mehr anmelden.
mail-main-address-changed-body = Ihr Konto bei { $tenant } hat jetzt eine andere Hauptadresse, an die Nachrichten gehen. Mit dieser Adresse können Sie sich weiterhin anmelden.
mail-address-removed-body = Ihr Konto bei { $tenant } hat diese E-Mail-Adresse nicht mehr. Sie können sich damit nicht mehr anmelden.
mail-address-changed-old-button = Änderung rückgängig machen
mail-address-changed-old-note = Sie können die Änderung { $valid } lang rückgängig machen. Dabei werden alle Browser und Anwendungen abgemeldet. Wenn Sie die Änderung selbst vorgenommen haben, brauchen Sie nichts zu tun.

# Verification of a new address of an account
mail-address-change-confirm-subject = Bestätigen Sie Ihre neue E-Mail-Adresse für { $tenant }
mail-address-change-confirm-title = Neue E-Mail-Adresse bestätigen
mail-address-change-confirm-body = Diese Adresse wurde als neue E-Mail-Adresse eines Kontos bei { $tenant } eingegeben. Die Änderung wird wirksam, sobald Sie die Adresse bestätigen.
mail-address-change-confirm-button = Neue Adresse bestätigen
mail-address-change-confirm-note = Link und Code sind { $valid } gültig. Wenn Sie die Änderung nicht angefordert haben, können Sie diese E-Mail ignorieren.

# Deletion of an account
mail-account-deletion-scheduled-subject = Ihr Konto bei { $tenant } wird gelöscht
mail-account-deletion-scheduled-title = Ihr Konto wird gelöscht
mail-account-deletion-scheduled-body = Ihr Konto bei { $tenant } wird mit seinen Daten am { $time } gelöscht. Bis dahin können Sie es behalten.
mail-account-deletion-scheduled-button = Konto behalten
mail-account-deletion-scheduled-note = Wenn Ihr Konto gelöscht werden soll, brauchen Sie nichts zu tun.

# Test by an administrator
mail-test-subject = Test-E-Mail von { $tenant }
mail-test-title = Der Test war erfolgreich
mail-test-body = Mit dieser E-Mail werden die Mail-Einstellungen von { $tenant } getestet. Da Sie sie lesen können, ist sie angekommen.

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = Ihrem Konto bei { $tenant } wurde eine neue E-Mail-Adresse hinzugefügt
mail-address-added-title = Eine neue E-Mail-Adresse wurde hinzugefügt
mail-address-added-body = Ihrem Konto bei { $tenant } wurde eine weitere E-Mail-Adresse hinzugefügt. Mit ihr ist eine Anmeldung möglich.

mail-organization-invitation-subject = Einladung zu { $organization }
mail-organization-invitation-title = Sie sind eingeladen
mail-organization-invitation-body = Sie sind eingeladen, { $organization } bei { $tenant } beizutreten.
mail-organization-invitation-button = Einladung öffnen
mail-organization-invitation-note = Die Einladung ist { $valid } gültig. Wenn Sie sie nicht annehmen möchten, können Sie diese E-Mail ignorieren.
