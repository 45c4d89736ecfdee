# Page texts in French; see en.ftl.

# Layout
title-error = Erreur :
language = Langue : { $name }
privacy-policy = Politique de confidentialité
terms-of-service = Conditions d’utilisation
signed-in-as = Connecté en tant que
continue-to = Vous continuerez ensuite sur { $host }
reference = Référence
code = Code d’erreur
detail = Détail
working = Un instant…

# Durations and dates
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
span-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
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
login-username = Nom d’utilisateur
login-either = Adresse e-mail ou nom d’utilisateur
login-password = Mot de passe
login-remember = Rester connecté
login-submit = Se connecter
login-email-missing = Saisissez votre adresse e-mail.
login-email-invalid = Saisissez une adresse e-mail telle que nom@example.com.
login-username-missing = Saisissez votre nom d’utilisateur.
login-either-missing = Saisissez votre adresse e-mail ou votre nom d’utilisateur.
login-either-invalid = Saisissez une adresse e-mail telle que nom@example.com, ou un nom d’utilisateur sans @.
login-password-missing = Saisissez votre mot de passe.
login-wrong = Adresse e-mail ou mot de passe incorrect.
login-wrong-username = Nom d’utilisateur ou mot de passe incorrect.
login-wrong-either = Adresse e-mail, nom d’utilisateur ou mot de passe incorrect.
login-unverified = Votre adresse e-mail n’est pas encore vérifiée. Demandez à votre administrateur de la vérifier.
password-show = Afficher
password-hide = Masquer
password-show-label = Afficher le mot de passe
password-hide-label = Masquer le mot de passe
caps-lock = Le verrouillage des majuscules est activé.

# Account selection
select-title = Choisir un compte
select-title-application = Choisir un compte pour { $application }
select-continue = Continuer en tant que { $account }
select-another = Utiliser un autre compte

# Consent
consent-page-title = Autoriser l’accès à votre compte · { $application }
consent-title = Autoriser { $application } à accéder à votre compte ?
consent-nothing = L’application reçoit uniquement un identifiant de votre compte, et non votre profil.
consent-scopes = Autorisations demandées
consent-trust = N’autorisez l’accès que si vous faites confiance à l’application. Si vous refusez, rien n’est communiqué et vous revenez à l’application.
consent-allow = Autoriser
consent-deny = Refuser
consent-again = Le compte ou la connexion a changé dans ce navigateur depuis l’ouverture de la page. Rien n’a été partagé. Vérifiez le compte et décidez à nouveau.
consent-use-server = Utiliser { $server } en votre nom
scope-profile = Votre nom, votre photo et d’autres informations de votre profil
scope-email = Votre adresse e-mail
scope-address = Votre adresse postale
scope-phone = Votre numéro de téléphone
scope-offline-access = Vos données en votre absence, même après votre déconnexion
scope-attributes = Vos informations : { $titles }

# Sign-out
logout-page-title = Se déconnecter
logout-title = Voulez-vous vous déconnecter ?
logout-asks = { $application } demande à vous déconnecter
logout-consequence = La prochaine fois, vous devrez vous reconnecter dans ce navigateur.
logout-submit = Se déconnecter
logout-stay = Rester connecté
signed-out-page-title = Déconnecté
signed-out-title = Vous êtes déconnecté
signed-out-applications = Il se peut que vous soyez encore connecté aux applications que vous avez utilisées tant que vous ne vous en êtes pas aussi déconnecté. Sur un ordinateur partagé, fermez maintenant toutes les fenêtres du navigateur.
signed-out-withheld = { $application } voulait continuer à une adresse qui n’est pas enregistrée pour cette application. Vous n’avez donc pas été redirigé.
signed-out-continue = Continuer vers { $application }
signed-out-again = Se reconnecter

# Account
account-title = Votre compte
account-name = Nom
account-email = Adresse e-mail
account-verified = Vérifiée
account-not-verified = Non vérifiée
account-limited = Avant d’utiliser votre compte, confirmez que cette adresse e-mail est la vôtre.
account-unverified = Vérifiez votre adresse e-mail afin que nous puissions vous aider si vous perdez l’accès à votre compte.
account-verify = Vérifier l’adresse e-mail
account-signed-in = Connecté depuis
account-username-missing = Il vous faut un nom d’utilisateur pour vous connecter à nouveau, et vous n’en avez pas encore.
account-username-choose = Choisir un nom d’utilisateur
account-sign-out = Se déconnecter
claim-given-name = Prénom
claim-middle-name = Deuxième prénom
claim-family-name = Nom de famille
claim-nickname = Surnom
claim-preferred-username = Nom d’utilisateur
claim-gender = Genre
claim-birthdate = Date de naissance
claim-phone-number = Numéro de téléphone
claim-website = Site web
claim-profile = Page de profil
claim-zoneinfo = Fuseau horaire
claim-locale = Langue
claim-address = Adresse
account-password = Modifier votre mot de passe
account-back = Retour
account-back-to = Retour à votre compte
account-go-to = Accéder à votre compte

