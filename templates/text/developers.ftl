# Messages for developers and administrators, in English only: descriptions of OAuth errors, and faults of a registration or
# a setting. RFC 6749, 5.2, limits descriptions of OAuth errors to printable ASCII without quotation mark and backslash.

problem-json = The request body is not valid JSON for this endpoint: { $why }.
problem-json-size = The request body is larger than { $number } bytes.
problem-media-type-json = The request body must be application/json.
problem-parameters = A parameter is not valid: { $why }.
problem-callback-url = The URL to return to is not under one of the tenant's `return_urls`.
problem-password-already-set = The account has a password; change it with the present one.
problem-last-sign-in-method = The account would have no way to sign in any more.
problem-provider-not-found = The account is not linked with this provider.
problem-role-transition = A member becomes owner by a transfer of ownership only.
problem-member-read-only = cannot be changed by its user
problem-fields = A member of the request body is not valid.
problem-field-missing = It is required.
problem-field-unreadable = It is not valid: { $why }.
problem-caller = The request needs a valid credential of this API.
problem-no-organization = The session has no current organization. Switch to one first.
problem-last-organization = The only organization of an account cannot be deleted.
problem-weak-password = The password does not meet the rules of this tenant.
problem-reset-token = The token of the link is unknown, used or expired. A new link can be mailed.
problem-verification-token = The token of the link is unknown, used or expired, or replaced by that of a newer link.
problem-refresh-token = The refresh token is unknown, used or expired, or its session has ended. Sign in again.
problem-account-not-found = There is no account with this address.
problem-wrong-origin = Sessions with a cookie begin at the origin of the tenant only.
problem-session-not-fresh = The last sign-in was too long ago. Sign in again first.
problem-origin = Requests of this origin are not allowed.
problem-tenant-id = The header X-Tenant-ID must be the id of a tenant, a UUID.
problem-domain-parameter = The parameter domain must be one mail domain.
problem-tenant-required = The request names no tenant, and the browser has sessions of several. Add /t/SLUG to the address.
problem-org-required = The header x-org must name the organization, by its slug or its id.
problem-account-exists = An account with this address exists already.
problem-program-forbidden = The API token may not do this, or not give one of the roles.
too-many-roles-given = There can be at most { $most } roles.
quota-clients = This tenant cannot have more clients: its limit is reached.
quota-tokens = This tenant cannot have more API tokens: its limit is reached.
quota-requests = There were too many requests with this token; try again in { $wait }.

## Validation: addresses.

invalid-base-url = "{ $text }" is not a URL: { $why }
invalid-base-url-parts = "{ $text }" must have only a scheme, a host and a path
invalid-base-url-insecure = "{ $text }": https is required except on loopback addresses
invalid-base-url-scheme = "{ $text }" must begin with https://
invalid-redirect-uri-characters = redirect URI "{ $uri }": it must have 1 to { $most } printable ASCII characters without spaces
invalid-redirect-uri-wildcard = redirect URI "{ $uri }": it has a character that is not allowed in a URI; wildcards are not supported
invalid-redirect-uri-fragment = redirect URI "{ $uri }": it must not have a fragment
invalid-redirect-uri-relative = redirect URI "{ $uri }": it is not an absolute URI
invalid-redirect-uri-user = redirect URI "{ $uri }": it must not have a user name or password
invalid-redirect-uri-insecure = redirect URI "{ $uri }": http is only allowed for loopback addresses; use https
invalid-redirect-uri-scheme = redirect URI "{ $uri }": the scheme must be https, http on loopback, or a private-use scheme with a dot (RFC 8252, 7.1)
invalid-redirect-uri-slash = redirect URI "{ $uri }": it needs a slash after the scheme
invalid-redirect-uri-not-normal = redirect URI "{ $uri }": browsers read it as { $normal }; register that
invalid-redirect-uri-parameter = redirect URI "{ $uri }": its query has the parameter "{ $parameter }", which the response adds
invalid-page-url = must be the URL of a page, such as https://example.com/terms
invalid-page-url-insecure = must begin with https:// (http:// is only allowed for loopback addresses)
invalid-network = "{ $text }" is neither a network such as 10.0.0.0/8 nor an address
invalid-network-bits = "{ $text }" has host bits set; use { $network } or a single address
invalid-network-everybody = "{ $text }" covers every address, so that any client could forge its IP address

