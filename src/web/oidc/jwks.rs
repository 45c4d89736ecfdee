//! The JWK set.

use super::document::document;
use crate::oidc::documents::Which;
use crate::web::callers::Anonymous;
use crate::web::context::Request;
use crate::web::respond::{Failure, Reply};

/// `GET /oauth2/jwks`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    document(&req, Which::JwkSet).await
}
