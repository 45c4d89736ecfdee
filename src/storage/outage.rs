//! An outage of the database in the log: one error when it begins, and one line with the number of failures when it is
//! over, instead of one error for each request.
//!
//! Reads and writes are distinguished, because a full disk fails only writes. An outage is over when each kind of access
//! that failed has succeeded, and nothing has failed for five seconds.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::health::condition_of;
use crate::base::fault::Fault;
use crate::telemetry::deployment_metrics::{DatabaseAccess, Metrics};
use crate::telemetry::metrics::Label;

/// So soon after a failure an outage is not over: a database that recovers fails some requests and serves others.
const CALM: Duration = Duration::from_secs(5);

/// The record of the present outage.
pub(super) struct Outage {
    /// Read first, so that a success costs nothing while there is no outage.
    is_ongoing: AtomicBool,
    ongoing: Mutex<Option<Ongoing>>,
    metrics: Arc<Metrics>,
}

struct Ongoing {
    since: Instant,
    failures: u64,
    last_failure: Instant,
    /// The kinds of access that have not succeeded since they failed.
    failing: Vec<DatabaseAccess>,
    /// When all kinds of access had succeeded after the last failure.
    recovered: Option<Instant>,
}

/// An outage that is over.
#[derive(Debug, PartialEq, Eq)]
struct Over {
    failures: u64,
    lasted: Duration,
}

impl Outage {
    pub(super) fn new(metrics: Arc<Metrics>) -> Outage {
        Outage { is_ongoing: AtomicBool::new(false), ongoing: Mutex::new(None), metrics }
    }

    /// Notes the result of an access and returns it. A defect is not an outage.
    pub(super) fn note<T>(&self, access: DatabaseAccess, result: Result<T, Fault>) -> Result<T, Fault> {
        match &result {
            Ok(_) => self.succeeded(access),
            Err(fault) => self.failed(access, fault),
        }
        result
    }

    /// Notes a failed access.
    pub(super) fn failed(&self, access: DatabaseAccess, fault: &Fault) {
        let Fault::Unavailable { .. } = fault else { return };
        self.metrics.database_failures.get_or_create(&access).inc();
        // The log has one error for a disk that fails, which names what to do.
        if self.begins(access, Instant::now()) && condition_of(fault).is_none() {
            tracing::error!(
                %fault, access = access.text(),
                "the database is not available; requests are answered with 503, and further failures are only counted"
            );
        }
    }

    fn succeeded(&self, access: DatabaseAccess) {
        if !self.is_ongoing.load(Ordering::Relaxed) {
            return;
        }
        if let Some(Over { failures, lasted }) = self.ends(access, Instant::now()) {
            let seconds = lasted.as_secs();
            tracing::info!(failures, seconds, "the database is available again");
        }
    }

    /// Counts a failure. Returns whether an outage begins with it.
    fn begins(&self, access: DatabaseAccess, now: Instant) -> bool {
        let mut ongoing = self.ongoing.lock().unwrap_or_else(PoisonError::into_inner);
        let begins = ongoing.is_none();
        let outage = ongoing.get_or_insert_with(|| Ongoing {
            since: now,
            failures: 0,
            last_failure: now,
            failing: Vec::new(),
            recovered: None,
        });
        outage.failures += 1;
        (outage.last_failure, outage.recovered) = (now, None);
        if !outage.failing.contains(&access) {
            outage.failing.push(access);
        }
        self.is_ongoing.store(true, Ordering::Relaxed);
        begins
    }

    /// Notes a success. Returns the outage if it ends with it.
    fn ends(&self, access: DatabaseAccess, now: Instant) -> Option<Over> {
        let mut ongoing = self.ongoing.lock().unwrap_or_else(PoisonError::into_inner);
        let outage = ongoing.as_mut()?;
        outage.failing.retain(|failing| *failing != access);
        if !outage.failing.is_empty() {
            return None;
        }
        let recovered = *outage.recovered.get_or_insert(now);
        if now.duration_since(outage.last_failure) < CALM {
            return None;
        }
        let over = Over { failures: outage.failures, lasted: recovered.duration_since(outage.since) };
        *ongoing = None;
        self.is_ongoing.store(false, Ordering::Relaxed);
        Some(over)
    }
}

#[cfg(test)]
mod tests {
    use DatabaseAccess::{Read, Write};

    use super::*;

    #[test]
    fn an_outage_begins_once_and_ends_when_each_failed_access_succeeds() {
        let outage = Outage::new(Arc::default());
        let began = Instant::now();
        let at = |seconds: u64| began + Duration::from_secs(seconds);
        assert_eq!(outage.ends(Read, at(0)), None, "there is none");
        assert!(outage.begins(Write, at(0)));
        assert!(!outage.begins(Write, at(1)) && !outage.begins(Read, at(2)), "it has begun already");
        assert_eq!(outage.ends(Read, at(9)), None, "writes may still fail, as on a full disk");
        assert_eq!(outage.ends(Write, at(9)), Some(Over { failures: 3, lasted: Duration::from_secs(9) }));
        assert!(outage.begins(Write, at(10)), "the next one");
        assert_eq!(outage.ends(Write, at(11)), None, "some succeed while it recovers");
        assert!(!outage.begins(Write, at(12)));
        assert_eq!(outage.ends(Write, at(13)), None);
        assert_eq!(outage.ends(Read, at(16)), None);
        assert_eq!(outage.ends(Read, at(17)), Some(Over { failures: 2, lasted: Duration::from_secs(3) }));
        assert_eq!(outage.ends(Write, at(18)), None);
        assert!(outage.begins(Read, at(20)));
    }

    #[test]
    fn only_unavailability_is_an_outage_and_each_failure_is_counted() {
        let metrics: Arc<Metrics> = Arc::default();
        let outage = Outage::new(metrics.clone());
        let defect = Fault::internal("no such table");
        assert_eq!(outage.note(Write, Err::<(), _>(defect.clone())), Err(defect));
        assert!(!outage.is_ongoing.load(Ordering::Relaxed));
        for _ in 0..3 {
            let _ = outage.note(Write, Err::<(), _>(Fault::unavailable("the disk is full")));
        }
        assert!(outage.is_ongoing.load(Ordering::Relaxed));
        assert_eq!(metrics.database_failures.get_or_create(&Write).get(), 3);
        assert_eq!(metrics.database_failures.get_or_create(&Read).get(), 0);
    }
}
