//! The members of a workspace.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::path::{PATH, WORKSPACE, workspace};
use crate::base::code::Code;
use crate::base::id::MembershipId;
use crate::organizations::members::{self, Listed};
use crate::organizations::{MembershipState, Roles, roles};
use crate::web::api::dashboard::calls::{Done, read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids::{self, Prefix};
use crate::web::surface::lists::{DashboardList, Pagination};
use crate::web::surface::roles::{refuse_ownership, schema, strongest};

const MEMBER: &[Parameter] = &[WORKSPACE, Parameter { name: "memberId", text: "The id of a member of the workspace." }];
const REFUSALS: &[Code] = &[Code::EmailNotVerified, Code::OrganizationNotFound, Code::OrganizationForbidden];

pub(in crate::web::api::dashboard) const GET: Operation =
    Operation::new("Lists the members of a workspace, the oldest first.")
        .path(PATH)
        .query::<DashboardList<'static>>()
        .answers::<Members>(200)
        .refuses(REFUSALS);

pub(in crate::web::api::dashboard) const PATCH: Operation =
    Operation::new("Changes the role of a member of a workspace.")
        .path(MEMBER)
        .takes::<MemberChanges>()
        .answers::<OneMember>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::NotFound, Code::LastOwner, Code::RoleTransition]);

pub(in crate::web::api::dashboard) const DELETE: Operation =
    Operation::new("Removes a member from a workspace. Members may remove themselves.")
        .path(MEMBER)
        .answers::<Done>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::NotFound, Code::LastOwner]);

/// Members.
#[derive(Serialize, ToSchema)]
#[schema(as = WorkspaceMembers)]
struct Members {
    members: Vec<MemberDocument>,
    pagination: Pagination,
}

/// A member of a workspace.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceMember)]
struct MemberDocument {
    /// The id of the membership.
    #[schema(format = "uuid", example = "5b1f2a34-9c0d-7e5f-8a6b-7c8d9e0f1a2b")]
    id: String,
    user: MemberUser,
    #[schema(schema_with = schema)]
    role: &'static str,
    /// The keys of its roles.
    #[schema(example = json!(["developer"]))]
    roles: Vec<String>,
    /// `active`, `invited` or `suspended`.
    #[schema(example = "active")]
    state: &'static str,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    updated_at: String,
}

/// The account of a member.
#[derive(Serialize, ToSchema)]
#[schema(as = WorkspaceMemberUser)]
struct MemberUser {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "sasha@auroralabs.com")]
    email: Option<String>,
    /// The URL of a picture.
    image: Option<String>,
}

/// One member.
#[derive(Serialize, ToSchema)]
#[schema(as = OneWorkspaceMember)]
pub(super) struct OneMember {
    member: MemberDocument,
}

/// Changes of a member.
#[derive(Deserialize, ToSchema)]
#[schema(as = WorkspaceMemberChanges)]
struct MemberChanges {
    /// The key or the id of the role that replaces those of the member.
    #[schema(example = "developer")]
    role: String,
}

fn document(listed: &Listed) -> MemberDocument {
    let (membership, account) = (&listed.member.membership, &listed.member.account);
    MemberDocument {
        id: membership.id.to_string(),
        user: MemberUser {
            id: account.id.to_string(),
            name: account.full_name(),
            email: account.email.as_ref().map(|email| email.email.address().to_owned()),
            image: account.claims.picture.clone(),
        },
        role: strongest(&listed.roles).as_str(),
        roles: listed.roles.iter().map(|role| role.key.clone()).collect(),
        state: MembershipState::as_str(membership.state),
        created_at: membership.created_at.to_rfc3339_millis(),
        updated_at: membership.updated_at.to_rfc3339_millis(),
    }
}

impl From<&Listed> for OneMember {
    fn from(listed: &Listed) -> OneMember {
        OneMember { member: document(listed) }
    }
}

fn member(req: &Request<DashboardUser>) -> Result<MembershipId, Code> {
    ids::parse(Prefix::User, req.param("memberId"))
}

/// `GET /workspaces/{id}/members`
pub async fn get(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, window) = (workspace(&req)?, req.query::<DashboardList<'_>>()?.window()?);
    let part = read(&req, move |op, tx, caller| {
        members::get_current(tx, id, caller.account.id)?;
        members::list_part(op, tx, id, window)
    });
    let part = part.await?;
    let body = Members {
        members: part.members.iter().map(document).collect(),
        pagination: Pagination::of(window, part.total),
    };
    Ok(Reply::json(200, &body)?)
}

/// `PATCH /workspaces/{id}/members/{memberId}`
pub async fn patch(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, member, MemberChanges { role }) = (workspace(&req)?, member(&req)?, req.body()?);
    let changed = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        let role = roles::find_named(wtx, Some(id), &role)?.ok_or(Code::RoleUnknown)?;
        refuse_ownership(&role)?;
        members::set_roles(op, wtx, id, member, &Roles::one(role.id))?;
        Ok(members::find_listed(wtx, id, member)?.ok_or(Code::NotFound)?)
    });
    Ok(Reply::json(200, &OneMember::from(&changed.await?))?)
}

/// `DELETE /workspaces/{id}/members/{memberId}`
pub async fn delete(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, member) = (workspace(&req)?, member(&req)?);
    let done = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        members::remove(op, wtx, id, member)
    });
    done.await?;
    Ok(Reply::json(200, &Done::DONE)?)
}
