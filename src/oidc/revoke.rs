//! Token revocation (RFC 7009).

use super::access_tokens;
use super::clients::Client;
use super::clients::authenticate::{ClientCredentials, authenticate, confirm, spend};
use super::error::OAuthError;
use super::grants::{self, refresh_token};
use crate::base::fault::Fault;
use crate::base::id::GrantId;
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::op::Op;
use crate::storage::{Database, Tx};

/// What a token is to its client.
#[derive(Clone)]
enum Found {
    /// A refresh token: its grant ends with everything that it gave (RFC 7009, 2.1).
    Family(GrantId),
    /// An access token: it alone ends.
    AccessToken { jti: String, expires_at: Time },
}

/// Ends a token of the client that asks. Unknown, foreign and malformed tokens are no error (RFC 7009, 2.2): there is
/// nothing of this client's to end. The answer comes after the commit.
pub fn revoke(
    op: &Op,
    (db, keyring): (&Database, &Keyring),
    credentials: &ClientCredentials,
    token: &str,
) -> Result<Result<(), OAuthError>, Fault> {
    let known = db.read(op.tenant.id, |tx| match authenticate(op, tx, credentials)? {
        Ok(proved) => {
            let found = find(op, tx, (keyring, &proved.client), token)?;
            Ok(Ok((proved, found)))
        }
        Err(refusal) => Ok(Err(refusal)),
    })?;
    let (proved, found) = match known {
        Ok((proved, Some(found))) => (proved, found),
        Ok((proved, None)) => return Ok(spend(op, db, proved)?.map(|_client| ())),
        Err(refusal) => return Ok(Err(refusal)),
    };
    let now = op.now;
    db.write(op.tenant.id, move |wtx| {
        if let Err(refusal) = confirm(wtx, &proved)? {
            return Ok(Err(refusal));
        }
        match &found {
            Found::Family(grant) => grants::store::revoke(wtx, *grant, now)?,
            Found::AccessToken { jti, expires_at } => {
                access_tokens::store::revoke(wtx, jti, *expires_at)?;
            }
        }
        Ok(Ok(()))
    })
}

/// What `token_type_hint` says does not matter: the two forms cannot be taken for each other.
fn find(op: &Op, tx: &mut Tx<'_>, (keyring, client): (&Keyring, &Client), token: &str) -> Result<Option<Found>, Fault> {
    if let Some((_, grant)) = refresh_token::find_own(tx, client, token)? {
        return Ok(Some(Found::Family(grant.id)));
    }
    let claims = access_tokens::read(op, tx, keyring, token)?;
    let own = claims.filter(|claims| claims.client_id == client.client_id && op.now.seconds() < claims.exp);
    Ok(own.map(|claims| Found::AccessToken { expires_at: Time::from_seconds(claims.exp), jti: claims.jti }))
}
