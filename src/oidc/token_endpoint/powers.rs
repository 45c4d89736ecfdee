//! What the token endpoint and its neighbours work with besides the request.

use super::known::KnownClients;
use crate::keys::Keyring;
use crate::oidc::access_tokens::Verified;
use crate::storage::Database;

/// What tokens are made and checked with.
#[derive(Clone, Copy)]
pub struct Powers<'a> {
    pub db: &'a Database,
    pub keyring: &'a Keyring,
    pub known: &'a KnownClients,
    pub verified: &'a Verified,
}
