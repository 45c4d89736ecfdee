//! The user of the session, with the workspaces.

use serde::Serialize;

use super::user::{User, document};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::respond::{Failure, Reply};

#[derive(Serialize)]
struct Me {
    user: User,
    workspaces: Vec<Workspace>,
    current_workspace: Option<Workspace>,
}

/// An organization of the account.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Workspace {
    id: String,
    slug: String,
    name: String,
    role: &'static str,
    created_at: String,
}

/// `GET /auth/me`
pub async fn get(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let me = Me { user: document(&req.caller.account), workspaces: Vec::new(), current_workspace: None };
    Ok(Reply::json(200, &me)?)
}
