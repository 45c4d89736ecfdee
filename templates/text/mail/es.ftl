# Texts of mails in Spanish; see en.ftl.

# All mails
mail-greeting = Hola:
mail-greeting-name = Hola, { $name }:
mail-code-enter = O introduzca este código en la página que se lo pide:
mail-code-only = Introduzca este código en la página que lo pide:
mail-code-secret = No dé el código a nadie. Nunca se lo pediremos por teléfono ni por correo electrónico.
mail-time = Fecha y hora
mail-place = Red
mail-browser = Navegador
mail-unknown = Desconocido
mail-was-me = Si ha sido usted, no tiene que hacer nada.
mail-not-me = Si no ha sido usted, pulse el botón. Se cerrará la sesión en todos los navegadores y aplicaciones, y podrá establecer una contraseña nueva.
mail-not-me-no-passwords = Si no ha sido usted, pulse el botón. Se cerrará la sesión en todos los navegadores y aplicaciones. Después, asegúrese de que solo usted tiene acceso a su buzón.
mail-not-me-button = No he sido yo
mail-not-me-advice = Si no ha sido usted, establezca cuanto antes una contraseña nueva y cierre la sesión en todos los navegadores que no reconozca.
mail-not-me-advice-no-passwords = Si no ha sido usted, asegúrese de que solo usted tiene acceso a su buzón y cierre la sesión en todos los navegadores que no reconozca.
mail-button-copy = Si el botón no funciona, copie esta dirección en su navegador:

# Footer
mail-reason-account = Recibe este correo porque esta dirección pertenece a una cuenta en { $tenant }.
mail-reason-entered = Recibe este correo porque esta dirección se ha introducido en { $tenant }.
mail-reason-former = Recibe este correo porque esta dirección pertenecía hasta ahora a una cuenta en { $tenant }.
mail-reason-invited = Recibe este correo porque { $tenant } le ha invitado.
mail-reason-test = Recibe este correo porque un administrador de { $tenant } ha enviado una prueba a esta dirección.

# Verification of an address after sign-up
mail-verify-address-subject = Verifique su dirección de correo electrónico para { $tenant }
mail-verify-address-title = Verifique su dirección de correo electrónico
mail-verify-address-body = Gracias por registrarse en { $tenant }. Confirme que esta dirección de correo electrónico es suya.
mail-verify-address-button = Verificar la dirección
mail-verify-address-note = El enlace y el código son válidos durante { $valid }. Si no se ha registrado, puede ignorar este correo.

# Sign-up with the address of an existing account
mail-already-registered-subject = Ya tiene una cuenta en { $tenant }
mail-already-registered-title = Ya tiene una cuenta
mail-already-registered-body = Alguien ha intentado crear una cuenta en { $tenant } con esta dirección de correo electrónico. Ya tiene una cuenta, así que no se ha creado otra. Inicie sesión o, si ha olvidado su contraseña, restablézcala.
mail-already-registered-body-no-passwords = Alguien ha intentado crear una cuenta en { $tenant } con esta dirección de correo electrónico. Ya tiene una cuenta, así que no se ha creado otra. Inicie sesión con esta dirección.
mail-already-registered-button = Iniciar sesión
mail-already-registered-reset = Restablecer su contraseña
mail-already-registered-note = Si no ha sido usted, puede ignorar este correo. Su cuenta no ha cambiado.

# Password reset
mail-reset-password-subject = Restablezca su contraseña para { $tenant }
mail-reset-password-title = Restablezca su contraseña
mail-reset-password-body = Se ha solicitado restablecer la contraseña de su cuenta en { $tenant }. Use el botón para establecer una nueva.
mail-reset-password-button = Establecer una contraseña nueva
mail-reset-password-note = El enlace es válido durante { $valid } y funciona una sola vez. Si no lo ha solicitado, puede ignorar este correo. Su contraseña sigue siendo la misma.

# Notice of a new password
mail-password-changed-subject = Se ha cambiado su contraseña para { $tenant }
mail-password-changed-title = Se ha cambiado su contraseña
mail-password-changed-body = Se ha cambiado la contraseña de su cuenta en { $tenant }.
mail-password-removed-subject = Se ha eliminado su contraseña para { $tenant }
mail-password-removed-title = Se ha eliminado su contraseña
mail-password-removed-body = Se ha eliminado la contraseña de su cuenta en { $tenant }. A partir de ahora inicia sesión por correo electrónico.

# Notice of a sign-in in a browser that is not known
mail-new-device-subject = Nuevo inicio de sesión en su cuenta de { $tenant }
mail-new-device-title = Nuevo inicio de sesión en su cuenta
mail-new-device-body = Se ha iniciado sesión en su cuenta de { $tenant } desde un navegador que todavía no conocemos.

