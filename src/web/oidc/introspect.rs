//! The introspection endpoint (RFC 7662, 2).

use super::token::credentials;
use super::{client_error, token_parameter};
use crate::oidc::introspect;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::respond::Reply;

/// `POST /oauth2/introspect`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    let answer = match credentials(&ctx.call).and_then(|credentials| Ok((credentials, token_parameter(&ctx.call)?))) {
        Ok((credentials, token)) => introspect::introspect(&ctx.op, ctx.services.powers(), &credentials, token)?,
        Err(error) => Err(error),
    };
    Ok(match answer {
        Ok(document) => Reply::json(200, &document)?,
        Err(error) => client_error(ctx, error)?,
    })
}

/// The same for a token that was seen lately.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    let (credentials, token) = (credentials(from.call).ok()?, token_parameter(from.call).ok()?);
    let document = introspect::recall(&from.op().ok()?, from.services.powers(), &credentials, token)?;
    Reply::json(200, &document).ok()
}
