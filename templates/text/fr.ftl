# Ce que disent les pages : voir en.ftl.

# Around every page
title-error = Erreur :
language = Langue : { $name }
privacy-policy = Politique de confidentialité
terms-of-service = Conditions d’utilisation
signed-in-as = Connecté en tant que
continue-to = Vous continuerez ensuite sur { $host }
reference = Référence
code = Code
detail = Détail

# Spans and dates
span-seconds = { $number ->
    [one] { $number } seconde
   *[other] { $number } secondes
}
span-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
span-hours = { $number ->
    [one] { $number } heure
   *[other] { $number } heures
}
date-and-time = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year } à { $time } UTC
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Sign-in
login-title = Se connecter
login-title-application = Se connecter à { $application }
login-failed = Connexion impossible
login-email = Adresse e-mail
login-password = Mot de passe
login-submit = Se connecter
login-email-missing = Saisissez votre adresse e-mail.
login-password-missing = Saisissez votre mot de passe.
login-wrong = Adresse e-mail ou mot de passe incorrect.
login-unverified = Votre adresse e-mail n’est pas encore vérifiée. Demandez à votre administrateur de la vérifier.
password-show = Afficher
password-hide = Masquer
password-show-label = Afficher le mot de passe
password-hide-label = Masquer le mot de passe

# Choice of an account
select-title = Choisir un compte
select-title-application = Choisir un compte pour { $application }
select-continue = Continuer en tant que { $account }
select-another = Utiliser un autre compte

# Consent
consent-page-title = Autoriser l’accès à votre compte · { $application }
consent-title = Autoriser { $application } à utiliser votre compte ?
consent-nothing = L’application apprend seulement que c’est bien vous qui vous êtes connecté.
consent-scopes = L’application aura accès à
consent-trust = N’acceptez que si vous faites confiance à l’application. Si vous refusez, rien n’est communiqué et vous revenez à l’application.
consent-allow = Autoriser
consent-deny = Refuser
consent-use-server = Utiliser { $server } en votre nom
scope-profile = Votre nom, votre photo et d’autres informations de votre profil
scope-email = Votre adresse e-mail
scope-address = Votre adresse postale
scope-phone = Votre numéro de téléphone
scope-offline-access = Vos données en votre absence, même après votre déconnexion

# Sign-out
logout-page-title = Se déconnecter
logout-title = Se déconnecter ?
logout-asks = { $application } demande à vous déconnecter
logout-consequence = La prochaine fois, vous devrez vous reconnecter dans ce navigateur.
logout-submit = Se déconnecter
logout-stay = Rester connecté
signed-out-page-title = Déconnecté
signed-out-title = Vous êtes déconnecté
signed-out-applications = Vous pouvez rester connecté aux applications que vous avez utilisées tant que vous ne vous en déconnectez pas aussi. Sur un ordinateur partagé, fermez maintenant le navigateur.
signed-out-continue = Continuer vers { $application }
signed-out-again = Se reconnecter

# The account
account-title = Votre compte
account-name = Nom
account-email = Adresse e-mail
account-verified = Vérifiée
account-not-verified = Non vérifiée
account-signed-in = Connecté depuis
account-sign-out = Se déconnecter
claim-given-name = Prénom
claim-middle-name = Deuxième prénom
claim-family-name = Nom de famille
claim-nickname = Surnom
claim-preferred-username = Nom d’utilisateur
claim-gender = Genre
claim-birthdate = Date de naissance
claim-phone-number = Téléphone
claim-website = Site web
claim-profile = Page de profil
claim-zoneinfo = Fuseau horaire
claim-locale = Langue
claim-address = Adresse
account-password = Votre mot de passe
account-back = Retour
account-back-to = Retour à votre compte
account-go-to = Accéder à votre compte

# The profile
profile-title = Votre profil
profile-lead = Les applications que vous autorisez à voir votre profil voient ces informations.
profile-failed = Rien n’a encore été enregistré
profile-administrator = Seul un administrateur peut modifier l’adresse e-mail, le nom d’utilisateur, le numéro de téléphone, la photo et l’adresse postale.
profile-submit = Enregistrer
profile-too-long = { $claim } : { $number } caractères au plus.
profile-characters = { $claim } : contient un caractère qui ne peut pas être affiché.
profile-form = { $claim } : le format n’est pas correct. { $form }.
profile-help-name = Comme vous souhaitez être appelé
profile-help-birthdate = Année, mois et jour, par exemple 1990-12-31
profile-help-address = Une adresse qui commence par https://
profile-help-zoneinfo = Un nom tel que Europe/Paris
profile-help-locale = Un code de langue tel que fr ou fr-CA

