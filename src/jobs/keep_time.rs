//! Compares the clock of this node with the database server's, and records until when the deployment has run.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::base::fault::Fault;
use crate::base::time::{Clock, Time};
use crate::provisioning;
use crate::storage::Database;
use crate::storage::health::{CLOCK_LIMIT, Condition};

/// The time is recorded this often; at once after the clock was set forward.
const EVERY: Duration = Duration::from_secs(10);
/// The clocks are compared this often. A server that hangs keeps the connection busy.
const COMPARED: Duration = Duration::from_secs(5);

/// What this process has recorded and logged about its clock.
#[derive(Default)]
pub struct Timekeeper(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    recorded: Option<Time>,
    compared: Option<Instant>,
    clock: MachineClock,
}

/// The machine's clock, compared with the time of this process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum MachineClock {
    #[default]
    Right,
    /// It was set back.
    Behind,
}

impl Timekeeper {
    /// Compares the clocks and records the time if that is due. Returns the number of records.
    pub fn keep(&self, db: &Database, clock: &dyn Clock) -> Result<usize, Fault> {
        self.watch_machine(clock);
        let mut kept = self.0.lock().map_err(|_| Fault::internal("the lock of the timekeeper is poisoned"))?;
        let mut compared = Ok(());
        if kept.compared.is_none_or(|at| at.elapsed() >= COMPARED) {
            compared = compare(db, clock);
            kept.compared = Some(Instant::now());
        }
        let now = clock.now();
        if kept.recorded.is_some_and(|at| now.since(at) < EVERY) {
            return compared.map(|()| 0);
        }
        let done = record(db, clock)?;
        kept.recorded = Some(now);
        compared.map(|()| done)
    }

    /// Logs when the machine's clock was set back, and when it has caught up.
    fn watch_machine(&self, clock: &dyn Clock) {
        let ahead = clock.ahead();
        let is_behind = ahead > CLOCK_LIMIT;
        let Ok(mut kept) = self.0.lock() else { return };
        let before = kept.clock;
        kept.clock = if is_behind { MachineClock::Behind } else { MachineClock::Right };
        match (before, kept.clock) {
            (MachineClock::Right, MachineClock::Behind) => tracing::error!(
                seconds = ahead.as_secs(),
                "this machine's clock was set back: time runs on from where it was, so that nothing is valid again, and \
                 tokens are dated ahead until the clock has caught up; check the clock (NTP)"
            ),
            (MachineClock::Behind, MachineClock::Right) => {
                tracing::error!("this machine's clock has caught up with the time of this server")
            }
            _ => {}
        }
    }
}

/// Compares the clock with the database server's, if that has one. The node is not ready while they are apart.
pub fn compare(db: &Database, clock: &dyn Clock) -> Result<(), Fault> {
    let before = clock.now();
    let Some(server) = db.server_time()? else { return Ok(()) };
    // The server read its clock between these two readings.
    let after = clock.now();
    db.health().compare_clocks(server.since(after).max(before.since(server)));
    Ok(())
}

/// Records until when the deployment has run. A node whose clock differs from the database server's records nothing,
/// because every node goes on from the record.
pub fn record(db: &Database, clock: &dyn Clock) -> Result<usize, Fault> {
    if db.health().conditions().contains(&Condition::ClockApart) {
        return Ok(0);
    }
    let now = clock.now();
    db.system(move |stx| provisioning::record_time(stx, now)).map(usize::from)
}
