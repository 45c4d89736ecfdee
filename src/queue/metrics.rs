//! The metrics of the queue, read from the database.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::Registry;

use super::job::{Kind, State};
use super::store;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::SystemTx;

/// The number of mails in each state, and the age of the oldest one that is not dead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Depth {
    pub states: Vec<(State, i64)>,
    pub oldest: Duration,
}

impl Depth {
    /// Returns the number of jobs in a state.
    pub fn of(&self, state: State) -> i64 {
        self.states.iter().find(|(own, _)| *own == state).map_or(0, |(_, number)| *number)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobLabels {
    kind: &'static str,
    state: &'static str,
}

/// Reads the depth of the queue.
pub fn depth(stx: &mut SystemTx<'_>, now: Time) -> Result<Depth, Fault> {
    let counted = store::count_by_state(stx, Kind::Mail)?;
    let waiting = counted.iter().filter(|jobs| jobs.state != State::Dead);
    let oldest = waiting.filter_map(|jobs| jobs.oldest).min().map_or(Duration::ZERO, |created| now.since(created));
    Ok(Depth { states: counted.iter().map(|jobs| (jobs.state, jobs.number)).collect(), oldest })
}

/// Writes the depth of the queue as metrics.
pub fn register(depth: &Depth, registry: &mut Registry) {
    let jobs = Family::<JobLabels, Gauge>::default();
    for state in State::ALL {
        let labels = JobLabels { kind: Kind::Mail.as_str(), state: state.as_str() };
        jobs.get_or_create(&labels).set(depth.of(state));
    }
    registry.register("portico_queue_jobs", "Jobs of the queue, by kind and state", jobs);
    let help = "Age of the oldest mail that is neither delivered nor dead";
    registry.register("portico_mail_oldest_seconds", help, ConstGauge::new(depth.oldest.as_secs_f64()));
}
