# Was die Seiten sagen: siehe en.ftl.

# Around every page
title-error = Fehler:
language = Sprache
privacy-policy = Datenschutzerklärung
terms-of-service = Nutzungsbedingungen
signed-in-as = Angemeldet als
continue-to = Danach geht es weiter zu { $host }
reference = Referenz
code = Code
detail = Einzelheit

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
login-failed = Sie sind nicht angemeldet
login-email = E-Mail-Adresse
login-password = Passwort
login-submit = Anmelden
login-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
login-password-missing = Geben Sie Ihr Passwort ein.
login-wrong = E-Mail-Adresse oder Passwort ist falsch.
login-unverified = Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitten Sie Ihre Administration, sie zu bestätigen.
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
consent-trust = Erlauben Sie das nur, wenn Sie der Anwendung vertrauen. Wenn Sie ablehnen, wird nichts weitergegeben, und Sie kehren zu ihr zurück.
consent-allow = Erlauben
consent-deny = Ablehnen
consent-use-server = { $server } in Ihrem Namen verwenden
scope-profile = Ihren Namen, Ihr Bild und weitere Angaben Ihres Profils
scope-email = Ihre E-Mail-Adresse
scope-address = Ihre Postanschrift
scope-phone = Ihre Telefonnummer
scope-offline-access = Ihre Daten, auch während Sie abwesend sind und nachdem Sie sich abgemeldet haben

# Sign-out
logout-page-title = Abmelden
logout-title = Abmelden?
logout-asks = { $application } möchte Sie abmelden
logout-consequence = Beim nächsten Mal müssen Sie sich in diesem Browser neu anmelden.
logout-submit = Abmelden
logout-stay = Angemeldet bleiben
signed-out-page-title = Abgemeldet
signed-out-title = Sie sind abgemeldet
signed-out-applications = Bei Anwendungen, die Sie verwendet haben, sind Sie möglicherweise noch angemeldet, bis Sie sich auch dort abmelden. Schließen Sie jetzt den Browser, wenn andere diesen Computer ebenfalls verwenden.
signed-out-continue = Weiter zu { $application }
signed-out-again = Neu anmelden

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
claim-nickname = Rufname
claim-preferred-username = Benutzername
claim-gender = Geschlecht
claim-birthdate = Geburtsdatum
claim-phone-number = Telefon
claim-website = Internetseite
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
profile-lead = Das sehen Anwendungen, denen Sie Ihr Profil zeigen.
profile-failed = Es ist noch nichts gespeichert
profile-administrator = E-Mail-Adresse, Benutzername, Telefonnummer, Bild und Postanschrift ändert Ihre Administration.
profile-submit = Speichern
profile-too-long = { $claim }: höchstens { $number } Zeichen.
profile-characters = { $claim }: Darin ist ein Zeichen, das nicht angezeigt werden kann.
profile-form = { $claim }: Das hat nicht die richtige Form. { $form }.
profile-help-name = Wie Sie angesprochen werden möchten
profile-help-birthdate = Jahr, Monat und Tag, zum Beispiel 1990-12-31
profile-help-address = Eine Adresse, die mit https:// beginnt
profile-help-zoneinfo = Ein Name wie Europe/Paris
profile-help-locale = Ein Sprachkürzel wie de oder fr-CA

# The password
password-title = Neues Passwort wählen
password-lead = Alle anderen Browser und alle Anwendungen werden abgemeldet. Dieser Browser bleibt angemeldet.
password-failed = Ihr Passwort ist unverändert
password-present = Jetziges Passwort
password-new = Neues Passwort
password-again = Neues Passwort noch einmal
password-rule = Mindestens { $number } Zeichen. Mehrere Wörter mit Leerzeichen dazwischen sind gut geeignet.
password-submit = Passwort ändern
password-present-missing = Geben Sie Ihr jetziges Passwort ein.
password-new-missing = Geben Sie ein neues Passwort ein.
password-same = Das neue Passwort ist Ihr jetziges.
password-too-short = Das neue Passwort muss mindestens { $number } Zeichen haben.
password-too-long = Das neue Passwort ist zu lang: höchstens { $number } Bytes.
password-mismatch = Das stimmt nicht mit dem neuen Passwort überein.
password-wrong = Das ist nicht Ihr jetziges Passwort.
password-attempts = Das Passwort wurde zu oft falsch eingegeben. In { $wait } können Sie es wieder versuchen.
password-attempts-advice = Nichts ist auf Dauer gesperrt, und Ihr Passwort ist unverändert.

