//! Background jobs: the runner, and one file per job.

pub mod runner;
pub mod seal;
pub mod tables;
pub mod sweep;
pub mod forget;
pub mod rotate_keys;
pub mod expire_accounts;
pub mod count_quotas;
pub mod compact;
pub mod poll_changes;
pub mod keep_time;

use std::sync::Arc;
use std::time::Duration;

use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::time::Clock;
use crate::keys::KeySource;
use crate::storage::Database;
use crate::storage::health::Condition;
use keep_time::Timekeeper;
use runner::Job;

/// Runs work that depends on the time, unless the clock of this node differs from the database server's: it would delete
/// rows that are valid on the other nodes.
fn unless_apart(db: &Database, work: impl FnOnce() -> Result<usize, Fault>) -> Result<usize, Fault> {
    if db.health().conditions().contains(&Condition::ClockApart) {
        return Ok(0);
    }
    work()
}

/// Returns every job of a node.
pub fn all(db: &Database, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>, keys: Arc<dyn KeySource>) -> Vec<Job> {
    const TEN_MINUTES: Duration = Duration::from_secs(600);
    let (of_sweep, at) = (db.clone(), clock.clone());
    let (of_seal, of_keys, of_sign_ups) = (db.clone(), db.clone(), db.clone());
    let (to_seal, to_expire, chance) = (clock.clone(), clock.clone(), entropy.clone());
    let (of_quotas, to_count) = (db.clone(), clock.clone());
    let (of_file, to_compact) = (db.clone(), clock.clone());
    let (of_time, to_keep, timekeeper) = (db.clone(), clock.clone(), Timekeeper::default());
    vec![
        Job::new("seal", Duration::from_secs(1), move |stop| seal::seal(&of_seal, to_seal.now(), stop)),
        Job::new("keep-time", Duration::from_secs(1), move |_| timekeeper.keep(&of_time, to_keep.as_ref())),
        Job::new("sweep", TEN_MINUTES, move |stop| unless_apart(&of_sweep, || sweep::sweep(&of_sweep, at.now(), stop))),
        Job::new("expire-accounts", TEN_MINUTES, move |stop| {
            let expire = || expire_accounts::expire_accounts(&of_sign_ups, chance.as_ref(), to_expire.now(), stop);
            unless_apart(&of_sign_ups, expire)
        }),
        Job::new("count-quotas", Duration::from_secs(3_600), move |stop| {
            unless_apart(&of_quotas, || count_quotas::count_quotas(&of_quotas, to_count.now(), stop))
        }),
        Job::new("compact", TEN_MINUTES, move |_| compact::compact(&of_file, to_compact.now())),
        Job::new("rotate-keys", TEN_MINUTES, move |stop| {
            unless_apart(&of_keys, || {
                rotate_keys::rotate_keys(&of_keys, keys.as_ref(), entropy.as_ref(), clock.now(), stop)
            })
        }),
    ]
}
