//! The introspection response.

use std::sync::Arc;

use serde_json::{Value, json};

use super::caller::Introspector;
use crate::base::fault::Fault;
use crate::base::refusal::Refusal;
use crate::oidc::Provider;
use crate::oidc::access_tokens::{self, PresentedToken};
use crate::oidc::known_clients::KnownClient;
use crate::oidc::refresh_tokens::{PresentedRefreshToken, find_own, is_live};
use crate::oidc::resource_servers::Servers;
use crate::oidc::sid::sid;
use crate::oidc::tokens::AccessTokenClaims;
use crate::op::Op;
use crate::services::Services;
use crate::storage::Tx;

/// The result of looking a token up.
enum Seen {
    /// The token is not valid, or the caller may not see it.
    Nothing,
    AccessToken(Value),
    RefreshToken(Box<PresentedRefreshToken>),
}

/// Returns the introspection response. An invalid token and a token that the caller may not see have the same response,
/// `{"active":false}` (RFC 7662, 2.2).
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
        match (presented.claims(tx)?, &*asks) {
            (Some(claims), _) if asks.may_see(claims) => active_access_token(op, tx, claims),
            // A refresh token is visible to its own client only.
            (None, Introspector::Client(proved)) => {
                let own = find_own(tx, proved.client(), text)?;
                Ok(own.map_or(Seen::Nothing, |own| Seen::RefreshToken(Box::new(own))))
            }
            _ => Ok(Seen::Nothing),
        }
    };
    let (seen, _) = provider.verified.look_at(op, services, token, look).await?;
    let active = match (seen, &**caller) {
        (Seen::AccessToken(answer), _) => Some(answer),
        (Seen::RefreshToken(own), Introspector::Client(proved)) => {
            active_refresh_token(op, services, &proved.known, own).await?
        }
        (Seen::RefreshToken(_), Introspector::ResourceServer { .. }) | (Seen::Nothing, _) => None,
    };
    let answer = active.unwrap_or_else(|| json!({ "active": false }));
    Ok(match &**caller {
        // The assertion is consumed before the response is sent.
        Introspector::Client(proved) => proved.spend(op, services).await?.map(|()| answer),
        Introspector::ResourceServer { .. } => Ok(answer),
    })
}

fn active_access_token(op: &Op, tx: &mut Tx<'_>, claims: &AccessTokenClaims) -> Result<Seen, Fault> {
    if !access_tokens::is_good(op, tx, claims)? {
        return Ok(Seen::Nothing);
    }
    let mut answer = json!({
        "active": true,
        "scope": claims.scopes(),
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
    Ok(Seen::AccessToken(answer))
}

/// Returns the response for a refresh token of the calling client, if the token is valid. The resource servers of its
/// audience are usually cached.
async fn active_refresh_token(
    op: &Op,
    services: &Services,
    known: &Arc<KnownClient>,
    own: Box<PresentedRefreshToken>,
) -> Result<Option<Value>, Fault> {
    let audience = &own.redeemable.standing.grant.audience;
    let remembered = Servers::recall(op, &known.servers, audience).map(|servers| is_live(op, &own, &servers));
    let (live, own) = match remembered {
        Some(live) => (live, own),
        None => {
            let (at, known) = (op.clone(), known.clone());
            let look = move |tx: &mut Tx<'_>| {
                let audience = &own.redeemable.standing.grant.audience;
                let live = is_live(&at, &own, &Servers::find(&at, tx, &known.servers, audience)?);
                Ok((live, own))
            };
            services.read(op.tenant.id, look).await?
        }
    };
    let current = own.current();
    let redeemable = own.redeemable;
    let (grant, client) = (&redeemable.standing.grant, &redeemable.client);
    Ok(current.filter(|_| live).map(|(created_at, expires_at)| {
        json!({
            "active": true,
            "scope": grant.scope.to_string(),
            "client_id": client.client_id,
            "exp": expires_at.seconds(),
            "iat": created_at.seconds(),
            "sub": redeemable.account.sub,
            "iss": op.tenant.issuer(),
            "auth_time": grant.auth_time.seconds(),
            "sid": sid(services.db.keys(), op.tenant.id, grant.session, client.id),
        })
    }))
}
