//! Sealing: links committed events into the tenant's chain, in groups, in separate transactions.
//!
//! Marks identify unsealed events, because ids do not: on PostgreSQL an event may be committed after one with a higher
//! id was sealed. Several nodes may seal at once; a guarded update of the head decides between them.

use super::store::{Head, Seal, Waiting};
use super::{mac as macs, store};
use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::{Database, Tx, WriteTx};

/// The maximum number of events per transaction, which holds SQLite's writer for a few milliseconds.
pub const GROUP: i64 = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// This number of events was sealed.
    Events(usize),
    /// The head was tampered with. Nothing is sealed until an operator has investigated, since a new head would hide
    /// it.
    HeadDamaged,
}

/// Lists the tenants with unsealed events. Each takes one look-up in the primary key, however many events it has.
pub fn waiting(db: &Database) -> Result<Vec<TenantId>, Fault> {
    db.system_read(|stx| {
        let mut waiting = Vec::new();
        let mut last = TenantId::from_bytes([0; 16]);
        while let Some(tenant) = store::find_unsealed_tenant(stx, last)? {
            waiting.push(tenant);
            last = tenant;
        }
        Ok(waiting)
    })
}

/// Seals the tenant's committed events, group by group, until none is left or `stop` returns true.
pub fn seal(db: &Database, tenant: TenantId, now: Time, stop: &dyn Fn() -> bool) -> Result<Sealed, Fault> {
    let mut events = 0;
    // A read checks first: a mark without its event must not cost a write each time.
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

/// Returns the next unsealed events, without deleted ones.
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

/// Seals up to [`GROUP`] events; none if another node was first.
pub fn seal_group(wtx: &mut WriteTx<'_>, now: Time) -> Result<Sealed, Fault> {
    let tenant = wtx.tenant();
    // The head is read before the marks: if another node seals in between, the guarded update fails.
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
    let mut to =
        Head { seq, event_id: last.event_id.clone(), chain: last.chain.clone(), mac: Vec::new(), sealed_at: now };
    to.mac = macs::of_head(&wtx.keys().audit, tenant, &to).to_vec();
    // The head first: on PostgreSQL it is the lock, and two nodes' seals would collide.
    if !store::move_head(wtx, from, &to)? {
        return Ok(Sealed::Events(0));
    }
    for seal in &seals {
        store::insert_seal(wtx, seal)?;
    }
    Ok(Sealed::Events(seals.len()))
}

/// Returns whether the MAC of the head is valid.
pub(super) fn is_whole(tx: &Tx<'_>, head: &Head) -> bool {
    constant_time_eq(&macs::of_head(&tx.keys().audit, tx.tenant(), head), &head.mac)
}
