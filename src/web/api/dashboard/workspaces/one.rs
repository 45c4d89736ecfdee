//! One workspace: read, change, delete, transfer.

use serde::Deserialize;
use utoipa::ToSchema;

use super::Workspace;
use super::all::OneWorkspace;
use super::path::{PATH, workspace};
use crate::authn::acting;
use crate::base::code::Code;
use crate::base::id::MembershipId;
use crate::organizations::{self, Changes, Permission, authority, members};
use crate::web::api::dashboard::calls::{Done, read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::faults::wrong;
use crate::web::surface::ids::{self, Prefix};

const REFUSALS: &[Code] = &[Code::EmailNotVerified, Code::OrganizationNotFound, Code::OrganizationForbidden];

pub(in crate::web::api::dashboard) const GET: Operation =
    Operation::new("Returns a workspace of the user.").path(PATH).answers::<OneWorkspace>(200).refuses(REFUSALS);

pub(in crate::web::api::dashboard) const PATCH: Operation = Operation::new("Changes a workspace of the user.")
    .path(PATH)
    .takes::<WorkspaceChanges>()
    .answers::<OneWorkspace>(200)
    .refuses(REFUSALS);

pub(in crate::web::api::dashboard) const DELETE: Operation =
    Operation::new("Deletes a workspace of the user, for its owners. It can be restored for 30 days.")
        .path(PATH)
        .answers::<Done>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::SessionNotFresh, Code::LastOrganization]);

pub(in crate::web::api::dashboard) const TRANSFER: Operation = Operation::new(
    "Makes a member the owner of a workspace, shortly after a sign-in. The user becomes its administrator.",
)
.path(PATH)
.takes::<Transfer>()
.answers::<Done>(200)
.refuses(REFUSALS)
.also_refuses(&[Code::SessionNotFresh, Code::NotFound, Code::LastOwner]);

/// Changes of a workspace. A member that is absent leaves its value as it is.
#[derive(Deserialize, ToSchema)]
struct WorkspaceChanges {
    #[schema(example = "Aurora Laboratories")]
    name: Option<String>,
}

/// The next owner.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceTransfer)]
struct Transfer {
    /// The id of the membership.
    #[schema(format = "uuid", example = "5b1f2a34-9c0d-7e5f-8a6b-7c8d9e0f1a2b")]
    member_id: String,
}

/// `GET /workspaces/{id}`
pub async fn get(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let id = workspace(&req)?;
    let found = read(&req, move |op, tx, caller| {
        let current = members::get_current(tx, id, caller.account.id)?;
        authority::require(op, tx, id, Permission::OrgRead)?;
        Ok(current)
    });
    Ok(Reply::json(200, &OneWorkspace { workspace: Workspace::from(&found.await?) })?)
}

/// `PATCH /workspaces/{id}`
pub async fn patch(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, WorkspaceChanges { name }) = (workspace(&req)?, req.body()?);
    let changes = Changes { name, ..Changes::default() };
    let changed = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        organizations::update(op, wtx, id, &changes)?;
        members::get_current(wtx, id, caller.account.id)
    });
    Ok(Reply::json(200, &OneWorkspace { workspace: Workspace::from(&changed.await?) })?)
}

/// `DELETE /workspaces/{id}`
pub async fn delete(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let id = workspace(&req)?;
    let done = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        authority::require(op, wtx, id, Permission::OrgDelete)?;
        // What another person at an unattended browser must not do (A-73: step-up).
        acting::require_fresh(op, &caller.session)?;
        organizations::delete_but_last(op, wtx, id, caller.account.id)?;
        Ok(())
    });
    done.await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

/// `POST /workspaces/{id}/transfer-ownership`
pub async fn transfer(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, Transfer { member_id }) = (workspace(&req)?, req.body()?);
    let to: MembershipId = ids::parse(Prefix::User, &member_id).map_err(|code| wrong("memberId", code))?;
    let done = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        // As for a deletion.
        acting::require_fresh(op, &caller.session)?;
        members::transfer(op, wtx, id, to)?;
        Ok(())
    });
    done.await?;
    Ok(Reply::json(200, &Done::DONE)?)
}
