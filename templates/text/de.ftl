# Was die Seiten sagen: siehe en.ftl.

# Around every page
title-error = Fehler:
language = Sprache: { $name }
privacy-policy = Datenschutzerklärung
terms-of-service = Nutzungsbedingungen
signed-in-as = Angemeldet als
continue-to = Danach geht es weiter zu { $host }
reference = Referenz
code = Code
detail = Details

# Spans and dates
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
login-failed = Anmeldung nicht möglich
login-email = E-Mail-Adresse
login-password = Passwort
login-submit = Anmelden
login-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
login-password-missing = Geben Sie Ihr Passwort ein.
login-wrong = E-Mail-Adresse oder Passwort ist falsch.
login-unverified = Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitten Sie die Administration, sie zu bestätigen.
password-show = Anzeigen
password-hide = Verbergen
password-show-label = Passwort anzeigen
password-hide-label = Passwort verbergen

# Choice of an account
select-title = Konto auswählen
select-title-application = Konto für { $application } auswählen
select-continue = Weiter als { $account }
select-another = Anderes Konto verwenden

# Consent
consent-page-title = Zugriff auf Ihr Konto erlauben · { $application }
consent-title = Darf { $application } Ihr Konto verwenden?
consent-nothing = Die Anwendung erfährt nur, dass Sie sich angemeldet haben.
consent-scopes = Die Anwendung erhält Zugriff auf
consent-trust = Erlauben Sie dies nur, wenn Sie der Anwendung vertrauen. Wenn Sie ablehnen, wird nichts weitergegeben und Sie kehren zur Anwendung zurück.
consent-allow = Erlauben
consent-deny = Ablehnen
consent-use-server = { $server } in Ihrem Namen verwenden
scope-profile = Ihren Namen, Ihr Bild und weitere Angaben Ihres Profils
scope-email = Ihre E-Mail-Adresse
scope-address = Ihre Postanschrift
scope-phone = Ihre Telefonnummer
scope-offline-access = Ihre Daten, auch in Ihrer Abwesenheit und nach dem Abmelden

# Sign-out
logout-page-title = Abmelden
logout-title = Abmelden?
logout-asks = { $application } möchte Sie abmelden
logout-consequence = Beim nächsten Mal müssen Sie sich in diesem Browser erneut anmelden.
logout-submit = Abmelden
logout-stay = Angemeldet bleiben
signed-out-page-title = Abgemeldet
signed-out-title = Sie sind abgemeldet
signed-out-applications = Bei Anwendungen, die Sie verwendet haben, sind Sie möglicherweise noch angemeldet, bis Sie sich auch dort abmelden. Wenn andere diesen Computer ebenfalls verwenden, schließen Sie jetzt den Browser.
signed-out-continue = Weiter zu { $application }
signed-out-again = Erneut anmelden

# The account
account-title = Ihr Konto
account-name = Name
account-email = E-Mail-Adresse
account-verified = Bestätigt
account-not-verified = Nicht bestätigt
account-signed-in = Angemeldet seit
account-sign-out = Abmelden
claim-given-name = Vorname
claim-middle-name = Zweiter Vorname
claim-family-name = Nachname
claim-nickname = Spitzname
claim-preferred-username = Benutzername
claim-gender = Geschlecht
claim-birthdate = Geburtsdatum
claim-phone-number = Telefon
claim-website = Website
claim-profile = Profilseite
claim-zoneinfo = Zeitzone
claim-locale = Sprache
claim-address = Anschrift
account-password = Ihr Passwort
account-back = Zurück
account-back-to = Zurück zu Ihrem Konto
account-go-to = Zu Ihrem Konto

# The profile
profile-title = Ihr Profil
profile-lead = Anwendungen, denen Sie Zugriff auf Ihr Profil erlauben, sehen diese Angaben.
profile-failed = Es wurde noch nichts gespeichert
profile-administrator = E-Mail-Adresse, Benutzername, Telefonnummer, Bild und Postanschrift kann nur die Administration ändern.
profile-submit = Speichern
profile-too-long = { $claim }: höchstens { $number } Zeichen.
profile-characters = { $claim }: Enthält ein Zeichen, das nicht angezeigt werden kann.
profile-form = { $claim }: Das Format stimmt nicht. { $form }.
profile-help-name = Wie Sie angesprochen werden möchten
profile-help-birthdate = Jahr, Monat und Tag, zum Beispiel 1990-12-31
profile-help-address = Eine Adresse, die mit https:// beginnt
profile-help-zoneinfo = Ein Name wie Europe/Paris
profile-help-locale = Ein Sprachkürzel wie de oder fr-CA

