//! The decision on a checked request: end the session, ask for confirmation, or redirect to the client.

use super::check::Checked;
use super::outcome::{Hinted, Logout, Withheld};
use super::request::LogoutRequest;
use crate::authn::sign_out::sign_out;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, LogoutRequestId};
use crate::base::locale::Locales;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::base::uri::display_host;
use crate::config::ThrottleConfig;
use crate::oidc::authorize::{Method, Visitor};
use crate::oidc::clients::hints::post_logout_not_registered;
use crate::oidc::clients::store::PendingOfClient;
use crate::oidc::clients::{self, Client};
use crate::oidc::sid::sid;
use crate::op::Op;
use crate::pending::{self, Own, Progress};
use crate::sessions::{self, SignedIn};
use crate::storage::{Tx, WriteTx};

/// A logout request in progress.
struct Pending {
    client: Client,
    request: LogoutRequest,
    /// The id of its row, if it is stored.
    stored: Option<LogoutRequestId>,
}

/// Processes a new request that passed its checks.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    checked: &Checked,
    method: Method,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    let pending = Pending { client: checked.client.clone(), request: checked.request.clone(), stored: None };
    if method == Method::Post {
        let request = pending::keep(op, wtx, limits, pending.client.id, &pending.request, None)?;
        return Ok(Logout::Resume { request });
    }
    Stop::merge(advance(op, wtx, limits, &pending, visitor))
}

/// Resumes a request that was sent by POST.
pub fn resume(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    id: LogoutRequestId,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    match take_own(op, wtx, id, visitor)? {
        Some(pending) => Stop::merge(advance(op, wtx, limits, &pending, visitor)),
        None => Ok(Logout::Gone),
    }
}

/// Ends this browser's session after the user has confirmed on the logout page, and redirects as the stored request
/// asks, also if this browser sends the confirmation twice. If that request is expired or bound to another browser, the
/// session still ends, without a redirect.
pub fn confirm(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    request: Option<LogoutRequestId>,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    let confirmed = match request {
        // The confirmation page is shown only to a browser with a binding.
        Some(id) if visitor.browser.is_some() => answer_own(op, wtx, id, visitor)?,
        _ => None,
    };
    if let Some(token) = &visitor.session {
        sign_out(op, wtx, token)?;
    }
    Ok(match confirmed {
        Some((request, client)) => done(op, Ended::Confirmed, &request, &client),
        None => Logout::Done { ended: true, location: None, ui_locales: Locales::NONE },
    })
}

/// Whether the session of this browser has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// By the confirmation of the user; its cookie is deleted in any case.
    Confirmed,
    ByHint,
    /// No session was active.
    NoSession,
}

/// Returns the outcome of a request that needs nothing more: a redirect to its registered URI, or a page.
fn done(op: &Op, ended: Ended, request: &LogoutRequest, client: &Client) -> Logout {
    let (ended, ui_locales) = (ended != Ended::NoSession, request.ui_locales);
    match &request.withheld {
        Some(uri) => {
            let refusal = post_logout_not_registered(op, client, uri);
            let (client_id, client_name) = (client.client_id.clone(), client.name.clone());
            Logout::Withheld { ended, withheld: Withheld { client_id, client_name, refusal }, ui_locales }
        }
        None => Logout::Done { ended, location: request.after().map(|after| after.location()), ui_locales },
    }
}

/// Consumes a stored request that waits for this browser. Returns the request, also if this browser has consumed it
/// before.
fn answer_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: LogoutRequestId,
    visitor: &Visitor,
) -> Result<Option<(LogoutRequest, Client)>, Fault> {
    if let Some(pending) = take_own(op, wtx, id, visitor)? {
        pending::answer(op, wtx, id)?;
        return Ok(Some((pending.request, pending.client)));
    }
    Ok(match find_own(op, wtx, id, visitor)? {
        Found::Completed(request, client) => Some((request, client)),
        _ => None,
    })
}

