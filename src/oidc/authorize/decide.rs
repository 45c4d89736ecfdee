//! Consent: what the page shows, and what the person decides.

use super::advance::{advance, refuse};
use super::outcome::{Application, Authorized, Back, Visitor};
use super::pending::{Consent, Found, Pending, find_own, take_own};
use super::standing::{Standing, standing};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::uri::display_host;
use crate::config::ThrottleConfig;
use crate::oidc::consents::{ScopeWords, explain, remember};
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// What the consent page shows.
#[derive(Clone, Debug)]
pub struct ConsentView {
    pub application: Application,
    /// Whose decision it is: the form brings it back.
    pub session: SessionId,
    /// The person's address.
    pub account: String,
    /// Scope names with the words that explain them.
    pub scopes: Vec<(String, ScopeWords)>,
}

/// What there is to show.
pub enum Shown {
    View(ConsentView),
    /// A sign-in is needed first: the request goes through it.
    Resume,
    Gone {
        back: Option<Back>,
    },
}

/// Reads what the page shows, for the browser that the request belongs to. A request that no browser has yet goes
/// through the authorization endpoint first: looking at a page changes nothing.
pub fn show(op: &Op, tx: &mut Tx<'_>, id: AuthorizationRequestId, visitor: &Visitor) -> Result<Shown, Fault> {
    let pending = match find_own(op, tx, id, visitor)? {
        Found::Own(pending) => pending,
        Found::Unclaimed(pending) if visitor.browser.is_none() => pending,
        Found::Unclaimed(_) => return Ok(Shown::Resume),
        Found::Gone { back } => return Ok(Shown::Gone { back }),
    };
    let Standing::Here(session, account) = standing(op, tx, &pending, visitor)? else {
        return Ok(Shown::Resume);
    };
    let session = session.id;
    let application = Application {
        name: pending.client.name.clone(),
        host: display_host(&pending.request.redirect_uri),
        login_hint: None,
        ui_locales: pending.request.ui_locales,
    };
    let scopes = explain(tx, &pending.request.consent_items)?;
    Ok(Shown::View(ConsentView { application, session, account: account.address().to_owned(), scopes }))
}

/// A decision as it came from the page.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    pub request: AuthorizationRequestId,
    /// The session that the page was shown to.
    pub session: SessionId,
    pub allow: bool,
}

/// The person's decision. It counts only in the browser that the request belongs to and for the session that was shown
/// the page: if somebody else has signed in since, the request goes on as theirs, undecided.
pub fn decide(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    decision: Decision,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    let pending = match take_own(op, wtx, decision.request, visitor)? {
        Ok(pending) => pending,
        Err(back) => return Ok(Authorized::Gone { back }),
    };
    let session = match standing(op, wtx, &pending, visitor)? {
        Standing::Here(session, _) if session.id == decision.session => session,
        _ => return advance(op, wtx, limits, pending, visitor),
    };
    let (account, client_id) = (session.account_id, pending.client.client_id.clone());
    let (event, next) = if decision.allow {
        let items = pending.request.consent_items.clone();
        let (client, rule) = (pending.client.id, pending.client.registered.consent);
        let next = advance(op, wtx, limits, Pending { consent: Consent::JustGiven, ..pending }, visitor)?;
        if !matches!(next, Authorized::Gone { .. }) {
            remember(op, wtx, account, client, rule, &items)?;
        }
        (Event::ConsentGiven { account, client_id, items }, next)
    } else {
        let next = refuse(op, wtx, &pending, Code::ConsentDenied.into())?;
        (Event::ConsentRefused { account, client_id }, next)
    };
    // Of two answers to one request at the same moment one was the decision.
    if !matches!(next, Authorized::Gone { .. }) {
        audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    }
    Ok(next)
}
