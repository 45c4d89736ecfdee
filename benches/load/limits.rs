//! The maximum rates of this machine: password hashes, signatures, durable commits.

use std::path::Path;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use josekit::jws::{ES256, JwsSigner, JwsVerifier, RS256};

use crate::Outcome;
use crate::options::cores;

/// The size of a typical signed header and payload.
const SIGNED_BYTES: usize = 600;
/// The number of writes per commit in the grouped measurement.
const GROUP: usize = 32;

diesel::table! {
    written (id) {
        id -> BigInt,
        content -> Binary,
    }
}

/// Operations per second.
pub struct Limits {
    /// argon2id, 19 MiB, two passes, one lane, on one thread.
    pub hashes: f64,
    /// The rate of `hashes` with as many threads as the product uses by default.
    pub hashes_all: f64,
    /// The number of those threads.
    pub hash_threads: usize,
    /// RS256 signatures with a 2,048-bit key, one core.
    pub rs256: f64,
    /// ES256 signatures, one core.
    pub es256: f64,
    /// ES256 verifications, one core.
    pub es256_verify: f64,
    /// Durable SQLite commits of one row, one caller.
    pub commits: f64,
    /// Rows per second when [`GROUP`] savepoints share a durable commit.
    pub grouped: f64,
}

impl Limits {
    /// Measures all limits, each for about `time`, with the database files in `dir`.
    pub fn measure(dir: &Path, time: Duration) -> Outcome<Self> {
        let hash_threads = cores().saturating_sub(1).clamp(1, 4);
        let hashes = hashes(1, time)?;
        let [rs256, es256, es256_verify] = signatures(time)?;
        let [commits, grouped] = commits(dir, time)?;
        Ok(Self {
            hashes,
            hashes_all: if hash_threads == 1 { hashes } else { self::hashes(hash_threads, time)? },
            hash_threads,
            rs256,
            es256,
            es256_verify,
            commits,
            grouped,
        })
    }
}

/// Repeats `work` for `time` and returns its calls per second. The first call is not counted.
fn per_second(time: Duration, mut work: impl FnMut() -> Outcome<()>) -> Outcome<f64> {
    work()?;
    let begun = Instant::now();
    let mut count = 0_u32;
    while begun.elapsed() < time {
        work()?;
        count += 1;
    }
    Ok(f64::from(count) / begun.elapsed().as_secs_f64())
}

fn hashes(threads: usize, time: Duration) -> Outcome<f64> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(|| hashes_of_a_thread(time))).collect();
        threads.into_iter().map(|thread| thread.join().map_err(|_| "argon2 panicked".to_owned())?).sum()
    })
}

fn hashes_of_a_thread(time: Duration) -> Outcome<f64> {
    let fault = |error: argon2::Error| format!("argon2: {error}");
    let params = Params::new(19_456, 2, 1, Some(32)).map_err(fault)?;
    let mut memory = vec![Block::new(); params.block_count()];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hash = [0; 32];
    per_second(time, || {
        argon2
            .hash_password_into_with_memory(
                b"correct horse battery staple",
                b"sixteen byte salt",
                &mut hash,
                &mut memory,
            )
            .map_err(fault)
    })
}

fn signatures(time: Duration) -> Outcome<[f64; 3]> {
    let fault = |error: josekit::JoseError| format!("josekit: {error}");
    let message = [b'x'; SIGNED_BYTES];
    let sign = |signer: &dyn JwsSigner| per_second(time, || signer.sign(&message).map(drop).map_err(fault));

    let key = RS256.generate_key_pair(2048).map_err(fault)?;
    let rs256 = sign(&RS256.signer_from_der(key.to_der_private_key()).map_err(fault)?)?;

    let key = ES256.generate_key_pair().map_err(fault)?;
    let signer = ES256.signer_from_der(key.to_der_private_key()).map_err(fault)?;
    let es256 = sign(&signer)?;
    let verifier = ES256.verifier_from_der(key.to_der_public_key()).map_err(fault)?;
    let signature = signer.sign(&message).map_err(fault)?;
    let es256_verify = per_second(time, || verifier.verify(&message, &signature).map_err(fault))?;
    Ok([rs256, es256, es256_verify])
}

fn commits(dir: &Path, time: Duration) -> Outcome<[f64; 2]> {
    let path = dir.join("limits.db");
    let url = path.to_str().ok_or("the directory's name is not UTF-8")?;
    let mut db = SqliteConnection::establish(url).map_err(|error| format!("SQLite: {error}"))?;
    let fault = |error: diesel::result::Error| format!("SQLite: {error}");
    db.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE written (id INTEGER PRIMARY KEY, content BLOB NOT NULL);",
    )
    .map_err(fault)?;
    let single = per_second(time, || db.immediate_transaction(insert).map_err(fault))?;
    let groups = per_second(time, || {
        db.immediate_transaction(|db| (0..GROUP).try_for_each(|_| db.transaction(insert))).map_err(fault)
    })?;
    Ok([single, groups * GROUP as f64])
}

fn insert(db: &mut SqliteConnection) -> QueryResult<()> {
    diesel::insert_into(written::table).values(written::content.eq([7_u8; 200].as_slice())).execute(db).map(drop)
}
