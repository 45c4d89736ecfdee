//! Scopes and audiences (RFC 6749, 3.3; RFC 8707, 2).
//!
//! Unknown scopes, and scopes that the client may not request, are ignored (OpenID Connect Core, 3.1.2.1), which the log
//! says. The token response contains the granted scopes.

use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::{GrantType, hints};
use crate::oidc::consents;
use crate::oidc::known_clients::KnownClient;
use crate::oidc::resource_servers::choose::choose;
use crate::oidc::scope::{OFFLINE_ACCESS, ScopeSet, is_standard};
use crate::op::Op;

pub(super) struct Granted {
    pub(super) scope: ScopeSet,
    pub(super) audience: Vec<String>,
    pub(super) consent_items: Vec<String>,
}

pub(super) fn check(op: &Op, known: &KnownClient, params: &Params) -> Result<Granted, Refusal> {
    let KnownClient { client, servers, .. } = known;
    let requested = ScopeSet::parse(params.get("scope").unwrap_or_default()).ok_or(Code::ScopeMalformed)?;
    let allowed = &client.registered.scopes;
    let asked = requested.filtered(|scope| allowed.is_empty() || allowed.iter().any(|a| a == scope));
    let chosen = choose(op.tenant.issuer(), servers, &asked, &params.resources);
    let chosen = chosen.map_err(|code| hints::refusal(op, client, code))?;
    // OpenID Connect Core, 11: `offline_access` is ignored for a client that may not use refresh tokens.
    let standard =
        |scope: &str| is_standard(scope) && (scope != OFFLINE_ACCESS || client.may_use(GrantType::RefreshToken));
    let own = &op.tenant.attributes;
    let is_own = |scope: &str| standard(scope) || own.has_scope(scope);
    let scope = asked.filtered(|scope| is_own(scope) || chosen.servers.iter().any(|server| server.has_scope(scope)));
    let ignored = hints::ignored_scopes(op, client, servers, &requested, &scope);
    if scope.is_empty() {
        return Err(hints::no_scope_left(Code::NoScopeLeft, &ignored));
    }
    if !ignored.is_empty() {
        let (tenant, client_id) = (op.tenant.slug.as_str(), client.client_id.as_str());
        tracing::info!(tenant, client_id, hint = hints::joined(&ignored).english(), "requested scopes were ignored");
    }
    let mut audience = chosen.audience;
    if audience.is_empty() || (scope.contains("openid") && !audience.iter().any(|a| a == op.tenant.issuer())) {
        audience.push(op.tenant.issuer().to_owned());
    }
    let consent_items = consents::items(own, &scope, &chosen.servers);
    Ok(Granted { scope, audience, consent_items })
}
