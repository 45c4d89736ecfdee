//! Documents that everybody may keep for five minutes: bytes made once, an entity tag, no work at all while they last.

use crate::oidc::documents::{Document, Which};
use crate::storage::cache::Trust;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::extract::Call;
use crate::web::respond::Reply;

/// `keys::JWKS_MAX_AGE`, as a header says it.
const CACHE_CONTROL: &str = "public, max-age=300";

/// The document as it was last known: it is public, and programs keep it for minutes anyway, so it is given out also
/// while the database is away (P-10).
pub(super) fn recalled(from: &Recalled<'_>, which: Which) -> Option<Reply> {
    let services = from.services;
    let document = services.documents.recall(&services.db, (from.tenant.id, which), (Trust::LastKnown, from.now))?;
    Some(answer(from.call, &document))
}

pub(super) fn sent(ctx: &Ctx, which: Which) -> Result<Reply, Failure> {
    Ok(answer(&ctx.call, &*ctx.services.documents.get(&ctx.op, &ctx.services.db, which)?))
}

/// 304 where the program already has these bytes (RFC 9110, 13.1.2).
fn answer(call: &Call, document: &Document) -> Reply {
    let has_it = call.if_none_match.as_deref().is_some_and(|tags| {
        tags.split(',').map(|tag| tag.trim()).any(|tag| tag == "*" || tag.trim_start_matches("W/") == document.etag)
    });
    let reply = if has_it { Reply::empty(304) } else { Reply::json_bytes(200, document.json.clone()) };
    reply.with_header("cache-control", CACHE_CONTROL).with_header("etag", document.etag.clone())
}
