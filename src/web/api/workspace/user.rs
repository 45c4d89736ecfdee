//! The users of an organization: its members.

use serde::Deserialize;
use utoipa::ToSchema;

use super::account::{User, user};
use super::org::{Asking, HEADERS, refused};
use crate::base::code::Code;
use crate::base::id::{AccountId, MembershipId};
use crate::base::page::Cursor;
use crate::base::refusal::{Refusal, Stop};
use crate::organizations::members::{self, Listed, MemberChanges, NewMember, Part, Suspension};
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::surface::faults::unreadable;
use crate::web::surface::ids::{Prefix, parse};
use crate::web::surface::lists::{Envelope, WorkspaceList};
use crate::web::surface::roles::roles_of;

const ID: &[Parameter] = &[Parameter { name: "id", text: "The id of the user." }];

/// The refusals of every operation in an organization.
const IN_ORGANIZATION: [Code; 5] = [
    Code::OrgRequired,
    Code::OrganizationNotFound,
    Code::OrganizationForbidden,
    Code::EmailNotVerified,
    Code::ApiTokenInvalid,
];

pub(super) const ME: Operation = Operation::new("Returns the user that the account is in the organization.")
    .headers(HEADERS)
    .answers::<User>(200)
    .refuses(&IN_ORGANIZATION);

pub(super) const LIST: Operation = Operation::new("Lists the users of an organization, the oldest first.")
    .query::<WorkspaceList<'static>>()
    .headers(HEADERS)
    .answers_generic::<Envelope<User>, User>(200)
    .refuses(&IN_ORGANIZATION);

pub(super) const ADD: Operation = Operation::new("Makes an account a user of an organization.")
    .headers(HEADERS)
    .takes::<NewUser>()
    .answers::<User>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::ApiTokenInvalid,
        Code::NoSuchAccount,
        Code::AlreadyMember,
        Code::TooManyMemberships,
    ]);

pub(super) const GET: Operation = Operation::new("Returns a user of an organization.")
    .path(ID)
    .headers(HEADERS)
    .answers::<User>(200)
    .refuses(&IN_ORGANIZATION);

pub(super) const CHANGE: Operation = Operation::new("Changes the roles or the state of a user.")
    .path(ID)
    .headers(HEADERS)
    .takes::<ChangedUser>()
    .answers::<User>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::ApiTokenInvalid,
        Code::LastOwner,
    ]);

pub(super) const REMOVE: Operation = Operation::new("Removes a user from an organization. The account stays.")
    .path(ID)
    .headers(HEADERS)
    .answers::<String>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::ApiTokenInvalid,
        Code::LastOwner,
    ]);

/// An account to be made a user, with its role or its roles; without, it gets those of its registration.
#[derive(Deserialize, ToSchema)]
struct NewUser {
    #[schema(example = "acct_6c8a1f3b2d4e5f7a8b9c0d1e2f3a4b5c")]
    account_id: String,
    /// The key or the id of its only role.
    #[schema(example = "AppMember")]
    role: Option<String>,
    /// The keys or the ids of its roles, in place of `role`.
    roles: Option<Vec<String>>,
}

/// Changes of a user. What is absent stays.
#[derive(Deserialize, ToSchema)]
struct ChangedUser {
    /// The key or the id of its only role.
    #[schema(example = "AppMember")]
    role: Option<String>,
    /// The keys or the ids of its roles, in place of `role`.
    roles: Option<Vec<String>>,
    /// `Active` or `Suspended`.
    #[schema(example = "Suspended")]
    state: Option<String>,
}

/// Returns the roles that a body names; `None` if it names none.
fn named(role: Option<String>, roles: Option<Vec<String>>) -> Result<Option<Vec<String>>, Problem> {
    match (role, roles) {
        (Some(_), Some(_)) => Err(unreadable("role", "there is roles already")),
        (None, Some(roles)) if roles.is_empty() => Err(unreadable("roles", "a user needs a role")),
        (Some(role), None) => Ok(Some(vec![role])),
        (None, roles) => Ok(roles),
    }
}

fn document(listed: &Listed) -> User {
    user(&listed.member.membership, &listed.member.account, &listed.roles)
}

