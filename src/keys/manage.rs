//! Creation, rotation and retirement of keys.

use super::lifecycle::{KeyState, PUBLISHED_AFTER, PUBLISHED_AHEAD, find, state_of};
use super::store::{self, KeyRecord};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// Returns whether the tenant has no key of this algorithm. Only then a pair for [`ensure`] is generated, before the
/// transaction.
pub fn is_missing(tx: &mut Tx<'_>, alg: Alg, now: Time) -> Result<bool, Fault> {
    Ok(!store::list_published(tx, now)?.iter().any(|key| key.alg == alg))
}

/// Returns whether the tenant has a key of this algorithm or gets one from this pair.
pub fn can_sign(op: &Op, tx: &mut Tx<'_>, alg: Alg, new: Option<&KeyPair>) -> Result<bool, Fault> {
    Ok(new.is_some_and(|pair| pair.alg == alg) || !is_missing(tx, alg, op.now)?)
}

/// Gives the tenant its first key of an algorithm. It is active at once, since no other key could sign. An existing key
/// is not changed.
pub fn ensure(op: &Op, wtx: &mut WriteTx<'_>, alg: Alg, new: Option<&KeyPair>) -> Result<(), Fault> {
    match new.filter(|pair| pair.alg == alg) {
        Some(pair) => {
            if let (true, Some(key)) = (store::insert(wtx, op, pair, op.now)?, store::find_by_kid(wtx, &pair.kid)?) {
                made(op, wtx, &key)?;
            }
            Ok(())
        }
        None => Ok(()),
    }
}

fn made(op: &Op, wtx: &mut WriteTx<'_>, key: &KeyRecord) -> Result<(), Fault> {
    audit::record(op, wtx, Event::SigningKeyMade { key: key.id, kid: key.kid.clone(), alg: key.alg.as_str() })
}

/// When a successor begins to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Published ahead, if the active key is older than the tenant's `keys.rotate`.
    Due,
    /// Published ahead.
    Ahead,
    /// At once: clients with a cached JWK set do not know it yet.
    Now,
}

/// The outcome of a rotation.
#[derive(Clone, Debug)]
pub enum Rotated {
    /// This key succeeds the active one.
    Successor(KeyRecord),
    /// A successor is already published; no second one is created.
    Waiting(KeyRecord),
    NotDue,
    /// The tenant has no key of this algorithm.
    NoKey,
}

/// Publishes a successor of the active key of the pair's algorithm. Of several concurrent callers one creates it.
pub fn rotate(op: &Op, wtx: &mut WriteTx<'_>, pair: &KeyPair, when: When) -> Result<Rotated, Fault> {
    store::lock(wtx, pair.alg)?;
    let keys = store::list_published(wtx, op.now)?;
    let Some(active) = find(&keys, pair.alg, KeyState::Active, op.now) else {
        return Ok(Rotated::NoKey);
    };
    match (find(&keys, pair.alg, KeyState::Published, op.now), when) {
        (Some(waiting), When::Now) => begin(op, wtx, waiting).map(Rotated::Successor),
        (Some(waiting), When::Due | When::Ahead) => Ok(Rotated::Waiting(waiting.clone())),
        (None, When::Due) if !is_due(op, active) => Ok(Rotated::NotDue),
        (None, When::Now) => succeed(op, wtx, active, pair, op.now).map(Rotated::Successor),
        (None, When::Due | When::Ahead) => {
            succeed(op, wtx, active, pair, op.now + PUBLISHED_AHEAD).map(Rotated::Successor)
        }
    }
}

fn is_due(op: &Op, active: &KeyRecord) -> bool {
    op.tenant.settings.keys_rotate().is_some_and(|period| op.now >= active.not_before + period)
}

/// Lets a published key sign from now on.
fn begin(op: &Op, wtx: &mut WriteTx<'_>, waiting: &KeyRecord) -> Result<KeyRecord, Fault> {
    store::set_not_before(wtx, waiting.id, op.now)?;
    let event = Event::SigningKeyAdvanced { key: waiting.id, kid: waiting.kid.clone(), alg: waiting.alg.as_str() };
    audit::record(op, wtx, event)?;
    Ok(KeyRecord { not_before: op.now, ..waiting.clone() })
}

/// Stores a successor that signs from an instant on. The active key stays published until long enough after it.
fn succeed(op: &Op, wtx: &mut WriteTx<'_>, active: &KeyRecord, pair: &KeyPair, from: Time) -> Result<KeyRecord, Fault> {
    store::set_retire_at(wtx, active.id, from + PUBLISHED_AFTER)?;
    insert(op, wtx, pair, from)
}

