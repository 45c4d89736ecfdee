//! The revocation endpoint (RFC 7009, 2).

use super::form::token_parameter;
use crate::oidc::revoke::revoke;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Client, client_refused};
use crate::web::respond::{Failure, Reply};

/// `POST /oauth2/revoke`
pub async fn post(req: Request<Client>) -> Result<Reply, Failure> {
    let token = token_parameter(&req).map_err(|refusal| client_refused(&req, refusal))?;
    match revoke(&req.op, req.provider(), &req.caller.0, token).await? {
        Ok(()) => Ok(Reply::empty(200)),
        Err(refusal) => Err(client_refused(&req, refusal)),
    }
}
