//! Rewrites a SQLite file after accounts were deleted, so that nothing of their data is left in it.

use std::time::Duration;

use crate::accounts;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::provisioning;
use crate::storage::Database;
use crate::storage::compact;

/// How often the file is rewritten at most.
const EVERY: Duration = Duration::from_secs(86_400);
/// The size of the largest file that is rewritten without an operator, because writes wait for about a second.
const LARGEST: u64 = 128 * 1024 * 1024;

/// Rewrites the file if an account was deleted since the last time. Returns how many files were rewritten.
pub fn compact(db: &Database, now: Time) -> Result<usize, Fault> {
    let Some(file) = db.file() else { return Ok(0) };
    let is_due = db.system_read(|stx| match provisioning::last_compaction(stx)? {
        Some(last) if now < last + EVERY => Ok(false),
        last => accounts::store::is_any_deleted_since(stx, last),
    })?;
    if !is_due {
        return Ok(0);
    }
    if compact::size_of(file)? > LARGEST {
        tracing::info!(
            "accounts were deleted; run `portico compact` so that no copy of their data is left in the file"
        );
        // Said once a day.
        db.system(move |stx| provisioning::record_compaction(stx, now))?;
        return Ok(0);
    }
    compact::compact(file)?;
    db.system(move |stx| provisioning::record_compaction(stx, now))?;
    Ok(1)
}
