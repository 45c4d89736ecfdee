//! Which client or resource server asks, and what it may see.

use super::resource_server::{Presented, authenticate_resource_server};
use crate::base::fault::Fault;
use crate::oidc::clients::authenticate::{Authenticated, ClientCredentials, INVALID_CLIENT, authenticate};
use crate::oidc::error::OAuthError;
use crate::oidc::tokens::AccessTokenClaims;
use crate::op::Op;
use crate::storage::Tx;

/// Who asks.
pub(super) enum Caller {
    Client(Box<Authenticated>),
    /// By its identifier.
    ResourceServer(String),
}

impl Caller {
    /// It is the token's audience, or the token was issued to it.
    pub(super) fn may_see(&self, token: &AccessTokenClaims) -> bool {
        match self {
            Caller::Client(proved) => {
                let client_id = &proved.client.client_id;
                token.client_id == *client_id || token.aud.contains(client_id)
            }
            Caller::ResourceServer(identifier) => token.aud.contains(identifier),
        }
    }
}

/// A resource server is told by the kind of its secret; everybody else is a client. A public client proves nothing, so
/// it learns nothing. `proved`: a client that is known from memory.
pub(super) fn caller(
    op: &Op,
    tx: &mut Tx<'_>,
    (proved, credentials): (Option<Authenticated>, &ClientCredentials),
) -> Result<Result<Caller, OAuthError>, Fault> {
    let authenticated = match proved {
        Some(proved) => Ok(proved),
        None => {
            match authenticate_resource_server(tx, credentials)? {
                Presented::Proved(server) => return Ok(Ok(Caller::ResourceServer(server.identifier))),
                Presented::Wrong => return Ok(Err(INVALID_CLIENT)),
                Presented::Nothing => {}
            }
            authenticate(op, tx, credentials)?
        }
    };
    Ok(match authenticated {
        Ok(proved) if proved.client.is_public() => Err(INVALID_CLIENT),
        Ok(proved) => Ok(Caller::Client(Box::new(proved))),
        Err(refusal) => Err(refusal),
    })
}
