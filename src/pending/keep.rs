//! Stores a request, binds it to a browser, uses it up.

use super::row::{PendingRequest, Progress, UNCLAIMED_LIFETIME, Waits};
use super::store;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id};
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// Stores a request of this client for the browser with this binding, or for the first one that opens it. It waits as long
/// as a sign-in may take.
pub fn keep<D: Waits + Clone>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
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
        expires_at: op.now + stays,
        progress: Progress::Waiting,
    };
    store::insert(wtx, &pending, op.now)?;
    Ok(pending.id)
}

/// Makes an unclaimed request this browser's. False if another browser was first.
pub fn claim<K>(op: &Op, wtx: &mut WriteTx<'_>, id: Id<K>, browser: &BearerToken) -> Result<bool, Fault> {
    let hash = wtx.lookup_hash(browser);
    store::claim(wtx, id, &hash, op.now + op.tenant.settings.flow())
}

/// Uses a request up for its answer. False if it is answered already, or expired.
pub fn answer<K>(op: &Op, wtx: &mut WriteTx<'_>, id: Id<K>) -> Result<bool, Fault> {
    consume(wtx, &store::REQUESTS, id, op.now)
}
