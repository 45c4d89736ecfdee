//! The dependencies of the protocol endpoints.

use std::sync::Arc;

use super::access_tokens::Verified;
use super::documents::Documents;
use super::known_clients::KnownClients;
use crate::services::Services;

/// The services and the caches of the endpoints. Clones share them.
#[derive(Clone)]
pub struct Provider {
    pub services: Services,
    pub known: Arc<KnownClients>,
    pub verified: Arc<Verified>,
    pub documents: Arc<Documents>,
}

impl Provider {
    /// Creates a provider with empty caches.
    pub fn new(services: Services) -> Provider {
        Provider { services, known: Arc::default(), verified: Arc::default(), documents: Arc::default() }
    }
}
