//! Verification: reads the whole log of a tenant, page by page, and reports each fault with the event's id.

use std::fmt;
use std::time::Duration;

use uuid::Uuid;

use super::store::{EventRow, Head, Seal};
use super::{mac, seal, store};
use crate::base::crypto::digest::{base64url, constant_time_eq};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::Tx;

const PAGE: i64 = 1_000;
/// A running server seals events long before this time.
const LATE: Duration = Duration::from_secs(60);

/// A finding at one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub what: What,
    /// The event's id as a UUID.
    pub event: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The row differs from what was recorded.
    Changed,
    /// The row is missing.
    Deleted,
    /// Seals are missing up to and including this event's: this many.
    Gap(i64),
    /// Its seal does not fit its position in the chain.
    Misplaced,
    /// It has neither a seal nor a mark that it is unsealed.
    SealGone,
    /// The chain reached this event, and now ends before it.
    CutOff,
    /// It is sealed, but the head is older.
    BeyondHead,
    /// The head was changed; this is the event that it names.
    HeadChanged,
    /// A remark, not a fault: it has been unsealed for more than a minute.
    Unsealed,
}

impl What {
    pub fn is_fault(self) -> bool {
        self != What::Unsealed
    }

    /// The stable name, for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            What::Changed => "changed",
            What::Deleted => "deleted",
            What::Gap(_) => "gap",
            What::Misplaced => "misplaced",
            What::SealGone => "seal_gone",
            What::CutOff => "cut_off",
            What::BeyondHead => "beyond_head",
            What::HeadChanged => "head_changed",
            What::Unsealed => "unsealed",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event = &self.event;
        match self.what {
            What::Changed => write!(f, "event {event} was changed"),
            What::Deleted => write!(f, "event {event} was deleted"),
            What::Gap(1) => write!(f, "event {event} was deleted with its seal"),
            What::Gap(n) => write!(f, "{n} events up to {event} were deleted with their seals"),
            What::Misplaced => write!(f, "event {event} is not at its position in the chain"),
            What::SealGone => write!(f, "event {event} has lost its seal"),
            What::CutOff => write!(f, "the log is truncated: it once reached event {event}"),
            What::BeyondHead => write!(f, "event {event} is sealed after the end of the chain: the end was moved back"),
            What::HeadChanged => write!(f, "the end of the chain was changed; it names event {event}"),
            What::Unsealed => write!(f, "event {event} has no seal yet; is the server running?"),
        }
    }
}

/// The result of a verification.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    /// The events that exist.
    pub events: u64,
    /// The unsealed events among them.
    pub unsealed: u64,
    pub faults: u64,
    /// The last sequence number and link of the chain. Stored elsewhere, they later show whether the whole log was
    /// rolled back.
    pub end: Option<(i64, String)>,
}

/// Formats an id, even one that is damaged.
pub fn show_id(bytes: &[u8]) -> String {
    Uuid::from_slice(bytes).map_or_else(|_| base64url(bytes), |id| id.hyphenated().to_string())
}

struct Walk<'f> {
    verified: Verified,
    found: &'f mut dyn FnMut(Finding),
}

impl Walk<'_> {
    fn report(&mut self, what: What, event: &[u8]) {
        self.verified.faults += u64::from(what.is_fault());
        (self.found)(Finding { what, event: show_id(event) });
    }
}

/// The verified end of the chain so far.
#[derive(Default)]
struct Position {
    seq: i64,
    event_id: Option<Vec<u8>>,
    /// The link that the seal contains; empty before the first.
    stored: Vec<u8>,
    /// The link that it should contain, if it can be computed.
    computed: Option<Vec<u8>>,
}

/// Verifies one snapshot of the log and reports each finding at once.
pub fn verify(tx: &mut Tx<'_>, now: Time, found: &mut dyn FnMut(Finding)) -> Result<Verified, Fault> {
    let mut walk = Walk { verified: Verified::default(), found };
    let head = store::find_head(tx)?;
    walk.verified.end = head.as_ref().map(|head| (head.seq, base64url(&head.chain)));
    let end = walk_chain(tx, &mut walk, head.as_ref())?;
    check_end(tx, &mut walk, head.as_ref(), &end);
    walk_unsealed(tx, &mut walk, now)?;
    walk_marks(tx, &mut walk)?;
    Ok(walk.verified)
}

/// A quick check of a log, without reading all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The MAC of the head is valid, and a head exists if anything is sealed.
    pub end_is_whole: bool,
    /// The time of the first unsealed event.
    pub waiting_since: Option<Time>,
}

