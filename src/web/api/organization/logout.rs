//! Ends the session of the caller.

use serde::Serialize;
use utoipa::ToSchema;

use super::calls::write;
use crate::sessions;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const POST: Operation =
    Operation::new("Ends the session of the caller, with all its tokens.").answers::<LoggedOut>(200);

/// The session is over.
#[derive(Serialize, ToSchema)]
struct LoggedOut {
    #[schema(example = true)]
    logged_out: bool,
}

/// `POST /api/v1/logout`
pub async fn post(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    write(&req, |op, wtx, caller| Ok(sessions::sign_out(op, wtx, &caller.session)?)).await?;
    Ok(Reply::json(200, &LoggedOut { logged_out: true })?)
}
