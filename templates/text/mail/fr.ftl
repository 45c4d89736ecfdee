# Texts of mails in French; see en.ftl.

# All mails
mail-greeting = Bonjour,
mail-greeting-name = Bonjour { $name },
mail-code-enter = Ou saisissez ce code sur la page qui vous le demande :
mail-code-only = Saisissez ce code sur la page qui le demande :
mail-code-secret = Ne communiquez ce code à personne. Nous ne vous le demanderons jamais par téléphone ni par e-mail.
mail-time = Date et heure
mail-place = Réseau
mail-browser = Navigateur
mail-unknown = Inconnu
mail-was-me = Si c’était vous, vous n’avez rien à faire.
mail-not-me = Si ce n’était pas vous, cliquez sur le bouton. Tous les navigateurs et toutes les applications seront déconnectés, et vous pourrez définir un nouveau mot de passe.
mail-not-me-no-passwords = Si ce n’était pas vous, cliquez sur le bouton. Tous les navigateurs et toutes les applications seront déconnectés. Vérifiez ensuite que vous êtes seul à avoir accès à votre messagerie.
mail-not-me-button = Ce n’était pas moi
mail-not-me-advice = Si ce n’était pas vous, définissez au plus vite un nouveau mot de passe et déconnectez tous les navigateurs que vous ne reconnaissez pas.
mail-not-me-advice-no-passwords = Si ce n’était pas vous, vérifiez que vous êtes seul à avoir accès à votre messagerie et déconnectez tous les navigateurs que vous ne reconnaissez pas.
mail-button-copy = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :

# Footer
mail-reason-account = Vous recevez cet e-mail parce que cette adresse est associée à un compte chez { $tenant }.
mail-reason-entered = Vous recevez cet e-mail parce que cette adresse a été saisie chez { $tenant }.
mail-reason-former = Vous recevez cet e-mail parce que cette adresse était jusqu’ici associée à un compte chez { $tenant }.
mail-reason-invited = Vous recevez cet e-mail parce que vous avez reçu une invitation de { $tenant }.
mail-reason-test = Vous recevez cet e-mail parce qu’un administrateur de { $tenant } a envoyé un test à cette adresse.

# Verification of an address after sign-up
mail-verify-address-subject = Vérifiez votre adresse e-mail pour { $tenant }
mail-verify-address-title = Vérifiez votre adresse e-mail
mail-verify-address-body = Merci de votre inscription chez { $tenant }. Veuillez confirmer que cette adresse e-mail est bien la vôtre.
mail-verify-address-button = Vérifier l’adresse e-mail
mail-verify-address-note = Le lien et le code sont valables pendant { $valid }. Si vous ne vous êtes pas inscrit, vous pouvez ignorer cet e-mail.

# Sign-up with the address of an existing account
mail-already-registered-subject = Vous avez déjà un compte chez { $tenant }
mail-already-registered-title = Vous avez déjà un compte
mail-already-registered-body = Quelqu’un a essayé de créer un compte chez { $tenant } avec cette adresse e-mail. Vous avez déjà un compte ; aucun autre n’a donc été créé. Connectez-vous, ou réinitialisez votre mot de passe si vous l’avez oublié.
mail-already-registered-body-no-passwords = Quelqu’un a essayé de créer un compte chez { $tenant } avec cette adresse e-mail. Vous avez déjà un compte ; aucun autre n’a donc été créé. Connectez-vous avec cette adresse.
mail-already-registered-button = Se connecter
mail-already-registered-reset = Réinitialiser votre mot de passe
mail-already-registered-note = Si ce n’était pas vous, vous pouvez ignorer cet e-mail. Votre compte n’a pas été modifié.

# Password reset
mail-reset-password-subject = Réinitialisez votre mot de passe pour { $tenant }
mail-reset-password-title = Réinitialisez votre mot de passe
mail-reset-password-body = Une réinitialisation du mot de passe a été demandée pour votre compte chez { $tenant }. Utilisez le bouton pour définir un nouveau mot de passe.
mail-reset-password-button = Définir un nouveau mot de passe
mail-reset-password-note = Le lien est valable pendant { $valid } et ne fonctionne qu’une fois. Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail. Votre mot de passe reste inchangé.

# Notice of a new password
mail-password-changed-subject = Votre mot de passe pour { $tenant } a été modifié
mail-password-changed-title = Votre mot de passe a été modifié
mail-password-changed-body = Le mot de passe de votre compte chez { $tenant } a été modifié.
mail-password-removed-subject = Votre mot de passe pour { $tenant } a été supprimé
mail-password-removed-title = Votre mot de passe a été supprimé
mail-password-removed-body = Le mot de passe de votre compte chez { $tenant } a été supprimé. Vous vous connectez désormais par e-mail.

# Notice of a sign-in in a browser that is not known
mail-new-device-subject = Nouvelle connexion à votre compte chez { $tenant }
mail-new-device-title = Nouvelle connexion à votre compte
mail-new-device-body = Une connexion à votre compte chez { $tenant } a eu lieu depuis un navigateur que nous ne connaissons pas encore.

