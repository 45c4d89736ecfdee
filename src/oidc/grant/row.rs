//! A row of the table `grants`.

use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId};
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
    pub expires_at: Time,
    pub revoked: bool,
    /// Whether `offline_access` was granted, so that the grant outlives its session.
    pub offline: bool,
}