# The password
password-title = Choisir un nouveau mot de passe
password-lead = Tous les autres navigateurs et toutes les applications seront déconnectés. Ce navigateur restera connecté.
password-failed = Votre mot de passe n’a pas été modifié
password-present = Mot de passe actuel
password-new = Nouveau mot de passe
password-again = Confirmer le nouveau mot de passe
password-rule = Au moins { $number } caractères. Plusieurs mots séparés par des espaces conviennent bien.
password-submit = Modifier le mot de passe
password-present-missing = Saisissez votre mot de passe actuel.
password-new-missing = Saisissez un nouveau mot de passe.
password-same = Le nouveau mot de passe est identique à l’actuel.
password-too-short = Le nouveau mot de passe doit comporter au moins { $number } caractères.
password-too-long = Le nouveau mot de passe est trop long : { $number } octets au plus.
password-mismatch = Ce mot de passe ne correspond pas au nouveau.
password-wrong = Ce n’est pas votre mot de passe actuel.
password-attempts = Un mot de passe erroné a été saisi trop de fois. Vous pourrez réessayer dans { $wait }.
password-attempts-advice = Rien n’est bloqué définitivement, et votre mot de passe n’a pas été modifié.

# The sessions
sessions-title = Où vous êtes connecté
sessions-lead = Déconnectez les navigateurs que vous ne reconnaissez pas ou n’utilisez plus. Si l’un d’eux vous est inconnu, choisissez aussi un nouveau mot de passe.
sessions-signed-in = Connexion
sessions-last-used = Dernière utilisation
sessions-place = Adresse lors de la connexion
sessions-browser = { $browser } sous { $system }
sessions-some-browser = Un navigateur sous { $system }
sessions-unknown = Un navigateur inconnu
sessions-present = Ce navigateur
sessions-end = Déconnecter
sessions-end-others = Déconnecter tous les autres navigateurs
sessions-sign-out = Déconnecter ce navigateur

# The applications
applications-title = Applications qui utilisent votre compte
applications-lead = Une application dont vous retirez l’accès est aussitôt déconnectée et devra vous le redemander.
applications-none = Aucune application n’utilise votre compte actuellement.
applications-since = Depuis
applications-last-used = Dernière utilisation
applications-remove = Retirer l’accès

# What was done
done-profile = Votre profil a été enregistré.
done-password = Votre mot de passe a été modifié. Tous les autres navigateurs et applications ont été déconnectés.
done-session = Le navigateur a été déconnecté.
done-others = Tous les autres navigateurs ont été déconnectés.
done-application = L’application n’a plus accès à votre compte.
another-person = La page envoyée était destinée à une personne qui n’est plus connectée ici.
another-person-title = Une autre personne est connectée
another-person-advice = Rien n’a été modifié. Accédez au compte actuellement connecté.
not-there = Ce que vous vouliez arrêter a déjà pris fin.
not-there-title = Cela n’existe plus
not-there-advice = Rechargez la page pour voir l’état actuel.

# The set-up link
setup-title = Définir votre mot de passe
setup-first = Vous configurez le premier compte administrateur.
setup-for = Pour { $account }
setup-failed = Votre mot de passe n’a pas encore été défini
setup-email-taken = Cette adresse ne peut pas être utilisée. Saisissez-en une autre.
setup-submit = Définir le mot de passe
setup-done-title = Votre mot de passe a été défini
setup-done = Ce lien n’est plus valable. Désormais, connectez-vous avec votre adresse e-mail et ce mot de passe.
setup-link-over = Ce lien a déjà servi, a expiré ou a été remplacé par un plus récent.
setup-link-over-title = Ce lien n’est plus valable
setup-link-over-advice = Si vous avez défini votre mot de passe, connectez-vous avec celui-ci. Sinon, demandez un nouveau lien à la personne qui vous l’a donné.

# Back to the application
form-post-title = Retour à l’application
form-post-press = Votre navigateur n’a pas continué automatiquement. Utilisez le bouton pour revenir à l’application.
form-post-continue = Continuer

# Ways on from an error
back-to-application = Retour à { $application }
back-to-sign-in = Retour à la connexion
go-to-sign-out = Aller à la page de déconnexion

