//! The limits on external input: requests, parameters, registrations (A-22, A-94 to A-97: resource exhaustion).
//!
//! Lengths are bytes unless stated otherwise. Each limit has a case in `tests/it/limits.rs`, which tests the maximum
//! and one more. Limits on internal work (queues, groups, pools, caches) are defined in the module of that work, or in
//! the configuration.

use std::time::Duration;

/// Generates the constants, and the list of their names for the test.
macro_rules! limits {
    ($($(#[$doc:meta])+ $name:ident: $kind:ty = $value:expr;)+) => {
        $($(#[$doc])+ pub const $name: $kind = $value;)+

        /// The names of all limits.
        pub const ALL: &[&str] = &[$(stringify!($name)),+];
    };
}

limits! {
    /// Maximum length of path and query: 414 beyond.
    URL: usize = 8 * 1024;
    /// Maximum size of the header section, each field with name, value, colon, space and line end: 431 beyond.
    HEADERS: usize = 16 * 1024;
    /// Maximum size of a form: 413 beyond.
    FORM: usize = 16 * 1024;
    /// Maximum size of a JSON body, unless its route has another limit: 413 beyond.
    JSON: usize = 64 * 1024;
    /// Maximum number of connections; more wait until one is closed.
    CONNECTIONS: usize = 4_096;
    /// The time-out for receiving a request head: then the connection is closed.
    HEAD_TIME: Duration = Duration::from_secs(5);
    /// The time-out for receiving a body: 408 after that.
    BODY_TIME: Duration = Duration::from_secs(10);

    /// Maximum length of `nonce`: as much as a URL may hold. The ID token with it stays below [`JWT`], so that it can be
    /// sent back as a hint.
    NONCE: usize = URL;
    /// Maximum length of `login_hint`, as of an address. A longer one is ignored.
    LOGIN_HINT: usize = EMAIL;
    /// Maximum length of the parameter `organization`: an id or a slug.
    ORGANIZATION: usize = 64;
    /// Maximum number of scopes in one request.
    SCOPES: usize = 64;
    /// Maximum length of a scope.
    SCOPE: usize = 128;

    /// Maximum length of a JWT.
    JWT: usize = 16 * 1024;
    /// How far in the future the `exp` of a client assertion may be. Its `jti` is stored until then, to detect replays.
    ASSERTION_AHEAD: Duration = Duration::from_secs(60 * 60);
    /// How far in the future `iat` and `nbf` of a client assertion may be, to tolerate clock skew.
    ASSERTION_SKEW: Duration = Duration::from_secs(60);
    /// Maximum size of a file with a JWK set: twenty keys of 8192 bits are smaller.
    JWK_SET: usize = 64 * 1024;
    /// Maximum number of keys in a JWK set.
    JWK_SET_KEYS: usize = 20;
    /// Maximum length of the `kid` of a client's key.
    KID: usize = 255;
    /// Maximum size of a client's RSA modulus, in bits: larger keys would make verification of unauthenticated tokens
    /// expensive.
    RSA_BITS: usize = 8_192;

    /// Maximum number of redirect URIs of a client, and of post-logout redirect URIs.
    REDIRECT_URIS: usize = 50;
    /// Maximum length of a redirect URI.
    REDIRECT_URI: usize = 2_048;
    /// Maximum length of the identifier of a resource server.
    RESOURCE: usize = 500;
    /// Maximum length of the display name of a tenant, a client or a resource server, in characters.
    NAME: usize = 100;

    /// Maximum number of origins in the setting `cors_origins` of a tenant.
    CORS_ORIGINS: usize = 50;
    /// Maximum number of URLs in the setting `return_urls` of a tenant.
    RETURN_URLS: usize = 50;
    /// Maximum length of a URL that the server calls.
    OUTBOUND_URL: usize = 2_048;
    /// Maximum size of the body of a response from another server.
    OUTBOUND_BODY: usize = 256 * 1024;
    /// The time-out of a whole call to another server.
    OUTBOUND_TIME: Duration = Duration::from_secs(5);

    /// Maximum number of mail domains of a tenant.
    MAIL_DOMAINS: usize = 100;

    /// Maximum number of custom attributes of a tenant.
    ATTRIBUTES: usize = 50;
    /// Maximum length of the name of a custom attribute.
    ATTRIBUTE_NAME: usize = 40;
    /// Maximum number of values of a choice.
    ATTRIBUTE_CHOICES: usize = 100;
    /// Maximum size of the values of an account's custom attributes, as one JSON document.
    ATTRIBUTE_VALUES: usize = 8 * 1024;

    /// Maximum size of a logo file.
    LOGO: usize = 256 * 1024;
    /// Maximum width and height of a logo, in pixels.
    LOGO_SIDE: u32 = 2_048;
    /// Maximum length of the URL of a tenant's page, such as its terms.
    PAGE_URL: usize = 2_048;

    /// Maximum length of a password; every byte is hashed.
    PASSWORD: usize = 1_024;
    /// Maximum length of an e-mail address (RFC 5321, 4.5.3.1.3, without the brackets).
    EMAIL: usize = 254;
    /// Maximum length of the part before the @ (RFC 5321, 4.5.3.1.1).
    EMAIL_LOCAL: usize = 64;
    /// Maximum length of the value of a claim, in characters.
    CLAIM: usize = 500;
}