# The sessions
sessions-title = Wo Sie angemeldet sind
sessions-lead = Melden Sie ab, was Sie nicht kennen oder nicht mehr verwenden. War ein unbekannter Browser dabei, wählen Sie auch ein neues Passwort.
sessions-signed-in = Angemeldet
sessions-last-used = Zuletzt verwendet
sessions-place = Adresse bei der Anmeldung
sessions-browser = { $browser } unter { $system }
sessions-some-browser = Ein Browser unter { $system }
sessions-unknown = Ein unbekannter Browser
sessions-present = Dieser Browser
sessions-end = Abmelden
sessions-end-others = Alle anderen Browser abmelden
sessions-sign-out = Diesen Browser abmelden

# The applications
applications-title = Anwendungen, die Ihr Konto verwenden
applications-lead = Eine Anwendung, der Sie den Zugriff entziehen, wird sofort abgemeldet und muss neu fragen.
applications-none = Zurzeit verwendet keine Anwendung Ihr Konto.
applications-since = Seit
applications-last-used = Zuletzt verwendet
applications-remove = Zugriff entziehen

# What was done
done-profile = Ihr Profil ist gespeichert.
done-password = Ihr Passwort ist geändert. Alle anderen Browser und Anwendungen sind abgemeldet.
done-session = Der Browser ist abgemeldet.
done-others = Alle anderen Browser sind abgemeldet.
done-application = Die Anwendung hat keinen Zugriff mehr auf Ihr Konto.
another-person = Die gesendete Seite war für jemanden, der hier nicht mehr angemeldet ist.
another-person-title = Jemand anderes ist angemeldet
another-person-advice = Es wurde nichts geändert. Gehen Sie zu dem Konto, das jetzt angemeldet ist.
not-there = Was Sie beenden wollten, ist bereits beendet.
not-there-title = Das gibt es nicht mehr
not-there-advice = Laden Sie die Seite neu, um zu sehen, was jetzt da ist.

# The set-up link
setup-title = Passwort festlegen
setup-first = Sie sind hier die erste Administratorin oder der erste Administrator.
setup-for = Für { $account }
setup-failed = Ihr Passwort ist noch nicht festgelegt
setup-email-taken = Diese Adresse kann nicht verwendet werden. Geben Sie eine andere ein.
setup-submit = Passwort festlegen
setup-done-title = Ihr Passwort ist festgelegt
setup-done = Der Link gilt nicht mehr. Ab jetzt melden Sie sich mit Ihrer E-Mail-Adresse und diesem Passwort an.
setup-link-over = Dieser Link wurde schon verwendet, ist abgelaufen oder durch einen neueren ersetzt.
setup-link-over-title = Dieser Link gilt nicht mehr
setup-link-over-advice = Wenn Sie Ihr Passwort festgelegt haben, melden Sie sich damit an. Wenn nicht, bitten Sie um einen neuen Link.

# Back to the application
form-post-title = Zurück zur Anwendung
form-post-press = Ihr Browser geht nicht von selbst weiter. Mit der Schaltfläche kehren Sie zur Anwendung zurück.
form-post-continue = Weiter

# Ways on from an error
back-to-application = Zurück zu { $application }
back-to-sign-in = Zurück zur Anmeldung
go-to-sign-out = Zur Abmeldung

