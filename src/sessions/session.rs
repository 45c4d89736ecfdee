//! A session, and the predicate of whether it lives.

use crate::accounts::AccountState;
use crate::base::agent::Agent;
use crate::base::id::{AccountId, SessionId};
use crate::base::time::Time;
use crate::tenancy::TenantState;

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub account_id: AccountId,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    /// Authentication methods (RFC 8176).
    pub amr: Vec<String>,
    /// When the person last proved who they are.
    pub auth_time: Time,
    pub last_seen_at: Time,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
    /// What the browser said it was, and where it was, at the last sign-in: for the person to know it again.
    pub agent: Option<Agent>,
    pub place: Option<String>,
}

impl Session {
    pub(super) fn term(&self) -> Term {
        Term {
            account_epoch: self.account_epoch,
            tenant_epoch: self.tenant_epoch,
            idle_expires_at: self.idle_expires_at,
            expires_at: self.expires_at,
            ended: self.ended,
        }
    }
}

/// The account and the tenant behind a credential, as they are in one transaction: state and epoch of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// `None`: there is no such account.
    pub account: Option<(AccountState, i64)>,
    pub tenant: (TenantState, i64),
}

impl Parties {
    /// Whether both are active and of the epochs that the credential was made under.
    pub fn stand_by(&self, account_epoch: i64, tenant_epoch: i64) -> bool {
        self.tenant == (TenantState::Active, tenant_epoch)
            && self.account == Some((AccountState::Active, account_epoch))
    }
}

/// What of a session says how long it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
}

impl Term {
    /// Whether the session lives: not ended, neither idle nor too old, its account active and of the same epoch, its
    /// tenant too.
    pub fn is_on(&self, parties: &Parties, now: Time) -> bool {
        !self.ended
            && now < self.idle_expires_at
            && now < self.expires_at
            && parties.stand_by(self.account_epoch, self.tenant_epoch)
    }
}
