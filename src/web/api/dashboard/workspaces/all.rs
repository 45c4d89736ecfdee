//! The list of the workspaces, and a new one.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Workspace;
use crate::base::code::Code;
use crate::organizations::{self, Joining, NewOrganization, members};
use crate::web::api::dashboard::calls::{read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::lists::{DashboardList, Pagination};

pub(in crate::web::api::dashboard) const GET: Operation =
    Operation::new("Lists the workspaces that the user is an active member of, the oldest membership first.")
        .query::<DashboardList<'static>>()
        .answers::<Workspaces>(200)
        .refuses(&[Code::EmailNotVerified]);

pub(in crate::web::api::dashboard) const POST: Operation =
    Operation::new("Creates a workspace, whose owner is the user.")
        .takes::<NewWorkspace>()
        .answers::<OneWorkspace>(200)
        .refuses(&[
            Code::EmailNotVerified,
            Code::OrganizationCreationForbidden,
            Code::TooManyMemberships,
            Code::OrganizationsReached,
        ]);

/// Workspaces.
#[derive(Serialize, ToSchema)]
struct Workspaces {
    workspaces: Vec<Workspace>,
    pagination: Pagination,
}

/// One workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct OneWorkspace {
    pub(super) workspace: Workspace,
}

/// A new workspace.
#[derive(Deserialize, ToSchema)]
struct NewWorkspace {
    /// Its slug is made from it.
    #[schema(example = "Aurora Labs")]
    name: String,
}

/// `GET /workspaces`
pub async fn get(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let window = req.query::<DashboardList<'_>>()?.window()?;
    let all = read(&req, |_, tx, caller| Ok(members::list_current(tx, caller.account.id)?)).await?;
    let (page, pagination) = Pagination::cut(all, window);
    let workspaces = page.iter().map(Workspace::from).collect();
    Ok(Reply::json(200, &Workspaces { workspaces, pagination })?)
}

/// `POST /workspaces`
pub async fn post(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let NewWorkspace { name } = req.body()?;
    let made = write(&req, move |op, wtx, caller| {
        let owner = caller.account.id;
        members::keep_current(wtx, &caller.session)?;
        let new = NewOrganization { name: name.clone(), context: None, joining: Joining::Invitation, owner };
        let made = organizations::create(op, wtx, &new)?;
        members::get_current(wtx, made.id, owner)
    });
    Ok(Reply::json(200, &OneWorkspace { workspace: Workspace::from(&made.await?) })?)
}
