//! Scopes and audiences (RFC 6749, 3.3; RFC 8707, 2; openid.md, rule 7).
//!
//! Scopes that nobody knows, or that this client may not have, are left out (OpenID Connect Core, 3.1.2.1); the token
//! answer says what was granted.

use crate::base::fault::Fault;
use crate::oidc::authorize::consent;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError, invalid_request};
use crate::oidc::resource_servers::{self, ResourceServer};
use crate::oidc::scope::{OFFLINE_ACCESS, ScopeSet, is_standard};
use crate::op::Op;
use crate::storage::Tx;

pub(super) struct Granted {
    pub(super) scope: ScopeSet,
    pub(super) audience: Vec<String>,
    pub(super) consent_items: Vec<String>,
}

pub(super) fn check(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    params: &Params,
) -> Result<Result<Granted, OAuthError>, Fault> {
    let Some(asked) = ScopeSet::parse(params.get("scope").unwrap_or_default()) else {
        return Ok(Err(invalid_request("scope is malformed or has more than 64 values")));
    };
    let allowed = &client.registered.scopes;
    let asked = asked.filtered(|scope| allowed.is_empty() || allowed.iter().any(|a| a == scope));
    let mut servers = Vec::new();
    for identifier in &client.registered.resources {
        servers.extend(resource_servers::store::find_by_identifier(tx, identifier)?);
    }
    let chosen = match choose(op.tenant.issuer(), (&servers, &asked), &params.resources) {
        Ok(chosen) => chosen,
        Err(error) => return Ok(Err(error)),
    };
    // OpenID Connect Core, 11: `offline_access` means nothing for a client that uses no refresh tokens.
    let standard =
        |scope: &str| is_standard(scope) && (scope != OFFLINE_ACCESS || client.may_use(GrantType::RefreshToken));
    let scope = asked.filtered(|scope| standard(scope) || chosen.servers.iter().any(|server| server.has_scope(scope)));
    if scope.is_empty() {
        return Ok(Err(OAuthError::new(ErrorCode::InvalidScope, "no scope is left that this client may ask for")));
    }
    let mut audience = chosen.audience;
    if audience.is_empty() || (scope.contains("openid") && !audience.iter().any(|a| a == op.tenant.issuer())) {
        audience.push(op.tenant.issuer().to_owned());
    }
    let consent_items = consent::items(&scope, &chosen.servers);
    Ok(Ok(Granted { scope, audience, consent_items }))
}

struct Chosen<'a> {
    servers: Vec<&'a ResourceServer>,
    audience: Vec<String>,
}

/// The resource servers asked for; else the one whose scopes are asked for; else the client's default.
fn choose<'a>(
    issuer: &str,
    (servers, asked): (&'a [ResourceServer], &ScopeSet),
    resources: &[String],
) -> Result<Chosen<'a>, OAuthError> {
    if !resources.is_empty() {
        let known = |r: &String| r == issuer || servers.iter().any(|s| &s.identifier == r);
        if !resources.iter().all(known) {
            return Err(OAuthError::new(
                ErrorCode::InvalidTarget,
                "the resource is not known or not allowed for this client",
            ));
        }
        let chosen = servers.iter().filter(|s| resources.contains(&s.identifier)).collect();
        return Ok(Chosen { servers: chosen, audience: resources.to_vec() });
    }
    let by_scope: Vec<&ResourceServer> =
        servers.iter().filter(|server| asked.iter().any(|s| server.has_scope(s))).collect();
    match by_scope.as_slice() {
        [] => {
            let default: Vec<&ResourceServer> = servers.first().into_iter().collect();
            let audience = default.iter().map(|s| s.identifier.clone()).collect();
            Ok(Chosen { servers: default, audience })
        }
        [one] => Ok(Chosen { servers: vec![*one], audience: vec![one.identifier.clone()] }),
        _ => Err(OAuthError::new(
            ErrorCode::InvalidScope,
            "these scopes belong to different resource servers; name one with resource",
        )),
    }
}