## Validation: names and durations.

invalid-email-without-at = not an e-mail address: there is no @
invalid-email-local-length = not an e-mail address: the part before the @ must have 1 to { $most } characters
invalid-email-local-characters = not an e-mail address: the part before the @ has a character that is not allowed
invalid-email-domain = not an e-mail address: the domain is not valid
invalid-email-too-long = not an e-mail address: it is longer than { $most } characters
invalid-domain = "{ $text }" is not a domain such as acme.example
invalid-domain-address = "{ $text }" is an e-mail address; give its domain, { $domain }
invalid-domain-wildcard = "{ $text }" is a wildcard; add each domain by itself
invalid-domain-one-label = "{ $text }" has one label; a mail domain has at least two, such as acme.example
invalid-slug = "{ $text }" is not a slug: 2 to 40 characters of a-z, 0-9 and -, no - at the start, at the end or at positions 3 and 4
invalid-slug-reserved = the slug "{ $text }" is reserved
invalid-name = must have 1 to { $most } characters, one of them visible, and no control, invisible or bidirectional formatting characters
invalid-span = "{ $text }" is not a duration such as 90s, 15min, 12h or 7d
invalid-span-or-never = "{ $text }" must be a duration such as 90s, 15min, 12h or 7d, or never

## Validation: images.

invalid-picture-too-long = the file is larger than 256 kB ({ $number } bytes)
invalid-picture-format = the file is not a PNG, JPEG or WebP image
invalid-picture-damaged = the image is damaged or truncated
invalid-picture-animated = the image is animated; use a still image
invalid-picture-too-large = the image has { $width } × { $height } pixels; the limit is { $most } on each side

## Validation: JWK sets of clients.

invalid-algorithm-unknown = "{ $text }" is not one of { $known }
invalid-jwk-set = a JWK set must be an object with the field "keys", an array (RFC 7517, 5)
invalid-jwk-set-length = a JWK set must have 1 to { $most } keys
invalid-jwk-repeated = key { $key }: it occurs twice; a key has one algorithm and one "kid"
invalid-jwk-kid-missing = key { $key }: it needs a "kid", because the set has several keys
invalid-jwk-kid-repeated = key { $key }: another key has the same "kid"
invalid-jwk = key { $key }: it is not a JSON object
invalid-jwk-private = key { $key }: it has the private field "{ $member }"; register the public key only
invalid-jwk-member-type = key { $key }: "{ $member }" is not a string
invalid-jwk-use = key { $key }: it is not for signatures (its "use" is not "sig", or its "key_ops" do not contain "verify")
invalid-jwk-kid-length = key { $key }: its "kid" must have 1 to { $most } bytes
invalid-jwk-kind = key { $key }: its type is not supported; use RSA for RS256 or PS256, EC P-256 for ES256, or OKP Ed25519 for EdDSA
invalid-jwk-member-missing = key { $key }: it has no "{ $member }"
invalid-jwk-member-encoding = key { $key }: "{ $member }" is not base64url without padding
invalid-jwk-rsa-length = key { $key }: an RSA key must have { $least } to { $most } bits
invalid-jwk-rsa-exponent = key { $key }: the RSA exponent must be odd, from 3 to 2^32
invalid-jwk-p256-length = key { $key }: "x" and "y" of a P-256 key must have 32 bytes each
invalid-jwk-ed25519-length = key { $key }: "x" of an Ed25519 key must have 32 bytes
invalid-jwk-numbers = key { $key }: its values are not a valid key

## Validation: tenant settings.

