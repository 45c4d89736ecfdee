//! The page of one member of an organization.

use std::collections::BTreeMap;

use askama::Template;

use super::frame::{Need, act, all_roles, error_of, path_of, read, show};
use super::words::{Choice, role_choices, role_names, state_text};
use crate::authn::acting::is_fresh;
use crate::base::code::Code;
use crate::base::id::{MembershipId, RoleId};
use crate::base::refusal::Refusal;
use crate::base::text::Text;
use crate::organizations::authority::{self, Acting, Authority};
use crate::organizations::members::{self, Suspension};
use crate::organizations::memberships::{Member, store as memberships};
use crate::organizations::{MembershipState, Permission, Role, Roles};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::pages::form::{FieldErrors, Wrong};
use crate::web::pages::person::{self, Menu, Notice, OwnForm, Said};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/organization_member.html")]
pub struct MemberPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    pub organization: String,
    pub name: String,
    /// Empty if the name is the address.
    pub address: String,
    pub state: String,
    pub roles: String,
    pub since: Markup,
    /// `None`: the user may not change the roles.
    pub choice: Option<RoleChoice>,
    pub suspend: Option<SuspendButton>,
    /// Whether the user may remove the member.
    pub remove: bool,
    pub transfer: Transfer,
    pub back: String,
    pub errors: FieldErrors,
}

/// The roles that the member has, and those that the user may give.
pub struct RoleChoice {
    pub present: Vec<Choice>,
    pub further: Vec<Choice>,
}

/// The button that suspends or resumes the member.
pub struct SuspendButton {
    pub value: &'static str,
    pub text: String,
}

/// How the user can make the member the owner.
pub enum Transfer {
    NotAllowed,
    /// After a sign-in at this URL.
    SignIn(String),
    Offered,
}

/// What the page shows.
struct Found {
    member: Member,
    all: Vec<Role>,
}

/// `GET /account/organizations/{organization}/members/{member}`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, Vec::new()).await
}

/// Returns the member in the path.
fn id(req: &Request<Person>) -> MembershipId {
    MembershipId::from_base64url(req.param("member")).unwrap_or(MembershipId::from_bytes([0; 16]))
}

