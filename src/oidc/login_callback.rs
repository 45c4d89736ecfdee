//! The exchange of an authorization code for a session of the tenant login API.
//!
//! A program of the tenant itself sends the browser to the authorization endpoint, and exchanges the code for a session in
//! place of tokens. Only the codes of a client with [`Registration::login_api`] can be exchanged. These are refused at the
//! token endpoint, so that no client gets tokens of both. The code of another client is refused like a made-up one.
//!
//! The session gets the id of the grant. A second use of the code ends the session by it.
//!
//! [`Registration::login_api`]: crate::oidc::clients::Registration::login_api

use crate::accounts::terms;
use crate::audit::{self, Event};
use crate::authn;
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::SessionId;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::codes::{self, AuthorizationCode, Presented, mismatch};
use crate::oidc::grant::{self, Grant, RedeemableGrant, why_not};
use crate::oidc::resource_servers::Servers;
use crate::op::{Op, Principal};
use crate::sessions;
use crate::sessions::api::{ApiAudience, Beginning, Begun};
use crate::storage::consume::consume;
use crate::storage::{Tx, WriteTx};

/// A code as the program sends it. PKCE is required, so a request without the verifier is refused.
#[derive(Clone, Debug)]
pub struct LoginCode {
    pub code: Secret<String>,
    pub redirect_uri: String,
    pub code_verifier: Option<Secret<String>>,
}

/// The result of an exchange.
#[derive(Clone, Debug)]
pub enum Exchanged {
    SignedIn(Box<Begun>),
    /// A second use: the session was ended. This is not an error of the transaction, since the end must be committed.
    Reused(Refusal),
}

/// The error for every invalid code. The response is identical in all cases, so that it does not reveal the cause, which
/// is logged.
const INVALID: Refusal = Refusal::new(Code::AuthorizationCodeInvalid);

/// Checks that the code can be exchanged by this request, used or not. Read-only, so that made-up codes never take the
/// write lock.
pub fn check(tx: &mut Tx<'_>, request: &LoginCode) -> Result<(), Stop<Refusal>> {
    find(tx, request).map(|_| ())
}

/// Consumes a code and creates the session of its user in one transaction. A second use ends that session.
pub fn exchange(op: &Op, wtx: &mut WriteTx<'_>, request: &LoginCode) -> Result<Exchanged, Stop<Refusal>> {
    let code = find(wtx, request)?;
    if code.consumed {
        return Ok(replayed(op, wtx, &code.redeemable)?);
    }
    if op.now >= code.expires_at {
        return Err(INVALID.because(Cause::CodeExpired).into());
    }
    admit(op, wtx, &code.redeemable)?;
    if !consume(wtx, &codes::store::CODES, code.id, op.now)? {
        return Ok(replayed(op, wtx, &code.redeemable)?);
    }
    let RedeemableGrant { standing, account, client, .. } = &code.redeemable;
    let grant = &standing.grant;
    // Nothing else is issued for it, so the user has no application to remove.
    grant::store::revoke(wtx, grant.id, op.now)?;
    let (by, client_id) = (op.by(Principal::Client(client.id)), client.client_id.clone());
    let redeemed = Event::AuthorizationCodeRedeemed { account: account.id, client_id, grant: grant.id };
    audit::record(&by, wtx, redeemed)?;
    let beginning = Beginning {
        session: session_of(grant),
        audience: ApiAudience::Login,
        account,
        amr: &grant.amr,
        auth_time: grant.auth_time,
        organization: None,
    };
    let begun = authn::begin_by_api(op, wtx, &beginning)?;
    Ok(Exchanged::SignedIn(Box::new(begun)))
}

/// Returns the id of the session that is created for a grant.
fn session_of(grant: &Grant) -> SessionId {
    SessionId::from_bytes(grant.id.to_bytes())
}

/// Finds the code of a client of the login API if the request has every value that the code is bound to.
fn find(tx: &mut Tx<'_>, request: &LoginCode) -> Result<AuthorizationCode, Stop<Refusal>> {
    let refused = |cause| Stop::Refused(INVALID.because(cause));
    let token = BearerToken::parse(TokenKind::AuthorizationCode, request.code.expose());
    let token = token.ok_or(refused(Cause::CodeMalformed))?;
    let hash = tx.lookup_hash(&token);
    let code = codes::store::find_of_any_client(tx, &hash)?.ok_or(refused(Cause::CodeUnknown))?;
    if !code.redeemable.client.registered.login_api {
        return Err(refused(Cause::CodeOfApplication));
    }
    if code.code_challenge.is_none() {
        return Err(refused(Cause::ChallengeMissing));
    }
    let code_verifier = request.code_verifier.as_ref().map(|verifier| verifier.expose().as_str());
    let presented = Presented { redirect_uri: Some(&request.redirect_uri), code_verifier };
    match mismatch(&code, presented) {
        Some(cause) => Err(refused(cause)),
        None => Ok(code),
    }
}

/// Refuses a user who may not be signed in now. The browser's session must be live, and nothing may be due that
/// only a page shows.
fn admit(op: &Op, wtx: &mut WriteTx<'_>, redeemable: &RedeemableGrant) -> Result<(), Stop<Refusal>> {
    let RedeemableGrant { standing, account, .. } = redeemable;
    let servers = Servers::find(op, wtx, &[], &standing.grant.audience)?;
    match why_not(op, redeemable, &servers) {
        Some(Cause::EmailNotVerified) => return Err(Refusal::from(Code::EmailNotVerified).into()),
        Some(cause) => return Err(INVALID.because(cause).into()),
        None => {}
    }
    if account.deletion_due.is_some() {
        return Err(Refusal::from(Code::DeletionDue).into());
    }
    match terms::due(op, account) {
        Some(_) => Err(Refusal::from(Code::TermsDue).into()),
        None => Ok(()),
    }
}

/// Ends the session of a code that was used a second time.
fn replayed(op: &Op, wtx: &mut WriteTx<'_>, redeemable: &RedeemableGrant) -> Result<Exchanged, Fault> {
    let RedeemableGrant { standing, client, .. } = redeemable;
    let grant = &standing.grant;
    if sessions::store::end_own(wtx, grant.account_id, session_of(grant), op.now)? {
        let (account, client_id) = (grant.account_id, client.client_id.clone());
        let event = Event::AuthorizationCodeReplayed { account, client_id, grant: grant.id };
        audit::record(&op.by(Principal::Client(client.id)), wtx, event)?;
    }
    Ok(Exchanged::Reused(INVALID.because(Cause::CodeUsed)))
}
