//! An authorization request that passed its checks.

use serde::{Deserialize, Serialize};

use crate::oidc::error::OAuthError;

/// Immutable from here on; stored as it is while a person signs in or decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    pub redirect_uri: String,
    pub state: Option<String>,
    /// The scopes that will be granted: known ones that the client may have.
    pub scope: String,
    /// The `aud` of the access token.
    pub audience: Vec<String>,
    /// What consent is asked for and remembered by, see `consent`.
    pub consent_items: Vec<String>,
    pub nonce: Option<String>,
    pub code_challenge: Option<String>,
    pub prompt: Prompt,
    /// Seconds.
    pub max_age: Option<u64>,
    /// The person that `id_token_hint` names.
    pub hint_sub: Option<String>,
    pub login_hint: Option<String>,
}

/// `prompt` (OpenID Connect Core, 3.1.2.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    pub none: bool,
    pub login: bool,
    pub consent: bool,
}

/// How a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// On our own page: redirecting would make us an open redirector.
    Page(OAuthError),
    /// At the client's proved redirect URI.
    Redirect { redirect_uri: String, state: Option<String>, error: OAuthError },
}
