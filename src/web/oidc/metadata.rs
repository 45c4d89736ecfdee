//! Discovery, the same bytes at all its addresses.

use crate::oidc::metadata::metadata;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

/// `GET /.well-known/openid-configuration` and its three other addresses.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let document = ctx.services.db.read(ctx.op.tenant.id, |tx| metadata(&ctx.op, tx))?;
    Ok(Reply::json(200, &document)?.with_header("cache-control", "public, max-age=300"))
}
