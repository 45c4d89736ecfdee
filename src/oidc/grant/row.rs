//! A row of the table `grants`.

use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId};
use crate::base::time::Time;
use crate::oidc::scope::ScopeSet;

/// What one authorization gave.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: GrantId,
    pub account_id: AccountId,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub client: ClientRowId,
    pub session: SessionId,
    pub scope: ScopeSet,
    /// The values of `aud` that were granted.
    pub audience: Vec<String>,
    pub auth_time: Time,
    pub amr: Vec<String>,
    pub expires_at: Time,
    pub revoked: bool,
    /// It was granted `offline_access`: it outlives its session.
    pub offline: bool,
}