# Profile
profile-title = Votre profil
profile-lead = Les applications autorisées à accéder à votre profil peuvent voir ces informations.
profile-failed = Vos modifications n’ont pas été enregistrées
profile-draft = Vous avez été déconnecté avant l’enregistrement de vos modifications. Vérifiez-les et enregistrez-les maintenant.
profile-administrator = Seul un administrateur peut modifier l’adresse e-mail, le nom d’utilisateur, le numéro de téléphone, la photo et l’adresse postale.
profile-administrator-own-username = Seul un administrateur peut modifier le numéro de téléphone, la photo et l’adresse postale.
profile-submit = Enregistrer
profile-too-long = { $claim } : { $number } caractères au plus.
profile-characters = { $claim } : contient un caractère non autorisé.
profile-form = Le format n’est pas valide. { $form }
profile-help-name = Votre nom complet, tel que les applications l’affichent
profile-help-birthdate = Saisissez l’année, le mois et le jour, par exemple 1990-12-31.
profile-help-address = Saisissez une adresse qui commence par https://, par exemple https://example.com.
profile-help-zoneinfo = Saisissez un fuseau horaire tel que Europe/Paris.
profile-help-locale = Saisissez un code de langue tel que fr ou fr-CA.
profile-help-username = Jusqu’à 64 lettres, chiffres, points, traits d’union et tirets bas.
username-taken = Ce nom d’utilisateur n’est pas disponible. Choisissez-en un autre.
username-attempts = Vous avez essayé ou modifié trop de noms d’utilisateur. Vous pourrez réessayer dans { $wait }.
username-attempts-advice = Cette limite est temporaire. Rien n’a été modifié.
attribute-help-number = Saisissez un nombre comme 42 ou 2.5, avec un point avant les décimales.
attribute-help-date = Saisissez l’année, le mois et le jour, par exemple 2026-12-31.
attribute-help-choice = Choisissez l’une des valeurs.
attribute-help-list = Une entrée par ligne
attribute-too-large = Ces informations prennent trop de place. Raccourcissez l’une d’elles.
attribute-yes = Oui
attribute-no = Non
profile-read-only = Autres informations sur vous
choose-none = Non précisé

# Password
password-title = Modifier votre mot de passe
password-lead = Tous les autres navigateurs et toutes les applications seront déconnectés. Ce navigateur restera connecté.
password-failed = Votre mot de passe n’a pas été modifié
password-present = Mot de passe actuel
password-new = Nouveau mot de passe
password-again = Confirmer le nouveau mot de passe
password-rule = Au moins { $number } caractères difficiles à deviner : plusieurs mots sans rapport entre eux conviennent bien. Votre nom, votre adresse et les mots de passe connus ne sont pas acceptés.
password-submit = Modifier le mot de passe
password-present-missing = Saisissez votre mot de passe actuel.
password-new-missing = Saisissez un nouveau mot de passe.
password-same = Le nouveau mot de passe est identique à l’actuel.
password-too-short = Le nouveau mot de passe doit comporter au moins { $number } caractères.
password-too-long = Le nouveau mot de passe est trop long : { $number } octets au plus.
password-needs-lower = Le mot de passe doit contenir une lettre minuscule.
password-needs-upper = Le mot de passe doit contenir une lettre majuscule.
password-needs-digit = Le mot de passe doit contenir un chiffre.
password-needs-symbol = Le mot de passe doit contenir un symbole ou une espace.
password-known = Ce mot de passe est connu à la suite de fuites de données : les attaquants l’essaient en premier. Choisissez-en un autre et changez-le partout où vous l’utilisez.
password-weak = Le nouveau mot de passe est trop facile à deviner. Ajoutez quelques mots sans rapport entre eux.
password-weak-common = Le nouveau mot de passe est trop facile à deviner : il ressemble à un mot de passe courant. Utilisez plusieurs mots sans rapport entre eux.
password-weak-word = Le nouveau mot de passe est trop facile à deviner : c’est un seul mot ou un nom. Ajoutez quelques mots sans rapport entre eux.
password-weak-keys = Le nouveau mot de passe est trop facile à deviner : il suit les touches du clavier. Utilisez plusieurs mots sans rapport entre eux.
password-weak-repeats = Le nouveau mot de passe est trop facile à deviner : il répète les mêmes caractères. Utilisez plusieurs mots sans rapport entre eux.
password-weak-sequence = Le nouveau mot de passe est trop facile à deviner : il contient une suite comme abc ou 6543. Utilisez plusieurs mots sans rapport entre eux.
password-weak-date = Le nouveau mot de passe est trop facile à deviner : il contient une date ou une année. Ajoutez quelques mots sans rapport entre eux.
password-weak-own = Le nouveau mot de passe est trop facile à deviner : il contient votre nom, votre adresse ou le nom de ce service. Utilisez plusieurs mots sans rapport entre eux.
password-reused = Vous avez déjà utilisé ce mot de passe. Choisissez-en un que vous n’avez pas encore utilisé ici.
strength-short = Robustesse du mot de passe : trop court
strength-weak = Robustesse du mot de passe : faible, ajoutez des mots
strength-fair = Robustesse du mot de passe : moyenne
strength-strong = Robustesse du mot de passe : élevée
password-mismatch = Les mots de passe ne correspondent pas.
password-wrong = Le mot de passe actuel est incorrect.
password-attempts = Un mot de passe incorrect a été saisi trop de fois. Vous pourrez réessayer dans { $wait }.
password-attempts-advice = Cette limite est temporaire. Votre mot de passe n’a pas été modifié.

