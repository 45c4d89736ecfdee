# Lo que dicen las páginas: véase en.ftl.

# Around every page
title-error = Error:
language = Idioma: { $name }
privacy-policy = Política de privacidad
terms-of-service = Condiciones de uso
signed-in-as = Sesión iniciada como
continue-to = Continuará en { $host }
reference = Referencia
code = Código
detail = Detalle

# Spans and dates
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
login-password = Contraseña
login-submit = Iniciar sesión
login-email-missing = Introduzca su dirección de correo electrónico.
login-password-missing = Introduzca su contraseña.
login-wrong = El correo electrónico o la contraseña no son correctos.
login-unverified = Su dirección de correo electrónico aún no está verificada. Pida a su administrador que la verifique.
password-show = Mostrar
password-hide = Ocultar
password-show-label = Mostrar la contraseña
password-hide-label = Ocultar la contraseña

# Choice of an account
select-title = Elegir una cuenta
select-title-application = Elegir una cuenta para { $application }
select-continue = Continuar como { $account }
select-another = Usar otra cuenta

# Consent
consent-page-title = Permitir el acceso a su cuenta · { $application }
consent-title = ¿Permitir que { $application } use su cuenta?
consent-nothing = La aplicación solo sabrá que es usted quien ha iniciado sesión.
consent-scopes = La aplicación tendrá acceso a
consent-trust = Permítalo solo si confía en la aplicación. Si lo deniega, no se comparte nada y vuelve a la aplicación.
consent-allow = Permitir
consent-deny = Denegar
consent-use-server = Usar { $server } en su nombre
scope-profile = Su nombre, su foto y otros datos de su perfil
scope-email = Su dirección de correo electrónico
scope-address = Su dirección postal
scope-phone = Su número de teléfono
scope-offline-access = Sus datos cuando usted no está, incluso después de cerrar sesión

# Sign-out
logout-page-title = Cerrar sesión
logout-title = ¿Cerrar sesión?
logout-asks = { $application } solicita cerrar su sesión
logout-consequence = La próxima vez tendrá que volver a iniciar sesión en este navegador.
logout-submit = Cerrar sesión
logout-stay = Mantener la sesión iniciada
signed-out-page-title = Sesión cerrada
signed-out-title = Ha cerrado sesión
signed-out-applications = Es posible que siga con la sesión iniciada en las aplicaciones que ha usado hasta que también la cierre en ellas. Si otras personas usan este equipo, cierre ahora el navegador.
signed-out-continue = Continuar a { $application }
signed-out-again = Volver a iniciar sesión

# The account
account-title = Su cuenta
account-name = Nombre
account-email = Correo electrónico
account-verified = Verificado
account-not-verified = Sin verificar
account-signed-in = Inicio de sesión
account-sign-out = Cerrar sesión
claim-given-name = Nombre de pila
claim-middle-name = Segundo nombre
claim-family-name = Apellidos
claim-nickname = Apodo
claim-preferred-username = Nombre de usuario
claim-gender = Género
claim-birthdate = Fecha de nacimiento
claim-phone-number = Teléfono
claim-website = Sitio web
claim-profile = Página de perfil
claim-zoneinfo = Zona horaria
claim-locale = Idioma
claim-address = Dirección
account-password = Su contraseña
account-back = Volver
account-back-to = Volver a su cuenta
account-go-to = Ir a su cuenta

# The profile
profile-title = Su perfil
profile-lead = Esto es lo que ven las aplicaciones a las que permite ver su perfil.
profile-failed = Aún no se ha guardado nada
profile-administrator = Solo un administrador puede cambiar el correo electrónico, el nombre de usuario, el teléfono, la foto y la dirección postal.
profile-submit = Guardar
profile-too-long = { $claim }: { $number } caracteres como máximo.
profile-characters = { $claim }: contiene un carácter que no se puede mostrar.
profile-form = { $claim }: el formato no es correcto. { $form }.
profile-help-name = Cómo desea que le llamen
profile-help-birthdate = Año, mes y día, por ejemplo 1990-12-31
profile-help-address = Una dirección que empiece por https://
profile-help-zoneinfo = Un nombre como Europe/Paris
profile-help-locale = Un código de idioma como es o fr-CA