# Notice of many wrong passwords
mail-many-wrong-attempts-subject = Nombreuses tentatives de connexion échouées chez { $tenant }
mail-many-wrong-attempts-title = Nombreuses tentatives de connexion échouées
mail-many-wrong-attempts-body = Un mot de passe incorrect a été saisi de nombreuses fois pour votre compte chez { $tenant }. Pour protéger le compte, les tentatives depuis des navigateurs inconnus sont limitées pendant un certain temps. Vous pouvez toujours vous connecter depuis les navigateurs que vous avez déjà utilisés.
mail-many-wrong-codes-body = Un code incorrect a été saisi de nombreuses fois pour votre compte chez { $tenant }. Pour protéger le compte, les tentatives depuis des navigateurs inconnus sont limitées pendant un certain temps. Vous pouvez toujours vous connecter depuis les navigateurs que vous avez déjà utilisés.
mail-many-wrong-attempts-note = Si vous avez oublié votre mot de passe, vous pouvez le réinitialiser sur la page de connexion.

# Invitation
mail-invitation-subject = Invitation de { $tenant }
mail-invitation-title = Vous êtes invité
mail-invitation-body = { $tenant } vous invite. Acceptez l’invitation pour créer votre compte.
mail-invitation-button = Accepter l’invitation
mail-invitation-note = L’invitation est valable pendant { $valid }. Si vous ne souhaitez pas l’accepter, vous pouvez ignorer cet e-mail.

# Sign-in by mail
mail-sign-in-link-subject = Connexion à { $tenant }
mail-sign-in-link-title = Se connecter à { $tenant }
mail-sign-in-link-body = Utilisez ce bouton pour vous connecter à votre compte chez { $tenant }.
mail-sign-in-code-body = Utilisez ce code pour vous connecter à votre compte chez { $tenant }.
mail-sign-in-link-button = Se connecter
mail-sign-in-link-note = Le lien et le code sont valables pendant { $valid } et ne fonctionnent qu’une fois. Si vous ne les avez pas demandés, vous pouvez ignorer cet e-mail.

# Notice of a change, to the earlier address
mail-address-changed-old-subject = L’adresse e-mail de votre compte chez { $tenant } a été modifiée
mail-address-changed-old-title = Votre adresse e-mail a été modifiée
mail-address-changed-old-body = Votre compte chez { $tenant } a maintenant une autre adresse e-mail. Vous ne pouvez plus vous connecter avec celle-ci.
mail-main-address-changed-body = Votre compte chez { $tenant } a maintenant une autre adresse principale, à laquelle les messages sont envoyés. Vous pouvez toujours vous connecter avec celle-ci.
mail-address-removed-body = Votre compte chez { $tenant } n’a plus cette adresse e-mail. Vous ne pouvez plus vous connecter avec celle-ci.
mail-address-changed-old-button = Annuler la modification
mail-address-changed-old-note = Vous pouvez annuler la modification pendant { $valid }. Tous les navigateurs et toutes les applications seront alors déconnectés. Si vous avez fait cette modification vous-même, vous n’avez rien à faire.

# Verification of a new address of an account
mail-address-change-confirm-subject = Vérifiez votre nouvelle adresse e-mail pour { $tenant }
mail-address-change-confirm-title = Vérifiez votre nouvelle adresse e-mail
mail-address-change-confirm-body = Cette adresse a été saisie comme nouvelle adresse e-mail d’un compte chez { $tenant }. La modification prendra effet lorsque vous aurez vérifié l’adresse.
mail-address-change-confirm-button = Vérifier la nouvelle adresse
mail-address-change-confirm-note = Le lien et le code sont valables pendant { $valid }. Si vous n’avez pas demandé ce changement, vous pouvez ignorer cet e-mail.

# Deletion of an account
mail-account-deletion-scheduled-subject = Votre compte chez { $tenant } sera supprimé
mail-account-deletion-scheduled-title = Votre compte sera supprimé
mail-account-deletion-scheduled-body = Votre compte chez { $tenant } et ses données seront supprimés le { $time }. Jusque-là, vous pouvez le conserver.
mail-account-deletion-scheduled-button = Conserver mon compte
mail-account-deletion-scheduled-note = Si vous souhaitez que votre compte soit supprimé, vous n’avez rien à faire.

# Test by an administrator
mail-test-subject = E-mail de test de { $tenant }
mail-test-title = Le test a réussi
mail-test-body = Cet e-mail a été envoyé pour tester les paramètres de messagerie de { $tenant }. Puisque vous pouvez le lire, il est bien arrivé.

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = Une adresse e-mail a été ajoutée à votre compte chez { $tenant }
mail-address-added-title = Une adresse e-mail a été ajoutée
mail-address-added-body = Une adresse e-mail supplémentaire a été ajoutée à votre compte chez { $tenant }. Elle permet de se connecter.

mail-organization-invitation-subject = Invitation à rejoindre { $organization }
mail-organization-invitation-title = Vous êtes invité
mail-organization-invitation-body = Vous êtes invité à rejoindre { $organization } chez { $tenant }.
mail-organization-invitation-button = Ouvrir l’invitation
mail-organization-invitation-note = L’invitation est valable pendant { $valid }. Si vous ne souhaitez pas l’accepter, vous pouvez ignorer cet e-mail.
