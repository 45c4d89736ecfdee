//! The session of the caller.

use serde::Serialize;
use utoipa::ToSchema;

use super::session::{Facts, SessionDocument, document, permissions};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation =
    Operation::new("Returns the session of the caller, without its tokens.").answers::<Me>(200);

/// A session without its tokens, and the rights in it.
#[derive(Serialize, ToSchema)]
struct Me {
    #[serde(flatten)]
    session: SessionDocument,
    /// What the caller may do in the current organization.
    #[schema(example = json!(["org.read", "members.read"]))]
    permissions: Vec<&'static str>,
}

/// `GET /api/v1/me`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let account = req.caller.account.clone();
    let facts = req.read(move |tx| Facts::find(tx, &account)).await?;
    let me = Me { session: document(&req.caller, &facts), permissions: permissions(&req.caller, &facts) };
    Ok(Reply::json(200, &me)?)
}
