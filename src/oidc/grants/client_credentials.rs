//! The client credentials grant (RFC 6749, 4.4): a client acts for itself. There is no person, so there is no grant row,
//! no ID token and no refresh token (4.4.3), and nothing is written but a used assertion.

use std::sync::Arc;

use super::{Powers, Signers, refuse_grant};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::keys;
use crate::oidc::clients::authenticate::{ClientCredentials, authenticate, proves_by_secret, spend};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::resource_servers::choose::choose;
use crate::oidc::resource_servers::{self, ACCESS_TOKEN_ALG, ResourceServer};
use crate::oidc::scope::{ScopeSet, is_standard};
use crate::oidc::tokens::{self, ClientToken, TokenResponse};
use crate::op::Op;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::ReadPoint;
use crate::telemetry::figures::{CacheName, TokenGrant};
use crate::tenancy;

/// The parameters of the request.
#[derive(Clone, Debug, Default)]
pub struct ClientCredentialsRequest {
    pub scope: Option<String>,
    /// Audiences that are asked for (RFC 8707, 2.2).
    pub resources: Vec<String>,
}

/// A client that acts for itself, with everything that its tokens are made of.
struct Machine {
    client: Client,
    servers: Vec<ResourceServer>,
    signers: Signers,
    tenant_epoch: i64,
    /// When other keys begin to sign.
    until: Option<Time>,
}

/// Machines that stay in memory.
const CAPACITY: u64 = 4_096;

/// The machines that asked for tokens lately, by tenant and `client_id`.
pub struct Machines(Cache<(TenantId, String), Machine>);

impl Default for Machines {
    fn default() -> Self {
        Machines(Cache::new(CacheName::Machines, CAPACITY))
    }
}

impl Machines {
    /// A token for a client that proves itself by its secret, without opening a door. `None` wherever anything stands in
    /// the way: then the database decides, and says why.
    pub fn recall(
        &self,
        op: &Op,
        db: &Database,
        (credentials, request): (&ClientCredentials, &ClientCredentialsRequest),
    ) -> Option<Result<TokenResponse, Fault>> {
        let key = (op.tenant.id, credentials.client_id()?);
        let machine = self.0.get(db.changes(), &key, (Trust::Fresh, op.now))?;
        let current = machine.until.is_none_or(|until| op.now < until);
        if !current || !proves_by_secret(db.keys(), credentials, &machine.client) {
            return None;
        }
        let token = issue(op, (&machine.client, machine.tenant_epoch), &machine.servers, request).ok()?;
        let answer = machine.signers.of(token.alg).and_then(|signer| tokens::sign_for_client(op, signer, &token));
        if answer.is_ok() {
            db.figures().tokens.add_one(TokenGrant::ClientCredentials);
        }
        Some(answer)
    }

    fn keep(&self, op: &Op, point: ReadPoint, machine: Machine) {
        let key = (op.tenant.id, machine.client.client_id.clone());
        self.0.put(key, Arc::new(machine), (op.tenant.id, point));
    }
}

/// Answers a request: one read of the client, its resource servers and the signer, the assertion if there is one, and a
/// signature outside of every door.
pub(super) fn answer(
    op: &Op,
    Powers { db, keyring, machines }: Powers<'_>,
    credentials: &ClientCredentials,
    request: &ClientCredentialsRequest,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    let point = db.changes().point()?;
    let known = db.read(op.tenant.id, |tx| {
        let proved = match authenticate(op, tx, credentials)? {
            Ok(proved) => proved,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let servers = resource_servers::store::list_by_identifier(tx, &proved.client.registered.resources)?;
        let coming = keys::list_published(tx, op.now)?.into_iter().map(|key| key.not_before);
        let until = coming.filter(|from| *from > op.now).min();
        let (_, tenant_epoch) = tenancy::store::state_and_epoch(tx)?;
        Ok(Ok((proved, servers, (Signers::find(tx, keyring, op.now)?, until), tenant_epoch)))
    })?;
    let (proved, servers, (signers, until), tenant_epoch) = match known {
        Ok(known) => known,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // An assertion is used up by every request that it proves, also by one that is then refused.
    let client = match spend(op, db, proved)? {
        Ok(client) => client,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let token = match issue(op, (&client, tenant_epoch), &servers, request) {
        Ok(token) => token,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let answer = tokens::sign_for_client(op, signers.of(token.alg)?, &token)?;
    machines.keep(op, point, Machine { client, servers, signers, tenant_epoch, until });
    Ok(Ok(answer))
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
