//! How an operation is driven: the connections, the duration, and the schedule of requests.

use std::time::{Duration, Instant};

/// The plan for driving an operation.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Generator threads.
    pub threads: usize,
    /// Connections over all threads, at least one per thread.
    pub connections: usize,
    /// The time before counting starts.
    pub warm_up: Duration,
    /// The measured time.
    pub time: Duration,
    /// Requests per second of an open loop; `None` for a closed loop.
    pub rate: Option<f64>,
}

/// The measured time and the request schedule of one thread.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The time of the first request.
    pub start: Instant,
    /// The start of the measured time.
    pub begin: Instant,
    /// The end of the measured time.
    pub end: Instant,
    /// The interval and the number of this thread's requests; `None` for a closed loop.
    pub schedule: Option<(Duration, u64)>,
}

impl Plan {
    /// Returns the clock of one thread for a given first request.
    pub fn clock(&self, start: Instant, thread: usize) -> Clock {
        let begin = start + self.warm_up;
        let end = begin + self.time;
        let schedule = self.rate.map(|rate| {
            let rate = rate / self.threads as f64;
            let total = rate * (end - start).as_secs_f64();
            (Duration::from_secs_f64(1.0 / rate), total as u64)
        });
        // The schedules of the threads interleave.
        let shift =
            schedule.map_or(Duration::ZERO, |(interval, _)| interval.mul_f64(thread as f64 / self.threads as f64));
        Clock { start: start + shift, begin, end, schedule }
    }
}

impl Clock {
    /// Returns whether a request that completes now counts for the throughput.
    pub fn counts(&self, now: Instant) -> bool {
        (self.begin..=self.end).contains(&now)
    }

    /// Returns whether the latency is recorded. A closed loop records what it counts. An open loop records every
    /// request due in the measured time, however late it completes.
    pub fn tells(&self, due: Instant, now: Instant) -> bool {
        match self.schedule {
            None => self.counts(now),
            Some(_) => due >= self.begin,
        }
    }
}
