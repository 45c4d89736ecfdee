//! The page of the organizations of the user.

use askama::Template;
use serde::Deserialize;

use super::frame::{PATH, error_of, path_of, show};
use super::words::{Choice, role_name, role_names};
use crate::accounts::Account;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, OrganizationInvitationId};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::base::uri::with_query;
use crate::op::Op;
use crate::organizations::invitations::InvitedTo;
use crate::organizations::members::{self, Answer};
use crate::organizations::memberships::{OwnMembership, store as memberships};
use crate::organizations::{
    self, Joining, LONGEST_NAME, MembershipState, NewOrganization, Organization, OrganizationState, Role, invited,
    roles,
};
use crate::sessions::Session;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::settings::OrganizationCreation;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::pages::form::{FieldErrors, Wrong, wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

/// How many organizations the page shows.
const SHOWN: u32 = 10;
/// How many invitations it shows; the others follow when these are answered.
const INVITATIONS: usize = 5;

#[derive(Template)]
#[template(path = "pages/organizations.html")]
pub struct OrganizationsPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub invitations: Vec<InvitationLine>,
    pub organizations: Vec<Line>,
    /// The URL of the page with further organizations.
    pub next: Option<String>,
    /// The URL of the first page, on the others.
    pub first: Option<String>,
    /// Organizations that the user may join.
    pub joinable: Vec<Choice>,
    /// The name that was typed; `None` if the user may not create organizations.
    pub new: Option<String>,
    pub errors: FieldErrors,
}

/// An invitation on the page.
pub struct InvitationLine {
    pub id: String,
    pub name: String,
    pub lead: Markup,
}

/// An organization on the page.
pub struct Line {
    /// The value of the form buttons.
    pub id: String,
    pub name: String,
    pub roles: String,
    pub state: LineState,
}

/// What an organization is to the user, and with it what can be done with it.
pub enum LineState {
    /// The current one of the session.
    Current {
        href: String,
    },
    Other {
        href: String,
    },
    /// The user was added, and has to accept.
    Invited,
    MemberSuspended,
    Suspended,
    /// Deleted; an owner can restore it until then.
    Restorable(Markup),
}

/// What the page shows.
struct Listed {
    page: Page<OwnMembership>,
    /// The roles of the memberships of the page, in its order.
    roles: Vec<Vec<Role>>,
    current: Option<OrganizationId>,
    invitations: Vec<(InvitedTo, Role)>,
    joinable: Vec<Organization>,
}

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The end of the page before.
    after: Option<&'q str>,
}

/// `GET /account/organizations?after=…`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, String::new(), Vec::new()).await
}

