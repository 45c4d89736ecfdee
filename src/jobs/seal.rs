//! Sealing of the audit log: what was committed gets its place in the chain.

use crate::audit::seal::{self, Sealed};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::Database;

/// One round over every tenant that has something to seal; a tenant that cannot be sealed does not keep the others. The
/// number of events that were sealed.
pub fn seal(db: &Database, now: Time, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut events = 0;
    for tenant in seal::waiting(db)? {
        if stop() {
            break;
        }
        match seal::seal(db, tenant, now, stop) {
            Ok(Sealed::Events(sealed)) => events += sealed,
            Ok(Sealed::HeadDamaged) => {
                tracing::error!(%tenant, "the end of the audit log was changed; nothing is sealed: `portico audit verify`");
            }
            Err(fault) => {
                tracing::warn!(%fault, %tenant, "an audit log could not be sealed; the next round tries again")
            }
        }
    }
    Ok(events)
}
