//! An outage of the database in the log: one error when it begins, and one line with the number of failures when it is
//! over, instead of one error for each request.
//!
//! Reads and writes are distinguished, because a full disk fails only writes. An outage is over when each kind of access
//! that failed has succeeded, and has not failed for a second.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::base::fault::Fault;
use crate::telemetry::deployment_metrics::{DatabaseAccess, Metrics};
use crate::telemetry::metrics::Label;

/// A success so soon after a failure does not end the outage: a database that recovers fails some requests and serves
/// others.
const CALM: Duration = Duration::from_secs(1);

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
    /// When each kind of access failed last, until it succeeds.
    read_failed: Option<Instant>,
    write_failed: Option<Instant>,
}

/// An outage that is over.
#[derive(Debug, PartialEq, Eq)]
struct Over {
    failures: u64,
    lasted: Duration,
}

impl Ongoing {
    fn failed(&mut self, access: DatabaseAccess) -> &mut Option<Instant> {
        match access {
            DatabaseAccess::Read => &mut self.read_failed,
            DatabaseAccess::Write => &mut self.write_failed,
        }
    }
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
        if self.begins(access, Instant::now()) {
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
        let outage = ongoing.get_or_insert(Ongoing { since: now, failures: 0, read_failed: None, write_failed: None });
        outage.failures += 1;
        *outage.failed(access) = Some(now);
        self.is_ongoing.store(true, Ordering::Relaxed);
        begins
    }

    /// Notes a success. Returns the outage if it ends with it.
    fn ends(&self, access: DatabaseAccess, now: Instant) -> Option<Over> {
        let mut ongoing = self.ongoing.lock().unwrap_or_else(PoisonError::into_inner);
        let outage = ongoing.as_mut()?;
        let failed = outage.failed(access);
        if failed.is_some_and(|failed| now.duration_since(failed) >= CALM) {
            *failed = None;
        }
        if outage.read_failed.is_some() || outage.write_failed.is_some() {
            return None;
        }
        let over = Over { failures: outage.failures, lasted: now.duration_since(outage.since) };
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
        assert!(!outage.begins(Write, at(10)));
        assert_eq!(outage.ends(Write, at(10)), None, "some succeed while it recovers");
        assert_eq!(outage.ends(Write, at(11)), Some(Over { failures: 4, lasted: Duration::from_secs(11) }));
        assert_eq!(outage.ends(Write, at(12)), None);
        assert!(outage.begins(Read, at(20)), "the next one");
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
