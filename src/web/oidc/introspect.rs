//! The introspection endpoint (RFC 7662, 2).

use super::form::token_parameter;
use crate::oidc::introspect::introspect;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Introspector;
use crate::web::respond::{Failure, Reply};

/// `POST /oauth2/introspect`
pub async fn post(req: Request<Introspector>) -> Result<Reply, Failure> {
    let document = introspect(&req.op, req.provider(), &req.caller.0, token_parameter(&req)?).await??;
    Ok(Reply::json(200, &document)?)
}
