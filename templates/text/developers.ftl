# What developers and administrators of programs are told, in English only: descriptions of OAuth errors (RFC 6749, 5.2:
# printable ASCII without quotation mark and backslash), and what is wrong with a registration or a setting.

problem-json = The body is not the JSON that is expected here: { $why }.
problem-json-size = The body is longer than { $number } bytes.
problem-media-type-json = The body must be application/json.
problem-parameters = A parameter is wrong: { $why }.

## Validation: addresses.

invalid-base-url = "{ $text }" is not a URL: { $why }
invalid-base-url-parts = "{ $text }" must be scheme, host and path only
invalid-base-url-insecure = "{ $text }": https is required off loopback
invalid-base-url-scheme = "{ $text }" must begin with https://
invalid-redirect-uri-characters = redirect URI "{ $uri }": it must have 1 to { $most } printable ASCII characters without spaces
invalid-redirect-uri-wildcard = redirect URI "{ $uri }": it has a character that a URI cannot have; there are no wildcards
invalid-redirect-uri-fragment = redirect URI "{ $uri }": it must not have a fragment
invalid-redirect-uri-relative = redirect URI "{ $uri }": it is not an absolute URI
invalid-redirect-uri-user = redirect URI "{ $uri }": it must not have a user part
invalid-redirect-uri-insecure = redirect URI "{ $uri }": http is for loopback addresses only; use https
invalid-redirect-uri-scheme = redirect URI "{ $uri }": the scheme must be https, http on loopback, or a private-use scheme with a dot (RFC 8252, 7.1)
invalid-page-url = must be the address of a page, such as https://example.com/terms
invalid-page-url-insecure = must begin with https:// (http:// is for loopback addresses)
invalid-network = "{ $text }" is neither a network such as 10.0.0.0/8 nor an address
invalid-network-bits = "{ $text }" has bits beyond its length; { $network } is meant, or one address
invalid-network-everybody = "{ $text }" is everybody, and everybody could then forge an address

## Validation: names and spans.

invalid-email-without-at = not an e-mail address: there is no @
invalid-email-local-length = not an e-mail address: the part before the @ must have 1 to { $most } characters
invalid-email-local-characters = not an e-mail address: the part before the @ has a character that is not allowed
invalid-email-domain = not an e-mail address: the domain is not valid
invalid-email-too-long = not an e-mail address: it is longer than { $most } characters
invalid-slug = "{ $text }" is not a slug: 2 to 40 characters of a-z, 0-9 and -, no - at either end or at places 3 and 4
invalid-slug-reserved = the slug "{ $text }" is reserved
invalid-name = must have 1 to { $most } characters, none of them control or direction characters
invalid-span = "{ $text }" is not a span such as 90s, 15min, 12h or 7d
invalid-span-or-never = "{ $text }" is not a span such as 90s, 15min, 12h or 7d, or be never
invalid-password-too-short = the password must have at least { $number } characters
invalid-password-too-long = the password must have at most { $number } bytes

## Validation: pictures.

invalid-picture-too-long = the file is longer than 256 kB ({ $number } bytes)
invalid-picture-format = the file is no PNG, JPEG or WebP picture
invalid-picture-damaged = the picture is damaged or cut off
invalid-picture-animated = the picture is animated; a single one is needed
invalid-picture-too-large = the picture has { $width } × { $height } pixels; { $most } a side are the most

## Validation: keys of others.

invalid-algorithm-unknown = "{ $text }" is not one of { $known }
invalid-jwk-set = a JWK set is an object with the member "keys", an array (RFC 7517, 5)
invalid-jwk-set-length = a JWK set has 1 to { $most } keys
invalid-jwk-repeated = key { $key }: it is there twice; a key has one algorithm and one name
invalid-jwk-kid-missing = key { $key }: it needs a "kid", since there are several keys
invalid-jwk-kid-repeated = key { $key }: its "kid" is another key's too
invalid-jwk = key { $key }: it is not a JSON object
invalid-jwk-private = key { $key }: it has the private member "{ $member }"; register the public key only
invalid-jwk-member-type = key { $key }: "{ $member }" is not a string
invalid-jwk-use = key { $key }: its "use" is not "sig"
invalid-jwk-kid-length = key { $key }: its "kid" does not have 1 to { $most } bytes
invalid-jwk-kind = key { $key }: it is none of these: RSA for RS256 or PS256, EC P-256 for ES256, OKP Ed25519 for EdDSA
invalid-jwk-member-missing = key { $key }: it has no "{ $member }"
invalid-jwk-member-encoding = key { $key }: "{ $member }" is not base64url without padding
invalid-jwk-rsa-length = key { $key }: an RSA key has { $least } to { $most } bits
invalid-jwk-rsa-exponent = key { $key }: the RSA exponent must be odd, from 3 to 2^32
invalid-jwk-p256-length = key { $key }: "x" and "y" of a P-256 key have 32 bytes each
invalid-jwk-ed25519-length = key { $key }: "x" of an Ed25519 key has 32 bytes
invalid-jwk-numbers = key { $key }: its numbers make no key

## Validation: a tenant's settings.

invalid-setting-unknown = there is no such tenant setting; there are name, { $known }
invalid-setting-range = must lie between { $least } and { $most }
invalid-setting-range-or-never = must lie between { $least } and { $most }, or be never
invalid-setting-languages = must be a list such as de,en; there are { $known }
invalid-setting-word = must be { $known }
invalid-not-a-boolean = must be true or false
invalid-branding-colour = must be a colour such as #2f5bd8, or empty
invalid-branding-logo = is set by the file of a picture, or empty
invalid-branding-dark-logo = stands in for branding.logo in the dark; set that too

