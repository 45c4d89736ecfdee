//! A row of the table `clients`.

use super::registration::{AuthMethod, GrantType, Registration};
use crate::base::crypto::seal::Place;
use crate::base::id::ClientRowId;
use crate::base::time::Time;

/// A relying party with its registration.
#[derive(Clone, Debug)]
pub struct Client {
    pub id: ClientRowId,
    /// 22 random characters.
    pub client_id: String,
    pub name: String,
    pub registered: Registration,
    /// HMAC of the secret, for confidential clients.
    pub secret_hash: Option<Vec<u8>>,
    /// The encrypted secret, for clients that authenticate by HMAC (`client_secret_jwt`).
    pub sealed_secret: Option<Vec<u8>>,
    pub created_at: Time,
}

impl Client {
    pub fn is_public(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::None)
    }

    /// Returns whether the client is registered for this grant type (A-06: a client uses only grant types that it is
    /// registered for).
    pub fn may_use(&self, grant_type: GrantType) -> bool {
        self.registered.grant_types.contains(&grant_type)
    }

    /// Returns whether the client has a client secret.
    pub fn has_secret(&self) -> bool {
        let method = self.registered.token_endpoint_auth_method;
        !matches!(method, Some(AuthMethod::None | AuthMethod::PrivateKeyJwt))
    }

    /// Returns whether the client signs assertions with its secret, so that the secret must be readable.
    pub fn signs_with_secret(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::ClientSecretJwt)
    }
}

/// Returns the location of a client's encrypted secret, which the encryption is bound to.
pub(super) fn secret_place<'a>(tenant: &'a [u8], row: &'a [u8]) -> Place<'a> {
    Place { tenant, table: "clients", column: "sealed_secret", row }
}
