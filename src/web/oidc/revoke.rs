//! The revocation endpoint (RFC 7009, 2).

use super::form::token_parameter;
use crate::oidc::revoke::revoke;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Client;
use crate::web::respond::{Failure, Reply};

/// `POST /oauth2/revoke`
pub async fn post(req: Request<Client>) -> Result<Reply, Failure> {
    revoke(&req.op, req.provider(), &req.caller.0, token_parameter(&req)?).await??;
    Ok(Reply::empty(200))
}
