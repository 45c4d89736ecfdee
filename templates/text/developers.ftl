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
invalid-setting-unverified-sign-in = must be deny or allow
invalid-not-a-boolean = must be true or false
invalid-branding-unknown = is no setting of branding
invalid-branding-colour = must be a colour such as #2f5bd8, or empty
invalid-branding-dark-mode = must be auto, light or dark
invalid-branding-logo = is set by the file of a picture, or empty
invalid-branding-dark-logo = stands in for branding.logo in the dark; set that too

## Validation: claims of a person.

invalid-claim-unknown = there is no such claim to set; there are email_verified, { $known }
invalid-claim-too-long = at most { $number } characters
invalid-claim-characters = control and direction characters are not allowed
invalid-claim-url = must be an http or https URL
invalid-claim-birthdate = must be YYYY-MM-DD, 0000-MM-DD or YYYY
invalid-claim-time-zone = must be a time zone name such as Europe/Paris
invalid-claim-locale = must be a language tag such as en-US
invalid-claim-username = must be letters, digits, dot, underscore and hyphen, at most 64
