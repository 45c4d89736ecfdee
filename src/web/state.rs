//! What requests are served with: the services, what the faces keep in memory, and what the process knows of itself.

use std::sync::Arc;

use super::life::Life;
use super::requests::Requests;
use super::spec::Spec;
use crate::base::fault::Fault;
use crate::base::network::TrustedProxies;
use crate::branding::logos::Logos;
use crate::oidc::Provider;
use crate::services::Services;
use crate::tenancy::directory::Directory;
use crate::tenancy::resolve::{Located, RequestAddress};

/// Cloning gives more handles to the same things.
#[derive(Clone)]
pub struct State {
    pub services: Services,
    pub provider: Provider,
    pub directory: Arc<Directory>,
    pub logos: Arc<Logos>,
    pub trusted_proxies: Arc<TrustedProxies>,
    /// The route table.
    pub specs: &'static [&'static Spec],
    /// Counters of requests.
    pub requests: Arc<Requests>,
    /// Whether the server was told to end.
    pub life: Arc<Life>,
}

impl State {
    /// Finds the tenant of a request by its address. It may ask the database.
    pub fn locate(&self, at: RequestAddress<'_>) -> Result<Located, Fault> {
        self.directory.locate(&self.services.db, at, self.services.clock.now())
    }
}