# Errors of a journey
flow-over = Diese Anmeldung wurde abgeschlossen, hat zu lange gedauert oder wurde in einem anderen Browser begonnen.
flow-over-title = Diese Anmeldung ist beendet
flow-over-advice = Gehen Sie zurück zur Anwendung und melden Sie sich von dort aus neu an.
logout-over = Diese Abmeldung wurde abgeschlossen, hat zu lange gedauert oder wurde in einem anderen Browser begonnen.
logout-over-title = Diese Abmeldung ist beendet
logout-over-advice = Falls Sie hier noch angemeldet sind, können Sie sich auf unserer eigenen Seite abmelden.
request-refused = Die Anwendung hat eine Anfrage gesendet, die nicht beantwortet werden kann.
sign-in-link-title = Dieser Link zur Anmeldung funktioniert nicht
sign-in-link-advice = Schließen Sie diese Seite und beginnen Sie in der Anwendung von vorn. Wenn es wieder geschieht, teilen Sie die Referenz unten den Betreibern der Anwendung mit.
sign-out-link-title = Dieser Link zur Abmeldung funktioniert nicht
sign-out-link-advice = Sie sind dadurch nicht abgemeldet. Sie können sich hier abmelden und die Betreiber der Anwendung darauf hinweisen.
window-needed = Die Anwendung hat die Anmeldung innerhalb einer Seite geöffnet, wo sie nicht angezeigt werden kann. Dort funktioniert nur prompt=none.
window-needed-title = Die Anmeldung braucht ein eigenes Fenster
window-needed-advice = Öffnen Sie die Anwendung in einem eigenen Fenster und versuchen Sie es noch einmal.
too-many-attempts = Es gab zu viele Anmeldeversuche. In { $wait } können Sie es wieder versuchen.
too-many-attempts-title = Bitte warten Sie einen Moment
too-many-attempts-advice = Nichts ist auf Dauer gesperrt. Ein Browser, in dem Sie sich schon einmal angemeldet haben, hat eigene Versuche.
too-many-sign-ins = Aus Ihrem Netzwerk wurden zu viele Anmeldungen begonnen und nicht abgeschlossen. Spätestens in { $wait } ist wieder Platz.
too-many-sign-ins-title = Zu viele Anmeldungen auf einmal
too-many-sign-ins-advice = Schließen Sie offene Anmeldungen ab oder beenden Sie sie, warten Sie ein wenig und versuchen Sie es noch einmal.
form-rejected = Dieses Formular wurde nicht von einer unserer Seiten gesendet.
form-rejected-title = Das kam nicht von hier
form-rejected-advice = Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt.
error-message = Etwas, dem Sie gefolgt sind, hat zu einem Fehler geführt.
error-advice = Gehen Sie zurück zur Anwendung, von der Sie kamen, und versuchen Sie es noch einmal.

# Errors of any request
problem-title = Diese Anfrage kann nicht beantwortet werden
problem-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie Ihrer Administration die Referenz.
problem-404-title = Hier gibt es nichts
problem-404-advice = Prüfen Sie die Adresse oder gehen Sie zurück zur Anwendung, von der Sie kamen.
problem-405-title = Das ist hier nicht möglich
problem-405-advice = Gehen Sie zurück zur Anwendung und versuchen Sie es noch einmal.
problem-421-title = Falsche Adresse
problem-421-advice = Fragen Sie dort, woher Sie diese Adresse haben, nach der richtigen.
problem-internal = Auf unserer Seite ist etwas schiefgegangen.
problem-internal-title = Etwas ist schiefgegangen
problem-internal-advice = Versuchen Sie es gleich noch einmal. Wenn es wieder geschieht, nennen Sie Ihrer Administration die Referenz.
problem-unavailable = Der Dienst kann im Augenblick nicht antworten.
problem-unavailable-title = Bitte versuchen Sie es gleich noch einmal
problem-unavailable-advice = Es ist nichts verloren. Warten Sie ein paar Sekunden und versuchen Sie es noch einmal.
problem-not-found = Unter dieser Adresse gibt es nichts.
problem-no-file = Diese Datei gibt es nicht.
problem-method = Diese Adresse beantwortet diese Methode nicht.
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
