//! What all transactions of one database share.

use std::sync::Arc;

use super::changes::Changes;
use super::master_key::MasterKeys;
use crate::telemetry::figures::Figures;

/// Cloning gives more handles to the same things.
#[derive(Clone)]
pub(super) struct Shared {
    /// With which columns are sealed and secrets are looked up.
    pub keys: Arc<MasterKeys>,
    /// What this process knows about changes of cached records.
    pub changes: Arc<Changes>,
    /// What is counted of this deployment in this process.
    pub figures: Arc<Figures>,
}
