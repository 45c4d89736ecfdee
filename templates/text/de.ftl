# Page texts in German; see en.ftl.

# Layout
title-error = Fehler:
language = Sprache: { $name }
privacy-policy = Datenschutzerklärung
terms-of-service = Nutzungsbedingungen
signed-in-as = Angemeldet als
continue-to = Danach geht es weiter zu { $host }
reference = Referenz
code = Fehlercode
detail = Details
working = Einen Moment …

# Durations and dates
span-seconds = { $number ->
    [one] { $number } Sekunde
   *[other] { $number } Sekunden
}
span-minutes = { $number ->
    [one] { $number } Minute
   *[other] { $number } Minuten
}
span-hours = { $number ->
    [one] { $number } Stunde
   *[other] { $number } Stunden
}
span-days = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
date-and-time = { $day }. { $month } { $year }, { $time } UTC
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# Sign-in
login-title = Anmelden
login-title-application = Bei { $application } anmelden
login-failed = Anmeldung fehlgeschlagen
login-email = E-Mail-Adresse
login-username = Benutzername
login-either = E-Mail-Adresse oder Benutzername
login-password = Passwort
login-remember = Angemeldet bleiben
login-submit = Anmelden
login-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
login-email-invalid = Geben Sie eine E-Mail-Adresse wie name@example.com ein.
login-username-missing = Geben Sie Ihren Benutzernamen ein.
login-either-missing = Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.
login-either-invalid = Geben Sie eine E-Mail-Adresse wie name@example.com oder einen Benutzernamen ohne @ ein.
login-password-missing = Geben Sie Ihr Passwort ein.
login-wrong = Falsche E-Mail-Adresse oder falsches Passwort.
login-wrong-username = Falscher Benutzername oder falsches Passwort.
login-wrong-either = E-Mail-Adresse, Benutzername oder Passwort ist falsch.
login-unverified = Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitten Sie Ihren Administrator, sie zu bestätigen.
password-show = Anzeigen
password-hide = Verbergen
password-show-label = Passwort anzeigen
password-hide-label = Passwort verbergen
caps-lock = Die Feststelltaste ist aktiviert.

# Account selection
select-title = Konto auswählen
select-title-application = Konto für { $application } auswählen
select-continue = Weiter als { $account }
select-another = Anderes Konto verwenden

# Consent
consent-page-title = Zugriff auf Ihr Konto erlauben · { $application }
consent-title = Darf { $application } auf Ihr Konto zugreifen?
consent-nothing = Die Anwendung erhält nur eine Kennung Ihres Kontos, keine Profildaten.
consent-scopes = Angeforderte Berechtigungen
consent-trust = Erlauben Sie den Zugriff nur, wenn Sie der Anwendung vertrauen. Wenn Sie ablehnen, wird nichts weitergegeben und Sie kehren zur Anwendung zurück.
consent-allow = Erlauben
consent-deny = Ablehnen
consent-again = In diesem Browser hat sich das Konto oder die Anmeldung geändert, seit Sie die Seite geöffnet haben. Es wurde nichts weitergegeben. Prüfen Sie das Konto und entscheiden Sie erneut.
consent-use-server = { $server } in Ihrem Namen verwenden
scope-profile = Ihr Name, Ihr Bild und weitere Angaben Ihres Profils
scope-email = Ihre E-Mail-Adresse
scope-address = Ihre Postanschrift
scope-phone = Ihre Telefonnummer
scope-offline-access = Ihre Daten, auch in Ihrer Abwesenheit und nach dem Abmelden
scope-attributes = Ihre Angaben: { $titles }

# Sign-out
logout-page-title = Abmelden
logout-title = Möchten Sie sich abmelden?
logout-asks = { $application } möchte Sie abmelden
logout-consequence = Beim nächsten Mal müssen Sie sich in diesem Browser erneut anmelden.
logout-submit = Abmelden
logout-stay = Angemeldet bleiben
signed-out-page-title = Abgemeldet
signed-out-title = Sie sind abgemeldet
signed-out-applications = Bei den Anwendungen, die Sie verwendet haben, sind Sie möglicherweise noch angemeldet, bis Sie sich auch dort abmelden. Schließen Sie auf einem gemeinsam genutzten Computer jetzt alle Browserfenster.
signed-out-withheld = { $application } wollte unter einer Adresse fortfahren, die für die Anwendung nicht eingetragen ist. Sie wurden deshalb nicht weitergeleitet.
signed-out-continue = Weiter zu { $application }
signed-out-again = Erneut anmelden

# Account
account-title = Ihr Konto
account-name = Name
account-email = E-Mail-Adresse
account-verified = Bestätigt
account-not-verified = Nicht bestätigt
account-limited = Bevor Sie Ihr Konto verwenden können, bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört.
account-unverified = Bestätigen Sie Ihre E-Mail-Adresse, damit wir Ihnen helfen können, wenn Sie den Zugang zu Ihrem Konto verlieren.
account-verify = E-Mail-Adresse jetzt bestätigen
account-signed-in = Angemeldet seit
account-username-missing = Sie brauchen einen Benutzernamen, um sich wieder anzumelden, und haben noch keinen.
account-username-choose = Benutzernamen wählen
account-sign-out = Abmelden
claim-given-name = Vorname
claim-middle-name = Zweiter Vorname
claim-family-name = Nachname
claim-nickname = Spitzname
claim-preferred-username = Benutzername
claim-gender = Geschlecht
claim-birthdate = Geburtsdatum
claim-phone-number = Telefonnummer
claim-website = Website
claim-profile = Profilseite
claim-zoneinfo = Zeitzone
claim-locale = Sprache
claim-address = Anschrift
account-password = Passwort ändern
account-back = Zurück
account-back-to = Zurück zu Ihrem Konto
account-go-to = Zu Ihrem Konto

