//! The session of the caller.

use serde::Serialize;

use super::session::{SessionDocument, document};
use crate::accounts::addresses::store::find_verified_at;
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
    let account = &req.caller.account;
    let id = account.id;
    let verified_at = req.read_one(move |tx| find_verified_at(tx, id)).await?;
    Ok(Reply::json(200, &Me { session: document(account, verified_at), permissions: Vec::new() })?)
}
