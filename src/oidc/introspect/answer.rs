//! The answer about one token.

use std::sync::Arc;

use serde_json::{Value, json};

use super::caller::Introspector;
use crate::accounts;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::oidc::Provider;
use crate::oidc::access_tokens::{self, PresentedToken};
use crate::oidc::refresh_tokens::{find_own, is_live};
use crate::oidc::sid::sid;
use crate::oidc::tokens::AccessTokenClaims;
use crate::op::Op;
use crate::storage::Tx;

/// What the caller may know about a token. One that is not good, and one that the caller has nothing to do with, are the
/// same: `{"active":false}`, with nothing else.
pub async fn introspect(
    op: &Op,
    provider: &Provider,
    caller: &Arc<Introspector>,
    token: &str,
) -> Result<Result<Value, Refusal>, Fault> {
    let services = &provider.services;
    let asks = caller.clone();
    let look = move |tx: &mut Tx<'_>, presented: &mut PresentedToken<'_>| {
        let (op, text) = (presented.op, presented.text);
        match presented.claims(tx)? {
            Some(claims) if asks.may_see(claims) => active_access_token(op, tx, claims),
            Some(_) => Ok(None),
            None => refresh_token_of(op, tx, &asks, text),
        }
    };
    let (active, _) = provider.verified.look_at(op, services, token, look).await?;
    let answer = active.unwrap_or_else(|| json!({ "active": false }));
    Ok(match &**caller {
        // An assertion is used up before anything is told.
        Introspector::Client(proved) => proved.spend(op, services).await?.map(|()| answer),
        Introspector::ResourceServer { .. } => Ok(answer),
    })
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
fn refresh_token_of(op: &Op, tx: &mut Tx<'_>, caller: &Introspector, token: &str) -> Result<Option<Value>, Fault> {
    let Introspector::Client(proved) = caller else { return Ok(None) };
    let client = proved.client();
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
