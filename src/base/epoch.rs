//! Epochs of accounts and tenants.
//!
//! A session, grant, link or token records the epochs that it was made under and is valid only while they are current.
//! One update of an epoch therefore ends everything that was made before it.

use serde::{Deserialize, Serialize};

use super::time::Time;

/// The epoch of an account or a tenant. It only grows: by one at each change, and to the current time at a restore.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Epoch(i64);

/// The lowest epoch that a restore sets: the year 2001 in microseconds. Counting from 1 never reaches it.
const LOWEST_RESTORED: i64 = 1_000_000_000_000_000;

impl Epoch {
    /// The epoch of a new account or tenant.
    pub const FIRST: Epoch = Epoch(1);
    /// The epoch that is stored where there is no account.
    pub const NONE: Epoch = Epoch(0);

    /// Returns the epoch with this number.
    pub const fn from_number(number: i64) -> Epoch {
        Epoch(number)
    }

    /// Returns the number of the epoch, as its column stores it.
    pub const fn as_number(&self) -> &i64 {
        &self.0
    }

    /// Returns the epoch that follows this one.
    #[must_use]
    pub const fn next(self) -> Epoch {
        Epoch(self.0.saturating_add(1))
    }

    /// Returns the epoch of a tenant after a restore at this time (A-101: a restore must not make ended sessions and
    /// grants valid again). Between backup and restore the tenant may have used epochs that the backup does not
    /// contain. Counting on would reuse them; the current time is never reused.
    #[must_use]
    pub fn after_restore(self, now: Time) -> Epoch {
        Epoch(now.micros()).max(self.next())
    }

    /// Returns the time of the last restore; `None` if there was none.
    pub fn restored_at(self) -> Option<Time> {
        (self.0 >= LOWEST_RESTORED).then(|| Time::from_micros(self.0))
    }

    /// Returns the number in eight bytes, the most significant byte first.
    pub const fn to_be_bytes(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }

    /// Reads what [`Epoch::to_be_bytes`] returned.
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Epoch {
        Epoch(i64::from_be_bytes(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_is_written_as_its_number() {
        assert_eq!(serde_json::to_string(&Epoch::FIRST.next()).unwrap(), "2");
        assert_eq!(serde_json::from_str::<Epoch>("2").unwrap(), Epoch::from_number(2));
        assert_eq!(Epoch::from_be_bytes(Epoch::FIRST.to_be_bytes()), Epoch::FIRST);
        assert_eq!(Epoch::FIRST.to_be_bytes(), [0, 0, 0, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn a_101_a_restore_never_reuses_an_epoch() {
        let now = Time::from_seconds(1_800_000_000);
        let restored = Epoch::FIRST.after_restore(now);
        assert_eq!((restored.restored_at(), Epoch::FIRST.restored_at()), (Some(now), None));
        assert_eq!(restored.after_restore(now), restored.next(), "a second restore at the same time");
        assert!(restored.next().restored_at().is_some());
    }
}