# Sessions
sessions-title = Où vous êtes connecté
sessions-lead = Déconnectez les navigateurs que vous ne reconnaissez pas ou n’utilisez plus. Si l’un d’eux vous est inconnu, modifiez aussi votre mot de passe.
sessions-signed-in = Connexion
sessions-last-used = Dernière utilisation
sessions-place = Adresse IP lors de la connexion
sessions-browser = { $browser } sous { $system }
sessions-some-browser = Un navigateur sous { $system }
sessions-unknown = Navigateur inconnu
sessions-api = Une application, par l’API
sessions-present = Ce navigateur
sessions-end = Déconnecter
sessions-end-others = Déconnecter tous les autres navigateurs
sessions-sign-out = Déconnecter ce navigateur

# Applications
applications-title = Applications ayant accès à votre compte
applications-lead = Si vous retirez l’accès à une application, elle est immédiatement déconnectée et doit vous redemander l’autorisation.
applications-none = Aucune application n’a accès à votre compte.
applications-since = Accès depuis
applications-last-used = Dernière utilisation
applications-remove = Retirer l’accès

# Activity
activity-title = Activité récente
activity-lead = Vos connexions et les modifications de votre compte au cours des 90 derniers jours.
activity-none = Aucune activité à afficher.
activity-administrator = Par un administrateur
activity-older = Afficher les activités plus anciennes
activity-newest = Afficher les activités les plus récentes
activity-not-me = Ce n’était pas moi
activity-not-me-lead = Nous allons déconnecter tous les autres navigateurs et toutes les applications, et vous envoyer un e-mail avec un lien pour définir un nouveau mot de passe. Vous restez connecté ici.
activity-not-me-lead-no-passwords = Nous déconnecterons tous les autres navigateurs et toutes les applications. Vous restez connecté ici.
activity-not-me-submit = Déconnecter partout ailleurs
activity-signed-in = Connexion
activity-failed = Connexions échouées : { $number }
activity-signed-out = Déconnexion
activity-session-ended = Un autre navigateur a été déconnecté
activity-others-ended = Tous les autres navigateurs ont été déconnectés
activity-password-set = Mot de passe défini
activity-password-changed = Mot de passe modifié
activity-email-verified = Adresse e-mail vérifiée
activity-profile-changed = Profil modifié
activity-terms-accepted = Conditions acceptées
activity-deletion-planned = Suppression du compte demandée
activity-deletion-cancelled = Compte conservé
activity-data-exported = Vos données ont été exportées
activity-application-added = Accès accordé à { $application }
activity-some-application-added = Accès accordé à une application
activity-application-removed = Accès de { $application } supprimé
activity-some-application-removed = Accès d’une application supprimé
activity-not-me-reported = Activité d’une autre personne signalée

