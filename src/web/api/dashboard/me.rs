//! The user of the session, with the workspaces.

use serde::Serialize;
use utoipa::ToSchema;

use super::user::{User, document};
use super::workspaces::Workspace;
use crate::organizations::members;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::LimitedDashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation =
    Operation::new("Returns the user of the session, with the workspaces.").answers::<Me>(200);

/// The user of a session, with the workspaces.
#[derive(Serialize, ToSchema)]
struct Me {
    user: User,
    workspaces: Vec<Workspace>,
    current_workspace: Option<Workspace>,
}

/// `GET /auth/me`
pub async fn get(req: Request<LimitedDashboardUser>) -> Result<Reply, Failure> {
    let id = req.caller.account.id;
    let all = req.read(move |tx| members::list_current(tx, id)).await?;
    let current = members::current(&all, req.caller.session.organization);
    let me = Me {
        user: document(&req.caller.account),
        workspaces: all.iter().map(Workspace::from).collect(),
        current_workspace: current.map(Workspace::from),
    };
    Ok(Reply::json(200, &me)?)
}
