//! Public documents that clients may cache for up to five minutes: serialized once, with an entity tag.

use std::time::Duration;

use crate::oidc::documents::{Document, Which};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::request::Call;
use crate::web::respond::{Failure, Reply};

pub(super) async fn document(req: &Request<Anonymous>, which: Which) -> Result<Reply, Failure> {
    let document = req.provider().documents.find(&req.op, req.services(), which).await?;
    let max_age = document.max_age(&req.services().db, req.op.now);
    Ok(answer(&req.call, &document, max_age))
}

/// Returns the document, or 304 if the client has this version (RFC 9110, 13.1.2).
fn answer(call: &Call, document: &Document, max_age: Duration) -> Reply {
    let reply = if call.has_version(&document.etag) {
        Reply::empty(304)
    } else {
        Reply::json_bytes(200, document.json.clone())
    };
    reply
        .with_header("cache-control", format!("public, max-age={}", max_age.as_secs()))
        .with_header("etag", document.etag.clone())
}
