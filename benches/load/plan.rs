//! How an operation is driven: by how many, how long, and when each request is due.

use std::time::{Duration, Instant};

/// How to drive an operation.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Generator threads.
    pub threads: usize,
    /// Connections over all threads, at least one each.
    pub connections: usize,
    /// Sent, not counted.
    pub warm_up: Duration,
    /// Counted.
    pub time: Duration,
    /// Requests per second of an open loop; none: a closed loop.
    pub rate: Option<f64>,
}

/// The measured time and the schedule of one thread's requests.
#[derive(Clone, Copy)]
pub struct Clock {
    /// When the first request may be sent.
    pub start: Instant,
    /// From here on it counts.
    pub begin: Instant,
    /// To here.
    pub end: Instant,
    /// Between two requests of this thread, and how many there are; none: a closed loop.
    pub schedule: Option<(Duration, u64)>,
}

impl Plan {
    /// The clock of one thread, once the moment of the first request is known.
    pub fn clock(&self, start: Instant, thread: usize) -> Clock {
        let begin = start + self.warm_up;
        let end = begin + self.time;
        let schedule = self.rate.map(|rate| {
            let rate = rate / self.threads as f64;
            let total = rate * (end - start).as_secs_f64();
            (Duration::from_secs_f64(1.0 / rate), total as u64)
        });
        // The threads take turns.
        let shift =
            schedule.map_or(Duration::ZERO, |(interval, _)| interval.mul_f64(thread as f64 / self.threads as f64));
        Clock { start: start + shift, begin, end, schedule }
    }
}

impl Clock {
    /// Whether something that is done now is a part of the throughput.
    pub fn counts(&self, now: Instant) -> bool {
        (self.begin..=self.end).contains(&now)
    }

    /// Whether its latency is told: a closed loop takes what it counts, an open loop what was due
    /// in the measured time, however late it is done.
    pub fn tells(&self, due: Instant, now: Instant) -> bool {
        match self.schedule {
            None => self.counts(now),
            Some(_) => due >= self.begin,
        }
    }
}