# Confirmations
done-profile = Votre profil a été enregistré.
done-password = Votre mot de passe a été modifié. Tous les autres navigateurs et applications ont été déconnectés.
done-session = Le navigateur a été déconnecté.
done-others = Tous les autres navigateurs ont été déconnectés.
done-application = L’application n’a plus accès à votre compte.
done-application-named = { $application } n’a plus accès à votre compte.
done-not-me = Tous les autres navigateurs et toutes les applications ont été déconnectés. Nous vous avons envoyé un e-mail avec un lien pour définir un nouveau mot de passe.
done-not-me-without-mail = Tous les autres navigateurs et toutes les applications ont été déconnectés. Plusieurs e-mails ont déjà été envoyés récemment ; aucun autre ne l’a été. Modifiez votre mot de passe ici.
done-not-me-no-passwords = Tous les autres navigateurs et toutes les applications ont été déconnectés.
done-nothing = Vous aviez été déconnecté avant cette action. Rien n’a été modifié. Recommencez si vous le souhaitez toujours.
verify-first = Vérifiez d’abord votre adresse e-mail. Les autres pages de votre compte seront ensuite disponibles.
another-person = Le formulaire envoyé concerne un compte qui n’est plus connecté ici.
another-person-title = Un autre compte est connecté
another-person-advice = Rien n’a été modifié. Accédez au compte actuellement connecté.
not-there = Cette session ou cet accès a déjà pris fin.
not-there-title = Cet élément n’existe plus
not-there-advice = Rechargez la page pour voir la liste actuelle.

# Set-up link
setup-title = Définir votre mot de passe
setup-first = Vous configurez le premier compte administrateur.
setup-for = Pour { $account }
setup-failed = Votre mot de passe n’a pas été défini
setup-email-taken = Cette adresse e-mail ne peut pas être utilisée. Saisissez-en une autre.
setup-submit = Définir le mot de passe
setup-done-title = Votre mot de passe a été défini
setup-done = Vous pouvez maintenant vous connecter avec ce mot de passe. Le lien n’est plus valide.
setup-link-over = Ce lien a expiré, a déjà été utilisé ou a été remplacé par un plus récent.
setup-link-over-title = Ce lien n’est plus valide
setup-link-over-advice = Si vous avez déjà défini votre mot de passe, utilisez-le pour vous connecter. Sinon, demandez un nouveau lien à votre administrateur.
login-forgot = Mot de passe oublié ?
login-by-mail = Se connecter plutôt par e-mail
login-by-mail-only = M’envoyer un e-mail de connexion
login-method-not-offered = Ce mode de connexion n’est pas disponible ici. Utilisez-en un autre.
password-not-offered-title = Aucun mot de passe n’est nécessaire ici
password-not-offered = Ici, on se connecte par e-mail, sans mot de passe.
password-not-offered-advice = Pour vous connecter, allez à la page de connexion et faites-vous envoyer un e-mail.
bot-check-failed = La vérification que vous êtes une personne a échoué. Veuillez réessayer.
bot-check-script = Cette page vérifie que vous êtes une personne. La vérification nécessite JavaScript. Activez-le et rechargez la page.
forgot-title = Réinitialiser votre mot de passe
forgot-lead = Saisissez l’adresse e-mail de votre compte. Nous vous enverrons un lien pour définir un nouveau mot de passe.
forgot-lead-username = Saisissez le nom d’utilisateur de votre compte. Nous enverrons à son adresse e-mail un lien pour définir un nouveau mot de passe.
forgot-lead-either = Saisissez l’adresse e-mail ou le nom d’utilisateur de votre compte. Nous vous enverrons un lien pour définir un nouveau mot de passe.
forgot-failed = Nous n’avons pas pu envoyer l’e-mail
forgot-submit = Envoyer le lien
forgot-back = Retour à la connexion
forgot-done-title = Consultez vos e-mails
forgot-done = S’il existe un compte avec l’adresse { $account }, nous y avons envoyé un e-mail. Le lien qu’il contient est valable { $valid }.
forgot-done-name = S’il existe un compte { $account }, nous avons envoyé un e-mail à son adresse. Le lien qu’il contient est valable { $valid }.
forgot-done-advice = Si aucun e-mail n’arrive d’ici quelques minutes, regardez dans votre dossier de courrier indésirable et vérifiez l’adresse.
forgot-done-advice-name = Si aucun e-mail n’arrive d’ici quelques minutes, regardez dans votre dossier de courrier indésirable et vérifiez votre saisie.
forgot-again = Essayer une autre adresse
forgot-again-name = Faire une autre saisie
reset-title = Définir un nouveau mot de passe
reset-lead = Vous serez déconnecté de tous les navigateurs et de toutes les applications.
reset-done = Vous avez été déconnecté de tous les navigateurs et de toutes les applications. Vous pouvez maintenant vous connecter avec votre nouveau mot de passe.
reset-link-over-advice = Demandez un nouveau lien pour définir votre mot de passe.
reset-again = Demander un nouveau lien
too-many-mails = Trop d’e-mails ont été demandés depuis votre réseau. Vous pourrez réessayer dans { $wait }.
too-many-mails-advice = Cette limite est temporaire.
not-me-title = Ce n’était pas vous ?
not-me-lead = Nous déconnecterons tous les navigateurs et toutes les applications de votre compte, et nous vous enverrons un e-mail avec un lien pour définir un nouveau mot de passe.
not-me-lead-no-passwords = Nous déconnecterons tous les navigateurs et toutes les applications de votre compte.
not-me-submit = Tout déconnecter
not-me-done-title = Vous êtes déconnecté partout
not-me-done = Tous les navigateurs et toutes les applications ont été déconnectés. Nous avons envoyé un e-mail avec un lien pour définir un nouveau mot de passe à { $account }.
not-me-done-no-passwords = Tous les navigateurs et toutes les applications de { $account } ont été déconnectés.
not-me-done-advice = Définissez un nouveau mot de passe maintenant : d’ici là, l’actuel reste valable.
not-me-done-advice-no-passwords = Toute personne qui lit vos e-mails peut se connecter : assurez-vous d’être seul à avoir accès à votre messagerie.