async fn page(req: &Request<Person>, status: u16, typed: String, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let after = req.query::<Query<'_>>().unwrap_or_default().after.and_then(Cursor::parse);
    let (op, Person { account, session, .. }) = (req.op.clone(), &req.caller);
    let (account, chosen) = (account.clone(), session.organization);
    let listed = req.read(move |tx| list(&op, tx, &account, after, chosen)).await?;
    let own = |path: &str| req.tenant().base.join(path);
    let may_create = req.tenant().settings.organizations_creation == OrganizationCreation::People;
    show(req, status, |chrome, form, menu| OrganizationsPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        invitations: listed.invitations.iter().map(|(to, role)| invitation_line(&chrome, to, role)).collect(),
        organizations: listed
            .page
            .items
            .iter()
            .zip(&listed.roles)
            .map(|(found, roles)| Line {
                id: found.organization.id.to_base64url(),
                name: found.organization.name.clone(),
                roles: role_names(&chrome, roles, found.membership.roles.ids()),
                state: state_of(&chrome, found, listed.current, own(&path_of(&found.organization, ""))),
            })
            .collect(),
        next: listed.page.next.map(|next| with_query(&own(PATH), &[("after", &next.to_string())])),
        first: after.map(|_| own(PATH)),
        joinable: listed.joinable.iter().map(joinable).collect(),
        new: may_create.then_some(typed),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

fn list(
    op: &Op,
    tx: &mut Tx<'_>,
    account: &Account,
    after: Option<Cursor>,
    chosen: Option<OrganizationId>,
) -> Result<Listed, Fault> {
    let own = memberships::list_of_account(tx, account.id)?;
    let current: Vec<_> = own.iter().filter(|own| own.organization.is_active() && own.membership.is_active()).collect();
    let is_chosen = |own: &&&OwnMembership| Some(own.organization.id) == chosen;
    let current = current.iter().find(is_chosen).or(if let [only] = &current[..] { Some(only) } else { None });
    let current = current.map(|own| own.organization.id);
    let request = PageRequest::new(after, SHOWN);
    let is_later = |own: &OwnMembership| own.membership.id > request.floor();
    let shown = own.into_iter().filter(|own| is_shown(op, own)).filter(is_later).collect();
    let page = Page::of(shown, &request, |own: &OwnMembership| Some(Cursor::after(own.membership.id)));
    let mut own_roles = Vec::with_capacity(page.items.len());
    for own in &page.items {
        own_roles.push(roles::resolve(tx, own.organization.id, own.membership.roles.ids())?);
    }
    let mut invitations = Vec::new();
    for to in invited::list_of(op, tx, account.id)?.into_iter().take(INVITATIONS) {
        if let Some(role) = roles::find(tx, to.organization.id, to.invitation.role)? {
            invitations.push((to, role));
        }
    }
    let joinable = members::list_joinable(tx, account.id)?;
    Ok(Listed { page, roles: own_roles, current, invitations, joinable })
}

/// Whether the page shows a membership. A deleted organization is shown to those who can restore it.
fn is_shown(op: &Op, own: &OwnMembership) -> bool {
    let is_restorable =
        own.organization.restorable_until().is_some_and(|at| op.now < at) && own.membership.is_active_owner();
    own.organization.state != OrganizationState::Deleted || is_restorable
}

fn state_of(chrome: &Chrome, own: &OwnMembership, current: Option<OrganizationId>, href: String) -> LineState {
    let (organization, membership) = (&own.organization, &own.membership);
    match (organization.state, membership.state) {
        (OrganizationState::Deleted, _) => {
            LineState::Restorable(chrome.time(organization.restorable_until().unwrap_or(organization.updated_at)))
        }
        (OrganizationState::Suspended, _) => LineState::Suspended,
        (OrganizationState::Active, MembershipState::Invited) => LineState::Invited,
        (OrganizationState::Active, MembershipState::Suspended) => LineState::MemberSuspended,
        (OrganizationState::Active, MembershipState::Active) if current == Some(organization.id) => {
            LineState::Current { href }
        }
        (OrganizationState::Active, MembershipState::Active) => LineState::Other { href },
    }
}

fn invitation_line(chrome: &Chrome, to: &InvitedTo, role: &Role) -> InvitationLine {
    InvitationLine {
        id: to.invitation.id.to_base64url(),
        name: to.organization.name.clone(),
        lead: chrome.m1("organizations-invited-as", "role", role_name(chrome, role)),
    }
}

fn joinable(organization: &Organization) -> Choice {
    Choice { value: organization.id.to_base64url(), text: organization.name.clone(), chosen: false }
}

#[derive(Deserialize)]
struct Form<'f> {
    switch: Option<&'f str>,
    /// A membership that is to be accepted or declined, by its organization.
    accept: Option<&'f str>,
    decline: Option<&'f str>,
    leave: Option<&'f str>,
    restore: Option<&'f str>,
    accept_invitation: Option<&'f str>,
    decline_invitation: Option<&'f str>,
    join: Option<&'f str>,
    /// The name of a new organization.
    name: Option<&'f str>,
}

/// What the form asks for.
#[derive(Clone)]
enum Deed {
    Switch(OrganizationId),
    Answer(OrganizationId, Answer),
    Leave(OrganizationId),
    Restore(OrganizationId),
    AcceptInvitation(OrganizationInvitationId),
    DeclineInvitation(OrganizationInvitationId),
    Join(OrganizationId),
    Create(String),
}

/// Where an executed form leads.
struct Done {
    page: String,
    notice: Notice,
}

impl Form<'_> {
    /// Returns what the form asks for; `None` if it names nothing.
    fn deed(&self) -> Option<Deed> {
        let organization = OrganizationId::from_base64url;
        let invitation = OrganizationInvitationId::from_base64url;
        match self {
            Form { switch: Some(id), .. } => organization(id).map(Deed::Switch),
            Form { accept: Some(id), .. } => organization(id).map(|id| Deed::Answer(id, Answer::Accept)),
            Form { decline: Some(id), .. } => organization(id).map(|id| Deed::Answer(id, Answer::Decline)),
            Form { leave: Some(id), .. } => organization(id).map(Deed::Leave),
            Form { restore: Some(id), .. } => organization(id).map(Deed::Restore),
            Form { accept_invitation: Some(id), .. } => invitation(id).map(Deed::AcceptInvitation),
            Form { decline_invitation: Some(id), .. } => invitation(id).map(Deed::DeclineInvitation),
            Form { join: Some(id), .. } => organization(id).map(Deed::Join),
            Form { name: Some(name), .. } => Some(Deed::Create(name.trim().to_owned())),
            _ => None,
        }
    }
}

