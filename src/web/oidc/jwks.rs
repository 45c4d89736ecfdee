//! The JWK set.

use super::document::document;
use crate::oidc::documents::Which;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply};

/// `GET /oauth2/jwks`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    document(&req, Which::JwkSet).await
}
