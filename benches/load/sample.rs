//! The counts of a generator run.

use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

use crate::Outcome;
use crate::plan::Clock;

/// The result of one turn of an operation.
pub enum Turn {
    /// Completed and counted.
    Done,
    /// No input is left: the connection ends its run.
    Dry,
}

/// The action of a connection after a turn.
pub enum Next {
    /// Start the next turn immediately.
    AtOnce,
    /// Start the next turn after a pause, so that a stopped server is not flooded.
    AfterPause,
    /// End the run.
    End,
}

/// The results of a run.
pub struct Sample {
    /// Successes in the measured time.
    pub done: u64,
    /// Errors, including requests of an open loop that were never sent.
    pub errors: u64,
    /// The first error.
    pub first_error: Option<String>,
    /// The measured time; shorter than planned if the operation ran out of input.
    pub elapsed: Duration,
    /// Latencies of the successes in nanoseconds.
    pub latency: Histogram<u64>,
    /// CPU time of the server in the measured time.
    pub server_time: Option<Duration>,
    /// CPU time of the generator.
    pub own_time: Option<Duration>,
}

impl Sample {
    /// Returns the successes per second.
    pub fn rate(&self) -> f64 {
        self.done as f64 / self.elapsed.as_secs_f64()
    }

    /// Returns the latency below which this percentage of the successes lies.
    pub fn percentile(&self, percent: f64) -> Duration {
        Duration::from_nanos(self.latency.value_at_percentile(percent))
    }

    /// Returns the longest latency.
    pub fn longest(&self) -> Duration {
        Duration::from_nanos(self.latency.max())
    }
}

/// The counts of one connection.
pub struct Tally {
    done: u64,
    errors: u64,
    first_error: Option<String>,
    last: Option<Instant>,
    dry: bool,
    latency: Histogram<u64>,
}

impl Tally {
    /// Creates empty counts.
    pub fn new() -> Outcome<Self> {
        // 1 µs to 60 s in nanoseconds, three significant digits.
        let latency =
            Histogram::new_with_bounds(1_000, 60_000_000_000, 3).map_err(|error| format!("histogram: {error:?}"))?;
        Ok(Self { done: 0, errors: 0, first_error: None, last: None, dry: false, latency })
    }

    /// Counts a turn that was due at `due` and has just ended.
    pub fn count(&mut self, turn: Outcome<Turn>, due: Instant, clock: &Clock) -> Next {
        let now = Instant::now();
        match turn {
            Ok(Turn::Dry) => {
                self.dry = true;
                return Next::End;
            }
            Ok(Turn::Done) => {
                if clock.counts(now) {
                    self.done += 1;
                    self.last = Some(now);
                }
                if clock.tells(due, now) {
                    let nanoseconds = now.saturating_duration_since(due).as_nanos();
                    self.latency.saturating_record(u64::try_from(nanoseconds).unwrap_or(u64::MAX));
                }
            }
            Err(fault) => {
                self.errors += 1;
                self.first_error.get_or_insert(fault);
                return Next::AfterPause;
            }
        }
        Next::AtOnce
    }
}

/// Adds up the counts of all connections.
pub fn merge(tallies: Vec<Tally>, clock: &Clock) -> Outcome<Sample> {
    let mut sum = Tally::new()?;
    for tally in tallies {
        sum.done += tally.done;
        sum.errors += tally.errors;
        sum.last = sum.last.max(tally.last);
        sum.dry |= tally.dry;
        sum.first_error = sum.first_error.or(tally.first_error);
        sum.latency.add(tally.latency).map_err(|error| format!("histogram: {error:?}"))?;
    }
    let end = sum.last.filter(|_| sum.dry).unwrap_or(clock.end);
    Ok(Sample {
        done: sum.done,
        errors: sum.errors,
        first_error: sum.first_error,
        elapsed: end - clock.begin,
        latency: sum.latency,
        server_time: None,
        own_time: None,
    })
}
