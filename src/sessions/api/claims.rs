//! The claims of an access token of a JSON surface (RFC 9068, 2.2).

use serde::{Deserialize, Serialize};

/// `typ` of the token.
pub(super) const TYP: &str = "at+jwt";

/// The claims. Each is required when a token is parsed. `aud` is one text: a token for several audiences is not ours.
#[derive(Debug, Serialize, Deserialize)]
pub struct ApiClaims {
    pub(super) iss: String,
    pub(super) sub: String,
    pub(super) aud: String,
    pub(super) exp: i64,
    pub(super) iat: i64,
    pub(super) jti: String,
    pub(super) client_id: String,
    pub(super) sid: String,
    pub(super) amr: Vec<String>,
    pub(super) acr: String,
    pub(super) auth_time: i64,
}

/// `typ` of a refresh token.
pub(super) const REFRESH_TYP: &str = "refresh+jwt";

/// The claims of a refresh token. `jti` is its secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RefreshClaims {
    pub(super) iss: String,
    pub(super) sub: String,
    pub(super) aud: String,
    pub(super) exp: i64,
    pub(super) iat: i64,
    pub(super) jti: String,
    pub(super) client_id: String,
    pub(super) sid: String,
}

impl RefreshClaims {
    /// Returns whether the token belongs to the session with this `sid`.
    pub(super) fn has_sid(&self, sid: &str) -> bool {
        self.sid == sid
    }
}

/// The method reference of several factors (RFC 8176, 2).
const MULTI_FACTOR: &str = "mfa";

/// Returns `acr`: 2 after a sign-in with several factors, else 1.
pub(super) fn acr_of(amr: &[String]) -> &'static str {
    if amr.iter().any(|method| method == MULTI_FACTOR) { "2" } else { "1" }
}