# Profile
profile-title = Ihr Profil
profile-lead = Anwendungen, denen Sie Zugriff auf Ihr Profil erlauben, sehen diese Angaben.
profile-failed = Ihre Änderungen wurden nicht gespeichert
profile-draft = Sie wurden abgemeldet, bevor Ihre Änderungen gespeichert waren. Prüfen Sie sie und speichern Sie sie jetzt.
profile-administrator = E-Mail-Adresse, Benutzername, Telefonnummer, Bild und Postanschrift kann nur ein Administrator ändern.
profile-administrator-own-username = Telefonnummer, Bild und Postanschrift kann nur ein Administrator ändern.
profile-submit = Speichern
profile-too-long = { $claim }: höchstens { $number } Zeichen.
profile-characters = { $claim }: enthält ein unzulässiges Zeichen.
profile-form = Das Format ist ungültig. { $form }
profile-help-name = Ihr vollständiger Name, wie Anwendungen ihn anzeigen
profile-help-birthdate = Geben Sie Jahr, Monat und Tag ein, zum Beispiel 1990-12-31.
profile-help-address = Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel https://example.com.
profile-help-zoneinfo = Geben Sie eine Zeitzone ein, zum Beispiel Europe/Paris.
profile-help-locale = Geben Sie einen Sprachcode ein, zum Beispiel de oder fr-CA.
profile-help-username = Bis zu 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.
username-taken = Dieser Benutzername ist nicht verfügbar. Wählen Sie einen anderen.
username-attempts = Sie haben zu oft Benutzernamen ausprobiert oder geändert. In { $wait } können Sie es erneut versuchen.
username-attempts-advice = Diese Sperre ist nur vorübergehend. Es wurde nichts geändert.
attribute-help-number = Geben Sie eine Zahl ein, etwa 42 oder 2.5, mit einem Punkt vor den Nachkommastellen.
attribute-help-date = Geben Sie Jahr, Monat und Tag ein, etwa 2026-12-31.
attribute-help-choice = Wählen Sie einen der Werte.
attribute-help-list = Ein Eintrag je Zeile
attribute-too-large = Für diese Angaben reicht der Platz nicht. Kürzen Sie eine davon.
attribute-yes = Ja
attribute-no = Nein
profile-read-only = Weitere Angaben über Sie
choose-none = Keine Angabe

# Password
password-title = Passwort ändern
password-lead = Alle anderen Browser und alle Anwendungen werden abgemeldet. In diesem Browser bleiben Sie angemeldet.
password-failed = Ihr Passwort wurde nicht geändert
password-present = Aktuelles Passwort
password-new = Neues Passwort
password-again = Neues Passwort bestätigen
password-rule = Mindestens { $number } Zeichen, die schwer zu erraten sind: Mehrere Wörter ohne Zusammenhang sind gut geeignet. Ihr Name, Ihre Adresse und bekannte Passwörter werden nicht angenommen.
password-submit = Passwort ändern
password-present-missing = Geben Sie Ihr aktuelles Passwort ein.
password-new-missing = Geben Sie ein neues Passwort ein.
password-same = Das neue Passwort ist mit Ihrem aktuellen identisch.
password-too-short = Das neue Passwort muss mindestens { $number } Zeichen haben.
password-too-long = Das neue Passwort ist zu lang: höchstens { $number } Bytes.
password-needs-lower = Das Passwort muss einen Kleinbuchstaben enthalten.
password-needs-upper = Das Passwort muss einen Großbuchstaben enthalten.
password-needs-digit = Das Passwort muss eine Ziffer enthalten.
password-needs-symbol = Das Passwort muss ein Sonderzeichen oder ein Leerzeichen enthalten.
password-known = Dieses Passwort ist aus Datenlecks bekannt und wird von Angreifern zuerst ausprobiert. Wählen Sie ein anderes, und ändern Sie es überall, wo Sie es verwenden.
password-weak = Das neue Passwort ist zu leicht zu erraten. Fügen Sie einige Wörter ohne Zusammenhang hinzu.
password-weak-common = Das neue Passwort ist zu leicht zu erraten: Es ähnelt einem häufigen Passwort. Verwenden Sie mehrere Wörter ohne Zusammenhang.
password-weak-word = Das neue Passwort ist zu leicht zu erraten: Es ist ein einzelnes Wort oder ein Name. Fügen Sie einige Wörter ohne Zusammenhang hinzu.
password-weak-keys = Das neue Passwort ist zu leicht zu erraten: Es folgt den Tasten der Tastatur. Verwenden Sie mehrere Wörter ohne Zusammenhang.
password-weak-repeats = Das neue Passwort ist zu leicht zu erraten: Es wiederholt dieselben Zeichen. Verwenden Sie mehrere Wörter ohne Zusammenhang.
password-weak-sequence = Das neue Passwort ist zu leicht zu erraten: Es enthält eine Folge wie abc oder 6543. Verwenden Sie mehrere Wörter ohne Zusammenhang.
password-weak-date = Das neue Passwort ist zu leicht zu erraten: Es enthält ein Datum oder eine Jahreszahl. Fügen Sie einige Wörter ohne Zusammenhang hinzu.
password-weak-own = Das neue Passwort ist zu leicht zu erraten: Es enthält Ihren Namen, Ihre Adresse oder den Namen dieses Dienstes. Verwenden Sie mehrere Wörter ohne Zusammenhang.
password-reused = Sie haben dieses Passwort schon einmal verwendet. Wählen Sie eines, das Sie hier noch nicht verwendet haben.
strength-short = Passwortstärke: zu kurz
strength-weak = Passwortstärke: schwach, fügen Sie weitere Wörter hinzu
strength-fair = Passwortstärke: mittel
strength-strong = Passwortstärke: stark
password-mismatch = Die Passwörter stimmen nicht überein.
password-wrong = Das aktuelle Passwort ist falsch.
password-attempts = Das Passwort wurde zu oft falsch eingegeben. In { $wait } können Sie es erneut versuchen.
password-attempts-advice = Diese Sperre ist nur vorübergehend. Ihr Passwort wurde nicht geändert.

