//! The page on which the user chooses the organization that a request is for.

use super::advance::advance;
use super::outcome::{Application, Authorized, Over, Visitor};
use super::pending::{Found, find_own, take_own};
use super::standing::{Standing, standing};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, OrganizationId, SessionId};
use crate::base::refusal::Stop;
use crate::base::uri::display_host;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::organizations::members::{Current, list_current, switch};
use crate::storage::{Tx, WriteTx};

/// The content of the page on which the user chooses an organization.
#[derive(Clone, Debug)]
pub struct OrganizationView {
    pub application: Application,
    /// The session that the page was shown to. The form submits it with the choice.
    pub session: SessionId,
    /// The user's email address.
    pub account: String,
    pub organizations: Vec<Current>,
}

/// The result of [`show_organizations`].
pub enum OrganizationsShown {
    View(OrganizationView),
    /// The request has to be resumed at the authorization endpoint first, for example to sign in.
    Resume,
    Over(Over),
}

/// Reads the content of the page for the browser that the request is bound to. It changes nothing.
pub fn show_organizations(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<OrganizationsShown, Fault> {
    let pending = match find_own(op, tx, id, visitor)? {
        Found::Own(pending) => pending,
        Found::Unclaimed(pending) if visitor.browser.is_none() => pending,
        Found::Unclaimed(_) => return Ok(OrganizationsShown::Resume),
        Found::Over(over) => return Ok(OrganizationsShown::Over(over)),
    };
    let Standing::Here(session, account) = standing(op, tx, &pending, visitor)? else {
        return Ok(OrganizationsShown::Resume);
    };
    let organizations = by_name(list_current(tx, account.id)?);
    if organizations.is_empty() {
        return Ok(OrganizationsShown::Resume);
    }
    let application = Application {
        name: pending.client.name.clone(),
        host: display_host(&pending.request.redirect_uri),
        login_hint: None,
        hint_sub: None,
        ui_locales: pending.request.ui_locales,
    };
    let (session, account) = (session.id, account.address().to_owned());
    Ok(OrganizationsShown::View(OrganizationView { application, session, account, organizations }))
}

fn by_name(mut organizations: Vec<Current>) -> Vec<Current> {
    organizations.sort_by_cached_key(|current| (current.organization.name.to_lowercase(), current.organization.id));
    organizations
}

/// A choice that was submitted by the page.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationChoice {
    pub request: AuthorizationRequestId,
    /// The session that the page was shown to.
    pub session: SessionId,
    pub organization: OrganizationId,
}

/// Makes the chosen organization the current one of the session, and goes on with the request (A-08: no other browser or
/// user can choose). If another user has signed in since, or the membership ended, the request goes on without the choice.
pub fn choose_organization(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    choice: OrganizationChoice,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    let pending = match Stop::outcome(take_own(op, wtx, choice.request, visitor))? {
        Ok(pending) => pending,
        Err(over) => return Ok(over),
    };
    if let Standing::Here(session, account) = standing(op, wtx, &pending, visitor)?
        && session.id == choice.session
    {
        // A refusal changes nothing: the page is shown again.
        let _ended = Stop::outcome(switch(op, wtx, session.id, account.id, choice.organization))?;
    }
    Stop::merge(advance(op, wtx, limits, pending, visitor))
}
