//! A request on its way: stored where it has to wait, and found again by its own browser.

use super::outcome::{Application, Back, Visitor};
use super::request::AuthorizationRequest;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, kind};
use crate::base::token::BearerToken;
use crate::base::uri::{display_host, origin_of};
use crate::oidc::clients::store::PendingOfClient;
use crate::oidc::clients::{self, Client};
use crate::op::Op;
use crate::pending::{self, Kind, Own, Waits};
use crate::storage::{Tx, WriteTx};

impl Waits for AuthorizationRequest {
    const KIND: Kind = Kind::Authorization;
    const LABEL: &'static str = "authorization request";
    type IdKind = kind::AuthorizationRequest;
}

/// A request on its way, with what this journey has already shown.
pub(super) struct Pending {
    pub(super) client: Client,
    pub(super) request: AuthorizationRequest,
    /// Its row, where it had to wait.
    pub(super) stored: Option<AuthorizationRequestId>,
    pub(super) consent: Consent,
}

/// Whether the person has just consented on our page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consent {
    NotAsked,
    JustGiven,
}

/// A stored request, as a browser finds it.
pub(super) enum Found {
    /// It waits for this browser.
    Own(Pending),
    /// It waits, and no browser has claimed it.
    Unclaimed(Pending),
    /// It does not wait for this browser any more; with a way back to the application, where it did.
    Gone { back: Option<Back> },
}

/// The stored request, as this browser finds it. Reading changes nothing.
pub(super) fn find_own(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Found, Fault> {
    let found = clients::store::find_pending::<AuthorizationRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(Found::Gone { back: None });
    };
    let browser = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    let on_its_way = |client, request| Pending { client, request, stored: Some(id), consent: Consent::NotAsked };
    Ok(match stored.own(op.now, browser.as_ref()) {
        Own::Open(stored) => Found::Own(on_its_way(client, stored.request)),
        Own::Unclaimed(stored) => Found::Unclaimed(on_its_way(client, stored.request)),
        Own::Over(stored) => Found::Gone { back: back_to(&client, &stored.request) },
        Own::NotFound => Found::Gone { back: None },
    })
}

/// The stored request, if it waits for this browser, which claims it if no browser has; else a way back, where it was this
/// browser's.
pub(super) fn take_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Pending, Option<Back>>, Fault> {
    Ok(match find_own(op, wtx, id, visitor)? {
        Found::Own(pending) => Ok(pending),
        Found::Unclaimed(pending) => match &visitor.browser {
            Some(browser) if !pending::claim(op, wtx, id, browser)? => Err(None),
            _ => Ok(pending),
        },
        Found::Gone { back } => Err(back),
    })
}

/// The front page of the client, as far as its redirect URI tells.
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
    let id = match pending.stored {
        None => pending::keep(op, wtx, pending.client.id, &pending.request, Some(&token))?,
        Some(id) => {
            // A request that came by POST, in a browser that had no binding until now.
            if new.is_some() && !pending::claim(op, wtx, id, &token)? {
                return Err(Fault::unavailable("another browser took the request at the same moment"));
            }
            id
        }
    };
    Ok((id, new))
}

/// The application behind a request, for the sign-in page. `None` if the request is not there any more.
pub fn describe(tx: &mut Tx<'_>, id: AuthorizationRequestId) -> Result<Option<Application>, Fault> {
    let found = clients::store::find_pending::<AuthorizationRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(None);
    };
    Ok(Some(Application {
        name: client.name,
        host: display_host(&stored.request.redirect_uri),
        login_hint: stored.request.login_hint,
        ui_locales: stored.request.ui_locales,
    }))
}
