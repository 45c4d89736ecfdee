//! Token revocation (RFC 7009).

use super::access_tokens::{self, PresentedToken};
use super::clients::Client;
use super::clients::authenticate::{ClientCredentials, authenticate, confirm, spend};
use super::error::OAuthError;
use super::grant::{self, Grant};
use super::refresh_tokens::find_own;
use super::token_endpoint::Powers;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::op::{Actor, Op};
use crate::storage::Tx;

/// What a token is to its client.
#[derive(Clone)]
enum Found {
    /// A refresh token: its grant ends with everything that it gave (RFC 7009, 2.1).
    Family(Box<Grant>),
    /// An access token: it alone ends.
    AccessToken { jti: String, expires_at: Time },
}

/// Ends a token of the client that asks. Unknown, foreign and malformed tokens are no error (RFC 7009, 2.2): there is
/// nothing of this client's to end. The answer comes after the commit.
pub fn revoke(
    op: &Op,
    powers: Powers<'_>,
    credentials: &ClientCredentials,
    token: &str,
) -> Result<Result<(), OAuthError>, Fault> {
    let db = powers.db;
    let known =
        powers.verified.look_at(op, (powers.db, powers.keyring), token, |tx, presented| {
            match authenticate(op, tx, credentials)? {
                Ok(proved) => {
                    let found = find(op, tx, (presented, &proved.client), token)?;
                    Ok(Ok((proved, found)))
                }
                Err(refusal) => Ok(Err(refusal)),
            }
        })?;
    let (proved, found) = match known {
        Ok((proved, Some(found))) => (proved, found),
        Ok((proved, None)) => return Ok(spend(op, db, proved)?.map(|_client| ())),
        Err(refusal) => return Ok(Err(refusal)),
    };
    let at = op.clone();
    db.write(op.tenant.id, move |wtx| {
        if let Err(refusal) = confirm(wtx, &proved)? {
            return Ok(Err(refusal));
        }
        match &found {
            Found::Family(grant) => {
                let event = |account, client_id, grant| Event::GrantRevoked { account, client_id, grant };
                grant::end(&at, wtx, (&proved.client, grant), event)?;
            }
            Found::AccessToken { jti, expires_at } => {
                if access_tokens::store::revoke(wtx, jti, *expires_at)? {
                    let Client { id, client_id, .. } = &proved.client;
                    let event =
                        Event::AccessTokenRevoked { client: *id, client_id: client_id.clone(), jti: jti.clone() };
                    audit::record(&at.by(Actor::Client(*id)), wtx, event)?;
                }
            }
        }
        Ok(Ok(()))
    })
}

/// What `token_type_hint` says does not matter: the two forms cannot be taken for each other.
fn find(
    op: &Op,
    tx: &mut Tx<'_>,
    (presented, client): (&mut PresentedToken<'_>, &Client),
    token: &str,
) -> Result<Option<Found>, Fault> {
    if let Some((_, standing)) = find_own(tx, client, token)? {
        return Ok(Some(Found::Family(Box::new(standing.grant))));
    }
    let claims = presented.claims(tx)?;
    let own = claims.filter(|claims| claims.client_id == client.client_id && op.now.seconds() < claims.exp);
    Ok(own.map(|claims| Found::AccessToken { expires_at: Time::from_seconds(claims.exp), jti: claims.jti.clone() }))
}