invalid-setting-unknown = unknown tenant setting; the settings are name, { $known }
invalid-setting-range = must be between { $least } and { $most }
invalid-setting-range-or-never = must be between { $least } and { $most }, or never
invalid-setting-methods = must be a list of { $known }
invalid-setting-surfaces = must be none or a list such as login,dashboard; the JSON APIs are { $known }
invalid-setting-origins = must be a list of at most { $most } origins
invalid-setting-return-urls = must be a list of at most { $most } URLs
invalid-return-url = must be a URL without query, fragment, encoded slashes and dots
invalid-setting-composition = must be none or a list such as lower,digit; the kinds of characters are { $known }
invalid-setting-claims = must be none or a list such as name,birthdate?; the claims are { $known }, each with ? if it is optional
invalid-setting-line = must be a text of one line with at most { $most } characters
invalid-setting-mail-address = { $why }
invalid-setting-smtp = { $why }
invalid-setting-turnstile-secret = must be the secret key of the widget: 1 to { $most } printable ASCII characters without blanks
invalid-setting-secret = is secret: give it by @FILE or - (standard input), or remove it by an empty value
invalid-setting-languages = must be a list such as de,en; the languages are { $known }
invalid-setting-word = must be { $known }
invalid-setting-span-pair = must be two durations, idle and absolute, such as 30d,90d
invalid-setting-quota = must be a number from 0 to { $most }, unlimited, or empty for the limit of the deployment
invalid-not-a-boolean = must be true or false
invalid-branding-colour = must be a colour such as #2f5bd8, or empty
invalid-branding-logo = must be an image file, or empty
invalid-branding-dark-logo = replaces branding.logo in dark mode; set branding.logo too

## Validation: claims of an account.

invalid-claim-unknown = unknown claim; the claims that can be set are email, email_verified, { $known }
invalid-claim-too-long = at most { $number } characters
invalid-claim-characters = control, invisible and bidirectional formatting characters are not allowed
invalid-claim-url = must be an http or https URL
invalid-claim-birthdate = must be an existing date YYYY-MM-DD, 0000-MM-DD or YYYY
invalid-claim-time-zone = must be the name of a time zone, such as Europe/Paris
invalid-claim-locale = must be a language tag such as en-US
invalid-claim-username = must be letters, digits, dot, underscore and hyphen, at most 64

## Validation: custom attributes.

invalid-attribute-name = must be lower-case letters, digits and single underscores, a letter first, at most { $most } characters
invalid-attribute-reserved = { $name } is the name of a standard claim; choose another one
invalid-attribute-choices = must be 1 to { $most } different values without blanks at their ends
invalid-attribute-scope = must be lower-case letters, digits and . : _ -, a letter first: { $scope }
invalid-attribute-number = must be a number such as 42 or -2.5, with at most 15 digits
invalid-attribute-date = must be an existing date YYYY-MM-DD
invalid-attribute-choice = must be one of { $known }
invalid-attributes-too-large = the values of all custom attributes of an account have at most { $most } bytes

## OAuth and OpenID Connect: the authorization endpoint.

parameter-repeated = a parameter is given more than once
client-id-repeated = client_id is given more than once
redirect-uri-repeated = redirect_uri is given more than once
client-id-missing = client_id is missing
client-unknown = the client is unknown
redirect-uri-missing = redirect_uri is missing
redirect-uri-not-registered = redirect_uri { $uri } is not registered for the client { $client }
nonce-too-long = nonce is longer than 8192 characters
parameter-not-supported = this parameter is not supported
response-type-missing = response_type is missing
response-type-not-supported = response_type must be code
response-mode-not-supported = response_mode must be query or form_post
codes-not-permitted = the client is not allowed to use the authorization code grant
code-challenge-missing = code_challenge is missing
code-challenge-required = code_challenge is required for this client
code-challenge-malformed = code_challenge is not a SHA-256 hash in base64url
code-challenge-method-not-supported = code_challenge_method must be S256
scope-malformed = scope is malformed or has more than 64 values
no-scope-left = the client is not allowed to request any of these scopes
resource-not-allowed = the resource is unknown or not allowed for this client
scopes-of-several-resources = the scopes belong to different resource servers; select one with the parameter resource
prompt-none-not-alone = prompt=none must not be combined with other values
prompt-create-not-offered = prompt=create is not supported, since nobody can sign up at this provider
max-age-malformed = max_age must be a number of seconds
id-token-hint-foreign = id_token_hint is not an ID token of this issuer
sign-in-needed = the user must sign in
another-person-signed-in = a different user is signed in
consent-needed = the user must give consent
consent-denied = the user denied the request
verified-email-needed = the e-mail address of the user is not verified
terms-needed = the user has to accept the terms of use first

