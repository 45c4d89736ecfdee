//! The effects of a write transaction outside the database.
//!
//! A transaction may run again, and may fail. So its effects outside the database (dropped cache entries, counters,
//! work after the commit) are collected here and happen once, after the commit.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::cancellation::Cancellation;
use super::changes;
use super::connection::AnyConnection;
use super::shared::Shared;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::telemetry::deployment_metrics::Count;

/// The collected effects of one run of one transaction.
#[derive(Default)]
pub struct Commit {
    /// Tenants of which a cached record changed.
    changed: BTreeSet<TenantId>,
    counts: Vec<Count>,
    queued: Queued,
    after: Vec<Box<dyn FnOnce() + Send>>,
    cancellation: Option<Cancellation>,
}

/// Whether the transaction queued jobs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Queued {
    #[default]
    Nothing,
    Jobs,
}

impl Commit {
    /// Creates the collection for a transaction that its caller may cancel.
    pub(super) fn of(cancellation: Option<&Cancellation>) -> Commit {
        Commit { cancellation: cancellation.cloned(), ..Commit::default() }
    }

    /// Records that a cached record of the tenant changes.
    pub(super) fn note_change(&mut self, tenant: TenantId) {
        self.changed.insert(tenant);
    }

    /// Records that jobs were queued.
    pub(super) fn note_jobs(&mut self) {
        self.queued = Queued::Jobs;
    }

    /// Counts something after the commit.
    pub(super) fn count(&mut self, what: Count) {
        self.counts.push(what);
    }

    /// Runs work after the commit. It must be short: on SQLite it runs on the writer's thread.
    pub(super) fn after(&mut self, work: impl FnOnce() + Send + 'static) {
        self.after.push(Box::new(work));
    }

    /// Appends to the change log, as the last statements of the transaction, because its counter stays locked until the
    /// commit.
    pub(super) fn write_log(&self, connection: &mut AnyConnection) -> Result<(), Fault> {
        changes::append(connection, &self.changed)
    }

    /// Marks the beginning of the commit. Returns false if the caller has cancelled.
    pub(super) fn begin(&self) -> bool {
        self.cancellation.as_ref().is_none_or(Cancellation::begin_commit)
    }

    /// Applies the collected effects, after the commit. A panic in one of them undoes nothing and does not stop the
    /// writer.
    pub(super) fn done(self, shared: &Shared) {
        shared.changes.drop_tenants(&self.changed);
        for what in self.counts {
            shared.metrics.count(what);
        }
        if self.queued == Queued::Jobs {
            shared.queued.raise();
        }
        for work in self.after {
            if catch_unwind(AssertUnwindSafe(work)).is_err() {
                tracing::error!("work after a commit panicked");
            }
        }
    }
}