# Sessions
sessions-title = Wo Sie angemeldet sind
sessions-lead = Melden Sie Browser ab, die Sie nicht kennen oder nicht mehr verwenden. Wenn ein unbekannter Browser dabei ist, ändern Sie auch Ihr Passwort.
sessions-signed-in = Angemeldet
sessions-last-used = Zuletzt verwendet
sessions-place = IP-Adresse bei der Anmeldung
sessions-browser = { $browser } unter { $system }
sessions-some-browser = Ein Browser unter { $system }
sessions-unknown = Unbekannter Browser
sessions-present = Dieser Browser
sessions-end = Abmelden
sessions-end-others = Alle anderen Browser abmelden
sessions-sign-out = In diesem Browser abmelden

# Applications
applications-title = Anwendungen mit Zugriff auf Ihr Konto
applications-lead = Wenn Sie einer Anwendung den Zugriff entziehen, wird sie sofort abgemeldet und muss Sie erneut um Erlaubnis bitten.
applications-none = Keine Anwendung hat Zugriff auf Ihr Konto.
applications-since = Zugriff seit
applications-last-used = Zuletzt verwendet
applications-remove = Zugriff entziehen

# Activity
activity-title = Letzte Aktivitäten
activity-lead = Ihre Anmeldungen und die Änderungen an Ihrem Konto in den letzten 90 Tagen.
activity-none = Es gibt keine Aktivitäten.
activity-administrator = Durch einen Administrator
activity-older = Ältere Aktivitäten anzeigen
activity-newest = Neueste Aktivitäten anzeigen
activity-not-me = Das war ich nicht
activity-not-me-lead = Wir melden alle anderen Browser und alle Anwendungen ab und senden Ihnen eine E-Mail mit einem Link, um ein neues Passwort festzulegen. Hier bleiben Sie angemeldet.
activity-not-me-lead-no-passwords = Wir melden alle anderen Browser und alle Anwendungen ab. Hier bleiben Sie angemeldet.
activity-not-me-submit = Überall sonst abmelden
activity-signed-in = Angemeldet
activity-failed = Fehlgeschlagene Anmeldungen: { $number }
activity-signed-out = Abgemeldet
activity-session-ended = Ein anderer Browser wurde abgemeldet
activity-others-ended = Alle anderen Browser wurden abgemeldet
activity-password-set = Passwort wurde festgelegt
activity-password-changed = Passwort wurde geändert
activity-email-verified = E-Mail-Adresse wurde bestätigt
activity-profile-changed = Profil wurde geändert
activity-terms-accepted = Nutzungsbedingungen wurden akzeptiert
activity-deletion-planned = Löschung des Kontos wurde verlangt
activity-deletion-cancelled = Das Konto wurde behalten
activity-data-exported = Ihre Daten wurden exportiert
activity-application-added = { $application } erhielt Zugriff
activity-some-application-added = Eine Anwendung erhielt Zugriff
activity-application-removed = Der Zugriff von { $application } wurde entfernt
activity-some-application-removed = Der Zugriff einer Anwendung wurde entfernt
activity-not-me-reported = Aktivitäten einer anderen Person wurden gemeldet

tokens-title = API-Token
tokens-lead = Mit einem API-Token handelt ein Programm für Sie in einer Organisation. Es darf nicht mehr als Sie selbst.
tokens-none = Sie haben keine API-Token.
tokens-organization = Organisation
tokens-everywhere = Jede Organisation
tokens-roles = Rollen
tokens-made = Erstellt
tokens-expires = Läuft ab
tokens-never = Nie
tokens-revoke = Widerrufen
tokens-new = Neues API-Token
tokens-name = Bezeichnung
tokens-name-help = Wofür das Token ist, zum Beispiel der Name des Programms.
tokens-grant = Organisation und Rolle
tokens-lifetime = Läuft ab nach
tokens-days = { $number } Tagen
tokens-create = Token erstellen
tokens-failed = Das Token wurde nicht erstellt
tokens-stale = Melden Sie sich zu Ihrer Sicherheit erneut an, bevor Sie ein API-Token erstellen.
tokens-not-offered = In Ihren Organisationen dürfen Sie keine API-Token erstellen. Wenden Sie sich an einen Administrator, wenn Sie eines brauchen.
tokens-secret = Das Geheimnis von { $token }
tokens-secret-advice = Kopieren Sie das Geheimnis jetzt und bewahren Sie es sicher auf: Es wird nicht noch einmal angezeigt. Wer es hat, kann für Sie handeln.
done-token-revoked = Das API-Token wurde widerrufen.
activity-token-made = API-Token wurde erstellt
activity-token-revoked = API-Token wurde widerrufen
too-many-api-tokens = Ein Konto kann höchstens { $most } API-Token haben. Widerrufen Sie zuerst eines.
api-token-name-missing = Geben Sie einen Namen mit höchstens { $most } Zeichen ein.
api-token-role-missing = Wählen Sie eine Organisation und eine Rolle.