# Form post response
form-post-title = Retour à l’application
form-post-press = Votre navigateur n’a pas été redirigé automatiquement. Appuyez sur le bouton pour revenir à l’application.
form-post-continue = Continuer

# Links on error pages
back-to-application = Retour à { $application }
go-to-sign-out = Aller à la page de déconnexion
try-again = Réessayer
open-again = Rouvrir la page

# Sign-in and sign-out errors
flow-over = Cette demande de connexion a expiré, a déjà été utilisée ou a été commencée dans un autre navigateur.
flow-over-title = Cette demande de connexion n’est plus valide
flow-over-advice = Revenez à l’application et connectez-vous à nouveau depuis celle-ci.
flow-completed = Vous avez déjà terminé cette connexion dans ce navigateur.
flow-completed-title = Cette connexion est terminée
flow-completed-advice = Continuez dans l’application. Si vous n’y êtes pas connecté, connectez-vous à nouveau depuis celle-ci.
logout-over = Cette demande de déconnexion a expiré, a déjà été utilisée ou a été commencée dans un autre navigateur.
logout-over-title = Cette demande de déconnexion n’est plus valide
logout-over-advice = Si vous êtes encore connecté, vous pouvez vous déconnecter sur la page de déconnexion.
request-refused = L’application a envoyé une requête non valide.
sign-in-link-title = Ce lien de connexion ne fonctionne pas
sign-in-link-advice = Fermez cette page et recommencez depuis l’application. Si le problème persiste, contactez l’assistance de l’application en indiquant la référence ci-dessous.
sign-out-link-title = Ce lien de déconnexion ne fonctionne pas
sign-out-link-advice = Vous n’avez pas été déconnecté. Vous pouvez vous déconnecter ici et signaler le problème à l’assistance de l’application.
window-needed = L’application a intégré la page de connexion dans une autre page. Cela n’est possible qu’avec prompt=none.
window-needed-title = La connexion doit s’ouvrir dans sa propre fenêtre
window-needed-advice = Ouvrez l’application dans sa propre fenêtre ou son propre onglet et réessayez.
too-many-attempts = Il y a eu trop de tentatives de connexion. Vous pourrez réessayer dans { $wait }.
too-many-attempts-title = Trop de tentatives
too-many-attempts-advice = Cette limite est temporaire. Dans les navigateurs où vous vous êtes déjà connecté, les tentatives sont comptées séparément.
wait-over = Vous pouvez réessayer maintenant.
too-many-sign-ins = Trop de connexions ont été commencées depuis votre réseau sans être terminées. Vous pourrez réessayer au plus tard dans { $wait }.
too-many-sign-ins-title = Trop de connexions à la fois
too-many-sign-ins-advice = Terminez ou fermez les connexions encore ouvertes, patientez un peu et réessayez.
form-rejected = Ce formulaire n’a pas été envoyé depuis l’une de nos pages.
form-rejected-title = Le formulaire n’a pas été accepté
form-rejected-advice = Rouvrez la page et recommencez votre saisie.
error-message = Le lien que vous avez suivi a mené à une erreur.
error-advice = Revenez à l’application d’où vous venez et réessayez.

