//! A row of the table `resource_servers`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::id::ResourceServerId;
use crate::base::jose::Alg;
use crate::op::Op;

/// The default algorithm that signs access tokens.
pub const ACCESS_TOKEN_ALG: Alg = Alg::Es256;

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
}

/// A scope and its description on the consent page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeText {
    pub scope: String,
    pub text: String,
}

impl ResourceServer {
    pub fn alg(&self) -> Alg {
        self.document.alg.unwrap_or(ACCESS_TOKEN_ALG)
    }

    pub fn has_scope(&self, scope: &str) -> bool {
        self.document.scopes.iter().any(|s| s.scope == scope)
    }

    /// Returns the lifetime of its access tokens; the tenant's setting if it has none.
    pub fn token_lifetime(&self, op: &Op) -> Duration {
        self.document.lifetime.map_or(op.tenant.settings.token_access(), Duration::from_secs)
    }
}