# Confirmations
done-profile = Ihr Profil wurde gespeichert.
done-password = Ihr Passwort wurde geändert. Alle anderen Browser und Anwendungen wurden abgemeldet.
done-session = Der Browser wurde abgemeldet.
done-others = Alle anderen Browser wurden abgemeldet.
done-application = Die Anwendung hat keinen Zugriff mehr auf Ihr Konto.
done-application-named = { $application } hat keinen Zugriff mehr auf Ihr Konto.
done-not-me = Alle anderen Browser und alle Anwendungen wurden abgemeldet. Wir haben Ihnen eine E-Mail mit einem Link gesendet, um ein neues Passwort festzulegen.
done-not-me-without-mail = Alle anderen Browser und alle Anwendungen wurden abgemeldet. Vor Kurzem wurden bereits mehrere E-Mails gesendet, daher jetzt keine weitere. Ändern Sie Ihr Passwort hier.
done-not-me-no-passwords = Alle anderen Browser und alle Anwendungen wurden abgemeldet.
done-nothing = Sie wurden vorher abgemeldet. Es wurde nichts geändert. Wiederholen Sie die Aktion, wenn Sie sie noch wünschen.
verify-first = Bestätigen Sie zuerst Ihre E-Mail-Adresse. Danach stehen die anderen Seiten Ihres Kontos zur Verfügung.
another-person = Das gesendete Formular gehört zu einem Konto, das hier nicht mehr angemeldet ist.
another-person-title = Ein anderes Konto ist angemeldet
another-person-advice = Es wurde nichts geändert. Gehen Sie zu dem Konto, das jetzt angemeldet ist.
not-there = Diese Sitzung oder dieser Zugriff ist bereits beendet.
not-there-title = Dieser Eintrag ist nicht mehr vorhanden
not-there-advice = Laden Sie die Seite neu, um die aktuelle Liste zu sehen.

# Set-up link
setup-title = Passwort festlegen
setup-first = Sie richten das erste Administratorkonto ein.
setup-for = Für { $account }
setup-failed = Ihr Passwort wurde nicht festgelegt
setup-email-taken = Diese E-Mail-Adresse kann nicht verwendet werden. Geben Sie eine andere ein.
setup-submit = Passwort festlegen
setup-done-title = Ihr Passwort wurde festgelegt
setup-done = Sie können sich jetzt mit diesem Passwort anmelden. Der Link ist nicht mehr gültig.
setup-link-over = Dieser Link ist abgelaufen, wurde bereits verwendet oder durch einen neueren ersetzt.
setup-link-over-title = Dieser Link ist nicht mehr gültig
setup-link-over-advice = Wenn Sie Ihr Passwort bereits festgelegt haben, melden Sie sich damit an. Andernfalls bitten Sie Ihren Administrator um einen neuen Link.
login-forgot = Passwort vergessen?
login-by-mail = Stattdessen per E-Mail anmelden
login-by-mail-only = E-Mail zum Anmelden senden
login-method-not-offered = Diese Art der Anmeldung gibt es hier nicht. Verwenden Sie eine andere.
password-not-offered-title = Hier ist kein Passwort nötig
password-not-offered = Die Anmeldung erfolgt hier per E-Mail, ohne Passwort.
password-not-offered-advice = Gehen Sie zum Anmelden auf die Anmeldeseite und lassen Sie sich eine E-Mail senden.
bot-check-failed = Die Prüfung, ob Sie ein Mensch sind, ist fehlgeschlagen. Bitte versuchen Sie es erneut.
bot-check-script = Diese Seite prüft, ob Sie ein Mensch sind. Dafür ist JavaScript nötig. Schalten Sie es ein und laden Sie die Seite neu.
forgot-title = Passwort zurücksetzen
forgot-lead = Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
forgot-lead-username = Geben Sie den Benutzernamen Ihres Kontos ein. Wir senden einen Link, mit dem Sie ein neues Passwort festlegen, an dessen E-Mail-Adresse.
forgot-lead-either = Geben Sie die E-Mail-Adresse oder den Benutzernamen Ihres Kontos ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
forgot-failed = Wir konnten die E-Mail nicht senden
forgot-submit = Link senden
forgot-back = Zurück zur Anmeldung
forgot-done-title = Prüfen Sie Ihre E-Mails
forgot-done = Wenn es ein Konto mit der Adresse { $account } gibt, haben wir eine E-Mail dorthin gesendet. Der Link darin ist { $valid } gültig.
forgot-done-name = Wenn es ein Konto { $account } gibt, haben wir eine E-Mail an dessen Adresse gesendet. Der Link darin ist { $valid } gültig.
forgot-done-advice = Wenn innerhalb weniger Minuten keine E-Mail ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse.
forgot-done-advice-name = Wenn innerhalb weniger Minuten keine E-Mail ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie Ihre Eingabe.
forgot-again = Andere Adresse versuchen
forgot-again-name = Andere Eingabe versuchen
reset-title = Neues Passwort festlegen
reset-lead = Sie werden in allen Browsern und Anwendungen abgemeldet.
reset-done = Sie wurden in allen Browsern und Anwendungen abgemeldet. Sie können sich jetzt mit Ihrem neuen Passwort anmelden.
reset-link-over-advice = Fordern Sie einen neuen Link an, um Ihr Passwort festzulegen.
reset-again = Neuen Link anfordern
too-many-mails = Aus Ihrem Netzwerk wurden zu viele E-Mails angefordert. In { $wait } können Sie es erneut versuchen.
too-many-mails-advice = Diese Sperre ist nur vorübergehend.
quota-accounts = Dieser Dienst kann zurzeit keine weiteren Konten aufnehmen.
quota-organizations = Dieser Dienst kann zurzeit keine weiteren Organisationen aufnehmen.
quota-mails = Dieser Dienst hat so viele E-Mails verschickt, wie er an einem Tag kann. In { $wait } können Sie es erneut versuchen.
quota-title = Eine Grenze ist erreicht
quota-advice = Wenden Sie sich an die Administratoren dieses Dienstes.
not-me-title = Waren Sie das nicht?
not-me-lead = Wir melden alle Browser und Anwendungen Ihres Kontos ab und senden Ihnen eine E-Mail mit einem Link, mit dem Sie ein neues Passwort festlegen.
not-me-lead-no-passwords = Wir melden alle Browser und Anwendungen Ihres Kontos ab.
not-me-submit = Überall abmelden
not-me-done-title = Sie sind überall abgemeldet
not-me-done = Alle Browser und Anwendungen wurden abgemeldet. Wir haben eine E-Mail mit einem Link für ein neues Passwort an { $account } gesendet.
not-me-done-no-passwords = Alle Browser und Anwendungen von { $account } wurden abgemeldet.
not-me-done-advice = Legen Sie jetzt ein neues Passwort fest: Bis dahin gilt das bisherige weiter.
not-me-done-advice-no-passwords = Wer Ihre E-Mails liest, kann sich anmelden: Stellen Sie sicher, dass nur Sie Zugang zu Ihrem Postfach haben.

