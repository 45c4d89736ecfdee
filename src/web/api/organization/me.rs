//! The session of the caller.

use serde::Serialize;

use super::session::{Facts, SessionDocument, document, permissions};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::respond::{Failure, Reply};

#[derive(Serialize)]
struct Me {
    #[serde(flatten)]
    session: SessionDocument,
    /// What the caller may do in the current organization.
    permissions: Vec<&'static str>,
}

/// `GET /api/v1/me`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let account = req.caller.account.clone();
    let facts = req.read(move |tx| Facts::find(tx, &account)).await?;
    let me = Me { session: document(&req.caller, &facts), permissions: permissions(&req.caller, &facts) };
    Ok(Reply::json(200, &me)?)
}
