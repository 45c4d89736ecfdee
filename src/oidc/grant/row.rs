//! A row of the table `grants`.

use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, ClientRowId, GrantId, OrganizationId, SessionId};
use crate::base::time::Time;
use crate::oidc::scope::ScopeSet;

/// The result of one authorization.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: GrantId,
    pub account_id: AccountId,
    pub account_epoch: Epoch,
    pub tenant_epoch: Epoch,
    pub client: ClientRowId,
    pub session: SessionId,
    pub scope: ScopeSet,
    /// The granted values of `aud`.
    pub audience: Vec<String>,
    pub auth_time: Time,
    pub amr: Vec<String>,
    pub created_at: Time,
    pub expires_at: Time,
    pub revoked: bool,
    /// Whether `offline_access` was granted, so that the grant outlives its session.
    pub offline: bool,
    /// The organization that it was made for. The membership is read when tokens are issued.
    pub organization: Option<OrganizationId>,
    /// Its refresh tokens; `None` if it has none, or only tokens of before there were families.
    pub refresh: Option<RefreshFamily>,
}

/// The refresh tokens of a grant. One of them is current; the others are rotated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefreshFamily {
    /// The generation of the current token. The first has 1.
    pub generation: u32,
    /// When the current token was first issued.
    pub rotated_at: Time,
    /// When the current token expires.
    pub expires_at: Time,
}