# Form post response
form-post-title = Zurück zur Anwendung
form-post-press = Ihr Browser wurde nicht automatisch weitergeleitet. Klicken Sie auf die Schaltfläche, um zur Anwendung zurückzukehren.
form-post-continue = Weiter

# Links on error pages
back-to-application = Zurück zu { $application }
go-to-sign-out = Zur Abmeldeseite
try-again = Erneut versuchen
open-again = Seite erneut öffnen

# Sign-in and sign-out errors
flow-over = Diese Anmeldung ist abgelaufen, wurde bereits verwendet oder in einem anderen Browser begonnen.
flow-over-title = Diese Anmeldung ist nicht mehr gültig
flow-over-advice = Gehen Sie zurück zur Anwendung und melden Sie sich von dort aus erneut an.
flow-completed = Sie haben diese Anmeldung in diesem Browser bereits abgeschlossen.
flow-completed-title = Diese Anmeldung ist abgeschlossen
flow-completed-advice = Fahren Sie in der Anwendung fort. Falls Sie dort nicht angemeldet sind, melden Sie sich von dort aus erneut an.
logout-over = Diese Abmeldung ist abgelaufen, wurde bereits verwendet oder in einem anderen Browser begonnen.
logout-over-title = Diese Abmeldung ist nicht mehr gültig
logout-over-advice = Falls Sie noch angemeldet sind, können Sie sich auf der Abmeldeseite abmelden.
request-refused = Die Anwendung hat eine ungültige Anfrage gesendet.
sign-in-link-title = Dieser Link zur Anmeldung funktioniert nicht
sign-in-link-advice = Schließen Sie diese Seite und beginnen Sie in der Anwendung von vorn. Falls das Problem weiterhin besteht, wenden Sie sich mit der unten stehenden Referenz an den Betreiber der Anwendung.
sign-out-link-title = Dieser Link zur Abmeldung funktioniert nicht
sign-out-link-advice = Sie wurden nicht abgemeldet. Sie können sich hier abmelden und das Problem dem Betreiber der Anwendung melden.
window-needed = Die Anwendung hat die Anmeldeseite in eine andere Seite eingebettet. Das ist nur mit prompt=none möglich.
window-needed-title = Die Anmeldung braucht ein eigenes Fenster
window-needed-advice = Öffnen Sie die Anwendung in einem eigenen Fenster oder Tab und versuchen Sie es erneut.
too-many-attempts = Es gab zu viele Anmeldeversuche. In { $wait } können Sie es erneut versuchen.
too-many-attempts-title = Zu viele Versuche
too-many-attempts-advice = Diese Sperre ist nur vorübergehend. In Browsern, in denen Sie sich schon einmal angemeldet haben, werden Versuche getrennt gezählt.
wait-over = Sie können es jetzt erneut versuchen.
too-many-sign-ins = Aus Ihrem Netzwerk wurden zu viele Anmeldungen begonnen und nicht abgeschlossen. Spätestens in { $wait } können Sie es erneut versuchen.
too-many-sign-ins-title = Zu viele Anmeldungen auf einmal
too-many-sign-ins-advice = Schließen Sie offene Anmeldungen ab oder brechen Sie sie ab, warten Sie einen Moment und versuchen Sie es erneut.
form-rejected = Dieses Formular wurde nicht von einer unserer Seiten gesendet.
form-rejected-title = Das Formular wurde nicht angenommen
form-rejected-advice = Öffnen Sie die Seite erneut und wiederholen Sie Ihre Eingabe.
error-message = Der Link, dem Sie gefolgt sind, hat zu einem Fehler geführt.
error-advice = Gehen Sie zurück zur Anwendung, von der Sie kamen, und versuchen Sie es erneut.

