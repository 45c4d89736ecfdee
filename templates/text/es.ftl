# Page texts in Spanish; see en.ftl.

# Layout
title-error = Error:
language = Idioma: { $name }
privacy-policy = Política de privacidad
terms-of-service = Condiciones de uso
signed-in-as = Sesión iniciada como
continue-to = Continuará en { $host }
reference = Referencia
code = Código de error
detail = Detalle
working = Un momento…

# Durations and dates
span-seconds = { $number ->
    [one] { $number } segundo
   *[other] { $number } segundos
}
span-minutes = { $number ->
    [one] { $number } minuto
   *[other] { $number } minutos
}
span-hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
}
span-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
date-and-time = { $day } de { $month } de { $year }, { $time } UTC
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

# Sign-in
login-title = Iniciar sesión
login-title-application = Iniciar sesión en { $application }
login-failed = No se ha podido iniciar sesión
login-email = Correo electrónico
login-username = Nombre de usuario
login-either = Correo electrónico o nombre de usuario
login-password = Contraseña
login-remember = Mantener la sesión iniciada
login-submit = Iniciar sesión
login-email-missing = Introduzca su dirección de correo electrónico.
login-email-invalid = Introduzca una dirección de correo electrónico como nombre@example.com.
login-username-missing = Introduzca su nombre de usuario.
login-either-missing = Introduzca su correo electrónico o su nombre de usuario.
login-either-invalid = Introduzca una dirección de correo electrónico como nombre@example.com, o un nombre de usuario sin @.
login-password-missing = Introduzca su contraseña.
login-wrong = Correo electrónico o contraseña incorrectos.
login-wrong-username = Nombre de usuario o contraseña incorrectos.
login-wrong-either = Correo electrónico, nombre de usuario o contraseña incorrectos.
login-unverified = Su dirección de correo electrónico aún no está verificada. Pida a su administrador que la verifique.
password-show = Mostrar
password-hide = Ocultar
password-show-label = Mostrar la contraseña
password-hide-label = Ocultar la contraseña
caps-lock = El bloqueo de mayúsculas está activado.

# Account selection
select-title = Elegir una cuenta
select-title-application = Elegir una cuenta para { $application }
select-continue = Continuar como { $account }
select-another = Usar otra cuenta

# Consent
consent-page-title = Permitir el acceso a su cuenta · { $application }
consent-title = ¿Permitir que { $application } acceda a su cuenta?
consent-nothing = La aplicación solo recibe un identificador de su cuenta, no su perfil.
consent-scopes = Permisos solicitados
consent-trust = Permita el acceso solo si confía en la aplicación. Si lo deniega, no se comparte nada y vuelve a la aplicación.
consent-allow = Permitir
consent-deny = Denegar
consent-again = La cuenta o la sesión de este navegador ha cambiado desde que abrió la página. No se ha compartido nada. Compruebe la cuenta y decida de nuevo.
consent-use-server = Usar { $server } en su nombre
scope-profile = Su nombre, su foto y otros datos de su perfil
scope-email = Su dirección de correo electrónico
scope-address = Su dirección postal
scope-phone = Su número de teléfono
scope-offline-access = Sus datos cuando usted no está, incluso después de cerrar sesión
scope-attributes = Sus datos: { $titles }

# Sign-out
logout-page-title = Cerrar sesión
logout-title = ¿Desea cerrar sesión?
logout-asks = { $application } solicita cerrar su sesión
logout-consequence = La próxima vez tendrá que volver a iniciar sesión en este navegador.
logout-submit = Cerrar sesión
logout-stay = Mantener la sesión iniciada
signed-out-page-title = Sesión cerrada
signed-out-title = Ha cerrado sesión
signed-out-applications = Es posible que su sesión siga abierta en las aplicaciones que ha usado hasta que la cierre también en ellas. En un equipo compartido, cierre ahora todas las ventanas del navegador.
signed-out-withheld = { $application } quería continuar en una dirección que no está registrada para la aplicación, por lo que no se le ha redirigido.
signed-out-continue = Continuar a { $application }
signed-out-again = Volver a iniciar sesión

