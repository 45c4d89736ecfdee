//! Sealing: links committed events into the tenant's chain, in groups, apart from the transactions that made them.
//!
//! What has no seal yet is told by marks and not by "later than the last one": on PostgreSQL an event with a lower id
//! may be committed after one with a higher id was sealed. Several nodes may seal at once; the head decides who does.

use super::store::{Head, Seal, Waiting};
use super::{mac as macs, store};
use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::{Database, Tx, WriteTx};

/// Most events of one transaction: it holds SQLite's writer for a few milliseconds.
pub const GROUP: i64 = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// So many events have their seals now.
    Events(usize),
    /// Somebody changed the head: a new one over it would hide that. Nothing is sealed until an operator has looked.
    HeadDamaged,
}

/// Tenants that have something to seal.
pub fn waiting(db: &Database) -> Result<Vec<TenantId>, Fault> {
    db.system_read(store::list_unsealed_tenants)
}

/// Seals what the tenant has committed, group by group, until nothing is left or `stop` says so.
pub fn seal(db: &Database, tenant: TenantId, now: Time, stop: &dyn Fn() -> bool) -> Result<Sealed, Fault> {
    let mut events = 0;
    // Looked at by a reader first: a mark whose event is gone must not cost a write each time.
    if db.read(tenant, |tx| Ok(next_group(tx)?.is_empty()))? {
        return Ok(Sealed::Events(0));
    }
    while !stop() {
        match db.write(tenant, move |wtx| seal_group(wtx, now))? {
            Sealed::Events(sealed) => {
                events += sealed;
                if sealed < usize::try_from(GROUP).unwrap_or(usize::MAX) {
                    break;
                }
            }
            Sealed::HeadDamaged => return Ok(Sealed::HeadDamaged),
        }
    }
    Ok(Sealed::Events(events))
}

/// The next events, those that are there.
fn next_group(tx: &mut Tx<'_>) -> Result<Vec<Waiting>, Fault> {
    let mut after = Vec::new();
    loop {
        let mut page = store::list_unsealed(tx, &after, GROUP)?;
        let Some(last) = page.last() else { return Ok(Vec::new()) };
        after.clone_from(&last.event_id);
        page.retain(|event| event.mac.is_some());
        if !page.is_empty() {
            return Ok(page);
        }
    }
}

/// Seals up to [`GROUP`] events; none where another node was quicker.
pub fn seal_group(wtx: &mut WriteTx<'_>, now: Time) -> Result<Sealed, Fault> {
    let tenant = wtx.tenant();
    // The head is read before the marks: whoever has sealed in between has moved it, and the guarded update fails.
    let head = store::find_head(wtx)?;
    if head.as_ref().is_some_and(|head| !is_whole(wtx, head)) {
        return Ok(Sealed::HeadDamaged);
    }
    let from = head.as_ref().map(|head| head.seq);
    let (mut seq, mut chain) = head.as_ref().map_or((0, Vec::new()), |head| (head.seq, head.chain.clone()));
    let mut previous_id = head.map(|head| head.event_id);
    let mut seals = Vec::new();
    for Waiting { event_id, mac } in next_group(wtx)? {
        seq += 1;
        let mut seal = Seal { seq, event_id: event_id.clone(), previous_id: previous_id.take(), chain: Vec::new() };
        seal.chain = macs::of_link(&wtx.keys().audit, tenant, &chain, &seal, &mac.unwrap_or_default()).to_vec();
        chain.clone_from(&seal.chain);
        previous_id = Some(event_id);
        seals.push(seal);
    }
    let Some(last) = seals.last() else { return Ok(Sealed::Events(0)) };
    let mut to = Head {
        seq,
        event_id: last.event_id.clone(),
        chain: last.chain.clone(),
        mac: Vec::new(),
        sealed_at: now.micros(),
    };
    to.mac = macs::of_head(&wtx.keys().audit, tenant, &to).to_vec();
    // First the head: on PostgreSQL it is the lock, and the loser's seals would collide.
    if !store::move_head(wtx, from, &to)? {
        return Ok(Sealed::Events(0));
    }
    for seal in &seals {
        store::insert_seal(wtx, seal)?;
    }
    Ok(Sealed::Events(seals.len()))
}

/// Whether the head is as a sealer left it.
pub(super) fn is_whole(tx: &Tx<'_>, head: &Head) -> bool {
    constant_time_eq(&macs::of_head(&tx.keys().audit, tx.tenant(), head), &head.mac)
}
