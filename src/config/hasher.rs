//! `hasher.*`: the cost of a password hash, and how many are computed at once.

use std::time::Duration;

use super::reader::Reader;
use super::setting::{DefaultValue, Number, Parsed, Row, Setting};
use crate::base::span::parse_span;

#[derive(Clone, Debug)]
pub struct HasherConfig {
    pub threads: usize,
    /// Hashes that may wait; more are refused with 503.
    pub queue: HashQueue,
    /// argon2id memory in KiB.
    pub memory: u32,
    /// argon2id passes.
    pub iterations: u32,
}

/// The limit of hashes that wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashQueue {
    /// This number of hashes.
    Hashes(usize),
    /// As many hashes as the threads compute in this time, at the rate that is measured.
    Work(Duration),
}

impl HashQueue {
    /// The maximum number of hashes that wait, at any rate.
    pub const MOST: usize = 10_000;

    fn parse(text: &str) -> Result<HashQueue, String> {
        let number = text.parse::<usize>().ok();
        if let Some(hashes) = number.filter(|hashes| (1..=HashQueue::MOST).contains(hashes)) {
            return Ok(HashQueue::Hashes(hashes));
        }
        match parse_span(text) {
            Ok(seconds @ 1..=60) if number.is_none() => Ok(HashQueue::Work(Duration::from_secs(seconds))),
            _ => Err("must be a number from 1 to 10000, or a duration from 1s to 60s".to_owned()),
        }
    }
}

static THREADS: Setting<Number<usize>> = Setting {
    key: "hasher.threads",
    default: DefaultValue::Derived("cores − 1, from 1 to 4"),
    kind: Number { least: 1, most: 64 },
    text: "Threads that hash passwords.",
};

static QUEUE: Setting<Parsed<HashQueue>> = Setting {
    key: "hasher.queue",
    default: DefaultValue::Fixed("2s"),
    kind: Parsed { values: "a number from 1 to 10000, or a duration from 1s to 60s", parse: HashQueue::parse },
    text: "Hashes that may wait: a number, or as many as are computed in this time, by the measured rate. More are refused with 503.",
};

// The least is OWASP's weakest recommended setting; the most keeps one hash under about a second.
static MEMORY: Setting<Number<u32>> = Setting {
    key: "hasher.memory",
    default: DefaultValue::Fixed("19456"),
    kind: Number { least: 7_168, most: 1_048_576 },
    text: "Memory of a hash (argon2id) in KiB; old hashes are replaced at the next sign-in.",
};

static ITERATIONS: Setting<Number<u32>> = Setting {
    key: "hasher.iterations",
    default: DefaultValue::Fixed("2"),
    kind: Number { least: 1, most: 20 },
    text: "Passes of a hash (argon2id); old hashes are replaced at the next sign-in.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&THREADS, &QUEUE, &MEMORY, &ITERATIONS];

pub(super) fn read(reader: &mut Reader) -> Option<HasherConfig> {
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let threads = reader.get_or(&THREADS, &cores.saturating_sub(1).clamp(1, 4).to_string());
    let (queue, memory, iterations) = (reader.get(&QUEUE), reader.get(&MEMORY), reader.get(&ITERATIONS));
    Some(HasherConfig { threads: threads?, queue: queue?, memory: memory?, iterations: iterations? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_queue_is_a_number_of_hashes_or_a_time_of_work() {
        for (text, queue) in [
            ("1", HashQueue::Hashes(1)),
            ("10000", HashQueue::Hashes(10_000)),
            ("2s", HashQueue::Work(Duration::from_secs(2))),
            ("1min", HashQueue::Work(Duration::from_secs(60))),
        ] {
            assert_eq!(HashQueue::parse(text), Ok(queue), "{text}");
        }
        for bad in ["", "0", "10001", "0s", "61s", "1h", "two"] {
            let why = HashQueue::parse(bad).unwrap_err();
            assert_eq!(why, "must be a number from 1 to 10000, or a duration from 1s to 60s", "{bad}");
        }
    }
}
