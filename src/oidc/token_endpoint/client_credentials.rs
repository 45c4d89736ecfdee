//! The client credentials grant (RFC 6749, 4.4): a client acts for itself. There is no person, so there is no grant row,
//! no ID token and no refresh token (4.4.3), and nothing is written but a used assertion.

use super::permitted::refuse_grant;
use super::powers::Powers;
use crate::base::fault::Fault;
use crate::oidc::clients::authenticate::{ClientCredentials, spend};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::resource_servers::choose::choose;
use crate::oidc::resource_servers::{ACCESS_TOKEN_ALG, ResourceServer};
use crate::oidc::scope::{ScopeSet, is_standard};
use crate::oidc::tokens::{self, ClientToken, TokenResponse};
use crate::op::Op;
use crate::telemetry::figures::TokenGrant;

/// The parameters of the request.
#[derive(Clone, Debug, Default)]
pub struct ClientCredentialsRequest {
    pub scope: Option<String>,
    /// Audiences that are asked for (RFC 8707, 2.2).
    pub resources: Vec<String>,
}

/// A token for a client that proves itself from memory, without opening a door. `None` wherever anything stands in the
/// way: then the database decides, and says why.
pub fn recall(
    op: &Op,
    Powers { db, known, .. }: Powers<'_>,
    (credentials, request): (&ClientCredentials, &ClientCredentialsRequest),
) -> Option<Result<TokenResponse, Fault>> {
    let known = known.recall(op, db, credentials)?;
    let token = issue(op, (&known.client, known.tenant_epoch), &known.servers, request).ok()?;
    let answer = known.signers.of(token.alg).and_then(|signer| tokens::sign_for_client(op, signer, &token));
    if answer.is_ok() {
        db.figures().tokens.add_one(TokenGrant::ClientCredentials);
    }
    Some(answer)
}

/// Answers a request: the client with its resource servers and signers, the assertion if there is one, and a signature
/// outside of every door.
pub(super) fn answer(
    op: &Op,
    Powers { db, keyring, known, .. }: Powers<'_>,
    credentials: &ClientCredentials,
    request: &ClientCredentialsRequest,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    let (known, proved) = match known.prove(op, (db, keyring), credentials)? {
        Ok(proved) => proved,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // An assertion is used up by every request that it proves, also by one that is then refused.
    let client = match spend(op, db, proved)? {
        Ok(client) => client,
        Err(refusal) => return Ok(Err(refusal)),
    };
    match issue(op, (&client, known.tenant_epoch), &known.servers, request) {
        Ok(token) => tokens::sign_for_client(op, known.signers.of(token.alg)?, &token).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// What the client gets: the audience as everywhere (openid.md, rule 7), and of the scopes those of its resource servers
/// that it may have, all of them where it asks for none. Scopes about a person are left out, since there is none.
/// `servers` are the client's, its default first.
pub fn issue(
    op: &Op,
    (client, tenant_epoch): (&Client, i64),
    servers: &[ResourceServer],
    request: &ClientCredentialsRequest,
) -> Result<ClientToken, OAuthError> {
    refuse_grant(client, GrantType::ClientCredentials)?;
    let Some(asked) = ScopeSet::parse(request.scope.as_deref().unwrap_or_default()) else {
        return Err(OAuthError::new(ErrorCode::InvalidScope, "scope is malformed or has more than 64 values"));
    };
    let allowed = &client.registered.scopes;
    let may_have =
        |scope: &str| !is_standard(scope) && (allowed.is_empty() || allowed.iter().any(|allowed| allowed == scope));
    let usable = asked.filtered(may_have);
    let chosen = choose(op.tenant.issuer(), (servers, &usable), &request.resources)?;
    let offered = chosen.servers.iter().flat_map(|server| server.document.scopes.iter().map(|s| s.scope.as_str()));
    let scope = if asked.is_empty() {
        offered.filter(|scope| may_have(scope)).collect()
    } else {
        usable.filtered(|scope| chosen.servers.iter().any(|server| server.has_scope(scope)))
    };
    if scope.is_empty() && !asked.is_empty() {
        return Err(OAuthError::new(ErrorCode::InvalidScope, "no scope is left that this client may have for itself"));
    }
    let lifetimes = chosen.servers.iter().map(|server| server.token_lifetime(op));
    let lifetime = lifetimes.min().unwrap_or(op.tenant.settings.token_access());
    let first = chosen.servers.iter().find(|server| chosen.audience.first() == Some(&server.identifier));
    let alg = first.map_or(ACCESS_TOKEN_ALG, |server| server.alg());
    let audience = if chosen.audience.is_empty() { vec![op.tenant.issuer().to_owned()] } else { chosen.audience };
    Ok(ClientToken { client_id: client.client_id.clone(), scope, audience, lifetime, alg, tenant_epoch })
}