# Request errors
problem-title = Cette requête n’a pas pu être traitée
problem-advice = Revenez à l’application et réessayez. Si le problème persiste, contactez votre administrateur en indiquant la référence ci-dessous.
problem-404-title = Page introuvable
problem-404-advice = Vérifiez l’adresse ou revenez à l’application d’où vous venez.
problem-405-title = Cette action n’est pas possible ici
problem-405-advice = Revenez à l’application et réessayez.
problem-421-title = Adresse incorrecte
problem-421-advice = Vérifiez l’adresse ou demandez la bonne à la personne qui vous l’a donnée.
problem-internal = Un problème est survenu de notre côté.
problem-internal-title = Un problème est survenu
problem-internal-advice = Réessayez dans un instant. Si le problème persiste, contactez votre administrateur en indiquant la référence ci-dessous.
problem-unavailable = Le service est temporairement indisponible.
problem-unavailable-title = Veuillez réessayer dans un instant
problem-unavailable-advice = Rien n’est perdu. Patientez quelques secondes et réessayez.
problem-not-found = Aucune page n’existe à cette adresse.
problem-no-file = Ce fichier n’existe pas.
problem-method = Cette adresse ne prend pas en charge la méthode de la requête.
problem-tenant-mismatch = L’adresse désigne deux organisations différentes.
problem-tenant-not-found = Cette organisation n’existe pas ou n’est pas active.
problem-unknown-host = Ce serveur n’est pas configuré pour ce nom d’hôte.
problem-other-loopback = Utilisez l’adresse publique de ce serveur.
problem-host = La requête doit comporter un en-tête Host, et un seul.
problem-no-peer = L’adresse IP du client est inconnue.
problem-forwarded = L’en-tête X-Forwarded-For n’est pas valide.
problem-header = Un en-tête n’est pas valide ou est répété.
problem-headers-size = Les en-têtes dépassent 16 ko.
problem-address-size = L’adresse dépasse 8 ko.
problem-path = Le chemin de l’adresse n’est pas normalisé.
problem-compressed = Les requêtes compressées ne sont pas acceptées.
problem-media-type = Le corps de la requête doit être de type application/x-www-form-urlencoded.
problem-body = Le corps de la requête n’a pas pu être lu.
problem-body-time = L’envoi du corps de la requête a duré plus de 10 secondes.
problem-body-size = Le formulaire dépasse 16 ko.
problem-encoding = Un paramètre n’est pas en UTF-8 valide.
problem-decision = La décision doit être allow ou deny.
problem-account-choice = Le compte doit être present ou another.
problem-language = Cette langue n’est pas disponible.