## OAuth and OpenID Connect: client authentication.

authorization-not-basic = the Authorization header does not use the Basic scheme
assertion-incomplete = client_assertion and client_assertion_type must be sent together
assertion-type-not-supported = client_assertion_type is not supported
client-ids-differ = client_id in the form and in the Authorization header differ
several-auth-methods = use one client authentication method only
client-authentication-failed = client authentication failed

## Precise causes of vague answers, for the log only.

cause-client-id-missing = the request names no client
cause-client-unknown = the tenant has no client with this client_id
cause-client-changed = the client was changed or deleted during the request
cause-credentials-missing = the client is confidential, but the request has no credentials
cause-auth-method-differs = the client is registered for another token_endpoint_auth_method
cause-secret-not-expected = the client has no secret, but the request has one
cause-secret-malformed = the client secret is incomplete or not one of this server
cause-secret-wrong = the client secret is wrong, or was replaced
cause-public-client = a public client cannot authenticate, as this endpoint requires
cause-resource-server-secret-wrong = the resource server is unknown, or its secret is wrong
cause-assertion-malformed = the client assertion is not a JWT with a permitted header
cause-assertion-claims = a required claim of the client assertion is missing, or a claim has the wrong type
cause-assertion-of-another-client = client_id is not the sub of the client assertion
cause-assertion-type = the typ of the client assertion is not permitted
cause-assertion-key = no registered key of the client has the kid and alg of the client assertion
cause-jwks-uri-failed = the keys at the client's jwks_uri could not be fetched; a warning in the log has the reason
cause-assertion-signature = the signature of the client assertion is wrong
cause-assertion-issuer = iss and sub of the client assertion are not both the client_id
cause-assertion-audience = the aud of the client assertion is not only this issuer or its token endpoint
cause-assertion-expired = the client assertion has expired
cause-assertion-lifetime = the exp of the client assertion is too far in the future
cause-assertion-not-yet-valid = iat or nbf of the client assertion is in the future; compare the clocks
cause-assertion-without-id = the jti of the client assertion is empty
cause-assertion-before-restore = the client assertion was made before this server was restored from a backup
cause-assertion-used = the client assertion was used before
cause-bot-check-missing = the form has no token of the bot check
cause-bot-check-wrong = the verifier refused the token of the bot check
cause-bot-check-used = the token of the bot check was used before, or is too old
cause-bot-check-elsewhere = the token of the bot check was made for another host or another page
cause-bot-check-unavailable = the verifier of the bot check gave no usable answer; a warning in the log has the reason
cause-code-malformed = the authorization code is incomplete or not one of this server
cause-code-unknown = the authorization code does not exist, or expired long ago
cause-code-of-another-client = the authorization code was issued to another client
cause-code-of-application = the authorization code was issued to a client that is not of the login API
cause-challenge-missing = the authorization request had no code_challenge
cause-code-expired = the authorization code has expired
cause-code-used = the authorization code was used before, so its tokens were revoked
cause-redirect-uri-missing = redirect_uri is missing
cause-redirect-uri-differs = redirect_uri differs from that of the authorization request
cause-verifier-missing = code_verifier is missing, but the authorization request had a code_challenge
cause-verifier-not-expected = code_verifier was sent, but the authorization request had no code_challenge
cause-verifier-malformed = code_verifier does not have 43 to 128 permitted characters
cause-verifier-wrong = code_verifier does not match the code_challenge of the authorization request
cause-refresh-token-malformed = the refresh token does not have the form of one
cause-refresh-token-of-another-client = the refresh token was issued to another client
cause-refresh-token-unknown = the refresh token does not exist, or expired long ago
cause-refresh-token-expired = the refresh token has expired
cause-refresh-token-used = the refresh token was used before, so its grant and tokens were revoked
cause-access-token-foreign = the token is not an access token with a valid signature of this tenant
cause-access-token-audience = the issuer is not in the audience of the access token
cause-access-token-expired = the access token has expired
cause-access-token-revoked = the access token was revoked
cause-access-token-without-user = the access token was issued to a client for itself, without a user
cause-session-missing = the browser sent no session: the user is not signed in, or the browser withholds cookies from a frame of another site
cause-session-too-old = the user signed in longer ago than max_age permits
cause-session-of-another-person = another user is signed in than the one of id_token_hint
cause-grant-gone = the authorization no longer exists
cause-grant-revoked = the authorization was revoked
cause-grant-expired = the authorization has expired
cause-api-token-unknown = there is no API token with this secret
cause-api-token-expired = the API token has expired
cause-api-token-revoked = the API token was revoked
cause-organization-not-active = the organization is suspended or deleted
cause-session-ended = the session of the user has ended
cause-account-not-active = the account is locked or deleted
cause-credentials-changed = all tokens of the account or the tenant were invalidated
cause-issuer-changed = the issuer of the tenant has changed since the sign-in (`portico move-origin`)
cause-tenant-not-active = the tenant is not active
cause-email-not-verified = the e-mail address of the user is not verified
cause-consent-withdrawn = the user has not given consent, or has withdrawn it

