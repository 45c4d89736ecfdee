//! HTTP. The only folder that names actix-web.
//!
//! A request is read into a [`extract::Call`], checked against the route table, and crosses into the core once, in
//! [`enter`]; what comes back is a [`respond::Reply`]. Faces translate; rules live in the core.

pub mod assets;
pub mod branding;
pub mod continuation;
pub mod enter;
pub mod extract;
pub mod life;
pub mod oidc;
pub mod ops;
pub mod pages;
pub mod requests;
pub mod respond;
pub mod routes;
pub mod server;
pub mod small;

use std::sync::Arc;

use crate::accounts::hasher::Hasher;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::network::TrustedProxies;
use crate::base::time::Clock;
use crate::branding::logos::Logos;
use crate::config::ThrottleConfig;
use crate::keys::Keyring;
use crate::oidc::access_tokens::Verified;
use crate::oidc::documents::Documents;
use crate::oidc::token_endpoint::{KnownClients, Powers};
use crate::storage::Database;
use crate::tenancy::directory::Directory;
use crate::tenancy::resolve::{Addresses, Host, Located};
use life::Life;
use requests::Requests;

/// What requests are served with.
#[derive(Clone)]
pub struct Services {
    pub db: Database,
    pub keyring: Arc<Keyring>,
    pub hasher: Hasher,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub addresses: Arc<Addresses>,
    pub directory: Arc<Directory>,
    pub documents: Arc<Documents>,
    pub logos: Arc<Logos>,
    pub known: Arc<KnownClients>,
    pub verified: Arc<Verified>,
    pub trusted_proxies: Arc<TrustedProxies>,
    pub throttle: ThrottleConfig,
    /// What is counted of requests.
    pub requests: Arc<Requests>,
    /// Whether the server is about to end.
    pub life: Arc<Life>,
}

impl Services {
    pub fn powers(&self) -> Powers<'_> {
        Powers { db: &self.db, keyring: &self.keyring, known: &self.known, verified: &self.verified }
    }

    /// The tenant of a request by its address.
    pub fn locate(&self, at: (&Host, Option<&str>)) -> Result<Located, Fault> {
        self.directory.locate(&self.db, at, self.clock.now())
    }
}