# Account
account-title = Su cuenta
account-name = Nombre
account-email = Correo electrónico
account-verified = Verificado
account-not-verified = Sin verificar
account-limited = Antes de usar su cuenta, verifique que esta dirección de correo es suya.
account-unverified = Verifique su dirección de correo para que podamos ayudarle si pierde el acceso a su cuenta.
account-verify = Verificar la dirección de correo
account-signed-in = Inicio de sesión
account-username-missing = Necesita un nombre de usuario para volver a iniciar sesión y todavía no tiene ninguno.
account-username-choose = Elegir un nombre de usuario
account-sign-out = Cerrar sesión
claim-given-name = Nombre de pila
claim-middle-name = Segundo nombre
claim-family-name = Apellidos
claim-nickname = Apodo
claim-preferred-username = Nombre de usuario
claim-gender = Género
claim-birthdate = Fecha de nacimiento
claim-phone-number = Número de teléfono
claim-website = Sitio web
claim-profile = Página de perfil
claim-zoneinfo = Zona horaria
claim-locale = Idioma
claim-address = Dirección
account-password = Cambiar su contraseña
account-back = Volver
account-back-to = Volver a su cuenta
account-go-to = Ir a su cuenta

# Profile
profile-title = Su perfil
profile-lead = Las aplicaciones con acceso a su perfil pueden ver estos datos.
profile-failed = No se han guardado los cambios
profile-draft = Su sesión se cerró antes de que se guardaran los cambios. Revíselos y guárdelos ahora.
profile-administrator = Solo un administrador puede cambiar el correo electrónico, el nombre de usuario, el número de teléfono, la foto y la dirección postal.
profile-administrator-own-username = Solo un administrador puede cambiar el número de teléfono, la foto y la dirección postal.
profile-submit = Guardar
profile-too-long = { $claim }: { $number } caracteres como máximo.
profile-characters = { $claim }: contiene un carácter no permitido.
profile-form = El formato no es válido. { $form }
profile-help-name = Su nombre completo, tal como lo muestran las aplicaciones
profile-help-birthdate = Introduzca año, mes y día, por ejemplo 1990-12-31.
profile-help-address = Introduzca una dirección que empiece por https://, por ejemplo https://example.com.
profile-help-zoneinfo = Introduzca una zona horaria como Europe/Paris.
profile-help-locale = Introduzca un código de idioma como es o fr-CA.
profile-help-username = Hasta 64 letras, cifras, puntos, guiones y guiones bajos.
username-taken = Este nombre de usuario no está disponible. Elija otro.
username-attempts = Ha probado o cambiado nombres de usuario demasiadas veces. Podrá intentarlo de nuevo dentro de { $wait }.
username-attempts-advice = Este límite es temporal. No se ha cambiado nada.
attribute-help-number = Escriba un número como 42 o 2.5, con un punto para los decimales.
attribute-help-date = Escriba año, mes y día, por ejemplo 2026-12-31.
attribute-help-choice = Elija uno de los valores.
attribute-help-list = Una entrada por línea
attribute-too-large = No hay espacio suficiente para estos datos. Acorte alguno de ellos.
attribute-yes = Sí
attribute-no = No
profile-read-only = Otros datos sobre usted
choose-none = Sin especificar

# Password
password-title = Cambiar su contraseña
password-lead = Se cerrará la sesión en todos los demás navegadores y aplicaciones. En este navegador permanecerá abierta.
password-failed = No se ha cambiado su contraseña
password-present = Contraseña actual
password-new = Contraseña nueva
password-again = Confirmar la contraseña nueva
password-rule = Al menos { $number } caracteres difíciles de adivinar: varias palabras sin relación entre sí son una buena opción. No se aceptan su nombre, su dirección ni contraseñas conocidas.
password-submit = Cambiar la contraseña
password-present-missing = Introduzca su contraseña actual.
password-new-missing = Introduzca una contraseña nueva.
password-same = La contraseña nueva es igual a la actual.
password-too-short = La contraseña nueva debe tener al menos { $number } caracteres.
password-too-long = La contraseña nueva es demasiado larga: { $number } bytes como máximo.
password-needs-lower = La contraseña debe contener una letra minúscula.
password-needs-upper = La contraseña debe contener una letra mayúscula.
password-needs-digit = La contraseña debe contener una cifra.
password-needs-symbol = La contraseña debe contener un símbolo o un espacio.
password-known = Esta contraseña se conoce por filtraciones de datos y los atacantes la prueban primero. Elija otra y cámbiela en todos los sitios donde la use.
password-weak = La contraseña nueva es demasiado fácil de adivinar. Añada algunas palabras sin relación entre sí.
password-weak-common = La contraseña nueva es demasiado fácil de adivinar: se parece a una contraseña común. Use varias palabras sin relación entre sí.
password-weak-word = La contraseña nueva es demasiado fácil de adivinar: es una sola palabra o un nombre. Añada algunas palabras sin relación entre sí.
password-weak-keys = La contraseña nueva es demasiado fácil de adivinar: sigue las teclas del teclado. Use varias palabras sin relación entre sí.
password-weak-repeats = La contraseña nueva es demasiado fácil de adivinar: repite los mismos caracteres. Use varias palabras sin relación entre sí.
password-weak-sequence = La contraseña nueva es demasiado fácil de adivinar: contiene una secuencia como abc o 6543. Use varias palabras sin relación entre sí.
password-weak-date = La contraseña nueva es demasiado fácil de adivinar: contiene una fecha o un año. Añada algunas palabras sin relación entre sí.
password-weak-own = La contraseña nueva es demasiado fácil de adivinar: contiene su nombre, su dirección o el nombre de este servicio. Use varias palabras sin relación entre sí.
password-reused = Ya ha usado esta contraseña. Elija una que todavía no haya usado aquí.
strength-short = Seguridad de la contraseña: demasiado corta
strength-weak = Seguridad de la contraseña: baja, añada más palabras
strength-fair = Seguridad de la contraseña: media
strength-strong = Seguridad de la contraseña: alta
password-mismatch = Las contraseñas no coinciden.
password-wrong = La contraseña actual no es correcta.
password-attempts = Se ha introducido una contraseña incorrecta demasiadas veces. Podrá intentarlo de nuevo dentro de { $wait }.
password-attempts-advice = Este límite es temporal. No se ha cambiado su contraseña.