# The password
password-title = Neues Passwort wählen
password-lead = Alle anderen Browser und alle Anwendungen werden abgemeldet. In diesem Browser bleiben Sie angemeldet.
password-failed = Ihr Passwort wurde nicht geändert
password-present = Aktuelles Passwort
password-new = Neues Passwort
password-again = Neues Passwort wiederholen
password-rule = Mindestens { $number } Zeichen. Mehrere Wörter mit Leerzeichen dazwischen sind gut geeignet.
password-submit = Passwort ändern
password-present-missing = Geben Sie Ihr aktuelles Passwort ein.
password-new-missing = Geben Sie ein neues Passwort ein.
password-same = Das neue Passwort ist mit Ihrem aktuellen identisch.
password-too-short = Das neue Passwort muss mindestens { $number } Zeichen haben.
password-too-long = Das neue Passwort ist zu lang: höchstens { $number } Bytes.
password-mismatch = Das stimmt nicht mit dem neuen Passwort überein.
password-wrong = Das ist nicht Ihr aktuelles Passwort.
password-attempts = Das Passwort wurde zu oft falsch eingegeben. In { $wait } können Sie es erneut versuchen.
password-attempts-advice = Nichts ist dauerhaft gesperrt, und Ihr Passwort wurde nicht geändert.

# The sessions
sessions-title = Wo Sie angemeldet sind
sessions-lead = Melden Sie Browser ab, die Sie nicht kennen oder nicht mehr verwenden. Ist ein unbekannter Browser dabei, wählen Sie auch ein neues Passwort.
sessions-signed-in = Angemeldet
sessions-last-used = Zuletzt verwendet
sessions-place = Adresse bei der Anmeldung
sessions-browser = { $browser } unter { $system }
sessions-some-browser = Ein Browser unter { $system }
sessions-unknown = Ein unbekannter Browser
sessions-present = Dieser Browser
sessions-end = Abmelden
sessions-end-others = Alle anderen Browser abmelden
sessions-sign-out = In diesem Browser abmelden

# The applications
applications-title = Anwendungen, die Ihr Konto verwenden
applications-lead = Eine Anwendung, der Sie den Zugriff entziehen, wird sofort abgemeldet und muss Sie erneut fragen.
applications-none = Zurzeit verwendet keine Anwendung Ihr Konto.
applications-since = Seit
applications-last-used = Zuletzt verwendet
applications-remove = Zugriff entziehen

# What was done
done-profile = Ihr Profil wurde gespeichert.
done-password = Ihr Passwort wurde geändert. Alle anderen Browser und Anwendungen wurden abgemeldet.
done-session = Der Browser wurde abgemeldet.
done-others = Alle anderen Browser wurden abgemeldet.
done-application = Die Anwendung hat keinen Zugriff mehr auf Ihr Konto.
another-person = Die gesendete Seite war für eine Person bestimmt, die hier nicht mehr angemeldet ist.
another-person-title = Eine andere Person ist angemeldet
another-person-advice = Es wurde nichts geändert. Gehen Sie zu dem Konto, das jetzt angemeldet ist.
not-there = Was Sie beenden wollten, ist bereits beendet.
not-there-title = Das ist nicht mehr vorhanden
not-there-advice = Laden Sie die Seite neu, um den aktuellen Stand zu sehen.

# The set-up link
setup-title = Passwort festlegen
setup-first = Sie richten das erste Administrationskonto ein.
setup-for = Für { $account }
setup-failed = Ihr Passwort wurde noch nicht festgelegt
setup-email-taken = Diese Adresse kann nicht verwendet werden. Geben Sie eine andere ein.
setup-submit = Passwort festlegen
setup-done-title = Ihr Passwort wurde festgelegt
setup-done = Der Link ist jetzt ungültig. Melden Sie sich ab sofort mit Ihrer E-Mail-Adresse und diesem Passwort an.
setup-link-over = Dieser Link wurde bereits verwendet, ist abgelaufen oder wurde durch einen neueren ersetzt.
setup-link-over-title = Dieser Link ist nicht mehr gültig
setup-link-over-advice = Wenn Sie Ihr Passwort festgelegt haben, melden Sie sich damit an. Wenn nicht, bitten Sie um einen neuen Link.

# Back to the application
form-post-title = Zurück zur Anwendung
form-post-press = Ihr Browser wurde nicht automatisch weitergeleitet. Über die Schaltfläche kehren Sie zur Anwendung zurück.
form-post-continue = Weiter

# Ways on from an error
back-to-application = Zurück zu { $application }
back-to-sign-in = Zurück zur Anmeldung
go-to-sign-out = Zur Abmeldung

