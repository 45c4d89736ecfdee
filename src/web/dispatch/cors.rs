//! The CORS headers of responses (Fetch, 3.2). Errors have the headers of successful responses, so that a script can read
//! why its request failed. Only the dashboard API allows credentials.

use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};

use super::context::Context;
use crate::base::fault::Fault;
use crate::oidc::clients;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::web::request::{Call, RequestLog};
use crate::web::respond::Reply;
use crate::web::spec::Cors;
use crate::web::state::State;

/// The name of the header.
pub const ALLOWED_ORIGIN: &str = "access-control-allow-origin";
const CREDENTIALS: &str = "access-control-allow-credentials";
const EXPOSED: &str = "access-control-expose-headers";

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

/// Adds the headers to the response of a JSON surface: the origins that its tenant lists may read it.
pub(super) fn for_listed(context: &Context, reply: Reply) -> Reply {
    let reply = reply.with_header("vary", "origin");
    match &context.call.origin {
        Some(origin) if context.tenant().settings.cors_origins.has(origin) => {
            readable(context.call.spec.cors, origin.clone(), reply)
        }
        _ => reply,
    }
}

/// Lets an origin read a response.
fn readable(cors: Cors, origin: String, reply: Reply) -> Reply {
    let reply = reply.with_header(ALLOWED_ORIGIN, origin);
    match cors {
        Cors::ListedWithCredentials => reply.with_header(CREDENTIALS, "true").with_header(EXPOSED, "retry-after"),
        Cors::Listed => reply.with_header(EXPOSED, "retry-after"),
        Cors::None | Cors::Anyone | Cors::Clients => reply,
    }
}

/// What a request says before its tenant is known, as far as CORS depends on it.
pub struct Asking {
    host: Host,
    /// The slug in the path.
    slug: Option<String>,
    origin: Option<String>,
}

impl Asking {
    pub(super) fn of(req: &HttpRequest) -> Asking {
        Asking {
            host: req.extensions().get::<Host>().cloned().unwrap_or(Host::Unknown),
            // A path that matches no route has no parameters.
            slug: req.path().strip_prefix("/t/").and_then(|rest| rest.split('/').next()).map(str::to_owned),
            origin: req.headers().get("origin").and_then(|value| value.to_str().ok()).map(str::to_owned),
        }
    }

    /// Returns what a request to a JSON surface says; `None` for other requests.
    pub(super) fn of_call(call: &Call) -> Option<Asking> {
        call.spec.dialect()?;
        let slug = call.slug().map(str::to_owned);
        Some(Asking { host: call.host.clone(), slug, origin: call.origin.clone() })
    }
}

/// Adds the headers to the response of a request that was refused before it was parsed.
pub(super) async fn for_unparsed(state: &Data<State>, cors: Cors, req: &HttpRequest, reply: Reply) -> Reply {
    let log = req.extensions().get::<Arc<RequestLog>>().cloned();
    let (reply, failed) = with_allowed(state, cors, Asking::of(req), reply).await;
    if let (Some(log), Some(fault)) = (log, failed) {
        log.fail(&fault);
    }
    reply
}

/// Adds the headers to the response of a request whose tenant is not known: the origins to which its preflight was
/// answered may read it.
pub(super) async fn for_no_tenant(state: &Arc<State>, cors: Cors, asking: Asking, reply: Reply) -> Reply {
    with_allowed(&Data::from(state.clone()), cors, asking, reply).await.0
}

async fn with_allowed(state: &Data<State>, cors: Cors, asking: Asking, reply: Reply) -> (Reply, Option<Fault>) {
    let varies = matches!(cors, Cors::Clients | Cors::Listed | Cors::ListedWithCredentials);
    let reply = if varies { reply.with_header("vary", "origin") } else { reply };
    match allowed_origin(state, cors, asking).await {
        Ok(Some(origin)) => (readable(cors, origin, reply), None),
        Ok(None) => (reply, None),
        Err(fault) => (reply, Some(fault)),
    }
}

/// Returns the origin to which a preflight is answered, whatever the response will be. At the address of a tenant it is an
/// origin of a client of the tenant, or at a JSON surface one that the tenant lists. A preflight has neither cookie nor
/// body, so at an address that names no tenant it is an origin that any tenant lists.
pub async fn allowed_origin(state: &Data<State>, cors: Cors, asking: Asking) -> Result<Option<String>, Fault> {
    match (cors, &asking.origin) {
        (Cors::Anyone, _) => Ok(Some("*".to_owned())),
        (Cors::Clients | Cors::Listed | Cors::ListedWithCredentials, Some(origin)) => {
            let origin = origin.clone();
            Ok(is_known(state, cors, asking).await?.then_some(origin))
        }
        (Cors::Clients | Cors::Listed | Cors::ListedWithCredentials, None) | (Cors::None, _) => Ok(None),
    }
}

async fn is_known(state: &Data<State>, cors: Cors, asking: Asking) -> Result<bool, Fault> {
    let Asking { host, slug, origin } = asking;
    let origin = origin.unwrap_or_default();
    let at = state.clone();
    let names_tenant = slug.is_some() || matches!(host, Host::Tenant(_));
    let look = move || {
        if cors != Cors::Clients && !names_tenant {
            return at.directory.is_origin_of_any(&at.services.db, &origin);
        }
        match at.locate(RequestAddress { host: &host, slug: slug.as_deref() })? {
            Located::Here(tenant) if cors == Cors::Clients => {
                at.services.db.read(tenant.id, |tx| clients::may_read(tx, None, &origin))
            }
            Located::Here(tenant) | Located::Elsewhere(tenant) if cors != Cors::Clients => {
                Ok(tenant.settings.cors_origins.has(&origin))
            }
            _ => Ok(false),
        }
    };
    state.services.blocking(look).await
}

/// Answers a CORS preflight (Fetch, 4.8) of routes that share a CORS rule.
pub async fn preflight(state: &Data<State>, cors: Cors, methods: &[&str], req: &HttpRequest) -> Result<Reply, Fault> {
    let reply = Reply::empty(204).with_header("vary", "origin");
    let reply = match (allowed_origin(state, cors, Asking::of(req)).await?, cors) {
        (Some(origin), Cors::ListedWithCredentials) => {
            reply.with_header(ALLOWED_ORIGIN, origin).with_header(CREDENTIALS, "true")
        }
        (Some(origin), _) => reply.with_header(ALLOWED_ORIGIN, origin),
        (None, _) => reply,
    };
    let headers = match cors {
        Cors::Listed | Cors::ListedWithCredentials => SURFACE_HEADERS,
        Cors::None | Cors::Anyone | Cors::Clients => "authorization, content-type",
    };
    Ok(reply
        .with_header("access-control-allow-methods", methods.join(", "))
        .with_header("access-control-allow-headers", headers)
        .with_header("access-control-max-age", "600"))
}

/// The headers of a request that the JSON surfaces read.
const SURFACE_HEADERS: &str = "authorization, content-type, x-tenant-id, x-captcha-response";