# Sessions
sessions-title = Dónde tiene la sesión iniciada
sessions-lead = Cierre la sesión en los navegadores que no reconozca o que ya no utilice. Si no reconoce alguno, cambie también su contraseña.
sessions-signed-in = Inicio de sesión
sessions-last-used = Último uso
sessions-place = Dirección IP al iniciar sesión
sessions-browser = { $browser } en { $system }
sessions-some-browser = Un navegador en { $system }
sessions-unknown = Navegador desconocido
sessions-present = Este navegador
sessions-end = Cerrar sesión
sessions-end-others = Cerrar sesión en los demás navegadores
sessions-sign-out = Cerrar sesión en este navegador

# Applications
applications-title = Aplicaciones con acceso a su cuenta
applications-lead = Si retira el acceso a una aplicación, su sesión se cierra de inmediato y tendrá que volver a pedirle permiso.
applications-none = Ninguna aplicación tiene acceso a su cuenta.
applications-since = Acceso desde
applications-last-used = Último uso
applications-remove = Retirar el acceso

# Activity
activity-title = Actividad reciente
activity-lead = Sus inicios de sesión y los cambios de su cuenta en los últimos 90 días.
activity-none = No hay actividad que mostrar.
activity-administrator = Por un administrador
activity-older = Mostrar actividad anterior
activity-newest = Mostrar la actividad más reciente
activity-not-me = No he sido yo
activity-not-me-lead = Cerraremos la sesión en todos los demás navegadores y en todas las aplicaciones, y le enviaremos un correo electrónico con un enlace para establecer una contraseña nueva. Aquí seguirá con la sesión iniciada.
activity-not-me-lead-no-passwords = Cerraremos la sesión en todos los demás navegadores y aplicaciones. Aquí seguirá con la sesión iniciada.
activity-not-me-submit = Cerrar sesión en los demás sitios
activity-signed-in = Inicio de sesión
activity-failed = Inicios de sesión fallidos: { $number }
activity-signed-out = Cierre de sesión
activity-session-ended = Se cerró la sesión en otro navegador
activity-others-ended = Se cerró la sesión en todos los demás navegadores
activity-password-set = Contraseña establecida
activity-password-changed = Contraseña cambiada
activity-email-verified = Dirección de correo verificada
activity-profile-changed = Perfil modificado
activity-terms-accepted = Condiciones aceptadas
activity-deletion-planned = Se solicitó eliminar la cuenta
activity-deletion-cancelled = La cuenta se conservó
activity-data-exported = Se exportaron sus datos
activity-application-added = Se dio acceso a { $application }
activity-some-application-added = Se dio acceso a una aplicación
activity-application-removed = Se quitó el acceso de { $application }
activity-some-application-removed = Se quitó el acceso de una aplicación
activity-not-me-reported = Se notificó actividad de otra persona

