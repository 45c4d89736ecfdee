//! Records when the file of a SQLite database was rewritten.

use super::store;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::SystemTx;
use crate::tenancy::store::find_deployment_fact;

/// When the last rewrite began.
const COMPACTED: &str = "compacted";

/// Records that the rewrite which began at this time is complete.
pub fn record_compaction(stx: &mut SystemTx<'_>, begun: Time) -> Result<(), Fault> {
    store::set_fact(stx, COMPACTED, &begun.to_rfc3339())
}

/// Returns when the last rewrite began.
pub fn last_compaction(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    Ok(find_deployment_fact(stx, COMPACTED)?.as_deref().and_then(Time::from_rfc3339))
}
