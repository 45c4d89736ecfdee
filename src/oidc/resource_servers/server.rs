//! A row of the table `resource_servers`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::id::ResourceServerId;
use crate::base::jose::Alg;
use crate::base::refusal::Refusal;
use crate::op::Op;

/// `typ` of an access token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccessTokenType {
    /// RFC 9068, 2.1: no other kind of token has it.
    #[default]
    #[serde(rename = "at+jwt")]
    AtJwt,
    /// For APIs that accept nothing else.
    #[serde(rename = "JWT")]
    Jwt,
}

impl AccessTokenType {
    /// All types.
    pub const ALL: [AccessTokenType; 2] = [AccessTokenType::AtJwt, AccessTokenType::Jwt];

    pub fn parse(text: &str) -> Result<AccessTokenType, Refusal> {
        AccessTokenType::ALL.into_iter().find(|typ| typ.as_str() == text).ok_or_else(|| {
            let known = AccessTokenType::ALL.map(AccessTokenType::as_str).join(", ");
            Refusal::new(Code::NotOneOf).with("text", text).with("known", known)
        })
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            AccessTokenType::AtJwt => "at+jwt",
            AccessTokenType::Jwt => "JWT",
        }
    }
}

/// The form of the access tokens of a resource server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessTokenForm {
    pub typ: AccessTokenType,
    /// The algorithm that signs them.
    pub alg: Alg,
}

impl Default for AccessTokenForm {
    fn default() -> Self {
        AccessTokenForm { typ: AccessTokenType::AtJwt, alg: Alg::Es256 }
    }
}

#[derive(Clone, Debug)]
pub struct ResourceServer {
    pub id: ResourceServerId,
    /// The absolute URI that identifies it, as a `resource` parameter and in `aud`.
    pub identifier: String,
    pub name: String,
    pub document: ResourceServerDocument,
    /// HMAC of its secret, if it has one.
    pub secret_hash: Option<Vec<u8>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourceServerDocument {
    pub scopes: Vec<ScopeText>,
    /// Lifetime of its access tokens in seconds; the tenant's setting if absent.
    pub lifetime: Option<u64>,
    /// The algorithm that signs its access tokens; ES256 if absent.
    pub alg: Option<Alg>,
    /// `typ` of its access tokens; `at+jwt` if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typ: Option<AccessTokenType>,
}

/// A scope and its description on the consent page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeText {
    pub scope: String,
    pub text: String,
}

impl ResourceServer {
    /// Returns the form of its access tokens.
    pub fn form(&self) -> AccessTokenForm {
        let default = AccessTokenForm::default();
        AccessTokenForm { typ: self.document.typ.unwrap_or(default.typ), alg: self.document.alg.unwrap_or(default.alg) }
    }

    /// Returns the id that it may introspect tokens with in place of its identifier. It needs no encoding in an
    /// `Authorization: Basic` header (RFC 6749, 2.3.1), which many clients forget.
    pub fn introspection_id(&self) -> String {
        self.id.to_base64url()
    }

    pub fn has_scope(&self, scope: &str) -> bool {
        self.document.scopes.iter().any(|s| s.scope == scope)
    }

    /// Returns the lifetime of its access tokens; the tenant's setting if it has none.
    pub fn token_lifetime(&self, op: &Op) -> Duration {
        self.document.lifetime.map_or(op.tenant.settings.token_access(), Duration::from_secs)
    }
}