# Request errors
problem-title = Diese Anfrage konnte nicht verarbeitet werden
problem-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es erneut. Falls das Problem weiterhin besteht, wenden Sie sich mit der unten stehenden Referenz an Ihren Administrator.
problem-404-title = Seite nicht gefunden
problem-404-advice = Prüfen Sie die Adresse oder gehen Sie zurück zur Anwendung, von der Sie kamen.
problem-405-title = Diese Aktion ist hier nicht möglich
problem-405-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es erneut.
problem-421-title = Falsche Adresse
problem-421-advice = Prüfen Sie die Adresse oder fragen Sie die Person, von der Sie sie haben.
problem-internal = Bei uns ist ein Fehler aufgetreten.
problem-internal-title = Es ist ein Fehler aufgetreten
problem-internal-advice = Versuchen Sie es gleich noch einmal. Falls das Problem weiterhin besteht, wenden Sie sich mit der unten stehenden Referenz an Ihren Administrator.
problem-unavailable = Der Dienst ist vorübergehend nicht verfügbar.
problem-unavailable-title = Bitte versuchen Sie es gleich noch einmal
problem-unavailable-advice = Es ist nichts verloren gegangen. Warten Sie ein paar Sekunden und versuchen Sie es erneut.
problem-not-found = Unter dieser Adresse wurde nichts gefunden.
problem-no-file = Diese Datei gibt es nicht.
problem-method = Diese Adresse unterstützt die Anfragemethode nicht.
problem-tenant-mismatch = Die Adresse nennt zwei verschiedene Organisationen.
problem-tenant-not-found = Diese Organisation existiert nicht oder ist nicht aktiv.
problem-unknown-host = Dieser Server ist für diesen Hostnamen nicht eingerichtet.
problem-other-loopback = Verwenden Sie die öffentliche Adresse dieses Servers.
problem-host = Die Anfrage muss genau eine Kopfzeile Host enthalten.
problem-no-peer = Die IP-Adresse des Clients ist nicht bekannt.
problem-forwarded = Die Kopfzeile X-Forwarded-For ist ungültig.
problem-header = Eine Kopfzeile ist ungültig oder doppelt vorhanden.
problem-headers-size = Die Kopfzeilen sind zusammen größer als 16 kB.
problem-address-size = Die Adresse ist länger als 8 kB.
problem-path = Der Pfad der Adresse ist nicht normalisiert.
problem-compressed = Komprimierte Anfragen werden nicht angenommen.
problem-media-type = Der Inhalt der Anfrage muss application/x-www-form-urlencoded sein.
problem-body = Der Inhalt der Anfrage konnte nicht gelesen werden.
problem-body-time = Die Übertragung der Anfrage dauerte länger als 10 Sekunden.
problem-body-size = Das Formular ist größer als 16 kB.
problem-encoding = Ein Parameter ist kein gültiges UTF-8.
problem-decision = Die Entscheidung muss allow oder deny sein.
problem-account-choice = Das Konto muss present oder another sein.
problem-language = Diese Sprache ist nicht verfügbar.

