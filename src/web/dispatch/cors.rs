//! The CORS headers of responses (Fetch, 3.2). Errors have the headers of successful responses, so that a script can read
//! why its request failed. Credentials are never allowed.

use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};

use super::context::Context;
use crate::base::fault::Fault;
use crate::oidc::clients;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::web::request::RequestLog;
use crate::web::respond::Reply;
use crate::web::spec::Cors;
use crate::web::state::State;

/// The name of the header.
pub const ALLOWED_ORIGIN: &str = "access-control-allow-origin";

/// Adds the headers to the response of a request with a known tenant: its client's origins may read it, and without a
/// known client those of all clients of the tenant. If the look-up fails, the response is sent without the header.
pub(super) async fn for_client(context: &Context, reply: Reply) -> Reply {
    let Some(origin) = context.call.origin.clone() else { return reply };
    let reply = reply.with_header("vary", "origin");
    let (client_id, asked) = (context.answered_client().map(str::to_owned), origin.clone());
    match context.read(move |tx| clients::may_read(tx, client_id.as_deref(), &asked)).await {
        Ok(true) => reply.with_header(ALLOWED_ORIGIN, origin),
        Ok(false) => reply,
        Err(fault) => {
            context.call.log.fail(&fault);
            reply
        }
    }
}

/// Does what [`for_client`] does after a fault, when the database is not queried again: only a cached client is known.
pub(super) fn for_cached_client(context: &Context, reply: Reply) -> Reply {
    let Some(origin) = context.call.origin.clone() else { return reply };
    let reply = reply.with_header("vary", "origin");
    let (known, db) = (&context.provider().known, &context.services().db);
    let client = context.answered_client().and_then(|client_id| known.last_known(&context.op, db, client_id));
    match client.is_some_and(|known| known.client.is_used_from(&origin)) {
        true => reply.with_header(ALLOWED_ORIGIN, origin),
        false => reply,
    }
}

/// Adds the headers to the response of a request that was refused before it was parsed.
pub(super) async fn for_unparsed(state: &Data<State>, cors: Cors, req: &HttpRequest, reply: Reply) -> Reply {
    let reply = if cors == Cors::Clients { reply.with_header("vary", "origin") } else { reply };
    match allowed_origin(state, cors, req).await {
        Ok(Some(origin)) => reply.with_header(ALLOWED_ORIGIN, origin),
        Ok(None) => reply,
        Err(fault) => {
            if let Some(log) = req.extensions().get::<Arc<RequestLog>>() {
                log.fail(&fault);
            }
            reply
        }
    }
}

/// Returns the origin that may read a response, whatever its client is. Any origin of a client of the tenant is allowed.
pub async fn allowed_origin(state: &Data<State>, cors: Cors, req: &HttpRequest) -> Result<Option<String>, Fault> {
    let origin = req.headers().get("origin").and_then(|value| value.to_str().ok()).map(str::to_owned);
    match (cors, origin) {
        (Cors::Anyone, _) => Ok(Some("*".to_owned())),
        (Cors::Clients, Some(origin)) => Ok(is_known(state, req, origin.clone()).await?.then_some(origin)),
        (Cors::Clients | Cors::None, _) => Ok(None),
    }
}

/// Returns whether any client of the tenant has registered this origin.
async fn is_known(state: &Data<State>, req: &HttpRequest, origin: String) -> Result<bool, Fault> {
    let slug = req.match_info().get("slug").map(str::to_owned);
    let host = req.extensions().get::<Host>().cloned().unwrap_or(Host::Unknown);
    let at = state.clone();
    let look = move || match at.locate(RequestAddress { host: &host, slug: slug.as_deref() })? {
        Located::Here(tenant) => at.services.db.read(tenant.id, |tx| clients::may_read(tx, None, &origin)),
        _ => Ok(false),
    };
    state.services.blocking(look).await
}
