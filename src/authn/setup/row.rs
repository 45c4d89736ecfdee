//! A set-up link as it is stored.

use std::time::Duration;

use crate::base::id::{AccountId, SetupLinkId};
use crate::base::time::Time;

/// How long a link works.
pub const LIFETIME: Duration = Duration::from_secs(86_400);

/// A link as it is stored.
#[derive(Clone, Debug)]
pub struct Link {
    pub id: SetupLinkId,
    pub account: Option<AccountId>,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub expires_at: Time,
    pub consumed: bool,
}
