//! The token endpoint without HTTP: client authentication, shared by all grants, then the grant itself.
//!
//! A grant row is what one authorization gave. Every code and token names it, and one predicate, [`still_valid`], says
//! whether it is still good; revoking is one statement.

pub mod authorization_code;
pub mod store;

use std::sync::Arc;

use super::clients::authenticate::{ClientCredentials, authenticate};
use super::clients::{self, Client};
use super::error::{ErrorCode, OAuthError};
use super::scope::ScopeSet;
use super::tokens::{self, TokenResponse};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId};
use crate::base::jose::{Alg, SigningKey};
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::op::Op;
use crate::sessions;
use crate::storage::{Database, Tx, WriteTx};

#[derive(Clone, Debug)]
pub struct Grant {
    pub id: GrantId,
    pub account_id: AccountId,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub client: ClientRowId,
    pub session: SessionId,
    pub scope: ScopeSet,
    /// The values of `aud` that were granted.
    pub audience: Vec<String>,
    pub auth_time: Time,
    pub amr: Vec<String>,
    pub expires_at: Time,
    pub revoked: bool,
}

/// Whether what this grant gave is still good: not revoked, not expired, its client there, its session not ended, its
/// account and tenant active and of the same epochs.
pub fn still_valid(tx: &mut Tx<'_>, grant: &Grant, now: Time) -> Result<bool, Fault> {
    if grant.revoked || now >= grant.expires_at || clients::store::find(tx, grant.client)?.is_none() {
        return Ok(false);
    }
    if sessions::store::is_ended(tx, grant.session)? {
        return Ok(false);
    }
    sessions::parties_still_valid(tx, (grant.account_id, grant.account_epoch), grant.tenant_epoch)
}

/// A token request, one variant a grant (RFC 6749, 4).
#[derive(Clone, Debug)]
pub enum GrantRequest {
    AuthorizationCode(authorization_code::CodeRequest),
}

/// The signers of a tenant, one of each algorithm that it has, looked up before the transaction that uses a code up: which
/// of them sign is known only inside it, by the client and by the audience.
pub struct Signers(Vec<Arc<SigningKey>>);

impl Signers {
    pub fn find(tx: &mut Tx<'_>, keyring: &Keyring, now: Time) -> Result<Signers, Fault> {
        keyring.signing_keys(tx, now).map(Signers)
    }

    /// The signer of an algorithm. Whatever is configured to use one gave the tenant a key of it.
    pub fn of(&self, alg: Alg) -> Result<&SigningKey, Fault> {
        let found = self.0.iter().find(|key| key.alg == alg);
        found.map(Arc::as_ref).ok_or_else(|| Fault::internal(format!("the tenant has no active {alg} key")))
    }
}

/// Answers a token request: who is the client, may it use this grant, what does the grant give; then, after the commit,
/// the signatures.
pub fn exchange(
    op: &Op,
    (db, keyring): (&Database, &Keyring),
    credentials: &ClientCredentials,
    request: GrantRequest,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    // Strangers are refused here, and do not stand in the line of those who write.
    let known = db.read(op.tenant.id, |tx| match authenticate(tx, credentials)? {
        Ok(_) => Signers::find(tx, keyring, op.now).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    })?;
    let signers = match known {
        Ok(signers) => signers,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (at, credentials) = (op.clone(), credentials.clone());
    let issue = db.write(op.tenant.id, move |wtx| match authenticate(wtx, &credentials)? {
        Ok(client) => run(&at, wtx, &client, &request),
        Err(refusal) => Ok(Err(refusal)),
    })?;
    match issue {
        Ok(issue) => tokens::sign(op, &signers, &issue).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

fn run(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    request: &GrantRequest,
) -> Result<Result<tokens::Issue, OAuthError>, Fault> {
    let GrantRequest::AuthorizationCode(request) = request;
    if !client.registered.grant_types.contains(&clients::GrantType::AuthorizationCode) {
        return Ok(Err(OAuthError::new(ErrorCode::UnauthorizedClient, "the client may not use this grant")));
    }
    authorization_code::redeem(op, wtx, client, request)
}
