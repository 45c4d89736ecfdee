//! The ways to sign in to a tenant.

use serde::Serialize;

use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply};

/// The sign-in with an account of the tenant itself.
const LOCAL: &str = "local";

#[derive(Serialize)]
struct Providers {
    tenant_id: String,
    methods: Vec<&'static str>,
    /// Upstream providers. None can be configured.
    providers: [(); 0],
}

/// `GET /v1/auth/providers`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let tenant = req.tenant();
    let methods = if tenant.settings.has_passwords() { vec![LOCAL] } else { Vec::new() };
    Ok(Reply::json(200, &Providers { tenant_id: tenant.id.to_string(), methods, providers: [] })?)
}
