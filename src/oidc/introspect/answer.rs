//! The answer about one token.

use std::sync::Arc;

use serde_json::{Value, json};

use super::caller::{Caller, caller};
use crate::accounts;
use crate::base::fault::Fault;
use crate::oidc::access_tokens;
use crate::oidc::clients::authenticate::{Authenticated, ClientCredentials, spend};
use crate::oidc::error::OAuthError;
use crate::oidc::refresh_tokens::{find_own, is_live};
use crate::oidc::sid::sid;
use crate::oidc::token_endpoint::{KnownClient, Powers};
use crate::oidc::tokens::AccessTokenClaims;
use crate::op::Op;
use crate::storage::Tx;

/// What the caller may know about a token. One that is not good, and one that the caller has nothing to do with, are the
/// same: `{"active":false}`, with nothing else.
pub fn introspect(
    op: &Op,
    powers: Powers<'_>,
    credentials: &ClientCredentials,
    token: &str,
) -> Result<Result<Value, OAuthError>, Fault> {
    let db = powers.db;
    let known = powers.known.recall(op, db, credentials);
    let known = powers.verified.look_at(op, (powers.db, powers.keyring), token, |tx, presented| {
        let caller = match caller(op, tx, (known.map(proved), credentials))? {
            Ok(caller) => caller,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let active = match presented.claims(tx)? {
            Some(claims) if caller.may_see(claims) => active_access_token(op, tx, claims)?,
            Some(_) => None,
            None => refresh_token_of(op, tx, &caller, token)?,
        };
        Ok(Ok((caller, active.unwrap_or_else(|| json!({ "active": false })))))
    })?;
    Ok(match known {
        // An assertion is used up before anything is told.
        Ok((Caller::Client(proved), answer)) => spend(op, db, *proved)?.map(|_client| answer),
        Ok((Caller::ResourceServer(_), answer)) => Ok(answer),
        Err(refusal) => Err(refusal),
    })
}

/// [`introspect`] on a worker, for an access token that was seen lately. `None` wherever anything stands in the way:
/// [`introspect`] says what it is.
pub fn recall(op: &Op, powers: Powers<'_>, credentials: &ClientCredentials, token: &str) -> Option<Value> {
    // It is used up by being looked at.
    if credentials.assertion.is_some() {
        return None;
    }
    let known = powers.known.recall(op, powers.db, credentials);
    let active = powers.verified.look_again(op, powers.db, token, |tx, claims| {
        match caller(op, tx, (known.map(proved), credentials))? {
            Ok(caller) if caller.may_see(claims) => active_access_token(op, tx, claims),
            _ => Ok(None),
        }
    });
    active?.ok()?
}

/// A client that was known from memory.
fn proved(known: Arc<KnownClient>) -> Authenticated {
    Authenticated { client: known.client.clone(), assertion: None }
}

fn active_access_token(op: &Op, tx: &mut Tx<'_>, claims: &AccessTokenClaims) -> Result<Option<Value>, Fault> {
    if access_tokens::subject(op, tx, claims)?.is_none() {
        return Ok(None);
    }
    let mut answer = json!({
        "active": true,
        "scope": claims.scope,
        "client_id": claims.client_id,
        "token_type": "Bearer",
        "exp": claims.exp,
        "iat": claims.iat,
        "sub": claims.sub,
        "aud": claims.aud,
        "iss": claims.iss,
        "jti": claims.jti,
    });
    if let Value::Object(members) = &mut answer {
        members.extend(claims.auth_time.map(|time| ("auth_time".to_owned(), json!(time))));
        members.extend(claims.sid.as_ref().map(|sid| ("sid".to_owned(), json!(sid))));
    }
    Ok(Some(answer))
}

/// Refresh tokens are seen by their own client only.
fn refresh_token_of(op: &Op, tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<Option<Value>, Fault> {
    let Caller::Client(proved) = caller else { return Ok(None) };
    let client = &proved.client;
    let Some((token, standing)) = find_own(tx, client, token)? else { return Ok(None) };
    if !is_live(op, tx, client, (&token, &standing))? {
        return Ok(None);
    }
    let grant = standing.grant;
    let Some(account) = accounts::store::find_account(tx, grant.account_id)? else { return Ok(None) };
    Ok(Some(json!({
        "active": true,
        "scope": grant.scope.to_string(),
        "client_id": client.client_id,
        "exp": token.expires_at.seconds(),
        "iat": token.created_at.seconds(),
        "sub": account.sub,
        "iss": op.tenant.issuer(),
        "auth_time": grant.auth_time.seconds(),
        "sid": sid(tx.keys(), tx.tenant(), grant.session, client.id),
    })))
}
