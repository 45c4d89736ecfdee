//! The client credentials grant (RFC 6749, 4.4): a client acts for itself. There is no user, so there is no grant row,
//! no ID token and no refresh token (4.4.3). Nothing is written except a used assertion.

use super::permitted::refuse_grant;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::oidc::Provider;
use crate::oidc::clients::{GrantType, hints};
use crate::oidc::known_clients::{KnownClient, ProvedClient};
use crate::oidc::resource_servers::ResourceServer;
use crate::oidc::resource_servers::choose::choose;
use crate::oidc::scope::{ScopeSet, is_standard};
use crate::oidc::tokens::{self, ClientToken, TokenResponse};
use crate::op::Op;

/// The parameters of the request.
#[derive(Clone, Debug, Default)]
pub struct ClientCredentialsRequest {
    pub scope: Option<String>,
    /// The requested audiences (RFC 8707, 2.2).
    pub resources: Vec<String>,
}

/// Answers a request. If the client is cached and does not use an assertion, nothing is awaited.
pub(super) async fn answer(
    op: &Op,
    provider: &Provider,
    proved: &ProvedClient,
    request: &ClientCredentialsRequest,
) -> Result<Result<TokenResponse, Refusal>, Fault> {
    // Every request that an assertion authenticates consumes it, also one that is then refused.
    if let Err(refusal) = proved.spend(op, &provider.services).await? {
        return Ok(Err(refusal));
    }
    let known = &proved.known;
    match issue(op, known, request) {
        Ok(token) => tokens::sign_for_client(op, known.signers.of(token.form.alg)?, &token).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// Decides the audience and scopes of the token. Without requested scopes, it gets all scopes of the selected resource
/// servers that the client may request. Standard scopes are ignored, since there is no user.
pub fn issue(op: &Op, known: &KnownClient, request: &ClientCredentialsRequest) -> Result<ClientToken, Refusal> {
    let KnownClient { client, servers, tenant_epoch, .. } = known;
    refuse_grant(op, client, GrantType::ClientCredentials)?;
    let asked = ScopeSet::parse(request.scope.as_deref().unwrap_or_default()).ok_or(Code::ClientScopeMalformed)?;
    let allowed = &client.registered.scopes;
    let may_have =
        |scope: &str| !is_standard(scope) && (allowed.is_empty() || allowed.iter().any(|allowed| allowed == scope));
    let usable = asked.filtered(may_have);
    let chosen = choose(op.tenant.issuer(), servers, &usable, &request.resources);
    let chosen = chosen.map_err(|code| hints::refusal(op, client, code))?;
    let offered = chosen.servers.iter().flat_map(|server| server.document.scopes.iter().map(|s| s.scope.as_str()));
    let scope = if asked.is_empty() {
        offered.filter(|scope| may_have(scope)).collect()
    } else {
        usable.filtered(|scope| chosen.servers.iter().any(|server| server.has_scope(scope)))
    };
    if scope.is_empty() && !asked.is_empty() {
        let ignored = hints::ignored_scopes(op, client, servers, &asked, &scope);
        return Err(hints::no_scope_left(Code::NoClientScopeLeft, &ignored));
    }
    let lifetimes = chosen.servers.iter().map(|server| server.token_lifetime(op));
    let lifetime = lifetimes.min().unwrap_or(op.tenant.settings.token_access());
    let first = chosen.servers.iter().find(|server| chosen.audience.first() == Some(&server.identifier));
    let form = first.copied().map(ResourceServer::form).unwrap_or_default();
    let audience = if chosen.audience.is_empty() { vec![op.tenant.issuer().to_owned()] } else { chosen.audience };
    Ok(ClientToken {
        client_id: client.client_id.clone(),
        scope,
        audience,
        lifetime,
        form,
        tenant_epoch: *tenant_epoch,
    })
}
