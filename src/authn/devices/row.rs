//! The row of a known device.

use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::time::Time;

/// A known device of one account. All accounts of a browser share one secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownDevice {
    pub id: KnownDeviceId,
    pub account_id: AccountId,
    /// The device is unknown when the account has a newer epoch.
    pub account_epoch: Epoch,
    pub expires_at: Time,
}
