//! The token endpoint without HTTP: client authentication, shared by all grants, then the grant itself.
//!
//! A grant row is what one authorization gave. Every code and token names it, and one predicate,
//! [`StandingGrant::is_good`], says whether it is still good; revoking is one statement.

pub mod authorization_code;
pub mod client_credentials;
pub mod known;
pub mod refresh_token;
pub mod store;

use std::sync::Arc;
use std::time::Duration;

use super::access_tokens::Verified;
use super::authorize::consent;
use super::clients::authenticate::{ClientCredentials, confirm};
use super::clients::{Client, GrantType};
use super::error::{ErrorCode, OAuthError};
use super::resource_servers;
use super::scope::ScopeSet;
use super::sid::sid;
use super::tokens::{self, Issue, TokenResponse};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, GrantId, SessionId};
use crate::base::jose::{Alg, SigningKey};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::keys::Keyring;
use crate::op::{Actor, Op};
use crate::sessions::{Parties, Term};
use crate::storage::{Database, Tx, WriteTx};
use crate::telemetry::figures::TokenGrant;
use crate::tenancy::settings::{LONGEST_TOKEN, UnverifiedSignIn};
use known::KnownClients;

/// No access token lives longer, see the tenant settings and those of resource servers.
pub const LONGEST_ACCESS_TOKEN: Duration = LONGEST_TOKEN;

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
    /// It was granted `offline_access`: it outlives its session.
    pub offline: bool,
}

/// A grant and what it stands on, as they are in one transaction.
#[derive(Clone, Debug)]
pub struct StandingGrant {
    pub grant: Grant,
    parties: Parties,
    /// The account's subject identifier.
    sub: Option<String>,
    has_client: bool,
    /// `None`: the session is not there any more.
    session: Option<Term>,
}

impl StandingGrant {
    /// Whether what the grant gave is still good: not revoked, not expired, its client there, its session not ended
    /// unless it outlives that, its account and tenant active and of the same epochs.
    pub fn is_good(&self, now: Time) -> bool {
        let grant = &self.grant;
        let session_ended = self.session.is_none_or(|session| session.ended);
        !grant.revoked
            && now < grant.expires_at
            && self.has_client
            && (grant.offline || !session_ended)
            && self.parties.stand_by(grant.account_epoch, grant.tenant_epoch)
    }

    /// Whether more may be given for it: it is good, and its session lives unless it outlives that.
    fn gives(&self, now: Time) -> bool {
        let session_lives = self.session.is_some_and(|session| session.is_on(&self.parties, now));
        self.is_good(now) && (self.grant.offline || session_lives)
    }

    /// Whether it is this person's, by `sub`.
    pub fn is_of(&self, sub: &str) -> bool {
        self.sub.as_deref() == Some(sub)
    }
}

/// The person whose tokens this client may be given for this grant now; `None` where it may not. The one decision on
/// every way to a token: the grant is still good, its session lives unless it outlives that, the person's address
/// is verified where it must be, and what was consented to still is.
fn entitled(op: &Op, tx: &mut Tx<'_>, client: &Client, standing: &StandingGrant) -> Result<Option<Account>, Fault> {
    let grant = &standing.grant;
    if grant.client != client.id || !standing.gives(op.now) {
        return Ok(None);
    }
    let account = accounts::store::find_account(tx, grant.account_id)?;
    let verified =
        |account: &Account| account.is_verified() || op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Allow;
    Ok(match account.filter(verified) {
        Some(account) if consent::still_given(tx, client, grant)? => Some(account),
        _ => None,
    })
}

/// The audience of an access token: what is asked for, which must be among what was granted, else all of it; of
/// that, the resource servers that are still there for this client.
fn narrow(
    op: &Op,
    tx: &mut Tx<'_>,
    (client, grant): (&Client, &Grant),
    asked: &[String],
) -> Result<Result<Vec<String>, OAuthError>, Fault> {
    if !asked.iter().all(|resource| grant.audience.contains(resource)) {
        return Ok(Err(OAuthError::new(ErrorCode::InvalidTarget, "the resource was not granted")));
    }
    let mut audience = Vec::new();
    // In the order of the grant, so that a resource named twice is one audience.
    for identifier in grant.audience.iter().filter(|resource| asked.is_empty() || asked.contains(resource)) {
        let there = identifier == op.tenant.issuer()
            || (client.registered.resources.contains(identifier)
                && resource_servers::store::find_by_identifier(tx, identifier)?.is_some());
        if there {
            audience.push(identifier.clone());
        }
    }
    Ok(if audience.is_empty() {
        Err(OAuthError::new(ErrorCode::InvalidTarget, "the resource is not there any more"))
    } else {
        Ok(audience)
    })
}