# Errors of a journey
flow-over = Cette connexion est déjà terminée, a duré trop longtemps ou a été commencée dans un autre navigateur.
flow-over-title = Cette connexion n’est plus en cours
flow-over-advice = Revenez à l’application et connectez-vous à nouveau depuis celle-ci.
logout-over = Cette déconnexion est déjà terminée, a duré trop longtemps ou a été commencée dans un autre navigateur.
logout-over-title = Cette déconnexion n’est plus en cours
logout-over-advice = Si vous êtes encore connecté ici, vous pouvez vous déconnecter sur notre propre page.
request-refused = L’application a envoyé une requête à laquelle il n’est pas possible de répondre.
sign-in-link-title = Ce lien de connexion ne fonctionne pas
sign-in-link-advice = Fermez cette page et recommencez depuis l’application. Si cela se reproduit, communiquez la référence ci-dessous au responsable de l’application.
sign-out-link-title = Ce lien de déconnexion ne fonctionne pas
sign-out-link-advice = Il ne vous a pas déconnecté. Vous pouvez vous déconnecter ici et prévenir le responsable de l’application.
window-needed = L’application a ouvert la connexion à l’intérieur d’une page, où elle ne peut pas être affichée. Seul prompt=none y fonctionne.
window-needed-title = La connexion nécessite sa propre fenêtre
window-needed-advice = Ouvrez l’application dans sa propre fenêtre et réessayez.
too-many-attempts = Il y a eu trop de tentatives de connexion. Vous pourrez réessayer dans { $wait }.
too-many-attempts-title = Veuillez patienter un peu
too-many-attempts-advice = Rien n’est bloqué définitivement. Les navigateurs avec lesquels vous vous êtes déjà connecté sont comptés séparément.
too-many-sign-ins = Trop de connexions ont été commencées depuis votre réseau sans être terminées. Il sera de nouveau possible de se connecter dans { $wait } au plus tard.
too-many-sign-ins-title = Trop de connexions à la fois
too-many-sign-ins-advice = Terminez ou fermez les connexions encore ouvertes, patientez un peu et réessayez.
form-rejected = Ce formulaire n’a pas été envoyé depuis l’une de nos pages.
form-rejected-title = Le formulaire n’a pas été accepté
form-rejected-advice = Revenez en arrière, rechargez la page et réessayez.
error-message = Un lien que vous avez suivi a mené à une erreur.
error-advice = Revenez à l’application d’où vous venez et réessayez.

# Errors of any request
problem-title = Il n’est pas possible de répondre à cette requête
problem-advice = Revenez à l’application et réessayez. Si cela se reproduit, communiquez la référence à un administrateur.
problem-404-title = Page introuvable
problem-404-advice = Vérifiez l’adresse ou revenez à l’application d’où vous venez.
problem-405-title = Cette action n’est pas possible ici
problem-405-advice = Revenez à l’application et réessayez.
problem-421-title = Adresse incorrecte
problem-421-advice = Demandez la bonne adresse à la personne qui vous a donné celle-ci.
problem-internal = Un problème est survenu de notre côté.
problem-internal-title = Un problème est survenu
problem-internal-advice = Réessayez dans un instant. Si cela se reproduit, communiquez la référence à un administrateur.
problem-unavailable = Le service ne peut pas répondre pour le moment.
problem-unavailable-title = Veuillez réessayer dans un instant
problem-unavailable-advice = Rien n’est perdu. Patientez quelques secondes et réessayez.
problem-not-found = Il n’y a rien à cette adresse.
problem-no-file = Ce fichier n’existe pas.
problem-method = Cette adresse n’accepte pas cette méthode.
problem-tenant-mismatch = L’adresse désigne deux organisations différentes.
problem-tenant-not-found = Cette organisation n’existe pas ici ou n’est pas active.
problem-unknown-host = Rien n’est proposé sous ce nom d’hôte.
problem-other-loopback = Utilisez l’adresse publique de ce serveur.
problem-host = Un en-tête Host est nécessaire, et un seul.
problem-no-peer = L’adresse du correspondant n’est pas connue.
problem-forwarded = L’en-tête X-Forwarded-For est illisible.
problem-header = Un en-tête est illisible ou présent deux fois.
problem-headers-size = Les en-têtes dépassent 16 ko.
problem-address-size = L’adresse dépasse 8 ko.
problem-path = Le chemin de l’adresse n’est pas dans sa forme simple.
problem-compressed = Les requêtes compressées ne sont pas acceptées.
problem-media-type = Le contenu doit être de type application/x-www-form-urlencoded.
problem-body = Le contenu n’a pas pu être lu.
problem-body-time = L’envoi du contenu a duré plus de 10 secondes.
problem-body-size = Le formulaire dépasse 16 ko.
problem-encoding = Un paramètre n’est pas un texte en UTF-8.
problem-decision = La décision doit être allow ou deny.
problem-account-choice = Le compte doit être present ou another.
problem-language = Il n’y a pas de pages dans cette langue ici.
