//! The account of the caller.

use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::roles;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::LoginUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation = Operation::new("Returns the account of the caller.").answers::<Me>(200);

/// An account of the tenant.
#[derive(Serialize, ToSchema)]
struct Me {
    #[schema(format = "uuid")]
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "hello@example.com")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Sasha Patel")]
    name: Option<String>,
    email_verified: bool,
    tenant: OwnTenant,
    /// The roles of the account in the tenant.
    roles: Vec<String>,
}

/// The tenant of an account.
#[derive(Serialize, ToSchema)]
struct OwnTenant {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "example")]
    slug: String,
    #[schema(example = "Example")]
    name: String,
}

/// `GET /v1/auth/me`
pub async fn get(req: Request<LoginUser>) -> Result<Reply, Failure> {
    let (account, tenant) = (&req.caller.account, req.tenant());
    let id = account.id;
    let roles = req.read_one(move |tx| roles::store::list_roles(tx, id)).await?;
    let me = Me {
        id: account.id.to_string(),
        email: account.email.as_ref().map(|email| email.email.address().to_owned()),
        name: account.full_name(),
        email_verified: account.is_verified(),
        tenant: OwnTenant { id: tenant.id.to_string(), slug: tenant.slug.to_string(), name: tenant.name.clone() },
        roles,
    };
    Ok(Reply::json(200, &me)?)
}