/// Decides the outcome of a request: a logout, a confirmation page, or a redirect to the client.
fn advance(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<Logout, Stop<Logout>> {
    let hinted_session = match (&visitor.session, pending.request.hinted()) {
        (Some(token), Some(hinted)) => is_hinted_session(op, wtx, pending.client.id, &hinted, token)?,
        _ => false,
    };
    let ended = match &visitor.session {
        Some(token) if hinted_session => {
            finish(op, wtx, pending)?;
            if sign_out(op, wtx, token)? { Ended::ByHint } else { Ended::NoSession }
        }
        // The hint does not identify the active session, so the user has to confirm.
        Some(token) if sessions::find_live(wtx, token, op.now)?.is_some() => {
            return Ok(ask(op, wtx, limits, pending, visitor)?);
        }
        // No session is active, so nothing has to be confirmed; the redirect URI is registered for the client.
        _ => {
            finish(op, wtx, pending)?;
            Ended::NoSession
        }
    };
    Ok(done(op, ended, &pending.request, &pending.client))
}

/// Returns whether the hint was issued in this browser's session: both `sid` and `sub` must match. A hint without a
/// `sid` identifies the user but no session.
fn is_hinted_session(
    op: &Op,
    tx: &mut Tx<'_>,
    client: ClientRowId,
    hinted: &Hinted,
    token: &BearerToken,
) -> Result<bool, Fault> {
    let Some(SignedIn { session, account }) = sessions::find_not_ended(tx, token)? else { return Ok(false) };
    let same_session = match &hinted.sid {
        Some(hinted) => *hinted == sid(tx.keys(), op.tenant.id, session.id, client),
        None => false,
    };
    Ok(same_session && account.sub == hinted.sub)
}

/// Consumes a stored request. Returns false if it was already consumed.
fn finish(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending) -> Result<(), Stop<Logout>> {
    match pending.stored {
        Some(id) if !pending::answer(op, wtx, id)? => Err(Stop::Refused(Logout::Gone)),
        _ => Ok(()),
    }
}

/// Stores the request for this browser, unless it is stored already, and asks for confirmation. Returns a new browser
/// binding if the browser has none.
fn ask(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    let (token, new) = visitor.binding(op);
    let id = match pending.stored {
        None => pending::keep(op, wtx, limits, pending.client.id, &pending.request, Some(&token))?,
        Some(id) => {
            if new.is_some() && !pending::claim(op, wtx, id, &token)? {
                return Err(Fault::unavailable("another browser claimed the stored request at the same time"));
            }
            id
        }
    };
    Ok(Logout::Ask { request: Some(id), browser: new, ui_locales: pending.request.ui_locales })
}

/// Takes a stored request that waits for this browser, and binds it to this browser if it is not bound yet.
fn take_own(op: &Op, wtx: &mut WriteTx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Option<Pending>, Fault> {
    let found = match find_own(op, wtx, id, visitor)? {
        Found::Own(stored, client) => Some((stored, client)),
        Found::Unclaimed(stored, client) => match &visitor.browser {
            Some(browser) if !pending::claim(op, wtx, id, browser)? => None,
            _ => Some((stored, client)),
        },
        Found::Completed(..) | Found::Gone => None,
    };
    Ok(found.map(|(stored, client)| Pending { client, request: stored, stored: Some(id) }))
}

/// A stored request from the perspective of a browser, with its client.
enum Found {
    Own(LogoutRequest, Client),
    /// The request is not bound to a browser yet.
    Unclaimed(LogoutRequest, Client),
    /// This browser has completed the request.
    Completed(LogoutRequest, Client),
    Gone,
}

/// Finds a stored request as this browser sees it. The request is refused if its redirect URI is no longer registered.
fn find_own(op: &Op, tx: &mut Tx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Found, Fault> {
    let found = clients::store::find_pending::<LogoutRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(Found::Gone);
    };
    let is_registered = match stored.request.after() {
        Some(after) => client.has_post_logout_redirect_uri(&after.uri),
        None => true,
    };
    if !is_registered {
        return Ok(Found::Gone);
    }
    let browser = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    Ok(match stored.own(op.now, browser.as_ref()) {
        Own::Open(stored) => Found::Own(stored.request, client),
        Own::Unclaimed(stored) => Found::Unclaimed(stored.request, client),
        Own::Over(stored) if stored.progress == Progress::Answered && stored.browser.is_some() => {
            Found::Completed(stored.request, client)
        }
        Own::Over(_) | Own::NotFound => Found::Gone,
    })
}

/// The client that requests the logout, as shown to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub client_name: String,
    /// The host of the redirect URI and the URI, if the request has one.
    pub after: Option<(String, String)>,
    /// The languages that the client requested.
    pub ui_locales: Locales,
}

/// A stored request for the confirmation page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Described {
    /// It waits for the confirmation of this browser.
    Waits(Asking),
    /// This browser has completed it.
    Completed(Asking),
    /// It is expired or bound to another browser, or its client no longer exists.
    Gone,
}

/// Returns the content of the confirmation page. Confirmation is requested only in the browser that the request is
/// bound to.
pub fn describe(op: &Op, tx: &mut Tx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Described, Fault> {
    Ok(match find_own(op, tx, id, visitor)? {
        Found::Own(request, client) => Described::Waits(asking(&request, client)),
        Found::Completed(request, client) => Described::Completed(asking(&request, client)),
        Found::Unclaimed(..) | Found::Gone => Described::Gone,
    })
}

fn asking(request: &LogoutRequest, client: Client) -> Asking {
    let after = request.after().map(|after| (display_host(&after.uri), after.location()));
    Asking { client_name: client.name, after, ui_locales: request.ui_locales }
}
