//! The JWK set.

use crate::oidc::metadata::jwks;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /oauth2/jwks`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let set = ctx.services.db.read(ctx.op.tenant.id, jwks)?;
    Ok(Reply::json(200, &set)?.with_header("cache-control", "public, max-age=300"))
}
