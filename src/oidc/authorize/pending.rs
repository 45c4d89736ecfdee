//! Stored authorization requests: stored while they wait, and found again by their browser.

use super::outcome::{Application, Authorized, Back, Over, Visitor};
use super::request::AuthorizationRequest;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, kind};
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::base::uri::{display_host, origin_of};
use crate::config::ThrottleConfig;
use crate::oidc::clients::store::PendingOfClient;
use crate::oidc::clients::{self, Client};
use crate::op::Op;
use crate::pending::{self, Kind, Own, PendingRequest, Progress, Waits};
use crate::storage::{Tx, WriteTx};

impl Waits for AuthorizationRequest {
    const KIND: Kind = Kind::Authorization;
    const LABEL: &'static str = "authorization request";
    type IdKind = kind::AuthorizationRequest;
}

/// A request in progress.
pub(super) struct Pending {
    pub(super) client: Client,
    pub(super) request: AuthorizationRequest,
    /// The id of its row, if it is stored.
    pub(super) stored: Option<AuthorizationRequestId>,
    pub(super) consent: Consent,
}

/// Whether the user has just consented on the consent page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consent {
    NotAsked,
    JustGiven,
}

/// A stored request from the perspective of a browser.
pub(super) enum Found {
    /// The request waits for this browser.
    Own(Pending),
    /// The request waits and is not bound to a browser yet.
    Unclaimed(Pending),
    /// The request does not wait for this browser.
    Over(Over),
}

/// Finds a stored request as this browser sees it. Changes nothing (A-55: links may be opened by programs).
pub(super) fn find_own(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Found, Fault> {
    let found = clients::store::find_pending::<AuthorizationRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(Found::Over(Over::Unknown));
    };
    // The client expects the issuer that it sent the request to (RFC 9207).
    let ended = op.tenant.has_moved_since(stored.created_at).then_some(op.now);
    let stored = PendingRequest { expires_at: ended.unwrap_or(stored.expires_at).min(stored.expires_at), ..stored };
    let browser = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    let on_its_way = |client, request| Pending { client, request, stored: Some(id), consent: Consent::NotAsked };
    Ok(match stored.own(op.now, browser.as_ref()) {
        Own::Open(stored) => Found::Own(on_its_way(client, stored.request)),
        Own::Unclaimed(stored) => Found::Unclaimed(on_its_way(client, stored.request)),
        Own::Over(stored) => Found::Over(over(&client, &stored)),
        Own::NotFound => Found::Over(Over::Unknown),
    })
}

fn over(client: &Client, stored: &PendingRequest<AuthorizationRequest>) -> Over {
    let back = back_to(client, &stored.request);
    match stored.progress {
        Progress::Answered => Over::Completed(back),
        Progress::Waiting => Over::Expired(back),
    }
}

/// Takes a stored request that waits for this browser, and binds it to this browser if it is not bound yet. Otherwise
/// returns why it does not wait.
pub(super) fn take_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Pending, Stop<Authorized>> {
    match find_own(op, wtx, id, visitor)? {
        Found::Own(pending) => Ok(pending),
        Found::Unclaimed(pending) => match &visitor.browser {
            Some(browser) if !pending::claim(op, wtx, id, browser)? => {
                Err(Stop::Refused(Authorized::Over(Over::Unknown)))
            }
            _ => Ok(pending),
        },
        Found::Over(over) => Err(Stop::Refused(Authorized::Over(over))),
    }
}

/// Uses the request up for its answer; refused if it was answered before.
pub(super) fn answer(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending) -> Result<(), Stop<Authorized>> {
    match pending.stored {
        Some(id) if !pending::answer(op, wtx, id)? => {
            let back = back_to(&pending.client, &pending.request);
            Err(Stop::Refused(Authorized::Over(Over::Completed(back))))
        }
        _ => Ok(()),
    }
}

/// Returns a link to the origin of the client's redirect URI.
fn back_to(client: &Client, request: &AuthorizationRequest) -> Option<Back> {
    let origin = origin_of(&request.redirect_uri)?;
    Some(Back { client_name: client.name.clone(), href: format!("{origin}/"), ui_locales: request.ui_locales })
}

/// Stores the request for this browser, unless it is stored already. Returns a new browser binding if the browser has
/// none.
pub(super) fn keep_in_browser(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<(AuthorizationRequestId, Option<BearerToken>), Fault> {
    let (token, new) = visitor.binding(op);
    let id = match pending.stored {
        None => pending::keep(op, wtx, limits, pending.client.id, &pending.request, Some(&token))?,
        Some(id) => {
            // A request that was sent by POST, in a browser without a binding.
            if new.is_some() && !pending::claim(op, wtx, id, &token)? {
                return Err(Fault::unavailable("another browser claimed the stored request at the same time"));
            }
            id
        }
    };
    Ok((id, new))
}

/// Returns the application of a request, for the sign-in page. Returns `None` if the request or its client no longer
/// exists.
pub fn describe(tx: &mut Tx<'_>, id: AuthorizationRequestId) -> Result<Option<Application>, Fault> {
    let found = clients::store::find_pending::<AuthorizationRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(None);
    };
    Ok(Some(application(&client, &stored.request)))
}

/// Returns the application of a request if the request still waits for this browser.
pub fn look(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Application, Over>, Fault> {
    Ok(match find_own(op, tx, id, visitor)? {
        Found::Own(pending) | Found::Unclaimed(pending) => Ok(application(&pending.client, &pending.request)),
        Found::Over(over) => Err(over),
    })
}

fn application(client: &Client, request: &AuthorizationRequest) -> Application {
    Application {
        name: client.name.clone(),
        host: display_host(&request.redirect_uri),
        login_hint: request.login_hint.clone(),
        hint_sub: request.hint_sub.clone(),
        ui_locales: request.ui_locales,
    }
}