# Sign-up, and the verification of its address
login-register = Konto erstellen
register-title = Konto erstellen
register-failed = Ihr Konto wurde nicht erstellt
register-submit = Konto erstellen
register-have-account = Ich habe schon ein Konto
register-terms = Ich habe gelesen und akzeptiere:
register-terms-missing = Akzeptieren Sie die Bedingungen, um ein Konto zu erstellen.
register-optional = { $claim } (optional)
register-claim-missing = { $claim }: Dieses Feld ist erforderlich.
register-address-not-allowed = Mit dieser E-Mail-Adresse können Sie sich nicht registrieren. Verwenden Sie eine Adresse Ihrer Organisation.
registration-closed = Sie können hier kein Konto erstellen.
registration-closed-title = Die Registrierung ist nicht geöffnet
registration-closed-advice = Wenn Sie ein Konto haben, melden Sie sich an. Bitten Sie sonst Ihren Administrator um ein Konto.
verify-title = E-Mail-Adresse bestätigen
verify-lead = Wir haben eine E-Mail an { $address } gesendet. Öffnen Sie den Link darin oder geben Sie den Code hier ein.
verify-code = Code aus der E-Mail
verify-submit = Weiter
verify-advice = Wenn in einigen Minuten nichts ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Schreibweise der Adresse.
verify-resend = E-Mail erneut senden
verify-sent = Die E-Mail ist unterwegs. Wenn schon mehrere gesendet wurden, warten Sie bitte eine Weile, bevor Sie eine weitere anfordern.
verify-other-address = Andere Adresse verwenden
verify-opened = Ich habe den Link geöffnet
verify-failed = Ihre Adresse wurde nicht bestätigt
verify-code-missing = Geben Sie den Code ein.
verify-code-wrong = Dieser Code ist falsch. Geben Sie den Code der neuesten E-Mail ein.
verify-code-over = Dieser Code ist nicht mehr gültig. Lassen Sie die E-Mail erneut senden.
verify-sign-in = Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an, um fortzufahren.
verify-link-lead = Sie bestätigen gleich { $address }.
verify-link-elsewhere = Sie bestätigen gleich { $address }. Sie haben den Link in einem anderen Browser geöffnet, deshalb werden die Angaben der Registrierung entfernt. Um sie zu behalten, geben Sie den Code aus der E-Mail in dem Browser ein, in dem Sie sich registriert haben.
verify-link-password = Passwort, das Sie bei der Registrierung gewählt haben
verify-link-password-help = Sie haben den Link in einem anderen Browser geöffnet. Geben Sie das Passwort ein, um es zu behalten. Wenn Sie es nicht kennen, lassen Sie das Feld leer und legen Sie danach ein neues fest.
verify-link-submit = Adresse bestätigen
verify-link-over = Dieser Link ist abgelaufen, wurde schon verwendet oder durch einen neueren ersetzt.
verify-link-over-title = Dieser Link ist nicht mehr gültig
verify-link-over-advice = Wenn Ihre Adresse schon bestätigt ist, melden Sie sich an. Melden Sie sich sonst an, um einen neuen Link zu erhalten.
verify-done-title = Ihre E-Mail-Adresse ist bestätigt
verify-done = Machen Sie in dem Browser weiter, in dem Sie sich registriert haben, oder melden Sie sich hier an.
verify-done-no-password = Wir wissen nicht, wer das Passwort bei der Registrierung gewählt hat, deshalb wurde es entfernt. Legen Sie ein neues fest, um sich anzumelden.
verify-done-dropped = Wir wissen nicht, wer die Angaben bei der Registrierung gemacht hat, deshalb wurden sie entfernt. Melden Sie sich hier an: Wir senden Ihnen eine E-Mail.
verify-done-set = Passwort festlegen
mailed-title = Sehen Sie in Ihr Postfach
mailed-lead = Wenn { $address } zu einem Konto gehört, haben wir eine E-Mail dorthin gesendet. Öffnen Sie den Link darin oder geben Sie den Code hier ein.
mailed-lead-username = Wenn es ein Konto { $address } gibt, haben wir eine E-Mail an dessen Adresse gesendet. Öffnen Sie den Link darin oder geben Sie den Code hier ein.
mailed-failed = Sie sind nicht angemeldet
mailed-password = Stattdessen das Passwort verwenden
mailed-link-title = Anmeldung per Link
mailed-link-lead = Sie melden sich gleich als { $address } an.
mailed-elsewhere-title = Geben Sie diesen Code ein
mailed-elsewhere-lead = Sie haben den Link in einem anderen Browser geöffnet. Geben Sie diesen Code in dem Browser ein, in dem Sie sich anmelden möchten:
mailed-elsewhere-advice = Geben Sie den Code nicht weiter. Wenn Sie ihn nicht angefordert haben, schließen Sie diese Seite.
terms-title = Neue Bedingungen akzeptieren
terms-lead = Die Nutzungsbedingungen haben sich geändert. Um als { $account } fortzufahren, lesen und akzeptieren Sie die neue Fassung.
terms-version = Fassung { $version }
terms-accept = Akzeptieren und weiter

# Addresses of an account
addresses-title = E-Mail-Adressen
addresses-lead = Sie können sich mit jeder dieser Adressen anmelden. Nachrichten zu Ihrem Konto gehen an die Hauptadresse.
addresses-main = Hauptadresse
addresses-unverified = Nicht bestätigt. Fügen Sie die Adresse unten hinzu, um sie zu bestätigen.
addresses-new = Neue Adresse
addresses-help = Wir senden eine E-Mail dorthin. Die Adresse gilt, sobald Sie sie bestätigt haben.
addresses-change = Hauptadresse ersetzen
addresses-add = Diese Adresse hinzufügen
addresses-make-main = Zur Hauptadresse machen
addresses-remove = Entfernen
addresses-stale = Melden Sie sich zu Ihrer Sicherheit erneut an, bevor Sie Ihre Adressen ändern.
addresses-sign-in = Erneut anmelden
addresses-failed = Es wurde nichts geändert
addresses-own = Diese Adresse gehört schon zu Ihrem Konto.
addresses-too-many = Ein Konto hat höchstens { $number } Adressen. Entfernen Sie zuerst eine.
addresses-last = Die Hauptadresse kann nicht entfernt werden. Machen Sie zuerst eine andere zur Hauptadresse.
done-address-main = Die Hauptadresse wurde geändert.
done-address-removed = Die Adresse wurde entfernt. Sie bleibt 7 Tage für Sie reserviert; eine E-Mail dorthin kann dies rückgängig machen.
addresses-elsewhere = Sie haben den Link in einem anderen Browser geöffnet. Geben Sie diesen Code in dem Browser ein, in dem Sie die Adresse eingegeben haben:
undo-title = Änderung rückgängig machen
undo-lead = { $address } wird wieder die Hauptadresse Ihres Kontos. Seitdem hinzugefügte Adressen werden entfernt, und alle Browser und Anwendungen werden abgemeldet.
undo-submit = Jetzt rückgängig machen
undo-done-title = Die Änderung wurde rückgängig gemacht
undo-done = Wir haben eine E-Mail an { $address } gesendet, mit der Sie ein neues Passwort festlegen können.
undo-done-no-passwords = { $address } ist wieder die Hauptadresse Ihres Kontos.
undo-over = Dieser Link ist abgelaufen oder wurde schon verwendet.
undo-over-title = Der Link ist nicht mehr gültig
undo-over-advice = Wenn Sie keinen Zugang zu Ihrem Konto mehr haben, bitten Sie den Administrator um Hilfe.