# The password
password-title = Elegir una contraseña nueva
password-lead = Se cerrará la sesión en todos los demás navegadores y aplicaciones. En este navegador permanecerá abierta.
password-failed = No se ha cambiado su contraseña
password-present = Contraseña actual
password-new = Contraseña nueva
password-again = Repita la contraseña nueva
password-rule = Al menos { $number } caracteres. Varias palabras separadas por espacios son una buena opción.
password-submit = Cambiar la contraseña
password-present-missing = Introduzca su contraseña actual.
password-new-missing = Introduzca una contraseña nueva.
password-same = La contraseña nueva es igual a la actual.
password-too-short = La contraseña nueva debe tener al menos { $number } caracteres.
password-too-long = La contraseña nueva es demasiado larga: { $number } bytes como máximo.
password-mismatch = No coincide con la contraseña nueva.
password-wrong = Esta no es su contraseña actual.
password-attempts = Se ha introducido una contraseña incorrecta demasiadas veces. Podrá intentarlo de nuevo dentro de { $wait }.
password-attempts-advice = Nada queda bloqueado para siempre y no se ha cambiado su contraseña.

# The sessions
sessions-title = Dónde tiene la sesión iniciada
sessions-lead = Cierre la sesión en los navegadores que no conozca o ya no utilice. Si hay alguno que no conoce, elija también una contraseña nueva.
sessions-signed-in = Inicio de sesión
sessions-last-used = Último uso
sessions-place = Dirección al iniciar sesión
sessions-browser = { $browser } en { $system }
sessions-some-browser = Un navegador en { $system }
sessions-unknown = Un navegador desconocido
sessions-present = Este navegador
sessions-end = Cerrar sesión
sessions-end-others = Cerrar sesión en los demás navegadores
sessions-sign-out = Cerrar sesión en este navegador

# The applications
applications-title = Aplicaciones que usan su cuenta
applications-lead = Si retira el acceso a una aplicación, su sesión se cierra al momento y tendrá que volver a solicitarlo.
applications-none = Ninguna aplicación usa su cuenta en este momento.
applications-since = Desde
applications-last-used = Último uso
applications-remove = Retirar el acceso

# What was done
done-profile = Se ha guardado su perfil.
done-password = Se ha cambiado su contraseña. Se ha cerrado la sesión en todos los demás navegadores y aplicaciones.
done-session = Se ha cerrado la sesión en ese navegador.
done-others = Se ha cerrado la sesión en todos los demás navegadores.
done-application = La aplicación ya no tiene acceso a su cuenta.
another-person = La página enviada era para una persona que ya no tiene la sesión iniciada aquí.
another-person-title = Otra persona ha iniciado sesión
another-person-advice = No se ha cambiado nada. Vaya a la cuenta que tiene ahora la sesión iniciada.
not-there = Lo que quería cerrar ya no está activo.
not-there-title = Esto ya no existe
not-there-advice = Vuelva a cargar la página para ver el estado actual.

# The set-up link
setup-title = Establecer la contraseña
setup-first = Va a configurar la primera cuenta de administrador.
setup-for = Para { $account }
setup-failed = Aún no se ha establecido su contraseña
setup-email-taken = Esta dirección no se puede usar. Introduzca otra.
setup-submit = Establecer contraseña
setup-done-title = Se ha establecido su contraseña
setup-done = El enlace ya no es válido. A partir de ahora, inicie sesión con su dirección de correo electrónico y esta contraseña.
setup-link-over = Este enlace ya se ha usado, ha caducado o se ha sustituido por uno más reciente.
setup-link-over-title = Este enlace ya no es válido
setup-link-over-advice = Si ya ha establecido su contraseña, inicie sesión con ella. Si no, pida un enlace nuevo a quien le dio este.

# Back to the application
form-post-title = Volver a la aplicación
form-post-press = Su navegador no ha continuado por sí solo. Pulse el botón para volver a la aplicación.
form-post-continue = Continuar

# Ways on from an error
back-to-application = Volver a { $application }
back-to-sign-in = Volver al inicio de sesión
go-to-sign-out = Ir al cierre de sesión

