//! New keys, successors, and the end of keys.

use super::life::{KeyState, PUBLISHED_AFTER, PUBLISHED_AHEAD, find, state_of};
use super::store::{self, KeyRecord};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// Whether the tenant has no key of this algorithm. A pair for [`ensure`] is made before the transaction, and only then.
pub fn is_missing(tx: &mut Tx<'_>, alg: Alg, now: Time) -> Result<bool, Fault> {
    Ok(!store::list_published(tx, now)?.iter().any(|key| key.alg == alg))
}

/// Whether the tenant has a key of this algorithm, or gets it by this pair.
pub fn can_sign(op: &Op, tx: &mut Tx<'_>, alg: Alg, new: Option<&KeyPair>) -> Result<bool, Fault> {
    Ok(new.is_some_and(|pair| pair.alg == alg) || !is_missing(tx, alg, op.now)?)
}

/// Gives the tenant its first key of an algorithm, where it has none: active at once, since nothing else could sign
/// meanwhile. A key that is there is left alone.
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
    /// At once: whoever has a copy of the JWK set does not know it yet.
    Now,
}

/// What became of a rotation.
#[derive(Clone, Debug)]
pub enum Rotated {
    /// This key follows the active one.
    Successor(KeyRecord),
    /// A successor is published already; no second one is made.
    Waiting(KeyRecord),
    NotDue,
    /// The tenant has no key of this algorithm.
    NoKey,
}

/// Publishes a successor of the active key of the pair's algorithm. Of several at once one makes it.
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
    op.tenant.settings.keys_rotate().is_some_and(|life| op.now >= active.not_before + life)
}

/// Lets a published key sign from now on.
fn begin(op: &Op, wtx: &mut WriteTx<'_>, waiting: &KeyRecord) -> Result<KeyRecord, Fault> {
    store::set_not_before(wtx, waiting.id, op.now)?;
    let event = Event::SigningKeyAdvanced { key: waiting.id, kid: waiting.kid.clone(), alg: waiting.alg.as_str() };
    audit::record(op, wtx, event)?;
    Ok(KeyRecord { not_before: op.now, ..waiting.clone() })
}

/// Stores a successor that signs from an instant on, until which, and long enough after, the active key is published.
fn succeed(op: &Op, wtx: &mut WriteTx<'_>, active: &KeyRecord, pair: &KeyPair, from: Time) -> Result<KeyRecord, Fault> {
    store::set_retire_at(wtx, active.id, from + PUBLISHED_AFTER)?;
    insert(op, wtx, pair, from)
}

fn insert(op: &Op, wtx: &mut WriteTx<'_>, pair: &KeyPair, from: Time) -> Result<KeyRecord, Fault> {
    if !store::insert(wtx, op, pair, from)? {
        return Err(Fault::internal(format!("the new key {} is there already", pair.kid)));
    }
    let key = store::find_by_kid(wtx, &pair.kid)?.ok_or_else(|| Fault::internal("the new key is not there"))?;
    made(op, wtx, &key)?;
    Ok(key)
}

/// What became of a key that was to be withdrawn.
#[derive(Clone, Debug)]
pub enum Retired {
    /// It is gone. `successor`: the key that signs in its place, where it was the active or the next one.
    Done {
        successor: Option<KeyRecord>,
    },
    /// It was gone before.
    Already,
    Unknown,
    /// It signs, or is the next to sign, and the caller brought no pair to put in its place.
    NeedsSuccessor(Alg),
}

/// Withdraws a key at once, for one that leaked: it leaves the JWK set, what it signed is refused from now on, its
/// private half is erased. Where it is needed a successor takes its place, a published one or the pair that the caller
/// made beforehand.
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

/// Withdraws every key of the pair's algorithm at once and lets the pair sign in their place: for a tenant of which it is
/// not known which of its keys were withdrawn. False where it has none of this algorithm.
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

/// What is to be done for a tenant by the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Algorithms whose active key is older than `keys.rotate` and has no successor.
    pub rotate: Vec<Alg>,
    /// Whether a private half is to be erased.
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
