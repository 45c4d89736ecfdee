//! The root of the origin.

use crate::tenancy::resolve::{Host, Sources, resolve};
use crate::web::enter::OriginCtx;
use crate::web::respond::{Problem, Reply};

/// `GET /`: to the account page of the host's tenant, or of the default one.
pub fn get(ctx: &OriginCtx) -> Result<Reply, Problem> {
    let slug = match &ctx.call.host {
        Host::Tenant(slug) => Some(slug.clone()),
        _ => ctx.services.addresses.default_slug.clone(),
    };
    let sources = Sources { host: slug.as_ref(), path: None, credential: None };
    let found = ctx.services.db.system_read(|stx| resolve(stx, &sources)).map_err(|fault| {
        tracing::error!(%fault, reference = ctx.reference, "a request failed");
        Problem::from_fault(&fault)
    })?;
    match found {
        Ok(tenant) => Ok(Reply::see_other(tenant.base.join("/account"))),
        Err(_) => {
            Err(Problem::new(404, "tenant_not_found", "There is no such organization here, or it is not active."))
        }
    }
}
