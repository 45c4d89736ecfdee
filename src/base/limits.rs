//! The one table of limits on what comes from outside: requests, parameters, registrations.
//!
//! Lengths are bytes unless the doc says otherwise. Every name has a case in `tests/it/limits.rs`, which tries the last
//! good value and one beyond. What bounds our own work (queues, groups, pools, caches) stands where that work is done,
//! or in the configuration.

use std::time::Duration;

/// Makes the constants, and the list of their names for the test.
macro_rules! limits {
    ($($(#[$doc:meta])+ $name:ident: $kind:ty = $value:expr;)+) => {
        $($(#[$doc])+ pub const $name: $kind = $value;)+

        /// The name of every limit.
        pub const ALL: &[&str] = &[$(stringify!($name)),+];
    };
}

limits! {
    /// Longest path and query: 414 beyond.
    URL: usize = 8 * 1024;
    /// Longest header section, each field with its name, value, colon, space and line end: 431 beyond.
    HEADERS: usize = 16 * 1024;
    /// Longest form: 413 beyond.
    FORM: usize = 16 * 1024;
    /// Longest JSON body, unless its route has a limit of its own: 413 beyond.
    JSON: usize = 64 * 1024;
    /// Connections at once; more wait until one is closed.
    CONNECTIONS: usize = 4_096;
    /// How long a client may take to send its request head: the connection is closed after that.
    HEAD_TIME: Duration = Duration::from_secs(5);
    /// How long a client may take to send a body: 408 after that.
    BODY_TIME: Duration = Duration::from_secs(10);

    /// Longest `state` that is echoed, of authorization and of logout requests.
    STATE: usize = 2_048;
    /// Longest `nonce`.
    NONCE: usize = 255;
    /// Longest `login_hint` that is kept: that of an address. A longer one is no error and counts for nothing.
    LOGIN_HINT: usize = EMAIL;
    /// Most scopes in one request.
    SCOPES: usize = 64;
    /// Longest scope.
    SCOPE: usize = 128;

    /// Longest JWT that is looked at.
    JWT: usize = 16 * 1024;
    /// Longest `jti` of a client assertion, in characters.
    JTI: usize = 255;
    /// How far ahead the `exp` of a client assertion may lie (openid.md, rule 19): so long it is remembered.
    ASSERTION_AHEAD: Duration = Duration::from_secs(60 * 60);
    /// How far ahead `iat` and `nbf` of a client assertion may lie, for a client's clock that is fast.
    ASSERTION_SKEW: Duration = Duration::from_secs(60);
    /// Longest file with a JWK set: twenty keys of 8192 bits are shorter.
    JWK_SET: usize = 64 * 1024;
    /// Most keys of one JWK set.
    JWK_SET_KEYS: usize = 20;
    /// Longest `kid` of a client's key.
    KID: usize = 255;
    /// Most bits of a client's RSA modulus: more would make every verification of a stranger's token dear.
    RSA_BITS: usize = 8_192;

    /// Most redirect URIs of a client, and most post-logout redirect URIs.
    REDIRECT_URIS: usize = 50;
    /// Longest redirect URI.
    REDIRECT_URI: usize = 2_048;
    /// Longest identifier of a resource server.
    RESOURCE: usize = 500;
    /// Longest displayed name of a tenant, a client or a resource server, in characters.
    NAME: usize = 100;

    /// Longest file with a tenant's logo.
    LOGO: usize = 256 * 1024;
    /// Most pixels of a side of a tenant's logo.
    LOGO_SIDE: u32 = 2_048;
    /// Longest address of a tenant's own page, such as its terms.
    PAGE_URL: usize = 2_048;

    /// Longest password that is hashed; every byte counts.
    PASSWORD: usize = 1_024;
    /// Longest e-mail address (RFC 5321, 4.5.3.1.3, without the brackets).
    EMAIL: usize = 254;
    /// Longest part before the @ (RFC 5321, 4.5.3.1.1).
    EMAIL_LOCAL: usize = 64;
    /// Longest value of one claim, in characters.
    CLAIM: usize = 500;
}