tokens-title = Tokens de API
tokens-lead = Con un token de API, un programa actúa por usted en una organización. No puede hacer más que usted.
tokens-none = No tiene ningún token de API.
tokens-organization = Organización
tokens-everywhere = Todas las organizaciones
tokens-roles = Roles asignados
tokens-made = Creado
tokens-expires = Caduca
tokens-never = Nunca
tokens-revoke = Revocar
tokens-new = Nuevo token de API
tokens-name = Nombre
tokens-name-help = Para qué es el token, por ejemplo, el nombre del programa.
tokens-grant = Organización y rol
tokens-lifetime = Caduca después de
tokens-days = { $number } días
tokens-create = Crear token
tokens-failed = No se ha creado el token
tokens-stale = Por su seguridad, vuelva a iniciar sesión antes de crear un token de API.
tokens-not-offered = En sus organizaciones no puede crear tokens de API. Pida ayuda a un administrador si necesita uno.
tokens-secret = El secreto de { $token }
tokens-secret-advice = Copie el secreto ahora y guárdelo en un lugar seguro: no se volverá a mostrar. Quien lo tenga puede actuar por usted.
done-token-revoked = El token de API se ha revocado.
activity-token-made = Se creó un token de API
activity-token-revoked = Se revocó un token de API
too-many-api-tokens = Una cuenta puede tener { $most } tokens de API como máximo. Revoque uno primero.
api-token-name-missing = Introduzca un nombre de { $most } caracteres como máximo.
api-token-role-missing = Elija una organización y un rol.

# Confirmations
done-profile = Se ha guardado su perfil.
done-password = Se ha cambiado su contraseña. Se ha cerrado la sesión en todos los demás navegadores y aplicaciones.
done-session = Se ha cerrado la sesión en ese navegador.
done-others = Se ha cerrado la sesión en todos los demás navegadores.
done-application = La aplicación ya no tiene acceso a su cuenta.
done-application-named = { $application } ya no tiene acceso a su cuenta.
done-not-me = Se ha cerrado la sesión en todos los demás navegadores y en todas las aplicaciones. Le hemos enviado un correo electrónico con un enlace para establecer una contraseña nueva.
done-not-me-without-mail = Se ha cerrado la sesión en todos los demás navegadores y en todas las aplicaciones. Hace poco ya se enviaron varios correos, por lo que no se ha enviado otro. Cambie su contraseña aquí.
done-not-me-no-passwords = Se ha cerrado la sesión en todos los demás navegadores y aplicaciones.
done-nothing = Su sesión se había cerrado antes de esta acción. No se ha cambiado nada. Repítala si todavía lo desea.
verify-first = Verifique primero su dirección de correo. Después podrá usar las demás páginas de su cuenta.
another-person = El formulario enviado pertenece a una cuenta que ya no tiene la sesión iniciada aquí.
another-person-title = Hay otra cuenta con la sesión iniciada
another-person-advice = No se ha cambiado nada. Vaya a la cuenta que tiene ahora la sesión iniciada.
not-there = Esta sesión o este acceso ya ha finalizado.
not-there-title = Este elemento ya no existe
not-there-advice = Vuelva a cargar la página para ver la lista actual.