/// Ends a grant with everything that it gave, and records why: once, however many find a reason.
pub(in crate::oidc) fn end(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    (client, grant): (&Client, &Grant),
    why: fn(AccountId, String, GrantId) -> Event,
) -> Result<(), Fault> {
    if store::revoke(wtx, grant.id, op.now)? {
        let event = why(grant.account_id, client.client_id.clone(), grant.id);
        audit::record(&op.by(Actor::Client(client.id)), wtx, event)?;
    }
    Ok(())
}

/// What a grant gives this time.
struct Given {
    grant: Grant,
    scope: ScopeSet,
    audience: Vec<String>,
    nonce: Option<String>,
    refresh_token: Option<BearerToken>,
}

fn issue(op: &Op, tx: &mut Tx<'_>, (client, account): (&Client, Account), given: Given) -> Result<Issue, Fault> {
    let Given { grant, scope, audience, nonce, refresh_token } = given;
    let lifetime = resource_servers::manage::lifetime_for(op, tx, &audience)?;
    let access_token_alg = resource_servers::manage::alg_for(op, tx, &audience)?;
    let sid = sid(tx.keys(), tx.tenant(), grant.session, client.id);
    let client = client.clone();
    Ok(Issue { client, account, grant, scope, audience, lifetime, access_token_alg, nonce, sid, refresh_token })
}

/// A token request, one variant a grant (RFC 6749, 4).
#[derive(Clone, Debug)]
pub enum GrantRequest {
    AuthorizationCode(authorization_code::CodeRequest),
    RefreshToken(refresh_token::RefreshRequest),
    ClientCredentials(client_credentials::ClientCredentialsRequest),
}

impl GrantRequest {
    fn named(&self) -> TokenGrant {
        match self {
            GrantRequest::AuthorizationCode(_) => TokenGrant::AuthorizationCode,
            GrantRequest::RefreshToken(_) => TokenGrant::RefreshToken,
            GrantRequest::ClientCredentials(_) => TokenGrant::ClientCredentials,
        }
    }
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

/// What tokens are made and checked with.
#[derive(Clone, Copy)]
pub struct Powers<'a> {
    pub db: &'a Database,
    pub keyring: &'a Keyring,
    pub known: &'a KnownClients,
    pub verified: &'a Verified,
}

/// Answers a token request: who is the client, may it use this grant, what does the grant give; the signatures are made
/// outside of the transaction, and given out once it is committed.
pub fn exchange(
    op: &Op,
    powers: Powers<'_>,
    credentials: &ClientCredentials,
    request: GrantRequest,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    let grant = request.named();
    let answer = match request {
        GrantRequest::AuthorizationCode(request) => {
            let who = (credentials, GrantType::AuthorizationCode);
            in_write(op, powers, who, move |op, wtx, client| authorization_code::redeem(op, wtx, client, &request))
        }
        GrantRequest::RefreshToken(request) => {
            let who = (credentials, GrantType::RefreshToken);
            in_write(op, powers, who, move |op, wtx, client| refresh_token::redeem(op, wtx, client, &request))
        }
        GrantRequest::ClientCredentials(request) => client_credentials::answer(op, powers, credentials, &request),
    }?;
    if answer.is_ok() {
        powers.db.figures().tokens.add_one(grant);
    }
    Ok(answer)
}

/// A grant that uses something up: what it gives is decided and written in one transaction, in which the client is
/// confirmed first.
fn in_write(
    op: &Op,
    Powers { db, keyring, known, .. }: Powers<'_>,
    (credentials, grant_type): (&ClientCredentials, GrantType),
    redeem: impl Fn(&Op, &mut WriteTx<'_>, &Client) -> Result<Result<tokens::Issue, OAuthError>, Fault> + Send + 'static,
) -> Result<Result<TokenResponse, OAuthError>, Fault> {
    // Strangers are refused here, and do not stand in the line of those who write.
    let (known, proved) = match known.prove(op, (db, keyring), credentials)? {
        Ok(proved) => proved,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let at = op.clone();
    let redeem = move |wtx: &mut WriteTx<'_>| {
        let client = match confirm(wtx, &proved)? {
            Ok(client) => client,
            Err(refusal) => return Ok(Err(refusal)),
        };
        match refuse_grant(&client, grant_type) {
            Ok(()) => redeem(&at, wtx, &client),
            Err(refusal) => Ok(Err(refusal)),
        }
    };
    db.write_and(op.tenant.id, redeem, |issue| match issue {
        Ok(issue) => tokens::sign(op, &known.signers, &issue).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    })?
}

/// Refuses a client that is not registered for this grant (RFC 6749, 5.2).
fn refuse_grant(client: &Client, grant_type: GrantType) -> Result<(), OAuthError> {
    if client.may_use(grant_type) {
        return Ok(());
    }
    Err(OAuthError::new(ErrorCode::UnauthorizedClient, "the client may not use this grant"))
}
