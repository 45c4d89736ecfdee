//! From a checked request to what happens next: a sign-out, a question, a way back to the client.

use super::check::Checked;
use super::outcome::{AfterLogout, Hinted, Logout};
use super::store::{self, StoredLogout};
use crate::accounts;
use crate::authn::sign_out::sign_out;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, LogoutRequestId};
use crate::base::locale::Locales;
use crate::base::token::BearerToken;
use crate::base::uri::display_host;
use crate::oidc::authorize::{Method, UNCLAIMED_LIFETIME, Visitor};
use crate::oidc::clients::{self, Client};
use crate::oidc::sid::sid;
use crate::op::Op;
use crate::sessions;
use crate::storage::consume::{OneTime, consume};
use crate::storage::{Tx, WriteTx};

/// A request on its way.
struct Pending {
    client: ClientRowId,
    hinted: Option<Hinted>,
    after: Option<AfterLogout>,
    ui_locales: Locales,
    /// Its row, where it had to wait.
    stored: Option<LogoutRequestId>,
}

/// Goes on with a new request.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    checked: &Checked,
    (method, visitor): (Method, &Visitor),
) -> Result<Logout, Fault> {
    let Checked { client, hinted, after, ui_locales } = checked.clone();
    let pending = Pending { client, hinted, after, ui_locales, stored: None };
    if method == Method::Post {
        return Ok(Logout::Resume { request: keep(op, wtx, &pending, None)? });
    }
    advance(op, wtx, &pending, visitor)
}

/// Takes a request up that came by POST.
pub fn resume(op: &Op, wtx: &mut WriteTx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Logout, Fault> {
    match find_own(op, wtx, id, visitor)? {
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
        Some(id) if visitor.browser.is_some() => find_own(op, wtx, id, visitor)?,
        _ => None,
    };
    let ui_locales = pending.as_ref().map(|pending| pending.ui_locales).unwrap_or_default();
    let after = match pending {
        Some(Pending { after, stored: Some(id), .. }) if consume(wtx, OneTime::LogoutRequest(id), op.now)? => after,
        _ => None,
    };
    if let Some(token) = &visitor.session {
        sign_out(op, wtx, token)?;
    }
    Ok(Logout::Done { ended: true, location: after.map(|after| after.location()), ui_locales })
}

/// Decides what happens next.
fn advance(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Logout, Fault> {
    let hinted_session = match (&visitor.session, &pending.hinted) {
        (Some(token), Some(hinted)) => is_hinted_session(op, wtx, (pending.client, hinted), token)?,
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
    let location = pending.after.as_ref().map(AfterLogout::location);
    Ok(Logout::Done { ended, location, ui_locales: pending.ui_locales })
}

/// Whether the hint was issued in this browser's session: by its `sid`, and by the person. One without a `sid` tells of
/// a person only, in whichever browser.
fn is_hinted_session(
    op: &Op,
    tx: &mut Tx<'_>,
    (client, hinted): (ClientRowId, &Hinted),
    token: &BearerToken,
) -> Result<bool, Fault> {
    let Some(session) = sessions::find_not_ended(tx, token)? else { return Ok(false) };
    let account = accounts::store::find_account(tx, session.account_id)?;
    let same_session = match &hinted.sid {
        Some(hinted) => *hinted == sid(tx.keys(), op.tenant.id, session.id, client),
        None => false,
    };
    Ok(same_session && account.is_some_and(|account| account.sub == hinted.sub))
}

/// Uses a stored request up. False if somebody else did.
fn finish(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending) -> Result<bool, Fault> {
    match pending.stored {
        Some(id) => consume(wtx, OneTime::LogoutRequest(id), op.now),
        None => Ok(true),
    }
}

/// Stores the request, if it is not stored yet, for this browser; with a new binding where it has none.
fn ask(op: &Op, wtx: &mut WriteTx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Logout, Fault> {
    let (token, new) = visitor.binding(op);
    let hash = wtx.lookup_hash(&token);
    let id = match pending.stored {
        None => keep(op, wtx, pending, Some(hash))?,
        Some(id) => {
            if new.is_some() && !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? {
                return Err(Fault::unavailable("another browser took the request at the same moment"));
            }
            id
        }
    };
    Ok(Logout::Ask { request: Some(id), browser: new, ui_locales: pending.ui_locales })
}

fn keep(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    browser: Option<[u8; 32]>,
) -> Result<LogoutRequestId, Fault> {
    let stays = if browser.is_some() { op.tenant.settings.flow() } else { UNCLAIMED_LIFETIME };
    let stored = StoredLogout {
        id: op.id("logout request"),
        client: pending.client,
        browser_hash: browser.map(|hash| hash.to_vec()),
        hinted: pending.hinted.clone(),
        after: pending.after.clone(),
        ui_locales: pending.ui_locales,
        expires_at: op.now + stays,
        consumed: false,
    };
    store::insert(wtx, &stored, op.now)?;
    Ok(stored.id)
}

/// The stored request, if it is open and this browser's. One that no browser has yet becomes this one's.
fn find_own(op: &Op, wtx: &mut WriteTx<'_>, id: LogoutRequestId, visitor: &Visitor) -> Result<Option<Pending>, Fault> {
    let Some((stored, client)) = find_open(op, wtx, id, visitor)? else { return Ok(None) };
    if let (None, Some(token)) = (&stored.browser_hash, &visitor.browser) {
        let hash = wtx.lookup_hash(token);
        if !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? {
            return Ok(None);
        }
    }
    let StoredLogout { hinted, after, ui_locales, .. } = stored;
    Ok(Some(Pending { client: client.id, hinted, after, ui_locales, stored: Some(id) }))
}

/// The same, without making it anybody's. What its client has no more is not honoured any more.
fn find_open(
    op: &Op,
    tx: &mut Tx<'_>,
    id: LogoutRequestId,
    visitor: &Visitor,
) -> Result<Option<(StoredLogout, Client)>, Fault> {
    let Some(stored) = store::find(tx, id)? else { return Ok(None) };
    let browser_hash = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    let own = match (&stored.browser_hash, browser_hash) {
        (Some(bound), Some(hash)) => bound[..] == hash[..],
        (None, _) => true,
        (Some(_), None) => false,
    };
    if !own || stored.consumed || op.now >= stored.expires_at {
        return Ok(None);
    }
    let client = clients::store::find(tx, stored.client)?;
    let still_registered = |client: &Client| match &stored.after {
        Some(after) => client.registered.post_logout_redirect_uris.contains(&after.uri),
        None => true,
    };
    Ok(client.filter(still_registered).map(|client| (stored, client)))
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
    // One that no browser has yet has not been asked for.
    let found = find_open(op, tx, id, visitor)?.filter(|(stored, _)| stored.browser_hash.is_some());
    Ok(found.map(|(stored, client)| {
        let after = stored.after.map(|after| (display_host(&after.uri), after.location()));
        Asking { client_name: client.name, after, ui_locales: stored.ui_locales }
    }))
}
