//! Token revocation (RFC 7009).

use super::access_tokens::{self, PresentedToken};
use super::clients::Client;
use super::grant::{self, Grant};
use super::known_clients::ProvedClient;
use super::provider::Provider;
use super::refresh_tokens::find_own;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// A token of the client that can be revoked.
#[derive(Clone)]
enum Found {
    /// A refresh token: its grant is revoked with all its tokens (RFC 7009, 2.1).
    Family(Box<Grant>),
    /// An access token: only this token is revoked.
    AccessToken { jti: String, expires_at: Time },
}

/// Revokes a token of the calling client. Unknown and malformed tokens, and tokens of other clients, are no error (RFC
/// 7009, 2.2). The response is sent after the commit (A-27: a revoked token is refused from then on).
pub async fn revoke(
    op: &Op,
    provider: &Provider,
    proved: &ProvedClient,
    token: &str,
) -> Result<Result<(), Refusal>, Fault> {
    let services = &provider.services;
    let known = proved.known.clone();
    let look = move |tx: &mut Tx<'_>, presented: &mut PresentedToken<'_>| find(tx, presented, &known.client);
    let (Some(found), _) = provider.verified.look_at(op, services, token, look).await? else {
        return proved.spend(op, services).await;
    };
    let (at, proved) = (op.clone(), proved.clone());
    let work = move |wtx: &mut WriteTx<'_>| {
        Stop::outcome(proved.proof().confirm(wtx).and_then(|client| Ok(end(&at, wtx, &client, &found)?)))
    };
    services.write(op.tenant.id, work).await
}

fn end(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, found: &Found) -> Result<(), Fault> {
    match found {
        Found::Family(grant) => {
            let event = |account, client_id, grant| Event::GrantRevoked { account, client_id, grant };
            grant::end(op, wtx, client, grant, event)
        }
        Found::AccessToken { jti, expires_at } => {
            if !access_tokens::store::revoke(wtx, jti, *expires_at)? {
                return Ok(());
            }
            let Client { id, client_id, .. } = client;
            let event = Event::AccessTokenRevoked { client: *id, client_id: client_id.clone(), jti: jti.clone() };
            audit::record(&op.by(Principal::Client(*id)), wtx, event)
        }
    }
}

/// Finds the token to revoke. `token_type_hint` is not needed, since the formats of the two kinds are distinct.
fn find(tx: &mut Tx<'_>, presented: &mut PresentedToken<'_>, client: &Client) -> Result<Option<Found>, Fault> {
    if let Some(own) = find_own(tx, client, presented.text)? {
        return Ok(Some(Found::Family(Box::new(own.redeemable.standing.grant))));
    }
    let now = presented.op.now.seconds();
    let claims = presented.claims(tx)?;
    let own = claims.filter(|claims| claims.client_id == client.client_id && now < claims.exp);
    Ok(own.map(|claims| Found::AccessToken { expires_at: Time::from_seconds(claims.exp), jti: claims.jti.clone() }))
}
