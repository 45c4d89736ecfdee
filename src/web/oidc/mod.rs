//! The OpenID Connect face: one file per endpoint.

pub mod authorize;
mod document;
pub mod introspect;
pub mod jwks;
pub mod logout;
pub mod metadata;
pub mod revoke;
pub mod token;
pub mod userinfo;

use serde::Serialize;

use super::enter::Ctx;
use super::extract::Call;
use super::respond::Reply;
use crate::base::fault::Fault;
use crate::oidc::clients;
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};

/// An error of a JSON endpoint (RFC 6749, 5.2).
#[derive(Serialize)]
struct ErrorBody {
    error: &'static str,
    error_description: &'static str,
}

fn oauth_error(status: u16, error: OAuthError) -> Result<Reply, Fault> {
    Reply::json(status, &ErrorBody { error: error.code.as_str(), error_description: error.description })
}

/// The error of an endpoint at which clients prove who they are (RFC 6749, 5.2).
fn client_error(ctx: &Ctx, error: OAuthError) -> Result<Reply, Fault> {
    if error.code != ErrorCode::InvalidClient {
        return oauth_error(400, error);
    }
    let reply = oauth_error(401, error)?;
    // The scheme that the client tried.
    let basic = ctx.call.authorization.is_some();
    Ok(if basic { reply.with_header("www-authenticate", "Basic realm=\"token\"") } else { reply })
}

/// The `token` of a revocation or introspection request. `token_type_hint` is a hint, and nothing here needs one.
fn token_parameter(call: &Call) -> Result<&str, OAuthError> {
    if token::repeated(&call.form) {
        return Err(invalid_request("a parameter is given more than once"));
    }
    call.form_value("token").filter(|token| !token.is_empty()).ok_or(invalid_request("token is missing"))
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
    Ok(if own { reply.with_header("access-control-allow-origin", origin.to_owned()) } else { reply })
}
