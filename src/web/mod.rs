//! HTTP. The only folder that names actix-web.
//!
//! A request is read into a [`extract::Call`], checked against the route table, and crosses into the core once, in
//! [`enter`]; what comes back is a [`respond::Reply`]. Faces translate; rules live in the core.

pub mod assets;
pub mod continuation;
pub mod enter;
pub mod extract;
pub mod oidc;
pub mod pages;
pub mod respond;
pub mod routes;
pub mod server;

use std::sync::Arc;

use crate::accounts::hasher::Hasher;
use crate::base::entropy::Entropy;
use crate::base::network::TrustedProxies;
use crate::base::time::Clock;
use crate::config::ThrottleConfig;
use crate::keys::Keyring;
use crate::storage::Database;
use crate::tenancy::resolve::Addresses;

/// What requests are served with.
#[derive(Clone)]
pub struct Services {
    pub db: Database,
    pub keyring: Arc<Keyring>,
    pub hasher: Hasher,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub addresses: Arc<Addresses>,
    pub trusted_proxies: Arc<TrustedProxies>,
    pub throttle: ThrottleConfig,
}
