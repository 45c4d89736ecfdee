//! The root of the origin, and the issuer of a tenant.

use std::sync::Arc;

use crate::base::code::Code;
use crate::tenancy::resolve::{Located, RequestAddress};
use crate::web::dispatch::callers::Anonymous;
use crate::web::dispatch::{OriginRequest, Request};
use crate::web::respond::{Failure, Reply};

/// `GET /`: redirects to the account page of the tenant of the host, or of the default tenant.
pub async fn get(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let at = req.clone();
    let located = req
        .state
        .services
        .blocking(move || at.state.locate(RequestAddress { host: &at.call.host, slug: None }))
        .await?;
    match located {
        Located::Here(tenant) | Located::Elsewhere(tenant) => Ok(Reply::see_other(tenant.base.join("/account"))),
        Located::NotFound | Located::Mismatch => Err(Code::TenantNotFound.into()),
    }
}

/// `GET {issuer}`: redirects to the account page.
pub async fn issuer(req: Request<Anonymous>) -> Result<Reply, Failure> {
    Ok(Reply::see_other(req.tenant().base.join("/account")))
}
