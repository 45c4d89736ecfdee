//! `/.well-known/change-password`: leads password managers to the page that changes the password (W3C, A Well-Known URL
//! for Changing Passwords).

use std::sync::Arc;

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::tenancy::{Tenant, TenantState};
use crate::web::dispatch::callers::Anonymous;
use crate::web::dispatch::{OriginRequest, Request};
use crate::web::respond::{Failure, Reply};

/// Redirects to the page that changes the password, or to the account page where the tenant offers no passwords.
fn password_page(tenant: &Tenant) -> Reply {
    let path = if tenant.settings.has_passwords() { "/account/password" } else { "/account" };
    Reply::see_other(tenant.base.join(path))
}

/// `GET {issuer}/.well-known/change-password`
pub async fn of_tenant(req: Request<Anonymous>) -> Result<Reply, Failure> {
    Ok(password_page(req.tenant()))
}

/// `GET /.well-known/change-password` at the root of the host: the tenant of the host, else the one whose session cookie
/// is sent, else the default tenant. The cookie only selects the page, which checks the session.
pub async fn of_origin(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let at = req.clone();
    let found = req.state.services.blocking(move || find(&at)).await?;
    Ok(password_page(&*found.ok_or(Code::TenantNotFound)?))
}

fn find(req: &OriginRequest) -> Result<Option<Arc<Tenant>>, Fault> {
    let (state, host) = (&req.state, &req.call.host);
    if let (false, [id]) = (matches!(host, Host::Tenant(_)), req.cookies.session_tenants().as_slice()) {
        let found = state.directory.read(&state.services.db, *id)?;
        if let Some(tenant) = found.filter(|tenant| tenant.state == TenantState::Active) {
            return Ok(Some(Arc::new(tenant)));
        }
    }
    Ok(match state.locate(RequestAddress { host, slug: None })? {
        Located::Here(tenant) | Located::Elsewhere(tenant) => Some(tenant),
        Located::NotFound | Located::Mismatch => None,
    })
}