data-title = Ihre Daten
data-lead = Alles, was wir über Sie gespeichert haben. Sie können es hier ansehen oder herunterladen.
data-stale = Melden Sie sich zu Ihrer Sicherheit erneut an, um Ihre Daten zu sehen.
data-download = Herunterladen
data-show = Anzeigen
data-some = Die Seite zeigt { $number } davon. Der Download enthält alle.
data-attributes = Weitere Angaben
data-roles = Rollen
data-devices = Bekannte Browser
data-grants = Zugriffe von Anwendungen
data-verifications = Bestätigungen von Adressen
data-links = Links in E-Mails
delete-title = Konto löschen
delete-failed = Ihr Konto wurde nicht gelöscht
delete-lead = Sie löschen das Konto { $account } mit allen Daten.
delete-applications = Anwendungen, die Sie mit diesem Konto genutzt haben, erkennen Sie danach nicht mehr.
delete-later = Bis zum Tag der Löschung können Sie es sich anders überlegen: Melden Sie sich wieder an und behalten Sie Ihr Konto.
delete-now = Die Daten werden sofort gelöscht. Das kann nicht rückgängig gemacht werden.
delete-stale = Melden Sie sich zu Ihrer Sicherheit erneut an, bevor Sie Ihr Konto löschen.
delete-submit = Mein Konto löschen
delete-export = Zuerst meine Daten ansehen
delete-last = Sie sind der einzige Administrator, der sich anmelden kann. Machen Sie zuerst eine andere Person zum Administrator.
delete-done-title = Ihr Konto wird gelöscht
delete-done = Sie sind überall abgemeldet. Bis zum Tag der Löschung können Sie sich anmelden und das Konto { $account } behalten.
deleted-title = Ihr Konto ist gelöscht
deleted = Das Konto { $account } und seine Daten sind gelöscht.
deletion-date = Tag der Löschung
keep-title = Konto behalten?
keep-lead = Das Konto { $account } soll gelöscht werden. Um fortzufahren, behalten Sie es.
keep-submit = Mein Konto behalten
invitation-title = Einladung annehmen
invitation-lead = { $tenant } lädt Sie ein, ein Konto für { $address } zu erstellen.
invitation-over-advice = Wenn Sie die Einladung schon angenommen haben, melden Sie sich an. Bitten Sie sonst um eine neue Einladung.
invitation-taken = Für diese E-Mail-Adresse gibt es schon ein Konto.
invitation-taken-title = Sie haben schon ein Konto
invitation-taken-advice = Melden Sie sich mit dieser Adresse an. Wenn Sie Ihr Passwort nicht kennen, können Sie dort ein neues festlegen.
invitation-needed = Sie brauchen eine Einladung, um hier ein Konto zu erstellen.
invitation-needed-advice = Öffnen Sie den Link in der E-Mail mit Ihrer Einladung. Wenn Sie ein Konto haben, melden Sie sich an.

## Organizations.

organization-not-found = Diese Organisation gibt es nicht, oder sie wurde gelöscht.
organization-forbidden = Dazu haben Sie in dieser Organisation keine Berechtigung.
organization-forbidden-title = Keine Berechtigung
organization-forbidden-advice = Bitten Sie einen Inhaber oder Administrator der Organisation um die Berechtigung.
joining-forbidden = Sie können dieser Organisation nicht beitreten.
joining-forbidden-advice = Bitten Sie einen Administrator der Organisation um eine Einladung.
organization-invitation-over = Diese Einladung ist abgelaufen, wurde zurückgezogen oder schon verwendet.
organization-invitation-over-advice = Bitten Sie einen Administrator der Organisation um eine neue Einladung.
organization-invitation-of-another = Diese Einladung ging an eine andere E-Mail-Adresse.
organization-invitation-of-another-advice = Melden Sie sich mit dem Konto dieser Adresse an, oder fügen Sie die Adresse Ihrem Konto hinzu und bestätigen Sie sie.
already-member = Dieses Konto ist schon Mitglied der Organisation.
last-owner = Eine Organisation braucht mindestens einen Inhaber. Machen Sie zuerst ein anderes Mitglied zum Inhaber.
too-many-memberships = Ein Konto kann in höchstens { $most } Organisationen sein.
too-many-invitations = Diese Organisation hat zu viele offene Einladungen. Ziehen Sie zuerst einige zurück.
last-owner-of = Sie sind der einzige Inhaber von { $organization }. Machen Sie zuerst ein anderes Mitglied zum Inhaber.

select-organization-title = Organisation für { $application } wählen
select-organization-lead = Für welche Organisation verwenden Sie die Anwendung?
select-organization-continue = Weiter
scope-organizations = Sehen, in welcher Organisation Sie die Anwendung verwenden
scope-roles = Ihre Rollen in dieser Organisation sehen
scope-groups = Alle Organisationen sehen, in denen Sie Mitglied sind
