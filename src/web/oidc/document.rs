//! Public documents that clients may cache for five minutes: serialized once, with an entity tag.

use crate::oidc::documents::{Document, Which};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::request::Call;
use crate::web::respond::{Failure, Reply};

/// `keys::JWKS_MAX_AGE` as a header value.
const CACHE_CONTROL: &str = "public, max-age=300";

pub(super) async fn document(req: &Request<Anonymous>, which: Which) -> Result<Reply, Failure> {
    let document = req.provider().documents.find(&req.op, req.services(), which).await?;
    Ok(answer(&req.call, &document))
}

/// Returns the document, or 304 if the client has this version (RFC 9110, 13.1.2).
fn answer(call: &Call, document: &Document) -> Reply {
    let has_it = call.if_none_match.as_deref().is_some_and(|tags| {
        tags.split(',').map(|tag| tag.trim()).any(|tag| tag == "*" || tag.trim_start_matches("W/") == document.etag)
    });
    let reply = if has_it { Reply::empty(304) } else { Reply::json_bytes(200, document.json.clone()) };
    reply.with_header("cache-control", CACHE_CONTROL).with_header("etag", document.etag.clone())
}
