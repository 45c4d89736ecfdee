//! The OpenID Connect face: one file per endpoint.

pub mod authorize;
pub mod jwks;
pub mod logout;
pub mod metadata;
pub mod token;
pub mod userinfo;

use serde::Serialize;

use super::enter::Ctx;
use super::respond::Reply;
use crate::base::fault::Fault;
use crate::oidc::clients;
use crate::oidc::error::OAuthError;

/// An error of a JSON endpoint (RFC 6749, 5.2).
#[derive(Serialize)]
struct ErrorBody {
    error: &'static str,
    error_description: &'static str,
}

fn oauth_error(status: u16, error: OAuthError) -> Result<Reply, Fault> {
    Reply::json(status, &ErrorBody { error: error.code.as_str(), error_description: error.description })
}

/// Lets a script read the answer, if it runs at an origin of the client that the answer is for (openid.md, rule 25).
/// Never with credentials.
fn for_client_origin(ctx: &Ctx, reply: Reply, client_id: Option<&str>) -> Result<Reply, Fault> {
    let Some(origin) = &ctx.call.origin else { return Ok(reply) };
    let reply = reply.with_header("vary", "origin");
    let Some(client_id) = client_id else { return Ok(reply) };
    let own = ctx.services.db.read(ctx.op.tenant.id, |tx| match clients::store::find_by_client_id(tx, client_id)? {
        Some(client) => clients::store::has_origin(tx, origin, Some(client.id)),
        None => Ok(false),
    })?;
    Ok(if own { reply.with_header("access-control-allow-origin", origin) } else { reply })
}
