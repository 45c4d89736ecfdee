//! The state that all transactions of one database share.

use std::sync::Arc;

use super::changes::Changes;
use super::master_key::MasterKeys;
use super::signal::Signal;
use crate::telemetry::deployment_metrics::Metrics;

/// The shared state. A clone is another handle to it.
#[derive(Clone)]
pub(super) struct Shared {
    /// The keys that seal columns and hash secrets for look-ups.
    pub keys: Arc<MasterKeys>,
    /// The known changes of cached records.
    pub changes: Arc<Changes>,
    /// The metrics of this process.
    pub metrics: Arc<Metrics>,
    /// Raised after a commit that queued jobs.
    pub queued: Arc<Signal>,
}