async fn page(req: &Request<Person>, status: u16, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let id = id(req);
    let (acting, Found { member, all }) = read(req, move |op, tx, acting| {
        authority::require(op, tx, acting.organization.id, Permission::MembersRead)?;
        let member = memberships::find_member(tx, acting.organization.id, id)?.ok_or(Code::NotThere)?;
        Ok(Found { member, all: all_roles(tx, acting)? })
    })
    .await?;
    let fresh = is_fresh(&req.op, &req.caller.session);
    let may = may_change(&acting, &member, &all);
    let is_own = acting.membership.as_ref().is_some_and(|own| own.id == member.membership.id);
    let membership = &member.membership;
    let transfer = match (may_transfer(&acting) && membership.is_active() && !is_own, fresh) {
        (false, _) => Transfer::NotAllowed,
        (true, false) => Transfer::SignIn(person::fresh_address(req)),
        (true, true) => Transfer::Offered,
    };
    let (address, name) = (member.account.address().to_owned(), member.account.claims.name.clone());
    show(req, status, |chrome, form, menu| MemberPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        organization: acting.organization.name.clone(),
        state: state_text(&chrome, membership.state),
        roles: role_names(&chrome, &all, membership.roles.ids()),
        since: chrome.time(membership.created_at),
        choice: (may && acting.authority.may(Permission::MembersUpdate))
            .then(|| choice(&chrome, &acting, &member, &all)),
        suspend: suspension(&chrome, membership.state)
            .filter(|_| may && !is_own && acting.authority.may(Permission::MembersUpdate)),
        remove: may && !is_own && acting.authority.may(Permission::MembersRemove),
        transfer,
        back: req.tenant().base.join(&path_of(&acting.organization, "/members")),
        address: name.as_ref().map(|_| address.clone()).unwrap_or_default(),
        name: name.unwrap_or(address),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

/// Whether the user may change a member of this strength.
fn may_change(acting: &Acting, member: &Member, all: &[Role]) -> bool {
    let ids = member.membership.roles.ids();
    let own: Vec<Role> = all.iter().filter(|role| ids.contains(&role.id)).cloned().collect();
    Authority::of(&own).is_none_or(|own| acting.authority.may_change(own.strength()))
}

/// Whether the user is an owner.
fn may_transfer(acting: &Acting) -> bool {
    acting.membership.as_ref().is_some_and(|own| own.roles.has_owner())
}

fn choice(chrome: &Chrome, acting: &Acting, member: &Member, all: &[Role]) -> RoleChoice {
    let ids = member.membership.roles.ids();
    let is_present = |role: &&Role| ids.contains(&role.id);
    let is_further = |role: &&Role| !ids.contains(&role.id) && acting.authority.may_grant(role);
    RoleChoice {
        present: role_choices(chrome, all.iter().filter(is_present), None),
        further: role_choices(chrome, all.iter().filter(is_further), None),
    }
}

fn suspension(chrome: &Chrome, state: MembershipState) -> Option<SuspendButton> {
    let (value, key) = match state {
        MembershipState::Active => ("yes", "member-suspend"),
        MembershipState::Suspended => ("no", "member-resume"),
        MembershipState::Invited => return None,
    };
    Some(SuspendButton { value, text: chrome.t(key) })
}

/// The form fields by name.
type Form<'f> = BTreeMap<&'f str, Option<&'f str>>;

/// What the form asks for.
#[derive(Clone)]
enum Deed {
    SetRoles(Roles),
    Suspend(Suspension),
    Remove,
    Transfer,
}

/// Returns what the form asks for; `None` if no role is chosen.
fn deed(form: &Form<'_>) -> Option<Deed> {
    let value = |name: &str| form.get(name).copied().flatten();
    match (value("suspend"), value("remove"), value("transfer")) {
        (Some("no"), ..) => Some(Deed::Suspend(Suspension::Resumed)),
        (Some(_), ..) => Some(Deed::Suspend(Suspension::Suspended)),
        (None, Some(_), _) => Some(Deed::Remove),
        (None, None, Some(_)) => Some(Deed::Transfer),
        (None, None, None) => {
            let kept = form.keys().filter_map(|name| name.strip_prefix("keep-"));
            let ids = kept.chain(value("add")).filter_map(RoleId::from_base64url);
            Roles::new(ids).map(Deed::SetRoles)
        }
    }
}

/// `POST /account/organizations/{organization}/members/{member}`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let Some(deed) = deed(&req.form()?) else {
        // The form of another user is refused like every other one.
        if let Err(refusal) = act(&req, Need::Session, |_, _, _| Ok(())).await? {
            return again(&req, refusal).await;
        }
        let most = Text::new("member-roles-needed").with("most", Roles::MOST as u64);
        return page(&req, 422, vec![("add".into(), most)]).await;
    };
    let (id, need) = (id(&req), if matches!(deed, Deed::Transfer) { Need::RecentSignIn } else { Need::Session });
    let done = act(&req, need, move |op, wtx, acting| {
        let organization = acting.organization.id;
        let list = path_of(&acting.organization, "/members");
        let own = format!("{list}/{}", id.to_base64url());
        match &deed {
            Deed::SetRoles(roles) => {
                members::set_roles(op, wtx, organization, id, roles)?;
                Ok((own, Notice::OrganizationSaved))
            }
            Deed::Suspend(to) => {
                members::set_suspended(op, wtx, organization, id, *to)?;
                Ok((own, Notice::OrganizationSaved))
            }
            Deed::Remove => {
                members::remove(op, wtx, organization, id)?;
                Ok((list, Notice::MemberRemoved))
            }
            Deed::Transfer => {
                members::transfer(op, wtx, organization, id)?;
                Ok((own, Notice::OwnershipTransferred))
            }
        }
    });
    match done.await? {
        Ok((path, notice)) => Ok(person::done(&req, &path, notice)),
        Err(refusal) => again(&req, refusal).await,
    }
}

async fn again(req: &Request<Person>, refusal: Refusal) -> Result<Reply, Failure> {
    let status = refusal.code.row().status;
    page(req, status, vec![error_of(req, refusal)?]).await
}
