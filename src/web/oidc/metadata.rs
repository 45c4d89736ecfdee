//! Discovery, the same bytes at all its addresses.

use super::document::document;
use crate::oidc::documents::Which;
use crate::web::callers::Anonymous;
use crate::web::context::Request;
use crate::web::respond::{Failure, Reply};

/// `GET /.well-known/openid-configuration` and its three other addresses.
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    document(&req, Which::Metadata).await
}
