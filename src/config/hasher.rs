//! `hasher.*`: the cost of a password hash, and how many are computed at once.

use super::reader::Reader;
use super::setting::{DefaultValue, Number, Row, Setting};

#[derive(Clone, Debug)]
pub struct HasherConfig {
    pub threads: usize,
    /// Hashes that may wait; more are refused with 503.
    pub queue: usize,
    /// argon2id memory in KiB.
    pub memory: u32,
    /// argon2id passes.
    pub iterations: u32,
}

/// Hashes per second and thread at the default cost, a cautious estimate. The default length of the queue follows from it.
const HASHES_PER_SECOND: usize = 50;

static THREADS: Setting<Number<usize>> = Setting {
    key: "hasher.threads",
    default: DefaultValue::Derived("cores − 1, from 1 to 4"),
    kind: Number { least: 1, most: 64 },
    text: "Threads that hash passwords.",
};

static QUEUE: Setting<Number<usize>> = Setting {
    key: "hasher.queue",
    default: DefaultValue::Derived("2 s of work: 100 for each thread"),
    kind: Number { least: 1, most: 10_000 },
    text: "Hashes that may wait; more are refused with 503.",
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
    let default_queue = threads.unwrap_or(1) * HASHES_PER_SECOND * 2;
    let queue = reader.get_or(&QUEUE, &default_queue.to_string());
    let (memory, iterations) = (reader.get(&MEMORY), reader.get(&ITERATIONS));
    Some(HasherConfig { threads: threads?, queue: queue?, memory: memory?, iterations: iterations? })
}
