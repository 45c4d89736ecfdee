//! The second factors of the user.

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::code::Code;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const STATUS: Operation = Operation::new("Returns whether the user signs in with a second factor.")
    .answers::<Status>(200)
    .refuses(&[Code::EmailNotVerified]);

/// The second factors of a user.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardTwoFactorStatus)]
struct Status {
    enabled: bool,
    #[schema(example = json!([]))]
    methods: Vec<&'static str>,
    backup_codes_remaining: u32,
    /// Whether the tenant demands one.
    required: bool,
}

/// `GET /auth/two-factor/status`
pub async fn status(_: Request<DashboardUser>) -> Result<Reply, Failure> {
    // Portico has no second factors.
    Ok(Reply::json(200, &Status { enabled: false, methods: Vec::new(), backup_codes_remaining: 0, required: false })?)
}
