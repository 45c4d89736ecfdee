//! The introspection endpoint (RFC 7662, 2).

use super::token::credentials;
use super::{client_error, token_parameter};
use crate::oidc::introspect::introspect;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `POST /oauth2/introspect`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    let answer = match credentials(&ctx.call).and_then(|credentials| Ok((credentials, token_parameter(ctx)?))) {
        Ok((credentials, token)) => introspect(&ctx.op, ctx.services.powers(), &credentials, token)?,
        Err(error) => Err(error),
    };
    Ok(match answer {
        Ok(document) => Reply::json(200, &document)?,
        Err(error) => client_error(ctx, error)?,
    })
}
