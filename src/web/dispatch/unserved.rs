//! Answers to requests that no route serves, in the look of the tenant that their address names.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};

use super::context::has_page;
use super::cors;
use super::serve::{Outside, log_of, outside, without_tenant};
use crate::base::locale::{Locale, Locales};
use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::web::html::Chrome;
use crate::web::request::{CookieJar, accepted, spoken};
use crate::web::respond::{Problem, Reply};
use crate::web::spec::{Cors, Kind};
use crate::web::state::State;

/// The kind of answer to a request that no route serves.
pub struct NotServed {
    pub kind: Kind,
    pub cors: Cors,
    /// The language of the page; `None` for an answer as JSON.
    pub page: Option<Locale>,
}

/// Answers a request that matches no route (404) or no method of its route (405). A page of a tenant is in the languages
/// of the tenant and links to the account page. The address of a page with a trailing slash is redirected to the page.
pub async fn not_served(state: &Data<State>, req: &HttpRequest, what: NotServed, problem: Problem) -> Reply {
    let NotServed { kind, cors, page } = what;
    let Some(log) = log_of(req) else { return Reply::empty(500) };
    let request = Outside { kind, page, log: &log };
    let tenant = match page {
        Some(_) => tenant_of(state, req).await,
        None if req.path().ends_with('/') => tenant_of(state, req).await,
        None => None,
    };
    let without_slash = tenant.as_ref().and_then(|tenant| without_slash(state, tenant, req));
    let reply = match (without_slash, tenant.filter(|_| page.is_some())) {
        (Some(address), _) => Reply::see_other(address),
        (None, Some(tenant)) => of_tenant(state, req, request, &tenant, problem),
        (None, None) => without_tenant(state, request, &problem),
    };
    cors::for_unparsed(state, cors, req, reply).await
}

/// Returns the error page in the layout and the languages of a tenant, with a link to the account page.
fn of_tenant(state: &State, req: &HttpRequest, request: Outside<'_>, tenant: &Arc<Tenant>, problem: Problem) -> Reply {
    request.log.belongs_to(tenant);
    let cookies = CookieJar::read(req.headers().get_all("cookie").filter_map(|value| value.to_str().ok()));
    let locale = spoken(tenant, Locales::NONE, cookies.language(tenant), &accepted(req.headers()));
    let problem = problem.with_back(Some(("account-go-to", tenant.base.join("/account"))));
    outside(state, request, &problem, |nonce| Some(Chrome::of(tenant, locale, nonce)))
}

/// Returns the address of a page that was requested by GET with a trailing slash, with its query. Protocol endpoints are
/// compared as they are written.
fn without_slash(state: &State, tenant: &Tenant, req: &HttpRequest) -> Option<String> {
    let path = req.path().strip_suffix('/').filter(|_| matches!(*req.method(), Method::GET | Method::HEAD))?;
    let below = path.strip_prefix(tenant.base.path())?;
    if below.starts_with("/oauth2") || !has_page(state.specs, below) {
        return None;
    }
    let page = tenant.base.join(below);
    Some(if req.query_string().is_empty() { page } else { format!("{page}?{}", req.query_string()) })
}

/// Returns the tenant whose canonical address the request names. After a fault the page has no tenant.
async fn tenant_of(state: &Data<State>, req: &HttpRequest) -> Option<Arc<Tenant>> {
    let host = req.extensions().get::<Host>().cloned()?;
    let slug = req.path().strip_prefix("/t/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
    let at = RequestAddress { host: &host, slug: slug.as_deref() };
    let services = &state.services;
    let located = match state.directory.recall(&services.db, at, Trust::Fresh, services.clock.now()) {
        Some(located) => located,
        None => {
            let (state, host) = (state.clone().into_inner(), host.clone());
            let look = move || state.locate(RequestAddress { host: &host, slug: slug.as_deref() });
            services.blocking(look).await.ok()?
        }
    };
    match located {
        Located::Here(tenant) => Some(tenant),
        Located::Elsewhere(_) | Located::NotFound | Located::Mismatch => None,
    }
}