# Errors of a journey
flow-over = Este inicio de sesión se completó, tardó demasiado o se empezó en otro navegador.
flow-over-title = Este inicio de sesión ha terminado
flow-over-advice = Vuelva a la aplicación e inicie sesión de nuevo desde allí.
logout-over = Este cierre de sesión se completó, tardó demasiado o se empezó en otro navegador.
logout-over-title = Este cierre de sesión ha terminado
logout-over-advice = Si su sesión sigue iniciada aquí, puede cerrarla en nuestra propia página.
request-refused = La aplicación ha enviado una solicitud a la que no se puede responder.
sign-in-link-title = Este enlace de inicio de sesión no funciona
sign-in-link-advice = Cierre esta página y empiece de nuevo desde la aplicación. Si vuelve a ocurrir, envíe la referencia que aparece abajo a los responsables de la aplicación.
sign-out-link-title = Este enlace de cierre de sesión no funciona
sign-out-link-advice = No ha cerrado su sesión. Puede cerrarla aquí y avisar a los responsables de la aplicación.
window-needed = La aplicación ha abierto el inicio de sesión dentro de una página, donde no se puede mostrar. Allí solo funciona prompt=none.
window-needed-title = El inicio de sesión necesita su propia ventana
window-needed-advice = Abra la aplicación en su propia ventana e inténtelo de nuevo.
too-many-attempts = Ha habido demasiados intentos de inicio de sesión. Podrá intentarlo de nuevo dentro de { $wait }.
too-many-attempts-title = Espere un momento, por favor
too-many-attempts-advice = Nada queda bloqueado para siempre. Los navegadores en los que ya ha iniciado sesión se cuentan por separado.
too-many-sign-ins = Desde su red se han empezado demasiados inicios de sesión sin terminarlos. Podrá iniciar sesión de nuevo dentro de { $wait } como máximo.
too-many-sign-ins-title = Demasiados inicios de sesión a la vez
too-many-sign-ins-advice = Termine o cierre los inicios de sesión que sigan abiertos, espere un poco e inténtelo de nuevo.
form-rejected = Este formulario no se ha enviado desde una de nuestras páginas.
form-rejected-title = El formulario no se ha aceptado
form-rejected-advice = Vuelva atrás, cargue la página de nuevo e inténtelo otra vez.
error-message = Un enlace que ha seguido ha llevado a un error.
error-advice = Vuelva a la aplicación de la que venía e inténtelo de nuevo.

# Errors of any request
problem-title = No se puede responder a esta solicitud
problem-advice = Vuelva a la aplicación e inténtelo de nuevo. Si vuelve a ocurrir, comunique la referencia a un administrador.
problem-404-title = Página no encontrada
problem-404-advice = Compruebe la dirección o vuelva a la aplicación de la que venía.
problem-405-title = Esta acción no es posible aquí
problem-405-advice = Vuelva a la aplicación e inténtelo de nuevo.
problem-421-title = Dirección incorrecta
problem-421-advice = Pida la dirección correcta a quien le dio esta.
problem-internal = Se ha producido un error por nuestra parte.
problem-internal-title = Se ha producido un error
problem-internal-advice = Inténtelo de nuevo dentro de un momento. Si vuelve a ocurrir, comunique la referencia a un administrador.
problem-unavailable = El servicio no puede responder en este momento.
problem-unavailable-title = Inténtelo de nuevo dentro de un momento
problem-unavailable-advice = No se ha perdido nada. Espere unos segundos e inténtelo de nuevo.
problem-not-found = No hay nada en esta dirección.
problem-no-file = Ese archivo no existe.
problem-method = Esta dirección no admite este método.
problem-tenant-mismatch = La dirección indica dos organizaciones distintas.
problem-tenant-not-found = Esa organización no existe aquí o no está activa.
problem-unknown-host = No se ofrece nada con este nombre de host.
problem-other-loopback = Use la dirección pública de este servidor.
problem-host = Se necesita exactamente una cabecera Host.
problem-no-peer = No se conoce la dirección del otro extremo.
problem-forwarded = No se puede leer la cabecera X-Forwarded-For.
problem-header = Una cabecera no se puede leer o aparece dos veces.
problem-headers-size = Las cabeceras ocupan más de 16 kB.
problem-address-size = La dirección ocupa más de 8 kB.
problem-path = La ruta de la dirección no está en su forma simple.
problem-compressed = No se aceptan solicitudes comprimidas.
problem-media-type = El contenido debe ser application/x-www-form-urlencoded.
problem-body = No se ha podido leer el contenido.
problem-body-time = El envío del contenido ha tardado más de 10 segundos.
problem-body-size = El formulario ocupa más de 16 kB.
problem-encoding = Un parámetro no es texto en UTF-8.
problem-decision = La decisión debe ser allow o deny.
problem-account-choice = La cuenta debe ser present o another.
problem-language = Aquí no hay páginas en este idioma.
