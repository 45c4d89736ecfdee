//! The introspection endpoint (RFC 7662, 2).

use super::form::token_parameter;
use crate::oidc::introspect;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Introspector, client_refused};
use crate::web::respond::{Failure, Reply};

/// `POST /oauth2/introspect`
pub async fn post(req: Request<Introspector>) -> Result<Reply, Failure> {
    let token = token_parameter(&req).map_err(|refusal| client_refused(&req, refusal))?;
    match introspect::introspect(&req.op, req.provider(), &req.caller.0, token).await? {
        Ok(document) => Ok(Reply::json(200, &document)?),
        Err(refusal) => Err(client_refused(&req, refusal)),
    }
}