## Hints on clients, for the log and for administrators.

hint-neither-pkce-nor-nonce = the client uses neither PKCE nor a nonce, so a stolen code could be injected (RFC 9700, 4.5); turn on PKCE in the application (code_challenge_method S256), which is then required, or accept it with `portico client set --tenant { $tenant } { $client_id } pkce=optional`
hint-scope-unknown = scope { $scope } is ignored: it is neither a standard scope nor one of an API in `resources` of the client; `portico api list --tenant { $tenant }` shows the APIs, and `portico client set --tenant { $tenant } { $client_id } resources+=URI` adds one
hint-scope-near = scope { $scope } is ignored: it is neither a standard scope nor one of an API in `resources` of the client; do you mean { $near }? `portico api list --tenant { $tenant }` shows the APIs, and `portico client set --tenant { $tenant } { $client_id } resources+=URI` adds one
hint-scope-of-unlisted-api = scope { $scope } is ignored: it belongs to { $resource }, which the client may not request; add it with `portico client set --tenant { $tenant } { $client_id } resources+={ $resource }`
hint-scope-not-allowed = scope { $scope } is ignored: the client may only request { $allowed }; allow it with `portico client set --tenant { $tenant } { $client_id } scope+=SCOPE`
hint-scope-of-another-resource = scope { $scope } is ignored: it belongs to an API that the request does not select with the parameter resource
hint-scope-of-users = scope { $scope } is ignored: the request has no user
hint-scope-missing = the request has no scope; set scope=openid in the application
hint-list = { $hints }
hint-pkce-required = turn on PKCE in the application (code_challenge_method S256), or do not require it: `portico client set --tenant { $tenant } { $client_id } pkce=optional`
hint-pkce-of-public-client = turn on PKCE in the application (code_challenge_method S256); a client without a secret cannot go without it
hint-pkce-method = let the application send code_challenge together with code_challenge_method=S256
hint-grant-missing = add the grant with `portico client set --tenant { $tenant } { $client_id } grant_types+={ $grant }`
hint-login-api = the codes of this client are exchanged at POST /v1/auth/callback of the login API only; `portico client set --tenant { $tenant } { $client_id } login_api=false` makes it an ordinary client
hint-resource-not-allowed = the client may request { $resources }; add an API of the tenant with `portico client set --tenant { $tenant } { $client_id } resources+=URI`
hint-redirect-uri-unregistered = the request has { $uri }; registered: { $registered }; if the address belongs to the application, add it with `portico client set --tenant { $tenant } { $client_id } { $key }+='{ $uri }'`
hint-redirect-uri-unfit = the request has { $uri }; registered: { $registered }; the former cannot be added as it is. { $why }
hint-offline-access-ignored = scope offline_access is ignored: the client has no grant refresh_token; add it with `portico client set --tenant { $tenant } { $client_id } grant_types+=refresh_token`

## OAuth and OpenID Connect: the token endpoint.

grant-type-missing = grant_type is missing
grant-type-not-supported = the grant type is not supported
grant-type-not-permitted = the client is not allowed to use this grant type
authorization-code-missing = code is missing
authorization-code-invalid = the authorization code is not valid
refresh-token-missing = refresh_token is missing
refresh-token-invalid = the refresh token is not valid
scope-not-granted = the scope is malformed or was not granted
no-client-scope-left = the client is not allowed to request any of these scopes
resource-not-granted = the resource was not granted
resource-gone = the resource no longer exists