# Set-up link
setup-title = Establecer la contraseña
setup-first = Va a configurar la primera cuenta de administrador.
setup-for = Para { $account }
setup-failed = No se ha establecido su contraseña
setup-email-taken = Esta dirección de correo electrónico no se puede usar. Introduzca otra.
setup-submit = Establecer contraseña
setup-done-title = Se ha establecido su contraseña
setup-done = Ya puede iniciar sesión con esta contraseña. El enlace ya no es válido.
setup-link-over = Este enlace ha caducado, ya se ha usado o se ha sustituido por uno más reciente.
setup-link-over-title = Este enlace ya no es válido
setup-link-over-advice = Si ya ha establecido su contraseña, inicie sesión con ella. Si no, pida un enlace nuevo a su administrador.
login-forgot = ¿Ha olvidado su contraseña?
login-by-mail = Iniciar sesión por correo
login-by-mail-only = Enviarme un correo para iniciar sesión
login-method-not-offered = Esta forma de iniciar sesión no está disponible aquí. Use otra.
password-not-offered-title = Aquí no se necesita contraseña
password-not-offered = Aquí se inicia sesión por correo electrónico, sin contraseña.
password-not-offered-advice = Para iniciar sesión, vaya a la página de inicio de sesión y pida que se le envíe un correo.
bot-check-failed = La comprobación de que es una persona ha fallado. Inténtelo de nuevo.
bot-check-script = Esta página comprueba que es una persona. La comprobación necesita JavaScript. Actívelo y vuelva a cargar la página.
forgot-title = Restablecer la contraseña
forgot-lead = Introduzca la dirección de correo electrónico de su cuenta. Le enviaremos un enlace para establecer una contraseña nueva.
forgot-lead-username = Introduzca el nombre de usuario de su cuenta. Enviaremos a su dirección de correo electrónico un enlace para establecer una contraseña nueva.
forgot-lead-either = Introduzca el correo electrónico o el nombre de usuario de su cuenta. Le enviaremos un enlace para establecer una contraseña nueva.
forgot-failed = No hemos podido enviar el correo electrónico
forgot-submit = Enviar enlace
forgot-back = Volver al inicio de sesión
forgot-done-title = Revise su correo electrónico
forgot-done = Si existe una cuenta con la dirección { $account }, le hemos enviado un correo electrónico. El enlace que contiene es válido durante { $valid }.
forgot-done-name = Si existe una cuenta { $account }, hemos enviado un correo electrónico a su dirección. El enlace que contiene es válido durante { $valid }.
forgot-done-advice = Si no llega ningún correo electrónico en unos minutos, mire en la carpeta de correo no deseado y compruebe la dirección.
forgot-done-advice-name = Si no llega ningún correo electrónico en unos minutos, mire en la carpeta de correo no deseado y compruebe lo que ha introducido.
forgot-again = Probar otra dirección
forgot-again-name = Probar con otro dato
reset-title = Establecer una contraseña nueva
reset-lead = Se cerrará la sesión en todos los navegadores y aplicaciones.
reset-done = Se ha cerrado la sesión en todos los navegadores y aplicaciones. Ya puede iniciar sesión con su contraseña nueva.
reset-link-over-advice = Pida un enlace nuevo para establecer su contraseña.
reset-again = Pedir un enlace nuevo
too-many-mails = Se han pedido demasiados correos electrónicos desde su red. Podrá intentarlo de nuevo dentro de { $wait }.
too-many-mails-advice = Este límite es temporal.
quota-accounts = Este servicio no puede admitir más cuentas por el momento.
quota-organizations = Este servicio no puede admitir más organizaciones por el momento.
quota-mails = Este servicio ha enviado tantos correos electrónicos como puede en un día. Podrá intentarlo de nuevo dentro de { $wait }.
quota-title = Se ha alcanzado un límite
quota-advice = Diríjase a los administradores de este servicio.
not-me-title = ¿No ha sido usted?
not-me-lead = Cerraremos la sesión de su cuenta en todos los navegadores y aplicaciones y le enviaremos un correo electrónico con un enlace para establecer una contraseña nueva.
not-me-lead-no-passwords = Cerraremos la sesión de su cuenta en todos los navegadores y aplicaciones.
not-me-submit = Cerrar todas las sesiones
not-me-done-title = Se han cerrado todas las sesiones
not-me-done = Se ha cerrado la sesión en todos los navegadores y aplicaciones. Hemos enviado un correo electrónico con un enlace para establecer una contraseña nueva a { $account }.
not-me-done-no-passwords = Se ha cerrado la sesión de { $account } en todos los navegadores y aplicaciones.
not-me-done-advice = Establezca ahora una contraseña nueva: hasta entonces, la actual sigue siendo válida.
not-me-done-advice-no-passwords = Quien lea su correo puede iniciar sesión: asegúrese de que solo usted tiene acceso a su buzón.

# Form post response
form-post-title = Volver a la aplicación
form-post-press = El navegador no se ha redirigido automáticamente. Pulse el botón para volver a la aplicación.
form-post-continue = Continuar

# Links on error pages
back-to-application = Volver a { $application }
go-to-sign-out = Ir a la página de cierre de sesión
try-again = Intentar de nuevo
open-again = Abrir la página de nuevo

# Sign-in and sign-out errors
flow-over = Este inicio de sesión ha caducado, ya se ha usado o se empezó en otro navegador.
flow-over-title = Este inicio de sesión ya no es válido
flow-over-advice = Vuelva a la aplicación e inicie sesión de nuevo desde allí.
flow-completed = Ya ha completado este inicio de sesión en este navegador.
flow-completed-title = Este inicio de sesión se ha completado
flow-completed-advice = Continúe en la aplicación. Si no tiene la sesión iniciada allí, inicie sesión de nuevo desde ella.
logout-over = Este cierre de sesión ha caducado, ya se ha usado o se empezó en otro navegador.
logout-over-title = Este cierre de sesión ya no es válido
logout-over-advice = Si su sesión sigue iniciada, puede cerrarla en la página de cierre de sesión.
request-refused = La aplicación ha enviado una solicitud no válida.
sign-in-link-title = Este enlace de inicio de sesión no funciona
sign-in-link-advice = Cierre esta página y empiece de nuevo desde la aplicación. Si el problema continúa, póngase en contacto con el soporte de la aplicación e indique la referencia que aparece abajo.
sign-out-link-title = Este enlace de cierre de sesión no funciona
sign-out-link-advice = No se ha cerrado su sesión. Puede cerrarla aquí e informar del problema al soporte de la aplicación.
window-needed = La aplicación ha insertado la página de inicio de sesión en otra página. Esto solo es posible con prompt=none.
window-needed-title = El inicio de sesión necesita su propia ventana
window-needed-advice = Abra la aplicación en su propia ventana o pestaña e inténtelo de nuevo.
too-many-attempts = Ha habido demasiados intentos de inicio de sesión. Podrá intentarlo de nuevo dentro de { $wait }.
too-many-attempts-title = Demasiados intentos
too-many-attempts-advice = Este límite es temporal. En los navegadores en los que ya ha iniciado sesión, los intentos se cuentan por separado.
wait-over = Ya puede intentarlo de nuevo.
too-many-sign-ins = Desde su red se han empezado demasiados inicios de sesión sin terminarlos. Podrá intentarlo de nuevo dentro de { $wait } como máximo.
too-many-sign-ins-title = Demasiados inicios de sesión a la vez
too-many-sign-ins-advice = Termine o cierre los inicios de sesión que sigan abiertos, espere un momento e inténtelo de nuevo.
form-rejected = Este formulario no se ha enviado desde una de nuestras páginas.
form-rejected-title = El formulario no se ha aceptado
form-rejected-advice = Abra la página de nuevo y repita lo que ha introducido.
error-message = El enlace que ha seguido ha llevado a un error.
error-advice = Vuelva a la aplicación de la que venía e inténtelo de nuevo.

