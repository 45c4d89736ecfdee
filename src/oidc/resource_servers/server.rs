//! A row of the table `resource_servers`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::id::ResourceServerId;
use crate::base::jose::Alg;
use crate::op::Op;

/// What access tokens are signed with where nothing else is said.
pub const ACCESS_TOKEN_ALG: Alg = Alg::Es256;

#[derive(Clone, Debug)]
pub struct ResourceServer {
    pub id: ResourceServerId,
    /// The absolute URI that names it: a `resource` parameter and an `aud`.
    pub identifier: String,
    pub name: String,
    pub document: ResourceServerDocument,
    /// HMAC of its secret, where it was given one.
    pub secret_hash: Option<Vec<u8>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourceServerDocument {
    pub scopes: Vec<ScopeText>,
    /// Lifetime of its access tokens in seconds; the tenant's where none is set.
    pub lifetime: Option<u64>,
    /// What its access tokens are signed with; ES256 where none is set.
    pub alg: Option<Alg>,
}

/// A scope and what the consent page says of it.
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

    /// How long its access tokens live: the tenant's span where it says nothing.
    pub fn token_lifetime(&self, op: &Op) -> Duration {
        self.document.lifetime.map_or(op.tenant.settings.token_access(), Duration::from_secs)
    }
}
