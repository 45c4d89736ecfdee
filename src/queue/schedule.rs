//! When a failed job is tried again: after 30 s, doubling to 1 h, with jitter, for 3 days.

use std::time::Duration;

use crate::base::entropy::Seed;
use crate::base::time::Time;

/// How long a worker holds a job without renewing its lease. After a node is killed, its jobs wait for this long. The
/// clocks of two nodes are at most 10 s apart (`clock_apart`), and what [`RENEW`] leaves of a lease is longer.
pub const LEASE: Duration = Duration::from_secs(20);
/// How often the leases of jobs in progress are renewed.
pub const RENEW: Duration = Duration::from_secs(5);
/// The age from which a job that fails is dead.
pub const GIVE_UP_AFTER: Duration = Duration::from_secs(3 * 86_400);
/// How long a dead job is kept.
pub const KEEP_DEAD: Duration = Duration::from_secs(30 * 86_400);

const FIRST: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(3_600);

/// Returns the time of the next attempt after this many attempts, with up to a quarter of the delay as jitter. Returns
/// `None` if the job would then be older than `give_up_at`.
pub(super) fn next_attempt(now: Time, attempts: i64, give_up_at: Time, seed: &Seed) -> Option<Time> {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(16);
    let delay = FIRST.saturating_mul(1 << doublings).min(LONGEST);
    let random = seed.expand("retry jitter").first().copied().unwrap_or(0);
    let jitter = delay.mul_f64(f64::from(random) / 1_024.0);
    Some(now + delay + jitter).filter(|at| *at <= give_up_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_to_an_hour_with_jitter_and_end_after_three_days() {
        let now = Time::from_seconds(1_000_000);
        let (none, most) = (Seed::from_bytes([0; 32]), now + GIVE_UP_AFTER);
        let mut seen = Vec::new();
        for n in 0..=255_u8 {
            let at = next_attempt(now, 1, most, &Seed::from_bytes([n; 32])).unwrap();
            seen.push(at.since(now).as_secs_f64());
        }
        assert!(seen.iter().all(|s| (30.0..37.5).contains(s)), "{seen:?}");
        let distinct = |a: f64, b: f64| (a - b).abs() > 0.01;
        assert!(seen.windows(2).filter(|pair| distinct(pair[0], pair[1])).count() > 100, "jitter differs");
        for (attempts, least) in [(1, 30), (2, 60), (3, 120), (7, 1_920), (8, 3_600), (9, 3_600), (1_000, 3_600)] {
            let delay = next_attempt(now, attempts, most, &none).unwrap().since(now);
            let least = Duration::from_secs(least);
            assert!(delay >= least && delay <= least + least / 4, "{attempts}: {delay:?}");
        }
        assert_eq!(next_attempt(most - Duration::from_secs(3_000), 9, most, &none), None);
        assert_eq!(next_attempt(now, i64::MAX, now, &none), None);
    }
}
