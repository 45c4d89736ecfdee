//! What the protocol's endpoints stand on.

use std::sync::Arc;

use super::access_tokens::Verified;
use super::documents::Documents;
use super::known_clients::KnownClients;
use crate::services::Services;

/// The services, and what the endpoints keep in memory. Cloning gives more handles to the same things.
#[derive(Clone)]
pub struct Provider {
    pub services: Services,
    pub known: Arc<KnownClients>,
    pub verified: Arc<Verified>,
    pub documents: Arc<Documents>,
}

impl Provider {
    /// With nothing in memory yet.
    pub fn new(services: Services) -> Provider {
        Provider { services, known: Arc::default(), verified: Arc::default(), documents: Arc::default() }
    }
}
