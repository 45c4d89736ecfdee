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
    /// The secret itself, sealed, for clients that prove that they know it by HMAC (`client_secret_jwt`).
    pub sealed_secret: Option<Vec<u8>>,
    pub created_at: Time,
}

impl Client {
    pub fn is_public(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::None)
    }

    /// Whether it is registered for this grant.
    pub fn may_use(&self, grant_type: GrantType) -> bool {
        self.registered.grant_types.contains(&grant_type)
    }

    /// Whether there is a secret that it shares with us.
    pub fn has_secret(&self) -> bool {
        let method = self.registered.token_endpoint_auth_method;
        !matches!(method, Some(AuthMethod::None | AuthMethod::PrivateKeyJwt))
    }

    /// Whether it proves by HMAC that it knows the secret, so that we must be able to read it.
    pub fn signs_with_secret(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::ClientSecretJwt)
    }
}

/// Where a client's sealed secret lives.
pub(super) fn secret_place<'a>(tenant: &'a [u8], row: &'a [u8]) -> Place<'a> {
    Place { tenant, table: "clients", column: "sealed_secret", row }
}
