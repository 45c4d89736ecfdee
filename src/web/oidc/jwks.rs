//! The JWK set.

use crate::keys::JWKS_MAX_AGE;
use crate::oidc::metadata::jwks;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /oauth2/jwks`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let set = ctx.services.db.read(ctx.op.tenant.id, |tx| jwks(&ctx.op, tx))?;
    let cached = format!("public, max-age={}", JWKS_MAX_AGE.as_secs());
    Ok(Reply::json(200, &set)?.with_header("cache-control", cached))
}
