//! Documents that any program may keep for five minutes: bytes made once, an entity tag, no work at all while they last.

use crate::oidc::documents::{Document, Which};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::request::Call;
use crate::web::respond::{Failure, Reply};

/// `keys::JWKS_MAX_AGE`, as a header says it.
const CACHE_CONTROL: &str = "public, max-age=300";

pub(super) async fn document(req: &Request<Anonymous>, which: Which) -> Result<Reply, Failure> {
    let document = req.provider().documents.find(&req.op, req.services(), which).await?;
    Ok(answer(&req.call, &document))
}

/// 304 where the program already has these bytes (RFC 9110, 13.1.2).
fn answer(call: &Call, document: &Document) -> Reply {
    let has_it = call.if_none_match.as_deref().is_some_and(|tags| {
        tags.split(',').map(|tag| tag.trim()).any(|tag| tag == "*" || tag.trim_start_matches("W/") == document.etag)
    });
    let reply = if has_it { Reply::empty(304) } else { Reply::json_bytes(200, document.json.clone()) };
    reply.with_header("cache-control", CACHE_CONTROL).with_header("etag", document.etag.clone())
}