/// Checks only the end of the log.
pub fn glance(tx: &mut Tx<'_>) -> Result<Glance, Fault> {
    let end_is_whole = match store::find_head(tx)? {
        Some(head) => seal::is_whole(tx, &head),
        None => store::list_sealed(tx, 0, 1)?.is_empty(),
    };
    // Ids are UUIDv7: the first 48 bits are the millisecond (RFC 9562, 5.7).
    let millis = |id: &[u8]| id.iter().take(6).fold(0_i64, |millis, byte| millis << 8 | i64::from(*byte));
    let waiting = store::list_unsealed(tx, &[], 1)?;
    let waiting_since = waiting.first().map(|first| Time::from_micros(millis(&first.event_id) * 1_000));
    Ok(Glance { end_is_whole, waiting_since })
}

fn walk_chain(tx: &mut Tx<'_>, walk: &mut Walk<'_>, head: Option<&Head>) -> Result<Position, Fault> {
    let mut position = Position::default();
    loop {
        let page = store::list_sealed(tx, position.seq, PAGE)?;
        let full = page.len() >= usize::try_from(PAGE).unwrap_or(usize::MAX);
        for (seal, event) in page {
            position = step(tx, walk, position, &seal, event.as_ref());
            if seal.seq > head.map_or(0, |head| head.seq) {
                walk.report(What::BeyondHead, &seal.event_id);
            }
        }
        if !full {
            return Ok(position);
        }
    }
}

/// Verifies one seal with its event.
fn step(tx: &Tx<'_>, walk: &mut Walk<'_>, position: Position, seal: &Seal, event: Option<&EventRow>) -> Position {
    let missing = seal.seq - position.seq - 1;
    if missing > 0 {
        walk.report(What::Gap(missing), seal.previous_id.as_deref().unwrap_or(&seal.event_id));
    }
    let mut computed = None;
    match event {
        None => walk.report(What::Deleted, &seal.event_id),
        Some(event) => {
            walk.verified.events += 1;
            let changed = !is_own(tx, event);
            if changed {
                walk.report(What::Changed, &event.id);
            }
            // After a gap, the previous link is unknown.
            if missing == 0 {
                let link = |before: &[u8]| mac::of_link(&tx.keys().audit, tx.tenant(), before, seal, &event.mac);
                let befores = [Some(&position.stored), position.computed.as_ref()];
                let fits = befores.into_iter().flatten().any(|before| constant_time_eq(&link(before), &seal.chain));
                if !fits && !changed {
                    walk.report(What::Misplaced, &event.id);
                }
                computed = Some(link(position.computed.as_ref().unwrap_or(&position.stored)).to_vec());
            }
        }
    }
    Position { seq: seal.seq, event_id: Some(seal.event_id.clone()), stored: seal.chain.clone(), computed }
}

/// Returns whether the row is what was recorded, or what was left of it when its network and browser were erased.
pub(super) fn is_own(tx: &Tx<'_>, event: &EventRow) -> bool {
    let key = &tx.keys().audit;
    match &event.erased_mac {
        None => constant_time_eq(&mac::of_event(key, event), &event.mac),
        Some(erased) => constant_time_eq(&mac::of_erased(key, event), erased),
    }
}

/// Checks whether the chain ends where the head says.
fn check_end(tx: &Tx<'_>, walk: &mut Walk<'_>, head: Option<&Head>, end: &Position) {
    let Some(head) = head else { return };
    let links = [Some(&end.stored), end.computed.as_ref()];
    let same = end.event_id.as_ref() == Some(&head.event_id) && links.contains(&Some(&head.chain));
    if head.seq > end.seq {
        walk.report(What::CutOff, &head.event_id);
    }
    if !seal::is_whole(tx, head) || (head.seq == end.seq && !same) {
        walk.report(What::HeadChanged, &head.event_id);
    }
}

/// Verifies the events that have no seal.
fn walk_unsealed(tx: &mut Tx<'_>, walk: &mut Walk<'_>, now: Time) -> Result<(), Fault> {
    let mut after = Vec::new();
    while let (page, Some(last)) = store::list_without_seal(tx, &after, PAGE)? {
        after = last;
        for (event, marked) in page {
            walk.verified.events += 1;
            walk.verified.unsealed += 1;
            if !is_own(tx, &event) {
                walk.report(What::Changed, &event.id);
            }
            if !marked {
                walk.report(What::SealGone, &event.id);
            } else if now.since(event.occurred_at) > LATE {
                walk.report(What::Unsealed, &event.id);
            }
        }
    }
    Ok(())
}

/// Finds events that were deleted before they were sealed.
fn walk_marks(tx: &mut Tx<'_>, walk: &mut Walk<'_>) -> Result<(), Fault> {
    let mut after = Vec::new();
    loop {
        let page = store::list_unsealed(tx, &after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after.clone_from(&last.event_id);
        for waiting in page.iter().filter(|waiting| waiting.mac.is_none()) {
            walk.report(What::Deleted, &waiting.event_id);
        }
    }
}