# Request errors
problem-title = No se ha podido procesar esta solicitud
problem-advice = Vuelva a la aplicación e inténtelo de nuevo. Si el problema continúa, póngase en contacto con su administrador e indique la referencia que aparece abajo.
problem-404-title = Página no encontrada
problem-404-advice = Compruebe la dirección o vuelva a la aplicación de la que venía.
problem-405-title = Esta acción no es posible aquí
problem-405-advice = Vuelva a la aplicación e inténtelo de nuevo.
problem-421-title = Dirección incorrecta
problem-421-advice = Compruebe la dirección o pida la correcta a la persona que se la dio.
problem-internal = Se ha producido un error por nuestra parte.
problem-internal-title = Se ha producido un error
problem-internal-advice = Inténtelo de nuevo dentro de un momento. Si el problema continúa, póngase en contacto con su administrador e indique la referencia que aparece abajo.
problem-unavailable = El servicio no está disponible temporalmente.
problem-unavailable-title = Inténtelo de nuevo dentro de un momento
problem-unavailable-advice = No se ha perdido nada. Espere unos segundos e inténtelo de nuevo.
problem-not-found = No se ha encontrado nada en esta dirección.
problem-no-file = Este archivo no existe.
problem-method = Esta dirección no admite el método de la solicitud.
problem-tenant-mismatch = La dirección indica dos organizaciones distintas.
problem-tenant-not-found = Esta organización no existe o no está activa.
problem-unknown-host = Este servidor no está configurado para este nombre de host.
problem-other-loopback = Use la dirección pública de este servidor.
problem-host = La solicitud debe tener exactamente una cabecera Host.
problem-no-peer = Se desconoce la dirección IP del cliente.
problem-forwarded = La cabecera X-Forwarded-For no es válida.
problem-header = Una cabecera no es válida o está repetida.
problem-headers-size = Las cabeceras ocupan más de 16 kB.
problem-address-size = La dirección ocupa más de 8 kB.
problem-path = La ruta de la dirección no está normalizada.
problem-compressed = No se aceptan solicitudes comprimidas.
problem-media-type = El cuerpo de la solicitud debe ser application/x-www-form-urlencoded.
problem-body = No se ha podido leer el cuerpo de la solicitud.
problem-body-time = El envío del cuerpo de la solicitud ha tardado más de 10 segundos.
problem-body-size = El formulario ocupa más de 16 kB.
problem-encoding = Un parámetro no es UTF-8 válido.
problem-decision = La decisión debe ser allow o deny.
problem-account-choice = La cuenta debe ser present o another.
problem-language = Este idioma no está disponible.