# Notice of many wrong passwords
mail-many-wrong-attempts-subject = Muchos intentos fallidos de inicio de sesión en { $tenant }
mail-many-wrong-attempts-title = Muchos intentos fallidos de inicio de sesión
mail-many-wrong-attempts-body = Se ha introducido muchas veces una contraseña incorrecta para su cuenta en { $tenant }. Para proteger la cuenta, los intentos desde navegadores desconocidos están limitados durante un tiempo. Puede seguir iniciando sesión desde los navegadores que ya ha usado.
mail-many-wrong-codes-body = Se ha introducido muchas veces un código incorrecto para su cuenta en { $tenant }. Para proteger la cuenta, los intentos desde navegadores desconocidos están limitados durante un tiempo. Puede seguir iniciando sesión desde los navegadores que ya ha usado.
mail-many-wrong-attempts-note = Si ha olvidado su contraseña, puede restablecerla en la página de inicio de sesión.

# Invitation
mail-invitation-subject = Invitación de { $tenant }
mail-invitation-title = Ha recibido una invitación
mail-invitation-body = { $tenant } le invita. Acepte la invitación para crear su cuenta.
mail-invitation-button = Aceptar la invitación
mail-invitation-note = La invitación es válida durante { $valid }. Si no desea aceptarla, puede ignorar este correo.

# Sign-in by mail
mail-sign-in-link-subject = Inicio de sesión en { $tenant }
mail-sign-in-link-title = Iniciar sesión en { $tenant }
mail-sign-in-link-body = Use este botón para iniciar sesión en su cuenta de { $tenant }.
mail-sign-in-code-body = Use este código para iniciar sesión en su cuenta de { $tenant }.
mail-sign-in-link-button = Iniciar sesión
mail-sign-in-link-note = El enlace y el código son válidos durante { $valid } y funcionan una sola vez. Si no los ha solicitado, puede ignorar este correo.

# Notice of a change, to the earlier address
mail-address-changed-old-subject = Se ha cambiado la dirección de correo electrónico de su cuenta en { $tenant }
mail-address-changed-old-title = Se ha cambiado su dirección de correo electrónico
mail-address-changed-old-body = Su cuenta en { $tenant } tiene ahora otra dirección de correo electrónico. Ya no puede iniciar sesión con esta.
mail-main-address-changed-body = Su cuenta de { $tenant } tiene ahora otra dirección principal, a la que se envían los mensajes. Todavía puede iniciar sesión con esta.
mail-address-removed-body = Su cuenta en { $tenant } ya no tiene esta dirección de correo. Ya no puede iniciar sesión con ella.
mail-address-changed-old-button = Deshacer el cambio
mail-address-changed-old-note = Puede deshacer el cambio durante { $valid }. Al hacerlo, se cerrará la sesión en todos los navegadores y aplicaciones. Si usted ha hecho el cambio, no tiene que hacer nada.

# Verification of a new address of an account
mail-address-change-confirm-subject = Verifique su nueva dirección de correo electrónico para { $tenant }
mail-address-change-confirm-title = Verifique su nueva dirección de correo electrónico
mail-address-change-confirm-body = Esta dirección se ha introducido como nueva dirección de correo electrónico de una cuenta en { $tenant }. El cambio se hará efectivo cuando la verifique.
mail-address-change-confirm-button = Verificar la nueva dirección
mail-address-change-confirm-note = El enlace y el código son válidos durante { $valid }. Si no ha solicitado el cambio, puede ignorar este correo.

# Deletion of an account
mail-account-deletion-scheduled-subject = Su cuenta en { $tenant } se eliminará
mail-account-deletion-scheduled-title = Su cuenta se eliminará
mail-account-deletion-scheduled-body = Su cuenta en { $tenant } y sus datos se eliminarán el { $time }. Hasta entonces, puede conservarla.
mail-account-deletion-scheduled-button = Conservar mi cuenta
mail-account-deletion-scheduled-note = Si desea que su cuenta se elimine, no tiene que hacer nada.

# Test by an administrator
mail-test-subject = Correo de prueba de { $tenant }
mail-test-title = La prueba ha funcionado
mail-test-body = Este correo se ha enviado para probar la configuración de correo de { $tenant }. Si puede leerlo, es que ha llegado.

# Notice of a further address: time, network and browser. Reason: account.
mail-address-added-subject = Se ha añadido una dirección de correo a su cuenta de { $tenant }
mail-address-added-title = Se ha añadido una dirección de correo
mail-address-added-body = Se ha añadido otra dirección de correo a su cuenta de { $tenant }. Permite iniciar sesión.

mail-organization-invitation-subject = Invitación a { $organization }
mail-organization-invitation-title = Ha recibido una invitación
mail-organization-invitation-body = Se le invita a unirse a { $organization } en { $tenant }.
mail-organization-invitation-button = Abrir la invitación
mail-organization-invitation-note = La invitación es válida durante { $valid }. Si no desea aceptarla, puede ignorar este correo.
