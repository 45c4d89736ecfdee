//! The caller of the introspection endpoint, and the tokens that it may see.

use super::resource_server::{Presented, authenticate_resource_server};
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::id::ResourceServerId;
use crate::base::refusal::Refusal;
use crate::oidc::Provider;
use crate::oidc::clients::authenticate::{ClientCredentials, INVALID_CLIENT};
use crate::oidc::known_clients::ProvedClient;
use crate::oidc::tokens::AccessTokenClaims;
use crate::op::Op;

/// An authenticated caller of the introspection endpoint.
pub enum Introspector {
    Client(ProvedClient),
    ResourceServer { id: ResourceServerId, identifier: String },
}

impl Introspector {
    /// Returns whether the caller is in the token's audience or the token was issued to it (A-28: no other token is
    /// visible).
    pub(super) fn may_see(&self, token: &AccessTokenClaims) -> bool {
        match self {
            Introspector::Client(proved) => {
                let client_id = &proved.client().client_id;
                token.client_id == *client_id || token.aud.contains(client_id)
            }
            Introspector::ResourceServer { identifier, .. } => token.aud.contains(identifier),
        }
    }

    /// Authenticates the caller. A secret of a resource server is recognized by its format; every other caller is a
    /// client. Public clients are refused, since they do not authenticate.
    pub async fn authenticate(
        op: &Op,
        provider: &Provider,
        credentials: ClientCredentials,
    ) -> Result<Result<Introspector, Refusal>, Fault> {
        let services = &provider.services;
        let proved = match provider.known.recall(op, &services.db, &credentials) {
            Some(proved) => Ok(proved),
            None => {
                let asked = credentials.clone();
                match services.read_one(op.tenant.id, move |tx| authenticate_resource_server(tx, &asked)).await? {
                    Presented::Proved(server) => {
                        let (id, identifier) = (server.id, server.identifier);
                        return Ok(Ok(Introspector::ResourceServer { id, identifier }));
                    }
                    Presented::Wrong => {
                        return Ok(Err(INVALID_CLIENT.because(Cause::ResourceServerSecretWrong)));
                    }
                    Presented::Nothing => provider.known.prove(op, services, credentials).await?,
                }
            }
        };
        Ok(match proved {
            Ok(proved) if proved.client().is_public() => Err(INVALID_CLIENT.because(Cause::PublicClient)),
            Ok(proved) => Ok(Introspector::Client(proved)),
            Err(refusal) => Err(refusal),
        })
    }
}