# Sign-up, and the verification of its address
login-register = Crear una cuenta
register-title = Crear una cuenta
register-failed = No se ha creado su cuenta
register-submit = Crear cuenta
register-have-account = Ya tengo una cuenta
register-terms = He leído y acepto:
register-terms-missing = Acepte las condiciones para crear una cuenta.
register-optional = { $claim } (opcional)
register-claim-missing = { $claim }: este campo es obligatorio.
register-address-not-allowed = No puede registrarse con esta dirección de correo. Use una dirección de su organización.
registration-closed = Aquí no puede crear una cuenta.
registration-closed-title = El registro no está abierto
registration-closed-advice = Si tiene una cuenta, inicie sesión. Si no, pida una a su administrador.
verify-title = Verifique su dirección de correo
verify-lead = Hemos enviado un correo a { $address }. Abra su enlace o introduzca aquí su código.
verify-code = Código del correo
verify-submit = Continuar
verify-advice = Si no llega nada en unos minutos, mire en la carpeta de correo no deseado y compruebe la dirección.
verify-resend = Enviar el correo otra vez
verify-sent = El correo está en camino. Si ya se enviaron varios, espere un poco antes de pedir otro.
verify-other-address = Usar otra dirección
verify-opened = He abierto el enlace
verify-failed = No se ha verificado su dirección
verify-code-missing = Introduzca el código.
verify-code-wrong = Este código es incorrecto. Introduzca el código del último correo.
verify-code-over = Este código ya no es válido. Pida que se envíe el correo otra vez.
verify-sign-in = Su dirección de correo está verificada. Inicie sesión para continuar.
verify-link-lead = Va a verificar { $address }.
verify-link-elsewhere = Va a verificar { $address }. Ha abierto el enlace en otro navegador, por eso se eliminará lo que se introdujo al registrarse. Para conservarlo, introduzca el código del correo en el navegador en el que se registró.
verify-link-password = Contraseña que eligió al registrarse
verify-link-password-help = Ha abierto el enlace en otro navegador. Introduzca la contraseña para conservarla. Si no la conoce, deje el campo vacío y establezca después una nueva.
verify-link-submit = Verificar dirección
verify-link-over = Este enlace ha caducado, ya se ha usado o se ha sustituido por uno más reciente.
verify-link-over-title = Este enlace ya no es válido
verify-link-over-advice = Si su dirección ya está verificada, inicie sesión. Si no, inicie sesión para recibir un enlace nuevo.
verify-done-title = Su dirección de correo está verificada
verify-done = Continúe en el navegador en el que se registró o inicie sesión aquí.
verify-done-no-password = No sabemos quién eligió la contraseña al registrarse, por eso se ha eliminado. Establezca una nueva para iniciar sesión.
verify-done-dropped = No sabemos quién introdujo los datos del registro, por eso se han eliminado. Inicie sesión aquí: le enviaremos un correo.
verify-done-set = Establecer una contraseña
mailed-title = Revise su correo
mailed-lead = Si { $address } pertenece a una cuenta, hemos enviado allí un correo. Abra su enlace o introduzca aquí su código.
mailed-lead-username = Si existe una cuenta { $address }, hemos enviado un correo a su dirección. Abra su enlace o introduzca aquí su código.
mailed-failed = No ha iniciado sesión
mailed-password = Usar la contraseña
mailed-link-title = Inicio de sesión por enlace
mailed-link-lead = Va a iniciar sesión como { $address }.
mailed-elsewhere-title = Introduzca este código
mailed-elsewhere-lead = Ha abierto el enlace en otro navegador. Introduzca este código en el navegador en el que quiere iniciar sesión:
mailed-elsewhere-advice = No dé el código a nadie. Si no lo ha pedido, cierre esta página.
terms-title = Acepte las nuevas condiciones
terms-lead = Las condiciones de uso han cambiado. Para continuar como { $account }, lea y acepte la nueva versión.
terms-version = Versión { $version }
terms-accept = Aceptar y continuar

# Addresses of an account
addresses-title = Direcciones de correo
addresses-lead = Puede iniciar sesión con cada una de estas direcciones. Los mensajes sobre su cuenta van a la dirección principal.
addresses-main = Dirección principal
addresses-unverified = Sin verificar. Añádala abajo para verificarla.
addresses-new = Dirección nueva
addresses-help = Enviamos un correo allí. La dirección es suya cuando la haya verificado.
addresses-change = Sustituir la dirección principal
addresses-add = Añadir esta dirección
addresses-make-main = Hacer principal
addresses-remove = Quitar
addresses-stale = Por su seguridad, vuelva a iniciar sesión antes de cambiar sus direcciones.
addresses-sign-in = Volver a iniciar sesión
addresses-failed = No se ha cambiado nada
addresses-own = Esta dirección ya es de su cuenta.
addresses-too-many = Una cuenta tiene como máximo { $number } direcciones. Quite una primero.
addresses-last = La dirección principal no se puede quitar. Elija antes otra dirección principal.
done-address-main = Se ha cambiado la dirección principal.
done-address-removed = Se ha quitado la dirección. Queda reservada para usted durante 7 días; un correo enviado a ella permite deshacerlo.
addresses-elsewhere = Ha abierto el enlace en otro navegador. Introduzca este código en el navegador en el que escribió la dirección:
undo-title = Deshacer el cambio
undo-lead = { $address } vuelve a ser la dirección principal de su cuenta. Las direcciones añadidas desde entonces se quitan, y se cierra la sesión en todos los navegadores y aplicaciones.
undo-submit = Deshacer ahora
undo-done-title = Se ha deshecho el cambio
undo-done = Hemos enviado un correo a { $address } con el que puede establecer una contraseña nueva.
undo-done-no-passwords = { $address } vuelve a ser la dirección principal de su cuenta.
undo-over = Este enlace ha caducado o ya se ha usado.
undo-over-title = El enlace ya no es válido
undo-over-advice = Si ya no tiene acceso a su cuenta, pida ayuda al administrador.

