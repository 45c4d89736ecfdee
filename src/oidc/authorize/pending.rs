//! A request on its way: stored where it has to wait, and found again by its own browser.

use std::time::Duration;

use super::outcome::{Application, Back, Visitor};
use super::request::AuthorizationRequest;
use super::store::{self, StoredRequest};
use crate::base::fault::Fault;
use crate::base::id::AuthorizationRequestId;
use crate::base::token::BearerToken;
use crate::base::uri::{display_host, origin_of};
use crate::oidc::clients::{self, Client};
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// How long a request that came by POST waits for the browser, which is sent to take it up at once.
pub(in crate::oidc) const UNCLAIMED_LIFETIME: Duration = Duration::from_secs(60);

/// A request on its way, with what this journey has already shown.
pub(super) struct Pending {
    pub(super) client: Client,
    pub(super) request: AuthorizationRequest,
    /// Its row, where it had to wait.
    pub(super) stored: Option<AuthorizationRequestId>,
    /// The person has just consented on our page.
    pub(super) consented: bool,
}

/// The stored request, if it is open and this browser's, which takes it if no browser has it yet; else a way back,
/// where it was this browser's.
pub(super) fn take_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Pending, Option<Back>>, Fault> {
    match find_own(op, wtx, id, visitor)? {
        Ok((_, Some(hash))) if !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? => Ok(Err(None)),
        Ok((pending, _)) => Ok(Ok(pending)),
        Err(back) => Ok(Err(back)),
    }
}

/// An open request, and the browser that could still take it.
type Own = (Pending, Option<[u8; 32]>);

/// The stored request, as [`take_own`] gives it, and the browser that could still take it: a look changes nothing.
pub(super) fn find_own(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Own, Option<Back>>, Fault> {
    let Some(stored) = store::find(tx, id)? else { return Ok(Err(None)) };
    let browser_hash = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    let own = match (&stored.browser_hash, browser_hash) {
        (Some(bound), Some(hash)) => bound[..] == hash[..],
        // Not bound yet: a request that came by POST. Whoever opens it first has it.
        (None, _) => true,
        (Some(_), None) => false,
    };
    if !own {
        return Ok(Err(None));
    }
    let Some(client) = clients::store::find(tx, stored.client)? else { return Ok(Err(None)) };
    if stored.consumed || op.now >= stored.expires_at {
        return Ok(Err(back_to(&client, &stored.request)));
    }
    let takes = browser_hash.filter(|_| stored.browser_hash.is_none());
    Ok(Ok((Pending { client, request: stored.request, stored: Some(id), consented: false }, takes)))
}

/// The front door of the client, as far as its redirect URI tells.
pub(super) fn back_to(client: &Client, request: &AuthorizationRequest) -> Option<Back> {
    let origin = origin_of(&request.redirect_uri)?;
    Some(Back { client_name: client.name.clone(), href: format!("{origin}/"), ui_locales: request.ui_locales })
}

/// Stores the request, if it is not stored yet, for this browser; with a new binding where it has none.
pub(super) fn keep_in_browser(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<(AuthorizationRequestId, Option<BearerToken>), Fault> {
    let (token, new) = visitor.binding(op);
    let hash = wtx.lookup_hash(&token);
    let id = match pending.stored {
        None => keep(op, wtx, pending, Some(hash))?,
        Some(id) => {
            // A request that came by POST, in a browser that had no binding until now.
            if new.is_some() && !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? {
                return Err(Fault::unavailable("another browser took the request at the same moment"));
            }
            id
        }
    };
    Ok((id, new))
}

pub(super) fn keep(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    browser: Option<[u8; 32]>,
) -> Result<AuthorizationRequestId, Fault> {
    let stays = if browser.is_some() { op.tenant.settings.flow() } else { UNCLAIMED_LIFETIME };
    let stored = StoredRequest {
        id: op.id("authorization request"),
        client: pending.client.id,
        browser_hash: browser.map(|hash| hash.to_vec()),
        request: pending.request.clone(),
        expires_at: op.now + stays,
        consumed: false,
    };
    store::insert(wtx, &stored, op.now)?;
    Ok(stored.id)
}

/// The application behind a request, for the sign-in page. `None` if the request is not there any more.
pub fn describe(tx: &mut Tx<'_>, id: AuthorizationRequestId) -> Result<Option<Application>, Fault> {
    let Some(stored) = store::find(tx, id)? else { return Ok(None) };
    let Some(client) = clients::store::find(tx, stored.client)? else { return Ok(None) };
    Ok(Some(Application {
        name: client.name,
        host: display_host(&stored.request.redirect_uri),
        login_hint: stored.request.login_hint,
        ui_locales: stored.request.ui_locales,
    }))
}