fn insert(op: &Op, wtx: &mut WriteTx<'_>, pair: &KeyPair, from: Time) -> Result<KeyRecord, Fault> {
    if !store::insert(wtx, op, pair, from)? {
        return Err(Fault::internal(format!("the new key {} already exists", pair.kid)));
    }
    let key = store::find_by_kid(wtx, &pair.kid)?.ok_or_else(|| Fault::internal("the new key was not stored"))?;
    made(op, wtx, &key)?;
    Ok(key)
}

/// The outcome of a retirement.
#[derive(Clone, Debug)]
pub enum Retired {
    /// The key is retired. `successor`: the key that signs in its place, if it was the active or the next one.
    Done {
        successor: Option<KeyRecord>,
    },
    /// It was retired before.
    Already,
    Unknown,
    /// It is the active or the next key, and the caller gave no pair to replace it.
    NeedsSuccessor(Alg),
}

/// Retires a leaked key at once: it leaves the JWK set, tokens that it signed are refused, and its private half is erased.
/// An active or next key is replaced by the published successor or by the pair that the caller generated.
pub fn retire(op: &Op, wtx: &mut WriteTx<'_>, kid: &str, pair: Option<&KeyPair>) -> Result<Retired, Fault> {
    let Some(found) = store::find_by_kid(wtx, kid)? else {
        return Ok(Retired::Unknown);
    };
    store::lock(wtx, found.alg)?;
    let keys = store::list_published(wtx, op.now)?;
    let Some(key) = keys.iter().find(|key| key.id == found.id) else {
        return Ok(Retired::Already);
    };
    let active = find(&keys, key.alg, KeyState::Active, op.now);
    let waiting = find(&keys, key.alg, KeyState::Published, op.now);
    let successor = match (state_of(key, &keys, op.now), pair.filter(|pair| pair.alg == key.alg), waiting) {
        (KeyState::Retiring | KeyState::Retired, _, _) => {
            store::erase(wtx, key.id, op.now)?;
            None
        }
        (KeyState::Active, _, Some(waiting)) => {
            store::erase(wtx, key.id, op.now)?;
            Some(begin(op, wtx, waiting)?)
        }
        (KeyState::Active, Some(pair), None) => {
            store::erase(wtx, key.id, op.now)?;
            Some(insert(op, wtx, pair, op.now)?)
        }
        (KeyState::Published, Some(pair), _) => {
            let active = active.ok_or_else(|| Fault::internal("no key is active"))?;
            store::erase(wtx, key.id, op.now)?;
            Some(succeed(op, wtx, active, pair, op.now + PUBLISHED_AHEAD)?)
        }
        (KeyState::Active | KeyState::Published, None, _) => return Ok(Retired::NeedsSuccessor(key.alg)),
    };
    let event = Event::SigningKeyRetired { key: key.id, kid: key.kid.clone(), alg: key.alg.as_str() };
    audit::record(op, wtx, event)?;
    Ok(Retired::Done { successor })
}

/// Retires every key of the pair's algorithm at once and signs with the pair instead: after a restore it is unknown which
/// keys were retired since the backup. Returns false if the tenant has no key of this algorithm.
pub fn replace_all(op: &Op, wtx: &mut WriteTx<'_>, pair: &KeyPair) -> Result<bool, Fault> {
    store::lock(wtx, pair.alg)?;
    let keys: Vec<KeyRecord> =
        store::list_published(wtx, op.now)?.into_iter().filter(|key| key.alg == pair.alg).collect();
    for key in &keys {
        store::erase(wtx, key.id, op.now)?;
        let event = Event::SigningKeyRetired { key: key.id, kid: key.kid.clone(), alg: key.alg.as_str() };
        audit::record(op, wtx, event)?;
    }
    if !keys.is_empty() {
        insert(op, wtx, pair, op.now)?;
    }
    Ok(!keys.is_empty())
}

/// The changes that are due for a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Algorithms whose active key is older than `keys.rotate` and has no successor.
    pub rotate: Vec<Alg>,
    /// Whether the private half of a retired key is still stored.
    pub erase: bool,
}

pub fn due(op: &Op, tx: &mut Tx<'_>) -> Result<Due, Fault> {
    let keys = store::list(tx)?;
    let is_over = |alg: &Alg| {
        let active = find(&keys, *alg, KeyState::Active, op.now);
        find(&keys, *alg, KeyState::Published, op.now).is_none() && active.is_some_and(|key| is_due(op, key))
    };
    Ok(Due {
        rotate: Alg::ALL.into_iter().filter(is_over).collect(),
        erase: keys.iter().any(|key| !key.is_published(op.now) && key.retired_at.is_none()),
    })
}
