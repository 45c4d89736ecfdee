//! The lifecycle of a key, derived from its times and the current instant (A-30 and P-13: a rotation invalidates no token
//! and interrupts no relying party).
//!
//! ```text
//! created     not_before                successor's not_before          retire_at
//!    |  published  |         active               |        retiring         |  retired
//! ```

use std::time::Duration;

use super::store::KeyRecord;
use crate::base::id::SigningKeyId;
use crate::base::jose::Alg;
use crate::base::time::Time;
use crate::tenancy::settings::LONGEST_TOKEN;

/// How long clients may cache the JWK set.
pub const JWKS_MAX_AGE: Duration = Duration::from_secs(300);

/// A key is published this long before its first signature, so that every cached JWK set has it by then, also with some
/// minutes of delay or clock skew.
pub const PUBLISHED_AHEAD: Duration = Duration::from_secs(2 * JWKS_MAX_AGE.as_secs());

/// Nodes with clock skew sign with the older key a little longer.
const MARGIN: Duration = Duration::from_secs(600);

/// A key is published this long after its last signature: by then every token that it signed has expired, with any
/// settings, and so has every cached JWK set.
pub const PUBLISHED_AFTER: Duration =
    Duration::from_secs(LONGEST_TOKEN.as_secs() + JWKS_MAX_AGE.as_secs() + MARGIN.as_secs());

/// The clocks of two nodes may differ by this much. A key that another node has just created signs this much early if the
/// tenant has no other, so that this node answers too.
const SKEW: Duration = Duration::from_secs(10);

/// The state of a key at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// In the JWK set; signs nothing yet.
    Published,
    /// Signs.
    Active,
    /// Signs no longer; tokens that it signed may still be valid.
    Retiring,
    /// Removed from the JWK set. Tokens that it signed are accepted only as an `id_token_hint`.
    Retired,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            KeyState::Published => "published",
            KeyState::Active => "active",
            KeyState::Retiring => "retiring",
            KeyState::Retired => "retired",
        }
    }
}

/// Returns the state of a key at this instant, among the keys of its tenant.
pub fn state_of(key: &KeyRecord, keys: &[KeyRecord], now: Time) -> KeyState {
    if !key.is_published(now) {
        return KeyState::Retired;
    }
    if now < key.not_before {
        return if begins_early(key, keys, now) { KeyState::Active } else { KeyState::Published };
    }
    let succeeded = keys.iter().any(|other| {
        other.alg == key.alg && other.is_published(now) && other.not_before <= now && rank(other) > rank(key)
    });
    if succeeded { KeyState::Retiring } else { KeyState::Active }
}

/// Returns whether a key is the first one of its algorithm and begins to sign within [`SKEW`].
fn begins_early(key: &KeyRecord, keys: &[KeyRecord], now: Time) -> bool {
    let is_first = |other: &KeyRecord| other.id == key.id || rank(other) > rank(key);
    let mut rivals = keys.iter().filter(|other| other.alg == key.alg && other.is_published(now));
    key.not_before <= now + SKEW && rivals.all(is_first)
}

/// Orders the keys of an algorithm. Of two keys that begin to sign at one instant the newer one retires later.
fn rank(key: &KeyRecord) -> (Time, bool, Option<Time>, SigningKeyId) {
    (key.not_before, key.retire_at.is_none(), key.retire_at, key.id)
}

/// Returns the key of an algorithm in this state. At most one is active, and at most one published.
pub(super) fn find(keys: &[KeyRecord], alg: Alg, state: KeyState, now: Time) -> Option<&KeyRecord> {
    keys.iter().find(|key| key.alg == alg && state_of(key, keys, now) == state)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u8, alg: Alg, not_before: i64, retire_at: Option<i64>) -> KeyRecord {
        KeyRecord {
            id: SigningKeyId::from_bytes([n; 16]),
            kid: n.to_string(),
            alg,
            public_jwk: String::new(),
            not_before: Time::from_seconds(not_before),
            retire_at: retire_at.map(Time::from_seconds),
            created_at: Time::from_seconds(0),
            retired_at: None,
        }
    }

    #[test]
    fn the_state_of_a_key_follows_from_its_times() {
        use KeyState::{Active, Published, Retired, Retiring};
        let keys = [key(1, Alg::Es256, 0, Some(500)), key(2, Alg::Es256, 100, None), key(3, Alg::EdDsa, 50, None)];
        for (now, expected) in [
            (0, [Active, Published, Published]),
            (50, [Active, Published, Active]),
            (99, [Active, Published, Active]),
            (100, [Retiring, Active, Active]),
            (499, [Retiring, Active, Active]),
            (500, [Retired, Active, Active]),
        ] {
            let now = Time::from_seconds(now);
            assert_eq!(keys.each_ref().map(|key| state_of(key, &keys, now)), expected, "{now:?}");
        }
    }

    #[test]
    fn a_key_that_a_node_with_a_faster_clock_has_just_created_signs_at_once() {
        let first = [key(1, Alg::Es256, 103, None)];
        assert_eq!(state_of(&first[0], &first, Time::from_seconds(100)), KeyState::Active);
        assert_eq!(state_of(&first[0], &first, Time::from_seconds(92)), KeyState::Published, "not minutes early");
        // A rotation that the other node has begun: the older key signs for three seconds longer.
        let keys = [key(1, Alg::Es256, 0, Some(9_000)), key(2, Alg::Es256, 103, None)];
        let at = |now| keys.each_ref().map(|key| state_of(key, &keys, Time::from_seconds(now)));
        assert_eq!(at(100), [KeyState::Active, KeyState::Published]);
        assert_eq!(at(103), [KeyState::Retiring, KeyState::Active]);
        // The other node has retired the older key.
        let keys = [key(1, Alg::Es256, 0, Some(100)), key(2, Alg::Es256, 103, None)];
        let at = |now| keys.each_ref().map(|key| state_of(key, &keys, Time::from_seconds(now)));
        assert_eq!(at(100), [KeyState::Retired, KeyState::Active]);
    }

    #[test]
    fn a_key_withdrawn_before_its_start_never_becomes_active() {
        let keys = [key(1, Alg::Es256, 0, None), key(2, Alg::Es256, 100, Some(60))];
        let at = |now| keys.each_ref().map(|key| state_of(key, &keys, Time::from_seconds(now)));
        assert_eq!(at(50), [KeyState::Active, KeyState::Published]);
        assert_eq!(at(200), [KeyState::Active, KeyState::Retired]);
    }

    #[test]
    fn of_keys_with_one_start_time_the_newest_signs() {
        let keys = [key(3, Alg::Es256, 0, Some(500)), key(2, Alg::Es256, 0, Some(600)), key(1, Alg::Es256, 0, None)];
        let states = keys.each_ref().map(|key| state_of(key, &keys, Time::from_seconds(0)));
        assert_eq!(states, [KeyState::Retiring, KeyState::Retiring, KeyState::Active]);
    }

    #[test]
    fn a_30_a_key_is_published_longer_than_it_is_needed() {
        assert!(PUBLISHED_AHEAD > JWKS_MAX_AGE);
        assert!(PUBLISHED_AFTER > LONGEST_TOKEN + JWKS_MAX_AGE);
    }
}