/// `GET /api/v1/app/me`
pub async fn me(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let asking = Asking::of(&req);
    let own = |tx: &mut Tx<'_>, asking: &Asking| -> Result<Listed, Stop<Refusal>> {
        let acting = asking.organization(tx)?;
        // A service account is no user.
        let membership = acting.membership.ok_or(Code::NotFound)?;
        Ok(members::find_listed(tx, acting.organization.id, membership.id)?.ok_or(Code::NotFound)?)
    };
    let own = req.read(move |tx| Stop::outcome(own(tx, &asking))).await?.map_err(refused)?;
    Ok(Reply::json(200, &document(&own))?)
}

/// `GET /api/v1/app/user`
pub async fn list(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let window = req.query::<WorkspaceList<'_>>()?.window()?;
    let asking = Asking::of(&req);
    let read = move |tx: &mut Tx<'_>| {
        let organization = asking.organization(tx)?.organization.id;
        members::list_part(&asking.op, tx, organization, window)
    };
    let Part { members, total } = req.read(move |tx| Stop::outcome(read(tx))).await?.map_err(refused)?;
    let cursor = |listed: &Listed| Cursor::after(listed.member.membership.id);
    let envelope = Envelope::of(members, window, total, cursor, |listed| document(&listed));
    Ok(Reply::json(200, &envelope)?)
}

/// `GET /api/v1/app/user/{id}`
pub async fn get(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let id: Result<MembershipId, Code> = parse(Prefix::User, req.param("id"));
    let asking = Asking::of(&req);
    let read = move |tx: &mut Tx<'_>| {
        let organization = asking.organization(tx)?.organization.id;
        members::get(&asking.op, tx, organization, id?)
    };
    let found = req.read(move |tx| Stop::outcome(read(tx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &document(&found))?)
}

/// `POST /api/v1/app/user`
pub async fn add(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let NewUser { account_id, role, roles } = req.body()?;
    let account: Result<AccountId, Code> = parse(Prefix::Account, &account_id);
    let names = named(role, roles)?;
    let asking = Asking::of(&req);
    let work = move |wtx: &mut WriteTx<'_>| -> Result<Listed, Stop<Refusal>> {
        let organization = asking.organization(wtx)?.organization.id;
        let account = account.map_err(|_| Code::NoSuchAccount)?;
        // Without a role in the request, the account gets those of its registration.
        let names = match &names {
            Some(names) => names.clone(),
            None => members::registered_roles(wtx, account)?,
        };
        let roles = roles_of(wtx, organization, &names)?.ok_or(Code::FieldMissing)?;
        let new = NewMember { account, roles };
        let made = members::add(&asking.op, wtx, organization, &new)?;
        Ok(members::find_listed(wtx, organization, made.id)?.ok_or(Code::NotFound)?)
    };
    let made = req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &document(&made))?)
}

/// `PATCH /api/v1/app/user/{id}`
pub async fn change(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let ChangedUser { role, roles, state } = req.body()?;
    let names = named(role, roles)?;
    let suspension = match state.as_deref() {
        None => None,
        Some("Active") => Some(Suspension::Resumed),
        Some("Suspended") => Some(Suspension::Suspended),
        Some(_) => return Err(unreadable("state", "it must be Active or Suspended").into()),
    };
    let id: Result<MembershipId, Code> = parse(Prefix::User, req.param("id"));
    let asking = Asking::of(&req);
    let work = move |wtx: &mut WriteTx<'_>| -> Result<Listed, Stop<Refusal>> {
        let organization = asking.organization(wtx)?.organization.id;
        let roles = match &names {
            Some(names) => roles_of(wtx, organization, names)?,
            None => None,
        };
        let changed = members::change(&asking.op, wtx, organization, id?, &MemberChanges { roles, suspension })?;
        Ok(members::find_listed(wtx, organization, changed.id)?.ok_or(Code::NotFound)?)
    };
    let changed = req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &document(&changed))?)
}

/// `DELETE /api/v1/app/user/{id}`
pub async fn remove(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let id: Result<MembershipId, Code> = parse(Prefix::User, req.param("id"));
    let asking = Asking::of(&req);
    let work = move |wtx: &mut WriteTx<'_>| {
        let organization = asking.organization(wtx)?.organization.id;
        members::remove(&asking.op, wtx, organization, id?)
    };
    req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &"ok")?)
}
