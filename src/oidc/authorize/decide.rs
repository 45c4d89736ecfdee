//! The consent page and the user's decision.

use super::advance::{advance, refuse, start_flow};
use super::outcome::{Application, Authorized, Over, Visitor};
use super::pending::{Consent, Found, Pending, find_own, take_own};
use super::standing::{Standing, standing};
use crate::audit::{self, Event};
use crate::authn::Step;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::refusal::Stop;
use crate::base::uri::display_host;
use crate::config::ThrottleConfig;
use crate::oidc::consents::{ScopeWords, explain, remember};
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// The content of the consent page.
#[derive(Clone, Debug)]
pub struct ConsentView {
    pub application: Application,
    /// The session that the page was shown to. The form submits it with the decision.
    pub session: SessionId,
    /// The user's email address.
    pub account: String,
    /// Whether another account may be used. It may not if `id_token_hint` names the user.
    pub may_switch: bool,
    /// Scope names with their descriptions.
    pub scopes: Vec<(String, ScopeWords)>,
}

/// The result of [`show`].
pub enum Shown {
    View(ConsentView),
    /// The request has to be resumed at the authorization endpoint first, for example to sign in.
    Resume,
    Over(Over),
}

/// Reads the content of the consent page for the browser that the request is bound to. A request without a bound
/// browser is resumed at the authorization endpoint first. This GET changes nothing (A-55: links may be opened by
/// programs).
pub fn show(op: &Op, tx: &mut Tx<'_>, id: AuthorizationRequestId, visitor: &Visitor) -> Result<Shown, Fault> {
    let pending = match find_own(op, tx, id, visitor)? {
        Found::Own(pending) => pending,
        Found::Unclaimed(pending) if visitor.browser.is_none() => pending,
        Found::Unclaimed(_) => return Ok(Shown::Resume),
        Found::Over(over) => return Ok(Shown::Over(over)),
    };
    let Standing::Here(session, account) = standing(op, tx, &pending, visitor)? else {
        return Ok(Shown::Resume);
    };
    let session = session.id;
    let application = Application {
        name: pending.client.name.clone(),
        host: display_host(&pending.request.redirect_uri),
        login_hint: None,
        hint_sub: None,
        ui_locales: pending.request.ui_locales,
    };
    let scopes = explain(op, tx, &pending.request.consent_items)?;
    let (account, may_switch) = (account.address().to_owned(), pending.request.hint_sub.is_none());
    Ok(Shown::View(ConsentView { application, session, account, may_switch, scopes }))
}

/// A decision submitted by the consent page.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    pub request: AuthorizationRequestId,
    /// The session that the page was shown to.
    pub session: SessionId,
    pub choice: Choice,
}

/// The button that was pressed on the consent page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Allow,
    Deny,
    /// The request continues with a sign-in, after which the page is shown again.
    UseAnotherAccount,
}

/// Records the user's decision (A-08: no other browser or user can decide). It counts only in the browser that the
/// request is bound to, and for the session that the page was shown to. If another user has signed in since, the
/// request continues for that user without a decision.
pub fn decide(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    decision: Decision,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    Stop::merge(decide_own(op, wtx, limits, decision, visitor))
}

fn decide_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    decision: Decision,
    visitor: &Visitor,
) -> Result<Authorized, Stop<Authorized>> {
    let pending = take_own(op, wtx, decision.request, visitor)?;
    let session = match standing(op, wtx, &pending, visitor)? {
        Standing::Here(session, _) if session.id == decision.session => session,
        _ => return advance(op, wtx, limits, pending, visitor),
    };
    let (account, client_id) = (session.account_id, pending.client.client_id.clone());
    // Of two answers to one request at the same moment one is the decision: the other one is refused here.
    let (event, next) = match decision.choice {
        Choice::Allow => {
            let items = pending.request.consent_items.clone();
            let (client, rule) = (pending.client.id, pending.client.registered.consent);
            let next = advance(op, wtx, limits, Pending { consent: Consent::JustGiven, ..pending }, visitor)?;
            remember(op, wtx, account, client, rule, &items)?;
            (Event::ConsentGiven { account, client_id, items }, next)
        }
        Choice::Deny => {
            let next = refuse(op, wtx, &pending, Code::ConsentDenied.into())?;
            (Event::ConsentRefused { account, client_id }, next)
        }
        // The sign-in page also lets the user continue with the present session.
        Choice::UseAnotherAccount => {
            let (flow, browser) = start_flow(op, wtx, limits, &pending, visitor, Step::SelectAccount)?;
            return Ok(Authorized::Step { step: Step::Password, flow, browser });
        }
    };
    audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    Ok(next)
}
