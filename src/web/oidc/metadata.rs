//! Discovery: one document at four URLs.

use super::document::document;
use crate::oidc::documents::Which;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply};

/// `GET /.well-known/openid-configuration`, and the three other discovery URLs.
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    document(&req, Which::Metadata).await
}
