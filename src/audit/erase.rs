//! Erases the networks and browsers of old events, as long as the tenant wants them kept (`retention.networks`).
//!
//! An erased row keeps its MAC, with which the chain goes on, and gets a second one over what is left. So the log still shows
//! every change that was made without the key.

use serde_json::Value;

use super::activity::{BROWSER, first_at};
use super::store::{self, EventRow};
use super::{mac, verify};
use crate::base::fault::Fault;
use crate::base::id::AuditEventId;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// How many events one transaction reads.
pub const STEP: i64 = 500;

/// Returns whether there are events that are old enough.
pub fn is_any(op: &Op, tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(!list(op, tx, 1)?.is_empty())
}

/// Erases the networks and browsers of the oldest events, up to [`STEP`]. Returns how many events were read.
pub fn erase(op: &Op, wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let rows = list(op, wtx, STEP)?;
    let Some(last) = rows.last().map(|row| row.id.clone()) else { return Ok(0) };
    let read = rows.len();
    for row in rows {
        // A row that was changed stays as it is: it is evidence.
        if row.erased_mac.is_none()
            && verify::is_own(wtx, &row)
            && let Some(mut row) = without(row)
        {
            row.erased_mac = Some(mac::of_erased(&wtx.keys().audit, &row).to_vec());
            store::update_erased(wtx, &row)?;
        }
    }
    store::update_erased_to(wtx, &last)?;
    Ok(read)
}

fn list(op: &Op, tx: &mut Tx<'_>, most: i64) -> Result<Vec<EventRow>, Fault> {
    let Some(kept) = op.tenant.settings.retention_networks() else { return Ok(Vec::new()) };
    let Some(after) = store::find_erased_to(tx)? else { return Ok(Vec::new()) };
    let before: AuditEventId = first_at(op.now - kept);
    store::list_before(tx, &after, before, most)
}

/// Returns the row without its network and browser; `None` if it has neither.
fn without(row: EventRow) -> Option<EventRow> {
    let mut details: Value = serde_json::from_str(&row.details).ok()?;
    let browser = details.as_object_mut()?.remove(BROWSER);
    if row.network.is_none() && browser.is_none() {
        return None;
    }
    // The text stays as it is where nothing was removed.
    let details = if browser.is_some() { details.to_string() } else { row.details };
    Some(EventRow { network: None, details, ..row })
}
