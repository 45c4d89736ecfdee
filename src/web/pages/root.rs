//! The root of the origin.

use crate::tenancy::resolve::Located;
use crate::web::enter::{OriginCtx, tenant_not_found};
use crate::web::respond::{Problem, Reply};

/// `GET /`: to the account page of the host's tenant, or of the default one.
pub fn get(ctx: &OriginCtx) -> Result<Reply, Problem> {
    let located = ctx.services.locate((&ctx.call.host, None)).map_err(|fault| {
        tracing::error!(%fault, "a request failed");
        Problem::from_fault(&fault)
    })?;
    match located {
        Located::Here(tenant) | Located::Elsewhere(tenant) => Ok(Reply::see_other(tenant.base.join("/account"))),
        Located::NotFound | Located::Mismatch => Err(tenant_not_found()),
    }
}