/// `POST /account/organizations`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let deed = req.form::<Form<'_>>()?.deed();
    let typed = match &deed {
        Some(Deed::Create(name)) => name.chars().take(LONGEST_NAME + 1).collect(),
        _ => String::new(),
    };
    let done = person::act(&req, move |op, wtx, account, session| match &deed {
        Some(deed) => Stop::outcome(execute(op, wtx, account, session, deed)),
        None => Ok(Err(Code::NotThere.into())),
    });
    let refusal = match done.await? {
        Ok(Done { page, notice }) => return Ok(person::done(&req, &page, notice)),
        Err(refusal) => refusal,
    };
    if refusal.code == Code::NameInvalid {
        let why = Refusal { code: Code::OrganizationNameInvalid, ..refusal };
        return page(&req, 422, typed, vec![wrong("name", why)]).await;
    }
    let status = refusal.code.row().status;
    page(&req, status, typed, vec![error_of(&req, refusal)?]).await
}

fn execute(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    session: &Session,
    deed: &Deed,
) -> Result<Done, Stop<Refusal>> {
    let notice = match deed {
        Deed::Switch(id) => {
            members::switch(op, wtx, session.id, account.id, *id)?;
            Notice::OrganizationSwitched
        }
        Deed::Answer(id, answer) => {
            members::answer(op, wtx, *id, account.id, *answer)?;
            if *answer == Answer::Accept { Notice::OrganizationJoined } else { Notice::OrganizationDeclined }
        }
        Deed::Leave(id) => {
            let own = memberships::find_of(wtx, *id, account.id)?.ok_or(Code::OrganizationNotFound)?;
            members::remove(op, wtx, *id, own.id)?;
            Notice::OrganizationLeft
        }
        Deed::Restore(id) => {
            organizations::restore(op, wtx, *id)?;
            Notice::OrganizationRestored
        }
        Deed::AcceptInvitation(id) => {
            invited::accept_own(op, wtx, *id, account.id)?;
            Notice::OrganizationJoined
        }
        Deed::DeclineInvitation(id) => {
            invited::decline(op, wtx, *id, account.id)?;
            Notice::OrganizationDeclined
        }
        Deed::Join(id) => {
            members::join(op, wtx, *id, account.id)?;
            Notice::OrganizationJoined
        }
        Deed::Create(name) => {
            let (name, joining) = (name.clone(), Joining::Invitation);
            let new = NewOrganization { name, context: None, joining, owner: account.id };
            let made = organizations::create(op, wtx, &new)?;
            return Ok(Done { page: path_of(&made, ""), notice: Notice::OrganizationCreated });
        }
    };
    Ok(Done { page: PATH.to_owned(), notice })
}
