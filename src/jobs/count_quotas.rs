//! Compares the counters of quotas with the rows that they count, tenant by tenant, and corrects them. They differ where an
//! earlier version, which does not count, ran beside this one, and where API tokens that ended were swept.
//!
//! Counter and rows are read in one snapshot, in which they agree unless something was not counted. No counter is locked
//! while rows are counted: the difference is added afterwards, to what was counted meanwhile.

use std::time::Duration;

use super::runner::Stop;
use crate::accounts;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::quota::Quota;
use crate::base::time::Time;
use crate::oidc::clients;
use crate::organizations::{self, api_tokens};
use crate::quotas::{self, Use};
use crate::storage::{Database, Tx};
use crate::tenancy::store;

/// How often a counter is checked.
const PERIOD: Duration = Duration::from_secs(86_400);

/// What lasts, and how its rows are counted.
#[derive(Clone, Copy)]
struct Counted {
    quota: Quota,
    rows: fn(&mut Tx<'_>) -> Result<i64, Fault>,
}

const COUNTED: [Counted; 4] = [
    Counted { quota: Quota::Accounts, rows: accounts::store::count_accounts },
    Counted { quota: Quota::Organizations, rows: organizations::store::count },
    Counted { quota: Quota::Clients, rows: clients::store::count },
    Counted { quota: Quota::Tokens, rows: api_tokens::store::count },
];

/// Runs one round over all tenants and returns how many counters were wrong. A tenant that fails does not stop the others.
pub fn count_quotas(db: &Database, now: Time, stop: Stop<'_>) -> Result<usize, Fault> {
    let rows = db.system_read(store::list)?;
    let mut wrong = 0;
    for id in rows.into_iter().filter(|row| row.deleted_at.is_none()).map(|row| row.id) {
        for counted in COUNTED {
            if stop() {
                return Ok(wrong);
            }
            match check(db, id, counted, now) {
                Ok(was_wrong) => wrong += usize::from(was_wrong),
                Err(fault) => {
                    tracing::warn!(%fault, tenant = %id, "a quota was not checked; the next round tries again")
                }
            }
        }
    }
    Ok(wrong)
}

/// Checks a counter if it is time. Returns whether it was wrong.
fn check(db: &Database, tenant: TenantId, counted: Counted, now: Time) -> Result<bool, Fault> {
    let quota = counted.quota;
    let Some((found, rows)) = db.read(tenant, |tx| {
        let found = quotas::used(tx, quota, now)?;
        if now.since(found.checked_at) < PERIOD {
            return Ok(None);
        }
        Ok(Some((found, (counted.rows)(tx)?)))
    })?
    else {
        return Ok(false);
    };
    let is_wrong = found.number != rows;
    let corrected = db.write(tenant, move |wtx| quotas::correct(wtx, quota, found, rows, now))?;
    // The sweep of API tokens that ended does not count: there are fewer rows then.
    if found.number < rows && corrected {
        let Use { number, .. } = found;
        tracing::warn!(%tenant, quota = quota.as_str(), counted = number, rows, "the counter of a quota was wrong");
    }
    Ok(is_wrong && corrected)
}