# Sign-up, and the verification of its address
login-register = Créer un compte
register-title = Créer un compte
register-failed = Votre compte n’a pas été créé
register-submit = Créer le compte
register-have-account = J’ai déjà un compte
register-terms = J’ai lu et j’accepte :
register-terms-missing = Acceptez les conditions pour créer un compte.
register-optional = { $claim } (facultatif)
register-claim-missing = { $claim } : ce champ est obligatoire.
register-address-not-allowed = Vous ne pouvez pas vous inscrire avec cette adresse e-mail. Utilisez une adresse de votre organisation.
registration-closed = Vous ne pouvez pas créer de compte ici.
registration-closed-title = L’inscription n’est pas ouverte
registration-closed-advice = Si vous avez un compte, connectez-vous. Sinon, demandez-en un à votre administrateur.
verify-title = Vérifiez votre adresse e-mail
verify-lead = Nous avons envoyé un e-mail à { $address }. Ouvrez son lien ou saisissez son code ici.
verify-code = Code de l’e-mail
verify-submit = Continuer
verify-advice = Si rien n’arrive dans quelques minutes, consultez vos courriers indésirables et vérifiez l’adresse.
verify-resend = Renvoyer l’e-mail
verify-sent = L’e-mail est en route. Si plusieurs ont déjà été envoyés, patientez un peu avant d’en demander un autre.
verify-other-address = Utiliser une autre adresse
verify-opened = J’ai ouvert le lien
verify-failed = Votre adresse n’a pas été vérifiée
verify-code-missing = Saisissez le code.
verify-code-wrong = Ce code est incorrect. Saisissez le code du dernier e-mail.
verify-code-over = Ce code n’est plus valable. Faites renvoyer l’e-mail.
verify-sign-in = Votre adresse e-mail est vérifiée. Connectez-vous pour continuer.
verify-link-lead = Vous allez vérifier { $address }.
verify-link-elsewhere = Vous allez vérifier { $address }. Vous avez ouvert le lien dans un autre navigateur ; ce qui a été saisi lors de l’inscription sera donc supprimé. Pour le conserver, saisissez le code de l’e-mail dans le navigateur de votre inscription.
verify-link-password = Mot de passe choisi lors de l’inscription
verify-link-password-help = Vous avez ouvert le lien dans un autre navigateur. Saisissez le mot de passe pour le conserver. Si vous ne le connaissez pas, laissez le champ vide et définissez-en un nouveau ensuite.
verify-link-submit = Vérifier l’adresse
verify-link-over = Ce lien a expiré, a déjà été utilisé ou a été remplacé par un plus récent.
verify-link-over-title = Ce lien n’est plus valable
verify-link-over-advice = Si votre adresse est déjà vérifiée, connectez-vous. Sinon, connectez-vous pour recevoir un nouveau lien.
verify-done-title = Votre adresse e-mail est vérifiée
verify-done = Continuez dans le navigateur de votre inscription, ou connectez-vous ici.
verify-done-no-password = Nous ne savons pas qui a choisi le mot de passe lors de l’inscription ; il a donc été supprimé. Définissez-en un nouveau pour vous connecter.
verify-done-dropped = Nous ne savons pas qui a saisi les informations de l’inscription ; elles ont donc été supprimées. Connectez-vous ici : nous vous enverrons un e-mail.
verify-done-set = Définir un mot de passe
mailed-title = Consultez vos e-mails
mailed-lead = Si { $address } appartient à un compte, nous y avons envoyé un e-mail. Ouvrez son lien ou saisissez son code ici.
mailed-lead-username = S’il existe un compte { $address }, nous avons envoyé un e-mail à son adresse. Ouvrez son lien ou saisissez son code ici.
mailed-failed = Vous n’êtes pas connecté
mailed-password = Utiliser plutôt le mot de passe
mailed-link-title = Connexion par lien
mailed-link-lead = Vous allez vous connecter en tant que { $address }.
mailed-elsewhere-title = Saisissez ce code
mailed-elsewhere-lead = Vous avez ouvert le lien dans un autre navigateur. Saisissez ce code dans le navigateur où vous voulez vous connecter :
mailed-elsewhere-advice = Ne communiquez ce code à personne. Si vous ne l’avez pas demandé, fermez cette page.
terms-title = Acceptez les nouvelles conditions
terms-lead = Les conditions d’utilisation ont changé. Pour continuer en tant que { $account }, lisez et acceptez la nouvelle version.
terms-version = Version du { $version }
terms-accept = Accepter et continuer

# Addresses of an account
addresses-title = Adresses e-mail
addresses-lead = Vous pouvez vous connecter avec chacune de ces adresses. Les messages concernant votre compte vont à l’adresse principale.
addresses-main = Adresse principale
addresses-unverified = Non vérifiée. Ajoutez-la ci-dessous pour la vérifier.
addresses-new = Nouvelle adresse
addresses-help = Nous y envoyons un e-mail. L’adresse est la vôtre une fois vérifiée.
addresses-change = Remplacer l’adresse principale
addresses-add = Ajouter cette adresse
addresses-make-main = Rendre principale
addresses-remove = Supprimer
addresses-stale = Pour votre sécurité, reconnectez-vous avant de modifier vos adresses.
addresses-sign-in = Se reconnecter
addresses-failed = Rien n’a été modifié
addresses-own = Cette adresse fait déjà partie de votre compte.
addresses-too-many = Un compte a au plus { $number } adresses. Supprimez-en une d’abord.
addresses-last = L’adresse principale ne peut pas être supprimée. Choisissez d’abord une autre adresse principale.
done-address-main = L’adresse principale a été modifiée.
done-address-removed = L’adresse a été supprimée. Elle vous reste réservée pendant 7 jours ; un e-mail envoyé à cette adresse permet d’annuler.
addresses-elsewhere = Vous avez ouvert le lien dans un autre navigateur. Saisissez ce code dans le navigateur où vous avez saisi l’adresse :
undo-title = Annuler la modification
undo-lead = { $address } redevient l’adresse principale de votre compte. Les adresses ajoutées depuis sont supprimées, et tous les navigateurs et applications sont déconnectés.
undo-submit = Annuler maintenant
undo-done-title = La modification a été annulée
undo-done = Nous avons envoyé un e-mail à { $address } qui vous permet de définir un nouveau mot de passe.
undo-done-no-passwords = { $address } est de nouveau l’adresse principale de votre compte.
undo-over = Ce lien a expiré ou a déjà été utilisé.
undo-over-title = Ce lien n’est plus valable ici
undo-over-advice = Si vous n’avez plus accès à votre compte, demandez de l’aide à l’administrateur.

