//! The latest time until which this deployment has run (A-100: no expired credential is valid again).
//!
//! A restart with an earlier clock goes on from there. If the clock is more than [`FURTHEST`] behind, the start is
//! refused: either this clock is wrong, or the earlier one was, which only an operator can know.

use std::time::Duration;

use super::store;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::SystemTx;
use crate::tenancy::store::find_deployment_fact;

/// How far a start may go on ahead of the machine's clock.
pub const FURTHEST: Duration = Duration::from_secs(3_600);

const LATEST: &str = "latest_time";

/// Records that the deployment has run until this time. Returns false if a later time is recorded.
pub fn record_time(stx: &mut SystemTx<'_>, now: Time) -> Result<bool, Fault> {
    if latest_time(stx)?.is_some_and(|latest| latest >= now) {
        return Ok(false);
    }
    set_time(stx, now)?;
    Ok(true)
}

/// Records this time instead of any other, after everything was ended that was valid before.
pub(super) fn set_time(stx: &mut SystemTx<'_>, now: Time) -> Result<(), Fault> {
    store::set_fact(stx, LATEST, &now.micros().to_string())
}

/// Returns until when the deployment has run, if that is recorded.
pub fn latest_time(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    let recorded = find_deployment_fact(stx, LATEST)?;
    Ok(recorded.and_then(|text| text.parse().ok()).map(Time::from_micros))
}
