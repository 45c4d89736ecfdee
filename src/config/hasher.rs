//! `hasher.*`: the cost of a password hash and how many are made at once.

use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct HasherConfig {
    pub threads: usize,
    /// Hashes that may wait; more are refused with 503. About two seconds of work by default.
    pub queue: usize,
    /// argon2id memory in KiB.
    pub memory: u32,
    /// argon2id passes.
    pub iterations: u32,
}

/// Hashes per second and thread at the default cost, a cautious figure, from which the queue's length is derived.
const HASHES_PER_SECOND: usize = 50;

pub(super) fn read(reader: &mut Reader) -> Option<HasherConfig> {
    let number = |low: usize, high: usize| {
        move |text: &str| match text.parse::<usize>() {
            Ok(n) if (low..=high).contains(&n) => Ok(n),
            _ => Err(format!("must be a number from {low} to {high}")),
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let default_threads = (cores.saturating_sub(1)).clamp(1, 4);
    let threads = reader.get("hasher.threads", &default_threads.to_string(), number(1, 64));
    let default_queue = threads.unwrap_or(1) * HASHES_PER_SECOND * 2;
    let queue = reader.get("hasher.queue", &default_queue.to_string(), number(1, 10_000));
    // The floor is OWASP's weakest recommended setting; the ceiling keeps one hash under a second or so.
    let memory = reader.get("hasher.memory", "19456", number(7_168, 1_048_576));
    let iterations = reader.get("hasher.iterations", "2", number(1, 20));
    let narrow = |n: usize| u32::try_from(n).ok();
    Some(HasherConfig { threads: threads?, queue: queue?, memory: narrow(memory?)?, iterations: narrow(iterations?)? })
}
