//! A client's registration, as it is stored.

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::jose::{Alg, JwkSet};
use crate::base::refusal::Refusal;
use crate::oidc::consents::ConsentRule;

/// What a client may do and how it proves who it is: one document, whose names are kept. Deployments have stored them, and
/// an older version may read the same row during an upgrade. [`super::ClientMetadata`] has the names of RFC 7591.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub redirect_uris: Vec<String>,
    /// `None`: an administrator named none; basic and post both pass.
    pub token_endpoint_auth_method: Option<AuthMethod>,
    pub grant_types: Vec<GrantType>,
    /// Scopes that may be asked for; empty: all standard ones and those of its resource servers.
    pub scopes: Vec<String>,
    /// Resource servers that may be asked for; the first is the default.
    pub resources: Vec<String>,
    pub pkce: PkceRule,
    pub id_token_claims: IdTokenClaims,
    /// What its ID tokens are signed with (OpenID Connect Dynamic Client Registration, 2).
    #[serde(default = "default_id_token_alg")]
    pub id_token_signed_response_alg: Alg,
    pub consent: ConsentRule,
    /// Origins from which browsers may call the token endpoint.
    pub origins: Vec<String>,
    /// Whether it is given refresh tokens without `offline_access`, which end with the session.
    #[serde(default)]
    pub online_refresh: bool,
    /// How many seconds after its rotation a refresh token may come again; the tenant's where nothing is said.
    #[serde(default)]
    pub refresh_grace: Option<u64>,
    /// Its public keys by value, for `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<JwkSet>,
    /// Where a person may be sent after signing out (OpenID Connect RP-Initiated Logout, 3.1); compared byte by byte.
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<String>,
    /// The application's own page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_uri: Option<String>,
}

/// Every relying party can verify it.
pub const fn default_id_token_alg() -> Alg {
    Alg::Rs256
}

/// `token_endpoint_auth_method` (OpenID Connect Core, 9; RFC 7591, 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthMethod {
    None,
    ClientSecretBasic,
    ClientSecretPost,
    /// An assertion with an HMAC under the client's secret.
    ClientSecretJwt,
    /// An assertion that the client signs with a key of its own.
    PrivateKeyJwt,
}

impl AuthMethod {
    /// Every value with its name.
    const NAMED: [(&'static str, AuthMethod); 5] = [
        ("none", AuthMethod::None),
        ("client_secret_basic", AuthMethod::ClientSecretBasic),
        ("client_secret_post", AuthMethod::ClientSecretPost),
        ("client_secret_jwt", AuthMethod::ClientSecretJwt),
        ("private_key_jwt", AuthMethod::PrivateKeyJwt),
    ];

    pub fn parse(text: &str) -> Result<AuthMethod, Refusal> {
        named(&AuthMethod::NAMED, text)
    }

    pub fn as_str(self) -> &'static str {
        name_of(&AuthMethod::NAMED, self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantType {
    AuthorizationCode,
    RefreshToken,
    ClientCredentials,
}

impl GrantType {
    /// Every value with its name.
    const NAMED: [(&'static str, GrantType); 3] = [
        ("authorization_code", GrantType::AuthorizationCode),
        ("refresh_token", GrantType::RefreshToken),
        ("client_credentials", GrantType::ClientCredentials),
    ];

    pub fn parse(text: &str) -> Result<GrantType, Refusal> {
        named(&GrantType::NAMED, text)
    }

    pub fn as_str(self) -> &'static str {
        name_of(&GrantType::NAMED, self)
    }
}

/// When a request must have a `code_challenge` (RFC 7636; OAuth 2.1, 7.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PkceRule {
    Required,
    /// Required unless the request has `openid` and a `nonce`.
    UnlessNonce,
    Optional,
}

impl PkceRule {
    /// Every value with its name.
    const NAMED: [(&'static str, PkceRule); 3] =
        [("required", PkceRule::Required), ("unless_nonce", PkceRule::UnlessNonce), ("optional", PkceRule::Optional)];

    pub fn parse(text: &str) -> Result<PkceRule, Refusal> {
        named(&PkceRule::NAMED, text)
    }

    pub fn as_str(self) -> &'static str {
        name_of(&PkceRule::NAMED, self)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdTokenClaims {
    /// Claims asked for by scope are in UserInfo only (OpenID Connect Core, 5.4).
    Conform,
    /// They are in the ID token too, since many relying parties read only that.
    Full,
}

impl IdTokenClaims {
    /// Every value with its name.
    const NAMED: [(&'static str, IdTokenClaims); 2] =
        [("conform", IdTokenClaims::Conform), ("full", IdTokenClaims::Full)];

    pub fn parse(text: &str) -> Result<IdTokenClaims, Refusal> {
        named(&IdTokenClaims::NAMED, text)
    }

    pub fn as_str(self) -> &'static str {
        name_of(&IdTokenClaims::NAMED, self)
    }
}

/// The value of this name.
pub(super) fn named<T: Copy>(values: &[(&str, T)], text: &str) -> Result<T, Refusal> {
    values.iter().find(|(name, _)| *name == text).map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        Refusal::new(Code::NotOneOf).with("text", text).with("known", names.join(", "))
    })
}

fn name_of<T: PartialEq>(values: &[(&'static str, T)], value: T) -> &'static str {
    values.iter().find(|(_, own)| *own == value).map_or("", |(name, _)| name)
}
