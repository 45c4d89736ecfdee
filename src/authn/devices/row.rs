//! A known device as it is stored.

use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::time::Time;

/// A device of one account. The secret is one for all accounts of a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownDevice {
    pub id: KnownDeviceId,
    pub account_id: AccountId,
    /// It is unknown again once the account has a newer one.
    pub account_epoch: i64,
    pub expires_at: Time,
}
