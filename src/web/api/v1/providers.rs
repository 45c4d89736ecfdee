//! The ways to sign in to a tenant.

use serde::Serialize;
use utoipa::ToSchema;

use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

/// The sign-in with an account of the tenant itself.
const LOCAL: &str = "local";

pub(super) const GET: Operation = Operation::new("Returns the ways to sign in to a tenant.").answers::<Providers>(200);

/// The ways to sign in to a tenant.
#[derive(Serialize, ToSchema)]
struct Providers {
    #[schema(format = "uuid")]
    tenant_id: String,
    /// `local` is the password of an account of the tenant.
    #[schema(example = json!(["local"]))]
    methods: Vec<&'static str>,
    /// Upstream providers. None can be configured.
    #[schema(value_type = Vec<String>, max_items = 0)]
    providers: [(); 0],
}

/// `GET /v1/auth/providers`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let tenant = req.tenant();
    let methods = if tenant.settings.has_passwords() { vec![LOCAL] } else { Vec::new() };
    Ok(Reply::json(200, &Providers { tenant_id: tenant.id.to_string(), methods, providers: [] })?)
}
