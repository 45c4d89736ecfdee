//! Finds the tenant of a request to a JSON surface, and checks that the request may come from where it comes.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::context::Context;
use crate::base::code::{Code, Dialect};
use crate::base::domain::Domain;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{Id, TenantId};
use crate::base::jose;
use crate::base::json;
use crate::base::refusal::Refusal;
use crate::base::token::BearerToken;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::{Addresses, Host, Unresolved};
use crate::tenancy::sources::{Claimed, Sources};
use crate::web::request::form::from_pairs;
use crate::web::request::{Call, Sent, is_own_json};
use crate::web::respond::Problem;
use crate::web::spec::{Discovery, Method, Spec};
use crate::web::state::State;

/// Finds the tenant that every source of the request names. A tenant that has switched the surface off has nothing at its
/// address.
pub(super) async fn locate(
    state: &State,
    call: &Call,
    sent: &Sent,
    dialect: Dialect,
) -> Result<Result<Arc<Tenant>, Problem>, Fault> {
    let sources = match sources(state, call, sent, dialect) {
        Ok(sources) => sources,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let (directory, services) = (&state.directory, &state.services);
    let resolved = match directory.recall_resolved(&services.db, &sources, services.clock.now()) {
        Some(resolved) => resolved,
        None => {
            let (directory, db, now) = (directory.clone(), services.db.clone(), services.clock.now());
            Box::pin(services.blocking(move || directory.resolve(&db, &sources, now))).await?
        }
    };
    Ok(match resolved {
        Ok(tenant) if tenant.settings.surfaces.has(dialect) => Ok(tenant),
        Ok(_) => Err(Code::NotFound.into()),
        Err(Unresolved::NotFound | Unresolved::Unnamed) => Err(Code::TenantNotFound.into()),
        Err(Unresolved::Mismatch) => Err(Code::TenantMismatch.into()),
        Err(Unresolved::Several) => Err(Code::TenantRequired.into()),
    })
}

/// The parameters of the query that concern the tenant.
#[derive(Deserialize)]
struct Query<'q> {
    #[serde(borrow, default)]
    slug: Vec<&'q str>,
    #[serde(borrow, default)]
    domain: Vec<&'q str>,
    #[serde(borrow, default)]
    token: Vec<&'q str>,
}

fn sources(state: &State, call: &Call, sent: &Sent, dialect: Dialect) -> Result<Sources, Refusal> {
    let host = match &call.host {
        Host::Tenant(slug) => Some(slug.clone()),
        Host::Public | Host::OtherLoopback | Host::Unknown => None,
    };
    let path = call.slug().map(str::to_owned);
    let query: Query<'_> =
        from_pairs(&call.query).map_err(|why| Refusal::new(Code::InvalidParameters).with("why", why.to_string()))?;
    // A body that cannot be read names no tenant; the handler refuses it.
    let body = json::parse_object(&call.json).unwrap_or_default();
    let member = |name: &str| body.get(name).and_then(Value::as_str);
    let header = match call.tenant_header.as_deref() {
        None => None,
        Some(text) => Some(tenant_id(text).ok_or(Code::TenantIdInvalid)?),
    };
    let bearer = if takes_bearer(dialect) { sent.bearer() } else { None };
    let secrets = [bearer, member("token"), member("refresh_token"), member("code"), call.param("token")];
    let addresses = &state.services.addresses;
    let secrets = secrets.into_iter().flatten().chain(query.token.iter().copied());
    let credentials: Vec<Claimed> = secrets.filter_map(|text| claimed(addresses, text)).collect();
    // A value of another type names no tenant that exists.
    let named = body.get("tenant_slug").filter(|slug| !slug.is_null()).map(|slug| slug.as_str().unwrap_or_default());
    let slugs: Vec<String> = query.slug.into_iter().chain(named).map(str::to_owned).collect();
    let domain = match call.spec.discovery {
        Discovery::None => None,
        Discovery::DomainOfQuery => match query.domain.as_slice() {
            [] => None,
            [domain] => Some(Domain::parse(domain).map_err(|_| Code::DomainParameterInvalid)?),
            _ => return Err(Code::DomainParameterInvalid.into()),
        },
        Discovery::AddressOfBody => {
            let address = member("email").or_else(|| member("username"));
            address.and_then(|address| Email::parse(address).ok()).map(|email| email.domain())
        }
    };
    let by_cookie = call.spec.is_directed_by_cookie() && sent.authorization.is_none();
    let cookies = if by_cookie { sent.cookies.session_tenants() } else { Vec::new() };
    // A domain that is asked for selects its own tenant only; the address of a sign-in may be of any domain.
    let is_asked = domain.is_some() && call.spec.discovery == Discovery::DomainOfQuery;
    let default = addresses.default_slug.clone().filter(|_| !is_asked);
    Ok(Sources { host, path, credentials, header, slugs, domain, cookies, default })
}

/// Whether a surface reads the `Authorization` header.
const fn takes_bearer(dialect: Dialect) -> bool {
    match dialect {
        Dialect::Login | Dialect::Workspace | Dialect::Organization => true,
        Dialect::Dashboard => false,
    }
}

/// Parses a UUID in one of its two forms: 32 hexadecimal digits, or with hyphens.
fn tenant_id(text: &str) -> Option<TenantId> {
    matches!(text.len(), 32 | 36).then(|| Id::from_uuid(text)).flatten()
}

/// Returns the tenant that a secret or a JWT names, without verifying it. A JWT of another issuer names none.
fn claimed(addresses: &Addresses, text: &str) -> Option<Claimed> {
    #[derive(Deserialize)]
    struct Issued {
        iss: String,
    }
    match BearerToken::tenant_of(text) {
        Some(id) => Some(Claimed::Id(id)),
        None => {
            let issuer = jose::read_unverified::<Issued>(text).ok()?.iss;
            addresses.has_form_of_issuer(&issuer).then_some(Claimed::Issuer(issuer))
        }
    }
}

/// Returns the refusal of a request that another site may have made a browser send (A-55: CSRF). It concerns requests that
/// change something and may be authenticated by a cookie.
pub(super) fn forged(context: &Context) -> Option<Problem> {
    let (call, tenant) = (&context.call, context.tenant());
    let may_carry_cookie = match call.spec.dialect() {
        Some(Dialect::Dashboard) => true,
        // With a token the cookie does not decide what is allowed.
        Some(Dialect::Workspace) => context.authorization().is_none(),
        Some(Dialect::Login | Dialect::Organization) | None => false,
    };
    let guarded = may_carry_cookie && changes_something(call.spec);
    let is_own = || is_own_json(call, tenant.base.origin(), &tenant.settings.cors_origins);
    (guarded && !is_own()).then(|| Code::OriginNotAllowed.into())
}

fn changes_something(spec: &Spec) -> bool {
    spec.method != Method::Get
}
