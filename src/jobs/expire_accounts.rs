//! Ends what waits too long, tenant by tenant: sign-ups that were not finished, the names of addresses that accounts had,
//! accounts whose users delete them, deleted organizations, and networks and browsers in the audit log.

use std::sync::Arc;

use super::runner::Stop;
use crate::audit::erase;
use crate::authn::{address_changes, unfinished};
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::moment::Moment;
use crate::base::time::Time;
use crate::op::{Op, Principal};
use crate::organizations;
use crate::personal_data::leaving;
use crate::storage::{Database, Tx, WriteTx};
use crate::tenancy::{Tenant, store};

/// A kind of thing that ends.
struct Ending {
    /// Whether there is one. Most tenants have none, and none of them takes the writer for that.
    is_any: fn(&Op, &mut Tx<'_>) -> Result<bool, Fault>,
    /// Ends some and returns how many.
    end: fn(&Op, &mut WriteTx<'_>) -> Result<usize, Fault>,
}

const ENDINGS: [Ending; 5] = [
    Ending { is_any: unfinished::is_any, end: unfinished::delete },
    Ending { is_any: address_changes::is_any_over, end: address_changes::release },
    Ending { is_any: leaving::is_any_due, end: leaving::delete_due },
    Ending { is_any: organizations::is_any_due, end: organizations::erase_due },
    Ending { is_any: erase::is_any, end: erase::erase },
];

/// Runs one round over all tenants and returns how many things it ended. A tenant that fails
/// does not stop the others. Each step is committed separately, and none begins after `stop` returns true.
pub fn expire_accounts(db: &Database, entropy: &dyn Entropy, now: Time, stop: Stop<'_>) -> Result<usize, Fault> {
    let rows = db.system_read(store::list)?;
    let mut done = 0;
    for row in rows.into_iter().filter(|row| row.deleted_at.is_none()) {
        let id = row.id;
        let ended = row.into_tenant().and_then(|tenant| end(db, entropy, &Arc::new(tenant), now, stop));
        done += ended.unwrap_or_else(|fault| {
            tracing::warn!(%fault, tenant = %id, "what should have ended at accounts remains; the next round tries again");
            0
        });
    }
    Ok(done)
}

fn end(db: &Database, entropy: &dyn Entropy, tenant: &Arc<Tenant>, now: Time, stop: Stop<'_>) -> Result<usize, Fault> {
    let mut done = 0;
    for Ending { is_any, end } in ENDINGS {
        while !stop() {
            let op = Op::new(tenant.clone(), Principal::System, Moment { now, seed: entropy.seed()? });
            if !db.read(tenant.id, |tx| is_any(&op, tx))? {
                break;
            }
            let step = db.write(tenant.id, move |wtx| end(&op, wtx))?;
            done += step;
            // Those that are left cannot be ended now.
            if step == 0 {
                break;
            }
        }
    }
    Ok(done)
}
