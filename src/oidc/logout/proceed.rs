//! From a checked request to what happens next: a sign-out, a question, a way back to the client.

use super::check::Checked;
use super::outcome::{Hinted, Logout};
use super::request::LogoutRequest;
use crate::authn::sign_out::sign_out;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, LogoutRequestId};
use crate::base::locale::Locales;
use crate::base::token::BearerToken;
use crate::base::uri::display_host;
use crate::oidc::authorize::{Method, Visitor};
use crate::oidc::clients::store::PendingOfClient;
use crate::oidc::clients::{self, Client};
use crate::oidc::sid::sid;
use crate::op::Op;
use crate::pending::{self, Own};
use crate::sessions::{self, SignedIn};
use crate::storage::{Tx, WriteTx};

/// A request on its way.
struct Pending {
    client: ClientRowId,
    request: LogoutRequest,
    /// Its row, where it had to wait.
    stored: Option<LogoutRequestId>,
}

/// Goes on with a new request.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    checked: &Checked,
    method: Method,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    let pending = Pending { client: checked.client, request: checked.request.clone(), stored: None };
    if method == Method::Post {
        return Ok(Logout::Resume { request: pending::keep(op, wtx, pending.client, &pending.request, None)? });
    }
    advance(op, wtx, &pending, visitor)
}

/// Takes a request up that came by POST.
pub fn resume(op: &Op, wtx: &mut WriteTx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Logout, Fault> {
    match take_own(op, wtx, id, visitor)? {
        Some(pending) => advance(op, wtx, &pending, visitor),
        None => Ok(Logout::Gone),
    }
}

/// The person's yes, on our own page: this browser's session ends. Where a request waited for it, the way goes on to its
/// address; one that is over, or another browser's, leads nowhere and does not keep anybody signed in.
pub fn confirm(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    request: Option<LogoutRequestId>,
    visitor: &Visitor,
) -> Result<Logout, Fault> {
    let pending = match request {
        // Only a browser with a binding has been shown the question.
        Some(id) if visitor.browser.is_some() => take_own(op, wtx, id, visitor)?,
        _ => None,
    };
    let ui_locales = pending.as_ref().map(|pending| pending.request.ui_locales).unwrap_or_default();
    let after = match pending {
        Some(Pending { request, stored: Some(id), .. }) if pending::answer(op, wtx, id)? => request.after(),
        _ => None,
    };
    if let Some(token) = &visitor.session {
        sign_out(op, wtx, token)?;
    }
    Ok(Logout::Done { ended: true, location: after.map(|after| after.location()), ui_locales })
}

/// Decides what happens next.
fn advance(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Logout, Fault> {
    let hinted_session = match (&visitor.session, pending.request.hinted()) {
        (Some(token), Some(hinted)) => is_hinted_session(op, wtx, pending.client, &hinted, token)?,
        _ => false,
    };
    let ended = match &visitor.session {
        Some(token) if hinted_session => {
            if !finish(op, wtx, pending)? {
                return Ok(Logout::Gone);
            }
            sign_out(op, wtx, token)?
        }
        // Somebody is signed in here of whom no hint says enough.
        Some(token) if sessions::find_live(wtx, token, op.now)?.is_some() => {
            return ask(op, wtx, pending, visitor);
        }
        // Nobody is signed in: there is nothing to ask, and the address is one of the client's own.
        _ => {
            if !finish(op, wtx, pending)? {
                return Ok(Logout::Gone);
            }
            false
        }
    };
    let location = pending.request.after().map(|after| after.location());
    Ok(Logout::Done { ended, location, ui_locales: pending.request.ui_locales })
}

/// Whether the hint was issued in this browser's session: by its `sid`, and by the person. One without a `sid` tells of
/// a person only, in whichever browser.
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

/// Uses a stored request up. False if it was used up already.
fn finish(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending) -> Result<bool, Fault> {
    match pending.stored {
        Some(id) => pending::answer(op, wtx, id),
        None => Ok(true),
    }
}

/// Stores the request, if it is not stored yet, for this browser; with a new binding where it has none.
fn ask(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Logout, Fault> {
    let (token, new) = visitor.binding(op);
    let id = match pending.stored {
        None => pending::keep(op, wtx, pending.client, &pending.request, Some(&token))?,
        Some(id) => {
            if new.is_some() && !pending::claim(op, wtx, id, &token)? {
                return Err(Fault::unavailable("another browser took the request at the same moment"));
            }
            id
        }
    };
    Ok(Logout::Ask { request: Some(id), browser: new, ui_locales: pending.request.ui_locales })
}

/// The stored request, if it waits for this browser, which claims it if no browser has.
fn take_own(op: &Op, wtx: &mut WriteTx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Option<Pending>, Fault> {
    let found = match find_own(op, wtx, id, visitor)? {
        Found::Own(stored, client) => Some((stored, client)),
        Found::Unclaimed(stored, client) => match &visitor.browser {
            Some(browser) if !pending::claim(op, wtx, id, browser)? => None,
            _ => Some((stored, client)),
        },
        Found::Gone => None,
    };
    Ok(found.map(|(stored, client)| Pending { client: client.id, request: stored, stored: Some(id) }))
}

/// A stored request, as a browser finds it, with its client.
enum Found {
    Own(LogoutRequest, Client),
    /// No browser has claimed it.
    Unclaimed(LogoutRequest, Client),
    Gone,
}

/// The stored request, as this browser finds it. An address that its client has no more is not honoured any more.
fn find_own(op: &Op, tx: &mut Tx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Found, Fault> {
    let found = clients::store::find_pending::<LogoutRequest>(tx, id)?;
    let Some(PendingOfClient { request: stored, client: Some(client) }) = found else {
        return Ok(Found::Gone);
    };
    let is_registered = match stored.request.after() {
        Some(after) => client.registered.post_logout_redirect_uris.contains(&after.uri),
        None => true,
    };
    if !is_registered {
        return Ok(Found::Gone);
    }
    let browser = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    Ok(match stored.own(op.now, browser.as_ref()) {
        Own::Open(stored) => Found::Own(stored.request, client),
        Own::Unclaimed(stored) => Found::Unclaimed(stored.request, client),
        Own::Over(_) | Own::NotFound => Found::Gone,
    })
}

/// Who asks for a sign-out, for people to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub client_name: String,
    /// The host of the address, and the address, where there is one.
    pub after: Option<(String, String)>,
    /// The languages that it asked for.
    pub ui_locales: Locales,
}

/// The request behind the question; `None` if it is over, another browser's, or its client is gone.
pub fn describe(op: &Op, tx: &mut Tx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Option<Asking>, Fault> {
    // The question is asked only of the browser that claimed the request.
    let Found::Own(request, client) = find_own(op, tx, id, visitor)? else { return Ok(None) };
    let after = request.after().map(|after| (display_host(&after.uri), after.location()));
    Ok(Some(Asking { client_name: client.name, after, ui_locales: request.ui_locales }))
}
