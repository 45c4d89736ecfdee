//! Seals the audit log: links committed events into the chain.

use crate::audit::seal::{self, Sealed};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::Database;

/// Runs one round over all tenants with unsealed events and returns how many were sealed. A tenant that fails does not
/// stop the others.
pub fn seal(db: &Database, now: Time, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut events = 0;
    for tenant in seal::waiting(db)? {
        if stop() {
            break;
        }
        match seal::seal(db, tenant, now, stop) {
            Ok(Sealed::Events(sealed)) => events += sealed,
            Ok(Sealed::HeadDamaged) => {
                tracing::error!(
                    %tenant,
                    "the end of the audit log was changed, so nothing is sealed; run `portico audit verify`"
                );
            }
            // The next round tries again, and the database handle logs an outage once.
            Err(fault) if fault.is_unavailable() => return Err(fault),
            Err(fault) => {
                tracing::warn!(%fault, %tenant, "an audit log could not be sealed; the next round tries again")
            }
        }
    }
    Ok(events)
}
