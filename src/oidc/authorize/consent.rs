//! Consent: what the page shows, and what the person decides.

use super::advance::{Pending, advance, find_own, refuse};
use super::{Application, Authorized, Back, Visitor, store};
use crate::accounts;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::uri::display_host;
use crate::oidc::clients::{Client, ConsentRule};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::resource_servers;
use crate::oidc::scope::STANDARD;
use crate::op::Op;
use crate::sessions;
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
    pub scopes: Vec<(String, String)>,
}

/// What there is to show.
pub enum Shown {
    View(ConsentView),
    /// Nobody is signed in any more: the request goes through its sign-in again.
    Resume,
    Gone {
        back: Option<Back>,
    },
}

/// Reads what the page shows, for the browser that the request belongs to.
pub fn show(op: &Op, wtx: &mut WriteTx<'_>, id: AuthorizationRequestId, visitor: &Visitor) -> Result<Shown, Fault> {
    let pending = match find_own(op, wtx, id, visitor)? {
        Ok(pending) => pending,
        Err(back) => return Ok(Shown::Gone { back }),
    };
    let session = match &visitor.session {
        Some(token) => sessions::find_live(wtx, token, op.now)?,
        None => None,
    };
    let shown_to = match session {
        Some(session) => accounts::store::find_account(wtx, session.account_id)?.map(|account| (session.id, account)),
        None => None,
    };
    let Some((session, account)) = shown_to else { return Ok(Shown::Resume) };
    let application = Application {
        name: pending.client.name.clone(),
        host: display_host(&pending.request.redirect_uri),
        login_hint: None,
    };
    let scopes = explain(wtx, &pending.request.consent_items)?;
    Ok(Shown::View(ConsentView { application, session, account: account.address().to_owned(), scopes }))
}

/// The words for each item: a standard scope's, or those of the resource server that it belongs to.
fn explain(tx: &mut Tx<'_>, items: &[String]) -> Result<Vec<(String, String)>, Fault> {
    let mut lines = Vec::new();
    for item in items {
        match item.split_once(' ') {
            None => {
                let text = STANDARD.iter().find(|(name, _)| name == item).map_or("", |(_, text)| text);
                if !text.is_empty() {
                    lines.push((item.clone(), text.to_owned()));
                }
            }
            Some((identifier, scope)) => {
                let server = resource_servers::store::find_by_identifier(tx, identifier)?;
                let found = server.as_ref().and_then(|s| s.document.scopes.iter().find(|s| s.scope == scope));
                let text = found.map_or_else(|| scope.to_owned(), |s| s.text.clone());
                lines.push((scope.to_owned(), text));
            }
        }
    }
    Ok(lines)
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
pub fn decide(op: &Op, wtx: &mut WriteTx<'_>, decision: Decision, visitor: &Visitor) -> Result<Authorized, Fault> {
    let pending = match find_own(op, wtx, decision.request, visitor)? {
        Ok(pending) => pending,
        Err(back) => return Ok(Authorized::Gone { back }),
    };
    let session = match &visitor.session {
        Some(token) => sessions::find_live(wtx, token, op.now)?,
        None => None,
    };
    let Some(session) = session.filter(|session| session.id == decision.session) else {
        return advance(op, wtx, pending, visitor);
    };
    if !decision.allow {
        return refuse(op, wtx, &pending, OAuthError::new(ErrorCode::AccessDenied, "the person said no"));
    }
    remember(op, wtx, (&pending.client, session.account_id), &pending.request.consent_items)?;
    advance(op, wtx, Pending { consented: true, ..pending }, visitor)
}

/// Adds to what is remembered, where the client's rule lets anything be remembered.
fn remember(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    (client, account): (&Client, crate::base::id::AccountId),
    items: &[String],
) -> Result<(), Fault> {
    if client.registered.consent == ConsentRule::Always {
        return Ok(());
    }
    let mut all = store::find_consent(wtx, account, client.id)?;
    all.extend(items.iter().filter(|item| !all.contains(item)).cloned().collect::<Vec<_>>());
    store::replace_consent(wtx, (account, client.id), &all, op.now)
}
