//! What is wrong with the storage of this node, for its readiness check and its log.
//!
//! A fault of the database shows in the request that meets it. It is recorded here, so that the node also reports it:
//! one line in the log when it begins, one when it ends.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::trouble::{DAMAGED, DISK_FAILS};
use crate::base::fault::Fault;

/// How long a node reports an error of the disk after the last one.
const RECENT: Duration = Duration::from_secs(60);

/// The difference from the database server's clock from which on a node is not ready.
pub const CLOCK_LIMIT: Duration = Duration::from_secs(5);

/// Why a node is not ready, although its database answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// A page of the database cannot be understood. It is reported until the process ends.
    Damaged,
    /// A page could not be read or written.
    DiskFails,
    /// The clocks of this node and the database server differ by more than [`CLOCK_LIMIT`].
    ClockApart,
}

/// Returns the condition that a fault shows. [`Health`] logs its beginning.
pub(super) fn condition_of(fault: &Fault) -> Option<Condition> {
    let (Fault::Internal(cause) | Fault::Unavailable { cause, .. }) = fault;
    if cause.starts_with(DAMAGED) {
        Some(Condition::Damaged)
    } else if cause.starts_with(DISK_FAILS) {
        Some(Condition::DiskFails)
    } else {
        None
    }
}

/// When a condition ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// At this instant, unless it is met again.
    Instant(Instant),
    /// When it is reported to have ended.
    Reported,
}

/// The present conditions of one node.
#[derive(Default)]
pub struct Health(Mutex<BTreeMap<Condition, Until>>);

impl Health {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Condition, Until>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the fault of an operation, if it is one of the storage, and returns the operation's result.
    pub(super) fn noted<T>(&self, result: Result<T, Fault>) -> Result<T, Fault> {
        if let Err(fault) = &result {
            self.note(fault, Instant::now());
        }
        result
    }

    fn note(&self, fault: &Fault, now: Instant) {
        let Some(condition) = condition_of(fault) else { return };
        let until = match condition {
            Condition::DiskFails => Until::Instant(now + RECENT),
            Condition::Damaged | Condition::ClockApart => Until::Reported,
        };
        if self.lock().insert(condition, until).is_none() {
            tracing::error!(%fault, "the storage fails, so this node is not ready; run `portico doctor --deep`");
        }
    }

    /// Records how far the clock of this node is from the database server's.
    pub fn compare_clocks(&self, apart: Duration) {
        let mut conditions = self.lock();
        let before = if apart > CLOCK_LIMIT {
            conditions.insert(Condition::ClockApart, Until::Reported)
        } else {
            conditions.remove(&Condition::ClockApart)
        };
        drop(conditions);
        let seconds = apart.as_secs();
        match (apart > CLOCK_LIMIT, before) {
            (true, None) => tracing::error!(
                seconds,
                "the clocks of this node and the database server are apart, so this node is not ready; synchronize them"
            ),
            (false, Some(_)) => tracing::error!("the clocks of this node and the database server agree again"),
            _ => {}
        }
    }

    /// Lists the present conditions.
    pub fn conditions(&self) -> Vec<Condition> {
        self.at(Instant::now())
    }

    fn at(&self, now: Instant) -> Vec<Condition> {
        let mut conditions = self.lock();
        let before = conditions.len();
        conditions.retain(|_, until| *until == Until::Reported || matches!(until, Until::Instant(end) if now < *end));
        if conditions.len() < before {
            tracing::info!("the disk has not failed for {} s", RECENT.as_secs());
        }
        conditions.keys().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use diesel::result::{DatabaseErrorKind, Error};

    use super::*;

    fn fault(text: &str) -> Fault {
        Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(text.to_owned())).into()
    }

    #[test]
    fn damage_is_reported_until_the_end_and_a_failing_disk_for_a_minute() {
        let (health, now) = (Health::default(), Instant::now());
        for other in ["database is locked", "no such table: x", "database or disk is full"] {
            health.note(&fault(other), now);
        }
        health.note(&Fault::internal(format!("a value that quotes {DAMAGED}")), now);
        assert_eq!(health.at(now), []);
        health.note(&fault("disk I/O error"), now);
        assert_eq!(health.at(now), [Condition::DiskFails]);
        health.note(&fault("could not read block 5 in file \"base/1/2\": Input/output error"), now + RECENT / 2);
        assert_eq!(health.at(now + RECENT), [Condition::DiskFails], "a later error counts");
        assert_eq!(health.at(now + RECENT + RECENT / 2), []);
        for damage in ["database disk image is malformed", "invalid page in block 5 of relation base/1/2"] {
            let health = Health::default();
            health.note(&fault(damage), now);
            assert_eq!(health.at(now + RECENT * 100), [Condition::Damaged], "{damage}");
        }
    }

    #[test]
    fn clocks_that_are_more_than_five_seconds_apart_are_reported_until_they_agree() {
        let health = Health::default();
        health.compare_clocks(CLOCK_LIMIT);
        assert_eq!(health.conditions(), []);
        health.compare_clocks(CLOCK_LIMIT + Duration::from_millis(1));
        assert_eq!(health.conditions(), [Condition::ClockApart]);
        health.compare_clocks(Duration::ZERO);
        assert_eq!(health.conditions(), []);
    }
}