data-title = Vos données
data-lead = Tout ce que nous conservons à votre sujet. Vous pouvez le consulter ici ou le télécharger.
data-stale = Pour votre sécurité, reconnectez-vous pour voir vos données.
data-download = Télécharger
data-show = Afficher
data-some = La page en affiche { $number }. Le téléchargement les contient tous.
data-attributes = Autres informations
data-roles = Rôles
data-devices = Navigateurs reconnus
data-grants = Accès des applications
data-verifications = Vérifications d’adresses
data-links = Liens envoyés par e-mail
delete-title = Supprimer votre compte
delete-failed = Votre compte n’a pas été supprimé
delete-lead = Vous supprimez le compte { $account } et toutes ses données.
delete-applications = Les applications que vous utilisiez avec ce compte ne vous reconnaîtront plus.
delete-later = Jusqu’à la date de suppression, vous pouvez changer d’avis : reconnectez-vous et conservez votre compte.
delete-now = Les données sont supprimées immédiatement. Cette action est irréversible.
delete-stale = Pour votre sécurité, reconnectez-vous avant de supprimer votre compte.
delete-submit = Supprimer mon compte
delete-export = Consulter d’abord mes données
delete-last = Vous êtes le seul administrateur qui puisse se connecter. Donnez d’abord ce rôle à une autre personne.
delete-done-title = Votre compte sera supprimé
delete-done = Vous êtes déconnecté partout. Jusqu’à la date de suppression, vous pouvez vous connecter et conserver le compte { $account }.
deleted-title = Votre compte est supprimé
deleted = Le compte { $account } et ses données sont supprimés.
deletion-date = Date de suppression
keep-title = Conserver votre compte ?
keep-lead = Le compte { $account } va être supprimé. Pour continuer, conservez-le.
keep-submit = Conserver mon compte
invitation-title = Accepter l’invitation
invitation-lead = { $tenant } vous invite à créer un compte pour { $address }.
invitation-over-advice = Si vous avez déjà accepté l’invitation, connectez-vous. Sinon, demandez une nouvelle invitation.
invitation-taken = Cette adresse e-mail a déjà un compte.
invitation-taken-title = Vous avez déjà un compte
invitation-taken-advice = Connectez-vous avec cette adresse. Si vous ne connaissez pas votre mot de passe, vous pouvez y en définir un nouveau.
invitation-needed = Il vous faut une invitation pour créer un compte ici.
invitation-needed-advice = Ouvrez le lien de l’e-mail qui contient votre invitation. Si vous avez un compte, connectez-vous.

## Organizations.

organization-not-found = Cette organisation n’existe pas ou a été supprimée.
organization-forbidden = Vous n’avez pas l’autorisation de faire cela dans cette organisation.
organization-forbidden-title = Action non autorisée
organization-forbidden-advice = Demandez l’autorisation à un propriétaire ou à un administrateur de l’organisation.
joining-forbidden = Vous ne pouvez pas rejoindre cette organisation.
joining-forbidden-advice = Demandez une invitation à un administrateur de l’organisation.
organization-invitation-over = Cette invitation a expiré, a été retirée ou a déjà été utilisée.
organization-invitation-over-advice = Demandez une nouvelle invitation à un administrateur de l’organisation.
organization-invitation-of-another = Cette invitation a été envoyée à une autre adresse e-mail.
organization-invitation-of-another-advice = Connectez-vous avec le compte qui possède cette adresse, ou ajoutez l’adresse à votre compte et vérifiez-la.
already-member = Ce compte est déjà membre de l’organisation.
last-owner = Une organisation a besoin d’au moins un propriétaire. Désignez d’abord un autre propriétaire.
too-many-memberships = Un compte peut appartenir à { $most } organisations au maximum.
too-many-invitations = Cette organisation a trop d’invitations en attente. Retirez-en d’abord quelques-unes.
last-owner-of = Vous êtes l’unique propriétaire de { $organization }. Désignez d’abord un autre propriétaire.
