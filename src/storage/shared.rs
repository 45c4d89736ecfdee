//! The state that all transactions of one database share.

use std::sync::Arc;

use super::changes::Changes;
use super::health::Health;
use super::master_key::MasterKeys;
use super::outage::Outage;
use super::signal::Signal;
use crate::base::fault::Fault;
use crate::telemetry::deployment_metrics::{DatabaseAccess, Metrics};

/// The shared state. A clone is another handle to it.
#[derive(Clone)]
pub(super) struct Shared {
    /// The keys that seal columns and hash secrets for look-ups.
    pub keys: Arc<MasterKeys>,
    /// The known changes of cached records.
    pub changes: Arc<Changes>,
    /// What is wrong with the storage.
    pub health: Arc<Health>,
    /// The metrics of this process.
    pub metrics: Arc<Metrics>,
    /// The present outage.
    pub outage: Arc<Outage>,
    /// Raised after a commit that queued jobs.
    pub queued: Arc<Signal>,
}

impl Shared {
    /// Notes the result of an access, for the readiness check and the log, and returns it.
    pub(super) fn noted<T>(&self, access: DatabaseAccess, result: Result<T, Fault>) -> Result<T, Fault> {
        self.outage.note(access, self.health.noted(result))
    }

    /// Notes the fault of a step that must succeed before an access, whose success says nothing.
    pub(super) fn begun<T>(&self, access: DatabaseAccess, result: Result<T, Fault>) -> Result<T, Fault> {
        self.health.noted(result).inspect_err(|fault| self.outage.failed(access, fault))
    }
}
