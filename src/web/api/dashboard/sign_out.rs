//! Ends the session of this browser.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::authn::sign_out;
use crate::base::code::Code;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardVisitor;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, clear_session};

pub(super) const POST: Operation = Operation::new("Ends the session of the browser, if it has one.")
    .answers::<SignedOut>(200)
    .refuses(&[Code::InvalidJson]);

#[derive(Deserialize)]
struct Nothing {}

/// The browser has no session.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardSignedOut)]
struct SignedOut {
    #[schema(example = true)]
    success: bool,
}

/// `POST /auth/logout` and `POST /auth/sign-out`
pub async fn post(req: Request<DashboardVisitor>) -> Result<Reply, Failure> {
    // Clients send an empty object, or nothing.
    let Nothing {} = req.body()?;
    if let Some(token) = req.caller.token.clone() {
        let op = req.op.clone();
        req.write(move |wtx| sign_out::sign_out(&op, wtx, &token)).await?;
    }
    Ok(clear_session(Reply::json(200, &SignedOut { success: true })?, req.tenant()))
}