## OAuth and OpenID Connect: presented tokens.

token-missing = token is missing
authorization-not-bearer = the Authorization header does not use the Bearer scheme
access-token-repeated = the access token is given more than once
access-token-missing = an access token is required
access-token-invalid = the access token is not valid
scope-openid-missing = the access token lacks the scope openid

## OAuth and OpenID Connect: the end session endpoint.

id-token-hint-of-another-client = id_token_hint was issued to another client
post-logout-uri-needs-client = post_logout_redirect_uri needs a valid id_token_hint or a client_id
post-logout-uri-not-registered = post_logout_redirect_uri { $uri } is not registered for the client { $client }

## Registration: clients and resource servers.

not-one-of = "{ $text }" is not one of { $known }
scope-token-malformed = "{ $scope }" is not a valid scope
signing-key-missing = the tenant has no { $alg } key
no-such-client = the client does not exist
redirect-uri-needed = at least one redirect URI is required
too-many-redirect-uris = at most { $most } redirect URIs are allowed
too-many-post-logout-uris = at most { $most } post-logout redirect URIs are allowed
client-credentials-for-public-client = client_credentials is only allowed for confidential clients (RFC 6749, 4.4)
jwk-set-needed = private_key_jwt needs the client's public keys: a JWK set, or its URL (jwks_uri)
jwk-set-not-used = a JWK set is only used with the authentication method private_key_jwt
jwk-set-twice = a client has either jwks or jwks_uri, not both (RFC 7591, 2)
public-client-with-proof = a public client has no secret and no key; its authentication method must be none
confidential-client-without-proof = the authentication method none is only allowed for public clients
first-party-exposed = a public client with a loopback or private-use scheme redirect URI cannot be first-party: another program on the device could impersonate it, so consent is always required (RFC 8252, 8.6)
login-api-public = a client of the login API is a public client: its codes are exchanged without a secret
login-api-only = a client of the login API gets no tokens of its own: it has the grant authorization_code and the scope openid only, and no API
login-api-by-operator = only the operator makes or changes a client of the login API
public-client-needs-pkce = public clients must use PKCE (RFC 9700, 2.1.1)
refresh-token-without-code = the grant refresh_token needs the grant authorization_code too
refresh-token-grant-needed = refresh tokens are only issued to clients with the grant refresh_token
response-type-without-grant = the response type code needs the grant authorization_code too
origin-malformed = "{ $origin }" is not an origin such as https://app.example.com
resource-server-unknown = the API "{ $resource }" does not exist
public-client-without-secret = a public client has no secret
signing-client-without-secret = a client with private_key_jwt has no secret
resource-identifier-malformed = "{ $identifier }" is not an absolute URI without a fragment
resource-identifier-scheme = "{ $identifier }": the scheme must be https, http, urn, api, or one with a dot
resource-identifier-not-normal = "{ $identifier }": programs read it as { $normal }; use that
resource-identifier-reserved = the issuer of a tenant, and identifiers below it, are reserved
resource-identifier-taken = the API "{ $identifier }" already exists
scope-standard = "{ $scope }" is a standard scope
scope-text-invalid = text of scope "{ $scope }": must have 1 to { $most } characters, one of them visible, and no control, invisible or bidirectional formatting characters

## API tokens.

api-token-invalid = the API token is not valid
api-token-empty = An API token needs a role or a scope.
api-token-expiry-past = The expiry of an API token lies in the future.
api-token-expiry-too-late = An API token is valid for at most { $days } days, and for no longer than the token that makes it.
not-a-member = The account is no active member of the organization.

## Organizations.

context-too-long = The context has at most { $most } characters.
no-such-account = There is no such active account.
organization-malformed = The parameter organization is too long.
organization-scope-needed = The parameter organization needs one of the scopes organizations and roles.
organization-not-of-user = The user is not a member of the requested organization.
organization-needed = The user has to choose an organization, and prompt=none allows no page.
login-terms-due = The user has to accept the terms of use first, on the sign-in page of the tenant.
login-deletion-due = The account is going to be deleted. The user can keep it, on the sign-in page of the tenant.
