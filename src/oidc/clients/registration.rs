//! A client's registration, as it is stored.

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::jose::{Alg, JwkSet};
use crate::base::refusal::Refusal;
use crate::oidc::consents::ConsentRule;

/// The permissions and credentials of a client, as one JSON document. Its member names must not change: stored rows
/// have them, and an older version may read the same row during an upgrade. [`super::ClientMetadata`] has the names of
/// RFC 7591.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub redirect_uris: Vec<String>,
    /// `None`: no method is registered; `client_secret_basic` and `client_secret_post` are both accepted.
    pub token_endpoint_auth_method: Option<AuthMethod>,
    pub grant_types: Vec<GrantType>,
    /// The scopes that the client may request; empty: all standard scopes and those of its resource servers.
    pub scopes: Vec<String>,
    /// The resource servers that the client may request tokens for; the first is the default.
    pub resources: Vec<String>,
    pub pkce: PkceRule,
    pub id_token_claims: IdTokenClaims,
    /// The algorithm that signs its ID tokens (OpenID Connect Dynamic Client Registration, 2).
    #[serde(default = "default_id_token_alg")]
    pub id_token_signed_response_alg: Alg,
    pub consent: ConsentRule,
    /// Origins from which browsers may call the token endpoint.
    pub origins: Vec<String>,
    /// Whether refresh tokens are issued without `offline_access`; these end with the session.
    #[serde(default)]
    pub online_refresh: bool,
    /// The seconds after its rotation in which a refresh token may be used again; the tenant's setting if absent.
    #[serde(default)]
    pub refresh_grace: Option<u64>,
    /// Its public keys by value, for `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<JwkSet>,
    /// The URL of its public keys, in place of `jwks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// The permitted post-logout redirect URIs (OpenID Connect RP-Initiated Logout, 3.1), compared byte by byte.
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<String>,
    /// The home page of the application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_uri: Option<String>,
    /// Whether the client is a program of the tenant itself: its codes are exchanged for sessions of the tenant login API,
    /// and only for these.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub login_api: bool,
}

/// The default algorithm of ID tokens, which every relying party can verify.
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
    /// An assertion signed with the client's private key.
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

/// The rule when a request must have a `code_challenge` (RFC 7636; OAuth 2.1, 7.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PkceRule {
    Required,
    /// Required once the client has redeemed a code with PKCE, see [`super::PkceUse`]. In the document it is written as
    /// `unless_nonce`, which the previous version reads; the column `auto_pkce` of the row marks it.
    #[serde(skip_deserializing, rename(serialize = "unless_nonce"))]
    Auto,
    /// Required unless the request has `openid` and a `nonce`.
    UnlessNonce,
    Optional,
}

impl PkceRule {
    /// Every value with its name.
    const NAMED: [(&'static str, PkceRule); 4] = [
        ("auto", PkceRule::Auto),
        ("required", PkceRule::Required),
        ("unless_nonce", PkceRule::UnlessNonce),
        ("optional", PkceRule::Optional),
    ];

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
    /// Claims requested by scope are returned by UserInfo only (OpenID Connect Core, 5.4).
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

/// Returns the value of this name.
pub(super) fn named<T: Copy>(values: &[(&str, T)], text: &str) -> Result<T, Refusal> {
    values.iter().find(|(name, _)| *name == text).map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        Refusal::new(Code::NotOneOf).with("text", text).with("known", names.join(", "))
    })
}

fn name_of<T: PartialEq>(values: &[(&'static str, T)], value: T) -> &'static str {
    values.iter().find(|(_, own)| *own == value).map_or("", |(name, _)| name)
}