data-title = Sus datos
data-lead = Todo lo que guardamos sobre usted. Puede verlo aquí o descargarlo.
data-stale = Por su seguridad, vuelva a iniciar sesión para ver sus datos.
data-download = Descargar
data-show = Mostrar
data-some = La página muestra { $number }. La descarga los contiene todos.
data-attributes = Otros datos
data-roles = Funciones
data-devices = Navegadores reconocidos
data-grants = Acceso de las aplicaciones
data-verifications = Verificaciones de direcciones
data-links = Enlaces en correos
delete-title = Eliminar su cuenta
delete-failed = Su cuenta no se ha eliminado
delete-lead = Va a eliminar la cuenta { $account } con todos sus datos.
delete-applications = Las aplicaciones que usó con esta cuenta ya no le reconocerán.
delete-later = Hasta la fecha de eliminación puede cambiar de opinión: vuelva a iniciar sesión y conserve su cuenta.
delete-now = Los datos se eliminan de inmediato. No se puede deshacer.
delete-stale = Por su seguridad, vuelva a iniciar sesión antes de eliminar su cuenta.
delete-submit = Eliminar mi cuenta
delete-export = Ver antes mis datos
delete-last = Es la única persona administradora que puede iniciar sesión. Nombre antes a otra.
delete-done-title = Su cuenta se eliminará
delete-done = Se ha cerrado su sesión en todas partes. Hasta la fecha de eliminación puede iniciar sesión y conservar la cuenta { $account }.
deleted-title = Su cuenta se ha eliminado
deleted = La cuenta { $account } y sus datos se han eliminado.
deletion-date = Fecha de eliminación
keep-title = ¿Conservar su cuenta?
keep-lead = La cuenta { $account } se va a eliminar. Para continuar, consérvela.
keep-submit = Conservar mi cuenta
invitation-title = Aceptar la invitación
invitation-lead = { $tenant } le invita a crear una cuenta para { $address }.
invitation-over-advice = Si ya ha aceptado la invitación, inicie sesión. Si no, pida una invitación nueva.
invitation-taken = Esta dirección de correo ya tiene una cuenta.
invitation-taken-title = Ya tiene una cuenta
invitation-taken-advice = Inicie sesión con esta dirección. Si no conoce su contraseña, puede establecer una nueva allí.
invitation-needed = Necesita una invitación para crear una cuenta aquí.
invitation-needed-advice = Abra el enlace del correo con su invitación. Si tiene una cuenta, inicie sesión.

## Organizations.

organization-not-found = Esta organización no existe o se eliminó.
organization-forbidden = No tiene permiso para hacer esto en esta organización.
organization-forbidden-title = Sin permiso
organization-forbidden-advice = Pida el permiso a un propietario o administrador de la organización.
joining-forbidden = No puede unirse a esta organización.
joining-forbidden-advice = Pida una invitación a un administrador de la organización.
organization-invitation-over = Esta invitación ha caducado, se retiró o ya se utilizó.
organization-invitation-over-advice = Pida una invitación nueva a un administrador de la organización.
organization-invitation-of-another = Esta invitación se envió a otra dirección de correo.
organization-invitation-of-another-advice = Inicie sesión con la cuenta que tiene esta dirección, o añádala a su cuenta y verifíquela.
already-member = Esta cuenta ya es miembro de la organización.
last-owner = Una organización necesita al menos un propietario. Nombre primero a otro propietario.
too-many-memberships = Una cuenta puede estar en { $most } organizaciones como máximo.
too-many-invitations = Esta organización tiene demasiadas invitaciones abiertas. Retire primero algunas.
last-owner-of = Usted es el único propietario de { $organization }. Nombre primero a otro propietario.

select-organization-title = Elegir una organización para { $application }
select-organization-lead = ¿Para qué organización la usa?
select-organization-continue = Continuar
scope-organizations = Ver la organización para la que usa la aplicación
scope-roles = Ver sus roles en esa organización
scope-groups = Ver todas las organizaciones de las que es miembro
