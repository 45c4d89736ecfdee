//! The shared state of all requests: the services, the caches of the faces, and the lifecycle of the process.

use std::sync::{Arc, OnceLock};

use super::connections::Connections;
use super::lifecycle::Lifecycle;
use super::openapi::Document;
use super::request::RequestIds;
use super::requests::Requests;
use super::respond::Hsts;
use super::spec::Spec;
use crate::authn::bot_check::BotChecks;
use crate::base::fault::Fault;
use crate::base::network::TrustedProxies;
use crate::branding::logos::Logos;
use crate::config::SecurityConfig;
use crate::oidc::Provider;
use crate::services::Services;
use crate::sessions::api::VerifiedApiTokens;
use crate::storage::cache::Trust;
use crate::tenancy::directory::Directory;
use crate::tenancy::resolve::{Located, RequestAddress};

/// The shared state. A clone shares the same services and caches.
#[derive(Clone)]
pub struct State {
    pub services: Services,
    pub provider: Provider,
    /// The verified access tokens of the surfaces.
    pub api_tokens: Arc<VerifiedApiTokens>,
    pub directory: Arc<Directory>,
    pub logos: Arc<Logos>,
    pub bot_checks: Arc<BotChecks>,
    pub trusted_proxies: Arc<TrustedProxies>,
    /// Whether browsers may reach this host by https only.
    pub hsts: Hsts,
    /// The route table.
    pub specs: &'static [&'static Spec],
    /// The OpenAPI document of the route table, see [`State::openapi`].
    pub document: Arc<OnceLock<Document>>,
    /// The request metrics.
    pub requests: Arc<Requests>,
    /// The limits on connections, and the open ones.
    pub connections: Arc<Connections>,
    /// The source of the ids of requests.
    pub request_ids: Arc<RequestIds>,
    /// The contacts for reports of vulnerabilities.
    pub security: Arc<SecurityConfig>,
    /// The start time and the shutdown flag of the process.
    pub lifecycle: Arc<Lifecycle>,
}

impl State {
    /// Returns the OpenAPI document of the route table. It is made at the first request.
    pub fn openapi(&self) -> &Document {
        self.document.get_or_init(|| Document::of(self.specs))
    }

    /// Finds the tenant of a request by its address. May query the database.
    pub fn locate(&self, at: RequestAddress<'_>) -> Result<Located, Fault> {
        self.locate_with(at, Trust::Fresh)
    }

    /// Like [`State::locate`]. If the database cannot be read, `trust` decides whether the last known tenant is used.
    pub fn locate_with(&self, at: RequestAddress<'_>, trust: Trust) -> Result<Located, Fault> {
        self.directory.locate(&self.services.db, at, trust, self.services.clock.now())
    }

    /// Finds the last known tenant of a request for which the database did not answer in time, if `trust` allows it.
    pub fn locate_away(&self, at: RequestAddress<'_>, trust: Trust) -> Option<Located> {
        let (db, now) = (&self.services.db, self.services.clock.now());
        db.changes().record_away(now);
        self.directory.recall(db, at, trust, now)
    }
}