# Errors of a journey
flow-over = Diese Anmeldung wurde abgeschlossen, hat zu lange gedauert oder wurde in einem anderen Browser begonnen.
flow-over-title = Diese Anmeldung ist beendet
flow-over-advice = Gehen Sie zurück zur Anwendung und melden Sie sich von dort aus erneut an.
logout-over = Diese Abmeldung wurde abgeschlossen, hat zu lange gedauert oder wurde in einem anderen Browser begonnen.
logout-over-title = Diese Abmeldung ist beendet
logout-over-advice = Falls Sie hier noch angemeldet sind, können Sie sich auf unserer eigenen Seite abmelden.
request-refused = Die Anwendung hat eine Anfrage gesendet, die nicht beantwortet werden kann.
sign-in-link-title = Dieser Link zur Anmeldung funktioniert nicht
sign-in-link-advice = Schließen Sie diese Seite und beginnen Sie in der Anwendung von vorn. Falls das Problem erneut auftritt, teilen Sie dem Betreiber der Anwendung die unten stehende Referenz mit.
sign-out-link-title = Dieser Link zur Abmeldung funktioniert nicht
sign-out-link-advice = Sie wurden dadurch nicht abgemeldet. Sie können sich hier abmelden und den Betreiber der Anwendung darauf hinweisen.
window-needed = Die Anwendung hat die Anmeldung innerhalb einer Seite geöffnet, wo sie nicht angezeigt werden kann. Dort funktioniert nur prompt=none.
window-needed-title = Die Anmeldung braucht ein eigenes Fenster
window-needed-advice = Öffnen Sie die Anwendung in einem eigenen Fenster und versuchen Sie es erneut.
too-many-attempts = Es gab zu viele Anmeldeversuche. In { $wait } können Sie es erneut versuchen.
too-many-attempts-title = Bitte warten Sie einen Moment
too-many-attempts-advice = Nichts ist dauerhaft gesperrt. Für Browser, in denen Sie sich schon einmal angemeldet haben, wird getrennt gezählt.
too-many-sign-ins = Aus Ihrem Netzwerk wurden zu viele Anmeldungen begonnen und nicht abgeschlossen. Spätestens in { $wait } sind wieder Anmeldungen möglich.
too-many-sign-ins-title = Zu viele Anmeldungen auf einmal
too-many-sign-ins-advice = Schließen Sie offene Anmeldungen ab oder beenden Sie sie, warten Sie ein wenig und versuchen Sie es erneut.
form-rejected = Dieses Formular wurde nicht von einer unserer Seiten gesendet.
form-rejected-title = Das Formular wurde nicht angenommen
form-rejected-advice = Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es erneut.
error-message = Ein Link, dem Sie gefolgt sind, hat zu einem Fehler geführt.
error-advice = Gehen Sie zurück zur Anwendung, von der Sie kamen, und versuchen Sie es erneut.

# Errors of any request
problem-title = Diese Anfrage kann nicht beantwortet werden
problem-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es erneut. Falls das Problem erneut auftritt, nennen Sie der Administration die Referenz.
problem-404-title = Seite nicht gefunden
problem-404-advice = Prüfen Sie die Adresse oder gehen Sie zurück zur Anwendung, von der Sie kamen.
problem-405-title = Das ist hier nicht möglich
problem-405-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es erneut.
problem-421-title = Falsche Adresse
problem-421-advice = Fragen Sie dort, woher Sie diese Adresse haben, nach der richtigen.
problem-internal = Bei uns ist ein Fehler aufgetreten.
problem-internal-title = Es ist ein Fehler aufgetreten
problem-internal-advice = Versuchen Sie es gleich noch einmal. Falls das Problem erneut auftritt, nennen Sie der Administration die Referenz.
problem-unavailable = Der Dienst kann im Augenblick nicht antworten.
problem-unavailable-title = Bitte versuchen Sie es gleich noch einmal
problem-unavailable-advice = Es ist nichts verloren gegangen. Warten Sie ein paar Sekunden und versuchen Sie es erneut.
problem-not-found = Unter dieser Adresse wurde nichts gefunden.
problem-no-file = Diese Datei gibt es nicht.
problem-method = Diese Adresse unterstützt diese Methode nicht.
problem-tenant-mismatch = Die Adresse nennt zwei verschiedene Organisationen.
problem-tenant-not-found = Diese Organisation gibt es hier nicht, oder sie ist nicht aktiv.
problem-unknown-host = Unter diesem Hostnamen wird nichts angeboten.
problem-other-loopback = Verwenden Sie die öffentliche Adresse dieses Servers.
problem-host = Es wird genau eine Kopfzeile Host benötigt.
problem-no-peer = Die Adresse der Gegenstelle ist nicht bekannt.
problem-forwarded = Die Kopfzeile X-Forwarded-For ist nicht lesbar.
problem-header = Eine Kopfzeile ist nicht lesbar oder doppelt vorhanden.
problem-headers-size = Die Kopfzeilen sind zusammen länger als 16 kB.
problem-address-size = Die Adresse ist länger als 8 kB.
problem-path = Der Pfad der Adresse ist nicht in seiner einfachen Form.
problem-compressed = Komprimierte Anfragen werden nicht angenommen.
problem-media-type = Der Inhalt muss application/x-www-form-urlencoded sein.
problem-body = Der Inhalt konnte nicht gelesen werden.
problem-body-time = Die Übertragung des Inhalts dauerte länger als 10 Sekunden.
problem-body-size = Das Formular ist länger als 16 kB.
problem-encoding = Ein Parameter ist kein Text in UTF-8.
problem-decision = Die Entscheidung muss allow oder deny sein.
problem-account-choice = Das Konto muss present oder another sein.
problem-language = In dieser Sprache gibt es hier keine Seiten.
