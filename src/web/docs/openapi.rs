//! The OpenAPI document.

use std::sync::Arc;

use crate::web::dispatch::OriginRequest;
use crate::web::respond::{Failure, Reply};

/// `GET /openapi.json`. It changes with the version of the program only.
pub async fn get(req: Arc<OriginRequest>) -> Result<Reply, Failure> {
    let document = req.state.openapi();
    let reply = match req.call.has_version(&document.etag) {
        true => Reply::empty(304),
        false => Reply::json_bytes(200, document.json.clone()),
    };
    Ok(reply.with_header("cache-control", "public, max-age=300").with_header("etag", document.etag.clone()))
}
