//! Ends the session of this browser.

use crate::authn::sign_out::sign_out;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, clear_session};

pub(super) const LOGOUT: Operation =
    Operation::new("Ends the session whose cookie is sent. An API token stays valid.").answers::<String>(200);

/// `POST /api/v1/auth/logout`
pub async fn post(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let reply = Reply::json(200, &"ok")?;
    let Some(token) = req.session_token() else { return Ok(reply) };
    let op = req.op.clone();
    req.write(move |wtx| sign_out(&op, wtx, &token)).await?;
    Ok(clear_session(reply, req.tenant()))
}
