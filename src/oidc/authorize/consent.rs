//! Consent: what the page shows, and what the person decides.

use super::advance::{Pending, Standing, advance, find_own, refuse, standing, take_own};
use super::{Application, Authorized, Back, Visitor, store};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId};
use crate::base::uri::display_host;
use crate::oidc::clients::{Client, ConsentRule};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::grants::Grant;
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::scope::{STANDARD, ScopeSet, is_standard};
use crate::op::{Actor, Op};
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

/// What explains a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeWords {
    /// Of a standard scope: a key of the catalogue.
    Standard(&'static str),
    /// Those of a resource server, as it gave them.
    Own(String),
    /// A resource server as a whole, by its name.
    Server(String),
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
        Ok((pending, None)) => pending,
        Ok((_, Some(_))) => return Ok(Shown::Resume),
        Err(back) => return Ok(Shown::Gone { back }),
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

/// What consent is asked for and remembered by: standard scopes by their names, a resource server by its id, each of
/// its scopes by both.
pub(in crate::oidc) fn items(scope: &ScopeSet, servers: &[&ResourceServer]) -> Vec<String> {
    let mut items: Vec<String> = scope.iter().filter(|s| is_standard(s)).map(str::to_owned).collect();
    for server in servers {
        // A token that an API takes is something to consent to, also without a scope of its own.
        items.push(server.id.to_string());
        let own = scope.iter().filter(|s| server.has_scope(s));
        items.extend(own.map(|s| format!("{} {s}", server.id)));
    }
    items
}

/// Whether what was granted is still consented to, as far as the client's rule lets consent be remembered. What
/// was granted for a resource server that is not there any more needs none: nobody is given it.
pub(in crate::oidc) fn still_given(tx: &mut Tx<'_>, client: &Client, grant: &Grant) -> Result<bool, Fault> {
    if client.registered.consent != ConsentRule::Remember {
        return Ok(true);
    }
    let mut servers = Vec::new();
    for identifier in &grant.audience {
        servers.extend(resource_servers::store::find_by_identifier(tx, identifier)?);
    }
    let remembered = store::find_consent(tx, grant.account_id, client.id)?;
    Ok(items(&grant.scope, &servers.iter().collect::<Vec<_>>()).iter().all(|item| remembered.contains(item)))
}

/// The words for each item: a standard scope's (its name), those of a resource server's scope (`id scope`), or the
/// resource server as a whole (`id`).
pub(in crate::oidc) fn explain(tx: &mut Tx<'_>, items: &[String]) -> Result<Vec<(String, ScopeWords)>, Fault> {
    let mut lines = Vec::new();
    for (name, text) in STANDARD {
        if !text.is_empty() && items.iter().any(|item| item == name) {
            lines.push((name.to_owned(), ScopeWords::Standard(text)));
        }
    }
    for server in resource_servers::store::list(tx)? {
        let id = server.id.to_string();
        let own = |item: &&String| item.strip_prefix(&id).is_some_and(|rest| rest.starts_with(' '));
        let scopes: Vec<&str> = items.iter().filter(own).filter_map(|item| item.split(' ').nth(1)).collect();
        if scopes.is_empty() && items.contains(&id) {
            lines.push((server.identifier.clone(), ScopeWords::Server(server.name.clone())));
        }
        for scope in scopes {
            let text = server.document.scopes.iter().find(|s| s.scope == scope).map_or(scope, |s| s.text.as_str());
            lines.push((scope.to_owned(), ScopeWords::Own(text.to_owned())));
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
    let pending = match take_own(op, wtx, decision.request, visitor)? {
        Ok(pending) => pending,
        Err(back) => return Ok(Authorized::Gone { back }),
    };
    let session = match standing(op, wtx, &pending, visitor)? {
        Standing::Here(session, _) if session.id == decision.session => session,
        _ => return advance(op, wtx, pending, visitor),
    };
    let (account, client_id) = (session.account_id, pending.client.client_id.clone());
    let (event, next) = if decision.allow {
        let items = pending.request.consent_items.clone();
        let client = pending.client.clone();
        let next = advance(op, wtx, Pending { consented: true, ..pending }, visitor)?;
        if !matches!(next, Authorized::Gone { .. }) {
            remember(op, wtx, (&client, account), &items)?;
        }
        (Event::ConsentGiven { account, client_id, items }, next)
    } else {
        let denied = OAuthError::new(ErrorCode::AccessDenied, "the person said no");
        (Event::ConsentRefused { account, client_id }, refuse(op, wtx, &pending, denied)?)
    };
    // Of two answers to one request at the same moment one was the decision.
    if !matches!(next, Authorized::Gone { .. }) {
        audit::record(&op.by(Actor::Account(account)), wtx, event)?;
    }
    Ok(next)
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
    store::add_consent(wtx, (account, client.id), items, op.now)
}
