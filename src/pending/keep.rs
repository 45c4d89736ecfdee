//! Stores a request, binds it to a browser, consumes it.

use super::row::{PendingRequest, Progress, UNCLAIMED_LIFETIME, Waits};
use super::source::source;
use super::store;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id};
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::bounded::make_room;
use crate::storage::consume::consume;

/// Stores a request of this client for the browser with this binding, or for the first one that opens it. It expires
/// when a sign-in would, or after [`UNCLAIMED_LIFETIME`] if no browser claims it.
///
/// The requests of one network are bounded by twice the limit of its flows. At the bound, the request that expires first
/// is closed, unless something was submitted in its sign-in.
pub fn keep<D: Waits + Clone>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    client: ClientRowId,
    request: &D,
    browser: Option<&BearerToken>,
) -> Result<Id<D::IdKind>, Fault> {
    let stays = if browser.is_some() { op.tenant.settings.flow() } else { UNCLAIMED_LIFETIME };
    let pending = PendingRequest {
        id: op.id(D::LABEL),
        client,
        browser: browser.map(|token| wtx.lookup_hash(token)),
        request: request.clone(),
        created_at: op.now,
        expires_at: op.now + stays,
        progress: Progress::Waiting,
    };
    let source = source(op, wtx);
    make_room(wtx, &store::BOUNDED, &source, limits.open_flows.saturating_mul(2), op.now)?;
    store::insert(wtx, &pending, &source, op.now)?;
    Ok(pending.id)
}

/// Binds an unclaimed request to this browser. Returns false if another browser was first.
pub fn claim<K>(op: &Op, wtx: &mut WriteTx<'_>, id: Id<K>, browser: &BearerToken) -> Result<bool, Fault> {
    let hash = wtx.lookup_hash(browser);
    store::claim(wtx, id, &hash, op.now + op.tenant.settings.flow())
}

/// Consumes a request for its answer. Returns false if it is already answered or expired.
pub fn answer<K>(op: &Op, wtx: &mut WriteTx<'_>, id: Id<K>) -> Result<bool, Fault> {
    consume(wtx, &store::REQUESTS, id, op.now)
}

/// Closes a request that waits: it expires now. Its page leads back to its application.
pub fn close<K>(op: &Op, wtx: &mut WriteTx<'_>, id: Id<K>) -> Result<bool, Fault> {
    store::close(wtx, id, op.now)
}
