//! The revocation endpoint (RFC 7009, 2).

use super::token::credentials;
use super::{client_error, for_client_origin, token_parameter};
use crate::oidc::revoke::revoke;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `POST /oauth2/revoke`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    let credentials = credentials(&ctx.call);
    // Known whatever else is wrong with the request, so that the client's own scripts can read the error.
    let client_id = credentials.as_ref().ok().and_then(|c| c.client_id());
    let answer = match credentials.and_then(|credentials| Ok((credentials, token_parameter(&ctx.call)?))) {
        Ok((credentials, token)) => revoke(&ctx.op, ctx.services.powers(), &credentials, token)?,
        Err(error) => Err(error),
    };
    let reply = match answer {
        Ok(()) => Reply::empty(200),
        Err(error) => client_error(ctx, error)?,
    };
    Ok(for_client_origin(ctx, reply, client_id.as_deref())?)
}