## Validation: claims of a person.

invalid-claim-unknown = there is no such claim to set; there are email_verified, { $known }
invalid-claim-too-long = at most { $number } characters
invalid-claim-characters = control and direction characters are not allowed
invalid-claim-url = must be an http or https URL
invalid-claim-birthdate = must be an existing date YYYY-MM-DD, 0000-MM-DD or YYYY
invalid-claim-time-zone = must be the name of a time zone, such as Europe/Paris
invalid-claim-locale = must be a language tag such as en-US
invalid-claim-username = must be letters, digits, dot, underscore and hyphen, at most 64

## OAuth and OpenID Connect: the authorization endpoint.

parameter-repeated = a parameter is given more than once
client-id-repeated = client_id is given more than once
redirect-uri-repeated = redirect_uri is given more than once
client-id-missing = client_id is missing
client-unknown = the client is not known
redirect-uri-missing = redirect_uri is missing
redirect-uri-not-registered = redirect_uri is not registered for this client
state-too-long = state is longer than 2048 characters
nonce-too-long = nonce is longer than 255 characters
parameter-not-supported = this parameter is not supported
response-type-missing = response_type is missing
response-type-not-supported = response_type must be code
response-mode-not-supported = response_mode must be query or form_post
codes-not-permitted = the client may not ask for codes
code-challenge-missing = code_challenge is missing
code-challenge-required = code_challenge is required for this client
code-challenge-malformed = code_challenge is not a SHA-256 hash in base64url
code-challenge-method-not-supported = code_challenge_method must be S256
scope-malformed = scope is malformed or has more than 64 values
no-scope-left = no scope is left that this client may ask for
resource-not-allowed = the resource is not known or not allowed for this client
scopes-of-several-resources = these scopes belong to different resource servers; name one with resource
prompt-none-not-alone = prompt none goes with no other value
max-age-malformed = max_age must be a number of seconds
id-token-hint-foreign = id_token_hint is not an ID token of this issuer
sign-in-needed = a sign-in is needed
another-person-signed-in = another person signed in
consent-needed = consent is needed
consent-denied = the person said no
verified-email-needed = the e-mail address is not verified

## OAuth and OpenID Connect: client authentication.

authorization-not-basic = the Authorization header is not Basic
assertion-incomplete = client_assertion and client_assertion_type go together
assertion-type-not-supported = client_assertion_type is not supported
client-ids-differ = client_id in the form and in the Authorization header differ
several-auth-methods = use one client authentication method only
client-authentication-failed = client authentication failed

## OAuth and OpenID Connect: the token endpoint.

grant-type-missing = grant_type is missing
grant-type-not-supported = the grant type is not supported
grant-type-not-permitted = the client may not use this grant
authorization-code-missing = code is missing
authorization-code-invalid = the code is not valid
refresh-token-missing = refresh_token is missing
refresh-token-invalid = the refresh token is not valid
scope-not-granted = the scope is malformed or was not granted
no-client-scope-left = no scope is left that this client may have for itself
resource-not-granted = the resource was not granted
resource-gone = the resource is not there any more

## OAuth and OpenID Connect: tokens that are presented.

token-missing = token is missing
authorization-not-bearer = the Authorization header is not Bearer
access-token-repeated = the access token is given more than once
access-token-missing = an access token is needed
access-token-invalid = the access token is not valid
scope-openid-missing = the access token lacks the scope openid

## OAuth and OpenID Connect: the end session endpoint.

id-token-hint-of-another-client = id_token_hint was issued to another client
post-logout-uri-needs-client = post_logout_redirect_uri needs a valid id_token_hint or a client_id
post-logout-uri-not-registered = post_logout_redirect_uri is not registered for this client

## Registration: clients and resource servers.

not-one-of = "{ $text }" is not one of { $known }
scope-token-malformed = "{ $scope }" is not a scope
signing-key-missing = the tenant has no { $alg } key
no-such-client = there is no such client
redirect-uri-needed = at least one redirect URI is needed
too-many-redirect-uris = at most { $most } redirect URIs are allowed
too-many-post-logout-uris = at most { $most } post-logout redirect URIs are allowed
client-credentials-for-public-client = client_credentials is for clients that can prove who they are (RFC 6749, 4.4)
jwk-set-needed = private_key_jwt needs the client's public keys: a JWK set
jwk-set-not-used = a JWK set is for the authentication method private_key_jwt
public-client-with-proof = a public client has neither secret nor key: its authentication method is none
confidential-client-without-proof = authentication method none is for public clients
first-party-exposed = a public client at a loopback or private-scheme address cannot be first-party: any program on the same machine could pose as it, so its consent is always asked for (RFC 8252, 8.6)
public-client-needs-pkce = public clients always need PKCE (RFC 9700, 2.1.1)
refresh-token-without-code = grant refresh_token: name the grant that gives refresh tokens too: authorization_code
refresh-token-grant-needed = refresh tokens are given to clients with grant refresh_token only
response-type-without-grant = response type code: name the grant that it belongs to too: authorization_code
origin-malformed = "{ $origin }" is not an origin such as https://app.example.com
resource-server-unknown = resource "{ $resource }": there is no such resource server
public-client-without-secret = a public client has no secret
signing-client-without-secret = a client that signs with its own key has no secret
resource-identifier-malformed = "{ $identifier }" is not an absolute URI without fragment
resource-identifier-reserved = identifiers under the issuer are built in
resource-identifier-taken = there is a resource server "{ $identifier }" already
scope-standard = "{ $scope }" is a standard scope
scope-text-invalid = text of scope "{ $scope }": must have 1 to { $most } characters, none of them control or direction characters
