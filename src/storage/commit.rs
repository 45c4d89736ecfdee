//! What a write transaction collects on its way and does when it commits.
//!
//! A transaction may run again, and may come to nothing. So what has an effect outside of the database (caches that are
//! dropped, counters, work after the commit) is collected here and done once, after the commit.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::cancellation::Cancellation;
use super::changes::{self, Changes};
use super::connection::AnyConnection;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::telemetry::figures::{Count, Figures};

/// Belongs to one run of one transaction.
#[derive(Default)]
pub struct Commit {
    /// Tenants of which a cached record changed.
    changed: BTreeSet<TenantId>,
    counts: Vec<Count>,
    after: Vec<Box<dyn FnOnce() + Send>>,
    cancellation: Option<Cancellation>,
}

impl Commit {
    /// Of a transaction whose caller may stop waiting.
    pub(super) fn of(cancellation: Option<&Cancellation>) -> Commit {
        Commit { cancellation: cancellation.cloned(), ..Commit::default() }
    }

    /// Notes that a record of the tenant changes that caches may hold.
    pub(super) fn note_change(&mut self, tenant: TenantId) {
        self.changed.insert(tenant);
    }

    /// Counts something, once it is committed.
    pub(super) fn count(&mut self, what: Count) {
        self.counts.push(what);
    }

    /// Does some work once the transaction is committed. It must be short: on SQLite it runs on the writer's thread.
    pub(super) fn after(&mut self, work: impl FnOnce() + Send + 'static) {
        self.after.push(Box::new(work));
    }

    /// Writes the change log, as the last statements of the transaction: its counter stays locked until the commit.
    pub(super) fn write_log(&self, connection: &mut AnyConnection) -> Result<(), Fault> {
        changes::append(connection, &self.changed)
    }

    /// Whether the caller still waits; asked right before the commit.
    pub(super) fn begin(&self) -> bool {
        self.cancellation.as_ref().is_none_or(Cancellation::begin_commit)
    }

    /// Does what was collected, after the commit. A panic in it undoes nothing and stops nobody.
    pub(super) fn done(self, changes: &Changes, figures: &Figures) {
        changes.drop_tenants(&self.changed);
        for what in self.counts {
            figures.count(what);
        }
        for work in self.after {
            if catch_unwind(AssertUnwindSafe(work)).is_err() {
                tracing::error!("work after a commit panicked");
            }
        }
    }
}
